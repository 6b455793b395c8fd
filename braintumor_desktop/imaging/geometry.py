"""Where slices lie in the patient: index <-> mm, letters, which way is up, gaps in a stack.

Index coordinates are (row, column) of pixel centers, (0, 0) being the center of the top
left pixel.  Patient coordinates are LPS in mm: x grows to the patient's left, y to the
back, z to the head.  Rules are those of the Image Plane Module, DICOM PS3.3 C.7.6.2.1.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeVar

import numpy as np

from braintumor_desktop.words import joined, mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Directions, Plane, Slice

Kind = TypeVar("Kind", bound=np.generic)
Side = TypeVar("Side", int, float)
Vector = tuple[float, float, float]
PlaneName = Literal["axial", "coronal", "sagittal", "oblique"]
PatientLetter = Literal["L", "R", "A", "P", "S", "I"]

UNIT_TOLERANCE = 1e-3
"""How far the length of a direction may be from 1: files round to 3 to 6 digits."""
ORTHOGONAL_TOLERANCE = 1e-3
"""How far the dot product of the two directions may be from 0."""
LETTER_TOLERANCE = 0.1
"""Share of an axis (about 6 degrees) from which its letter is shown beside a larger one."""
PLANE_TOLERANCE = 0.8
"""Share of an axis in the normal (about 37 degrees) from which a plane has that name."""
SPACING_MM = (1e-3, 1e3)
"""Least and largest distance of pixels: of a microscope, and of a whole body in a row."""
FARTHEST_MM = 1e5
"""Of a place from the origin."""
SPACING_TOLERANCE = 0.01
"""Relative difference of slice distances that still count as the same."""
SAME_POSITION_MM = 0.01
"""Slices nearer than this lie at the same place."""
LEAST_TILT = 0.5
"""Degrees from which slices are said to be shifted against each other."""
GAP_FACTOR = 1.5 * (1 + 1e-4)
"""A slice distance above this many usual ones is a gap: one and a half is none, also where a
header rounds."""

TIE = 1e-3
"""Shares that differ by less count as equal, so that one series is turned one way throughout."""

_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))
_DIRECTIONS: tuple[tuple[PatientLetter, PatientLetter], ...] = (("L", "R"), ("P", "A"), ("S", "I"))
_UPRIGHT = (((0, 1, 0), (0, 0, -1)), ((1, 0, 0), (0, 0, -1)), ((1, 0, 0), (0, 1, 0)))
"""LPS directions to the right and down the picture: sagittal, coronal, axial."""
_NAMES: tuple[PlaneName, PlaneName, PlaneName] = ("sagittal", "coronal", "axial")
PLANE_WORDS: Mapping[PlaneName, str] = {
    "axial": mark("axial"),
    "coronal": mark("coronal"),
    "sagittal": mark("sagittal"),
    "oblique": mark("oblique"),
}
"""What each is called, in English."""


def is_orientation(along_row: Sequence[float], along_column: Sequence[float]) -> bool:
    """Whether two (3,) directions are of unit length and orthogonal.

    The tolerances are UNIT_TOLERANCE and ORTHOGONAL_TOLERANCE.
    """
    # First, so that the squares of no number of a file overflow; NaN is refused, too.
    if not all(abs(share) <= 1.0 + UNIT_TOLERANCE for share in (*along_row, *along_column)):
        return False
    row, column = np.asarray(along_row, np.float64), np.asarray(along_column, np.float64)
    lengths = np.linalg.norm(row), np.linalg.norm(column)
    unit = all(abs(length - 1.0) <= UNIT_TOLERANCE for length in lengths)
    return bool(unit and abs(float(row @ column)) <= ORTHOGONAL_TOLERANCE)


def affine(plane: Plane, spacing_mm: tuple[float, float]) -> NDArray[np.float64]:
    """The matrix of equation C.7.6.2.1-1, in the order (row, column) of this program.

    Args:
        plane: where the slice lies.
        spacing_mm: (row, column) distance of pixel centers.

    Returns:
        float64 (4, 4) that maps homogeneous (row, column, 0, 1) to LPS mm.  The third
        column is the normal, so that (row, column, d, 1) lies d mm off the plane.

    Raises:
        ValueError: the directions or the spacing give no invertible matrix.
    """
    if not is_orientation(plane.along_row, plane.along_column):
        raise ValueError("the directions of a plane must be orthogonal unit vectors")
    if not all(np.isfinite(mm) and mm > 0 for mm in spacing_mm):
        raise ValueError(f"spacing must be above 0, not {spacing_mm}")
    matrix = np.eye(4)
    matrix[:3, 0] = np.multiply(plane.along_column, spacing_mm[0])
    matrix[:3, 1] = np.multiply(plane.along_row, spacing_mm[1])
    matrix[:3, 2] = plane.normal
    matrix[:3, 3] = plane.position
    return matrix


def to_patient(
    plane: Plane, spacing_mm: tuple[float, float], row: float, column: float
) -> NDArray[np.float64]:
    """Where the point (row, column) lies: (3,) LPS mm."""
    point: NDArray[np.float64] = affine(plane, spacing_mm) @ (row, column, 0.0, 1.0)
    return point[:3]


def to_pixel(
    plane: Plane, spacing_mm: tuple[float, float], point: Sequence[float]
) -> NDArray[np.float64]:
    """Which pixel a point lies at.

    Args:
        plane: where the slice lies.
        spacing_mm: (row, column) distance of pixel centers.
        point: (3,) LPS mm.

    Returns:
        (3,): row, column, and the distance from the plane in mm along its normal.
    """
    return np.linalg.solve(affine(plane, spacing_mm), np.append(point, 1.0))[:3]


def slice_position(plane: Plane) -> float:
    """Position along the plane's own normal, in mm: what stacks are sorted by."""
    return float(np.dot(plane.position, plane.normal))


