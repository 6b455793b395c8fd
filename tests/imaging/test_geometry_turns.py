"""Which way is up: places in the patient's words, pictures laid as radiologists look at them."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations, product
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.imaging import geometry
from braintumor_desktop.imaging.geometry import (
    UNTURNED,
    PatientPosition,
    Turn,
    position_of,
    to_patient,
    upright_turn,
)
from braintumor_desktop.imaging.image import Plane, Slice

TURNS = [Turn(quarters, mirrored) for quarters in range(4) for mirrored in (False, True)]
PICTURE = np.arange(15).reshape(3, 5)
AXES = np.eye(3)
SIGNED_AXES = [(axis, sign) for axis in range(3) for sign in (1.0, -1.0)]


def before(turn, row, column, shape):
    """Where a point of the turned picture lies in the one of `shape` before the turn."""
    return turn.inverse.point(row, column, turn.sides(shape))


def place_of(plane: Plane) -> PatientPosition:
    """Where a picture of 11 x 5 pixels lies."""
    place = position_of(Slice(Path("a"), None, (11, 5), (3.0, 2.0), plane))
    assert place is not None
    return place


def plane_along(row: np.ndarray, column: np.ndarray) -> Plane:
    position = (5.0, -20.25, 487.6)
    return Plane(position, tuple(row.tolist()), tuple(column.tolist()))


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0), "L 5.0 mm"),
        ((0.0, -1.0, 0.0), (0.0, 0.0, -1.0), "L 5.0 mm"),
        ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0), "A 20.2 mm"),
        ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), "S 487.6 mm"),
        ((1.0, 0.0, 0.0), (0.0, -1.0, 0.0), "S 487.6 mm"),
    ],
)
def test_a_slice_lies_where_the_file_says_whichever_way_its_normal_points(row, column, words):
    assert place_of(Plane((5.0, -20.25, 487.6), row, column)).words == words


@pytest.mark.parametrize(
    ("position", "letters"),
    [((3.0, 4.0, 5.0), "LPS"), ((-3.0, -4.0, -5.0), "RAI"), ((-0.01, -0.04, -0.0), "LPS")],
)
def test_each_direction_has_its_letter(position, letters):
    planes = [
        Plane(position, (0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
        Plane(position, (1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
        Plane(position, (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    ]
    assert "".join(place_of(plane).letter for plane in planes) == letters
    assert [place_of(plane).mm for plane in planes] == [abs(mm) for mm in position]


@pytest.mark.parametrize(
    ("degrees", "is_oblique"), [(0, False), (5, False), (6.5, True), (40, True)]
)
def test_a_tilted_slice_is_marked(degrees, is_oblique):
    cos, sin = float(np.cos(np.deg2rad(degrees))), float(np.sin(np.deg2rad(degrees)))
    place = place_of(Plane((-1.0, 2.0, -33.3), (1.0, 0.0, 0.0), (0.0, cos, sin)))
    assert (place.letter, place.is_oblique) == ("I", is_oblique)
    assert place.mm == pytest.approx(33.3 - 15.0 * sin)  # 11 rows of 3 mm.
    assert place.words.endswith(", oblique") == is_oblique


@pytest.mark.parametrize("degrees", [0, 5, 25, -40])
@pytest.mark.parametrize("far", [0.0, 900.0, -2000.0])
def test_a_slice_lies_where_its_pixels_do_and_is_told_by_their_middle(degrees, far):
    """Far from the origin a tilted plane meets the axes, and its normal, far from its pixels."""
    cos, sin = float(np.cos(np.deg2rad(degrees))), float(np.sin(np.deg2rad(degrees)))
    plane = Plane((-899.0, far, far), (-sin, cos, 0.0), (0.0, 0.0, -1.0))
    item = Slice(Path("a"), None, (256, 200), (1.0, 0.5), plane)
    xs = [to_patient(plane, (1.0, 0.5), row, column)[0] for row in (0, 255) for column in (0, 199)]
    place = position_of(item)
    assert place.letter == "R"
    assert -place.mm == pytest.approx((min(xs) + max(xs)) / 2)
    turned = replace(plane, along_row=plane.along_column, along_column=plane.along_row)
    other = replace(item, shape=(200, 256), spacing_mm=(0.5, 1.0), plane=turned)
    assert position_of(other).mm == pytest.approx(place.mm)


def test_without_spacing_a_slice_is_told_by_its_first_pixel_and_without_a_place_by_nothing():
    cos = sin = float(np.sqrt(0.5))
    plane = Plane((1.0, 2.0, 3.0), (1.0, 0.0, 0.0), (0.0, cos, sin))
    assert position_of(Slice(Path("a"), None, (99, 99), None, plane)).words == "S 3.0 mm, oblique"
    assert position_of(Slice(Path("a"), None, (99, 99), (1.0, 1.0))) is None


def test_a_slice_midway_between_planes_is_called_by_the_axial_one():
    half = float(np.sqrt(0.5))
    for noise in (-1e-7, 1e-7):
        plane = Plane((1.0, 2.0, 30.0), (1.0, 0.0, 0.0), (0.0, half + noise, -half + noise))
        assert place_of(plane).letter == "S"


def test_a_quarter_turn_is_clockwise_and_mirroring_comes_first():
    assert Turn(1).apply(PICTURE).tolist() == [
        [10, 5, 0],
        [11, 6, 1],
        [12, 7, 2],
        [13, 8, 3],
        [14, 9, 4],
    ]
    assert Turn(0, True).apply(PICTURE)[0].tolist() == [4, 3, 2, 1, 0]
    assert Turn(1, True).apply(PICTURE)[0].tolist() == [14, 9, 4]


@pytest.mark.parametrize("turn", TURNS)
def test_a_turn_moves_points_as_it_moves_pixels_and_can_be_undone(turn: Turn):
    turned = turn.apply(PICTURE)
    assert turned.shape == turn.sides(PICTURE.shape)
    np.testing.assert_array_equal(turn.undo(turned), PICTURE)
    np.testing.assert_array_equal(turn.inverse.apply(turned), PICTURE)
    assert turn.then(turn.inverse) == UNTURNED
    for row, column in np.ndindex(*PICTURE.shape):
        place = turn.point(row, column, PICTURE.shape)
        assert turned[place] == PICTURE[row, column]
        assert before(turn, *place, PICTURE.shape) == (row, column)
    outer = turn.point(-0.5, 4.5, PICTURE.shape)
    assert before(turn, *outer, PICTURE.shape) == (-0.5, 4.5)


@pytest.mark.parametrize(("first", "second"), list(product(TURNS, TURNS)))
def test_two_turns_are_one(first: Turn, second: Turn):
    expected = second.apply(first.apply(PICTURE))
    np.testing.assert_array_equal(first.then(second).apply(PICTURE), expected)


def test_a_color_picture_is_turned_with_its_channels():
    color = np.arange(45).reshape(3, 5, 3)
    assert Turn(3).apply(color).shape == (5, 3, 3)
    np.testing.assert_array_equal(Turn(3).apply(color)[..., 1], Turn(3).apply(color[..., 1]))


@pytest.mark.parametrize("quarters", [-1, 4])
def test_there_are_four_quarters(quarters: int):
    with pytest.raises(ValueError, match="0 to 3"):
        Turn(quarters)


def every_order() -> list[Plane]:
    """The 24 ways in which rows and columns can lie along two axes of the patient."""
    signed = [sign * AXES[axis] for axis, sign in SIGNED_AXES]
    return [plane_along(a, b) for a, b in permutations(signed, 2) if not np.dot(a, b)]


@pytest.mark.parametrize("plane", every_order())
def test_every_slice_stands_as_radiologists_look_at_it(plane: Plane):
    # What the corner of the patient is called at the left and at the top of the screen.
    expected = {"axial": ("R", "L", "A", "P"), "coronal": ("R", "L", "H", "F")}
    expected["sagittal"] = ("A", "P", "H", "F")
    turn = upright_turn(plane)
    shown = turn.borders(geometry.orientation_letters(plane))
    assert shown == expected[geometry.plane_name(plane)]


@pytest.mark.parametrize("plane", every_order())
def test_a_voxel_of_the_upright_picture_lies_where_it_lay_before(plane: Plane):
    """Walking to the right on screen goes to the left of the patient, or to the back."""
    turn, shape, spacing = upright_turn(plane), (30, 40), (1.5, 0.5)
    rows, columns = turn.sides(shape)

    def place(row: float, column: float) -> np.ndarray:
        return geometry.to_patient(plane, spacing, *before(turn, row, column, shape))

    to_right = place(3, columns - 1) - place(3, 0)
    down = place(rows - 1, 2) - place(0, 2)
    name = geometry.plane_name(plane)
    right_mm, down_mm = (
        n * mm for n, mm in zip((columns - 1, rows - 1), turn.sides(spacing)[::-1], strict=True)
    )
    right = {"axial": (1, 0, 0), "coronal": (1, 0, 0), "sagittal": (0, 1, 0)}[name]
    below = {"axial": (0, 1, 0), "coronal": (0, 0, -1), "sagittal": (0, 0, -1)}[name]
    np.testing.assert_allclose(to_right, np.multiply(right, right_mm), atol=1e-9)
    np.testing.assert_allclose(down, np.multiply(below, down_mm), atol=1e-9)


@pytest.mark.parametrize("degrees", [-44, -20, 3, 44])
def test_a_slice_turned_by_less_than_an_eighth_stays_as_stored(degrees: float):
    cos, sin = float(np.cos(np.deg2rad(degrees))), float(np.sin(np.deg2rad(degrees)))
    plane = Plane((0.0, 0.0, 0.0), (cos, sin, 0.0), (-sin, cos, 0.0))
    assert upright_turn(plane) == UNTURNED
    lying = replace(plane, along_row=plane.along_column, along_column=(-cos, -sin, 0.0))
    assert upright_turn(lying) == Turn(1)


def test_slices_of_one_series_turned_by_an_eighth_are_all_shown_the_same_way():
    angle = np.deg2rad(45.0)
    turns = {
        upright_turn(
            plane_along(
                np.array([np.cos(angle + e), np.sin(angle + e), 0.0]),
                np.array([-np.sin(angle + e), np.cos(angle + e), 0.0]),
            )
        )
        for e in (-1e-5, 0.0, 1e-5)
    }
    assert turns == {UNTURNED}


def test_a_picture_of_unknown_place_is_not_turned():
    assert upright_turn(None) == UNTURNED


@pytest.mark.parametrize(("mm", "letter"), [(-0.94, "R"), (-0.06, "R"), (-0.04, "L"), (0.06, "L")])
def test_less_than_a_millimeter_beside_the_origin_the_side_is_still_right(mm, letter):
    plane = Plane((mm, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
    assert place_of(plane).letter == letter


UPRIGHT = {
    "sagittal": ((0, 1, 0), (0, 0, -1)),
    "coronal": ((1, 0, 0), (0, 0, -1)),
    "axial": ((1, 0, 0), (0, 1, 0)),
}


@pytest.mark.parametrize("name", UPRIGHT)
@pytest.mark.parametrize("axis", range(3))
@pytest.mark.parametrize("degrees", [-38, 38])
def test_a_slice_that_stands_upright_stays_so_however_it_is_tilted(name, axis, degrees):
    """Rodrigues' formula about one axis of the patient; below 45 degrees no side is nearer."""
    angle, about = np.deg2rad(degrees), AXES[axis]

    def tilted(direction):
        v = np.asarray(direction, float)
        part = np.cos(angle) * v + np.sin(angle) * np.cross(about, v)
        return part + about * (about @ v) * (1 - np.cos(angle))

    row, column = (tilted(direction) for direction in UPRIGHT[name])
    assert upright_turn(plane_along(row, column)) == UNTURNED


@pytest.mark.parametrize("degrees", [-40, -20, 20, 40])
@pytest.mark.parametrize("turn", TURNS)
def test_a_tilted_sagittal_slice_is_turned_like_a_straight_one(degrees, turn):
    angle = np.deg2rad(degrees)
    about_foot_head = np.array(
        [[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0], [0, 0, 1]]
    )
    straight = turn.directions((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
    tilted = [about_foot_head @ np.array(way) for way in straight]
    assert upright_turn(plane_along(*tilted)) == upright_turn(plane_along(*map(np.array, straight)))
