"""Planes cut from volumes that are irregular, sheared, oblique, and have gaps."""

from __future__ import annotations

import numpy as np
import pytest

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.cuts import (
    GAP,
    OUTSIDE,
    TISSUE,
    CutPlane,
    cut,
    cut_slab,
    plane_through,
)
from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.imaging.volume import Grid, Volume, stack

AXIAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
SLOPE = np.array([1.7, -0.9, 2.3])
"""Gray values per mm along x, y and z: linear, so that a blend must give them back exactly."""


def turned(degrees: float, axis: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Row and column directions of an axial plane, turned about one of the patient's axes."""
    angle = np.deg2rad(degrees)
    turn = np.eye(3)
    one, other = (i for i in range(3) if i != axis)
    turn[one, one] = turn[other, other] = np.cos(angle)
    turn[one, other], turn[other, one] = -np.sin(angle), np.sin(angle)
    return turn @ AXIAL[0], turn @ AXIAL[1]


def linear_volume(
    heights: np.ndarray,
    directions: tuple[np.ndarray, np.ndarray] = (np.array(AXIAL[0]), np.array(AXIAL[1])),
    shear: float = 0.0,
    spacing: tuple[float, float] = (0.7, 1.1),
    shape: tuple[int, int] = (41, 29),
) -> Volume:
    """A volume whose gray is SLOPE times the place in the patient."""
    along_row, along_column = directions
    normal = np.cross(along_row, along_column)
    start = np.array([-14.0, 9.0, 31.0])
    corners = start + heights[:, None] * (normal + shear * along_column)
    rows = np.arange(shape[0])[:, None, None] * spacing[0] * along_column
    columns = np.arange(shape[1])[:, None] * spacing[1] * along_row
    points = corners[:, None, None] + rows + columns
    grid = Grid(corners, along_row, along_column, spacing, shape)
    return Volume(grid, points @ SLOPE)


STACKS = {
    "even": linear_volume(np.arange(15) * 2.0),
    "uneven": linear_volume(np.cumsum([0, 2, 2.5, 1.5, 2, 2.9, 2, 1.2, 2, 2])),
    "sheared": linear_volume(np.arange(15) * 2.0, shear=0.3),
    "oblique": linear_volume(np.arange(15) * 2.0, turned(23.0)),
    "oblique, uneven, sheared": linear_volume(
        np.cumsum([0, 2, 2.5, 1.5, 2, 2.9, 2, 1.2, 2, 2]), turned(-37.0, axis=1), shear=-0.2
    ),
}


@pytest.mark.parametrize("volume", STACKS.values(), ids=STACKS)
@pytest.mark.parametrize("name", ["axial", "coronal", "sagittal"])
def test_every_pixel_of_a_cut_shows_what_lies_there_in_the_patient(volume, name):
    middle = volume.grid.to_patient((np.array(volume.values.shape) - 1.0) * 0.4)
    plane = plane_through(volume.grid, name, middle)
    found = cut(volume, plane)
    index = volume.grid.to_index(plane.points())
    inner = ((index >= 0) & (index <= np.array(volume.values.shape) - 1.0)).all(axis=-1)
    assert inner.sum() > 200
    assert (found.kind[inner] == TISSUE).all()
    assert found.values[inner] == pytest.approx((plane.points() @ SLOPE)[inner], abs=2e-3)


@pytest.mark.parametrize("volume", STACKS.values(), ids=STACKS)
def test_a_plane_across_all_axes_shows_what_lies_there_in_the_patient(volume):
    right, down = turned(31.0, axis=2)[0], np.array([0.0, 0.0, -1.0])
    corner = (
        volume.grid.to_patient((np.array(volume.values.shape) - 1.0) * 0.5) - 6 * right - 8 * down
    )
    plane = CutPlane(tuple(corner), tuple(right), tuple(down), 0.4, (40, 30))
    found = cut(volume, plane)
    shown = found.kind == TISSUE
    index = volume.grid.to_index(plane.points())
    inner = ((index >= 0) & (index <= np.array(volume.values.shape) - 1.0)).all(axis=-1)
    assert inner.sum() > 200
    assert shown[inner].all()
    assert found.values[inner] == pytest.approx((plane.points() @ SLOPE)[inner], abs=2e-3)


@pytest.mark.parametrize("volume", STACKS.values(), ids=STACKS)
def test_index_and_patient_are_each_others_inverse(volume):
    index = np.array([[0.0, 0.0, 0.0], [3.25, 10.5, 4.0], [8.0, 40.0, 28.0], [-1.0, 5.0, 6.0]])
    assert volume.grid.to_index(volume.grid.to_patient(index)) == pytest.approx(index, abs=1e-9)


def test_planes_hang_as_radiologists_hang_them():
    volume = linear_volume(np.arange(12) * 3.0)
    middle = volume.grid.to_patient(np.array([5.0, 20.0, 14.0]))
    assert plane_through(volume.grid, "axial", middle).right == (1.0, 0.0, 0.0)
    assert plane_through(volume.grid, "axial", middle).down == (0.0, 1.0, 0.0)
    coronal = plane_through(volume.grid, "coronal", middle)
    assert (coronal.right, coronal.down) == ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
    sagittal = plane_through(volume.grid, "sagittal", middle)
    assert (sagittal.right, sagittal.down) == ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


@pytest.mark.parametrize("degrees", [0.0, 20.0, 45.0, 60.0, 90.0])
def test_no_axis_of_a_turned_volume_is_used_for_two_planes(degrees):
    volume = linear_volume(np.arange(12) * 2.0, turned(degrees))
    planes = [
        plane_through(volume.grid, name, (0, 0, 0)) for name in ("axial", "coronal", "sagittal")
    ]
    normals = np.array([plane.normal for plane in planes])
    assert np.abs(normals @ normals.T) == pytest.approx(np.eye(3), abs=1e-9)


def test_a_missing_slice_is_a_gap_and_no_tissue():
    heights = np.array([0.0, 2, 4, 6, 12, 14, 16])
    volume = linear_volume(heights)
    plane = plane_through(
        volume.grid, "coronal", volume.grid.to_patient(np.array([0.0, 20.0, 0.0]))
    )
    found = cut(volume, plane)
    heights_shown = (plane.points() @ volume.grid.normal)[:, 5] - volume.grid.heights[0]
    is_gap = found.kind[:, 5] == GAP
    assert is_gap.any()
    assert heights_shown[is_gap].min() == pytest.approx(7.0, abs=0.75)
    assert heights_shown[is_gap].max() == pytest.approx(11.0, abs=0.75)
    assert (found.values[found.kind == GAP] == 0).all()
    assert (found.kind[(heights_shown < 6.9) & (heights_shown > 0)] == TISSUE).all()


def test_a_sphere_measures_the_same_in_all_three_planes_whatever_the_spacing():
    heights = np.cumsum([0.0] + [1.0, 1.4, 1.2, 0.8] * 14)
    empty = linear_volume(heights, spacing=(0.9, 1.3), shape=(66, 46))
    points = empty.grid.to_patient(np.stack(np.indices(empty.values.shape), axis=-1).astype(float))
    center = empty.grid.to_patient(np.array([26.0, 33.0, 23.0]))
    inside = np.linalg.norm(points - center, axis=-1)
    volume = Volume(empty.grid, np.clip(20.5 - inside, 0, 1))
    for name in ("axial", "coronal", "sagittal"):
        plane = plane_through(volume.grid, name, center)
        shown = cut(volume, plane).values
        row, column, off = plane.pixel_of(center)
        assert off == pytest.approx(0.0, abs=1e-9)
        across = shown[round(row)].sum() * plane.spacing_mm
        along = shown[:, round(column)].sum() * plane.spacing_mm
        assert (across, along) == pytest.approx((40.0, 40.0), abs=0.5)


def test_a_slab_gathers_the_mean_the_highest_and_the_lowest_over_tissue_alone():
    volume = linear_volume(np.arange(15) * 2.0)
    middle = volume.grid.to_patient(np.array([7.0, 20.0, 14.0]))
    plane = plane_through(volume.grid, "axial", middle)
    thin = cut(volume, plane).values
    reach = SLOPE[2] * plane.spacing_mm * round(3.0 / plane.spacing_mm)
    shown = {how: cut_slab(volume, plane, 6.0, how).values for how in ("mean", "highest", "lowest")}
    assert shown["mean"] == pytest.approx(thin, abs=1e-2)
    assert shown["highest"] == pytest.approx(thin + reach, abs=1e-2)
    assert shown["lowest"] == pytest.approx(thin - reach, abs=1e-2)


def test_beside_the_volume_there_is_nothing():
    volume = linear_volume(np.arange(5) * 2.0)
    plane = CutPlane((500.0, 0.0, 0.0), *AXIAL, 1.0, (4, 5))
    found = cut(volume, plane)
    assert (found.kind == OUTSIDE).all()
    assert (found.values == 0).all()


def place(height: float, directions: tuple[tuple[float, ...], ...] = AXIAL) -> Plane:
    return Plane((0.0, 0.0, height), *directions)


def test_slices_are_piled_up_in_ascending_order():
    pictures = [np.full((3, 4), value) for value in (7, 5, 6)]
    volume = stack(pictures, [place(9.0), place(1.0), place(4.0)], (1.0, 1.0))
    assert volume.values[:, 0, 0].tolist() == [5, 6, 7]
    assert volume.grid.heights.tolist() == [1.0, 4.0, 9.0]


@pytest.mark.parametrize(
    ("places", "spacing", "shapes", "why"),
    [
        ([place(0), None], (1, 1), [(3, 4)] * 2, "do not say where"),
        ([place(0), place(2)], None, [(3, 4)] * 2, "do not say where"),
        ([place(0)], (1, 1), [(3, 4)], "single slice"),
        ([place(0), place(2)], (1, 1), [(3, 4), (3, 5)], "different sizes"),
        ([place(0), place(2, turned(1.0))], (1, 1), [(3, 4)] * 2, "at an angle"),
        ([place(0), place(0.005)], (1, 1), [(3, 4)] * 2, "at the same place"),
    ],
)
def test_where_no_plane_can_be_cut_the_reason_is_said(places, spacing, shapes, why):
    with pytest.raises(BadInput, match=why):
        stack([np.zeros(shape) for shape in shapes], places, spacing)


def test_slices_within_the_tolerance_of_directions_are_piled_up():
    stack([np.zeros((3, 4))] * 2, [place(0), place(2, turned(0.7))], (1.0, 1.0))
