"""The findings that a reader follows, and the sum of their products."""

from dataclasses import replace

import pytest

from braintumor_desktop.findings.targets import targets_of, together
from tests.helpers.lesions import listing


def followed(found, *numbers, rejected=()):
    uids = {entry.number: entry.finding.uid for entry in found.entries}
    statuses = {uids[number]: "rejected" for number in rejected}
    return found.with_statuses(statuses, {uids[number] for number in numbers})


def product(found, number):
    lesion = found.entries[number - 1].finding.lesion
    return lesion.longest * lesion.perpendicular


def test_the_products_of_the_targets_are_added_and_those_of_others_are_not():
    found = listing()
    assert found.targets is None
    two = followed(found, 1, 2).targets
    assert (two.count, two.unit) == (2, "mm")
    assert two.product_mm2 == pytest.approx(product(found, 1) + product(found, 2))
    assert two.sentence == f"2 targets, sum of products {two.product:,.0f} mm\u00b2."
    assert followed(found, 1).targets.sentence.startswith("1 target, product ")


def test_a_target_that_cannot_be_measured_is_named():
    # The third ball is 8 mm wide.
    both = followed(listing(), 1, 3).targets
    assert both.too_small == 1
    assert both.sentence.endswith("1 of them is smaller than what RANO measures.")


def test_a_rejected_finding_is_no_target():
    found = listing()
    assert followed(found, 1, 2, rejected=(2,)).targets.count == 1
    assert followed(found, 2, rejected=(2,)).targets is None


def test_without_spacing_the_sum_is_in_pixels_and_nothing_is_said_of_measuring():
    entry = followed(listing(), 1).entries[0]
    lesion = replace(entry.finding.lesion, unit="px")
    unknown = replace(
        entry,
        finding=replace(entry.finding, lesion=lesion),
        facts=replace(entry.facts, is_measurable=None),
    )
    found = targets_of([unknown])
    assert found.product_mm2 is None
    assert "px\u00b2" in found.sentence
    assert found.sentence.endswith("Whether they can be measured is not known.")


def test_the_readers_note_tells_of_targets():
    found = followed(listing(), 1, 2)
    assert found.reader_note == found.targets.sentence.rstrip(".")


def test_what_is_followed_in_other_series_of_the_date_is_named_and_added():
    own, other = followed(listing(), 1, 2).targets, followed(listing(), 1).targets
    said = together(own, [("T2", other)])
    assert f"T2, 1 target, product {other.product:,.0f} mm\u00b2" in said
    assert f"Together {own.product + other.product:,.0f} mm\u00b2;" in said
    assert "counts twice" in said
    assert together(own, []) == ""


def test_sums_in_other_units_are_not_added():
    own = followed(listing(), 1).targets
    assert "Together" not in together(own, [("T2", replace(own, unit="px"))])
    assert "Together" not in together(None, [("T2", own)])
