"""Labelled sentences as numbers: word pieces, markers, and what is to be learnt at each of them.

A sentence comes from ExportSentences.java as tokens; a token is a word or a marker, which stands for a folded list of
holders. Markers become one word each: a state's name drawn anew every time for named holders, so that nothing can be
learnt about any one state.
"""
import json
import unicodedata
from dataclasses import dataclass, field

STANCES = ("SUPPORT", "OPPOSE", "PROPOSE")
LABELS = ("SUPPORT", "OPPOSITION", "PROPOSAL")
LABEL_OF = dict(zip(STANCES, LABELS))
STANCE_OF = dict(zip(LABELS, STANCES))
LONGEST = 128
"""Word pieces of a sentence, ends included; what lies behind is not learnt from."""

NAMES = ("chile peru ghana japan norway canada brazil egypt cuba kenya mexico india china france spain sweden poland "
         "nigeria iran iraq israel turkey switzerland austria indonesia malaysia singapore thailand argentina colombia "
         "uruguay morocco algeria tunisia senegal mali uganda georgia ukraine russia germany italy greece iceland "
         "finland denmark belgium").split()
WORD_OF = {"CHAIR": "chair", "UNNAMED": "members"}
IGNORED = -1


class Vocabulary:
    """Word pieces by BERT's rules: lower case, accents off, every sign a word, then the longest pieces first."""

    def __init__(self, pieces):
        self.pieces = list(pieces)
        self.number = {piece: i for i, piece in enumerate(self.pieces)}
        self.cache = {}

    @staticmethod
    def of_tokenizer(path):
        vocab = json.load(open(path, encoding="utf-8"))["model"]["vocab"]
        return Vocabulary(sorted(vocab, key=vocab.get))

    def ids(self, word):
        """The pieces of a token, at least one."""
        if word not in self.cache:
            parts, before = [], False
            for c in unicodedata.normalize("NFD", word.lower()):
                kind = unicodedata.category(c)
                letter = kind[0] == "L" or kind == "Nd"
                if letter and before:
                    parts[-1] += c
                elif kind != "Mn" and kind[0] != "Z" and not c.isspace():
                    parts.append(c)
                before = letter or before and kind == "Mn"
            self.cache[word] = [p for part in parts for p in self._part(part)] or [self.number["[UNK]"]]
        return self.cache[word]

    def _part(self, part):
        found, start = [], 0
        while start < len(part):
            for end in range(len(part), start, -1):
                piece = ("##" if start else "") + part[start:end]
                if piece in self.number:
                    found.append(self.number[piece])
                    start = end
                    break
            else:
                return [self.number["[UNK]"]]
        return found


@dataclass
class Sentence:
    document: str
    id: str
    block: int
    title: bool
    tokens: list
    grammar: list
    positions: list
    gold: dict = None
    context: list = field(default_factory=list)
    """The two sentences before it under the same title, the nearest first."""

    def markers(self):
        return [i for i, token in enumerate(self.tokens) if isinstance(token, dict)]

    def text(self):
        return " ".join("*" if isinstance(t, dict) else t for t in self.tokens)


def read(path):
    """The sentences of a file, in its order, titles left out, each knowing the two before it."""
    sentences, before = [], []
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        sentence = Sentence(row["document"], row["id"], row["block"], row["title"], row["tokens"], row["grammar"],
                            row["positions"], row.get("gold"))
        if before and before[0].document != sentence.document or sentence.title:
            before = []
        if sentence.title:
            continue
        sentence.context = before[:2]
        before = [sentence] + before[:1]
        sentences.append(sentence)
    return sentences


@dataclass
class Encoded:
    """One sentence as numbers; `place[i]` is the first piece of token i, or None where it was cut off."""
    ids: list
    place: list
    lower: object = None
    """What the frozen layers make of it."""


