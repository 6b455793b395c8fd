"""What the result panel says, as a pure function of what is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.worklist.items import disagreement_text
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.findings.wording import ranges

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.desktop.work.judging import JudgingState
    from braintumor_desktop.exchange.items_csv import ItemRow
    from braintumor_desktop.findings.lesions import Lesion
    from braintumor_desktop.findings.result import ImageResult, ModelId

NO_SPACING = "Spacing is unknown in this picture: sizes are in pixels."
OPEN_FIRST = "Open a scan to see what the networks say of it."


@dataclass(frozen=True)
class FindingText:
    """One lesion in the list.

    Attributes:
        text: its sizes and slices.
        hint: the same in a sentence.
        position: of the slice where it is largest, from 0.
    """

    text: str
    hint: str
    position: int


@dataclass(frozen=True)
class SeriesText:
    """What is said of the series.

    Attributes:
        headline: the verdict in context, or a dash.
        label: whose color the headline has, or "".
        values: judged slices, tumor probability and volume, for people.
        tumor_slices: (first, last) positions from 0.
        lone_hits: positions from 0.
        is_judged: whether there is a verdict so far.
        findings: lesions that reach into a tumor slice, the largest first.
        outlined_only: positions from 0 of what is outlined where there is no tumor slice.
        is_single: whether the series is one slice or picture.
    """

    headline: str = words.DASH
    label: str = ""
    values: tuple[str, str, str] = (words.DASH, words.DASH, words.DASH)
    tumor_slices: tuple[tuple[int, int], ...] = ()
    lone_hits: tuple[int, ...] = ()
    is_judged: bool = False
    findings: tuple[FindingText, ...] = ()
    outlined_only: tuple[int, ...] = ()
    is_single: bool = False


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
        series: what is said of the series.
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
    series: SeriesText = SeriesText()
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
    series = _series_text(row)
    if result is None:
        return _without_result(row, judging, series)
    if result.verdict is None or result.reason is not None:
        return _refused(result, series)
    area = words.area(result.mask_area_px, result.mask_area_mm2)
    disagreement = disagreement_text(result, area)
    no_spacing = result.mask_area_px and result.mask_area_mm2 is None
    return PanelText(
        state="done" if row.is_final else "part",
        headline=label_of(result.verdict.label).word,
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


def _without_result(row: ItemRow, judging: JudgingState, series: SeriesText) -> PanelText:
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


def _refused(result: ImageResult, series: SeriesText) -> PanelText:
    headline = "Not judged" if result.status == "rejected" else "Failed"
    note = words.cause(result.reason.message) if result.reason is not None else ""
    return PanelText(
        "failed", headline, note=note, is_warning=True, series=series, models=result.models
    )


def _series_text(row: ItemRow) -> SeriesText:
    """The verdict in context; a loose picture is no series."""
    judged = f"{row.judged:,} of {row.images:,}"
    if row.verdict is None:
        return SeriesText(values=(judged, words.DASH, words.DASH))
    tumor = words.probability(row.tumor_probability)
    tumor_slices = set(row.tumor_slices)
    others = [lesion for lesion in row.lesions if tumor_slices.isdisjoint(lesion.slices)]
    return SeriesText(
        headline=_in_context(row) if row.images > 1 else "A single slice",
        label=row.verdict.label if row.images > 1 else "",
        values=(judged, tumor, words.volume(row.volume_ml)),
        tumor_slices=ranges(row.tumor_slices),
        # Whether a hit is alone is known when its neighbors are judged.
        lone_hits=row.lone_hits if row.is_final else (),
        is_judged=True,
        findings=tuple(_finding(lesion) for lesion in row.lesions if lesion not in others),
        outlined_only=tuple(sorted({lesion.largest for lesion in others})),
        is_single=row.images == 1,
    )


def _in_context(row: ItemRow) -> str:
    label = "" if row.verdict is None else label_of(row.verdict.label).word
    return label if row.is_final else f"{label} so far"


def _finding(lesion: Lesion) -> FindingText:
    """Sizes in millimeters, or in pixels where the spacing is unknown."""
    if lesion.longest_mm is None or lesion.perpendicular_mm is None:
        size = words.size(lesion.longest_px, lesion.perpendicular_px, "px")
    else:
        size = words.size(lesion.longest_mm, lesion.perpendicular_mm, "mm")
    first, last = lesion.slices[0], lesion.slices[-1]
    place = words.slices(first, last)
    amount = f"{lesion.pixels:,} px"
    if lesion.volume_ml is not None:
        amount = f"{lesion.volume_ml:,.{1 if lesion.volume_ml >= 0.1 else 2}f} ml"
    noun = "slice" if first == last else "slices"
    hint = (
        f"{amount}, longest diameter and the one across it {size}, {noun} {place}. "
        f"Largest in slice {lesion.largest + 1}: click to go there."
    )
    return FindingText(f"{amount}   {size}   {place}", hint, lesion.largest)
