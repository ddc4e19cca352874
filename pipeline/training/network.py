"""A BERT encoder with the heads of the trained reader: labels, stances, cues, counterparts."""
import json
import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn

POINTER = 64
"""Width of the vectors by which a holder points at whom it answers."""
DISTANCES = 4
"""Where a counterpart stands: behind the holder, ahead of it, one sentence before, two before."""


class Block(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.query, self.key = nn.Linear(width, width), nn.Linear(width, width)
        self.value, self.output = nn.Linear(width, width), nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, width = x.shape
        split = lambda t: t.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(width // self.heads) + mask
        mixed = (self.drop(scores.softmax(-1)) @ split(self.value(x))).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.drop(self.output(mixed)))
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Reader(nn.Module):
    """Outputs, for word pieces `ids` and their mask `seen`:

    labels  [batch, 3]          support, opposition, proposal (logits)
    stances [batch, pieces, 3]  at the first piece of a marker: support, oppose, propose (logits)
    cues    [batch, pieces, 3]  whether a piece begins a word that carries that stance (logits)
    query, key [batch, pieces, POINTER], nobody [batch, pieces]: the counterpart of the holder at i is the marker j with
    the largest query[i] . key[j] + distance[where j stands], or none where nobody[i] is larger
    """

    def __init__(self, words, layers, width=384, heads=12, inner=1536):
        super().__init__()
        self.words, self.places = nn.Embedding(words, width), nn.Embedding(512, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.blocks = nn.ModuleList(Block(width, heads, inner) for _ in range(layers))
        self.labels, self.stances, self.cues = nn.Linear(width, 3), nn.Linear(width, 3), nn.Linear(width, 3)
        self.query, self.key, self.nobody = nn.Linear(width, POINTER), nn.Linear(width, POINTER), nn.Linear(width, 1)
        self.distance = nn.Parameter(torch.zeros(DISTANCES))
        self.drop = nn.Dropout(0.1)

    def embed(self, ids):
        return self.norm(self.words(ids) + self.places.weight[: ids.shape[1]][None])

    def encode(self, x, seen, first, last):
        mask = (1 - seen)[:, None, None, :] * -1e4
        for block in self.blocks[first:last]:
            x = block(x, mask)
        return x

    def heads_of(self, x, seen):
        mean = (x * seen[:, :, None]).sum(1) / seen.sum(1, keepdim=True)
        x = self.drop(x)
        return (self.labels(self.drop(mean)), self.stances(x), self.cues(x), self.query(x) / math.sqrt(POINTER),
                self.key(x), self.nobody(x)[:, :, 0])

    def forward(self, ids, seen):
        return self.from_layer(self.drop(self.embed(ids)), seen, 0)

    def from_layer(self, x, seen, first):
        """The outputs for what goes into layer `first`."""
        return self.heads_of(self.encode(x, seen, first, None), seen)


def of_onnx(path, layers):
    """The encoder of a BERT-like sentence embedder, cut to its first layers, with fresh heads."""
    graph = onnx.load(path).graph
    stored = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
    products = {n.name: stored[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in stored}
    words = stored["embeddings.word_embeddings.weight"]
    reader = Reader(words.shape[0], layers, words.shape[1])
    into = reader.state_dict()
    into["words.weight"].copy_(words)
    into["places.weight"].copy_(stored["embeddings.position_embeddings.weight"] +
                                stored["embeddings.token_type_embeddings.weight"][:1])
    for part in ("weight", "bias"):
        into[f"norm.{part}"].copy_(stored[f"embeddings.LayerNorm.{part}"])
    linear = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
              "output": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense"}
    norms = {"norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
    for i in range(layers):
        for ours, theirs in linear.items():
            product = products[f"/encoder/layer.{i}/{theirs.replace('.', '/')}/MatMul"]
            into[f"blocks.{i}.{ours}.weight"].copy_(product.T)
            into[f"blocks.{i}.{ours}.bias"].copy_(stored[f"encoder.layer.{i}.{theirs}.bias"])
        for ours, theirs in norms.items():
            for part in ("weight", "bias"):
                into[f"blocks.{i}.{ours}.{part}"].copy_(stored[f"encoder.layer.{i}.{theirs}.{part}"])
    reader.load_state_dict(into)
    return reader


def of_reader(path, reader, vocabulary):
    """Fills `reader`, the base with fresh heads, from a file that export.py wrote, so that learning goes on from it.

    Weights come back as the eight bits have them; pieces that the file lacks keep the base's vectors.
    """
    loaded = onnx.load(path)
    graph = loaded.graph
    stored = {t.name: numpy_helper.to_array(t).copy() for t in graph.initializer}
    knowledge = json.loads(next(p.value for p in loaded.metadata_props if p.key == "placard"))
    into = reader.state_dict()
    for name, values in stored.items():
        name = name.removeprefix("reader.")
        if name in into and into[name].shape == values.shape:
            into[name].copy_(torch.tensor(values))
    rows = stored["reader.words.weight.bits"] * stored["reader.words.weight.scale"]
    into["words.weight"][[vocabulary.number[piece] for piece in knowledge["pieces"]]] = torch.tensor(rows)
    into["distance"].copy_(torch.tensor(knowledge["distance"]))
    biases = {other: name for node in graph.node if node.op_type == "Add"
              for name, other in (node.input, tuple(reversed(node.input))) if name.endswith(".bias")}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            bits = node.input[1]
            product = stored[bits] * stored[bits.removesuffix(".bits") + ".scale"]
        elif node.op_type == "MatMul" and node.input[1] in stored:
            product = stored[node.input[1]]
        else:
            continue
        bias = biases.get(node.output[0].removesuffix(".whole"))
        if bias:
            into[bias.removeprefix("reader.").removesuffix("bias") + "weight"].copy_(torch.tensor(product).T)
    reader.load_state_dict(into)
    return reader
