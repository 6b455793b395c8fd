"""A right click that does not move offers a menu; one that does still zooms."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenuBar

from braintumor_desktop.desktop.look.mnemonics import keys_of
from braintumor_desktop.desktop.shell.actions import Actions
from braintumor_desktop.desktop.worklist.columns import PLACES
from tests.helpers.language import speaking
from tests.helpers.stubs import picture_file
from tests.helpers.worklist_table import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support")
"""The platform without a screen says that of every menu."""

RIGHT = Qt.MouseButton.RightButton


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(3):
        picture_file(folder / f"p{number}.png", 100 + number)
    (folder / "notes.txt").write_text("nothing to see")
    window.open([folder])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    qtbot.waitUntil(lambda: window.opening.state.phase == "done")
    settle(qtbot, window)
    return window


def test_a_right_click_on_the_picture_offers_what_can_be_done_with_it(
    qtbot: QtBot, opened: MainWindow
) -> None:
    menu, canvas = opened.commands.menus.picture, opened.viewer.canvas
    zoom = canvas.zoom
    qtbot.mouseClick(canvas.viewport(), RIGHT, pos=QPoint(200, 40))
    assert menu.isVisible()
    assert canvas.zoom == zoom
    assert menu.pos() == canvas.viewport().mapToGlobal(QPoint(200, 40))
    action = opened.actions_["invert"]
    assert action in menu.actions()
    action.trigger()
    state = opened.views.state()
    assert state is not None
    assert state.is_inverted
    menu.close()


def test_a_right_drag_zooms_and_offers_nothing(qtbot: QtBot, opened: MainWindow) -> None:
    menu, area = opened.commands.menus.picture, opened.viewer.canvas.viewport()
    zoom = opened.viewer.canvas.zoom
    way = QPoint(0, 3 * QApplication.startDragDistance())
    qtbot.mousePress(area, RIGHT, pos=QPoint(200, 40))
    qtbot.mouseMove(area, QPoint(200, 40) - way)
    qtbot.mouseRelease(area, RIGHT, pos=QPoint(200, 40) - way)
    assert not menu.isVisible()
    assert opened.viewer.canvas.zoom != zoom


def test_the_menu_key_offers_it_too(opened: MainWindow) -> None:
    canvas, menu = opened.viewer.canvas, opened.commands.menus.picture
    reasons = QContextMenuEvent.Reason
    QApplication.sendEvent(canvas, QContextMenuEvent(reasons.Mouse, QPoint(9, 9), QPoint(9, 9)))
    assert not menu.isVisible()
    QApplication.sendEvent(canvas, QContextMenuEvent(reasons.Keyboard, QPoint(9, 9), QPoint(9, 9)))
    assert menu.isVisible()
    menu.close()


def test_shift_f10_offers_what_the_menu_key_does(qtbot: QtBot, opened: MainWindow) -> None:
    opened.activateWindow()
    menus = (
        (opened.viewer.canvas, opened.commands.menus.picture),
        (opened.study_list, opened.study_list.menu),
    )
    for widget, menu in menus:
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        qtbot.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        assert menu.isVisible()
        menu.close()


def test_a_right_click_in_the_worklist_chooses_the_row_and_offers_its_menu(
    opened: MainWindow,
) -> None:
    opened.items_dock.show()
    table, menu = opened.worklist.table, opened.commands.menus.worklist
    place = table.visualRect(opened.worklist.model.index(2, PLACES["name"])).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(5, 5))
    QApplication.sendEvent(table.viewport(), event)
    assert menu.isVisible()
    entry = opened.worklist.model.entry(2)
    assert opened.views.current.id == entry.key  # type: ignore[union-attr]
    assert opened.actions_["judge"] in menu.actions()
    menu.close()
    below = QPoint(20, table.viewport().height() - 2)
    QApplication.sendEvent(
        table.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, below, QPoint(5, 5))
    )
    assert menu.isVisible() == table.indexAt(below).isValid()
    menu.close()


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_alt_and_a_letter_mean_one_thing_in_every_language(qtbot: QtBot, language: str) -> None:
    with speaking(language) if language != "en" else nullcontext():
        owner, bar = QObject(), QMenuBar()
        actions = Actions(owner)
        qtbot.addWidget(bar)
        menus = actions.fill(bar)
    letters = [keys_of(menu.title()) for menu in menus.values()]
    keys = [key.toString() for action in actions.all for key in action.shortcuts()]
    taken = [key[-1].lower() for key in keys if key.startswith("Alt+")]
    assert all(letters)
    assert len({*letters, *taken}) == len(letters) + len(taken)
