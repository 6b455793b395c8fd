"""Numbers and places of findings as people read them; the same in the window and outside of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR, label_of
from braintumor_desktop.imaging.limits import shown_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.imaging.image import Series

DASH = "\u2013"


def chance(value: float) -> str:
    """A probability with two digits; never a certainty that nobody has."""
    if value > 0.99:
        return ">0.99"
    return "<0.01" if value < 0.01 else f"{value:.2f}"


def answer(code: str, tumor: float) -> str:
    """An answer with p(tumor), which needs no word of its own beside a tumor."""
    said = f"p {chance(tumor)}" if code in {NO_TUMOR, UNCLEAR} else chance(tumor)
    return f"{label_of(code).word}, {said}"


def cause(message: str) -> str:
    """Why something was not judged, for a place beside which that it was not is said already."""
    said = message.removeprefix("Not judged: ")
    return message if said == message else said[:1].upper() + said[1:]


def overruled(message: str) -> str:
    """That somebody had it judged against what its header says; "" for no message."""
    return f"Judged on request against its header. {cause(message)}" if message else ""


def area(pixels: int, mm2: float | None) -> str:
    """Square millimeters, or pixels where the spacing is unknown."""
    return f"{pixels:,} px" if mm2 is None else f"{mm2:,.0f} mm\u00b2"


def volume(ml: float) -> str:
    """Milliliters; what is small keeps a digit that is not 0."""
    if 0 < ml < 0.005:
        return "<0.01 ml"
    return f"{ml:,.{1 if ml >= 0.1 else 2}f} ml"


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
    """A number with its noun."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def joined(parts: Sequence[str]) -> str:
    """As "a, b and c"; "" of nothing."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def judged(number: int, images: int) -> str:
    """How many slices were judged: the one way to count them."""
    return f"{number:,} of {images:,}"


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


def sentence(text: str) -> str:
    """A text as a sentence of its own; "" stays."""
    return f"{text[:1].upper()}{text[1:]}." if text else ""
