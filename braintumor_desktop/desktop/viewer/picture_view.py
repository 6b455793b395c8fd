"""The view on a picture: zoom, place and turn, and the layers over it."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView

from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.look.theme import CANVAS, DARK
from braintumor_desktop.desktop.viewer.layers import notes
from braintumor_desktop.desktop.viewer.layers.heat import HeatLayer
from braintumor_desktop.desktop.viewer.layers.mask import MaskLayer
from braintumor_desktop.desktop.viewer.layers.notes import Annotations
from braintumor_desktop.desktop.viewer.layers.picture import PictureLayer, aspect
from braintumor_desktop.desktop.viewer.tools.tool import Pointer
from braintumor_desktop.imaging import display
from braintumor_desktop.words import joined, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QImage, QResizeEvent
    from PySide6.QtWidgets import QGraphicsItem, QWidget

    from braintumor_desktop.desktop.viewer.layers.mask import Tint
    from braintumor_desktop.findings.measures import Diameters
    from braintumor_desktop.imaging.image import Image, VoiLut, Window

ZOOM_STEP = 1.15
"""A wheel notch, or DRAG_PER_STEP pixels of dragging."""
ZOOM_LIMITS = (0.05, 64.0)
NO_TURN = QTransform()


class Mark(Protocol):
    """What follows the pointer over the picture."""

    def paint(self, painter: QPainter) -> None:
        """Paint it in the logical pixels of the canvas, over the picture and below its texts."""


class PictureView(QGraphicsView):
    """Shows one picture at a time, in the pixels' true proportions, and what lies over it.

    Signals:
        hovered(int, int): the pointer is over this row and column.
        hover_left(): the pointer left the picture.
        window_changed(Window): the user dragged the window.
        zoom_changed(float): logical pixels that a column takes.
        view_changed(): the user zoomed or moved the picture.
        entered(): the user pressed a button here, or came here by key.
        painted(): after `tell_painted`, what there is to be seen is on the screen.
    """

    hovered = Signal(int, int)
    hover_left = Signal()
    window_changed = Signal(object)
    zoom_changed = Signal(float)
    view_changed = Signal()
    entered = Signal()
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: Image | None = None
        self._window: Window | VoiLut | None = None
        self._automatic: Window | None = None
        self._inverted = False
        self._turn = NO_TURN
        self._message = ""
        self._annotations = Annotations()
        self._annotations_visible = True
        self._is_fitted = True
        self._annotating: list[QGraphicsItem] = []
        self._pointer: QPointF | None = None
        self._shows_focus = False
        self._is_marked = False
        self._is_bare = False
        self._tells_painted = False
        self._cover: QWidget | None = None
        self._mark: Mark | None = None
        self._picture = PictureLayer()
        self._evidence: NDArray[np.floating] | None = None
        self._style = OverlayStyle()
        # The outline of the mask lies above the heat map.
        self._heat = HeatLayer(self._picture)
        self._overlay = MaskLayer(self._picture)
        scene = QGraphicsScene(self)
        scene.addItem(self._picture)
        self.setScene(scene)
        self._set_up_view()

    @property
    def image(self) -> Image | None:
        """What is shown."""
        return self._image

    @property
    def window(self) -> Window | VoiLut | None:  # type: ignore[override]
        """The window that is shown, or None without a picture."""
        return self._window or self.automatic_window

    @property
    def automatic_window(self) -> Window | None:
        """The picture's own, found once: dragging asks for it at every step."""
        if self._automatic is None and self._image is not None:
            self._automatic = display.automatic_window(self._image)
        return self._automatic

    @property
    def zoom(self) -> float:
        """Logical pixels that a column of the picture takes."""
        return self.transform().m11()

    @property
    def is_fitted(self) -> bool:
        """Whether the whole picture is shown, also when the canvas grows."""
        return self._is_fitted

    @property
    def middle(self) -> QPointF:
        """Of the canvas, in its logical pixels."""
        return QPointF(self.viewport().rect().center())

    @property
    def center(self) -> tuple[float, float]:
        """Index coordinates (row, column) of what lies in the middle of the canvas."""
        at = self._pointer_at(self.middle)
        return at.row, at.column

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
        self._render()
        self._place()
        if not kept:
            self.fit()
        if image is None:
            self.hover_left.emit()
        else:
            self.tell_hover()

    def set_message(self, text: str) -> None:
        """What stands on the canvas while there is no picture."""
        self._message = text
        if self._image is None:
            self.set_spoken([text])
        self.viewport().update()

    def set_window(self, window: Window | VoiLut | None) -> None:
        """Show the picture in another window; None is its automatic one."""
        self._window = window
        self._render()

    def choose_window(self, window: Window | VoiLut) -> None:
        """The user chose a window, as by dragging."""
        self.set_window(window)
        self.window_changed.emit(window)

    def set_inverted(self, inverted: bool) -> None:
        """Turn black and white."""
        if inverted != self._inverted:
            self._inverted = inverted
            self._render()

    def set_turn(self, turn: QTransform) -> None:
        """Turn what is seen about its middle; its pixels keep their coordinates."""
        if turn == self._turn:
            return
        self._turn = turn
        self._place()
        if self._is_fitted:
            self.fit()

    def set_mask(self, mask: NDArray[np.bool_] | None, tints: Sequence[Tint] = ()) -> None:
        """Lay a mask, bool (rows, columns), over the picture, or none; parts in other colors."""
        self._overlay.set_mask(mask, tints)

    def set_rejected(self, mask: NDArray[np.bool_] | None) -> None:
        """Mark what a reader rejected, bool (rows, columns), or nothing."""
        self._overlay.set_rejected(mask)

    def set_chosen(
        self,
        mask: NDArray[np.bool_] | None,
        *,
        is_counted: bool = True,
        color: str | None = None,
    ) -> None:
        """Mark the chosen finding, bool (rows, columns), in a color of its own, or none."""
        self._overlay.set_chosen(mask, is_counted=is_counted, color=color)

    def set_diameters(self, diameters: Diameters | None) -> None:
        """Draw the two diameters of the chosen finding, or none."""
        self._overlay.set_diameters(diameters)

    def set_evidence(self, evidence: NDArray[np.floating] | None) -> None:
        """Lay a heat map, float32 over the picture's extent, 0 to 1, over it, or none."""
        self._evidence = evidence
        self._show_evidence()

    def set_overlay(self, style: OverlayStyle) -> None:
        """Show mask and heat map differently."""
        self._style = style
        self._overlay.set_style(style)
        self._heat.set_opacity(style.opacity)
        self._show_evidence()

    def set_marked(self, on: bool) -> None:
        """Frame it as the one of several that keys and lists act on."""
        self._is_marked = on
        self.viewport().update()

    def set_cover(self, widget: QWidget) -> None:
        """Keep the texts, who the patient is above all, clear of what may lie over the edge."""
        self._cover = widget

    def add_layer(self, item: QGraphicsItem, *, is_annotation: bool = False) -> None:
        """Lay an item over the picture, in the coordinates of its pixels.

        Args:
            item: what is laid over it.
            is_annotation: whether a picture without texts goes without it, too.
        """
        item.setParentItem(self._picture)
        if is_annotation:
            self._annotating.append(item)

    @property
    def to_canvas(self) -> QTransform:
        """From (x, y) of the picture, pixel (0, 0) covering 0 to 1, to logical pixels here."""
        return self._picture.sceneTransform() * self.viewportTransform()

    def set_mark(self, mark: Mark) -> None:
        """Paint something at the pointer over the picture; it says itself what changed."""
        self._mark = mark

    def set_still(self, on: bool) -> None:
        """Paint only what changes, while nothing moves below the texts; or everything again."""
        modes = QGraphicsView.ViewportUpdateMode
        self.setViewportUpdateMode(modes.MinimalViewportUpdate if on else modes.FullViewportUpdate)

    def set_annotations(self, annotations: Annotations) -> None:
        """Write other texts on the picture."""
        self._annotations = annotations
        self.viewport().update()

    def set_spoken(self, lines: Sequence[str]) -> None:
        """What a screen reader says of the picture; while it has the focus, whenever it changes."""
        name = joined(filter(None, [*lines, tr("Picture")]), ", ")
        # The viewport, too: Qt tells the focus of both.
        for widget in (self, self.viewport()):
            if widget.accessibleName() != name:
                widget.setAccessibleName(name)

    def set_annotations_visible(self, visible: bool) -> None:
        """Show or hide the texts; the notice stays."""
        self._annotations_visible = visible
        self.viewport().update()

    @property
    def permanent(self) -> tuple[str, ...]:
        """What no switch hides."""
        return self._annotations.permanent

    def grab_picture(self, *, with_text: bool) -> QImage:
        """What is seen, in the pixels of the screen, without what shows focus, choice and pointer.

        Args:
            with_text: with texts and drawings as they are switched; else with none at all.
        """
        hidden = [] if with_text else [item for item in self._annotating if item.isVisible()]
        for item in hidden:
            item.setVisible(False)
        kept = self._shows_focus, self._is_marked, self._cover, self._mark
        self._shows_focus, self._is_marked, self._cover, self._mark = False, False, None, None
        self._is_bare = not with_text
        seen = self.viewport().grab().toImage()
        self._shows_focus, self._is_marked, self._cover, self._mark = kept
        self._is_bare = False
        for item in hidden:
            item.setVisible(True)
        return seen

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

    def center_on(self, row: float, column: float) -> None:
        """Bring a point, in index coordinates, to the middle of the canvas."""
        self._is_fitted = False
        self.centerOn(self._picture.mapToScene(QPointF(column + 0.5, row + 0.5)))

    def zoom_at(self, position: QPointF, steps: float) -> None:
        """Zoom so that what lies under a point of the viewport stays there."""
        before = self.viewportTransform().inverted()[0].map(position)
        self.set_zoom(self.zoom * ZOOM_STEP**steps)
        after = self.viewportTransform().map(before)
        self.pan(position - after)

    def pan(self, way: QPointF) -> None:
        """Move the picture by so many logical pixels."""
        self._is_fitted = False
        for bar, distance in (
            (self.horizontalScrollBar(), way.x()),
            (self.verticalScrollBar(), way.y()),
        ):
            bar.setValue(bar.value() - round(distance))
        self.view_changed.emit()

    def pixel_at(self, position: QPointF) -> tuple[int, int] | None:
        """(row, column) under a point of the viewport, or None beside the picture."""
        if self._image is None:
            return None
        at = self._pointer_at(position)
        row, column = floor(at.row + 0.5), floor(at.column + 0.5)
        rows, columns = self._image.shape
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None

    def _pointer_at(
        self,
        position: QPointF,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> Pointer:
        to_scene = self.viewportTransform().inverted()[0]
        point = self._picture.mapFromScene(to_scene.map(position))
        return Pointer(position, point.y() - 0.5, point.x() - 0.5, modifiers)

    def _set_up_view(self) -> None:
        self.set_spoken([])
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

    def _place(self) -> None:
        """Lay the picture as it is turned, with room around it to be moved in."""
        if self._image is None:
            return
        self._picture.place(self._image, self._turn)
        shown_at = self._picture.sceneBoundingRect()
        margin = max(shown_at.width(), shown_at.height())
        self.setSceneRect(shown_at.adjusted(-margin, -margin, margin, margin))

    def _render(self) -> None:
        """Draw the picture anew, from its values."""
        window = self.window
        if self._image is None or window is None:
            self._picture.clear()
            return
        self._picture.render(self._image, window, inverted=self._inverted)

    def _show_evidence(self) -> None:
        """Paint the heat map where it is wanted; it costs nothing while it is not."""
        wanted = self._style.shows_evidence and self._image is not None
        shape = (1, 1) if self._image is None else self._image.shape
        self._heat.set_evidence(self._evidence if wanted else None, shape)

    def _scale_to(self, factor: float) -> None:
        factor = min(max(factor, ZOOM_LIMITS[0]), ZOOM_LIMITS[1])
        self.setTransform(QTransform.fromScale(factor, factor))
        self.zoom_changed.emit(factor)

    def tell_hover(self) -> None:
        """Say what lies under the pointer, which stays there while slices change."""
        pixel = None if self._pointer is None else self.pixel_at(self._pointer)
        if pixel is None:
            self.hover_left.emit()
        else:
            self.hovered.emit(*pixel)

    def tell_painted(self) -> None:
        """Say with `painted` when what there is now has been painted."""
        self._tells_painted = True
        self.viewport().update()

    def drawForeground(self, painter: QPainter, _area: QRectF | QRect) -> None:
        """Qt: texts, over everything, in the viewport's own pixels."""
        if self._tells_painted:
            self._tells_painted = False
            self.painted.emit()
        painter.resetTransform()
        area = QRectF(self.viewport().rect())
        painter.setFont(self.font())
        if self._shows_focus or self._is_marked:
            width = self._shows_focus + 2 * self._is_marked
            painter.setPen(QPen(QColor(DARK.accent), width))
            painter.drawRect(area.adjusted(width / 2, width / 2, -width / 2, -width / 2))
        if self._image is None:
            notes.write_message(painter, area, self._message)
            return
        if self._mark is not None:
            self._mark.paint(painter)
        if self._is_bare:
            return
        notes.paint(
            painter,
            area,
            self._annotations,
            self.zoom,
            everything=self._annotations_visible,
            covered=self._covered(),
        )

    def _covered(self) -> int:
        """Logical pixels at the upper edge over which the cover lies."""
        if self._cover is None or not self._cover.isVisible():
            return 0
        end = self._cover.mapToGlobal(QPoint(0, self._cover.height()))
        return max(0, self.viewport().mapFromGlobal(end).y())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: a frame shows that Tab came here; a click needs none."""
        tabs = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._shows_focus = event.reason() in tabs
        if self._shows_focus:
            self.entered.emit()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the frame goes."""
        self._shows_focus = False
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a picture that was fitted stays so."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()


def _proportions(image: Image | None) -> tuple[tuple[int, int], float] | None:
    return None if image is None else (image.shape, aspect(image))
