"""Fills one viewport with a plane of its series, and keeps what the user does to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from braintumor_desktop.desktop.viewer import plane_text
from braintumor_desktop.desktop.viewer.layers.lines import PLANES
from braintumor_desktop.desktop.viewer.plane_bar import PlaneBar
from braintumor_desktop.desktop.viewer.plane_findings import PlaneFindings
from braintumor_desktop.desktop.viewer.plane_viewport import PlaneViewport, ShownPlane
from braintumor_desktop.desktop.viewer.view_pane import ViewPane
from braintumor_desktop.desktop.work.pixel_cache import Picture
from braintumor_desktop.desktop.work.plates import Plate, Wanted
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.drawn import Cut
from braintumor_desktop.findings.labels import TUMOR
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.words import tr
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
    from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.planes import PlaneLoader
    from braintumor_desktop.findings.drawn import Ground
    from braintumor_desktop.imaging.cuts import Anatomical
    from braintumor_desktop.imaging.image import Series, Slice, VoiLut, Window
    from braintumor_desktop.imaging.piling import Pile
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        FindingsChanged,
        OthersChanged,
        ViewsChanged,
    )
    from braintumor_desktop.workspace.linking import Placed
    from braintumor_desktop.workspace.view_state import ViewState

READING_AFTER_MS = 150
"""Slices that are read sooner show no progress."""
CUTS: Mapping[Anatomical, tuple[Anatomical, Anatomical]] = {
    "axial": ("sagittal", "coronal"),
    "coronal": ("sagittal", "axial"),
    "sagittal": ("coronal", "axial"),
}
"""The plane along a column of each plane, and the one along a row."""


class PlanePane(ViewPane):
    """A viewport and the plane that it shows.

    Attributes:
        id: of the viewport, as Views know it.
        viewport: the widget.
    """

    viewport: PlaneViewport

    def __init__(
        self,
        viewport_id: int,
        bridge: Bridge,
        planes: PlaneLoader,
        overlay: OverlayChoice,
        windows: MutableMapping[str, Window | VoiLut],
        parent: QObject,
    ) -> None:
        """Begin with an empty viewport.

        Args:
            viewport_id: as Views know it.
            bridge: tells what is shown.
            planes: reads and cuts it.
            overlay: how results are laid over it.
            windows: of the series that were shown, by id; shared by all panes.
            parent: Qt's.
        """
        super().__init__(viewport_id, bridge, overlay, windows, PlaneViewport(), parent)
        self._loader = planes
        self._asked: Wanted | None = None
        self._plate: Plate | None = None
        self._late = QTimer(self, singleShot=True, interval=READING_AFTER_MS)
        self._findings = PlaneFindings(self, bridge)
        self._bar = PlaneBar(self, bridge, self._findings)
        self._connect()

    @property
    def shown(self) -> tuple[Slice, Picture] | None:
        """The slice nearest to the plane, and what stands for its series: its middle slice."""
        item, series = self._views.slice_in(self.id), self._views.series(self.id)
        pile = None if series is None else self._loader.pile(series)
        if item is None or series is None or pile is None or self._plate is None:
            return None
        return item, Picture(pile.like, self._window(series, pile))

    @property
    def is_current(self) -> bool:
        """Whether its canvas has a plane of the series, or why its slices cannot be read."""
        series = self.series
        if series is None or self._plate is None:
            return series is not None and self._loader.reading(series).phase == "failed"
        return self._plate.wanted.series is series

    @property
    def ground(self) -> Ground | None:
        """What can be drawn on: the plane that is on the canvas."""
        if self._plate is None or self.viewport.plate is None:
            return None
        cut, pile = self._plate.wanted.plane, self._plate.wanted.laid.pile
        frame = None if pile.like.plane is None else pile.like.plane.frame_of_reference
        plane = Plane(cut.corner, cut.right, cut.down, frame)
        return Cut(cut.shape, (cut.spacing_mm, cut.spacing_mm), plane)

    @property
    def step_mm(self) -> float | None:
        """As far off the plane as its pixels are apart is the next one."""
        return None if self._plate is None else self._plate.wanted.plane.spacing_mm

    @property
    def placed(self) -> Placed | None:
        """Where the plane that is to be seen lies."""
        return self._views.planes.placed(self.id)

    @property
    def is_seen(self) -> bool:
        """Whether it is on the screen: nothing is cut while it is not."""
        return self.id in self._views.arrangement.shown

    def pixel_at(self, row: float, column: float) -> tuple[int, int, int] | None:
        """(position, row, column) of the slices' pixel that lies there; None beside them."""
        series, at = self.series, self.placed
        if series is None or at is None:
            return None
        return self._views.planes.pixel_at(series, linking.point_of(at, row, column))

    def turn_as_stored(self) -> None:
        """Show the plane upright: it is stored nowhere."""
        self.change(flips=(False, False), turns=0)

    @Slot()
    def show_current(self) -> None:
        """Show the plane that is to be seen, as soon as it is cut."""
        if not self.is_seen:
            self._leave()
            return
        series, view = self._views.series(self.id), self._views.state(self.id)
        if series is None or view is None:
            self._show_nothing("")
            return
        try:
            self._bar.refresh(series)
        except BadInput as reason:
            self._show_nothing(str(reason))
            return
        pile = self._loader.pile(series)
        if pile is None:
            self._show_reading(series)
        else:
            self._want(series, view, pile)

    @Slot()
    def refresh_overlay(self) -> None:
        """Show mask and evidence of the plane in the chosen style."""
        self.viewport.restyle(self._style())
        if self._plate is not None:
            self._show_segments(self._plate)
        if self._overlay.style_for(TUMOR).shows_evidence:
            self.show_current()

    def refresh_crosshair(self, *, is_wanted: bool) -> None:
        """Draw the point where it lies, and with it the lines in which the others cut."""
        series, view = self._views.series(self.id), self._views.state(self.id)
        at = self.placed if self.is_seen else None
        if series is None or view is None or at is None or not is_wanted:
            self.viewport.lines.set_point(None)
            return
        point = self._views.planes.point(series, view.index)
        row, column, _ = linking.pixel_of(at, point)
        down, across = CUTS[self._views.planes.name(self.id)]
        edges = self._slab_px(down, at), self._slab_px(across, at)
        self.viewport.lines.set_planes(PLANES[down], PLANES[across], edges)
        self.viewport.lines.set_point((row, column))

    def _slab_px(self, name: Anatomical, at: Placed) -> float:
        """Half the slab around another plane that is seen, in pixels of this one; or 0."""
        planes = self._views.planes
        for other in self._views.arrangement.shown:
            state = self._views.state(other)
            is_it = other != self.id and other in planes and planes.name(other) == name
            if is_it and state is not None and state.slab is not None:
                return state.slab.thickness_mm / 2 / at.spacing_mm[0]
        return 0.0

    def _connect(self) -> None:
        self._bridge.views_changed.connect(self._on_views_changed)
        self._bridge.answers_changed.connect(self._on_overlay_changed)
        self._bridge.findings_changed.connect(self._on_overlay_changed)
        self._bridge.others_changed.connect(self._on_overlay_changed)
        self._bridge.identity_changed.connect(self.show_current)
        self._loader.changed.connect(self._on_reading_changed)
        self._loader.ready.connect(self._on_ready)
        self._overlay.changed.connect(self.refresh_overlay)
        self._late.timeout.connect(self._on_late)
        self.viewport.slice_chosen.connect(self._on_place_chosen)
        self.viewport.reading_pressed.connect(self._on_reading_pressed)

    def _leave(self) -> None:
        self._late.stop()
        self._asked = None
        self._loader.leave(self.id)

    def _want(self, series: Series, view: ViewState, pile: Pile) -> None:
        """Ask for the plane, unless it is what was asked for last."""
        plane = self._views.planes.plane(self.id)
        if plane is None:
            return
        laid = self._loader.laid(series, pile)
        wants_evidence = self._style().shows_evidence
        wanted = Wanted(series, plane, view.slab, laid, wants_evidence)
        if wanted != self._asked:
            self._asked = wanted
            self._loader.want(self.id, wanted)
        elif self._plate is not None and self._plate.wanted == wanted:
            self._show(self._plate)

    def _style(self) -> OverlayStyle:
        series = self.series
        total = None if series is None else self._bridge.workspace.sum_of(series.id)
        answer = None if total is None else total.result.answer
        return self._styled(answer or TUMOR)

    def _window(self, series: Series, pile: Pile) -> Window | VoiLut:
        if series.id not in self._windows:
            self._windows[series.id] = pile.window
        return self._windows[series.id]

    def _show(self, plate: Plate) -> None:
        series, view = self._views.series(self.id), self._views.state(self.id)
        if series is None or view is None or plate.wanted.series is not series:
            return
        self._late.stop()
        self._plate = plate
        pile, planes = plate.wanted.laid.pile, self._views.planes
        name, position = planes.name(self.id), planes.position(self.id)
        is_in_gap = plate.gap is not None and not plate.image.stored.any()
        named = self._bridge.identity.series(series)
        shown = ShownPlane(
            named,
            view.index,
            plate.image,
            self._window(series, pile),
            plane_text.hover(name, position),
            caption=plane_text.top_right(named, name, position, plate.wanted.slab),
            notes=plane_text.notes(pile, is_in_gap=is_in_gap),
            plate=plate,
            diameters=self._findings.diameters(series, plate.wanted),
        )
        self.viewport.show_plane(shown, view, self._style())
        self._show_segments(plate)
        self.shown_changed.emit()

    def _show_segments(self, plate: Plate) -> None:
        named = ((one.name, one.color, Mask.of(area)) for one, area in plate.segments)
        self._lay_segments(named, self._style())

    def _show_nothing(self, message: str) -> None:
        self._late.stop()
        self._asked = self._plate = None
        self._loader.leave(self.id)
        self.viewport.show_message(message)
        self.emptied.emit()
        self.shown_changed.emit()

    def _show_reading(self, series: Series) -> None:
        """Read the slices, or say why not; the first viewport has bar and button."""
        state = self._loader.reading(series)
        if state.phase == "failed":
            self._show_nothing(self._bridge.identity.text(str(state.error)))
            return
        self._asked = self._plate = None
        if state.phase in {"none", "done"}:
            self._loader.read(series)
            self._late.start()
            return
        if state.phase == "reading" and self._late.isActive():
            return
        is_first = self.id == self._views.arrangement.shown[0]
        button = (tr("Go on") if state.phase == "stopped" else tr("Stop")) if is_first else ""
        text = plane_text.reading(state)
        self.viewport.show_reading(text, state.done, state.total, button)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if self.id in change.viewports or change.is_other_slice or change.is_other_layout:
            self.show_current()
            view = self._views.state(self.id)
            if view is not None and self.is_seen:
                self.viewport.show_view(view)

    @Slot(object)
    def _on_overlay_changed(self, change: AnswersChanged | FindingsChanged | OthersChanged) -> None:
        current = self._views.series(self.id)
        if current is not None and current.id in change.series:
            self.show_current()

    @Slot(str)
    def _on_reading_changed(self, series_id: str) -> None:
        current = self._views.series(self.id)
        if current is not None and current.id == series_id:
            self.show_current()

    @Slot(int, object)
    def _on_ready(self, viewport: int, plate: Plate) -> None:
        if viewport == self.id and self.is_seen:
            self._show(plate)

    @Slot()
    def _on_late(self) -> None:
        self.show_current()

    @Slot(int)
    def _on_place_chosen(self, place: int) -> None:
        self._bridge.tell(self._views.go_to(place, self.id))

    @Slot()
    def _on_reading_pressed(self) -> None:
        series = self._views.series(self.id)
        if series is None:
            return
        if self._loader.reading(series).phase == "reading":
            self._loader.stop()
        else:
            self._loader.read(series)
