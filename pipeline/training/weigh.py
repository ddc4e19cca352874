"""Holds what models said of left-out sentences against gold: calibration, thresholds, figures.

usage: weigh.py gold.jsonl FOLD.pt.jsonl ... [--calibration calibration.json]

Prints labels and positions (precision, recall, F1) of the grammar, of the trained reader, and of both, in the way in
which the program puts them together, and writes the scales and thresholds that the model file carries. Scales and
thresholds are fitted on the left-out sentences themselves, a handful of numbers on all of them.
"""
import argparse
import json
import math
from collections import defaultdict

import torch

import sentences as data

UNSURE = 0.9
"""Constructions of the grammar below this confidence are unsure."""

MOST_LOST = 0.035
"""So much of the grammar's precision may what the trained reader adds cost."""


def logit(p):
    p = min(max(p, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))


def scale(cases):
    """Slope and offset of the likeliest logistic curve through (score, right) pairs (Platt 1999)."""
    x = torch.tensor([c[0] for c in cases])
    y = torch.tensor([float(c[1]) for c in cases])
    slope, offset = torch.ones(1, requires_grad=True), torch.zeros(1, requires_grad=True)
    optimiser = torch.optim.LBFGS([slope, offset], max_iter=100)

    def closure():
        optimiser.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(x * slope + offset, y)
        loss.backward()
        return loss

    optimiser.step(closure)
    return {"slope": round(slope.item(), 4), "offset": round(offset.item(), 4)}


def probability(score, with_scale):
    return 1 / (1 + math.exp(-(score * with_scale["slope"] + with_scale["offset"])))


class Case:
    """A sentence of gold with both readers' words on it; `said` is None where it has no marker."""

    def __init__(self, sentence, said):
        self.sentence, self.said = sentence, said
        gold = sentence.gold
        self.optional = set(gold["optional"])
        self.labels = set(gold["labels"]) - self.optional
        self.positions = {(r["stance"], a) for r in gold["positions"] for a in r["actors"]
                          if data.LABEL_OF[r["stance"]] not in self.optional}
        parts = {f["marker"] for f in sentence.grammar}
        self.unsure = any(f["confidence"] < UNSURE for f in sentence.grammar)
        self.asked = said is not None and (self.unsure or any(
            m not in parts and sentence.tokens[m]["kind"] in ("NAMED", "UNNAMED") for m in sentence.markers()))

    def grammar(self, drop=lambda f: False):
        """Labels and positions of the grammar; a frame that `drop` takes back takes its holders' positions along."""
        frames = [f for f in self.sentence.grammar if not drop(f)]
        labels = {f["stance"] for f in frames}
        gone = {(f["stance"], c) for f in self.sentence.grammar if drop(f) and f["marker"] >= 0
                and isinstance(self.sentence.tokens[f["marker"]], dict)
                for c in self.sentence.tokens[f["marker"]]["codes"]}
        kept = {(f["stance"], c) for f in frames if isinstance(self.sentence.tokens[f["marker"]], dict)
                for c in self.sentence.tokens[f["marker"]]["codes"]}
        positions = {(r["stance"], a) for r in self.sentence.positions for a in r["actors"]}
        gone = {(data.STANCE_OF[s], c) for s, c in gone - kept}
        return labels, positions - gone

    def trained(self, stance_scales, floor):
        labels, positions = set(), set()
        for m, what in (self.said["markers"] if self.said else {}).items():
            for k, s in enumerate(data.STANCES):
                if probability(logit(what["stance"][k]), stance_scales[data.LABELS[k]]) >= floor[data.LABELS[k]]:
                    labels.add(data.LABELS[k])
                    positions |= {(s, c) for c in self.sentence.tokens[int(m)]["codes"]}
        return labels, positions

    def both(self, stance_scales, floor, veto):
        if not self.asked:
            return self.grammar()

        def drop(frame):
            said = self.said["markers"].get(str(frame["marker"]))
            k = data.LABELS.index(frame["stance"])
            return frame["confidence"] < UNSURE and said is not None \
                and probability(logit(said["stance"][k]), stance_scales[frame["stance"]]) < veto

        labels, positions = self.grammar(drop)
        more, held = self.trained(stance_scales, floor)
        return labels | more, positions | held


BANDS = ((0.95, "trained-sure"), (0.85, "trained-likely"), (0.0, "trained-fair"))
"""As in Certainty.java: the constructions under which the trained reader's readings go."""


