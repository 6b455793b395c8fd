"""What persons made of studies, value by value: measurements, outlines, statuses, how it is shown.

A value is JSON; what it means is known above (`exchange/kept.py`).  Each is written by itself, so
that a stroke costs the value that it changed, and a version that does not know a section leaves it
as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from braintumor_desktop.review.database import told
from braintumor_desktop.review.places import as_text
from braintumor_desktop.review.verdicts import now

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.review.database import Database


_REPLACE = """INSERT OR REPLACE INTO work (study, section, id, value, who, changed)
    VALUES (?, ?, ?, ?, ?, ?)"""


BLIND = " of "
"""In the name of a section: it is a reader's own, made while they read blind."""


FOUND_AGAIN = frozenset({"left", "followed", "registrations"})
"""Sections of what nobody drew or said: how a study is shown, and what can be found again."""


class Key(NamedTuple):
    """Which value of a study."""

    section: str
    id: str


def read(database: Database, study: str) -> dict[Key, str]:
    """All values of a study, JSON, in the order of their sections and ids.

    Args:
        database: that is open.
        study: as `imaging.study.study_id` names it.

    Raises:
        StorageError: the surroundings fail.
    """
    sql = """SELECT section, work.id, value FROM work JOIN study ON study.id = work.study
        WHERE study.key = ? ORDER BY section, work.id"""
    with told(database.path):
        rows = database.connection.execute(sql, (as_text(study),)).fetchall()
    return {Key(section, key): value for section, key, value in rows}


def write(database: Database, study: str, changed: Mapping[Key, str | None], who: str = "") -> None:
    """Write values of a study, all or none of them.

    Args:
        database: that is open.
        study: as in `read`; entered where the database has not seen it.
        changed: JSON, or None for what is taken away.
        who: made it, or "" where that is not known.

    Raises:
        StorageError: it can only be read, or the surroundings fail.
    """
    key = as_text(study)
    with database.writing() as connection:
        connection.execute("INSERT OR IGNORE INTO study (key) VALUES (?)", (key,))
        number = connection.execute("SELECT id FROM study WHERE key = ?", (key,)).fetchone()[0]
        gone = [(number, *which) for which, value in changed.items() if value is None]
        by = who, now()
        there = [(number, *w, value, *by) for w, value in changed.items() if value is not None]
        connection.executemany("DELETE FROM work WHERE study = ? AND section = ? AND id = ?", gone)
        connection.executemany(_REPLACE, there)


def who(database: Database, study: str) -> dict[Key, tuple[str, str]]:
    """Who made each value of a study, and when (UTC, ISO 8601); "" where that is not known.

    Raises:
        StorageError: the surroundings fail.
    """
    sql = """SELECT section, work.id, who, changed FROM work JOIN study ON study.id = work.study
        WHERE study.key = ?"""
    with told(database.path):
        rows = database.connection.execute(sql, (as_text(study),)).fetchall()
    return {Key(section, key): (name, changed) for section, key, name, changed in rows}
