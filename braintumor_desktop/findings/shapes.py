"""Shapes that a person draws, in the pixels of a slice: how they begin, move, and what they hold.

Points are float64 (n, 2) index coordinates (row, column), (0, 0) being the center of the first
pixel.  Lengths and right angles are those of the patient: a step down is spacing[0] long, one to
the right spacing[1]; (1, 1) where a file gives no spacing.  `docs/measuring.md` has the formulas.

    length      start, end
    diameters   both ends of the first line, both ends of the line across
    angle       end of one leg, the corner, end of the other leg
    ellipse     both ends of one axis, both ends of the other
    rectangle   the corners, one after the other
    region      the outline, which is closed
    point       the point
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Points = NDArray[np.float64]

Kind = Literal["length", "diameters", "angle", "ellipse", "rectangle", "region", "point"]
Spacing = tuple[float, float]
Box = tuple[int, int, int, int]
"""(top, left, bottom, right) of pixels, the last ones excluded."""

AREAS: frozenset[Kind] = frozenset({"ellipse", "rectangle", "region"})
"""Kinds that hold pixels."""
ACROSS_SHARE = 2 / 3
"""Of the first diameter, how long the one across begins."""
HAIR = 1e-6
"""Pixels: finer than this a place is not told, so that a center on a border is surely on it."""
_ELLIPSE_STEPS = 96


def begun(kind: Kind, start: Points, end: Points, spacing: Spacing) -> Points:
    """A shape that is drawn from one point to another in one drag.

    Args:
        kind: all but "angle" and "region"; ellipse and rectangle fill the box between the
            points, along rows and columns.
        start: (2,).
        end: (2,).
        spacing: (row, column).
    """
    if kind == "point":
        return end[None]
    if kind == "diameters":
        return np.concatenate([[start, end], _first_across(start, end, spacing)])
    if kind == "length":
        return np.stack([start, end])
    (top, left), (bottom, right) = np.minimum(start, end), np.maximum(start, end)
    if kind == "rectangle":
        return np.array([(top, left), (top, right), (bottom, right), (bottom, left)])
    row, column = (top + bottom) / 2, (left + right) / 2
    return np.array([(row, left), (row, right), (top, column), (bottom, column)])


def moved(kind: Kind, points: Points, handle: int, to: Points, spacing: Spacing) -> Points:
    """The shape with one of its points dragged elsewhere; what must stay right stays so.

    Args:
        kind: all but "region".
        points: of the shape.
        handle: index of the point.
        to: (2,).
        spacing: (row, column).
    """
    if kind == "diameters":
        return _moved_diameters(points, handle, to, spacing)
    if kind == "ellipse":
        return _moved_ellipse(points, handle, to, spacing)
    if kind == "rectangle":
        return _moved_corner(points, handle, to, spacing)
    changed = points.copy()
    changed[handle] = to
    return changed


def outline(kind: Kind, points: Points) -> list[Points]:
    """Lines (n, 2) that show the shape; the last point of a closed one is its first."""
    if kind == "point":
        return []
    if kind == "diameters":
        return [points[:2], points[2:]]
    if kind == "ellipse":
        return [_ellipse(points)]
    return [np.concatenate([points, points[:1]])] if kind in AREAS else [points]


def inside(
    kind: Kind, points: Points, spacing: Spacing, shape: tuple[int, int]
) -> tuple[Box, NDArray[np.bool_]]:
    """The pixels whose centers lie inside.

    Args:
        kind: one of AREAS.
        points: of the shape.
        spacing: (row, column).
        shape: (rows, columns) of the slice.

    Returns:
        A box and bool (bottom - top, right - left) of it; an empty one where the shape holds
        no center.
    """
    edge = np.concatenate(outline(kind, points)) if kind != "ellipse" else _reach(points)
    low, high = np.ceil(edge.min(axis=0) - HAIR), np.floor(edge.max(axis=0) + HAIR) + 1
    top, left = np.clip(low, 0, shape).astype(int).tolist()
    bottom, right = np.clip(high, 0, shape).astype(int).tolist()
    box = top, left, max(top, bottom), max(left, right)
    if kind == "ellipse":
        return box, _in_ellipse(points, spacing, box)
    return box, _in_polygon(np.round(points / HAIR) * HAIR, box)


def crosses_itself(points: Points) -> bool:
    """Whether two edges of a closed outline that are no neighbors meet; grows with n squared."""
    starts, ends = points, np.roll(points, -1, axis=0)
    count = len(points)
    a, b = np.triu_indices(count, 2)
    apart = ~((a == 0) & (b == count - 1))
    a, b = a[apart], b[apart]
    one = _turns(starts[a], ends[a], starts[b]) * _turns(starts[a], ends[a], ends[b])
    other = _turns(starts[b], ends[b], starts[a]) * _turns(starts[b], ends[b], ends[a])
    return bool(((one < 0) & (other < 0)).any())


def area(kind: Kind, points: Points, spacing: Spacing) -> float:
    """Of the shape itself, not of pixels; in the unit of the spacing, squared.

    An outline that crosses itself has none by this formula (`crosses_itself`).
    """
    row, column = (points * spacing).T
    if kind == "ellipse":
        axes = np.hypot(row[1::2] - row[::2], column[1::2] - column[::2])
        return float(np.pi / 4 * axes[0] * axes[1])
    # Relative to one of the points: products of large coordinates lose digits.
    row, column = row - row[0], column - column[0]
    return float(abs(row @ np.roll(column, -1) - column @ np.roll(row, -1)) / 2)


def _first_across(start: Points, end: Points, spacing: Spacing) -> Points:
    scale = np.asarray(spacing)
    middle, along = (start + end) / 2, (end - start) * scale
    half = np.array([-along[1], along[0]]) * ACROSS_SHARE / 2 / scale
    return np.stack([middle - half, middle + half])


def _moved_diameters(points: Points, handle: int, to: Points, spacing: Spacing) -> Points:
    """The first line turns the other with it; the other slides along the first."""
    scale = np.asarray(spacing)
    share, sides = _across_of(points * scale)
    changed = points * scale
    if handle < 2:
        changed[handle] = to * scale
    start, along, across, length = _axes(changed)
    if handle >= 2 and length > 0:
        way = to * scale - start
        share = float(np.clip(way @ along / length, 0.0, 1.0))
        sides[handle - 2] = way @ across
    foot = start + along * share * length
    changed[2:] = foot + np.outer(sides, across)
    return np.asarray(changed / scale)


def _axes(places: Points) -> tuple[Points, Points, Points, float]:
    """Start, unit vectors along and across, and length of the first of two diameters in mm."""
    way = places[1] - places[0]
    length = float(np.hypot(*way))
    along = way / length if length > 0 else np.array([0.0, 1.0])
    return places[0], along, np.array([-along[1], along[0]]), length


def _across_of(places: Points) -> tuple[float, Points]:
    """At which share of the first diameter the other crosses it, and how far its ends are off."""
    start, along, across, length = _axes(places)
    if length == 0:
        return 0.5, np.zeros(2)
    share = (places[2:].mean(axis=0) - start) @ along / length
    return float(np.clip(share, 0.0, 1.0)), np.asarray((places[2:] - start) @ across)


def _moved_ellipse(points: Points, handle: int, to: Points, spacing: Spacing) -> Points:
    """The end of an axis is pulled: the axis turns about the middle, the other one with it."""
    scale = np.asarray(spacing)
    middle = points.mean(axis=0) * scale
    half = to * scale - middle
    length = float(np.hypot(*half))
    first = handle // 2 * 2
    other = 2 - first
    width = float(np.hypot(*((points[other + 1] - points[other]) * scale))) / 2
    if length == 0:
        return points
    side = np.array([-half[1], half[0]]) / length * width
    old = (points[other] * scale) - middle
    side = side if side @ old >= 0 else -side
    changed = np.empty_like(points)
    sign = 1 if handle == first else -1
    changed[first], changed[first + 1] = middle + sign * half, middle - sign * half
    changed[other], changed[other + 1] = middle + side, middle - side
    return np.asarray(changed / scale)


def _moved_corner(points: Points, handle: int, to: Points, spacing: Spacing) -> Points:
    """The corner across stays, and the sides keep their directions."""
    scale = np.asarray(spacing)
    places = points * scale
    across = places[(handle + 2) % 4]
    first = _direction(places[1] - places[0], places[2] - places[1])
    second = np.array([first[1], -first[0]])
    way = to * scale - across
    changed = places.copy()
    # Corners 0 and 1, and 2 and 3, lie along the first direction from each other.
    along = handle ^ 1
    changed[handle] = to * scale
    changed[along] = across + (way @ second) * second
    changed[(along + 2) % 4] = across + (way @ first) * first
    return np.asarray(changed / scale)


def _direction(side: Points, other: Points) -> Points:
    """Unit vector along a side; where that has no length, at a right angle to the other."""
    for way in (side, np.array([-other[1], other[0]]), np.array([0.0, 1.0])):
        length = np.hypot(*way)
        if length > 0:
            return np.asarray(way / length)
    raise AssertionError("unreachable")


def _ellipse(points: Points) -> Points:
    middle = points.mean(axis=0)
    angle = np.linspace(0.0, 2 * np.pi, _ELLIPSE_STEPS + 1)[:, None]
    halves = (points[1] - points[0]) / 2, (points[3] - points[2]) / 2
    return np.asarray(middle + np.cos(angle) * halves[0] + np.sin(angle) * halves[1])


def _reach(points: Points) -> Points:
    """Opposite corners of the box around an ellipse."""
    half = np.hypot(points[1] - points[0], points[3] - points[2]) / 2
    middle = points.mean(axis=0)
    return np.stack([middle - half, middle + half])


def _in_ellipse(points: Points, spacing: Spacing, box: Box) -> NDArray[np.bool_]:
    """(u / a) ** 2 + (v / b) ** 2 <= 1, u and v along the axes."""
    scale = np.asarray(spacing)
    middle = points.mean(axis=0) * scale
    rows = (np.arange(box[0], box[2]) * scale[0] - middle[0])[:, None]
    columns = np.arange(box[1], box[3]) * scale[1] - middle[1]
    total = np.zeros((box[2] - box[0], box[3] - box[1]))
    for first in (0, 2):
        half = (points[first + 1] - points[first]) * scale / 2
        square = float(half @ half)
        if square == 0:
            return np.zeros(total.shape, np.bool_)
        total += ((rows * half[0] + columns * half[1]) / square) ** 2
    return np.asarray(total <= 1 + HAIR)


def _in_polygon(points: Points, box: Box) -> NDArray[np.bool_]:
    """Even-odd: a center is inside if an odd number of edges lie to its left.

    An edge counts at its upper end and not at its lower one, and a center on it lies to its
    right: so of two shapes that touch, each center between them belongs to one.
    """
    top, left, bottom, right = box
    flips = np.zeros((bottom - top, right - left + 1), np.intp)
    ends = np.roll(points, -1, axis=0)
    for (row, column), (last_row, last_column) in zip(points, ends, strict=True):
        upper, lower = min(row, last_row), max(row, last_row)
        first, last = max(int(np.ceil(upper)), top), min(int(np.ceil(lower)), bottom)
        if first >= last:
            continue
        rows = np.arange(first, last)
        slope = (last_column - column) / (last_row - row)
        meets = column + (rows - row) * slope
        places = np.clip(np.ceil(meets - HAIR).astype(np.intp), left, right)
        flips[rows - top, places - left] += 1
    return np.asarray(flips.cumsum(axis=1)[:, :-1] % 2 == 1)


def _turns(a: Points, b: Points, c: Points) -> NDArray[np.float64]:
    """On which side of the line from a to b the point c lies, by sign; all (n, 2)."""
    way, other = b - a, c - a
    return np.asarray(way[:, 0] * other[:, 1] - way[:, 1] * other[:, 0])
