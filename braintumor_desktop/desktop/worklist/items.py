"""What is known of an item in one row: pure functions of series, results and problems."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.look.words import item_name, shown_path
from braintumor_desktop.exchange.items_csv import ItemRow
from braintumor_desktop.imaging.limits import shown_name

if TYPE_CHECKING:
    from braintumor_desktop.exchange.items_csv import State
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series


@dataclass(frozen=True, eq=False)
class Known:
    """What is known of a series; values are the same while they are one object.

    Attributes:
        finished: slices with an answer of any kind.
        summary: the series summed up, or None so far.
        is_final: whether every slice has its answer in the sum.
        first: the answer that came first, or None so far.
        is_running: whether the rest is being judged.
    """

    finished: int = 0
    summary: SeriesResult | None = None
    is_final: bool = False
    first: ImageResult | None = None
    is_running: bool = False

    def __eq__(self, other: object) -> bool:
        """Cheap: sums are compared as objects."""
        return isinstance(other, Known) and self._stamp() == other._stamp()

    def __hash__(self) -> int:
        return hash(self._stamp())

    def _stamp(self) -> tuple[int, int, bool, int, bool]:
        return self.finished, id(self.summary), self.is_final, id(self.first), self.is_running


def series_row(series: Series, known: Known) -> ItemRow:
    """Describe a series or loose picture."""
    slices, summary = series.slices, known.summary
    is_single = len(slices) == 1
    path = slices[0].path if is_single else slices[0].path.parent
    row = ItemRow(
        id=series.id,
        name=item_name(series),
        path=shown_path(path),
        state=_state(known),
        images=len(slices),
        finished=known.finished,
        is_final=known.is_final,
        patient=series.patient or series.patient_id,
        study_date=series.study_date,
        study=series.study_description,
    )
    if summary is None:
        return row
    first = known.first if is_single and summary.verdict else None
    return replace(
        row,
        reason=summary.reason.message if summary.reason is not None else "",
        verdict=summary.verdict,
        assessment=summary.assessment,
        judged=summary.images,
        tumor_images=summary.tumor_images,
        area_px=None if first is None else first.mask_area_px,
        area_mm2=None if first is None else first.mask_area_mm2,
        volume_ml=summary.volume_ml if known.is_final and not is_single else None,
        volume_note=summary.volume_note if known.is_final and not is_single else "",
        tumor_slices=summary.tumor_slices,
        lone_hits=summary.lone_hits,
        lesions=summary.lesions,
        disagreement=summary.disagreement,
        models=() if known.first is None else known.first.models,
    )


def problem_row(problem: Problem) -> ItemRow:
    """Describe a file that gave no series."""
    return ItemRow(
        id=str(problem.path),
        name=shown_name(problem.path),
        path=shown_path(problem.path),
        state="rejected" if problem.is_rejection else "failed",
        reason=problem.message,
    )


def state_text(row: ItemRow) -> str:
    """An item's state in a few words."""
    judged = f"{words.judged(row.judged, row.images)} judged"
    if row.state == "running":
        return judged if row.finished else "Judging"
    if row.state == "waiting":
        return f"Waiting, {judged}" if row.finished else "Waiting"
    return {"judged": "Judged", "rejected": "Not judged", "failed": "Failed"}[row.state]


def _state(known: Known) -> State:
    if known.summary is None or not known.is_final:
        return "running" if known.is_running else "waiting"
    states: dict[str, State] = {"done": "judged", "rejected": "rejected", "error": "failed"}
    return states[known.summary.status]
