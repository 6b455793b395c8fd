"""The window with the keyboard alone, on small screens, and at 200 %."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QToolButton, QWidget

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.desktop.worklist.table import ROW_HEIGHT
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def stops(window: MainWindow) -> list[QWidget]:
    """What Tab comes to, from the first control of the tool bar until it is there again."""
    first = window.toolbar.controls[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    while len(found) < 100:
        now = QApplication.focusWidget()
        if now is None or now in found:
            break
        found.append(now)
        window.focusNextChild()
    return found


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(3):
        picture_file(folder / f"p{number}.png", 100 + number)
    window.activateWindow()
    window.open([folder])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    window.items_dock.show()
    return window


def test_tab_reaches_every_control_in_reading_order_and_each_has_a_name(
    opened: MainWindow,
) -> None:
    found = stops(opened)
    missed = [w.accessibleName() for w in opened.toolbar.controls if w not in found]
    assert missed == []
    nameless = [(w.objectName(), w.parent()) for w in found if not w.accessibleName()]
    assert nameless == []
    places = {widget: place for place, widget in enumerate(found)}
    last = max(places[w] for w in opened.toolbar.controls if w in places)
    assert last < places[opened.study_list] < places[opened.viewer.canvas]
    assert places[opened.viewer.canvas] < places[opened.worklist.table]


def test_the_focus_can_be_seen_at_every_stop(qtbot: QtBot, opened: MainWindow) -> None:
    for stop in stops(opened):
        opened.setFocus()
        before = stop.grab().toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(stop.hasFocus)
        assert stop.grab().toImage() != before, stop.accessibleName()


@pytest.mark.parametrize("size", [(760, 560), (800, 460)])
def test_in_a_small_window_the_panels_fold_and_nothing_lies_outside(
    qtbot: QtBot, opened: MainWindow, size: tuple[int, int]
) -> None:
    opened.items_dock.hide()
    opened.resize(*size)
    qtbot.wait(50)
    assert (opened.width(), opened.height()) == size
    docks = (opened.studies_dock, opened.verdict_dock)
    assert len({opened.dockWidgetArea(dock) for dock in docks}) == 1
    assert opened.viewer.canvas.width() >= 400
    assert opened.viewer.canvas.height() >= 200
    inside = QRect(QPoint(0, 0), opened.size())
    for widget in opened.findChildren(QWidget):
        if isinstance(widget, (QLabel, QToolButton)) and widget.isVisibleTo(opened):
            scrolls = opened.result_panel.isAncestorOf(widget)
            if not widget.visibleRegion().isEmpty() and not scrolls:
                place = QRect(widget.mapTo(opened, QPoint(0, 0)), widget.size())
                assert inside.contains(place), widget
    for control in opened.toolbar.controls:
        # What has no room at all stands in a menu that has.
        assert control.isHidden() or not control.visibleRegion().isEmpty(), control.accessibleName()
    hidden = [control.accessibleName() for control in opened.toolbar.controls if control.isHidden()]
    assert set(hidden) <= {"Three planes", "Brush", "Invert", "Reset view"}


def test_in_a_wide_window_the_panels_are_back_where_they_were(
    qtbot: QtBot, opened: MainWindow
) -> None:
    left = opened.studies_dock.width()
    opened.resize(760, 560)
    qtbot.wait(50)
    opened.resize(1200, 800)
    qtbot.wait(50)
    area = opened.dockWidgetArea(opened.studies_dock)
    assert area == Qt.DockWidgetArea.LeftDockWidgetArea
    assert opened.studies_dock.width() == pytest.approx(left, abs=24)
    assert not opened.studies_dock.isHidden()


def test_folding_and_unfolding_leaves_no_tabs_behind(qtbot: QtBot, window: MainWindow) -> None:
    def seen() -> list[QTabBar]:
        return [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]

    for _ in range(3):
        window.resize(760, 560)
        qtbot.waitUntil(lambda: len(seen()) == 1)
        (tabs,) = seen()
        below = window.verdict_dock.geometry()
        assert tabs.geometry().left() == below.left()
        assert tabs.geometry().top() == below.bottom() + 1
        window.resize(1200, 800)
        qtbot.waitUntil(lambda: not seen())


@pytest.mark.parametrize("size", [(760, 560), (1024, 700), (800, 500), (1600, 1000)])
def test_the_worklist_leaves_the_picture_its_room(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.wait(50)
    window.items_dock.show()
    qtbot.waitUntil(lambda: window.items_dock.height() <= 0.31 * size[1], timeout=5_000)
    # Its title, heads and two rows at least.
    assert window.worklist.table.viewport().height() >= 2 * ROW_HEIGHT
    assert window.viewer.canvas.height() > window.items_dock.height()


def test_a_layout_left_in_a_small_window_comes_back_unfolded_in_a_wide_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.resize(760, 560)
    qtbot.wait(50)
    window.close()
    QSettings().remove("window/geometry")
    again = MainWindow()
    again.resize(1200, 800)
    again.show()
    qtbot.wait(50)
    assert again.dockWidgetArea(again.studies_dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    again.close()


def test_a_drop_copies_even_where_the_source_would_rather_move(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture_file(tmp_path / "p.png")))])
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(600, 400), actions, data, buttons, keys)
    window.dragEnterEvent(enter)
    assert (enter.isAccepted(), enter.dropAction()) == (True, Qt.DropAction.CopyAction)
    drop = QDropEvent(QPointF(600, 400), actions, data, buttons, keys)
    drop.setDropAction(Qt.DropAction.MoveAction)
    window.dropEvent(drop)
    assert (drop.isAccepted(), drop.dropAction()) == (True, Qt.DropAction.CopyAction)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_icons_of_the_file_dialog_can_be_seen_on_dark(window: MainWindow) -> None:
    dialog = file_dialogs.ask_for_files(window, lambda _paths: None)
    for name, _ in file_dialogs.BUTTONS:
        button = dialog.findChild(QToolButton, name)
        assert button is not None
        picture = button.icon().pixmap(20, 20).toImage()
        points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        inks = [picture.pixelColor(*p) for p in points]
        lightest = max(c.lightness() for c in inks if c.alpha() > 200)
        assert lightest > 180, name
    assert theme.current() is theme.DARK
    dialog.close()
