"""Lesions of known size, with unequal spacing, turned, and in several pieces."""

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.findings.lesions import (
    MOST_REGIONS,
    join,
    left_out,
    regions_of,
)
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.stack import uniform
from tests.helpers.lesions import find_lesions

SPACING = (0.5, 1.25)
DISTANCE = 4.0


def packed(masks):
    return [Mask.of(mask) for mask in masks]


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
    masks = [np.zeros((40, 40), bool) for _ in range(5)]
    masks[0][2:5, 2:5] = True
    masks[1][20:30, 20:30] = True
    masks[4][20:30, 20:30] = True
    masks[4][24, 24] = False
    found = find_lesions(packed(masks), SPACING, uniform(len(masks), DISTANCE))
    assert [lesion.slices for lesion in found] == [(1,), (4,), (0,)]


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
    assert (without_spacing.perpendicular_mm, without_spacing.product_mm2) == (None, None)
    assert (without_spacing.pixels, without_spacing.unit) == (72, "px")
    assert without_spacing.longest == pytest.approx(np.hypot(8, 9))


def test_a_lesion_of_which_one_slice_has_no_spacing_is_measured_in_pixels():
    mask = Mask.of(np.ones((8, 9), bool))
    regions = [regions_of(mask, SPACING), regions_of(mask, None)]
    (lesion,) = join(regions, uniform(2, DISTANCE))
    assert (lesion.longest_mm, lesion.perpendicular_mm, lesion.volume_ml) == (None, None, None)
    assert lesion.unit == "px"
    assert lesion.longest == pytest.approx(np.hypot(8, 9))


def test_diameters_lie_in_the_slice_in_which_their_product_is_largest():
    long, broad = np.zeros((40, 60), bool), np.zeros((40, 60), bool)
    long[10:13, 2:52] = True
    broad[4:24, 20:42] = True
    (lesion,) = find_lesions(packed([long, broad]), (1.0, 1.0), uniform(2, DISTANCE))
    assert (lesion.slices, lesion.measured) == ((0, 1), 1)
    assert lesion.longest_mm == pytest.approx(np.hypot(20, 22))
    assert lesion.product_mm2 == pytest.approx(lesion.longest_mm * lesion.perpendicular_mm)
    start, end = lesion.diameters.longest.start, lesion.diameters.longest.end
    assert {start[0], end[0]} == {4.0, 24.0}
    assert {start[1], end[1]} == {20.0, 42.0}


@pytest.mark.parametrize("side", [1.0, 3.0, None])
def test_a_hollow_slice_does_not_hide_the_slice_with_the_largest_product(side):
    rows, columns = np.ogrid[:50, :50]
    away = np.hypot(rows - 24.5, columns - 24.5)
    hollow, full = (away < 20) & (away > 12), away < 17.3
    spacing = None if side is None else (side, side)
    (lesion,) = find_lesions(packed([hollow, full]), spacing, uniform(2, DISTANCE))
    # 32 x 32 mm in the ring, which spans more, and 34 x 34 mm in the disc.
    assert lesion.measured == 1
    assert lesion.longest == pytest.approx(34.6 * (side or 1.0), abs=1.5 * (side or 1.0))


def test_of_equal_products_the_first_slice_has_the_diameters():
    mask = Mask.of(np.ones((8, 9), bool))
    (lesion,) = find_lesions([mask, mask, mask], SPACING, uniform(3, DISTANCE))
    assert lesion.measured == 0


@pytest.mark.parametrize("seed", range(8))
def test_no_product_of_diameters_exceeds_its_bound(seed):
    """A square's diagonals, of which the product is twice its area, reach it."""
    rng = np.random.default_rng(seed)
    parts = [np.ones((9, 9), bool), rng.random((9, 12)) < 0.4]
    for part in parts:
        for region in regions_of(Mask.of(part), None):
            assert region.diameters.product <= region.bound_px + 1e-9
    (square,) = regions_of(Mask.of(parts[0]), None)
    assert square.bound_px == pytest.approx(2 * 81)


def test_two_branches_in_one_slice_are_one_mask_of_the_lesion():
    masks = [np.zeros((20, 40), bool) for _ in range(2)]
    masks[0][5:9, 4:10] = masks[0][5:9, 25:31] = True
    masks[1][5:9, 4:31] = True
    (lesion,) = find_lesions(packed(masks), SPACING, uniform(2, DISTANCE))
    assert list(lesion.masks) == [0, 1]
    assert [mask.pixels for mask in lesion.masks.values()] == [48, 108]
    np.testing.assert_array_equal(lesion.masks[0].array, masks[0])


def test_no_mask_is_no_lesion():
    assert (
        find_lesions([None, Mask.of(np.zeros((4, 4), bool))], SPACING, uniform(2, DISTANCE)) == ()
    )


