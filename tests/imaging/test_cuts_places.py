"""Cuts against SimpleITK, landmarks at known places, and a sphere of known size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pydicom
import pytest
import SimpleITK as sitk

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.cuts import (
    DIRECTIONS,
    GAP,
    TISSUE,
    Cut,
    CutPlane,
    cut,
    cut_mask,
    cut_slab,
    plane_through,
    steps_along,
    straight_plane,
)
from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.imaging.piling import Piling
from braintumor_desktop.imaging.volume import Volume, grid_of, stack
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.volume import Grid

SHAPE, SPACING, STEP = (23, 40, 31), (0.8, 1.3), 2.1
"""Asymmetric: another number and another distance along each axis."""


def turned(*degrees: float) -> np.ndarray:
    """A rotation about x, y and z, as columns."""
    turn = np.eye(3)
    for axis, angle in enumerate(np.deg2rad(degrees)):
        one, other = (i for i in range(3) if i != axis)
        step = np.eye(3)
        step[one, one] = step[other, other] = np.cos(angle)
        step[one, other], step[other, one] = -np.sin(angle), np.sin(angle)
        turn = step @ turn
    return turn


def smooth(shape: tuple[int, int, int]) -> np.ndarray:
    """Values without symmetry that change slowly."""
    rng = np.random.default_rng(7)
    s, r, c = np.indices(shape) / np.array(shape)[:, None, None, None]
    waves = sum(
        rng.normal() * np.cos(2 * np.pi * (f * s + g * r + h * c) + rng.uniform(0, 6))
        for f, g, h in rng.uniform(-1.5, 1.5, (6, 3))
    )
    return (1000 + 200 * np.asarray(waves)).astype(np.float32)


def volume(turn: np.ndarray, *, descending: bool = False) -> Volume:
    """Slices of a turned stack, given from the last on where they descend."""
    start = np.array([-31.0, 17.0, 42.0])
    values = smooth(SHAPE)
    order = range(SHAPE[0])[::-1] if descending else range(SHAPE[0])
    places = [Plane(tuple(start + k * STEP * turn[:, 2]), *map(tuple, turn.T[:2])) for k in order]
    return stack([values[k] for k in order], places, SPACING)


def resampled(of: Volume, plane: CutPlane) -> np.ndarray:
    """What SimpleITK shows on the plane."""
    grid = of.grid
    source = sitk.GetImageFromArray(of.values)
    source.SetOrigin(grid.corners[0].tolist())
    source.SetSpacing((SPACING[1], SPACING[0], STEP))
    axes = np.stack([grid.along_row, grid.along_column, grid.normal], axis=1)
    source.SetDirection(axes.ravel().tolist())
    target = sitk.Image(plane.shape[1], plane.shape[0], 1, sitk.sitkFloat32)
    target.SetOrigin(plane.corner)
    target.SetSpacing((plane.spacing_mm, plane.spacing_mm, 1.0))
    ways = np.stack([plane.right, plane.down, plane.normal], axis=1)
    target.SetDirection(ways.ravel().tolist())
    found = sitk.Resample(source, target, sitk.Transform(), sitk.sitkLinear, -1.0)
    return np.asarray(sitk.GetArrayFromImage(found)[0])


TURNS = {
    "straight": turned(0, 0, 0),
    "oblique": turned(17, -23, 9),
    "strongly oblique": turned(41, 38, -29),
    "sagittal": np.array([[0, 0, -1], [1, 0, 0], [0, -1, 0]], float),
    "head first, turned over": turned(180, 12, 90),
}


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
@pytest.mark.parametrize("name", DIRECTIONS)
def test_planes_agree_with_simpleitk(name, turn, descending) -> None:
    of = volume(turn, descending=descending)
    point = of.grid.to_patient(np.array([9.3, 22.6, 12.2]))
    for through in (plane_through, straight_plane):
        plane = through(of.grid, name, point)
        ours, theirs = cut(of, plane), resampled(of, plane)
        both = (ours.kind == TISSUE) & (theirs >= 0)
        assert both.sum() > 300
        assert np.abs(ours.values - theirs)[both].max() < 0.01 * np.ptp(of.values)


@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
@pytest.mark.parametrize("name", DIRECTIONS)
def test_a_landmark_lies_in_every_plane_within_half_a_pixel_of_its_source(name, turn) -> None:
    of = volume(turn)
    for index in ((3, 5, 7), (11, 33, 4), (20, 12, 25)):
        values = np.zeros(SHAPE, np.uint8)
        values[index] = 255
        point = of.grid.corners[0] + turn @ (np.array(index)[::-1] * (SPACING[1], SPACING[0], STEP))
        for through in (plane_through, straight_plane):
            plane = through(of.grid, name, point)
            shown = cut(Volume(of.grid, values), plane).values
            rows, columns = np.indices(shown.shape)
            middle = (rows * shown).sum() / shown.sum(), (columns * shown).sum() / shown.sum()
            assert middle == pytest.approx(plane.pixel_of(point)[:2], abs=0.5)


@pytest.mark.parametrize("turn", TURNS.values(), ids=TURNS)
def test_planes_through_a_slice_are_that_slice_to_the_last_bit(turn) -> None:
    of = volume(turn)
    point = of.grid.to_patient(np.array([14.0, 10.0, 10.0]))
    planes = [plane_through(of.grid, name, point) for name in DIRECTIONS]
    along = next(p for p in planes if abs(p.normal @ of.grid.normal) > 0.999)
    square = CutPlane(
        tuple(of.grid.corners[14]), tuple(turn[:, 0]), tuple(turn[:, 1]), 1.0, (30, 30)
    )
    assert abs(float(along.normal @ (np.array(along.corner) - of.grid.corners[14]))) < 1e-9
    grid = grid_of(
        [Plane(tuple(c), *map(tuple, turn.T[:2])) for c in of.grid.corners], (1, 1), [(40, 31)]
    )[0]
    shown = cut(Volume(grid, of.values), square).values
    assert (shown == of.values[14, :30, :30]).all()


def test_steps_lead_from_slice_to_slice_and_from_pixel_to_pixel() -> None:
    of = volume(TURNS["oblique"])
    point = of.grid.to_patient(np.array([9.0, 20.0, 12.0]))
    found = {n: np.diff(steps_along(of.grid, plane_through(of.grid, n, point))) for n in DIRECTIONS}
    assert {n: len(steps) + 1 for n, steps in found.items()} == {
        "axial": SHAPE[0],
        "coronal": SHAPE[1],
        "sagittal": SHAPE[2],
    }
    assert found["axial"] == pytest.approx(STEP)
    assert found["coronal"] == pytest.approx(SPACING[0])
    assert np.abs(found["sagittal"]) == pytest.approx(SPACING[1])


def test_a_cut_across_all_axes_can_be_cancelled_and_so_can_a_slab() -> None:
    of, token = volume(TURNS["oblique"]), CancelToken()
    plane = straight_plane(of.grid, "axial", (0.0, 0.0, 50.0))
    token.cancel()
    with pytest.raises(Cancelled):
        cut(of, plane, token)
    with pytest.raises(Cancelled):
        cut_slab(of, plane, 10.0, "mean", token)


def test_the_border_of_a_mask_lies_half_way_to_the_next_pixel() -> None:
    of = volume(TURNS["straight"])
    mask = np.zeros(SHAPE, np.bool_)
    mask[5:12, 10:30, 8:20] = True
    point = of.grid.to_patient(np.array([8.0, 20.0, 12.0]))
    for name, (rows, columns) in {
        "axial": (20 * SPACING[0], 12 * SPACING[1]),
        "coronal": (7 * STEP, 12 * SPACING[1]),
        "sagittal": (7 * STEP, 20 * SPACING[0]),
    }.items():
        plane = plane_through(of.grid, name, point)
        found = cut_mask(Volume(of.grid, mask), plane)
        assert found.any(axis=1).sum() * plane.spacing_mm == pytest.approx(rows, abs=0.81)
        assert found.any(axis=0).sum() * plane.spacing_mm == pytest.approx(columns, abs=0.81)
    beside = plane_through(of.grid, "axial", of.grid.to_patient(np.array([2.0, 20.0, 12.0])))
    assert not cut_mask(Volume(of.grid, mask), beside).any()
    assert cut_mask(Volume(of.grid, mask), beside, 14.0).any()


RADIUS = 20.0
CENTER = np.array([4.0, -3.0, 10.0])


def ball(points: np.ndarray) -> np.ndarray:
    """A sphere whose gray falls from 900 to 100 within 4 mm around its border."""
    off = RADIUS - np.linalg.norm(points - CENTER, axis=-1)
    return 500 + 800 * np.clip(off / 4, -0.5, 0.5)


def extent(shown: Cut, plane: CutPlane, *, along: str) -> float:
    """Millimeters between the outermost crossings of 500 on a line through the center."""
    row, column, off = plane.pixel_of(CENTER)
    assert off == pytest.approx(0.0, abs=1e-6)
    line = shown.values[round(row)] if along == "row" else shown.values[:, round(column)]
    kind = shown.kind[round(row)] if along == "row" else shown.kind[:, round(column)]
    inside = np.flatnonzero((line >= 500) & (kind == TISSUE))
    ends = []
    for last, step in ((inside[0], -1), (inside[-1], 1)):
        one, other = line[last], line[last + step]
        ends.append(last + step * (one - 500) / (one - other))
    return float(ends[1] - ends[0]) * plane.spacing_mm


HEIGHTS = np.concatenate([np.arange(-30, 12, 1.5), 12.75 + np.arange(0, 18, 1.5)])
MISSING = np.delete(HEIGHTS, 24)
"""One slice is missing at +6 mm; the one at +12.75 mm lies 1.5 times as far off as the others."""


def measured(grid: Grid, values: np.ndarray) -> dict[str, tuple[float, float]]:
    found = {}
    for name in DIRECTIONS:
        plane = plane_through(grid, name, CENTER)
        shown = cut(Volume(grid, values), plane)
        found[name] = extent(shown, plane, along="row"), extent(shown, plane, along="column")
    return found


def irregular(shear: float) -> tuple[Grid, np.ndarray]:
    """Axial slices with a gap, one at 1.5 times the distance, and a tilted gantry."""
    corners = CENTER + np.array([-33.0, -30.0, 0.0])
    places = [
        Plane(tuple(corners + np.array([0.0, mm * shear, mm])), (1, 0, 0), (0, 1, 0))
        for mm in MISSING
    ]
    grid, _ = grid_of(places, (0.9, 1.1), [(70, 61)])
    index = np.stack(np.indices(grid.shape), axis=-1).astype(float)
    return grid, ball(grid.to_patient(index))


@pytest.mark.parametrize("degrees", [0.0, 3.0])
def test_a_sphere_of_40_mm_measures_40_mm_in_irregular_and_tilted_stacks(degrees) -> None:
    grid, values = irregular(np.tan(np.deg2rad(degrees)))
    steps = np.diff(grid.heights)
    assert sorted({round(step / 1.5, 3) for step in steps}) == [1.0, 1.5, 2.0]
    assert grid.missing == 1
    assert grid.tilt == pytest.approx(degrees, abs=1e-6)
    for lengths in measured(grid, values).values():
        assert lengths == pytest.approx((40.0, 40.0), abs=0.5)
    shown = cut(Volume(grid, values), plane_through(grid, "coronal", CENTER))
    assert (shown.kind == GAP).any()


def test_a_slice_that_is_tilted_by_3_degrees_leaves_a_gap_in_the_stack_of_the_others(
    tmp_path: Path,
) -> None:
    heights = (np.arange(35) - 17) * 1.5
    write_series(tmp_path / "a", "axial", heights=heights, gray=ball, shape=(44, 54))
    angle = np.deg2rad(3.0)
    tilted = (0.0, float(np.cos(angle)), float(np.sin(angle)))
    one = sorted((tmp_path / "a").iterdir())[21]
    header = pydicom.dcmread(one)
    header.ImageOrientationPatient = [1, 0, 0, *(f"{share:.8f}" for share in tilted)]
    header.save_as(one)
    found = files.scan([tmp_path / "a"]).series
    rest = max(found, key=lambda series: len(series.slices))
    assert sorted(len(series.slices) for series in found) == [1, 34]
    pile = Piling(rest.slices, 10**8).read(files.load, CancelToken(), print)
    assert pile.volume.grid.missing == 1
    for lengths in measured(pile.volume.grid, pile.volume.values).values():
        assert lengths == pytest.approx((40.0, 40.0), abs=0.5)


@pytest.mark.parametrize(("degrees", "is_told"), [(0.0, False), (0.3, False), (12.0, True)])
def test_a_tilted_gantry_is_noted_with_its_series(
    tmp_path: Path, degrees: float, is_told: bool
) -> None:
    write_series(tmp_path / "a", "axial", slices=7)
    for path in sorted((tmp_path / "a").iterdir()):
        header = pydicom.dcmread(path)
        x, y, z = header.ImagePositionPatient
        shift = float(z) * np.tan(np.deg2rad(degrees))
        header.ImagePositionPatient = [x, f"{float(y) + shift:.5f}", z]
        header.save_as(path)
    (series,) = files.scan([tmp_path / "a"]).series
    assert any("tilted by 12.0\u00b0" in note for note in series.notes) == is_told
