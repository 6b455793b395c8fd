"""The gate: a small network that tells slices of a brain in MR from everything else."""

from __future__ import annotations

import copy
import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from models.training.gate_data import (
    KINDS,
    Source,
    as_seen,
    collage,
    make,
    other_pictures,
    read,
    true_slices,
    view,
)
from models.training.gate_made import MAKERS
from models.training.network import STAGES, Encoder, load_pretrained

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

log = logging.getLogger("training")

LAST_STAGE = 4
"""The encoder's stage of 112 channels at stride 16; what follows holds 3/4 of the weights."""

FROZEN_BLOCKS = 3
"""Edges and blobs stay as ImageNet taught them: half the time of a step."""

SHARE = {
    "brain": 0.44,
    "no_brain": 0.07,
    "other_mr": 0.09,
    "ct": 0.14,
    "xray": 0.08,
    "picture": 0.14,
    "empty": 0.04,
}
REAL_SHARE = {"other_mr": 0.5, "ct": 0.75, "xray": 0.75, "picture": 0.25}
"""Of a kind's draws, those of real pictures (for `picture` collages of them); the others
are made by code."""

HARD_LOSS = 0.05
ALL_LOSS = 0.006
VIEW_SEED = 70_000


@dataclass(frozen=True)
class GateSettings:
    """All that decides a run."""

    draws: int = 48_000
    batch: int = 32
    encoder_rate: float = 6e-4
    rate: float = 3e-3
    weight_decay: float = 0.02
    ema: float = 0.99
    seed: int = 1


class GateNetwork(nn.Module):
    """Picture (n, 1, 128, 128), 0 to 1.5 -> logits (n, kinds)."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        channels = STAGES[LAST_STAGE][3]
        self.head = nn.Sequential(
            nn.Dropout(0.2), nn.Linear(2 * channels, 64), nn.ReLU(), nn.Linear(64, len(KINDS))
        )

    def cut(self) -> None:
        """Drop the encoder's stages that the head does not use, once it is filled."""
        end = self.encoder.skip_ends[-1] + 1
        self.encoder._blocks = self.encoder._blocks[:end]  # noqa: SLF001 -- published name

    def forward(self, x: Tensor) -> Tensor:
        x = self.encoder((x * 2 - 1).repeat(1, 3, 1, 1))[-1]
        return self.head(torch.cat([x.mean((2, 3)), x.amax((2, 3))], 1))


class GateGraph(nn.Module):
    """The exported gate: probabilities (n, kinds), with `brain` at 0.5 where it divides."""

    def __init__(self, network: GateNetwork, shifts: NDArray[np.float32]) -> None:
        """Shift the logits.

        Args:
            network: the trained network.
            shifts: (kinds,), as `calibrate` gives them.
        """
        super().__init__()
        self.network = network
        self.register_buffer("shifts", torch.from_numpy(shifts))

    def forward(self, x: Tensor) -> Tensor:
        return (self.network(x) + self.shifts).softmax(1)


class Views(Dataset[tuple[Tensor, Tensor]]):
    """All draws of a run, each a random view of a random picture of a random kind."""

    def __init__(self, data: Path, settings: GateSettings) -> None:
        found = [*true_slices(data / "brain_mri_2d", "train")]
        found += other_pictures(data / "not_brain_mr", "train")
        self.sources = [s for s in found if s.brain != "unclear"]
        self.pools = [_pool(self.sources, kind) for kind in range(len(KINDS))]
        self.settings = settings

    def __len__(self) -> int:
        return self.settings.draws

    def __getitem__(self, i: int) -> tuple[Tensor, Tensor]:
        cv2.setNumThreads(0)
        rng = np.random.default_rng((self.settings.seed, i))
        kind = int(rng.choice(len(KINDS), p=[SHARE[name] for name in KINDS]))
        seen = view(self._picture(kind, rng), rng, is_head=KINDS[kind] == "brain")
        return torch.from_numpy(seen)[None], torch.tensor(kind)

    def _picture(self, kind: int, rng: np.random.Generator) -> NDArray[np.float32]:
        name = KINDS[kind]
        if name in MAKERS and rng.random() >= REAL_SHARE.get(name, 0.0):
            return make(kind, rng)
        if name == "picture":
            chosen = rng.choice(len(self.sources), rng.integers(1, 5))
            return collage([read(self.sources[i]) for i in chosen], rng)
        indices, weights = self.pools[kind]
        return read(self.sources[int(rng.choice(indices, p=weights))])


