"""The order of the list: patients, their studies, the series of each; what is no scan apart.

A list of groups, each with a heading and the series below it.  Series come in while a search
runs: adding one costs what it adds, and moves the groups behind it by a number.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.desktop.look import words
from braintumor_desktop.imaging.study import patient_id, study_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.identity import Identity

OBJECTS = frozenset({"SEG", "SR", "PR", "KO", "REG", "RTSTRUCT", "RTDOSE", "RTPLAN", "FID", "DOC"})
"""Modalities of what was made of scans (DICOM PS3.3 C.7.3.1.1.1), not a scan itself."""

_LOCALIZER = re.compile(r"\b(locali[sz]er|loc|scout|survey|topogram)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Head:
    """A heading.

    Attributes:
        kind: of what.
        series: one of those below it, which says whose or which it is.
    """

    kind: Literal["patient", "study", "apart"]
    series: Series

    def text(self, identity: Identity) -> tuple[str, str]:
        """Title, and what stands behind it, quieter; as much as may be shown."""
        one = identity.series(self.series)
        if self.kind == "patient":
            number = one.patient_id if one.patient else ""
            return one.patient or one.patient_id, "  ".join(filter(None, [one.sex, number]))
        if self.kind == "apart":
            return "Segmentations, reports and localizers", ""
        if one.study_date:
            return words.date(one.study_date), one.study_description
        if one.kind == "dicom":
            return "Study without a date", one.study_description
        folder = identity.name(one.slices[0].path.parent)
        return ("Folder" if identity.is_hidden else folder), one.study_description


@dataclass
class Group:
    """A heading and the series below it, in the order in which they came.

    Attributes:
        head: its first row.
        patient: key of the patient.
        date: YYYYMMDD of the study, or "".
        ids: of the series.
        start: the row of the heading.
    """

    head: Head
    patient: str
    date: str = ""
    ids: list[str] = field(default_factory=list)
    start: int = 0

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return 1 + len(self.ids)


@dataclass(frozen=True)
class Insertion:
    """Rows that are to come.

    Attributes:
        row: where the first of them will stand.
        count: how many.
        apply: puts them there.
    """

    row: int
    count: int
    group: Group
    place: int
    ids: tuple[str, ...]


class Groups:
    """The groups of everything that is open."""

    def __init__(self) -> None:
        self._groups: list[Group] = []
        self._starts: list[int] = []
        self._by_key: dict[str, Group] = {}
        self._where: dict[str, tuple[Group, int]] = {}

    @property
    def rows(self) -> int:
        """How many rows there are, headings included."""
        return self._groups[-1].start + self._groups[-1].rows if self._groups else 0

    def row_of(self, series_id: str) -> int | None:
        """The row of a series, if it is there."""
        found = self._where.get(series_id)
        return None if found is None else found[0].start + 1 + found[1]

    def at(self, row: int) -> Head | str:
        """The heading in a row, or the id of the series in it."""
        group = self._groups[bisect_right(self._starts, row) - 1]
        return group.head if row == group.start else group.ids[row - group.start - 1]

    def heads(self) -> tuple[int, ...]:
        """Rows of all headings."""
        return tuple(self._starts)

    def order(self, series_id: str, step: int) -> str | None:
        """The series so many places on, the last or first at an end; None if it is not there."""
        row = self.row_of(series_id)
        if row is None:
            return None
        way, found = (1 if step > 0 else -1), series_id
        left = abs(step)
        while left and 0 <= row + way < self.rows:
            row += way
            entry = self.at(row)
            if isinstance(entry, str):
                found, left = entry, left - 1
        return found

    def insertions(self, series: Sequence[Series]) -> Iterator[Insertion]:
        """Where new series come; each is to be applied before the next is asked for."""
        bundles: dict[str, list[Series]] = {}
        for one in series:
            bundles.setdefault(_key(one), []).append(one)
        for key, new in bundles.items():
            yield from self._heads_for(key, new[0])
            group = self._by_key[key]
            row = group.start + group.rows
            ids = tuple(one.id for one in new)
            yield Insertion(row, len(ids), group, -1, ids)

    def apply(self, insertion: Insertion) -> None:
        """Put rows where `insertions` said."""
        group = insertion.group
        if insertion.place >= 0:
            self._groups.insert(insertion.place, group)
        for series_id in insertion.ids:
            self._where[series_id] = group, len(group.ids)
            group.ids.append(series_id)
        start = 0
        for each in self._groups:
            each.start = start
            start += each.rows
        self._starts = [each.start for each in self._groups]

    def _heads_for(self, key: str, one: Series) -> Iterator[Insertion]:
        """The headings that are missing: of the patient, of the study, of what stands apart."""
        person = patient_id(one)
        if person and person not in self._by_key:
            head = Head("patient", one)
            yield self._head(person, Group(head, person), len(self._groups))
        study = study_id(one)
        if study not in self._by_key:
            head = Head("study", one)
            group = Group(head, person, one.study_date)
            yield self._head(study, group, self._place_of_study(group))
        if key not in self._by_key:
            head = Head("apart", one)
            group = Group(head, person, one.study_date)
            yield self._head(key, group, self._groups.index(self._by_key[study]) + 1)

    def _head(self, key: str, group: Group, place: int) -> Insertion:
        self._by_key[key] = group
        row = self._groups[place].start if place < len(self._groups) else self.rows
        return Insertion(row, 1, group, place, ())

    def _place_of_study(self, new: Group) -> int:
        """Behind the newer studies of the same patient; of nobody's at the end."""
        if not new.patient:
            return len(self._groups)
        place = self._groups.index(self._by_key[new.patient]) + 1
        while place < len(self._groups):
            group = self._groups[place]
            if group.head.kind == "patient" or group.patient != new.patient:
                break
            if group.head.kind == "study" and group.date < new.date:
                break
            place += 1
        return place


def is_apart(series: Series) -> bool:
    """Whether it was made of scans or only to plan them."""
    return series.modality in OBJECTS or bool(_LOCALIZER.search(series.description))


def _key(series: Series) -> str:
    return f"{study_id(series)}\0apart" if is_apart(series) else study_id(series)
