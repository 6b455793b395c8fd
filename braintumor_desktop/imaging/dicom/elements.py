"""The elements of a header that are needed, read in one pass; the others are stepped over.

Ten times as fast as reading them all: only Part 10 files of little endian order whose header
is sound are read so, which are nearly all.  For others pydicom's reader knows more.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import TYPE_CHECKING, Any, BinaryIO

from braintumor_desktop.imaging.dicom.items import Raw, parse_items
from braintumor_desktop.imaging.dicom.silence import quiet
from braintumor_desktop.imaging.dicom.walk import (
    LONG_VRS,
    MAX_NESTING,
    UNDEFINED,
    VRS,
    walk,
    walk_sequence,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pydicom.dataset import Dataset

_CHUNK = 1 << 15
_PREFIX = slice(128, 132)
_IMPLICIT = frozenset({"1.2.840.10008.1.2", "1.2.840.113619.5.2"})
"""The second is GE's own: only its pixels are big endian."""
_OTHERS = frozenset({"", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"})
"""Big endian and deflated (PS3.5 A.3, A.5), and files that do not say."""
_PIXELS = frozenset({0x7FE00008, 0x7FE00009, 0x7FE00010})
_SHORT_VRS = VRS - LONG_VRS
_SHORT = 8 * MAX_NESTING
"""No value of so many bytes holds items nested deeper."""
_META = {0x00020002: b"UI", 0x00020010: b"UI"}
_TRANSFER_SYNTAX = 0x00020010
_CHARACTER_SET = 0x00080005
_ESCAPE = b"\x1b"
_ITEM_GROUP = 0xFFFE
_ITEM_BYTES = b"\xfe\xff\x00\xe0"

_UNNAMED = frozenset({b"", b"UN"})
_HOLDS_ITEMS = frozenset({b"SQ", *_UNNAMED})
_TEXT = frozenset(b"AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT".split())
_ONE_VALUE = frozenset(b"LT ST UR UT".split())
_NUMBERS = {
    b"US": "H",
    b"SS": "h",
    b"UL": "L",
    b"SL": "l",
    b"UV": "Q",
    b"SV": "q",
    b"FL": "f",
    b"FD": "d",
}

_EXPLICIT_HEAD = struct.Struct("<HH2sH").unpack_from
_IMPLICIT_HEAD = struct.Struct("<HHL").unpack_from
_LENGTH = struct.Struct("<L").unpack_from


class TooDeepError(Exception):
    """Sequences are nested deeper than MAX_NESTING."""


class Elements:
    """Elements of a header, converted when they are asked for.

    What pydicom's Dataset gives, as far as this program asks; texts of numbers stay texts.

    Attributes:
        original_encoding: (implicit, little endian), as in a Dataset.
        pixels_at: offset of the pixel data element, or None where there is none.
        pixels_head: its first 12 bytes.
        is_whole: whether the last element ends where the file does; True before pixels.
        has_items: whether one of them is a sequence.
    """

    def __init__(self, raw: Raw, *, implicit: bool) -> None:
        self._raw = raw
        self._converted: dict[int, Any] = {}
        self.original_encoding = implicit, True
        self.pixels_at: int | None = None
        self.pixels_head = b""
        self.is_whole = True
        self.has_items = False

    def beside(self, own: frozenset[int]) -> tuple[tuple[int, tuple[bytes, bytes]], ...] | None:
        """All elements but some, as they stand in the file; None where one holds items."""
        if self.has_items:
            return None
        rest = self._raw.copy()
        for tag in own:
            rest.pop(tag, None)
        return tuple(rest.items())

    @property
    def file_meta(self) -> Elements:
        """The file meta information lies beside the others: its group is its own."""
        return self

    def __contains__(self, key: str | int) -> bool:
        return _tag(key) in self._raw

    def get(self, key: str | int) -> Any:
        """A value as text, number, bytes, items, or a list of them; None where missing.

        Args:
            key: keyword, or tag.

        Raises:
            as pydicom does on values that are none.
        """
        tag = _tag(key)
        if tag not in self._raw:
            return None
        if tag not in self._converted:
            self._converted[tag] = self._convert(tag, *self._raw[tag])
        return self._converted[tag]

    def dataset(self) -> Dataset:
        """The same as pydicom has it."""
        from pydicom.dataset import Dataset
        from pydicom.tag import BaseTag

        quiet()
        ds = Dataset({BaseTag(tag): self._element(tag) for tag in self._raw if tag >> 16 != 2})
        ds.set_original_encoding(*self.original_encoding)
        return ds

    def _convert(self, tag: int, vr: bytes, data: bytes) -> Any:
        if vr == b"SQ":
            found = parse_items(data, implicit=self.original_encoding[0])
            return self._with_pydicom(tag) if found is None else [self._item(raw) for raw in found]
        if vr in _TEXT and not is_plain(data):
            return self._with_pydicom(tag)
        return convert(vr, data)

    def _item(self, raw: Raw) -> Elements:
        """An item of one of its sequences, in the same character set."""
        if _CHARACTER_SET in self._raw:
            raw.setdefault(_CHARACTER_SET, self._raw[_CHARACTER_SET])
        return Elements(raw, implicit=self.original_encoding[0])

    def _element(self, tag: int) -> Any:
        from pydicom.dataelem import RawDataElement
        from pydicom.tag import BaseTag

        vr, data = self._raw[tag]
        implicit, little = self.original_encoding
        return RawDataElement(
            BaseTag(tag), vr.decode() or None, len(data), data, 0, implicit, little
        )

    def _with_pydicom(self, tag: int) -> Any:
        quiet()
        from pydicom.charset import convert_encodings
        from pydicom.dataelem import convert_raw_data_element

        named = self.get(_CHARACTER_SET) if tag != _CHARACTER_SET else None
        encodings = convert_encodings(named or "ISO_IR 6")
        return convert_raw_data_element(self._element(tag), encoding=encodings).value


def is_plain(data: bytes) -> bool:
    """Whether a text is the same in every character set."""
    return data.isascii() and _ESCAPE not in data


def convert(vr: bytes, data: bytes) -> Any:
    """A little endian value that is no sequence and whose text is plain.

    Returns:
        A text or number, a list of several; bytes of any other VR.
    """
    if vr in _TEXT and is_plain(data):
        line = data.decode("ascii").rstrip("\0 ")
        return line.split("\\") if "\\" in line and vr not in _ONE_VALUE else line
    return _numbers(data, _NUMBERS[vr]) if vr in _NUMBERS else data


def _numbers(data: bytes, code: str) -> Any:
    """One number, or a list of several; None where the length fits none."""
    count, rest = divmod(len(data), struct.calcsize(f"<{code}"))
    if rest or not count:
        return None
    values = struct.unpack(f"<{count}{code}", data)
    return values[0] if count == 1 else list(values)


@cache
def _tag(key: str | int) -> int:
    if isinstance(key, int):
        return key
    from pydicom.datadict import tag_for_keyword

    return tag_for_keyword(key) or 0


@cache
def vrs_of(keys: Sequence[str | int]) -> Mapping[int, bytes]:
    """Tags of keywords and their VR in the dictionary, b"" for private ones."""
    from pydicom.datadict import dictionary_VR

    tags = (_tag(key) for key in keys)
    return _META | {tag: b"" if tag >> 16 & 1 else _first(dictionary_VR(tag)) for tag in tags}


def _first(vr: str) -> bytes:
    """Of alternatives ("US or SS") the first."""
    return vr[:2].encode()


def scan(stream: BinaryIO, size: int, wanted: Mapping[int, bytes]) -> Elements | None:
    """Read what is wanted of a header, up to its pixels.

    Args:
        stream: at its start.
        size: bytes in it.
        wanted: tags, and their VR where the file names none.

    Returns:
        None where the file is not as this expects it: pydicom's reader has to tell.

    Raises:
        TooDeepError: sequences are nested too deep.
    """
    head = stream.read(_CHUNK)
    if head[_PREFIX] != b"DICM":
        return None
    raw: Raw = {}
    at = _read_meta(head, raw)
    syntax = raw.get(_TRANSFER_SYNTAX, (b"", b""))[1].rstrip(b"\0 ").decode("latin-1")
    if at < 0 or syntax in _OTHERS:
        return None
    return _Scan(stream, size, head, wanted, raw).run(at, implicit=syntax in _IMPLICIT)


def _read_meta(head: bytes, raw: Raw) -> int:
    """Read the file meta information; returns where the dataset starts, or -1."""
    at = 132
    if len(head) < at + 12:
        return -1
    while head[at : at + 2] == b"\x02\x00":
        group, number, vr, length = _EXPLICIT_HEAD(head, at)
        start = at + 8
        if vr in LONG_VRS:
            (length,) = _LENGTH(head, at + 8)
            start = at + 12
        elif vr not in VRS:
            return -1
        at = start + length
        if at + 12 > len(head):
            return -1
        tag = group << 16 | number
        if tag in _META:
            raw[tag] = vr, head[start:at]
    return at


class _Scan:
    """One pass over a file; what lies beyond the buffer is read when it is needed."""

    def __init__(
        self,
        stream: BinaryIO,
        size: int,
        head: bytes,
        wanted: Mapping[int, bytes],
        raw: Raw,
    ) -> None:
        self._stream = stream
        self._size = size
        self._buffer = head
        self._base = 0  # the buffer's offset in the file
        self._wanted = wanted
        self._raw = raw

    def run(self, at: int, *, implicit: bool) -> Elements | None:
        """Go through the dataset from an offset of the file."""
        found = Elements(self._raw, implicit=implicit)
        read = self._implicit if implicit else self._explicit
        step = self._short_implicit if implicit else self._short_explicit
        while True:
            at = step(at)
            if at + 12 > self._base + len(self._buffer):
                self._fill(at)
                if len(self._buffer) < 12:
                    found.is_whole = not self._buffer and at == self._size
                    return found if len(self._buffer) < 8 else None
            tag, vr, header_bytes, length = read(at - self._base)
            if tag in _PIXELS:
                place = at - self._base
                found.pixels_at, found.pixels_head = at, self._buffer[place : place + 12]
                return found
            if tag >> 16 == _ITEM_GROUP or vr is None:
                return None
            start = at + header_bytes
            if length == UNDEFINED:
                length = self._open_end(vr, start)
            at = start + length
            if length < 0 or at > self._size:
                return None
            self._take(tag, vr, start, length)
            if tag in self._raw and self._raw[tag][0] == b"SQ":
                found.has_items = True

    def _short_explicit(self, at: int) -> int:
        """Go through short elements, which most are, as fast as can be; returns where it ends."""
        data, wanted, raw = self._buffer, self._wanted, self._raw
        place, last = at - self._base, len(data) - 12
        while place <= last:
            group, number, vr, length = _EXPLICIT_HEAD(data, place)
            end = place + 8 + length
            if vr not in _SHORT_VRS or end > last:
                break
            tag = group << 16 | number
            if tag in wanted:
                raw[tag] = vr, data[place + 8 : end]
            place = end
        return place + self._base

    def _short_implicit(self, at: int) -> int:
        data, wanted, raw = self._buffer, self._wanted, self._raw
        place, last = at - self._base, len(data) - 12
        while place <= last:
            group, number, length = _IMPLICIT_HEAD(data, place)
            end = place + 8 + length
            tag = group << 16 | number
            if length > _SHORT or end > last or group == _ITEM_GROUP or tag in _PIXELS:
                break
            if tag in wanted:
                if wanted[tag] == b"SQ":
                    break
                raw[tag] = wanted[tag], data[place + 8 : end]
            place = end
        return place + self._base

    def _explicit(self, place: int) -> tuple[int, bytes | None, int, int]:
        """Tag, VR or None, bytes up to the value, and its length."""
        group, number, vr, length = _EXPLICIT_HEAD(self._buffer, place)
        if vr in LONG_VRS:
            (length,) = _LENGTH(self._buffer, place + 8)
            return group << 16 | number, vr, 12, length
        return group << 16 | number, vr if vr in VRS else None, 8, length

    def _implicit(self, place: int) -> tuple[int, bytes | None, int, int]:
        group, number, length = _IMPLICIT_HEAD(self._buffer, place)
        # None: an explicit file that calls itself implicit.
        vr = None if self._buffer[place + 4 : place + 6] in VRS and length > 0xFFFF else b""
        return group << 16 | number, vr, 8, length

    def _take(self, tag: int, vr: bytes, start: int, length: int) -> None:
        """Keep a value that is wanted; look through sequences for their depth."""
        is_wanted = tag in self._wanted
        may_be_deep = vr in _HOLDS_ITEMS and length > _SHORT
        may_be_deep = may_be_deep and self._value(start, len(_ITEM_BYTES)) == _ITEM_BYTES
        if not is_wanted and not may_be_deep:
            return
        data = self._value(start, length)
        if may_be_deep and data.count(_ITEM_BYTES) > MAX_NESTING:
            _check_depth(data)
        if is_wanted:
            known = self._wanted[tag]
            self._raw[tag] = (known if known and vr in _UNNAMED else vr), data

    def _value(self, start: int, length: int) -> bytes:
        place = start - self._base
        data = self._buffer[place : place + length]
        if len(data) < length:
            self._stream.seek(start)
            data = self._stream.read(length)
        return data

    def _fill(self, at: int) -> None:
        self._stream.seek(at)
        self._buffer, self._base = self._stream.read(_CHUNK), at

    def _open_end(self, vr: bytes, start: int) -> int:
        """The length of a sequence of undefined length, with its delimiter; -1 if it has none."""
        if vr not in _HOLDS_ITEMS:
            return -1
        length = _CHUNK
        while True:
            self._stream.seek(start)
            data = self._stream.read(length)
            found = walk_sequence(data, 0, "<")
            if found.deepest > MAX_NESTING:
                raise TooDeepError
            if found.is_whole:
                self._buffer, self._base = data, start
                return found.end
            if start + len(data) >= self._size:
                return -1
            length *= 4


def _check_depth(data: bytes) -> None:
    # As the value of a made-up element, which counts as the outermost sequence.
    whole = struct.pack("<HH2sHL", 0x0008, 0x1140, b"SQ", 0, len(data)) + data
    if walk(whole, 0, "<").deepest > MAX_NESTING:
        raise TooDeepError
