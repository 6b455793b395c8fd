"""One key, two meanings: the control with the focus wins only where it needs the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableView, QWidget

from braintumor_desktop.desktop.shell.keys import SpacePresses

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The platform without a screen says that of every window with a layout."""

KEYS = {"Space": Qt.Key.Key_Space, "Down": Qt.Key.Key_Down, "PgDown": Qt.Key.Key_PageDown}
KEYS |= {"Home": Qt.Key.Key_Home, "Ctrl+Down": Qt.Key.Key_Down}


class Window(QWidget):
    """A button, a table, and shortcuts of the window on the same keys."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0
        self.shortcuts: list[str] = []
        self.button = QPushButton("Play", self)
        self.button.clicked.connect(self._count)
        self.table = QTableView(self)
        self.table.setModel(QStandardItemModel(9, 2, self))
        self.table.setTabKeyNavigation(False)
        layout = QHBoxLayout(self)
        layout.addWidget(self.button)
        layout.addWidget(self.table)
        for key in KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda key=key: self.shortcuts.append(key))
        self.filter = SpacePresses(self, self.table)

    def _count(self) -> None:
        self.pressed += 1


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def press(qtbot: QtBot, window: Window, focus: QWidget, key: str) -> list[str]:
    """The shortcuts of the window that a key sets off while something has the focus."""
    focus.setFocus()
    window.shortcuts.clear()
    held = Qt.KeyboardModifier.NoModifier
    if key.startswith("Ctrl+"):
        held = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(focus, KEYS[key], held)
    return list(window.shortcuts)


def test_space_presses_the_button_that_has_the_focus(qtbot: QtBot, window: Window) -> None:
    assert press(qtbot, window, window.button, "Space") == []
    assert window.pressed == 1


def test_elsewhere_space_is_the_windows(qtbot: QtBot, window: Window) -> None:
    assert press(qtbot, window, window.table, "Space") == ["Space"]
    assert window.pressed == 0


def test_arrows_move_in_a_table_that_has_the_focus(qtbot: QtBot, window: Window) -> None:
    window.table.setCurrentIndex(window.table.model().index(3, 0))
    assert press(qtbot, window, window.table, "Down") == []
    assert window.table.currentIndex().row() == 4
    assert press(qtbot, window, window.table, "Home") == []


def test_beside_a_button_arrows_are_the_windows(qtbot: QtBot, window: Window) -> None:
    assert press(qtbot, window, window.button, "Down") == ["Down"]


def test_page_down_and_keys_with_ctrl_are_the_windows_everywhere(
    qtbot: QtBot, window: Window
) -> None:
    for focus in (window.table, window.button):
        assert press(qtbot, window, focus, "PgDown") == ["PgDown"]
        assert press(qtbot, window, focus, "Ctrl+Down") == ["Ctrl+Down"]
