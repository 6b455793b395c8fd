"""A worklist as one file that can be carried to another computer.

A zip of JSON Lines, a member for each kind of row, and `manifest.json`, which says what it is and
how many rows there are.  Not a copy of the database: every byte of a zip has a checksum, so that
damage is found wherever it is; a part of the list can be carried; and what comes from elsewhere is
read as text, row by row, and never opened as a database.
"""

from __future__ import annotations

import json
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.errors import StorageError
from braintumor_desktop.station.reading import open_plain
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from typing import BinaryIO

    from braintumor_desktop.cancel import CancelToken

    Row = dict[str, Any]

SUFFIX = ".zip"
SCHEMA = "braintumor-desktop-worklist"
VERSION = 1
"""Rows only gain columns within a version."""
SECTIONS = ("studies", "items", "answers", "verdicts", "notes", "work", "plans", "files")
MANIFEST = "manifest.json"
LARGEST_ROW = 1 << 28
LARGEST_MANIFEST = 1 << 20
HINT = mark("Nothing was taken over. Carry it again.")
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


def write(path: Path, sections: Mapping[str, Iterable[Row]], token: CancelToken) -> int:
    """Write all rows; the file appears when it is complete.

    Args:
        path: of the file.
        sections: rows by SECTIONS; what is asked for later may depend on what was asked before.
        token: checked before each row.

    Returns:
        How many rows it has.

    Raises:
        Cancelled: by the token; nothing is written then.
        StorageError: it cannot be written.
    """
    counts: dict[str, int] = {}

    def write_to(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in SECTIONS:
                counts[name] = _write_rows(archive, name, sections.get(name, ()), token)
            head = {"schema": f"{SCHEMA}/{VERSION}", "program": __version__, "notice": NOTICE}
            archive.writestr(MANIFEST, json.dumps({**head, "rows": counts}, indent=2))

    write_whole(path, write_to, private=True)
    return sum(counts.values())


@dataclass(frozen=True)
class Carried:
    """A file that is whole.

    Attributes:
        path: of the file.
        counts: how many rows it has of each of SECTIONS.
    """

    path: Path
    counts: Mapping[str, int]
    _archive: zipfile.ZipFile

    def rows(self, section: str) -> Iterator[Row]:
        """The rows of one of SECTIONS, read as they are asked for.

        Raises:
            StorageError: one is none.
        """
        with _told(self.path), self._archive.open(_member(section)) as file:
            number = 0
            while raw := file.readline(LARGEST_ROW + 1):
                number += 1
                if len(raw) > LARGEST_ROW:
                    raise _refused(
                        self.path,
                        tr("row {place} of {section} is too large", place=number, section=section),
                    )
                row = json.loads(raw, parse_constant=_no_number)
                if not isinstance(row, dict):
                    raise _refused(
                        self.path,
                        tr("row {place} of {section} is none", place=number, section=section),
                    )
                yield row
        if number != self.counts[section]:
            text = tr(
                "it has {count} rows of {section} and not as many as it says",
                count=number,
                section=section,
            )
            raise _refused(self.path, text)


@contextmanager
def opened(path: Path) -> Iterator[Carried]:
    """Open a file and see that every byte of it is as it was written.

    Raises:
        StorageError: it is damaged, of a newer program, or something else.
    """
    with _told(path), open_plain(path) as file, zipfile.ZipFile(file) as archive:
        counts = _counts(path, archive)
        damaged = archive.testzip()
        if damaged is not None:
            raise _refused(path, tr("it is damaged ({what})", what=damaged))
        yield Carried(path, counts, archive)


def _write_rows(
    archive: zipfile.ZipFile, name: str, rows: Iterable[Row], token: CancelToken
) -> int:
    count = 0
    with archive.open(_member(name), "w", force_zip64=True) as file:
        for row in rows:
            token.check()
            # Lone surrogates, of names that were no UTF-8, are escaped and come back.
            file.write(json.dumps(row, allow_nan=False).encode() + b"\n")
            count += 1
    return count


def _counts(path: Path, archive: zipfile.ZipFile) -> dict[str, int]:
    """What the manifest promises of each section."""
    names = archive.namelist()
    foreign = tr("it is no worklist that was carried")
    if sorted(names) != sorted([MANIFEST, *map(_member, SECTIONS)]):
        raise _refused(path, foreign)
    if archive.getinfo(MANIFEST).file_size > LARGEST_MANIFEST:
        raise _refused(path, foreign)
    manifest = json.loads(archive.read(MANIFEST))
    name, _, version = str(manifest["schema"]).partition("/")
    if name != SCHEMA:
        raise _refused(path, foreign)
    if not version.isdecimal() or int(version) > VERSION:
        title = tr("{path} is not taken over", path=path)
        raise StorageError(title, tr("it is of a newer program"), tr("Install it."))
    return {section: int(manifest["rows"][section]) for section in SECTIONS}


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What cannot be read is said of the file."""
    try:
        yield
    except _DAMAGE as error:
        what = tr("it is no worklist, or damaged")
        if zipfile.is_zipfile(path):
            what = tr("it is damaged")
        raise _refused(path, what) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _refused(path, tr("it holds something else than it should")) from error
    except OSError as error:
        raise _refused(path, (error.strerror or str(error)).lower()) from error


def _member(section: str) -> str:
    return f"{section}.jsonl"


def _no_number(name: str) -> float:
    raise ValueError(name)


def _refused(path: Path, why: str) -> StorageError:
    return StorageError(tr("{path} is not taken over", path=path), why, tr(HINT))
