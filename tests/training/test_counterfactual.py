"""A lesion that is taken out leaves what the other side of the head shows."""

import numpy as np
import pytest

from models.training.counterfactual import disturb_elsewhere, remove_lesion

SIZE = 128


@pytest.fixture
def head():
    """A symmetric head, gray 0.4 with two dark ventricles and a bright rim."""
    y, x = np.mgrid[:SIZE, :SIZE].astype(np.float32)
    distance = np.hypot((y - 64) / 56, (x - 64) / 46)
    image = np.where(distance < 1, 0.4, 0).astype(np.float32)
    image[(distance > 0.92) & (distance < 1)] = 0.9
    for side in (54, 74):
        image[np.hypot((y - 60) / 14, (x - side) / 5) < 1] = 0.15
    return image


@pytest.fixture
def lesion():
    y, x = np.mgrid[:SIZE, :SIZE]
    return (np.hypot(y - 62, x - 50) < 8).astype(np.float32)


def test_the_other_hemisphere_s_anatomy_takes_the_lesion_s_place(head, lesion):
    seen = np.where(lesion > 0, 1.0, head).astype(np.float32)
    removed = remove_lesion(seen, lesion, np.random.default_rng(0))
    assert np.abs(removed - head)[lesion > 0].mean() < 0.06


def test_nothing_far_from_the_lesion_changes(head, lesion):
    seen = np.where(lesion > 0, 1.0, head).astype(np.float32)
    removed = remove_lesion(seen, lesion, np.random.default_rng(0))
    np.testing.assert_array_equal(removed[:, 80:], seen[:, 80:])


def test_the_control_keeps_the_lesion_and_changes_something_else(head, lesion):
    rng = np.random.default_rng(0)
    noisy = head + (head > 0) * rng.normal(0, 0.05, head.shape).astype(np.float32)
    seen = np.where(lesion > 0, 1.0, noisy).astype(np.float32)
    control = disturb_elsewhere(seen, lesion, rng)
    np.testing.assert_array_equal(control[lesion > 0], seen[lesion > 0])
    assert np.abs(control - seen).max() > 0.02


def test_a_lesion_that_fills_the_head_is_not_removed(head):
    everything = (head > 0).astype(np.float32)
    assert remove_lesion(head, everything, np.random.default_rng(0)) is None


def test_the_same_seed_removes_the_lesion_in_the_same_way(head, lesion):
    one, other = (remove_lesion(head, lesion, np.random.default_rng(3)) for _ in range(2))
    np.testing.assert_array_equal(one, other)
