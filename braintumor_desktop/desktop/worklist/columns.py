"""The columns of the table of items: what each says, and what it is sorted by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR
from braintumor_desktop.findings.rows import state_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.findings.rows import ItemRow

_DIGITS = re.compile(r"(\d+)")

Key = float | str | tuple[tuple[int, int, str], ...]


@dataclass(frozen=True)
class Column:
    """One column: its title, its text, what it is sorted by, and its first width.

    Attributes:
        key: of a row for sorting, or None: such rows stay at the end in both orders.
        is_number: shown at the right, sorted with the largest first.
        is_flexible: takes what room there is.
        goes: where the room is too small for all columns, those with the highest number are
            not shown; those with 0 always are.
    """

    title: str
    text: Callable[[ItemRow], str]
    key: Callable[[ItemRow], Key | None]
    width: int
    is_number: bool = False
    is_flexible: bool = False
    goes: int = 0


def natural(text: str) -> tuple[tuple[int, int, str], ...] | None:
    """A key that sorts as people count: "slice 2" before "slice 10"; None for nothing."""
    parts = _DIGITS.split(text.lower())
    found = [(1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts if part]
    return tuple(found) or None


def _label(row: ItemRow) -> str:
    """The answer, or what stands in its place."""
    if row.answer is None:
        return state_text(row)
    return words.answer(row.answer, is_final=row.is_final)


def _patient(row: ItemRow) -> str:
    return row.patient or row.patient_id


def _suspicion(row: ItemRow) -> float | None:
    """Tumors, then what is unclear, then the calm, each by p(tumor)."""
    if row.answer is None or row.tumor_probability is None:
        return None
    rank = {NO_TUMOR: 0, UNCLEAR: 1}.get(row.answer, 2)
    return 2 * rank + row.tumor_probability


def _uncertainty(row: ItemRow) -> float | None:
    return None if row.verdict is None else row.verdict.uncertainty


def _size(row: ItemRow) -> str:
    if row.area_px is not None:
        return words.area(row.area_px, row.area_mm2)
    return "" if row.volume_ml is None else words.volume(row.volume_ml)


def _size_key(row: ItemRow) -> float | None:
    known = (row.volume_ml, row.area_mm2, row.area_px)
    return next((float(size) for size in known if size is not None), None)


def _number(value: float | None) -> str:
    return "" if value is None else words.probability(value)


def _remark(row: ItemRow) -> str:
    cause, reader = words.cause(row.reason), wording.sentence(row.reader_note)
    said = (cause,) if cause else (row.sentence, reader)
    return " ".join(filter(None, (*said, wording.overruled(row.overruled))))


COLUMNS = (
    Column("Name", lambda r: r.name, lambda r: natural(r.name), 184, is_flexible=True),
    Column("Patient", _patient, lambda r: natural(_patient(r)), 128, is_flexible=True, goes=1),
    Column("Date", lambda r: words.date(r.study_date), lambda r: r.study_date or None, 104, goes=3),
    Column("Study", lambda r: r.study, lambda r: natural(r.study), 128, is_flexible=True, goes=5),
    Column("Result", _label, _suspicion, 128),
    Column(
        "Tumor p", lambda r: _number(r.tumor_probability), lambda r: r.tumor_probability, 64, True
    ),
    Column("Uncertainty", lambda r: _number(_uncertainty(r)), _uncertainty, 64, True, goes=6),
    Column("Size", _size, _size_key, 88, True, goes=2),
    Column(
        "Slices",
        lambda r: f"{r.images:,}" if r.images else "",
        lambda r: r.images,
        56,
        True,
        goes=4,
    ),
    Column("Reason", _remark, lambda r: natural(_remark(r)), 240, is_flexible=True),
)
RESULT_COLUMN = 4
TUMOR_COLUMN = 5
