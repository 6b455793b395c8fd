"""The table of labels: one word, color and concept for an answer, wherever it is shown."""

import re
from itertools import combinations
from pathlib import Path

import pytest

import braintumor_desktop
from braintumor_desktop.findings.labels import (
    LABELS,
    NO_TUMOR,
    TUMOR,
    TYPES,
    UNCLEAR,
    label_of,
    mask_label,
)

ANSWERS = (*LABELS, UNCLEAR)
OKABE_AND_ITO = {
    "glioma": (230, 159, 0),
    "meningioma": (86, 180, 233),
    "pituitary": (0, 158, 115),
    UNCLEAR: (204, 121, 167),
}


def test_every_answer_has_a_word_and_a_color_of_its_own():
    for one, other in combinations(map(label_of, ANSWERS), 2):
        assert one.word != other.word
        assert one.color != other.color


@pytest.mark.parametrize("code", OKABE_AND_ITO)
def test_colors_are_those_that_stay_apart_with_red_green_blindness(code):
    assert label_of(code).rgb == OKABE_AND_ITO[code]


def test_words_are_those_a_radiologist_uses():
    words = [label_of(code).word for code in (*ANSWERS, TUMOR)]
    assert words == [
        "Glioma",
        "Meningioma",
        "Pituitary tumor",
        "No tumor",
        "Unclear",
        "Tumor",
    ]


def test_what_is_no_finding_has_no_concept_and_every_tumor_has_one():
    assert label_of(NO_TUMOR).snomed is None
    assert label_of(UNCLEAR).snomed is None
    for code in (*TYPES, TUMOR):
        concept = label_of(code).snomed
        assert concept is not None
        assert is_snomed_identifier(concept.code)


def test_a_mistyped_concept_would_be_noticed():
    assert is_snomed_identifier("393564001")
    assert not is_snomed_identifier("393564002")
    assert not is_snomed_identifier("395364001")


def test_a_type_that_only_a_network_of_the_user_knows_is_shown_as_a_tumor():
    label = label_of("vestibular_schwannoma")
    assert (label.code, label.word) == ("vestibular_schwannoma", "Vestibular schwannoma")
    assert (label.color, label.snomed) == (label_of(TUMOR).color, label_of(TUMOR).snomed)


def test_what_is_outlined_without_a_tumor_verdict_has_a_tumors_color():
    assert mask_label(NO_TUMOR) == label_of(TUMOR)
    assert mask_label("pituitary") == label_of("pituitary")


def test_words_and_colors_of_labels_are_written_in_one_place():
    table = Path("findings") / "labels.py"
    package = Path(braintumor_desktop.__file__).parent
    said = "|".join(label_of(code).word for code in ANSWERS if code not in {UNCLEAR, NO_TUMOR})
    pattern = re.compile(rf"""["'](?:{said})["']""")
    elsewhere = [
        path
        for path in package.rglob("*.py")
        if path.relative_to(package) != table and pattern.search(path.read_text("utf-8"))
    ]
    assert elsewhere == []


def is_snomed_identifier(text: str) -> bool:
    """Whether the check digit is right (SNOMED CT identifiers end with Verhoeff's)."""
    # Multiplication in the dihedral group of ten elements, and Verhoeff's permutation.
    check = 0
    for place, digit in enumerate(reversed(text)):
        value = int(digit)
        for _ in range(place):
            value = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)[value]
        check = _times(check, value)
    return check == 0


def _times(a: int, b: int) -> int:
    if a < 5:
        return (a + b) % 5 if b < 5 else 5 + (a + b) % 5
    return 5 + (a - b) % 5 if b < 5 else (a - b) % 5
