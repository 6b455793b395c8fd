"""Fills one viewport with what the workspace shows there, and keeps what the user does to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from braintumor_desktop.desktop.viewer import turning
from braintumor_desktop.desktop.viewer.slice_slider import NOWHERE, Extent
from braintumor_desktop.desktop.viewer.view_pane import ViewPane
from braintumor_desktop.desktop.viewer.viewport import Shown, Viewport
from braintumor_desktop.desktop.work.pixels import middle
from braintumor_desktop.findings.labels import OUTLINED, TUMOR
from braintumor_desktop.findings.marking import Marks, marks_at
from braintumor_desktop.findings.wording import ranges
from braintumor_desktop.words import mark, number, tr
from braintumor_desktop.workspace import joining, linking
from braintumor_desktop.workspace.key_images import is_marked
from braintumor_desktop.workspace.positions import position_in
from braintumor_desktop.workspace.sums import otherwise
from braintumor_desktop.workspace.work import KEY_IMAGES, LINKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, MutableMapping, Sequence

    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixel_cache import Picture
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.drawn import Ground
    from braintumor_desktop.findings.link import How
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series, Slice, SliceKey, VoiLut, Window
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        FindingsChanged,
        OthersChanged,
        StudiesChanged,
        ViewsChanged,
        WorkChanged,
    )
    from braintumor_desktop.workspace.linking import Placed
    from braintumor_desktop.workspace.sums import Sum

LOADING_AFTER_MS = 150
"""A slice that comes sooner shows no message."""
EMPTY = mark("Drag a series here, or click here and choose one in the list")
LINKED: Mapping[How, str] = {
    "hand": mark("linked by hand"),
    "registration": mark("linked by registration"),
}
NEAR_MM = 10.0
"""Off a single slice: how far a point may lie for its crosshair to be drawn."""


class Pane(ViewPane):
    """A viewport and what it shows.

    Attributes:
        id: of the viewport, as Views know it.
        viewport: the widget.
    """

    def __init__(
        self,
        viewport_id: int,
        bridge: Bridge,
        pixels: PixelLoader,
        overlay: OverlayChoice,
        windows: MutableMapping[str, Window | VoiLut],
        parent: QObject,
    ) -> None:
        """Begin with an empty viewport.

        Args:
            viewport_id: as Views know it.
            bridge: tells what is shown.
            pixels: decodes it.
            overlay: how results are laid over it.
            windows: of the series that were shown, by id; shared by all panes.
            parent: Qt's.
        """
        super().__init__(viewport_id, bridge, overlay, windows, Viewport(), parent)
        self._identity = bridge.identity
        self._pixels = pixels
        self._shown: tuple[Slice, Picture] | None = None
        self._marked: Series | None = None
        self._summed: Sum | None = None
        self._late = QTimer(self, singleShot=True, interval=LOADING_AFTER_MS)
        self._connect()

    @property
    def shown(self) -> tuple[Slice, Picture] | None:
        """The slice whose pixels are on the canvas."""
        return self._shown

    @property
    def is_current(self) -> bool:
        """Whether its canvas has the slice that is to be seen, or why it cannot be read."""
        item = self._views.slice_in(self.id)
        if item is None or self._shown is None:
            return item is not None and self._pixels.failure(item) is not None
        return self._shown[0].key == item.key

    @property
    def ground(self) -> Ground | None:
        """What can be drawn on: the slice whose pixels are on the canvas."""
        return None if self._shown is None else self._shown[0]

    @property
    def step_mm(self) -> float | None:
        """From this slice to the next; None where that is unknown."""
        series = self.series
        return None if series is None else series.spacing_between_mm

    @property
    def placed(self) -> Placed | None:
        """Where the slice that is to be seen lies."""
        item = self._views.slice_in(self.id)
        return None if item is None else linking.placed(item)

    def pixel_at(self, row: float, column: float) -> tuple[int, int, int] | None:
        """(position, row, column) of the shown slice's pixel."""
        view = self._views.state(self.id)
        return None if view is None else (view.index, round(row), round(column))

    def turn_as_stored(self) -> None:
        """Show rows and columns as they are in the file."""
        view = self._views.state(self.id)
        if view is not None and self._shown is not None:
            self._set_view(turning.as_stored(view, self._shown[1].image.facing))

    @Slot()
    def show_current(self) -> None:
        """Show the slice that is to be seen, as soon as its pixels are there."""
        self._refresh_slider()
        item = self._views.slice_in(self.id)
        if item is None:
            self._show_nothing(self._invitation())
            return
        picture, failure = self._pixels.picture(item), self._pixels.failure(item)
        window = None if picture is None else self._window_for(picture)
        if picture is not None and window is not None:
            self._show(item, picture, window)
        elif failure is not None:
            self._show_nothing(self._identity.text(str(failure), item.path))
        else:
            self._late.start()

    def refresh_invitation(self) -> None:
        """What is asked for where nothing is shown depends on what the others show."""
        if self._shown is None and self._views.slice_in(self.id) is None:
            self.viewport.show_message(self._invitation())

    def _invitation(self) -> str:
        """While nothing is there to be shown, the welcome lies over all viewports."""
        return "" if self._views.is_idle else tr(EMPTY)

    @Slot()
    def refresh_overlay(self) -> None:
        """Show mask and evidence of the shown slice in the chosen style."""
        over = self._shown_result(), self._shown_style(), self._shown_marks()
        self.viewport.show_result(*over)
        self._show_segments()

    def refresh_crosshair(self, *, is_wanted: bool) -> None:
        """Draw the point of the group where it lies in the shown slice."""
        series, at = self._views.series(self.id), self.placed
        point = None if series is None else self._views.links.point_in(series)
        if point is None or at is None or not is_wanted:
            self.viewport.lines.set_point(None)
            return
        row, column, off = linking.pixel_of(at, point)
        step = NEAR_MM if series is None else series.spacing_between_mm or NEAR_MM
        self.viewport.lines.set_point((row, column) if abs(off) <= step else None)

    def _connect(self) -> None:
        self._bridge.views_changed.connect(self._on_views_changed)
        self._bridge.answers_changed.connect(self._on_answers_changed)
        self._bridge.others_changed.connect(self._on_others_changed)
        self._bridge.studies_changed.connect(self._on_studies_changed)
        self._bridge.findings_changed.connect(self._on_findings_changed)
        self._bridge.identity_changed.connect(self.show_current)
        self._bridge.work_changed.connect(self._on_work_changed)
        self._pixels.loaded.connect(self._on_loaded)
        self._pixels.failed.connect(self._on_failed)
        self._overlay.changed.connect(self.refresh_overlay)
        self._late.timeout.connect(self._on_late)
        self.viewport.slice_chosen.connect(self._on_slice_chosen)

    def _shown_result(self) -> ImageResult | None:
        series = self._views.series(self.id)
        if self._shown is None or series is None:
            return None
        return self._bridge.workspace.result_of(series.id, self._shown[0])

    def _shown_style(self) -> OverlayStyle:
        return self._styled(self._shown_answer() or TUMOR)

    def _shown_answer(self) -> str | None:
        """Whose color the mask has: a lesion has one in all its slices, as in list and planes."""
        result, series = self._shown_result(), self._views.series(self.id)
        total = None if series is None else self._bridge.workspace.sum_of(series.id)
        if total is not None and total.result.answer in OUTLINED:
            return total.result.answer
        return None if result is None else result.answer

    def _shown_marks(self) -> Marks | None:
        series, view = self._views.series(self.id), self._views.state(self.id)
        if series is None or view is None:
            return None
        listings, listing = self._bridge.workspace.listings, self.listing
        threshold, chosen = listings.threshold(series), listings.chosen(series.id)
        return marks_at(view.index, self._shown_result(), listing, threshold, chosen)

    def _extent(self) -> Extent:
        listing = self.listing
        if listing is None:
            return NOWHERE
        uid = self._bridge.workspace.listings.chosen(listing.series.id)
        return extent_of(listing, uid, range(len(listing.series.slices)))

    def _window_for(self, picture: Picture) -> Window | VoiLut | None:
        """That of the series' middle, on whichever slice it was opened; None until that is read.

        It holds for all of the series: brightness must not pump.
        """
        series = self._views.series(self.id)
        if series is None or series.id in self._windows:
            return None if series is None else self._windows[series.id]
        item = middle(series)
        read = self._pixels.picture(item)
        if read is None and self._pixels.failure(item) is None:
            self._pixels.want(item)
            return None
        return self._windows.setdefault(series.id, (read or picture).window)

    def _show(self, item: Slice, picture: Picture, window: Window | VoiLut) -> None:
        self._late.stop()
        series, view = self._views.series(self.id), self._views.state(self.id)
        if series is None or view is None:
            return
        self._shown = (item, picture)
        identity = self._identity
        place = tr("slice {slice}", slice=number(view.index + 1))
        name = place if identity.is_hidden else identity.name(item.path)
        position = position_in(self._bridge.workspace, series, item)
        shown = Shown(
            identity.series(series),
            view.index,
            picture.image,
            window,
            name,
            "" if position is None else position.words,
            self._note(),
            is_marked(self._bridge.workspace, series, item),
        )
        over = self._shown_result(), self._shown_style(), self._shown_marks()
        self.viewport.show_slice(shown, view, *over)
        self._show_segments()
        self.shown_changed.emit()

    def _note(self) -> str:
        how = joining.how_linked(self._views, self.id)
        return "" if how is None else tr(LINKED[how])

    def _refresh_note(self, change: ViewsChanged) -> None:
        """Another viewport, with which this one was linked, may have come or gone."""
        shown = self.viewport.shown
        is_other = change.is_other_series or change.is_other_layout
        if is_other and shown is not None and shown.note != self._note():
            self.show_current()

    def _show_segments(self) -> None:
        """Lay over the slice what others outlined there."""
        series, view = self._views.series(self.id), self._views.state(self.id)
        if self._shown is None or series is None or view is None:
            return
        found = self._bridge.workspace.others.shown_on(series.id, view.index)
        named = ((segment.label, segment.color, mask) for segment, mask in found)
        self._lay_segments(named, self._shown_style())

    @Slot(object)
    def _on_others_changed(self, change: OthersChanged) -> None:
        series = self._views.series(self.id)
        if series is not None and series.id in change.series:
            self._show_segments()

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        if change.removed:  # What lay over the slice may be among it.
            self._show_segments()

    def _show_nothing(self, message: str) -> None:
        self._late.stop()
        self._shown = None
        self.viewport.show_message(message)
        self.emptied.emit()
        self.shown_changed.emit()

    def _refresh_slider(self) -> None:
        """Show where the slice lies; the marks stay while the series does."""
        series, view = self._views.series(self.id), self._views.state(self.id)
        if series is None or view is None:
            self._marked = None
            self.viewport.show_marks(0, ())
        elif series is self._marked:
            self.viewport.show_place(view.index)
        else:
            self._marked, workspace = series, self._bridge.workspace
            self._summed = workspace.sum_of(series.id)
            marks = [workspace.answer_at(series, place) for place in range(len(series.slices))]
            self.viewport.show_marks(view.index, marks)
            self.viewport.show_extent(self._extent())

    def _change_marks(self, slices: Iterable[SliceKey]) -> None:
        """Mark slices of the series that have another answer, by themselves or in their series."""
        series, workspace = self._marked, self._bridge.workspace
        if series is None:
            return
        summed, self._summed = self._summed, workspace.sum_of(series.id)
        places = otherwise(series, summed, self._summed)
        places.update(series.places[key] for key in slices if key in series.places)
        self.viewport.change_marks({place: workspace.answer_at(series, place) for place in places})

    def _is_current(self, item: Slice) -> bool:
        """A search that goes on makes slices anew: equal ones are the same."""
        current = self._views.slice_in(self.id)
        return current is not None and item.key == current.key

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if self.id not in change.viewports:
            self._refresh_note(change)
            return
        view = self._views.state(self.id)
        if change.is_other_series or change.is_other_slice or change.is_other_layout:
            self.show_current()
        elif view is not None:
            self.viewport.show_view(view)

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        is_marked_now = self._shown is not None and self._shown[0].id in change.of(KEY_IMAGES.name)
        if is_marked_now or change.of(LINKS.name):
            self.show_current()

    def _waits_for(self, item: Slice) -> bool:
        """Whether the shown series has no window so far, which this slice gives."""
        series = self._views.series(self.id)
        is_without = series is not None and series.id not in self._windows
        return series is not None and is_without and item.key == middle(series).key

    @Slot(object)
    def _on_loaded(self, item: Slice) -> None:
        if self._is_current(item) or self._waits_for(item):
            self.show_current()

    @Slot(object, object)
    def _on_failed(self, item: Slice, error: AppError) -> None:
        if self._is_current(item):
            self._show_nothing(self._identity.text(str(error), item.path))
        else:  # What is shown may have waited for it.
            self._on_loaded(item)

    @Slot()
    def _on_late(self) -> None:
        item = self._views.slice_in(self.id)
        picture = None if item is None else self._pixels.picture(item)
        if item is not None and (picture is None or self._window_for(picture) is None):
            self._show_nothing(tr("Loading {name}", name=self._identity.name(item.path)))

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        if self._marked is not None and self._marked.id in change.series:
            self._change_marks(change.slices)
        if self._shown is not None and self._shown[0].key in change.slices:
            self.refresh_overlay()

    @Slot(object)
    def _on_findings_changed(self, change: FindingsChanged) -> None:
        current = self._views.series(self.id)
        if current is not None and current.id in change.series:
            self.viewport.show_extent(self._extent())
            if self._shown is not None:
                self.refresh_overlay()

    @Slot(int)
    def _on_slice_chosen(self, index: int) -> None:
        self._bridge.tell(self._views.move_to(index, self.id))


def extent_of(listing: Listing, chosen: str | None, places: Sequence[int]) -> Extent:
    """In which slices findings are, for a bar of slices.

    Args:
        listing: the findings of the series.
        chosen: uid of the finding that is chosen, or None.
        places: on the bar, of each slice of the series.
    """
    entry = None if chosen is None else listing.find(chosen)
    counted = {places[i] for one in listing.counted for i in one.finding.slices}
    if entry is None:
        return Extent(ranges(sorted(counted)))
    there = sorted(places[i] for i in entry.finding.slices)
    return Extent(ranges(sorted(counted)), ranges(there), entry.number)
