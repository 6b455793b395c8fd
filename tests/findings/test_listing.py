"""The list of findings: what it holds, what a reader changes of it, what stays the networks'."""

from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.findings.listing import NOT_JUDGED, list_findings
from braintumor_desktop.findings.said import Said
from braintumor_desktop.workspace.outlining import correction, drawn, new_outline
from tests.helpers import lesions
from tests.helpers.lesions import BALLS, listing, request, results


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


def test_a_series_that_opens_at_a_moved_threshold_knows_the_networks_findings():
    first, moved = listing(), listing(threshold=20)
    uids = [entry.finding.uid for entry in first.entries]
    assert [entry.finding.uid for entry in moved.entries] == uids
    again = listing(known=moved.known)
    assert [(entry.number, entry.finding.uid) for entry in again.entries] == list(
        enumerate(uids, 1)
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


def corrected(found, number, radius):
    """A person's outline in the place of a finding: another ball of this radius in mm."""
    entry, one = found.entries[number - 1], lesions.series()
    (middle, _) = BALLS[number - 1]
    ball = results(one.slices, lesions.chances([(middle, radius)]))
    masks = {i: answer.mask for i, answer in enumerate(ball)}
    return drawn(correction(entry.finding, number, one), masks, one)


def outlined(number, middle, radius):
    one = lesions.series()
    ball = results(one.slices, lesions.chances([(middle, radius)]))
    return drawn(new_outline("meningioma", number), {i: a.mask for i, a in enumerate(ball)}, one)


def test_a_correction_stands_under_its_number_and_the_networks_finding_is_not_listed():
    found = listing()
    outline = corrected(found, 2, 12.0)
    now = listing(known=found.known, outlines=[outline])
    assert [entry.number for entry in now.entries] == [1, 2, 3]
    entry = now.entries[1]
    assert (entry.finding.uid, entry.finding.origin) == (outline.uid, "edited")
    assert entry.outline is outline
    assert entry.finding.lesion.volume_ml == pytest.approx(ball_ml(12.0), rel=0.05)
    assert entry.finding.lesion.longest == pytest.approx(24.0, rel=0.15)
    assert entry.facts.mean == 100
    assert now.volume_ml == pytest.approx(sum(ball_ml(r) for r in (14.0, 12.0, 4.0)), rel=0.05)
    assert now.reader_note == "3 findings, 1 edited by the reader"
    assert now.summary is not found.summary
    assert now.summary.volume_ml == pytest.approx(found.volume_ml)
    for position in range(lesions.COUNT):
        own = outline.on(lesions.series()).get(position)
        pixels = 0 if own is None else own.pixels
        others = sum(
            e.finding.masks[position].pixels
            for e in now.entries
            if e is not entry and position in e.finding.masks
        )
        assert now.pixels_at(position) == pixels + others


def test_a_correction_is_found_again_when_networks_outline_otherwise_later():
    found = listing()
    outline = corrected(found, 1, 16.0)
    balls = ((BALLS[0][0], 15.0), *BALLS[1:])
    now = listing(balls, outlines=[outline])
    assert [(e.number, e.finding.origin) for e in now.entries] == [
        (1, "edited"),
        (2, "network"),
        (3, "network"),
    ]
    again = listing(balls, known=now.known, outlines=[outline])
    assert [e.finding.uid for e in again.entries] == [e.finding.uid for e in now.entries]
    back = listing(balls, known=again.known)
    assert [(e.number, e.finding.origin) for e in back.entries] == [
        (1, "network"),
        (2, "network"),
        (3, "network"),
    ]


def test_what_a_person_outlined_comes_behind_and_keeps_its_number():
    found = listing()
    own = outlined(4, (10, 45, 20), 6.0)
    now = listing(known=found.known, outlines=[own])
    assert [(e.number, e.finding.origin) for e in now.entries] == [
        (1, "network"),
        (2, "network"),
        (3, "network"),
        (4, "person"),
    ]
    assert now.entries[3].finding.label == "meningioma"
    assert now.reader_note == "4 findings, 1 drawn by the reader"
    # Judged for the first time after it was outlined: its number is taken.
    first = listing(outlines=[outlined(2, (10, 45, 20), 6.0)])
    assert [(e.number, e.finding.origin) for e in first.entries] == [
        (1, "network"),
        (2, "person"),
        (3, "network"),
        (4, "network"),
    ]


def test_an_outline_of_which_nothing_is_left_takes_the_networks_finding_out_of_the_totals():
    found = listing()
    erased = replace(corrected(found, 1, 14.0), masks={})
    now = listing(known=found.known, outlines=[erased])
    assert [entry.number for entry in now.entries] == [2, 3]
    assert now.volume_ml == pytest.approx(ball_ml(9.0) + ball_ml(4.0), rel=0.1)
    assert now.masks[8].pixels == 0 or not now.masks[8].array[20, 25]


def test_an_accepted_outline_is_not_taken_for_a_networks_finding():
    found = listing()
    outline = corrected(found, 1, 15.0)
    said = Said("accepted", 1, outline.masks).identity(outline.uid)
    now = listing(known=(*found.known, said), outlines=[outline])
    assert [e.finding.origin for e in now.entries] == ["edited", "network", "network"]
    assert len({e.finding.uid for e in now.entries}) == 3


def test_what_a_person_outlined_is_listed_where_no_network_has_looked():
    own = outlined(1, (10, 45, 20), 8.0)
    results_ = [None] * lesions.COUNT
    now = listing(results=results_, summary=NOT_JUDGED, is_final=False, outlines=[own])
    assert [(e.number, e.finding.label) for e in now.entries] == [(1, "meningioma")]
    assert now.volume_ml == pytest.approx(ball_ml(8.0), rel=0.1)


def test_what_is_outlined_inside_a_finding_adds_nothing_to_the_volume():
    found = listing()
    (middle, radius), uid = BALLS[0], found.entries[0].finding.uid
    own = outlined(4, middle, radius - 4)
    now = listing(known=found.known, outlines=[own])
    assert now.volume_ml == pytest.approx(found.volume_ml)
    # Each keeps its own, and what is left of the two is the one that is left.
    assert now.entries[3].finding.lesion.volume_ml == pytest.approx(ball_ml(radius - 4), rel=0.15)
    said = now.with_statuses({uid: "rejected"})
    others = sum(e.finding.lesion.volume_ml for e in now.entries[1:])
    assert said.volume_ml == pytest.approx(others)
    assert now.with_statuses({own.uid: "rejected"}).volume_ml == pytest.approx(found.volume_ml)


@pytest.mark.parametrize("most", [None, 2])
def test_the_volume_is_that_of_the_slices_areas_whatever_overlaps_and_is_rejected(
    monkeypatch, most
):
    """Of findings, drawings over them and each other, and what is too small to be a finding."""
    if most is not None:
        monkeypatch.setattr("braintumor_desktop.findings.lesions.MOST_REGIONS", 1)
    near = [((8, 20, 25), 14.0), ((8, 20, 44), 5.0), ((8, 44, 30), 5.0)]
    one = lesions.series()
    answers = results(one.slices, lesions.chances(near))
    places = [((8, 22, 30), 9.0), ((9, 24, 38), 9.0), ((8, 44, 32), 4.0), ((8, 20, 44), 7.0)]
    outlines = [outlined(n, *place) for n, place in enumerate(places, 11)]
    now = listing(near, outlines=outlines)
    assert now.shared.ml
    assert (now.rest_ml > 0) == (most is not None)
    voxel = lesions.SPACING[0] * lesions.SPACING[1] * lesions.STEP / 1000
    uids = [entry.finding.uid for entry in now.entries]
    for pattern in range(2 ** len(uids)):
        rejected = {uid for n, uid in enumerate(uids) if pattern >> n & 1}
        said = now.with_statuses(dict.fromkeys(rejected, "rejected"))
        whole = {i: answer.mask.array.copy() for i, answer in enumerate(answers)}
        for entry in now.entries:
            for i, mask in entry.finding.masks.items():
                whole[i] |= mask.array
        for is_in in (False, True):
            for entry in said.entries:
                if entry.is_counted == is_in:
                    for i, mask in entry.finding.masks.items():
                        whole[i] = whole[i] | mask.array if is_in else whole[i] & ~mask.array
        pixels = {i: int(mask.sum()) for i, mask in whole.items()}
        assert [said.pixels_at(i) for i in pixels] == list(pixels.values())
        assert said.volume_ml == pytest.approx(sum(pixels.values()) * voxel)
