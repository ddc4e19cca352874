"""Writes a trained model as the one file that the program reads: ONNX, weights in 8 bits, all it must know in its metadata.

usage: export.py --base BASE --model OUT.pt --calibration calibration.json --out reader.onnx

Weights are 8-bit integers with one scale for each output (each word, for word vectors). Pieces of the vocabulary that are not ASCII are left out.
"""
import argparse
import io
import json

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import network
import sentences as data

OUTPUTS = ["labels", "stances", "cues", "query", "key", "nobody"]
SMALLEST = 2048
"""Tensors with fewer numbers stay as they are."""


def pruned(vocabulary, model):
    keep = [i for i, piece in enumerate(vocabulary.pieces) if piece.isascii() and not piece.startswith("[unused")]
    weights = model.words.weight.data[keep]
    model.words = torch.nn.Embedding.from_pretrained(weights)
    return [vocabulary.pieces[i] for i in keep]


class OneSentence(torch.nn.Module):
    """The reader of sentences that stand alone, so that every piece is seen."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids):
        return self.reader(ids, torch.ones_like(ids, dtype=torch.float32))


def graph_of(model):
    file = io.BytesIO()
    torch.onnx.export(OneSentence(model).eval(), torch.ones(1, 9, dtype=torch.long), file, input_names=["ids"],
                      output_names=OUTPUTS, opset_version=13, do_constant_folding=True,
                      dynamic_axes={name: {1: "pieces"} for name in ["ids"] + OUTPUTS[1:]})
    return onnx.load_from_string(file.getvalue())


def in_eight_bits(loaded):
    """Word vectors by rows, multiplied out when the file is loaded; products of matrices in integers, their left side
    quantised anew for every input, as ONNX Runtime's dynamic quantisation does it."""
    graph = loaded.graph
    weights = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    large = {name for name, values in weights.items()
             if values.dtype == numpy.float32 and values.ndim == 2 and values.size >= SMALLEST}
    nodes, added, quantised = [], {}, set()
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in large:
            left, right = node.input
            if left not in quantised:
                quantised.add(left)
                nodes.append(helper.make_node("DynamicQuantizeLinear", [left],
                                              [left + ".bits", left + ".scale", left + ".zero"]))
            bits, scale = rounded(weights[right], 0)
            added[right + ".bits"], added[right + ".scale"] = bits, scale
            out = node.output[0]
            nodes += [
                helper.make_node("MatMulInteger", [left + ".bits", right + ".bits", left + ".zero"], [out + ".whole"]),
                helper.make_node("Cast", [out + ".whole"], [out + ".float"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [left + ".scale", right + ".scale"], [out + ".scale"]),
                helper.make_node("Mul", [out + ".float", out + ".scale"], [out])]
        elif node.op_type == "Gather" and node.input[0] in large:
            table = node.input[0]
            added[table + ".bits"], added[table + ".scale"] = rounded(weights[table], 1)
            rows, scales = node.output[0] + ".rows", node.output[0] + ".scales"
            nodes += [helper.make_node("Gather", [table + ".bits", node.input[1]], [rows]),
                      helper.make_node("Gather", [table + ".scale", node.input[1]], [scales]),
                      helper.make_node("Cast", [rows], [rows + ".float"], to=TensorProto.FLOAT),
                      helper.make_node("Mul", [rows + ".float", scales], [node.output[0]])]
        else:
            nodes.append(node)
    used = {name for node in nodes for name in node.input}
    kept = [t for t in graph.initializer if t.name in used]
    kept += [numpy_helper.from_array(values, name) for name, values in added.items()]
    del graph.initializer[:]
    graph.initializer.extend(kept)
    copies = [onnx.NodeProto.FromString(node.SerializeToString()) for node in nodes]
    del graph.node[:]
    graph.node.extend(copies)


def rounded(values, axis):
    """Eight-bit integers and the scale of each column (axis 0) or row (axis 1)."""
    scale = numpy.abs(values).max(axis=axis, keepdims=True) / 127
    scale[scale == 0] = 1
    return numpy.rint(values / scale).astype(numpy.int8), scale.astype(numpy.float32)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--base", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--calibration", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    vocabulary = data.Vocabulary.of_tokenizer(f"{a.base}-tokenizer.json")
    model = network.Reader(len(vocabulary.pieces), a.layers)
    model.load_state_dict(torch.load(a.model))
    pieces = pruned(vocabulary, model)
    knowledge = {"format": "placard-reader/1", "pieces": pieces, "names": data.NAMES, "chair": data.WORD_OF["CHAIR"],
                 "unnamed": data.WORD_OF["UNNAMED"], "longest": data.LONGEST,
                 "distance": [round(x, 5) for x in model.distance.tolist()]}
    knowledge.update(json.load(open(a.calibration, encoding="utf-8")))
    loaded = graph_of(model)
    in_eight_bits(loaded)
    helper.set_model_props(loaded, {"placard": json.dumps(knowledge)})
    onnx.checker.check_model(loaded)
    onnx.save(loaded, a.out)


if __name__ == "__main__":
    main()
