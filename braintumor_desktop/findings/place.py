"""Where in the patient a lesion lies, in words: nothing that the geometry does not give.

The patient's own planes are in no header.  What a lesion is compared with is the middle of
what was scanned, along the patient's axes (LPS: x to the left, y to the back, z to the head)
and, where the slices are tilted, along the direction of the scan that is nearest to the axis as
well: slices are tilted with the head, and then the front of each lies higher than its back.  Only
what both say is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Literal

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.imaging.geometry import to_patient
from braintumor_desktop.words import joined, mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Slice

Side = Literal["left", "right", "midline"]
Depth = Literal["front", "back"]
Height = Literal["upper", "lower"]
Vector = tuple[float, float, float]

_AXES: tuple[Vector, ...] = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))

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
        corners: (x, y, z) LPS mm of the corners of the first and last picture; None where a
            place is unknown.
        own: directions of the rows, the columns and the slices; unit vectors, LPS.
    """

    corners: tuple[Vector, ...] | None
    own: tuple[Vector, ...] = ()

    @staticmethod
    def of(slices: Sequence[Slice]) -> Scanned:
        """What the slices of a whole series, in their order, cover."""
        corners: list[Vector] = []
        for item in (slices[0], slices[-1]):
            if item.plane is None or item.spacing_mm is None:
                return Scanned(None)
            rows, columns = item.shape
            places = product((-0.5, rows - 0.5), (-0.5, columns - 0.5))
            found = (to_patient(item.plane, item.spacing_mm, *place) for place in places)
            corners += [_vector(corner) for corner in found]
        plane = slices[0].plane
        own = () if plane is None else (plane.along_row, plane.along_column, plane.normal)
        return Scanned(tuple(corners), tuple(_vector(each) for each in own))

    def middle(self, direction: Vector, least_mm: float = 0.0) -> float | None:
        """Mm of the middle along a direction; None where unknown, or less was scanned."""
        if self.corners is None:
            return None
        reach = [float(np.dot(corner, direction)) for corner in self.corners]
        return (min(reach) + max(reach)) / 2 if max(reach) - min(reach) >= least_mm else None

    def holds_origin(self, axis: int) -> bool:
        """Whether the scanner's own 0 along a patient's axis lies in what was scanned."""
        reach = [corner[axis] for corner in self.corners or ()]
        return bool(reach) and min(reach) < 0.0 < max(reach)

    def along(self, axis: int) -> tuple[Vector, ...]:
        """The patient's axis, and the direction of the scan that is nearest to it, if another."""
        its = _AXES[axis]
        if not self.own:
            return (its,)
        nearest = max(self.own, key=lambda each: abs(each[axis]))
        x, y, z = nearest if nearest[axis] > 0 else tuple(-part for part in nearest)
        return (its,) if np.allclose((x, y, z), its) else (its, (x, y, z))


@dataclass(frozen=True, eq=False)
class _Lesion:
    """Masks by position in a series, its slices, and the token that is asked between masks."""

    slices: Sequence[Slice]
    masks: Mapping[int, Mask]
    token: CancelToken


def place_of(
    scanned: Scanned,
    slices: Sequence[Slice],
    masks: Mapping[int, Mask],
    token: CancelToken | None = None,
) -> Place:
    """Where a lesion lies.

    Args:
        scanned: what the series covers.
        slices: of the whole series, in their order.
        masks: the lesion's, by position in the series.
        token: asked between masks.

    Raises:
        Cancelled: the token was set.
    """
    token = token or CancelToken()
    lesion = _Lesion(slices, masks, token)
    back, up = (_half(scanned, lesion, axis) for axis in (1, 2))
    return Place(
        side=side_of(scanned, slices, masks, token),
        depth=None if back is None else "back" if back else "front",
        height=None if up is None else "upper" if up else "lower",
    )


def side_of(
    scanned: Scanned,
    slices: Sequence[Slice],
    masks: Mapping[int, Mask],
    token: CancelToken | None = None,
) -> Side | None:
    """On which side of the patient a lesion lies; None where it cannot be known.

    The patient's midline is near the middle of what was scanned and near the scanner's own
    (x = 0): where all say the same of the lesion, that is its side.  Where the scanner's lies
    outside of what was scanned, as in coordinates that were shifted, it says nothing of any lesion.

    Args:
        scanned: what the series covers.
        slices: of the whole series, in their order.
        masks: the lesion's, by position in the series.
        token: asked between masks.

    Raises:
        Cancelled: the token was set.
    """
    if not scanned.holds_origin(0):
        return None
    lesion = _Lesion(slices, masks, token or CancelToken())
    shares = [_share(lesion, _AXES[0], 0.0)]
    for direction in scanned.along(0):
        middle = scanned.middle(direction)
        shares.append(None if middle is None else _share(lesion, direction, middle))
    sides = {None if share is None else _side(share) for share in shares}
    return sides.pop() if len(sides) == 1 else None


def _side(share_to_left: float) -> Side:
    if share_to_left >= SIDE_SHARE:
        return "left"
    return "right" if share_to_left <= 1.0 - SIDE_SHARE else "midline"


def _half(scanned: Scanned, lesion: _Lesion, axis: int) -> bool | None:
    """Whether a lesion lies in the half where an axis ends; None: in neither, or unknown."""
    halves = set()
    for direction in scanned.along(axis):
        middle = scanned.middle(direction, LEAST_MM)
        share = None if middle is None else _share(lesion, direction, middle)
        is_in_none = share is None or 1.0 - SIDE_SHARE < share < SIDE_SHARE
        halves.add(None if is_in_none or share is None else share >= SIDE_SHARE)
    return halves.pop() if len(halves) == 1 else None


def _share(lesion: _Lesion, direction: Vector, middle: float) -> float | None:
    """Share of a lesion's pixels whose mm along a direction are above `middle`."""
    above = 0
    for position, mask in lesion.masks.items():
        lesion.token.check()
        item = lesion.slices[position]
        if item.plane is None or item.spacing_mm is None:
            return None
        down = float(np.dot(item.plane.along_column, direction)) * item.spacing_mm[0]
        right = float(np.dot(item.plane.along_row, direction)) * item.spacing_mm[1]
        first = float(np.dot(item.plane.position, direction))
        above += _above(mask, (down, right, first), middle)
    return above / sum(mask.pixels for mask in lesion.masks.values())


def _above(mask: Mask, along: Vector, middle: float) -> int:
    """Pixels of a mask above `middle`; `along`: mm from row to row, to column, of the first."""
    top, near, bottom, far = mask.box
    down, right, first = along
    corners = product((top, bottom - 1), (near, far - 1))
    reach = [row * down + (first + column * right) for row, column in corners]
    # Most lie on one side of it: only what the middle goes through is unpacked.
    if min(reach) > middle or max(reach) <= middle:
        return mask.pixels if min(reach) > middle else 0
    columns = first + np.arange(near, far) * right
    places = (np.arange(top, bottom) * down)[:, None] + columns
    return int(np.count_nonzero(mask.part & (places > middle)))


def _vector(parts: Iterable[float]) -> Vector:
    x, y, z = (float(part) for part in parts)
    return x, y, z
