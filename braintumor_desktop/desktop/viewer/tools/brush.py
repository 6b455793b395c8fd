"""Painting and what else is done to outlines with the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt

from braintumor_desktop.desktop.viewer.tools.tool import Pointer, Tool, View

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Board(Protocol):
    """What is painted on; places are index coordinates of the picture's pixels."""

    def begin(self, row: float, column: float, *, erases: bool) -> None:
        """A stroke begins."""

    def move(self, row: float, column: float) -> None:
        """It goes on to here."""

    def end(self) -> None:
        """It is done."""

    def cancel(self) -> None:
        """As if it had not begun."""

    def hover(self, row: float, column: float) -> None:
        """The pointer is here."""

    def leave(self) -> None:
        """The pointer is gone."""

    def resize(self, steps: float) -> None:
        """Make the brush larger by so many steps, or smaller below 0."""


class BrushTool(Tool):
    """Paints, or erases; Ctrl does the other, Shift and wheel change the size."""

    lets_hold = False

    def __init__(self, board: Board, *, erases: bool = False) -> None:
        self._board = board
        self._erases = erases

    def press(self, view: View, at: Pointer) -> None:
        """A stroke begins where the pointer is."""
        if view.image is not None:
            is_other = bool(at.modifiers & CTRL)
            self._board.begin(at.row, at.column, erases=self._erases != is_other)

    def drag(self, _view: View, at: Pointer, _way: QPointF) -> None:
        """The stroke follows."""
        self._board.move(at.row, at.column)

    def release(self, _view: View, at: Pointer) -> None:
        """It is done."""
        self._board.move(at.row, at.column)
        self._board.end()

    def cancel(self, _view: View) -> None:
        """It is forgotten."""
        self._board.cancel()

    def hover(self, _view: View, at: Pointer) -> None:
        """The circle follows."""
        self._board.hover(at.row, at.column)

    def leave(self, _view: View) -> None:
        """The circle goes."""
        self._board.leave()

    def wheel(self, _view: View, steps: float, at: Pointer) -> bool:
        """Another size."""
        if not at.modifiers & SHIFT:
            return False
        self._board.resize(steps)
        self._board.hover(at.row, at.column)
        return True
