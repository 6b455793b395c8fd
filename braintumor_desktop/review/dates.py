"""Other dates of a patient that the worklist holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from braintumor_desktop.review.places import as_text

if TYPE_CHECKING:
    from collections.abc import Collection

    from braintumor_desktop.review.database import Database


class OtherDates(NamedTuple):
    """What is known of a patient beside what is open.

    Attributes:
        studies: how many other dates.
        items: of their items, to be opened.
    """

    studies: int
    items: tuple[int, ...]


def other_dates(
    database: Database, patient: str, patient_id: str, is_open: Collection[str]
) -> OtherDates:
    """Items of other studies of a patient: as the files name both.

    Args:
        database: that is open.
        patient: Patient's Name, as in the files.
        patient_id: Patient ID, as in the files.
        is_open: ids of studies (`imaging.study.study_id`) that need not be found.
    """
    if not patient and not patient_id:
        return OtherDates(0, ())
    sql = """SELECT item.id, study.key FROM item JOIN study ON study.id = item.study
        WHERE study.patient = ? AND study.patient_id = ? AND study.date <> ''
        AND item.is_removed = 0 ORDER BY study.date, item.id"""
    given = as_text(patient), as_text(patient_id)
    rows = database.connection.execute(sql, given).fetchall()
    known = {as_text(study) for study in is_open}
    found = [(item, study) for item, study in rows if study not in known]
    return OtherDates(len({study for _, study in found}), tuple(item for item, _ in found))
