"""What a right click offers on the picture and in the worklist: actions that there are already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from braintumor_desktop.desktop.shell.findings import OFFERED
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane

PICTURE = (
    ("windows", "planes", "slab", "invert", "reset"),
    ("flip_across", "flip_down", "turn_right", "turn_left", "turn_stored"),
    ("overlay", "overlay_next", "corner_text", "play"),
    ("copy_picture", "save_picture", "key_image", "header"),
    ("judge", "judge_anyway"),
)
"""Names of actions, in groups."""
DRAWING = (("copy", "delete_drawing"), ("show_measures",))
WORKLIST = (
    ("item_show", "item_flag", "item_comment"),
    ("judge", "item_first", "judge_all", "judge_anyway", "stop"),
    ("save_table", "export_items"),
    ("item_remove", "close_study"),
)


class Menus(QObject):
    """Shows them: by a right click that does not move, by the menu key, or by Shift+F10."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.picture = self._made(window, PICTURE)
        self.drawing = self._made(window, DRAWING)
        self.worklist = self._made(window, WORKLIST)
        self._measuring = window.measuring
        # One line: with all of its lines the menu would not fit a small screen.
        self.finding = QMenu(tr("Finding"), window)
        self.finding.addActions([window.actions_[name] for name in OFFERED])
        self.picture.insertMenu(self.picture.actions()[0], self.finding)
        self._pressed: QPoint | None = None
        for pane in window.viewer.panes:
            self._watch(pane)
        window.viewer.pane_added.connect(self._watch)
        window.worklist.table.menu_requested.connect(self.worklist.popup)
        # Many keyboards have no menu key, and Qt knows no other one on all systems.
        QShortcut(QKeySequence("Shift+F10"), window).activated.connect(_press_menu_key)

    def _made(self, window: MainWindow, groups: tuple[tuple[str, ...], ...]) -> QMenu:
        menu = QMenu(window)
        for group in groups:
            menu.addActions([window.actions_[name] for name in group])
            menu.addSeparator()
        return menu

    @Slot(object)
    def _watch(self, pane: Pane | PlanePane) -> None:
        pane.viewport.canvas.viewport().installEventFilter(self)
        pane.viewport.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a right button that was pressed and let go in one place; dragging zooms."""
        kinds = QEvent.Type
        if isinstance(event, QContextMenuEvent):
            # That of the mouse comes with the press on some systems, before one can drag.
            if event.reason() == event.Reason.Keyboard and isinstance(watched, QWidget):
                self.picture.popup(watched.mapToGlobal(watched.rect().center()))
            return True
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.RightButton:
            place = event.globalPosition().toPoint()
            if event.type() == kinds.MouseButtonPress:
                self._pressed = place
            elif event.type() == kinds.MouseButtonRelease:
                self._offer(place)
        return False

    def _offer(self, place: QPoint) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            moved = (place - pressed).manhattanLength()
            if moved < QApplication.startDragDistance():
                menu = self.drawing if self._measuring.is_pointed_at else self.picture
                menu.popup(place)


def _press_menu_key() -> None:
    """Ask what has the focus for its menu, as Qt does with the menu key."""
    widget = QApplication.focusWidget()
    if widget is not None:
        at = widget.rect().center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, asked)
