"""Which values a stroke paints, and where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.painting import limits_around
from braintumor_desktop.imaging.image import Window

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.desktop.choices.brush_choice import BrushChoice
    from braintumor_desktop.desktop.viewer.canvas import ImageCanvas
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.findings.painting import Limits
    from braintumor_desktop.imaging.image import Series


class PaintedValues:
    """Pixels of the slices of a series that a stroke may paint.

    Attributes:
        limits: of their values; None where all may be painted.
    """

    def __init__(self, series: Series, limits: Limits | None, pixels: PixelLoader) -> None:
        self.limits = limits
        self._series = series
        self._pixels = pixels
        self._known: dict[int, NDArray[np.bool_] | None] = {}

    def are_known(self, position: int) -> bool:
        """Whether it can be said of a slice: not while its pixels are not there."""
        return self.limits is None or self.at(position) is not None

    def at(self, position: int) -> NDArray[np.bool_] | None:
        """Bool (rows, columns) of a slice; None for all pixels, or where it is not known."""
        if self.limits is None:
            return None
        if position not in self._known:
            picture = self._pixels.picture(self._series.slices[position])
            low, high = self.limits
            values = None if picture is None else picture.image.values
            fits = None if values is None else np.asarray((values >= low) & (values <= high))
            self._known[position] = fits
        return self._known[position]


def limits_for(brush: BrushChoice, canvas: ImageCanvas, row: float, column: float) -> Limits | None:
    """Of the values that the brush takes, for a stroke that begins at a pixel of the picture."""
    image, window = canvas.image, canvas.window
    if brush.values == "click" and image is not None and not image.is_color:
        return limits_around(image.values, row, column)
    if brush.values == "window" and isinstance(window, Window):
        return window.center - window.width / 2, window.center + window.width / 2
    return None
