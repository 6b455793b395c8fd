"""What a header says, in the language of the window."""

from __future__ import annotations

import pytest

from braintumor_desktop.imaging.entry import MOST_VALUES, binary, several
from tests.helpers.language import speaking


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 byte: 00"),
        ("en", 2, "2 bytes: 00 01"),
        ("de", 2, "2 Byte: 00 01"),
        ("fr", 2, "2 octets\u00a0: 00 01"),
    ],
)
def test_binary_values_are_told_in_the_language(language: str, count: int, said: str) -> None:
    with speaking(language):
        assert binary(bytes(range(count)), count) == said


@pytest.mark.parametrize(
    ("language", "end"), [("en", "values)"), ("de", "Werte)"), ("fr", "valeurs)")]
)
def test_many_values_are_counted_in_the_language(language: str, end: str) -> None:
    with speaking(language):
        text = several(["7"] * MOST_VALUES, 1000)
    assert text.startswith("7\\7\\")
    assert text.endswith(end)
