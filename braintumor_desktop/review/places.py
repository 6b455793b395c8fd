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
