"""Masks and heat maps of slices as volumes, from which planes are cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.imaging.volume import Volume

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.masks import Box, Mask
    from braintumor_desktop.imaging.volume import Grid


def mask_volume(
    grid: Grid, positions: Sequence[int], masks: Mapping[int, Mask | None]
) -> Volume | None:
    """The masks of slices, no larger than the box that holds all of them.

    Args:
        grid: of the slices.
        positions: in the series, of each slice of the grid.
        masks: by position; of other slices, or of another size, there is none.

    Returns:
        A bool volume, or None where nothing is outlined.
    """
    found = {
        place: mask
        for place, position in enumerate(positions)
        if (mask := masks.get(position)) is not None and mask.pixels and mask.shape == grid.size
    }
    if not found:
        return None
    # A pixel more: the border is blended half-way to it.
    top, left, bottom, right = _grown(_box(list(found.values())), grid.size)
    size = bottom - top, right - left
    values = np.zeros((len(positions), *size), np.bool_)
    for place, mask in found.items():
        up, near, down, far = mask.box
        values[place, up - top : down - top, near - left : far - left] = mask.part
    return Volume(grid.part(top, left, size), values)


def evidence_volume(
    grid: Grid, positions: Sequence[int], maps: Mapping[int, NDArray[np.floating] | None]
) -> Volume | None:
    """The heat maps of slices, each over its picture's extent.

    Args:
        grid: of the slices.
        positions: in the series, of each slice of the grid.
        maps: float (rows, columns) by position, 0 to 1; all of one shape.

    Returns:
        A float32 volume, 0 where there is no map; None where there is none at all.
    """
    found = {place: maps.get(position) for place, position in enumerate(positions)}
    there = {place: one for place, one in found.items() if one is not None}
    if not there:
        return None
    rows, columns = next(iter(there.values())).shape
    values = np.zeros((len(positions), rows, columns), np.float32)
    for place, one in there.items():
        if one.shape == (rows, columns):
            values[place] = one
    return Volume(grid.scaled((rows, columns)), values)


def _box(masks: Sequence[Mask]) -> Box:
    boxes = np.array([mask.box for mask in masks])
    top, left = (int(edge) for edge in boxes[:, :2].min(axis=0))
    bottom, right = (int(edge) for edge in boxes[:, 2:].max(axis=0))
    return top, left, bottom, right


def _grown(box: Box, size: tuple[int, int]) -> Box:
    top, left, bottom, right = box
    return max(0, top - 1), max(0, left - 1), min(size[0], bottom + 1), min(size[1], right + 1)
