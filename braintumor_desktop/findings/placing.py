"""Where the frames of a segmentation lie in a series: pixel on pixel, or not at all.

A frame is laid over the slice in whose plane it lies, moved by whole pixels, mirrored and turned
by quarters where it has to be; it may be cropped.  Nothing is resampled: an outline between the
pixels, or between the slices, would be another outline.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.imaging.geometry import to_patient, to_pixel
from braintumor_desktop.imaging.image import SliceKey
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.segmentation import Segmentation, SegmentFrame
    from braintumor_desktop.imaging.image import Plane, Series

SAME_DIRECTION = 0.9999
"""Cosine above which two planes are parallel (0.8 degrees)."""
OFF_PIXEL = 0.2
"""Pixels by which corners may miss the center of a pixel: files round."""
OFF_PLANE = 0.1
"""Share of the slice distance by which a frame may miss its slice."""
OFF_PLANE_MM = 0.2
"""The same where slices have no distance."""

OTHER_FRAME = mark("it has another frame of reference")
OTHER_SPACING = mark("its pixels have another spacing or lie between those of the series")
OTHER_DIRECTION = mark("its planes lie in another direction")
NOT_THERE = mark("it lies beside the slices of the series")
UNKNOWN = mark("it does not say where it lies")


@dataclass(frozen=True, eq=False)
class Laid:
    """A segmentation over a series.

    Attributes:
        masks: by segment number, of slices by position in the series, from 0.
        reason: why nothing, or not all, can be laid over it; or "".
        left_out: how many frames with pixels are not to be seen, or not whole.
    """

    masks: Mapping[int, Mapping[int, Mask]]
    reason: str = ""
    left_out: int = 0


def concerns(found: Segmentation, series: Series) -> bool:
    """Whether a segmentation may be one of a series: it names it, or shares its coordinates."""
    if series.series_uid is not None and series.series_uid in found.series_uids:
        return True
    plane = series.slices[0].plane
    reference = None if plane is None else plane.frame_of_reference
    return reference is not None and reference == found.frame_of_reference


def lay(found: Segmentation, series: Series, token: CancelToken | None = None) -> Laid:
    """Lay a segmentation over a series, as far as its frames lie in the slices.

    Grows with the frames of the one and the slices of the other.

    Args:
        found: the segmentation.
        series: over which it is laid.
        token: checked for each frame.

    Raises:
        Cancelled: by `token`.
    """
    ladder, spots = _Ladder.of(series), dict[_Key, "_Spot | str"]()
    whole: dict[int, dict[int, Mask]] = {}
    missed: Counter[str] = Counter()
    for frame in found.frames:
        if token is not None:
            token.check()
        placed = _place(frame, series, ladder, spots)
        if isinstance(placed, str):
            missed[placed] += 1
            continue
        index, mask = placed
        if mask.pixels < frame.mask.pixels:
            missed[NOT_THERE] += 1
        masks = whole.setdefault(frame.segment, {})
        masks[index] = mask if index not in masks else Mask.of(masks[index].array | mask.array)
    reason = tr(missed.most_common(1)[0][0]) if missed else ""
    return Laid(whole, reason, missed.total())


class _Ladder(NamedTuple):
    """Slices of a series by their height along the normal of the first.

    Attributes:
        heights: float64 (slices,) mm, NaN where unknown.
        normal: (3,), or None where no slice has a place.
        reference: UID of the frame of reference, or None.
        off_mm: by which a frame may miss its slice.
    """

    heights: NDArray[np.float64]
    normal: NDArray[np.float64] | None
    reference: str | None
    off_mm: float

    @staticmethod
    def of(series: Series) -> _Ladder:
        planes = [item.plane for item in series.slices]
        first = next((plane for plane in planes if plane is not None), None)
        if first is None:
            return _Ladder(np.full(len(planes), np.nan), None, None, OFF_PLANE_MM)
        unknown = (np.nan,) * 3
        corners = np.array([unknown if p is None else p.position for p in planes])
        heights = np.asarray(corners @ first.normal)
        steps = np.diff(np.sort(heights[~np.isnan(heights)]))
        steps = steps[steps > 0]
        off = OFF_PLANE * float(np.median(steps)) if steps.size else OFF_PLANE_MM
        return _Ladder(heights, first.normal, first.frame_of_reference, off)


_Key = tuple["Plane", tuple[float, float], tuple[int, int]]
"""Plane, spacing and shape of a frame: many segments lie in the same."""


class _Spot(NamedTuple):
    """Where a plane lies in a series.

    Attributes:
        position: of the slice, from 0.
        corners: (4, 2) row and column of its first pixel, and of those in the last row, in the
            last column, and in both.
    """

    position: int
    corners: NDArray[np.float64]


def _place(
    frame: SegmentFrame, series: Series, ladder: _Ladder, spots: dict[_Key, _Spot | str]
) -> tuple[int, Mask] | str:
    """The slice of a frame and its mask there, or why there is none."""
    if frame.plane is None or frame.spacing_mm is None or ladder.normal is None:
        return _by_source(frame, series)
    key = frame.plane, frame.spacing_mm, frame.mask.shape
    if key not in spots:
        spots[key] = _spot(*key, series, ladder)
    spot = spots[key]
    if isinstance(spot, str):
        return spot
    mask = _moved(frame.mask, spot.corners, series.slices[spot.position].shape)
    return OTHER_SPACING if mask is None else (spot.position, mask)


def _spot(
    plane: Plane,
    spacing: tuple[float, float],
    shape: tuple[int, int],
    series: Series,
    ladder: _Ladder,
) -> _Spot | str:
    """Where a plane lies in a series, or why it lies nowhere there."""
    if ladder.normal is None:
        return UNKNOWN
    reference = plane.frame_of_reference
    if reference != ladder.reference or reference is None:
        return OTHER_FRAME
    if abs(float(plane.normal @ ladder.normal)) < SAME_DIRECTION:
        return OTHER_DIRECTION
    off = np.abs(ladder.heights - float(ladder.normal @ plane.position))
    index = int(np.nanargmin(off))
    if off[index] > ladder.off_mm:
        return NOT_THERE
    item = series.slices[index]
    if item.plane is None or item.spacing_mm is None:
        return OTHER_SPACING
    rows, columns = shape
    corners = []
    for row, column in ((0, 0), (rows - 1, 0), (0, columns - 1), (rows - 1, columns - 1)):
        point = to_patient(plane, spacing, row, column)
        corners.append(to_pixel(item.plane, item.spacing_mm, point.tolist())[:2])
    exact = np.array(corners)
    whole = np.rint(exact)
    return OTHER_SPACING if np.abs(exact - whole).max() > OFF_PIXEL else _Spot(index, whole)


def _by_source(frame: SegmentFrame, series: Series) -> tuple[int, Mask] | str:
    """A frame without a place of its own lies where the picture does that it was drawn on."""
    if frame.source is None:
        return UNKNOWN
    key = SliceKey(series.series_uid or "", frame.source.sop_uid, frame.source.frame)
    index = series.places.get(key, series.places.get(key._replace(frame=None)))
    if index is None:
        return UNKNOWN
    return (index, frame.mask) if series.slices[index].shape == frame.mask.shape else OTHER_SPACING


def _moved(mask: Mask, corners: NDArray[np.float64], shape: tuple[int, int]) -> Mask | None:
    """A frame's mask in the pixels of the slice in whose plane it lies; None: it is stretched."""
    rows, columns = mask.shape
    as_it_is = [(0, 0), (rows - 1, 0), (0, columns - 1), (rows - 1, columns - 1)]
    if mask.shape == shape and np.array_equal(corners, as_it_is):
        return mask
    turned = _turned(mask, corners)
    return None if turned is None else _cut(turned, corners, shape)


def _turned(mask: Mask, corners: NDArray[np.float64]) -> NDArray[np.bool_] | None:
    """The mask mirrored and turned as its corners lie; None where it would be stretched."""
    pixels = mask.array
    down, right = corners[1] - corners[0], corners[2] - corners[0]
    # A single row or column says nothing of its direction: its plane does.
    if down[1] or right[0]:
        if down[0] or right[1]:
            return None
        pixels, down, right = pixels.T, right, down
    rows, columns = pixels.shape
    if abs(down[0]) != rows - 1 or abs(right[1]) != columns - 1:
        return None
    return pixels[:: -1 if down[0] < 0 else 1, :: -1 if right[1] < 0 else 1]


def _cut(pixels: NDArray[np.bool_], corners: NDArray[np.float64], shape: tuple[int, int]) -> Mask:
    """The part of turned pixels that lies within a slice."""
    top, left = (int(edge) for edge in corners.min(axis=0))
    up, near = max(0, -top), max(0, -left)
    down = min(pixels.shape[0], shape[0] - top)
    far = min(pixels.shape[1], shape[1] - left)
    if up >= down or near >= far:
        return Mask.of(np.zeros(shape, np.bool_))
    return Mask.placed(pixels[up:down, near:far], top + up, left + near, shape)
