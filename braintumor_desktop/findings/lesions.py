"""Lesions: outlined regions joined from slice to slice, and their sizes.

Lengths are those of the outline, from pixel border to pixel border, in the slice where they
are largest; millimeters exist only where the file gives the spacing, volumes only where it
gives the places of the slices as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.stack import Stack

Spacing = tuple[float, float]

_SQUARE = (1.0, 1.0)


@dataclass(frozen=True)
class Lesion:
    """One region, connected within slices (also over corners) and from slice to slice.

    Attributes:
        slices: positions in the series, from 0, ascending.
        largest: position of the slice in which its area is largest.
        pixels: outlined in all slices.
        volume_ml: or None where the spacing or the places of its slices are unknown.
        longest_mm: longest diameter in a slice, or None where the spacing is unknown.
        perpendicular_mm: extent at a right angle to it, in the same slice.
        longest_px, perpendicular_px: the same on the pixel grid.
    """

    slices: tuple[int, ...]
    largest: int
    pixels: int
    volume_ml: float | None
    longest_mm: float | None
    perpendicular_mm: float | None
    longest_px: float
    perpendicular_px: float


@dataclass(frozen=True, eq=False)
class Region:
    """A connected part of one slice's mask.

    Attributes:
        mask: bool (rows, columns) of the part of the picture that it takes.
        top, left: row and column of that part in the picture.
        shape: (rows, columns) of the picture.
        pixels: of the region.
        size_px: longest diameter and the extent at a right angle to it, in pixels.
        size_mm: the same in mm, or None where the spacing is unknown.
        pixel_mm2: area of a pixel, or None where the spacing is unknown.
    """

    mask: NDArray[np.bool_]
    top: int
    left: int
    shape: tuple[int, int]
    pixels: int
    size_px: tuple[float, float]
    size_mm: tuple[float, float] | None
    pixel_mm2: float | None


def find_lesions(
    masks: Sequence[NDArray[np.bool_] | None], spacing_mm: Spacing | None, stack: Stack
) -> tuple[Lesion, ...]:
    """Join the masks of a series into lesions, the largest first.

    Args:
        masks: bool (rows, columns), in the order of the slices; None where there is none.
        spacing_mm: (row, column) distance of pixel centers, the same in all slices; or None.
        stack: how the slices lie.
    """
    return join([() if m is None else regions_of(m, spacing_mm) for m in masks], stack)


def regions_of(mask: NDArray[np.bool_], spacing_mm: Spacing | None) -> tuple[Region, ...]:
    """The connected parts of one slice's mask, bool (rows, columns), measured."""
    import cv2

    if not mask.any():
        return ()
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    top, left = int(rows[0]), int(columns[0])
    inner = mask[top : rows[-1] + 1, left : columns[-1] + 1]
    count, labels = cv2.connectedComponents(inner.astype(np.uint8), connectivity=8)
    parts = (labels == label for label in range(1, count))
    return tuple(_region(part, (top, left), mask.shape, spacing_mm) for part in parts)


def join(regions: Sequence[Sequence[Region]], stack: Stack) -> tuple[Lesion, ...]:
    """Join the regions of slices that touch into lesions, the largest first.

    Args:
        regions: of each slice.
        stack: how the slices lie.
    """
    placed = [_Placed(index, one) for index, found in enumerate(regions) for one in found]
    lesions = [_measure(group, stack) for group in _joined(placed, stack)]
    return tuple(sorted(lesions, key=lambda lesion: -lesion.pixels))


def diameters(mask: NDArray[np.bool_], spacing_mm: Spacing) -> tuple[float, float]:
    """The longest diameter of a region and the extent at a right angle to it, in mm.

    Args:
        mask: bool (rows, columns), not empty.
        spacing_mm: (row, column) distance of pixel centers.
    """
    hull = _hull_mm(mask, spacing_mm)
    ways = hull[:, None] - hull
    lengths = np.hypot(ways[..., 0], ways[..., 1])
    a, b = np.unravel_index(int(lengths.argmax()), lengths.shape)
    longest = float(lengths[a, b])
    along = ways[a, b] / longest
    across = hull @ np.array([-along[1], along[0]])
    return longest, float(across.max() - across.min())


