"""What the networks outlined, drawn beside what a person made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.viewer.layers.mask import outline

if TYPE_CHECKING:
    from braintumor_desktop.desktop.choices.brush_choice import BrushChoice
    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.findings.masks import Mask

DASH = (4.0, 4.0)
"""On and off, in widths of the line."""


class NetworksOutline(QObject):
    """A thin dashed line around the networks' mask of the slice that a viewport shows.

    Attributes:
        item: the line, in pixels of the picture.
    """

    def __init__(
        self,
        pane: Pane,
        bridge: Bridge,
        pixels: PixelLoader,
        overlay: OverlayChoice,
        brush: BrushChoice,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bridge = bridge
        self._overlay = overlay
        self._brush = brush
        self._mask: Mask | None = None
        self.item = QGraphicsPathItem()
        pen = QPen(QColor(theme.ON_CANVAS), 1.0)
        pen.setCosmetic(True)
        pen.setDashPattern(DASH)
        self.item.setPen(pen)
        self.item.setZValue(6)
        pane.viewport.canvas.add_layer(self.item)
        brush.changed.connect(self._refresh)
        overlay.changed.connect(self._refresh)
        bridge.views_changed.connect(self._refresh)
        bridge.answers_changed.connect(self._refresh)
        pixels.loaded.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        """Draw it anew where it is another."""
        is_wanted = self._brush.shows_networks and self._overlay.visible
        mask = self._wanted() if is_wanted else None
        if mask is not self._mask:
            self._mask = mask
            path = QPainterPath() if mask is None or not mask.pixels else outline(mask.array)
            self.item.setPath(path)

    def _wanted(self) -> Mask | None:
        series, shown = self._bridge.views.series(self._pane.id), self._pane.shown
        if series is None or shown is None:
            return None
        result = self._bridge.workspace.result_of(series.id, shown[0])
        return None if result is None else result.mask
