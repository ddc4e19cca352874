"""Trains the reader: first on sentences as the grammar reads them, then on hand-labelled ones.

usage: learn.py --base BASE --gold gold.jsonl [--silver silver.jsonl] [--start START.pt|reader.onnx] [--fold K/N] --out OUT.pt

With --fold K/N the documents of fold K (of N, by a hash of their names) are left out, and what the model says of their
sentences is written beside the model as OUT.jsonl.
"""
import argparse
import hashlib
import json
import math
import random
import time

import torch
from torch.nn import functional

import network
import sentences as data

MEETINGS = {"week-one": "week", "own-seed": "week"}
"""Labelled sets that report one meeting, whose check-ins are left out together."""


def fold_of(document, folds):
    """Check-ins of one meeting stay together."""
    name, _, number = document.partition("#")
    unit = MEETINGS.get(name, document)
    return int(hashlib.sha256(unit.encode()).hexdigest(), 16) % folds


def padded(encodings):
    longest = max(len(e.ids) for e in encodings)
    ids = torch.zeros(len(encodings), longest, dtype=torch.long)
    seen = torch.zeros(len(encodings), longest)
    for i, e in enumerate(encodings):
        ids[i, : len(e.ids)] = torch.tensor(e.ids)
        seen[i, : len(e.ids)] = 1
    return ids, seen


def candidates(sentence):
    """The markers that a holder may point at: (sentences back, token)."""
    return [(back, m) for back, each in enumerate([sentence] + sentence.context) for m in each.markers()]


def distance(holder, back, token):
    return back + 1 if back else 0 if token > holder else 1


class Pieces:
    """The word pieces of sentences and, where the first layers learn nothing, what comes out of these."""

    def __init__(self, model, vocabulary, frozen):
        self.model, self.vocabulary, self.frozen = model, vocabulary, frozen
        self.known = {}

    def of(self, sentence, rng):
        """New names for the holders every time, or once for all where the first layers are frozen."""
        if not self.frozen:
            return data.encode(sentence, self.vocabulary, rng)
        key = sentence.document, sentence.id
        if key not in self.known:
            self.known[key] = data.encode(sentence, self.vocabulary, rng)
        return self.known[key]

    @torch.no_grad()
    def prepare(self, sentences, rng):
        """Runs the frozen layers once, without dropout, on sentences of like length together."""
        wanted = {(s.document, s.id): s for each in sentences for s in [each] + each.context if s.markers()}
        order = sorted(wanted.values(), key=lambda s: len(s.tokens))
        self.model.eval()
        for start in range(0, len(order), 64):
            part = [self.of(s, rng) for s in order[start:start + 64]]
            ids, seen = padded(part)
            x = self.model.encode(self.model.embed(ids), seen, 0, self.frozen)
            for i, encoding in enumerate(part):
                encoding.lower = x[i, : len(encoding.ids)].clone()

    def outputs(self, part):
        ids, seen = padded(part)
        if not self.frozen:
            return self.model(ids, seen)
        x = torch.zeros(*ids.shape, part[0].lower.shape[1])
        for i, encoding in enumerate(part):
            x[i, : len(encoding.ids)] = encoding.lower
        return self.model.from_layer(x, seen, self.frozen)


class Batch:
    """Sentences, and those before them where somebody in them points."""

    def __init__(self, sentences, pieces, rng, targets=None):
        self.sentences = sentences
        self.reader = pieces
        self.encodings = [pieces.of(s, rng) for s in sentences]
        self.targets = targets or [data.target(s) for s in sentences]
        self.where = {(s.document, s.id): i for i, s in enumerate(sentences)}
        self.context = []
        for s, t in zip(sentences, self.targets):
            for before in s.context if t.counterpart else ():
                if before.markers() and (before.document, before.id) not in self.where:
                    self.where[before.document, before.id] = len(sentences) + len(self.context)
                    self.context.append(before)
        self.context_encodings = [pieces.of(s, rng) for s in self.context]

    def pieces(self):
        return sum(len(e.ids) for e in self.encodings + self.context_encodings)


