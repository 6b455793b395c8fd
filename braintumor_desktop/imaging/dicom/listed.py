"""Values of elements as people read them: text, numbers, the first bytes of what is binary."""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.dicom.elements import is_plain
from braintumor_desktop.imaging.dicom.silence import quiet
from braintumor_desktop.imaging.dicom.values import foreign
from braintumor_desktop.imaging.entry import MOST_CHARACTERS, MOST_VALUES, binary, plain, several

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES = 4 * MOST_CHARACTERS + 16
"""Of a value that are read: in UTF-8 as many characters as are shown."""

_TEXT = frozenset(
    [
        "AE",
        "AS",
        "CS",
        "DA",
        "DS",
        "DT",
        "IS",
        "LO",
        "LT",
        "PN",
        "SH",
        "ST",
        "TM",
        "UC",
        "UI",
        "UR",
        "UT",
    ]
)
_IN_CHARACTER_SET = frozenset(["LO", "LT", "PN", "SH", "ST", "UC", "UT"])
_NUMBERS = {
    "US": "H",
    "SS": "h",
    "UL": "L",
    "SL": "l",
    "UV": "Q",
    "SV": "q",
    "FL": "f",
    "FD": "d",
    "OF": "f",
    "OD": "d",
    "OL": "L",
    "OV": "Q",
}
_FEW = frozenset({"OF", "OD", "OL", "OV"})
"""They hold arrays; of a short one the numbers say more than its bytes."""
_ARRAY_BYTES = 256


def value_text(vr: str, data: bytes, length: int, order: str, encodings: Sequence[str]) -> str:
    r"""A value in one line.

    Args:
        vr: value representation.
        data: its first bytes, MOST_BYTES at most.
        length: how many there are.
        order: "<" or ">" for little and big endian.
        encodings: Python's names of the character sets in force.

    Returns:
        Text without control characters; several values are joined by a backslash.
    """
    if not length:
        return ""
    if vr in _TEXT:
        return _text(vr, data, length, encodings)
    if vr == "AT" and not length % 4:
        tags = struct.unpack(f"{order}{len(data) // 2 // 2 * 2}H", data[: len(data) // 4 * 4])
        pairs = list(zip(tags[::2], tags[1::2], strict=True))
        shown = [f"({group:04X},{number:04X})" for group, number in pairs[:MOST_VALUES]]
        return several(shown, length // 4)
    if vr in _NUMBERS and (vr not in _FEW or length <= _ARRAY_BYTES):
        code = _NUMBERS[vr]
        size = struct.calcsize(f"<{code}")
        if not length % size:
            kept = min(len(data) // size, MOST_VALUES)
            values = struct.unpack(f"{order}{kept}{code}", data[: kept * size])
            return several((_number(code, value) for value in values), length // size)
    return binary(data, length)


def _number(code: str, value: float) -> str:
    """As short as it can be without being another: single floats have some seven digits."""
    return f"{value:.7g}" if code == "f" else repr(value)


def _text(vr: str, data: bytes, length: int, encodings: Sequence[str]) -> str:
    if is_plain(data) or vr not in _IN_CHARACTER_SET:
        text = data.decode("latin-1")
    else:
        text = _decoded(data, encodings, is_name=vr == "PN")
    text = text.rstrip("\0 ")
    shown = plain(text) if length <= MOST_BYTES else _cut(text, length)
    name = _uid_name(text) if vr == "UI" else ""
    return f"{shown}  {name}" if name else shown


def _cut(text: str, length: int) -> str:
    return f"{plain(text[:MOST_CHARACTERS])}\u2026 ({length:,} bytes)"


def _decoded(data: bytes, encodings: Sequence[str], *, is_name: bool) -> str:
    quiet()
    from pydicom.charset import decode_bytes
    from pydicom.valuerep import PN_DELIMS, TEXT_VR_DELIMS

    try:
        delimiters = PN_DELIMS if is_name else TEXT_VR_DELIMS
        return decode_bytes(data, encodings, delimiters)
    except foreign():
        return data.decode("latin-1")


@cache
def encodings_of(character_sets: bytes) -> tuple[str, ...]:
    """Python's names of the character sets of Specific Character Set (PS3.3 C.12.1.1.2)."""
    quiet()
    from pydicom.charset import convert_encodings

    named = character_sets.decode("latin-1").rstrip("\0 ").split("\\")
    try:
        return tuple(convert_encodings([name.strip() for name in named]))
    except foreign():
        return ("latin-1",)


@cache
def _uid_name(uid: str) -> str:
    from pydicom.uid import UID

    name = UID(uid).name
    return "" if name == uid else name
