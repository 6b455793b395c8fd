"""Numbers and places as people read them."""

from pathlib import Path

import pytest

from braintumor_desktop.findings import wording
from braintumor_desktop.imaging.image import Series, Slice


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (0.0, "<0.01"),
        (0.0099, "<0.01"),
        (0.01, "0.01"),
        (0.37, "0.37"),
        (0.99, "0.99"),
        (0.9901, ">0.99"),
        (1.0, ">0.99"),
    ],
)
def test_a_probability_has_two_digits_and_is_never_a_certainty(value, said):
    assert wording.chance(value) == said


@pytest.mark.parametrize(
    ("code", "tumor", "said"),
    [
        ("pituitary", 0.943, "Pituitary tumor, 0.94"),
        ("tumor", 0.72, "Tumor, 0.72"),
        ("no_tumor", 0.03, "No tumor, p 0.03"),
        ("unclear", 0.46, "Unclear, p 0.46"),
    ],
)
def test_an_answer_comes_with_the_probability_of_a_tumor(code, tumor, said):
    assert wording.answer(code, tumor) == said


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("Not judged: this is a CT.", "This is a CT."),
        ("a.png cannot be read: it is empty.", "a.png cannot be read: it is empty."),
    ],
)
def test_a_cause_stands_beside_the_word_that_it_was_not_judged(message, said):
    assert wording.cause(message) == said


def test_an_area_has_one_unit():
    assert wording.area(1234, None) == "1,234 px"
    assert wording.area(1234, 841.6) == "842 mm\u00b2"


@pytest.mark.parametrize(
    ("ml", "said"), [(11.14, "11.1 ml"), (0.1, "0.1 ml"), (0.0999, "0.10 ml"), (0.02, "0.02 ml")]
)
def test_a_small_volume_keeps_a_digit(ml, said):
    assert wording.volume(ml) == said


def test_slices_are_counted_from_one_and_runs_are_ranges():
    assert wording.listed((8, 10, 12, 13, 14)) == "9, 11, 13\u201315"
    assert wording.listed(()) == ""
    assert wording.judged(5, 1033) == "5 of 1,033"


def test_an_item_is_called_by_its_description_or_its_file():
    item = Slice(Path("/d/IM7"), None, (4, 4), None)
    assert wording.item_name(Series("1", "dicom", (item,), "T1 +Gd")) == "T1 +Gd"
    assert wording.item_name(Series("1", "dicom", (item,))) == "IM7"