@dataclass(frozen=True, eq=False)
class _Placed:
    """A region and the position of its slice."""

    index: int
    region: Region


def _region(
    part: NDArray[np.bool_], at: tuple[int, int], shape: tuple[int, ...], spacing: Spacing | None
) -> Region:
    return Region(
        mask=part,
        top=at[0],
        left=at[1],
        shape=(shape[0], shape[1]),
        pixels=int(np.count_nonzero(part)),
        size_px=diameters(part, _SQUARE),
        size_mm=None if spacing is None else diameters(part, spacing),
        pixel_mm2=None if spacing is None else spacing[0] * spacing[1],
    )


def _joined(placed: list[_Placed], stack: Stack) -> list[list[_Placed]]:
    """Groups of regions that overlap from a slice to the next."""
    groups: list[list[_Placed]] = []
    for one in placed:
        touching = [g for g in groups if any(_overlap(one, other, stack) for other in g)]
        groups = [group for group in groups if group not in touching]
        groups.append([member for group in touching for member in group] + [one])
    return groups


def _overlap(one: _Placed, other: _Placed, stack: Stack) -> bool:
    """Whether two regions of touching slices share a pixel."""
    if one.index - other.index != 1 or not stack.touching[one.index]:
        return False
    a, b = one.region, other.region
    if a.shape != b.shape:
        return False
    top, left = max(a.top, b.top), max(a.left, b.left)
    rows = min(a.top + a.mask.shape[0], b.top + b.mask.shape[0])
    columns = min(a.left + a.mask.shape[1], b.left + b.mask.shape[1])
    if rows <= top or columns <= left:
        return False
    shared = (r.mask[top - r.top : rows - r.top, left - r.left : columns - r.left] for r in (a, b))
    return bool(np.logical_and(*shared).any())


def _measure(group: list[_Placed], stack: Stack) -> Lesion:
    longest = max((one.region for one in group), key=lambda region: region.size_px)
    sizes = [one.region.size_mm for one in group]
    known = [size for size in sizes if size is not None]
    mm = max(known) if len(known) == len(sizes) else (None, None)
    areas: dict[int, int] = {}
    for one in group:
        areas[one.index] = areas.get(one.index, 0) + one.region.pixels
    return Lesion(
        slices=tuple(sorted(areas)),
        largest=max(areas, key=areas.__getitem__),
        pixels=sum(areas.values()),
        volume_ml=_volume_ml(group, stack),
        longest_mm=mm[0],
        perpendicular_mm=mm[1],
        longest_px=longest.size_px[0],
        perpendicular_px=longest.size_px[1],
    )


def _volume_ml(group: list[_Placed], stack: Stack) -> float | None:
    """Areas times what each slice stands for; None where one of them is unknown."""
    total = 0.0
    for one in group:
        slab, pixel = stack.slabs_mm[one.index], one.region.pixel_mm2
        if slab is None or pixel is None:
            return None
        total += one.region.pixels * pixel * slab
    return total / 1000.0


def _hull_mm(mask: NDArray[np.bool_], spacing_mm: Spacing) -> NDArray[np.float64]:
    """Corners of the region's pixels that lie outermost: (n, 2) row and column in mm."""
    import cv2

    rows, columns = np.nonzero(mask)
    corners = [(rows + down, columns + right) for down in (0, 1) for right in (0, 1)]
    points = np.concatenate([np.stack(corner, axis=1) for corner in corners])
    hull = cv2.convexHull(points.astype(np.float32)).reshape(-1, 2)
    return hull.astype(np.float64) * spacing_mm