def pointer_scores(outputs, batch, i, holder):
    """The candidates of a holder and their scores, nobody first; None where it was cut off."""
    sentence = batch.sentences[i]
    place = batch.encodings[i].place[holder]
    if place is None:
        return None
    found, scores = [None], [outputs[i][5][place]]
    query = outputs[i][3][place]
    for back, token in candidates(sentence):
        each = sentence if back == 0 else sentence.context[back - 1]
        at = batch.where.get((each.document, each.id))
        if at is None or (back == 0 and token == holder):
            continue
        encoding = (batch.encodings + batch.context_encodings)[at]
        if encoding.place[token] is None:
            continue
        found.append((back, token))
        scores.append(query @ outputs[at][4][encoding.place[token]]
                      + batch.reader.model.distance[distance(holder, back, token)])
    return found, torch.stack(scores)


def run(batch):
    """The outputs of every sentence of the batch, context last."""
    outputs = []
    for part in (batch.encodings, batch.context_encodings):
        if part:
            found = batch.reader.outputs(part)
            outputs += [tuple(f[i] for f in found) for i in range(len(part))]
    return outputs


def loss_of(batch):
    outputs = run(batch)
    labels, label_weights, rows, wanted, cue_rows, cue_wanted, pointers = [], [], [], [], [], [], []
    for i, target in enumerate(batch.targets):
        output, place = outputs[i], batch.encodings[i].place
        labels.append(target.labels)
        label_weights.append(target.label_weight)
        for token, values in target.stance.items():
            if place[token] is not None:
                rows.append(output[1][place[token]])
                wanted.append(values)
        for token, values in target.cue.items():
            if place[token] is not None and any(v != data.IGNORED for v in values):
                cue_rows.append(output[2][place[token]])
                cue_wanted.append(values)
        for holder, pointed in target.counterpart.items():
            scored = pointer_scores(outputs, batch, i, holder)
            if scored and pointed in scored[0]:
                pointers.append(functional.cross_entropy(
                    scored[1][None], torch.tensor([scored[0].index(pointed)])))
    loss = _binary(torch.stack([o[0] for o in outputs[: len(batch.sentences)]]), labels, label_weights)
    loss = 3 * loss
    if rows:
        loss = loss + 3 * _binary(torch.stack(rows), wanted)
    if cue_rows:
        loss = loss + 2 * _binary(torch.stack(cue_rows), cue_wanted)
    if pointers:
        loss = loss + 0.3 * torch.stack(pointers).mean()
    return loss


def _binary(logits, wanted, weights=None):
    wanted = torch.tensor(wanted)
    known = (wanted != data.IGNORED).float() if weights is None else torch.tensor(weights)
    loss = functional.binary_cross_entropy_with_logits(logits, wanted.clamp(0, 1), reduction="none")
    return (loss * known).sum() / known.sum().clamp(min=1)


def batches(sentences, size, rng):
    """Sentences of like length together, the batches in random order."""
    order = sorted(sentences, key=lambda s: len(s.tokens) + rng.random() * 6)
    found = [order[i:i + size] for i in range(0, len(order), size)]
    rng.shuffle(found)
    return found


def train(model, vocabulary, sentences, epochs, rate, size, seed, name, heads, frozen=0):
    rng = random.Random(seed)
    torch.manual_seed(seed)
    reader = Pieces(model, vocabulary, frozen)
    if frozen:
        reader.prepare(sentences, rng)
    model.train()
    plan = [b for _ in range(epochs) for b in batches(sentences, size, rng)]
    learning = [p for p in model.parameters() if p.requires_grad]
    fresh = {id(p) for part in (model.labels, model.stances, model.cues, model.query, model.key, model.nobody)
             for p in part.parameters()} | {id(model.distance)}
    optimiser = torch.optim.AdamW([{"params": [p for p in learning if id(p) not in fresh], "lr": rate},
                                   {"params": [p for p in learning if id(p) in fresh], "lr": rate * heads}],
                                  weight_decay=0.01)
    warm = max(1, len(plan) // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda t: min(1.0, (t + 1) / warm) * (1 - t / len(plan)))
    began, pieces, total = time.time(), 0, 0.0
    for step, chosen in enumerate(plan):
        batch = Batch(chosen, reader, rng)
        loss = loss_of(batch)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimiser.step()
        schedule.step()
        pieces += batch.pieces()
        total = 0.95 * total + 0.05 * loss.item() if step else loss.item()
        if step % 10 == 9 or step == len(plan) - 1:
            print(f"{name} {step + 1}/{len(plan)} loss {total:.3f} {pieces / (time.time() - began):.0f} pieces/s "
                  f"{time.time() - began:.0f} s", flush=True)


@torch.no_grad()
def predict(model, vocabulary, sentences, size=32):
    """What the model says of each sentence, as it would be written to a file."""
    model.eval()
    reader = Pieces(model, vocabulary, 0)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].tokens))
    found = [None] * len(sentences)
    for start in range(0, len(order), size):
        numbers = order[start:start + size]
        chosen = [sentences[i] for i in numbers]
        everybody = [data.Target(None, None, {}, {}, {m: None for m in s.markers()}) for s in chosen]
        batch = Batch(chosen, reader, None, everybody)
        outputs = run(batch)
        for k, i in enumerate(numbers):
            found[i] = _said(chosen[k], batch, outputs, k)
    return found