def fit_gate(data: Path, pretrained: Path, settings: GateSettings) -> GateNetwork:
    """Train the gate; about ten minutes on one core.

    Args:
        data: holds `brain_mri_2d` and `not_brain_mr`.
        pretrained: the encoder's published weights.
        settings: of the run.

    Returns:
        The running average of the network, in evaluation mode.
    """
    torch.manual_seed(settings.seed)
    network = GateNetwork()
    load_pretrained(network, pretrained)
    network.cut()
    averaged = copy.deepcopy(network).eval()
    optimizer, schedule = _optimizer(network, settings)
    loader = DataLoader(
        Views(data, settings), settings.batch, num_workers=1, prefetch_factor=8, drop_last=True
    )
    network.train()
    started = time.monotonic()
    for step, (pictures, kinds) in enumerate(loader):
        loss = F.cross_entropy(network(pictures), kinds, label_smoothing=0.02)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimizer.step()
        schedule.step()
        _average(averaged, network, min(settings.ema, (step + 1) / (step + 20)))
        if step % 20 == 0:
            left = (time.monotonic() - started) / (step + 1) * (len(loader) - step - 1)
            log.info("step %d of %d: loss %.4f, %.0f s left", step, len(loader), loss.item(), left)
    return averaged


def calibrate(network: GateNetwork, data: Path) -> NDArray[np.float32]:
    """Shifts of the logits, chosen on `val`, by which `brain` at 0.5 divides.

    A true slice in a random, hard view stands for foreign scanners: at most HARD_LOSS of
    those may be taken for a picture of another kind.  Slices without brain pass gradually
    into true ones, and the networks know the ends of heads: of all slices of `val`, ends
    of series included, at most ALL_LOSS may be rejected.

    Returns:
        float32 (kinds,).
    """
    slices = true_slices(data / "brain_mri_2d", "val")
    shown = [s for s in slices if s.brain == "shown"]
    views = [
        view(read(s), np.random.default_rng((VIEW_SEED, i)), is_head=True)
        for i, s in enumerate(shown)
    ]
    shifts = np.zeros(len(KINDS), np.float32)
    others = [i for i, name in enumerate(KINDS) if name not in {"brain", "no_brain"}]
    found = logits(network, np.stack(views))
    margin = found[:, 0] - np.logaddexp.reduce(found[:, others], axis=1)
    shifts[others] = np.quantile(margin, HARD_LOSS)
    found = logits(network, np.stack([as_seen(read(s)) for s in slices])) + shifts
    rest = found[:, 0] - np.logaddexp.reduce(found[:, others], axis=1)
    margin = np.where(rest < 0, np.inf, found[:, 0] - found[:, 1])
    shifts[1] = np.quantile(margin, max(0.0, ALL_LOSS - float((rest < 0).mean())), method="lower")
    return shifts


def logits(network: GateNetwork, grids: NDArray[np.float32]) -> NDArray[np.float32]:
    """What PyTorch says of (n, rows, columns) grids of GATE_SHAPE: (n, kinds)."""
    parts = np.split(grids, range(64, len(grids), 64))
    with torch.no_grad():
        return np.concatenate([network(torch.from_numpy(p)[:, None]).numpy() for p in parts])


def _pool(sources: list[Source], kind: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Indices of a kind's pictures and their chances.

    Between equal parts and equal pictures: a rare plane or contrast is seen often enough
    without being shown over and over.
    """
    indices = np.array([i for i, s in enumerate(sources) if s.kind == kind], np.int64)
    parts = [sources[i].part for i in indices]
    counts: dict[tuple[str, str, str], int] = {}
    for part in parts:
        counts[part] = counts.get(part, 0) + 1
    weights = np.array([counts[part] ** -0.5 for part in parts])
    return indices, weights / max(weights.sum(), 1e-9)


def _optimizer(
    network: GateNetwork, settings: GateSettings
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    network.encoder.freeze(FROZEN_BLOCKS)
    moving = [p for p in network.encoder.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [{"params": moving}, {"params": network.head.parameters()}],
        weight_decay=settings.weight_decay,
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer,
        [settings.encoder_rate, settings.rate],
        total_steps=settings.draws // settings.batch,
        pct_start=0.15,
    )
    return optimizer, schedule


@torch.no_grad()
def _average(averaged: GateNetwork, network: GateNetwork, keep: float) -> None:
    states = averaged.state_dict(), network.state_dict()
    for old, new in zip(*(s.values() for s in states), strict=True):
        if old.is_floating_point():
            old.lerp_(new, 1 - keep)
        else:
            old.copy_(new)
