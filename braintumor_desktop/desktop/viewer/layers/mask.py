"""The mask over the picture: a fill whose opacity changes, and a crisp outline."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QGraphicsPixmapItem

from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.look.theme import CANVAS, ON_CANVAS
from braintumor_desktop.findings.labels import OUTLINED
from braintumor_desktop.findings.masks import bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.findings.measures import Diameters

Tint = tuple[str, "NDArray[np.bool_]"]
"""A color, #rrggbb, and the pixels that have it, bool (rows, columns)."""

OUTLINE_PX = 1.0
"""Width of the outline on the screen, at any zoom."""
CHOSEN_PX = 3.0
"""That of the finding that is chosen."""
DIAMETER_PX, HALO_PX = 1.5, 3.5
"""Of the chosen finding's two diameters, which are white with a dark border."""
REJECTED_DASH = (2.0, 3.0)
"""On and off, in widths of the outline of what a reader rejected, which has no fill."""


class MaskLayer:
    """Items below the picture's own, in its pixel coordinates."""

    def __init__(self, parent: QGraphicsItem) -> None:
        self._fill = QGraphicsPixmapItem(parent)
        self._outline = QGraphicsPathItem(parent)
        self._tinted = [QGraphicsPathItem(parent) for _ in OUTLINED]
        self._rejected = QGraphicsPathItem(parent)
        self._chosen = QGraphicsPathItem(parent)
        self._halo = QGraphicsPathItem(parent)
        self._diameters = QGraphicsPathItem(parent)
        for item, color, width in (
            (self._halo, CANVAS, HALO_PX),
            (self._diameters, ON_CANVAS, DIAMETER_PX),
        ):
            item.setPen(_pen(QColor(color), width))
        self._mask: NDArray[np.bool_] | None = None
        self._tints: tuple[Tint, ...] = ()
        self._chosen_color: str | None = None
        self._is_chosen_counted = True
        self._style = OverlayStyle()
        self._paint()

    def set_mask(self, mask: NDArray[np.bool_] | None, tints: Sequence[Tint] = ()) -> None:
        """Show another mask, bool (rows, columns) of the picture's pixels, or none.

        Args:
            mask: all of it.
            tints: parts of it that have other colors, at most one for each.
        """
        self._tints = tuple(tints)
        for item, tint in zip_longest(self._tinted, self._tints):
            item.setPath(QPainterPath() if tint is None else outline(tint[1]))
        self._mask = mask if mask is not None and mask.any() else None
        path = QPainterPath() if self._mask is None else outline(self._mask)
        self._outline.setPath(path)
        self._paint()

    def set_chosen(
        self,
        mask: NDArray[np.bool_] | None,
        *,
        is_counted: bool = True,
        color: str | None = None,
    ) -> None:
        """Draw a thicker outline around the finding that is chosen, dashed if it was rejected.

        Args:
            mask: its pixels, or None for none.
            is_counted: whether it was not rejected.
            color: None is the mask's.
        """
        self._chosen.setPath(QPainterPath() if mask is None else outline(mask))
        if (is_counted, color) != (self._is_chosen_counted, self._chosen_color):
            self._is_chosen_counted, self._chosen_color = is_counted, color
            self._paint_pens()

    def set_rejected(self, mask: NDArray[np.bool_] | None) -> None:
        """Draw a thin dashed outline around what a reader rejected, or around nothing."""
        self._rejected.setPath(QPainterPath() if mask is None else outline(mask))

    def set_diameters(self, diameters: Diameters | None) -> None:
        """Draw the two diameters of the chosen finding, or none."""
        path = QPainterPath()
        for line in () if diameters is None else (diameters.longest, diameters.across):
            (top, left), (bottom, right) = line.start, line.end
            path.moveTo(left, top)
            path.lineTo(right, bottom)
        for item in (self._halo, self._diameters):
            item.setPath(path)

    def set_style(self, style: OverlayStyle) -> None:
        """Show the mask differently; a change of the opacity alone paints nothing anew."""
        recolored = style.color != self._style.color
        self._style = style
        if recolored:
            self._paint()
        self._apply()

    def _paint(self) -> None:
        color = QColor(self._style.color)
        self._paint_pens()
        self._fill.setPixmap(self._filling(color))
        self._apply()

    def _filling(self, color: QColor) -> QPixmap:
        """The smallest that holds the mask: Qt scales and blends all of it at every painting."""
        if self._mask is None:
            return QPixmap()
        top, left, bottom, right = bounds(self._mask)
        self._fill.setOffset(left, top)
        colors = [(color, self._mask), *((QColor(name), part) for name, part in self._tints)]
        return _filled([(each, part[top:bottom, left:right]) for each, part in colors])

    def _paint_pens(self) -> None:
        color = QColor(self._style.color)
        for item, (name, _) in zip(self._tinted, self._tints, strict=False):
            item.setPen(_pen(QColor(name), OUTLINE_PX))
        for item, width, is_dashed in (
            (self._outline, OUTLINE_PX, False),
            (self._rejected, OUTLINE_PX, True),
            (self._chosen, CHOSEN_PX, not self._is_chosen_counted),
        ):
            is_own = item is self._chosen and self._chosen_color is not None
            pen = _pen(QColor(self._chosen_color) if is_own else color, width)
            if is_dashed:
                pen.setDashPattern(REJECTED_DASH)
            item.setPen(pen)

    def _apply(self) -> None:
        is_there = self._mask is not None
        is_outlined = self._style.visible and self._style.shows != "evidence"
        for item in (self._outline, *self._tinted):
            item.setVisible(is_there and is_outlined)
        for item in (self._rejected, self._chosen, self._halo, self._diameters):
            item.setVisible(is_outlined)
        self._fill.setVisible(is_there and self._style.shows_fill)
        self._fill.setOpacity(self._style.opacity)


