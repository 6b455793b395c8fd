"""How viewports show series: which slice, which window, how large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import SliceKey, VoiLut, Window


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
    """

    index: int
    key: SliceKey
    window: Window | VoiLut | None = None
    zoom: float | None = None
    center: tuple[float, float] | None = None
    is_inverted: bool = False
    flips: tuple[bool, bool] = (False, False)
    turns: int = 0
