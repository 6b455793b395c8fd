"""What can be done to an outline at a stroke: fill, smooth, grow, interpolate, part, split.

Each takes masks and gives new ones; nothing is changed in place.  OpenCV and numpy only.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.lesions import regions_of
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.painting import SQUARE, covered, crop

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.masks import Box
    from braintumor_desktop.findings.painting import Limits, Place, Spacing

SMOOTHING = 1.5
"""Standard deviation of the smoothing, in the larger of the two spacings."""
_REACH = 3
"""Standard deviations after which a Gaussian is as good as zero."""


@dataclass(frozen=True)
class Side:
    """One side of a line through a slice: row * down + column * right + start is above 0 there.

    Attributes:
        down, right, start: of that sum; row and column are index coordinates.
    """

    down: float
    right: float
    start: float

    @staticmethod
    def of_line(start: tuple[float, float], end: tuple[float, float]) -> Side:
        """Of a line through two pixels (row, column), which goes on beyond them."""
        down, right = end[1] - start[1], start[0] - end[0]
        return Side(down, right, -start[0] * down - start[1] * right)


def filled(mask: Mask) -> Mask:
    """The mask with its holes: what it encloses, in the slice, over edges of pixels."""
    import cv2

    if not mask.pixels:
        return mask
    outside = np.pad(~mask.part, 1, constant_values=True)
    _, labels = cv2.connectedComponents(outside.view(np.uint8), connectivity=4)
    inside = np.asarray(labels)[1:-1, 1:-1] != labels[0, 0]
    return Mask.placed(inside, mask.box[0], mask.box[1], mask.shape)


def smoothed(mask: Mask, spacing: Spacing = SQUARE) -> Mask:
    """The mask blurred by a Gaussian and cut at one half: corners go, straight borders stay."""
    import cv2

    if not mask.pixels:
        return mask
    sigma = [SMOOTHING * max(spacing) / step for step in spacing]
    box = _grown(mask.box, [round(_REACH * s) + 1 for s in sigma], mask.shape)
    part = crop(mask, box).astype(np.float32)
    blurred = cv2.GaussianBlur(
        part, (0, 0), sigmaX=sigma[1], sigmaY=sigma[0], borderType=cv2.BORDER_REPLICATE
    )
    return Mask.placed(np.asarray(blurred) >= 0.5, box[0], box[1], mask.shape)


def grown(
    values: Mapping[int, NDArray[np.floating]],
    seed: tuple[int, int, int],
    limits: Limits,
    reach: Callable[[int], tuple[Place, float, Spacing]],
) -> dict[int, Mask]:
    """What is connected to a pixel over faces of pixels, within a range of values, and near it.

    Args:
        values: (rows, columns) modality values of slices that lie one after the other, by
            position; all of one shape.
        seed: position, row and column.
        limits: lowest and highest value.
        reach: of a slice: where the seed lies relative to it, how far from there it may grow,
            and its spacing.

    Returns:
        Masks by position, none of them empty; empty where the seed itself is out of range.
    """
    parts = {position: _part(array, limits, reach(position)) for position, array in values.items()}
    position, row, column = seed
    first = parts[position][row, column] if position in parts else 0
    if not first:
        return {}
    found = _followed(parts, position, int(first))
    return {
        position: Mask.of(np.isin(parts[position], list(labels)))
        for position, labels in sorted(found.items())
    }


def between(
    masks: Mapping[int, Mask], heights: Sequence[float], spacing: Spacing = SQUARE
) -> dict[int, Mask]:
    """Masks for the slices that lie between outlined ones and have none, by position.

    Args:
        masks: by position in the series; none of them empty.
        heights: of all slices of the series along their normal, in any unit.
        spacing: (row, column) distance of pixel centers.
    """
    found: dict[int, Mask] = {}
    for low, high in pairwise(sorted(masks)):
        missing = range(low + 1, high)
        way = heights[high] - heights[low]
        if missing and way:
            shares = [(heights[i] - heights[low]) / way for i in missing]
            new = interpolated(masks[low], masks[high], shares, spacing)
            found.update(zip(missing, new, strict=True))
    return {i: mask for i, mask in found.items() if mask.pixels}


def interpolated(
    below: Mask, above: Mask, fractions: Sequence[float], spacing: Spacing = SQUARE
) -> list[Mask]:
    """Masks between two slices, by their signed distances.

    Both are laid upon each other by their centers, the distances to their outlines are mixed, and
    the result is laid where its center is: an oblique rod stays one, also where its outlines in
    two slices do not meet.

    Args:
        below: of the first slice, not empty.
        above: of the second, not empty.
        fractions: of the way from the first to the second, 0 to 1.
        spacing: (row, column) distance of pixel centers.
    """
    box = _room(below.box, above.box)
    one, other = (_signed(crop(mask, box), spacing) for mask in (below, above))
    start, end = (_center(mask) for mask in (below, above))
    result = []
    for share in fractions:
        center = (1.0 - share) * start + share * end
        near, far = _moved(one, center - start), _moved(other, center - end)
        inside = (1.0 - share) * near + share * far >= 0.0
        result.append(_laid(inside, box, below.shape))
    return result


def component(
    masks: Mapping[int, Mask], at: tuple[int, int, int], neighbors: Callable[[int], Sequence[int]]
) -> dict[int, Mask]:
    """The connected part of a finding that holds a pixel, over corners too; else nothing.

    Args:
        masks: by position.
        at: position, row and column.
        neighbors: the slices that lie next to a slice.
    """
    regions = {i: [region.mask for region in regions_of(mask, None)] for i, mask in masks.items()}
    position, row, column = at
    here = _holding(regions.get(position, []), row, column)
    found: dict[int, list[Mask]] = {position: [here]} if here is not None else {}
    waiting = [(position, here)] if here is not None else []
    while waiting:
        place, mask = waiting.pop()
        around = mask.grown()
        for near in neighbors(place):
            known = found.setdefault(near, [])
            new = [m for m in regions.get(near, []) if m not in known and m.meets(around)]
            known += new
            waiting += [(near, m) for m in new]
    return {i: united(parts) for i, parts in sorted(found.items()) if parts}


def without(masks: Mapping[int, Mask], taken: Mapping[int, Mask]) -> dict[int, Mask]:
    """The masks of the slices in `taken` less its pixels, by position."""
    return {i: less(masks[i], part) for i, part in taken.items() if i in masks}


def split(
    masks: Mapping[int, Mask], side: Callable[[int], Side]
) -> tuple[dict[int, Mask], dict[int, Mask]]:
    """A finding in two along a straight cut.

    Args:
        masks: by position.
        side: of a slice: where the cut goes through it.

    Returns:
        The masks of both sides by position, none of them empty, the larger side first.
    """
    sides: tuple[dict[int, Mask], dict[int, Mask]] = ({}, {})
    for position, mask in masks.items():
        top, left, bottom, right = mask.box
        cut = side(position)
        rows = np.arange(top, bottom)[:, None] * cut.down
        is_first = rows + np.arange(left, right) * cut.right + cut.start > 0
        for half, chosen in zip(sides, (is_first, ~is_first), strict=True):
            part = Mask.placed(mask.part & chosen, top, left, mask.shape)
            if part.pixels:
                half[position] = part
    large, small = sorted(sides, key=lambda half: -sum(m.pixels for m in half.values()))
    return large, small


def merged(one: Mapping[int, Mask], other: Mapping[int, Mask]) -> dict[int, Mask]:
    """The pixels of both, by position, ascending."""
    positions = sorted(one.keys() | other.keys())
    return {i: united([masks[i] for masks in (one, other) if i in masks]) for i in positions}


def united(masks: Sequence[Mask]) -> Mask:
    """The pixels of all of at least one mask of one picture."""
    if len(masks) == 1:
        return masks[0]
    array = masks[0].array
    for mask in masks[1:]:
        top, left, bottom, right = mask.box
        array[top:bottom, left:right] |= mask.part
    return Mask.of(array)


def _grown(box: Box, margins: Sequence[int], shape: tuple[int, int]) -> Box:
    (top, left, bottom, right), (rows, columns) = box, margins
    return (
        max(top - rows, 0),
        max(left - columns, 0),
        min(bottom + rows, shape[0]),
        min(right + columns, shape[1]),
    )


def _part(
    values: NDArray[np.floating], limits: Limits, near: tuple[Place, float, Spacing]
) -> NDArray[np.int32]:
    """Labels of the connected parts of a slice that may be grown into; 0 elsewhere."""
    import cv2

    seed, radius, spacing = near
    shape = values.shape[0], values.shape[1]
    piece = covered(shape, seed, seed, radius, spacing)
    result = np.zeros(shape, np.int32)
    top, left, bottom, right = piece.box
    if piece.part.size:
        inside = values[top:bottom, left:right]
        fitting = piece.part & (inside >= limits[0]) & (inside <= limits[1])
        _, labels = cv2.connectedComponents(fitting.view(np.uint8), connectivity=4)
        result[top:bottom, left:right] = labels
    return result


def _followed(
    parts: Mapping[int, NDArray[np.int32]], position: int, label: int
) -> dict[int, set[int]]:
    """Labels by position that hang together with one of them."""
    found: dict[int, set[int]] = {position: {label}}
    waiting = [(position, {label})]
    while waiting:
        place, labels = waiting.pop()
        here = np.isin(parts[place], list(labels))
        for near in (place - 1, place + 1):
            if near not in parts:
                continue
            met = set(np.unique(parts[near][here]).tolist()) - {0} - found.get(near, set())
            if met:
                found.setdefault(near, set()).update(met)
                waiting.append((near, met))
    return found


def _holding(masks: Sequence[Mask], row: int, column: int) -> Mask | None:
    """The one that holds a pixel."""
    at = (row, column, row + 1, column + 1)
    return next((mask for mask in masks if crop(mask, at).any()), None)


def less(mask: Mask, taken: Mask) -> Mask:
    """The pixels of a mask that another one of the same picture does not hold."""
    top, left, _, _ = mask.box
    return Mask.placed(mask.part & ~crop(taken, mask.box), top, left, mask.shape)


def _center(mask: Mask) -> NDArray[np.float64]:
    """(2,) row and column, the mean of its pixels."""
    return np.asarray(np.argwhere(mask.part).mean(axis=0) + mask.box[:2])


def _room(one: Box, other: Box) -> Box:
    """A box around two, wide enough for each to be moved to the other's place."""
    top, left = min(one[0], other[0]), min(one[1], other[1])
    bottom, right = max(one[2], other[2]), max(one[3], other[3])
    down, across = bottom - top, right - left
    return top - down, left - across, bottom + down, right + across


