"""Every dtype, any range, padding, turned or not: the grays and the signal are the formula's.

The formulas are written out here with Python's own numbers, which never wrap.
"""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.image import Image, Slice, Window
from braintumor_desktop.inference.judge import prepare
from braintumor_desktop.inference.preprocess import to_model_grid

DTYPES = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "float32", "float64")
SWEEPS = 6
SHAPE = (16, 20)


class Sweep(NamedTuple):
    """One random picture and how it is shown."""

    image: Image
    window: Window


def random_sweep(dtype: str, seed: int) -> Sweep:
    """A picture of some range of its dtype: all of it, a part below zero, or a narrow one."""
    random = np.random.default_rng([seed, DTYPES.index(dtype)])
    lowest, highest = limits(dtype)
    ends = sorted(random.uniform(lowest, highest, 2)) if seed % 3 else (lowest, highest)
    if seed == 1:
        start = float(np.clip(ends[0], -(2.0**20), 2.0**20))
        ends = (start, min(highest, start + 50.0))
    ends = (max(lowest, ends[0] - 10.0), min(highest, ends[1] + 10.0))
    stored = random.uniform(*ends, SHAPE).clip(lowest, highest).astype(dtype)
    stored[0, :2] = np.array(ends).astype(dtype)
    padding = None
    if seed % 2:
        ends_and_middle = np.percentile(stored.astype(float), [20, 50, 80])
        low, middle, high = (float(v) for v in ends_and_middle.astype(dtype))
        padding = [(lowest, low), (high, highest), (middle, middle)][seed // 2]
    slope = float(random.choice([1.0, -1.0, 0.5, -3.25, 1e-3]))
    intercept = float(random.choice([0.0, -1024.0, 7.5]))
    image = Image(stored, slope, intercept, inverted=bool(seed // 2 % 2), padding=padding)
    width = max(2.0, abs(slope) * (ends[1] - ends[0]) * float(random.uniform(0.2, 1.0)))
    center = slope * float(np.mean(ends)) + intercept
    return Sweep(image, Window(center, width, function="LINEAR_EXACT"))


def limits(dtype: str) -> tuple[float, float]:
    """The lowest and highest value of a sweep: 2 ** 53 is where float64 ends counting."""
    kind = np.dtype(dtype)
    if kind.kind == "f":
        return -1e6, 1e6
    return max(-(2.0**53), np.iinfo(kind).min), min(2.0**53, np.iinfo(kind).max)


def is_padding(image: Image, stored: float) -> bool:
    return image.padding is not None and image.padding[0] <= stored <= image.padding[1]


def exact(image: Image, stored: float) -> Fraction:
    """The modality value of PS3.3 C.11.1, without rounding."""
    return Fraction(stored) * Fraction(image.slope) + Fraction(image.intercept)


def gray(image: Image, window: Window, stored: float) -> Fraction:
    """PS3.3 C.11.2.1.3.2 (LINEAR_EXACT), 0 to 255, before rounding."""
    if is_padding(image, stored):
        return Fraction(0)
    value, center, width = exact(image, stored), Fraction(window.center), Fraction(window.width)
    level = min(max(((value - center) / width + Fraction(1, 2)) * 255, Fraction(0)), Fraction(255))
    return 255 - level if image.inverted else level


@pytest.mark.parametrize("seed", range(SWEEPS))
@pytest.mark.parametrize("dtype", DTYPES)
def test_the_picture_on_screen_has_the_grays_of_the_formula(dtype: str, seed: int) -> None:
    image, window = random_sweep(dtype, seed)
    shown = display.to_gray(image, window).ravel().tolist()
    for value, level in zip(image.stored.ravel().tolist(), shown, strict=True):
        assert abs(gray(image, window, value) - level) <= Fraction(1, 2) + Fraction(1, 10**6)


@pytest.mark.parametrize("seed", range(SWEEPS))
@pytest.mark.parametrize("dtype", DTYPES)
def test_the_value_under_the_pointer_is_the_modality_value(dtype: str, seed: int) -> None:
    image, _ = random_sweep(dtype, seed)
    for row, column in [(0, 0), (0, 1), (13, 17)]:
        expected = float(exact(image, image.stored[row, column].item()))
        assert image.value_at(row, column) == pytest.approx(expected, rel=1e-12, abs=1e-9)
        assert image.values[row, column] == pytest.approx(expected, rel=1e-12, abs=1e-9)


@pytest.mark.parametrize("seed", range(SWEEPS))
@pytest.mark.parametrize("dtype", DTYPES)
def test_the_automatic_window_is_that_of_the_same_values_as_float(dtype: str, seed: int) -> None:
    image, _ = random_sweep(dtype, seed)
    valid = [v for v in image.stored.ravel().tolist() if not is_padding(image, v)]
    ends = [interpolated(sorted(valid), percent) for percent in (0.1, 99.9)]
    low, high = sorted(float(exact(image, end)) for end in ends)
    window = display.automatic_window(image)
    assert window.center == pytest.approx((low + high) / 2, rel=1e-9, abs=1e-6 * (high - low))
    assert window.width == pytest.approx(high - low, rel=1e-9)


def interpolated(ordered: list[float], percent: float) -> float:
    """The percentile, linear between its two neighbors."""
    place = Fraction(percent) / 100 * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return float(
        ordered[below] + (Fraction(ordered[above]) - Fraction(ordered[below])) * (place - below)
    )


@pytest.mark.parametrize("seed", range(SWEEPS))
@pytest.mark.parametrize("dtype", DTYPES)
def test_the_networks_see_the_signal_of_the_formula(dtype: str, seed: int) -> None:
    sweep, _ = random_sweep(dtype, seed)
    image = Image(
        with_anatomy(sweep),
        sweep.slope,
        sweep.intercept,
        inverted=sweep.inverted,
        padding=sweep.padding,
    )
    signal = expected_signal(image)
    shape = image.shape
    prepared = prepare(Slice(Path("IM0001"), None, shape), image, shape)
    seen = prepared.by_shape[shape].grid
    # A grid of the picture's own size: nothing is resampled.
    reference = np.sort(signal, axis=None)[int(signal.size * 0.995)] or 1.0
    np.testing.assert_allclose(seen, np.clip(signal / reference, 0.0, 1.5), atol=2e-6)


def with_anatomy(image: Image) -> np.ndarray:
    """A bright disk on a dark ground over the whole range of the sweep, some of it padding."""
    rows, columns = np.indices((40, 40))
    inside = np.hypot(rows - 19, columns - 21) < 14
    share = np.where(inside, 0.6 + 0.4 * np.sin(rows / 5) * np.cos(columns / 4), 0.05)
    low, high = float(image.stored.min()), float(image.stored.max())
    stored = np.array([[low + (high - low) * s for s in line] for line in share])
    stored = stored.clip(*limits(image.stored.dtype.name)).astype(image.stored.dtype)
    if image.padding is not None:
        ends = [v for v in image.padding if low <= v <= high]
        stored[:6] = np.array(ends[0]).astype(stored.dtype)
    return stored


def expected_signal(image: Image) -> np.ndarray:
    """Padding left out first, then turned over, then from 0 on where it lies below."""
    lines = image.stored.tolist()
    valid = [exact(image, v) for line in lines for v in line if not is_padding(image, v)]
    assert valid
    low, high = min(valid), max(valid)

    def signal(stored: float) -> Fraction:
        if is_padding(image, stored):
            return Fraction(0) if image.inverted else low
        return high - exact(image, stored) if image.inverted else exact(image, stored)

    values = [[signal(v) for v in line] for line in lines]
    zero = min(Fraction(0), min(min(line) for line in values))
    return np.array([[float(v - zero) for v in line] for line in values])


@pytest.mark.parametrize("dtype", ["int8", "int16", "int32"])
def test_a_signed_picture_over_its_whole_range_is_no_noise(dtype: str) -> None:
    info = np.iinfo(dtype)
    ramp = np.linspace(info.min, info.max, 64 * 64).astype(dtype).reshape(64, 64)
    image = Image(ramp)
    full = display.to_gray(image, display.preset_window(image, "Full range")).ravel().astype(int)
    assert (full[0], full[-1]) == (0, 255)
    assert (np.diff(full) >= 0).all()
    small = display.thumbnail(image, 32)
    assert (np.diff(small[:, 16].astype(int)) >= 0).all()
    assert int(small[0].max()) < 10
    assert int(small[-1].min()) > 245


def test_padding_at_the_lowest_of_16_bits_leaves_the_anatomy_visible() -> None:
    stored = np.full((20, 20), -32768, np.int16)
    stored[5:15, 5:15] = np.arange(100).reshape(10, 10) * 40
    image = Image(stored, padding=(-32768, -32768))
    shown = display.to_gray(image, Window(2000.0, 4000.0, function="LINEAR_EXACT"))
    assert shown[14, 14] == round(3960 / 4000 * 255)
    assert shown[5, 14] == round(360 / 4000 * 255)
    assert not shown[:5].any()


@pytest.mark.parametrize("padding", [None, 4095.0, 65535.0, 0.0])
def test_padding_of_an_inverted_picture_does_not_change_what_the_networks_see(padding) -> None:
    rows, columns = np.indices((64, 64))
    inside = np.hypot(rows - 30, columns - 33) < 22
    values = np.where(inside, 300 + 100 * np.sin(rows / 5) * np.cos(columns / 4), 20)
    turned = (900 - values).astype(np.uint16)
    around = Image(turned, inverted=True)
    if padding is not None:
        turned = np.where(inside, turned, np.uint16(padding))
        around = Image(turned, inverted=True, padding=(padding, padding))
    seen = prepare(Slice(Path("a"), None, (64, 64)), around, (64, 64)).by_shape[64, 64].grid
    bright = Image(values.astype(np.uint16))
    plain = prepare(Slice(Path("a"), None, (64, 64)), bright, (64, 64)).by_shape[64, 64].grid
    # The same contrast: from the darkest anatomy up, which is 0 once it was turned over.
    expected = plain - plain[inside].min() * (padding is not None) - plain.min() * (padding is None)
    np.testing.assert_allclose(
        seen[inside] / seen.max(), expected[inside] / expected.max(), atol=2e-3
    )
    assert seen[~inside].max() == 0.0


def test_not_a_number_in_an_inverted_picture_is_as_dark_as_its_darkest() -> None:
    values = np.full((64, 64), 100.0, np.float32)
    values[20:40, 20:50] = 10.0
    values[0, 0] = np.nan
    image = Image(values, inverted=True)
    seen = prepare(Slice(Path("a"), None, (64, 64)), image, (64, 64)).by_shape[64, 64].grid
    assert (seen[0, 0], seen[30, 30], seen[50, 5]) == (0.0, 1.0, 0.0)


@pytest.mark.parametrize("slope", [1e38, 1e-38, 1e200, 1e-200, -1e38])
def test_the_scale_of_the_values_does_not_change_what_the_networks_see(slope: float) -> None:
    values = np.random.default_rng(3).gamma(2, 100, (70, 60)).astype(np.int16)
    expected, _ = to_model_grid(Image(values, float(np.sign(slope))).values, None, (64, 64))
    grid, _ = to_model_grid(Image(values, slope).values, None, (64, 64))
    np.testing.assert_allclose(grid, expected, atol=1e-5)


@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize(("dtype", "largest"), [("float32", 3e38), ("float64", 1.7e308)])
def test_values_at_the_ends_of_floating_point_are_judged(dtype, largest, inverted) -> None:
    rows, columns = np.indices((64, 64))
    share = np.where(np.hypot(rows - 30, columns - 33) < 22, 0.9, 0.1)
    stored = ((1.0 - share if inverted else share) * 2 - 1).astype(dtype) * np.array(largest, dtype)
    image = Image(stored, inverted=inverted)
    seen = prepare(Slice(Path("a"), None, (64, 64)), image, (64, 64)).by_shape[64, 64].grid
    assert np.unique(seen).tolist() == [0.0, 1.0]


@pytest.mark.parametrize("ends", [(-1.7e308, 1.7e308), (0.0, 1e-300), (-3e38, 3e38)])
def test_values_at_the_ends_of_floating_point_are_shown(ends: tuple[float, float]) -> None:
    stored = np.full((8, 9), ends[0])
    stored[3, 4] = ends[1]
    image = Image(stored)
    shown = display.to_gray(image, display.preset_window(image, "Full range"))
    assert (shown[0, 0], shown[3, 4]) == (0, 255)
    grid, _ = to_model_grid(image.values, None, (8, 9))
    assert (grid[0, 0], grid[3, 4]) == (0.0, 1.0)
