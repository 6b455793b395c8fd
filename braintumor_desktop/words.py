"""Texts that people read: written here in English, shown in the language in force.

`tr` gives a text in that language.  What it gives is a `str` that still knows its English: the
window speaks German or French, while results.jsonl, the log and the database stay English
whatever the window speaks (`english`), and what a child process says in English is said again
in the language in force (`carried`, `restored`).  The translations lie in resources/translations;
packaging/translations.py finds the texts in the source and says which are missing.

The command line installs no language, so it speaks English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Words(str):
    """A text in the language in force that still knows its English.

    Joining, slicing and formatting it give a plain `str`: `joined` and the values of `tr` keep
    what it knows.

    Attributes:
        english: the same text in English.
        recipe: the function that made it and what it was given, or None.
    """

    __slots__ = ("english", "recipe")
    english: str
    recipe: Recipe | None

    def __new__(cls, shown: str, in_english: str, recipe: Recipe | None = None) -> Words:
        """A text as it is shown, and in English."""
        made = super().__new__(cls, shown)
        made.english = in_english
        made.recipe = recipe
        return made

    def __getnewargs__(self) -> tuple[str, str, Recipe | None]:  # type: ignore[override]
        return str.__str__(self), self.english, self.recipe


Recipe = tuple[str, tuple[object, ...], dict[str, object]]
"""Name of the function, its arguments, and the values by name."""


@dataclass(frozen=True)
class Language:
    """How texts and numbers are written.

    Attributes:
        code: ISO 639-1.
        translated: an English text and the sense in which it is meant, to this language; the
            English where there is no translation.
        number: a number with so many decimals, grouped by thousands.
        is_one: whether a noun counted so often stands in the singular.
        day: a date that ISO 8601 writes (2026-11-30), as this language writes dates.
    """

    code: str
    translated: Callable[[str, str], str]
    number: Callable[[float, int], str]
    is_one: Callable[[float], bool]
    day: Callable[[str], str] = str


def _english_number(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


ENGLISH = Language("en", lambda text, _sense: text, _english_number, lambda count: count == 1)

_in_force = ENGLISH
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}( |$)")


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
    recipe = ("tr", (text,), {"sense": sense, **values} if sense else values)
    if not values:
        return Words(shown, text, recipe)
    return Words(shown.format(**values), _filled(text, values), recipe)


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
    in_english = _filled(one if ENGLISH.is_one(count) else many, filled)
    recipe = ("plural", (count, one, many), {"sense": sense, **values} if sense else values)
    return Words(shown, in_english, recipe)


def number(value: float, decimals: int = 0) -> Words:
    """A number as the language writes it: rounded to its decimals, grouped by thousands."""
    shown, in_english = _in_force.number(value, decimals), ENGLISH.number(value, decimals)
    return Words(shown, in_english, ("number", (value, decimals), {}))


def day(iso: str) -> Words:
    """A date that ISO 8601 writes, or such a date with a time behind it, in the language in force.

    Anything else stays as it is.
    """
    if not _ISO_DAY.match(iso):
        return Words(iso, iso)
    return Words(_in_force.day(iso[:10]) + iso[10:], iso, ("day", (iso,), {}))


def significant(value: float, digits: int) -> Words:
    """A number with so many digits that count; trailing zeros are not written."""
    text = f"{value:.{digits}g}"
    if not text.lstrip("-").replace(".", "").isdecimal():  # 1e-07, inf: the same everywhere.
        return Words(text, text)
    return number(value, len(text.partition(".")[2]))


def joined(parts: Iterable[str], by: str = " ") -> Words:
    """Several texts as one; it still knows the English of each."""
    texts = list(parts)
    in_english = english(by).join(english(text) for text in texts)
    return Words(by.join(texts), in_english, ("joined", (by, *texts), {}))


def english(text: str) -> str:
    """The English of a text; a text that knows none is returned as it is."""
    return text.english if isinstance(text, Words) else text


def carried(text: str) -> Any:
    """A text as what JSON can hold, for a process or a time that speaks another language."""
    return _plain(text)


def restored(said: Any) -> str:
    """What was carried, in the language in force.

    Raises:
        ValueError: it is nothing that `carried` gives.
    """
    made = _made_again(said)
    if isinstance(made, str):
        return made
    raise ValueError("no text")


def said_again(text: str) -> str:
    """A text that was made before a language was in force, in the language in force now."""
    return restored(carried(text))


def _plain(value: object) -> object:
    if isinstance(value, Words) and value.recipe is not None:
        name, arguments, values = value.recipe
        return [name, [_plain(a) for a in arguments], {k: _plain(v) for k, v in values.items()}]
    return english(value) if isinstance(value, str) else value


def _made_again(said: Any) -> object:
    if not isinstance(said, list):
        return said
    try:
        name, arguments, values = said
        make = _MAKERS[name]
        given = [_made_again(argument) for argument in arguments]
        named = {str(key): _made_again(value) for key, value in values.items()}
        return make(*(given if name == "joined" else map(_simple, given)), **named)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise ValueError("no text") from error


def _simple(value: object) -> object:
    """A value; as a text one that no format could take into objects, or to a text without end."""
    if isinstance(value, str) and not _SIMPLE.fullmatch(value):
        raise ValueError("no simple text")
    return value


_SIMPLE = re.compile(r"(?:[^{}]|\{\w+\}|\{\{|\}\})*")
_MAKERS: dict[str, Callable[..., Words]] = {
    "tr": tr,
    "plural": plural,
    "number": number,
    "day": day,
    "joined": lambda by, *parts: joined(parts, by),
}


def _filled(text: str, values: dict[str, object]) -> str:
    in_english = {
        name: value.english if isinstance(value, Words) else value for name, value in values.items()
    }
    return text.format(**in_english)
