"""Recognize what a network answers, by what it answered.

The answers are to pictures in the range that it expects, and to the same far out of range:
there a sigmoid or a softmax stays between 0 and 1, and raw values do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference import labels as names
from braintumor_desktop.inference.layout import Layout, OutputForm, Scale

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from braintumor_desktop.inference.catalog import Role
    from braintumor_desktop.inference.layout import Shape

IN_RANGE = 2
"""The first answers are those to pictures in range."""
MAX_CHANNELS = 16
"""From here on an axis of a mask is taken for rows or columns."""
TOLERANCE = 5e-3
"""Of shares that sum to 1, also in half precision."""


def recognize_role(file: str, answer: NDArray[np.float32], wish: Role | None) -> Role:
    """Classifier or segmenter: a mask has rows and columns, classes have one axis.

    Args:
        file: its name, for messages.
        answer: with its batch axis.
        wish: what the user says that it is, or None.

    Raises:
        BadModel: it is another than wished.
    """
    sides = [side for side in answer.shape[1:] if side > 1]
    found: Role = "classifier" if len(sides) <= 1 else "segmenter"
    if wish not in {None, found}:
        raise misfit(file, f"its output {sides_text(answer.shape)} is that of a {found}, no {wish}")
    return found


def recognize_classifier(
    file: str,
    answers: Sequence[NDArray[np.float32]],
    words: Sequence[str],
    metadata: Mapping[str, str],
) -> tuple[tuple[str, ...], OutputForm]:
    """The labels of a classifier's outputs, and how they are read.

    Args:
        file: its name, for messages.
        answers: to pictures in range, then out of range.
        words: what the user calls the classes, or none.
        metadata: of the file, which may name them.

    Raises:
        BadModel: the labels are missing or do not fit, or the answer makes no sense.
    """
    values = [answer.reshape(-1) for answer in answers]
    labels = names.labels_for(values[0].size, words or names.words_in(metadata))
    return labels, OutputForm(_scale_of(file, values))


def recognize_segmenter(
    file: str, answers: Sequence[NDArray[np.float32]], shape: Shape
) -> OutputForm:
    """How a segmenter's mask is read.

    Args:
        file: its name, for messages.
        answers: to pictures in range, then out of range.
        shape: (rows, columns) of the input.

    Raises:
        BadModel: it is no mask of the whole picture.
    """
    layout = _mask_layout(file, answers[0].shape[1:])
    planes = [_planes(answer[0], layout) for answer in answers]
    _check_mask_size(file, planes[0].shape[1:], shape)
    scale: Scale = "probabilities" if _are_shares(file, planes) else "logits"
    if scale == "probabilities" and len(planes[0]) > 1:
        sums = [plane.sum(axis=0) for plane in planes[:IN_RANGE]]
        if not all(np.allclose(total, 1.0, atol=TOLERANCE) for total in sums):
            text = f"its {len(planes[0])} channels do not sum to 1, so none is the background"
            raise misfit(file, text, "Export it with a softmax, or with one channel.")
    return OutputForm(scale, layout)


def misfit(file: str, text: str, hint: str = "") -> BadModel:
    """A network that the program cannot use."""
    return BadModel(f"{file} does not fit", text, hint)


def sides_text(sides: Sequence[int | None]) -> str:
    """A shape for people."""
    return " x ".join("?" if side is None else str(side) for side in sides)


def _mask_layout(file: str, sides: tuple[int, ...]) -> Layout:
    """Which axis of a mask is the channels'; without one it does not matter."""
    if len(sides) == 2:
        return "nchw"
    if len(sides) == 3:
        first, _, last = sides
        if first <= MAX_CHANNELS < last:
            return "nchw"
        if last <= MAX_CHANNELS < first:
            return "nhwc"
    raise misfit(file, f"its output {sides_text(sides)} is no mask")


def _planes(output: NDArray[np.float32], layout: Layout) -> NDArray[np.float32]:
    """(channels, rows, columns)."""
    if output.ndim == 2:
        return output[None]
    return output if layout == "nchw" else np.moveaxis(output, 2, 0)


def _check_mask_size(file: str, found: tuple[int, ...], wanted: Shape) -> None:
    """A mask may be coarser or finer than the picture, but must cover all of it.

    A U-Net without padding cuts a border off (572 to 388 points), which nothing could put
    back in its place.
    """
    pairs = [(min(pair), max(pair)) for pair in zip(found, wanted, strict=True)]
    steps = {round(fine / coarse) for coarse, fine in pairs}
    # Half of 225 is 112 or 113: strides round.
    is_whole = all(coarse in {fine // s, -(-fine // s)} for coarse, fine in pairs for s in steps)
    if not is_whole or len(steps) > 1:
        text = (
            f"its mask has {found[0]} x {found[1]} points and its input {wanted[0]} x {wanted[1]}: "
            "one must be a whole multiple of the other, else the mask covers a part only"
        )
        raise misfit(file, text)


def _scale_of(file: str, values: Sequence[NDArray[np.float32]]) -> Scale:
    """Of a classifier's answers: one value is a single sigmoid, whatever it is."""
    if not _are_shares(file, values):
        return "logits"
    is_whole = all(abs(float(one.sum()) - 1.0) <= TOLERANCE for one in values[:IN_RANGE])
    return "probabilities" if is_whole or values[0].size == 1 else "sigmoids"


def _are_shares(file: str, probes: Sequence[NDArray[np.float32]]) -> bool:
    """Whether all values lie between 0 and 1, also for pictures far out of range."""
    if not all(np.isfinite(probe).all() for probe in probes[:IN_RANGE]):
        raise misfit(file, "its answer to the phantom is not a number")
    # Far out of range a sound network may overflow.
    finite = [probe[np.isfinite(probe)] for probe in probes]
    return all(
        bool((probe >= -TOLERANCE).all() and (probe <= 1.0 + TOLERANCE).all()) for probe in finite
    )