@dataclass(frozen=True)
class PatientPosition:
    """Where a slice lies, in the patient's directions.

    Attributes:
        letter: to the patient's left, right, front (anterior), back (posterior), head
            (superior) or feet (inferior) from the origin.
        mm: how far, not below 0.
        is_oblique: the slice is tilted against that direction by 6 degrees or more.
    """

    letter: PatientLetter
    mm: float
    is_oblique: bool

    @property
    def words(self) -> str:
        """As it stands beside a picture: "S 12.5 mm", "S 12.5 mm, oblique"."""
        return tr("{place}, oblique", place=self.place) if self.is_oblique else self.place

    @property
    def place(self) -> str:
        """Without the word for oblique ones: "S 12.5 mm"."""
        return joined((self.letter, number(self.mm, 1), "mm"))


def position_of(item: Slice) -> PatientPosition | None:
    """Where a slice lies along the patient's axis that is nearest to its normal.

    The place of its middle, around which the pixels of an oblique slice lie; where it lies along
    the patient's axes that is the value of Image Position (Patient), for all of its pixels.  The
    place of its first pixel where the spacing is unknown, None where its own is.
    """
    plane = item.plane
    if plane is None:
        return None
    if item.spacing_mm is None:
        return position_at(plane.position, plane.normal)
    rows, columns = item.shape
    middle = to_patient(plane, item.spacing_mm, (rows - 1) / 2, (columns - 1) / 2)
    return position_at([float(mm) for mm in middle], plane.normal)


def position_at(point: Sequence[float], normal: NDArray[np.float64]) -> PatientPosition:
    """Where a point of a plane lies along the patient's axis that is nearest to its normal.

    Args:
        point: (3,) LPS mm.
        normal: (3,) unit vector.
    """
    axis = _nearest_axis(normal)
    others = np.delete(np.abs(normal), axis)
    value = float(point[axis])
    # A place that is shown as 0.0 has no sign.
    letter = _DIRECTIONS[axis][1 if round(value, 1) < 0 else 0]
    return PatientPosition(letter, abs(value), bool(others.max() >= LETTER_TOLERANCE))


