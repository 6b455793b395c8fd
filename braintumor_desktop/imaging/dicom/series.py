"""Headers of DICOM slices -> series: grouped, split where they do not fit, sorted, checked.

A search that goes on adds headers and asks what has changed: only series that got new
slices are made anew, from keys that are worked out once for each header.
"""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.imaging.dicom.copies import Copy, FilePixels, Pixels, marked, without_copies
from braintumor_desktop.imaging.dicom.entries import Entry, entry_of
from braintumor_desktop.imaging.dicom.facts import HeaderSlice, SeriesFacts
from braintumor_desktop.imaging.dicom.gap_notes import gap_notes, thinned_note, tilt_note
from braintumor_desktop.imaging.dicom.parts import Part, split
from braintumor_desktop.imaging.geometry import SPACING_MM, slice_gaps
from braintumor_desktop.imaging.image import Series, Slice
from braintumor_desktop.words import english, mark, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Sequence
    from pathlib import Path

    from braintumor_desktop.imaging.geometry import SliceGaps

__all__ = ["Changes", "Copy", "Grouping", "HeaderSlice", "SeriesFacts", "group"]

log = logging.getLogger(__name__)

_APART = mark(
    "The program failed on putting the slices of this series together: each is shown by itself. "
    "The log says where."
)
_TOLD = 3
"""So many different notes on headers are told."""
_SMALL = 256
"""Slices of a series that is made anew whatever was added to it."""
_GROWTH = 1 / 8
"""Share by which larger ones grow before `changes` tells of them, unless it is final."""


@dataclass(frozen=True)
class Changes:
    """What headers that were added did to the series.

    Attributes:
        series: new ones, and those that changed, whole.
        gone: ids of series that are no more: they were split, or renamed.
    """

    series: tuple[Series, ...] = ()
    gone: tuple[str, ...] = ()


@dataclass(eq=False)
class _Bundle:
    """Slices of one identity (`SeriesFacts.identity`).

    Attributes:
        entries: all of them; sorted up to `made`, as they came behind it.
        made: how many of them the series below were made of.
        parts: their series, with ids that are unique within the bundle.
        copies: what was left out of them.
        apart: whether their UIDs may be those of another bundle's slices.
    """

    entries: list[Entry] = field(default_factory=list)
    made: int = 0
    parts: list[Series] = field(default_factory=list)
    copies: tuple[Copy, ...] = ()
    apart: bool = False

    @property
    def rank(self) -> tuple[object, ...]:
        first = self.entries[0]
        return *first.header.facts.rank, first.order

    @property
    def is_due(self) -> bool:
        """Whether it grew enough to be told of before the end."""
        grown = len(self.entries) - self.made
        return grown > 0 and (self.made < _SMALL or grown >= self.made * _GROWTH)

    def make(self, pixels: Pixels) -> None:
        """Make its series anew, where something was added."""
        if self.made == len(self.entries):
            return
        self.entries.sort(key=attrgetter("order"))
        self.made = len(self.entries)
        try:
            self._group(pixels)
        except Exception:
            # Whatever it is, it belongs to this series: the search goes on.
            log.exception("grouping a series made an error")
            self.parts, self.copies = _unique([_alone(entry) for entry in self.entries]), ()

    def _group(self, pixels: Pixels) -> None:
        found = without_copies(self.entries, pixels)
        facts = self.entries[0].header.facts
        kept = marked(found.entries, facts.identity) if self.apart else found.entries
        parts = split(Part(kept, note=found.note))
        numbers = {n for entry in kept if (n := entry.header.slice.number) is not None}
        self.parts = _unique([_series(part, numbers) for part in parts])
        self.copies = found.copies


