"""All that decides a run, and how a run is fitted to a time."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SIDES = (192, 256, 320)
SHARES = (0.15, 0.35, 0.5)
"""Of the time, for each side: small pictures are cheap, the last ones are what is judged."""


@dataclass(frozen=True)
class Cycle:
    """Epochs under one optimizer, warmed up and cooled down.

    Attributes:
        sizes: side of the training pictures, one an epoch; small ones first are cheap.
        rate: share of the settings' learning rates.
        splits: that are trained on.
        edited: share of the tumor-free draws that are edited where they can be.
        removed: likewise of the tumor slices.
    """

    sizes: tuple[int, ...]
    rate: float = 1.0
    splits: tuple[str, ...] = ("train",)
    edited: float = 0.0
    removed: float = 0.0


@dataclass(frozen=True)
class Settings:
    """All that decides a run; stored in its checkpoint.

    Attributes:
        cycles: one after the other.
        draws: slices of an epoch.
        batch: slices of a step.
        encoder_rate, rate: highest learning rates of the encoder and of the rest.
        weight_decay: of AdamW.
        ema: share of the running average that is kept at each step.
        seed: of all randomness.
        frozen: first blocks of the encoder that stay as ImageNet taught them, the stem too,
            so that neighbors are not learned.
        held: groups (patients) that are left out, to be judged by.
    """

    cycles: tuple[Cycle, ...]
    draws: int = 1200
    batch: int = 24
    encoder_rate: float = 6e-4
    rate: float = 2e-3
    weight_decay: float = 0.02
    ema: float = 0.995
    seed: int = 1
    frozen: int = 0
    held: tuple[str, ...] = ()

    @property
    def epochs(self) -> int:
        """Over all cycles."""
        return sum(len(cycle.sizes) for cycle in self.cycles)

    @property
    def steps(self) -> int:
        """Of an epoch."""
        return self.draws // self.batch

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

    def to_json(self) -> str:
        return json.dumps(asdict(self))


RECIPE = Settings((Cycle((), splits=("train",), edited=0.25, removed=0.2),))
"""What `fitted` gives epochs to."""


def from_json(text: str) -> Settings:
    """What `Settings.to_json` gave."""
    stored = json.loads(text)
    cycles = tuple(
        Cycle(**{**c, "sizes": tuple(c["sizes"]), "splits": tuple(c["splits"])})
        for c in stored["cycles"]
    )
    return Settings(**{**stored, "cycles": cycles, "held": tuple(stored["held"])})


def fitted(minutes: float, seconds: Mapping[int, float], settings: Settings) -> Settings:
    """One cycle that lasts as long as is wanted.

    Args:
        minutes: of the whole training.
        seconds: a step takes at each of SIDES, measured.
        settings: whose first cycle's rate, splits and shares of edits are taken.

    Raises:
        ValueError: there is not time for one epoch of each side.
    """
    parts = list(zip(SIDES, SHARES, strict=True))
    epochs = {side: seconds[side] * settings.steps / 60 for side in SIDES}
    sizes = [side for side, share in parts for _ in range(int(minutes * share / epochs[side]))]
    if set(sizes) != set(SIDES):
        needed = max(epochs[side] / share for side, share in parts)
        raise ValueError(f"{minutes:g} minutes are too few: at least {needed:.1f} are needed")
    return replace(settings, cycles=(replace(settings.cycles[0], sizes=tuple(sizes)),))