def test_of_a_mask_of_noise_the_largest_parts_are_measured_and_the_others_counted():
    mask = np.zeros((101, 203), bool)
    mask[::2, ::2] = True
    specks = mask.sum()
    mask[40:61, 80:121] = True
    regions = regions_of(Mask.of(mask), (1.0, 0.5))
    assert len(regions) == MOST_REGIONS
    assert max(region.pixels for region in regions) == 21 * 41
    # 11 x 21 of the specks lie in the large part.
    assert left_out(Mask.of(mask)) == specks - 11 * 21 + 1 - MOST_REGIONS


@pytest.mark.parametrize(
    ("parts", "rest"), [(1, 0), (9, 0), (MOST_REGIONS, 0), (MOST_REGIONS + 1, 1)]
)
def test_what_is_left_out_begins_above_the_limit(parts, rest):
    mask = np.zeros((2, 2 * parts), bool)
    mask[0, ::2] = True
    assert len(regions_of(Mask.of(mask), None)) == min(parts, MOST_REGIONS)
    assert left_out(Mask.of(mask)) == rest
    assert left_out(Mask.of(np.ones((30, 40), bool))) == 0  # Of many pixels, one part.
    assert MOST_REGIONS == 256


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


def spots(*corners):
    """Masks of one square of 4 pixels each, or of nothing."""
    masks = []
    for corner in corners:
        mask = np.zeros((30, 40), bool)
        if corner is not None:
            mask[corner[0] : corner[0] + 4, corner[1] : corner[1] + 4] = True
        masks.append(Mask.of(mask))
    return masks


def slices_of_lesions(masks, distance):
    found = find_lesions(masks, (1.0, 1.0), uniform(len(masks), distance))
    return sorted(lesion.slices for lesion in found)


@pytest.mark.parametrize(
    ("distance", "lesions"),
    [(5.0, [(0, 2)]), (5.001, [(0,), (2,)]), (None, [(0,), (2,)]), (1.0, [(0, 2)])],
)
def test_an_outline_that_is_missing_in_one_slice_does_not_part_a_lesion(distance, lesions):
    assert slices_of_lesions(spots((5, 5), None, (7, 7)), distance) == lesions
    assert slices_of_lesions(spots((5, 5), None, (8, 8)), distance) == lesions  # One pixel.


def test_an_outline_that_jumps_away_and_back_is_one_lesion_and_the_other_another():
    masks = spots((5, 5), (20, 25), (5, 5), (5, 5))
    assert slices_of_lesions(masks, 2.0) == [(0, 2, 3), (1,)]


def test_two_missing_slices_part_a_lesion_and_so_does_another_place():
    assert slices_of_lesions(spots((5, 5), None, None, (5, 5)), 1.0) == [(0,), (3,)]
    assert slices_of_lesions(spots((5, 5), None, (9, 5)), 1.0) == [(0,), (2,)]


def test_regions_that_touch_over_a_corner_are_one_lesion():
    assert slices_of_lesions(spots((5, 5), (9, 9)), 6.0) == [(0, 1)]
    assert slices_of_lesions(spots((5, 5), (10, 9)), 6.0) == [(0,), (1,)]


@pytest.mark.parametrize("seed", range(6))
def test_lesions_are_what_is_connected_in_three_dimensions(seed):
    volume = np.random.default_rng(seed).random((5, 11, 13)) < 0.09
    masks = [Mask.of(mask) for mask in volume]
    found = find_lesions(masks, (1.0, 1.0), uniform(5, 6.0))
    sizes = sorted(lesion.pixels for lesion in found)
    assert sizes == sorted(len(part) for part in parts_of(volume))


def parts_of(volume):
    """Sets of voxels that touch, over edges and corners too (26 neighbors)."""
    left = {tuple(map(int, place)) for place in np.argwhere(volume)}
    parts = []
    while left:
        part, front = set(), [left.pop()]
        while front:
            place = front.pop()
            part.add(place)
            near = {o for o in left if max(abs(a - b) for a, b in zip(place, o, strict=True)) <= 1}
            left -= near
            front += near
        parts.append(part)
    return parts


def test_of_too_many_parts_it_is_the_area_that_counts_not_the_height():
    mask = np.zeros((4 * 20, 2 * 20), bool)
    for row in range(0, 80, 4):
        for column in range(0, 40, 2):
            mask[row : row + 3, column] = True
    mask[0:3, 0:3] = False
    mask[0:2, 0:3] = True
    areas = sorted((region.mask.pixels for region in regions_of(Mask.of(mask), SPACING)), key=int)
    assert len(areas) == MOST_REGIONS
    assert areas[-1] == 6
