"""Findings on a plane: the crosshair goes to the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.viewer.pane import extent_of
from braintumor_desktop.desktop.viewer.slice_slider import NOWHERE, Extent
from braintumor_desktop.findings.measures import Diameters, Line
from braintumor_desktop.imaging.image import Plane
from braintumor_desktop.workspace import linking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.plates import Wanted
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import FindingsChanged


HAIR_MM = 1e-3


class PlaneFindings(QObject):
    """What a plane's pane does with the list of findings."""

    def __init__(self, pane: PlanePane, bridge: Bridge) -> None:
        super().__init__(pane)
        self._pane = pane
        self._bridge = bridge
        self._listings = bridge.workspace.listings
        bridge.findings_changed.connect(self._on_findings_changed)

    def extent(self, series: Series, positions: Sequence[int]) -> Extent:
        """Which of the slices that the plane goes along have findings.

        Args:
            series: that is cut.
            positions: in the series, of these slices; empty where it goes across them.
        """
        listing = self._pane.listing
        if listing is None or not positions:
            return NOWHERE
        places = sorted(range(len(positions)), key=positions.__getitem__)
        return extent_of(listing, self._listings.chosen(series.id), places)

    def diameters(self, series: Series, wanted: Wanted) -> Diameters | None:
        """The two diameters of the chosen finding, where a plane shows the slice they lie in.

        Args:
            series: that is cut.
            wanted: how; a slab shows all slices within it.
        """
        listing = self._pane.listing
        uid = None if listing is None else self._listings.chosen(series.id)
        entry = None if listing is None or uid is None else listing.find(uid)
        if entry is None:
            return None
        lesion, cut = entry.finding.lesion, wanted.plane
        home = linking.placed(series.slices[lesion.measured])
        if home is None:
            return None
        plane = Plane(cut.corner, cut.right, cut.down, home.plane.frame_of_reference)
        at = linking.Placed(plane, (cut.spacing_mm, cut.spacing_mm), cut.shape)
        slab = 0.0 if wanted.slab is None else wanted.slab.thickness_mm
        return on_plane(
            lesion.diameters, home, at, max(slab, _step_mm(series, lesion.measured)) / 2
        )

    @Slot(object)
    def _on_findings_changed(self, change: FindingsChanged) -> None:
        listing = self._pane.listing
        is_its = listing is not None and listing.series.id in change.series
        if listing is None or not is_its or not change.is_other_chosen:
            return
        uid, views = self._listings.chosen(listing.series.id), self._bridge.views
        entry = None if uid is None else listing.find(uid)
        if entry is not None and self._pane.is_seen and self._pane.id == views.active:
            masks = entry.finding.masks
            self._bridge.tell(views.planes.go_to_finding(masks, self._pane.id))


def _step_mm(series: Series, position: int) -> float:
    """How far the next slice beside one lies; 0 for one alone."""
    home = linking.placed(series.slices[position])
    beside = [series.slices[i] for i in (position - 1, position + 1) if 0 <= i < len(series.slices)]
    planes = [item.plane for item in beside]
    if home is None:
        return 0.0
    offs = [abs(linking.pixel_of(home, plane.position)[2]) for plane in planes if plane is not None]
    return min(offs, default=0.0)


def on_plane(
    diameters: Diameters, home: linking.Placed, at: linking.Placed, reach_mm: float
) -> Diameters | None:
    """Two lines of a slice as they lie on a plane; None where an end lies farther off it.

    Args:
        diameters: in pixels of the slice.
        home: the slice.
        at: the plane.
        reach_mm: how far off the plane something may lie that it shows.

    Returns:
        The lines in pixels of the plane, with their lengths as they were measured.
    """
    lines = []
    for line in (diameters.longest, diameters.across):
        ends = []
        for row, column in (line.start, line.end):
            # Whole numbers are borders of pixels there, and their middles here.
            point = linking.point_of(home, row - 0.5, column - 0.5)
            y, x, off = linking.pixel_of(at, point)
            if abs(off) > reach_mm + HAIR_MM:
                return None
            ends.append((y + 0.5, x + 0.5))
        lines.append(Line(ends[0], ends[1], line.length))
    return Diameters(*lines)
