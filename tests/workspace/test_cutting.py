"""What a plane and the slices that it cuts say of each other, against each point by itself."""

from __future__ import annotations

import numpy as np
import pytest

from braintumor_desktop.findings import shaping
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.image import Plane, Series
from braintumor_desktop.workspace import cutting, linking
from tests.helpers.volumes import SHAPE, SPACING, write_series

FRAME = None
OBLIQUE = ((0.8, 0.6, 0.0), (-0.36, 0.48, -0.8))
"""Ways of rows and columns."""


@pytest.fixture(scope="module")
def series(tmp_path_factory: pytest.TempPathFactory) -> Series:
    """Oblique slices, 3 mm apart."""
    folder = tmp_path_factory.mktemp("oblique")
    write_series(folder / "a", OBLIQUE, slices=9, step=3.0)
    (found,) = files.scan([folder]).series
    return found


@pytest.fixture(scope="module")
def plane() -> linking.Placed:
    """A sagittal plane through the middle, of square pixels."""
    return linking.Placed(
        Plane((4.0, -30.0, 40.0), (0.0, 1.0, 0.0), (0.0, 0.0, -1.0), FRAME), (1.0, 1.0), (60, 56)
    )


def voxels(series: Series, position: int) -> np.ndarray:
    plane = series.slices[position].plane
    rows, columns = np.indices(SHAPE)[..., None] * np.reshape(SPACING, (2, 1, 1, 1))
    down, right = np.array(plane.along_column), np.array(plane.along_row)
    return np.array(plane.position) + rows * down + columns * right


def test_masks_are_seen_where_their_pixels_lie(series: Series, plane: linking.Placed) -> None:
    masks = {i: Mask.of(np.indices(SHAPE).sum(axis=0) % 7 < 4) for i in range(2, 7)}
    found = cutting.seen(series, masks, plane)
    points = np.array(
        [[linking.point_of(plane, r, c) for c in range(plane.shape[1])] for r in range(60)]
    )
    everything = np.stack([voxels(series, i) for i in range(9)]).reshape(-1, 3)
    values = np.stack([masks[i].array if i in masks else np.zeros(SHAPE, bool) for i in range(9)])
    seen = 0
    for row, column in np.argwhere(np.indices(plane.shape).sum(axis=0) % 7 == 0):
        away = np.abs(everything - points[row, column])
        distances = np.linalg.norm(away, axis=-1)
        nearest = int(distances.argmin())
        _, down, right = np.unravel_index(nearest, values.shape)
        is_inside = 0 < down < SHAPE[0] - 1 and 0 < right < SHAPE[1] - 1
        if np.partition(distances, 1)[1] - distances[nearest] < 0.05 or not is_inside:
            continue  # Between two of them, or perhaps beside all.
        assert found[row, column] == values.ravel()[nearest], (row, column)
        seen += int(found[row, column])
    assert seen > 20


def test_what_is_outlined_in_a_plane_takes_the_pixels_within_its_thickness(
    series: Series, plane: linking.Placed
) -> None:
    array = np.zeros(plane.shape, bool)
    array[20:44, 14:40] = True
    array[28:32, 20:26] = False
    found = cutting.painted(series, Mask.of(array), plane)
    count = 0
    for position in range(9):
        item = linking.placed(series.slices[position])
        half = cutting.thickness_mm(plane, item, 3.0) / 2
        points = voxels(series, position)
        off = (points - np.array(plane.plane.position)) @ plane.plane.normal
        flat = points - np.array(plane.plane.position)
        row = np.rint(flat @ np.array(plane.plane.along_column)).astype(int)
        column = np.rint(flat @ np.array(plane.plane.along_row)).astype(int)
        inside = (row >= 0) & (row < plane.shape[0]) & (column >= 0) & (column < plane.shape[1])
        expected = inside & (np.abs(off) <= half)
        expected[expected] = array[row[expected], column[expected]]
        mask = found.get(position)
        assert np.array_equal(np.zeros(SHAPE, bool) if mask is None else mask.array, expected)
        count += expected.sum()
    assert count > 100


def test_a_cut_across_a_plane_parts_points_by_the_side_on_which_they_lie(
    series: Series, plane: linking.Placed
) -> None:
    start, end = (10.0, 20.0), (50.0, 37.5)
    masks = {i: Mask.of(np.ones(SHAPE, bool)) for i in range(9)}
    large, small = shaping.split(masks, cutting.sides(series, plane, start, end))
    first, last = (np.array(linking.point_of(plane, *pixel)) for pixel in (start, end))
    normal = np.cross(last - first, plane.plane.normal)
    everywhere = [(voxels(series, i) - first) @ normal > 0 for i in range(9)]
    is_large = sum(side.sum() for side in everywhere) > 9 * SHAPE[0] * SHAPE[1] / 2
    for position, above in enumerate(everywhere):
        found = (large if is_large else small).get(position)
        array = np.zeros(SHAPE, bool) if found is None else found.array
        assert (array != above).sum() == 0, position
