"""Texts in the language in force, which still know their English."""

from __future__ import annotations

import copy
import json
from dataclasses import replace

import pytest

from braintumor_desktop import words
from braintumor_desktop.words import (
    Language,
    carried,
    english,
    joined,
    number,
    plural,
    restored,
    significant,
    tr,
)

GERMAN = {
    "Slice {place} of {count}": "Schicht {place} von {count}",
    "{count} slice": "{count} Schicht",
    "{count} slices": "{count} Schichten",
    "Not judged: {why}": "Nicht beurteilt: {why}",
    "no anatomy": "keine Anatomie",
}


@pytest.fixture
def german():
    def written(value: float, decimals: int) -> str:
        return f"{value:,.{decimals}f}".translate(str.maketrans(",.", ".,"))

    before = words.in_force()
    words.install(Language("de", lambda text, _: GERMAN.get(text, text), written, lambda n: n == 1))
    yield
    words.install(before)


def test_without_a_language_texts_are_english():
    text = tr("Slice {place} of {count}", place=number(3), count=number(1234))
    assert text == "Slice 3 of 1,234" == english(text)


@pytest.mark.usefixtures("german")
def test_a_text_is_shown_in_the_language_and_knows_its_english():
    text = tr("Slice {place} of {count}", place=number(3), count=number(1234.5, 1))
    assert text == "Schicht 3 von 1.234,5"
    assert english(text) == "Slice 3 of 1,234.5"


@pytest.mark.usefixtures("german")
def test_a_text_within_a_text_keeps_its_english():
    text = joined([tr("Not judged: {why}", why=tr("no anatomy")), plural(2, *COUNTED)], by="; ")
    assert text == "Nicht beurteilt: keine Anatomie; 2 Schichten"
    assert english(text) == "Not judged: no anatomy; 2 slices"
    assert english(copy.deepcopy(text)) == english(text)


COUNTED = ("{count} slice", "{count} slices")


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("count", "shown"), [(0, "0 Schichten"), (1, "1 Schicht"), (2000, "2.000 Schichten")]
)
def test_nouns_are_counted_by_the_rule_of_the_language(count, shown):
    assert plural(count, *COUNTED) == shown


def test_braces_in_a_value_or_in_a_text_without_values_stay():
    assert tr("Not judged: {why}", why="{why}") == "Not judged: {why}"
    assert tr("{[not a name") == "{[not a name"


def test_a_value_that_is_not_given_is_an_error():
    with pytest.raises(KeyError):
        tr("Slice {place}", count=1)


def _everything() -> str:
    why = tr("Slice {place} of {count}", place=number(3), count=number(1234.5, 1))
    return joined([tr("Not judged: {why}", why=why), plural(2, *COUNTED), "/a.png"], by="; ")


def test_what_a_process_says_in_english_is_said_again_in_the_language_in_force(request):
    sent = json.dumps(carried(_everything()))
    request.getfixturevalue("german")
    text = restored(json.loads(sent))
    assert text == _everything() == "Nicht beurteilt: Schicht 3 von 1.234,5; 2 Schichten; /a.png"
    assert english(text) == "Not judged: Slice 3 of 1,234.5; 2 slices; /a.png"


@pytest.mark.usefixtures("german")
def test_a_text_of_no_language_is_carried_as_it_is():
    assert restored(carried("as it is")) == "as it is"


@pytest.mark.parametrize(
    "said",
    [
        7,
        ["tr"],
        ["eval", ["1"], {}],
        ["tr", ["{a.__class__}"], {"a": "x"}],
        ["tr", ["{a:>999999999}"], {"a": "x"}],
        ["tr", ["{a}"], {"b": 1}],
        ["number", ["many", 1], {}],
        ["joined", [], {}],
    ],
)
def test_what_carries_no_text_is_refused(said):
    with pytest.raises(ValueError, match="no text"):
        restored(said)


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(0.5, 3, "0.5"), (12.34, 3, "12.3"), (1234.0, 6, "1,234"), (1e-9, 3, "1e-09")],
)
def test_a_number_has_the_digits_that_count(value, digits, text):
    assert significant(value, digits) == text


def test_digits_that_count_are_written_as_the_language_does():
    german = Language("de", lambda text, _: text, lambda v, d: f"{v:.{d}f}".replace(".", ","),
                      lambda count: count == 1)  # fmt: skip
    words.install(german)
    try:
        assert significant(0.25, 3) == "0,25"
        assert english(significant(0.25, 3)) == "0.25"
    finally:
        words.install(words.ENGLISH)


def test_a_date_is_written_as_the_language_does_and_keeps_its_iso_form():
    german = replace(words.ENGLISH, day=lambda iso: ".".join(reversed(iso.split("-"))))
    words.install(german)
    try:
        said = words.day("1982-12-25 10:40")
        again = words.restored(words.carried(said))
        odd = words.day("around 1982")
    finally:
        words.install(words.ENGLISH)
    assert said == again == "25.12.1982 10:40"
    assert words.english(said) == "1982-12-25 10:40"
    assert odd == "around 1982"
