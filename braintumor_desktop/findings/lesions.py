"""Lesions: outlined regions joined from slice to slice, and their sizes.

Lengths are those of the outline, from pixel border to pixel border, in the slice where they
are largest; millimeters exist only where the file gives the spacing, volumes only where it
gives the places of the slices as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.masks import Mask

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.stack import Stack

Spacing = tuple[float, float]

_SQUARE = (1.0, 1.0)

MOST_REGIONS = 64
"""Of one slice that are joined and measured. A mask of noise has thousands of specks, whose
measuring would take seconds; heads have at most a handful."""


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
        mask: its pixels.
        size_px: longest diameter and the extent at a right angle to it, in pixels.
        size_mm: the same in mm, or None where the spacing is unknown.
        pixel_mm2: area of a pixel, or None where the spacing is unknown.
    """

    mask: Mask
    size_px: tuple[float, float]
    size_mm: tuple[float, float] | None
    pixel_mm2: float | None

    @property
    def pixels(self) -> int:
        """How many it has."""
        return self.mask.pixels


def find_lesions(
    masks: Sequence[Mask | None], spacing_mm: Spacing | None, stack: Stack
) -> tuple[Lesion, ...]:
    """Join the masks of a series into lesions, the largest first.

    Args:
        masks: in the order of the slices; None where there is none.
        spacing_mm: (row, column) distance of pixel centers, the same in all slices; or None.
        stack: how the slices lie.
    """
    return join([() if m is None else regions_of(m, spacing_mm) for m in masks], stack)


def regions_of(mask: Mask, spacing_mm: Spacing | None) -> tuple[Region, ...]:
    """The MOST_REGIONS largest connected parts of one slice's mask."""
    import cv2

    if not mask.pixels:  # OpenCV crashes on a picture of no size.
        return ()
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(
        mask.part.view(np.uint8), connectivity=8
    )
    parts = np.asarray(labels, np.int32)
    by_size = sorted(range(1, count), key=lambda label: -boxes[label, cv2.CC_STAT_AREA])
    return tuple(
        _region(mask, parts, tuple(map(int, boxes[label])), label, spacing_mm)
        for label in sorted(by_size[:MOST_REGIONS])
    )


def join(
    regions: Iterable[Sequence[Region]], stack: Stack, token: CancelToken | None = None
) -> tuple[Lesion, ...]:
    """Join the regions of slices that touch into lesions, the largest first.

    Args:
        regions: of each slice.
        stack: how the slices lie.
        token: asked between slices.

    Raises:
        Cancelled: the token was set.
    """
    token = token or CancelToken()
    lesions = [_measure(group, stack) for group in _joined(regions, stack, token)]
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
    mask: Mask,
    labels: NDArray[np.int32],
    box: tuple[int, ...],
    label: int,
    spacing: Spacing | None,
) -> Region:
    """One connected part of a mask; `box` is OpenCV's left, top, width, height and area."""
    left, top, width, height, _ = box
    part = labels[top : top + height, left : left + width] == label
    return Region(
        mask=Mask.placed(part, mask.box[0] + top, mask.box[1] + left, mask.shape),
        size_px=diameters(part, _SQUARE),
        size_mm=None if spacing is None else diameters(part, spacing),
        pixel_mm2=None if spacing is None else spacing[0] * spacing[1],
    )


def _joined(
    regions: Iterable[Sequence[Region]], stack: Stack, token: CancelToken
) -> list[list[_Placed]]:
    """Groups of regions that overlap from a slice to the next."""
    group_of: dict[_Placed, list[_Placed]] = {}
    before: list[_Placed] = []
    for index, found in enumerate(regions):
        token.check()
        here = [_Placed(index, region) for region in found]
        group_of.update({one: [one] for one in here})
        for one, other in _overlaps(here, before if stack.touching[index] else []):
            _unite(group_of, one, other)
        before = here
    return list({id(group): group for group in group_of.values()}.values())


def _unite(group_of: dict[_Placed, list[_Placed]], one: _Placed, other: _Placed) -> None:
    """Make one group of two; the larger takes the smaller."""
    small, large = sorted((group_of[one], group_of[other]), key=len)
    if small is not large:
        large.extend(small)
        group_of.update(dict.fromkeys(small, large))


def _overlaps(
    here: Sequence[_Placed], before: Sequence[_Placed]
) -> Iterator[tuple[_Placed, _Placed]]:
    """Pairs of regions in two slices that share a pixel; boxes are compared first."""
    if not here or not before or here[0].region.mask.shape != before[0].region.mask.shape:
        return
    a, b = _boxes(here)[:, None], _boxes(before)
    meet = (np.maximum(a[..., :2], b[..., :2]) < np.minimum(a[..., 2:], b[..., 2:])).all(axis=-1)
    for one, other in np.argwhere(meet):
        if here[one].region.mask.meets(before[other].region.mask):
            yield here[one], before[other]


def _boxes(placed: Sequence[_Placed]) -> NDArray[np.intp]:
    """(n, 4): top, left, bottom, right; the last two are past the end."""
    return np.array([one.region.mask.box for one in placed], np.intp)


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
