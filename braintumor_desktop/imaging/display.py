"""Values -> 8 bits, for eyes only: nothing measures or judges what comes out of here.

The order is that of DICOM PS3.4 N.2: stored value -> modality value (slope, intercept) ->
VOI (window or table) -> gray, turned for MONOCHROME1.  Grays are rounded to the nearest of
0 to 255, halves up.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from braintumor_desktop.imaging.image import VoiLut, Window
from braintumor_desktop.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Image

AUTOMATIC_PERCENTILES = (0.1, 99.9)

AUTOMATIC = mark("Automatic")
FULL_RANGE = mark("Full range")
PRESETS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        AUTOMATIC: (0.0, 1.0),
        FULL_RANGE: (0.0, 1.0),
        mark("Brain"): (0.0, 0.6),
        mark("Soft window"): (-0.25, 1.25),
        mark("Hard window"): (0.25, 0.75),
        mark("Low signal"): (0.0, 0.35),
        mark("High signal"): (0.5, 1.0),
        mark("Darker"): (0.0, 1.6),
    }
)
"""Name in English -> what becomes black and white, as fractions of the automatic window.

MR values have no absolute scale, so presets are relative: 0 is the automatic window's
black, 1 its white.  "Full range" goes from the lowest to the highest value instead.
"Brain" spares nothing for fat and vessels, which are brighter.  "Low signal" spreads the lower
third (fluid on T1, bone, air), "High signal" the upper half (enhancement, fat, fluid on T2); a
soft window has less contrast than the automatic one, a hard one more.  For MONOCHROME1 they
are mirrored: the names say what the eye sees.
"""

_WHITE = 255.0
_LARGEST = float(np.finfo(np.float64).max) / 4
"""Twice as much is still a number: no width of a window overflows."""
_LARGEST_TABLE = 1 << 16
"""Entries of a lookup table: all values of 16 bits."""


def automatic_window(image: Image) -> Window:
    """The window from the 0.1 to the 99.9 percentile of the modality values.

    Padding and non-finite values are left out.  Where both percentiles agree (a few
    bright pixels on nothing) the window spans all values; a constant picture is black.
    """
    values = _valid_values(image)
    if values.size == 0:
        return _span(0.0, 1.0, AUTOMATIC)
    low, high = _percentiles(values)
    if low == high:
        low, high = values.min(), values.max()
    return _span(_modality(image, low), _modality(image, high), AUTOMATIC)


def default_window(image: Image) -> Window | VoiLut:
    """What the file asks for: its first window, else its first table; else automatic."""
    if image.windows:
        return image.windows[0]
    return image.voi_luts[0] if image.voi_luts else automatic_window(image)


def chosen_window(image: Image, center: float, width: float) -> Window:
    """The window that a person asks for by two numbers.

    Whole modality values are shown by LINEAR, whose width counts values, the two outermost
    included (PS3.3 C.11.2.1.2.1): what a DICOM viewer does with the same numbers.  Others
    (float pixels, a slope of 0.5) have no values to count, so that LINEAR_EXACT holds.
    """
    is_whole = np.issubdtype(image.stored.dtype, np.integer) and not image.is_color
    is_whole &= float(image.slope).is_integer() and float(image.intercept).is_integer()
    return Window(center, width, function="LINEAR" if is_whole else "LINEAR_EXACT")


def preset_window(image: Image, name: str) -> Window:
    """The window of a preset for this picture.

    Args:
        image: gray or color.
        name: one of PRESETS; KeyError for any other.
    """
    low, high = PRESETS[name]
    values = _valid_values(image)
    if name == FULL_RANGE and values.size:
        return _span(_modality(image, values.min()), _modality(image, values.max()), name)
    if image.inverted:
        low, high = 1.0 - high, 1.0 - low
    automatic = automatic_window(image)
    black = automatic.center - automatic.width / 2
    return _span(black + low * automatic.width, black + high * automatic.width, name)


def to_gray(image: Image, window: Window | VoiLut, *, invert: bool = False) -> NDArray[np.uint8]:
    """Turn a picture into the gray values that are shown.

    Args:
        image: gray, or color, whose mean is taken.
        window: in modality values.
        invert: turn black and white on top of what the file asks for.

    Returns:
        uint8 (rows, columns).  Padding and NaN are background: black, white with `invert`;
        overlays are white, black with it.
    """
    stored: NDArray[Any] = image.stored.mean(axis=2) if image.is_color else image.stored
    gray = _marked(image, _looked_up(image, stored, window))
    return 255 - gray if invert else gray


def to_rgb(image: Image, window: Window | VoiLut, *, invert: bool = False) -> NDArray[np.uint8]:
    """As `to_gray`, uint8 (rows, columns, 3); color is shown as stored, without window."""
    if image.is_color:
        shown = _marked(image, cast("NDArray[np.uint8]", image.stored).copy())
        return 255 - shown if invert else shown
    return _repeated(to_gray(image, window, invert=invert))


def _marked(image: Image, shown: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Draw the file's overlays (PS3.3 C.9.2), in place."""
    for overlay in image.overlays:
        shown[overlay.mask] = 255
    return shown


