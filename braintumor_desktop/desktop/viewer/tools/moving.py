"""Zooming and moving the picture by dragging."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from braintumor_desktop.desktop.viewer.tools.tool import Pointer, Tool, View

DRAG_PER_STEP = 20.0
"""Pixels of dragging that are one step of zooming."""


class ZoomTool(Tool):
    """Upwards larger, about the canvas' middle."""

    def __init__(self) -> None:
        self._steps = 0.0

    def press(self, _view: View, _at: Pointer) -> None:
        """Begin to count."""
        self._steps = 0.0

    def drag(self, view: View, _at: Pointer, way: QPointF) -> None:
        """Zoom."""
        self._steps -= way.y() / DRAG_PER_STEP
        view.zoom_at(view.middle, -way.y() / DRAG_PER_STEP)

    def cancel(self, view: View) -> None:
        """Zoom back."""
        view.zoom_at(view.middle, -self._steps)


class PanTool(Tool):
    """The picture follows the pointer."""

    def __init__(self) -> None:
        self._way = QPointF()

    def press(self, _view: View, _at: Pointer) -> None:
        """Begin to count."""
        self._way = QPointF()

    def drag(self, view: View, _at: Pointer, way: QPointF) -> None:
        """Move."""
        self._way += way
        view.pan(way)

    def cancel(self, view: View) -> None:
        """Move back."""
        view.pan(-self._way)
