"""Dates are laid over each other one after the other; one that does not fit leaves the others."""

from __future__ import annotations

import numpy as np
import pytest

from braintumor_desktop.findings.chaining import place
from braintumor_desktop.findings.registered import Registration


def shifted(mm, problem=""):
    matrix = np.eye(4)
    matrix[0, 3] = mm
    return Registration(matrix, 1.3, 0.2, 1.0, 0.1, problem)


def test_each_date_is_sought_in_the_one_before_and_all_share_the_first_ones_place():
    known = {(0, 1): shifted(3.0), (1, 2): shifted(4.0)}
    placed, pair = place(3, lambda *pair: known.get(pair))
    assert pair is None
    assert [one.matrix[0, 3] for one in placed] == pytest.approx([0.0, -3.0, -7.0])
    assert [one.against for one in placed] == [None, 0, 1]


def test_what_is_missing_is_asked_for_one_after_the_other():
    placed, pair = place(3, lambda *_: None)
    assert pair == (0, 1)
    assert [one.matrix is None for one in placed] == [False, True, True]


def test_a_date_that_does_not_fit_is_tried_in_the_one_before_that():
    known = {(0, 1): shifted(3.0), (1, 2): shifted(0.0, "no fit"), (0, 2): shifted(5.0)}
    placed, pair = place(3, lambda *pair: known.get(pair))
    assert pair is None
    assert placed[2].against == 0
    assert placed[2].matrix[0, 3] == pytest.approx(-5.0)
    assert placed[2].why == ""


def test_a_date_that_fits_nowhere_says_why_and_the_next_ones_go_on_without_it():
    known = {(0, 1): shifted(0.0, "no fit"), (0, 2): shifted(2.0)}
    placed, pair = place(3, lambda *pair: known.get(pair))
    assert pair is None
    assert placed[1].matrix is None
    assert placed[1].why == "no fit"
    assert placed[2].against == 0
