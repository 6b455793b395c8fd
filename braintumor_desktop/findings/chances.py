"""Where a segmenter sees a tumor, kept small: whole percent in a box, deflated.

A mask is where the chance reaches a threshold, in parts that reach a peak somewhere
(`standing_out`).  Kept in whole percent, rounded down, the same pixels reach every threshold of
whole percent as in the network's own numbers.  A slice of 512 x 512 takes some kB instead of 1 MB.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.findings.masks import Mask, bounds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.findings.masks import Box

LOWEST, HIGHEST = 5, 95
"""Percent between which a threshold makes sense; chances below LOWEST are kept as 0."""

_BORDERS = np.append(np.arange(101).astype(np.float32) / np.float32(100), np.float32(np.inf))
_BORDERS[0] = -np.inf
"""Where each whole percent begins; the one behind is where it ends."""

_FAST = 1


@dataclass(frozen=True)
class Chances:
    """A segmenter's answer for one picture, immutable.

    Attributes:
        shape: (rows, columns) of the picture.
        box: holds every pixel of at least LOWEST percent; of no size where there is none.
        deflated: uint8 percent of the box row by row, by zlib.
        threshold: percent at which the network outlines.
        peak: percent that a part must reach somewhere to be outlined; 0 where any part counts.
    """

    shape: tuple[int, int]
    box: Box
    deflated: bytes
    threshold: int
    peak: int = 0

    @staticmethod
    def of(chances: NDArray[np.float32], threshold: int, peak: int = 0) -> Chances:
        """Keep chances, float32 (rows, columns), 0 to 1, of the picture's pixels."""
        counts = chances >= _BORDERS[LOWEST]
        box = bounds(counts)
        within = slice(box[0], box[2]), slice(box[1], box[3])
        counts = counts[within]
        # Few pixels of the box are in doubt: the others are 0 without being looked at.
        percent = np.zeros(counts.shape, np.uint8)
        percent[counts] = _whole_percent(chances[within][counts])
        shape = (chances.shape[0], chances.shape[1])
        return Chances(shape, box, zlib.compress(percent.tobytes(), _FAST), threshold, peak)

    @property
    def nbytes(self) -> int:
        """Memory that they take."""
        return len(self.deflated)

    @property
    def percent(self) -> NDArray[np.uint8]:
        """Uint8 (rows, columns) of the box, made anew."""
        top, left, bottom, right = self.box
        content = zlib.decompress(self.deflated)
        return np.frombuffer(content, np.uint8).reshape(bottom - top, right - left)

    def mask(self, threshold: int) -> Mask:
        """What is outlined from so many percent on, LOWEST to HIGHEST."""
        top, left, _, _ = self.box
        percent = self.percent
        part = standing_out(percent >= threshold, percent, self.peak)
        return Mask.placed(part, top, left, self.shape)

    def mean_within(self, mask: Mask) -> float:
        """Mean chance, 0 to 1, of the pixels of a mask that is not empty."""
        up, near = mask.box[:2]
        top, left, bottom, right = (
            *(max(a, b) for a, b in zip(self.box[:2], mask.box[:2], strict=True)),
            *(min(a, b) for a, b in zip(self.box[2:], mask.box[2:], strict=True)),
        )
        if top >= bottom or left >= right:
            return 0.0
        shared = mask.part[top - up : bottom - up, left - near : right - near]
        inside = self.percent[top - self.box[0] : bottom - self.box[0]]
        percent = inside[:, left - self.box[1] : right - self.box[1]][shared]
        # Rounded down: on average half a percent is missing.
        total = int(percent.sum(dtype=np.int64)) + 0.5 * int(np.count_nonzero(percent))
        return total / 100.0 / mask.pixels


def standing_out(mask: NDArray[np.bool_], chances: NDArray[Any], peak: float) -> NDArray[np.bool_]:
    """What of a mask is connected, over corners too, with a pixel that reaches a peak.

    Two thresholds, as of edges (Canny 1986): the lower one says how far a part reaches, the higher
    one whether there is any.

    Args:
        mask: (rows, columns).
        chances: of the same pixels, in any scale.
        peak: in the same scale; 0 for any part.
    """
    import cv2

    if not peak or not mask.any():
        return mask
    peaks = np.logical_and(mask, chances >= chances.dtype.type(peak))
    if not peaks.any():
        return np.zeros_like(mask)
    top, left, bottom, right = bounds(mask)
    within = slice(top, bottom), slice(left, right)
    count, parts = cv2.connectedComponents(mask[within].view(np.uint8), connectivity=8)
    if count == 2:  # The background, and one part.
        return mask
    is_kept = np.zeros(count, np.bool_)
    is_kept[parts[peaks[within]]] = True
    found = np.zeros_like(mask)
    found[within] = is_kept[parts]
    return found


def _whole_percent(chances: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Chances, (pixels,), in whole percent, rounded down.

    Products are rounded, and a pixel at a threshold counts: what is next to a border is
    compared with it.  A search among all borders for each pixel takes twice as long.
    """
    percent: NDArray[np.uint8] = np.clip(chances * np.float32(100), 0, 100).astype(np.uint8)
    percent += chances >= _BORDERS[percent + 1]
    percent -= chances < _BORDERS[percent]
    return percent
