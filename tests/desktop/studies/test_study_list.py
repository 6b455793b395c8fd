"""The list at the left: what is chosen, what a change touches, what is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.studies.study_delegate import wrap
from braintumor_desktop.desktop.studies.study_model import THUMBNAILS_KEPT
from braintumor_desktop.desktop.work.opening import SearchState
from braintumor_desktop.desktop.work.pixels import middle
from tests.helpers.series import series
from tests.helpers.stubs import result

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow

COUNT = 40


@pytest.fixture
def opened(window: MainWindow, networks: StubWorkflow) -> MainWindow:
    """Series of one study; their files are not there, and the networks take their time."""
    networks.seconds = 60.0
    found = [series(f"s{number:03}", 3) for number in range(COUNT)]
    window.bridge.tell(window.workspace.take(found))
    window.bridge.flush()
    return window


def place(window: MainWindow, series_id: str) -> QPoint:
    row = window.study_model.place_of(series_id)
    assert row is not None
    return window.study_list.visualRect(window.study_model.index(row)).center()


def current(window: MainWindow) -> str:
    series = window.views.current
    return "" if series is None else series.id


def test_a_click_shows_a_series_when_the_button_is_let_go(qtbot: QtBot, opened: MainWindow) -> None:
    area, left = opened.study_list.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(area, left, pos=place(opened, "s002"))
    assert current(opened) == "s000"
    qtbot.mouseRelease(area, left, pos=place(opened, "s002"))
    assert current(opened) == "s002"


def test_a_heading_cannot_be_chosen(qtbot: QtBot, opened: MainWindow) -> None:
    model, table = opened.study_model, opened.study_list
    for row in model.heads:
        where = table.visualRect(model.index(row)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert current(opened) == "s000"


def test_arrows_move_the_row_of_a_list_that_has_the_focus(qtbot: QtBot, opened: MainWindow) -> None:
    opened.activateWindow()
    qtbot.waitActive(opened)
    listed, index = opened.study_list, opened.views.index
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(listed, key)
        opened.bridge.flush()
        row = opened.study_model.series_at(listed.currentIndex().row())
        assert row is not None
        assert current(opened) == row.id
        seen.append(row.id)
    assert seen == ["s001", "s002", "s001", f"s{COUNT - 1:03}", "s000"]
    assert opened.views.index == index
    assert listed.hasFocus()


@pytest.mark.parametrize("way", ["click", "Enter"])
def test_keys_move_slices_once_a_series_is_picked(
    qtbot: QtBot, opened: MainWindow, way: str
) -> None:
    opened.activateWindow()
    qtbot.waitActive(opened)
    listed = opened.study_list
    listed.setFocus(Qt.FocusReason.TabFocusReason)
    if way == "click":
        area, left = listed.viewport(), Qt.MouseButton.LeftButton
        qtbot.mouseClick(area, left, pos=place(opened, "s001"))
    else:
        qtbot.keyClick(listed, Qt.Key.Key_Down)
        qtbot.keyClick(listed, Qt.Key.Key_Return)
    opened.bridge.flush()
    index = opened.views.index
    assert opened.viewer.canvas.hasFocus()
    qtbot.keyClick(opened.viewer.canvas, Qt.Key.Key_Down)
    opened.bridge.flush()
    assert (current(opened), opened.views.index) == ("s001", index + 1)


def test_the_shown_series_is_marked_whoever_chose_it(opened: MainWindow) -> None:
    opened.bridge.tell(opened.views.show("s031"))
    opened.bridge.flush()
    row = opened.study_model.place_of("s031")
    assert opened.study_list.currentIndex().row() == row
    rect = opened.study_list.visualRect(opened.study_list.currentIndex())
    assert opened.study_list.viewport().rect().intersects(rect)  # It was scrolled to.


def test_an_answer_touches_its_row_and_no_other(qtbot: QtBot, opened: MainWindow) -> None:
    qtbot.waitUntil(lambda: opened.records.state.is_open, timeout=10_000)  # All rows look then.
    opened.bridge.flush()
    told: list[tuple[int, int]] = []
    model = opened.study_model
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    one = opened.workspace.find("s007")
    assert one is not None
    opened.bridge.tell(opened.workspace.add_answer("s007", result(one.slices[0])))
    opened.bridge.flush()
    row = model.place_of("s007")
    assert (row, row) in told
    running = model.place_of("s000")  # Of which judging tells that it runs.
    assert set(told) <= {(row, row), (running, running)}


def test_what_is_opened_later_adds_its_rows_and_leaves_the_others(opened: MainWindow) -> None:
    added: list[int] = []
    resets: list[int] = []
    model = opened.study_model
    model.rowsInserted.connect(lambda _parent, first, last: added.append(last - first + 1))
    model.modelReset.connect(lambda: resets.append(1))
    opened.bridge.tell(opened.workspace.take([series("t1", 3), series("t2", 3)]))
    opened.bridge.flush()
    assert sum(added) == 2
    assert resets == []


def test_rows_that_move_up_to_where_a_heading_was_have_their_own_height(
    window: MainWindow,
) -> None:
    two = [
        replace(series("a", 3), patient_id="1", patient="A^A", study_uid="1.1"),
        replace(series("b", 3), patient_id="2", patient="B^B", study_uid="1.2"),
        replace(series("c", 3), patient_id="2", patient="B^B", study_uid="1.2"),
    ]
    window.bridge.tell(window.workspace.take(two))
    window.bridge.flush()
    view, model = window.study_list, window.study_model
    heads = {view.rowHeight(row) for row in model.heads}
    window.bridge.tell(window.workspace.close(["a"]))
    window.bridge.flush()
    for row in range(model.rowCount()):
        assert (view.rowHeight(row) in heads) == model.is_head(row), row


def test_a_picture_that_could_not_be_read_is_asked_for_again_once_it_was_judged(
    window: MainWindow, networks: StubWorkflow
) -> None:
    networks.seconds = 60.0
    one = series("late", 3)
    wanted: list[str] = []
    model = window.study_model
    window.bridge.tell(window.workspace.take([one]))
    window.bridge.flush()
    model.thumbnail_wanted.connect(lambda series: wanted.append(series.id))
    model._thumbnails[one.id] = None  # It was asked for, and its file could not be read.
    window.bridge.tell(window.workspace.add_answer(one.id, result(one.slices[0])))
    window.bridge.flush()
    place = model.index(model.place_of(one.id))
    model.data(place, Qt.ItemDataRole.DecorationRole)
    assert wanted == []
    window.bridge.tell(window.workspace.add_answer(one.id, result(one.slices[1])))
    window.bridge.flush()
    model.data(place, Qt.ItemDataRole.DecorationRole)
    assert wanted[:1] == ["late"]


@pytest.mark.parametrize("ends", ["done", "stopped"])
def test_a_series_that_grew_while_it_was_searched_for_has_the_picture_of_its_middle(
    window: MainWindow, networks: StubWorkflow, ends: str
) -> None:
    networks.seconds = 60.0
    model, opening = window.study_model, window.opening
    opening.state = SearchState("searching")
    wanted: list[str] = []
    model.thumbnail_wanted.connect(lambda one: wanted.append(middle(one).key.instance))
    for count in (3, 9):
        window.bridge.tell(window.workspace.take([series("growing", count)]))
        window.bridge.flush()
        model.data(model.index(model.place_of("growing")), Qt.ItemDataRole.DecorationRole)
    expected = [middle(series("growing", count)).key.instance for count in (3, 9)]
    assert wanted == expected[:1]  # While it grows, not for each slice.
    opening._end(ends)
    assert wanted == expected


def test_small_pictures_that_are_kept_do_not_grow_without_end(opened: MainWindow) -> None:
    pixels = np.zeros((4, 4), np.uint8)
    for number in range(THUMBNAILS_KEPT + 100):
        opened.study_model.set_thumbnail(f"gone{number}", pixels)
    assert len(opened.study_model._thumbnails) <= THUMBNAILS_KEPT + 1


def test_a_drag_carries_the_series_and_begins_only_when_the_pointer_moves(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(opened.study_list, "drag_of", lambda index: asked.append(index.row()))
    area, start = opened.study_list.viewport(), place(opened, "s003")
    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(area, start + QPoint(1, 0))
    assert asked == []
    qtbot.mouseMove(area, start + QPoint(2 * QApplication.startDragDistance(), 0))
    assert asked == [opened.study_model.place_of("s003")]
    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=start)
    assert current(opened) == "s000"  # A drag chooses nothing.


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("3D_AX_T1_postcontrast", ["3D_AX_T1_", "postcontrast"]),
        ("T1 AX +Gd synthetic", ["T1 AX +Gd", "synthetic"]),
        ("averyveryverylongword", ["averyveryvery", "longword"]),
        ("a_veryveryverylongword", ["a_veryveryver", "ylongword"]),
        ("short", ["short"]),
        ("", []),
    ],
)
def test_a_name_breaks_between_words_or_behind_a_sign(text: str, lines: list[str]) -> None:
    class Metrics:
        """Each letter is a pixel wide."""

        def horizontalAdvance(self, shown: str) -> int:
            return len(shown)

    assert wrap(text, Metrics(), 13) == lines  # type: ignore[arg-type]


class Painted(QObject):
    """Notes what of a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_rows_between_those_that_change_are_not_painted_anew(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.show()
    qtbot.waitExposed(opened)
    # Before the list is open nobody knows whether it is read blind: rows look again then.
    qtbot.waitUntil(lambda: opened.records.state.is_open, timeout=10_000)
    opened.bridge.flush()
    QApplication.processEvents()
    painted, view = Painted(), opened.study_list
    view.viewport().installEventFilter(painted)
    opened.study_model._tell(["s001", "s004"])
    qtbot.waitUntil(lambda: painted.region.contains(place(opened, "s004")))
    assert painted.region.contains(place(opened, "s001"))
    assert not any(painted.region.contains(place(opened, name)) for name in ("s002", "s003"))
