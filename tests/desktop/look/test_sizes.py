"""Windows beside the main one lie within the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from braintumor_desktop.desktop.look.sizes import FRAME, resize_within_screen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_window_is_as_large_as_wanted_where_the_screen_is_larger(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    resize_within_screen(window, 200, 100)
    assert window.size() == QSize(200, 100)
    resize_within_screen(window, 100_000, 100)
    assert window.size() == QSize(window.screen().availableSize().width() - FRAME.width(), 100)
