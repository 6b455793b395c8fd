"""What a person drew: immutable, in patient millimeters, or in pixels where there are none.

A drawing belongs to the slice on which it was made, or to a plane that was cut.  Where that has a
place in the patient, its points are LPS mm, so that it is shown at the same place wherever that is
seen; else they are index coordinates (row, column) of that slice alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from braintumor_desktop.imaging.geometry import affine
from braintumor_desktop.imaging.image import Plane

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.findings.shapes import Kind, Points

Place = tuple[float, ...]
"""(x, y, z) LPS mm, or (row, column)."""

PARALLEL = 0.999
"""Cosine of two normals above which planes count as the same (2.6 degrees)."""
NEAR_MM = 0.5
"""Off a slice whose neighbors are unknown: how far a drawing of another series may lie."""
COUNTS: dict[Kind, tuple[int, ...]] = {
    "length": (2,),
    "diameters": (4,),
    "angle": (3,),
    "ellipse": (4,),
    "rectangle": (4,),
    "region": (),
    "point": (1,),
}
"""Points of each kind; a region has three or more."""
FEWEST_OF_REGION = 3


class Ground(Protocol):
    """What drawings are made on and shown on: a `Slice`, or a plane that is cut."""

    @property
    def id(self) -> str:
        """Of the slice; "" where it is none."""

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""

    @property
    def spacing_mm(self) -> tuple[float, float] | None:
        """(row, column) distance of pixel centers."""

    @property
    def plane(self) -> Plane | None:
        """Where it lies in the patient."""


@dataclass(frozen=True)
class Cut:
    """A plane that is cut from a volume, as `Ground` says."""

    shape: tuple[int, int]
    spacing_mm: tuple[float, float]
    plane: Plane
    id: str = ""


@dataclass(frozen=True)
class Drawing:
    """One drawing.

    Attributes:
        kind: what it is.
        places: its points, in the order that `shapes` says.
        slice: id of the one on which it was made, whose values it measures; "" for a plane that
            was cut, whose values are blended and not measured.
        normal: (3,) unit vector of that slice where its place in the patient is known; else
            None, and points are (row, column).
        frame: what slices share whose positions can be compared (UID of the frame of reference,
            or a word for the series), or None.
        label: where the middle of its text lies, like `places`; None: beside it.
    """

    kind: Kind
    places: tuple[Place, ...]
    slice: str
    normal: tuple[float, float, float] | None = None
    frame: str | None = None
    label: Place | None = None

    @property
    def is_in_patient(self) -> bool:
        """Whether its points are LPS mm."""
        return self.normal is not None


def drawn(
    kind: Kind,
    points: Points,
    item: Ground,
    label: Points | None = None,
    frame: str | None = None,
) -> Drawing:
    """A drawing on a slice or plane.

    Args:
        kind: what it is.
        points: (n, 2) index coordinates.
        item: the slice or plane.
        label: (2,) index coordinates of the middle of its text, or None.
        frame: as in Drawing; None: that of its plane.
    """
    plane = item.plane if item.spacing_mm is not None else None
    normal = None if plane is None else _three(plane.normal)
    return Drawing(
        kind,
        _places(points, item),
        item.id,
        normal,
        None if plane is None else frame or plane.frame_of_reference,
        None if label is None else _places(label[None], item)[0],
    )


def ground_of(drawing: Drawing) -> Cut:
    """A plane through a drawing in the patient, with pixels of 1 mm."""
    if drawing.normal is None:
        raise ValueError("it lies nowhere in the patient")
    normal = np.array(drawing.normal)
    across = np.cross(normal, np.eye(3)[np.abs(normal).argmin()])
    across /= np.linalg.norm(across)
    down = np.cross(normal, across)
    plane = Plane(_three(drawing.places[0]), _three(across), _three(down), drawing.frame)
    return Cut((1, 1), (1.0, 1.0), plane)


def with_points(drawing: Drawing, points: Points, item: Ground) -> Drawing:
    """The drawing with other points, (n, 2) index coordinates of the slice that shows it."""
    return replace(drawing, places=_places(points, item))


def with_label(drawing: Drawing, label: Points | None, item: Ground) -> Drawing:
    """The drawing with its text elsewhere, (2,) index coordinates; None: beside it."""
    return replace(drawing, label=None if label is None else _places(label[None], item)[0])


def points_on(drawing: Drawing, item: Ground) -> Points:
    """(n, 2) index coordinates of its points, seen along the normal of a slice that shows it."""
    return _pixels(drawing, drawing.places, item)


def label_on(drawing: Drawing, item: Ground) -> Points | None:
    """(2,) index coordinates of the middle of its text, or None."""
    return None if drawing.label is None else _pixels(drawing, (drawing.label,), item)[0]


def is_on(drawing: Drawing, item: Ground, step_mm: float | None, frame: str | None = None) -> bool:
    """Whether a slice shows a drawing.

    Its own slice does; of the other series of the frame of reference those that have the same
    plane, half a slice at most off it.  (Other slices of its own series lie a whole one off.)

    Args:
        drawing: which.
        item: the slice.
        step_mm: distance of the slices of its series, or None where that is unknown.
        frame: as in Drawing; None: that of its plane.
    """
    if drawing.slice and drawing.slice == item.id:
        return True
    plane = item.plane
    if plane is None or item.spacing_mm is None or drawing.normal is None:
        return False
    if drawing.frame is None or drawing.frame != (frame or plane.frame_of_reference):
        return False
    # In plain numbers: all drawings of a study are asked at every slice.
    normal = _cross(plane.along_row, plane.along_column)
    if abs(_dot(normal, drawing.normal)) <= PARALLEL:
        return False
    height, reach = _dot(normal, plane.position), NEAR_MM if step_mm is None else step_mm / 2
    return all(abs(_dot(normal, place) - height) <= reach for place in drawing.places)


def _cross(a: Place, b: Place) -> Place:
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def _dot(a: Place, b: Place) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _places(points: Points, item: Ground) -> tuple[Place, ...]:
    if item.plane is None or item.spacing_mm is None:
        return tuple((float(row), float(column)) for row, column in points)
    matrix = affine(item.plane, item.spacing_mm)
    return tuple(_three(place) for place in points @ matrix[:3, :2].T + matrix[:3, 3])


def _pixels(drawing: Drawing, places: Iterable[Place], item: Ground) -> Points:
    if not drawing.is_in_patient or item.plane is None or item.spacing_mm is None:
        return np.array([place[:2] for place in places], np.float64)
    matrix = affine(item.plane, item.spacing_mm)
    away = np.array(list(places), np.float64) - matrix[:3, 3]
    return np.asarray(np.linalg.solve(matrix[:3, :3], away.T).T[:, :2])


def _three(vector: Iterable[float]) -> tuple[float, float, float]:
    x, y, z = (float(part) for part in vector)
    return x, y, z
