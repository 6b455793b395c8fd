"""The difference of two dates: gray where nothing changed, whatever the scanner's gain."""

from __future__ import annotations

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.imaging.differing import axial_at, pair_of, plane_of, plates
from braintumor_desktop.imaging.volume import Volume
from tests.helpers import heads
from tests.workflow.test_registration import moved

MIDDLE = 12


@pytest.fixture(scope="module")
def head():
    from braintumor_desktop.imaging.volume import stack

    made = heads.healthy()
    return stack(list(made.values), list(made.planes), made.grid.spacing_mm)


@pytest.fixture(scope="module")
def grown(head):
    """The head with something bright in it, a slice and a row further than the middle."""
    values = head.values.astype(np.float32)
    values[MIDDLE, 100:120, 60:80] = 1400.0
    return Volume(head.grid, values)


def test_another_gain_and_offset_are_no_difference(head, grown):
    prior, matrix = moved(Volume(head.grid, head.values * 0.37 + 55.0), (8, -5, 10), (6, -9, 4))
    pair = pair_of(grown, prior, matrix, CancelToken())
    assert pair.slope == pytest.approx(1 / 0.37, rel=0.03)
    made = plates(pair, plane_of(grown.grid, MIDDLE))
    difference = made.difference.astype(int) - 128
    # Rows and columns have other distances: the place of the change, in square pixels.
    row = round(110 * grown.grid.spacing_mm[0] / made.spacing_mm)
    column = round(70 * grown.grid.spacing_mm[1] / made.spacing_mm)
    assert difference[row - 5 : row + 5, column - 5 : column + 5].min() > 40
    assert np.median(np.abs(difference)) <= 2
    assert (np.abs(difference) > 20).mean() < 0.02


def test_darker_now_is_darker_than_gray(head, grown):
    pair = pair_of(head, grown, np.eye(4), CancelToken())
    made = plates(pair, plane_of(head.grid, MIDDLE))
    assert (made.difference.astype(int) - 128).min() < -40


def test_where_one_shows_nothing_there_is_no_difference(head):
    away = np.eye(4)
    away[0, 3] = 90.0
    pair = pair_of(head, head, away, CancelToken())
    made = plates(pair, plane_of(head.grid, MIDDLE))
    assert (made.difference[:, -30:] == 128).all()


def test_a_blend_goes_from_one_date_to_the_other(head, grown):
    made = plates(pair_of(grown, head, np.eye(4), CancelToken()), axial_at(head.grid, 0.5))
    assert np.array_equal(made.blended(1.0), made.current)
    assert np.array_equal(made.blended(0.0), made.prior)
    board = made.checkerboard
    assert ((board == made.current) | (board == made.prior)).all()
