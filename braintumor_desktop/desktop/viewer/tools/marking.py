"""Tools that take a place or a line of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.viewer.tools.tool import Pointer, Tool, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF

    Pixel = tuple[float, float]
    """(row, column), index coordinates."""


class PlaceTool(Tool):
    """Tells where the user pressed."""

    lets_hold = False

    def __init__(self, choose: Callable[[float, float], object]) -> None:
        """Tell `choose(row, column)`."""
        self._choose = choose

    def press(self, view: View, at: Pointer) -> None:
        """This is the place."""
        if view.image is not None:
            self._choose(at.row, at.column)


class LineTool(Tool):
    """Tells a line that the user drew."""

    lets_hold = False

    def __init__(
        self,
        show: Callable[[Pixel | None, Pixel], object],
        choose: Callable[[Pixel, Pixel], object],
    ) -> None:
        """Show the line while it is drawn, and tell it at its end.

        Args:
            show: called with its start, None for no line, and its end.
            choose: called with both.
        """
        self._show = show
        self._choose = choose
        self._start: Pixel | None = None

    def press(self, view: View, at: Pointer) -> None:
        """It begins here."""
        self._start = None if view.image is None else (at.row, at.column)

    def drag(self, _view: View, at: Pointer, _way: QPointF) -> None:
        """It reaches to here."""
        self._show(self._start, (at.row, at.column))

    def release(self, _view: View, at: Pointer) -> None:
        """It is drawn."""
        start, end = self._start, (at.row, at.column)
        self._show(None, end)
        if start is not None and start != end:
            self._choose(start, end)

    def cancel(self, _view: View) -> None:
        """It is forgotten."""
        self._start = None
        self._show(None, (0.0, 0.0))


class GrowTool(Tool):
    """Begins at a place; dragging upwards takes more."""

    lets_hold = False

    def __init__(
        self,
        begin: Callable[[float, float], object],
        reach: Callable[[float], object],
        end: Callable[[bool], object],
    ) -> None:
        """Grow through these.

        Args:
            begin: called with row and column.
            reach: called with how far the pointer was dragged upwards, logical pixels.
            end: called with whether it is to be kept.
        """
        self._begin = begin
        self._reach = reach
        self._end = end
        self._up = 0.0

    def press(self, view: View, at: Pointer) -> None:
        """From here."""
        self._up = 0.0
        if view.image is not None:
            self._begin(at.row, at.column)

    def drag(self, _view: View, _at: Pointer, way: QPointF) -> None:
        """So far."""
        self._up -= way.y()
        self._reach(self._up)

    def release(self, _view: View, _at: Pointer) -> None:
        """Keep it."""
        self._end(True)

    def cancel(self, _view: View) -> None:
        """Forget it."""
        self._end(False)
