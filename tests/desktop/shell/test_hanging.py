"""Arranging series, as the user does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pydicom
import pytest
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.choices import hanging_choice, preferences
from braintumor_desktop.desktop.shell.search_text import EMPTY as NOTHING_OPEN
from braintumor_desktop.desktop.viewer.pane import EMPTY, LINKED
from braintumor_desktop.words import tr
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow


def scan(folder: Path, name: str, date: str, study: str, frame: str) -> None:
    write_series(folder, "axial", slices=9, step=3.0, shape=(12, 14))
    for path in folder.glob("*.dcm"):
        ds = pydicom.dcmread(path)
        ds.SeriesDescription, ds.StudyDate, ds.StudyInstanceUID = name, date, study
        ds.FrameOfReferenceUID = frame
        ds.save_as(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two dates of one patient."""
    for name in ("t2_tse", "t1 KM", "t1", "t2_flair"):
        scan(tmp_path / name, name, "20240302", "1.2.1", "1.2.11")
    scan(tmp_path / "old", "t1 KM", "20231101", "1.2.2", "1.2.12")
    return tmp_path


def opened(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    settle(qtbot, window)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    window.bridge.flush()
    seen = window.viewer.panes
    qtbot.waitUntil(
        lambda: all(p.shown is not None or window.views.series(p.id) is None for p in seen),
        timeout=10_000,
    )
    QApplication.processEvents()


def trigger(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.actions_[name].trigger()
    settle(qtbot, window)


def names(window: MainWindow) -> list[str]:
    found = [window.views.series(pane.id) for pane in window.viewer.panes]
    return ["" if one is None else f"{one.description} {one.study_date[:4]}" for one in found]


def show(window: MainWindow, name: str, date: str) -> None:
    series = next(
        s for s in window.workspace.series if (s.description, s.study_date) == (name, date)
    )
    window.bridge.tell(window.views.show(series.id))
    window.bridge.flush()


def expect_notes(qtbot: QtBot, window: MainWindow, note: str) -> None:
    """On all viewports, as soon as their pictures are there."""
    qtbot.waitUntil(
        lambda: {p.viewport.shown and p.viewport.shown.note for p in window.viewer.panes} == {note},
        timeout=5_000,
    )


def test_arrange_lays_the_four_sequences_of_the_shown_study_side_by_side(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    opened(qtbot, window, folder)
    show(window, "t2_tse", "20240302")
    trigger(qtbot, window, "arrange")
    assert names(window) == ["t1 2024", "t1 KM 2024", "t2_tse 2024", "t2_flair 2024"]
    assert window.actions_["layout_2x2"].isChecked()
    # The kind that the user says counts.
    series = next(s for s in window.workspace.series if s.description == "t2_tse")
    window.sequences.choose(series, "dwi")
    trigger(qtbot, window, "arrange")
    assert names(window) == ["t1 2024", "t1 KM 2024", "", "t2_flair 2024"]
    assert "Not found in this study: T2." in window.viewer.messages.text


def test_a_study_without_the_sequences_stays_and_it_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    scan(tmp_path / "ct", "Thorax", "20240302", "1.2.1", "1.2.11")
    opened(qtbot, window, tmp_path)
    trigger(qtbot, window, "arrange")
    assert names(window) == ["Thorax 2024"]
    assert "Not found in this study: T1" in window.viewer.messages.text


def test_emptied_viewports_ask_for_a_series_and_tell_of_no_search(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    opened(qtbot, window, folder)
    for pane in window.viewer.panes:
        window.bridge.tell(window.views.clear(pane.id))
    settle(qtbot, window)
    assert window.viewer.empty.text == ""
    said = {pane.viewport.canvas._message for pane in window.viewer.panes}
    assert said == {tr(EMPTY)}
    window.opening.close_all()
    settle(qtbot, window)
    assert window.viewer.empty.text == tr(NOTHING_OPEN)


def test_current_and_prior_hang_beside_each_other(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    opened(qtbot, window, folder)
    show(window, "t1 KM", "20240302")
    trigger(qtbot, window, "arrange_dates")
    assert names(window) == ["t1 KM 2024", "t1 KM 2023"]
    old = next(s.id for s in window.workspace.series if s.study_date == "20231101")
    window.closing.close((old,))
    trigger(qtbot, window, "arrange_dates")
    assert "No other date" in window.viewer.messages.text


def test_two_dates_are_linked_by_hand_and_say_so(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    opened(qtbot, window, folder)
    show(window, "t1 KM", "20240302")
    trigger(qtbot, window, "arrange_dates")
    first, second = window.viewer.panes
    window.bridge.tell(window.views.move_to(2, second.id))
    window.bridge.tell(window.views.move_to(4, first.id))
    settle(qtbot, window)
    assert window.views.state(second.id).index == 2
    trigger(qtbot, window, "link_here")
    expect_notes(qtbot, window, LINKED["hand"])
    window.bridge.tell(window.views.activate(first.id))
    trigger(qtbot, window, "slice_on")
    assert window.views.state(second.id).index == 3
    trigger(qtbot, window, "link")  # Off: nothing follows, and nothing says so.
    expect_notes(qtbot, window, "")
    trigger(qtbot, window, "link")
    expect_notes(qtbot, window, LINKED["hand"])
    assert window.actions_["unlink_here"].isEnabled()
    trigger(qtbot, window, "unlink_here")
    expect_notes(qtbot, window, "")
    assert not window.actions_["unlink_here"].isEnabled()
    trigger(qtbot, window, "slice_on")
    assert window.views.state(second.id).index == 3


def test_an_arrangement_is_remembered_and_done_again(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    opened(qtbot, window, folder)
    show(window, "t2_flair", "20240302")
    trigger(qtbot, window, "layout_1x2")
    second = window.viewer.panes[1]
    window.bridge.tell(window.views.activate(second.id))
    show(window, "t1 KM", "20240302")
    trigger(qtbot, window, "arrange_keep")
    assert hanging_choice.kept().text == "1x2 flair t1c"
    trigger(qtbot, window, "layout_2x2")
    trigger(qtbot, window, "arrange")
    assert names(window) == ["t2_flair 2024", "t1 KM 2024"]
    trigger(qtbot, window, "arrange_usual")
    assert len(names(window)) == 4


def test_what_is_opened_is_arranged_where_that_is_wanted(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.actions_["arrange_opened"].trigger()
    assert preferences.is_on("layout/arrange")
    opened(qtbot, window, folder)
    qtbot.waitUntil(lambda: len(window.viewer.panes) == 4, timeout=5_000)
    assert names(window)[1] == "t1 KM 2024"


def test_what_was_said_of_another_sequence_goes_with_the_pair(qtbot, window, folder):
    opened(qtbot, window, folder)
    flair = next(one for one in window.workspace.series if one.description == "t2_flair")
    window.bridge.tell(window.views.show(flair.id))
    settle(qtbot, window)
    trigger(qtbot, window, "arrange_dates")
    said = "The same sequence is not there on"
    assert any(said in text for text in window.viewer.messages.texts)
    right = next(one for one in window.workspace.series
                 if one.description == "t1 KM" and one.study_date == "20240302")  # fmt: skip
    window.bridge.tell(window.views.show(right.id))
    settle(qtbot, window)
    assert not any(said in text for text in window.viewer.messages.texts)
