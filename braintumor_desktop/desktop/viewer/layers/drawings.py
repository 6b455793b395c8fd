"""Drawings over the picture: lines as thin and texts as large at any zoom, readable over white."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from braintumor_desktop.desktop.viewer.layers import sketch as sketches
from braintumor_desktop.desktop.viewer.layers.lines import FAR, RIM
from braintumor_desktop.desktop.viewer.layers.notes import SHADE, SHADE_MARGIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTransform

    from braintumor_desktop.desktop.viewer.layers.sketch import Hit, Sketch

COLOR = "#D8FF66"
"""Told from the colors of tumors and of the crosshair with red-green blindness, too."""
CHOSEN = "#FFFFFF"
HALO = QColor(0, 0, 0, 220)
LINE_PX, CHOSEN_PX, RIM_PX = 1.4, 2.2, 2.0
HANDLE_PX = 7.0
POINT_PX = 6.0
GRIP_PX = 5.0
"""Of the mark at the end of a line that is not chosen."""


class DrawingsLayer(QGraphicsItem):
    """A child of the picture, in its pixel coordinates."""

    def __init__(self) -> None:
        super().__init__()
        self._sketches: tuple[Sketch, ...] = ()
        self.setZValue(20)

    @property
    def sketches(self) -> tuple[Sketch, ...]:
        """What is drawn, the last made last."""
        return self._sketches

    def show_sketches(self, shown: Sequence[Sketch]) -> None:
        """Draw others."""
        self._sketches = tuple(shown)
        self.update()

    def hit(self, position: QPointF) -> Hit | None:
        """What is under a point of the canvas, in its logical pixels."""
        view = self._view()
        if view is None or not self.isVisible():
            return None
        area, metrics = QRectF(view.viewport().rect()), QFontMetricsF(view.font())
        return sketches.hit(self._sketches, position, self.to_canvas(), area, metrics)

    def label_center(self, shown: Sketch) -> QPointF:
        """Where the middle of a text lies, in (x, y) of the picture."""
        view = self._view()
        if view is None:
            return QPointF()
        area, metrics = QRectF(view.viewport().rect()), QFontMetricsF(view.font())
        boxes = sketches.label_boxes(self._sketches, self.to_canvas(), area, metrics)
        found = (box for one, box in zip(self._sketches, boxes, strict=True) if one is shown)
        box = next(found, None) or sketches.label_box(shown, self.to_canvas(), area, metrics)
        return self.to_canvas().inverted()[0].map(box.center())

    def to_canvas(self) -> QTransform:
        """From (x, y) of the picture, pixel (0, 0) covering 0 to 1, to the canvas' pixels."""
        view = self._view()
        scene = self.sceneTransform()
        return scene if view is None else scene * view.viewportTransform()

    def boundingRect(self) -> QRectF:
        """Qt: anywhere over the picture: texts may lie beside it."""
        return QRectF(-FAR, -FAR, 2 * FAR, 2 * FAR)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Qt: paint in the pixels of the screen, in which widths and texts are told."""
        if not self._sketches or widget is None:
            return
        transform, view = painter.transform(), self._view()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if view is not None:
            painter.setFont(view.font())
        area, metrics = QRectF(widget.rect()), QFontMetricsF(painter.font())
        boxes = sketches.label_boxes(self._sketches, transform, area, metrics)
        for shown, box in zip(self._sketches, boxes, strict=True):
            is_moved = box != sketches.label_box(shown, transform, area, metrics)
            _paint(painter, shown, transform, box, is_moved=is_moved or shown.label is not None)
        painter.restore()

    def _view(self) -> QGraphicsView | None:
        views = self.parentItem().scene().views()
        return views[0] if views else None


def _paint(
    painter: QPainter, shown: Sketch, transform: QTransform, box: QRectF, *, is_moved: bool
) -> None:
    color = QColor(CHOSEN if shown.is_chosen else COLOR)
    width = CHOSEN_PX if shown.is_chosen else LINE_PX
    lines = [QPolygonF(line) for line in sketches.lines_of(shown, transform)]
    handles = sketches.handles_of(shown, transform)
    leader = sketches.leader(shown, transform, box, is_moved=is_moved)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for tone, extra in ((RIM, RIM_PX), (color, 0.0)):
        pen = QPen(tone, width + extra)
        if shown.is_guest and not extra:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        for line in lines:
            painter.drawPolyline(line)
        if leader is not None:
            painter.setPen(QPen(tone, 1.0 + extra, Qt.PenStyle.DotLine))
            painter.drawLine(*leader)
    if shown.kind == "point":
        _paint_point(painter, handles[0], color)
    if shown.is_chosen and not shown.is_guest:
        _paint_handles(painter, handles, color)
    elif shown.kind in {"length", "diameters", "angle"}:
        _paint_ends(painter, handles, color)
    write(painter, box, shown.texts, color)


def _paint_handles(painter: QPainter, handles: Sequence[QPointF], color: QColor) -> None:
    """Squares that can be pulled."""
    painter.setPen(QPen(HALO, 1.0))
    painter.setBrush(color)
    for handle in handles:
        square = QRectF(0, 0, HANDLE_PX, HANDLE_PX)
        square.moveCenter(handle)
        painter.drawRect(square)


def _paint_ends(painter: QPainter, handles: Sequence[QPointF], color: QColor) -> None:
    painter.setPen(QPen(HALO, 1.0))
    painter.setBrush(color)
    for handle in handles:
        painter.drawEllipse(handle, GRIP_PX / 2, GRIP_PX / 2)


def _paint_point(painter: QPainter, at: QPointF, color: QColor) -> None:
    """A cross whose middle stays free: the pixel that is told of is seen."""
    for tone, width in ((RIM, LINE_PX + RIM_PX), (color, LINE_PX)):
        painter.setPen(QPen(tone, width))
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            way = QPointF(x, y)
            painter.drawLine(at + way * 2.5, at + way * (2.5 + POINT_PX))


def write(painter: QPainter, box: QRectF, texts: Sequence[str], color: QColor) -> None:
    """Lines of text from the top left corner of a box, on a shade: readable over white, too."""
    metrics = QFontMetricsF(painter.font())
    for place, text in enumerate(texts):
        top = metrics.lineSpacing() * place
        line = QRectF(box.left(), box.top() + top, metrics.horizontalAdvance(text), box.height())
        line.setHeight(metrics.lineSpacing())
        painter.fillRect(line.adjusted(-SHADE_MARGIN, 0, SHADE_MARGIN, 0), SHADE)
        painter.setPen(color)
        painter.drawText(line.topLeft() + QPointF(0, metrics.ascent()), text)
