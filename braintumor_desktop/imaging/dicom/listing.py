"""All elements of a DICOM file as entries: nested ones, private ones, file meta information.

Values are never read whole where they are long, so that neither pixels nor a private block of
some hundred megabytes take memory; what is damaged ends its own level and says so.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, BinaryIO

from braintumor_desktop.imaging.dicom.file import opened
from braintumor_desktop.imaging.dicom.identifying import names_person
from braintumor_desktop.imaging.dicom.items import vr_of
from braintumor_desktop.imaging.dicom.listed import MOST_BYTES, encodings_of, value_text
from braintumor_desktop.imaging.dicom.walk import LONG_VRS, MAX_NESTING, UNDEFINED, VRS
from braintumor_desktop.imaging.entry import MOST_ENTRIES, SHOWN_BYTES, Entry, binary, plain
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.words import english, mark, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken

_CHUNK = 1 << 16
_DIGESTED = 1 << 25
"""Bytes of a value up to which it is read whole, a chunk at a time, to be compared."""
_PREAMBLE = 128
_META_START = 132
_CHECK_EVERY = 256
"""Entries between two looks at the token."""
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_ITEM_START = (0xFFFE, 0xE000)
_ENDS = frozenset({_ITEM_END, _SEQUENCE_END})
_CHARACTER_SET, _TRANSFER_SYNTAX, _AGE = 0x00080005, 0x00020010, 0x00101010
_REPRESENTATION = 0x00280103
_UNKNOWN, _PRIVATE = mark("Unknown element"), mark("Private, of unknown creator")
_OURS = frozenset({_UNKNOWN, _PRIVATE})
"""Names that no dictionary has."""
_IMPLICIT = frozenset({b"1.2.840.10008.1.2", b"1.2.840.113619.5.2"})
_BIG_ENDIAN = b"1.2.840.10008.1.2.2"
_OLD = b"09", b"1"
"""How ages begin that alone may tell who it is: 90 years and more ("092Y")."""


@dataclass(frozen=True)
class _Coding:
    """How a dataset is written.

    Attributes:
        implicit: whether elements name no VR.
        order: "<" or ">".
        encodings: of its texts.
        is_signed: whether pixel values are (Pixel Representation).
        depth: sequences that it lies in.
        is_hidden: whether it lies in one that may tell who the patient is.
    """

    implicit: bool = False
    order: str = "<"
    encodings: tuple[str, ...] = ("iso8859",)
    is_signed: bool = False
    depth: int = 0
    is_hidden: bool = False


@dataclass(frozen=True)
class _Head:
    """What stands before a value.

    Attributes:
        tag, vr, length: of the element; the length may be UNDEFINED.
        start: offset of the value.
    """

    tag: int
    vr: str
    length: int
    start: int


def list_elements(path: Path, token: CancelToken | None = None) -> tuple[Entry, ...]:
    """List all elements of a file.

    Args:
        path: a DICOM file, with or without preamble and file meta information.
        token: checked now and then.

    Returns:
        In the order of the file; at most MOST_ENTRIES, nested ones included.

    Raises:
        BadInput: it cannot be read, or inflates beyond the limit.
        Cancelled: by `token`.
    """
    check = (lambda: None) if token is None else token.check
    with open_plain(path) as file:
        front = _Lister(file, file.seek(0, 2), check)
        entries, at, coding = front.front()
    with opened(path) as source:
        if source.deflated:
            size, at = source.size, 0
        else:
            size = source.size
        lister = _Lister(source.stream, size, check)
        found, _ = lister.dataset(at, size, coding)
    return (*entries, *found)


class _Lister:
    """Goes through a stream; what it needs of it is read in chunks."""

    def __init__(self, stream: BinaryIO, size: int, check: Callable[[], None]) -> None:
        self._stream = stream
        self._size = size
        self._check = check
        self._base, self._held = 0, b""
        self._count = 0

    def front(self) -> tuple[list[Entry], int, _Coding]:
        """Preamble and file meta information (PS3.10 7.1); where the dataset begins, and how."""
        entries: list[Entry] = []
        at = 0
        if self._at(_PREAMBLE, 4) == b"DICM":
            preamble = self._at(0, _PREAMBLE)
            said = binary(preamble, _PREAMBLE) if any(preamble) else tr("zeros")
            entry = Entry("", tr("Preamble"), "", _PREAMBLE, said, key="preamble")
            entries.append(replace(entry, names_person=any(preamble)))
            at = _META_START
        syntax = b""
        while self._at(at, 2) == b"\x02\0":
            head = self._head(at, _Coding())
            if head is None or head.length == UNDEFINED or head.start + head.length > self._size:
                break
            entry, _ = self._element(head, self._size, _Coding(), {})
            entries.append(entry)
            if head.tag == _TRANSFER_SYNTAX:
                syntax = self._at(head.start, head.length).rstrip(b"\0 ")
            at = head.start + head.length
        return entries, at, self._coding(at, syntax)

    def _coding(self, at: int, syntax: bytes) -> _Coding:
        """How the dataset is written: as the file says, where the first element fits that."""
        start = self._at(at, 8)
        order = ">" if syntax == _BIG_ENDIAN else "<"
        if not syntax and start[:1] == b"\0" and start[1:2] != b"\0":
            order = ">"
        is_explicit = start[4:6] in VRS
        return _Coding(
            implicit=(syntax in _IMPLICIT or not syntax) and not is_explicit, order=order
        )

    def dataset(self, at: int, end: int, coding: _Coding) -> tuple[tuple[Entry, ...], int]:
        """The elements from an offset to an end, or to the delimiter of an item; and that."""
        entries: list[Entry] = []
        creators: dict[int, str] = {}
        while at + 8 <= end:
            if self._is_full():
                said = tr(
                    "More than {count} elements: the rest is not listed.",
                    count=number(MOST_ENTRIES),
                )
                return (*entries, _note(said)), end
            head = self._head(at, coding)
            if head is None or (coding.depth and head.tag in _ENDS):
                return tuple(entries), at + 8
            if head.tag in _ENDS:  # One without anything that it ends is passed over.
                at = head.start
                continue
            entry, at = self._element(head, end, coding, creators)
            entries.append(entry)
            coding = self._followed(coding, head)
        if at < end:
            count = number(end - at)
            entries.append(_note(tr("{count} bytes at the end are no element.", count=count)))
        return tuple(entries), end

    def _is_full(self) -> bool:
        """Count one more entry; whether there are too many."""
        self._count += 1
        if self._count % _CHECK_EVERY == 0:
            self._check()
        return self._count > MOST_ENTRIES

    def _followed(self, coding: _Coding, head: _Head) -> _Coding:
        """What holds for the elements behind one that says how values are to be read."""
        if head.tag == _CHARACTER_SET and head.length <= MOST_BYTES:
            return replace(coding, encodings=encodings_of(self._at(head.start, head.length)))
        if head.tag == _REPRESENTATION and head.length == 2:
            return replace(coding, is_signed=any(self._at(head.start, 2)))
        return coding

    def _head(self, at: int, coding: _Coding) -> _Head | None:
        raw = self._at(at, 12)
        if len(raw) < 8:
            return None
        group, number = struct.unpack_from(f"{coding.order}HH", raw)
        tag = group << 16 | number
        vr = raw[4:6]
        if group == _ITEM_START[0] or coding.implicit or vr not in VRS:
            (length,) = struct.unpack_from(f"{coding.order}L", raw, 4)
            known = "" if group == _ITEM_START[0] else _vr_of(tag, is_signed=coding.is_signed)
            return _Head(tag, known, length, at + 8)
        if vr in LONG_VRS and len(raw) == 12:
            (length,) = struct.unpack_from(f"{coding.order}L", raw, 8)
            return _Head(tag, vr.decode(), length, at + 12)
        (length,) = struct.unpack_from(f"{coding.order}H", raw, 6)
        return _Head(tag, vr.decode(), length, at + 8)

    def _element(
        self, head: _Head, end: int, coding: _Coding, creators: dict[int, str]
    ) -> tuple[Entry, int]:
        """An element, and where the next one begins."""
        is_private = bool(head.tag >> 16 & 1)
        if is_private and 0x10 <= head.tag & 0xFFFF <= 0xFF:
            creators[head.tag] = self._creator(head, coding)
        block = head.tag >> 16 << 16 | head.tag >> 8 & 0xFF
        creator = creators.get(block, "") if is_private else ""
        name, vr = _named(head.tag, head.vr, creator)
        name = tr(name) if name in _OURS else name
        if vr == "US" and head.vr == "UN" and not is_private:
            vr = _vr_of(head.tag, is_signed=coding.is_signed)
        entry = Entry(
            f"({head.tag >> 16:04X},{head.tag & 0xFFFF:04X})",
            name,
            vr,
            None if head.length == UNDEFINED else head.length,
            key=_key(head.tag, creator),
            names_person=coding.is_hidden or names_person(head.tag, vr),
        )
        if self._holds_items(head, vr):
            return self._sequence(entry, head, end, coding)
        if head.length != UNDEFINED and head.start + head.length > end:
            length = number(head.length)
            said = tr("It says that it holds {count} bytes, more than there are.", count=length)
            return replace(entry, value=said), end
        if head.length == UNDEFINED:
            return self._fragments(entry, head, end, coding)
        data = self._at(head.start, min(head.length, MOST_BYTES))
        value = value_text(vr, data, head.length, coding.order, coding.encodings)
        is_old = head.tag == _AGE and data.startswith(_OLD)
        entry = replace(
            entry,
            value=value,
            names_person=entry.names_person or is_old,
            digest=self._digest(head) if head.length > SHOWN_BYTES else 0,
        )
        return entry, head.start + head.length

    def _digest(self, head: _Head) -> int:
        """Of a whole value, so that long ones can be compared; 0 for those beyond the limit."""
        digest = 0
        if head.length <= _DIGESTED:
            for at in range(head.start, head.start + head.length, _CHUNK):
                part = self._at(at, min(_CHUNK, head.start + head.length - at))
                digest = zlib.crc32(part, digest)
        return digest

    def _holds_items(self, head: _Head, vr: str) -> bool:
        """A sequence; an unknown value that begins with an item is one, too (PS3.5 6.2.2)."""
        if vr == "SQ":
            return True
        if vr != "UN" or (head.length != UNDEFINED and head.length < 8):
            return False
        start = self._at(head.start, 4)
        return head.length == UNDEFINED or start == struct.pack("<HH", *_ITEM_START)

    def _sequence(self, entry: Entry, head: _Head, end: int, coding: _Coding) -> tuple[Entry, int]:
        is_open = head.length == UNDEFINED
        last = end if is_open else min(head.start + head.length, end)
        entry = replace(entry, vr="SQ")
        if coding.depth >= MAX_NESTING:
            said = tr("Nested deeper than {count} levels.", count=MAX_NESTING)
            return replace(entry, value=said), last
        inner = replace(coding, depth=coding.depth + 1, is_hidden=entry.names_person)
        if head.vr == "UN":  # It is implicit little endian, whatever the file is (PS3.5 6.2.2).
            inner = replace(inner, implicit=True, order="<")
        items, at = self._items(head.start, last, inner)
        said = plural(len(items), "{count} item", "{count} items")
        return replace(entry, value=said, items=tuple(items)), at if is_open else last

    def _items(self, at: int, end: int, coding: _Coding) -> tuple[list[Entry], int]:
        items: list[Entry] = []
        while at + 8 <= end and not self._is_full():
            head = self._head(at, coding)
            if head is None or head.tag != _ITEM:
                at = head.start if head is not None else end
                break
            last = end if head.length == UNDEFINED else min(head.start + head.length, end)
            inside, stopped = self.dataset(head.start, last, coding)
            place = len(items) + 1
            length = None if head.length == UNDEFINED else head.length
            name = tr("Item {number}", number=number(place))
            items.append(Entry("", name, "", length, items=inside, key=f"{place}"))
            at = stopped if head.length == UNDEFINED else last
        return items, at

    def _fragments(self, entry: Entry, head: _Head, end: int, coding: _Coding) -> tuple[Entry, int]:
        """Compressed pixels (PS3.5 A.4): their fragments are counted, not read."""
        at, count, total = head.start, 0, 0
        while at + 8 <= end:
            if count % _CHECK_EVERY == 0:
                self._check()
            item = self._head(at, coding)
            if item is None or item.tag != _ITEM or item.length == UNDEFINED:
                at += 8
                break
            count, total, at = count + 1, total + item.length, item.start + item.length
        # The first one holds the offsets of frames.
        said = plural(
            max(0, count - 1),
            "{count} fragment, {size} bytes",
            "{count} fragments, {size} bytes",
            size=number(total),
        )
        return replace(entry, value=said), min(at, end)

    def _creator(self, head: _Head, coding: _Coding) -> str:
        data = self._at(head.start, min(head.length, 64))
        return value_text("LO", data, len(data), coding.order, coding.encodings)

    def _at(self, offset: int, count: int) -> bytes:
        """Bytes of the stream, fewer at its end."""
        place = offset - self._base
        if place < 0 or place + count > len(self._held):
            self._stream.seek(offset)
            self._base, self._held = offset, self._stream.read(max(count, _CHUNK))
            place = 0
        return self._held[place : place + count]


def _note(text: str) -> Entry:
    return Entry("", text, key=english(text))


def _key(tag: int, creator: str) -> str:
    """Private blocks may lie elsewhere in another file: their creator counts (PS3.5 7.8.1)."""
    if creator:
        return f"{tag >> 16:04x}{creator}\0{tag & 0xFF:02x}"
    return f"{tag:08x}"


@cache
def _vr_of(tag: int, *, is_signed: bool) -> str:
    """The VR of an element that names none.

    Of alternatives words where they are among them (PS3.5 A.1), else as pixel values are.
    """
    from pydicom.datadict import dictionary_VR

    try:
        known = dictionary_VR(tag)
    except KeyError:
        return vr_of(tag).decode()
    if known.endswith("OW"):
        return "OW"
    return "SS" if is_signed and known == "US or SS" else known[:2]


@cache
def _named(tag: int, vr: str, creator: str) -> tuple[str, str]:
    """The name for people, and the VR, which the dictionaries know where the file does not."""
    from pydicom import datadict

    if tag >> 16 & 1:
        return _private(tag, vr, creator)
    if tag & 0xFFFF == 0:
        return "Group Length", vr
    try:
        name, known = datadict.dictionary_description(tag), datadict.dictionary_VR(tag)
    except KeyError:
        return _UNKNOWN, vr
    return plain(name), known[:2] if vr == "UN" else vr


def _private(tag: int, vr: str, creator: str) -> tuple[str, str]:
    from pydicom import datadict

    if 0x10 <= tag & 0xFFFF <= 0xFF:
        return "Private Creator", "LO" if vr == "UN" else vr
    if not creator:
        return _PRIVATE, vr
    try:
        name = datadict.private_dictionary_description(tag, creator)
        known = datadict.private_dictionary_VR(tag, creator)
    except KeyError:
        return f"Private, {creator}", vr
    return f"{plain(name)}, {creator}", known if vr == "UN" and known in _SINGLE else vr


_SINGLE = frozenset(vr.decode() for vr in VRS)
"""VRs; a dictionary also has alternatives ("US or SS")."""
