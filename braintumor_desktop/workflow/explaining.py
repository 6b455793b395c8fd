"""Why an answer is what it is, and how sure it is, in words: for the window and for reports.

Every figure comes from `inference.known`; the sentences only say what a number means.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.attention import EVEN, NEAR, NEAR_SERIES
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.findings.series import THICK_MM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.findings.result import ImageResult, Verdict
    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.inference.known import Band, Condition, Known, Share

CONTRASTS = {
    "t1c": "T1 after contrast",
    "flair": "FLAIR",
    "t1": "T1 without contrast",
    "t2": "T2",
}
OUTLINED = {
    "t1c": "On T1 after contrast the mass itself is outlined, with its necrosis.",
    "flair": "On FLAIR the abnormality is outlined, with its edema.",
    "t2": "On T2 the abnormality is outlined, with its edema.",
    "t1": "On T1 without contrast the border is a guess.",
}
OTHER_PLANES = ("coronal", "sagittal")
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
        Section("answer", "This answer", tuple(_answer(row, result))),
        Section("probability", "Tumor probability", _probability(known, row, verdict, contrast)),
        Section("uncertainty", "Uncertainty", tuple(_uncertainty(verdict))),
        Section("outline", "Outline, area, volume, diameters", _outline(known, contrast)),
        Section("errors", "How often it is wrong", tuple(_errors(known, row, contrast, plane))),
        Section("limits", "Known limits", known.limits, is_list=True),
    )


def table(known: Known) -> tuple[tuple[str, ...], ...]:
    """What was measured by contrast: a row of heads, then one for each contrast."""
    heads = ("Contrast", "Patients", "Tumor found", "Called a tumor by mistake", "Overlap (Dice)")
    return (heads, *(_table_row(c) for c in known.conditions if not c.plane))


def _answer(row: ItemRow, result: ImageResult | None) -> Iterable[str]:
    if row.answer is not None and row.images > 1:
        word = label_of(row.answer).word
        so_far = "" if row.is_final else " so far"
        yield (
            f"Series: {word}{so_far}. {wording.judged(row.judged, row.images)} slices were judged; "
            f"{wording.count(row.tumor_images, 'slice shows', 'slices show')} a tumor by "
            f"{'itself' if row.tumor_images == 1 else 'themselves'}."
        )
        if row.sentence:
            yield row.sentence
        yield (
            "Two neighboring slices must agree: the series' probability is the highest that a "
            f"slice and one of its neighbors both reach. Slices {THICK_MM:.0f} mm or more apart "
            "speak for themselves."
        )
    if result is None or result.answer is None:
        yield "The shown slice has no answer."
        return
    yield f"Shown slice: {label_of(result.answer).word}. {result.sentence}".strip()
    yield (
        f"A slice is a tumor from a tumor probability of {EVEN:.2f}; then the likeliest type is "
        "named. It is unclear where the two networks contradict each other, or between "
        f"{NEAR[0]:.2f} and {NEAR[1]:.2f} (a series: {NEAR_SERIES[0]:.2f} and "
        f"{NEAR_SERIES[1]:.2f}), where answers were often wrong."
    )


def _probability(
    known: Known, row: ItemRow, verdict: Verdict | None, contrast: str
) -> tuple[str, ...]:
    said = [
        "How likely the classifier holds a tumor of one of the three types that it knows: 1 minus "
        "the probability of no tumor. On patients that it was not trained on, the probability and "
        f"the share of tumors differed by {known.calibration_error:.3f} on average."
    ]
    if verdict is not None:
        chance = verdict.tumor_probability
        band = known.band(contrast, chance)
        said.append(f"The shown slice: {wording.chance(chance)}.")
        said += [_band_sentence(band)] if band is not None else []
    if row.tumor_probability is not None and row.images > 1:
        said.append(f"The series: {wording.chance(row.tumor_probability)}.")
    return tuple(said)


def _band_sentence(band: Band) -> str:
    share = band.tumors / band.slices
    return (
        f"Of {wording.count(band.slices, 'held-out slice')} ({CONTRASTS[band.contrast]}) with a "
        f"tumor probability from {band.low:.1f} to {band.high:.1f}, {band.tumors:,} "
        f"({share:.0%}) showed a tumor."
    )


def _uncertainty(verdict: Verdict | None) -> Iterable[str]:
    yield (
        "1 minus the largest of the four probabilities: 0 is sure, 0.75 would be all four alike. "
        "It says how divided the classifier is, not whether it is right: a disease that it does "
        "not know can be judged wrongly with an uncertainty near 0."
    )
    if verdict is not None:
        said = ", ".join(
            f"{label_of(label).word.lower()} {wording.chance(value)}"
            for label, value in sorted(verdict.probabilities.items(), key=lambda p: -p[1])
        )
        yield f"The shown slice: {said}."


def _outline(known: Known, contrast: str) -> tuple[str, ...]:
    said = [
        "The segmenter outlines what it holds for tumor in each pixel. The area is that of the "
        "pixels outlined; in the volume each slice stands for half the way to its neighbors, and "
        "a gap adds nothing. Diameters are the longest line that lies inside the outline in one "
        "slice, and the longest one at right angles to it. Millimeters appear only where the file "
        "gives them."
    ]
    if contrast in OUTLINED:
        said.append(OUTLINED[contrast])
    condition = known.condition(contrast)
    if condition is not None and condition.dice is not None:
        said.append(
            f"Overlap with a reader's outline on held-out slices ({CONTRASTS[contrast]}): mean "
            f"Dice {condition.dice:.2f} (1 is the same outline, 0 none of it)."
        )
    return tuple(said)


def _errors(known: Known, row: ItemRow, contrast: str, plane: str) -> Iterable[str]:
    if not known.is_of(row.models):
        names = " and ".join(known.sums)
        yield f"Other networks judged than those that were measured ({names}): nothing is known."
        return
    if contrast not in CONTRASTS:
        yield "The contrast of this series is not known: see the table for each."
    elif (condition := known.condition(contrast)) is None:
        yield f"Nothing was measured for {CONTRASTS[contrast]}."
    else:
        yield from _condition_sentences(condition, "slices", CONTRASTS[contrast])
    if plane not in OTHER_PLANES or contrast not in CONTRASTS:
        return
    in_plane = known.condition(contrast, plane)
    if in_plane is not None:
        yield from _condition_sentences(in_plane, f"{plane} slices", "pictures of tumors alone")
    else:
        yield f"Nothing was measured for {plane} slices of this contrast."


def _condition_sentences(found: Condition, noun: str, of: str) -> Iterable[str]:
    patients = wording.count(found.groups, "patient")
    few = " These are few patients: the figures say little." if found.groups < FEW_GROUPS else ""
    if found.found is not None:
        yield (
            f"Of {found.tumor:,} {noun} with a tumor ({of}, {patients} that the networks were not "
            f"trained on), {_percent(found.found)} were called a tumor: "
            f"{_one_in(found.found, missed=True)}.{few}"
        )
    if found.called_tumor is not None:
        yield (
            f"Of {found.free:,} {noun} without a tumor, {_percent(found.called_tumor)} were called "
            f"a tumor: {_one_in(found.called_tumor)}.{'' if found.found else few}"
        )
    elif found.found is not None:
        yield f"No {noun} without a tumor were measured ({of})."


def _percent(share: Share) -> str:
    return f"{share.value:.0%} (95% interval {share.low:.0%} to {share.high:.0%})"


def _one_in(share: Share, *, missed: bool = False) -> str:
    """A share of errors as people count: "about 1 in 9"."""
    wrong = 1 - share.value if missed else share.value
    verb = "missed" if missed else "called a tumor by mistake"
    if wrong <= 0:
        return f"none was {verb}"
    return f"about 1 in {max(1, round(1 / wrong)):,} was {verb}"


def _table_row(found: Condition) -> tuple[str, ...]:
    shares = (found.found, found.called_tumor)
    said = (
        wording.DASH if s is None else f"{s.value:.0%} ({s.low:.0%}{wording.DASH}{s.high:.0%})"
        for s in shares
    )
    dice = wording.DASH if found.dice is None else f"{found.dice:.2f}"
    return (CONTRASTS[found.contrast], f"{found.groups:,}", *said, dice)
