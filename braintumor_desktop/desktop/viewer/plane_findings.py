"""Findings on a plane: the crosshair goes to the chosen one, and a click chooses one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.viewer.pane import extent_of
from braintumor_desktop.desktop.viewer.slice_slider import NOWHERE, Extent
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.findings.listing import Listing
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import FindingsChanged


class PlaneFindings(QObject):
    """What a plane's pane does with the list of findings."""

    def __init__(self, pane: PlanePane, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bridge = bridge
        self._listings = bridge.workspace.listings
        bridge.findings_changed.connect(self._on_findings_changed)
        pane.viewport.clicked.connect(self._on_clicked)

    def extent(self, series: Series, positions: Sequence[int]) -> Extent:
        """Which of the slices that the plane goes along have findings.

        Args:
            series: that is cut.
            positions: in the series, of these slices; empty where it goes across them.
        """
        listing = self._listing()
        if listing is None or not positions:
            return NOWHERE
        places = sorted(range(len(positions)), key=positions.__getitem__)
        return extent_of(listing, self._listings.chosen(series.id), places)

    def _listing(self) -> Listing | None:
        """The findings of the series as it is now."""
        series = self._pane.series
        listing = None if series is None else self._listings.of(series.id)
        return listing if listing is not None and listing.series is series else None

    @Slot(object)
    def _on_findings_changed(self, change: FindingsChanged) -> None:
        listing = self._listing()
        is_its = listing is not None and listing.series.id in change.series
        if listing is None or not is_its or not change.is_other_chosen:
            return
        uid, views = self._listings.chosen(listing.series.id), self._bridge.views
        entry = None if uid is None else listing.find(uid)
        if entry is not None and self._pane.is_seen and self._pane.id == views.active:
            masks = entry.finding.masks
            self._bridge.tell(views.planes.go_to_finding(masks, self._pane.id))

    @Slot(int, int)
    def _on_clicked(self, row: int, column: int) -> None:
        """A click on an outline chooses its finding; elsewhere it means nothing."""
        listing, at = self._listing(), self._pane.placed
        if listing is None or at is None:
            return
        point = linking.point_of(at, row, column)
        pixel = self._bridge.views.planes.pixel_at(listing.series, point)
        entry = None if pixel is None else listing.at(*pixel)
        if entry is not None:
            self._bridge.tell(self._listings.choose(listing.series.id, entry.finding.uid))
