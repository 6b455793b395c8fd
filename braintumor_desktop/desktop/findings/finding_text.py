"""What the panel says of findings, as a pure function of the list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.findings.status_words import said_of, sentence_of, short_of
from braintumor_desktop.words import joined, mark, number, plural, significant, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from braintumor_desktop.findings.finding import Origin
    from braintumor_desktop.findings.listing import Listed, Listing

APART = "?"
"""Behind the number of what is outlined where no slice is called a tumor."""
ORIGIN_WORDS: Mapping[Origin, str] = {"edited": mark("edited"), "person": mark("drawn")}
TIMES = "\u00d7"
CHECK = "\u2713"
CROSS = "\u2717"
DRAWN = "\u270e"
TARGET = "\u25ce"
"""Behind the number of a finding whose size is followed."""

Key = float | str


@dataclass(frozen=True)
class Column:
    """A column of the list.

    Attributes:
        name: by which tests and settings know it.
        hint: what it means; marked for translation.
        text: what it says of a finding.
        key: what it is sorted by; None stays at the end.
        is_number: shown at the right.
        goes: where the room is too small, those with the highest number are not shown; those
            with 0 always are.
        is_cut: whether its words may be cut where there is no room even then.
    """

    name: str
    hint: str
    text: Callable[[Listed], str]
    key: Callable[[Listed], Key | None]
    is_number: bool = True
    goes: int = 0
    is_cut: bool = False


def heads(listing: Listing) -> tuple[str, ...]:
    """The heads of COLUMNS, with the units of the list."""
    lesions = [entry.finding.lesion for entry in listing.entries]
    has_ml = all(lesion.volume_ml is not None for lesion in lesions)
    mm = "mm" if all(lesion.unit == "mm" for lesion in lesions) else "px"
    least = next((e.facts.least_mm for e in listing.entries if e.facts.least_mm), 10.0)
    units = {
        "number": tr("No."),
        "slices": tr("Slices"),
        "volume": tr("ml") if has_ml else tr("pixels"),
        "size": mm,
        "product": _square(mm),
        "measurable": tr("\u2265 {size} mm", size=significant(least, 3)),
        "place": tr("Place"),
        "mean": tr("Mean"),
        "probability": tr("p"),
        "status": tr("Status"),
        "target": tr("Target"),
    }
    return tuple(units[column.name] for column in COLUMNS)


def details(entry: Listed) -> tuple[tuple[str, str, str], ...]:
    """(name, value, hint) of all that is known of a finding."""
    lesion, facts = entry.finding.lesion, entry.facts
    slices = wording.listed(lesion.slices)
    unit = lesion.unit
    mean = joined(filter(None, (_mean(entry), "" if facts.mean is None else facts.unit)))
    measured = number(lesion.measured + 1)
    return (
        (tr("Slices"), slices, tr("Largest in slice {slice}", slice=number(lesion.largest + 1))),
        _amount_line(entry),
        (
            tr("Diameters"),
            tr("{size} {unit}, slice {slice}", size=_size(entry), unit=unit, slice=measured),
            tr(
                "The longest line inside, and the longest inside at a right angle to it, in the "
                "slice where their product is largest; they are drawn there"
            ),
        ),
        (tr("Product"), _product(entry), tr("Of the two diameters")),
        (_measurable_name(entry), _yes_or_no(entry), _measurable_hint(entry)),
        (
            tr("Place"),
            facts.place.words or words.DASH,
            tr(
                "Left and right are the patient's. Front, back, upper and lower are halves of "
                "what was scanned"
            ),
        ),
        (tr("Mean intensity"), mean, tr("Of the stored values after rescale, without padding")),
        (
            tr("Probability"),
            words.probability(facts.probability),
            tr("Mean of the segmenter's probabilities inside the outline"),
        ),
        (
            tr("Type"),
            label_of(entry.finding.label).word,
            tr("What the outline was drawn or judged as"),
        ),
        (tr("Outlined"), _outlined(entry), tr("By whom, and when it was changed last")),
        (tr("Reader"), said_of(entry) or words.DASH, tr("What the reader said of it")),
        (
            tr("Target"),
            tr("yes") if entry.is_target else tr("no"),
            tr("Whether its product is added to that of the other targets"),
        ),
    )


def _amount_line(entry: Listed) -> tuple[str, str, str]:
    volume = entry.finding.lesion.volume_ml
    if volume is None:
        why = tr("In all slices; the file does not give their spacing or places")
        return tr("Pixels"), number(entry.finding.lesion.pixels), why
    hint = tr("Outlined area times the distance of the slices")
    return tr("Volume"), wording.volume(volume), hint


def hint(entry: Listed) -> str:
    """A finding in a sentence or two."""
    lesion = entry.finding.lesion
    volume, size = lesion.volume_ml, _size(entry)
    pixels = plural(lesion.pixels, "{count} pixel", "{count} pixels")
    amount = pixels if volume is None else wording.volume(volume)
    sentences: list[str] = [
        tr(
            "{amount}, longest diameter and the one across it {size} {unit}, {slices}.",
            amount=amount,
            size=size,
            unit=lesion.unit,
            slices=_in_slices(entry),
        ),
        tr("Largest in slice {slice}.", slice=number(lesion.largest + 1)),
    ]
    said = sentence_of(entry)
    if said:
        sentences.append(said)
    if entry.is_target:
        sentences.append(tr("It is a target."))
    if entry.is_apart:
        sentences.append(tr("It is outlined where no slice is called a tumor."))
    return joined(sentences)


def _in_slices(entry: Listed) -> str:
    slices = entry.finding.lesion.slices
    place = wording.listed(slices)
    return (
        tr("slice {slice}", slice=place) if len(slices) == 1 else tr("slices {range}", range=place)
    )


def _outlined(entry: Listed) -> str:
    outline = entry.outline
    if outline is None:
        return tr("by the networks")
    if outline.copied is not None:
        source = outline.copied.name or tr("another program")
        return tr("copied from {source}, {when}", source=source, when=words.moment(outline.when))
    when, who, is_edited = words.moment(outline.when), outline.who, outline.origin == "edited"
    if not who:
        return tr("edited, {when}", when=when) if is_edited else tr("drawn, {when}", when=when)
    if is_edited:
        return tr("edited by {who}, {when}", who=who, when=when)
    return tr("drawn by {who}, {when}", who=who, when=when)


def status_sign(entry: Listed) -> str:
    """The status where there is no room for words; the tooltip has them."""
    if entry.is_edited_since:
        return DRAWN
    if entry.finding.status == "accepted":
        return CHECK
    if entry.finding.status == "rejected":
        return CROSS
    return DRAWN if _status(entry) else ""


def _target(entry: Listed) -> str:
    return CHECK if entry.is_target else ""


def _status(entry: Listed) -> str:
    """What the reader said of it, else whether a reader drew it; in few words."""
    origin = entry.finding.origin
    return short_of(entry) or (tr(ORIGIN_WORDS[origin]) if origin in ORIGIN_WORDS else "")


def _size(entry: Listed) -> str:
    lesion = entry.finding.lesion
    digits = 1 if lesion.unit == "mm" else 0
    return joined(
        (number(lesion.longest, digits), number(lesion.perpendicular, digits)), f" {TIMES} "
    )


def _product(entry: Listed) -> str:
    lesion = entry.finding.lesion
    return joined((number(lesion.diameters.product), _square(lesion.unit)))


def _square(unit: str) -> str:
    return f"{unit}\u00b2"


def _amount(entry: Listed) -> str:
    ml = entry.finding.lesion.volume_ml
    if ml is None:
        return number(entry.finding.lesion.pixels)
    return wording.volume(ml).removesuffix(" ml")


def _amount_key(entry: Listed) -> float:
    ml = entry.finding.lesion.volume_ml
    return entry.finding.lesion.pixels if ml is None else ml


def _number(entry: Listed) -> str:
    marks = (APART if entry.is_apart else "", TARGET if entry.is_target else "")
    return joined(filter(None, (number(entry.number), *marks)))


def _slices(entry: Listed) -> str:
    return wording.listed(entry.finding.lesion.slices)


def _yes_or_no(entry: Listed) -> str:
    known = entry.facts.is_measurable
    return words.DASH if known is None else tr("yes") if known else tr("no")


def _measurable_name(entry: Listed) -> str:
    least = entry.facts.least_mm
    size = significant(10.0 if least is None else least, 3)
    return tr("Both \u2265 {size} mm on \u2265 2 slices", size=size)


def _measurable_hint(entry: Listed) -> str:
    least = entry.facts.least_mm
    if entry.facts.is_measurable is None or least is None:
        return tr("The file does not give the spacing or the places of the slices")
    if least > 10.0:
        return tr(
            "The slices lie {distance} mm apart: both diameters must reach twice that",
            distance=significant(least / 2, 3),
        )
    return tr("Both diameters, each inside the outline")


def _mean(entry: Listed) -> str:
    mean = entry.facts.mean
    if mean is None:
        return words.DASH
    return number(mean) if abs(mean) >= 100 else significant(mean, 3)


COLUMNS = (
    Column("number", mark("Number"), _number, lambda e: e.number, is_number=False),
    Column(
        "slices",
        mark("Slices in which it is outlined"),
        _slices,
        lambda e: e.finding.lesion.slices[0],
        is_number=False,
        is_cut=True,
    ),
    Column("volume", mark("Volume"), _amount, _amount_key),
    Column(
        "size",
        mark("Longest diameter and the one across it, both inside"),
        _size,
        lambda e: e.finding.lesion.longest,
    ),
    Column(
        "product",
        mark("Product of the two diameters"),
        lambda e: number(e.finding.lesion.diameters.product),
        lambda e: e.finding.lesion.diameters.product,
        goes=4,
    ),
    Column(
        "measurable",
        mark("Both diameters that long on at least 2 slices"),
        _yes_or_no,
        _yes_or_no,
        is_number=False,
        goes=3,
    ),
    Column(
        "place",
        mark("Where in the patient"),
        lambda e: e.facts.place.words or words.DASH,
        lambda e: e.facts.place.words or None,
        is_number=False,
        goes=2,
    ),
    Column(
        "mean",
        mark("Mean of the stored values after rescale"),
        _mean,
        lambda e: e.facts.mean,
        goes=6,
    ),
    Column(
        "probability",
        mark("Mean of the segmenter's probabilities"),
        lambda e: words.probability(e.facts.probability),
        lambda e: e.facts.probability,
        goes=5,
    ),
    Column(
        "status",
        mark("What the reader said, or whether a reader drew it"),
        _status,
        _status,
        is_number=False,
        is_cut=True,
    ),
    Column(
        "target",
        mark("Whether the reader follows its size"),
        _target,
        _target,
        is_number=False,
        goes=7,
    ),
)
STATED = frozenset({"status", "target"})
"""Columns that are shown where they say something of any finding."""
STATUS = next(i for i, column in enumerate(COLUMNS) if column.name == "status")
