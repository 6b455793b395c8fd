"""Which drawings a slice shows, and where the slice of a drawing is."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from braintumor_desktop.findings.drawn import is_on
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.linking import frame_of
from braintumor_desktop.workspace.work import MEASUREMENTS

if TYPE_CHECKING:
    from braintumor_desktop.findings.drawn import Drawing, Ground
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.workspace import Workspace


def frame_for(series: Series) -> str:
    """What drawings of a series share with those of others; for files it names no path."""
    frame = frame_of(series)
    if not frame.startswith("series "):
        return frame
    return f"series {hashlib.sha256(frame.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}"


def shown_on(
    workspace: Workspace, series: Series, item: Ground, step_mm: float | None
) -> dict[str, Drawing]:
    """The drawings of a study that a slice or plane of a series shows; grows with their number.

    Args:
        workspace: what is open.
        series: that is shown.
        item: the slice, or the plane that is cut from the series.
        step_mm: from it to the next, or None where that is unknown.

    Returns:
        Drawings by id.
    """
    drawings, frame = workspace.work.of(MEASUREMENTS, study_id(series)), frame_for(series)
    return {key: one for key, one in drawings.items() if is_on(one, item, step_mm, frame)}


def home_of(workspace: Workspace, study: str, drawing: Drawing) -> tuple[Series, int] | None:
    """The series on which a drawing was made, and the position of its slice; None if closed."""
    for series_id in workspace.series_of(study):
        series = workspace.find(series_id)
        place = None if series is None else series.positions.get(drawing.slice)
        if series is not None and place is not None:
            return series, place
    return None
