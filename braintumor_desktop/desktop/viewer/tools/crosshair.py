"""Pointing at a place in the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.viewer.tools.tool import Hold, Pointer, Tool, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF

REACH_PX = 4.0
"""Pixels of the screen on both sides of a line within which it is taken hold of."""


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


class LinesGrip:
    """Takes hold of the lines of the crosshair: one of them, or both where they cross."""

    def __init__(
        self,
        where: Callable[[], tuple[float, float] | None],
        point: Callable[[float, float], None],
    ) -> None:
        """Ask `where()` the crosshair stands, and move it by `point(row, column)`."""
        self._where = where
        self._point = point

    def hold(self, at: Pointer, pixels_per_column: float) -> Hold | None:
        """What is held at a place; None beside the lines."""
        stands = self._where()
        if stands is None:
            return None
        reach = REACH_PX / pixels_per_column
        rows, columns = abs(at.row - stands[0]) <= reach, abs(at.column - stands[1]) <= reach
        return (
            Hold(LineDrag(self._point, stands, rows, columns), rows, columns)
            if rows or columns
            else None
        )


class LineDrag(Tool):
    """Moves a line of the crosshair along, or both."""

    def __init__(
        self,
        point: Callable[[float, float], None],
        start: tuple[float, float],
        rows: bool,
        columns: bool,
    ) -> None:
        """Move through `point(row, column)`: to other rows, columns, or both."""
        self._point = point
        self._start = start
        self._moves = rows, columns

    def drag(self, _view: View, at: Pointer, _way: QPointF) -> None:
        """Take it along."""
        wanted = at.row, at.column
        row, column = (
            new if moves else old
            for new, old, moves in zip(wanted, self._start, self._moves, strict=True)
        )
        self._point(row, column)

    def cancel(self, _view: View) -> None:
        """Bring it back."""
        self._point(*self._start)
