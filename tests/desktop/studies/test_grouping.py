"""The list: patients, their studies, their series; what is no scan apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.studies.grouping import Group, Groups, Head, Part
from braintumor_desktop.desktop.studies.places import LARGEST
from braintumor_desktop.desktop.studies.study_delegate import badge_text
from braintumor_desktop.imaging.image import Series
from braintumor_desktop.workspace.identity import Identity
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers import series as made
from tests.helpers.rows import series_row
from tests.helpers.stubs import result

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

SHOWN = Identity(Workspace())


def scan(name: str, patient: str = "DOE", date: str = "20240302", **values: object) -> Series:
    one = replace(
        made.series(name, 3),
        description=name,
        patient=patient,
        study_date=date,
        study_uid=f"{patient}{date}",
        modality="MR",
    )
    return replace(one, **values)  # type: ignore[arg-type]


def listed(groups: Groups) -> list[str]:
    entries = [groups.at(row) for row in range(groups.rows)]
    return [f"[{e.text(SHOWN)[0]}]" if isinstance(e, Head) else e for e in entries]


def add(groups: Groups, *series: Series) -> None:
    for rows in groups.insertions(series):
        before = listed(groups)
        groups.apply(rows)
        # Qt was told exactly what changed.
        after = listed(groups)
        assert after[: rows.row] + after[rows.row + rows.count :] == before


def date(text: str) -> str:
    return f"[{words.date(text)}]"


def test_series_are_grouped_by_patient_and_study_the_newest_study_first() -> None:
    groups = Groups()
    add(groups, scan("T1"), scan("T2"), scan("old", date="20231101"), scan("x", "ROE"))
    add(groups, scan("new", date="20250101"), scan("T1 late"))
    assert listed(groups) == [
        "[DOE]",
        date("20250101"),
        "new",
        date("20240302"),
        "T1",
        "T2",
        "T1 late",
        date("20231101"),
        "old",
        "[ROE]",
        date("20240302"),
        "x",
    ]
    assert groups.row_of("T1 late") == 6
    assert groups.row_of("gone") is None


def test_series_stand_by_their_number_in_whichever_order_they_come() -> None:
    groups = Groups()
    add(groups, scan("late", number=21), scan("SEG", modality="SEG", number=9))
    segments = groups.segments("SEG", (1, 2))
    assert segments is not None
    groups.apply(segments)
    add(groups, scan("none"), scan("first", number=1), scan("second", number=2))
    add(
        groups, scan("also second", number=2), scan("Localizer", number=9), scan("middle", number=8)
    )
    there = [groups.at(row) for row in range(2, groups.rows)]
    assert [e for e in there if not isinstance(e, Head)] == [
        *("first", "second", "also second", "middle", "late", "none"),
        *("SEG", Part("SEG", 1), Part("SEG", 2), "Localizer"),
    ]
    assert [groups.row_of(e) for e in there if not isinstance(e, Head)] == [
        row for row, e in enumerate(there, 2) if not isinstance(e, Head)
    ]


def test_segmentations_reports_and_localizers_stand_apart_behind_the_scans() -> None:
    groups = Groups()
    add(groups, scan("SEG of T1", modality="SEG"), scan("Localizer"), scan("T1"))
    add(groups, scan("T2"))
    apart = "[Segmentations, reports and localizers]"
    assert listed(groups) == [
        "[DOE]",
        date("20240302"),
        "T1",
        "T2",
        apart,
        "SEG of T1",
        "Localizer",
    ]


def test_captures_stand_apart_of_the_scans_of_which_they_were_made() -> None:
    groups = Groups()
    add(groups, scan("key image", is_capture=True), scan("T1"))
    assert listed(groups)[-3:] == [
        "T1",
        "[Segmentations, reports and localizers]",
        "key image",
    ]


def test_pictures_without_a_patient_are_below_the_name_of_their_folder() -> None:
    groups = Groups()
    one = Series("p", "pictures", made.slices("scans", 1))
    add(groups, one, replace(one, id="q"))
    assert listed(groups) == ["[scans]", "p", "q"]


def test_page_keys_go_through_the_list_as_it_is_shown_and_pass_headings() -> None:
    groups = Groups()
    add(groups, scan("SEG", modality="SEG"), scan("T1"), scan("x", "ROE"), scan("T2"))
    order = [groups.order("T1", step) for step in (-1, 1, 2, 3, 9)]
    assert order == ["T1", "T2", "SEG", "x", "x"]
    assert groups.order("gone", 1) is None


def test_thousands_of_series_cost_what_is_added() -> None:
    groups = Groups()
    add_all = [scan(f"s{n}", f"P{n % 40}") for n in range(4000)]
    for rows in groups.insertions(add_all):
        groups.apply(rows)
    steps = list(groups.insertions([scan("new", "P7")]))
    assert [step.count for step in steps] == [1]


def in_order(series: list[Series]) -> list[str]:
    """Patients as they came, their studies by date, of each scans and the rest by number."""
    rows: list[str] = []
    for person in dict.fromkeys(one.patient for one in series):
        rows.append(f"[{person}]")
        own = [one for one in series if one.patient == person]
        for day in sorted({one.study_date for one in own}, reverse=True):
            there = [one for one in own if one.study_date == day]
            there.sort(key=lambda one: (one.number is None, one.number))
            rows.append(date(day))
            rows += [one.id for one in there if one.modality == "MR"]
            apart = [one.id for one in there if one.modality != "MR"]
            rows += ["[Segmentations, reports and localizers]", *apart] if apart else []
    return rows


def test_hundreds_of_studies_in_any_order_stand_where_they_belong() -> None:
    rng = np.random.default_rng(5)
    groups, came = Groups(), []
    for number in range(900):
        patient, day, kind = rng.integers(60), rng.integers(9), rng.integers(4)
        one = scan(f"s{number}", f"P{patient}", f"2024010{day + 1}")
        counted = int(rng.integers(12)) or None
        one = replace(one, modality="MR" if kind else "SEG", number=counted)
        came.append(one)
        for rows in groups.insertions([one]):
            groups.apply(rows)
    wanted = in_order(came)
    assert listed(groups) == wanted
    assert all(groups.row_of(one.id) == wanted.index(one.id) for one in came)
    assert [wanted[row][0] for row in groups.heads()] == ["["] * len(groups.heads())
    place = groups.row_of("s7")
    assert place is not None
    head = groups.head_of(place, "patient")
    assert head is not None
    assert wanted[head] == f"[{came[7].patient}]"
    own = [one.id for one in came if one.patient == came[7].patient]
    assert sorted(groups.below(head)) == sorted(own)


def test_an_insertion_looks_at_as_much_however_many_studies_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked = 0
    rows_of = Group.rows.fget  # type: ignore[attr-defined]

    def counted(group: Group) -> int:
        nonlocal looked
        looked += 1
        return rows_of(group)

    groups, found = Groups(), []
    monkeypatch.setattr(Group, "rows", property(counted))
    for count in (1_000, 4_000):
        while groups.rows < 3 * count:
            for step in groups.insertions([scan(f"s{groups.rows}", f"P{groups.rows}")]):
                groups.apply(step)
        looked = 0
        for number, patient in enumerate(("P0", f"P{3 * (count // 2)}", f"P{3 * (count - 1)}")):
            for step in groups.insertions([scan(f"{count} {number}", patient, "20250101")]):
                groups.apply(step)
        found.append(looked)
    assert max(found) <= 12 * LARGEST


def test_headings_are_no_series_to_choose(qtbot: QtBot, window: MainWindow, sample: Path) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None)
    model = window.study_model
    assert [model.is_head(row) for row in range(4)] == [True, True, False, False]
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole).startswith("SYNTHETIC^PHANTOM")
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    view = window.study_list
    assert view.rowHeight(0) < view.rowHeight(2)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert window.views.current is model.series_at(3)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert window.views.current is model.series_at(3)


def test_the_badge_says_the_answer_and_how_far_it_is() -> None:
    found = made.series("a", 3)
    tumor = [result(item, 0.95, 60) for item in found.slices]
    assert badge_text(series_row(found, tumor, running=False)) == "Glioma, 0.95"
    so_far = badge_text(series_row(found, tumor[:2], running=True))
    assert so_far == "Glioma so far, 2 of 3"
    calm = [result(item, 0.03, 0) for item in found.slices]
    assert badge_text(series_row(found, calm, running=False)) == "No tumor, p 0.03"
    lone = [calm[0], tumor[1], calm[2]]
    assert badge_text(series_row(found, lone, running=False)).startswith("Unclear, p ")
