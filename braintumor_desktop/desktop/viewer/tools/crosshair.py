"""Pointing at a place in the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.viewer.tools.tool import Pointer, Tool, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF


class CrosshairTool(Tool):
    """The crosshair is where the pointer is."""

    def __init__(self, point: Callable[[float, float], None]) -> None:
        """Point through `point(row, column)`."""
        self._point = point

    def press(self, view: View, at: Pointer) -> None:
        """Bring it here."""
        if view.image is not None:
            self._point(at.row, at.column)

    def drag(self, view: View, at: Pointer, _way: QPointF) -> None:
        """Take it along."""
        self.press(view, at)
