"""Lesions of known size, with unequal spacing, turned, and in several pieces."""

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.findings.lesions import (
    MOST_REGIONS,
    diameters,
    find_lesions,
    join,
    regions_of,
)
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.stack import uniform

SPACING = (0.5, 1.25)
DISTANCE = 4.0


def packed(masks):
    return [Mask.of(mask) for mask in masks]


def _ellipse(shape, center, axes_mm, degrees, spacing):
    """Pixels whose centers lie in an ellipse given in mm: center, full axes, turn."""
    rows, columns = np.indices(shape)
    y = (rows + 0.5) * spacing[0] - center[0]
    x = (columns + 0.5) * spacing[1] - center[1]
    turn = np.deg2rad(degrees)
    along = x * np.cos(turn) + y * np.sin(turn)
    across = -x * np.sin(turn) + y * np.cos(turn)
    return (along / (axes_mm[0] / 2)) ** 2 + (across / (axes_mm[1] / 2)) ** 2 <= 1


@pytest.mark.parametrize("degrees", [0, 30, 90, 145])
@pytest.mark.parametrize("spacing", [(0.5, 0.5), (0.5, 1.25), (1.0, 0.4)])
def test_diameters_are_in_millimeters_whatever_the_spacing_and_the_turn(degrees, spacing):
    mask = _ellipse((221, 187), (40, 45), (36, 20), degrees, spacing)
    longest, across = diameters(mask, spacing)
    # The outline runs along pixel borders: it may stand out by about a pixel at each end.
    slack = 2 * max(spacing)
    assert 36 - slack / 2 < longest < 36 + slack
    assert 20 - slack / 2 < across < 20 + slack


def test_one_pixel_measures_its_diagonal():
    mask = np.zeros((5, 7), bool)
    mask[2, 3] = True
    longest, across = diameters(mask, (3.0, 4.0))
    assert longest == pytest.approx(5.0)
    assert across == pytest.approx(2 * 3 * 4 / 5)


def test_a_lesion_that_runs_through_slices_is_one_with_its_volume():
    masks = [np.zeros((80, 60), bool) for _ in range(6)]
    for index, side in ((1, 6), (2, 12), (3, 8)):
        masks[index][20 : 20 + side, 15 : 15 + side] = True
    (lesion,) = find_lesions(packed(masks), SPACING, uniform(len(masks), DISTANCE))
    assert (lesion.slices, lesion.largest) == ((1, 2, 3), 2)
    assert lesion.pixels == 36 + 144 + 64
    assert lesion.volume_ml == pytest.approx(lesion.pixels * 0.5 * 1.25 * 4.0 / 1000)
    assert lesion.longest_mm == pytest.approx(np.hypot(12 * 0.5, 12 * 1.25))


def test_lesions_apart_stay_apart_and_the_largest_comes_first():
    masks = [np.zeros((40, 40), bool) for _ in range(4)]
    masks[0][2:5, 2:5] = True
    masks[1][20:30, 20:30] = True
    masks[3][20:30, 20:30] = True
    masks[3][24, 24] = False
    found = find_lesions(packed(masks), SPACING, uniform(len(masks), DISTANCE))
    assert [lesion.slices for lesion in found] == [(1,), (3,), (0,)]


def test_two_branches_that_meet_in_a_later_slice_are_one_lesion():
    masks = [np.zeros((20, 40), bool) for _ in range(3)]
    masks[0][5:9, 4:10] = True
    masks[0][5:9, 25:31] = True
    masks[1][5:9, 4:10] = True
    masks[1][5:9, 25:31] = True
    masks[2][5:9, 4:31] = True
    (lesion,) = find_lesions(packed(masks), SPACING, uniform(len(masks), DISTANCE))
    assert lesion.slices == (0, 1, 2)
    assert lesion.pixels == 4 * 24 + 4 * 27


def test_what_the_file_does_not_give_stays_unknown():
    mask = np.ones((8, 9), bool)
    (without_distance,) = find_lesions(packed([mask]), SPACING, uniform(1, None))
    assert without_distance.volume_ml is None
    assert without_distance.longest_mm is not None
    (without_spacing,) = find_lesions(packed([mask]), None, uniform(1, DISTANCE))
    assert (without_spacing.volume_ml, without_spacing.longest_mm) == (None, None)
    assert without_spacing.pixels == 72
    assert without_spacing.longest_px == pytest.approx(np.hypot(8, 9))


def test_no_mask_is_no_lesion():
    assert (
        find_lesions([None, Mask.of(np.zeros((4, 4), bool))], SPACING, uniform(2, DISTANCE)) == ()
    )


def test_of_a_mask_of_noise_only_the_largest_parts_are_measured():
    mask = np.zeros((101, 203), bool)
    mask[::2, ::2] = True
    mask[40:61, 80:121] = True
    regions = regions_of(Mask.of(mask), (1.0, 0.5))
    assert len(regions) == MOST_REGIONS
    assert max(region.pixels for region in regions) == 21 * 41


def test_joining_stops_between_slices_when_it_is_asked_to():
    token = CancelToken()
    measured = []

    def slices():
        for number in range(9):
            measured.append(number)
            if number == 2:
                token.cancel()
            yield regions_of(Mask.of(np.ones((3, 4), bool)), None)

    with pytest.raises(Cancelled):
        join(slices(), uniform(9, None), token)
    assert measured == [0, 1, 2]