def _signed(part: NDArray[np.bool_], spacing: Spacing) -> NDArray[np.float32]:
    """Distances of the pixels to the outline, positive inside, in the smaller spacing."""
    import cv2

    rows, columns = part.shape
    step = min(spacing)
    # OpenCV measures in square pixels.
    size = (round(columns * spacing[1] / step), round(rows * spacing[0] / step))
    square = cv2.resize(part.view(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    inside, outside = (
        cv2.distanceTransform(side, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
        for side in (square, 1 - square)
    )
    # From the centers of pixels to their borders: half a pixel less.
    signed = np.where(square, inside - 0.5, 0.5 - outside).astype(np.float32)
    return np.asarray(cv2.resize(signed, (columns, rows), interpolation=cv2.INTER_LINEAR))


def _moved(distances: NDArray[np.float32], way: NDArray[np.float64]) -> NDArray[np.float32]:
    """The same field so many rows and columns further on."""
    import cv2

    rows, columns = distances.shape
    matrix = np.array([[1.0, 0.0, way[1]], [0.0, 1.0, way[0]]])
    return np.asarray(
        cv2.warpAffine(distances, matrix, (columns, rows), borderMode=cv2.BORDER_REPLICATE)
    )


def _laid(inside: NDArray[np.bool_], box: Box, shape: tuple[int, int]) -> Mask:
    """A box that may reach beyond the picture as a mask of the picture."""
    top, left, bottom, right = box
    up, near = max(top, 0), max(left, 0)
    part = inside[up - top : max(min(bottom, shape[0]) - top, 0), :]
    part = part[:, near - left : max(min(right, shape[1]) - left, 0)]
    return Mask.placed(part, up, near, shape)
