"""What a reader accepted is what was outlined then."""

from __future__ import annotations

import pytest

from braintumor_desktop.exchange.report import _finding
from braintumor_desktop.findings.status_words import said_of, sentence_of, short_of
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.listings import following, saying, with_said
from braintumor_desktop.workspace.work import FINDINGS, Work
from tests.helpers import lesions

STUDY = study_id(lesions.series())


@pytest.fixture
def work():
    return Work()


def accepted(work, made, status="accepted"):
    """The uid of the first finding, of which this was said."""
    uid = made.entries[0].finding.uid
    edit = saying(made, uid, status, work)
    work.put(FINDINGS, STUDY, uid, edit.after)
    return uid


def at(work, made, threshold, **more):
    """The first finding of the list at a threshold, with what was said."""
    there = lesions.listing(threshold=threshold, known=made.known, **more)
    return with_said(there, work.of(FINDINGS, STUDY)), there


def test_what_was_accepted_at_another_threshold_says_at_which(work):
    made = lesions.listing()
    uid = accepted(work, made)
    listing, _ = at(work, made, 23)
    entry = listing.find(uid)
    assert entry.finding.status == "accepted"
    assert entry.is_edited_since
    assert said_of(entry) == "accepted at threshold 0.50"
    assert short_of(entry) == "threshold moved since"
    assert "at threshold 0.50" in sentence_of(entry)
    assert _finding(entry)[-1] == "accepted at threshold 0.50"
    assert "1 accepted and changed since" in listing.reader_note
    back, _ = at(work, made, None)
    assert said_of(back.find(uid)) == short_of(back.find(uid)) == "accepted"
    assert "changed" not in back.reader_note


def test_it_can_be_accepted_again_as_it_is_outlined_now(work):
    made = lesions.listing()
    uid = accepted(work, made)
    _, there = at(work, made, 23)
    listing = with_said(there, work.of(FINDINGS, STUDY))
    edit = saying(listing, uid, "accepted", work)
    work.put(FINDINGS, STUDY, uid, edit.after)
    assert said_of(at(work, made, 23)[0].find(uid)) == "accepted"
    assert said_of(at(work, made, None)[0].find(uid)) == "accepted at threshold 0.23"


def test_a_target_keeps_what_was_accepted(work):
    made = lesions.listing()
    uid = accepted(work, made)
    listing, _ = at(work, made, 23)
    work.put(FINDINGS, STUDY, uid, following(listing, uid, work).after)
    entry = at(work, made, 23)[0].find(uid)
    assert (entry.is_target, said_of(entry)) == (True, "accepted at threshold 0.50")


def test_other_networks_that_outline_otherwise_are_said_once_all_is_judged(work):
    made = lesions.listing()
    uid = accepted(work, made)
    larger = ((lesions.BALLS[0][0], 15.0), *lesions.BALLS[1:])
    for is_final, said in ((False, "accepted"), (True, "accepted, outlined otherwise since")):
        there = lesions.listing(larger, known=made.known, is_final=is_final)
        assert said_of(with_said(there, work.of(FINDINGS, STUDY)).find(uid)) == said


def test_a_rejected_finding_stays_rejected_whatever_the_threshold(work):
    made = lesions.listing()
    uid = accepted(work, made, "rejected")
    entry = at(work, made, 23)[0].find(uid)
    assert (said_of(entry), entry.is_edited_since) == ("rejected", False)
