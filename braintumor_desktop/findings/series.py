"""The answer for a series: its slices in context.

A tumor reaches through neighboring slices; noise, vessels and artifacts often show in one.
So the rule is: **two neighbors must agree**.

- The support of a slice is the smaller of its own tumor probability and that of its better
  neighbor, min(p, max(p of the neighbors)).  Slices beyond a gap, of another orientation or
  without a verdict are no neighbors.  Without positions the order of the files counts.
- Where no slice has a neighbor (a single picture), or slices lie THICK_MM or more apart, so
  that a tumor of that size fits into one, each slice speaks for itself: support = p.
- The series' tumor probability is the largest support: what two neighbors both reach.
- Tumor slices are those with a support of 0.5 or more.  Other slices whose own label is a
  tumor are lone hits: worth a look, no tumor of the series.
- The type: p(type) of the tumor slices (without any: of the slice with the largest support),
  each weighted by 1 + its outlined area relative to the largest of them, scaled to the
  series' tumor probability.  Where no type alone is likelier than no tumor, the types are
  too divided to name one, and the label is "tumor".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import NO_TUMOR, TUMOR
from braintumor_desktop.findings.lesions import join
from braintumor_desktop.findings.result import Verdict
from braintumor_desktop.findings.stack import stack_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.lesions import Lesion
    from braintumor_desktop.findings.result import ImageResult, Reason, Status
    from braintumor_desktop.findings.stack import Stack
    from braintumor_desktop.imaging.image import Series

THICK_MM = 10.0
"""Slice distance from which a tumor may show in a single slice."""

EVEN = 0.5


@dataclass(frozen=True)
class SeriesResult:
    """The answer for a series.

    Attributes:
        status: "done" when at least one slice was judged, else "rejected", or "error"
            when all failed.
        reason: None when done.
        verdict: of the slices in context, or None.
        images, tumor_images: judged slices, and those whose own label is a tumor.
        volume_ml: of the mask, or None where the geometry does not give it.
        disagreement: whether a slice's two networks contradict each other.
        tumor_slices, lone_hits: positions in the series, from 0, ascending.
        lesions: what is outlined, the largest first.
    """

    status: Status
    reason: Reason | None
    verdict: Verdict | None
    images: int = 0
    tumor_images: int = 0
    volume_ml: float | None = None
    disagreement: bool = False
    tumor_slices: tuple[int, ...] = ()
    lone_hits: tuple[int, ...] = ()
    lesions: tuple[Lesion, ...] = ()


def summarize(
    series: Series, results: Sequence[ImageResult | None], token: CancelToken | None = None
) -> SeriesResult:
    """Sum the slices of a series up.

    Args:
        series: whose slices they are.
        results: one for each slice, in their order; None where it is not judged so far.
            At least one is not None.
        token: ends the work between slices.

    Raises:
        Cancelled: the token was set.
    """
    judged = {i: r for i, r in enumerate(results) if r is not None and r.verdict is not None}
    if not judged:
        there = [result for result in results if result is not None]
        first = next((r for r in there if r.status == "error"), there[0])
        return SeriesResult(first.status, first.reason, None)
    stack = stack_of(series.slices, series.spacing_between_mm)
    support = _support(_chances(judged), stack)
    tumors = tuple(index for index, value in support.items() if value >= EVEN)
    hits = [index for index, result in judged.items() if _label(result) != NO_TUMOR]
    return SeriesResult(
        status="done",
        reason=None,
        verdict=_verdict(judged, support, tumors),
        images=len(judged),
        tumor_images=len(hits),
        volume_ml=_volume_ml(judged, stack),
        disagreement=any(r.disagreement for r in judged.values()),
        tumor_slices=tumors,
        lone_hits=tuple(index for index in hits if index not in tumors),
        # One after the other: regions that nobody asked for before are measured here.
        lesions=join(
            (judged[i].regions if i in judged else () for i in range(len(results))), stack, token
        ),
    )


def ranges(positions: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """(first, last) of every run of consecutive positions, ascending."""
    runs: list[tuple[int, int]] = []
    for position in positions:
        if runs and runs[-1][1] + 1 == position:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return tuple(runs)


def _label(result: ImageResult) -> str:
    return NO_TUMOR if result.verdict is None else result.verdict.label


def _chances(judged: Mapping[int, ImageResult]) -> dict[int, float]:
    """Tumor probability of each slice that has a verdict."""
    return {i: r.verdict.tumor_probability for i, r in judged.items() if r.verdict is not None}


def _support(chances: Mapping[int, float], stack: Stack) -> dict[int, float]:
    """How far each slice and a neighbor agree on a tumor."""
    beside = {i: [chances[n] for n in stack.neighbors(i) if n in chances] for i in chances}
    is_thick = stack.distance_mm is not None and stack.distance_mm >= THICK_MM
    if is_thick or not any(beside.values()):
        return dict(chances)
    return {i: min(chance, max(beside[i], default=0.0)) for i, chance in chances.items()}


def _verdict(
    judged: Mapping[int, ImageResult], support: Mapping[int, float], tumors: Sequence[int]
) -> Verdict:
    """The series' probabilities, as the module's text says."""
    tumor = max(support.values())
    types = _types(judged, tumors or [max(support, key=support.__getitem__)])
    named = {label: share * tumor for label, share in types.items()} | {NO_TUMOR: 1.0 - tumor}
    if tumor >= EVEN and max(named, key=named.__getitem__) == NO_TUMOR:
        return Verdict({TUMOR: tumor, NO_TUMOR: 1.0 - tumor})
    return Verdict(named)


def _types(judged: Mapping[int, ImageResult], slices: Sequence[int]) -> dict[str, float]:
    """Shares of the tumor types in some slices, by probability and outlined area; sum 1."""
    chosen = [judged[index] for index in slices]
    largest = max(result.mask_area_px for result in chosen) or 1
    shares: dict[str, float] = {}
    for result in chosen:
        weight = 1.0 + result.mask_area_px / largest
        for label, chance in result.verdict.probabilities.items() if result.verdict else ():
            if label != NO_TUMOR:
                shares[label] = shares.get(label, 0.0) + chance * weight
    total = sum(shares.values())
    return {label: share / total if total else 1 / len(shares) for label, share in shares.items()}


def _volume_ml(judged: Mapping[int, ImageResult], stack: Stack) -> float | None:
    """Outlined areas times what each slice stands for; None where one of them is unknown."""
    if all(slab is None for slab in stack.slabs_mm):
        return None
    total = 0.0
    for index, result in judged.items():
        area, slab = result.mask_area_mm2, stack.slabs_mm[index]
        if area is None or (area and slab is None):
            return None
        total += area * (slab or 0.0)
    return total / 1000.0
