"""Which drawings a slice shows, and where the slice of a drawing is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings.drawn import is_on
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.work import MEASUREMENTS

if TYPE_CHECKING:
    from braintumor_desktop.findings.drawn import Drawing
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.workspace.workspace import Workspace


def shown_on(workspace: Workspace, series: Series, item: Slice) -> dict[str, Drawing]:
    """The drawings of the study that a slice of a series shows, by id; grows with their number."""
    drawings = workspace.work.of(MEASUREMENTS, study_id(series))
    step = series.spacing_between_mm
    return {key: one for key, one in drawings.items() if is_on(one, item, step)}


def home_of(workspace: Workspace, study: str, drawing: Drawing) -> tuple[Series, int] | None:
    """The series on which a drawing was made, and the position of its slice; None if closed."""
    for series_id in workspace.series_of(study):
        series = workspace.find(series_id)
        place = None if series is None else series.positions.get(drawing.slice)
        if series is not None and place is not None:
            return series, place
    return None
