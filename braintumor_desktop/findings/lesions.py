"""Lesions: outlined regions joined from slice to slice, and their sizes.

Diameters are lines inside a lesion, from pixel border to pixel border, in the slice in which
their product is largest; millimeters exist only where the file gives the spacing, volumes only
where it gives the places of the slices as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Literal

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.measures import Diameters, diameters, hull_area

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.measures import Spacing
    from braintumor_desktop.findings.stack import Stack
    from braintumor_desktop.imaging.image import Slice

_SQUARE = (1.0, 1.0)

MOST_REGIONS = 256
"""Of one slice that are joined and measured. A mask of noise has thousands of specks, whose
joining would take minutes in a long series; heads have at most a handful."""


@dataclass(frozen=True)
class Lesion:
    """One region, connected within slices and from slice to slice, also over corners.

    Attributes:
        masks: its pixels by position in the series, from 0, ascending.
        largest: position of the slice in which its area is largest.
        volume_ml: or None where the spacing or the places of its slices are unknown.
        diameters: the two, in the picture's pixels; lengths in `unit`.
        measured: position of the slice that they lie in.
        unit: "px" where the spacing of a slice is unknown.
        regions: its connected parts by position, with what was measured of them.
    """

    masks: Mapping[int, Mask]
    largest: int
    volume_ml: float | None
    diameters: Diameters
    measured: int
    unit: Literal["mm", "px"]
    regions: Mapping[int, Sequence[Region]] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def slices(self) -> tuple[int, ...]:
        """Positions in the series, from 0, ascending."""
        return tuple(self.masks)

    @cached_property
    def pixels(self) -> int:
        """Outlined in all slices."""
        return sum(mask.pixels for mask in self.masks.values())

    @property
    def longest(self) -> float:
        """The longest diameter, in `unit`."""
        return self.diameters.longest.length

    @property
    def perpendicular(self) -> float:
        """The longest one at a right angle to it, in `unit`."""
        return self.diameters.across.length

    @property
    def longest_mm(self) -> float | None:
        """The longest diameter, or None where the spacing is unknown."""
        return self.longest if self.unit == "mm" else None

    @property
    def perpendicular_mm(self) -> float | None:
        """The longest one at a right angle to it, or None where the spacing is unknown."""
        return self.perpendicular if self.unit == "mm" else None

    @property
    def product_mm2(self) -> float | None:
        """Of the two diameters, as RANO counts, or None where the spacing is unknown."""
        return self.diameters.product if self.unit == "mm" else None


@dataclass(frozen=True, eq=False)
class Region:
    """A connected part of one slice's mask.

    Attributes:
        mask: its pixels.
        spacing_mm: (row, column) distance of pixel centers, or None where it is unknown.
    """

    mask: Mask
    spacing_mm: Spacing | None

    @property
    def pixels(self) -> int:
        """How many it has."""
        return self.mask.pixels

    @property
    def pixel_mm2(self) -> float | None:
        """Area of a pixel, or None where the spacing is unknown."""
        return None if self.spacing_mm is None else self.spacing_mm[0] * self.spacing_mm[1]

    @cached_property
    def diameters(self) -> Diameters:
        """The two, in mm where the spacing is known; measured once."""
        return self.measured(self.spacing_mm or _SQUARE)

    @cached_property
    def bound_px(self) -> float:
        """What the product of the diameters cannot exceed, in square pixels.

        Two lines at a right angle span half of their product, which lies in the convex hull.
        """
        return 2.0 * hull_area(self.mask.part)

    def measured(self, spacing: Spacing) -> Diameters:
        """The two diameters with another spacing."""
        top, left, _, _ = self.mask.box
        return diameters(self.mask.part, spacing).moved(top, left)


def lesion_of(masks: Mapping[int, Mask], slices: Sequence[Slice], stack: Stack) -> Lesion:
    """One lesion of all pixels of some masks, connected or not.

    Args:
        masks: by position in the series, ascending; none of them empty.
        slices: of the whole series.
        stack: how they lie.
    """
    group = [
        _Placed(position, region)
        for position, mask in masks.items()
        for region in _known_regions(mask, slices[position].spacing_mm)
    ]
    return replace(_measure(group, stack, CancelToken()), masks=dict(masks))


@lru_cache(maxsize=512)
def _known_regions(mask: Mask, spacing_mm: Spacing | None) -> tuple[Region, ...]:
    """As `regions_of`; while a lesion is painted, all of its slices but one stay the same."""
    return regions_of(mask, spacing_mm)


def regions_of(mask: Mask, spacing_mm: Spacing | None) -> tuple[Region, ...]:
    """The MOST_REGIONS largest connected parts of one slice's mask; `left_out` counts the rest."""
    if not mask.pixels:  # OpenCV crashes on a picture of no size.
        return ()
    count, labels, boxes = _components(mask)
    by_size = sorted(range(1, count), key=lambda label: -boxes[label][4])
    return tuple(
        Region(_part(mask, labels, label, boxes[label]), spacing_mm)
        for label in sorted(by_size[:MOST_REGIONS])
    )


