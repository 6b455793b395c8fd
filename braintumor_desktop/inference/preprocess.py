"""Picture values -> network input, and the exact way back.

The only definition of preprocessing: training imports it too.  A slice whose place in the
patient is known is turned upright: the networks know heads as radiologists look at them,
and how a file stores them must not count.  It is brought to square pixels, scaled so that
its longer side fills the model grid, centered there with zeros around it (letterbox), and
divided by its 99.5th percentile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.imaging.geometry import UNTURNED, Turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

REFERENCE_PERCENTILE = 99.5
MAX_MODEL_VALUE = 1.5
"""Values above the reference are kept up to this factor: vessels and fat are not flattened."""

_MAX_PROPORTION = 1e4
"""Of the sides of a pixel."""

_SMALLEST, _LARGEST = 1e-30, 1e30
"""Beyond these float32 loses digits, or ends."""


@dataclass(frozen=True)
class Placement:
    """Where a slice lies in the model grid.

    Attributes:
        image_shape: (rows, columns) of the original pixel grid.
        inner_shape: (rows, columns) that the turned slice covers in the model grid.
        offset: (row, column) of the turned slice's first pixel in the model grid.
        turn: from the original pixels to how they lie in the model grid.
    """

    image_shape: tuple[int, int]
    inner_shape: tuple[int, int]
    offset: tuple[int, int]
    turn: Turn = UNTURNED

    @property
    def window(self) -> tuple[slice, slice]:
        """The part of the model grid that the slice covers."""
        (top, left), (rows, columns) = self.offset, self.inner_shape
        return slice(top, top + rows), slice(left, left + columns)


def place(
    image_shape: tuple[int, int],
    spacing_mm: tuple[float, float] | None,
    model_shape: tuple[int, int],
    turn: Turn = UNTURNED,
) -> Placement:
    """Find the letterbox of a slice in the model grid.

    Args:
        image_shape: (rows, columns) of the slice as stored, both at least 1.
        spacing_mm: (row, column) distance of its pixel centers; None means square pixels.
        model_shape: (rows, columns) of the network's input.
        turn: that brings the slice upright.
    """
    row_mm, column_mm = turn.sides(spacing_mm or (1.0, 1.0))
    turned_rows, turned_columns = turn.sides(image_shape)
    # Only the proportion counts, and nothing but nonsense lies beyond these.
    proportion = float(np.clip(row_mm / column_mm, 1 / _MAX_PROPORTION, _MAX_PROPORTION))
    height, width = turned_rows * proportion, float(turned_columns)
    scale = min(model_shape[0] / height, model_shape[1] / width)
    rows = min(model_shape[0], max(1, round(height * scale)))
    columns = min(model_shape[1], max(1, round(width * scale)))
    offset = ((model_shape[0] - rows) // 2, (model_shape[1] - columns) // 2)
    return Placement(image_shape, (rows, columns), offset, turn)


def resample(values: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    """Resample (rows, columns) values so that outer pixel borders coincide.

    Averages areas along the axes that shrink, interpolates linearly along those that grow:
    in one call OpenCV would shift the picture where one axis shrinks and the other grows.
    """
    import cv2

    shrunk = min(shape[0], values.shape[0]), min(shape[1], values.shape[1])
    if shrunk != values.shape:
        size = shrunk[1], shrunk[0]
        values = np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.float32)
    if shrunk != shape:
        size = shape[1], shape[0]
        values = np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_LINEAR), np.float32)
    return values


def to_model_grid(
    values: NDArray[np.generic],
    spacing_mm: tuple[float, float] | None,
    model_shape: tuple[int, int],
    turn: Turn = UNTURNED,
) -> tuple[NDArray[np.float32], Placement]:
    """Make one slice the network's input.

    Args:
        values: (rows, columns), any real dtype, bright = high signal; NaN counts as the
            lowest value.
        spacing_mm: (row, column) distance of pixel centers in mm, or None.
        model_shape: (rows, columns) of the network's input.
        turn: that brings the slice upright; as stored where its place is unknown.

    Returns:
        float32 (rows, columns) of the model grid, 0 to MAX_MODEL_VALUE, and the placement.
    """
    return next(to_model_grids(values, spacing_mm, (model_shape,), turn))


def to_model_grids(
    values: NDArray[np.generic],
    spacing_mm: tuple[float, float] | None,
    model_shapes: Iterable[tuple[int, int]],
    turn: Turn = UNTURNED,
) -> Iterator[tuple[NDArray[np.float32], Placement]]:
    """Make one slice the input of several networks, one after the other as they are asked for.

    Args:
        values: as in `to_model_grid`.
        spacing_mm: likewise.
        model_shapes: (rows, columns) of each network's input.
        turn: likewise.

    Yields:
        What `to_model_grid` gives for each shape.
    """
    source, zero = _in_float32(values)
    upright = np.ascontiguousarray(turn.apply(source))
    for model_shape in model_shapes:
        placement = place((values.shape[0], values.shape[1]), spacing_mm, model_shape, turn)
        yield _on_grid(upright, zero, placement, model_shape), placement


def _on_grid(
    upright: NDArray[np.float32],
    zero: float,
    placement: Placement,
    model_shape: tuple[int, int],
) -> NDArray[np.float32]:
    inner = resample(upright, placement.inner_shape)
    # Signed data may lie below zero; magnitude images keep their zero, so that a bright
    # background stays the background that the networks were shown.
    lowest = min(zero, float(inner.min()))
    if lowest != 0:
        inner = inner - lowest
    # Each new array of a slice's size costs more than the arithmetic that fills it.
    grid = np.zeros(model_shape, np.float32)
    part = grid[placement.window]
    np.divide(inner, _reference(inner), out=part)
    np.clip(part, 0.0, MAX_MODEL_VALUE, out=part)
    return grid


def _in_float32(values: NDArray[Any]) -> tuple[NDArray[np.float32], float]:
    """Values that float32 can tell apart, and where the zero of the given ones lies in them.

    What float32 holds is returned as it is, with a zero of 0.  The rest is moved to begin
    at 0 where it lies below, and scaled where it is beyond float32.
    """
    source, lowest, highest = _finite(values)
    largest = max(abs(float(lowest)), abs(float(highest)))
    if np.can_cast(values.dtype, np.float32) and (_SMALLEST < largest < _LARGEST or largest == 0):
        return np.ascontiguousarray(source, dtype=np.float32), 0.0
    # Halved, so that the largest difference that float64 can hold does not overflow.
    zero = -min(0.0, float(lowest)) / 2
    moved = source.astype(np.float64) / 2 + zero
    largest = float(np.abs(moved).max())
    # A power of two costs no digit, and the answer does not depend on the scale.
    exponent = 1 if _SMALLEST < largest < _LARGEST or largest == 0 else -int(np.log2(largest))
    scaled = np.ldexp(moved, exponent)
    return np.ascontiguousarray(scaled, dtype=np.float32), float(np.ldexp(zero, exponent))


def _finite(values: NDArray[Any]) -> tuple[NDArray[Any], Any, Any]:
    """Values with the lowest in the place of what is no number, the lowest and the highest."""
    lowest, highest = values.min(), values.max()
    # Either is infinite or NaN where one value is.
    if np.isfinite(lowest) and np.isfinite(highest):
        return values, lowest, highest
    finite = np.isfinite(values)
    known = values[finite] if finite.any() else np.zeros(1, values.dtype)
    return np.where(finite, values, known.min()), known.min(), known.max()


def _reference(inner: NDArray[np.float32]) -> float:
    """The value that becomes 1; a blank slice is divided by 1."""
    rank = min(inner.size - 1, int(inner.size * REFERENCE_PERCENTILE / 100))
    reference = float(np.partition(inner, rank, axis=None)[rank])
    return reference if reference > 0 else 1.0


def to_image_grid(grid: NDArray[np.float32], placement: Placement) -> NDArray[np.float32]:
    """Bring a (rows, columns) map of the model grid back to the slice's own pixels.

    Returns:
        float32 of `placement.image_shape`, as stored; the letterbox border is left out.
    """
    turn = placement.turn
    inner = np.ascontiguousarray(grid[placement.window])
    resampled = resample(inner, turn.sides(placement.image_shape))
    return np.ascontiguousarray(turn.undo(resampled))
