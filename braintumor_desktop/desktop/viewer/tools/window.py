"""Window and level by dragging."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.viewer.tools.tool import Pointer, Tool, View
from braintumor_desktop.imaging.image import Window

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from braintumor_desktop.imaging.image import VoiLut

WINDOW_DRAG = 400.0
"""Pixels of dragging over the whole automatic window."""
NARROWEST = 1e-3
"""Of the automatic window's width."""


class WindowTool(Tool):
    """To the right wider, downwards brighter centers: darker pictures."""

    def __init__(self) -> None:
        self._before: Window | VoiLut | None = None

    def press(self, view: View, _at: Pointer) -> None:
        """Keep the window for a drag that is left."""
        self._before = view.window

    def drag(self, view: View, _at: Pointer, way: QPointF) -> None:
        """Change width and center."""
        automatic, start = view.automatic_window, view.window
        if automatic is None or view.image is None or view.image.is_color:
            return
        old = start if isinstance(start, Window) else automatic
        step = automatic.width / WINDOW_DRAG
        width = max(old.width + way.x() * step, automatic.width * NARROWEST)
        view.choose_window(replace(old, center=old.center + way.y() * step, width=width, name=""))

    def cancel(self, view: View) -> None:
        """Show the window from before."""
        if self._before is not None:
            view.choose_window(self._before)
