"""Numbers and places of findings as people read them; the same in the window and outside of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop import words
from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR, label_of
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.words import Words, english, joined, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.imaging.image import Series

DASH = "\u2013"


def chance(value: float) -> str:
    """A probability with two digits; never a certainty that nobody has."""
    if value > 0.99:
        return joined((">", number(0.99, 2)), "")
    return joined(("<", number(0.01, 2)), "") if value < 0.01 else number(value, 2)


def answer(code: str, tumor: float) -> str:
    """An answer with p(tumor), which needs no word of its own beside a tumor."""
    said = chance(tumor)
    if code in {NO_TUMOR, UNCLEAR}:
        said = joined(("p", said))
    return joined((label_of(code).word, said), ", ")


def cause(message: str) -> str:
    """Why something was not judged, for a place beside which that it was not is said already."""
    before = tr("{title}: {text}", title=tr("Not judged"), text="")
    if message.startswith(before):
        said = english(message).removeprefix(english(before))
        return capitalized(Words(message[len(before) :], said))
    # That of an earlier run is English.
    said = message.removeprefix(english(before))
    return message if said == message else capitalized(said)


def overruled(message: str) -> str:
    """That somebody had it judged against what its header says; "" for no message."""
    if not message:
        return ""
    return tr("Judged on request against its header. {cause}", cause=cause(message))


def area(pixels: int, mm2: float | None) -> str:
    """Square millimeters, or pixels where the spacing is unknown."""
    return joined((number(pixels), "px") if mm2 is None else (number(mm2), "mm\u00b2"))


def volume(ml: float) -> str:
    """Milliliters; what is small keeps a digit that is not 0."""
    if 0 < ml < 0.005:
        return joined((joined(("<", number(0.01, 2)), ""), "ml"))
    return joined((number(ml, 1 if ml >= 0.1 else 2), "ml"))


def ranges(positions: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """(first, last) of every run of consecutive positions, ascending."""
    runs: list[tuple[int, int]] = []
    for position in positions:
        if runs and runs[-1][1] + 1 == position:
            runs[-1] = (runs[-1][0], position)
        else:
            runs.append((position, position))
    return tuple(runs)


def listed(positions: Sequence[int]) -> str:
    """Ascending positions from 0 as the numbers from 1 that people count, runs as ranges."""
    return ", ".join(slices(first, last) for first, last in ranges(positions))


def numbers(positions: Sequence[int]) -> str:
    """The same for cells of tables: "3 to 5", as "3-5" becomes a date in spreadsheets."""
    runs = [(first + 1, last + 1) for first, last in ranges(positions)]
    return ", ".join(str(a) if a == b else f"{a} to {b}" for a, b in runs)


def slices(first: int, last: int) -> str:
    """The slices between two positions from 0, both included."""
    return f"{first + 1}" if first == last else f"{first + 1}{DASH}{last + 1}"


def count(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun, in English."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def enumerated(parts: Sequence[str]) -> str:
    """As "a, b and c"; "" of nothing."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    return tr("{several} and {last}", several=joined(parts[:-1], ", "), last=parts[-1])


def judged(done: int, images: int) -> str:
    """How many slices were judged: the one way to count them."""
    return tr("{count} of {all}", count=number(done), all=number(images))


def item_name(series: Series) -> str:
    """How a series or picture is called: its description, else its first file."""
    return series.description or shown_name(series.slices[0].path)


def shown_path(path: Path) -> str:
    """A path that can be shown, also where it is not UTF-8."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def iso_date(dicom: str) -> str:
    """A DICOM date (YYYYMMDD) as ISO 8601 writes it; anything else as it is."""
    if len(dicom) == 8 and dicom.isascii() and dicom.isdigit():
        return f"{dicom[:4]}-{dicom[4:6]}-{dicom[6:]}"
    return dicom


def day(dicom: str) -> Words:
    """A DICOM date (YYYYMMDD) in the language in force; anything else as it is."""
    return words.day(iso_date(dicom))


def sentence(text: str) -> str:
    """A text as a sentence of its own; "" stays."""
    return joined((capitalized(text), "."), "") if text else ""


def capitalized(text: str) -> str:
    """A text that begins with a capital letter."""
    said = english(text)
    return Words(text[:1].upper() + text[1:], said[:1].upper() + said[1:])
