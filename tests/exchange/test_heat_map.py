"""The colors of the evidence: ordered, in their place, and nowhere else."""

import numpy as np
import pytest

from braintumor_desktop.exchange import heat_map


def _lightness():
    """CIE lightness of the map's colors, low to high (IEC 61966-2-1, CIE 15)."""
    share = heat_map.table()[:, :3] / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    luminance = linear @ [0.2126, 0.7152, 0.0722]
    return 116 * np.cbrt(luminance) - 16


def test_lightness_alone_orders_the_colors_evenly():
    steps = np.diff(_lightness()[::15])
    assert (steps > 0).all()
    assert steps.max() < 2.5 * steps.min()


def test_no_evidence_leaves_every_pixel_as_it_is():
    picture = np.random.default_rng(0).integers(0, 256, (37, 53, 3), np.uint8)
    weak = np.full((5, 8), heat_map.CLEAR - 0.01, np.float32)
    np.testing.assert_array_equal(heat_map.blend(picture, weak, 1.0), picture)


@pytest.mark.parametrize("corner", [(0, 0), (0, 6), (8, 0), (8, 6)])
def test_a_hot_corner_is_hot_in_that_corner(corner):
    evidence = np.zeros((9, 7), np.float32)
    evidence[corner] = 1.0
    changed = heat_map.blend(np.zeros((90, 210, 3), np.uint8), evidence, 0.8).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert set(rows < 45) == {corner[0] == 0}
    assert set(columns < 105) == {corner[1] == 0}
    assert changed[0 if corner[0] == 0 else -1, 0 if corner[1] == 0 else -1]


def test_borders_coincide_with_those_of_the_picture():
    evidence = np.zeros((10, 4), np.float32)
    evidence[:5] = 1.0
    levels = heat_map.levels(evidence, (100, 64))
    assert (levels[:40] > 240).all()
    assert (levels[60:] < 15).all()
    assert levels[49].mean() > 127 > levels[50].mean()


def test_more_evidence_covers_more_up_to_the_opacity():
    picture = np.zeros((4, 4, 3), np.uint8)
    color = heat_map.table()[255, :3]
    shown = heat_map.blend(picture, np.ones((2, 2), np.float32), 0.5)
    np.testing.assert_allclose(shown[0, 0], color * 0.5, atol=1)


def test_values_that_are_no_numbers_show_nothing():
    bad = np.full((3, 3), np.nan, np.float32)
    assert not heat_map.levels(bad, (9, 9)).any()
