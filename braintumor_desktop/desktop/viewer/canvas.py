"""The picture: shown, zoomed, moved, windowed, with the mask laid over it."""

from __future__ import annotations

from dataclasses import replace
from math import floor
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from braintumor_desktop.desktop.look.theme import CANVAS
from braintumor_desktop.desktop.viewer import annotations as notes
from braintumor_desktop.desktop.viewer.annotations import Annotations
from braintumor_desktop.desktop.viewer.heat_overlay import HeatOverlay
from braintumor_desktop.desktop.viewer.overlay import MaskOverlay, OverlayStyle
from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.image import Window

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.imaging.image import Image, VoiLut

Tool = Literal["window", "zoom", "pan"]

NOTCH = 120
"""Eighths of a degree of one wheel notch (QWheelEvent.angleDelta)."""
ZOOM_STEP = 1.15
"""A wheel notch, or DRAG_PER_STEP pixels of dragging."""
DRAG_PER_STEP = 20.0
ZOOM_LIMITS = (0.05, 64.0)
WINDOW_DRAG = 400.0
"""Pixels of dragging over the whole automatic window."""
NARROWEST = 1e-3
"""Of the automatic window's width."""


class ImageCanvas(QGraphicsView):
    """Shows one picture at a time, in the pixels' true proportions.

    The picture is smoothed when it is enlarged or shrunk; its values stay untouched, and
    unequal spacing is corrected by the item's transform alone.

    Signals:
        hovered(int, int): the pointer is over this row and column.
        hover_left(): the pointer left the picture.
        window_changed(Window): the user dragged the window.
        slice_requested(int): the wheel asks for a slice so many places further on.
        zoom_changed(float): logical pixels that a column takes.
    """

    hovered = Signal(int, int)
    hover_left = Signal()
    window_changed = Signal(object)
    slice_requested = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: Image | None = None
        self._window: Window | VoiLut | None = None
        self._automatic: Window | None = None
        self._inverted = False
        self._message = ""
        self._annotations = Annotations()
        self._annotations_visible = True
        self._is_fitted = True
        self._tool: Tool = "window"
        self._drag: tuple[Tool, QPointF] | None = None
        self._wheel = 0
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._evidence: NDArray[np.float32] | None = None
        self._style = OverlayStyle()
        # The outline of the mask lies above the heat map.
        self._heat = HeatOverlay(self._picture)
        self._overlay = MaskOverlay(self._picture)
        scene = QGraphicsScene(self)
        scene.addItem(self._picture)
        self.setScene(scene)
        self._set_up_view()

    @property
    def window(self) -> Window | VoiLut | None:  # type: ignore[override]
        """The window that is shown, or None without a picture."""
        return self._window or self._automatic_window()

    @property
    def zoom(self) -> float:
        """Logical pixels that a column of the picture takes."""
        return self.transform().m11()

    def set_image(
        self,
        image: Image | None,
        window: Window | VoiLut | None = None,
        *,
        keep_view: bool = False,
    ) -> None:
        """Show another picture.

        Args:
            image: or None to show the message instead.
            window: how; None is the picture's automatic window.
            keep_view: keep zoom and position, as for the next slice of a series.
        """
        kept = keep_view and self._image is not None and image is not None
        kept = kept and _proportions(self._image) == _proportions(image)
        self._image, self._window, self._automatic = image, window, None
        self._picture.setVisible(image is not None)
        if image is not None:
            self._picture.setTransform(QTransform.fromScale(1.0, _aspect(image)))
        self._render()
        if not kept:
            self.fit()
        if image is None:
            self.hover_left.emit()

    def set_message(self, text: str) -> None:
        """What stands on the canvas while there is no picture."""
        self._message = text
        self.viewport().update()

    def set_window(self, window: Window | VoiLut | None) -> None:
        """Show the picture in another window; None is its automatic one."""
        self._window = window
        self._render()

    def set_inverted(self, inverted: bool) -> None:
        """Turn black and white."""
        self._inverted = inverted
        self._render()

    def set_mask(self, mask: NDArray[np.bool_] | None) -> None:
        """Lay a mask, bool (rows, columns), over the picture, or none."""
        self._overlay.set_mask(mask)

    def set_evidence(self, evidence: NDArray[np.float32] | None) -> None:
        """Lay a heat map, float32 over the picture's extent, 0 to 1, over it, or none."""
        self._evidence = evidence
        self._show_evidence()

    def set_overlay(self, style: OverlayStyle) -> None:
        """Show mask and heat map differently."""
        self._style = style
        self._overlay.set_style(style)
        self._heat.set_opacity(style.opacity)
        self._show_evidence()

    def set_tool(self, tool: Tool) -> None:
        """What dragging with the left button does."""
        self._tool = tool

    def set_annotations(self, annotations: Annotations) -> None:
        """Write other texts on the picture."""
        self._annotations = annotations
        self.viewport().update()

    def set_annotations_visible(self, visible: bool) -> None:
        """Show or hide the texts; the notice stays."""
        self._annotations_visible = visible
        self.viewport().update()

    def fit(self) -> None:
        """Show the whole picture, as large as it fits; it stays so when the canvas grows."""
        self._is_fitted = True
        shown = self._picture.sceneBoundingRect()
        if self._image is None or shown.isEmpty():
            return
        room = self.viewport().rect()
        scale = min(room.width() / shown.width(), room.height() / shown.height())
        self._scale_to(scale)
        self.centerOn(shown.center())

    def set_zoom(self, factor: float) -> None:
        """Show a column as so many logical pixels, about the canvas' center."""
        self._is_fitted = False
        self._scale_to(factor)

    def pixel_at(self, position: QPointF) -> tuple[int, int] | None:
        """(row, column) under a point of the viewport, or None beside the picture."""
        if self._image is None:
            return None
        to_scene = self.viewportTransform().inverted()[0]
        point = self._picture.mapFromScene(to_scene.map(position))
        row, column = floor(point.y()), floor(point.x())
        rows, columns = self._image.shape
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None

    def _set_up_view(self) -> None:
        self.setAccessibleName("Picture")
        self.setBackgroundBrush(QColor(CANVAS))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        # The texts stay where they are while the picture moves below them.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setAcceptDrops(False)
        self.viewport().setMouseTracking(True)

    def _automatic_window(self) -> Window | None:
        """The picture's own, found once: dragging asks for it at every step."""
        if self._automatic is None and self._image is not None:
            self._automatic = display.automatic_window(self._image)
        return self._automatic

    def _render(self) -> None:
        """Draw the picture anew, from its values."""
        window = self.window
        if self._image is None or window is None:
            self._picture.setPixmap(QPixmap())
            return
        is_color = self._image.is_color
        shown = display.to_rgb if is_color else display.to_gray
        pixels = shown(self._image, window, invert=self._inverted)
        kind = QImage.Format.Format_RGB888 if is_color else QImage.Format.Format_Grayscale8
        rows, columns = self._image.shape
        # The pixmap is a copy: the array may go when this function ends.
        picture = QImage(pixels.data, columns, rows, pixels.strides[0], kind)
        self._picture.setPixmap(QPixmap.fromImage(picture))
        shown_at = self._picture.sceneBoundingRect()
        margin = max(shown_at.width(), shown_at.height())
        self.setSceneRect(shown_at.adjusted(-margin, -margin, margin, margin))

    def _show_evidence(self) -> None:
        """Paint the heat map where it is wanted; it costs nothing while it is not."""
        wanted = self._style.shows_evidence and self._image is not None
        shape = (1, 1) if self._image is None else self._image.shape
        self._heat.set_evidence(self._evidence if wanted else None, shape)

    def _scale_to(self, factor: float) -> None:
        factor = min(max(factor, ZOOM_LIMITS[0]), ZOOM_LIMITS[1])
        self.setTransform(QTransform.fromScale(factor, factor))
        self.zoom_changed.emit(factor)

    def _zoom_at(self, position: QPointF, steps: float) -> None:
        """Zoom so that what lies under a point of the viewport stays there."""
        before = self.viewportTransform().inverted()[0].map(position)
        self.set_zoom(self.zoom * ZOOM_STEP**steps)
        after = self.viewportTransform().map(before)
        self._move_by(after - position)

    def _move_by(self, way: QPointF) -> None:
        """Move what is seen by so many logical pixels."""
        for bar, distance in (
            (self.horizontalScrollBar(), way.x()),
            (self.verticalScrollBar(), way.y()),
        ):
            bar.setValue(bar.value() + round(distance))

    def _drag_window(self, way: QPointF) -> None:
        """To the right wider, downwards brighter centers: darker pictures."""
        automatic, start = self._automatic_window(), self.window
        if automatic is None or self._image is None or self._image.is_color:
            return
        old = start if isinstance(start, Window) else automatic
        step = automatic.width / WINDOW_DRAG
        width = max(old.width + way.x() * step, automatic.width * NARROWEST)
        new = replace(old, center=old.center + way.y() * step, width=width, name="")
        self.set_window(new)
        self.window_changed.emit(new)

    def _tool_of(self, event: QMouseEvent) -> Tool | None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        tools: dict[Qt.MouseButton, Tool] = {
            Qt.MouseButton.LeftButton: "pan" if shifted else self._tool,
            Qt.MouseButton.MiddleButton: "pan",
            Qt.MouseButton.RightButton: "zoom",
        }
        return tools.get(event.button())

    def _tell_hover(self, position: QPointF) -> None:
        pixel = self.pixel_at(position)
        if pixel is None:
            self.hover_left.emit()
        else:
            self.hovered.emit(*pixel)

    def drawForeground(self, painter: QPainter, _area: QRectF | QRect) -> None:
        """Qt: texts, over everything, in the viewport's own pixels."""
        painter.resetTransform()
        area = QRectF(self.viewport().rect())
        painter.setFont(self.font())
        if self._image is None:
            notes.write(painter, area, self._message, Qt.AlignmentFlag.AlignCenter)
            return
        everything = self._annotations_visible
        notes.paint(painter, area, self._annotations, self.zoom, everything=everything)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a drag begins."""
        tool = self._tool_of(event)
        self._drag = None if tool is None else (tool, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: drag, or tell what lies under the pointer."""
        if self._drag is None:
            self._tell_hover(event.position())
            return
        tool, last = self._drag
        self._drag = (tool, event.position())
        way = event.position() - last
        if tool == "window":
            self._drag_window(way)
        elif tool == "zoom":
            center = QPointF(self.viewport().rect().center())
            self._zoom_at(center, -way.y() / DRAG_PER_STEP)
        else:
            self._is_fitted = False
            self._move_by(-way)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Qt: the drag ends."""
        self._drag = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Qt: show the whole picture."""
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: another slice, or with Ctrl zoom at the pointer."""
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_at(event.position(), turned / NOTCH)
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
        self.hover_left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a picture that was fitted stays so."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()


def _aspect(image: Image) -> float:
    """Height of a pixel relative to its width."""
    return 1.0 if image.spacing_mm is None else image.spacing_mm[0] / image.spacing_mm[1]


def _proportions(image: Image | None) -> tuple[tuple[int, int], float] | None:
    return None if image is None else (image.shape, _aspect(image))
