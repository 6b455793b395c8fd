"""What of the findings is drawn in a slice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.lesions import regions_of
from braintumor_desktop.findings.masks import Mask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.findings.measures import Diameters
    from braintumor_desktop.findings.result import ImageResult


@dataclass(frozen=True)
class Marks:
    """Outlines in a slice; None where there is none.

    Attributes:
        counted: all that counts.
        rejected: what a reader rejected.
        chosen: the finding that is chosen, counted or not.
        is_chosen_counted: whether it counts.
        diameters: of the chosen one, where they lie in this slice.
        drawn: (type, pixels) of what persons outlined and counts: its type is its own.
        chosen_type: of the chosen one where a person outlined it, else "".
    """

    counted: Mask | None = None
    rejected: Mask | None = None
    chosen: Mask | None = None
    is_chosen_counted: bool = True
    diameters: Diameters | None = None
    drawn: tuple[tuple[str, Mask], ...] = ()
    chosen_type: str = ""


def marks_at(
    position: int,
    result: ImageResult | None,
    listing: Listing | None,
    threshold: int | None = None,
    chosen: str | None = None,
) -> Marks:
    """What is drawn in a slice.

    Args:
        position: of the slice in its series.
        result: what the networks said of it, or None.
        listing: the findings of the series as it is now, or None while there is no list.
        threshold: percent to which a reader moves it; the list may follow later.
        chosen: uid of the finding that is chosen, or None.
    """
    own = None if result is None else result.mask
    if listing is None:
        return Marks(_unless_empty(own))
    marks = replace(_chosen(position, listing, chosen), drawn=_drawn(position, listing))
    is_ahead = threshold is not None and threshold != listing.threshold
    if is_ahead and threshold and result is not None and result.chances is not None:
        whole: Mask | None = result.chances.mask(threshold)
    else:
        is_ahead = False
        whole = own if listing.masks is None else listing.masks.get(position, own)
    rejected = listing.rejected_at(position)
    if whole is None or not rejected:
        return replace(marks, counted=_unless_empty(whole))
    if is_ahead:
        rejected = _around(whole, rejected)
    counted, out = _apart(whole, rejected)
    return replace(marks, counted=counted, rejected=out)


def _chosen(position: int, listing: Listing, uid: str | None) -> Marks:
    """The chosen finding alone."""
    entry = None if uid is None else listing.find(uid)
    if entry is None:
        return Marks()
    lesion = entry.finding.lesion
    mask = lesion.masks.get(position)
    lines = lesion.diameters if lesion.measured == position else None
    label = "" if entry.outline is None else entry.finding.label
    return Marks(None, None, mask, entry.is_counted, lines, chosen_type=label)


def _drawn(position: int, listing: Listing) -> tuple[tuple[str, Mask], ...]:
    found = (
        (entry.finding.label, entry.finding.masks.get(position))
        for entry in listing.counted
        if entry.outline is not None
    )
    return tuple((label, mask) for label, mask in found if mask is not None)


def _around(whole: Mask, rejected: Sequence[Mask]) -> tuple[Mask, ...]:
    """The regions of a mask that rejected findings have become under another threshold."""
    regions = [region.mask for region in regions_of(whole, None)]
    return tuple(mask for mask in regions if any(mask.meets(other) for other in rejected))


def _apart(whole: Mask, rejected: Sequence[Mask]) -> tuple[Mask | None, Mask | None]:
    """What of a mask counts, and what does not."""
    out = np.zeros(whole.shape, np.bool_)
    for mask in rejected:
        top, left, bottom, right = mask.box
        out[top:bottom, left:right] |= mask.part
    return _unless_empty(Mask.of(whole.array & ~out)), _unless_empty(Mask.of(out))


def _unless_empty(mask: Mask | None) -> Mask | None:
    return mask if mask is not None and mask.pixels else None
