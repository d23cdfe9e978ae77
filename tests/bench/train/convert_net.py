#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/models/*.net of the text networks of PaddleOCR (Apache-2.0) in ONNX form.

    convert_net.py finder  ch_PP-OCRv4_det_infer.onnx                     text_finder.net
    convert_net.py line    ch_PP-OCRv4_rec_infer.onnx ppocr_keys_v1.txt   line_chinese.net
    convert_net.py line    en_PP-OCRv4_rec_infer.onnx en_dict.txt         line_english.net
    convert_net.py line    latin_PP-OCRv3_rec_infer.onnx latin_dict.txt   line_latin.net

The networks are taken as they are: nothing is trained here. Constants behind a convolution (batch normalisation, learnt
scales) are folded into its weights, the three equal channels of a grey picture are added up, activations become part
of the layer before them. Weights are stored as 16-bit floats; those of the large matrices of a line's net as 8-bit
steps, each output channel with a step of its own. Needs python3-onnx and python3-numpy.
The format is described in core/reading/net/net.h.
"""
import json, struct, sys
import numpy as np
import onnx
from onnx import numpy_helper

GREY = {"finder": (0.449, 0.226), "line": (0.5, 0.5)}  # mean and spread that are put in place of the channels' own
CHANNEL_MEAN = {"finder": (0.485, 0.456, 0.406), "line": (0.5, 0.5, 0.5)}
CHANNEL_SPREAD = {"finder": (0.229, 0.224, 0.225), "line": (0.5, 0.5, 0.5)}


class Converter:
    def __init__(self, kind, path):
        self.kind = kind
        self.graph = onnx.load(path).graph
        self.constants, self.nodes = {}, []
        for node in self.graph.node:
            if node.op_type == "Constant":
                self.constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
            else:
                self.nodes.append(node)
        self.users = {}
        for node in self.nodes:
            for name in node.input:
                self.users.setdefault(name, []).append(node)
        self.done, self.tensors, self.layers, self.halves, self.bytes = set(), {}, [], [], []
        self.size = self.byte_size = 0

    # Small helpers -------------------------------------------------------------------------------------------------
    def constant(self, node):
        """The one constant operand of a node, and None."""
        found = [self.constants[i] for i in node.input if i in self.constants]
        return found[0] if len(found) == 1 else None

    def next(self, name, *kinds):
        users = self.users.get(name, [])
        return users[0] if len(users) == 1 and users[0].op_type in kinds else None

    def attribute(self, node, name, default=None):
        for a in node.attribute:
            if a.name == name:
                return onnx.helper.get_attribute_value(a)
        return default

    def store(self, array):
        at = self.size
        flat = np.asarray(array, dtype=np.float32).ravel().astype("<f2")
        self.halves.append(flat)
        self.size += flat.size
        return at

    def matrix_weights(self, weights):
        """Where the weights of a matrix stand, output channel first."""
        if self.kind != "line":
            return {"weights": self.store(weights)}
        flat = np.asarray(weights, dtype=np.float64).reshape(weights.shape[0], -1)
        steps = np.maximum(np.abs(flat).max(axis=1), 1e-6) / 127
        steps = np.nextafter(steps.astype("<f2"), np.float16(np.inf)).astype(np.float64)
        at = self.byte_size
        self.bytes.append(np.clip(np.rint(flat / steps[:, None]), -127, 127).astype(np.int8).ravel())
        self.byte_size += flat.size
        return {"bytes": at, "steps": self.store(steps)}

    def tensor(self, name):
        return self.tensors.setdefault(name, len(self.tensors))

    def add(self, op, inputs, output, **parameters):
        self.layers.append({"op": op, "in": [self.tensor(i) for i in inputs], "out": self.tensor(output), **parameters})

    # What is folded into a convolution -----------------------------------------------------------------------------
    def fold(self, name, weights, bias):
        """Follows constants behind a convolution; weights have the output channel first."""
        shape = (-1,) + (1,) * (weights.ndim - 1)
        while True:
            node = self.next(name, "Mul", "Add", "BatchNormalization")
            if node is None:
                return name, weights, bias
            if node.op_type == "BatchNormalization":
                gain, shift, mean, variance = (self.constants[i].astype(np.float64) for i in node.input[1:])
                gain = gain / np.sqrt(variance + self.attribute(node, "epsilon", 1e-5))
                weights, bias = weights * gain.reshape(shape), (bias - mean) * gain + shift
            else:
                value = self.constant(node)
                if value is None or value.size not in (1, bias.size):
                    return name, weights, bias
                if node.op_type == "Add" and value.size == 1 and float(value) == 3.0 and \
                        self.next(node.output[0], "Clip") is not None:
                    return name, weights, bias  # the beginning of a hard swish
                value = value.astype(np.float64).ravel()
                if node.op_type == "Mul":
                    weights = weights * (value.reshape(shape) if value.size > 1 else value[0])
                    bias = bias * value
                else:
                    bias = bias + value
            name = node.output[0]

    def activation(self, name):
        users = self.users.get(name, [])
        if len(users) == 1 and users[0].op_type in ("Relu", "Sigmoid"):
            return users[0].output[0], {"act": users[0].op_type.lower()}
        if len(users) == 1 and users[0].op_type == "HardSwish":
            return users[0].output[0], {"act": "hardswish"}
        if len(users) == 1 and users[0].op_type == "HardSigmoid":
            node = users[0]
            return node.output[0], {"act": "hardsigmoid", "slope": self.attribute(node, "alpha")}
        if len(users) == 2 and {u.op_type for u in users} == {"Add", "Mul"}:  # x * clip(x + 3, 0, 6) / 6
            mul = next(u for u in users if u.op_type == "Mul")
            div = self.next(mul.output[0], "Div")
            if div is not None and len([i for i in mul.input if i in self.constants]) == 0:
                return div.output[0], {"act": "hardswish"}
        if len(users) == 2 and all(u.op_type == "Mul" for u in users):  # x * sigmoid(1.0 * x)
            product = next((u for u in users if not any(i in self.constants for i in u.input)), None)
            if product is not None:
                return product.output[0], {"act": "swish"}
        return name, {"act": "none"}

    def after(self, name):
        """A scale and a shift behind an activation."""
        scale, shift = 1.0, 0.0
        while True:
            node = self.next(name, "Mul", "Add")
            value = self.constant(node) if node is not None else None
            if value is None or value.size != 1:
                return name, scale, shift
            if node.op_type == "Mul":
                scale, shift = scale * float(value), shift * float(value)
            else:
                shift += float(value)
            name = node.output[0]

    def convolution(self, node):
        weights = self.constants[node.input[1]].astype(np.float64)
        transposed = node.op_type == "ConvTranspose"
        if transposed:
            weights = weights.transpose(1, 0, 2, 3)
        bias = self.constants[node.input[2]].astype(np.float64) if len(node.input) > 2 else np.zeros(weights.shape[0])
        group = self.attribute(node, "group", 1)
        first = node.input[0] == self.graph.input[0].name
        if first:  # grey: v = own normalisation
            mean, spread = GREY[self.kind]
            m, s = np.array(CHANNEL_MEAN[self.kind]), np.array(CHANNEL_SPREAD[self.kind])
            bias = bias + (weights * ((mean - m) / s).reshape(1, 3, 1, 1)).sum(axis=(1, 2, 3))
            weights = (weights * (spread / s).reshape(1, 3, 1, 1)).sum(axis=1, keepdims=True)
        name, weights, bias = self.fold(node.output[0], weights, bias)
        name, act = self.activation(name)
        name, scale, shift = self.after(name) if act["act"] != "none" else (name, 1.0, 0.0)
        pads = self.attribute(node, "pads")
        op = "upconv" if transposed else "depthwise" if group > 1 else "conv"
        self.add(op, [node.input[0]], name, channels=[int(weights.shape[1] * group), int(weights.shape[0])],
                 kernel=list(map(int, weights.shape[2:])), stride=list(self.attribute(node, "strides")), pad=list(pads[:2]),
                 **({"weights": self.store(weights)} if op == "depthwise" else self.matrix_weights(weights)),
                 bias=self.store(bias), scale=scale, shift=shift, **act)

    def matrix(self, node):
        """x * W + b over a sequence: a convolution with a kernel of one."""
        weights = self.constants[node.input[1]].astype(np.float64).T
        add = self.next(node.output[0], "Add")
        bias = self.constant(add).astype(np.float64)
        name, act = self.activation(add.output[0])
        return weights, bias, name, act

    # The walk ------------------------------------------------------------------------------------------------------
    def run(self):
        alias = {}
        self.tensor(self.graph.input[0].name)
        pending, i = self.nodes, 0
        while i < len(pending):
            node = pending[i]
            i += 1
            for k, name in enumerate(node.input):
                while name in alias:
                    name = alias[name]
                node.input[k] = name
            if node.output[0] in self.tensors:
                continue
            kind = node.op_type
            if kind in ("Conv", "ConvTranspose"):
                self.convolution(node)
            elif kind == "GlobalAveragePool":
                self.add("mean", [node.input[0]], node.output[0])
            elif kind == "AveragePool":
                self.add("pool", [node.input[0]], node.output[0], kernel=list(self.attribute(node, "kernel_shape")),
                         stride=list(self.attribute(node, "strides")))
            elif kind in ("Add", "Mul") and all(n in self.tensors for n in node.input):
                self.add("add" if kind == "Add" else "gate", list(node.input), node.output[0])
            elif kind == "Resize":
                self.add("enlarge", [node.input[0]], node.output[0], factor=int(self.constants[node.input[2]][2]))
            elif kind == "Concat" and all(n in self.tensors for n in node.input):
                self.add("join", list(node.input), node.output[0])
            elif kind in ("Transpose", "Squeeze", "Reshape") and node.input[0] in self.tensors:
                alias[node.output[0]] = node.input[0]  # rows and columns of a sequence mean the same to us
            elif kind == "ReduceMean" and node.input[0] in self.tensors:
                self.layer_norm(node)
            elif kind == "MatMul" and node.input[0] in self.tensors and node.input[1] in self.constants:
                weights, bias, name, act = self.matrix(node)
                if weights.shape[0] == 3 * weights.shape[1]:
                    name = self.attention(node, weights, bias, name)
                else:
                    self.add("conv", [node.input[0]], name, channels=[weights.shape[1], weights.shape[0]], kernel=[1, 1],
                             stride=[1, 1], pad=[0, 0], **self.matrix_weights(weights), bias=self.store(bias),
                             scale=1.0, shift=0.0, **act)
        return self

    def layer_norm(self, node):
        """mean, difference, square, mean, root, quotient, gain, shift"""
        sub = next(u for u in self.users[self.origin(node)] if u.op_type == "Sub")
        div = next(u for u in self.users[sub.output[0]] if u.op_type == "Div")
        power = next(u for u in self.users[sub.output[0]] if u.op_type == "Pow")
        mean = self.next(power.output[0], "ReduceMean")
        epsilon = float(self.constant(self.next(mean.output[0], "Add")))
        gain = self.next(div.output[0], "Mul")
        shift = self.next(gain.output[0], "Add")
        if shift.output[0] in self.tensors:
            return
        self.add("norm", [node.input[0]], shift.output[0], weights=self.store(self.constant(gain)),
                 bias=self.store(self.constant(shift)), channels=[120, 120], epsilon=epsilon)

    def origin(self, node):
        """The name under which the others know what a mean is taken of."""
        for name, users in self.users.items():
            if node in users:
                return name
        raise KeyError(node.name)

    def attention(self, node, weights, bias, qkv):
        scale = None
        heads = None
        at = self.nodes.index(node)
        for later in self.nodes[at:]:
            if later.op_type == "Concat" and heads is None:  # of the five sizes: batch, columns, 3, heads, width
                heads = int(self.constants[self.cast(later.input[3])][0])
            if later.op_type == "Reshape" and heads is None and later.input[1] in self.constants:
                heads = int(self.constants[later.input[1]][3])
            if later.op_type == "Mul" and scale is None and self.constant(later) is not None:
                scale = float(self.constant(later))
            if later.op_type == "MatMul" and later is not node and later.input[1] in self.constants:
                mixed = later.input[0]
                break
        self.add("conv", [node.input[0]], qkv, channels=[weights.shape[1], weights.shape[0]], kernel=[1, 1], stride=[1, 1],
                 pad=[0, 0], **self.matrix_weights(weights), bias=self.store(bias), scale=1.0, shift=0.0, act="none")
        self.add("attention", [qkv], mixed, heads=heads, slope=scale)
        return mixed

    def cast(self, name):
        return next(n.input[0] for n in self.nodes if name in n.output)

    def write(self, path, extra):
        numbers = {0: 0}  # each layer makes the tensor of its own number
        for number, layer in enumerate(self.layers, 1):
            layer["in"] = [numbers[i] for i in layer["in"]]
            numbers[layer["out"]] = number
            layer["out"] = number
        header = {"format": 2, "source": "PaddleOCR, Apache-2.0", "halves": self.size, "bytes": self.byte_size,
                  "layers": self.layers, **extra}
        text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
        with open(path, "wb") as out:
            out.write(b"DESKNET1" + struct.pack("<I", len(text)) + text)
            for part in self.halves + self.bytes:
                out.write(part.tobytes())


def main():
    kind, onnx_file, *rest = sys.argv[1:]
    extra = dict(zip(("mean", "spread"), GREY[kind]))
    if kind == "line":
        keys = open(rest[0], encoding="utf-8").read().split("\n")
        while keys and not keys[-1].strip("\r"):
            keys.pop()
        extra["characters"] = [k.strip("\r") for k in keys] + [" "]
    Converter(kind, onnx_file).run().write(rest[-1], extra)


if __name__ == "__main__":
    main()
