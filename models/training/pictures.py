"""Plots and worst cases of an evaluation, as pictures outside the repository."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.judge import judge, prepare
from braintumor_desktop.inference.preprocess import to_model_grid
from models.training.data import read_gray, read_mask
from models.training.evaluate import Answer, auc
from models.training.sheet import TILE, outlined, write_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from braintumor_desktop.inference.judge import Networks

WORST = 10
BINS = 10
PARTS = (("lgg",), ("gbm",), ("brats",), ())
"""Sources of one ROC curve each; all of them at last."""


def draw_all(
    data: Path, split: str, answers: Sequence[Answer], networks: Networks, folder: Path
) -> None:
    """Write ROC, calibration, Dice histogram, and three sheets of worst cases.

    Args:
        data: folder of the manifest.
        split: in the files' names.
        answers: of that split.
        networks: that gave them.
        folder: outside the repository: the sheets show patients.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in (("roc", _roc), ("calibration", _calibration), ("dice", _dice)):
        _plot(draw, answers, folder / f"{split}-{name}.png")
    for name, chosen in worst(answers).items():
        if chosen:
            shown = [_tile(data, answer, networks) for answer in chosen]
            write_sheet(shown, 5, folder / f"{split}-worst-{name}.png")


def worst(answers: Sequence[Answer]) -> dict[str, list[Answer]]:
    """The WORST false positives, false negatives, and lowest Dice, the worst first."""
    judged = [a for a in answers if a.verdict is not None]
    wrong = [a for a in judged if a.says_tumor != a.row.is_tumor]
    by_chance = sorted(wrong, key=_chance)
    outlines = [a for a in judged if a.row.is_tumor and a.dice is not None]
    return {
        "false-positives": [a for a in reversed(by_chance) if not a.row.is_tumor][:WORST],
        "false-negatives": [a for a in by_chance if a.row.is_tumor][:WORST],
        # Of those without any mask the largest probability is the oddest.
        "dice": sorted(outlines, key=lambda a: (a.dice, -_chance(a)))[:WORST],
    }


def _chance(answer: Answer) -> float:
    assert answer.verdict is not None
    return answer.verdict.tumor_probability


def _tile(data: Path, answer: Answer, networks: Networks) -> NDArray[np.uint8]:
    row = answer.row
    path = data / row.file
    image = Image(read_gray(path).copy())
    shown, placement = to_model_grid(image.values, None, (TILE, TILE))
    found = None
    try:
        prepared = prepare(Slice(path, None, image.shape), image, *networks.shapes)
        found = _on_grid(judge(prepared, networks, CancelToken()).mask, placement.inner_shape)
    except BadInput:
        pass
    true = None
    if row.mask:
        readers = read_mask(data, replace(row, mask2="")) >= 0.5
        true = _on_grid(readers, placement.inner_shape)
    dice = "" if answer.dice is None else f" D{answer.dice:.2f}"
    caption = f"{row.id} {row.source} {row.sequence} {row.label} p{_chance(answer):.2f}{dice}"
    return outlined(shown, true, found, caption)


def _on_grid(mask: NDArray[np.bool_], inner: tuple[int, int]) -> NDArray[np.bool_]:
    """A mask of the picture's pixels in a TILE by TILE letterbox."""
    grid = np.zeros((TILE, TILE), bool)
    top, left = (TILE - inner[0]) // 2, (TILE - inner[1]) // 2
    small = cv2.resize(mask.astype(np.uint8), inner[::-1], interpolation=cv2.INTER_NEAREST)
    grid[top : top + inner[0], left : left + inner[1]] = small > 0
    return grid


def _plot(
    draw: Callable[[Axes, Sequence[Answer]], None], answers: Sequence[Answer], path: Path
) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(5, 4.5), layout="constrained")
    draw(figure.subplots(), answers)
    figure.savefig(path, dpi=120)


def _roc(axes: Axes, answers: Sequence[Answer]) -> None:
    for sources in PARTS:
        chosen = [a for a in answers if a.verdict and (not sources or a.row.source in sources)]
        truth = np.array([a.row.is_tumor for a in chosen])
        if truth.all() or not truth.any():
            continue
        order = np.argsort([-_chance(a) for a in chosen], kind="stable")
        found = np.concatenate([[0], np.cumsum(truth[order]) / truth.sum()])
        alarms = np.concatenate([[0], np.cumsum(~truth[order]) / (~truth).sum()])
        name = ", ".join(sources) or "all sources"
        axes.plot(alarms, found, label=f"{name}: AUC {auc(chosen):.3f}")
    axes.plot([0, 1], [0, 1], color="gray", linewidth=0.8, linestyle=":")
    axes.set(xlabel="1 - specificity", ylabel="sensitivity", title="Tumor or not")
    axes.legend(loc="lower right")


def _calibration(axes: Axes, answers: Sequence[Answer]) -> None:
    judged = [a for a in answers if a.verdict]
    chance = np.array([_chance(a) for a in judged])
    truth = np.array([a.row.is_tumor for a in judged], float)
    bins = np.minimum((chance * BINS).astype(int), BINS - 1)
    used = [b for b in range(BINS) if (bins == b).any()]
    said = [chance[bins == b].mean() for b in used]
    was = [truth[bins == b].mean() for b in used]
    axes.plot([0, 1], [0, 1], color="gray", linewidth=0.8, linestyle=":")
    axes.plot(said, was, marker="o")
    for x, y, b in zip(said, was, used, strict=True):
        axes.annotate(str(int((bins == b).sum())), (x, y), (4, -10), textcoords="offset points")
    axes.set(xlabel="tumor probability", ylabel="share that is tumor", title="Calibration")


def _dice(axes: Axes, answers: Sequence[Answer]) -> None:
    for source in ("figshare", "lgg", "gbm", "brats"):
        own = [a for a in answers if a.row.source == source and a.row.is_tumor]
        dices = [a.dice for a in own if a.dice is not None]
        if dices:
            axes.hist(dices, bins=20, range=(0, 1), histtype="step", label=source, linewidth=1.5)
    axes.set(xlabel="Dice", ylabel="slices", title="Overlap with the reader's outline")
    axes.legend(loc="upper left")
