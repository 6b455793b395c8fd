"""The bar under a plane: where it lies on its way, and what is answered to slices along it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.viewer import plane_text
from braintumor_desktop.workspace.sums import otherwise

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.desktop.viewer.plane_findings import PlaneFindings
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import AnswersChanged, FindingsChanged
    from braintumor_desktop.workspace.sums import Sum


@dataclass(frozen=True, eq=False)
class _Marked:
    """What the bar is marked with.

    Attributes:
        series: that is cut.
        positions: in the series, of the slices that the plane goes along; none across them.
        count: of places on the bar.
        places: on the bar, by position in the series.
    """

    series: Series
    positions: tuple[int, ...]
    count: int
    places: Mapping[int, int]

    def is_of(self, series: Series, positions: tuple[int, ...], count: int) -> bool:
        """Whether a bar for these would have the same cells."""
        return (self.series is series, self.positions, self.count) == (True, positions, count)


class PlaneBar(QObject):
    """Marks the bar anew for another series or way; answers that come change their own cells."""

    def __init__(self, pane: PlanePane, bridge: Bridge, findings: PlaneFindings) -> None:
        super().__init__(pane)
        self._pane = pane
        self._planes = bridge.views.planes
        self._workspace = bridge.workspace
        self._findings = findings
        self._marked: _Marked | None = None
        self._summed: Sum | None = None
        bridge.answers_changed.connect(self._on_answers_changed)
        bridge.findings_changed.connect(self._on_findings_changed)

    def refresh(self, series: Series) -> None:
        """Show where the plane lies.

        Raises:
            BadInput: no planes can be cut.
        """
        viewport = self._pane.id
        place, count = self._planes.place(viewport)
        positions = self._planes.slices_along(viewport)
        name, position = self._planes.name(viewport), self._planes.position(viewport)
        said = plane_text.slider(name, place, count, position)
        if self._marked is not None and self._marked.is_of(series, positions, count):
            self._pane.viewport.show_place(place, said)
            return
        places = {position: place for place, position in enumerate(positions)}
        self._marked = _Marked(series, positions, count, places)
        self._summed = self._workspace.sum_of(series.id)
        marks = [self._workspace.answer_at(series, position) for position in positions]
        self._pane.viewport.show_marks(place, marks or [""] * count, said)
        self._pane.viewport.show_extent(self._findings.extent(series, positions))

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        marked = self._marked
        if marked is not None and marked.series.id in change.series:
            summed, self._summed = self._summed, self._workspace.sum_of(marked.series.id)
            positions = otherwise(marked.series, summed, self._summed)
            places = marked.series.places
            positions.update(places[key] for key in change.slices if key in places)
            there = positions & marked.places.keys()
            found = self._workspace.answer_at
            marks = {marked.places[p]: found(marked.series, p) for p in there}
            self._pane.viewport.change_marks(marks)

    @Slot(object)
    def _on_findings_changed(self, change: FindingsChanged) -> None:
        marked = self._marked
        if marked is not None and marked.series.id in change.series:
            extent = self._findings.extent(marked.series, marked.positions)
            self._pane.viewport.show_extent(extent)
