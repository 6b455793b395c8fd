"""Headers of DICOM slices -> series: grouped, split where they do not fit, sorted, checked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from braintumor_desktop.imaging.dicom.frame import VARIANTS
from braintumor_desktop.imaging.geometry import plane_name, slice_gaps, slice_position
from braintumor_desktop.imaging.image import Series, Slice
from braintumor_desktop.imaging.limits import shown_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from braintumor_desktop.imaging.geometry import SliceGaps

SAME_DIRECTION = 1e-3
"""Largest difference of direction cosines of slices that can be stacked."""

_NAMED = 3
"""So many files or gaps are named in a note, the others counted."""

_Key = TypeVar("_Key")


@dataclass(frozen=True)
class SeriesFacts:
    """What a header says of its series; the fields are those of Series.

    Attributes:
        folder: of the file: holds slices together that name no series.
        series_number: orders the series of a study, or None.
    """

    folder: str
    study_uid: str | None = None
    series_uid: str | None = None
    series_number: int | None = None
    description: str = ""
    study_description: str = ""
    patient: str = ""
    patient_id: str = ""
    sex: str = ""
    age: str = ""
    study_date: str = ""
    modality: str = ""
    body_part: str = ""
    synthetic: bool = False

    @property
    def identity(self) -> tuple[str, ...]:
        """What slices of one series share."""
        series = self.series_uid or f"{self.folder}/{self.description}"
        return self.patient_id, self.study_uid or "", series


@dataclass(frozen=True)
class HeaderSlice:
    """A slice, and what grouping needs to know of it.

    Attributes:
        slice: what the window and the reader need.
        facts: of its series.
        variants: a value, or "", for each of dicom_frame.VARIANTS.
    """

    slice: Slice
    facts: SeriesFacts
    variants: tuple[str, ...] = ("",) * len(VARIANTS)


@dataclass(frozen=True)
class _Part:
    """Slices that fit together; `label` says what sets them apart within their series."""

    headers: tuple[HeaderSlice, ...]
    label: str = ""
    note: str = ""


def group(headers: Iterable[HeaderSlice]) -> list[Series]:
    """Make series of slices, in any order.

    Slices belong together by patient, study and series; what differs in size or
    orientation becomes a series of its own, as do echoes, time points and the like where
    they repeat positions.  Slices ascend along their normal; the instance number counts
    only without geometry, the file name never.

    Returns:
        Series by study date and series number; their notes tell of duplicates, splits and
        gaps.
    """
    bundles = _by(headers, lambda header: header.facts.identity)
    ordered = sorted(bundles.values(), key=lambda bundle: _rank(bundle[0].facts))
    series = [one for bundle in ordered for one in _series_of(bundle)]
    taken: Counter[str] = Counter()
    unique = []
    for one in series:
        taken[one.id] += 1
        number = taken[one.id]
        unique.append(one if number == 1 else replace(one, id=f"{one.id}/{number}"))
    return unique


def _rank(facts: SeriesFacts) -> tuple[object, ...]:
    number = facts.series_number
    return facts.patient_id, facts.study_date, facts.study_uid or "", number is None, number or 0


def _by(
    headers: Iterable[HeaderSlice], key: Callable[[HeaderSlice], _Key]
) -> dict[_Key, list[HeaderSlice]]:
    bundles: dict[_Key, list[HeaderSlice]] = {}
    for header in headers:
        bundles.setdefault(key(header), []).append(header)
    return bundles


def _series_of(bundle: Sequence[HeaderSlice]) -> list[Series]:
    """The series that slices of one series UID make."""
    ordered = sorted(bundle, key=lambda h: (str(h.slice.path), h.slice.frame or 0))
    headers, note = _without_copies(ordered)
    parts = [_Part(tuple(headers), note=note)]
    for split in (_by_size, _by_direction, _by_variant):
        parts = [piece for part in parts for piece in split(part)]
    return [_series(part) for part in parts]


def _without_copies(headers: Sequence[HeaderSlice]) -> tuple[list[HeaderSlice], str]:
    """Each instance once: copies of a file share UID, frame and place."""
    kept: dict[object, HeaderSlice] = {}
    copies = []
    for header in headers:
        item = header.slice
        key = (item.sop_uid or item.path, item.frame, item.plane, item.number)
        if kept.setdefault(key, header) is not header:
            copies.append(shown_name(item.path))
    names = list(dict.fromkeys(copies))
    if not names:
        return list(kept.values()), ""
    subject = "1 file is a copy" if len(names) == 1 else f"{len(names):,} files are copies"
    note = f"{subject} of slices that are here already, left out: {_listed(names)}."
    return list(kept.values()), note


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    shown = ", ".join(names[:_NAMED])
    return f"{shown} and {more:,} more" if more > 0 else shown


def _split(part: _Part, labels: dict[str, list[HeaderSlice]], what: str) -> list[_Part]:
    """One part for each label, with a note in each; the part itself where there is one."""
    if len(labels) == 1:
        return [part]
    note = f"Slices of {len(labels)} {what} came as one series ({', '.join(labels)}): shown apart."
    return [
        _Part(
            tuple(headers),
            ", ".join(word for word in (part.label, label) if word),
            " ".join(words for words in (part.note, note) if words),
        )
        for label, headers in labels.items()
    ]


def _by_size(part: _Part) -> list[_Part]:
    sizes = _by(part.headers, lambda header: header.slice.shape)
    labels = {f"{shape[1]} x {shape[0]}": sizes[shape] for shape in sorted(sizes, reverse=True)}
    return _split(part, labels, "sizes")


def _by_direction(part: _Part) -> list[_Part]:
    bundles: list[list[HeaderSlice]] = []
    for header in part.headers:
        fitting = (b for b in bundles if _same_direction(b[0].slice, header.slice))
        bundle = next(fitting, None)
        if bundle is None:
            bundles.append([header])
        else:
            bundle.append(header)
    labels: dict[str, list[HeaderSlice]] = {}
    for bundle in bundles:
        plane = bundle[0].slice.plane
        name = plane_name(plane) if plane else "no position"
        taken = sum(label.split(" #")[0] == name for label in labels)
        labels[f"{name} #{taken + 1}" if taken else name] = bundle
    return _split(part, labels, "orientations")


def _same_direction(one: Slice, other: Slice) -> bool:
    if one.plane is None or other.plane is None:
        return one.plane is other.plane
    first = (*one.plane.along_row, *one.plane.along_column)
    second = (*other.plane.along_row, *other.plane.along_column)
    return bool(np.allclose(first, second, rtol=0.0, atol=SAME_DIRECTION))


def _by_variant(part: _Part) -> list[_Part]:
    """Split where positions repeat, by what tells the repeated slices apart."""
    parts = [part]
    for index, name in enumerate(VARIANTS):
        parts = [piece for one in parts for piece in _by_one_variant(one, index, name)]
    return parts


def _by_one_variant(part: _Part, index: int, name: str) -> list[_Part]:
    layers = _layers(part.headers)
    bundles = _by(part.headers, lambda header: header.variants[index])
    # More values than layers would tear the stack itself apart.
    if layers < 2 or not 1 < len(bundles) <= layers:
        return [part]
    if max(_layers(bundle) for bundle in bundles.values()) >= layers:
        return [part]
    labels = {f"{name} {key or 'unnamed'}": bundles[key] for key in sorted(bundles, key=_natural)}
    return _split(part, labels, f"kinds of {name}")


def _natural(line: str) -> tuple[float, str]:
    """Numbers by size, then words."""
    try:
        return float(line), ""
    except ValueError:
        return float("inf"), line


def _layers(headers: Sequence[HeaderSlice]) -> int:
    """How often a place occurs at most."""
    planes = [header.slice.plane for header in headers]
    places = [tuple(np.round(plane.position, 2)) for plane in planes if plane is not None]
    return max(Counter(places).values(), default=1)


def _series(part: _Part) -> Series:
    """A series of slices that fit together, in order."""
    slices, gaps = _sorted([header.slice for header in part.headers])
    facts = part.headers[0].facts
    base = facts.series_uid or str(slices[0].path)
    named = facts.description or facts.study_description
    return Series(
        id=f"{base}/{part.label}" if part.label else base,
        kind="dicom",
        slices=tuple(slices),
        description=f"{named} ({part.label})" if part.label else named,
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
        synthetic=facts.synthetic,
        notes=tuple(note for note in (part.note, *_gap_notes(gaps)) if note),
        spacing_between_mm=gaps.spacing_mm if gaps else None,
    )


def _sorted(slices: Sequence[Slice]) -> tuple[list[Slice], SliceGaps | None]:
    """Slices in order, and how they are spaced; None where their places are unknown."""
    places = [slice_position(item.plane) for item in slices if item.plane is not None]
    if len(places) < len(slices):
        return sorted(slices, key=_number), None
    if slices[0].plane is not None:
        # Positions along one normal for all: those of files differ in the last digits.
        normal = slices[0].plane.normal
        places = [float(normal @ item.plane.position) for item in slices if item.plane]
    order = sorted(range(len(slices)), key=lambda i: (round(places[i], 3), _number(slices[i])))
    return [slices[i] for i in order], slice_gaps([places[i] for i in order])


def _number(item: Slice) -> tuple[bool, int, int]:
    return item.number is None, item.number or 0, item.frame or 0


def _gap_notes(gaps: SliceGaps | None) -> list[str]:
    """Sentences on gaps and repeated places."""
    if gaps is None or gaps.usual_mm is None:
        return []
    notes = []
    if gaps.duplicates:
        count = len(gaps.duplicates)
        subject = "1 slice lies" if count == 1 else f"{count:,} slices lie"
        notes.append(f"{subject} at the same place as another one.")
    if gaps.gaps:
        missing = sum(count for _, count in gaps.gaps)
        subject = "1 slice seems" if missing == 1 else f"{missing:,} slices seem"
        where = _listed([f"between {i + 1} and {i + 2}" for i, _ in gaps.gaps])
        usual = f"slices are {gaps.usual_mm:.4g} mm apart elsewhere"
        notes.append(f"{subject} to be missing, {where}: {usual}.")
    elif gaps.spacing_mm is None and not gaps.duplicates:
        notes.append("Slices are not evenly spaced: volumes are unknown.")
    return notes
