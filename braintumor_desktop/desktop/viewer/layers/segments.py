"""What others outlined, over the picture: their colors, and dashes where ours are solid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from braintumor_desktop.desktop.viewer.layers.mask import outline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainterPath

    from braintumor_desktop.findings.masks import Mask

OUTLINE_PX = 1.6
"""On the screen, at any zoom: a little more than ours."""
DASHES = (3.0, 2.0)
RIM_PX = 2.6
MOST_OUTLINED = 4
"""Segments of a slice whose outline is drawn, the largest; of more the fill tells them apart."""
FILL_SHARE = 0.6
"""Of our fill's opacity: what lies below, ours among it, is to be seen."""


@dataclass(frozen=True)
class Area:
    """A segment in the slice that is shown.

    Attributes:
        name: as its author calls it.
        color: #rrggbb.
        mask: its pixels.
    """

    name: str
    color: str
    mask: Mask


class SegmentsLayer(QGraphicsItem):
    """A child of the picture, in its pixel coordinates."""

    def __init__(self) -> None:
        super().__init__()
        self._areas: tuple[Area, ...] = ()
        self._fill: tuple[QPoint, QImage] | None = None
        self._paths: list[tuple[QPainterPath, QColor]] = []
        self._opacity = 0.0
        self.setZValue(5)

    @property
    def areas(self) -> tuple[Area, ...]:
        """What is drawn."""
        return self._areas

    def show_areas(self, areas: Sequence[Area], *, fill: float) -> None:
        """Draw other areas, or the same with another opacity of their fill, 0 to 1."""
        self._opacity = fill * FILL_SHARE
        if tuple(areas) != self._areas:
            self.prepareGeometryChange()
            self._areas = tuple(areas)
            self._fill = _filled(self._areas) if areas else None
            largest = sorted(self._areas, key=lambda area: -area.mask.pixels)[:MOST_OUTLINED]
            self._paths = [(_outlined(area.mask), QColor(area.color)) for area in largest]
        self.update()

    def boundingRect(self) -> QRectF:
        """Qt: the picture, and half a dash around it."""
        if not self._areas:
            return QRectF()
        rows, columns = self._areas[0].mask.shape
        return QRectF(-1, -1, columns + 2, rows + 2)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Qt: fills, and outlines as thick at any zoom."""
        if self._fill is not None:
            painter.setOpacity(self._opacity)
            painter.drawImage(*self._fill)
            painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for path, color in self._paths:
            rim = QPen(QColor(0, 0, 0, 170), RIM_PX)
            dashed = QPen(color, OUTLINE_PX, Qt.PenStyle.CustomDashLine)
            dashed.setDashPattern(DASHES)
            for pen in (rim, dashed):
                pen.setCosmetic(True)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawPath(path)


def _outlined(mask: Mask) -> QPainterPath:
    """The outline of a mask, worked out within the box that holds it."""
    top, left, _, _ = mask.box
    return outline(mask.part).translated(left, top)


def _filled(areas: Sequence[Area]) -> tuple[QPoint, QImage]:
    """All areas in their colors, where they overlap the later one; and where its corner lies.

    As small as may be: all of it is scaled and blended at every painting.
    """
    up, near, down, far = zip(*(area.mask.box for area in areas), strict=True)
    first_row, first, rows, columns = min(up), min(near), max(down) - min(up), max(far) - min(near)
    pixels = np.zeros((rows, columns), np.uint32)
    for area in areas:
        top, left, bottom, right = area.mask.box
        here = pixels[top - first_row : bottom - first_row, left - first : right - first]
        here[area.mask.part] = np.uint32(QColor(area.color).rgba())
    image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_ARGB32)
    return QPoint(first, first_row), image.copy()
