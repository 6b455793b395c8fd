"""Outlines that are filled, smoothed, grown, interpolated and parted: SimpleITK and formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import SimpleITK as sitk

from braintumor_desktop.findings import shaping
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.shaping import Side

if TYPE_CHECKING:
    from numpy.typing import NDArray

SHAPE = (60, 70)
SQUARE = (1.0, 1.0)


def disc(row: float, column: float, radius: float, spacing=SQUARE) -> NDArray[np.bool_]:
    rows, columns = np.indices(SHAPE)
    down, right = (rows - row) * spacing[0], (columns - column) * spacing[1]
    return down**2 + right**2 <= radius**2


def noise(seed: int, share: float) -> NDArray[np.bool_]:
    return np.random.default_rng(seed).random(SHAPE) < share


def neighbors(count: int):
    return lambda i: [n for n in (i - 1, i + 1) if 0 <= n < count]


@pytest.mark.parametrize("seed", range(4))
def test_holes_are_filled_as_simpleitk_does(seed: int) -> None:
    array = noise(seed, 0.6)
    filled = sitk.BinaryFillhole(sitk.GetImageFromArray(array.astype(np.uint8)))
    expected = sitk.GetArrayFromImage(filled).astype(bool)
    assert np.array_equal(shaping.filled(Mask.of(array)).array, expected)


def test_a_bay_at_the_border_is_no_hole() -> None:
    array = np.ones(SHAPE, bool)
    array[10:20, 60:] = False
    array[30:34, 30:34] = False
    filled = shaping.filled(Mask.of(array)).array
    assert not filled[10:20, 60:].any()
    assert filled[30:34, 30:34].all()


def test_smoothing_takes_spikes_and_keeps_the_size_of_a_disc() -> None:
    array = disc(30, 35, 15)
    spiked = array.copy()
    spiked[30, 50:60] = True
    spiked[20:23, 3:5] = True
    smooth = shaping.smoothed(Mask.of(spiked)).array
    assert not smooth[:, 53:].any()
    assert not smooth[20:23, 3:5].any()
    # A Gaussian moves a circle of radius r in by about sigma squared / 2 r.
    assert smooth.sum() == pytest.approx(array.sum(), rel=0.04)


def test_smoothing_moves_no_straight_border_not_even_at_the_edge_of_the_picture() -> None:
    array = np.zeros(SHAPE, bool)
    array[:, :30] = True
    assert np.array_equal(shaping.smoothed(Mask.of(array)).array, array)


def test_smoothing_is_a_gaussian_on_the_patient_where_pixels_are_not_square() -> None:
    array = disc(30, 35, 11, (1.0, 0.5)) ^ disc(24, 35, 6, (1.0, 0.5))
    image = sitk.GetImageFromArray(array.astype(np.float32))
    image.SetSpacing((0.5, 1.0))
    blurred = sitk.DiscreteGaussian(image, shaping.SMOOTHING**2, 64, 0.001, True)
    expected = sitk.GetArrayFromImage(blurred) >= 0.5
    smooth = shaping.smoothed(Mask.of(array), (1.0, 0.5)).array
    assert (array ^ expected).sum() > 40
    assert (smooth ^ expected).sum() <= 4


def grown_by_simpleitk(values, seed, limits) -> NDArray[np.bool_]:
    image = sitk.GetImageFromArray(values)
    found = sitk.ConnectedThreshold(
        image, seedList=[tuple(reversed(seed))], lower=limits[0], upper=limits[1]
    )
    return sitk.GetArrayFromImage(found).astype(bool)


@pytest.mark.parametrize("seed", range(3))
def test_growing_finds_what_simpleitk_finds(seed: int) -> None:
    values = np.random.default_rng(seed).normal(size=(5, *SHAPE)).astype(np.float32)
    start, limits = (2, 30, 35), (-0.45, 0.6)
    values[start] = 0.0
    everywhere = lambda _position: ((30.0, 35.0, 0.0), 1e4, SQUARE)  # noqa: E731
    found = shaping.grown(dict(enumerate(values)), start, limits, everywhere)
    result = np.zeros(values.shape, bool)
    for position, mask in found.items():
        result[position] = mask.array
    assert result.sum() > 100
    assert np.array_equal(result, grown_by_simpleitk(values, start, limits))


def test_growing_stays_within_its_reach() -> None:
    values = {i: np.zeros(SHAPE, np.float32) for i in range(9)}
    reach = lambda i: ((30.0, 30.0, 2.0 * (i - 4)), 7.0, (1.0, 0.5))  # noqa: E731
    found = shaping.grown(values, (4, 30, 30), (0.0, 0.0), reach)
    assert list(found) == [1, 2, 3, 4, 5, 6, 7]
    assert np.array_equal(found[4].array, disc(30, 30, 7.0, (1.0, 0.5)))
    assert np.array_equal(found[6].array, disc(30, 30, np.sqrt(49 - 16), (1.0, 0.5)))


def test_growing_from_a_value_out_of_range_finds_nothing() -> None:
    values = {0: np.zeros(SHAPE, np.float32)}
    reach = lambda _position: ((3.0, 3.0, 0.0), 99.0, SQUARE)  # noqa: E731
    assert shaping.grown(values, (0, 3, 3), (1.0, 2.0), reach) == {}


def test_between_two_discs_lie_discs_of_the_sizes_between() -> None:
    found = shaping.interpolated(
        Mask.of(disc(30, 30, 6)), Mask.of(disc(30, 30, 14)), [0.25, 0.5, 0.75]
    )
    for mask, radius in zip(found, (8, 10, 12), strict=True):
        border = 2 * np.pi * radius  # Its pixels: on average 0.4 of one off at the most.
        assert (mask.array ^ disc(30, 30, radius)).sum() <= 0.4 * border


def test_an_oblique_rod_stays_one_also_where_its_outlines_do_not_meet() -> None:
    found = shaping.interpolated(Mask.of(disc(15, 12, 6)), Mask.of(disc(40, 52, 6)), [0.5])
    assert (found[0].array ^ disc(27.5, 32, 6)).sum() <= 20


def test_at_both_ends_it_is_the_outlines_themselves_where_pixels_are_not_square() -> None:
    one, other = (Mask.of(disc(30, 30, r, (1.0, 0.5))) for r in (8.0, 13.0))
    found = shaping.interpolated(one, other, [0.0, 0.5, 1.0], (1.0, 0.5))
    for mask, radius in zip(found, (8.0, 10.5, 13.0), strict=True):
        expected = disc(30, 30, radius, (1.0, 0.5))
        assert (mask.array ^ expected).sum() <= 0.06 * expected.sum()


def test_interpolation_stays_in_the_picture() -> None:
    found = shaping.interpolated(Mask.of(disc(2, 2, 6)), Mask.of(disc(4, 3, 10)), [0.5])
    assert (found[0].array ^ disc(3, 2.5, 8)).sum() <= 14


@pytest.mark.parametrize("seed", range(3))
def test_a_component_is_what_hangs_together_over_slices_and_corners(seed: int) -> None:
    volume = np.random.default_rng(seed).random((4, 20, 20)) < 0.045
    masks = {i: Mask.of(layer) for i, layer in enumerate(volume) if layer.any()}
    labels = sitk.GetArrayFromImage(
        sitk.ConnectedComponent(sitk.GetImageFromArray(volume.astype(np.uint8)), True)
    )
    for at in np.argwhere(volume)[::5]:
        found = shaping.component(masks, tuple(at.tolist()), neighbors(4))
        result = np.zeros(volume.shape, bool)
        for position, mask in found.items():
            result[position] = mask.array
        assert np.array_equal(result, labels == labels[tuple(at)])


def test_beside_a_finding_there_is_no_component() -> None:
    masks = {0: Mask.of(disc(30, 30, 5))}
    assert shaping.component(masks, (0, 5, 5), neighbors(3)) == {}
    assert shaping.component(masks, (2, 30, 30), neighbors(3)) == {}


def test_what_is_taken_away_and_what_is_left_are_the_whole() -> None:
    whole = {0: Mask.of(disc(20, 20, 8) | disc(40, 50, 5)), 1: Mask.of(disc(40, 50, 4))}
    part = shaping.component(whole, (1, 40, 50), neighbors(2))
    left = shaping.without(whole, part)
    assert np.array_equal(left[0].array, disc(20, 20, 8))
    assert left[1].pixels == 0


def test_a_line_parts_a_finding_in_all_slices() -> None:
    masks = {i: Mask.of(disc(30, 35, 12 - i)) for i in range(3)}
    large, small = shaping.split(masks, lambda _: Side.of_line((10.0, 29.5), (50.0, 29.5)))
    for i in range(3):
        array = masks[i].array
        columns = np.indices(SHAPE)[1]
        assert np.array_equal(small[i].array, array & (columns < 29.5))
        assert np.array_equal(large[i].array, array & (columns > 29.5))
        assert shaping.united([small[i], large[i]]) == masks[i]


def test_a_line_beside_a_finding_leaves_it_whole() -> None:
    masks = {4: Mask.of(disc(30, 35, 8))}
    large, small = shaping.split(masks, lambda _: Side.of_line((0.0, 1.0), (9.0, 1.0)))
    assert (large, small) == (masks, {})


def test_merged_findings_have_the_pixels_of_both() -> None:
    one = {0: Mask.of(disc(20, 20, 8)), 1: Mask.of(disc(20, 20, 7))}
    other = {1: Mask.of(disc(25, 25, 9)), 2: Mask.of(disc(25, 25, 3))}
    found = shaping.merged(one, other)
    assert list(found) == [0, 1, 2]
    assert np.array_equal(found[1].array, disc(20, 20, 7) | disc(25, 25, 9))