def left_out(mask: Mask) -> int:
    """How many parts of one slice's mask are too many to be joined and measured."""
    # A part has at least one pixel, and pixels that touch are one.
    if mask.pixels <= MOST_REGIONS:
        return 0
    return max(0, _components(mask)[0] - 1 - MOST_REGIONS)


def join(
    regions: Iterable[Sequence[Region]], stack: Stack, token: CancelToken | None = None
) -> tuple[Lesion, ...]:
    """Join the regions of slices that touch into lesions, the largest first.

    Args:
        regions: of each slice.
        stack: how the slices lie.
        token: asked between slices, and between lesions.

    Raises:
        Cancelled: the token was set.
    """
    token = token or CancelToken()
    lesions = []
    for group in _joined(regions, stack, token):
        token.check()
        lesions.append(_measure(group, stack, token))
    return tuple(sorted(lesions, key=lambda lesion: -lesion.pixels))


@dataclass(frozen=True, eq=False)
class _Placed:
    """A region and the position of its slice."""

    index: int
    region: Region


def _components(mask: Mask) -> tuple[int, NDArray[np.int32], list[list[int]]]:
    """How many parts and the background, the box's labels, and left, top, width, height, area."""
    import cv2

    count, labels, boxes, _ = cv2.connectedComponentsWithStats(
        mask.part.view(np.uint8), connectivity=8
    )
    return count, np.asarray(labels, np.int32), np.asarray(boxes).tolist()


def _part(mask: Mask, labels: NDArray[np.int32], label: int, box: Sequence[int]) -> Mask:
    left, top, width, height = box[:4]
    part = labels[top : top + height, left : left + width] == label
    return Mask.placed(part, mask.box[0] + top, mask.box[1] + left, mask.shape)


def _joined(
    regions: Iterable[Sequence[Region]], stack: Stack, token: CancelToken
) -> list[list[_Placed]]:
    """Groups of regions that touch from a slice to the next, or across one slice.

    Where an outline is missing in one slice and there again in the next, in the same place, it
    is one lesion: the outline jumped, not the lesion.
    """
    group_of: dict[_Placed, list[_Placed]] = {}
    before: list[_Placed] = []
    earlier: list[_Placed] = []
    for index, found in enumerate(regions):
        token.check()
        here = [_Placed(index, region) for region in found]
        group_of.update({one: [one] for one in here})
        before = before if stack.touching[index] else []
        for one, other in _touching(here, before):
            _unite(group_of, one, other)
        if stack.bridges(index):
            for one, other in _overlaps(here, earlier):
                _unite(group_of, one, other)
        before, earlier = here, before
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
    """Pairs of regions in two slices that share a pixel."""
    for one, other in _near(here, before, 0):
        if one.region.mask.meets(other.region.mask):
            yield one, other


