"""Lesions: outlined regions joined from slice to slice, and their sizes.

Lengths are those of the outline, from pixel border to pixel border, in the slice where they
are largest; they exist only where the file gives the spacing, volumes only where it gives the
distance of the slices as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.result import ImageResult

Spacing = tuple[float, float]


@dataclass(frozen=True)
class Lesion:
    """One region, connected within slices (also over corners) and from slice to slice.

    Attributes:
        slices: positions in the series, from 0, ascending.
        pixels: outlined in all slices.
        volume_ml: or None where spacing or slice distance is unknown.
        longest_mm: longest diameter in a slice, or None where the spacing is unknown.
        perpendicular_mm: extent at a right angle to it, in the same slice.
    """

    slices: tuple[int, ...]
    pixels: int
    volume_ml: float | None
    longest_mm: float | None
    perpendicular_mm: float | None


def lesions_of(
    results: Sequence[ImageResult], slice_distance_mm: float | None
) -> tuple[Lesion, ...]:
    """The lesions of a series, the largest first.

    Args:
        results: of all its slices, in their order.
        slice_distance_mm: of neighboring slice centers, or None where unknown or not uniform.
    """
    spacings = {result.slice.spacing_mm for result in results}
    spacing_mm = spacings.pop() if len(spacings) == 1 else None
    return find_lesions([result.mask for result in results], spacing_mm, slice_distance_mm)


def find_lesions(
    masks: Sequence[NDArray[np.bool_] | None],
    spacing_mm: Spacing | None,
    slice_distance_mm: float | None,
) -> tuple[Lesion, ...]:
    """Join the masks of a series into lesions, the largest first.

    Args:
        masks: bool (rows, columns) of one shape, in the order of the slices; None where
            there is no mask.
        spacing_mm: (row, column) distance of pixel centers, the same in all slices; or None.
        slice_distance_mm: of neighboring slice centers, or None.
    """
    regions = [region for index, mask in enumerate(masks) for region in _regions(index, mask)]
    lesions = [_measure(group, spacing_mm, slice_distance_mm) for group in _joined(regions)]
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
class _Region:
    """A connected part of one slice's mask."""

    index: int
    mask: NDArray[np.bool_]


def _regions(index: int, mask: NDArray[np.bool_] | None) -> list[_Region]:
    import cv2

    if mask is None or not mask.any():
        return []
    count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    return [_Region(index, labels == label) for label in range(1, count)]


def _joined(regions: list[_Region]) -> list[list[_Region]]:
    """Groups of regions that overlap from a slice to the next."""
    groups: list[list[_Region]] = []
    for region in regions:
        touching = [group for group in groups if any(_overlap(region, other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([member for group in touching for member in group] + [region])
    return groups


def _overlap(region: _Region, other: _Region) -> bool:
    is_next = region.index - other.index == 1 and region.mask.shape == other.mask.shape
    return is_next and bool((region.mask & other.mask).any())


def _measure(
    group: list[_Region], spacing_mm: Spacing | None, slice_distance_mm: float | None
) -> Lesion:
    pixels = sum(int(np.count_nonzero(region.mask)) for region in group)
    volume = longest = across = None
    if spacing_mm is not None:
        longest, across = max(diameters(region.mask, spacing_mm) for region in group)
        if slice_distance_mm is not None:
            volume = pixels * spacing_mm[0] * spacing_mm[1] * slice_distance_mm / 1000.0
    slices = tuple(sorted({region.index for region in group}))
    return Lesion(slices, pixels, volume, longest, across)


def _hull_mm(mask: NDArray[np.bool_], spacing_mm: Spacing) -> NDArray[np.float64]:
    """Corners of the region's pixels that lie outermost: (n, 2) row and column in mm."""
    import cv2

    rows, columns = np.nonzero(mask)
    corners = [(rows + down, columns + right) for down in (0, 1) for right in (0, 1)]
    points = np.concatenate([np.stack(corner, axis=1) for corner in corners])
    hull = cv2.convexHull(points.astype(np.float32)).reshape(-1, 2)
    return hull.astype(np.float64) * spacing_mm