def _nearest_axis(normal: NDArray[np.float64]) -> int:
    """0 for sagittal slices, 1 for coronal, 2 for axial ones; of equal shares the last."""
    shares = np.abs(normal)
    return int(np.flatnonzero(shares >= shares.max() - TIE)[-1])


@dataclass(frozen=True)
class Turn:
    """One of the eight ways to lay a picture: mirrored or not, then turned by quarters.

    Exact: pixels are moved, never mixed.  Points are (row, column) of pixel centers.

    Attributes:
        quarters: quarter turns clockwise, 0 to 3.
        mirrored: left and right are exchanged first.
    """

    quarters: int = 0
    mirrored: bool = False

    def __post_init__(self) -> None:
        if self.quarters not in range(4):
            raise ValueError(f"quarters must be 0 to 3, not {self.quarters}")

    @property
    def inverse(self) -> Turn:
        """The turn that brings the picture back."""
        return self if self.mirrored else Turn(-self.quarters % 4)

    def then(self, other: Turn) -> Turn:
        """This turn and another after it, as one."""
        before = -self.quarters if other.mirrored else self.quarters
        return Turn((other.quarters + before) % 4, self.mirrored != other.mirrored)

    def apply(self, picture: NDArray[Kind]) -> NDArray[Kind]:
        """Turn (rows, columns[, channels]); a view where numpy can give one."""
        laid = picture[:, ::-1] if self.mirrored else picture
        return np.rot90(laid, -self.quarters)

    def undo(self, turned: NDArray[Kind]) -> NDArray[Kind]:
        """Bring what `apply` gave back to the picture's own pixels."""
        return self.inverse.apply(turned)

    def sides(self, pair: tuple[Side, Side]) -> tuple[Side, Side]:
        """(rows, columns), or (row, column) spacing, of the turned picture."""
        return (pair[1], pair[0]) if self.quarters % 2 else pair

    def point(self, row: float, column: float, shape: tuple[int, int]) -> tuple[float, float]:
        """Where a point of a picture of `shape` lies after the turn."""
        rows, columns = shape
        if self.mirrored:
            column = columns - 1 - column
        for _ in range(self.quarters):
            row, column, rows, columns = column, rows - 1 - row, columns, rows
        return row, column

    def directions(self, to_right: Vector, down: Vector) -> tuple[Vector, Vector]:
        """Patient directions (3,) to the right and down the turned picture."""
        if self.mirrored:
            to_right = _opposite(to_right)
        for _ in range(self.quarters):
            to_right, down = _opposite(down), to_right
        return to_right, down

    def borders(self, letters: tuple[str, str, str, str]) -> tuple[str, str, str, str]:
        """What stands at the (left, right, top, bottom) border after the turn."""
        left, right, top, bottom = letters
        if self.mirrored:
            left, right = right, left
        for _ in range(self.quarters):
            left, right, top, bottom = bottom, top, left, right
        return left, right, top, bottom


UNTURNED = Turn()


def upright_turn(plane: Plane | Directions | None) -> Turn:
    """How a slice is turned to be looked at as radiologists do.

    Axial: the patient's right at the left, the front at the top.  Coronal: the right at the
    left, the head at the top.  Sagittal: the front at the left, the head at the top.  Of an
    oblique slice's eight ways the nearest to that of its nearest plane is taken, and the
    stored one where two are equally near; where the plane is unknown it stays as stored.
    """
    if plane is None:
        return UNTURNED
    return _upright_turn(plane.along_row, plane.along_column)


