"""How a network takes a picture, and how its answer is read.

The shipped networks take one channel on the scale of `preprocess`, and answer with
probabilities.  Others come as Keras and PyTorch write them; what differs is said here, in
one place, so that nothing else of the program need know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import DTypeLike, NDArray

Layout = Literal["nchw", "nhwc"]
ValueRange = Literal["native", "0-1", "0-255", "-1-1", "imagenet"]
Scale = Literal["probabilities", "logits", "sigmoids"]
Shape = tuple[int, int]

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_DEVIATION = (0.229, 0.224, 0.225)
"""Of the channels of 0-1, as torchvision and Keras ("torch" mode) give them."""

_FARTHEST = np.float32(1e-6)
"""From 0 and 1: a sigmoid that says one of them is rounded."""


@dataclass(frozen=True)
class InputForm:
    """What a network's input looks like.

    Attributes:
        layout: whether the channels come before the rows or after the columns.
        channels: 1, or 3 with the same gray in each.
        value_range: what black and white become. All but "native" are made of the values of
            `preprocess` cut at 1, its 99.5th percentile; black is what lies around the slice.
    """

    layout: Layout = "nchw"
    channels: int = 1
    value_range: ValueRange = "native"

    def tensor_shape(self, shape: Shape) -> tuple[int, ...]:
        """The input's shape for a grid of (rows, columns), one picture at a time."""
        if self.layout == "nchw":
            return (1, self.channels, *shape)
        return (1, *shape, self.channels)


@dataclass(frozen=True)
class OutputForm:
    """How a network's first output is read.

    Attributes:
        scale: probabilities, or the values before softmax or sigmoid; "sigmoids" are a
            classifier's that says of each class apart how likely it is.
        layout: of a segmenter's mask.
    """

    scale: Scale = "probabilities"
    layout: Layout = "nchw"


NATIVE_INPUT, NATIVE_OUTPUT = InputForm(), OutputForm()
"""Of the shipped networks."""


def to_tensor(grid: NDArray[np.float32], form: InputForm, dtype: DTypeLike) -> NDArray[np.generic]:
    """The input of one picture.

    Args:
        grid: float32 (rows, columns) as `preprocess` gives it.
        form: that the network wants.
        dtype: of its input.

    Returns:
        An array of `form.tensor_shape`.
    """
    axis = 0 if form.layout == "nchw" else 2
    if form.channels == 1 or form.value_range != "imagenet":
        scaled = np.expand_dims(_scaled(grid, form.value_range), axis)
        planes = scaled.repeat(form.channels, axis) if form.channels > 1 else scaled
    else:
        both = zip(IMAGENET_MEAN, IMAGENET_DEVIATION, strict=True)
        planes = np.stack([(np.minimum(grid, 1.0) - m) / d for m, d in both], axis=axis)
    if np.issubdtype(dtype, np.integer):
        planes = np.rint(planes)
    tensor: NDArray[np.generic] = planes[None].astype(dtype, copy=False)
    return tensor


def to_probabilities(
    output: NDArray[np.generic], labels: int, form: OutputForm
) -> NDArray[np.float32]:
    """A classifier's answer by label.

    Args:
        output: one value a label, or for two labels one value: that of the second.
        labels: how many there are.
        form: how it is read.

    Returns:
        float32 (labels,), sum 1; NaN where the output has no sense.

    Raises:
        ValueError: there are more or fewer values.
    """
    values = np.asarray(output, np.float32).reshape(-1)
    if values.size == 1 and labels == 2:
        chance = float(_sigmoid(values)[0] if form.scale == "logits" else values[0])
        return np.array([1.0 - chance, chance], np.float32)
    if values.size != labels:
        raise ValueError(f"{values.size} values for {labels} labels")
    if form.scale == "logits":
        return _softmax(values)
    if form.scale == "sigmoids":
        return _one_of_all(values)
    total = float(values.sum())
    return values / np.float32(total if total > 0 else np.nan)


def to_chances(output: NDArray[np.generic], form: OutputForm) -> NDArray[np.float32]:
    """A segmenter's answer: how likely each pixel is tumor.

    Args:
        output: one channel, or background and classes; without batch axis.
        form: how it is read.

    Returns:
        float32 (rows, columns) of the network's own grid.
    """
    planes = np.asarray(output, np.float32)
    if planes.ndim == 2:
        planes = planes[None]
    elif form.layout == "nhwc":
        planes = np.moveaxis(planes, 2, 0)
    if len(planes) == 1:
        return _sigmoid(planes[0]) if form.scale == "logits" else planes[0]
    shares = _softmax(planes) if form.scale == "logits" else planes
    return np.asarray(1.0 - shares[0], np.float32)


def _scaled(grid: NDArray[np.float32], value_range: ValueRange) -> NDArray[np.float32]:
    if value_range == "native":
        return grid
    share = np.minimum(grid, np.float32(1.0))
    if value_range == "0-255":
        return share * np.float32(255.0)
    if value_range == "-1-1":
        return share * np.float32(2.0) - np.float32(1.0)
    if value_range == "imagenet":  # one channel: the mean of the three
        mean, deviation = np.mean(IMAGENET_MEAN), np.mean(IMAGENET_DEVIATION)
        return np.asarray((share - mean) / deviation, np.float32)
    return share


def _softmax(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Over the first axis."""
    powers = np.exp(values - values.max(axis=0))
    return np.asarray(powers / powers.sum(axis=0), np.float32)


def _one_of_all(chances: NDArray[np.float32]) -> NDArray[np.float32]:
    """How likely each class is if it is one and no other: of independent answers, their odds.

    Divided by their sum, the small answers of several classes would outweigh one plain "none".
    """
    inside = np.clip(chances, _FARTHEST, np.float32(1.0) - _FARTHEST)
    odds = inside / (np.float32(1.0) - inside)
    return np.asarray(odds / odds.sum(), np.float32)


def _sigmoid(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Without overflow for large values."""
    return np.asarray(0.5 + 0.5 * np.tanh(values / 2), np.float32)
