"""Masks packed in a box: what went in comes out, and little memory is taken."""

import numpy as np
import pytest

from braintumor_desktop.findings.masks import Mask


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (7, 8), (37, 53), (64, 65)])
@pytest.mark.parametrize("density", [0.0, 0.02, 0.5, 1.0])
def test_a_mask_comes_out_as_it_went_in(shape, density):
    rng = np.random.default_rng(shape[1])
    array = rng.random(shape) < density
    mask = Mask.of(array)
    np.testing.assert_array_equal(mask.array, array)
    assert mask.array.dtype == np.bool_
    assert mask.shape == shape
    assert mask.pixels == np.count_nonzero(array)


def test_the_box_is_the_smallest_that_holds_all_pixels():
    array = np.zeros((30, 41), bool)
    array[5, 7] = array[11, 3] = array[6, 40] = True
    mask = Mask.of(array)
    assert mask.box == (5, 3, 12, 41)
    np.testing.assert_array_equal(mask.part, array[5:12, 3:41])


def test_an_empty_mask_takes_no_memory():
    mask = Mask.of(np.zeros((512, 512), bool))
    assert (mask.nbytes, mask.pixels, mask.box) == (0, 0, (0, 0, 0, 0))
    assert mask.array.shape == (512, 512)
    assert mask.part.shape == (0, 0)


def test_a_lesion_takes_a_bit_for_each_pixel_of_its_box():
    array = np.zeros((512, 512), bool)
    array[100:200, 300:400] = True
    assert Mask.of(array).nbytes == 100 * 100 // 8


def test_changing_the_array_or_what_was_unpacked_does_not_change_the_mask():
    array = np.zeros((9, 9), bool)
    array[2:5, 2:5] = True
    mask = Mask.of(array)
    array[:] = True
    mask.array[:] = True
    assert mask.pixels == 9
    assert np.count_nonzero(mask.array) == 9


def test_masks_of_the_same_pixels_are_equal_wherever_they_were_cut_from():
    array = np.zeros((20, 30), bool)
    array[4:9, 11:13] = True
    placed = Mask.placed(array[2:15, 6:20], 2, 6, (20, 30))
    assert placed == Mask.of(array)
    assert hash(placed) == hash(Mask.of(array))
    assert placed != Mask.of(np.roll(array, 1, axis=0))


def test_masks_meet_when_they_share_a_pixel_not_when_only_their_boxes_do():
    frame, spot, beside = (np.zeros((12, 14), bool) for _ in range(3))
    frame[1:10, 1:10] = True
    frame[2:9, 2:9] = False
    spot[4, 5] = True
    beside[4, 9:12] = True
    assert not Mask.of(frame).meets(Mask.of(spot))
    assert Mask.of(frame).meets(Mask.of(beside))
    assert Mask.of(beside).meets(Mask.of(frame))
    assert not Mask.of(spot).meets(Mask.of(beside))


def test_masks_of_other_pictures_never_meet():
    ones = np.ones((5, 6), bool)
    assert not Mask.of(ones).meets(Mask.of(ones.T))


@pytest.mark.parametrize("seed", range(8))
def test_a_mask_grows_by_a_pixel_in_all_directions_as_far_as_the_picture_goes(seed):
    rng = np.random.default_rng(seed)
    array = rng.random((9, 12)) < (0.02, 0.1)[seed % 2]
    array[:, rng.integers(0, 12)] &= seed > 2
    padded = np.pad(array, 1)
    expected = np.logical_or.reduce(
        [padded[i : i + 9, j : j + 12] for i in range(3) for j in range(3)]
    )
    np.testing.assert_array_equal(Mask.of(array).grown().array, expected)


def test_a_mask_at_the_corners_of_a_picture_grows_inwards_alone():
    array = np.zeros((5, 6), bool)
    array[0, 0] = array[4, 5] = True
    grown = Mask.of(array).grown()
    assert (grown.pixels, grown.box) == (8, (0, 0, 5, 6))
    assert Mask.of(np.zeros((5, 6), bool)).grown().pixels == 0