def _said(sentence, batch, outputs, k):
    place = batch.encodings[k].place
    markers = {}
    for m in sentence.markers():
        if place[m] is None:
            continue
        candidates_, scores = pointer_scores(outputs, batch, k, m)
        shares = scores.softmax(0)
        best = int(shares.argmax())
        markers[m] = {"stance": [round(x, 4) for x in outputs[k][1][place[m]].sigmoid().tolist()],
                      "counterpart": candidates_[best], "sure": round(float(shares[best]), 4)}
    cues = {t: [round(x, 2) for x in outputs[k][2][p].sigmoid().tolist()]
            for t, p in enumerate(place) if p is not None and outputs[k][2][p].max() > 0}
    return {"document": sentence.document, "id": sentence.id,
            "labels": [round(x, 4) for x in outputs[k][0].sigmoid().tolist()], "markers": markers, "cues": cues}


def chosen_silver(sentences, known, seed, said, still):
    """Confidently read sentences with a stance, and some without, none of them among the hand-labelled ones."""
    rng = random.Random(seed)
    usable = [s for s in sentences if s.markers() and s.text() not in known and 6 < len(s.tokens) < 60]
    usable.sort(key=lambda s: hashlib.sha256((s.document + s.id).encode()).hexdigest())
    with_stance = [s for s in usable if s.grammar and min(f["confidence"] for f in s.grammar) >= 0.9]
    without = [s for s in usable if not s.grammar]
    found = with_stance[:said] + without[:still]
    rng.shuffle(found)
    return found


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--base", required=True)
    p.add_argument("--gold", required=True)
    p.add_argument("--silver")
    p.add_argument("--start")
    p.add_argument("--fold")
    p.add_argument("--out", required=True)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--frozen", type=int, default=0)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--heads", type=float, default=8, help="how much faster the heads learn, which begin with nothing")
    p.add_argument("--size", type=int, default=12)
    p.add_argument("--said", type=int, default=3000)
    p.add_argument("--still", type=int, default=1200)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--limit", type=int)
    a = p.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(a.seed)
    vocabulary = data.Vocabulary.of_tokenizer(f"{a.base}-tokenizer.json")
    model = network.of_onnx(f"{a.base}.onnx", a.layers)
    if a.start and a.start.endswith(".onnx"):
        network.of_reader(a.start, model, vocabulary)
    elif a.start:
        model.load_state_dict(torch.load(a.start))
    model.words.weight.requires_grad = False
    model.places.weight.requires_grad = False
    gold = [s for s in data.read(a.gold) if s.gold]
    if a.silver:
        known = {s.text() for s in gold}
        silver = chosen_silver(data.read(a.silver), known, a.seed, a.said, a.still)
        print(len(silver), "sentences as the grammar reads them", flush=True)
        train(model, vocabulary, silver[: a.limit], 1, a.rate, a.size, a.seed, "silver", a.heads)
        torch.save(model.state_dict(), a.out + ".silver")
    k, n = map(int, a.fold.split("/")) if a.fold else (-1, 1)
    learnt = [s for s in gold if s.markers() and fold_of(s.document, n) != k]
    left_out = [s for s in gold if fold_of(s.document, n) == k]
    print(len(learnt), "labelled sentences,", len(left_out), "left out", flush=True)
    for block in model.blocks[: a.frozen]:
        block.requires_grad_(False)
    if a.epochs:
        train(model, vocabulary, learnt[: a.limit], a.epochs, a.rate, a.size, a.seed, "gold", a.heads, a.frozen)
    torch.save(model.state_dict(), a.out)
    with open(a.out + ".jsonl", "w", encoding="utf-8") as f:
        for said in predict(model, vocabulary, [s for s in left_out if s.markers()]):
            f.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    main()
