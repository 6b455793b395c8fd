"""The table of items (series and loose pictures) as CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.findings.labels import LABELS
from braintumor_desktop.findings.wording import ranges
from braintumor_desktop.station.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.findings.attention import Assessment
    from braintumor_desktop.findings.lesions import Lesion
    from braintumor_desktop.findings.result import ModelId, Verdict

State = Literal["waiting", "running", "judged", "rejected", "failed"]

COLUMNS = (
    "name",
    "path",
    "state",
    "reason",
    "label",
    *(f"p_{label}" for label in LABELS),
    "tumor_probability",
    "uncertainty",
    "images",
    "judged",
    "tumor_images",
    "area_px",
    "area_mm2",
    "volume_ml",
    "tumor_slices",
    "lone_hits",
    "lesions",
    "largest_volume_ml",
    "longest_mm",
    "perpendicular_mm",
    "disagreement",
    "models",
    "program",
    "notice",
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Beginnings that make a spreadsheet compute a text cell."""


@dataclass(frozen=True)
class ItemRow:
    """One item of an opened folder and what is known of it.

    Attributes:
        id: the series' id, or the path of a file that gave none.
        name: for people.
        path: the file or, for a series of files, their folder.
        state: waiting, running, judged, rejected (must not be judged) or failed.
        reason: a sentence for people where it was rejected or failed, else "".
        verdict: of the slices in context, or None.
        assessment: what a person is told, or None without a verdict.
        patient, study_date, study: as in the file (date YYYYMMDD), or "".
        images: pictures that it consists of.
        finished: those that have an answer of any kind.
        is_final: whether the verdict is that of all of them; else it may change.
        judged, tumor_images: those with a verdict, and those of them with a tumor.
        area_px, area_mm2: of the mask of a single picture; None for series, mm2 also
            where the spacing is unknown.
        volume_ml: of a series' masks, or None where unknown.
        volume_note: what the volume leaves out, or "".
        tumor_slices, lone_hits: positions in the series, as in SeriesResult.
        lesions: what is outlined, the largest first.
        disagreement: whether the two networks contradict each other.
        models: the networks that were asked.
    """

    id: str
    name: str
    path: str
    state: State
    reason: str = ""
    verdict: Verdict | None = None
    assessment: Assessment | None = None
    patient: str = ""
    study_date: str = ""
    study: str = ""
    images: int = 0
    finished: int = 0
    is_final: bool = False
    judged: int = 0
    tumor_images: int = 0
    area_px: int | None = None
    area_mm2: float | None = None
    volume_ml: float | None = None
    volume_note: str = ""
    tumor_slices: tuple[int, ...] = ()
    lone_hits: tuple[int, ...] = ()
    lesions: tuple[Lesion, ...] = ()
    disagreement: bool = False
    models: tuple[ModelId, ...] = ()

    @property
    def answer(self) -> str | None:
        """What a person is told: a label's code or "unclear"; None without a verdict."""
        return None if self.assessment is None else self.assessment.answer

    @property
    def sentence(self) -> str:
        """Why it is unclear, or what else is worth knowing; or ""."""
        return "" if self.assessment is None else self.assessment.sentence

    @property
    def tumor_probability(self) -> float | None:
        """Of the verdict, or None without one."""
        return None if self.verdict is None else self.verdict.tumor_probability


def write_items_csv(path: Path, rows: Sequence[ItemRow]) -> None:
    """Write the table, UTF-8, one line an item, numbers with a decimal point.

    The file appears when it is complete; an older one of that name stays whole until then.
    A text cell that a spreadsheet would compute gets an apostrophe in front.

    Raises:
        StorageError: the file cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(_cells(row) for row in rows)
    write_whole(path, text.getvalue().encode("utf-8", "replace"))


def _cells(row: ItemRow) -> list[str]:
    verdict = row.verdict
    chances = [None] * len(LABELS) if verdict is None else _chances(verdict)
    return [
        _text(row.name),
        _text(row.path),
        row.state,
        _text(row.reason),
        "" if verdict is None else verdict.label,
        *(_number(p, 4) for p in chances),
        _number(row.tumor_probability, 4),
        _number(None if verdict is None else verdict.uncertainty, 4),
        str(row.images),
        str(row.judged),
        str(row.tumor_images),
        "" if row.area_px is None else str(row.area_px),
        _number(row.area_mm2, 1),
        _number(row.volume_ml, 3),
        _slices(row.tumor_slices),
        _slices(row.lone_hits),
        *_largest(row),
        "" if verdict is None else str(row.disagreement).lower(),
        _text("; ".join(f"{m.name} {m.version} {m.sha256}" for m in row.models)),
        __version__,
        NOTICE,
    ]


def _chances(verdict: Verdict) -> list[float | None]:
    return [verdict.probabilities.get(label) for label in LABELS]


def _slices(positions: Sequence[int]) -> str:
    """Numbers from 1, as the window counts; "3 to 5", as "3-5" becomes a date in spreadsheets."""
    runs = [(first + 1, last + 1) for first, last in ranges(positions)]
    return ", ".join(str(a) if a == b else f"{a} to {b}" for a, b in runs)


def _largest(row: ItemRow) -> list[str]:
    """How many lesions, and the sizes of the largest."""
    if row.verdict is None or not row.lesions:
        return ["" if row.verdict is None else "0", "", "", ""]
    first = row.lesions[0]
    sizes = _number(first.longest_mm, 1), _number(first.perpendicular_mm, 1)
    return [str(len(row.lesions)), _number(first.volume_ml, 3), *sizes]


def _number(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}"


def _text(value: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if value.startswith(_FORMULA) else value
