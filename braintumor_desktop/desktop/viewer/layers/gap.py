"""Where slices are missing: hatched, so that it is not taken for tissue or for air."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

BELOW = QColor("#23272c")
HATCH = QColor("#8a929b")


class GapLayer(QGraphicsItem):
    """A child of the picture, in its pixel coordinates; the hatching is as fine at any zoom."""

    def __init__(self) -> None:
        super().__init__()
        self._area = QPainterPath()
        self.setZValue(5)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is missing."""
        return self._area.isEmpty()

    def set_gap(self, gap: NDArray[np.bool_] | None) -> None:
        """Hatch these pixels, bool (rows, columns) of the picture, or none."""
        if gap is None and self._area.isEmpty():
            return
        self.prepareGeometryChange()
        self._area = QPainterPath()
        for rectangle in () if gap is None else rectangles(gap):
            self._area.addRect(rectangle)
        self.update()

    def boundingRect(self) -> QRectF:
        """Qt: what is hatched."""
        return self._area.boundingRect()

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Qt: paint the hatching in the pixels of the screen."""
        area = painter.transform().map(self._area)
        painter.save()
        painter.resetTransform()
        painter.fillPath(area, BELOW)
        brush = QBrush(HATCH, Qt.BrushStyle.BDiagPattern)
        painter.setBrushOrigin(QPointF(0, 0))
        painter.fillPath(area, brush)
        painter.restore()


def rectangles(mask: NDArray[np.bool_]) -> list[QRectF]:
    """Rectangles that cover a mask, (x, y, width, height) of pixels, pixel (0, 0) at 0 to 1.

    Neighboring rows that are alike become one.
    """
    found = []
    is_other = np.flatnonzero((mask[1:] != mask[:-1]).any(axis=1)) + 1
    edges = [0, *is_other.tolist(), len(mask)]
    for top, bottom in pairwise(edges):
        steps = np.diff(np.pad(mask[top], 1).astype(np.int8))
        starts, ends = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
        for left, right in zip(starts.tolist(), ends.tolist(), strict=True):
            found.append(QRectF(left, top, right - left, bottom - top))
    return found
