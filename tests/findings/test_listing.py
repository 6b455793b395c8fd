"""The list of findings: what it holds, what a reader changes of it, what stays the networks'."""

from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.findings.listing import list_findings
from tests.helpers import lesions
from tests.helpers.lesions import BALLS, listing, request


def ball_ml(radius_mm):
    return 4 / 3 * np.pi * radius_mm**3 / 1000


def where_chance_is(percent, radius_mm):
    """Radius at which the chance of a ball falls to so much."""
    share = percent / 100
    return radius_mm + lesions.SOFT_MM * np.log((1 - share) / share)


def test_the_list_has_every_finding_with_what_is_known_of_it():
    found = listing()
    assert [entry.number for entry in found.entries] == [1, 2, 3]
    for entry, (_, radius) in zip(found.entries, BALLS, strict=True):
        assert entry.finding.lesion.volume_ml == pytest.approx(ball_ml(radius), rel=0.15)
        assert entry.facts.mean == 100
        assert 0.5 < entry.facts.probability < 1
        assert entry.facts.least_mm == 10
    assert [entry.facts.is_measurable for entry in found.entries] == [True, True, False]
    assert found.entries[0].facts.place.words == "right, front"
    assert found.volume_ml == pytest.approx(sum(ball_ml(r) for _, r in BALLS), rel=0.05)
    assert found.reader_note == ""


def test_a_rejected_finding_leaves_the_totals_and_stays_in_the_list():
    found = listing()
    first, second, third = found.entries
    said = found.with_statuses({second.finding.uid: "rejected"})
    assert [entry.finding.status for entry in said.entries] == ["proposed", "rejected", "proposed"]
    both = first.finding.lesion.volume_ml + third.finding.lesion.volume_ml
    assert said.volume_ml == pytest.approx(both)
    assert said.lesions == (first.finding.lesion, third.finding.lesion)
    assert said.reader_note == "2 of 3 findings, 1 rejected by the reader"
    assert said.with_statuses({}).volume_ml == pytest.approx(found.volume_ml)
    assert found.summary.volume_ml == pytest.approx(found.volume_ml)


def test_what_was_accepted_is_said_and_all_rejected_is_nothing_at_all():
    found = listing()
    uids = [entry.finding.uid for entry in found.entries]
    assert (
        found.with_statuses({uids[0]: "accepted"}).reader_note
        == "3 findings, 1 accepted by the reader"
    )
    mixed = found.with_statuses({uids[0]: "accepted", uids[1]: "rejected", uids[2]: "rejected"})
    assert mixed.reader_note == "1 of 3 findings, 2 rejected and 1 accepted by the reader"
    assert found.with_statuses(dict.fromkeys(uids, "rejected")).volume_ml == 0


@pytest.mark.parametrize("percent", [20, 35, 80])
def test_a_moved_threshold_moves_every_size(percent):
    asked = request(threshold=percent)
    found = list_findings(asked, lesions.image_of, CancelToken())
    assert [entry.number for entry in found.entries] == [1, 2, 3]
    for entry, (_, radius) in zip(found.entries[:2], BALLS[:2], strict=True):
        wanted = where_chance_is(percent, radius)
        lesion = entry.finding.lesion
        assert lesion.volume_ml == pytest.approx(ball_ml(wanted), rel=0.12)
        assert lesion.longest_mm == pytest.approx(2 * wanted, abs=4)
    assert found.reader_note == f"outlined at {percent / 100:.2f} instead of 0.50"
    # The networks' own stays what it was.
    assert found.summary is asked.summary


def test_findings_keep_uid_number_and_status_when_the_threshold_moves_and_comes_back():
    first = listing()
    uids = [entry.finding.uid for entry in first.entries]
    # The middle of the smallest has a chance of 0.935.
    high = listing(known=first.known, threshold=95)
    assert [entry.finding.uid for entry in high.entries] == uids[:2]
    low = listing(known=high.known, threshold=20)
    assert [(e.number, e.finding.uid) for e in low.entries] == list(
        zip([1, 2, 3], uids, strict=True)
    )


def test_a_speck_of_a_low_threshold_is_forgotten_with_it():
    faint = (*BALLS, ((3, 50, 10), -1.0))
    first = listing(faint)
    low = listing(faint, known=first.known, threshold=15)
    assert [entry.number for entry in low.entries] == [1, 2, 3, 4]
    again = listing(faint, known=low.known)
    assert len(again.known) == 3


def test_the_networks_threshold_is_no_moved_one():
    found = listing(threshold=50)
    assert (found.is_moved, found.threshold_note) == (False, "")


def test_without_chances_of_every_slice_the_threshold_stays():
    asked = request(threshold=35)
    results = [
        replace(result, chances=None) if n == 4 else result
        for n, result in enumerate(asked.results)
    ]
    found = list_findings(replace(asked, results=results), lesions.image_of, CancelToken())
    assert (found.threshold, found.is_moved) == (None, False)
    assert found.entries[0].facts.probability is None


def test_facts_are_kept_where_nothing_has_changed():
    first = listing()

    def unreadable(_position):
        raise AssertionError("the pixels were asked for again")

    again = listing(known=first.known, earlier=first, image_of=unreadable)
    assert [e.facts for e in again.entries] == [e.facts for e in first.entries]


def test_a_pixel_leads_to_its_finding():
    found = listing()
    (position, row, column), _ = BALLS[1]
    assert found.at(position, row, column) is found.entries[1]
    assert found.at(position, 0, 0) is None


def test_a_list_that_nobody_wants_any_more_ends():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list_findings(request(threshold=35), lesions.image_of, token)
