"""Findings of two dates are told to be the same by where they lie in the head."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from braintumor_desktop.findings.following import follow
from braintumor_desktop.imaging.image import Plane
from tests.helpers import lesions

TURN = cv2.Rodrigues(np.radians([4.0, -7.0, 12.0]))[0]
MATRIX = np.eye(4)
MATRIX[:3, :3], MATRIX[:3, 3] = TURN, (8.0, -5.0, 11.0)
"""Where the later date shows a point of the earlier one."""


def moved(listing, matrix=MATRIX):
    """The same list of a series that lies otherwise in the scanner."""

    def turned(item):
        plane = item.plane
        place = matrix[:3, :3] @ plane.position + matrix[:3, 3]
        row, column = (matrix[:3, :3] @ way for way in (plane.along_row, plane.along_column))
        there = (tuple(map(float, values)) for values in (place, row, column))
        return replace(item, plane=Plane(*there, plane.frame_of_reference))

    slices = tuple(turned(item) for item in listing.series.slices)
    return replace(listing, series=replace(listing.series, slices=slices))


BACK = np.linalg.inv(MATRIX)


def numbers(followed):
    return [(one.before and one.before.number, one.now and one.now.number) for one in followed]


def test_each_finding_is_found_again_in_a_head_that_lies_otherwise():
    before = lesions.listing()
    found = follow(before, moved(before), BACK)
    assert numbers(found) == [(1, 1), (2, 2), (3, 3)]
    assert all(one.share > 0.95 for one in found)
    assert all(one.volume_percent == pytest.approx(0, abs=1e-6) for one in found)


def test_what_grew_is_the_same_and_says_by_how_much():
    grown = (((8, 20, 25), 17.0), *lesions.BALLS[1:])
    found = follow(lesions.listing(), moved(lesions.listing(grown)), BACK)
    assert numbers(found)[0] == (1, 1)
    assert found[0].volume_percent == pytest.approx(100 * ((17 / 14) ** 3 - 1), abs=6)
    assert found[0].product_percent == pytest.approx(100 * ((17 / 14) ** 2 - 1), abs=8)


def test_a_lesion_that_is_gone_and_a_new_one_are_told_apart():
    later = (lesions.BALLS[0], ((14, 45, 20), 6.0))
    found = follow(lesions.listing(), moved(lesions.listing(later)), BACK)
    assert numbers(found) == [(1, 1), (2, None), (3, None), (None, 2)]


def test_a_small_lesion_that_moved_with_the_brain_is_the_same():
    before = lesions.listing((((8, 20, 25), 4.0),))
    near = lesions.listing((((8, 24, 25), 4.0),))
    far = lesions.listing((((8, 34, 25), 4.0),))
    assert numbers(follow(before, near, np.eye(4))) == [(1, 1)]
    assert numbers(follow(before, far, np.eye(4))) == [(1, None), (None, 1)]


def test_rejected_findings_do_not_count():
    before = lesions.listing()
    rejected = before.with_statuses({before.entries[1].finding.uid: "rejected"})
    assert numbers(follow(rejected, moved(before), BACK)) == [(1, 1), (3, 3), (None, 2)]


def test_without_places_nothing_is_followed():
    before = lesions.listing()
    slices = tuple(replace(item, plane=None) for item in before.series.slices)
    bare = replace(before, series=replace(before.series, slices=slices))
    assert numbers(follow(before, bare, np.eye(4)))[0] == (1, None)
