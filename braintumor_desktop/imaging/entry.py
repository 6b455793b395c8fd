"""One element or field of a file's header, as people read it, whatever the format."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.words import plural

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_CHARACTERS = 1024
"""Of a value that are shown."""
MOST_VALUES = 64
"""Of an element's numbers that are shown."""
SHOWN_BYTES = 24
"""Of a binary value."""
MOST_ENTRIES = 250_000
"""Of one file; a header that says it holds more is listed in part."""

_PICTURES = 0x2400
"""Signs for the control characters (Unicode, Control Pictures)."""
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Entry:
    """An element or a field.

    Attributes:
        tag: "(0010,0010)"; of other formats where it stands, or "".
        name: for people.
        vr: value representation, or the type of another format; or "".
        length: bytes of the value, or None where that is not known or says nothing.
        value: one line, at most some MOST_CHARACTERS, without control characters.
        items: what lies in it.
        key: what tells it from the others beside it, also in another file.
        names_person: whether the value may tell who the patient is.
        digest: of a value that is longer than what is shown, so that two can be compared.
    """

    tag: str
    name: str
    vr: str = ""
    length: int | None = None
    value: str = ""
    items: tuple[Entry, ...] = ()
    key: str = ""
    names_person: bool = False
    digest: int = 0


@dataclass(frozen=True)
class FileHeader:
    """What a file's header says.

    Attributes:
        format: "DICOM", "NIfTI", "PNG" …
        entries: in the order in which they stand in the file.
    """

    format: str
    entries: tuple[Entry, ...]

    @property
    def count(self) -> int:
        """Of all entries, nested ones too."""
        return count(self.entries)


def count(entries: Iterable[Entry]) -> int:
    """How many entries there are, nested ones too."""
    waiting, found = list(entries), 0
    while waiting:
        entry = waiting.pop()
        found += 1
        waiting += entry.items
    return found


def plain(text: str) -> str:
    """A text in one line, in which nothing acts: signs in place of control characters.

    Of the invisible ones those that turn the direction of a line could make a value look like
    another; they are written as their numbers.
    """
    shown = "".join(_sign(character) for character in text[: MOST_CHARACTERS + 1])
    if len(text) <= MOST_CHARACTERS:
        return shown
    return f"{shown[:MOST_CHARACTERS]}\u2026 ({len(text):,} characters)"


def _sign(character: str) -> str:
    if character.isascii() and character.isprintable():
        return character
    number = ord(character)
    if number < 0x20 or number == 0x7F:
        return chr(_PICTURES + (0x21 if number == 0x7F else number))
    if unicodedata.category(character) in _INVISIBLE:
        return f"<U+{number:04X}>"
    return character


def binary(start: bytes, length: int) -> str:
    """A binary value in short: how many bytes, and the first of them, as text where it is one."""
    text = start.rstrip(b"\0 ").decode("latin-1")
    if text and text.isascii() and text.isprintable() and length <= MOST_CHARACTERS:
        return _bytes(length, f'"{text}"')
    shown = start[:SHOWN_BYTES].hex(" ")
    more = " \u2026" if length > SHOWN_BYTES else ""
    return _bytes(length, f"{shown}{more}") if length else ""


def several(values: Iterable[str], total: int) -> str:
    """Values of one element, joined as DICOM joins them; at most MOST_VALUES are given."""
    text = "\\".join(values)
    if total <= MOST_VALUES:
        return text
    return plural(
        total, "{values} \u2026 ({count} value)", "{values} \u2026 ({count} values)", values=text
    )


def _bytes(length: int, shown: str) -> str:
    return plural(length, "{count} byte: {shown}", "{count} bytes: {shown}", shown=shown)