def blend(
    picture: NDArray[np.uint8],
    mask: NDArray[np.bool_],
    color: tuple[int, int, int],
    opacity: float,
    *,
    outline: bool = True,
) -> NDArray[np.uint8]:
    """Lay a mask over a picture.

    Args:
        picture: uint8 (rows, columns) or (rows, columns, 3).
        mask: bool (rows, columns).
        color: red, green, blue, 0 to 255.
        opacity: of the fill, 0 to 1.
        outline: draw the mask's outermost pixels at full strength, whatever the opacity.

    Returns:
        uint8 (rows, columns, 3), a new array; pixels outside the mask are unchanged.
    """
    shown = _repeated(picture) if picture.ndim == 2 else picture.copy()
    tint = np.array(color, np.float32)
    below = shown[mask].astype(np.float32)
    shown[mask] = np.floor(below + (tint - below) * np.float32(opacity) + 0.5).astype(np.uint8)
    if outline:
        shown[_border(mask)] = tint.astype(np.uint8)
    return shown


def thumbnail(image: Image, size: int) -> NDArray[np.uint8]:
    """A small picture with square pixels, shown as `default_window` asks.

    Args:
        image: any.
        size: pixels of the longer side.

    Returns:
        uint8 (rows, columns), or (rows, columns, 3) for color.
    """
    shown = to_rgb if image.is_color else to_gray
    rows, columns = image.shape
    row_mm, column_mm = image.spacing_mm or (1.0, 1.0)
    scale = size / max(rows * row_mm, columns * column_mm)
    shape = max(1, round(rows * row_mm * scale)), max(1, round(columns * column_mm * scale))
    return resize_display(shown(image, default_window(image)), shape)


