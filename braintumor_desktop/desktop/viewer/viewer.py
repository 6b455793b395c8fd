"""The middle of the window: the viewports that are to be seen, and messages over them."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from braintumor_desktop.desktop.viewer.empty_state import EmptyState
from braintumor_desktop.desktop.viewer.message_bar import MessageBar
from braintumor_desktop.desktop.viewer.pane import Pane
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.linking import frame_of, reference_line

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent
    from PySide6.QtWidgets import QToolButton

    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.viewer.canvas import ImageCanvas
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
    from braintumor_desktop.desktop.viewer.slice_slider import SliceSlider
    from braintumor_desktop.desktop.viewer.viewport import Viewport
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixel_cache import Picture
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.desktop.work.planes import PlaneLoader
    from braintumor_desktop.imaging.geometry import Turn
    from braintumor_desktop.imaging.image import Slice, VoiLut, Window
    from braintumor_desktop.workspace.changes import StudiesChanged, ViewsChanged

CROSSHAIR = "crosshair"
"""The tool during which the crosshair stays."""
GUTTER = 2
"""Logical pixels between viewports."""


class Viewer(QWidget):
    """Shows the viewports of a layout; keys and lists act on the active one, which is framed.

    Attributes:
        messages: over the upper edge.
        empty: in place of everything while nothing is open.

    Signals:
        pixel_changed(str): what the status line says of the pixel under the pointer.
        pane_added(Pane): there is another viewport.
        pressed(): the user pressed a button on a picture, or chose a slice on its slider.
    """

    pixel_changed = Signal(str)
    pane_added = Signal(object)
    pressed = Signal()

    def __init__(
        self, bridge: Bridge, pixels: PixelLoader, planes: PlaneLoader, overlay: OverlayChoice
    ) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # Black in every theme.
        self._bridge = bridge
        self._views = bridge.views
        self._pixels = pixels
        self._planes = planes
        self._overlay = overlay
        self._windows: dict[str, Window | VoiLut] = {}
        self._idle = ("", True)
        self._tool = "window"
        self._shows_text = True
        self._shows_lines = True
        self._play: QAction | None = None
        self._panes: dict[int, Pane | PlanePane] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GUTTER)
        self.empty = EmptyState(self)
        # Not in the layout: it lies over the picture, which keeps its place.
        self.messages = MessageBar(self, self._study)
        self.messages.changed.connect(self._on_messages_changed)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.views_changed.connect(self._on_views_changed)
        self._arrange()

    @property
    def pane(self) -> Pane | PlanePane:
        """The active viewport and what it shows."""
        return self._panes[self._views.active]

    @property
    def has_pane(self) -> bool:
        """Whether the active viewport is there; a new layout's come at the end of the turn."""
        return self._views.active in self._panes

    @property
    def panes(self) -> list[Pane | PlanePane]:
        """Those that are seen, in reading order; a new layout's come at the end of the turn."""
        shown = self._views.arrangement.shown
        return [self._panes[viewport] for viewport in shown if viewport in self._panes]

    @property
    def viewport(self) -> Viewport:
        """The active one."""
        return self.pane.viewport

    @property
    def canvas(self) -> ImageCanvas:
        """Of the active viewport."""
        return self.viewport.canvas

    @property
    def slider(self) -> SliceSlider:
        """Of the active viewport."""
        return self.viewport.slider

    @property
    def play_button(self) -> QToolButton:
        """Of the active viewport."""
        return self.viewport.play_button

    @property
    def shown(self) -> tuple[Slice, Picture] | None:
        """The slice whose pixels are on the active canvas."""
        return self.pane.shown

    def set_idle_message(self, text: str, *, offers: bool = True) -> None:
        """What stands in place of a picture while no series is open.

        Args:
            text: in words.
            offers: whether opening is offered below it; not while it is searched.
        """
        self._idle = text, offers
        self._show_idle()

    def set_tool(self, name: str) -> None:
        """What dragging with the left button does, in all viewports."""
        self._tool = name
        for pane in self._panes.values():
            pane.viewport.canvas.set_tool(name)
        self._refresh_lines()

    def set_text_visible(self, on: bool) -> None:
        """Show or hide the texts on the pictures; the notice stays."""
        self._shows_text = on
        for pane in self._panes.values():
            pane.viewport.canvas.set_annotations_visible(on)

    def set_lines_visible(self, on: bool) -> None:
        """Show or hide where the active slice cuts the others."""
        self._shows_lines = on
        self._refresh_lines()

    def set_play_action(self, action: QAction) -> None:
        """What the play buttons do."""
        self._play = action
        for pane in self._panes.values():
            pane.viewport.play_button.setDefaultAction(action)

    def choose_window(self, window: Window | VoiLut | None) -> None:
        """Show the series with this window; None: with its own again."""
        self.pane.change(window=window)

    @Slot(bool)
    def set_inverted(self, on: bool) -> None:
        """Turn black and white."""
        self.pane.change(is_inverted=on)

    @Slot(bool)
    def set_overlay_here(self, on: bool) -> None:
        """Lay results over the pictures of the active viewport, or not, unlike in others."""
        self.pane.change(shows_overlay=on)

    def turn(self, turn: Turn) -> None:
        """Turn what is seen, for display only."""
        self.pane.turn(turn)

    def turn_as_stored(self) -> None:
        """Show rows and columns as they are in the file."""
        self.pane.turn_as_stored()

    def reset(self) -> None:
        """Fit the picture, upright, and show it as the file asks."""
        self.pane.reset()

    @Slot()
    def refresh_overlay(self) -> None:
        """Show mask and evidence in the chosen style."""
        for pane in self.panes:
            pane.refresh_overlay()

    def compare_overlay(self) -> None:
        """Show the active series twice, the second time without what is laid over it."""
        views, current = self._views, self._views.current
        if current is None:
            return
        self._bridge.tell(views.arrangement.choose("1x2"))
        first, second = views.arrangement.shown
        for viewport, shows in ((first, True), (second, False)):
            self._bridge.tell(views.show(current.id, viewport))
            self._panes_at(viewport).change(shows_overlay=shows)
        self._bridge.tell(views.activate(first))

    def _panes_at(self, viewport: int) -> Pane | PlanePane:
        """The pane of a viewport, made when it is first asked for."""
        if viewport not in self._panes:
            pane = self._panes[viewport] = self._make_pane(viewport)
            pane.viewport.canvas.set_cover(self.messages)
            self._connect_pane(pane)
        return self._panes[viewport]

    def _make_pane(self, viewport: int) -> Pane | PlanePane:
        shared = self._overlay, self._windows, self
        if viewport not in self._views.planes:
            return Pane(viewport, self._bridge, self._pixels, *shared)
        # The window shows none at first.
        from braintumor_desktop.desktop.viewer.plane_pane import PlanePane

        return PlanePane(viewport, self._bridge, self._planes, *shared)

    def _connect_pane(self, pane: Pane | PlanePane) -> None:
        widget = pane.viewport
        widget.canvas.set_tool(self._tool)
        widget.canvas.set_annotations_visible(self._shows_text)
        if self._play is not None:
            widget.play_button.setDefaultAction(self._play)
        widget.pixel_changed.connect(self.pixel_changed)
        pane.emptied.connect(partial(self.pixel_changed.emit, ""))
        widget.entered.connect(partial(self._activate, pane.id))
        widget.canvas.pressed.connect(self.pressed)
        widget.slider.chosen.connect(self.pressed)
        widget.alone_requested.connect(partial(self._on_alone_requested, pane))
        widget.series_dropped.connect(partial(self._on_series_dropped, pane.id))
        self.pane_added.emit(pane)

    def _arrange(self) -> None:
        """Lay the viewports that are seen where their cells are, and hide the others."""
        arrangement = self._views.arrangement
        while self._grid.count():
            self._grid.takeAt(0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for viewport, cell in zip(arrangement.shown, arrangement.cells, strict=True):
            widget = self._panes_at(viewport).viewport
            self._grid.addWidget(widget, *cell)
            for row in range(cell.row, cell.row + cell.rows):
                self._grid.setRowStretch(row, 1)
            for column in range(cell.column, cell.column + cell.columns):
                self._grid.setColumnStretch(column, 1)
            widget.show()
        if self.isAncestorOf(QApplication.focusWidget() or self):
            # A widget that is hidden hands the focus to whatever comes next in the window.
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        for viewport, pane in self._panes.items():
            pane.viewport.setVisible(viewport in arrangement.shown)
        self._order_tabs()
        self.empty.raise_()
        self.messages.raise_()

    def _order_tabs(self) -> None:
        """Tab goes from picture to picture, and then to what lies below them."""
        for before, after in pairwise([pane.viewport for pane in self.panes]):
            QWidget.setTabOrder(before.canvas, after.canvas)
            QWidget.setTabOrder(before.slider, after.play_button)
            QWidget.setTabOrder(after.play_button, after.slider)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        for series_id in change.removed:
            self._windows.pop(series_id, None)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_layout:
            self._arrange()
            if not self._views.arrangement.planes:
                self._planes.leave_all()
            for pane in self.panes:
                pane.show_current()
        is_one_of_several = len(self.panes) > 1
        for pane in self.panes:
            pane.viewport.canvas.set_marked(is_one_of_several and pane.id == self._views.active)
        self._show_idle()
        self._refresh_lines()
        self.messages.leave_other_studies()

    def _study(self) -> str:
        """The id of the study in the active viewport, or ""."""
        current = self._views.current
        return "" if current is None else study_id(current)

    @Slot()
    def _on_messages_changed(self) -> None:
        for pane in self.panes:
            pane.viewport.canvas.viewport().update()

    def _show_idle(self) -> None:
        """While nothing is there to be shown: what can be opened."""
        if self._views.is_idle:
            self.empty.show_text(self._idle[0], offers=self._idle[1])
        else:
            self.empty.hide()
        for pane in self.panes:
            if isinstance(pane, Pane):
                pane.refresh_invitation()

    def _refresh_lines(self) -> None:
        """Draw where the active slice cuts the others, and the point that all share."""
        links, panes = self._views.links, self.panes
        is_pointing = links.is_pointed or self._tool == CROSSHAIR
        for pane in panes:
            # The lines of planes are those in which the others cut them.
            is_plane = pane.id in self._views.planes
            pane.refresh_crosshair(is_wanted=self._shows_lines if is_plane else is_pointing)
            pane.viewport.lines.set_lines(self._lines_on(pane))

    def _lines_on(
        self, pane: Pane | PlanePane
    ) -> list[tuple[tuple[float, float], tuple[float, float]]]:
        source, active = self._views.current, self.pane
        target = self._views.series(pane.id)
        if not isinstance(pane, Pane) or not isinstance(active, Pane):
            return []
        if pane is active or source is None or target is None or not self._shows_lines:
            return []
        if frame_of(source) != frame_of(target) or active.placed is None or pane.placed is None:
            return []
        line = reference_line(active.placed, pane.placed)
        return [] if line is None else [line]

    def _activate(self, viewport: int) -> None:
        self._bridge.tell(self._views.activate(viewport))

    def _on_alone_requested(self, pane: Pane | PlanePane) -> None:
        change = self._views.arrangement.toggle_alone(pane.id)
        if change is None:
            pane.viewport.canvas.fit()
            pane.viewport.canvas.view_changed.emit()
        self._bridge.tell(change)

    def _on_series_dropped(self, viewport: int, series_id: str) -> None:
        self._bridge.tell(self._views.show(series_id, viewport))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the messages stay at the upper edge."""
        super().resizeEvent(event)
        self.empty.setGeometry(self.rect())
        self.messages.fit(self.width())
