"""Texts that people read: written here in English, shown in the language in force.

`tr` gives a text in that language.  What it gives is a `str` that still knows its English: the
window speaks German or French, while results.jsonl, the log and the database stay English
whatever the window speaks (`english`).  The translations lie in resources/translations;
packaging/translations.py finds the texts in the source and says which are missing.

The command line installs no language, so it speaks English.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Words(str):
    """A text in the language in force that still knows its English.

    Joining, slicing and formatting it give a plain `str`: `joined` and the values of `tr` keep
    what it knows.

    Attributes:
        english: the same text in English.
    """

    __slots__ = ("english",)
    english: str

    def __new__(cls, shown: str, in_english: str) -> Words:
        """A text as it is shown, and in English."""
        made = super().__new__(cls, shown)
        made.english = in_english
        return made

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]
        return str.__str__(self), self.english


@dataclass(frozen=True)
class Language:
    """How texts and numbers are written.

    Attributes:
        code: ISO 639-1.
        translated: an English text and the sense in which it is meant, to this language; the
            English where there is no translation.
        number: a number with so many decimals, grouped by thousands.
        is_one: whether a noun counted so often stands in the singular.
    """

    code: str
    translated: Callable[[str, str], str]
    number: Callable[[float, int], str]
    is_one: Callable[[float], bool]


def _english_number(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


ENGLISH = Language("en", lambda text, _sense: text, _english_number, lambda count: count == 1)

_in_force = ENGLISH


def install(language: Language) -> None:
    """Put a language in force, for all threads of this process; before texts are made."""
    global _in_force
    _in_force = language


def in_force() -> Language:
    """The language in which `tr` answers."""
    return _in_force


def mark(text: str) -> str:
    """The text itself: one that stands in a table and goes through `tr` when it is shown."""
    return text


def tr(text: str, /, *, sense: str = "", **values: object) -> Words:
    """A text in the language in force.

    Args:
        text: in English; `{name}` stands for a value. A literal, or one that was marked.
        sense: tells two texts apart that are the same in English only, for translators.
        values: by name. Those that are `Words` (texts, `number`) keep their English.

    Raises:
        KeyError: the text names a value that is not given.
    """
    shown = _in_force.translated(text, sense)
    if not values:
        return Words(shown, text)
    return Words(shown.format(**values), _filled(text, values))


def plural(count: float, one: str, many: str, /, *, sense: str = "", **values: object) -> Words:
    """A text about a number of things; `{count}` is the number.

    Args:
        count: how many.
        one: the text for one thing, in English.
        many: the text for more of them, or none.
        sense: as in `tr`.
        values: other values, by name.
    """
    filled = {**values, "count": number(count)}
    shown = _in_force.translated(one if _in_force.is_one(count) else many, sense).format(**filled)
    return Words(shown, _filled(one if ENGLISH.is_one(count) else many, filled))


def number(value: float, decimals: int = 0) -> Words:
    """A number as the language writes it: rounded to its decimals, grouped by thousands."""
    return Words(_in_force.number(value, decimals), ENGLISH.number(value, decimals))


def joined(parts: Iterable[str], by: str = " ") -> Words:
    """Several texts as one; it still knows the English of each."""
    texts = list(parts)
    return Words(by.join(texts), english(by).join(english(text) for text in texts))


def english(text: str) -> str:
    """The English of a text; a text that knows none is returned as it is."""
    return text.english if isinstance(text, Words) else text


def _filled(text: str, values: dict[str, object]) -> str:
    in_english = {
        name: value.english if isinstance(value, Words) else value for name, value in values.items()
    }
    return text.format(**in_english)
