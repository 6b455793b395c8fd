"""Sizes of windows that open beside the main one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the desktop adds around a window; it is not known before that is shown."""


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or as much of it as the screen has: at 200 % half as many pixels."""
    room = window.screen().availableSize() - FRAME
    window.resize(QSize(width, height).boundedTo(room))


def place_beside(window: QWidget, main: QWidget) -> None:
    """Move a window where it covers as little as may be of the main one.

    At its right, at its left, or where the screen has no room for that over its left border: the
    list of series lies there, and the results at the right can be read beside it.
    """
    room = main.screen().availableGeometry()
    around, own = main.frameGeometry().intersected(room), window.frameGeometry().size() + FRAME
    left = around.left()
    if around.right() + own.width() <= room.right():
        left = around.right() + 1
    elif around.left() - own.width() >= room.left():
        left = around.left() - own.width()
    down = around.center().y() - own.height() // 2
    lowest = room.bottom() - own.height()
    window.move(left, max(room.top(), min(down, lowest)))
