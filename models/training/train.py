"""Fit the network; checkpoints after every epoch, and goes on from the last one.

An accelerator is used where PyTorch finds one (the locked version is for processors only).
"""

from __future__ import annotations

import copy
import json
import logging
import os
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader, Dataset

from models.training.curves import draw_curves
from models.training.data import EDGE_WEIGHT, TYPE_WEIGHT, Slices, augment, sampling_weights
from models.training.edits import Editor, Sample
from models.training.network import Answers, Network, load_pretrained

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

log = logging.getLogger("training")

MODEL_SIZE = 320
CHECKPOINT = "checkpoint.pt"
LOG = "log.jsonl"

HAS_BFLOAT16 = torch.cuda.is_available() or any(
    torch.cpu.get_capabilities().get(name, False) for name in ("avx512_bf16", "amx_bf16")
)
"""Elsewhere bfloat16 is emulated, which takes several times as long as float32."""

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
WORKERS = max(1, (os.cpu_count() or 2) // 2)
"""Processes that augment slices beside the training."""


@dataclass(frozen=True)
class Cycle:
    """Epochs under one optimizer, warmed up and cooled down.

    Attributes:
        sizes: side of the training pictures, one an epoch; small ones first are cheap.
        rate: share of the settings' learning rates.
        splits: that are trained on.
        edited: share of the tumor-free draws that are edited where they can be.
        removed: likewise of the tumor slices.
        mixed_with: the earlier cycle whose weights are averaged with the last one's to begin
            with (Wortsman et al. 2022, Robust fine-tuning of zero-shot models); None: they
            are taken as they are.
    """

    sizes: tuple[int, ...]
    rate: float = 1.0
    splits: tuple[str, ...] = ("train",)
    edited: float = 0.0
    removed: float = 0.0
    mixed_with: int | None = None


@dataclass(frozen=True)
class Settings:
    """All that decides a run; stored in its checkpoint.

    Attributes:
        cycles: choices were made on `val` after the first two; the last ones fit on it, too.
        draws: slices of an epoch.
        batch: slices of a step.
        encoder_rate, rate: highest learning rates of the encoder and of the rest.
        weight_decay: of AdamW.
        ema: share of the running average that is kept at each step.
        seed: of all randomness.
        frozen: first blocks of the encoder that stay as ImageNet taught them; with 3 a step
            takes a quarter less time.
    """

    cycles: tuple[Cycle, ...] = (
        Cycle((192,) * 8 + (256,) * 10),
        Cycle((256,) * 6, rate=0.5),
        Cycle((256,) * 5 + (320,), 0.5, ("train", "val"), edited=0.25, removed=0.25),
        Cycle((320,) * 5, 0.4, ("train", "val"), edited=0.2, removed=0.55),
        Cycle((320,) * 3, 0.2, ("train", "val"), edited=0.1, removed=0.3, mixed_with=1),
    )
    draws: int = 5000
    batch: int = 24
    encoder_rate: float = 6e-4
    rate: float = 2e-3
    weight_decay: float = 0.02
    ema: float = 0.995
    seed: int = 1
    frozen: int = 0

    @property
    def epochs(self) -> int:
        """Over all cycles."""
        return sum(len(cycle.sizes) for cycle in self.cycles)

    def work_left(self, epoch: int, done: float) -> float:
        """What is left of the run once a share of an epoch is done, in picture areas.

        A step's time goes with the area of the pictures.
        """
        sides = [side for cycle in self.cycles for side in cycle.sizes][epoch:]
        return sum(side**2 for side in sides) - done * sides[0] ** 2

    def at(self, epoch: int) -> tuple[Cycle, int]:
        """The cycle of an epoch, and the epoch's place in it."""
        for cycle in self.cycles:
            if epoch < len(cycle.sizes):
                return cycle, epoch
            epoch -= len(cycle.sizes)
        raise ValueError("the training is complete")


class Draws(Dataset[tuple[Tensor, ...]]):
    """One epoch of weighted draws, edited now and then, and augmented."""

    def __init__(self, slices: Slices, settings: Settings, epoch: int) -> None:
        rng = np.random.default_rng((settings.seed, epoch))
        cycle, place = settings.at(epoch)
        self.slices = slices
        self.editor = Editor(slices)
        self.edited = {False: cycle.edited, True: cycle.removed}
        self.size = cycle.sizes[place]
        self.seed = (settings.seed, epoch)
        self.chosen = rng.choice(len(slices.rows), settings.draws, p=sampling_weights(slices.rows))

    def __len__(self) -> int:
        return len(self.chosen)

    def __getitem__(self, i: int) -> tuple[Tensor, ...]:
        index = int(self.chosen[i])
        rng = np.random.default_rng((*self.seed, i))
        is_edited = rng.random() < self.edited[self.slices.rows[index].is_tumor]
        edited = self.editor.edit(index, rng) if is_edited else None
        sample = edited or plain(self.slices, index)
        image, mask = augment(sample.image, sample.mask, self.size, rng)
        return (
            torch.from_numpy(image)[None],
            torch.from_numpy(mask)[None],
            torch.tensor(sample.mask_weight),
            torch.tensor(float(sample.is_tumor)),
            torch.tensor(sample.tumor_weight),
            torch.tensor(sample.type_index),
            torch.tensor(TYPE_WEIGHT.get(self.slices.rows[index].source, 1.0)),
        )


def plain(slices: Slices, index: int) -> Sample:
    """A slice as it is, its labels weighted by how sure they are."""
    row = slices.rows[index]
    return Sample(
        slices.image(index),
        slices.mask(index),
        row.mask_weight,
        row.is_tumor,
        EDGE_WEIGHT if row.edge else 1.0,
        row.type_index,
    )


def loss_of(answers: Answers, batch: list[Tensor]) -> tuple[Tensor, dict[str, float]]:
    """Verdict, type and mask losses of one batch, weighted by how sure each label is."""
    _, mask, mask_weight, tumor, tumor_weight, kind, kind_weight = batch
    verdict = F.binary_cross_entropy_with_logits(answers.tumor.float(), tumor, tumor_weight)
    known = kind >= 0
    kinds = F.cross_entropy(
        answers.type.float(), kind.clamp(min=0), reduction="none", label_smoothing=0.05
    )
    kinds = (kinds * known * kind_weight).sum() / known.sum().clamp(min=1)
    logits = answers.mask.float()
    target = F.interpolate(mask, size=logits.shape[2:], mode="area")
    cross = F.binary_cross_entropy_with_logits(logits, target, reduction="none").mean((1, 2, 3))
    chance = logits.sigmoid()
    overlap = 2 * (chance * target).sum((1, 2, 3)) + 1
    dice = 1 - overlap / (chance.sum((1, 2, 3)) + target.sum((1, 2, 3)) + 1)
    # Dice of an empty mask is all or nothing: there the cross-entropy alone speaks.
    outlines = ((4 * cross + dice * tumor) * mask_weight).sum() / mask_weight.sum()
    total = verdict + kinds + 1.5 * outlines
    parts = {"verdict": verdict.item(), "type": kinds.item(), "mask": outlines.item()}
    return total, parts


class Run:
    """A training under way: the network, its running average, the optimizer.

    Attributes:
        network: what the gradients move.
        averaged: its exponential moving average, which is shipped.
        epoch: the next one.
    """

    def __init__(self, pretrained: Path, settings: Settings) -> None:
        """Start from the encoder's published weights."""
        torch.manual_seed(settings.seed)
        self.settings = settings
        self.epoch = 0
        self.network = Network()
        load_pretrained(self.network, pretrained)
        self.network.encoder.freeze(settings.frozen)
        self.network = self.network.to(DEVICE, memory_format=torch.channels_last)
        self.averaged = copy.deepcopy(self.network).eval()
        self._begin(settings.cycles[0])

    def _begin(self, cycle: Cycle) -> None:
        """A fresh optimizer and schedule."""
        parts: dict[bool, list[nn.Parameter]] = {True: [], False: []}
        for name, parameter in self.network.named_parameters():
            if not parameter.requires_grad:
                continue
            parts[name.startswith("encoder.")].append(parameter)
        settings = self.settings
        self.optimizer = torch.optim.AdamW(
            [{"params": parts[True]}, {"params": parts[False]}],
            weight_decay=settings.weight_decay,
        )
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(
            self.optimizer,
            [cycle.rate * settings.encoder_rate, cycle.rate * settings.rate],
            total_steps=(settings.draws // settings.batch) * len(cycle.sizes),
            pct_start=0.2,
        )

    def save(self, path: Path) -> None:
        """Write a checkpoint; the old one stays until the new one is whole."""
        state = {
            "settings": json.dumps(asdict(self.settings)),
            "epoch": self.epoch - 1,
            "network": self.network.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
        }
        torch.save(state, path.with_suffix(".new"))
        path.with_suffix(".new").replace(path)

    def restore(self, path: Path) -> None:
        """Go on from a checkpoint.

        Raises:
            ValueError: it comes from a run with other settings.
        """
        state = torch.load(path, weights_only=True, map_location=DEVICE)
        if state["settings"] != json.dumps(asdict(self.settings)):
            raise ValueError(f"{path} is of a run with other settings: {state['settings']}")
        self.network.load_state_dict(state["network"])
        self.averaged.load_state_dict(state["averaged"])
        self._begin(self.settings.at(state["epoch"])[0])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        self.epoch = state["epoch"] + 1

    def begin_at(self, weights: Mapping[str, Tensor]) -> None:
        """Start from the weights of another run instead."""
        self.network.load_state_dict(weights)
        self.averaged.load_state_dict(weights)

    def mix(self, path: Path) -> None:
        """Go on from the mean of the averaged weights and those of an earlier cycle."""
        earlier = torch.load(path, weights_only=True, map_location=DEVICE)
        with torch.no_grad():
            for name, value in self.averaged.state_dict().items():
                if value.is_floating_point():
                    value.lerp_(earlier[name], 0.5)
        self.network.load_state_dict(self.averaged.state_dict())

    def go_on(self, slices: Slices, folder: Path) -> None:
        """One epoch; its figures and a checkpoint are kept in the folder."""
        started = time.monotonic()
        cycle, place = self.settings.at(self.epoch)
        figures = {"epoch": self.epoch, "side": cycle.sizes[place], **self.train_epoch(slices)}
        figures["seconds"] = round(time.monotonic() - started)
        log.info("%s", figures)
        with (folder / LOG).open("a", encoding="utf-8") as file:
            file.write(json.dumps(figures) + "\n")
        draw_curves(folder / LOG, folder / "curves.png")
        self.save(folder / CHECKPOINT)

    def train_epoch(self, slices: Slices) -> dict[str, float]:
        """One epoch; returns the mean of each loss."""
        cycle, place = self.settings.at(self.epoch)
        if place == 0:
            self._begin(cycle)
        loader = DataLoader(
            Draws(slices, self.settings, self.epoch),
            self.settings.batch,
            drop_last=True,
            num_workers=WORKERS,
            prefetch_factor=8,
        )
        self.network.train()
        started = time.monotonic()
        sums: dict[str, float] = {}
        for step, batch in enumerate(loader):
            parts = self._step(batch)
            self._average(self.epoch * len(loader) + step)
            for name, value in parts.items():
                sums[name] = sums.get(name, 0.0) + value
            if step % 20 == 0:
                done = (step + 1) / len(loader)
                left = self.settings.work_left(self.epoch, done) / done / cycle.sizes[place] ** 2
                minutes = (time.monotonic() - started) * left / 60
                place_text = f"epoch {self.epoch} step {step} of {len(loader)}"
                log.info("%s, about %.0f min left: %s", place_text, minutes, parts)
        self.epoch += 1
        return {name: round(value / len(loader), 4) for name, value in sums.items()}

    def _step(self, batch: list[Tensor]) -> dict[str, float]:
        batch = [part.to(DEVICE) for part in batch]
        picture = batch[0].contiguous(memory_format=torch.channels_last)
        with torch.autocast(DEVICE.type, torch.bfloat16, enabled=HAS_BFLOAT16):
            answers = self.network(picture)
        loss, parts = loss_of(answers, batch)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 2.0)
        self.optimizer.step()
        self.schedule.step()
        return parts

    @torch.no_grad()
    def _average(self, steps: int) -> None:
        keep = min(self.settings.ema, (steps + 1) / (steps + 20))
        states = self.averaged.state_dict(), self.network.state_dict()
        for old, new in zip(*(s.values() for s in states), strict=True):
            if old.is_floating_point():
                old.lerp_(new, 1 - keep)
            else:
                old.copy_(new)


def fit(data: Path, pretrained: Path, folder: Path, settings: Settings) -> Network:
    """Train, or go on from `folder/checkpoint.pt`; returns the averaged network.

    Args:
        data: the folder of the labeled slices.
        pretrained: the encoder's published weights.
        folder: receives checkpoint.pt, cycle-N.pt, log.jsonl and curves.png; outside the
            repository.
        settings: must equal those of a checkpoint found there.
    """
    folder.mkdir(parents=True, exist_ok=True)
    run = Run(pretrained, settings)
    if (folder / CHECKPOINT).exists():
        run.restore(folder / CHECKPOINT)
    splits, slices = None, None
    while run.epoch < settings.epochs:
        cycle, place = settings.at(run.epoch)
        if place == 0 and cycle.mixed_with is not None:
            run.mix(_cycle_path(folder, cycle.mixed_with))
        if slices is None or cycle.splits != splits:
            splits, slices = cycle.splits, Slices.load(data, cycle.splits, MODEL_SIZE)
        run.go_on(slices, folder)
        if place == len(cycle.sizes) - 1:
            number = settings.cycles.index(cycle)
            torch.save(run.averaged.state_dict(), _cycle_path(folder, number))
    return run.averaged.cpu()


def _cycle_path(folder: Path, number: int) -> Path:
    """The averaged weights at the end of a cycle."""
    return folder / f"cycle-{number}.pt"
