"""Figures of a checkpoint while a training runs, in PyTorch: without the program, and quickly.

Slices alone on the model grid, or with their neighbors in the input, which the program does not
give.  A start is asked the same, to compare with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from braintumor_desktop.findings.labels import LABELS
from braintumor_desktop.findings.result import Verdict
from models.training.edits import alone
from models.training.evaluate import Answer
from models.training.graphs import AnswersGraph
from models.training.train import HAS_BFLOAT16

if TYPE_CHECKING:
    from models.training.data import Slices
    from models.training.network import Network

BATCH = 16


@torch.no_grad()
def glanced(network: Network, slices: Slices, *, with_neighbors: bool) -> list[Answer]:
    """What a network says of slices, as it would be exported.

    Args:
        network: on the processor.
        slices: edge slices as well: they speak for their neighbors.
        with_neighbors: in the input; else each slice is a single picture.
    """
    graph = AnswersGraph(network).eval()
    answers: list[Answer] = []
    for first in range(0, len(slices.rows), BATCH):
        places = range(first, min(first + BATCH, len(slices.rows)))
        planes = [slices.planes(i) if with_neighbors else alone(slices.image(i)) for i in places]
        batch = torch.from_numpy(np.stack(planes).transpose(0, 3, 1, 2))
        with torch.autocast("cpu", torch.bfloat16, enabled=HAS_BFLOAT16):
            chances, _, masks = graph(batch.contiguous(memory_format=torch.channels_last))
        for i, chance, mask in zip(places, chances.double(), masks[:, 0].float(), strict=True):
            answers.append(
                _answer(slices, i, (chance / chance.sum()).tolist(), mask.numpy() >= 0.5)
            )
    return answers


def _answer(slices: Slices, i: int, chances: list[float], mask: np.ndarray) -> Answer:
    row, truth = slices.rows[i], slices.masks[i] > 127
    total = int(mask.sum() + truth.sum())
    dice = 2 * int((mask & truth).sum()) / total if total else 1.0
    verdict = Verdict(dict(zip(LABELS, chances, strict=True)))
    share = float(truth.mean())
    return Answer(row, verdict, int(mask.sum()), dice if row.mask else None, share)
