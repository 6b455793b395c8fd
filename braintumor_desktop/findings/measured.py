"""What a drawing measures: sizes by its geometry, statistics of the values inside.

Sizes come from the shape itself.  Statistics count the pixels whose centers lie inside, after
Modality rescale (DICOM PS3.3 C.11.1), without padding (C.7.5.1.1.2) and what is no number;
display values are never asked.  `docs/measuring.md` has the formulas.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from braintumor_desktop.findings import drawn, shapes

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.findings.drawn import Drawing, Ground
    from braintumor_desktop.findings.shapes import Points
    from braintumor_desktop.imaging.image import Image, Slice

Name = Literal["length", "longest", "across", "product", "angle", "area"]

SQUARE_PIXELS = (1.0, 1.0)


@dataclass(frozen=True)
class Size:
    """One size.

    Attributes:
        name: what it is.
        number: how much.
        unit: "mm", "mm²", "px", "px²" or "°".
    """

    name: Name
    number: float
    unit: str


@dataclass(frozen=True)
class Statistics:
    """Of the values inside.

    Attributes:
        count: pixels that count.
        mean, minimum, maximum, median: modality values.
        deviation: standard deviation of the population: divided by `count`, not by one less.
        left_out: pixels inside that are padding or no number.
    """

    count: int
    mean: float
    deviation: float
    minimum: float
    maximum: float
    median: float
    left_out: int = 0


@dataclass(frozen=True)
class Measured:
    """What one drawing measures.

    Attributes:
        sizes: by its geometry; empty for a point.
        statistics: of an area in gray values, or None where no pixel counts.
        value: below a point: the modality value, (red, green, blue), or None where there is none.
        value_unit: of the values as the file names it, or "".
        source: which element of the file gave the millimeters, in words; "" where none did.
        is_complete: whether the values were asked: statistics can be None all the same.
    """

    sizes: tuple[Size, ...]
    statistics: Statistics | None = None
    value: float | tuple[int, int, int] | None = None
    value_unit: str = ""
    source: str = ""
    is_complete: bool = False


def sizes_of(drawing: Drawing, item: Ground) -> tuple[Size, ...]:
    """The sizes of a drawing, in mm where its slice has a spacing, else in pixels.

    Args:
        drawing: which.
        item: the slice or plane on which it is seen.
    """
    spacing = item.spacing_mm or SQUARE_PIXELS
    unit = "px" if item.spacing_mm is None else "mm"
    return _sizes(drawing, drawn.points_on(drawing, item), spacing, unit)


def measure(drawing: Drawing, item: Slice, image: Image) -> Measured:
    """Sizes and values of a drawing on its own slice.

    Args:
        drawing: which.
        item: its slice.
        image: that slice's pixels.
    """
    sizes = sizes_of(drawing, item)
    points = drawn.points_on(drawing, item)
    spacing = item.spacing_mm or SQUARE_PIXELS
    known = Measured(sizes, value_unit=image.unit, source=image.spacing_source, is_complete=True)
    if drawing.kind == "point":
        return replace(known, value=_value(points[0], image))
    if drawing.kind not in shapes.AREAS:
        return known
    box, inside = shapes.inside(drawing.kind, points, spacing, image.shape)
    crosses = drawing.kind == "region" and shapes.crosses_itself(points)
    if crosses:
        # Loops would count against each other: the area is that of the pixels that count.
        whole = inside.sum() * spacing[0] * spacing[1]
        known = replace(known, sizes=(replace(sizes[0], number=float(whole)),))
    return replace(known, statistics=_statistics(image, box, inside))


def cost(drawing: Drawing, item: Slice) -> float:
    """About how many pixels must be looked at to measure it."""
    if drawing.kind not in shapes.AREAS:
        return 1.0
    points = drawn.points_on(drawing, item)
    rows, columns = np.minimum(np.ptp(points, axis=0), item.shape)
    crossings = 4 * len(points) ** 2 if drawing.kind == "region" else 0
    return float(rows * columns) + crossings


def _sizes(
    drawing: Drawing, points: Points, spacing: shapes.Spacing, unit: str
) -> tuple[Size, ...]:
    if drawing.kind == "point":
        return ()
    if drawing.kind in shapes.AREAS:
        return (Size("area", shapes.area(drawing.kind, points, spacing), f"{unit}\u00b2"),)
    if drawing.kind == "angle":
        return (Size("angle", _angle(points * spacing), "\u00b0"),)
    lengths = [_length(points[at : at + 2] * spacing) for at in range(0, len(points), 2)]
    if drawing.kind == "length":
        return (Size("length", lengths[0], unit),)
    longest, across = max(lengths), min(lengths)
    return (
        Size("longest", longest, unit),
        Size("across", across, unit),
        Size("product", longest * across, f"{unit}\u00b2"),
    )


def _length(places: Points) -> float:
    return float(np.hypot(*(places[1] - places[0])))


def _angle(places: Points) -> float:
    """Between the legs from the second point, 0 to 180 degrees; 0 where a leg has no length."""
    one, other = places[0] - places[1], places[2] - places[1]
    turn = one[0] * other[1] - one[1] * other[0]
    return float(np.degrees(np.arctan2(abs(turn), one @ other)))


def _value(point: Points, image: Image) -> float | tuple[int, int, int] | None:
    """Of the pixel below a point; None beside the picture, on padding and on what is no number."""
    row, column = np.floor(point + 0.5).astype(int).tolist()
    rows, columns = image.shape
    if not (0 <= row < rows and 0 <= column < columns) or _is_padding(image, row, column):
        return None
    value = image.value_at(row, column)
    return value if isinstance(value, tuple) or np.isfinite(value) else None


def _is_padding(image: Image, row: int, column: int) -> bool:
    if image.padding is None or image.is_color:
        return False
    return bool(image.padding[0] <= float(image.stored[row, column]) <= image.padding[1])


def _statistics(image: Image, box: shapes.Box, inside: NDArray[np.bool_]) -> Statistics | None:
    if image.is_color:
        return None
    top, left, bottom, right = box
    part = replace(image, stored=image.stored[top:bottom, left:right], overlays=())
    values = part.values
    counts = inside & ~part.is_padding & np.isfinite(values)
    chosen = values[counts].astype(np.float64)
    if not chosen.size:
        return None
    return Statistics(
        count=int(chosen.size),
        mean=float(chosen.mean()),
        deviation=float(chosen.std()),
        minimum=float(chosen.min()),
        maximum=float(chosen.max()),
        median=float(np.median(chosen)),
        left_out=int(np.count_nonzero(inside & ~counts)),
    )
