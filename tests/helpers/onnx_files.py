"""Writes small ONNX files (onnx.proto3, IR version 9) without the package `onnx`.

Only what the tests need of the format: nodes with numbers and lists as attributes, float
weights, one graph.
"""

import struct

import numpy as np

TYPES = {"float32": 1, "uint8": 2, "int64": 7, "bool": 9, "float16": 10, "float64": 11}
OPSET = 17


def model(nodes, inputs, outputs, weights, metadata=None, opsets=()):
    """The bytes of a file.

    Args:
        nodes: as of `node`.
        inputs, outputs: name -> (dtype, sides); a side is a number or a name.
        weights: name -> array.
        metadata: key -> text.
        opsets: domains beside the standard one.
    """
    domains = [b"", *(domain.encode() for domain in opsets)]
    return b"".join(
        [
            _number(1, 9),
            _field(7, graph(nodes, inputs, outputs, weights)),
            *(_field(8, _field(1, d) + _number(2, 1 if d else OPSET)) for d in domains),
            *(_field(14, _text(1, k) + _text(2, v)) for k, v in (metadata or {}).items()),
        ]
    )


def graph(nodes, inputs, outputs, weights):
    """A graph, also as the attribute of a node such as Loop; arguments as of `model`."""
    return b"".join(
        [
            *(_field(1, n) for n in nodes),
            _field(2, b"graph"),
            *(_field(5, _tensor(name, values)) for name, values in weights.items()),
            *(_field(11, _value(name, *what)) for name, what in inputs.items()),
            *(_field(12, _value(name, *what)) for name, what in outputs.items()),
        ]
    )


def node(operator, inputs, outputs, domain="", **attributes):
    """One operation."""
    return b"".join(
        [
            *(_text(1, name) for name in inputs),
            *(_text(2, name) for name in outputs),
            _text(4, operator),
            *(_field(5, _attribute(name, value)) for name, value in attributes.items()),
            _text(7, domain),
        ]
    )


def external_tensor(name, shape, location):
    """A float weight whose values lie in another file."""
    where = _text(1, "location") + _text(2, location)
    dims = b"".join(_number(1, side) for side in shape)
    return dims + _number(2, TYPES["float32"]) + _text(8, name) + _field(13, where) + _number(14, 1)


def _tensor(name, values):
    if isinstance(values, bytes):
        return values
    dims = b"".join(_number(1, side) for side in values.shape)
    data = np.ascontiguousarray(values).tobytes()
    return dims + _number(2, TYPES[values.dtype.name]) + _text(8, name) + _field(9, data)


def _value(name, dtype, sides):
    dims = b"".join(
        _field(1, _number(1, side) if isinstance(side, int) else _text(2, side)) for side in sides
    )
    return _text(1, name) + _field(2, _field(1, _number(1, TYPES[dtype]) + _field(2, dims)))


def _attribute(name, value):
    if isinstance(value, float):
        content = _varint(2 << 3 | 5) + struct.pack("<f", value) + _number(20, 1)
    elif isinstance(value, int):
        content = _number(3, value) + _number(20, 2)
    elif isinstance(value, bytes):
        content = _field(6, value) + _number(20, 5)
    elif isinstance(value, str):
        content = _text(4, value) + _number(20, 3)
    else:
        content = b"".join(_number(8, item) for item in value) + _number(20, 7)
    return _text(1, name) + content


def _text(number, text):
    return _field(number, text.encode())


def _field(number, content):
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _number(number, value):
    return _varint(number << 3) + _varint(value & (1 << 64) - 1)


def _varint(value):
    parts = []
    while value > 127:
        parts.append(value & 127 | 128)
        value >>= 7
    return bytes([*parts, value])