@lru_cache(maxsize=256)
def _upright_turn(along_row: Vector, along_column: Vector) -> Turn:
    """All slices of a series lie in the same way."""
    to_right, down = _UPRIGHT[_nearest_axis(np.cross(along_row, along_column))]

    def likeness(turn: Turn) -> float:
        right, below = turn.directions(along_row, along_column)
        return _dot(right, to_right) + _dot(below, down)

    likenesses = [likeness(turn) for turn in _TURNS]
    best = max(likenesses)
    return next(t for t, like in zip(_TURNS, likenesses, strict=True) if like >= best - TIE)


def _opposite(direction: Vector) -> Vector:
    x, y, z = direction
    return -x, -y, -z


def _dot(one: Vector, other: Vector) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


_TURNS = tuple(Turn(quarters, mirrored) for mirrored in (False, True) for quarters in range(4))


def orientation_letters(plane: Plane | Directions) -> tuple[str, str, str, str]:
    """Letters at the (left, right, top, bottom) border of the picture.

    R right, L left, A anterior, P posterior, H head, F foot; compound where the picture
    is oblique, the largest share first ("RA"), as in Patient Orientation (C.7.6.1.1.1).
    """
    row, column = np.asarray(plane.along_row), np.asarray(plane.along_column)
    return _letters(-row), _letters(row), _letters(-column), _letters(column)


def _letters(direction: NDArray[np.float64]) -> str:
    """Letters of the axes that a direction points along, largest share first."""
    shares = np.abs(direction)
    order = np.argsort(-shares, kind="stable")
    return "".join(
        _LETTERS[axis][0 if direction[axis] > 0 else 1]
        for axis in order
        if shares[axis] >= LETTER_TOLERANCE
    )


def plane_name(plane: Plane | Directions) -> PlaneName:
    """The anatomical plane that is nearest, or "oblique" where none is near."""
    shares = np.abs(plane.normal)
    axis = int(np.argmax(shares))
    return _NAMES[axis] if shares[axis] >= PLANE_TOLERANCE else "oblique"


def stack_tilt(first: Sequence[float], last: Sequence[float], normal: NDArray[np.float64]) -> float:
    """Degrees between the normal of a stack and the way from its first slice to its last.

    Above 0 for a tilted gantry, whose slices are shifted against each other.

    Args:
        first: (3,) LPS mm of the first pixel of the first slice.
        last: of the last slice; in another place.
        normal: (3,) unit vector of all slices.
    """
    way = np.subtract(last, first)
    share = abs(float(way @ normal)) / float(np.linalg.norm(way))
    return float(np.degrees(np.arccos(min(1.0, share))))


@dataclass(frozen=True)
class SliceGaps:
    """How a stack of slices is spaced.

    Attributes:
        spacing_mm: the distance of neighbors where it is the same throughout, else None.
        usual_mm: the median distance of neighbors, or None with fewer than two places.
        duplicates: indices of slices at the same place as the one before.
        gaps: (index of the slice before the gap, number of slices that would fit in).
    """

    spacing_mm: float | None
    usual_mm: float | None
    duplicates: tuple[int, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()


def slice_gaps(positions: Sequence[float]) -> SliceGaps:
    """Find out how a stack is spaced.

    Args:
        positions: mm along the normal, ascending.
    """
    steps = np.diff(np.asarray(positions, np.float64))
    apart = steps[steps > SAME_POSITION_MM]
    if not apart.size:
        return SliceGaps(None, None, tuple(range(1, len(positions))))
    usual = float(np.median(apart))
    duplicates = tuple(int(i) + 1 for i in np.flatnonzero(steps <= SAME_POSITION_MM))
    gaps = tuple(
        (int(i), round(steps[i] / usual) - 1) for i in np.flatnonzero(steps > GAP_FACTOR * usual)
    )
    uniform = bool(np.all(np.abs(steps - usual) <= SPACING_TOLERANCE * usual))
    mean = float(positions[-1] - positions[0]) / len(steps)
    return SliceGaps(mean if uniform else None, usual, duplicates, gaps)
