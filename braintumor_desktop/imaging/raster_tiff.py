"""The directories of a TIFF file, one for each page, without its pixels (TIFF 6.0, BigTIFF)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.limits import check_slices, from_os_error, unreadable
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

CLASSIC, BIG = (b"II*\x00", b"MM\x00*"), (b"II+\x00", b"MM\x00+")

COLUMNS, ROWS, BITS, COMPRESSION, PHOTOMETRIC, STRIPS = 256, 257, 258, 259, 262, 273
ORIENTATION, SAMPLES, STRIP_ROWS, STRIP_BYTES, PLANAR = 274, 277, 278, 279, 284
TILE_COLUMNS, TILE_ROWS, TILES, TILE_BYTES, JPEG_TABLES = 322, 323, 324, 325, 347
_TAGS = frozenset(
    {COLUMNS, ROWS, BITS, COMPRESSION, PHOTOMETRIC, STRIPS, ORIENTATION, SAMPLES, STRIP_ROWS}
    | {STRIP_BYTES, PLANAR, TILE_COLUMNS, TILE_ROWS, TILES, TILE_BYTES, JPEG_TABLES}
)
_TYPES = {1: "B", 3: "H", 4: "L", 7: "B", 13: "L", 16: "Q", 18: "Q"}
_DEFAULTS = {BITS: 1, COMPRESSION: 1, PHOTOMETRIC: 1, ORIENTATION: 1, SAMPLES: 1, PLANAR: 1}
_MOST_ENTRIES = 4096
_MOST_VALUES = 1 << 20


@dataclass(frozen=True)
class Page:
    """One directory.

    Attributes:
        offset: where it starts in the file.
        values: of the tags that are looked at; a tag that is not there is missing.
    """

    offset: int
    values: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def one(self, tag: int) -> int:
        """The first value of a tag, as TIFF defines it where it is missing, else 0."""
        return next(iter(self.values.get(tag, ())), _DEFAULTS.get(tag, 0))

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns) as stored."""
        return self.one(ROWS), self.one(COLUMNS)


def is_tiff(head: bytes) -> bool:
    """Whether a file that begins so is a TIFF."""
    return head.startswith((*CLASSIC, *BIG))


def pages_of(path: Path) -> tuple[Page, ...]:
    """All directories of a file, with the few values that tell of size and compression.

    Those of the last few files are kept until they change.

    Raises:
        BadInput: unreadable, or too_large with more than MAX_SLICES pages.
    """
    try:
        state = path.stat()
        return _cached(path, state.st_mtime_ns, state.st_size)
    except OSError as error:
        raise from_os_error(path, error) from error


@lru_cache(maxsize=4)
def _cached(path: Path, _modified: int, _size: int) -> tuple[Page, ...]:
    with open_plain(path) as file:
        try:
            return _Directories(path, file).read()
        except (struct.error, ValueError, OverflowError) as error:
            raise unreadable(path, tr("its list of pages is damaged")) from error


def with_values(file: BinaryIO, page: Page) -> Page:
    """A directory with all of its values, also those that stand elsewhere in the file.

    Raises:
        ValueError, struct.error: it is damaged.
    """
    return _Directories(None, file).page(page.offset, everything=True)[0]


class _Directories:
    """Follows the chain of directories."""

    def __init__(self, path: Path | None, file: BinaryIO) -> None:
        self._path, self._file = path, file
        file.seek(0)
        head = file.read(16)
        self._order = "<" if head[:2] == b"II" else ">"
        self._is_big = head[:4] in BIG
        first = head[8:] if self._is_big else head[4:8]
        self._first = self._number("Q" if self._is_big else "L", first)

    def read(self) -> tuple[Page, ...]:
        found: dict[int, Page] = {}
        offset = self._first
        while offset and offset not in found:  # A chain may bite its tail.
            try:
                found[offset], offset = self.page(offset)
            except (struct.error, ValueError):
                if not found:
                    raise
                break  # The pages before are sound; Pillow stops here, too.
            if self._path is not None:
                check_slices(self._path, len(found), "pages")
        if not found:
            raise ValueError("no page")
        return tuple(found.values())

    def page(self, offset: int, *, everything: bool = False) -> tuple[Page, int]:
        """A directory, and where the next one starts or 0."""
        self._file.seek(offset)
        # Tag, type and number of values of an entry; then the values, or where they are.
        head, place = ("HHQ", "Q") if self._is_big else ("HHL", "L")
        start = struct.calcsize(f"={head}")
        size = start + struct.calcsize(f"={place}")
        count = self._next_number("Q" if self._is_big else "H")
        if count > _MOST_ENTRIES:
            raise ValueError("too many entries")
        raw = self._file.read(count * size)
        following = self._next_number(place)
        values: dict[int, tuple[int, ...]] = {}
        for at in range(0, count * size, size):
            tag, kind, number = self._unpack(head, raw[at : at + start])
            if tag in _TAGS and kind in _TYPES:
                inline = raw[at + start : at + size]
                values[tag] = self._values(kind, number, inline, everything=everything)
        return Page(offset, values), following

    def _values(self, kind: int, count: int, inline: bytes, *, everything: bool) -> tuple[int, ...]:
        letter = _TYPES[kind]
        size = struct.calcsize(f"={letter}") * count
        if size <= len(inline):
            return self._unpack(f"{count}{letter}", inline[:size])
        if not everything:
            return ()
        if count > _MOST_VALUES:
            raise ValueError("too many values")
        self._file.seek(self._number("Q" if self._is_big else "L", inline))
        return self._unpack(f"{count}{letter}", self._file.read(size))

    def _next_number(self, form: str) -> int:
        return self._number(form, self._file.read(struct.calcsize(f"={form}")))

    def _number(self, form: str, raw: bytes) -> int:
        return self._unpack(form, raw)[0]

    def _unpack(self, form: str, raw: bytes) -> tuple[int, ...]:
        return struct.unpack(self._order + form, raw)
