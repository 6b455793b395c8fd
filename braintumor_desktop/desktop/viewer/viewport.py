"""One picture with its texts and its bar of slices; it is told everything and owns nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.look.dragging import SERIES_MIME
from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.viewer import corner_text, turning
from braintumor_desktop.desktop.viewer.canvas import ImageCanvas
from braintumor_desktop.desktop.viewer.layers.lines import LinesLayer
from braintumor_desktop.desktop.viewer.layers.notes import Annotations
from braintumor_desktop.desktop.viewer.layers.segments import SegmentsLayer
from braintumor_desktop.desktop.viewer.slice_slider import SliceSlider
from braintumor_desktop.desktop.viewer.tools.crosshair import CrosshairTool
from braintumor_desktop.findings.marking import Marks
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from braintumor_desktop.desktop.viewer.layers.mask import Tint
    from braintumor_desktop.desktop.viewer.layers.segments import Area
    from braintumor_desktop.desktop.viewer.slice_slider import Extent
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.geometry import Turn
    from braintumor_desktop.imaging.image import Image, Series, VoiLut, Window
    from braintumor_desktop.workspace.view_state import ViewState


@dataclass(frozen=True, eq=False)
class Shown:
    """A slice that is to be seen.

    Attributes:
        series: that it belongs to.
        index: its position there, from 0.
        image: its pixels.
        window: how, unless the view says otherwise.
        name: what the status line calls it.
        position: where it lies in the patient, or "".
        note: on the viewport, below the words on the slice, or "".
        is_key: whether a person marked it.
    """

    series: Series
    index: int
    image: Image
    window: Window | VoiLut
    name: str = ""
    position: str = ""
    note: str = ""
    is_key: bool = False


class Viewport(QWidget):
    """Shows what it is given, and tells what the user wants.

    Signals:
        step_requested(int): a slice so many places further on.
        slice_chosen(int): the slice at this position.
        view_changed(ViewState): the user changed window, zoom or place.
        pixel_changed(str): what the status line says of the pixel under the pointer.
        pointed(float, float): the user points at this row and column.
        clicked(int, int): the user clicked at this row and column.
        entered(): the user works here.
        alone_requested(): the user wants to see it in place of all, or all again.
        series_dropped(str): the user dragged the series of this id here.
    """

    step_requested = Signal(int)
    slice_chosen = Signal(int)
    view_changed = Signal(object)
    pixel_changed = Signal(str)
    pointed = Signal(float, float)
    clicked = Signal(int, int)
    entered = Signal()
    alone_requested = Signal()
    series_dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._view: ViewState | None = None
        self._result: ImageResult | None = None
        self._marks: Marks | None = None
        self._style = OverlayStyle()
        self.canvas = ImageCanvas()
        self.lines = LinesLayer()
        self.canvas.add_layer(self.lines)
        self.segments = SegmentsLayer()
        self.canvas.add_layer(self.segments)
        self.canvas.add_tool("crosshair", CrosshairTool(self.pointed.emit))
        self.setAcceptDrops(True)
        self.slider = SliceSlider()
        self.play_button = QToolButton()
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> Shown | None:
        """The slice whose pixels are on the canvas."""
        return self._shown

    def show_slice(
        self,
        shown: Shown,
        view: ViewState,
        result: ImageResult | None,
        style: OverlayStyle,
        marks: Marks | None = None,
    ) -> None:
        """Put picture, mask and texts on the canvas together: they never belong to two slices.

        Args:
            shown: the slice.
            view: how its series is shown.
            result: what the networks said of the slice, or None.
            style: how that is laid over it.
            marks: what is outlined, or None for all that the networks outlined.
        """
        before, known = self._view, self._shown
        is_same_series = known is not None and known.series.id == shown.series.id
        self._shown, self._view = shown, view
        self._result, self._style, self._marks = result, style, marks
        self.canvas.set_message("")
        with QSignalBlocker(self.canvas):
            self.canvas.set_inverted(view.is_inverted)
            self.canvas.set_image(
                shown.image, view.window or shown.window, keep_view=is_same_series
            )
            self._turn()
            if not is_same_series or before is None or _place(before) != _place(view):
                self._place(view)
        self.canvas.tell_hover()
        self._lay_over()

    def show_result(
        self, result: ImageResult | None, style: OverlayStyle, marks: Marks | None = None
    ) -> None:
        """Lay another result over the slice that is shown, or the same otherwise."""
        self._result, self._style, self._marks = result, style, marks
        self._lay_over()

    def show_segments(self, areas: Sequence[Area], style: OverlayStyle) -> None:
        """Lay what others outlined over the slice that is shown, with the names."""
        self.segments.show_areas(areas if style.visible else (), fill=style.opacity)
        self._annotate()

    def show_view(self, view: ViewState) -> None:
        """Show the slice in another window, zoom, place or turned."""
        before, self._view = self._view, view
        if self._shown is None or before is None or before == view:
            return
        with QSignalBlocker(self.canvas):
            self.canvas.set_inverted(view.is_inverted)
            self.canvas.set_window(view.window or self._shown.window)
            self._turn()
            if _place(before) != _place(view):
                self._place(view)
        self._annotate()

    def show_message(self, text: str) -> None:
        """Show words in place of a picture."""
        self._shown, self._view, self._result, self._marks = None, None, None, None
        canvas = self.canvas
        for show in (canvas.set_mask, canvas.set_rejected, canvas.set_chosen, canvas.set_diameters):
            show(None)
        self.canvas.set_evidence(None)
        self.segments.show_areas((), fill=0.0)
        self.canvas.set_image(None)
        self.canvas.set_annotations(Annotations())
        self.canvas.set_message(text)

    def show_marks(self, index: int, marks: Sequence[str], said: str = "") -> None:
        """Show where the slice lies in its series.

        Args:
            index: of the slice.
            marks: the answer to each slice of the series, as `SliceSlider` takes them.
            said: as there.
        """
        self.slider.show_slices(index, marks, said)
        self.play_button.setEnabled(len(marks) > 1)

    def show_extent(self, extent: Extent) -> None:
        """Show which slices have findings."""
        self.slider.show_extent(extent)

    def show_place(self, index: int, said: str | None = None) -> None:
        """Show where another slice of the same series lies; other words than before, if given."""
        self.slider.show_slice(index, said)

    def change_marks(self, marks: Mapping[int, str]) -> None:
        """Some slices of the series have other answers, by position."""
        self.slider.show_answers(marks)

    def _lay_out(self) -> None:
        self.play_button.setAutoRaise(True)
        self.play_button.setAccessibleName(tr("Play"))
        bottom = QHBoxLayout()
        bottom.setContentsMargins(theme.GRID, 0, 0, 0)
        bottom.setSpacing(0)
        bottom.addWidget(self.play_button)
        bottom.addWidget(self.slider, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.slider.chosen.connect(self.entered)
        self.slider.chosen.connect(self.slice_chosen)
        self.slider.told.connect(self._on_told)
        self.play_button.pressed.connect(self.entered)
        self.canvas.entered.connect(self.entered)
        self.canvas.pointed.connect(self.pointed)
        self.canvas.clicked.connect(self.clicked)
        self.canvas.double_clicked.connect(self.alone_requested)
        self.canvas.slice_requested.connect(self.step_requested)
        self.canvas.window_changed.connect(self._on_window_changed)
        self.canvas.zoom_changed.connect(self._on_zoom_changed)
        self.canvas.view_changed.connect(self._on_place_changed)
        self.canvas.hovered.connect(self._on_hovered)
        self.canvas.hover_left.connect(self._on_hover_left)

    def _place(self, view: ViewState) -> None:
        if view.zoom is None or view.center is None:
            self.canvas.fit()
        else:
            column, row = view.center
            self.canvas.set_zoom(view.zoom)
            self.canvas.center_on(row, column)

    def _turn(self) -> None:
        shown, view = self._shown, self._view
        if shown is not None and view is not None:
            self.canvas.set_turn(turning.transform_of(self._turn_of(shown.image, view)))

    def _turn_of(self, image: Image, view: ViewState) -> Turn:
        """How a picture is turned: radiologically, and then by the user."""
        return turning.turn_of(image.facing, view)

    def _lay_over(self) -> None:
        result = self._result
        self.canvas.set_overlay(self._style)
        marks = self._marks or Marks(None if result is None else result.mask)
        drawn = [(label, mask.array) for label, mask in marks.drawn]
        self.canvas.set_mask(_array(marks.counted), tints(drawn, self._style))
        self.canvas.set_rejected(_array(marks.rejected))
        color = self._style.color_of(marks.chosen_type) if marks.chosen_type else None
        self.canvas.set_chosen(
            _array(marks.chosen), is_counted=marks.is_chosen_counted, color=color
        )
        self.canvas.set_diameters(marks.diameters)
        self.canvas.set_evidence(None if result is None else result.evidence)
        self._annotate()

    def _annotate(self) -> None:
        shown, view = self._shown, self._view
        if shown is None or view is None:
            return
        annotations = self._texts(shown, view)
        self.canvas.set_annotations(annotations)
        self._speak(shown, annotations)

    def _speak(self, shown: Shown, annotations: Annotations) -> None:
        """A screen reader says first what changes from slice to slice; nothing is said twice."""
        place = self.slider.accessibleDescription()
        known = corner_text.place_text(shown.index, len(shown.series.slices))
        lines = (line for line in annotations.top_right if line != known and line not in place)
        self.canvas.set_spoken([place, *lines])

    def _texts(self, shown: Shown, view: ViewState) -> Annotations:
        """What stands on the picture."""
        spacing, facing = shown.image.spacing_mm, shown.image.facing
        return Annotations(
            top_left=corner_text.top_left(shown.series),
            top_right=corner_text.top_right(
                shown.series, shown.index, shown.position, shown.note, is_key=shown.is_key
            ),
            bottom_left=corner_text.bottom_left(
                self.canvas.window, self.canvas.zoom, inverted=view.is_inverted
            ),
            permanent=corner_text.permanent(shown.series),
            letters=turning.letters(facing, self._turn_of(shown.image, view)),
            column_spacing_mm=None if spacing is None else spacing[1],
            legend=corner_text.legend(self._result, self._style),
            names=tuple((area.color, area.name) for area in self.segments.areas),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: a series of the list hovers over it; files are the window's."""
        if event.mimeData().hasFormat(SERIES_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: it was dropped."""
        series_id = bytes(event.mimeData().data(SERIES_MIME).data()).decode()
        event.acceptProposedAction()
        self.entered.emit()
        self.series_dropped.emit(series_id)

    @Slot(object)
    def _on_window_changed(self, window: Window | VoiLut) -> None:
        if self._view is not None:
            self._tell(replace(self._view, window=window))

    @Slot(float)
    def _on_zoom_changed(self, _zoom: float) -> None:
        self._annotate()

    @Slot()
    def _on_place_changed(self) -> None:
        if self._view is None:
            return
        if self.canvas.is_fitted:
            self._tell(replace(self._view, zoom=None, center=None))
        else:
            row, column = self.canvas.center
            self._tell(replace(self._view, zoom=self.canvas.zoom, center=(column, row)))

    def _tell(self, view: ViewState) -> None:
        """The canvas shows it already: keep it, and say so."""
        self._view = view
        self._annotate()
        self.view_changed.emit(view)

    @Slot(int, int)
    def _on_hovered(self, row: int, column: int) -> None:
        if self._shown is not None:
            shown = self._shown
            self.pixel_changed.emit(corner_text.pixel(shown.name, shown.image, row, column))

    @Slot()
    def _on_told(self) -> None:
        """Another answer to the slice that is shown; else its picture comes with its name."""
        if self._shown is not None and self._is_told_of(self._shown):
            self._annotate()

    def _is_told_of(self, shown: Shown) -> bool:
        """Whether the bar tells of what is shown, not of what is being loaded."""
        return self.slider.index == shown.index

    @Slot()
    def _on_hover_left(self) -> None:
        self.pixel_changed.emit("")


def _array(mask: Mask | None) -> NDArray[np.bool_] | None:
    return mask.array if mask is not None and mask.pixels else None


def _place(view: ViewState) -> object:
    return view.zoom, view.center


def tints(drawn: Iterable[tuple[str, NDArray[np.bool_]]], style: OverlayStyle) -> list[Tint]:
    """What persons outlined, where its type has another color than the answer.

    Args:
        drawn: the code of its type and bool (rows, columns) of each.
        style: that has the answer's color.
    """
    found: dict[str, list[NDArray[np.bool_]]] = {}
    for label, area in drawn:
        found.setdefault(style.color_of(label), []).append(area)
    others = ((color, areas) for color, areas in found.items() if color != style.color)
    return [(color, np.logical_or.reduce(areas)) for color, areas in others]
