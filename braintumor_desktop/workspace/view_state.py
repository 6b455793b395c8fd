"""How one viewport shows one series."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from braintumor_desktop.imaging.cuts import Projection
    from braintumor_desktop.imaging.image import SliceKey, VoiLut, Window


@dataclass(frozen=True)
class Slab:
    """What lies around a plane, gathered into one picture.

    Attributes:
        thickness_mm: half of it on each side.
        how: it is gathered.
    """

    thickness_mm: float
    how: Projection


@dataclass(frozen=True)
class ViewState:
    """How a viewport shows a series.

    Attributes:
        index: of the slice that is shown, from 0.
        key: of that slice: it stays shown when others come before it.
        window: that the user chose, or None for the series' own.
        zoom: screen pixels for one of the picture's columns, or None: it fits.
        center: (column, row) of the picture in the middle of the viewport, (0, 0) being
            the center of the first pixel; or None while it fits.
        is_inverted: whether black and white are turned.
        flips: (left and right, top and bottom) are turned, for display only.
        turns: quarter turns clockwise, for display only, 0 to 3.
        shows_overlay: whether results are laid over it, while they are laid over any.
        slab: of a plane, or None where it is thin.
    """

    index: int
    key: SliceKey
    window: Window | VoiLut | None = None
    zoom: float | None = None
    center: tuple[float, float] | None = None
    is_inverted: bool = False
    flips: tuple[bool, bool] = (False, False)
    turns: int = 0
    shows_overlay: bool = True
    slab: Slab | None = None


@dataclass
class Shown:
    """What one viewport shows, and how it showed other series.

    Attributes:
        series_id: or None.
        is_chosen: whether the user chose it or moved in it.
        states: of all series that it has shown, by id.
        unmoved: ids of those that were just found and in which nobody has moved so far.
    """

    series_id: str | None = None
    is_chosen: bool = False
    states: dict[str, ViewState] = field(default_factory=dict)
    unmoved: set[str] = field(default_factory=set)
