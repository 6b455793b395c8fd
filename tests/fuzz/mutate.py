"""Damages a file in the ways in which files are damaged, and in those that break parsers."""

from __future__ import annotations

import random
import struct
from typing import TYPE_CHECKING

from tests.fuzz.meanings import CHANGES, mend, packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS = (1, 1, 1, 1, 2, 2, 3, 6)
"""Changes of one case: after many, a file is refused at its first bytes."""
HEADER = 2048
"""Bytes at the start where half of all changes go: most of a parser's decisions are there."""
LENGTHS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
VRS = (b"OB", b"OW", b"SQ", b"UN", b"US", b"DS", b"IS", b"UI", b"AT", b"FD", b"UT", b"\0\0")
PIXEL_GROUP = b"\x28\x00"
"""Of DICOM's elements that say how the pixels lie (PS3.3 C.7.6.3)."""


def mutated(seeds: Sequence[tuple[str, bytes]], seed: int, number: int) -> tuple[str, bytes]:
    """The case of this number: always the same for the same seeds.

    Args:
        seeds: name and content of sound files.
        seed: of the run.
        number: of the case.

    Returns:
        The seed file's name, and the damaged content.
    """
    rng = random.Random(f"{seed}:{number}")
    name, content = rng.choice(seeds)
    inside = unpacked(content) if rng.random() < 0.7 else None
    data = bytearray(content if inside is None else inside[2])
    for _ in range(rng.choice(STEPS)):
        if rng.random() < 0.05:
            _splice(rng, data, rng.choice(seeds)[1])
        elif data:
            rng.choice(_CHANGES if rng.random() < 0.6 else CHANGES)(rng, data)
    changed = bytes(data)
    if inside is not None:
        changed = packed(inside[0], inside[1], changed)
    return name, mend(changed) if rng.random() < 0.7 else changed


def _splice(rng: random.Random, data: bytearray, other: bytes) -> None:
    """Go on as another file does."""
    at = _place(rng, data)
    data[at:] = other[min(at, len(other)) :]


def _flip_bits(rng: random.Random, data: bytearray) -> None:
    for _ in range(rng.randint(1, 8)):
        data[_place(rng, data)] ^= 1 << rng.randrange(8)


def _set_bytes(rng: random.Random, data: bytearray) -> None:
    at = _place(rng, data)
    data[at : at + rng.randint(1, 4)] = rng.randbytes(rng.randint(1, 4))


def _set_length(rng: random.Random, data: bytearray) -> None:
    """A number that is too large, negative or odd, where lengths and counts stand."""
    width = rng.choice("HIQ")
    at = _place(rng, data)
    value = rng.choice(LENGTHS) & (2 ** (8 * struct.calcsize(f"<{width}")) - 1)
    raw = struct.pack(rng.choice("<>") + width, value)
    data[at : at + len(raw)] = raw


def _set_pixel_element(rng: random.Random, data: bytearray) -> None:
    """Change what says how the pixels lie: rows, bits, samples, frames."""
    at = data.find(PIXEL_GROUP, rng.randrange(len(data)))
    at = data.find(PIXEL_GROUP) if at < 0 else at
    if at < 0:
        return _set_length(rng, data)
    value = struct.pack("<H", rng.choice(LENGTHS) & 0xFFFF)
    at += rng.choice((6, 8, 8, 8, 10))
    data[at : at + 2] = value
    return None


def _set_vr(rng: random.Random, data: bytearray) -> None:
    """Another value representation where one may stand."""
    at = data.find(rng.choice(VRS[:-1]), rng.randrange(len(data)))
    if at >= 0:
        data[at : at + 2] = rng.choice(VRS)


def _cut_end(rng: random.Random, data: bytearray) -> None:
    del data[rng.randrange(len(data)) :]


def _cut_piece(rng: random.Random, data: bytearray) -> None:
    at = _place(rng, data)
    del data[at : at + rng.randint(1, 64)]


def _repeat_piece(rng: random.Random, data: bytearray) -> None:
    at = _place(rng, data)
    data[at:at] = data[at : at + rng.randint(1, 256)] * rng.choice((1, 1, 2, 40))


def _insert(rng: random.Random, data: bytearray) -> None:
    at = _place(rng, data)
    data[at:at] = rng.randbytes(rng.randint(1, 32))


def _blank(rng: random.Random, data: bytearray) -> None:
    """What a bad sector or an unfinished copy leaves."""
    at, length = _place(rng, data), rng.choice((4, 64, 512))
    fill = rng.choice((b"\0", b"\xff"))
    data[at : at + length] = fill * min(length, len(data) - at)


def _place(rng: random.Random, data: bytearray) -> int:
    end = len(data) if rng.random() < 0.5 else min(HEADER, len(data))
    return rng.randrange(max(1, end)) if data else 0


_IN_PLACE = (_flip_bits, _set_bytes, _set_length, _set_pixel_element, _set_vr, _blank)
_SHIFTING = (_cut_end, _cut_piece, _repeat_piece, _insert)
_CHANGES = (*3 * _IN_PLACE, *_SHIFTING)
"""What shifts the rest is mostly refused at once, so it is the rarer."""
