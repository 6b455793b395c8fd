"""What a screen reader is told: every control by its name, every number with its value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from braintumor_desktop.desktop.look import speech
from braintumor_desktop.workspace.positions import position_in
from tests.helpers.accessible import Told, told_of, tree_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

LISTED = {"Cell", "TableCell", "ListItem", "TreeItem", "ColumnHeader", "RowHeader"}


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class Listening:
    """Stands for Qt's accessibility while a screen reader listens."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.urgent: list[str] = []

    def isActive(self) -> bool:
        return True

    def updateAccessibility(self, event: object) -> None:
        self.heard.append(event.message())
        if event.politeness() == self.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> Listening:
    found = Listening()
    monkeypatch.setattr(speech, "QAccessible", found)
    return found


def wait_for_answers(qtbot: QtBot, window: MainWindow) -> None:
    """Each series has its answer, and the panels say so."""

    def are_there() -> bool:
        known = [window.workspace.sum_of(series.id) for series in window.workspace.series]
        return bool(known) and all(one is not None and one.is_final for one in known)

    qtbot.waitUntil(are_there, timeout=30_000)
    window.bridge.flush()


@pytest.fixture
def judged(qtbot: QtBot, window: MainWindow, sample: Path) -> MainWindow:
    """The bundled study of two series, judged."""
    window.activateWindow()
    window.open([sample])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=20_000)
    wait_for_answers(qtbot, window)
    qtbot.waitUntil(lambda: window.viewer.shown is not None)
    window.bridge.flush()
    return window


def nameless(window: MainWindow) -> list[object]:
    """What the keyboard comes to and of which nothing is told."""
    return [
        (one.role, one.widget)
        for one in tree_of(window)
        if one.is_focusable and one.role not in LISTED and not one.name and not _is_empty(one)
    ]


def _is_empty(one: Told) -> bool:
    """Whether it is a label that has nothing to say so far."""
    return isinstance(one.widget, QLabel) and not one.widget.text()


def test_whatever_the_keyboard_comes_to_has_a_name(judged: MainWindow, qtbot: QtBot) -> None:
    judged.items_dock.show()
    judged.bridge.flush()
    QApplication.processEvents()
    assert nameless(judged) == []
    tables = [one for one in tree_of(judged) if one.role == "Table"]
    assert {one.name for one in tables} >= {"Series and pictures", "Worklist"}


def seen() -> set[QWidget]:
    """Windows that are to be seen."""
    return {window for window in QApplication.topLevelWidgets() if window.isVisible()}


def test_in_windows_too(judged: MainWindow, qtbot: QtBot) -> None:
    for action in ("settings", "keys", "licenses", "header", "key_images"):
        before = seen()
        judged.actions_[action].trigger()
        qtbot.waitUntil(lambda before=before: bool(seen() - before), timeout=10_000)
        for window in seen() - before:
            assert (action, nameless(window)) == (action, [])
            window.close()


def test_labels_with_a_name_say_their_text_too(judged: MainWindow) -> None:
    labels = [one for one in judged.findChildren(QLabel) if one.isVisible()]
    told = [(label, told_of(label).name) for label in labels if label.text()]
    plain = [(label, name) for label, name in told if label.textFormat() == Qt.TextFormat.PlainText]
    assert len(plain) > 10
    assert [(label.text(), name) for label, name in plain if label.text() not in name] == []
    assert not [name for _, name in told if "<a" in name]  # No markup of links.


def test_the_picture_says_which_slice_of_which_series_it_is_and_its_answer(
    judged: MainWindow, qtbot: QtBot
) -> None:
    canvas, views = judged.viewer.canvas, judged.views
    series = views.current
    assert series is not None
    for index in (12, 0):
        judged.bridge.tell(views.move_to(index))
        judged.bridge.flush()
        begin = f"Slice {index + 1} of 24, "
        qtbot.waitUntil(lambda begin=begin: told_of(canvas).name.startswith(begin))
        told = told_of(canvas)
        assert told.name.startswith(told_of(judged.viewer.slider).description)  # With the answer.
        assert series.description in told.name
        position = position_in(judged.workspace, series, series.slices[index])
        assert position is not None
        assert position.words in told.name
        assert f"slice {index + 1} / 24" not in told.name  # Said once.
        assert told.name.endswith(", Picture")
        assert told_of(canvas.viewport()).name == told.name  # Qt tells the focus of both.


def test_it_names_nobody_while_that_is_hidden_and_says_why_nothing_is_shown(
    judged: MainWindow,
) -> None:
    canvas, series = judged.viewer.canvas, judged.views.current
    assert series is not None
    assert series.study_description in told_of(canvas).name
    judged.actions_["hide_identity"].trigger()
    judged.bridge.flush()
    assert series.study_description not in told_of(canvas).name
    judged.actions_["hide_identity"].trigger()
    judged.actions_["close_all"].trigger()
    judged.bridge.flush()
    QApplication.processEvents()
    assert "lice" not in told_of(canvas).name


def test_the_planes_say_where_they_lie(judged: MainWindow, qtbot: QtBot) -> None:
    judged.actions_["layout_planes"].trigger()
    judged.bridge.flush()
    panes = [pane for pane in judged.viewer.panes if pane.id in judged.views.arrangement.shown]
    assert len(panes) == 3

    def said() -> list[str]:
        return [told_of(pane.viewport.canvas).name for pane in panes]

    qtbot.waitUntil(lambda: all(" of " in name for name in said()), timeout=20_000)
    names = ("axial", "coronal", "sagittal")
    assert {next(n for n in names if n in name) for name in said()} == set(names)
    assert all("mm" in name for name in said())


def test_the_bar_of_slices_counts_from_one(judged: MainWindow) -> None:
    for index in (0, 12, 23):
        judged.bridge.tell(judged.views.move_to(index))
        judged.bridge.flush()
        told = told_of(judged.viewer.slider)
        assert (told.name, told.value) == ("Slice", index + 1)
        assert told.description.startswith(f"Slice {index + 1} of 24, ")


def test_cells_say_what_is_in_their_column(judged: MainWindow, qtbot: QtBot) -> None:
    table = judged.findings_panel.table
    qtbot.waitUntil(lambda: bool(table.entries), timeout=20_000)
    model = table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [model.index(0, column).data(role) for column in range(model.columnCount())]
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert said[0].startswith("Finding 1: ")
    assert said[1] == f"Slices: {shown[1]}"
    assert said[2] == f"ml: {shown[2]}"
    assert isinstance(table, QAbstractItemView)


def test_messages_and_answers_that_come_are_read_out(
    listening: Listening, window: MainWindow, qtbot: QtBot, sample: Path
) -> None:
    messages = window.viewer.messages
    messages.show_message("info", "Something is told.")
    messages.show_message("error", "Something is lost.")
    messages.show_message("error", "Something is lost.")  # It is there already.
    assert listening.heard == ["Something is told.", "Something is lost."]
    assert listening.urgent == ["Something is lost."]
    messages.clear()
    listening.heard.clear()
    window.open([sample])
    wait_for_answers(qtbot, window)
    answers = [text for text in listening.heard if text.startswith("Result of the series: ")]
    assert answers == [f"Result of the series: {window.result_panel.series.headline.text}"]
