"""Reading structured reports of others (PS3.3 C.17.3): their content tree as lines of text.

Depth, number and length of what is said are limited; what is missing is left out.  Everything
is plain text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom.file import opened, read_header
from braintumor_desktop.imaging.dicom.values import integer, items, numbers, person, text, value
from braintumor_desktop.imaging.limits import shown_name, too_large
from braintumor_desktop.words import joined, mark, number, plural, tr

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.dicom.values import Fields

MOST_BYTES = 8 << 20
MOST_ITEMS = 5_000
DEEPEST = 30
"""Levels of the tree; each takes one of the levels that a header may have."""
LONGEST = 10_000
"""Characters of one text."""
MEASUREMENT_GROUP, TRACKING_IDENTIFIER, TRACKING_UID = "125007", "112039", "112040"
"""Codes of DCM (PS3.16 CID 7469 and TID 4108)."""
CORNERSTONE = "Cornerstone"

RELATIONSHIPS = {
    "HAS OBS CONTEXT": mark("context"),
    "HAS CONCEPT MOD": mark("modifier"),
    "HAS PROPERTIES": mark("property"),
    "HAS ACQ CONTEXT": mark("acquisition"),
    "INFERRED FROM": mark("inferred from"),
    "SELECTED FROM": mark("selected from"),
}
"""Relationship Type in English; that of a part of its container goes without saying."""

_TAGS: tuple[str | int, ...] = (
    *("SOPClassUID", "SOPInstanceUID", "SpecificCharacterSet", "Modality", "ValueType"),
    *("ConceptNameCodeSequence", "ContentSequence", "CompletionFlag", "VerificationFlag"),
    *("ContentDate", "ContentTime", "VerifyingObserverSequence", "AuthorObserverSequence"),
    *("CurrentRequestedProcedureEvidenceSequence", "PertinentOtherEvidenceSequence"),
    *("SeriesDescription", "Manufacturer", "InstitutionName"),
)


@dataclass(frozen=True)
class Reference:
    """An object that an item refers to.

    Attributes:
        sop_uid: SOP Instance UID.
        frame: from 0, or None.
        series_uid: of its series, or "".
        is_image: or another object.
    """

    sop_uid: str
    frame: int | None
    series_uid: str
    is_image: bool


@dataclass(frozen=True)
class Item:
    """A content item.

    Attributes:
        name: of its concept, or what it is where it has none.
        value: in words; a measured number without its unit.
        unit: or "".
        relation: to the item above, where that does not go without saying.
        reference: or None.
        parent: index of the item above, -1 for the first.
        children: indices of those below.
        names_person: whether the value is a person's name, a date, a time or a UID.
    """

    name: str
    value: str = ""
    unit: str = ""
    relation: str = ""
    reference: Reference | None = None
    parent: int = -1
    children: tuple[int, ...] = ()
    names_person: bool = False

    @property
    def text(self) -> str:
        """Name and value in one line."""
        said = " ".join(filter(None, [self.value, self.unit]))
        return f"{self.name}: {said}" if said else self.name


@dataclass(frozen=True, eq=False)
class Report:
    """A structured report.

    Attributes:
        title: what kind of report it is, by its first concept.
        date: YYYYMMDD, or "".
        status: whether it is complete, and verified by whom, in words.
        author: who made it, a person or a program, or "".
        items: the tree; the first is its root.
        note: a sentence where not all of it is shown, or "".
    """

    title: str
    date: str
    status: str
    author: str
    items: tuple[Item, ...]
    note: str = ""

    @property
    def references(self) -> tuple[Reference, ...]:
        """All images that it refers to."""
        found = (item.reference for item in self.items)
        return tuple(one for one in found if one is not None and one.is_image)


def read_report(path: Path, token: CancelToken | None = None) -> Report:
    """Read a report whole.

    Args:
        path: of its file.
        token: checked for each item.

    Raises:
        BadInput: it is none, damaged or too large.
        Cancelled: by `token`.
    """
    with opened(path) as source:
        if source.size > MOST_BYTES:
            cause = tr(
                "it takes {count} bytes; a report has {most}",
                count=number(source.size),
                most=number(MOST_BYTES),
            )
            raise too_large(path, cause)
        ds = read_header(path, source, _TAGS)
    if text(ds, "Modality") != "SR" and "ContentSequence" not in ds:
        title = tr("{name} is no report", name=shown_name(path))
        raise BadInput("not_image", title, tr("it has no content."))
    reading = _Reading(_series_by_instance(ds), token)
    reading.add(ds, -1, 0)
    return Report(
        title=_meaning(ds, "ConceptNameCodeSequence")
        or text(ds, "SeriesDescription")
        or tr("Report"),
        date=text(ds, "ContentDate"),
        status=_status(ds),
        author=_author(ds),
        items=tuple(reading.whole()),
        note=reading.note,
    )


@dataclass
class _Reading:
    """Items in the order in which they are met, depth first."""

    series: dict[str, str]
    token: CancelToken | None
    items: list[Item] = field(default_factory=list)
    below: list[list[int]] = field(default_factory=list)
    left_out: int = 0
    tracked: dict[str, str] = field(default_factory=dict)

    def add(self, ds: Fields, parent: int, depth: int) -> None:
        """Add an item and all below it."""
        if self.token is not None:
            self.token.check()
        index = len(self.items)
        self.items.append(self._item(ds, parent))
        self.below.append([])
        if parent >= 0:
            self.below[parent].append(index)
        for child in items(ds, "ContentSequence"):
            if depth + 1 >= DEEPEST or len(self.items) >= MOST_ITEMS:
                self.left_out += 1
            else:
                self.add(child, index, depth + 1)

    def whole(self) -> list[Item]:
        """The items, each with those below it."""
        pairs = zip(self.items, self.below, strict=True)
        return [_with_children(item, tuple(children)) for item, children in pairs]

    @property
    def note(self) -> str:
        if not self.left_out:
            return ""
        return plural(
            self.left_out,
            "The report is longer: {count} more part is not shown.",
            "The report is longer: {count} more parts are not shown.",
        )

    def _item(self, ds: Fields, parent: int) -> Item:
        kind = text(ds, "ValueType")
        said, unit = _value(ds, kind)
        relation = RELATIONSHIPS.get(text(ds, "RelationshipType"), "")
        relation = tr(relation) if relation else ""
        name = _meaning(ds, "ConceptNameCodeSequence") or tr(_UNNAMED.get(kind, _ITEM))
        if _code(ds) == MEASUREMENT_GROUP:
            name = self._tracked(ds) or name
            said = said or _measures(ds)
        return Item(
            name,
            said,
            unit,
            relation,
            self._reference(ds, kind),
            parent,
            names_person=kind in _NAMING,
        )

    def _tracked(self, ds: Fields) -> str:
        """What a group of measurements is of; "" where it does not say (PS3.16 TID 1501).

        Viewers built on Cornerstone put their own name there: another group of what has the same
        tracking UID says it then.
        """
        said = uid = ""
        for child in items(ds, "ContentSequence"):
            code = _code(child)
            said = text(child, "TextValue") if code == TRACKING_IDENTIFIER else said
            uid = text(child, "UID") if code == TRACKING_UID else uid
        if said and CORNERSTONE not in said:
            self.tracked.setdefault(uid, said[:200])
            return said[:200]
        return self.tracked.get(uid, "") if uid else ""

    def _reference(self, ds: Fields, kind: str) -> Reference | None:
        found = items(ds, "ReferencedSOPSequence")
        uid = text(found[0], "ReferencedSOPInstanceUID") if found else ""
        if not uid:
            return None
        frame = integer(found[0], "ReferencedFrameNumber")
        series = self.series.get(uid, "")
        return Reference(uid, None if frame is None else frame - 1, series, kind == "IMAGE")


def _with_children(item: Item, children: tuple[int, ...]) -> Item:
    return replace(item, children=children)


_ITEM = mark("Item")
_UNNAMED = {
    "IMAGE": mark("Image"),
    "COMPOSITE": mark("Object"),
    "WAVEFORM": mark("Waveform"),
    "SCOORD": mark("Region"),
    "SCOORD3D": mark("Region in space"),
    "TCOORD": mark("Times"),
    "CONTAINER": mark("Section"),
    "": mark("Reference"),
}


def _measures(ds: Fields) -> str:
    """What a group says of it: several groups may be of one finding, and have its name."""
    parts = [child for child in items(ds, "ContentSequence") if text(child, "ValueType") == "NUM"]
    names = dict.fromkeys(_meaning(part, "ConceptNameCodeSequence") for part in parts)
    return joined(filter(None, names), ", ")[:LONGEST]


def _value(ds: Fields, kind: str) -> tuple[str, str]:
    """The value of an item and its unit, by its Value Type (PS3.3 C.17.3.2.1)."""
    if kind == "NUM":
        return _measured(ds)
    if kind == "CODE":
        return _meaning(ds, "ConceptCodeSequence"), ""
    if kind in _PLAIN:
        said = _paragraphs(ds, _PLAIN[kind])
        return _moment(said) if kind in {"DATETIME", "DATE", "TIME"} else said, ""
    if kind == "PNAME":
        return person(ds, "PersonName"), ""
    if kind in {"SCOORD", "SCOORD3D"}:
        count = len(numbers(ds, "GraphicData")) // (2 if kind == "SCOORD" else 3)
        points = plural(count, "{count} point", "{count} points")
        return joined((text(ds, "GraphicType").capitalize(), points), ", "), ""
    place = numbers(ds, "ReferencedContentItemIdentifier")
    if not place:
        return "", ""
    return tr("see part {number}", number=".".join(f"{n:.0f}" for n in place)), ""


_PLAIN = {
    "TEXT": "TextValue",
    "DATETIME": "DateTime",
    "DATE": "Date",
    "TIME": "Time",
    "UIDREF": "UID",
}
_NAMING = frozenset({"PNAME", "DATE", "DATETIME", "TIME", "UIDREF"})
"""Value Types that tell who or when it was."""


_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})(.*)")
_TIME = re.compile(r"(\d{2})(\d{2})(\d{2})?.*")


def _moment(said: str) -> str:
    """A date, a time or both as ISO 8601 writes them; anything else unchanged."""
    day = _DATE.fullmatch(said)
    date, rest = ("-".join(day.groups()[:3]), day[4]) if day else ("", said)
    time = _TIME.fullmatch(rest)
    clock = ":".join(filter(None, time.groups())) if time else rest
    return f"{date} {clock}".strip()


def _measured(ds: Fields) -> tuple[str, str]:
    """A number and its unit, or why there is none (PS3.3 C.18.1)."""
    found = items(ds, "MeasuredValueSequence")
    if not found:
        return _meaning(ds, "NumericValueQualifierCodeSequence"), ""
    unit = items(found[0], "MeasurementUnitsCodeSequence")
    symbol = text(unit[0], "CodeValue") if unit else ""
    # "1" is UCUM's sign for no unit.
    return text(found[0], "NumericValue"), "" if symbol == "1" else symbol or ""


def _paragraphs(ds: Fields, keyword: str) -> str:
    """A text with its lines; other values in one."""
    found = value(ds, keyword)
    said = found if isinstance(found, str) else text(ds, keyword)
    lines = (" ".join(line.split()) for line in said.splitlines())
    return "\n".join(lines).strip()[:LONGEST]


def _code(ds: Fields) -> str:
    found = items(ds, "ConceptNameCodeSequence")
    return text(found[0], "CodeValue") if found else ""


def _meaning(ds: Fields, keyword: str) -> str:
    found = items(ds, keyword)
    return (text(found[0], "CodeMeaning") or text(found[0], "CodeValue"))[:200] if found else ""


def _status(ds: Fields) -> str:
    flags = {
        "COMPLETE": tr("Complete"),
        "PARTIAL": tr("Partial"),
        "VERIFIED": tr("verified"),
    }
    said = [flags.get(text(ds, f"{kind}Flag"), "") for kind in ("Completion", "Verification")]
    names = [person(one, "VerifyingObserverName") for one in items(ds, "VerifyingObserverSequence")]
    by = ", ".join(filter(None, names))
    line = joined(filter(None, [said[0], said[1] or tr("not verified")]), ", ")
    return tr("{status} by {names}", status=line, names=by) if by and said[1] else line


def _author(ds: Fields) -> str:
    names = (person(one, "PersonName") for one in items(ds, "AuthorObserverSequence"))
    return next(filter(None, names), "") or text(ds, "Manufacturer")


def _series_by_instance(ds: Fields) -> dict[str, str]:
    """SOP Instance UID -> Series Instance UID, of the evidence that is listed (C.17.2)."""
    found: dict[str, str] = {}
    for keyword in ("CurrentRequestedProcedureEvidenceSequence", "PertinentOtherEvidenceSequence"):
        for study in items(ds, keyword):
            for series in items(study, "ReferencedSeriesSequence"):
                uid = text(series, "SeriesInstanceUID")
                for instance in items(series, "ReferencedSOPSequence"):
                    found[text(instance, "ReferencedSOPInstanceUID")] = uid
    return found
