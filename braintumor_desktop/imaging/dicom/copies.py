"""Which files are copies of others: those of one instance with equal pixels, and no others."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom.entries import file_names, listed
from braintumor_desktop.imaging.dicom.file import opened
from braintumor_desktop.imaging.dicom.header import header_of
from braintumor_desktop.imaging.dicom.layout import GE_BIG_ENDIAN_PIXELS, is_encapsulated
from braintumor_desktop.imaging.dicom.pixels import load
from braintumor_desktop.words import joined, plural

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence
    from pathlib import Path

    from braintumor_desktop.imaging.dicom.entries import Entry
    from braintumor_desktop.imaging.dicom.layout import Layout
    from braintumor_desktop.imaging.image import Slice

_CHUNK = 1 << 20
_BIG_ENDIAN = frozenset({"1.2.840.10008.1.2.2", GE_BIG_ENDIAN_PIXELS})


@dataclass(frozen=True)
class Copy:
    """A file that is left out, and the one that is shown in its place."""

    path: Path
    original: Path


class Pixels(Protocol):
    """What tells whether the pixels of two slices are equal."""

    def stored(self, item: Slice) -> tuple[Hashable, bytes] | None:
        """How the pixels are encoded and a digest of their bytes; None if unreadable."""

    def decoded(self, item: Slice) -> bytes | None:
        """A digest of the decoded pixels; None if unreadable."""


class FilePixels:
    """Pixels as the files hold them; each file is read once."""

    def __init__(self) -> None:
        self._stored: dict[Path, tuple[Hashable, bytes] | None] = {}
        self._decoded: dict[tuple[Path, int | None], bytes | None] = {}

    def stored(self, item: Slice) -> tuple[Hashable, bytes] | None:
        """See Pixels; of all frames of the file together."""
        if item.path not in self._stored:
            self._stored[item.path] = _stored(item.path)
        return self._stored[item.path]

    def decoded(self, item: Slice) -> bytes | None:
        """See Pixels."""
        key = item.path, item.frame
        if key not in self._decoded:
            self._decoded[key] = _decoded(item)
        return self._decoded[key]


def _stored(path: Path) -> tuple[Hashable, bytes] | None:
    try:
        layout = header_of(path).layout
        digest = hashlib.sha256()
        with opened(path) as source:
            source.stream.seek(layout.start)
            left = _bytes_of(layout, source.size)
            while chunk := source.stream.read(min(left, _CHUNK)):
                digest.update(chunk)
                left -= len(chunk)
    except BadInput:
        return None  # The file's own answer says what is wrong.
    return _encoding(layout), digest.digest()


def _bytes_of(layout: Layout, size: int) -> int:
    """Of the pixels alone where they are native: what follows them may differ."""
    there = size - layout.start
    native = -(-layout.frame_bits * layout.frames // 8)
    return there if is_encapsulated(layout.syntax) else min(native, there)


def _encoding(layout: Layout) -> Hashable:
    """Equal where equal bytes are equal pixels."""
    compressed = layout.syntax if is_encapsulated(layout.syntax) else ""
    size = layout.rows, layout.columns, layout.frames, layout.samples
    bits = layout.allocated, layout.stored, layout.high_bit, layout.signed
    is_big = layout.syntax in _BIG_ENDIAN
    return compressed, is_big, layout.keyword, layout.photometric, layout.planar, size, bits


def _decoded(item: Slice) -> bytes | None:
    try:
        stored = load(item.path, item.frame).stored
    except BadInput:
        return None
    digest = hashlib.sha256(f"{stored.shape} {stored.dtype.kind}".encode())
    digest.update(stored.astype(stored.dtype.newbyteorder("<"), copy=False).tobytes())
    return digest.digest()


@dataclass(frozen=True)
class Distinct:
    """Slices of which none is a copy.

    Attributes:
        entries: what is kept, in order; slices that share an instance are told apart by
            `Slice.twin`, which follows from their pixels, not from the order of arrival.
        copies: what is left out.
        note: what was found, "" where every instance came once.
    """

    entries: Sequence[Entry]
    copies: tuple[Copy, ...] = ()
    note: str = ""


def without_copies(entries: Sequence[Entry], pixels: Pixels) -> Distinct:
    """Leave copies out: instance, frame, place, number and pixels are those of an earlier one.

    Args:
        entries: sorted; of copies the first is kept.
        pixels: asked only where an instance comes more than once.
    """
    groups: defaultdict[tuple[str, int | None], list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[entry.uid].append(entry)
    if len(groups) == len(entries):
        return Distinct(entries)
    kept: dict[int, Entry] = {}
    copies: list[Copy] = []
    others: list[Path] = []
    for group in groups.values():
        first = _told_apart(group, pixels) if len(group) > 1 else {0: [group[0]]}
        for mark, same in first.items():
            kept[id(same[0])] = _with_twin(same[0], mark if len(first) > 1 else 0)
            original = same[0].header.slice.path
            copies += [Copy(copy.header.slice.path, original) for copy in same[1:]]
        others += [same[0].header.slice.path for same in [*first.values()][1:]]
    distinct = tuple(kept[id(entry)] for entry in entries if id(entry) in kept)
    unique = tuple(dict.fromkeys(copies))
    notes = _copies_note([copy.path for copy in unique]), _others_note(others)
    return Distinct(distinct, unique, joined(note for note in notes if note))


def _told_apart(group: Sequence[Entry], pixels: Pixels) -> dict[int, list[Entry]]:
    """Slices of one instance by a number that follows from pixels, place and number."""
    digests: Sequence[object] = [pixels.stored(entry.header.slice) for entry in group]
    if len({found[0] for found in digests if isinstance(found, tuple)}) > 1:
        digests = [pixels.decoded(entry.header.slice) for entry in group]
    marks: defaultdict[int, list[Entry]] = defaultdict(list)
    for entry, digest in zip(group, digests, strict=True):
        item = entry.header.slice
        # What cannot be read equals nothing.
        content = item.path if digest is None else digest
        marks[_number_of((content, item.plane, item.number))].append(entry)
    return marks


def _number_of(what: object) -> int:
    """A number above 0 that is practically its own."""
    return int.from_bytes(hashlib.sha256(repr(what).encode()).digest()[:6]) + 1


def marked(entries: Sequence[Entry], by: object) -> list[Entry]:
    """Tell slices from those of another series that may have the same UIDs."""
    number = _number_of(by)
    return [_with_twin(entry, entry.header.slice.twin ^ number) for entry in entries]


def _with_twin(entry: Entry, twin: int) -> Entry:
    if entry.header.slice.twin == twin:
        return entry
    item = replace(entry.header.slice, twin=twin)
    return replace(entry, header=replace(entry.header, slice=item))


def _copies_note(copies: Sequence[Path]) -> str:
    names = file_names(copies)
    if not names:
        return ""
    return plural(
        len(names),
        "{count} file is a copy of slices that are here already, left out: {names}.",
        "{count} files are copies of slices that are here already, left out: {names}.",
        names=listed(names),
    )


def _others_note(others: Sequence[Path]) -> str:
    names = file_names(others)
    if not names:
        return ""
    return plural(
        len(names),
        "{count} file has the SOP Instance UID of another one but is not its copy, kept: {names}.",
        "{count} files have the SOP Instance UID of another one but are not its copy, kept: "
        "{names}.",
        names=listed(names),
    )
