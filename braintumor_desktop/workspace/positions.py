"""Where slices lie in the patient, in words: the one place that says so for all that shows it.

What others made of a scan may be a part of its slices: a segmentation that was cropped.  Its own
middle is another point of the same plane, which in an oblique slice has another coordinate, so it
is told by the slice of the scan on which it lies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.imaging.geometry import position_of
from braintumor_desktop.imaging.study import study_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.imaging.geometry import PatientPosition
    from braintumor_desktop.imaging.image import Plane, Series, Slice
    from braintumor_desktop.workspace.workspace import Workspace

PARALLEL = 0.9999
"""Cosine above which two planes are parallel (0.8 degrees)."""
SAME_PLANE_MM = 0.2
"""Within which planes that are parallel are one: files round."""


def position_in(workspace: Workspace, series: Series, item: Slice) -> PatientPosition | None:
    """Where a slice lies; of what was made of a scan, where the scan's slice lies; or None.

    Grows with the slices of the study where the series was made of a scan, else with nothing.

    Args:
        workspace: that has the series open.
        series: that the slice belongs to.
        item: the slice.
    """
    plane = item.plane
    if plane is None or not workspace.is_made(series):
        return position_of(item)
    found = (_in_plane(scan, plane) for scan in _scans(workspace, series))
    return position_of(next((one for one in found if one is not None), item))


def _scans(workspace: Workspace, series: Series) -> Iterator[Series]:
    """Scans of the study in the same coordinates, at first those that a segmentation names."""
    known = workspace.others.known(series.id)
    named = () if known is None or known.found is None else known.found.series_uids
    ids = workspace.series_of(study_id(series))
    there = [one for one in map(workspace.find, ids) if one is not None]
    reference = series.slices[0].plane
    for one in sorted(there, key=lambda one: one.series_uid not in named):
        first = one.slices[0].plane
        if (
            first is not None
            and reference is not None
            and first.frame_of_reference == reference.frame_of_reference
            and not workspace.is_made(one)
        ):
            yield one


def _in_plane(scan: Series, plane: Plane) -> Slice | None:
    """The slice of a scan that lies in a plane."""
    normal = plane.normal
    for item in scan.slices:
        other = item.plane
        if other is not None and abs(float(other.normal @ normal)) > PARALLEL:
            off = np.subtract(other.position, plane.position) @ normal
            if abs(float(off)) <= SAME_PLANE_MM:
                return item
    return None