def bands(cases, stance_scales, floor):
    """Of what is added to the grammar, how much of each band is right: labels and positions."""
    count = {name: [0, 0] for _, name in BANDS}
    for case in (c for c in cases if c.asked):
        labels, positions = case.grammar()
        added = {}
        for m, what in case.said["markers"].items():
            for k, s in enumerate(data.STANCES):
                p = probability(logit(what["stance"][k]), stance_scales[data.LABELS[k]])
                if p < floor or data.LABELS[k] in case.optional:
                    continue
                for claim in [data.LABELS[k]] + [(s, c) for c in case.sentence.tokens[int(m)]["codes"]]:
                    if claim not in labels and claim not in positions:
                        added[claim] = max(p, added.get(claim, 0))
        for claim, p in added.items():
            band = next(name for least, name in BANDS if p >= least)
            count[band][0] += claim in case.labels or claim in case.positions
            count[band][1] += 1
    return count


def figures(cases, how):
    count = defaultdict(int)
    for case in cases:
        labels, positions = how(case)
        labels = labels - case.optional
        positions = {p for p in positions if data.LABEL_OF[p[0]] not in case.optional and p[1] != "UNNAMED"}
        for name, found, gold in (("labels", labels, case.labels), ("positions", positions, case.positions)):
            count[name, "right"] += len(found & gold)
            count[name, "found"] += len(found)
            count[name, "gold"] += len(gold)
    out = {}
    for name in ("labels", "positions"):
        right, found, gold = (count[name, k] for k in ("right", "found", "gold"))
        out[name] = (right / max(found, 1), right / max(gold, 1), 2 * right / max(found + gold, 1))
    return out


def show(name, found):
    print(f"{name:34}" + "   ".join(f"{k} P {p:.3f} R {r:.3f} F1 {f:.3f}" for k, (p, r, f) in found.items()))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("gold")
    a.add_argument("said", nargs="+")
    a.add_argument("--calibration")
    a = a.parse_args()
    said, documents = {}, set()
    for path in a.said:
        for line in open(path, encoding="utf-8"):
            row = json.loads(line)
            said[row["document"], row["id"]] = row
            documents.add(row["document"])
    cases = [Case(s, said.get((s.document, s.id))) for s in data.read(a.gold) if s.gold and s.document in documents]
    stance, label = defaultdict(list), defaultdict(list)
    for case in cases:
        if case.said is None:
            continue
        for k, l in enumerate(data.LABELS):
            if l not in case.optional:
                label[l].append((logit(case.said["labels"][k]), l in case.labels))
        for m, values in data.target(case.sentence).stance.items():
            for k, v in enumerate(values):
                if v != data.IGNORED and str(m) in case.said["markers"]:
                    stance[data.LABELS[k]].append((logit(case.said["markers"][str(m)]["stance"][k]), v > 0))
    stance_scales = {l: scale(stance[l]) for l in data.LABELS}
    label_scales = {l: scale(label[l]) for l in data.LABELS}
    print(len(cases), "sentences,", sum(c.asked for c in cases), "in question")
    show("grammar", figures(cases, Case.grammar))
    show("trained", figures(cases, lambda c: c.trained(stance_scales, dict.fromkeys(data.LABELS, 0.5))))
    alone = figures(cases, Case.grammar)
    best, best_value = (1.01, 0), -1
    for floor in (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95):
        for veto in (0, 0.05, 0.1, 0.2, 0.3):
            f = figures(cases, lambda c: c.both(stance_scales, dict.fromkeys(data.LABELS, floor), veto))
            show(f"both, from {floor}, veto below {veto}", f)
            value = f["labels"][2] + f["positions"][2]
            lost = max(alone[name][0] - f[name][0] for name in alone)
            if value > best_value and lost <= MOST_LOST:
                best, best_value = (floor, veto), value
    print(f"best that costs at most {MOST_LOST} of precision: from", best[0], "veto below", best[1])
    print("right of those added:", bands(cases, stance_scales, best[0]))
    if a.calibration:
        with open(a.calibration, "w", encoding="utf-8") as f:
            json.dump({"stances": stance_scales, "labels": label_scales, "sure": dict.fromkeys(data.LABELS, best[0]),
                       "veto": best[1]}, f, indent=1)


if __name__ == "__main__":
    main()
