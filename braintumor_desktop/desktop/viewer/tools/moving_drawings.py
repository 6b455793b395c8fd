"""Taking hold of a drawing: of one of its handles, of all of it, or of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from braintumor_desktop.desktop.viewer.tools.placing import within
from braintumor_desktop.desktop.viewer.tools.tool import Hold, Pointer, Tool, View
from braintumor_desktop.findings import shapes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPointF

    from braintumor_desktop.desktop.viewer.layers.sketch import Hit, Sketch
    from braintumor_desktop.findings.shapes import Points, Spacing


class Board(Protocol):
    """The drawings of one viewport, as they can be moved."""

    @property
    def spacing(self) -> Spacing:
        """(row, column) of the slice; (1, 1) where it is unknown."""

    def choose(self, sketch: Sketch | None) -> None:
        """Let keys act on a drawing, or on none."""

    def label_of(self, sketch: Sketch) -> Points:
        """(2,) row and column of the middle of its text, wherever it lies."""

    def show_moved(self, sketch: Sketch, points: Points, label: Points | None) -> None:
        """Show a drawing while it is moved."""

    def keep_moved(self, sketch: Sketch, points: Points, label: Points | None) -> None:
        """It was moved."""

    def drop(self) -> None:
        """Show it as it is."""


class DrawingsGrip:
    """Takes hold of what is under the pointer."""

    def __init__(self, hit: Callable[[QPointF], Hit | None], board: Board) -> None:
        """Ask `hit` what is there, and move it on `board`."""
        self._hit = hit
        self._board = board

    def hold(self, at: Pointer, _pixels_per_column: float) -> Hold | None:
        """What is held at a place."""
        found = self._hit(at.position)
        return None if found is None else Hold(DrawingDrag(found, self._board), is_drawn=True)


class DrawingDrag(Tool):
    """Moves what was taken hold of."""

    def __init__(self, hit: Hit, board: Board) -> None:
        """Move it on `board`."""
        self._hit = hit
        self._board = board
        self._start: Points | None = None
        self._moved: tuple[Points, Points | None] | None = None

    def press(self, view: View, at: Pointer) -> None:
        """Choose it."""
        self._start = within(view, at)
        self._board.choose(self._hit.sketch)

    def drag(self, view: View, at: Pointer, _way: QPointF) -> None:
        """Take it along."""
        if self._start is None or (self._hit.sketch.is_guest and self._hit.part != "label"):
            return
        to = within(view, at)
        self._moved = self._at(to, to - self._start)
        self._board.show_moved(self._hit.sketch, *self._moved)

    def release(self, _view: View, _at: Pointer) -> None:
        """Leave it there."""
        if self._moved is not None:
            self._board.keep_moved(self._hit.sketch, *self._moved)

    def cancel(self, _view: View) -> None:
        """Where it was."""
        self._board.drop()

    def _at(self, to: Points, way: Points) -> tuple[Points, Points | None]:
        """Points and text with the pointer at a place, so far from where it began."""
        sketch, part, handle = self._hit
        if part == "label":
            return sketch.points, self._board.label_of(sketch) + way
        if part == "handle":
            spacing = self._board.spacing
            return shapes.moved(sketch.kind, sketch.points, handle, to, spacing), sketch.label
        label = None if sketch.label is None else sketch.label + way
        return sketch.points + way, label
