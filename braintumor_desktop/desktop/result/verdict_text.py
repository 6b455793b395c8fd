"""What the result panel says, as a pure function of what is known."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.desktop.look import marks, words
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR, label_of
from braintumor_desktop.words import joined, mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.desktop.work.judging_state import JudgingState
    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.findings.rows import ItemRow

NO_SPACING = mark("Spacing is unknown in this picture: sizes are in pixels.")
SEALED = mark("What the networks say is shown when you have answered.")
OPEN_FIRST = mark("Open a scan to see what the networks say of it.")
CHOOSE_FIRST = mark("Choose a series in the list, or a viewport that shows one.")


@dataclass(frozen=True)
class SeriesText:
    """What is said of the series.

    Attributes:
        series_id: whose it is.
        headline: the answer in context, or a dash.
        code: whose mark the headline has, or "".
        is_final: whether every slice has its answer in it.
        values: judged slices, tumor probability and volume, for people.
        volume_note: what the volume leaves out, or "".
        sentence: why it is unclear, or what else to look at; or "".
        listed: the slices that it lists, positions from 0, in its order.
        difference: why the shown slice says something else, or "".
        tumor_slices: (first, last) positions from 0.
        is_judged: whether there is an answer so far.
        reader_note: what a reader changed of the volume, a sentence, or "".
        is_single: whether the series is one slice or picture.
    """

    series_id: str = ""
    headline: str = words.DASH
    code: str = ""
    is_final: bool = True
    values: tuple[str, str, str] = (words.DASH, words.DASH, words.DASH)
    volume_note: str = ""
    sentence: str = ""
    listed: tuple[tuple[int, ...], ...] = ()
    difference: str = ""
    tumor_slices: tuple[tuple[int, int], ...] = ()
    is_judged: bool = False
    reader_note: str = ""
    is_single: bool = False


@dataclass(frozen=True)
class PanelText:
    """One state of the panel.

    Attributes:
        state: which of the five.
        headline: the answer, or what stands in its place.
        code: whose mark the headline has, or "".
        probabilities: by label, empty without an answer.
        tumor, uncertainty, area: of the slice, for people.
        in_series: p(tumor) of the slice alone and with its neighbors; "" where it is alone.
        note: a sentence on the slice: a reason, a contradiction, or "".
        is_warning: whether the note says that something went wrong or was refused.
        may_overrule: whether it can be judged all the same.
        series: what is said of the series.
        models: the networks that answered.
    """

    state: Literal["empty", "loading", "part", "failed", "done"]
    headline: str
    code: str = ""
    probabilities: Mapping[str, float] = field(default_factory=dict)
    tumor: str = words.DASH
    in_series: str = ""
    uncertainty: str = words.DASH
    area: str = words.DASH
    note: str = ""
    is_warning: bool = False
    may_overrule: bool = False
    series: SeriesText = SeriesText()
    models: tuple[ModelId, ...] = ()


def describe(
    result: ImageResult | None,
    row: ItemRow | None,
    judging: JudgingState,
    outlined_px: int | None = None,
    *,
    is_open: bool = False,
) -> PanelText:
    """Say what is known of the shown slice and its series.

    Args:
        result: of the slice, or None so far.
        row: of its series, or None when none is shown.
        judging: where judging stands.
        outlined_px: in the slice where a reader changed that, else None.
        is_open: whether a series could be shown; asked where none is.
    """
    if row is None:
        headline = tr("Nothing shown here") if is_open else tr("Nothing open")
        note = tr(CHOOSE_FIRST if is_open else OPEN_FIRST)
        return PanelText("empty", headline, note=note, series=SeriesText(is_single=True))
    if row.is_sealed:
        single = SeriesText(series_id=row.id, is_single=row.images == 1)
        return PanelText("empty", tr("Hidden"), note=tr(SEALED), series=single)
    series = _series_text(row, result)
    if result is None:
        return _without_result(row, judging, series)
    if result.verdict is None or result.answer is None:
        return _refused(result, row, series)
    pixels, spacing = outlined_px, result.slice.spacing_mm
    pixels = result.mask_area_px if pixels is None else pixels
    area = wording.area(pixels, None if spacing is None else pixels * spacing[0] * spacing[1])
    no_spacing = pixels and spacing is None
    notes = (result.sentence, tr(NO_SPACING) if no_spacing else "", _overruled(result))
    return PanelText(
        state="done" if row.is_final else "part",
        headline=label_of(result.answer).word,
        code=result.answer,
        probabilities=result.verdict.probabilities,
        tumor=words.probability(result.verdict.tumor_probability),
        in_series=_in_series(result, row),
        uncertainty=words.probability(result.verdict.uncertainty),
        area=area if pixels else tr("nothing outlined"),
        note=joined(filter(None, notes)),
        series=series,
        models=result.models,
    )


def _in_series(result: ImageResult, row: ItemRow) -> str:
    """p(tumor) alone and in context; while a neighbor has no answer, that it may change."""
    said = row.context_of(result.slice)
    if said is None or result.verdict is None:
        return ""
    alone = words.probability(result.verdict.tumor_probability)
    together = words.probability(said.tumor)
    if said.is_final:
        return tr("Alone {alone}, in its series {together}", alone=alone, together=together)
    return tr("Alone {alone}, in its series {together} so far", alone=alone, together=together)


def _without_result(row: ItemRow, judging: JudgingState, series: SeriesText) -> PanelText:
    if judging.error is not None:
        note = tr("{problem} Viewing still works.", problem=judging.error)
        return PanelText(
            "failed", tr("Not judged"), marks.FAILED, note=note, is_warning=True, series=series
        )
    if row.state == "running":
        headline = tr("Loading the networks") if judging.phase == "loading" else tr("Judging")
        return PanelText("loading", headline, series=series)
    if row.state == "waiting" and judging.phase in {"recalling", "loading", "judging"}:
        return PanelText("loading", tr("Waiting"), series=series)
    if row.state == "waiting" and judging.phase == "paused":
        note = tr("Judging is paused: Resume goes on.")
        return PanelText("empty", tr("Waiting"), note=note, series=series)
    note = tr("Press Ctrl+J to judge this series.")
    return PanelText("empty", tr("Not judged yet"), note=note, series=series)


def _overruled(result: ImageResult) -> str:
    against = result.slice.overruled
    return "" if against is None else wording.overruled(against.message)


def _refused(result: ImageResult, row: ItemRow, series: SeriesText) -> PanelText:
    is_rejection = result.status == "rejected"
    reason = "" if result.reason is None else words.cause(result.reason.message)
    return PanelText(
        "failed",
        tr("Not judged") if is_rejection else tr("Failed"),
        marks.NOT_JUDGED if is_rejection else marks.FAILED,
        note=joined(filter(None, (reason, _overruled(result)))),
        is_warning=True,
        may_overrule=row.may_overrule,
        series=series,
        models=result.models,
    )


def _series_text(row: ItemRow, shown: ImageResult | None) -> SeriesText:
    """The answer in context; a loose picture is no series."""
    judged = words.judged(row.judged, row.images)
    is_single = row.images == 1
    if row.answer is None:
        reason = words.cause(row.reason)
        code = marks.code_of(row) if reason else ""
        return SeriesText(
            series_id=row.id,
            headline=tr("Not judged") if reason else words.DASH,
            code=code,
            values=(judged, words.DASH, words.DASH),
            sentence=reason,
            is_single=is_single,
        )
    return SeriesText(
        series_id=row.id,
        headline=words.answer(row.answer, is_final=row.is_final),
        code=row.answer,
        is_final=row.is_final,
        values=(judged, words.probability(row.tumor_probability), words.volume(row.volume_ml)),
        volume_note=row.volume_note,
        sentence=row.sentence,
        listed=() if row.assessment is None else row.assessment.listed,
        difference=_difference(row, shown),
        tumor_slices=wording.ranges(row.tumor_slices),
        is_judged=True,
        reader_note=wording.sentence(row.reader_note),
        is_single=is_single,
    )


def _by_itself(one: str, *, is_counted: bool, is_of_series: bool) -> str:
    """Where a slice alone says something else than it counts as with its neighbors."""
    if is_counted and one == UNCLEAR:
        return tr("This slice by itself is unclear; with its neighbors it shows a tumor.")
    if is_counted and one == NO_TUMOR:
        return tr("This slice by itself shows no tumor; with its neighbors it shows one.")
    if is_of_series and not is_counted and one not in (NO_TUMOR, UNCLEAR):
        return tr(
            "This slice by itself says {slice}, its neighbors do not: it counts as no tumor slice.",
            slice=label_of(one).noun,
        )
    return ""


def _difference(row: ItemRow, shown: ImageResult | None) -> str:
    """Why the shown slice says something else than its series; "" where that is said already."""
    if shown is None or shown.verdict is None or row.images == 1 or not row.is_final:
        return ""
    one, whole = shown.answer, row.answer
    if one is None or whole is None:
        return ""
    is_counted = row.places.get(shown.slice.key) in row.tumor_slices
    alone = _by_itself(one, is_counted=is_counted, is_of_series=one == whole)
    if alone or whole in (one, UNCLEAR):
        return alone
    slice_word, series_word = label_of(one).noun, label_of(whole).noun
    if one == UNCLEAR and whole == NO_TUMOR:
        return tr(
            "This slice by itself is unclear, its neighbors show no tumor: the series counts as no "
            "tumor."
        )
    if one == UNCLEAR:
        return tr(
            "This slice by itself is unclear; the series as a whole shows {series}.",
            series=series_word,
        )
    if one == NO_TUMOR:
        return tr(
            "This slice shows no tumor; the series as a whole does ({series}).", series=series_word
        )
    if whole == NO_TUMOR:
        return tr(
            "This slice by itself says {slice}, its neighbors do not: the series counts as no "
            "tumor.",
            slice=slice_word,
        )
    return tr(
        "This slice by itself says {slice}; all tumor slices together {series}.",
        slice=slice_word,
        series=series_word,
    )
