"""The heat map over the picture: made once for a slice, its opacity changes freely."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem

from braintumor_desktop.exchange import heat_map

if TYPE_CHECKING:
    from numpy.typing import NDArray

FINEST = 256
"""Samples of the painted map's longer side: more would not be seen, and cost time."""


class HeatLayer:
    """An item below the picture's own, in its pixel coordinates."""

    def __init__(self, parent: QGraphicsItem) -> None:
        self._item = QGraphicsPixmapItem(parent)
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._shown: tuple[NDArray[np.floating], tuple[int, int]] | None = None
        self._item.hide()

    def set_evidence(self, evidence: NDArray[np.floating] | None, shape: tuple[int, int]) -> None:
        """Show other evidence.

        Args:
            evidence: (rows, columns) over the picture's extent, 0 to 1; None hides.
            shape: (rows, columns) of the picture.
        """
        self._item.setVisible(evidence is not None)
        if evidence is None:
            return
        if self._shown is None or self._shown[0] is not evidence or self._shown[1] != shape:
            self._shown = (evidence, shape)
            self._paint(evidence, shape)

    def set_opacity(self, opacity: float) -> None:
        """Paint nothing anew, 0 to 1."""
        self._item.setOpacity(opacity)

    def _paint(self, evidence: NDArray[np.floating], shape: tuple[int, int]) -> None:
        scale = min(1.0, FINEST / max(shape))
        rows, columns = (max(1, round(side * scale)) for side in shape)
        pixels = _premultiplied()[heat_map.levels(evidence, (rows, columns))]
        kind = QImage.Format.Format_ARGB32_Premultiplied
        image = QImage(pixels.data, columns, rows, columns * 4, kind)
        # The pixmap is a copy: the array may go when this function ends.
        self._item.setPixmap(QPixmap.fromImage(image))
        self._item.setTransform(QTransform.fromScale(shape[1] / columns, shape[0] / rows))


def gradient(bar: QRectF) -> QLinearGradient:
    """The colors of the map from its low end at the left to its high end."""
    colors = QLinearGradient(bar.topLeft(), bar.topRight())
    for place in range(0, 256, 15):
        red, green, blue, _ = (int(part) for part in heat_map.table()[place])
        colors.setColorAt(place / 255, QColor(red, green, blue))
    return colors


@cache
def _premultiplied() -> NDArray[np.uint32]:
    """The map as Qt wants it: uint32 (256,) 0xAARRGGBB, colors times alpha."""
    table = heat_map.table().astype(np.uint32)
    red, green, blue = (table[:, i] * table[:, 3] // 255 for i in range(3))
    return np.asarray((table[:, 3] << 24) | (red << 16) | (green << 8) | blue, np.uint32)
