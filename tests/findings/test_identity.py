"""A finding stays what it was when its outline changes, a slice arrives, others go."""

from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.findings.finding import Finding
from braintumor_desktop.findings.identity import Identity, identify
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.stack import uniform
from braintumor_desktop.imaging.image import Slice
from tests.helpers.lesions import find_lesions

SHAPE = (40, 60)
IDS = [Slice(Path(f"IM{n}"), None, SHAPE).id for n in range(6)]


def mask(*spots):
    array = np.zeros(SHAPE, bool)
    for top, left, side in spots:
        array[top : top + side, left : left + side] = True
    return Mask.of(array)


def found(masks, run):
    """Findings as networks give them: with uids that depend on every pixel."""
    lesions = find_lesions(masks, (1.0, 1.0), uniform(len(masks), 2.0))
    return [Finding(f"2.25.{run}{n}", "glioma", lesion, None) for n, lesion in enumerate(lesions)]


def fixed(identities):
    return [Identity(one.uid, one.number, one.masks, is_fixed=True) for one in identities]


A, B = (5, 5, 12), (20, 40, 8)


def test_at_first_the_largest_is_number_one():
    first = identify(found([mask(B, A)] * 2, 1), IDS, ())
    assert [(one.uid, one.number) for one in first] == [("2.25.10", 1), ("2.25.11", 2)]


def test_a_finding_that_is_outlined_otherwise_keeps_uid_and_number():
    first = fixed(identify(found([mask(A, B)] * 2, 1), IDS, ()))
    # The smaller one has grown, and is now the largest.
    again = identify(found([mask((6, 6, 7), (18, 38, 15))] * 2, 2), IDS, first)
    assert [(one.uid, one.number) for one in again] == [("2.25.11", 2), ("2.25.10", 1)]


def test_a_finding_keeps_its_identity_when_a_slice_arrives_before_it():
    first = fixed(identify(found([mask(A)] * 2, 1), IDS[1:3], ()))
    (again,) = identify(found([mask(), mask(A), mask(A), mask(A)], 2), IDS[:4], first)
    assert (again.uid, again.number) == ("2.25.10", 1)
    assert set(again.masks) == set(IDS[1:4])


def test_what_is_new_gets_a_free_number_and_what_is_gone_leaves_its_own_unused():
    first = fixed(identify(found([mask(A, B)] * 2, 1), IDS, ()))
    again = identify(found([mask(B, (30, 5, 5))] * 2, 2), IDS, first)
    assert [one.number for one in again] == [2, 3]
    back = identify(found([mask(A, B)] * 2, 3), IDS, [*first, *fixed(again)[1:]])
    assert [one.number for one in back] == [1, 2]


def test_numbers_that_nobody_has_seen_in_a_complete_series_follow_the_size():
    first = identify(found([mask((6, 6, 4), B)], 1), IDS, ())
    again = identify(found([mask((6, 6, 4), B), mask(A)], 2), IDS, first)
    assert [(one.uid, one.number) for one in again] == [("2.25.11", 1), ("2.25.10", 2)]


def test_of_two_parts_the_larger_is_what_the_whole_was():
    whole = fixed(identify(found([mask((5, 5, 8), (5, 13, 8), (5, 21, 8))], 1), IDS, ()))
    parts = identify(found([mask((5, 5, 8), (5, 13, 7), (5, 21, 8))], 2), IDS, whole)
    assert [(one.uid, one.number) for one in parts] == [("2.25.10", 1), ("2.25.21", 2)]


def test_two_findings_never_have_one_uid():
    # Both touch what the one was; the same network numbers them anew.
    first = fixed(identify(found([mask((5, 5, 20))], 1), IDS, ()))
    parts = identify(found([mask((5, 5, 9), (16, 16, 9))], 1), IDS, first)
    assert len({one.uid for one in parts}) == 2


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [(A, A, 144), (A, (10, 10, 12), 49), (A, B, 0), (A, (17, 17, 3), 0)],
)
def test_the_overlap_counts_pixels(one, other, shared):
    assert mask(one).shared(mask(other)) == shared
