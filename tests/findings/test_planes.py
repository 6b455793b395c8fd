"""Masks and heat maps as volumes: each pixel at its place in the patient."""

from __future__ import annotations

import numpy as np
import pytest

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.planes import evidence_volume, mask_volume
from braintumor_desktop.imaging.volume import Grid

SIZE, SPACING = (40, 30), (0.8, 1.2)
GRID = Grid(
    np.arange(6)[:, None] * np.array([0.0, 0.3, 2.0]) + np.array([-5.0, 7.0, 11.0]),
    np.array([1.0, 0.0, 0.0]),
    np.array([0.0, 1.0, 0.0]),
    SPACING,
    SIZE,
)


def mask(*pixels: tuple[int, int], size: tuple[int, int] = SIZE) -> Mask:
    array = np.zeros(size, np.bool_)
    for row, column in pixels:
        array[row, column] = True
    return Mask.of(array)


def test_outlined_pixels_keep_their_places_in_a_box_no_larger_than_they_need() -> None:
    masks = {7: mask((10, 4), (12, 9)), 3: mask((11, 20))}
    positions = (9, 8, 7, 5, 3, 1)
    volume = mask_volume(GRID, positions, masks)
    assert volume is not None
    assert volume.values.shape == (6, 5, 19)
    found = volume.grid.to_patient(np.argwhere(volume.values).astype(float))
    expected = GRID.to_patient(np.array([(2, 10, 4), (2, 12, 9), (4, 11, 20)], float))
    assert found == pytest.approx(expected)


def test_masks_of_another_size_or_of_slices_that_are_not_there_do_not_count() -> None:
    assert mask_volume(GRID, (0, 1), {0: mask((2, 2), size=(9, 9)), 5: mask((2, 2))}) is None
    assert mask_volume(GRID, (0, 1), {0: None, 1: mask()}) is None


def test_a_heat_map_covers_the_extent_of_its_picture() -> None:
    volume = evidence_volume(GRID, range(6), {2: np.ones((4, 3), np.float16)})
    assert volume is not None
    assert volume.values.sum(axis=(1, 2)).tolist() == [0, 0, 12, 0, 0, 0]
    corners = volume.grid.to_patient(np.array([(2, -0.5, -0.5), (2, 3.5, 2.5)], float))
    expected = GRID.to_patient(np.array([(2, -0.5, -0.5), (2, 39.5, 29.5)], float))
    assert corners == pytest.approx(expected)
    assert evidence_volume(GRID, range(6), {2: None}) is None
