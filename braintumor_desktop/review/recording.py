"""Items into the worklist, as they are found, judged and summed up: the one way of all who judge.

What a person added to an item (verdicts, flag) stays whatever is recorded here.  States of an
item: new (found), waiting (to be judged), running, judged, rejected (must not be judged), failed;
whether it was reviewed follows from its verdicts.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR
from braintumor_desktop.findings.rows import Known, problem_row, series_row
from braintumor_desktop.imaging.files import Scan
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.review import journal, moved, places
from braintumor_desktop.review.places import as_text
from braintumor_desktop.review.verdicts import now
from braintumor_desktop.words import carried, english, joined

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database

NEW, WAITING, RUNNING, JUDGED, REJECTED, FAILED = STATES = (
    "new",
    "waiting",
    "running",
    "judged",
    "rejected",
    "failed",
)

OWN_PICTURE = 2
"""In the column is_capture: a picture that this program drew."""


@dataclass(frozen=True)
class Summed:
    """An item that was judged.

    Attributes:
        row: what lists say of it.
        line: of kind "series" or "file", as in `results.jsonl`; its findings are in it.
        content: stands for its images; of other ones the answer does not tell.
        is_read: whether each file could be read; all that could not have the same content.
    """

    row: ItemRow
    line: Mapping[str, Any]
    content: str = ""
    is_read: bool = True


def found(
    database: Database,
    series: Iterable[Series],
    problems: Iterable[Problem] = (),
    gone: Iterable[str] = (),
) -> None:
    """Enter what was found; of what is known already the answer stays, and the path is renewed.

    What was removed from the worklist comes back.  What only tells of scans is no item: objects
    that this program exported, and PDF documents.  One that was an item is none any more.

    Args:
        database: it goes into, in one transaction.
        series: new ones, or those that have more slices now: these wait to be judged again.
        problems: files that gave no series.
        gone: ids of series that were found before and are no more, because their slices belong
            to others now; of what somebody answered the item stays.

    Raises:
        StorageError: it cannot be written.
    """
    listed, tells = _parted(series, problems)
    with database.writing() as connection:
        connection.executemany(_GONE, [(as_text(key),) for key in (*gone, *tells)])
        for one in listed.series:
            values = place_values(series_row(one, Known())) | _of_series(one) | {"state": NEW}
            item = put(connection, _study(one), values, renewed=(*_PLACE, *_of_series(one)))
            connection.execute(_GROWN, {"key": item, "images": len(one.slices)})
            files = places.packed(each.path.absolute() for each in one.slices)
            connection.execute(_LIES, {"key": item, "files": files})
            connection.execute(_BACK, {"key": item})
            paths = dict.fromkeys(as_text(str(each.path)) for each in one.slices)
            connection.executemany(_MENDED, [(path, item) for path in paths])
        for problem in listed.problems:
            row = problem_row(problem)
            content = moved.file_content(problem.path)
            moved.follow_file(connection, as_text(row.id), content)
            said = {"state": row.state, "reason": row.reason, "said": _said(row)}
            item = put(connection, {"key": ""}, {**place_values(row), **said, "content": content})
            files = places.packed([problem.path.absolute()])
            connection.execute(_LIES, {"key": item, "files": files})
            connection.execute(_BACK, {"key": item})


def _parted(series: Iterable[Series], problems: Iterable[Problem]) -> tuple[Scan, tuple[str, ...]]:
    """What is to be read, and the keys of what only tells of it."""
    every, files = tuple(series), tuple(problems)
    told = [one.id for one in every if is_told(one)]
    told += [str(one.path) for one in files if one.is_document or is_told(one.about)]
    kept = Scan(
        tuple(one for one in every if not is_told(one)),
        tuple(one for one in files if not (one.is_document or is_told(one.about))),
    )
    return kept, tuple(told)


def is_told(series: Series | None) -> bool:
    """Whether a series, or what a file without pictures is, was exported by this program."""
    return series is not None and series.is_own and series.kind == "dicom"


def set_state(database: Database, keys: Iterable[str], state: str) -> None:
    """Say where items stand that have no new answer.

    Args:
        database: it goes into.
        keys: of the items; those that are not there are left out.
        state: one of STATES.

    Raises:
        StorageError: it cannot be written.
    """
    with database.writing() as connection:
        sql = "UPDATE item SET state = ?, reason = '' WHERE key = ?"
        connection.executemany(sql, [(state, as_text(key)) for key in keys])


def summed(database: Database, series: Series, answer: Summed) -> None:
    """Record the answer of a series whose slices all have one.

    What readers said of a loose picture where it lay before is said of it from now on.  What is
    no item (`found`) stays none.

    Raises:
        StorageError: it cannot be written.
    """
    if is_told(series):
        return
    values = place_values(answer.row) | _of_series(series) | answer_values(answer.row)
    values |= {"line": json.dumps(answer.line), "content": answer.content, "judged": now()}
    with database.writing() as connection:
        is_new = not _was_judged(connection, series.id)
        key = put(connection, _study(series), values)
        if is_new and values["kind"] == "picture" and answer.content and answer.is_read:
            # In the journal before it is in the database.
            followed = moved.follow(connection, key, answer.content)
            journal.append_all(journal.path_of(database.path), followed)


def _was_judged(connection: sqlite3.Connection, key: str) -> bool:
    sql = "SELECT 1 FROM item WHERE key = ? AND judged IS NOT NULL"
    return connection.execute(sql, (as_text(key),)).fetchone() is not None


def is_summed(connection: sqlite3.Connection, key: str, content: str) -> bool:
    """Whether an item has the answer of this content (`Summed.content`)."""
    sql = "SELECT 1 FROM item WHERE key = ? AND content = ? AND state IN (?, ?, ?)"
    wanted = (as_text(key), content, JUDGED, REJECTED, FAILED)
    return connection.execute(sql, wanted).fetchone() is not None


def unfinished(connection: sqlite3.Connection) -> None:
    """What ran when a program ended waits again; the caller holds the database."""
    connection.execute("UPDATE item SET state = ? WHERE state = ?", (WAITING, RUNNING))


def suspicion_of(row: ItemRow) -> float | None:
    """Where an item stands by suspicion: tumors above unclear ones above those without a tumor.

    In itself each kind is sorted by the tumor probability.  None where there is no answer.
    """
    if row.answer is None or row.tumor_probability is None:
        return None
    rank = {NO_TUMOR: 0.0, UNCLEAR: 1.0}.get(row.answer, 2.0)
    return rank + row.tumor_probability / 2


def put(
    connection: sqlite3.Connection,
    study: Mapping[str, str],
    values: Mapping[str, object],
    renewed: Iterable[str] | None = None,
) -> str:
    """Enter an item and its study in a transaction that is under way.

    Args:
        connection: of the database.
        study: columns of the study; "key" tells it from others.
        values: columns of the item, "key" among them.
        renewed: columns that are renewed where the item is there already; None for all given.

    Returns:
        The item's key.
    """
    connection.execute(_STUDY, _texts({**_NO_STUDY, **study}))
    names = [name for name in values if name != "key"]
    changed = ", ".join(f"{name} = excluded.{name}" for name in renewed or names)
    sql = f"""INSERT INTO item (study, key, added, {", ".join(names)})
        SELECT id, :key, :added, {", ".join(f":{name}" for name in names)}
        FROM study WHERE key = :study_key
        ON CONFLICT (key) DO UPDATE SET study = excluded.study, {changed}"""  # noqa: S608 - ours
    given = {**values, "added": now(), "study_key": study["key"]}
    connection.execute(sql, _texts(given))
    return as_text(str(values["key"]))


def place_values(row: ItemRow) -> dict[str, object]:
    """The columns that say which item it is, and where."""
    kind = "series" if row.images > 1 else "picture" if row.images else "file"
    # The list outlives the folder in which the program was started.
    path = str(Path(row.path).absolute()) if row.path else ""
    return {"key": row.id, "name": row.name, "path": path, "kind": kind, "images": row.images}


def answer_values(row: ItemRow) -> dict[str, object]:
    """The columns that say what the networks answered."""
    assessment = row.assessment
    return {
        "state": row.state,
        "reason": row.reason,
        "remark": _remark(row),
        "said": _said(row),
        "answer": row.answer,
        "suspicion": suspicion_of(row),
        "tumor_probability": row.tumor_probability,
        "uncertainty": None if row.verdict is None else row.verdict.uncertainty,
        "area_px": row.area_px,
        "area_mm2": row.area_mm2,
        "volume_ml": row.volume_ml,
        "longest_mm": row.lesions[0].longest_mm if row.lesions else None,
        "is_disagreement": row.disagreement,
        "attention": json.dumps(row.attention),
        "look_at": json.dumps([] if assessment is None else list(assessment.look_at)),
        "models": " ".join(f"{m.name} {m.version} {m.sha256}" for m in row.models),
    }


def _remark(row: ItemRow) -> str:
    """What is worth knowing of the answer, in sentences."""
    said = (row.sentence, wording.sentence(row.reader_note), wording.overruled(row.overruled))
    parts = [part for part in said if part]
    return joined(parts) if parts else ""


def _said(row: ItemRow) -> str:
    """Both texts, so that they can be said again in another language."""
    return json.dumps({"reason": carried(row.reason), "remark": carried(_remark(row))})


_NO_STUDY = dict.fromkeys(("uid", "patient", "patient_id", "date", "description"), "")
_STUDY = """INSERT INTO study (key, uid, patient, patient_id, date, description)
    VALUES (:key, :uid, :patient, :patient_id, :date, :description)
    ON CONFLICT (key) DO UPDATE SET uid = excluded.uid, patient = excluded.patient,
    patient_id = excluded.patient_id, date = excluded.date, description = excluded.description
    WHERE excluded.patient || excluded.date || excluded.description || excluded.uid <> ''"""
_PLACE = ("name", "path", "kind")
_GROWN = """UPDATE item SET images = :images, state = CASE answer IS NULL AND state = 'new'
    WHEN 1 THEN 'new' ELSE 'waiting' END, reason = ''
    WHERE key = :key AND images < :images"""
# A file that could not be read once, and is a slice by now.
_MENDED = "UPDATE item SET is_removed = 1 WHERE key = ? AND key <> ? AND images = 0"
_GONE = """UPDATE item SET is_removed = 1 WHERE key = ?
    AND NOT EXISTS (SELECT 1 FROM verdict WHERE item = item.id)"""
_BACK = "UPDATE item SET is_removed = 0 WHERE key = :key AND is_removed"
_LIES = "INSERT OR REPLACE INTO place SELECT id, :files FROM item WHERE key = :key"


def _texts(values: Mapping[str, object]) -> dict[str, object]:
    return {
        name: as_text(english(value)) if isinstance(value, str) else value
        for name, value in values.items()
    }


def _of_series(series: Series) -> dict[str, object]:
    return {
        "description": series.description,
        "modality": series.modality,
        "is_capture": OWN_PICTURE if series.is_own else series.is_capture,
    }


def _study(series: Series) -> dict[str, str]:
    return {
        "key": study_id(series),
        "uid": series.study_uid or "",
        "patient": series.patient,
        "patient_id": series.patient_id,
        "date": series.study_date,
        "description": series.study_description,
    }
