"""What the panel says of findings, as a pure function of the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import label_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.findings.finding import Status
    from braintumor_desktop.findings.listing import Listed, Listing

APART = "?"
"""Behind the number of what is outlined where no slice is called a tumor."""
STATUS_WORDS: dict[Status, str] = {"proposed": "", "accepted": "accepted", "rejected": "rejected"}
TIMES = "\u00d7"
SQUARED = "mm\u00b2"

Key = float | str


@dataclass(frozen=True)
class Column:
    """A column of the list.

    Attributes:
        name: by which tests and settings know it.
        hint: what it means.
        text: what it says of a finding.
        key: what it is sorted by; None stays at the end.
        is_number: shown at the right.
        goes: where the room is too small, those with the highest number are not shown; those
            with 0 always are.
    """

    name: str
    hint: str
    text: Callable[[Listed], str]
    key: Callable[[Listed], Key | None]
    is_number: bool = True
    goes: int = 0


def heads(listing: Listing) -> tuple[str, ...]:
    """The heads of COLUMNS, with the units of the list."""
    lesions = [entry.finding.lesion for entry in listing.entries]
    ml = "ml" if all(lesion.volume_ml is not None for lesion in lesions) else "pixels"
    mm = "mm" if all(lesion.unit == "mm" for lesion in lesions) else "px"
    least = next((e.facts.least_mm for e in listing.entries if e.facts.least_mm), 10.0)
    units = {
        "number": "No.",
        "slices": "Slices",
        "volume": ml,
        "size": mm,
        "product": SQUARED if mm == "mm" else "px\u00b2",
        "measurable": f"\u2265 {least:,.3g} mm",
        "place": "Place",
        "mean": "Mean",
        "probability": "p",
        "status": "Status",
    }
    return tuple(units[column.name] for column in COLUMNS)


def details(entry: Listed) -> tuple[tuple[str, str, str], ...]:
    """(name, value, hint) of all that is known of a finding."""
    lesion, facts = entry.finding.lesion, entry.facts
    slices = wording.listed(lesion.slices)
    unit = lesion.unit
    mean = words.DASH if facts.mean is None else f"{_mean(entry)} {facts.unit}".rstrip()
    return (
        ("Slices", slices, f"Largest in slice {lesion.largest + 1}"),
        _amount_line(entry),
        (
            "Diameters",
            f"{_size(entry)} {unit}, slice {lesion.measured + 1}",
            "The longest line inside, and the longest inside at a right angle to it, in the "
            "slice where their product is largest; they are drawn there",
        ),
        ("Product", f"{lesion.diameters.product:,.0f} {_square(unit)}", "Of the two diameters"),
        (_measurable_name(entry), _yes_or_no(entry), _measurable_hint(entry)),
        (
            "Place",
            facts.place.words or words.DASH,
            "Left and right are the patient's. Front, back, upper and lower are halves of what "
            "was scanned",
        ),
        ("Mean intensity", mean, "Of the stored values after rescale, without padding"),
        (
            "Probability",
            words.probability(facts.probability),
            "Mean of the segmenter's probabilities inside the outline",
        ),
        ("Type", label_of(entry.finding.label).word, "What the outline was drawn or judged as"),
        ("Outlined", _outlined(entry), "By whom, and when it was changed last"),
        ("Reader", STATUS_WORDS[entry.finding.status] or words.DASH, "What the reader said of it"),
    )


def _amount_line(entry: Listed) -> tuple[str, str, str]:
    volume = entry.finding.lesion.volume_ml
    if volume is None:
        why = "In all slices; the file does not give their spacing or places"
        return "Pixels", f"{entry.finding.lesion.pixels:,}", why
    return "Volume", wording.volume(volume), "Outlined area times the distance of the slices"


def hint(entry: Listed) -> str:
    """A finding in a sentence or two."""
    lesion = entry.finding.lesion
    volume = lesion.volume_ml
    amount = f"{lesion.pixels:,} pixels" if volume is None else wording.volume(volume)
    place = wording.slices(lesion.slices[0], lesion.slices[-1])
    noun = "slice" if len(lesion.slices) == 1 else "slices"
    said = (
        f"{amount}, longest diameter and the one across it {_size(entry)} {lesion.unit}, "
        f"{noun} {place}. Largest in slice {lesion.largest + 1}."
    )
    status = STATUS_WORDS[entry.finding.status]
    said += f" {status.capitalize()} by the reader." if status else ""
    if entry.is_apart:
        said += " It is outlined where no slice is called a tumor."
    return said


def _outlined(entry: Listed) -> str:
    outline = entry.outline
    if outline is None:
        return "by the networks"
    verb = "edited" if outline.origin == "edited" else "drawn"
    by = f" by {outline.who}" if outline.who else ""
    return f"{verb}{by}, {words.moment(outline.when)}"


def _status(entry: Listed) -> str:
    """What the reader said of it, else whether a reader drew it."""
    drawn = {"network": "", "edited": "edited", "person": "drawn"}
    return STATUS_WORDS[entry.finding.status] or drawn[entry.finding.origin]


def _size(entry: Listed) -> str:
    lesion = entry.finding.lesion
    digits = 1 if lesion.unit == "mm" else 0
    return f"{lesion.longest:,.{digits}f} {TIMES} {lesion.perpendicular:,.{digits}f}"


def _square(unit: str) -> str:
    return f"{unit}\u00b2"


def _amount(entry: Listed) -> str:
    ml = entry.finding.lesion.volume_ml
    if ml is None:
        return f"{entry.finding.lesion.pixels:,}"
    return wording.volume(ml).removesuffix(" ml")


def _amount_key(entry: Listed) -> float:
    ml = entry.finding.lesion.volume_ml
    return entry.finding.lesion.pixels if ml is None else ml


def _number(entry: Listed) -> str:
    return f"{entry.number} {APART}" if entry.is_apart else f"{entry.number}"


def _slices(entry: Listed) -> str:
    slices = entry.finding.lesion.slices
    return wording.slices(slices[0], slices[-1])


def _yes_or_no(entry: Listed) -> str:
    known = entry.facts.is_measurable
    return words.DASH if known is None else "yes" if known else "no"


def _measurable_name(entry: Listed) -> str:
    least = entry.facts.least_mm
    return f"Both \u2265 {10.0 if least is None else least:,.3g} mm on \u2265 2 slices"


def _measurable_hint(entry: Listed) -> str:
    least = entry.facts.least_mm
    if entry.facts.is_measurable is None or least is None:
        return "The file does not give the spacing or the places of the slices"
    if least > 10.0:
        return f"The slices lie {least / 2:,.3g} mm apart: both diameters must reach twice that"
    return "Both diameters, each inside the outline"


def _mean(entry: Listed) -> str:
    mean = entry.facts.mean
    if mean is None:
        return words.DASH
    return f"{mean:,.0f}" if abs(mean) >= 100 else f"{mean:,.3g}"


COLUMNS = (
    Column("number", "Number", _number, lambda e: e.number, is_number=False),
    Column(
        "slices",
        "First and last slice",
        _slices,
        lambda e: e.finding.lesion.slices[0],
        is_number=False,
        goes=1,
    ),
    Column("volume", "Volume", _amount, _amount_key),
    Column(
        "size",
        "Longest diameter and the one across it, both inside",
        _size,
        lambda e: e.finding.lesion.longest,
    ),
    Column(
        "product",
        "Product of the two diameters",
        lambda e: f"{e.finding.lesion.diameters.product:,.0f}",
        lambda e: e.finding.lesion.diameters.product,
        goes=4,
    ),
    Column(
        "measurable",
        "Both diameters that long on at least 2 slices",
        _yes_or_no,
        _yes_or_no,
        is_number=False,
        goes=3,
    ),
    Column(
        "place",
        "Where in the patient",
        lambda e: e.facts.place.words or words.DASH,
        lambda e: e.facts.place.words or None,
        is_number=False,
        goes=2,
    ),
    Column(
        "mean", "Mean of the stored values after rescale", _mean, lambda e: e.facts.mean, goes=6
    ),
    Column(
        "probability",
        "Mean of the segmenter's probabilities",
        lambda e: words.probability(e.facts.probability),
        lambda e: e.facts.probability,
        goes=5,
    ),
    Column(
        "status",
        "What the reader said, or whether a reader drew it",
        _status,
        _status,
        is_number=False,
    ),
)
STATUS = next(i for i, column in enumerate(COLUMNS) if column.name == "status")
