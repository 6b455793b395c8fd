"""The mask that is being painted: a fill that follows the brush, and the brush's circle."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QRegion
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from braintumor_desktop.desktop.viewer.layers.drawings import write

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QFont, QTransform

    from braintumor_desktop.findings.masks import Box

FILL = 0.45
RIM = QColor(0, 0, 0, 150)
RIM_PX = 3.0
BESIDE = 4.0
"""Logical pixels between the circle and what it paints."""


class Below(Protocol):
    """The view over which the circle is painted."""

    @property
    def to_canvas(self) -> QTransform:
        """From (x, y) of the picture, pixel (0, 0) covering 0 to 1, to logical pixels here."""

    def font(self) -> QFont:
        """Qt: of its texts."""

    def viewport(self) -> QWidget:
        """Qt: what is painted."""


class PaintedLayer(QGraphicsItem):
    """A mask while it changes, in pixel coordinates of the picture; paints what changed alone."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: NDArray[np.uint32] = np.zeros((0, 0), np.uint32)
        self._color = np.uint32(0)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(5)
        self.hide()

    def begin(self, mask: NDArray[np.bool_], color: str) -> None:
        """Show a mask, bool (rows, columns) of the picture, in this color."""
        self.prepareGeometryChange()
        shown = QColor(color)
        shown.setAlphaF(FILL)
        self._color = np.uint32(_premultiplied(shown))
        self._pixels = np.where(mask, self._color, np.uint32(0))
        self.show()

    def refresh(self, mask: NDArray[np.bool_], box: Box) -> None:
        """Show what the mask is by now in a box."""
        top, left, bottom, right = box
        part = mask[top:bottom, left:right]
        self._pixels[top:bottom, left:right] = np.where(part, self._color, np.uint32(0))
        self.update(QRectF(left, top, right - left, bottom - top))

    def end(self) -> None:
        """Show nothing."""
        self.hide()

    def boundingRect(self) -> QRectF:
        """Qt: the picture."""
        rows, columns = self._pixels.shape
        return QRectF(0, 0, columns, rows)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Qt: paint the pixels that are asked for."""
        rows, columns = self._pixels.shape
        if not self._pixels.size:
            return
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(self._pixels.data, columns, rows, columns * 4, kind)
        area = QRectF(option.exposedRect.toAlignedRect()) & self.boundingRect()
        painter.drawImage(area, image, area)


class BrushCircle(QObject):
    """Shows how large the brush is, as a circle on the patient, and which finding it paints.

    A view that keeps its texts in place paints all of itself for whatever moves in its scene.  The
    circle lies over that: only where it was and where it comes is painted.
    """

    def __init__(self, view: Below) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._rect = QRectF()
        self._name = ""

    @property
    def is_shown(self) -> bool:
        """Whether it is to be seen."""
        return not self._rect.isNull()

    @property
    def name(self) -> str:
        """What stands beside the circle; "" while it is hidden."""
        return self._name if self.is_shown else ""

    @property
    def rect(self) -> QRectF:
        """Around the circle, in pixels of the picture."""
        return self._rect

    def show(self, row: float, column: float, radii: tuple[float, float], name: str) -> None:
        """Show it.

        Args:
            row: of its center, index coordinates of the picture.
            column: of it.
            radii: in rows and columns.
            name: of what it paints.
        """
        (down, across), x, y = radii, column + 0.5, row + 0.5
        self._put(QRectF(x - across, y - down, 2 * across, 2 * down), name)

    def hide(self) -> None:
        """Show none."""
        self._put(QRectF(), "")

    def paint(self, painter: QPainter) -> None:
        """Paint it over a canvas, in the logical pixels of which the painter draws."""
        if not self.is_shown:
            return
        painter.save()
        around, box = self._around(), self._box()
        # On a dark rim, so that it can be seen on white too.
        for pen in (QPen(RIM, RIM_PX), QPen(Qt.GlobalColor.white, 1.0)):
            painter.setPen(pen)
            painter.drawEllipse(around)
        painter.setFont(self._view.font())
        write(painter, box, (self._name,) if self._name else (), QColor(Qt.GlobalColor.white))
        painter.restore()

    def _put(self, rect: QRectF, name: str) -> None:
        if (rect, name) == (self._rect, self._name):
            return
        before = self._region()
        self._rect, self._name = rect, name
        self._view.viewport().update(before | self._region())

    def _region(self) -> QRegion:
        """What it covers, in logical pixels of the canvas; where the picture lies by now."""
        if not self.is_shown:
            return QRegion()
        parts = (self._around(), self._box()) if self._name else (self._around(),)
        grown = (part.adjusted(-RIM_PX, -RIM_PX, RIM_PX, RIM_PX).toAlignedRect() for part in parts)
        return reduce(QRegion.united, grown, QRegion())

    def _around(self) -> QRectF:
        return self._view.to_canvas.mapRect(self._rect)

    def _box(self) -> QRectF:
        """Where the name lies: at the right of the circle, or the left, and never cut."""
        metrics, around = QFontMetricsF(self._view.font()), self._around()
        box = QRectF(0, 0, metrics.horizontalAdvance(self._name), metrics.height())
        box.moveCenter(around.center())
        box.moveLeft(around.right() + BESIDE)
        if box.right() > self._view.viewport().width():
            box.moveRight(around.left() - BESIDE)
        room = self._view.viewport().rect()
        box.moveLeft(max(0.0, min(box.left(), room.width() - box.width())))
        box.moveTop(max(0.0, min(box.top(), room.height() - box.height())))
        return box


def _premultiplied(color: QColor) -> int:
    alpha = color.alpha()
    red, green, blue = (round(v * alpha / 255) for v in (color.red(), color.green(), color.blue()))
    return alpha << 24 | red << 16 | green << 8 | blue
