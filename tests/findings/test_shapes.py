"""Which pixels a shape holds, and how it follows its points."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest

from braintumor_desktop.findings import shapes

if TYPE_CHECKING:
    from braintumor_desktop.findings.shapes import Kind, Points

SPACING = (1.1, 0.7)


def points(*pairs: tuple[float, float]) -> Points:
    return np.array(pairs, np.float64)


def whole(kind: Kind, of: Points, shape: tuple[int, int] = (60, 80)) -> np.ndarray:
    """The pixels inside as a picture."""
    box, inside = shapes.inside(kind, of, SPACING, shape)
    full = np.zeros(shape, np.bool_)
    full[box[0] : box[2], box[1] : box[3]] = inside
    return full


def mm(of: Points, a: int, b: int) -> np.ndarray:
    return (of[b] - of[a]) * SPACING


@pytest.mark.parametrize("seed", range(20))
def test_a_region_holds_the_centers_that_opencv_says(seed: int) -> None:
    """A star: no edge crosses another; no center lies on an edge."""
    random = np.random.default_rng(seed)
    angles = np.sort(random.uniform(0, 2 * np.pi, 23))
    radii = random.uniform(4, 27, 23)
    star = np.stack([30.123 + radii * np.sin(angles), 40.321 + radii * np.cos(angles)], axis=1)
    inside = whole("region", star)
    contour = star[:, ::-1].astype(np.float32)[:, None]
    for row in range(60):
        for column in range(0, 80, 3):
            said = cv2.pointPolygonTest(contour, (float(column), float(row)), measureDist=True)
            if abs(said) > 1e-3:
                assert inside[row, column] == (said > 0)


def test_of_two_regions_that_touch_each_center_belongs_to_one() -> None:
    left = points((10, 10), (10, 20), (30, 25), (30, 10))
    right = points((10, 20), (10, 40), (30, 40), (30, 25))
    both = whole("region", left).astype(int) + whole("region", right)
    assert both.max() == 1
    assert both.sum() == 20 * 30


def test_a_rectangle_on_pixel_borders_holds_just_these() -> None:
    inside = whole(
        "rectangle", shapes.begun("rectangle", *points((9.5, 4.5), (19.5, 24.5)), SPACING)
    )
    assert inside.sum() == 10 * 20
    assert inside[10:20, 5:25].all()


def test_beside_the_picture_nothing_is_held() -> None:
    box = shapes.begun("rectangle", *points((-30, -30), (-5, -5)), SPACING)
    assert not whole("rectangle", box).any()
    assert whole("ellipse", shapes.begun("ellipse", *points((50, 70), (90, 120)), SPACING)).any()


@pytest.mark.parametrize(
    ("outline", "crosses"),
    [
        (((0, 0), (0, 9), (9, 9), (9, 0)), False),
        (((0, 0), (9, 9), (0, 9), (9, 0)), True),
        (((0, 0), (0, 9), (5, 2), (9, 9), (9, 0)), False),
    ],
)
def test_an_outline_that_crosses_itself(outline: tuple, crosses: bool) -> None:
    assert shapes.crosses_itself(points(*outline)) == crosses


def test_areas_are_those_of_the_formulas() -> None:
    a, b = points((10, 10), (30, 40))
    assert shapes.area("rectangle", shapes.begun("rectangle", a, b, SPACING), SPACING) == (
        pytest.approx(20 * 1.1 * 30 * 0.7)
    )
    ellipse = shapes.begun("ellipse", a, b, SPACING)
    assert shapes.area("ellipse", ellipse, SPACING) == pytest.approx(np.pi * 10 * 1.1 * 15 * 0.7)
    triangle = points((0, 0), (0, 10), (10, 0))
    assert shapes.area("region", triangle, SPACING) == pytest.approx(11 * 7 / 2)


@pytest.mark.parametrize("handle", range(4))
def test_two_diameters_stay_at_a_right_angle_in_millimeters(handle: int) -> None:
    lines = shapes.begun("diameters", *points((10, 10), (33, 47)), SPACING)
    assert np.hypot(*mm(lines, 2, 3)) == pytest.approx(np.hypot(*mm(lines, 0, 1)) * 2 / 3)
    for to in points((20, 30), (3.3, 50.2), (41, 5)):
        lines = shapes.moved("diameters", lines, handle, to, SPACING)
        across = mm(lines, 0, 1) @ mm(lines, 2, 3)
        assert across == pytest.approx(0, abs=1e-9)
    if handle < 2:
        np.testing.assert_allclose(lines[handle], (41, 5))


def test_the_line_across_keeps_its_other_end_off_the_first_line() -> None:
    lines = shapes.begun("diameters", *points((30, 10), (30, 50)), (1, 1))
    moved = shapes.moved("diameters", lines, 2, np.array([20.0, 20.0]), (1, 1))
    np.testing.assert_allclose(moved[:2], lines[:2])
    np.testing.assert_allclose(moved[2], (20, 20), atol=1e-9)
    np.testing.assert_allclose(moved[3, 0], lines[3, 0], atol=1e-9)


@pytest.mark.parametrize("handle", range(4))
def test_an_ellipse_turns_about_its_middle_with_axes_at_a_right_angle(handle: int) -> None:
    ellipse = shapes.begun("ellipse", *points((10, 10), (30, 50)), SPACING)
    other = 2 - handle // 2 * 2
    width = np.hypot(*mm(ellipse, other, other + 1))
    turned = shapes.moved("ellipse", ellipse, handle, np.array([8.0, 55.0]), SPACING)
    np.testing.assert_allclose(turned[handle], (8, 55))
    np.testing.assert_allclose(turned.mean(axis=0), ellipse.mean(axis=0))
    assert mm(turned, 0, 1) @ mm(turned, 2, 3) == pytest.approx(0, abs=1e-9)
    assert np.hypot(*mm(turned, other, other + 1)) == pytest.approx(width)


@pytest.mark.parametrize("handle", range(4))
def test_a_rectangle_keeps_its_right_angles_and_the_corner_across(handle: int) -> None:
    box = shapes.begun("rectangle", *points((10, 10), (30, 50)), SPACING)
    moved = shapes.moved("rectangle", box, handle, np.array([14.0, 37.0]), SPACING)
    np.testing.assert_allclose(moved[handle], (14, 37))
    np.testing.assert_allclose(moved[(handle + 2) % 4], box[(handle + 2) % 4])
    for corner in range(4):
        before, after = (corner - 1) % 4, (corner + 1) % 4
        assert mm(moved, corner, before) @ mm(moved, corner, after) == pytest.approx(0, abs=1e-9)
    # Through nothing and back again: the sides keep their ways.
    flat = shapes.moved("rectangle", box, handle, box[(handle + 2) % 4], SPACING)
    again = shapes.moved("rectangle", flat, handle, box[handle], SPACING)
    np.testing.assert_allclose(again, box, atol=1e-9)


@pytest.mark.parametrize("kind", ["diameters", "ellipse", "rectangle"])
def test_no_length_is_no_nan(kind: Kind) -> None:
    shape = shapes.begun(kind, *points((10, 10), (10, 10)), SPACING)
    for handle in range(4):
        for to in points((10, 10), (12, 15)):
            assert np.isfinite(shapes.moved(kind, shape, handle, to, SPACING)).all()
