"""What was read, out of the database: each item with all that networks and readers said of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import (
    NO_TUMOR,
    NOT_ASSESSABLE,
    UNCLEAR,
    UNSURE,
    label_of,
)
from braintumor_desktop.review.verdicts import DECIDED, STAGES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from braintumor_desktop.review.database import Database

NONE, ASKS, TUMOR_SEEN = 0, 1, 2
"""The ordered form of an answer: no tumor, unclear or unsure, a tumor of whatever type."""
NETWORKS = "networks"
"""In place of a reader's name."""


@dataclass(frozen=True, order=True)
class Rater:
    """Who answered, and how.

    Attributes:
        stage: "" of the networks, else one of STAGES.
        name: NETWORKS or the reader's.
    """

    stage: str
    name: str

    @property
    def title(self) -> str:
        """In English: tables that leave the program."""
        if not self.stage:
            return "Networks"
        return f"{self.name}, {self.stage}"


THE_NETWORKS = Rater("", NETWORKS)


@dataclass(frozen=True)
class Given:
    """What a reader answered.

    Attributes:
        answer: one of verdicts.ANSWERS.
        seconds: from when the item was shown; None where the clock was set back meanwhile.
        comment: or "".
        volume_ml, network_ml: as in `journal.Verdict`.
    """

    answer: str
    seconds: float | None = None
    comment: str = ""
    volume_ml: float | None = None
    network_ml: float | None = None


@dataclass(frozen=True)
class Case:
    """An item that somebody read.

    Attributes:
        key, name: of the item.
        patient: who it is of, by number and name; the item's key where neither is known.
        answer: of the networks, a label's code or "unclear"; None without one.
        tumor_probability: likewise.
        given: by reader and stage, what counts.
        is_named: whether it says who it is of.
    """

    key: str
    name: str
    patient: str
    answer: str | None = None
    tumor_probability: float | None = None
    given: Mapping[Rater, Given] = field(default_factory=dict)
    is_named: bool = True

    def said(self, rater: Rater) -> str | None:
        """The answer of a reader or the networks; None where there is none."""
        if rater == THE_NETWORKS:
            return self.answer
        given = self.given.get(rater)
        return None if given is None else given.answer


def rank(answer: str | None) -> int | None:
    """The ordered form of an answer; None of one that is no answer to the question."""
    if answer is None or answer == NOT_ASSESSABLE:
        return None
    return {NO_TUMOR: NONE, UNCLEAR: ASKS, UNSURE: ASKS}.get(answer, TUMOR_SEEN)


def class_of(answer: str | None) -> str | None:
    """The class in which an answer is counted: unsure is unclear; None as in `rank`."""
    if answer is None or answer == NOT_ASSESSABLE:
        return None
    return UNCLEAR if answer == UNSURE else answer


def order_of_classes(found: Iterable[str]) -> tuple[str, ...]:
    """Classes as tables show them: tumors by their words, unclear, no tumor."""
    last = {UNCLEAR: 1, NO_TUMOR: 2}
    return tuple(sorted(set(found), key=lambda code: (last.get(code, 0), label_of(code).name)))


def read(database: Database) -> list[Case]:
    """All items that somebody read, in the order in which they came."""
    cases: dict[str, Case] = {}
    given: dict[str, dict[Rater, Given]] = {}
    for row in database.connection.execute(_SELECT):
        if row["key"] not in cases:
            given[row["key"]] = {}
            cases[row["key"]] = _case(row, given[row["key"]])
        # Later ones replace those that they follow.
        given[row["key"]][Rater(row["stage"], row["reader"])] = _given(row)
    return list(cases.values())


def raters(cases: Iterable[Case]) -> tuple[Rater, ...]:
    """Readers, by stage and name, without the networks and what was decided."""
    found = {rater for case in cases for rater in case.given if rater.stage != DECIDED}
    return tuple(sorted(found, key=lambda rater: (STAGES.index(rater.stage), rater.name)))


def deciders(cases: Iterable[Case]) -> dict[str, int]:
    """Who decided where readers differ, and in how many cases, by name."""
    found = [rater.name for case in cases for rater in case.given if rater.stage == DECIDED]
    return {name: found.count(name) for name in sorted(set(found))}


def final(case: Case) -> dict[str, str]:
    """Each reader's last word on a case by name: with the networks' help, else alone."""
    last: dict[str, str] = {}
    for rater in sorted(case.given, key=lambda rater: STAGES.index(rater.stage)):
        if rater.stage != DECIDED:
            last[rater.name] = case.given[rater].answer
    return last


def decision(case: Case) -> tuple[str, str] | None:
    """Who decided where readers differ, and what; None where nothing was decided."""
    found = [(r.name, given.answer) for r, given in case.given.items() if r.stage == DECIDED]
    return found[-1] if found else None


def decided(case: Case) -> str | None:
    """What was decided where readers differ; None where nothing was."""
    found = decision(case)
    return None if found is None else found[1]


def is_divided(case: Case) -> bool:
    """Whether readers differ in their last words: another class, or one cannot assess it."""
    return len({class_of(answer) or answer for answer in final(case).values()}) > 1


_SELECT = """SELECT item.key, item.name, item.answer, item.tumor_probability,
    study.patient, study.patient_id, reader.name AS reader, verdict.stage,
    verdict.answer AS given_answer, verdict.shown, verdict.given, verdict.comment,
    verdict.volume_ml, verdict.network_ml
    FROM verdict JOIN item ON item.id = verdict.item JOIN study ON study.id = item.study
    JOIN reader ON reader.id = verdict.reader
    WHERE withdrawn IS NULL AND instr(verdict.id, '@') = 0 ORDER BY verdict.number"""
"""Without what was said of a copy of the same picture (`moved.COPIED`): it was said once."""


def _case(row: sqlite3.Row, given: dict[Rater, Given]) -> Case:
    is_named = bool(row["patient_id"] or row["patient"])
    return Case(
        key=row["key"],
        name=row["name"] or row["key"],
        # As `imaging.study.patient_id`: two hospitals give one number to two patients.
        patient="\0".join((row["patient_id"], row["patient"])) if is_named else row["key"],
        answer=row["answer"],
        tumor_probability=row["tumor_probability"],
        is_named=is_named,
        given=given,
    )


def _given(row: sqlite3.Row) -> Given:
    return Given(
        row["given_answer"],
        _seconds(row["shown"], row["given"]),
        row["comment"],
        row["volume_ml"],
        row["network_ml"],
    )


def _seconds(shown: str, given: str) -> float | None:
    try:
        passed = (datetime.fromisoformat(given) - datetime.fromisoformat(shown)).total_seconds()
    except ValueError:  # Carried here from somewhere else, without a time.
        return None
    return passed if passed >= 0 else None
