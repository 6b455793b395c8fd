"""What readers said of a loose picture follows it to where its file lies by now.

Pictures without UIDs are known by their place: in a folder that was moved or copied they are other
items; so are files that gave no image.  Once a picture has its checksum it is found again.  Of a
file that is gone everything moves along; where it is still there, the other is a copy, and what
counts of its verdicts is said of both: under ids with COPIED in them, so that nobody counts an
answer twice.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from braintumor_desktop.review.journal import Verdict
from braintumor_desktop.review.places import unpacked

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

COPIED = "@"


def file_content(path: Path) -> str:
    """What tells a file that gave no image from others, without reading it.

    Moving a file changes neither its name nor its size and time.  "" where it is not there.
    """
    try:
        found = path.stat()
    except OSError:
        return ""
    return f"{path.name} {found.st_size} {found.st_mtime_ns}"


def follow_file(connection: sqlite3.Connection, key: str, content: str) -> None:
    """A file that gave no image is the item that it was where it lay before, if it is gone there.

    Args:
        connection: in a transaction; the file is not entered yet.
        key: its path, as the database keeps it.
        content: as of `file_content`.
    """
    if not content or connection.execute(_IS_LISTED, (key,)).fetchone() is not None:
        return
    rows = connection.execute(_SAME_FILE, (content,)).fetchall()
    gone = [row for row in rows if not _is_there(row["files"])]
    if gone:
        # Of several of one name, that which lay in folders of the same names.
        same = max(gone, key=lambda row: _shared_end(str(row["key"]), key))
        connection.execute("UPDATE item SET key = ? WHERE id = ?", (key, same["id"]))


def _shared_end(one: str, other: str) -> int:
    """How many letters two texts share at their ends."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def follow(connection: sqlite3.Connection, key: str, content: str) -> list[Verdict]:
    """Take over what was said of the same picture elsewhere; nothing where it has verdicts.

    Args:
        connection: in a transaction; the item has its content already.
        key: of the picture, as the database keeps it.
        content: of the picture (`recording.Summed.content`).

    Returns:
        Verdicts that are to be written into the journal.
    """
    here = connection.execute("SELECT id FROM item WHERE key = ?", (key,)).fetchone()["id"]
    if _has_verdict(connection, here):
        return []
    rows = connection.execute(_SAME, (content, here)).fetchall()
    gone = next((row for row in rows if not _is_there(row["files"])), None)
    if gone is not None:
        return _move(connection, gone["id"], here, key)
    other = next((row for row in rows if _has_verdict(connection, row["id"])), None)
    return [] if other is None else _copy(connection, other["id"], here, key)


def _move(connection: sqlite3.Connection, there: int, here: int, key: str) -> list[Verdict]:
    moved = [replace(one, item=key) for one in _verdicts(connection, there)]
    connection.execute("UPDATE verdict SET item = ? WHERE item = ?", (here, there))
    connection.execute("UPDATE OR IGNORE note SET item = ? WHERE item = ?", (here, there))
    connection.execute(_FLAG, (there, here))
    connection.execute("UPDATE OR IGNORE flag SET item = ? WHERE item = ?", (here, there))
    # Where its file comes back, it is a copy of this one.
    sql = "UPDATE item SET is_removed = 1, content = '', judged = NULL WHERE id = ?"
    connection.execute(sql, (there,))
    return moved


def _copy(connection: sqlite3.Connection, there: int, here: int, key: str) -> list[Verdict]:
    mark = COPIED + hashlib.sha256(key.encode()).hexdigest()[:16]
    found = [one for one in _verdicts(connection, there) if not one.withdrawn]
    copies = [replace(one, id=one.id.partition(COPIED)[0] + mark, item=key) for one in found]
    for before, one in zip(found, copies, strict=True):
        connection.execute(_AGAIN, (one.id, here, before.id))
    connection.execute(_NOTES, (here, there))
    return copies


def _has_verdict(connection: sqlite3.Connection, item: int) -> bool:
    sql = "SELECT 1 FROM verdict WHERE item = ? LIMIT 1"
    return connection.execute(sql, (item,)).fetchone() is not None


def _is_there(files: bytes | None) -> bool:
    return files is None or any(path.exists() for path in unpacked(files))


def _verdicts(connection: sqlite3.Connection, item: int) -> list[Verdict]:
    return [Verdict(**dict(row)) for row in connection.execute(_GIVEN, (item,))]


_IS_LISTED = "SELECT 1 FROM item WHERE key = ?"
_SAME_FILE = """SELECT id, key, files FROM item LEFT JOIN place ON place.item = item.id
    WHERE content = ? AND content <> '' AND kind = 'file' ORDER BY id"""
_SAME = """SELECT id, files FROM item LEFT JOIN place ON place.item = item.id
    WHERE content = ? AND content <> '' AND kind = 'picture' AND id <> ? ORDER BY id"""
_GIVEN = """SELECT verdict.id, item.key AS item, reader.name AS reader, stage, verdict.answer,
    shown, given, comment, coalesce(withdrawn, '') AS withdrawn, verdict.volume_ml,
    verdict.network_ml
    FROM verdict JOIN item ON item.id = verdict.item JOIN reader ON reader.id = verdict.reader
    WHERE verdict.item = ? ORDER BY number"""
_AGAIN = """INSERT OR IGNORE INTO verdict
    (id, item, reader, stage, answer, comment, shown, given, volume_ml, network_ml)
    SELECT ?, ?, reader, stage, answer, comment, shown, given, volume_ml, network_ml
    FROM verdict WHERE id = ?"""
_NOTES = """INSERT OR IGNORE INTO note (item, reader, comment)
    SELECT ?, reader, comment FROM note WHERE item = ?"""
_FLAG = """UPDATE item SET is_flagged = max(is_flagged,
    (SELECT is_flagged FROM item AS other WHERE other.id = ?)) WHERE id = ?"""
