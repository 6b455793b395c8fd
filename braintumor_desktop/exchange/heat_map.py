"""The heat map: where the evidence for a verdict is, in colors over the picture.

The map is magma (van der Walt and Smith, CC0) without its darkest part: lightness alone
orders it, so it reads with any color blindness, and it holds none of the tumor types'
colors.  It covers the picture as evidence grows, and leaves alone what has none.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STOPS = ((0x51, 0x12, 0x7C), (0x82, 0x26, 0x81), (0xB6, 0x36, 0x79), (0xE6, 0x51, 0x64),
          (0xFB, 0x88, 0x61), (0xFE, 0xC2, 0x87), (0xFC, 0xFD, 0xBF))  # fmt: skip
"""Magma at 2/8, 3/8 … 8/8."""

CLEAR = 0.1
"""Evidence up to here leaves the picture as it is."""
FULL = 0.5
"""From here on the map covers as far as the opacity allows."""


@cache
def table() -> NDArray[np.uint8]:
    """The map: uint8 (256, 4) red, green, blue, alpha for evidence 0 to 1, read-only."""
    share = np.linspace(0.0, 1.0, 256)
    places = np.linspace(0.0, 1.0, len(_STOPS))
    channels = [np.interp(share, places, channel) for channel in zip(*_STOPS, strict=True)]
    alpha = np.clip((share - CLEAR) / (FULL - CLEAR), 0.0, 1.0) * 255
    colors = np.stack([*channels, alpha], axis=1).round().astype(np.uint8)
    colors.setflags(write=False)
    return colors


def levels(evidence: NDArray[np.floating], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Evidence on a finer grid whose outer borders coincide, smooth between its samples.

    Args:
        evidence: of any precision (rows, columns), 0 to 1.
        shape: (rows, columns) of the result.

    Returns:
        uint8, 255 for 1.
    """
    from PIL import Image as Pillow

    coarse = Pillow.fromarray(np.ascontiguousarray(evidence, np.float32))
    fine = np.asarray(coarse.resize((shape[1], shape[0]), Pillow.Resampling.BICUBIC))
    rounded = np.clip(np.nan_to_num(fine) * 255.0 + 0.5, 0, 255)
    return np.asarray(rounded, np.uint8)


def blend(
    picture: NDArray[np.uint8], evidence: NDArray[np.floating], opacity: float
) -> NDArray[np.uint8]:
    """Lay a heat map over a picture.

    Args:
        picture: uint8 (rows, columns, 3).
        evidence: over the picture's extent, 0 to 1.
        opacity: where the evidence is strong, 0 to 1.

    Returns:
        uint8 (rows, columns, 3), a new array; pixels without evidence are unchanged.
    """
    shape = picture.shape[0], picture.shape[1]
    colors = table()[levels(evidence, shape)].astype(np.float32)
    share = colors[..., 3:] * np.float32(opacity / 255.0)
    shown = picture + (colors[..., :3] - picture) * share
    return np.asarray(np.floor(shown + 0.5), np.uint8)
