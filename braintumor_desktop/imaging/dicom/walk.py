"""Walking through the elements of a DICOM dataset without decoding any (PS3.5 7.1, 7.5)."""

from __future__ import annotations

import struct
from dataclasses import dataclass

MAX_NESTING = 64
"""Sequences inside sequences."""

VRS = frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN "
    b"UR US UT UV".split()
)
LONG_VRS = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
"""Their length has four bytes, after two reserved ones (PS3.5 7.1.2)."""
UNDEFINED = 0xFFFFFFFF

_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_ITEM_GROUP = 0xFFFE
_FRAGMENTED = frozenset({b"OB", b"OW"})
_OPEN = -1


@dataclass(frozen=True)
class Element:
    """An element's tag, and its value's place; `is_sequence` where it holds items."""

    tag: int
    vr: bytes
    start: int
    length: int
    is_sequence: bool

    @property
    def is_explicit(self) -> bool:
        """Whether it names its VR."""
        return self.vr in VRS


@dataclass(frozen=True)
class Walk:
    """How a walk ended.

    Attributes:
        deepest: sequences inside each other; not counted further above MAX_NESTING.
        end: offset where it ended.
        is_whole: all that was opened was closed, and the last element ends at `end`.
    """

    deepest: int
    end: int
    is_whole: bool


def element(data: bytes, at: int, order: str) -> Element | None:
    """The element that starts at an offset, explicit or implicit; None beyond the end.

    Args:
        data: of a dataset.
        at: offset.
        order: "<" or ">" for little and big endian.
    """
    if at + 8 > len(data):
        return None
    group, number = struct.unpack_from(f"{order}HH", data, at)
    vr = data[at + 4 : at + 6] if group != _ITEM_GROUP else b""  # items carry none
    if vr in LONG_VRS and at + 12 <= len(data):
        (length,) = struct.unpack_from(f"{order}L", data, at + 8)
        start = at + 12
    elif vr in VRS:
        (length,) = struct.unpack_from(f"{order}H", data, at + 6)
        start = at + 8
    else:
        (length,) = struct.unpack_from(f"{order}L", data, at + 4)
        start = at + 8
        vr = b""
    may_hold = vr in {b"SQ", b"UN", b""} and group != _ITEM_GROUP
    # A sequence of undefined length may hold no item at all (PS3.5 7.5.1).
    is_open = length == UNDEFINED and vr not in _FRAGMENTED
    starts_item = data[start : start + 4] == struct.pack(f"{order}HH", 0xFFFE, 0xE000)
    return Element(group << 16 | number, vr, start, length, may_hold and (is_open or starts_item))


def walk(data: bytes, at: int, order: str) -> Walk:
    """Go through all elements of a dataset, without recursion."""
    return _walk(data, at, order, [_Level(_DATASET, len(data))])


def walk_sequence(data: bytes, at: int, order: str) -> Walk:
    """Go through a sequence of undefined length, from its first item to behind its delimiter."""
    return _walk(data, at, order, [_Level(_SEQUENCE, _OPEN)])


_DATASET, _SEQUENCE, _FRAGMENTS = "dataset", "sequence", "fragments"


@dataclass(frozen=True, slots=True)
class _Level:
    """What the walk is in, and where that ends; _OPEN where a delimiter ends it."""

    kind: str
    end: int


def _walk(data: bytes, at: int, order: str, levels: list[_Level]) -> Walk:
    depth = deepest = sum(level.kind == _SEQUENCE for level in levels)
    while deepest <= MAX_NESTING:
        while levels and _OPEN < levels[-1].end <= at:
            depth -= levels.pop().kind == _SEQUENCE
        if not levels:
            return Walk(deepest, at, is_whole=at <= len(data))
        found = element(data, at, order)
        if found is None:
            return Walk(deepest, at, is_whole=False)
        at = found.start
        if found.tag in {_ITEM_END, _SEQUENCE_END}:
            if levels[-1].end == _OPEN:  # one without anything that it ends is passed over
                depth -= levels.pop().kind == _SEQUENCE
        else:
            at = _enter(found, levels)
            depth = depth + 1 if levels[-1].kind == _SEQUENCE and found.is_sequence else depth
            deepest = max(deepest, depth)
    return Walk(deepest, at, is_whole=False)


def _enter(found: Element, levels: list[_Level]) -> int:
    """Open what an element opens; returns where the walk goes on."""
    end = _OPEN if found.length == UNDEFINED else found.start + found.length
    if found.tag == _ITEM and levels[-1].kind != _FRAGMENTS:
        levels.append(_Level(_DATASET, end))
    elif found.is_sequence:
        levels.append(_Level(_SEQUENCE, end))
    elif found.length == UNDEFINED:
        levels.append(_Level(_FRAGMENTS, _OPEN))
    else:
        return end
    return found.start
