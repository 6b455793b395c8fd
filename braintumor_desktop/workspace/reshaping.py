"""What is done to a whole finding at a stroke: work for a thread of its own.

Each takes the masks of a finding by position and returns those of the slices that it changes;
nothing where it does not know what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings import painting, shaping
from braintumor_desktop.findings.painting import SQUARE
from braintumor_desktop.findings.stack import stack_of
from braintumor_desktop.workspace.linking import heights_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Series

    Masks = Mapping[int, Mask]
    """By position in the series."""


def filled(_series: Series, masks: Masks) -> Masks:
    """With their holes."""
    return {i: shaping.filled(mask) for i, mask in masks.items()}


def smoothed(series: Series, masks: Masks) -> Masks:
    """Without spikes and corners."""
    spacings = (series.slices[i].spacing_mm or SQUARE for i in masks)
    found = zip(masks.items(), spacings, strict=True)
    return {i: shaping.smoothed(mask, spacing) for (i, mask), spacing in found}


def part(series: Series, masks: Masks, at: tuple[int, int, int], *, keeps: bool) -> Masks:
    """The connected part that holds a pixel (position, row, column) alone, or all but it."""
    stack = stack_of(series.slices, series.spacing_between_mm)
    found = shaping.component(masks, at, stack.neighbors)
    if not found:
        return {}
    if not keeps:
        return shaping.without(masks, found)
    return {i: found.get(i) or painting.nothing(mask.shape) for i, mask in masks.items()}


def interpolated(series: Series, masks: Masks) -> Masks:
    """Those of the slices that lie between."""
    spacing = series.slices[0].spacing_mm or SQUARE
    return shaping.between(masks, heights_of(series), spacing)
