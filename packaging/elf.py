"""Paths of the machine that built a library, which the bundle must not search.

A library of Python that was built in somebody's home says there: look for others below
/home/somebody/lib.  Whoever can make that folder on another computer could have code loaded.
"""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path

Table = list[tuple[str, str, str]]

OWN = b"$ORIGIN"
_DYNAMIC = 2
_STRTAB, _RPATH, _RUNPATH = 5, 15, 29
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<qQ")


def without_foreign_paths(table: Table, folder: Path) -> Table:
    """A table of PyInstaller, (path in the bundle, file, kind), that searches only the bundle.

    Args:
        table: the binaries of the bundle.
        folder: receives the copies that were changed.
    """
    if not sys.platform.startswith("linux"):
        return table
    return [(name, _cleaned(name, source, folder), kind) for name, source, kind in table]


def search_paths(library: bytes) -> list[tuple[int, bytes]]:
    """Where a library says to look for others: offset in the file and text of each entry.

    Args:
        library: content of an ELF file; of another kind, or of 32 bits, it has none.
    """
    if library[:6] != b"\x7fELF\x02\x01":
        return []
    segments = list(_segments(library))
    dynamic = next((s for s in segments if s[0] == _DYNAMIC), None)
    if dynamic is None:
        return []
    entries = list(_entries(library, dynamic[2], dynamic[5]))
    strings = next((value for tag, value in entries if tag == _STRTAB), None)
    if strings is None:
        return []
    start = _offset_of(strings, segments)
    places = [start + value for tag, value in entries if tag in {_RPATH, _RUNPATH}]
    return [(place, library[place : library.index(b"\0", place)]) for place in places]


def _cleaned(name: str, source: str, folder: Path) -> str:
    """The file; a copy of it where it searches elsewhere."""
    path = Path(source)
    if not path.is_file():
        return source
    content = bytearray(path.read_bytes())
    foreign = [(place, text) for place, text in search_paths(bytes(content)) if _is_foreign(text)]
    if not foreign:
        return source
    for place, text in foreign:
        own = OWN if len(text) >= len(OWN) else b""
        content[place : place + len(text)] = own.ljust(len(text), b"\0")
    copy = folder / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(content)
    shutil.copymode(source, copy)
    return str(copy)


def _is_foreign(text: bytes) -> bool:
    return any(not part.startswith(OWN) for part in text.split(b":") if part)


def _segments(library: bytes) -> list[tuple[int, ...]]:
    header = _HEADER.unpack_from(library)
    offset, size, count = header[5], header[9], header[10]
    return [_SEGMENT.unpack_from(library, offset + n * size) for n in range(count)]


def _entries(library: bytes, offset: int, size: int) -> list[tuple[int, int]]:
    places = range(offset, offset + size, _ENTRY.size)
    return [_ENTRY.unpack_from(library, place) for place in places]


def _offset_of(address: int, segments: list[tuple[int, ...]]) -> int:
    for kind, _, offset, virtual, _, size, *_ in segments:
        if kind == 1 and virtual <= address < virtual + size:
            return offset + address - virtual
    raise ValueError("the table of strings lies in no segment")
