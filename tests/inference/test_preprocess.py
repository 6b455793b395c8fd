"""Picture values -> model grid and back, with shapes and spacings that show every flip."""

import numpy as np
import pytest

from braintumor_desktop.inference.preprocess import (
    MAX_MODEL_VALUE,
    place,
    to_image_grid,
    to_model_grid,
)

MODEL = (256, 256)
GEOMETRIES = [
    ((256, 256), None),
    ((512, 512), (0.49, 0.49)),
    ((301, 233), None),
    ((233, 301), (1.0, 1.0)),
    ((97, 480), (2.5, 0.5)),
    ((480, 97), (0.4, 1.3)),
    ((33, 41), (6.0, 0.9)),
]


def _blob(shape: tuple[int, int]) -> np.ndarray:
    """An asymmetric mask, off the center in both directions, longer one way."""
    rows, columns = np.indices(shape)
    down = (rows + 0.5) / shape[0] - 0.3
    right = (columns + 0.5) / shape[1] - 0.6
    return (down / 0.22) ** 2 + (right / 0.11) ** 2 < 1


@pytest.mark.parametrize("model", [MODEL, (240, 240), (150, 150), (201, 157)])
@pytest.mark.parametrize(("shape", "spacing"), GEOMETRIES)
def test_a_mask_of_the_model_grid_lands_on_the_pixels_it_was_seen_at(shape, spacing, model):
    mask = _blob(shape)
    grid, placement = to_model_grid(mask.astype(np.float32), spacing, model)
    back = to_image_grid(np.clip(grid, 0, 1), placement) >= 0.5
    assert grid.shape == model
    assert back.shape == shape
    assert 2 * (back & mask).sum() / (back.sum() + mask.sum()) > 0.95
    off = np.argwhere(back).mean(axis=0) - np.argwhere(mask).mean(axis=0)
    assert np.abs(off).max() < 0.5


@pytest.mark.parametrize("factor", [1, 2])
def test_whole_factors_map_back_to_the_pixel(factor):
    small = _blob(MODEL)
    mask = np.kron(small, np.ones((factor, factor), bool))
    grid, placement = to_model_grid(mask.astype(np.float32), (0.5, 0.5), MODEL)
    np.testing.assert_array_equal(grid > 0.5, small)
    np.testing.assert_array_equal(to_image_grid(grid, placement) >= 0.5, mask)


def test_a_bright_corner_stays_in_its_corner():
    values = np.ones((120, 90), np.int16)
    values[:10, -10:] = 1000
    grid, placement = to_model_grid(values, None, MODEL)
    inner = grid[placement.window]
    rows, columns = np.nonzero(inner > 0.5)
    assert rows.max() < inner.shape[0] * 0.15
    assert columns.min() > inner.shape[1] * 0.85


@pytest.mark.parametrize(
    ("shape", "spacing", "inner"),
    [
        ((512, 256), None, (256, 128)),
        ((100, 200), None, (128, 256)),
        ((100, 200), (2.0, 1.0), (256, 256)),
        ((100, 100), (0.5, 1.5), (85, 256)),
        ((1, 1000), None, (1, 256)),
    ],
)
def test_pixels_become_square_and_the_longer_side_fills_the_grid(shape, spacing, inner):
    placement = place(shape, spacing, MODEL)
    assert placement.inner_shape == inner
    assert placement.offset == ((256 - inner[0]) // 2, (256 - inner[1]) // 2)


def test_the_border_around_the_slice_is_zero_and_left_out_on_the_way_back():
    grid, placement = to_model_grid(np.full((50, 200), 7, np.uint8), None, MODEL)
    assert not grid[: placement.offset[0]].any()
    marked = np.ones(MODEL, np.float32)
    marked[placement.window] = 0
    assert not to_image_grid(marked, placement).any()


def test_scaling_the_signal_changes_nothing():
    rng = np.random.default_rng(3)
    values = rng.gamma(2, 100, (130, 170))
    first, _ = to_model_grid(values, None, MODEL)
    second, _ = to_model_grid(values * 37.5, None, MODEL)
    np.testing.assert_allclose(first, second, atol=1e-5)


def test_the_brightest_values_are_cut_not_wrapped():
    values = np.ones((256, 256), np.float32)
    values[0, 0] = 1e9
    grid, _ = to_model_grid(values, None, MODEL)
    assert grid[0, 0] == MAX_MODEL_VALUE
    assert grid[5, 5] == 1.0


def test_negative_values_start_at_zero():
    values = np.linspace(-1000, 1000, 256 * 256).reshape(256, 256)
    grid, _ = to_model_grid(values, None, MODEL)
    assert grid.min() == 0.0
    assert np.isclose(grid.max(), 1 / 0.995, atol=0.01)


def test_not_a_number_counts_as_the_lowest_value():
    values = np.full((256, 256), 5.0, np.float32)
    values[:100] = np.nan
    values[200:] = 10.0
    grid, _ = to_model_grid(values, None, MODEL)
    assert np.isfinite(grid).all()
    assert np.isclose(grid[50, 50], grid[150, 150])


@pytest.mark.parametrize("value", [0.0, np.nan, 42.0])
def test_a_constant_slice_stays_constant(value):
    grid, placement = to_model_grid(np.full((40, 60), value), None, MODEL)
    assert np.unique(grid[placement.window]).size == 1
