"""The losses of a run, epoch by epoch, as a picture."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LOSSES = ("verdict", "type", "mask")


def draw_curves(log: Path, target: Path) -> None:
    """Draw what the training wrote after each epoch.

    Args:
        log: one JSON object a line: epoch, side of the pictures, the mean of each loss.
        target: the PNG to write.
    """
    from matplotlib.figure import Figure

    epochs = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    figure = Figure(figsize=(7, 4.5), layout="constrained")
    axes = figure.subplots()
    for name in LOSSES:
        axes.plot([e["epoch"] for e in epochs], [e[name] for e in epochs], marker=".", label=name)
    for before, after in pairwise(epochs):
        if before["side"] != after["side"]:
            place = after["epoch"] - 0.5
            axes.axvline(place, color="0.7", linewidth=1)
            text = f" {after['side']} px"
            axes.text(place, 0.98, text, transform=axes.get_xaxis_transform(), va="top")
    axes.set_xlabel("epoch")
    axes.set_ylabel("mean loss")
    axes.set_ylim(bottom=0)
    axes.legend(frameon=False)
    figure.savefig(target, dpi=120)
