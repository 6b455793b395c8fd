"""What a list or table says while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter

from braintumor_desktop.desktop.look import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView


def paint(view: QAbstractItemView, text: str) -> None:
    """Write in the upper part of an empty view; to be called while it is painted."""
    area = view.viewport().rect().adjusted(2 * theme.GRID, 2 * theme.GRID, -2 * theme.GRID, 0)
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    with QPainter(view.viewport()) as painter:
        painter.setPen(QColor(theme.current().quiet))
        painter.drawText(area, int(flags), text)
