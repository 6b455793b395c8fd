"""Findings over several dates keep their identity, and what became of each is said."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.findings.timeline import Dated, letters_of, timeline
from braintumor_desktop.findings.timeline_text import event_words, sum_words
from braintumor_desktop.findings.track import Track
from braintumor_desktop.workspace.outlining import drawn, new_outline
from tests.findings.test_following import MATRIX, moved
from tests.helpers import lesions

BIG, MIDDLE, SMALL = lesions.BALLS
ONE = np.eye(4)


def dated(balls, matrix=ONE, series="1.2", why=""):
    """A date whose findings are balls, laid otherwise by the inverse of the matrix."""
    made = lesions.listing(balls)
    entries = tuple(
        replace(one, finding=replace(one.finding, uid=f"{one.finding.uid}.{series}"))
        for one in made.entries
    )
    made = replace(made, entries=entries)
    if matrix is None:
        return Dated(made, None, why)
    return Dated(moved(made, np.linalg.inv(matrix)), matrix, why)


def events(made):
    return [[cell.event or bool(cell.entry) for cell in row.cells] for row in made.rows]


def test_three_dates_of_heads_that_lie_otherwise_have_one_identity_for_each_lesion():
    dates = dated((BIG, SMALL)), dated((BIG, SMALL), MATRIX), dated((BIG, SMALL), MATRIX @ MATRIX)
    made = timeline(dates, {})
    assert events(made) == [[True, True, True]] * 2
    tracks = [made.tracks(place) for place in range(3)]
    assert set(tracks[0].values()) == set(tracks[1].values()) == set(tracks[2].values())
    assert tracks[0].keys().isdisjoint(tracks[1]) or tracks[0] == tracks[1]


def test_new_gone_and_there_again_are_told():
    dates = dated((BIG,)), dated((BIG, SMALL)), dated((SMALL,)), dated((BIG, SMALL))
    assert events(timeline(dates, {})) == [
        [True, True, "gone", "again"],
        [False, "new", True, True],
    ]


def test_two_that_merge_are_told_and_the_larger_one_goes_on():
    apart = (((8, 20, 20), 9.0), ((8, 20, 32), 7.0))
    together = (((8, 20, 20), 11.0), ((8, 20, 26), 11.0), ((8, 20, 32), 9.0))
    made = timeline((dated(apart), dated(together)), {})
    first, second = made.rows
    assert first.cells[1].event == "merged"
    assert first.cells[1].entry is not None
    assert first.cells[1].others == (2,)
    assert second.cells[1].entry is None
    assert (second.cells[1].event, second.cells[1].others) == ("merged", (1,))


def test_one_that_falls_into_two_is_told_and_the_larger_part_goes_on():
    apart = (((8, 20, 20), 9.0), ((8, 20, 32), 7.0))
    together = (((8, 20, 20), 11.0), ((8, 20, 26), 11.0), ((8, 20, 32), 9.0))
    made = timeline((dated(together), dated(apart)), {})
    first, second = made.rows
    assert first.cells[1].event == second.cells[1].event == "split"
    assert first.cells[1].size("volume_ml") > second.cells[1].size("volume_ml")
    assert second.cells[0].entry is None


def test_differences_are_absolute_and_in_percent_since_the_last_and_since_the_first_date():
    sizes = 10.0, 14.0, 12.0
    made = timeline([dated((((8, 20, 25), mm),)) for mm in sizes], {})
    row = made.rows[0]
    now, before, first = (row.cells[n].size("volume_ml") for n in (2, 1, 0))
    assert row.difference(2, "volume_ml") == pytest.approx((now - before, 100 * (now / before - 1)))
    assert row.difference(2, "volume_ml", "first") == pytest.approx(
        (now - first, 100 * (now / first - 1))
    )
    assert row.difference(0, "volume_ml") is None
    assert made.sum_ml(1) == pytest.approx(before)


def test_what_a_date_does_not_show_is_not_called_gone_or_new():
    low = ((3, 45, 62), 6.0)
    whole = dated((BIG, low))
    few = whole.listing.series.slices[8:]
    part = dated((BIG,))
    cut = replace(part.listing, series=replace(part.listing.series, slices=few))
    entries = tuple(
        replace(
            one,
            finding=replace(
                one.finding,
                lesion=replace(
                    one.finding.lesion,
                    masks={p - 8: m for p, m in one.finding.masks.items() if p >= 8},
                ),
            ),
        )
        for one in cut.entries
    )
    cut = Dated(replace(cut, entries=entries), ONE)
    assert events(timeline((whole, cut), {}))[1] == [True, "outside"]
    assert events(timeline((cut, whole), {}))[1] == [False, "outside"]


def test_a_date_whose_head_was_not_found_is_matched_by_nobody():
    made = timeline((dated((BIG,)), dated((BIG,), None, why="they do not fit")), {})
    assert events(made) == [[True, "unmatched"], [False, "unmatched"]]


def test_what_a_person_said_counts_before_places():
    first, second = dated((BIG, SMALL)), dated((BIG, SMALL), series="2")
    big, small = (one.finding.uid for one in first.listing.entries)
    later = second.listing.entries[1].finding.uid
    other = Track("1.2.3", "Dr. Ada", "2026-11-30T09:00:00")
    made = timeline((first, second), {later: other})
    assert events(made) == [[True, True], [True, "gone"], [False, "new"]]
    assert made.rows[2].uid == "1.2.3"
    assert made.rows[2].cells[1].by_hand is other
    same = Track(big, "Dr. Ada", "2026-11-30T09:00:00")
    made = timeline((first, second), {later: same})
    assert made.rows[0].cells[1].entry.finding.uid == later
    assert [row.uid for row in made.rows[:2]] == [big, small]


def test_a_date_that_cannot_be_placed_is_matched_by_hand():
    first, second = dated((BIG,)), dated((BIG,), None, "2", why="they do not fit")
    uid = second.listing.entries[0].finding.uid
    said = {uid: Track(first.listing.entries[0].finding.uid, "Dr. Ada", "2026")}
    made = timeline((first, second), said)
    assert events(made) == [[True, True]]
    assert made.rows[0].difference(1, "volume_ml") == pytest.approx((0.0, 0.0), abs=1e-9)


def test_the_identity_stays_while_an_earlier_date_is_not_open():
    date = dated((BIG,), series="2")
    uid = date.listing.entries[0].finding.uid
    kept = Dated(date.listing.with_tracks({uid: "1.2.840.1"}), ONE)
    assert timeline((kept,), {}).rows[0].uid == "1.2.840.1"


def test_a_date_that_nobody_judged_makes_nothing_new_or_gone_and_has_no_sum():
    empty = replace(dated(()), is_judged=False)
    made = timeline((empty, dated((BIG,)), replace(empty)), {})
    assert events(made) == [[False, "unjudged", "unjudged"]]
    assert made.sum_ml(0) is made.sum_ml(2) is None
    assert made.sum_ml(1) > 0


def test_a_finding_that_was_rejected_before_is_not_new():
    first, second = dated((BIG, SMALL)), dated((BIG, SMALL), series="2")
    entry = first.listing.entries[1]
    listing = first.listing.with_statuses({entry.finding.uid: "rejected"})
    first = replace(first, listing=listing)
    made = timeline((first, second), {})
    assert events(made) == [[True, True], ["rejected", "doubted"]]
    row, shown = made.rows[1], [replace(first.listing.series, study_date="20250110")] * 2
    assert event_words(row, 1, shown) == "rejected on 2025-01-10, not counted"
    assert row.difference(1, "volume_ml") is None
    assert made.tracks(0)[entry.finding.uid] == row.uid


@pytest.mark.parametrize("rejected", [0, 1])
def test_a_finding_that_was_rejected_at_one_date_is_in_the_total_of_no_other(rejected):
    dates = [dated((BIG, SMALL)), dated((BIG, SMALL), series="2")]
    dates[rejected] = with_status(dates[rejected], 1, "rejected")
    made = timeline(dates, {})
    wanted = [made.rows[0].cells[place].size("volume_ml") for place in range(2)]
    assert [made.sum_ml(place) for place in range(2)] == pytest.approx(wanted)
    shown = [replace(one.listing.series, study_date="20250110") for one in dates]
    said = event_words(made.rows[1], 1 - rejected, shown)
    assert said == "rejected on 2025-01-10, not counted"


def test_the_total_of_a_date_counts_what_findings_share_once():
    one = dated((BIG, SMALL))
    own = drawn(new_outline("glioma", 9), one.listing.entries[0].finding.masks, one.listing.series)
    made = timeline((Dated(lesions.listing((BIG, SMALL), outlines=[own]), ONE),), {})
    assert len(made.rows) == 3
    assert made.sum_ml(0) == pytest.approx(one.listing.volume_ml)


def test_what_a_person_accepts_at_a_date_counts_there_whatever_was_rejected_before():
    first = with_status(dated((BIG, SMALL)), 1, "rejected")
    second = with_status(dated((BIG, SMALL), series="2"), 1, "accepted")
    made = timeline((first, second), {})
    both = sum(row.cells[1].size("volume_ml") for row in made.rows)
    assert made.sum_ml(1) == pytest.approx(both)
    shown = [replace(first.listing.series, study_date="20250110")] * 2
    assert event_words(made.rows[1], 1, shown) == "rejected on 2025-01-10"


def with_status(date, entry, status):
    uid = date.listing.entries[entry].finding.uid
    return replace(date, listing=date.listing.with_statuses({uid: status}))


def test_a_finding_that_is_rejected_at_all_dates_is_no_row_and_leaves_no_hole_in_the_numbers():
    first = dated((BIG, SMALL))
    uid = first.listing.entries[0].finding.uid
    first = replace(first, listing=first.listing.with_statuses({uid: "rejected"}))
    made = timeline((first,), {})
    assert [row.number for row in made.rows] == [1]
    assert made.rows[0].cells[0].entry.finding.uid != uid


def test_letters_go_on_after_z():
    assert [letters_of(n) for n in (1, 26, 27, 52, 53, 702, 703)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip


def without_answers(date, positions):
    """A date of which no network judged these slices."""
    summary = date.listing.summary
    context = {i: said for i, said in summary.in_context.items() if i not in positions}
    return replace(
        date, listing=replace(date.listing, summary=replace(summary, in_context=context))
    )


def test_where_slices_were_not_judged_nothing_is_called_gone_or_new():
    there = range(12, 19)  # All of the small one, and none of the big one's middle.
    both, blind = dated((BIG, SMALL)), without_answers(dated((BIG,)), there)
    assert events(timeline((both, blind), {})) == [[True, True], [True, "unjudged"]]
    assert events(timeline((blind, both), {})) == [[True, True], [False, "unjudged"]]
    seen = without_answers(dated((BIG,)), range(2))
    assert events(timeline((both, seen), {}))[1] == [True, "gone"]
    assert events(timeline((seen, both), {}))[1] == [False, "new"]


def test_a_total_of_some_slices_says_of_how_many():
    dates = dated((BIG,)), without_answers(dated((BIG,)), range(2))
    made, shown = timeline(dates, {}), [date.listing.series for date in dates]
    said = [sum_words(made, place, "last", shown) for place in (0, 1)]
    assert "slices judged" not in said[0]
    assert said[1].endswith("\n18 of 20 slices judged")
