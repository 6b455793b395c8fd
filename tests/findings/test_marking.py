"""What of the findings is drawn in a slice."""

from dataclasses import replace

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.listing import list_findings
from braintumor_desktop.findings.marking import Marks, marks_at
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.outline import Outline
from tests.helpers import lesions
from tests.helpers.lesions import BALLS, listing, request

SLICE = 6
"""Both larger balls are in it."""


def near(mask, ball):
    """Whether the middle of a ball belongs to a mask."""
    (_, row, column), _ = BALLS[ball]
    return mask is not None and bool(mask.array[row, column])


def drawn(made, chosen=None, threshold=None):
    return marks_at(SLICE, request().results[SLICE], made, threshold, chosen)


def test_without_a_list_all_that_the_networks_outlined_counts():
    result = request().results[SLICE]
    assert marks_at(SLICE, result, None) == Marks(result.mask)
    assert marks_at(SLICE, None, None) == Marks()


def test_what_was_rejected_is_drawn_apart():
    made = listing()
    uid = made.entries[1].finding.uid
    marks = drawn(made.with_statuses({uid: "rejected"}), chosen=uid)
    assert (near(marks.counted, 0), near(marks.counted, 1)) == (True, False)
    assert (near(marks.rejected, 0), near(marks.rejected, 1)) == (False, True)
    assert near(marks.chosen, 1)
    assert not marks.is_chosen_counted
    whole = marks.counted.array | marks.rejected.array
    np.testing.assert_array_equal(whole, request().results[SLICE].mask.array)


def test_where_the_threshold_is_ahead_of_the_list_what_was_rejected_grows_with_it():
    made = listing()
    uid = made.entries[1].finding.uid
    marks = drawn(made.with_statuses({uid: "rejected"}), threshold=20)
    wanted = lesions.chances()[SLICE] >= np.float32(0.2)
    np.testing.assert_array_equal(marks.counted.array | marks.rejected.array, wanted)
    assert (near(marks.counted, 0), near(marks.counted, 1)) == (True, False)
    assert near(marks.rejected, 1)


def test_a_list_of_a_moved_threshold_is_drawn_as_it_is():
    made = listing(threshold=20)
    marks = drawn(made, threshold=20)
    wanted = lesions.chances()[SLICE] >= np.float32(0.2)
    np.testing.assert_array_equal(marks.counted.array, wanted)


def test_the_diameters_are_drawn_in_the_slice_where_they_lie():
    made = listing()
    entry = made.entries[0]
    at = entry.finding.lesion.measured
    there = marks_at(at, request().results[at], made, None, entry.finding.uid)
    assert there.diameters is entry.finding.lesion.diameters
    assert drawn(made, chosen=entry.finding.uid).diameters is None


def test_what_a_person_outlined_has_a_type_of_its_own():
    asked = request()
    key = asked.series.slices[SLICE].id
    array = np.zeros(lesions.SHAPE, bool)
    array[50:56, 5:12] = True
    outline = Outline("2.25.77", "meningioma", 4, "person", masks={key: Mask.of(array)})
    made = list_findings(replace(asked, outlines=(outline,)), lesions.image_of, CancelToken())
    marks = marks_at(SLICE, asked.results[SLICE], made, None, "2.25.77")
    ((label, mask),) = marks.drawn
    assert (label, marks.chosen_type) == ("meningioma", "meningioma")
    np.testing.assert_array_equal(mask.array, array)
    assert marks.counted.array[array].all()
    said = made.with_statuses({"2.25.77": "rejected"})
    assert marks_at(SLICE, asked.results[SLICE], said).drawn == ()


def test_what_a_counted_finding_holds_stays_where_a_rejected_one_overlaps_it():
    one = lesions.series()
    masks = {one.slices[i].id: m for i, m in listing().entries[0].finding.masks.items()}
    made = listing(outlines=[Outline("1.7", "glioma", 4, "person", masks=masks)])
    assert made.find("1.7").finding.masks[SLICE].pixels
    marks = drawn(made.with_statuses({"1.7": "rejected"}))
    assert near(marks.counted, 0)
    assert marks.rejected is None
    assert marks.counted == drawn(listing()).counted
