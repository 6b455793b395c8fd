"""What each figure must reach on `test`, and what it should."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """Bounds of one figure.

    Attributes:
        must: the bound that has to be reached.
        aim: the better one.
        is_ceiling: whether smaller is better.
    """

    must: float
    aim: float
    is_ceiling: bool = False

    def is_reached_by(self, value: float) -> bool:
        """Whether a value reaches `must`."""
        return value <= self.must if self.is_ceiling else value >= self.must


TARGETS = {
    ("lgg, FLAIR", "balanced accuracy"): Target(0.95, 0.975),
    ("lgg, FLAIR", "Dice, mean"): Target(0.80, 0.87),
    ("lgg, T1 after contrast", "balanced accuracy"): Target(0.89, 0.93),
    ("gbm", "balanced accuracy"): Target(0.90, 0.96),
    ("brats", "balanced accuracy"): Target(0.85, 0.93),
    ("ms and healthy", "specificity"): Target(0.97, 1.0),
    ("figshare", "type"): Target(0.965, 0.985),
    ("figshare", "Dice, mean"): Target(0.83, 0.87),
    ("figshare", "Dice, median"): Target(0.89, 0.92),
    ("figshare, brisc, sartaj", "four classes"): Target(0.94, 0.98),
    ("all sources", "sensitivity"): Target(0.95, 0.98),
    ("all sources", "specificity"): Target(0.96, 0.98),
    ("all sources", "tumor-free slices with a mask"): Target(0.04, 0.01, is_ceiling=True),
    ("all sources", "calibration error"): Target(0.03, 0.015, is_ceiling=True),
}
"""By part and figure, as `evaluate.TABLE` names them."""
