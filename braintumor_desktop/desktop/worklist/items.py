"""What is known of an item in one row: pure functions of series, results and problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look.words import item_name, shown_path
from braintumor_desktop.exchange.items_csv import ItemRow
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.limits import shown_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.exchange.items_csv import State
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series


def series_row(
    series: Series,
    results: Sequence[ImageResult],
    summary: SeriesResult | None = None,
    *,
    running: bool,
) -> ItemRow:
    """Describe a series or loose picture.

    Args:
        series: what was found.
        results: of those of its slices that have one.
        summary: of these results, where it is at hand.
        running: whether the rest is being judged.
    """
    first = series.slices[0]
    is_single = len(series.slices) == 1
    name, path = item_name(series), first.path if is_single else first.path.parent
    if not results:
        state: State = "running" if running else "waiting"
        return ItemRow(series.id, name, shown_path(path), state, images=len(series.slices))
    if summary is None:
        known = {(result.slice.path, result.slice.frame): result for result in results}
        summary = summarize(series, [known.get((s.path, s.frame)) for s in series.slices])
    is_complete = len(results) == len(series.slices)
    return ItemRow(
        id=series.id,
        name=name,
        path=shown_path(path),
        state=_state(summary, is_complete=is_complete, running=running),
        reason=summary.reason.message if summary.reason is not None else "",
        verdict=summary.verdict,
        images=len(series.slices),
        finished=len(results),
        judged=summary.images,
        tumor_images=summary.tumor_images,
        area_px=results[0].mask_area_px if is_single and summary.verdict else None,
        area_mm2=results[0].mask_area_mm2 if is_single and summary.verdict else None,
        volume_ml=summary.volume_ml if is_complete and not is_single else None,
        tumor_slices=summary.tumor_slices,
        lone_hits=summary.lone_hits,
        lesions=summary.lesions,
        disagreement=summary.disagreement,
        models=next((r.models for r in results if r.models), ()),
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
    if row.state == "running":
        return f"{row.finished} of {row.images} judged" if row.finished else "Judging"
    if row.state == "waiting":
        return f"Waiting, {row.finished} of {row.images} judged" if row.finished else "Waiting"
    return {"judged": "Judged", "rejected": "Not judged", "failed": "Failed"}[row.state]


def disagreement_text(result: ImageResult, area: str) -> str:
    """The sentence for a slice whose two networks contradict each other, or ""."""
    if not result.disagreement or result.verdict is None:
        return ""
    if result.mask_area_px:
        said = f"no tumor by the classifier, {area} outlined by the segmenter"
    else:
        said = "a tumor by the classifier, nothing outlined by the segmenter"
    return f"The two networks disagree: {said}. Look at this slice."


def _state(summary: SeriesResult, *, is_complete: bool, running: bool) -> State:
    if not is_complete:
        return "running" if running else "waiting"
    states: dict[str, State] = {"done": "judged", "rejected": "rejected", "error": "failed"}
    return states[summary.status]
