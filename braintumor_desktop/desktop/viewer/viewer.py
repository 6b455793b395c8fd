"""The middle of the window: a viewport that shows the active view, and messages over it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from braintumor_desktop.desktop.viewer import turning
from braintumor_desktop.desktop.viewer.empty_state import EmptyState
from braintumor_desktop.desktop.viewer.message_bar import MessageBar
from braintumor_desktop.desktop.viewer.viewport import Shown, Viewport
from braintumor_desktop.findings.labels import TUMOR
from braintumor_desktop.imaging.limits import shown_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixel_cache import Picture
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.geometry import Turn
    from braintumor_desktop.imaging.image import Slice, VoiLut, Window
    from braintumor_desktop.workspace.changes import AnswersChanged, StudiesChanged, ViewsChanged
    from braintumor_desktop.workspace.views import ViewState

LOADING_AFTER_MS = 150
"""A slice that comes sooner shows no message."""


class Viewer(QWidget):
    """Shows the slice of a viewport with its mask.

    Signals:
        pixel_changed(str): what the status line says of the pixel under the pointer.
    """

    pixel_changed = Signal(str)

    def __init__(self, bridge: Bridge, pixels: PixelLoader, overlay: OverlayChoice) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # Black in every theme.
        self._bridge = bridge
        self._views = bridge.views
        self._pixels = pixels
        self._overlay = overlay
        self._shown: tuple[Slice, Picture] | None = None
        self._windows: dict[str, Window | VoiLut] = {}
        self._chosen: Mapping[int, Mask] = {}
        self._idle = ("", True)
        self._late = QTimer(self, singleShot=True, interval=LOADING_AFTER_MS)
        self.viewport = Viewport()
        self.canvas = self.viewport.canvas
        self.slider = self.viewport.slider
        self.play_button = self.viewport.play_button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.viewport)
        self.empty = EmptyState(self)
        # Not in the layout: it lies over the picture, which keeps its place.
        self.messages = MessageBar(self)
        self._connect()

    @property
    def shown(self) -> tuple[Slice, Picture] | None:
        """The slice whose pixels are on the canvas."""
        return self._shown

    def set_idle_message(self, text: str, *, offers: bool = True) -> None:
        """What stands in place of a picture while no series is open.

        Args:
            text: in words.
            offers: whether opening is offered below it; not while it is searched.
        """
        self._idle = text, offers
        if self._views.current is None:
            self.empty.show_text(text, offers=offers)

    def choose_finding(self, masks: Mapping[int, Mask]) -> None:
        """Mark a finding of the series that is shown.

        Args:
            masks: its pixels by position in the series; empty for none.
        """
        self._chosen = masks
        self._mark_chosen()

    def choose_window(self, window: Window | VoiLut | None) -> None:
        """Show the series with this window; None: with its own again."""
        self._change(window=window)

    @Slot(bool)
    def set_inverted(self, on: bool) -> None:
        """Turn black and white."""
        self._change(is_inverted=on)

    def turn(self, turn: Turn) -> None:
        """Turn what is seen, for display only."""
        view = self._views.state()
        if view is not None:
            self._set_view(turning.turned(view, turn))

    def turn_as_stored(self) -> None:
        """Show rows and columns as they are in the file."""
        view = self._views.state()
        if view is not None and self._shown is not None:
            self._set_view(turning.as_stored(view, self._shown[1].image.plane))

    def reset(self) -> None:
        """Fit the picture, upright, and show it as the file asks."""
        self._change(window=None, zoom=None, center=None, flips=(False, False), turns=0)
        self.canvas.fit()

    @Slot()
    def refresh_overlay(self) -> None:
        """Show mask and evidence of the shown slice in the chosen style."""
        self.viewport.show_result(self._shown_result(), self._shown_style())

    def _shown_result(self) -> ImageResult | None:
        series = self._views.current
        if self._shown is None or series is None:
            return None
        return self._bridge.workspace.result_of(series.id, self._shown[0])

    def _shown_style(self) -> OverlayStyle:
        result = self._shown_result()
        answer = None if result is None else result.answer
        return self._overlay.style_for(answer or TUMOR)

    def _connect(self) -> None:
        self._bridge.studies_changed.connect(self._on_studies_changed)
        self._bridge.views_changed.connect(self._on_views_changed)
        self._bridge.answers_changed.connect(self._on_answers_changed)
        self._pixels.loaded.connect(self._on_loaded)
        self._pixels.failed.connect(self._on_failed)
        self._overlay.changed.connect(self.refresh_overlay)
        self._late.timeout.connect(self._on_late)
        self.viewport.slice_chosen.connect(self._on_slice_chosen)
        self.viewport.step_requested.connect(self._on_step_requested)
        self.viewport.view_changed.connect(self._on_view_changed)
        self.viewport.pixel_changed.connect(self.pixel_changed)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        for series_id in change.removed:
            self._windows.pop(series_id, None)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        view = self._views.state()
        if change.is_other_series or change.is_other_slice:
            self._show_current()
        elif view is not None:
            self.viewport.show_view(view)

    def _show_current(self) -> None:
        self._refresh_slider()
        item = self._views.slice
        if item is None:
            self._show_nothing("")
            self.empty.show_text(self._idle[0], offers=self._idle[1])
            return
        picture, failure = self._pixels.picture(item), self._pixels.failure(item)
        if picture is not None:
            self._show(item, picture)
        elif failure is not None:
            self._show_nothing(str(failure))
        else:
            self._late.start()

    def _show(self, item: Slice, picture: Picture) -> None:
        self._late.stop()
        series, view = self._views.current, self._views.state()
        if series is None or view is None:
            return
        self.empty.hide()
        self._shown = (item, picture)
        # A series opens in its middle, whose window holds for all of it: brightness must not pump.
        window = self._windows.setdefault(series.id, picture.window)
        shown = Shown(series, view.index, picture.image, window)
        self.viewport.show_slice(shown, view, self._shown_result(), self._shown_style())
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        self.viewport.show_chosen(self._chosen.get(self._views.index))

    def _show_nothing(self, message: str) -> None:
        self._late.stop()
        self._shown = None
        self.viewport.show_message(message)
        self.pixel_changed.emit("")

    def _change(self, **values: object) -> None:
        """Show the series differently."""
        view = self._views.state()
        if view is not None:
            self._set_view(replace(view, **values))  # type: ignore[arg-type]

    def _set_view(self, view: ViewState) -> None:
        self._bridge.tell(self._views.set_display(view))
        self.viewport.show_view(view)

    def _refresh_slider(self) -> None:
        series = self._views.current
        if series is None:
            self.viewport.show_marks(0, ())
            return
        found = self._bridge.workspace.result_of
        marks = [_mark(found(series.id, item)) for item in series.slices]
        self.viewport.show_marks(self._views.index, marks)

    def _is_current(self, item: Slice) -> bool:
        """A search that goes on makes slices anew: equal ones are the same."""
        current = self._views.slice
        return current is not None and item.key == current.key

    @Slot(object)
    def _on_loaded(self, item: Slice) -> None:
        if self._is_current(item):
            self._show_current()

    @Slot(object, object)
    def _on_failed(self, item: Slice, error: AppError) -> None:
        if self._is_current(item):
            self._show_nothing(str(error))

    @Slot()
    def _on_late(self) -> None:
        item = self._views.slice
        if item is not None and self._pixels.picture(item) is None:
            self._show_nothing(f"Loading {shown_name(item.path)}")

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        current = self._views.current
        if current is not None and current.id in change.series:
            self._refresh_slider()
        if self._shown is not None and self._shown[0].key in change.slices:
            self.refresh_overlay()

    @Slot(object)
    def _on_view_changed(self, view: ViewState) -> None:
        self._bridge.tell(self._views.set_display(view))

    @Slot(int)
    def _on_slice_chosen(self, index: int) -> None:
        self._bridge.tell(self._views.move_to(index))

    @Slot(int)
    def _on_step_requested(self, step: int) -> None:
        self._bridge.tell(self._views.step(step))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the messages stay at the upper edge."""
        super().resizeEvent(event)
        self.empty.setGeometry(self.rect())
        self.messages.fit(self.width())


def _mark(result: ImageResult | None) -> str:
    """The answer to a slice, as the bar takes it; "" without one."""
    return "" if result is None or result.answer is None else result.answer
