"""The tool bar shows which tool is chosen, also those that are in its menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow


@pytest.mark.parametrize(
    ("icon", "tool"),
    [("measure", "tool_length"), ("brush", "tool_brush"), ("brush", "tool_merge")],
)
def test_a_menu_is_pressed_while_one_of_its_tools_is_chosen(
    window: MainWindow, icon: str, tool: str
) -> None:
    button = window.toolbar._menu_buttons[icon]
    assert not button.isChecked()
    window.actions_[tool].setEnabled(True)  # As with a picture.
    window.actions_[tool].trigger()
    assert button.isChecked()
    assert button.toolTip() == window.actions_[tool].text()
    assert not button.icon().isNull()
    window.actions_["tool_window"].trigger()
    assert not button.isChecked()


def test_a_button_is_not_lit_after_its_menu_was_closed_elsewhere(window: MainWindow) -> None:
    button = window.toolbar._menu_buttons["brush"]
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QCursor.setPos(window.mapToGlobal(window.viewer.geometry().center()))
    button.menu().aboutToHide.emit()
    assert not button.underMouse()
