"""What a tool is told, and what it may do to the canvas.

A tool is an object with `press`, `drag`, `release` and `cancel`; it keeps what it needs of one
drag and nothing else.  A new one (a length, a brush) is a module here and a line where tools are
offered (`shell/actions.py`): the canvas asks no tool what it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, Qt

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Image, VoiLut, Window


@dataclass(frozen=True)
class Pointer:
    """Where the mouse is.

    Attributes:
        position: in logical pixels of the canvas.
        row, column: index coordinates of the picture's pixels, (0, 0) being the center of the
            top left one, whichever way it is turned on the screen; also beside the picture.
        modifiers: keys that are held.
    """

    position: QPointF
    row: float
    column: float
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier


class View(Protocol):
    """What a tool may do to the canvas."""

    @property
    def image(self) -> Image | None:
        """What is shown."""

    @property
    def window(self) -> Window | VoiLut | None:
        """How it is shown."""

    @property
    def automatic_window(self) -> Window | None:
        """The picture's own window."""

    def choose_window(self, window: Window | VoiLut) -> None:
        """The user chose a window."""

    def zoom_at(self, position: QPointF, steps: float) -> None:
        """Zoom about a point of the canvas."""

    def pan(self, way: QPointF) -> None:
        """Move the picture by so many logical pixels."""

    @property
    def middle(self) -> QPointF:
        """Of the canvas, in its logical pixels."""


@dataclass(frozen=True, eq=False)
class Hold:
    """What the pointer takes hold of, whichever tool is chosen.

    Attributes:
        tool: that moves it.
        rows, columns: whether it moves to other rows, to other columns of the picture.
        is_drawn: whether it is something drawn; else it leads elsewhere, and a tool that draws
            draws over it.
    """

    tool: Tool
    rows: bool = True
    columns: bool = True
    is_drawn: bool = False


class Grip(Protocol):
    """Something on the picture that can be taken hold of."""

    def hold(self, at: Pointer, pixels_per_column: float) -> Hold | None:
        """What is held at a place, if anything; pixels are those of the screen."""


class Tool:
    """Does nothing; the base of all tools."""

    draws = False
    """Whether a press draws, over lines that lead elsewhere too."""
    cursor = Qt.CursorShape.ArrowCursor
    """Where nothing can be taken hold of."""
    lets_hold = True
    """Whether a press on something that can be taken hold of takes hold of it all the same."""

    @property
    def is_busy(self) -> bool:
        """Whether it waits for another press, and the pointer belongs to it."""
        return False

    def press(self, view: View, at: Pointer) -> None:
        """A drag begins."""

    def drag(self, view: View, at: Pointer, way: QPointF) -> None:
        """The pointer moved, by `way` in logical pixels since it was told last."""

    def release(self, view: View, at: Pointer) -> None:
        """The drag ends."""

    def cancel(self, view: View) -> None:
        """The user leaves the drag: as if it had not begun."""

    def hover(self, view: View, at: Pointer) -> None:
        """The pointer moved over the canvas without a button, while the tool is chosen."""

    def leave(self, view: View) -> None:
        """The pointer left the canvas, or another tool was chosen."""

    def wheel(self, _view: View, _steps: float, _at: Pointer) -> bool:
        """The wheel turned by so many notches, away from the user above 0; whether it was meant."""
        return False
