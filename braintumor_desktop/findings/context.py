"""Each slice of a series judged with its neighbors: what it says alone, and in context.

A tumor reaches through neighboring slices; noise, vessels and artifacts often show in one.  So
the logit of a slice's p(tumor) is averaged with those of the slices next to it:

    logit in context = (own + WEIGHT x each neighbor's) / (1 + WEIGHT x neighbors)

Neighbors are slices that touch it (`Stack`: none beyond a gap or in another direction; without
positions the order of the files counts), lie at most REACH_MM away, and have a verdict.  A slice
without any, such as a single picture, says in context what it says alone.

Only what a line of `results.jsonl` holds is used, so that the window, the command line, a resumed
run, a merge of shares and a cluster come to the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log
from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import NO_TUMOR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.findings.stack import Stack

WEIGHT = 0.5
"""Of each neighbor.

Chosen on `val` with version 2.1, alone / 0.5: balanced accuracy of lgg FLAIR 0.962 / 0.981, of
T1 after contrast 0.933 / 0.961, of gbm 0.959 / 0.946 (one slice of 37; AUC 0.995 / 0.997).
`python -m models.training evaluate` measures it.
"""

REACH_MM = 7.0
"""Distance up to which slices show the same: farther apart each speaks for itself."""

DIGITS = 6
"""Decimals of probabilities that count: those of the lines."""

LARGEST = 5.0
"""Largest logit that counts, 0.007 and 0.993, so that no slice outvotes all others.

On `val` without it, at 5, and at 3: balanced accuracy of all sources 0.974, 0.977, 0.977.
"""


@dataclass(frozen=True)
class InContext:
    """What a slice says with its neighbors.

    Attributes:
        tumor: p(tumor), 0 to 1.
        is_final: whether all its neighbors have an answer; else it may change.
    """

    tumor: float
    is_final: bool


def in_context(
    chances: Mapping[int, float], stack: Stack, answered: Mapping[int, bool] | None = None
) -> dict[int, InContext]:
    """Judge the slices of a series with their neighbors.

    Args:
        chances: p(tumor) of each slice that has a verdict, by position in the series.
        stack: how the slices lie.
        answered: by position whether a slice has an answer of any kind; None: all have.

    Returns:
        By the same positions.
    """
    logits = {i: logit(chance) for i, chance in chances.items()}
    is_near = stack.distance_mm is None or stack.distance_mm <= REACH_MM
    found = {}
    for index, own in logits.items():
        beside = stack.neighbors(index) if is_near else ()
        there = [logits[i] for i in beside if i in logits]
        is_final = answered is None or all(answered.get(i, False) for i in beside)
        if not there:
            found[index] = InContext(chances[index], is_final)
            continue
        mean = (own + WEIGHT * sum(there)) / (1 + WEIGHT * len(there))
        found[index] = InContext(chance_of(mean), is_final)
    return found


def agreed(context: Mapping[int, InContext], stack: Stack) -> dict[int, float]:
    """How far each slice in context and a neighbor in context agree on a tumor.

    The smaller of its own p(tumor) and that of its better neighbor; its own where no slice has a
    neighbor (a single picture), or slices lie farther apart than REACH_MM, so that a tumor may
    show in one alone.  On `train` and `val` as many series with a tumor are found as by the
    slices in context alone (248 of 250), and less is said of tumor-free stretches: 5 % of them
    reach 0.33 on `train` and 0.23 on `val`, instead of 0.37 and 0.33.

    Args:
        context: what the judged slices of a series say, by position.
        stack: how the slices lie.
    """
    beside = {i: [context[n].tumor for n in stack.neighbors(i) if n in context] for i in context}
    is_far = stack.distance_mm is not None and stack.distance_mm > REACH_MM
    if is_far or not any(beside.values()):
        return {i: said.tumor for i, said in context.items()}
    return {i: min(said.tumor, max(beside[i], default=0.0)) for i, said in context.items()}


def written(probabilities: Mapping[str, float]) -> float:
    """p(tumor) as a line tells it: rounded, with what rounding leaves added to the largest.

    Args:
        probabilities: by label, sum 1; as the network gave them or as a line has them.
    """
    if max(probabilities, key=probabilities.__getitem__) != NO_TUMOR:
        return 1.0 - round(probabilities[NO_TUMOR], DIGITS)
    types = (p for label, p in probabilities.items() if label != NO_TUMOR)
    return sum(round(p, DIGITS) for p in types)


def logit(chance: float) -> float:
    """Of a probability, as exactly as lines tell it."""
    rounded = round(chance, DIGITS)
    if not 0.0 < rounded < 1.0:
        return LARGEST if rounded >= 1.0 else -LARGEST
    return min(LARGEST, max(-LARGEST, log(rounded / (1.0 - rounded))))


def chance_of(value: float) -> float:
    """The probability of a logit."""
    return 1.0 / (1.0 + exp(-value))
