"""A head that was turned and shifted is found again, in another contrast, too."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.imaging.volume import Grid, Volume, stack
from braintumor_desktop.workflow.registration import matrix_of, register
from tests.helpers import heads


@pytest.fixture(scope="module")
def head() -> Volume:
    """A head of oblique slices with unequal spacing."""
    made = heads.with_lesion()
    return stack(list(made.values), list(made.planes), made.grid.spacing_mm)


def moved(volume: Volume, turn_deg, shift_mm) -> tuple[Volume, np.ndarray]:
    """The same head lying otherwise, and the matrix from there to here."""
    turn = cv2.Rodrigues(np.radians(np.array(turn_deg, float)))[0]
    center = volume.grid.ends.mean(axis=0)
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = turn, center + shift_mm - turn @ center
    grid = replace(
        volume.grid,
        corners=volume.grid.corners @ turn.T + matrix[:3, 3],
        along_row=turn @ volume.grid.along_row,
        along_column=turn @ volume.grid.along_column,
    )
    return Volume(grid, volume.values), matrix


def errors(found: np.ndarray, true: np.ndarray, grid: Grid) -> tuple[float, float]:
    """(largest error in mm at the corners of the volume, error of the turn in degrees)."""
    ends = np.c_[grid.ends, np.ones(8)]
    off = np.linalg.norm((ends @ (found - true).T)[:, :3], axis=1).max()
    turn = found[:3, :3].T @ true[:3, :3]
    return float(off), float(np.degrees(np.arccos(np.clip((np.trace(turn) - 1) / 2, -1, 1))))


def other_contrast(volume: Volume) -> Volume:
    """Bright is dark and the middle brightest, with a bias over the head, and noise."""
    shares = volume.values / np.percentile(volume.values, 99.5)
    seen = np.where(shares < 0.05, shares, 1.2 - np.abs(shares - 0.55) * 1.6)
    bias = 1 + 0.25 * np.sin(np.linspace(0, 3, seen.shape[2]))
    noise = np.random.default_rng(4).normal(0, 0.02, seen.shape)
    return Volume(volume.grid, ((seen * bias + noise) * 500).astype(np.float32))


def test_a_head_that_lies_otherwise_is_found(head):
    other, true = moved(head, (20, -10, 25), (15, -10, 12))
    found = register(head, other, CancelToken())
    off, degrees = errors(found.matrix, true, head.grid)
    assert off < 1.0
    assert degrees < 1.0
    assert found.is_accepted
    assert found.overlap > 0.9


def test_another_contrast_is_no_hindrance(head):
    other, true = moved(other_contrast(head), (10, -6, -12), (-8, 9, 5))
    found = register(head, other, CancelToken())
    off, degrees = errors(found.matrix, true, head.grid)
    assert off < 1.0
    assert degrees < 1.0
    assert found.is_accepted
    assert found.spread_mm < 1.0


def test_both_ways_are_each_other_s_inverse(head):
    other, _ = moved(other_contrast(head), (3, 5, -6), (4, 2, 6))
    there = register(head, other, CancelToken()).matrix
    back = register(other, head, CancelToken()).matrix
    assert errors(back @ there, np.eye(4), head.grid)[0] < 1.5


def test_the_head_of_another_person_does_not_fit(head):
    made = heads.healthy()
    other = stack(list(made.values), list(made.planes), made.grid.spacing_mm)
    found = register(head, other, CancelToken())
    assert not found.is_accepted
    assert found.overlap > 0.9  # It is refused although both show a whole head.


def test_noise_does_not_fit(head):
    noise = np.random.default_rng(5).normal(500, 100, head.values.shape).astype(np.float32)
    smooth = np.stack([cv2.GaussianBlur(layer, (0, 0), 8) for layer in noise])
    found = register(head, Volume(head.grid, smooth), CancelToken())
    assert not found.is_accepted
    assert "fits together" in found.problem


def test_a_part_of_a_head_is_too_little(head):
    few = slice(0, len(head.values) // 4)
    part = Volume(replace(head.grid, corners=head.grid.corners[few]), head.values[few])
    found = register(head, part, CancelToken())
    assert not found.is_accepted
    assert found.overlap < 0.6


def test_an_empty_volume_is_said(head):
    with pytest.raises(BadInput) as error:
        register(head, Volume(head.grid, np.zeros_like(head.values)), CancelToken())
    assert error.value.code == "no_anatomy"


def test_it_stops_when_asked_and_tells_how_far_it_is(head):
    token, told = CancelToken(), []

    def report(share: float) -> None:
        told.append(share)
        if share > 0.2:
            token.cancel()

    with pytest.raises(Cancelled):
        register(head, head, token, report)
    assert told == [0.0, 0.25]


def test_a_movement_turns_about_its_center_and_then_shifts():
    center = np.array([10.0, 20.0, 30.0])
    quarter = np.array([0.0, 0.0, np.pi / 2 * 80.0, 1.0, 2.0, 3.0])
    matrix = matrix_of(quarter, center)
    assert (matrix @ [*center, 1])[:3] == pytest.approx([11.0, 22.0, 33.0])
    assert (matrix @ [11.0, 20.0, 30.0, 1])[:3] == pytest.approx([11.0, 23.0, 33.0])
