"""Colors of DICOM objects: CIELab as the standard encodes it, and what a screen shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

_WHITE_D50 = np.array([0.9642, 1.0, 0.8249])
"""X, Y, Z of the profile connection space (ICC.1:2010, 6.3.4.3), as PS3.3 C.10.7.1.1 asks."""
_TO_SRGB = np.array(
    [
        [3.1338561, -1.6168667, -0.4906146],
        [-0.9787684, 1.9161415, 0.0334540],
        [0.0719453, -0.2289914, 1.4052427],
    ]
)
"""XYZ of D50 to linear sRGB, adapted to D65 by Bradford (brucelindbloom.com)."""
_LINEAR_BELOW = 6 / 29


def rgb_of(values: Sequence[float]) -> tuple[int, int, int] | None:
    """Red, green and blue, 0 to 255, of Recommended Display CIELab Value.

    Args:
        values: L*, a*, b* as unsigned 16-bit numbers: 0 to 65535 stands for 0 to 100, and
            for -128 to 127 (PS3.3 C.10.7.1.1).

    Returns:
        None where these are no such values; colors that sRGB has not are cut to the nearest.
    """
    if len(values) != 3 or not all(0 <= value <= 65535 for value in values):
        return None
    lightness = values[0] / 65535 * 100
    a, b = (value / 65535 * 255 - 128 for value in values[1:])
    middle = (lightness + 16) / 116
    roots = np.array([middle + a / 500, middle, middle - b / 200])
    linear = np.where(roots > _LINEAR_BELOW, roots**3, 3 * _LINEAR_BELOW**2 * (roots - 4 / 29))
    light = np.clip(_TO_SRGB @ (linear * _WHITE_D50), 0.0, 1.0)
    shown = np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
    red, green, blue = (int(part) for part in np.rint(shown * 255))
    return red, green, blue
