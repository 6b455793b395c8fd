"""The picture itself, and where it lies: all other layers are its children."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QGraphicsItem

from braintumor_desktop.imaging import display

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

    from braintumor_desktop.imaging.image import Image, VoiLut, Window

Scaled = tuple["NDArray[np.uint8]", tuple[int, int]]
"""Pixels of the screen, and where the left top one of them lies."""
Drawn = tuple[QTransform, tuple[int, int], float]
"""Where it was drawn: transform, size of the canvas, device pixels of a logical one."""


class PictureLayer(QGraphicsItem):
    """The picture in its window; smoothed when it is enlarged or shrunk, its values untouched.

    Its own coordinates are those of the stored pixels: x is the column, y the row, pixel (0, 0)
    covering 0 to 1.  Unequal spacing and the way in which it is turned are its transform's.

    It is scaled for the screen once and kept, so that what changes above it (a mask, its
    opacity) costs no scaling; OpenCV does that in a fifth of the time that Qt takes.
    """

    def __init__(self) -> None:
        super().__init__()
        self._pixels: NDArray[np.uint8] | None = None
        self._drawn: Drawn | None = None
        self._scaled: Scaled | None = None

    def place(self, image: Image, turn: QTransform) -> None:
        """Lay the picture so that a column is one unit wide, in true proportions.

        Args:
            image: whose spacing counts.
            turn: of the picture about its middle.
        """
        rows, columns = image.shape
        middle = QTransform.fromTranslate(-columns / 2, -rows / 2)
        self.setTransform(middle * QTransform.fromScale(1.0, aspect(image)) * turn)

    def render(self, image: Image, window: Window | VoiLut, *, inverted: bool) -> None:
        """Draw the picture anew, from its values."""
        shown = display.to_rgb if image.is_color else display.to_gray
        self._show(shown(image, window, invert=inverted))

    def clear(self) -> None:
        """Show nothing."""
        self._show(None)

    def _show(self, pixels: NDArray[np.uint8] | None) -> None:
        before = None if self._pixels is None else self._pixels.shape
        if before != (None if pixels is None else pixels.shape):
            self.prepareGeometryChange()
        self._pixels, self._drawn = pixels, None
        self.update()

    def boundingRect(self) -> QRectF:
        """Qt: the stored pixels."""
        if self._pixels is None:
            return QRectF()
        rows, columns = self._pixels.shape[:2]
        return QRectF(0, 0, columns, rows)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Qt: paint what of it lies on the canvas, in pixels of the screen."""
        if self._pixels is None or widget is None:
            return
        ratio = painter.device().devicePixelRatio()
        size = (round(widget.width() * ratio), round(widget.height() * ratio))
        drawn = (painter.worldTransform(), size, ratio)
        if self._scaled is None or drawn != self._drawn:
            to_screen = painter.worldTransform() * QTransform.fromScale(ratio, ratio)
            self._scaled = scaled(self._pixels, to_screen, size, self._scaled)
            self._drawn = drawn
        pixels, (left, top) = self._scaled
        if not pixels.size:
            return
        kinds = QImage.Format
        kind = kinds.Format_RGB888 if pixels.ndim == 3 else kinds.Format_Grayscale8
        height, width = pixels.shape[:2]
        shown = QImage(pixels.data, width, height, pixels.strides[0], kind)
        shown.setDevicePixelRatio(ratio)
        painter.save()
        painter.resetTransform()
        painter.drawImage(QPointF(left / ratio, top / ratio), shown)
        painter.restore()


def scaled(
    pixels: NDArray[np.uint8],
    to_screen: QTransform,
    size: tuple[int, int],
    before: Scaled | None = None,
) -> Scaled:
    """What of a picture lies on the screen, in pixels of the screen.

    Args:
        pixels: uint8 (rows, columns[, 3]).
        to_screen: from (x, y) of the picture, pixel (0, 0) covering 0 to 1, to those of the
            screen; made of scaling, moving, mirroring and quarter turns alone.
        size: (width, height) of the screen's part.
        before: what was made last and is not needed any more: its memory is taken again, as new
            memory costs more than scaling.

    Returns:
        uint8 (height, width[, 3]), enlarged by interpolating between the centers of pixels,
        shrunk by their means; and where its left top lies on the screen, to the nearest pixel.
    """
    import cv2

    rows, columns = pixels.shape[:2]
    seen = to_screen.inverted()[0].mapRect(QRectF(0, 0, *size))
    # A pixel more: those at the border are interpolated with their neighbors, too.
    first_row, last_row = max(0, floor(seen.top()) - 1), min(rows, ceil(seen.bottom()) + 1)
    first, last = max(0, floor(seen.left()) - 1), min(columns, ceil(seen.right()) + 1)
    if first >= last or first_row >= last_row:
        return np.zeros((0, 0), np.uint8), (0, 0)
    part = _turned(pixels[first_row:last_row, first:last], to_screen)
    area = to_screen.mapRect(QRectF(first, first_row, last - first, last_row - first_row))
    left, top = round(area.left()), round(area.top())
    shape = max(1, round(area.right()) - left), max(1, round(area.bottom()) - top)
    is_shrunk = shape[0] < part.shape[1] or shape[1] < part.shape[0]
    way = cv2.INTER_AREA if is_shrunk else cv2.INTER_LINEAR
    # 16 bits take a third of the time that 8 bits do (and are rounded, not nearly so).
    sized = cv2.resize(part.astype(np.uint16), shape, interpolation=way)
    if before is None or before[0].shape != sized.shape:
        return sized.astype(np.uint8), (left, top)
    np.copyto(before[0], sized, casting="unsafe")
    return before[0], (left, top)


def _turned(part: NDArray[np.uint8], to_screen: QTransform) -> NDArray[np.uint8]:
    """Rows and columns in the order in which they lie on the screen."""
    across, down = to_screen.m11(), to_screen.m22()
    if abs(to_screen.m12()) > abs(across):
        part = part.swapaxes(0, 1)
        across, down = to_screen.m21(), to_screen.m12()
    return np.ascontiguousarray(part[:: -1 if down < 0 else 1, :: -1 if across < 0 else 1])


def aspect(image: Image) -> float:
    """Height of a pixel relative to its width."""
    return 1.0 if image.spacing_mm is None else image.spacing_mm[0] / image.spacing_mm[1]
