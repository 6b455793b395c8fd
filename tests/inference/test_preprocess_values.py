"""Which values of a picture the networks see: the right numbers, from the rule itself.

A slice is moved to begin at 0 where it lies below, divided by its 99.5th percentile, and cut at
1.5 (MODEL_CARD.md); the tests compute that in wide arithmetic.
"""

from __future__ import annotations

import numpy as np
import pytest

from braintumor_desktop.inference.preprocess import place, resample, to_model_grid

SIDE = 100
MODEL = (SIDE, SIDE)
RNG = np.random.default_rng(5)
BASE = RNG.permutation(SIDE * SIDE).reshape(SIDE, SIDE)
"""Each value from 0 to 9,999 once: the 99.5th percentile is 9,950."""
REFERENCE = 9950.0


def grid_of(values: np.ndarray) -> np.ndarray:
    return to_model_grid(values, None, MODEL)[0].astype(np.float64)


def expected(values: np.ndarray) -> np.ndarray:
    wide = values.astype(np.float64)
    moved = wide - min(0.0, wide.min())
    return np.clip(moved / np.sort(moved, axis=None)[int(moved.size * 0.995)], 0.0, 1.5)


@pytest.mark.parametrize("dtype", [np.uint16, np.int16, np.int32, np.float32, np.float64])
def test_a_slice_is_divided_by_its_upper_percentile(dtype: type) -> None:
    np.testing.assert_allclose(grid_of(BASE.astype(dtype)), BASE / REFERENCE, atol=1e-6)


def test_what_is_brighter_than_one_and_a_half_references_is_cut_there() -> None:
    values = BASE.astype(np.float32)
    values[0, :4] = [1.2 * REFERENCE, 1.49 * REFERENCE, 1.51 * REFERENCE, 40 * REFERENCE]
    found, wanted = grid_of(values)[0, :4], expected(values)[0, :4]
    np.testing.assert_allclose(found, wanted, atol=1e-6)
    assert found[2] == found[3] == 1.5


@pytest.mark.parametrize("lowest", [-1, -100, -8_000])
@pytest.mark.parametrize("dtype", [np.int16, np.int32, np.float32])
def test_what_lies_below_zero_is_moved_up_to_begin_at_zero(lowest: int, dtype: type) -> None:
    np.testing.assert_allclose(grid_of((BASE + lowest).astype(dtype)), BASE / REFERENCE, atol=1e-6)


@pytest.mark.parametrize("lowest", [1, 100, 8_000])
def test_a_bright_background_stays_where_it_is(lowest: int) -> None:
    values = (BASE + lowest).astype(np.uint16)
    np.testing.assert_allclose(grid_of(values), values / (REFERENCE + lowest), atol=1e-6)


@pytest.mark.parametrize("lowest", [-(2**31), -(2**30) - 1])
def test_numbers_too_large_for_float32_keep_their_differences(lowest: int) -> None:
    # Next to -2^31 float32 knows every 128th number only.
    values = (BASE.astype(np.int64) + lowest).astype(np.int32)
    np.testing.assert_allclose(grid_of(values), BASE / REFERENCE, atol=1e-6)


@pytest.mark.parametrize("scale", [1e-300, 1e-40, 1e-20, 1e20, 1e40, 1e300])
def test_the_answer_does_not_depend_on_the_unit(scale: float) -> None:
    np.testing.assert_allclose(grid_of(BASE * scale), BASE / REFERENCE, atol=1e-6)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_becomes_the_lowest_value(bad: float) -> None:
    values = BASE.astype(np.float32)
    values[3, 4] = bad
    found = grid_of(values)
    assert np.isfinite(found).all()
    assert found[3, 4] == 0.0
    others = np.ones(values.shape, bool)
    others[3, 4] = False
    np.testing.assert_allclose(found[others], (BASE / REFERENCE)[others], atol=3e-4)


def test_a_blank_slice_is_black() -> None:
    assert not grid_of(np.zeros((SIDE, SIDE), np.int16)).any()
    assert not grid_of(np.full((SIDE, SIDE), -5, np.int16)).any()


@pytest.mark.parametrize(
    ("shape", "model", "inner"),
    [
        ((200, 100), (201, 157), (201, 100)),
        ((100, 200), (201, 157), (78, 157)),
        ((100, 200), (157, 201), (100, 201)),
        ((1000, 1), (256, 256), (256, 1)),
        ((1, 1000), (256, 256), (1, 256)),
        ((5, 100_000), (256, 256), (1, 256)),
    ],
)
def test_the_longer_side_fills_a_grid_of_any_proportion(
    shape: tuple[int, int], model: tuple[int, int], inner: tuple[int, int]
) -> None:
    assert place(shape, None, model).inner_shape == inner


def test_a_picture_of_a_few_bright_pixels_is_divided_by_one() -> None:
    values = np.zeros((SIDE, SIDE), np.float32)
    values[7, 3] = 1.2
    found = grid_of(values)
    assert found[7, 3] == pytest.approx(1.2)
    assert np.count_nonzero(found) == 1


def test_a_small_lowest_value_of_wide_numbers_stays_where_it_is() -> None:
    values = BASE.astype(np.float64) / REFERENCE + 0.5
    np.testing.assert_allclose(grid_of(values), values / 1.5, atol=1e-6)


def test_what_is_no_number_among_values_below_zero_lies_at_zero() -> None:
    values = BASE.astype(np.float64) - 8_000
    values[4, 5] = np.nan
    found = grid_of(values)
    assert found[4, 5] == 0.0
    there = np.isfinite(values)
    np.testing.assert_allclose(found[there], (BASE / REFERENCE)[there], atol=2e-4)


def test_an_axis_that_grows_beside_one_that_shrinks_loses_no_column() -> None:
    columns = RNG.random(100, np.float32)
    found = resample(np.tile(columns, (20, 1)), (10, 100))
    np.testing.assert_allclose(found, np.tile(columns, (10, 1)), atol=1e-6)
    wider = resample(np.tile(columns, (20, 1)), (10, 200))
    # Twice as fine: a quarter of the way to the neighbor on both sides of each center.
    wanted = np.interp((np.arange(200) + 0.5) / 2 - 0.5, np.arange(100), columns)
    np.testing.assert_allclose(wider, np.tile(wanted, (10, 1)), atol=1e-5)
