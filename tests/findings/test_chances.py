"""Chances in whole percent: every threshold outlines what the network's own numbers would."""

import numpy as np
import pytest

from braintumor_desktop.findings.chances import HIGHEST, LOWEST, Chances, standing_out
from braintumor_desktop.findings.masks import Mask


def noise(shape=(37, 53)):
    return np.random.default_rng(3).random(shape, np.float32)


@pytest.mark.parametrize("percent", [LOWEST, 29, 35, 50, 57, HIGHEST])
def test_every_threshold_outlines_what_the_numbers_themselves_would(percent):
    chances = noise()
    threshold = np.float32(percent / 100)
    # Pixels at the threshold and just below: products of float32 would round them alike.
    chances[3, :2] = threshold, np.nextafter(threshold, np.float32(0))
    kept = Chances.of(chances, 50)
    np.testing.assert_array_equal(kept.mask(percent).array, chances >= threshold)


def test_whole_percent_are_rounded_down_next_to_every_border_and_beyond_the_ends():
    borders = np.arange(1, 101).astype(np.float32) / np.float32(100)
    below, above = (np.nextafter(borders, np.float32(end)) for end in (-1, 2))
    chances = np.concatenate([borders, below, above, np.float32([-3, 0, 1, 1.5, 4])])[None]
    # A search among the borders compares, and rounds nothing.
    wanted = np.searchsorted(borders, chances, side="right")
    kept = Chances.of(chances, 50)
    shown = np.zeros(chances.shape, np.uint8)
    top, left, bottom, right = kept.box
    shown[top:bottom, left:right] = kept.percent
    np.testing.assert_array_equal(shown, np.where(wanted < LOWEST, 0, wanted))


def test_only_the_box_is_kept_and_a_smooth_head_takes_little():
    rows, columns = np.indices((512, 512))
    far = np.hypot(rows - 250, columns - 180)
    chances = (1 / (1 + np.exp((far - 60) / 4))).astype(np.float32)
    kept = Chances.of(chances, 50)
    top, left, bottom, right = kept.box
    assert chances[top:bottom, left:right].size < 0.1 * chances.size
    assert kept.nbytes < 8_000


def test_a_picture_without_any_chance_outlines_nothing():
    kept = Chances.of(np.full((7, 9), 0.049, np.float32), 50)
    assert kept.mask(LOWEST).pixels == 0
    assert kept.nbytes < 20


def test_the_mean_within_a_mask_is_that_of_the_numbers_to_half_a_percent():
    chances = noise()
    inside = np.zeros(chances.shape, bool)
    inside[10:30, 20:45] = True
    mean = Chances.of(chances, 50).mean_within(Mask.of(inside))
    wanted = np.where(chances < LOWEST / 100, 0, chances)[inside].mean()
    assert mean == pytest.approx(wanted, abs=0.005)


def two_parts():
    """A strong part, a weak one that meets it over a corner at 0.4, and a weak one apart."""
    chances = np.zeros((40, 50), np.float32)
    chances[5:10, 5:10] = 0.7
    chances[7, 7] = 0.9
    chances[10:14, 10:14] = 0.4
    chances[25:30, 30:45] = 0.89
    return chances


@pytest.mark.parametrize(("percent", "pixels"), [(50, 25), (40, 41), (LOWEST, 41), (HIGHEST, 0)])
def test_only_parts_that_reach_the_peak_are_outlined_at_every_threshold(percent, pixels):
    chances = two_parts()
    kept = Chances.of(chances, 50, 90)
    found = kept.mask(percent)
    assert found.pixels == pixels
    threshold = np.float32(percent / 100)
    own = standing_out(chances >= threshold, chances, 0.9)
    np.testing.assert_array_equal(found.array, own)
    assert not own[25:, :].any()


def test_without_a_peak_every_part_is_outlined():
    chances = two_parts()
    assert Chances.of(chances, 50).mask(50).pixels == 25 + 75
    assert standing_out(chances >= 0.5, chances, 0.0).sum() == 25 + 75


def test_a_part_alone_is_left_as_it_is_or_left_out():
    chances = two_parts()
    alone = chances >= 0.5
    alone[25:] = False
    np.testing.assert_array_equal(standing_out(alone, chances, 0.9), alone)
    assert not standing_out(alone, chances, 0.95).any()
