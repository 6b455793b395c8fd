"""What drawings measure, on phantoms turned and tilted as no file would be, against numpy."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.findings import drawn, measured, shapes
from braintumor_desktop.imaging.image import Image, Plane, Slice

if TYPE_CHECKING:
    from braintumor_desktop.findings.drawn import Drawing
    from braintumor_desktop.findings.shapes import Kind

SHAPE = (61, 83)


def turned(axis: tuple[float, float, float], degrees: float) -> np.ndarray:
    """A rotation matrix (Rodrigues)."""
    x, y, z = np.array(axis) / np.linalg.norm(axis)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(degrees)
    return np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross


def slice_of(turn: np.ndarray, spacing: tuple[float, float] | None = (0.7, 1.3)) -> Slice:
    along_row, along_column = turn[:, 0], turn[:, 1]
    plane = Plane((-31.2, 17.7, 42.0), tuple(along_row), tuple(along_column), "1.2")
    return Slice(Path("/a"), None, SHAPE, spacing, plane, sop_uid="1", series_uid="2")


SLICES = {
    "axial": slice_of(np.eye(3)),
    "flipped": slice_of(np.diag([-1.0, 1.0, -1.0])),
    "quarter": slice_of(turned((0, 0, 1), 90), (1.3, 0.7)),
    "oblique": slice_of(turned((1, 2, 3), 37)),
    "very oblique": slice_of(turned((-2, 1, 0.3), 141), (2.5, 0.4)),
}


@pytest.fixture(params=SLICES)
def item(request: pytest.FixtureRequest) -> Slice:
    return SLICES[request.param]


def image_of(item: Slice, **changes: object) -> Image:
    stored = np.random.default_rng(5).integers(-900, 1200, SHAPE).astype(np.int16)
    image = Image(
        stored,
        slope=0.37,
        intercept=-12.5,
        padding=(-900, -600),
        spacing_mm=item.spacing_mm,
        plane=item.plane,
        unit="HU",
    )
    return replace(image, **changes)


def centers(item: Slice) -> np.ndarray:
    """(rows, columns, 3) LPS mm of all pixel centers, by equation C.7.6.2.1-1."""
    assert item.plane is not None
    assert item.spacing_mm is not None
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]][..., None]
    down = np.array(item.plane.along_column) * item.spacing_mm[0]
    right = np.array(item.plane.along_row) * item.spacing_mm[1]
    return np.array(item.plane.position) + rows * down + columns * right


def inside_of(drawing: Drawing, item: Slice) -> np.ndarray:
    """Which centers lie inside, found in the patient and not in the picture."""
    places = np.array(drawing.places)
    if drawing.kind == "ellipse":
        middle, total = places.mean(axis=0), 0.0
        for a, b in ((0, 1), (2, 3)):
            half = (places[b] - places[a]) / 2
            total = total + ((centers(item) - middle) @ half / (half @ half)) ** 2
        return total <= 1
    away = centers(item) - places[0]
    shares = [
        away @ side / (side @ side) for side in (places[1] - places[0], places[3] - places[0])
    ]
    return np.logical_and.reduce([(share >= 0) & (share < 1) for share in shares])


def expected(image: Image, inside: np.ndarray) -> np.ndarray:
    counts = inside & ~((image.stored >= -900) & (image.stored <= -600))
    return image.stored[counts].astype(np.float64) * 0.37 - 12.5


def tilted(kind: Kind, item: Slice) -> Drawing:
    """An ellipse or rectangle that does not lie along the rows."""
    start, end = np.array([[12.3, 20.1], [45.6, 61.8]])
    if kind == "rectangle":
        return drawn.drawn(kind, shapes.begun(kind, start, end, item.spacing_mm), item)
    shape = shapes.begun(kind, start, end, item.spacing_mm)
    return drawn.drawn(
        kind, shapes.moved(kind, shape, 0, np.array([17.1, 22.2]), item.spacing_mm), item
    )


@pytest.mark.parametrize("kind", ["ellipse", "rectangle"])
def test_statistics_are_those_of_numpy(kind: Kind, item: Slice) -> None:
    drawing, image = tilted(kind, item), image_of(item)
    found = measured.measure(drawing, item, image).statistics
    wanted = expected(image, inside_of(drawing, item))
    assert found is not None
    assert found.count == wanted.size > 300
    assert found.mean == pytest.approx(wanted.mean(), abs=1e-6)
    assert found.deviation == pytest.approx(
        math.sqrt(np.mean((wanted - wanted.mean()) ** 2)), abs=1e-6
    )
    assert (found.minimum, found.maximum) == pytest.approx((wanted.min(), wanted.max()), abs=1e-6)
    assert found.median == pytest.approx(np.median(wanted), abs=1e-6)
    assert found.left_out == inside_of(drawing, item).sum() - wanted.size > 0


@pytest.mark.parametrize("kind", ["ellipse", "rectangle"])
def test_areas_are_those_in_the_patient(kind: Kind, item: Slice) -> None:
    drawing = tilted(kind, item)
    places = np.array(drawing.places)
    if kind == "ellipse":
        axes = [np.linalg.norm(places[b] - places[a]) for a, b in ((0, 1), (2, 3))]
        wanted = np.pi / 4 * axes[0] * axes[1]
    else:
        wanted = np.linalg.norm(np.cross(places[1] - places[0], places[3] - places[0]))
    (area,) = measured.sizes_of(drawing, item)
    assert (area.name, area.unit) == ("area", "mm\u00b2")
    assert area.number == pytest.approx(wanted, abs=1e-6)


def test_lengths_and_angles_are_those_in_the_patient(item: Slice) -> None:
    points = np.array([[3.2, 70.1], [44.4, 12.9], [50.5, 66.6]])
    places = np.array(drawn.drawn("angle", points, item).places)
    (length,) = measured.sizes_of(drawn.drawn("length", points[:2], item), item)
    assert length.number == pytest.approx(np.linalg.norm(places[1] - places[0]), abs=1e-6)
    (angle,) = measured.sizes_of(drawn.drawn("angle", points, item), item)
    legs = places[0] - places[1], places[2] - places[1]
    cosine = legs[0] @ legs[1] / np.linalg.norm(legs[0]) / np.linalg.norm(legs[1])
    assert angle.number == pytest.approx(np.degrees(np.arccos(cosine)), abs=1e-6)
    lines = shapes.begun("diameters", points[0], points[1], item.spacing_mm)
    longest, across, product = measured.sizes_of(drawn.drawn("diameters", lines, item), item)
    assert across.number == pytest.approx(longest.number * 2 / 3, abs=1e-6)
    assert product.number == pytest.approx(longest.number * across.number, abs=1e-6)
    swapped = drawn.drawn("diameters", lines[[2, 3, 0, 1]], item)
    assert measured.sizes_of(swapped, item)[0] == longest


def test_a_region_is_measured_by_its_outline(item: Slice) -> None:
    """A disc of 40 corners against the formula of a regular polygon, in mm."""
    angles = np.arange(40) * 2 * np.pi / 40
    circle = 15 * np.stack([np.sin(angles), np.cos(angles)], axis=1)
    drawing = drawn.drawn("region", np.array([30.2, 41.7]) + circle / item.spacing_mm, item)
    (area,) = measured.sizes_of(drawing, item)
    assert area.number == pytest.approx(40 / 2 * 15**2 * np.sin(2 * np.pi / 40), abs=1e-6)
    found = measured.measure(drawing, item, image_of(item, padding=None)).statistics
    assert found is not None
    pixel = item.spacing_mm[0] * item.spacing_mm[1]
    assert found.count * pixel == pytest.approx(area.number, rel=0.02)


def test_points_are_the_same_seen_from_another_slice_of_that_plane() -> None:
    """One plane, other rows and columns: turned within itself, moved, other pixels."""
    one = SLICES["oblique"]
    assert one.plane is not None
    matrix = np.stack([one.plane.along_row, one.plane.along_column, one.plane.normal], axis=1)
    within = matrix @ turned((0, 0, 1), 25)
    position = np.array(one.plane.position) + within[:, 0] * 4.4 - within[:, 1] * 3.1
    plane = Plane(tuple(position), tuple(within[:, 0]), tuple(within[:, 1]), "1.2")
    other = replace(one, plane=plane, spacing_mm=(0.5, 0.9), sop_uid="9", series_uid="8")
    drawing = tilted("ellipse", one)
    assert drawn.is_on(drawing, other, 3.0)
    points = drawn.points_on(drawing, other)
    places = position + points @ np.stack([within[:, 1] * 0.5, within[:, 0] * 0.9])
    np.testing.assert_allclose(places, drawing.places, atol=1e-9)
    assert measured.sizes_of(drawing, other)[0].number == pytest.approx(
        measured.sizes_of(drawing, one)[0].number, abs=1e-6
    )


@pytest.mark.parametrize(
    ("off", "step", "frame", "is_shown"),
    [(0, 3.0, "1.2", True), (1.4, 3.0, "1.2", True), (1.6, 3.0, "1.2", False),
     (0.4, None, "1.2", True), (0.6, None, "1.2", False), (0, 3.0, "1.3", False)],
)  # fmt: skip
def test_other_series_show_it_within_half_a_slice(
    off: float, step: float | None, frame: str, is_shown: bool
) -> None:
    one = SLICES["oblique"]
    assert one.plane is not None
    position = tuple(np.array(one.plane.position) + off * one.plane.normal)
    plane = replace(one.plane, position=position, frame_of_reference=frame)
    other = replace(one, plane=plane, sop_uid="9", series_uid="8")
    assert drawn.is_on(tilted("ellipse", one), other, step) == is_shown
    tilt = replace(SLICES["axial"], sop_uid="9", series_uid="8")
    assert not drawn.is_on(tilted("ellipse", one), tilt, 1000.0)


def test_without_a_place_it_is_known_in_pixels() -> None:
    bare = replace(SLICES["axial"], plane=None, spacing_mm=None)
    points = np.array([[3.0, 4.0], [6.0, 8.0]])
    drawing = drawn.drawn("length", points, bare)
    assert drawing.places == ((3.0, 4.0), (6.0, 8.0))
    assert not drawing.is_in_patient
    assert measured.sizes_of(drawing, bare) == (measured.Size("length", 5.0, "px"),)
    spaced = replace(bare, spacing_mm=(2.0, 0.5))
    assert measured.sizes_of(drawing, spaced)[0] == measured.Size("length", math.hypot(6, 2), "mm")


def test_no_nan_and_no_number_where_nothing_counts(item: Slice) -> None:
    image = image_of(item, stored=np.full(SHAPE, np.nan, np.float32), padding=None)
    found = measured.measure(tilted("ellipse", item), item, image)
    assert found.statistics is None
    assert found.is_complete
    point = drawn.drawn("point", np.array([[5.0, 5.0]]), item)
    assert measured.measure(point, item, image).value is None
    tiny = shapes.begun("ellipse", *np.array([[5.2, 5.2], [5.4, 5.4]]), item.spacing_mm)
    assert (
        measured.measure(drawn.drawn("ellipse", tiny, item), item, image_of(item)).statistics
        is None
    )
    flat = drawn.drawn("ellipse", np.full((4, 2), 5.0), item)
    assert measured.measure(flat, item, image_of(item)).sizes[0].number == 0.0


def test_values_that_are_no_number_are_left_out() -> None:
    item = SLICES["axial"]
    stored = np.ones(SHAPE, np.float32)
    stored[30, 40] = np.inf
    found = measured.measure(
        tilted("rectangle", item), item, image_of(item, stored=stored)
    ).statistics
    assert found is not None
    assert found.left_out == 1
    assert found.deviation == pytest.approx(0, abs=1e-9)
    assert found.mean == pytest.approx(0.37 - 12.5)


def test_a_point_has_the_value_of_the_pixel_below() -> None:
    item = SLICES["oblique"]
    image = image_of(item, padding=None)
    for row, column in ((7, 11), (60, 82)):
        drawing = drawn.drawn("point", np.array([[row + 0.4, column - 0.4]]), item)
        found = measured.measure(drawing, item, image)
        assert found.value == pytest.approx(float(image.stored[row, column]) * 0.37 - 12.5)
    beside = drawn.drawn("point", np.array([[61.0, 3.0]]), item)
    assert measured.measure(beside, item, image).value is None
    padded = np.argwhere(image.stored <= -600)[0].astype(float)
    drawing = drawn.drawn("point", padded[None], item)
    assert measured.measure(drawing, item, image_of(item)).value is None


def test_a_loop_does_not_count_against_the_rest() -> None:
    """An eight: the area of its outline by the formula would be 0."""
    item = replace(SLICES["axial"], spacing_mm=(2.0, 1.0))
    eight = np.array([[9.5, 9.5], [29.5, 29.5], [9.5, 29.5], [29.5, 9.5]])
    found = measured.measure(drawn.drawn("region", eight, item), item, image_of(item, padding=None))
    assert found.statistics is not None
    assert found.sizes[0].number == found.statistics.count * 2.0
    assert found.sizes[0].number == pytest.approx(2 * 100 * 2.0, rel=0.1)


@pytest.mark.parametrize("kind", ["ellipse", "rectangle"])
def test_a_drawing_alone_tells_its_sizes(kind: Kind, item: Slice) -> None:
    """Without its slice: from its points in the patient and the normal."""
    drawing = tilted(kind, item)
    (alone,) = measured.sizes_of(drawing, drawn.ground_of(drawing))
    assert alone.number == pytest.approx(measured.sizes_of(drawing, item)[0].number, abs=1e-6)


def test_a_cut_is_no_slice_and_shares_a_frame_that_only_the_series_names() -> None:
    one = SLICES["oblique"]
    assert one.plane is not None
    assert one.spacing_mm is not None
    bare = replace(one.plane, frame_of_reference=None)
    cut = drawn.Cut(one.shape, one.spacing_mm, bare)
    line = np.array([[3.0, 4.0], [6.0, 8.0]])
    drawing = drawn.drawn("length", line, cut, frame="series 1")
    assert drawing.slice == ""
    assert drawn.is_on(drawing, cut, 1.0, "series 1")
    assert not drawn.is_on(drawing, cut, 1.0, "series 2")
    assert not drawn.is_on(drawing, cut, 1.0)
