"""Matches and registrations come back from the database as they were; damage is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest

from braintumor_desktop.exchange import kept
from braintumor_desktop.findings.registered import METHOD, Registration, basis_of
from braintumor_desktop.findings.track import Track
from braintumor_desktop.words import number, tr
from braintumor_desktop.workspace import registrations
from braintumor_desktop.workspace.work import Work
from tests.helpers import lesions

TURN = np.array([[0.0, -1.0, 0.0, 5.0], [1.0, 0.0, 0.0, -2.0], [0, 0, 1.0, 3.0], [0, 0, 0, 1.0]])


@pytest.mark.parametrize("track", [Track("2.25.7"), Track("1.2", "Dr. Ada", "2026-11-30T09:00")])
def test_a_match_comes_back(track):
    for section in ("followed", "matched"):
        assert kept.from_text(section, kept.to_text(section, track)) == track


@pytest.mark.parametrize("uid", ["", "1.2/3", "1" * 65, 7, None])
def test_a_match_with_no_uid_is_damaged(uid):
    with pytest.raises((TypeError, ValueError)):
        kept.from_text("matched", json.dumps({"uid": uid}))


def test_a_registration_comes_back_with_its_sentence():
    said = tr("The two show only {percent} % of the head in common.", percent=number(41))
    found = Registration(TURN, 1.2, 0.1, 0.41, 0.3, said, "abc")
    back = kept.from_text("registrations", kept.to_text("registrations", found))
    assert np.array_equal(back.matrix, TURN)
    assert (back.similarity, back.gain, back.overlap, back.spread_mm) == (1.2, 0.1, 0.41, 0.3)
    assert (back.problem, back.basis) == (said, "abc")


@pytest.mark.parametrize(
    "damage",
    [
        {"matrix": (2 * TURN).tolist()},
        {"matrix": [[1.0]]},
        {"matrix": np.diag([1.0, 1.0, -1.0, 1.0]).tolist()},
        {"overlap": "much"},
        {"basis": 3},
        {"problem": ["no", "text"]},
    ],
)
def test_a_registration_that_is_none_is_damaged(damage):
    value = json.loads(kept.to_text("registrations", Registration(TURN, 1.2, 0.1, 1.0, 0.3)))
    with pytest.raises((KeyError, TypeError, ValueError)):
        kept.from_text("registrations", json.dumps({**value, **damage}))


def test_it_holds_both_ways_and_only_for_the_same_slices():
    work, one, other = Work(), lesions.series(), lesions.series(folder="/later")
    from dataclasses import replace

    other = replace(other, id="later", study_date="20260101", study_uid="1.9")
    found = Registration(TURN, 1.2, 0.1, 1.0, 0.3)
    registrations.keep(work, one, other, found)
    assert np.allclose(registrations.kept(work, one, other).matrix, TURN)
    assert np.allclose(registrations.kept(work, other, one).matrix, np.linalg.inv(TURN))
    fewer = replace(other, slices=other.slices[:-1])
    assert registrations.kept(work, one, fewer) is None
    assert basis_of(one, other, METHOD) != basis_of(one, other, "another way")