@dataclass(eq=False)
class _Family:
    """Bundles that share a series UID, which only broken exports do: ids tell them apart."""

    bundles: dict[tuple[str, ...], _Bundle] = field(default_factory=dict)
    told: dict[str, Series] = field(default_factory=dict)

    def bundle(self, facts: SeriesFacts) -> _Bundle:
        """The bundle of an identity; a second one makes the slices of all known apart."""
        found = self.bundles.get(facts.identity)
        if found is None:
            found = self.bundles[facts.identity] = _Bundle(apart=facts.series_uid is None)
            if len(self.bundles) > 1:
                for bundle in self.bundles.values():
                    bundle.apart, bundle.made = True, 0
        return found

    def remove(self, paths: Container[Path]) -> None:
        """Drop the slices of some files; a bundle that is empty then goes."""
        for identity, bundle in list(self.bundles.items()):
            kept = [e for e in bundle.entries if e.header.slice.path not in paths]
            if not kept:
                del self.bundles[identity]
            elif len(kept) < len(bundle.entries):
                bundle.entries, bundle.made = kept, 0

    def make(self, pixels: Pixels) -> None:
        for bundle in self.bundles.values():
            bundle.make(pixels)

    def numbered(self) -> list[tuple[tuple[object, ...], Series]]:
        """(rank, series) with ids that are unique among all."""
        bundles = sorted(self.bundles.values(), key=attrgetter("rank"))
        ranks = [bundle.rank for bundle in bundles for _ in bundle.parts]
        series = _unique([one for bundle in bundles for one in bundle.parts])
        return list(zip(ranks, series, strict=True))


class Grouping:
    """Series of the slices that were added so far, in any order.

    Slices belong together by patient, study and series; what differs in size or
    orientation becomes a series of its own, as do echoes, time points and the like where
    they repeat positions.  Slices ascend along their normal; the instance number counts
    only without geometry, the file name never.  Notes tell of copies, splits and gaps.

    What is added costs the same whatever is there already: `add` works on the new headers
    alone, `changes` on the series that they belong to.

    Args:
        pixels: tells whether slices of one instance are copies; else the files are read.
    """

    def __init__(self, pixels: Pixels | None = None) -> None:
        self._pixels = pixels or FilePixels()
        self._families: dict[object, _Family] = {}
        self._grown: dict[object, None] = {}
        self._of: dict[Path, dict[object, None]] = {}

    def add(self, headers: Iterable[HeaderSlice]) -> None:
        """Take further headers."""
        for header in headers:
            key = header.facts.series_uid or header.facts.identity
            family = self._families.get(key)
            if family is None:
                family = self._families[key] = _Family()
            family.bundle(header.facts).entries.append(entry_of(header))
            self._grown[key] = None
            self._of.setdefault(header.slice.path, {})[key] = None

    def remove(self, paths: Iterable[Path]) -> None:
        """Take back the headers of files that have changed; `changes` tells what became of it."""
        gone = {path: self._of.pop(path, {}) for path in paths}
        for key in {key for keys in gone.values() for key in keys}:
            self._families[key].remove(gone)
            self._grown[key] = None

    def forget(self, paths: Iterable[Path]) -> None:
        """Take back the headers of files whose series were closed; nobody is told."""
        known = list(paths)
        keys = {key for path in known for key in self._of.get(path, {})}
        self.remove(known)
        for key in keys:
            family = self._families[key]
            family.make(self._pixels)
            family.told = {one.id: one for _, one in family.numbered()}
            self._grown.pop(key, None)
            if not family.bundles:
                del self._families[key]

    def told_of(self, series_uid: str) -> tuple[Series, ...]:
        """The series of this UID, as `changes` told of them."""
        family = self._families.get(series_uid)
        return () if family is None else tuple(family.told.values())

    def changes(self, *, final: bool = True) -> Changes:
        """What became of the headers that were added since the last call.

        Args:
            final: tell all; else a large series is told of when it has grown by an eighth,
                so that a search spends time in proportion to what it finds.
        """
        changed: list[Series] = []
        gone: list[str] = []
        for key in list(self._grown):
            family = self._families[key]
            if not final and not any(bundle.is_due for bundle in family.bundles.values()):
                continue
            del self._grown[key]
            family.make(self._pixels)
            now = {one.id: one for _, one in family.numbered()}
            changed += [one for name, one in now.items() if family.told.get(name) != one]
            gone += [name for name in family.told if name not in now]
            family.told = now
        return Changes(tuple(changed), tuple(gone))

    def series(self) -> tuple[Series, ...]:
        """All series, by study date and series number; `changes` tells of them all the same."""
        ranked = []
        for family in self._families.values():
            family.make(self._pixels)
            ranked += family.numbered()
        # Stable: the parts of a bundle share its rank.
        return tuple(one for _, one in sorted(ranked, key=lambda pair: pair[0]))

    def copies(self) -> tuple[Copy, ...]:
        """Files that are left out of the series, by path."""
        bundles = [b for family in self._families.values() for b in family.bundles.values()]
        for bundle in bundles:
            bundle.make(self._pixels)
        return tuple(sorted((c for b in bundles for c in b.copies), key=lambda c: str(c.path)))


