"""Figures for a contrast and a plane, and how often each height of a probability was right.

The program shows them beside an answer (`braintumor_desktop/inference/known.py`).  Only whole
heads of sources with more than pictures of tumors count: elsewhere the source gives the label
away.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from models.training.evaluate import Answer, interval, mean_dice, sensitivity, specificity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WHOLE_HEADS = ("lgg", "gbm", "brats", "ms", "healthy")
CONTRASTS = ("t1c", "flair", "t1", "t2")
PLANES = ("axial", "coronal", "sagittal")
EDGES = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)
"""Of the bands of the tumor probability; each holds its lower edge, the last its upper, too."""


def by_condition(answers: Sequence[Answer]) -> list[dict[str, object]]:
    """Counts and shares for each contrast, and for each plane of the pictures of tumors.

    One row: contrast, plane ("" for all), tumor and free slices, the shares of them that were
    called a tumor with 95 % intervals over groups (None where there are no slices), mean Dice.
    """
    rows = [_row(c, "", _of(answers, WHOLE_HEADS, contrast=c)) for c in CONTRASTS]
    tumors = _of(answers, ("figshare",), contrast="t1c")
    rows += [_row("t1c", plane, [a for a in tumors if a.row.plane == plane]) for plane in PLANES]
    return [row for row in rows if row["tumor"] or row["free"]]


def bands(answers: Sequence[Answer]) -> list[dict[str, object]]:
    """How many slices of whole heads had a tumor, by contrast and height of the probability."""
    rows: list[dict[str, object]] = []
    for contrast in CONTRASTS:
        judged = [a for a in _of(answers, WHOLE_HEADS, contrast=contrast) if a.verdict]
        for low, high in pairwise(EDGES):
            inside = [a for a in judged if _is_between(a, low, high)]
            if inside:
                tumors = sum(a.row.is_tumor for a in inside)
                rows.append(
                    {
                        "contrast": contrast,
                        "low": low,
                        "high": high,
                        "slices": len(inside),
                        "tumors": tumors,
                    }
                )
    return rows


def _of(answers: Iterable[Answer], sources: tuple[str, ...], contrast: str) -> list[Answer]:
    return [a for a in answers if a.row.source in sources and a.row.sequence == contrast]


def _is_between(answer: Answer, low: float, high: float) -> bool:
    assert answer.verdict is not None
    chance = answer.verdict.tumor_probability
    return low <= chance < high or (high == EDGES[-1] and chance == high)


def _row(contrast: str, plane: str, answers: Sequence[Answer]) -> dict[str, object]:
    tumor = [a for a in answers if a.row.is_tumor]
    free = [a for a in answers if not a.row.is_tumor]
    return {
        "contrast": contrast,
        "plane": plane,
        "groups": len({a.row.group for a in answers}),
        "tumor": len(tumor),
        "found": _share(tumor, is_tumor=True),
        "free": len(free),
        "called_tumor": _share(free, is_tumor=False),
        "dice": round(mean_dice(tumor), 4) if any(a.dice is not None for a in tumor) else None,
    }


def _share(answers: Sequence[Answer], *, is_tumor: bool) -> list[float] | None:
    """Of slices that were called a tumor: value, and both ends of the interval."""
    if not answers:
        return None
    if is_tumor:
        return [round(v, 4) for v in (sensitivity(answers), *interval(answers, sensitivity))]
    low, high = interval(answers, specificity)
    return [round(1 - v, 4) for v in (specificity(answers), high, low)]
