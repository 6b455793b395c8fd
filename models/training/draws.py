"""What an epoch shows the network: weighted draws, edited now and then, in random views."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from models.training.data import TYPE_WEIGHT, sampling_weights
from models.training.edits import ALONE, Editor, Sample, alone
from models.training.views import augment

if TYPE_CHECKING:
    from models.training.data import Slices
    from models.training.settings import Settings


class Draws(Dataset[tuple[Tensor, ...]]):
    """One epoch, or what is left of it; each draw depends on its own number alone."""

    def __init__(self, slices: Slices, settings: Settings, epoch: int, first: int = 0) -> None:
        """Choose the slices.

        Args:
            slices: to draw from.
            settings: of the run.
            epoch: from 0.
            first: draw to begin with, where an epoch goes on.
        """
        rng = np.random.default_rng((settings.seed, epoch))
        cycle, place = settings.at(epoch)
        self.slices = slices
        self.editor = Editor(slices)
        self.edited = {False: cycle.edited, True: cycle.removed}
        self.size = cycle.sizes[place]
        self.seed = (settings.seed, epoch)
        self.first = first
        self.chosen = rng.choice(len(slices.rows), settings.draws, p=sampling_weights(slices.rows))

    def __len__(self) -> int:
        return len(self.chosen) - self.first

    def __getitem__(self, i: int) -> tuple[Tensor, ...]:
        index = int(self.chosen[self.first + i])
        row = self.slices.rows[index]
        rng = np.random.default_rng((*self.seed, self.first + i))
        is_edited = rng.random() < self.edited[row.is_tumor]
        edited = self.editor.edit(index, rng) if is_edited else None
        sample = edited or plain(self.slices, index, is_alone=bool(rng.random() < ALONE))
        planes, mask = augment(sample.planes, sample.mask, self.size, rng)
        return (
            torch.from_numpy(np.ascontiguousarray(planes.transpose(2, 0, 1))),
            torch.from_numpy(mask)[None],
            torch.tensor(sample.mask_weight),
            torch.tensor(float(sample.is_tumor)),
            torch.tensor(sample.tumor_weight),
            torch.tensor(sample.type_index),
            torch.tensor(TYPE_WEIGHT.get(row.source, 1.0)),
        )


def plain(slices: Slices, index: int, *, is_alone: bool) -> Sample:
    """A slice as it is, with its neighbors or alone, its labels weighted by their trust."""
    row = slices.rows[index]
    planes = alone(slices.image(index)) if is_alone else slices.planes(index)
    mask_weight, tumor_weight = (float(v) for v in slices.trust[index])
    mask = slices.mask(index)
    return Sample(planes, mask, mask_weight, row.is_tumor, tumor_weight, row.type_index)