def group(headers: Iterable[HeaderSlice], pixels: Pixels | None = None) -> list[Series]:
    """Make series of slices, in any order: what Grouping makes of all at once."""
    grouping = Grouping(pixels)
    grouping.add(headers)
    return list(grouping.series())


def _unique(series: Iterable[Series]) -> list[Series]:
    taken: Counter[str] = Counter()
    unique = []
    for one in series:
        taken[one.id] += 1
        number = taken[one.id]
        unique.append(one if number == 1 else replace(one, id=f"{one.id}/{number}"))
    return unique


def _series(part: Part, numbers: Collection[int]) -> Series:
    """A series of slices that fit together, in order.

    Args:
        part: the slices.
        numbers: Instance Numbers of all slices that came with them.
    """
    slices, gaps = _sorted(part.entries)
    first = part.entries[0].header
    thinned = thinned_note(gaps, first.distances, [item.number for item in slices], numbers)
    notes = part.note, *gap_notes(gaps), tilt_note(slices), thinned, *_told(part.entries)
    return replace(_made(part, slices, gaps, notes), thinned=bool(thinned))


def _alone(entry: Entry) -> Series:
    """A slice of a series that could not be put together."""
    (item,) = marked([entry], (entry.header.facts.identity, entry.order))
    return _made(Part([item]), [item.header.slice], None, (tr(_APART),))


def _described(name: str, part: str) -> str:
    """The name of a part of a series, each of which may be missing."""
    return tr("{name} ({part})", name=name, part=part) if name and part else name or part


def _made(
    part: Part, slices: Sequence[Slice], gaps: SliceGaps | None, notes: Iterable[str]
) -> Series:
    facts = part.entries[0].header.facts
    base = facts.series_uid or str(slices[0].path)
    named = facts.description or facts.study_description
    return Series(
        id=f"{base}/{english(part.label)}" if part.label else base,
        kind="dicom",
        slices=tuple(slices),
        description=_described(named, part.label),
        patient=facts.patient,
        patient_id=facts.patient_id,
        sex=facts.sex,
        age=facts.age,
        study_date=facts.study_date,
        study_description=facts.study_description,
        modality=facts.modality,
        body_part=facts.body_part,
        study_uid=facts.study_uid,
        series_uid=facts.series_uid,
        number=facts.series_number,
        synthetic=facts.synthetic,
        notes=tuple(note for note in notes if note),
        spacing_between_mm=gaps.spacing_mm if gaps else None,
        acquisition=facts.acquisition,
        is_capture=facts.is_capture,
        is_own=facts.is_own,
    )


def _told(entries: Sequence[Entry]) -> list[str]:
    """What headers are noted for, the most frequent first, a few of them."""
    counts = Counter(note for entry in entries for note in entry.header.notes)
    return [note for note, _ in counts.most_common(_TOLD)]


def _sorted(entries: Sequence[Entry]) -> tuple[list[Slice], SliceGaps | None]:
    """Slices in order, and how they are spaced; None where their places are unknown."""
    slices = [entry.header.slice for entry in entries]
    planes = [item.plane for item in slices if item.plane is not None]
    if len(planes) < len(slices):
        return sorted(slices, key=_number), None
    # Positions along one normal for all: those of files differ in the last digits.
    places = np.array([plane.position for plane in planes]) @ planes[0].normal
    rounded = np.round(places, 3).tolist()
    order = sorted(range(len(slices)), key=lambda i: (rounded[i], _number(slices[i])))
    gaps = slice_gaps(places[order].tolist())
    if gaps.spacing_mm is not None and gaps.spacing_mm > SPACING_MM[1]:
        gaps = replace(gaps, spacing_mm=None)
    return [slices[i] for i in order], gaps


def _number(item: Slice) -> tuple[bool, int, int]:
    return item.number is None, item.number or 0, item.frame or 0