def _pen(color: QColor, width: float) -> QPen:
    """So many pixels of the screen wide, at any zoom."""
    pen = QPen(color, width)
    pen.setCosmetic(True)
    return pen


def outline(mask: NDArray[np.bool_]) -> QPainterPath:
    """The borders between mask and rest, holes included, along the edges of pixels.

    Args:
        mask: bool (rows, columns).

    Returns:
        Lines in scene order (x = column, y = row), pixel (0, 0) covering 0 to 1.
    """
    top, left, bottom, right = bounds(mask)
    padded = np.pad(mask[top:bottom, left:right], 1)
    path = QPainterPath()
    for row, start, end in _runs(padded[1:, 1:-1] != padded[:-1, 1:-1]):
        path.moveTo(left + start, top + row)
        path.lineTo(left + end, top + row)
    for column, start, end in _runs((padded[1:-1, 1:] != padded[1:-1, :-1]).T):
        path.moveTo(left + column, top + start)
        path.lineTo(left + column, top + end)
    return path


def _runs(edges: NDArray[np.bool_]) -> list[tuple[int, int, int]]:
    """(line, start, end) of every run of True along the second axis."""
    steps = np.diff(np.pad(edges, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    starts, ends = np.argwhere(steps == 1), np.argwhere(steps == -1)
    return [(int(a[0]), int(a[1]), int(b[1])) for a, b in zip(starts, ends, strict=True)]


def _filled(colors: Sequence[tuple[QColor, NDArray[np.bool_]]]) -> QPixmap:
    """Parts of a picture in their colors; where they overlap the later one's."""
    rows, columns = colors[0][1].shape
    pixels = np.zeros((rows, columns), np.uint32)
    for color, part in colors:
        pixels[part] = np.uint32(color.rgba())
    image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_ARGB32)
    return QPixmap.fromImage(image, Qt.ImageConversionFlag.NoFormatConversion)
