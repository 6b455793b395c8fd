"""The order in which Tab goes through the window: as one reads, whenever a part was made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def set_reading_order(parts: Iterable[QWidget]) -> None:
    """Let Tab go through parts, and what lies in them, one after the other."""
    stops = [stop for part in parts for stop in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    inside = [part, *part.findChildren(QWidget)]
    window = QWidget.window(part)  # The list of a combo box is in a window of its own.
    return [
        w
        for w in inside
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.focusProxy()
        and QWidget.window(w) is window
    ]
