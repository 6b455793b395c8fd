"""What the list and the details say of findings."""

from __future__ import annotations

from dataclasses import replace

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.findings.finding_text import COLUMNS, details, heads, hint
from braintumor_desktop.findings.listing import list_findings
from braintumor_desktop.findings.series import summarize
from tests.helpers import lesions


def cells(entry, *names):
    texts = {column.name: column.text(entry) for column in COLUMNS}
    return tuple(texts[name] for name in names)


def test_a_finding_is_said_with_units_in_the_heads():
    listing = lesions.listing()
    first = listing.entries[0]
    named = dict(zip((column.name for column in COLUMNS), heads(listing), strict=True))
    assert (named["volume"], named["size"], named["product"]) == ("ml", "mm", "mm\u00b2")
    assert named["measurable"] == "\u2265 10 mm"
    wanted = ("1", "5\u201313", "yes", "right, front")
    assert cells(first, "number", "slices", "measurable", "place") == wanted
    volume = first.finding.lesion.volume_ml
    assert cells(first, "volume", "mean") == (f"{volume:.1f}", "100")


def test_without_a_spacing_there_are_pixels_and_nothing_is_claimed():
    one = lesions.series()
    slices = tuple(replace(item, spacing_mm=None, plane=None) for item in one.slices)
    one = replace(one, slices=slices, spacing_between_mm=None)
    answers = lesions.results(slices, lesions.chances())
    asked = lesions.request(series=one, results=answers, summary=summarize(one, answers))
    listing = list_findings(asked, lesions.image_of, CancelToken())
    first = listing.entries[0]
    assert heads(listing)[2:4] == ("pixels", "px")
    assert cells(first, "volume") == (f"{first.finding.lesion.pixels:,}",)
    assert cells(first, "measurable", "place") == ("\u2013", "\u2013")
    lines = {name: value for name, value, _ in details(first)}
    assert lines["Pixels"] == f"{first.finding.lesion.pixels:,}"


def test_the_details_say_all_of_the_chosen_one_in_words():
    listing = lesions.listing()
    lines = {name: value for name, value, _ in details(listing.entries[0])}
    assert lines["Slices"] == "5\u201313"
    assert lines["Both \u2265 10 mm on \u2265 2 slices"] == "yes"
    assert lines["Place"] == "right, front"
    assert lines["Mean intensity"] == "100"
    assert lines["Diameters"].endswith(" mm, slice 9")
    assert lines["Reader"] == "\u2013"


def test_list_details_and_hint_say_the_same_slices_where_some_between_are_not_outlined():
    entry = lesions.listing().entries[0]
    mask = next(iter(entry.finding.masks.values()))
    lesion = replace(entry.finding.lesion, masks=dict.fromkeys((24, 43, 44), mask))
    parted = replace(entry, finding=replace(entry.finding, lesion=lesion))
    said = "25, 44\u201345"
    assert cells(parted, "slices") == (said,)
    assert {name: value for name, value, _ in details(parted)}["Slices"] == said
    assert f"slices {said}." in hint(parted)


def test_a_rejected_finding_says_so_in_a_word():
    listing = lesions.listing()
    uid = listing.entries[0].finding.uid
    rejected = listing.with_statuses({uid: "rejected"}).entries[0]
    assert cells(rejected, "status") == ("rejected",)
    assert "Rejected by the reader." in hint(rejected)
