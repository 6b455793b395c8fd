"""Grouping: one series for what belongs together, in the order of the anatomy."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from braintumor_desktop.findings.stack import stack_of
from braintumor_desktop.imaging.dicom import reader as dicom
from braintumor_desktop.imaging.dicom.frame import VARIANTS
from braintumor_desktop.imaging.dicom.quantities import Distances
from braintumor_desktop.imaging.image import Plane, Series, Slice
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.imaging.dicom.parts import Part

FACTS = dicom.SeriesFacts("/scans", "1.1", "1.1.1", 4, "T1", patient_id="P1")
ROW, COLUMN = (0.8, 0.6, 0.0), (0.0, 0.0, -1.0)
NORMAL = np.cross(ROW, COLUMN)


def header(place: float | None, name: str = "", **changes: Any) -> dicom.HeaderSlice:
    """A slice `place` mm along the oblique normal; changes of its Slice, facts, variants."""
    plane = None
    if place is not None:
        x, y, z = (NORMAL * place + (3.0, -4.0, 5.0)).tolist()
        plane = Plane((x, y, z), changes.pop("along_row", ROW), changes.pop("along_column", COLUMN))
    facts = replace(FACTS, **changes.pop("facts", {}))
    known = changes.pop("variants", {})
    distances = Distances(*changes.pop("distances", ()))
    item = Slice(
        path=Path("/scans") / (name or f"IM{random.Random(str(place)).random():.9f}"),
        frame=None,
        shape=changes.pop("shape", (64, 48)),
        plane=plane,
        **changes,
    )
    variants = tuple(known.get(v, "") for v in VARIANTS)
    return dicom.HeaderSlice(item, facts, variants, distances=distances)


def places(series: Series) -> list[float]:
    planes = [item.plane for item in series.slices]
    return [
        round(float(NORMAL @ (np.array(p.position) - (3.0, -4.0, 5.0))), 6) for p in planes if p
    ]


def test_slices_are_sorted_along_their_normal_not_by_name_or_number() -> None:
    headers = [header(i * 2.5, f"IM{9 - i}", number=(i * 7) % 9) for i in range(9)]
    random.Random(4).shuffle(headers)
    (series,) = dicom.group(headers)
    assert places(series) == [i * 2.5 for i in range(9)]
    assert series.spacing_between_mm == pytest.approx(2.5)
    assert series.notes == ()
    assert (series.id, series.kind, series.description) == ("1.1.1", "dicom", "T1")


def test_the_order_of_the_files_does_not_matter() -> None:
    headers = [header(float(i), shape=(64, 48 + i % 2)) for i in range(8)]
    assert dicom.group(headers) == dicom.group(headers[::-1])


def test_without_places_the_instance_number_counts() -> None:
    (series,) = dicom.group([header(None, f"IM{i}", number=20 - i) for i in range(12)])
    assert [item.number for item in series.slices] == list(range(9, 21))
    assert series.spacing_between_mm is None


def test_series_are_told_apart_by_their_uid_and_ordered_by_number() -> None:
    second = {"series_uid": "1.1.2", "series_number": 2}
    other = {"series_uid": "1.1.3", "series_number": None}
    headers = [header(0.0), header(1.0, facts=other), header(0.0, facts=second), header(1.0)]
    found = dicom.group(headers)
    assert [s.series_uid for s in found] == ["1.1.2", "1.1.1", "1.1.3"]
    assert [s.number for s in found] == [2, 4, None]


def test_patients_of_the_same_uids_are_not_mixed() -> None:
    headers = [header(0.0), header(1.0, facts={"patient_id": "P2"})]
    series = dicom.group(headers)
    assert [s.patient_id for s in series] == ["P1", "P2"]
    assert len({s.id for s in series}) == 2


def test_files_that_name_no_series_are_held_together_by_their_folder() -> None:
    nameless = {"series_uid": None, "study_uid": None}
    elsewhere = {**nameless, "folder": "/other"}
    headers = [header(0.0, facts=nameless), header(1.0, facts=nameless)]
    series = dicom.group([*headers, header(2.0, facts=elsewhere)])
    assert sorted(len(s.slices) for s in series) == [1, 2]


def test_files_of_one_uid_that_differ_in_place_are_kept() -> None:
    (series,) = dicom.group([header(float(i), sop_uid="1.5") for i in range(3)])
    assert len(series.slices) == 3


def test_a_gap_is_noted_and_leaves_the_distance_unknown() -> None:
    (series,) = dicom.group([header(i * 2.0) for i in range(8) if i not in {3, 4}])
    assert series.spacing_between_mm is None
    (note,) = series.notes
    expected = "2 slices seem to be missing, between 3 and 4: slices are 2 mm apart elsewhere."
    assert note == expected


def test_uneven_slices_are_noted() -> None:
    (series,) = dicom.group([header(place) for place in (0.0, 2.0, 4.3, 6.3)])
    assert series.notes == (
        "Slices are not evenly spaced: in a volume each reaches half-way to its neighbors.",
    )


def test_sizes_are_shown_apart_with_a_note() -> None:
    headers = [header(float(i)) for i in range(3)] + [header(9.0, shape=(512, 512))]
    large, small = dicom.group(headers)
    assert (len(large.slices), len(small.slices)) == (1, 3)
    assert large.description == "T1 (512 x 512)"
    assert large.notes[0].startswith("Slices of 2 sizes came as one series (512 x 512, 48 x 64)")
    assert large.id != small.id


def test_parts_of_a_series_without_a_name_are_called_by_what_sets_them_apart() -> None:
    headers = [header(float(i)) for i in range(3)] + [header(9.0, shape=(512, 512))]
    nameless = [
        replace(one, facts=replace(one.facts, description="", study_description=""))
        for one in headers
    ]
    assert [part.description for part in dicom.group(nameless)] == ["512 x 512", "48 x 64"]


def test_a_localizer_of_three_planes_becomes_three_series() -> None:
    planes = {
        "axial": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
        "sagittal": ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
        "coronal": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    }
    headers = [
        header(float(i), f"IM{i}{name}", along_row=row, along_column=column)
        for i in range(2)
        for name, (row, column) in planes.items()
    ]
    series = dicom.group(headers)
    assert sorted(s.description for s in series) == ["T1 (axial)", "T1 (coronal)", "T1 (sagittal)"]
    assert all("3 orientations" in s.notes[0] for s in series)


def test_directions_that_differ_by_rounding_stay_together() -> None:
    other = (0.80001, 0.59999, 0.0)
    (series,) = dicom.group([header(0.0), header(1.0, along_row=other), header(2.0)])
    assert len(series.slices) == 3


@pytest.mark.parametrize(("cosine", "parts"), [(0.00099, 1), (0.00101, 2), (0.15, 2)])
@pytest.mark.parametrize("sign", [1, -1])
def test_slices_can_be_stacked_whose_cosines_differ_by_a_thousandth(
    cosine: float, parts: int, sign: int
) -> None:
    other = (0.8, 0.6 + sign * cosine, 0.0)
    found = dicom.group([header(0.0), header(1.0, along_row=other)])
    assert len(found) == parts


@pytest.mark.parametrize("variant", VARIANTS)
def test_repeated_places_are_told_apart_by_what_differs(variant: str) -> None:
    headers = [
        header(float(i), f"IM{i}{value}", variants={variant: value})
        for i in range(3)
        for value in ("10", "9")
    ]
    first, second = dicom.group(headers)
    assert [first.description, second.description] == [f"T1 ({variant} 9)", f"T1 ({variant} 10)"]
    assert places(first) == places(second) == [0.0, 1.0, 2.0]
    assert first.spacing_between_mm == pytest.approx(1.0)


def test_what_differs_without_repeating_places_splits_nothing() -> None:
    headers = [header(float(i), variants={"acquisition": str(i % 2)}) for i in range(6)]
    (series,) = dicom.group(headers)
    assert places(series) == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]


def test_an_acquisition_number_of_each_slice_does_not_tear_the_stack() -> None:
    headers = [
        header(float(i), f"IM{i}{echo}", variants={"acquisition": f"{i}{echo}", "echo": echo})
        for i in range(4)
        for echo in ("1", "2")
    ]
    assert [len(s.slices) for s in dicom.group(headers)] == [4, 4]


def test_slices_at_one_place_that_nothing_tells_apart_stay_with_a_note() -> None:
    (series,) = dicom.group([header(0.0, "a"), header(0.0, "b"), header(1.0), header(2.0)])
    assert len(series.slices) == 4
    assert series.spacing_between_mm is None
    assert series.notes == ("1 slice lies at the same place as another one.",)


def test_ids_are_unique_and_stable() -> None:
    headers = [header(float(i), f"IM{i}", shape=(64, 48 + i % 3)) for i in range(9)]
    ids = [series.id for series in dicom.group(headers)]
    assert len(set(ids)) == 3
    random.Random(1).shuffle(headers)
    assert [series.id for series in dicom.group(headers)] == ids


def test_an_enhanced_file_becomes_a_sorted_series(tmp_path: Path) -> None:
    frames = np.arange(105, dtype=np.uint16).reshape(3, 5, 7)
    normal = np.cross(files.ALONG_ROW, files.ALONG_COLUMN)
    order = (2.0, 0.0, 1.0)
    ds = files.enhanced(frames, [tuple((normal * 3.5 * i).tolist()) for i in order])
    (series,) = dicom.group(dicom.read_headers(files.write(tmp_path / "a", ds)))
    assert [item.frame for item in series.slices] == [1, 2, 0]
    assert series.spacing_between_mm == pytest.approx(3.5)


def a_search() -> list[dicom.HeaderSlice]:
    """Headers of several studies, with all that splits, repeats and collides."""
    headers = [header(float(i), f"a{i}", variants={"echo": str(i % 2)}) for i in range(9)]
    other = {"patient_id": "P2"}
    headers += [header(float(i), f"b{i}", facts=other) for i in range(4)]
    repeated = [header(float(i // 2), f"c{i}", variants={"echo": str(i % 2)}) for i in range(12)]
    headers += [_in_series(found, "1.1.2") for found in repeated]
    mixed = [header(float(i), f"d{i}", shape=(64, 48 + i % 2)) for i in range(7)]
    mixed += [header(float(i), f"e{i}", along_column=(0.0, 0.0, 1.0)) for i in range(3)]
    headers += [_in_series(found, "1.1.3") for found in mixed]
    for folder in ("/f", "/g"):
        nameless = {"series_uid": None, "folder": folder}
        headers += [header(None, f"{folder[1]}{i}", number=9 - i, facts=nameless) for i in range(4)]
    return headers


def _in_series(found: dicom.HeaderSlice, uid: str) -> dicom.HeaderSlice:
    return replace(found, facts=replace(found.facts, series_uid=uid, series_number=int(uid[-1])))


@pytest.mark.parametrize("seed", range(40))
def test_a_search_in_any_order_and_pieces_finds_what_grouping_at_once_does(seed: int) -> None:
    headers = a_search()
    expected = dicom.group(headers)
    random.Random(seed).shuffle(headers)
    grouping = dicom.Grouping()
    told: dict[str, Series] = {}
    while headers:
        piece = random.Random(len(headers) + seed).randint(1, 9)
        grouping.add(headers[:piece])
        del headers[:piece]
        changes = grouping.changes(final=not headers or bool(seed % 2))
        for name in changes.gone:
            del told[name]
        told |= {series.id: series for series in changes.series}
    assert list(grouping.series()) == expected
    assert told == {series.id: series for series in expected}


def test_only_series_that_changed_are_told_of() -> None:
    grouping = dicom.Grouping()
    grouping.add([header(0.0, "a"), _in_series(header(0.0, "b"), "1.1.2")])
    assert len(grouping.changes().series) == 2
    grouping.add([_in_series(header(1.0, "c"), "1.1.2")])
    (series,) = grouping.changes().series
    assert [item.path.name for item in series.slices] == ["b", "c"]
    assert grouping.changes() == dicom.Changes()


def test_a_series_that_is_split_by_what_comes_later_is_gone() -> None:
    grouping = dicom.Grouping()
    grouping.add([header(0.0)])
    assert [series.id for series in grouping.changes().series] == ["1.1.1"]
    grouping.add([header(1.0, shape=(9, 9))])
    changes = grouping.changes()
    assert [series.id for series in changes.series] == ["1.1.1/48 x 64", "1.1.1/9 x 9"]
    assert changes.gone == ("1.1.1",)


def _made(count: int) -> list[dicom.HeaderSlice]:
    """Headers of series of 200 slices."""
    made = [header(float(i), f"{i:03}") for i in range(200)]
    return [_in_series(made[i % 200], f"1.1.{i // 200 + 2}") for i in range(count)]


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_what_is_added_costs_the_same_however_much_is_there() -> None:
    few, many = dicom.Grouping(), dicom.Grouping()
    few.add(_made(1_000))
    many.add(_made(10_000))
    few.changes()
    many.changes()
    again: dict[dicom.Grouping, list[float]] = {few: [], many: []}
    for i in range(9):
        for grouping, seconds in again.items():
            new = [_in_series(header(float(j), f"n{i}-{j}"), f"1.2.{i}") for j in range(50)]
            seconds.append(_seconds(lambda g=grouping, n=new: (g.add(n), g.changes())))
    # Grouping all again took ten times as long.
    assert min(again[many]) < 3 * min(again[few])


def test_thousands_of_orientations_are_told_apart_in_time_near_to_linear() -> None:
    def turned(count: int) -> list[dicom.HeaderSlice]:
        angles = [i * np.pi / count for i in range(count)]
        return [
            header(0.0, f"{i:05}", along_row=(np.cos(a), np.sin(a), 0.0))
            for i, a in enumerate(angles)
        ]

    headers = turned(2_000)
    series: list[Series] = []
    seconds = _seconds(lambda: series.extend(dicom.group(headers)))
    few = min(_seconds(lambda: dicom.group(headers[::10])) for _ in range(2))
    # Ten times as many; comparing each with all took a hundred times as long, and 53 s.
    assert seconds < 40 * few
    assert len(series) == 2_000
    assert series[0].notes[0] == (
        "Slices of 2,000 orientations came as one series "
        "(coronal, coronal #2, coronal #3 and 1,997 more): shown apart."
    )


@pytest.mark.parametrize("count", [1, 2, 5])
def test_slices_that_all_lie_in_one_place_are_told(count: int) -> None:
    """Without anything that sets them apart, such as a cine loop."""
    (series,) = dicom.group([header(3.0, f"IM{i}", number=i) for i in range(count)])
    said = {1: (), 2: ("1 slice lies at the same place as another one.",)}
    many = (f"{count - 1} slices lie at the same place as another one.",)
    assert series.notes == said.get(count, many)


EACH = "Between all neighbors one slice may be missing: they are 6 mm apart, and "


@pytest.mark.parametrize(
    ("step", "each_other", "distances", "note"),
    [
        (2, 6.0, (3.0, 3.0), EACH + "the header says 3 mm."),
        (2, 6.0, (3.0, None), EACH + "the header says 3 mm."),
        (2, 6.0, (None, 3.0), EACH + "their numbers go in steps of 2."),
        (-2, 6.0, (None, None), EACH + "their numbers go in steps of 2."),
        (3, 9.0, (3.0, 3.0), EACH.replace("one slice", "2 slices").replace("6", "9") + "the"),
        # A header rounds; between whole numbers lies nothing that was left out.
        (1, 6.0, (3.06, None), EACH + "the header says 3.06 mm."),
        (1, 6.0, (2.94, None), EACH + "the header says 2.94 mm."),
        (1, 6.0, (3.12, None), ""),
        (1, 6.0, (2.88, None), ""),
        # A thickness that is not the rest of the way.
        (1, 6.0, (3.0, 2.0), EACH + "the header says 3 mm."),
        (1, 6.0, (1.0, 5.2), ""),
        # As the header promises, whatever the numbers.
        (2, 6.0, (6.0, 5.0), ""),
        # The empty space between slices of 5 mm, as some scanners write it.
        (1, 6.0, (1.0, 5.0), ""),
        # No whole number of distances; slices that follow each other closely.
        (1, 6.5, (2.6, None), ""),
        (2, 6.0, (None, 5.0), ""),
        (1, 6.0, (None, 3.0), ""),
    ],
)
def test_slices_left_out_between_all_neighbors_are_said_where_the_header_tells(
    step: int, each_other: float, distances: tuple[float | None, float | None], note: str
) -> None:
    """Every second slice of a series removed: places alone are evenly spaced."""
    headers = [header(i * each_other, number=40 + i * step, distances=distances) for i in range(8)]
    (series,) = dicom.group(headers)
    assert (len(series.notes), series.thinned) == (bool(note), bool(note))
    assert not note or series.notes[0].startswith(note)


@pytest.mark.parametrize(
    ("numbers", "is_told"),
    [
        ([2, 4, 6, 8], True),
        ([2, 4, 6], False),
        ([2, 4, 6, 8, 10, 13], True),
        ([2, 4, 6, 8, 11, 14], False),
        ([2, 4, None, 8, 10], False),
        ([1, 2, 3, 4], False),
        ([8, 8, 8, 8], False),
    ],
)
def test_numbers_in_steps_tell_of_slices_left_out_where_most_neighbors_show_it(
    numbers: list[int | None], is_told: bool
) -> None:
    headers = [header(6.0 * n, number=number) for n, number in enumerate(numbers)]
    (series,) = dicom.group(headers)
    assert series.thinned == is_told


@pytest.mark.parametrize(("apart", "is_stack"), [(999.0, True), (1001.0, False)])
def test_slices_farther_apart_than_a_patient_is_long_make_no_volume(
    apart: float, is_stack: bool
) -> None:
    headers = [header(apart * n, distances=(apart if is_stack else 5.0, None)) for n in range(4)]
    (series,) = dicom.group(headers)
    assert (series.spacing_between_mm is not None) == is_stack
    stack = stack_of(series.slices, series.spacing_between_mm)
    assert (stack.distance_mm is not None) == is_stack
    said = "Slices lie 1.001 m apart, where no patient is: no volume."
    assert series.notes == (() if is_stack else (said,))


def test_one_missing_slice_is_one() -> None:
    (series,) = dicom.group([header(i * 2.0) for i in range(8) if i != 3])
    said = "1 slice seems to be missing, between 3 and 4: slices are 2 mm apart elsewhere."
    assert series.notes == (said,)


def test_numbers_that_another_echo_has_are_not_missing() -> None:
    headers = [
        header(6.0 * (i // 2), f"IM{i}", number=i + 1, variants={"echo": str(i % 2)})
        for i in range(12)
    ]
    for series in dicom.group(headers):
        assert not any("missing" in note for note in series.notes)


def test_a_series_that_cannot_be_put_together_ends_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(part: Part) -> list[Part]:
        if part.entries[0].header.facts.series_uid == "1.1.2":
            raise ZeroDivisionError
        return [part]

    monkeypatch.setattr("braintumor_desktop.imaging.dicom.series.split", fail)
    ill = [header(float(i), f"B{i}", facts={"series_uid": "1.1.2"}, sop_uid="1.5") for i in (1, 2)]
    found = dicom.group([header(0.0), header(1.0), *ill])
    assert sorted(len(series.slices) for series in found) == [1, 1, 2]
    assert len({series.id for series in found}) == 3
    assert len({item.key for series in found for item in series.slices}) == 4
    alone = [series for series in found if len(series.slices) == 1]
    assert all("shown by itself" in series.notes[0] for series in alone)
    assert "ZeroDivisionError" in caplog.text
