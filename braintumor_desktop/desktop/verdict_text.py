"""What the result panel says, as a pure function of what is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.desktop import words
from braintumor_desktop.desktop.items import disagreement_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.desktop.judging import JudgingState
    from braintumor_desktop.exchange.items_csv import ItemRow
    from braintumor_desktop.findings.result import ImageResult, ModelId

NO_SPACING = "Spacing is unknown in this picture: sizes are in pixels."
OPEN_FIRST = "Open a scan to see what the networks say of it."


@dataclass(frozen=True)
class PanelText:
    """One state of the panel.

    Attributes:
        state: which of the five.
        headline: the verdict, or what stands in its place.
        label: whose color the headline has, or "".
        probabilities: by label, empty without a verdict.
        tumor, uncertainty, area: of the slice, for people.
        note: a sentence on the slice: a reason, a disagreement, or "".
        is_warning: whether the note needs attention.
        series: (name, value) lines on the series.
        models: the networks that answered.
    """

    state: Literal["empty", "loading", "part", "failed", "done"]
    headline: str
    label: str = ""
    probabilities: Mapping[str, float] = field(default_factory=dict)
    tumor: str = words.DASH
    uncertainty: str = words.DASH
    area: str = words.DASH
    note: str = ""
    is_warning: bool = False
    series: tuple[tuple[str, str], ...] = ()
    models: tuple[ModelId, ...] = ()


def describe(result: ImageResult | None, row: ItemRow | None, judging: JudgingState) -> PanelText:
    """Say what is known of the shown slice and its series.

    Args:
        result: of the slice, or None so far.
        row: of its series, or None when nothing is open.
        judging: where judging stands.
    """
    if row is None:
        return PanelText("empty", "Nothing open", note=OPEN_FIRST)
    series = _series_lines(row)
    if result is None:
        return _without_result(row, judging, series)
    if result.verdict is None or result.reason is not None:
        return _refused(result, series)
    area = words.area(result.mask_area_px, result.mask_area_mm2)
    disagreement = disagreement_text(result, area)
    no_spacing = result.mask_area_px and result.mask_area_mm2 is None
    return PanelText(
        state="done" if row.finished == row.images else "part",
        headline=words.label_word(result.verdict.label),
        label=result.verdict.label,
        probabilities=result.verdict.probabilities,
        tumor=words.probability(result.verdict.tumor_probability),
        uncertainty=words.probability(result.verdict.uncertainty),
        area=area if result.mask_area_px else "nothing outlined",
        note=disagreement or (NO_SPACING if no_spacing else ""),
        is_warning=bool(disagreement),
        series=series,
        models=result.models,
    )


def _without_result(
    row: ItemRow, judging: JudgingState, series: tuple[tuple[str, str], ...]
) -> PanelText:
    if judging.error is not None:
        note = f"{judging.error} Viewing still works."
        return PanelText("failed", "Not judged", note=note, is_warning=True, series=series)
    if row.state == "running":
        headline = "Loading the networks" if judging.phase == "loading" else "Judging"
        return PanelText("loading", headline, series=series)
    if judging.phase != "idle":
        return PanelText("loading", "Waiting", series=series)
    note = "Press Ctrl+J to judge this series."
    return PanelText("empty", "Not judged yet", note=note, series=series)


def _refused(result: ImageResult, series: tuple[tuple[str, str], ...]) -> PanelText:
    headline = "Not judged" if result.status == "rejected" else "Failed"
    note = result.reason.message if result.reason is not None else ""
    # The headline says it already.
    note = note.removeprefix("Not judged: ")
    note = note[:1].upper() + note[1:]
    return PanelText("failed", headline, note=note, is_warning=True, series=series)


def _series_lines(row: ItemRow) -> tuple[tuple[str, str], ...]:
    """Counts, and the volume where the geometry gives it; the same lines in every state."""
    judged = f"{row.judged:,} of {row.images:,}"
    tumor = f"{row.tumor_images:,}" if row.judged else words.DASH
    return (
        ("Slices judged", judged),
        ("With a tumor", tumor),
        ("Largest tumor probability", words.probability(row.tumor_probability)),
        ("Volume outlined", words.volume(row.volume_ml)),
    )