def _touching(
    here: Sequence[_Placed], before: Sequence[_Placed]
) -> Iterator[tuple[_Placed, _Placed]]:
    """Pairs of regions in two slices that share a pixel or a corner of one."""
    for one, other in _near(here, before, 1):
        mask, beside = one.region.mask, other.region.mask
        # Most share a pixel, which is known sooner.
        if mask.meets(beside) or mask.grown().meets(beside):
            yield one, other


def _near(
    here: Sequence[_Placed], before: Sequence[_Placed], margin: int
) -> Iterator[tuple[_Placed, _Placed]]:
    """Pairs of regions whose boxes, one grown by a margin in pixels, share a pixel."""
    if not here or not before:
        return
    a, b = _boxes(here)[:, None] + np.array([-margin, -margin, margin, margin]), _boxes(before)
    meet = (np.maximum(a[..., :2], b[..., :2]) < np.minimum(a[..., 2:], b[..., 2:])).all(axis=-1)
    for one, other in np.argwhere(meet):
        yield here[one], before[other]


def _boxes(placed: Sequence[_Placed]) -> NDArray[np.intp]:
    """(n, 4): top, left, bottom, right; the last two are past the end."""
    return np.array([one.region.mask.box for one in placed], np.intp)


def _measure(group: list[_Placed], stack: Stack, token: CancelToken) -> Lesion:
    is_known = all(one.region.spacing_mm is not None for one in group)
    measured, found = _largest_diameters(group, token, is_known=is_known)
    masks, regions = _masks(group), _regions(group)
    return Lesion(
        masks=masks,
        largest=max(masks, key=lambda index: masks[index].pixels),
        volume_ml=_volume_ml(group, stack),
        diameters=found,
        measured=measured,
        unit="mm" if is_known else "px",
        regions=regions,
    )


def _largest_diameters(
    group: Sequence[_Placed], token: CancelToken, *, is_known: bool
) -> tuple[int, Diameters]:
    """Position and diameters of the region with the largest product.

    From the region on that may have the largest down, until no other can exceed it.
    """
    bounds: dict[int, float] = {}
    for one in group:
        token.check()
        bounds[id(one)] = _bound(one.region, is_known=is_known)
    best: tuple[int, Diameters] | None = None
    for one in sorted(group, key=lambda one: (-bounds[id(one)], one.index)):
        if best is not None and bounds[id(one)] <= best[1].product:
            break
        token.check()
        found = one.region.diameters if is_known else one.region.measured(_SQUARE)
        if best is None or found.product > best[1].product:
            best = one.index, found
    if best is None:
        raise ValueError("a lesion without a region has no diameter")
    return best


def _bound(region: Region, *, is_known: bool) -> float:
    return region.bound_px * ((region.pixel_mm2 or 1.0) if is_known else 1.0)


def _regions(group: Sequence[_Placed]) -> dict[int, list[Region]]:
    by_slice: dict[int, list[Region]] = {}
    for one in group:
        by_slice.setdefault(one.index, []).append(one.region)
    return by_slice


def _masks(group: Sequence[_Placed]) -> dict[int, Mask]:
    """The pixels by position; where several regions of a slice are one lesion, all of them."""
    by_slice: dict[int, list[Mask]] = {}
    for one in group:
        by_slice.setdefault(one.index, []).append(one.region.mask)
    return {
        index: masks[0]
        if len(masks) == 1
        else Mask.of(np.logical_or.reduce([mask.array for mask in masks]))
        for index, masks in sorted(by_slice.items())
    }


def _volume_ml(group: list[_Placed], stack: Stack) -> float | None:
    """Areas times what each slice stands for; None where one of them is unknown."""
    total = 0.0
    for one in group:
        slab, pixel = stack.slabs_mm[one.index], one.region.pixel_mm2
        if slab is None or pixel is None:
            return None
        total += one.region.pixels * pixel * slab
    return total / 1000.0
