"""Positions in the patient: known corners, letters, planes, gaps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.imaging import geometry
from braintumor_desktop.imaging.image import Plane

SPACING = (0.75, 1.25)
AXIAL = Plane((-10.0, 20.0, 30.0), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
SAGITTAL = Plane((5.0, -60.0, 70.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0))
CORONAL = Plane((-60.0, 5.0, 70.0), (1.0, 0.0, 0.0), (0.0, 0.0, -1.0))


def turned(degrees: float) -> Plane:
    """An axial slice, turned about the foot-head axis."""
    angle = np.deg2rad(degrees)
    cos, sin = float(np.cos(angle)), float(np.sin(angle))
    return replace(AXIAL, along_row=(cos, sin, 0.0), along_column=(-sin, cos, 0.0))


OBLIQUE = turned(30.0)


def test_the_first_pixel_lies_at_the_image_position() -> None:
    np.testing.assert_allclose(geometry.to_patient(OBLIQUE, SPACING, 0, 0), OBLIQUE.position)


def test_rows_go_along_the_column_direction_with_the_row_spacing() -> None:
    np.testing.assert_allclose(geometry.to_patient(AXIAL, SPACING, 4, 0), (-10, 23, 30))
    np.testing.assert_allclose(geometry.to_patient(AXIAL, SPACING, 0, 4), (-5, 20, 30))
    np.testing.assert_allclose(geometry.to_patient(SAGITTAL, SPACING, 2, 4), (5, -55, 68.5))
    np.testing.assert_allclose(geometry.to_patient(CORONAL, SPACING, 2, 4), (-55, 5, 68.5))


def test_an_oblique_slice_is_turned_about_its_first_pixel() -> None:
    cos, sin = np.cos(np.pi / 6), np.sin(np.pi / 6)
    expected = (-10 + 5 * cos - 3 * sin, 20 + 5 * sin + 3 * cos, 30)
    np.testing.assert_allclose(geometry.to_patient(OBLIQUE, SPACING, 4, 4), expected)


def test_the_affine_maps_index_to_patient_and_leaves_the_plane_along_the_normal() -> None:
    matrix = geometry.affine(OBLIQUE, SPACING)
    assert matrix.shape == (4, 4)
    np.testing.assert_allclose(matrix[3], (0, 0, 0, 1))
    on_plane = matrix @ (3, 5, 0, 1)
    np.testing.assert_allclose(on_plane[:3], geometry.to_patient(OBLIQUE, SPACING, 3, 5))
    np.testing.assert_allclose((matrix @ (3, 5, 2, 1) - on_plane)[:3], 2 * OBLIQUE.normal)


@pytest.mark.parametrize("plane", [AXIAL, SAGITTAL, CORONAL, OBLIQUE])
def test_to_pixel_is_the_inverse_and_tells_the_distance_from_the_plane(plane: Plane) -> None:
    point = geometry.to_patient(plane, SPACING, 11.5, -3.25) + 4.5 * plane.normal
    np.testing.assert_allclose(geometry.to_pixel(plane, SPACING, point), (11.5, -3.25, 4.5))


@pytest.mark.parametrize(
    ("plane", "spacing"),
    [
        (replace(AXIAL, along_row=(1.01, 0.0, 0.0)), SPACING),
        (replace(AXIAL, along_row=(0.8, 0.6, 0.0)), SPACING),
        (replace(AXIAL, along_row=(0.0, 1.0, 0.0)), SPACING),
        (AXIAL, (0.0, 1.0)),
        (AXIAL, (1.0, -1.0)),
        (AXIAL, (1.0, float("nan"))),
    ],
)
def test_a_geometry_without_inverse_is_refused(plane: Plane, spacing: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="must be"):
        geometry.affine(plane, spacing)


def test_directions_rounded_to_four_digits_are_accepted() -> None:
    row, column = (0.8660, 0.5, 0.0), (-0.5, 0.8660, 0.0)
    assert geometry.is_orientation(row, column)
    assert not geometry.is_orientation(row, (-0.5, 0.87, 0.0))


def test_the_slice_position_grows_along_the_normal() -> None:
    assert geometry.slice_position(AXIAL) == pytest.approx(30.0)
    assert geometry.slice_position(SAGITTAL) == pytest.approx(-5.0)  # the normal points right
    assert geometry.slice_position(CORONAL) == pytest.approx(5.0)


@pytest.mark.parametrize(
    ("plane", "letters", "name"),
    [
        (AXIAL, ("R", "L", "A", "P"), "axial"),
        (SAGITTAL, ("A", "P", "H", "F"), "sagittal"),
        (CORONAL, ("R", "L", "H", "F"), "coronal"),
        (turned(180.0), ("L", "R", "P", "A"), "axial"),
        (turned(30.0), ("RA", "LP", "AL", "PR"), "axial"),
        (turned(60.0), ("AR", "PL", "LA", "RP"), "axial"),
        (turned(3.0), ("R", "L", "A", "P"), "axial"),
    ],
)
def test_letters_name_the_borders(
    plane: Plane, letters: tuple[str, str, str, str], name: str
) -> None:
    assert geometry.orientation_letters(plane) == letters
    assert geometry.plane_name(plane) == name


def test_a_slice_between_the_planes_is_oblique() -> None:
    half = float(np.sqrt(0.5))
    plane = Plane((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, half, -half))
    assert geometry.plane_name(plane) == "oblique"
    assert set(geometry.orientation_letters(plane)[2]) == {"A", "H"}


def test_even_spacing_is_found() -> None:
    gaps = geometry.slice_gaps([-3.0, -0.5, 2.001, 4.5])
    assert gaps.spacing_mm == pytest.approx(2.5)
    assert gaps.gaps == ()
    assert gaps.duplicates == ()


def test_a_missing_pair_of_slices_is_a_gap() -> None:
    gaps = geometry.slice_gaps([0.0, 2.0, 4.0, 10.0, 12.0])
    assert gaps.spacing_mm is None
    assert gaps.usual_mm == pytest.approx(2.0)
    assert gaps.gaps == ((2, 2),)


def test_slices_at_one_place_are_duplicates() -> None:
    gaps = geometry.slice_gaps([0.0, 0.0, 2.0, 4.0, 4.0])
    assert gaps.duplicates == (1, 4)
    assert gaps.spacing_mm is None
    assert geometry.slice_gaps([1.0, 1.0]).duplicates == (1,)


def test_uneven_spacing_has_no_distance_and_no_gap() -> None:
    gaps = geometry.slice_gaps([0.0, 2.0, 4.5, 6.5])
    assert gaps.spacing_mm is None
    assert gaps.gaps == ()


@pytest.mark.parametrize("positions", [[], [7.0]])
def test_a_single_slice_has_no_spacing(positions: list[float]) -> None:
    assert geometry.slice_gaps(positions) == geometry.SliceGaps(None, None)


@pytest.mark.parametrize(("share", "is_even"), [(0.0099, True), (-0.0099, True), (0.0101, False)])
@pytest.mark.parametrize("distance", [0.5, 5.0])
def test_distances_within_a_hundredth_are_the_same(
    distance: float, share: float, is_even: bool
) -> None:
    steps = [distance] * 6
    steps[2] += share * distance
    gaps = geometry.slice_gaps(np.cumsum([0.0, *steps]).tolist())
    assert (gaps.spacing_mm is not None) == is_even
    assert gaps.gaps == ()


@pytest.mark.parametrize(("step", "is_same"), [(0.0099, True), (0.0101, False)])
def test_slices_within_a_hundredth_of_a_millimeter_lie_at_one_place(
    step: float, is_same: bool
) -> None:
    assert geometry.slice_gaps([0.0, 5.0, 5.0 + step]).duplicates == ((2,) if is_same else ())


@pytest.mark.parametrize(("step", "gaps"), [(7.49, ()), (7.51, ((2, 1),)), (12.6, ((2, 2),))])
def test_a_gap_begins_above_one_and_a_half_distances(
    step: float, gaps: tuple[tuple[int, int], ...]
) -> None:
    places = [0.0, 5.0, 10.0, 10.0 + step, 15.0 + step]
    assert geometry.slice_gaps(places).gaps == gaps


@pytest.mark.parametrize(("length", "is_sound"), [(1.0009, True), (0.9991, True), (1.0011, False)])
def test_directions_are_of_unit_length_within_a_thousandth(length: float, is_sound: bool) -> None:
    assert geometry.is_orientation((length, 0.0, 0.0), (0.0, 1.0, 0.0)) == is_sound
    assert geometry.is_orientation((1.0, 0.0, 0.0), (0.0, length, 0.0)) == is_sound


@pytest.mark.parametrize("share", [1e200, -1e308, float("inf"), float("nan")])
def test_directions_beyond_all_numbers_are_none(share: float) -> None:
    assert not geometry.is_orientation((share, 0.0, 0.0), (0.0, 1.0, 0.0))
    assert not geometry.is_orientation((1.0, 0.0, 0.0), (0.0, 0.0, share))


@pytest.mark.parametrize(("cosine", "is_sound"), [(0.0009, True), (-0.0009, True), (0.0011, False)])
def test_directions_are_at_right_angles_within_a_thousandth(cosine: float, is_sound: bool) -> None:
    row = (float(np.sqrt(1 - cosine**2)), cosine, 0.0)
    assert geometry.is_orientation(row, (0.0, 1.0, 0.0)) == is_sound


@pytest.mark.parametrize(("share", "letters"), [(0.099, "L"), (0.101, "LP"), (0.8, "PL")])
def test_a_second_letter_stands_from_a_tenth_of_its_axis(share: float, letters: str) -> None:
    row = (float(np.sqrt(1 - share**2)), share, 0.0)
    column = (-share, float(np.sqrt(1 - share**2)), 0.0)
    plane = Plane((0.0, 0.0, 0.0), row, column)
    assert geometry.orientation_letters(plane)[1] == letters


@pytest.mark.parametrize(("share", "name"), [(0.801, "axial"), (0.799, "oblique")])
def test_a_plane_has_a_name_from_four_fifths_of_its_axis(share: float, name: str) -> None:
    tilt = float(np.sqrt(1 - share**2))
    plane = Plane((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, share, tilt))
    assert geometry.plane_name(plane) == name


@pytest.mark.parametrize(("factor", "is_gap"), [(1.5, False), (1.50012, False), (1.50018, True)])
def test_one_and_a_half_distances_are_no_gap_also_where_a_header_rounds(
    factor: float, is_gap: bool
) -> None:
    places = [0.0, 5.0, 10.0, 10.0 + 5.0 * factor, 15.0 + 5.0 * factor]
    assert bool(geometry.slice_gaps(places).gaps) == is_gap


@pytest.mark.parametrize(
    ("last", "degrees"),
    [((0.0, 0.0, 7.0), 0.0), ((0.0, 3.0, 3.0), 45.0), ((4.0, 0.0, -3.0), 53.130102)],
)
def test_the_tilt_of_a_stack_is_the_angle_between_its_normal_and_its_way(
    last: tuple[float, float, float], degrees: float
) -> None:
    start = (-10.0, 20.0, 30.0)
    end = tuple(np.add(start, last))
    assert geometry.stack_tilt(start, end, AXIAL.normal) == pytest.approx(degrees, abs=1e-4)


@pytest.mark.parametrize("length", [1.0 - 1e-12, 1.0 + 1e-12])
def test_an_upright_stack_has_no_tilt_where_rounding_makes_the_normal_longer(length: float) -> None:
    tilt = geometry.stack_tilt((0.0, 0.0, 0.0), (0.0, 0.0, 3.0), length * AXIAL.normal)
    assert tilt == pytest.approx(0.0, abs=1e-3)
