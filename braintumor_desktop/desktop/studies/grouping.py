"""The order of the list: patients, their studies, the series of each; what is no scan apart.

Groups, each with a heading and the series below it.  Series come in while a search runs: adding
one costs what it adds, however much is there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.studies.places import Block, Places
from braintumor_desktop.imaging.study import is_apart, patient_id, place_in_study, study_id
from braintumor_desktop.words import tr

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
            return tr("Segmentations, reports and localizers"), ""
        if one.study_date:
            return words.date(one.study_date), one.study_description
        if one.kind == "dicom":
            return tr("Study without a date"), one.study_description
        folder = identity.name(one.slices[0].path.parent)
        return (tr("Folder") if identity.is_hidden else folder), one.study_description


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


@dataclass(eq=False)
class Group:
    """A heading and what stands below it, by the number of the series.

    Attributes:
        head: its first row.
        patient: key of the patient.
        study: key of the study, "" for the heading of a patient.
        date: YYYYMMDD of the study, or "".
        entries: below the heading.
        numbers: by which each entry is sorted, that of its series (`place_in_study`).
        block: in which it lies.
    """

    head: Head
    patient: str
    study: str = ""
    date: str = ""
    entries: list[Entry] = field(default_factory=list)
    numbers: list[tuple[bool, int]] = field(default_factory=list)
    block: Block = field(default_factory=Block, repr=False)

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
        entries: new ones; none where the heading itself is new.
        numbers: by which each of them is sorted.
        behind: the group that comes before a new one; None for the first of all.
    """

    row: int
    group: Group
    entries: tuple[Entry, ...] = ()
    numbers: tuple[tuple[bool, int], ...] = ()
    behind: Group | None = None

    @property
    def count(self) -> int:
        """How many rows."""
        return len(self.entries) or 1


class Groups:
    """The groups of everything that is open."""

    def __init__(self) -> None:
        self._places = Places()
        self._by_key: dict[str, Group] = {}
        self._studies: dict[str, list[Group]] = {}
        self._where: dict[Entry, tuple[Group, int]] = {}

    @property
    def rows(self) -> int:
        """How many rows there are, headings included."""
        return self._places.rows

    def row_of(self, entry: Entry) -> int | None:
        """The row of a series or part, if it is there."""
        found = self._where.get(entry)
        return None if found is None else self._places.start(found[0]) + 1 + found[1]

    def at(self, row: int) -> Head | Entry:
        """The heading in a row, or what stands in it."""
        group, at = self._places.at(row)
        return group.entries[at - 1] if at else group.head

    def heads(self) -> tuple[int, ...]:
        """Rows of all headings; grows with their number."""
        rows, found = 0, []
        for group in self._places:
            found.append(rows)
            rows += group.rows
        return tuple(found)

    def parts(self) -> tuple[int, ...]:
        """Rows of all parts; grows with the number of rows."""
        starts = zip(self.heads(), self._places, strict=True)
        rows = ((start + 1 + i, e) for start, group in starts for i, e in enumerate(group.entries))
        return tuple(row for row, entry in rows if isinstance(entry, Part))

    def head_of(self, row: int, kind: Literal["patient", "study"]) -> int | None:
        """The row of the heading above a row that says whose or which it is; None without one."""
        group, _ = self._places.at(row)
        head = self._by_key.get(group.patient if kind == "patient" else group.study)
        return None if head is None else self._places.start(head)

    def below(self, row: int) -> tuple[str, ...]:
        """Ids of all series and files below a heading; of what stands in another row."""
        group, at = self._places.at(row)
        if at:
            entry = group.entries[at - 1]
            return (entry if isinstance(entry, str) else entry.id,)
        if group.head.kind == "apart":
            return _ids([group])
        studies = [group] if group.head.kind == "study" else self._studies[group.patient]
        return _ids(part for study in reversed(studies) for part in self._parts_of(study))

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
            yield from self._rows_for(new, group)

    def segments(self, series_id: str, numbers: Sequence[int]) -> Insertion | None:
        """Where the segments of a segmentation come: below it; None where it is not listed."""
        row, found = self.row_of(series_id), self._where.get(series_id)
        if row is None or found is None or not numbers:
            return None
        group, at = found
        parts = tuple(Part(series_id, n) for n in numbers)
        return Insertion(row + 1, group, parts, (group.numbers[at],) * len(parts))

    def apply(self, insertion: Insertion) -> None:
        """Put rows where `insertions` or `segments` said."""
        group = insertion.group
        if not insertion.entries:
            self._places.insert(group, insertion.behind)
            return
        at = insertion.row - self._places.start(group) - 1
        group.entries[at:at] = insertion.entries
        group.numbers[at:at] = insertion.numbers
        self._places.grow(group, len(insertion.entries))
        for place in range(at, len(group.entries)):
            self._where[group.entries[place]] = group, place

    def _parts_of(self, study: Group) -> list[Group]:
        """A study, and what stands apart of it."""
        apart = self._by_key.get(_apart_of(study.study))
        return [study] if apart is None else [study, apart]

    def _behind(self, group: Group) -> int:
        """The row behind all rows of a group."""
        return self._places.start(group) + group.rows

    def _rows_for(self, new: list[tuple[Series, Entry]], group: Group) -> Iterator[Insertion]:
        """Where entries of a group come: behind those of their number that are there already."""
        keyed = sorted(((place_in_study(one), entry) for one, entry in new), key=itemgetter(0))
        runs = groupby(keyed, key=lambda pair: bisect_right(group.numbers, pair[0]))
        row = self._places.start(group) + 1
        # Before the first comes, which moves the places of those behind it.
        for at, run in [(at, list(run)) for at, run in runs]:
            numbers, entries = zip(*run, strict=True)
            yield Insertion(row + at, group, entries, numbers)
            row += len(run)

    def _heads_for(self, key: str, one: Series) -> Iterator[Insertion]:
        """The headings that are missing: of the patient, of the study, of what stands apart."""
        person = patient_id(one)
        if person and person not in self._by_key:
            yield self._head(person, Group(Head("patient", one), person), self._places.last)
        study = study_id(one)
        if study not in self._by_key:
            group = Group(Head("study", one), person, study, one.study_date)
            yield self._head(study, group, self._before_study(group))
        if key not in self._by_key:
            group = Group(Head("apart", one), person, study, one.study_date)
            yield self._head(key, group, self._by_key[study])

    def _head(self, key: str, group: Group, behind: Group | None) -> Insertion:
        self._by_key[key] = group
        return Insertion(0 if behind is None else self._behind(behind), group, behind=behind)

    def _before_study(self, new: Group) -> Group | None:
        """Behind the newer studies of the same patient; of nobody's at the end."""
        if not new.patient:
            return self._places.last
        studies = self._studies.setdefault(new.patient, [])  # the oldest first
        at = bisect_left(studies, new.date, key=lambda study: study.date)
        before = self._parts_of(studies[at])[-1] if at < len(studies) else self._by_key[new.patient]
        studies.insert(at, new)
        return before


def _key(series: Series) -> str:
    return _apart(series) if is_apart(series) or series.is_capture else study_id(series)


def _apart(series: Series) -> str:
    return _apart_of(study_id(series))


def _apart_of(study: str) -> str:
    return f"{study}\0apart"


def _ids(groups: Iterable[Group]) -> tuple[str, ...]:
    """Of all series and files below, each once."""
    entries = (entry for group in groups for entry in group.entries)
    return tuple(dict.fromkeys(e if isinstance(e, str) else e.id for e in entries))
