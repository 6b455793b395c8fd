"""DICOMDIR: the files that a disc's directory lists (PS3.3 F.3, PS3.10 8)."""

from __future__ import annotations

import re
from collections.abc import MutableSequence
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.dicom.file import opened, read_header
from braintumor_desktop.imaging.dicom.values import items, value

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_ENDINGS = ("", ".dcm", ";1", ".", ".;1", ".dic", ".dicom", ".ima")
_FILE_PART = re.compile(r"(?!\.+$)[^/\\:\x00-\x1f]+")
"""A component of a Referenced File ID that can be a name and cannot lead out of the folder."""


def dicomdir_files(path: Path) -> list[Path]:
    """The files that a DICOMDIR lists (PS3.3 F.3), below its folder; [] for other files.

    Raises:
        BadInput: the file cannot be read.
    """
    with opened(path) as source:
        ds = read_header(path, source, ("DirectoryRecordSequence",))
    listed = (value(record, "ReferencedFileID") for record in items(ds, "DirectoryRecordSequence"))
    parts = [_parts(found) for found in listed]
    inside = [p for p in parts if p and all(_FILE_PART.fullmatch(part) for part in p)]
    names = _Names()
    return list(dict.fromkeys(names.find(path.parent, p) for p in inside))


def _parts(found: object) -> list[str]:
    """The components of a Referenced File ID; none where it is no text."""
    if isinstance(found, str):
        return [found]
    several = list(found) if isinstance(found, MutableSequence) else []
    return several if all(isinstance(part, str) for part in several) else []


class _Names:
    """Names of files as they are on the disk, which a copy may have changed.

    A File ID has upper case letters and no extension; in other media than discs ".dcm" may
    follow it (PS3.10 8.2), and file systems change case or add a version (";1", ".").
    """

    def __init__(self) -> None:
        self._folders: dict[Path, tuple[set[str], dict[str, str]]] = {}

    def find(self, folder: Path, parts: Sequence[str]) -> Path:
        """The file of these parts, or where it should be."""
        place = folder
        for part in parts[:-1]:
            place = place / self._named(place, part, ("",))
        return place / self._named(place, parts[-1], _ENDINGS)

    def _named(self, folder: Path, part: str, endings: Sequence[str]) -> str:
        exact, others = self._in(folder)
        # A name that is there as it is comes before one in another case.
        if part in exact:
            return part
        candidates = (others.get(f"{part}{end}".casefold()) for end in endings)
        return next((name for name in candidates if name is not None), part)

    def _in(self, folder: Path) -> tuple[set[str], dict[str, str]]:
        """Names in a folder, and by their case-folded forms."""
        if folder not in self._folders:
            try:
                names = {path.name for path in folder.iterdir()}
            except OSError:
                names = set()
            self._folders[folder] = names, {name.casefold(): name for name in sorted(names)}
        return self._folders[folder]
