"""Where in the patient a lesion lies, in words: nothing that the geometry does not give.

The patient's own planes are in no header.  What a lesion is compared with is the middle of
what was scanned, along the patient's axes (LPS: x to the left, y to the back, z to the head).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Literal

import numpy as np

from braintumor_desktop.imaging.geometry import to_patient
from braintumor_desktop.words import joined, mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Slice

Side = Literal["left", "right", "midline"]
Depth = Literal["front", "back"]
Height = Literal["upper", "lower"]

SIDE_SHARE = 0.75
"""Of a lesion's pixels that lie on one side of the middle, for it to be on that side."""
LEAST_MM = 40.0
"""That must have been scanned along an axis for its halves to say anything."""

_WORDS: Mapping[Side | Depth | Height, str] = {
    "left": mark("left"),
    "right": mark("right"),
    "midline": mark("crosses the midline"),
    "front": mark("front"),
    "back": mark("back"),
    "upper": mark("upper"),
    "lower": mark("lower"),
}


@dataclass(frozen=True)
class Place:
    """Where a lesion lies; None is what cannot be known, or neither half.

    Attributes:
        side: of the patient.
        depth: in the front or back half of what was scanned.
        height: in its upper or lower half.
    """

    side: Side | None = None
    depth: Depth | None = None
    height: Height | None = None

    @property
    def words(self) -> str:
        """For people, as "left, front, upper"; "" where nothing is known."""
        parts = (self.side, self.depth, self.height)
        said = [tr(_WORDS[part]) for part in parts if part is not None]
        return joined(said, ", ") if said else ""


@dataclass(frozen=True)
class Scanned:
    """From where to where what was scanned reaches, worked out once for a series.

    Attributes:
        axes: (lowest, highest) LPS mm along x, y and z of the first and last picture's
            borders; None where a place is unknown.
    """

    axes: tuple[tuple[float, float], tuple[float, float], tuple[float, float]] | None

    @staticmethod
    def of(slices: Sequence[Slice]) -> Scanned:
        """What the slices of a whole series, in their order, cover."""
        corners = []
        for item in (slices[0], slices[-1]):
            if item.plane is None or item.spacing_mm is None:
                return Scanned(None)
            rows, columns = item.shape
            places = product((-0.5, rows - 0.5), (-0.5, columns - 0.5))
            corners += [to_patient(item.plane, item.spacing_mm, *place) for place in places]
        x, y, z = ((float(min(ends)), float(max(ends))) for ends in zip(*corners, strict=True))
        return Scanned((x, y, z))

    def middle(self, axis: int, least_mm: float = 0.0) -> float | None:
        """LPS mm of the middle along an axis; None where unknown, or less was scanned."""
        if self.axes is None:
            return None
        lowest, highest = self.axes[axis]
        return (lowest + highest) / 2 if highest - lowest >= least_mm else None


def place_of(scanned: Scanned, slices: Sequence[Slice], masks: Mapping[int, Mask]) -> Place:
    """Where a lesion lies.

    Args:
        scanned: what the series covers.
        slices: of the whole series, in their order.
        masks: the lesion's, by position in the series.
    """
    back, up = (_half(scanned, slices, masks, axis) for axis in (1, 2))
    return Place(
        side=side_of(scanned, slices, masks),
        depth=None if back is None else "back" if back else "front",
        height=None if up is None else "upper" if up else "lower",
    )


def side_of(scanned: Scanned, slices: Sequence[Slice], masks: Mapping[int, Mask]) -> Side | None:
    """On which side of the patient a lesion lies; None where it cannot be known.

    The patient's midline is near the middle of what was scanned and near the scanner's own
    (x = 0): where the two say the same of the lesion, that is its side.
    """
    middle = scanned.middle(0)
    if middle is None:
        return None
    by_picture, by_scanner = (_share(slices, masks, 0, x) for x in (middle, 0.0))
    if by_picture is None or by_scanner is None:
        return None
    side = _side(by_picture)
    return side if side == _side(by_scanner) else None


def _side(share_to_left: float) -> Side:
    if share_to_left >= SIDE_SHARE:
        return "left"
    return "right" if share_to_left <= 1.0 - SIDE_SHARE else "midline"


def _half(
    scanned: Scanned, slices: Sequence[Slice], masks: Mapping[int, Mask], axis: int
) -> bool | None:
    """Whether a lesion lies in the half where an axis ends; None: in neither, or unknown."""
    middle = scanned.middle(axis, LEAST_MM)
    share = None if middle is None else _share(slices, masks, axis, middle)
    if share is None or 1.0 - SIDE_SHARE < share < SIDE_SHARE:
        return None
    return share >= SIDE_SHARE


def _share(
    slices: Sequence[Slice], masks: Mapping[int, Mask], axis: int, middle: float
) -> float | None:
    """Share of a lesion's pixels whose LPS mm along an axis are above `middle`."""
    above = 0
    for position, mask in masks.items():
        item = slices[position]
        if item.plane is None or item.spacing_mm is None:
            return None
        down = item.plane.along_column[axis] * item.spacing_mm[0]
        right = item.plane.along_row[axis] * item.spacing_mm[1]
        top, near, bottom, far = mask.box
        columns = item.plane.position[axis] + np.arange(near, far) * right
        places = (np.arange(top, bottom) * down)[:, None] + columns
        above += int(np.count_nonzero(mask.part & (places > middle)))
    return above / sum(mask.pixels for mask in masks.values())