def resize_display(shown: NDArray[np.uint8], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Resize display values so that the outer pixel borders coincide.

    Args:
        shown: uint8 (rows, columns) or (rows, columns, 3).
        shape: (rows, columns) of the result; linear where it grows, averaged where it
            shrinks.
    """
    from PIL import Image as Pillow

    picture = Pillow.fromarray(shown)
    resized = picture.resize((shape[1], shape[0]), Pillow.Resampling.BILINEAR)
    return np.array(resized, dtype=np.uint8)


def _valid_values(image: Image) -> NDArray[Any]:
    """The stored values that are anatomy, flat; modality values would cost a copy."""
    stored: NDArray[Any] = image.stored.mean(axis=2) if image.is_color else image.stored
    valid = np.isfinite(stored)
    if image.padding is not None:
        valid &= ~image.is_padding
    return stored.ravel() if valid.all() else stored[valid]


def _percentiles(values: NDArray[Any]) -> tuple[float, float]:
    """AUTOMATIC_PERCENTILES of stored values."""
    # np.percentile subtracts in the dtype that it is given, where signed integers wrap (the
    # middle of -100 and 100 in int8 would be 128); halves cannot overflow even in float64.
    low, high = np.percentile(values.astype(np.float64) / 2, AUTOMATIC_PERCENTILES)
    return float(low) * 2, float(high) * 2


def _modality(image: Image, stored: float) -> float:
    """A modality value; one beyond float64 becomes the largest of use."""
    value = float(stored) * image.slope + image.intercept
    return float(np.clip(value, -_LARGEST, _LARGEST))


def _span(one_end: float, other_end: float, name: str) -> Window:
    """The window that shows its lower end black and its upper end white.

    LINEAR_EXACT, as LINEAR needs widths of at least 1, which float pictures do not have.
    A negative slope swaps the ends; ends that agree are black.
    """
    low, high = min(one_end, other_end), max(one_end, other_end)
    if low == high:
        high = low + 1.0
    return Window((low + high) / 2, high - low, name, "LINEAR_EXACT")


def _looked_up(image: Image, stored: NDArray[Any], window: Window | VoiLut) -> NDArray[np.uint8]:
    """Gray values through a table of the values that occur, where they are few integers."""
    if not np.issubdtype(stored.dtype, np.integer):
        return _gray(image, stored, window)
    low, high = int(stored.min()), int(stored.max())
    if high - low >= max(_LARGEST_TABLE, stored.size):
        return _gray(image, stored, window)
    is_signed = np.issubdtype(stored.dtype, np.signedinteger)
    wide = np.int64 if is_signed else np.uint64
    table = _gray(image, np.arange(low, high + 1, dtype=wide), window)
    if low >= 0 and high < _LARGEST_TABLE:
        # Indexing with the stored values themselves saves a pass over the pixels, and "wrap" the
        # check of each: none lies outside.
        table = np.concatenate([np.zeros(low, np.uint8), table])
        return table.take(stored, mode="wrap")
    # In the stored dtype the difference would wrap: int16 holds 32,767, -30,000 to 30,000 span
    # 60,000.
    return cast("NDArray[np.uint8]", table[np.subtract(stored, wide(low), dtype=wide)])


def _gray(image: Image, stored: NDArray[Any], window: Window | VoiLut) -> NDArray[np.uint8]:
    """Stored values of any shape -> gray, without a table."""
    with np.errstate(over="ignore", invalid="ignore"):  # What becomes infinite is white or black.
        values = stored.astype(np.float64) * image.slope + image.intercept
    level = (
        _through_table(values, window) if isinstance(window, VoiLut) else _windowed(values, window)
    )
    if image.inverted:
        level = _WHITE - level
    background = np.isnan(values)
    if image.padding is not None:
        lowest, highest = image.padding
        background |= (stored >= lowest) & (stored <= highest)
    return np.floor(np.where(background, 0.0, level) + 0.5).astype(np.uint8)


def _windowed(values: NDArray[np.float64], window: Window) -> NDArray[np.float64]:
    """Apply a window: 0.0 to 255.0 (DICOM PS3.3 C.11.2.1.2.1 and C.11.2.1.3)."""
    center, width = window.center, window.width
    if window.function == "SIGMOID":
        # exp() overflows beyond 709; gray has ended long before.
        exponent = np.clip(-4.0 * (values - center) / width, -700.0, 700.0)
        return _WHITE / (1.0 + np.exp(exponent))
    # LINEAR demands a width of at least 1; narrower ones of float pictures are exact.
    if window.function == "LINEAR" and width >= 1.0:
        center, width = center - 0.5, width - 1.0
    if width == 0.0:
        return np.where(values > center, _WHITE, 0.0)
    return np.clip(((values - center) / width + 0.5) * _WHITE, 0.0, _WHITE)


def _through_table(values: NDArray[np.float64], lut: VoiLut) -> NDArray[np.float64]:
    """Apply a VOI LUT: 0.0 to 255.0 (DICOM PS3.3 C.11.2.1.1)."""
    entry = np.floor(np.nan_to_num(values, nan=lut.first) + 0.5) - lut.first
    index = np.clip(entry, 0, lut.table.size - 1).astype(np.intp)
    levels: NDArray[np.float64] = lut.table[index] * (_WHITE / (2**lut.bits - 1))
    return levels


def _repeated(gray: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.repeat(gray[..., None], 3, axis=2)


def _border(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Pixels of the mask with a neighbor, of four, outside the mask or the picture."""
    padded = np.pad(mask, 1)
    inner = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    return mask & ~inner
