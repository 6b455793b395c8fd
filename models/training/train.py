"""Fit the network: stopped at any step, it goes on from there.

An accelerator is used where PyTorch finds one (the locked version is for processors only).
"""

from __future__ import annotations

import copy
import ctypes
import json
import logging
import os
import signal
import sys
import time
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

import cv2
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader

from models.training.curves import draw_curves
from models.training.data import Slices
from models.training.draws import Draws
from models.training.network import Answers, Network, gray_stem, load_pretrained
from models.training.settings import SIDES, Cycle, Settings, fitted, from_json
from models.training.shipped import give_statistics, shipped_network

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

log = logging.getLogger("training")

MODEL_SIZE = 320
CHECKPOINT = "checkpoint.pt"
PLAN = "plan.json"
AVERAGED = "averaged.pt"
LOG = "log.jsonl"
SAVED_EVERY = 300.0
"""Seconds between two checkpoints: what a power cut costs at most."""

HAS_BFLOAT16 = torch.cuda.is_available() or any(
    torch.cpu.get_capabilities().get(name, False) for name in ("avx512_bf16", "amx_bf16")
)
"""Elsewhere bfloat16 is emulated, which takes several times as long as float32."""

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
WORKERS = max(1, (os.cpu_count() or 2) // 2)
"""Processes that augment slices beside the training."""

STATISTICS_BATCHES = 8
WARMING, TIMED = 3, 4
"""Steps before the time of a step is taken, and steps that it is taken over."""

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3


class Stopped(Exception):
    """The run was asked to stop; its checkpoint is written."""


def keep_memory() -> None:
    """Have glibc keep what a step frees: to get its pages anew took up to a third of a step."""
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.mallopt(M_MMAP_THRESHOLD, 1 << 30)
        libc.mallopt(M_TRIM_THRESHOLD, (1 << 31) - 1)


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
        epoch, step: the next ones.
        should_stop: set, the run is saved after this step and Stopped is raised.
    """

    def __init__(self, network: Network, settings: Settings) -> None:
        """Start from a network's weights."""
        torch.manual_seed(settings.seed)
        keep_memory()
        self.settings = settings
        self.epoch = self.step = 0
        self.should_stop = False
        self.sums: dict[str, float] = {}
        self.network = network
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
            fused=True,
        )
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(
            self.optimizer,
            [cycle.rate * settings.encoder_rate, cycle.rate * settings.rate],
            total_steps=max(1, settings.steps * len(cycle.sizes)),
            pct_start=0.2,
        )

    def save(self, path: Path) -> None:
        """Write a checkpoint; the old one stays until the new one is whole."""
        state = {
            "settings": self.settings.to_json(),
            "epoch": self.epoch,
            "step": self.step,
            "sums": self.sums,
            "random": torch.get_rng_state(),
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
        if state["settings"] != self.settings.to_json():
            raise ValueError(f"{path} is of a run with other settings: {state['settings']}")
        self.network.load_state_dict(state["network"])
        self.averaged.load_state_dict(state["averaged"])
        self.epoch, self.step, self.sums = state["epoch"], state["step"], state["sums"]
        if self.epoch < self.settings.epochs:
            self._begin(self.settings.at(self.epoch)[0])
            self.optimizer.load_state_dict(state["optimizer"])
            self.schedule.load_state_dict(state["schedule"])
        torch.set_rng_state(state["random"].cpu())

    def go_on(self, slices: Slices, folder: Path) -> None:
        """What is left of an epoch; its figures and a checkpoint are kept in the folder.

        Raises:
            Stopped: `should_stop` was set; a later call goes on at the step.
        """
        started = time.monotonic()
        cycle, place = self.settings.at(self.epoch)
        epoch = self.epoch
        means = self.train_epoch(slices, folder)
        figures = {"epoch": epoch, "side": cycle.sizes[place], **means}
        figures["seconds"] = round(time.monotonic() - started)
        log.info("%s", figures)
        with (folder / LOG).open("a", encoding="utf-8") as file:
            file.write(json.dumps(figures) + "\n")
        draw_curves(folder / LOG, folder / "curves.png")
        self.save(folder / CHECKPOINT)

    def train_epoch(self, slices: Slices, folder: Path | None = None) -> dict[str, float]:
        """What is left of an epoch; returns the mean of each loss.

        Args:
            slices: to draw from.
            folder: receives checkpoints in between; None: none are written.

        Raises:
            Stopped: as of `go_on`.
        """
        settings = self.settings
        if self.step == 0:
            self.sums = {}
            if settings.at(self.epoch)[1] == 0 and self.epoch:
                self._begin(settings.at(self.epoch)[0])
        self.network.train()
        first, started, saved = self.step, time.monotonic(), time.monotonic()
        for batch in self.batches(slices):
            parts = self.learn(batch)
            self._average(self.epoch * settings.steps + self.step)
            self.step += 1
            for name, value in parts.items():
                self.sums[name] = self.sums.get(name, 0.0) + value
            if self.step % 10 == 0:
                self._tell(parts, (time.monotonic() - started) / (self.step - first))
            if folder and (self.should_stop or time.monotonic() - saved > SAVED_EVERY):
                self.save(folder / CHECKPOINT)
                saved = time.monotonic()
                if self.should_stop:
                    raise Stopped
        self.epoch, self.step = self.epoch + 1, 0
        return {name: round(value / settings.steps, 4) for name, value in self.sums.items()}

    def batches(self, slices: Slices) -> DataLoader[tuple[Tensor, ...]]:
        """Of the epoch under way, from its next step on."""
        return DataLoader(
            Draws(slices, self.settings, self.epoch, self.step * self.settings.batch),
            self.settings.batch,
            drop_last=True,
            num_workers=WORKERS,
            prefetch_factor=8 if WORKERS else None,
            worker_init_fn=_leave_stopping,
            # Its own: the loader would take a number of the stream that dropout draws from,
            # once more in a run that goes on than in one that was not stopped.
            generator=torch.Generator().manual_seed(self.settings.seed),
        )

    def _tell(self, parts: Mapping[str, float], seconds: float) -> None:
        settings = self.settings
        cycle, place = settings.at(self.epoch)
        areas = settings.work_left(self.epoch, self.step / settings.steps)
        left = areas * settings.steps / cycle.sizes[place] ** 2
        place_text = f"epoch {self.epoch} of {settings.epochs}, step {self.step}"
        shown = {name: round(value, 3) for name, value in parts.items()}
        minutes = seconds * left / 60
        log.info("%s, %.2f s a step, about %.0f min left: %s", place_text, seconds, minutes, shown)

    def learn(self, batch: list[Tensor]) -> dict[str, float]:
        """One step; returns each loss."""
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


def _leave_stopping(_worker: int) -> None:
    """A loading process: signals reach a whole group, and the run itself says when it ends."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    cv2.setNumThreads(0)


def begun(start: Path, data: Path, seed: int) -> Network:
    """A network to train from.

    Args:
        start: the encoder's published weights (.safetensors), or a shipped file (.onnx).
        data: the folder of the labeled slices.
        seed: of the weights that `start` does not give.
    """
    torch.manual_seed(seed)
    if start.suffix != ".onnx":
        network = Network()
        load_pretrained(network, start)
        stem = network.encoder._conv_stem  # noqa: SLF001 -- named as in the published weights
        stem.weight.data = gray_stem(stem.weight.data)
        return network
    network = shipped_network(start)
    give_statistics(network, some_pictures(data, STATISTICS_BATCHES))
    return network


def some_pictures(data: Path, batches: int, side: int = MODEL_SIZE) -> list[Tensor]:
    """Batches of the input as the training draws them."""
    settings = Settings((Cycle((side,)),), draws=24 * batches, seed=0)
    draws = Draws(Slices.load(data, ("train",), MODEL_SIZE), settings, 0)
    return [batch[0] for batch in DataLoader(draws, settings.batch)]


def step_seconds(run: Run, slices: Slices) -> dict[int, float]:
    """Seconds of a step, its data included, at each side; the run's network is spoiled."""
    found = {}
    for side in SIDES:
        cycle = replace(run.settings.cycles[0], sizes=(side,))
        batch = run.settings.batch
        timed = Run(run.network, Settings((cycle,), batch * (WARMING + TIMED), batch))
        timed.network.train()
        batches = iter(timed.batches(slices))
        for batch in islice(batches, WARMING):
            timed.learn(batch)
        started = time.monotonic()
        for batch in islice(batches, TIMED):
            timed.learn(batch)
        found[side] = (time.monotonic() - started) / TIMED
        log.info("side %d: %.2f s a step", side, found[side])
    return found


def planned(settings: Settings, minutes: float, slices: Slices, folder: Path) -> Settings:
    """Settings that fill a time; those of an earlier call where the folder holds them.

    Args:
        settings: without epochs.
        minutes: of the whole training.
        slices: that are trained on.
        folder: of the run.
    """
    path = folder / PLAN
    if not path.exists():
        seconds = step_seconds(Run(Network(), settings), slices)
        path.write_text(fitted(minutes, seconds, settings).to_json(), encoding="utf-8")
    plan = from_json(path.read_text(encoding="utf-8"))
    log.info("%d epochs of %d steps: %s", plan.epochs, plan.steps, plan.cycles[0].sizes)
    return plan


def fit(data: Path, start: Path, folder: Path, settings: Settings, minutes: float) -> Network:
    """Train, or go on from `folder/checkpoint.pt`; returns the averaged network.

    Args:
        data: the folder of the labeled slices.
        start: as of `begun`.
        folder: receives checkpoint.pt, plan.json, log.jsonl and curves.png; outside the
            repository.
        settings: without epochs; those of a plan found in the folder are taken instead.
        minutes: that the training may take on this machine, as it is at the beginning.

    Raises:
        Stopped: at Ctrl+C or SIGTERM, once the checkpoint is written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    slices = Slices.load(data, settings.cycles[0].splits, MODEL_SIZE)
    slices = slices.where(lambda row: row.group not in settings.held)
    settings = planned(settings, minutes, slices, folder)
    run = Run(begun(start, data, settings.seed), settings)
    if (folder / CHECKPOINT).exists():
        run.restore(folder / CHECKPOINT)

    def stop(*_: object) -> None:
        log.info("stopping after this step")
        run.should_stop = True

    before = [signal.signal(s, stop) for s in (signal.SIGINT, signal.SIGTERM)]
    try:
        while run.epoch < settings.epochs:
            run.go_on(slices, folder)
    finally:
        for number, old in zip((signal.SIGINT, signal.SIGTERM), before, strict=True):
            signal.signal(number, old)
    torch.save(run.averaged.state_dict(), folder / AVERAGED)
    return run.averaged.cpu()
