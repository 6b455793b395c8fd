"""What the mouse does to a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal

from braintumor_desktop.desktop.viewer.picture_view import PictureView
from braintumor_desktop.desktop.viewer.tools.moving import PanTool, ZoomTool
from braintumor_desktop.desktop.viewer.tools.tool import Grip, Hold, Pointer, Tool
from braintumor_desktop.desktop.viewer.tools.window import WindowTool

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget


NOTCH = 120
"""Eighths of a degree of one wheel notch (QWheelEvent.angleDelta)."""
CLICK_PX = 4
"""Nearer to where it was pressed a button is clicked, and nothing dragged."""
CLICKING = frozenset({"window", "zoom", "pan"})
"""Tools to which a click without a drag means nothing."""


class ImageCanvas(PictureView):
    """What the mouse does to a picture: the chosen tool, what can be taken hold of, the wheel.

    Signals:
        slice_requested(int): the wheel asks for a slice so many places further on.
        pressed(): the user pressed a button here.
        missed(): the left button was pressed where nothing can be taken hold of.
        pointed(float, float): the pointer moved with Shift over this row and column.
        double_clicked(): twice in a row.
        clicked(int, int): this row and column, with a tool that needs no click of its own.
    """

    slice_requested = Signal(int)
    pressed = Signal()
    missed = Signal()
    pointed = Signal(float, float)
    double_clicked = Signal()
    clicked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools: dict[str, Tool] = {
            "window": WindowTool(),
            "zoom": ZoomTool(),
            "pan": PanTool(),
        }
        self._tool = "window"
        self._grips: list[Grip] = []
        self._drag: tuple[Tool, QPointF] | None = None
        self._button = Qt.MouseButton.NoButton
        self._clicked_at: QPointF | None = None
        self._wheel = 0

    def add_tool(self, name: str, tool: Tool) -> None:
        """Offer another tool."""
        self._tools[name] = tool

    def add_grip(self, grip: Grip) -> None:
        """Let something be taken hold of with the left button; the last one lies on top."""
        self._grips.append(grip)

    def set_tool(self, name: str) -> None:
        """What dragging with the left button does."""
        if name != self._tool:
            if self._chosen_tool.is_busy:
                self._chosen_tool.cancel(self)
            self._chosen_tool.leave(self)
        self._tool = name

    def leave_drag(self) -> bool:
        """End a drag, or what waits for another press, as if it had not begun; whether it had."""
        if self._drag is None:
            is_busy = self._chosen_tool.is_busy
            if is_busy:
                self._chosen_tool.cancel(self)
            return is_busy
        tool, _ = self._drag
        self._drag = None
        tool.cancel(self)
        return True

    def _tell_click(self, position: QPointF) -> None:
        pressed, self._clicked_at = self._clicked_at, None
        pixel = self.pixel_at(position)
        if pressed is not None and _is_near(position, pressed) and pixel is not None:
            self.clicked.emit(*pixel)

    @property
    def _chosen_tool(self) -> Tool:
        return self._tools.get(self._tool) or Tool()

    def _tool_of(self, event: QMouseEvent) -> Tool | None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        names = {
            Qt.MouseButton.LeftButton: "pan" if shifted else self._tool,
            Qt.MouseButton.MiddleButton: "pan",
            Qt.MouseButton.RightButton: "zoom",
        }
        return self._tools.get(names.get(event.button(), ""))

    def _held(self, at: Pointer) -> Hold | None:
        """What lies under the pointer that can be taken hold of."""
        tool = self._chosen_tool
        if self._image is None or tool.is_busy or not tool.lets_hold:
            return None
        if at.modifiers != Qt.KeyboardModifier.NoModifier:
            return None
        found = (grip.hold(at, self.zoom) for grip in reversed(self._grips))
        held = (hold for hold in found if hold is not None)
        return next((hold for hold in held if hold.is_drawn or not tool.draws), None)

    def _show_hold(self, at: Pointer) -> None:
        """Let the pointer say which way a press here would move something."""
        hold = self._held(at) if self._grips else None
        if hold is None:
            self.viewport().setCursor(self._chosen_tool.cursor)
            return
        is_turned = not self._turn.m11()
        up, across = (hold.columns, hold.rows) if is_turned else (hold.rows, hold.columns)
        shapes = Qt.CursorShape
        one_way = shapes.SizeVerCursor if up else shapes.SizeHorCursor
        self.viewport().setCursor(shapes.SizeAllCursor if up and across else one_way)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a drag begins."""
        self.entered.emit()
        self.pressed.emit()
        if self._drag is not None:
            return  # Another button during a drag.
        at, self._button = self._pointer_at(event.position(), event.modifiers()), event.button()
        is_left = event.button() == Qt.MouseButton.LeftButton
        hold = self._held(at) if is_left else None
        if is_left and hold is None:
            self.missed.emit()
        tool = self._tool_of(event) if hold is None else hold.tool
        # Before its menu is shown, the right button chooses too.
        is_right = event.button() == Qt.MouseButton.RightButton
        is_click = hold is None and (is_right or (is_left and self._tool in CLICKING))
        self._clicked_at = event.position() if is_click else None
        self._drag = None if tool is None else (tool, event.position())
        if tool is not None:
            tool.press(self, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: drag, or tell what lies under the pointer."""
        self._pointer = event.position()
        if self._clicked_at is not None and not _is_near(event.position(), self._clicked_at):
            self._clicked_at = None  # Also where the drag comes back.
        if self._drag is None:
            self.tell_hover()
            self._show_hold(self._pointer_at(event.position(), event.modifiers()))
            if self._image is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                at = self._pointer_at(event.position())
                self.pointed.emit(at.row, at.column)
            self._chosen_tool.hover(self, self._pointer_at(event.position(), event.modifiers()))
            return
        tool, last = self._drag
        self._drag = (tool, event.position())
        at = self._pointer_at(event.position(), event.modifiers())
        tool.drag(self, at, event.position() - last)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the drag ends."""
        if self._drag is not None and event.button() == self._button:
            tool, _ = self._drag
            self._drag = None
            tool.release(self, self._pointer_at(event.position(), event.modifiers()))

        self._tell_click(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: twice in a row; the second press is none of a drag, but of a brush that dabs."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and not self._chosen_tool.lets_hold:
            self.mousePressEvent(event)
        else:
            self.double_clicked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: another slice, or with Ctrl zoom at the pointer."""
        # macOS turns the wheel aside while Shift is held.
        turned = event.angleDelta().y() or event.angleDelta().x()
        at = self._pointer_at(event.position(), event.modifiers())
        if self._chosen_tool.wheel(self, turned / NOTCH, at):
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_at(event.position(), turned / NOTCH)
            return
        # A touchpad sends small parts of a notch.
        self._wheel += turned
        notches = int(self._wheel / NOTCH)
        if notches:
            self._wheel -= notches * NOTCH
            self.slice_requested.emit(-notches)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: keys belong to the window's actions, not to scroll bars."""
        event.ignore()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002
        """Qt: the pointer left."""
        self._pointer = None
        self._chosen_tool.leave(self)
        self.hover_left.emit()


def _is_near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < CLICK_PX
