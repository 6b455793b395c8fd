"""Pixels that several findings of a series have in common: in totals each of them counts once.

What networks outline never overlaps; what a person outlines may lie over it.  Pixels are counted
where the list is made; what a reader accepts or rejects later costs a few additions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.overlap import pixel_ml
from braintumor_desktop.findings.shaping import less, united

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Series

REST = ""
"""In place of a finding's uid: what is outlined and too small to be one."""


@dataclass(frozen=True, eq=False)
class Shared:
    """What findings have in common.

    Attributes:
        ml: of the pixels that exactly these findings hold, at least two; by their uids.
        positions: of the slices in which there are any.
    """

    ml: Mapping[frozenset[str], float] = field(default_factory=dict)
    positions: frozenset[int] = frozenset()

    def twice_ml(self, counted: Collection[str], *, has_rest: bool = False) -> float:
        """By how much the volumes of findings add up to more than what they hold together.

        Args:
            counted: their uids.
            has_rest: whether the rest is added to them; what of it lies in findings alone that
                are not counted leaves with these.
        """
        total = 0.0
        for uids, ml in self.ml.items():
            findings = sum(uid in counted for uid in uids)
            added = findings + (has_rest and REST in uids)
            total += ml * (added - (findings > 0))
        return total


NOTHING_SHARED = Shared()


def shared_by(
    findings: Sequence[tuple[str, Mapping[int, Mask]]],
    laid_over: Iterable[int],
    series: Series,
    token: CancelToken,
) -> Shared:
    """Count what findings have in common; the time grows with the slices that are looked at.

    Args:
        findings: uid and masks by position of each, and of the rest.
        laid_over: positions where findings may overlap, those of what persons outlined.
        series: whose slices say what a pixel stands for; where that is unknown, volumes are.
        token: asked between slices.

    Raises:
        Cancelled: the token was set.
    """
    sums: dict[frozenset[str], float] = {}
    positions = []
    for position in sorted(set(laid_over)):
        token.check()
        there = [(uid, masks[position]) for uid, masks in findings if position in masks]
        counts = _counts(there)
        if counts:
            positions.append(position)
        weights = pixel_ml(series, {position} if counts else set()) or {}
        for uids, pixels in counts.items():
            sums[uids] = sums.get(uids, 0.0) + pixels * weights.get(position, 0.0)
    return Shared(sums, frozenset(positions))


def rest_of(whole: Mapping[int, Mask], findings: Sequence[Mapping[int, Mask]]) -> dict[int, Mask]:
    """What the masks of slices hold that is in none of their findings, by position."""
    rest = {}
    for position, mask in whole.items():
        found = [masks[position] for masks in findings if position in masks]
        rest[position] = less(mask, united(found)) if found else mask
    return rest


def _counts(there: Sequence[tuple[str, Mask]]) -> dict[frozenset[str], int]:
    """Pixels of one slice that several masks hold, by which these are."""
    if len(there) < 2:
        return {}
    depth = np.zeros(there[0][1].shape, np.uint16)
    for _, mask in there:
        top, left, bottom, right = mask.box
        depth[top:bottom, left:right] += mask.part
    common = np.nonzero(depth > 1)
    if not common[0].size:
        return {}
    held = np.stack([mask.array[common] for _, mask in there])
    patterns, counts = np.unique(held, axis=1, return_counts=True)
    uids = [uid for uid, _ in there]
    return {
        frozenset(uid for uid, is_in in zip(uids, pattern, strict=True) if is_in): int(count)
        for pattern, count in zip(patterns.T, counts, strict=True)
    }
