r"""Where the files of items are, packed: the names of a series differ in a few digits.

Names of files need not be text.  In the database an item's key is: bytes that are not UTF-8
are written as `\udcXX`, as in results.jsonl.
"""

from __future__ import annotations

import os
import re
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from braintumor_desktop.review.database import Database

LARGEST = 2**26
"""Bytes of the names of one item."""
_PART = re.compile(r"([0-9.]+)(?:/|$)")
"""A series UID, alone or of a part."""
_ESCAPED = re.compile(r"\\udc([89a-f][0-9a-f])")


def as_text(key: str) -> str:
    """A key as the database can keep it."""
    return key.encode("utf-8", "backslashreplace").decode("utf-8")


def as_id(text: str) -> str:
    """The other way round."""
    return _ESCAPED.sub(lambda found: chr(int(f"dc{found[1]}", 16)), text)


def packed(paths: Iterable[Path]) -> bytes:
    """Some paths, each once, in their order."""
    return zlib.compress(b"\0".join(os.fsencode(path) for path in dict.fromkeys(paths)))


def unpacked(content: bytes) -> list[Path]:
    """The paths; none where the content is damaged."""
    try:
        names = zlib.decompressobj().decompress(content, LARGEST)
    except zlib.error:
        return []
    return [Path(os.fsdecode(name)) for name in names.split(b"\0") if name]


def files_of(database: Database, ids: Sequence[int]) -> list[Path]:
    """The files of some items, in their order; those of which nothing is known give none."""
    sql = "SELECT files FROM place WHERE item = ?"
    found = (database.connection.execute(sql, (one,)).fetchone() for one in ids)
    return [path for row in found if row is not None for path in unpacked(row[0])]


def files_to_open(database: Database, ids: Sequence[int]) -> list[Path]:
    """The files of some items, with those of the other parts of their series.

    A series whose slices do not all fit together is in parts, an item each (`UID/part`, without a
    UID `path of its first slice/part`): with the files of one of them alone, it would be another
    item.
    """
    found: dict[Path, None] = {}
    for one in ids:
        row = database.connection.execute("SELECT key FROM item WHERE id = ?", (one,)).fetchone()
        own = files_of(database, [one])
        found |= dict.fromkeys(own)
        if row is not None:
            found |= dict.fromkeys(files_of(database, _parts(database, one, row[0], own)))
    return list(found)


def _parts(database: Database, number: int, key: str, own: Sequence[Path]) -> list[int]:
    """The other parts of the series of an item, and what may be some."""
    if part := _PART.match(key):
        sql = """SELECT item.id FROM item WHERE key = :uid
            OR (key > :uid || '/' AND key < :uid || '0')"""  # 0 follows / among the characters.
        return [n for (n,) in database.connection.execute(sql, {"uid": part[1]})]
    if not own or not _is_part(key, own):
        return []
    # Nothing but the study ties them: the path in front of each is its own.
    sql = """SELECT id, key FROM item WHERE is_removed = 0
        AND study = (SELECT study FROM item WHERE id = ?)"""
    rows = database.connection.execute(sql, (number,)).fetchall()
    return [n for n, other in rows if _is_part(other, files_of(database, [n]))]


def _is_part(key: str, own: Sequence[Path]) -> bool:
    return bool(own) and f"{as_text(own[0].name)}/" in key
