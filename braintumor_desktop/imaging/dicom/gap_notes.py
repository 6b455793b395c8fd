"""Sentences on slices that are missing: from their places, and from what headers promise."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from braintumor_desktop.imaging.dicom.entries import listed
from braintumor_desktop.imaging.geometry import (
    LEAST_TILT,
    SAME_POSITION_MM,
    SPACING_MM,
    slice_position,
    stack_tilt,
)
from braintumor_desktop.words import Words, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from braintumor_desktop.imaging.dicom.quantities import Distances
    from braintumor_desktop.imaging.geometry import SliceGaps
    from braintumor_desktop.imaging.image import Slice

WHOLE = 0.05
"""How far from a whole number of promised distances one may be: files round."""
_FARTHEST = SPACING_MM[1]
_FEWEST = 4
"""Slices whose numbers show a step."""
_USUAL = 0.8
"""Share of the neighbors that must show it: elsewhere another slice may be missing."""
APART = 1.5
"""Thicknesses from which slices do not follow each other closely."""


def gap_notes(gaps: SliceGaps | None) -> list[str]:
    """Sentences on gaps and repeated places.

    Args:
        gaps: how the slices are spaced; None where their places are unknown.
    """
    if gaps is None:
        return []
    if gaps.usual_mm is not None and gaps.usual_mm > _FARTHEST:
        distance = _short(gaps.usual_mm / 1000)
        return [
            tr("Slices lie {distance} m apart, where no patient is: no volume.", distance=distance)
        ]
    notes: list[str] = []
    if gaps.duplicates:
        note = plural(
            len(gaps.duplicates),
            "{count} slice lies at the same place as another one.",
            "{count} slices lie at the same place as another one.",
        )
        notes.append(note)
    if gaps.gaps and gaps.usual_mm is not None:
        notes.append(_missing_note(gaps.gaps, gaps.usual_mm))
    elif gaps.usual_mm is not None and gaps.spacing_mm is None and not gaps.duplicates:
        note = tr(
            "Slices are not evenly spaced: in a volume each reaches half-way to its neighbors."
        )
        notes.append(note)
    return notes


def _missing_note(gaps: Sequence[tuple[int, int]], usual_mm: float) -> str:
    where = [tr("between {one} and {next}", one=i + 1, next=i + 2) for i, _ in gaps]
    return plural(
        sum(count for _, count in gaps),
        "{count} slice seems to be missing, {where}: slices are {distance} mm apart elsewhere.",
        "{count} slices seem to be missing, {where}: slices are {distance} mm apart elsewhere.",
        where=listed(where),
        distance=_short(usual_mm),
    )


def _short(amount: float) -> Words:
    """A distance to four digits."""
    return number(amount, len(f"{amount:.4g}".partition(".")[2]))


def tilt_note(slices: Sequence[Slice]) -> str:
    """A sentence where slices are shifted against each other, or "".

    Args:
        slices: in order.
    """
    first, last = slices[0].plane, slices[-1].plane
    if first is None or last is None:
        return ""
    if abs(slice_position(last) - slice_position(first)) <= SAME_POSITION_MM:
        return ""
    tilt = stack_tilt(first.position, last.position, first.normal)
    if tilt < LEAST_TILT:
        return ""
    return tr(
        "Slices are shifted against each other, as by a gantry that is tilted by {angle}\u00b0.",
        angle=number(tilt, 1),
    )


def thinned_note(
    gaps: SliceGaps | None,
    promised: Distances,
    numbers: Sequence[int | None],
    others: Collection[int],
) -> str:
    """A sentence where slices seem to be missing between all neighbors, or "".

    Places alone do not show that every second slice was left out: the rest is evenly spaced.
    Headers tell by a distance of which that of the slices is a multiple, or by instance
    numbers in steps.

    Args:
        gaps: how the slices are spaced; None where their places are unknown.
        promised: by the header of one of them.
        numbers: Instance Numbers, in the order of the places.
        others: those of all slices of the series: what was split off lacks nothing.
    """
    if gaps is None or gaps.usual_mm is None or gaps.usual_mm > _FARTHEST:
        return ""
    usual, step = gaps.usual_mm, _step(numbers, others)
    if promised.between_mm is not None:
        times = _multiple(usual, promised.between_mm)
        said = tr("the header says {distance} mm", distance=_short(promised.between_mm))
        if step != times and _is_empty_space(usual, promised):
            return ""
    else:
        times = step if _are_apart(usual, promised) else 1
        said = tr("their numbers go in steps of {count}", count=number(times))
    if times < 2:
        return ""
    if times == 2:
        return tr(
            "Between all neighbors one slice may be missing: they are {distance} mm apart, and "
            "{why}.",
            distance=_short(usual),
            why=said,
        )
    return tr(
        "Between all neighbors {count} slices may be missing: they are {distance} mm apart, and "
        "{why}.",
        count=number(times - 1),
        distance=_short(usual),
        why=said,
    )


def _multiple(usual: float, between: float) -> int:
    """How many promised distances neighbors are apart; 1 where that is no whole number."""
    times = round(usual / between)
    return times if abs(usual / between - times) <= WHOLE else 1


def _is_empty_space(usual: float, promised: Distances) -> bool:
    """Whether the header may mean the space between slices, as that of some scanners does."""
    thickness, between = promised.thickness_mm or 0.0, promised.between_mm or 0.0
    return thickness > 0 and abs(between + thickness - usual) <= WHOLE * usual


def _are_apart(usual: float, promised: Distances) -> bool:
    return promised.thickness_mm is None or usual > APART * promised.thickness_mm


def _step(numbers: Sequence[int | None], others: Collection[int]) -> int:
    """By how much numbers ascend, or descend, from slice to slice; 1 where nothing is left out."""
    known = [one for one in numbers if one is not None]
    if len(known) < max(_FEWEST, len(numbers)):
        return 1
    steps = Counter(after - before for before, after in pairwise(known))
    (step, count), *_ = steps.most_common(1)
    between = set(range(min(known), max(known) + 1)).difference(known)
    is_usual = count >= _USUAL * (len(known) - 1)
    return abs(step) if is_usual and not between.intersection(others) else 1
