"""How a study was left: which of its series hung where, and how each was shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Window


@dataclass(frozen=True)
class LeftView:
    """How one viewport showed a series.

    Attributes:
        series: as `threshold_key` names it.
        slice: its id (`Slice.id`).
        window: that the user chose, or None for the series' own.
        zoom, center, is_inverted, flips, turns: as in `workspace.view_state.ViewState`.
    """

    series: str
    slice: str
    window: Window | None = None
    zoom: float | None = None
    center: tuple[float, float] | None = None
    is_inverted: bool = False
    flips: tuple[bool, bool] = (False, False)
    turns: int = 0


@dataclass(frozen=True)
class Left:
    """How a study was left.

    Attributes:
        layout: its name.
        views: of the viewports in reading order; None where another study was shown, or nothing.
        active: position of the active viewport among them.
        hidden: segments of others that are not to be seen: the segmentation, as
            `threshold_key` names it, and the segment's number.
    """

    layout: str
    views: tuple[LeftView | None, ...]
    active: int = 0
    hidden: tuple[tuple[str, int], ...] = ()
