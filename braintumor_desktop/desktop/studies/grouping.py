"""The order of the list: patients, their studies, the series of each; what is no scan apart.

A list of groups, each with a heading and the series below it.  Series come in while a search
runs: adding one costs what it adds, and moves the groups behind it by a number.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from braintumor_desktop.desktop.look import words
from braintumor_desktop.imaging.study import is_apart, patient_id, study_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.identity import Identity


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


class Part(NamedTuple):
    """A row that is no series: a segment of a segmentation, or a file without pictures.

    Attributes:
        id: of the segmentation's series, or of the file.
        number: of the segment, or None.
    """

    id: str
    number: int | None = None


Entry = str | Part
"""The id of a series, or what else stands below a heading."""


@dataclass
class Group:
    """A heading and what stands below it, in the order in which it came.

    Attributes:
        head: its first row.
        patient: key of the patient.
        study: key of the study, "" for the heading of a patient.
        date: YYYYMMDD of the study, or "".
        entries: below the heading.
        start: the row of the heading.
    """

    head: Head
    patient: str
    study: str = ""
    date: str = ""
    entries: list[Entry] = field(default_factory=list)
    start: int = 0

    @property
    def rows(self) -> int:
        """How many rows it takes."""
        return 1 + len(self.entries)


@dataclass(frozen=True)
class Insertion:
    """Rows that are to come.

    Attributes:
        row: where the first of them will stand.
        group: whose they are.
        place: of a new group among all; -1 for one that is there.
        entries: new ones; none where the heading itself is new.
    """

    row: int
    group: Group
    place: int
    entries: tuple[Entry, ...]

    @property
    def count(self) -> int:
        """How many rows."""
        return len(self.entries) or 1


class Groups:
    """The groups of everything that is open."""

    def __init__(self) -> None:
        self._groups: list[Group] = []
        self._starts: list[int] = []
        self._by_key: dict[str, Group] = {}
        self._where: dict[Entry, tuple[Group, int]] = {}

    @property
    def rows(self) -> int:
        """How many rows there are, headings included."""
        return self._groups[-1].start + self._groups[-1].rows if self._groups else 0

    def row_of(self, entry: Entry) -> int | None:
        """The row of a series or part, if it is there."""
        found = self._where.get(entry)
        return None if found is None else found[0].start + 1 + found[1]

    def at(self, row: int) -> Head | Entry:
        """The heading in a row, or what stands in it."""
        group = self._group_at(row)
        return group.head if row == group.start else group.entries[row - group.start - 1]

    def heads(self) -> tuple[int, ...]:
        """Rows of all headings."""
        return tuple(self._starts)

    def parts(self) -> tuple[int, ...]:
        """Rows of all parts; grows with their number."""
        rows = (self.row_of(entry) for entry in self._where if isinstance(entry, Part))
        return tuple(row for row in rows if row is not None)

    def below(self, row: int) -> tuple[str, ...]:
        """Ids of all series and files below a heading; of what stands in another row."""
        group = self._group_at(row)
        if row != group.start:
            entry = group.entries[row - group.start - 1]
            return (entry if isinstance(entry, str) else entry.id,)
        if group.head.kind == "apart":
            return _ids([group])
        whose = "patient" if group.head.kind == "patient" else "study"
        key = getattr(group, whose)
        return _ids(other for other in self._groups if getattr(other, whose) == key)

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

    def insertions(
        self, series: Sequence[Series], files: Sequence[Series] = ()
    ) -> Iterator[Insertion]:
        """Where new rows come; each is to be applied before the next is asked for.

        Args:
            series: new ones.
            files: without pictures, which stand apart.
        """
        bundles: dict[str, list[tuple[Series, Entry]]] = {}
        for one in series:
            bundles.setdefault(_key(one), []).append((one, one.id))
        for one in files:
            bundles.setdefault(_apart(one), []).append((one, Part(one.id)))
        for key, new in bundles.items():
            yield from self._heads_for(key, new[0][0])
            group = self._by_key[key]
            entries = tuple(entry for _, entry in new)
            yield Insertion(group.start + group.rows, group, -1, entries)

    def segments(self, series_id: str, numbers: Sequence[int]) -> Insertion | None:
        """Where the segments of a segmentation come: below it; None where it is not listed."""
        row, found = self.row_of(series_id), self._where.get(series_id)
        if row is None or found is None or not numbers:
            return None
        return Insertion(row + 1, found[0], -1, tuple(Part(series_id, n) for n in numbers))

    def apply(self, insertion: Insertion) -> None:
        """Put rows where `insertions` or `segments` said."""
        group = insertion.group
        if insertion.place >= 0:
            self._groups.insert(insertion.place, group)
        else:
            at = insertion.row - group.start - 1
            group.entries[at:at] = insertion.entries
            for place in range(at, len(group.entries)):
                self._where[group.entries[place]] = group, place
        start = 0
        for each in self._groups:
            each.start = start
            start += each.rows
        self._starts = [each.start for each in self._groups]

    def _group_at(self, row: int) -> Group:
        return self._groups[bisect_right(self._starts, row) - 1]

    def _heads_for(self, key: str, one: Series) -> Iterator[Insertion]:
        """The headings that are missing: of the patient, of the study, of what stands apart."""
        person = patient_id(one)
        if person and person not in self._by_key:
            head = Head("patient", one)
            yield self._head(person, Group(head, person), len(self._groups))
        study = study_id(one)
        if study not in self._by_key:
            head = Head("study", one)
            group = Group(head, person, study, one.study_date)
            yield self._head(study, group, self._place_of_study(group))
        if key not in self._by_key:
            head = Head("apart", one)
            group = Group(head, person, study, one.study_date)
            yield self._head(key, group, self._groups.index(self._by_key[study]) + 1)

    def _head(self, key: str, group: Group, place: int) -> Insertion:
        self._by_key[key] = group
        row = self._groups[place].start if place < len(self._groups) else self.rows
        return Insertion(row, group, place, ())

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


def _key(series: Series) -> str:
    return _apart(series) if is_apart(series) else study_id(series)


def _apart(series: Series) -> str:
    return f"{study_id(series)}\0apart"


def _ids(groups: Iterable[Group]) -> tuple[str, ...]:
    """Of all series and files below, each once."""
    entries = (entry for group in groups for entry in group.entries)
    return tuple(dict.fromkeys(e if isinstance(e, str) else e.id for e in entries))
