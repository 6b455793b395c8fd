"""How much there is of what: items by state and answer, readers by what they said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from braintumor_desktop.review.database import Database


def counts(database: Database) -> dict[str, Any]:
    """The counts, for JSON: the most frequent first; without what was taken off the list.

    Of each reader and stage the last answer to each item that was not withdrawn counts.
    """
    one = database.connection.execute(
        """WITH listed AS (SELECT id, study, is_flagged FROM item INDEXED BY item_of_study
            WHERE is_removed = 0)
        SELECT (SELECT count(*) FROM listed) AS items,
        (SELECT count(DISTINCT study) FROM listed) AS studies,
        (SELECT count(DISTINCT patient_id || char(0) || patient) FROM study
        JOIN listed ON listed.study = study.id WHERE patient_id || patient <> '') AS patients,
        (SELECT count(*) FROM listed JOIN study ON study.id = listed.study
        WHERE patient_id || patient = '') AS unnamed,
        (SELECT count(*) FROM listed
        WHERE is_flagged OR id IN (SELECT item FROM flag)) AS flagged"""
    ).fetchone()
    return {
        **{name: one[name] for name in ("items", "studies", "patients", "unnamed", "flagged")},
        "states": _by(database, "state", "1"),
        "answers": _by(database, "answer", "answer IS NOT NULL"),
        "readers": _readers(database),
    }


def _by(database: Database, column: str, condition: str) -> dict[str, int]:
    sql = f"""SELECT {column}, count(*) AS number FROM item WHERE is_removed = 0 AND {condition}
        GROUP BY {column} ORDER BY number DESC, {column}"""  # noqa: S608 - ours
    return {row[0]: row[1] for row in database.connection.execute(sql)}


def _readers(database: Database) -> list[dict[str, Any]]:
    rows = database.connection.execute(
        """SELECT reader.name, stage, answer, count(*) FROM verdict
        JOIN reader ON reader.id = verdict.reader WHERE number IN
        (SELECT max(number) FROM verdict WHERE withdrawn IS NULL GROUP BY item, reader, stage)
        GROUP BY reader.name, stage, answer ORDER BY reader.name, stage, count(*) DESC, answer"""
    )
    found: dict[tuple[str, str], dict[str, int]] = {}
    for name, stage, answer, count in rows:
        found.setdefault((name, stage), {})[answer] = count
    return [
        {"reader": name, "stage": stage, "answers": said} for (name, stage), said in found.items()
    ]
