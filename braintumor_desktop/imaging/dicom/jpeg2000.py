"""JPEG 2000 codestreams, looked through before a decoder sees them (ISO/IEC 15444-1)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_JP2 = b"\x00\x00\x00\x0cjP  "
_BOX_HEADER = 8
_SOC_SIZ, _COD = b"\xff\x4f\xff\x51", b"\xff\x52"
_SOT, _SOD, _EOC = b"\xff\x90", b"\xff\x93", b"\xff\xd9"
_MARKER = re.compile(rb"\xff[\x90-\xff]")
_NO_PACKET_MARKER = re.compile(rb"\xff[\x90\x93-\xff]")
_MORE_ZEROS = 32
"""Beyond those that empty packets are: 1 in 2 ** 256 of what an arithmetic coder writes."""


def codestream(data: bytes) -> bytes:
    """A JPEG 2000 codestream alone, without the boxes of a JP2 file around it.

    They do not belong into DICOM (PS3.5 A.4.4), but are met there.  What a decoder makes of
    them is not known: it may not end, or find another stream than the one that was checked.

    Raises:
        ValueError: a box is damaged, or there is no codestream (I.4, I.5.4).
    """
    at = 0
    if data.startswith(_JP2):
        while data[at + 4 : at + 8] != b"jp2c":
            length = int.from_bytes(data[at : at + 4])
            if length < _BOX_HEADER or at + length >= len(data):
                raise ValueError("damaged JP2 box")
            at += length
        # A length of 1 is followed by a longer one.
        at += _BOX_HEADER + (8 if data[at : at + 4] == b"\0\0\0\1" else 0)
    if data[at : at + 4] != _SOC_SIZ:
        raise ValueError("no JPEG 2000 codestream")
    return data[at:]


def check_codestream(data: bytes) -> None:
    """Check what can be told of damage to coded data, which has no checksum.

    Two bytes from 0xFF90 are markers and never coded data (A.1), so that one of them is
    left of damage; markers of packets, where the stream says that it uses them, are none
    (A.5.2).  An empty packet is a zero byte (B.10.3); the arithmetic coder does not write
    many of them.

    Raises:
        ValueError: a marker or too many zeros stand within coded data, or a tile-part ends
            elsewhere than its header says.
    """
    components = int.from_bytes(data[40:42])
    rules = _Rules(_MARKER, None)
    at = 2
    while len(data) >= at + 12 and data[at : at + 2] != _EOC:
        marker, length = data[at : at + 2], int.from_bytes(data[at + 2 : at + 4])
        if marker == _SOT:
            at = _check_tile_part(data, at, rules)
            continue
        if marker == _COD:
            rules = _rules(data[at + 4 : at + 2 + length], components)
        at += 2 + length


@dataclass(frozen=True)
class _Rules:
    """What must not stand within coded data; `zeros` is None where any number may."""

    markers: re.Pattern[bytes]
    zeros: re.Pattern[bytes] | None


def _rules(style: bytes, components: int) -> _Rules:
    """By the coding style (A.6.1): Scod, progression, layers, transform, levels, blocks."""
    if len(style) < 10:
        raise ValueError("damaged coding style")
    markers = _NO_PACKET_MARKER if style[0] & 6 else _MARKER
    # Small precincts make many packets; raw bits (bypass, HTJ2K) can be zeros.
    if style[0] & 1 or style[8] & 0x41:
        return _Rules(markers, None)
    packets = int.from_bytes(style[2:4]) * (style[5] + 1) * components
    return _Rules(markers, re.compile(rb"\0{%d}" % min(packets + _MORE_ZEROS, 1 << 20)))


def _check_tile_part(data: bytes, at: int, rules: _Rules) -> int:
    """Look through a tile-part; returns where it ends."""
    length = int.from_bytes(data[at + 6 : at + 10])
    # A length of 0 goes up to the end of the codestream (A.4.2).
    end = at + length if length else max(data.rfind(_EOC), at + 12)
    start = data.find(_SOD, at + 12, end)
    if start < 0 or end > len(data):
        raise ValueError("damaged tile-part")
    if rules.markers.search(data, start + 2, end) is not None:
        raise ValueError("a marker within coded data")
    if rules.zeros is not None and rules.zeros.search(data, start + 2, end) is not None:
        raise ValueError("zeros within coded data")
    return end
