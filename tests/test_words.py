"""Texts in the language in force, which still know their English."""

from __future__ import annotations

import copy

import pytest

from braintumor_desktop import words
from braintumor_desktop.words import Language, english, joined, number, plural, tr

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
