"""Why an answer is what it is, and how sure it is, in words: for the window and for reports.

Every figure comes from `inference.known`; the sentences only say what a number means.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.attention import EVEN, NEAR, NEAR_SERIES, at_threshold
from braintumor_desktop.findings.context import REACH_MM
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.words import joined, mark, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.findings.result import ImageResult, Verdict
    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.inference.known import Band, Condition, Known, Point, Share

CONTRASTS = {
    "t1c": mark("T1 after contrast"),
    "flair": mark("FLAIR"),
    "t1": mark("T1 without contrast"),
    "t2": mark("T2"),
}
OUTLINED = {
    "t1c": mark("On T1 after contrast the mass itself is outlined, with its necrosis."),
    "flair": mark("On FLAIR the abnormality is outlined, with its edema."),
    "t2": mark("On T2 the abnormality is outlined, with its edema."),
    "t1": mark("On T1 without contrast the border is a guess."),
}
OTHER_PLANES = {"coronal": mark("coronal slices"), "sagittal": mark("sagittal slices")}
"""The whole heads that were measured are axial."""
FEW_GROUPS = 5
"""Patients below which an interval says little."""


@dataclass(frozen=True)
class Section:
    """A part of the explanation.

    Attributes:
        name: by which a number leads to it: answer, probability, uncertainty, outline, errors,
            limits.
        title: for people.
        sentences: paragraphs of plain text.
        is_list: whether they are the items of a list.
    """

    name: str
    title: str
    sentences: tuple[str, ...]
    is_list: bool = False


def explain(
    known: Known, row: ItemRow, result: ImageResult | None, contrast: str = "", plane: str = ""
) -> tuple[Section, ...]:
    """Explain what is said of a slice and of its series.

    Args:
        known: of the shipped networks.
        row: of the series.
        result: of the shown slice, or None where there is none.
        contrast: of the series, a key of CONTRASTS, or "" where it is not known.
        plane: "axial", "coronal", "sagittal", or "" where it is not known.
    """
    verdict = None if result is None else result.verdict
    return (
        Section("answer", tr("This answer"), tuple(_answer(row, result))),
        Section(
            "probability", tr("Tumor probability"), _probability(known, row, verdict, contrast)
        ),
        Section("uncertainty", tr("Uncertainty"), tuple(_uncertainty(verdict))),
        Section("outline", tr("Outline, area, volume, diameters"), _outline(known, contrast)),
        Section("errors", tr("How often it is wrong"), tuple(_errors(known, row, contrast, plane))),
        Section("limits", tr("Known limits"), tuple(map(tr, known.limits)), is_list=True),
    )


def table(known: Known) -> tuple[tuple[str, ...], ...]:
    """What was measured by contrast: a row of heads, then one for each contrast."""
    heads = (
        tr("Contrast"),
        tr("Patients"),
        tr("Tumor found"),
        tr("Called a tumor by mistake"),
        tr("Overlap (Dice)"),
    )
    return (heads, *(_table_row(c) for c in known.conditions if not c.plane))


def _answer(row: ItemRow, result: ImageResult | None) -> Iterable[str]:
    if row.answer is not None and row.images > 1:
        yield _series_answer(row, row.answer)
        if row.sentence:
            yield row.sentence
        yield tr(
            "Each slice is judged with its neighbors, which count half as much as the slice "
            "itself; the series' probability is the highest that two neighbors so judged both "
            "reach. Slices more than {distance} mm apart speak for themselves.",
            distance=number(REACH_MM),
        )
    if result is None or result.answer is None:
        yield tr("The shown slice has no answer.")
        return
    shown = tr("Shown slice: {answer}.", answer=label_of(result.answer).word)
    yield joined((shown, result.sentence)) if result.sentence else shown
    point = EVEN if result.verdict is None else result.verdict.threshold
    yield tr(
        "A slice is a tumor from a tumor probability of {even}; then the likeliest type is named. "
        "It is unclear where the two networks contradict each other, or between {low} and {high} "
        "(a series: {series_low} and {series_high}), where answers were often wrong.",
        even=number(point, 2),
        low=number(at_threshold(NEAR[0], point), 2),
        high=number(at_threshold(NEAR[1], point), 2),
        series_low=number(at_threshold(NEAR_SERIES[0], point), 2),
        series_high=number(at_threshold(NEAR_SERIES[1], point), 2),
    )


def _series_answer(row: ItemRow, answer: str) -> str:
    told = tr("Series: {answer}.", answer=label_of(answer).word)
    if not row.is_final:
        told = tr("Series: {answer} so far.", answer=label_of(answer).word)
    judged = plural(
        row.images,
        "{judged} of {count} slice was judged;",
        "{judged} of {count} slices were judged;",
        judged=number(row.judged),
    )
    return joined((told, judged, _tumor_slices(row)))


def _tumor_slices(row: ItemRow) -> str:
    """How many there are as the series has it, and where that is another number by themselves."""
    count, alone = len(row.tumor_slices), row.tumor_images
    tumors = plural(
        count,
        "{count} slice shows a tumor with its neighbors.",
        "{count} slices show a tumor with their neighbors.",
    )
    if alone == count and not row.lone_hits:
        return tumors
    by_themselves = plural(
        alone,
        "By its own probability alone {count} slice does.",
        "By their own probability alone {count} slices do.",
    )
    return joined((tumors, by_themselves))


def _probability(
    known: Known, row: ItemRow, verdict: Verdict | None, contrast: str
) -> tuple[str, ...]:
    said: list[str] = [
        tr(
            "How likely the classifier holds a tumor of one of the three types that it knows: 1 "
            "minus the probability of no tumor. On patients that it was not trained on, the "
            "probability and the share of tumors differed by {error} on average.",
            error=number(known.calibration_error, 3),
        )
    ]
    if verdict is not None:
        chance = verdict.tumor_probability
        band = known.band(contrast, chance)
        said.append(tr("The shown slice: {what}.", what=wording.chance(chance)))
        said += [_band_sentence(band)] if band is not None else []
    if row.tumor_probability is not None and row.images > 1:
        said.append(tr("The series: {what}.", what=wording.chance(row.tumor_probability)))
    return tuple(said)


def _band_sentence(band: Band) -> str:
    return plural(
        band.slices,
        "Of {count} held-out slice ({contrast}) with a tumor probability from {low} to {high}, "
        "{tumors} ({percent}%) showed a tumor.",
        "Of {count} held-out slices ({contrast}) with a tumor probability from {low} to {high}, "
        "{tumors} ({percent}%) showed a tumor.",
        contrast=tr(CONTRASTS[band.contrast]),
        low=number(band.low, 1),
        high=number(band.high, 1),
        tumors=number(band.tumors),
        percent=number(100 * band.tumors / band.slices),
    )


def _uncertainty(verdict: Verdict | None) -> Iterable[str]:
    yield tr(
        "1 minus the largest of the four probabilities: 0 is sure, 0.75 would be all four alike. "
        "It says how divided the classifier is, not whether it is right: a disease that it does "
        "not know can be judged wrongly with an uncertainty near 0."
    )
    if verdict is not None:
        said = (
            joined((label_of(label).noun, wording.chance(value)))
            for label, value in sorted(verdict.probabilities.items(), key=lambda p: -p[1])
        )
        yield tr("The shown slice: {what}.", what=joined(said, ", "))


def _outline(known: Known, contrast: str) -> tuple[str, ...]:
    said: list[str] = [
        tr(
            "The segmenter outlines what it holds for tumor in each pixel. The area is that of "
            "the pixels outlined; in the volume each slice stands for half the way to its "
            "neighbors, and a gap adds nothing. Diameters are the longest line that lies inside "
            "the outline in one slice, and the longest one at right angles to it. Millimeters "
            "appear only where the file gives them."
        )
    ]
    if contrast in OUTLINED:
        said.append(tr(OUTLINED[contrast]))
    condition = known.condition(contrast)
    if condition is not None and condition.dice is not None:
        overlap = tr(
            "Overlap with a reader's outline on held-out slices ({contrast}): mean Dice {dice} (1 "
            "is the same outline, 0 none of it).",
            contrast=tr(CONTRASTS[contrast]),
            dice=number(condition.dice, 2),
        )
        said.append(overlap)
    return tuple(said)


def _errors(known: Known, row: ItemRow, contrast: str, plane: str) -> Iterable[str]:
    if not known.is_of(row.models):
        yield tr(
            "Other networks judged than those that were measured ({names}): nothing is known.",
            names=wording.enumerated(tuple(known.sums)),
        )
        return
    yield from _points(known, row)
    if contrast not in CONTRASTS:
        yield tr("The contrast of this series is not known: see the table for each.")
    elif (condition := known.condition(contrast)) is None:
        yield tr("Nothing was measured for {what}.", what=tr(CONTRASTS[contrast]))
    else:
        yield from _condition_sentences(condition, tr("slices"), tr(CONTRASTS[contrast]))
    if plane not in OTHER_PLANES or contrast not in CONTRASTS:
        return
    in_plane = known.condition(contrast, plane)
    if in_plane is not None:
        noun, of = tr(OTHER_PLANES[plane]), tr("pictures of tumors alone")
        yield from _condition_sentences(in_plane, noun, of)
    else:
        yield tr(
            "Nothing was measured for {slices} of this contrast.", slices=tr(OTHER_PLANES[plane])
        )


def _points(known: Known, row: ItemRow) -> Iterable[str]:
    """The operating points, that in force first."""
    now = known.point(row.models)
    if now is None:
        return
    yield tr("It was judged at this operating point: {what}.", what=_point(now))
    others = [_point(point) for point in known.points if point is not now]
    if others:
        yield tr("Others, under Judge, Classifier: {what}.", what=joined(others, "; "))
    if now.threshold != EVEN:
        yield tr(
            "What follows was measured at the operating point of {even}.", even=number(EVEN, 2)
        )


def _point(point: Point) -> str:
    return tr(
        "a tumor from {threshold} on, {found} of the slices with a tumor found, {called} of the "
        "others called one",
        threshold=number(point.threshold, 2),
        found=_percent(point.found),
        called=_percent(point.called_tumor),
    )


def _condition_sentences(found: Condition, noun: str, of: str) -> Iterable[str]:
    few = tr("These are few patients: the figures say little.")
    is_few = found.groups < FEW_GROUPS
    if found.found is not None:
        said = plural(
            found.groups,
            "Of {all} {slices} with a tumor ({of}, {count} patient that the networks were not "
            "trained on), {percent} were called a tumor: {missed}.",
            "Of {all} {slices} with a tumor ({of}, {count} patients that the networks were not "
            "trained on), {percent} were called a tumor: {missed}.",
            all=number(found.tumor),
            slices=noun,
            of=of,
            percent=_percent(found.found),
            missed=_one_in(found.found, missed=True),
        )
        yield joined((said, few)) if is_few else said
    if found.called_tumor is not None:
        said = tr(
            "Of {all} {slices} without a tumor, {percent} were called a tumor: {wrong}.",
            all=number(found.free),
            slices=noun,
            percent=_percent(found.called_tumor),
            wrong=_one_in(found.called_tumor),
        )
        yield joined((said, few)) if is_few and not found.found else said
    elif found.found is not None:
        yield tr("No {slices} without a tumor were measured ({of}).", slices=noun, of=of)


def _percent(share: Share) -> str:
    value, low, high = (number(100 * part) for part in (share.value, share.low, share.high))
    return tr("{value}% (95% interval {low}% to {high}%)", value=value, low=low, high=high)


def _one_in(share: Share, *, missed: bool = False) -> str:
    """A share of errors as people count: "about 1 in 9"."""
    wrong = 1 - share.value if missed else share.value
    if wrong <= 0:
        return tr("none was missed") if missed else tr("none was called a tumor by mistake")
    count = number(max(1, round(1 / wrong)))
    if missed:
        return tr("about 1 in {count} was missed", count=count)
    return tr("about 1 in {count} was called a tumor by mistake", count=count)


def _table_row(found: Condition) -> tuple[str, ...]:
    said = (_short(share) for share in (found.found, found.called_tumor))
    dice = wording.DASH if found.dice is None else number(found.dice, 2)
    return (tr(CONTRASTS[found.contrast]), number(found.groups), *said, dice)


def _short(share: Share | None) -> str:
    if share is None:
        return wording.DASH
    value, low, high = (number(100 * part) for part in (share.value, share.low, share.high))
    return tr("{value}% ({low}%\u2013{high}%)", value=value, low=low, high=high)
