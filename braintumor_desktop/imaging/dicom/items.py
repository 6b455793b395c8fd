"""Items of a sequence -> their elements, as they stand in the file (PS3.5 7.5)."""

from __future__ import annotations

import struct
from functools import cache

from braintumor_desktop.imaging.dicom.walk import LONG_VRS, UNDEFINED, VRS, walk_sequence

Raw = dict[int, tuple[bytes, bytes]]
"""Tag -> VR and value."""

_ITEM, _ITEM_END, _SEQUENCE_END = b"\xfe\xff\x00\xe0", 0xE00D, b"\xfe\xff\xdd\xe0"
_ITEM_GROUP = 0xFFFE

_EXPLICIT_HEAD = struct.Struct("<HH2sH").unpack_from
_LENGTH = struct.Struct("<L").unpack_from


def parse_items(data: bytes, *, implicit: bool) -> list[Raw] | None:
    """The items of a little endian sequence.

    Args:
        data: its value, with or without a delimiter at the end.
        implicit: whether elements name no VR.

    Returns:
        None where it is not as this expects it: pydicom's reader has to tell.
    """
    found: list[Raw] = []
    at = 0
    while at + 8 <= len(data) and data[at : at + 4] != _SEQUENCE_END:
        if data[at : at + 4] != _ITEM:
            return None
        (length,) = _LENGTH(data, at + 4)
        end = None if length == UNDEFINED else at + 8 + length
        raw: Raw = {}
        at = _parse(data, at + 8, end, raw, implicit=implicit)
        if at < 0:
            return None
        found.append(raw)
    return found


def _parse(data: bytes, at: int, end: int | None, raw: Raw, *, implicit: bool) -> int:
    """Read the elements of an item; returns where it ends, or -1 where it is not sound."""
    limit = len(data) if end is None else min(end, len(data))
    while at + 8 <= limit:
        group, number, vr, length = _EXPLICIT_HEAD(data, at)
        if group == _ITEM_GROUP:
            return at + 8 if end is None and number == _ITEM_END else -1
        tag, start = group << 16 | number, at + 8
        if implicit:
            (length,), vr = _LENGTH(data, at + 4), vr_of(tag)
        elif vr in LONG_VRS and at + 12 <= limit:
            (length,), start = _LENGTH(data, at + 8), at + 12
        elif vr not in VRS:
            return -1
        if length == UNDEFINED:
            length = _open_length(data, vr, start)
        at = start + length
        if length < 0 or at > limit:
            return -1
        raw[tag] = vr, data[start:at]
    return at if at == end else -1


def _open_length(data: bytes, vr: bytes, start: int) -> int:
    """Of a sequence of undefined length, with its delimiter; -1 for anything else."""
    if vr != b"SQ":
        return -1
    found = walk_sequence(data, start, "<")
    return found.end - start if found.is_whole else -1


@cache
def vr_of(tag: int) -> bytes:
    """The VR in the dictionary, of alternatives ("US or SS") the first; UN for private ones."""
    from pydicom.datadict import dictionary_VR

    try:
        return dictionary_VR(tag)[:2].encode()
    except KeyError:
        return b"UN"
