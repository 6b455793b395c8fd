"""The middle of the window: messages, the picture, and the bar of slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.shell.message_bar import MessageBar
from braintumor_desktop.desktop.viewer import corner_text
from braintumor_desktop.desktop.viewer.annotations import Annotations
from braintumor_desktop.desktop.viewer.canvas import ImageCanvas
from braintumor_desktop.desktop.viewer.slice_slider import SliceSlider
from braintumor_desktop.desktop.work.pixel_cache import key_of
from braintumor_desktop.findings.labels import NO_TUMOR, TUMOR, label_of
from braintumor_desktop.imaging.limits import shown_name

if TYPE_CHECKING:
    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.viewer.overlay import OverlayStyle
    from braintumor_desktop.desktop.work.pixel_cache import Picture
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.desktop.work.session import Session
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series, Slice, VoiLut, Window

LOADING_AFTER_MS = 150
"""A slice that comes sooner shows no message."""


class Viewer(QWidget):
    """Shows the session's slice with its mask.

    Signals:
        pixel_changed(str): what the status line says of the pixel under the pointer.
    """

    pixel_changed = Signal(str)

    def __init__(self, session: Session, pixels: PixelLoader, overlay: OverlayChoice) -> None:
        super().__init__()
        self.setObjectName("viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # Black in every theme.
        self._session = session
        self._pixels = pixels
        self._overlay = overlay
        self._shown: tuple[Slice, Picture] | None = None
        self._shown_series = ""
        self._shown_index = 0
        self._chosen: Window | VoiLut | None = None
        self._inverted = False
        self._zoom = 1.0
        self._idle_message = ""
        self._late = QTimer(self, singleShot=True, interval=LOADING_AFTER_MS)
        self.messages = MessageBar()
        self.canvas = ImageCanvas()
        self.slider = SliceSlider()
        self.play_button = QToolButton()
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> tuple[Slice, Picture] | None:
        """The slice whose pixels are on the canvas."""
        return self._shown

    def set_idle_message(self, text: str) -> None:
        """What the canvas says while no series is open."""
        self._idle_message = text
        if self._session.current is None:
            self.canvas.set_message(text)

    def choose_window(self, window: Window | VoiLut | None) -> None:
        """Show the series with this window; None: each slice with its own again."""
        self._chosen = window
        if self._shown is not None:
            self.canvas.set_window(window or self._shown[1].window)
            self._annotate()

    @Slot(bool)
    def set_inverted(self, on: bool) -> None:
        """Turn black and white."""
        self._inverted = on
        self.canvas.set_inverted(on)
        self._annotate()

    def reset(self) -> None:
        """Fit the picture, and show it as the file asks."""
        self.choose_window(None)
        self.canvas.fit()

    @Slot()
    def refresh_overlay(self) -> None:
        """Show mask and evidence of the shown slice in the chosen style."""
        result, style = self._shown_result(), self._shown_style()
        self.canvas.set_overlay(style)
        mask = None if result is None else result.mask
        self.canvas.set_mask(mask.array if mask is not None and mask.pixels else None)
        self.canvas.set_evidence(None if result is None else result.evidence)
        self._annotate()

    def _shown_result(self) -> ImageResult | None:
        return None if self._shown is None else self._session.result_of(self._shown[0])

    def _shown_style(self) -> OverlayStyle:
        result = self._shown_result()
        verdict = None if result is None else result.verdict
        return self._overlay.style_for(TUMOR if verdict is None else verdict.label)

    def _lay_out(self) -> None:
        self.play_button.setAutoRaise(True)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(theme.GRID, 0, 0, 0)
        bottom.setSpacing(0)
        bottom.addWidget(self.play_button)
        bottom.addWidget(self.slider, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._session.selected.connect(self._on_selected)
        self._session.moved.connect(self._show_current)
        self._session.judged.connect(self._on_judged)
        self._pixels.loaded.connect(self._on_loaded)
        self._pixels.failed.connect(self._on_failed)
        self._overlay.changed.connect(self.refresh_overlay)
        self._late.timeout.connect(self._on_late)
        self.slider.chosen.connect(self._session.move_to)
        self.canvas.slice_requested.connect(self._session.step)
        self.canvas.window_changed.connect(self._on_window_changed)
        self.canvas.zoom_changed.connect(self._on_zoom_changed)
        self.canvas.hovered.connect(self._on_hovered)
        self.canvas.hover_left.connect(self._on_hover_left)

    @Slot()
    def _on_selected(self) -> None:
        self._chosen = None
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        self._refresh_slider()
        item = self._session.slice
        if item is None:
            self._show_nothing(self._idle_message)
            return
        picture, failure = self._pixels.picture(item), self._pixels.failure(item)
        if picture is not None:
            self._show(item, picture)
        elif failure is not None:
            self._show_nothing(str(failure))
        else:
            self._late.start()

    def _show(self, item: Slice, picture: Picture) -> None:
        """Put picture, mask and text on the canvas together: they never belong to two slices."""
        self._late.stop()
        series = self._session.current
        keep_view = series is not None and series.id == self._shown_series
        self._shown = (item, picture)
        self._shown_series = "" if series is None else series.id
        self._shown_index = self._session.index
        self.canvas.set_message("")
        window = self._chosen or picture.window
        self.canvas.set_image(picture.image, window, keep_view=keep_view)
        self.refresh_overlay()

    def _show_nothing(self, message: str) -> None:
        self._late.stop()
        self._shown, self._shown_series = None, ""
        self.canvas.set_mask(None)
        self.canvas.set_evidence(None)
        self.canvas.set_image(None, keep_view=False)
        self.canvas.set_annotations(Annotations())
        self.canvas.set_message(message)
        self.pixel_changed.emit("")

    def _annotate(self) -> None:
        series = self._session.current
        if self._shown is None or series is None or series.id != self._shown_series:
            return
        picture = self._shown[1]
        spacing = picture.image.spacing_mm
        self.canvas.set_annotations(
            Annotations(
                top_left=corner_text.top_left(series),
                top_right=corner_text.top_right(series, self._shown_index),
                bottom_left=corner_text.bottom_left(
                    self.canvas.window, self._zoom, inverted=self._inverted
                ),
                permanent=corner_text.permanent(series),
                letters=corner_text.letters(picture.image.plane),
                column_spacing_mm=None if spacing is None else spacing[1],
                legend=corner_text.legend(self._shown_result(), self._shown_style()),
            )
        )

    def _refresh_slider(self) -> None:
        series = self._session.current
        colors = [] if series is None else self._slice_colors(series)
        self.slider.show_slices(self._session.index, colors)
        self.play_button.setEnabled(len(colors) > 1)

    def _slice_colors(self, series: Series) -> list[str]:
        return [_mark(self._session.result_of(item)) for item in series.slices]

    def _is_current(self, item: Slice) -> bool:
        """A search that goes on makes slices anew: equal ones are the same."""
        current = self._session.slice
        return current is not None and key_of(item) == key_of(current)

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
        item = self._session.slice
        if item is not None and self._pixels.picture(item) is None:
            self._show_nothing(f"Loading {shown_name(item.path)}")

    @Slot(object)
    def _on_judged(self, result: ImageResult) -> None:
        self._refresh_slider()
        if self._shown is not None and key_of(result.slice) == key_of(self._shown[0]):
            self.refresh_overlay()

    @Slot(object)
    def _on_window_changed(self, window: Window) -> None:
        self._chosen = window
        self._annotate()

    @Slot(float)
    def _on_zoom_changed(self, zoom: float) -> None:
        self._zoom = zoom
        self._annotate()

    @Slot(int, int)
    def _on_hovered(self, row: int, column: int) -> None:
        if self._shown is not None:
            item, picture = self._shown
            name = shown_name(item.path)
            self.pixel_changed.emit(corner_text.pixel(name, picture.image, row, column))

    @Slot()
    def _on_hover_left(self) -> None:
        self.pixel_changed.emit("")


def _mark(result: ImageResult | None) -> str:
    """The color of a slice in the bar: its tumor type, quiet without one, "" if unknown."""
    if result is None:
        return ""
    label = NO_TUMOR if result.verdict is None else result.verdict.label
    return theme.CANVAS_QUIET if label == NO_TUMOR else label_of(label).color