def encode(sentence, vocabulary, rng=None):
    names = list(NAMES)
    if rng:
        rng.shuffle(names)
    ids, place, named = [vocabulary.number["[CLS]"]], [], 0
    for token in sentence.tokens:
        if isinstance(token, dict):
            if token["kind"] == "NAMED":
                word = names[named % len(names)]
                named += 1
            else:
                word = WORD_OF.get(token["kind"], token["word"])
        else:
            word = token
        pieces = vocabulary.ids(word)
        if len(ids) + len(pieces) >= LONGEST:
            place.extend([None] * (len(sentence.tokens) - len(place)))
            break
        place.append(len(ids))
        ids.extend(pieces)
    return Encoded(ids + [vocabulary.number["[SEP]"]], place)


@dataclass
class Target:
    """What is to be learnt from a sentence; a weight of 0 says that nothing is known.

    labels, label_weight: for each of LABELS
    stance[token]: for each of STANCES 1, 0 or IGNORED
    cue[token]: for each of STANCES 1, 0 or IGNORED
    counterpart[token]: (sentences back, token) of the marker that is supported or opposed, or None for nobody's
    """
    labels: list
    label_weight: list
    stance: dict
    cue: dict
    counterpart: dict


def target(sentence):
    """From gold where there is some, else from the grammar's positions."""
    gold = sentence.gold
    optional = set(gold["optional"]) if gold else set()
    labels = set(gold["labels"]) if gold else {f["stance"] for f in sentence.grammar}
    rows = gold["positions"] if gold else sentence.positions
    stance, counterpart = {}, {}
    for i in sentence.markers():
        codes = sentence.tokens[i]["codes"]
        stance[i] = [_share(codes, rows, s, LABEL_OF[s] in optional) for s in STANCES]
        if sentence.tokens[i]["kind"] == "UNNAMED" or not codes:
            stance[i] = _unnamed(i, sentence, labels, optional)
        for row in rows:
            if row["stance"] != "PROPOSE" and set(codes) & set(row["actors"]) and "counterpart" in row:
                found = _pointed(sentence, i, row["counterpart"])
                if found is not False:
                    counterpart[i] = found
    return Target([float(l in labels) for l in LABELS], [float(l not in optional) for l in LABELS], stance,
                  _cues(sentence, labels, optional), counterpart)


def _share(codes, rows, stance, contested):
    if contested:
        return IGNORED
    holding = {a for row in rows if row["stance"] == stance for a in row["actors"]}
    return float(bool(codes) and sum(c in holding for c in codes) * 2 > len(codes))


def _unnamed(i, sentence, labels, optional):
    """Gold names no unnamed holder; the grammar's reading counts where gold has its label."""
    read = {f["stance"] for f in sentence.grammar if f["marker"] == i}
    return [1.0 if l in labels and l in read and l not in optional
            else 0.0 if l not in labels and l not in optional else float(IGNORED) for l in LABELS]


def _pointed(sentence, holder, codes):
    """The nearest marker that names the counterpart; None for nobody's, False where no marker does."""
    if not codes:
        return None
    wanted = set(codes)
    for back, each in enumerate([sentence] + sentence.context):
        best = [m for m in each.markers() if set(each.tokens[m]["codes"]) & wanted
                and not (back == 0 and m == holder)
                and len(set(each.tokens[m]["codes"]) & wanted) * 2 > len(each.tokens[m]["codes"])]
        if best:
            return back, min(best, key=lambda m: abs(m - holder)) if back == 0 else best[-1]
    return False


def _cues(sentence, labels, optional):
    cues = {}
    for k, label in enumerate(LABELS):
        taught = {t for f in sentence.grammar if f["stance"] == label and f["cue"][0] >= 0
                  for t in range(f["cue"][0], f["cue"][1] + 1)}
        known = label not in optional and (label in labels) == bool(taught)
        for i in range(len(sentence.tokens)):
            cues.setdefault(i, [IGNORED] * 3)[k] = float(i in taught) if known else IGNORED
    return cues
