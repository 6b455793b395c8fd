"""How well readers and networks agree: the formulas, on numpy alone.

A formula that is not defined for its numbers (one class only, nobody read anything) raises
`UndefinedFigure` with the reason; nothing here returns NaN.  Intervals come from resampling
patients (`estimate`), since the scans of one patient are no independent witnesses.

Sources: Wilson, JASA 22 (1927) 209; Cohen, Psychol Bull 70 (1968) 213 with the standard error of
Fleiss, Cohen and Everitt, Psychol Bull 72 (1969) 323; Gwet, Br J Math Stat Psychol 61 (2008) 29
(AC1 and its variance); Fleiss, Psychol Bull 76 (1971) 378; DeLong, Biometrics 44 (1988) 837; Bland
and Altman, Lancet 327 (1986) 307.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from braintumor_desktop.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Codes = NDArray[np.intp]

Z = 1.959963984540054
"""Of the normal distribution, for 95 %."""
RESAMPLES = 2_000
DEFINED_SHARE = 0.9
"""Of the resamples for which a figure must be defined, for an interval to be told."""


class UndefinedFigure(Exception):
    """A figure is not defined for these numbers; the text says why."""


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval.

    Attributes:
        value: None where it is not defined.
        low, high: ends of the interval; None where there are too few patients for one.
        reason: why there is no value, or "".
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    reason: str = ""


@dataclass(frozen=True)
class WithError:
    """A figure with its standard error."""

    value: float
    error: float

    @property
    def interval(self) -> tuple[float, float]:
        """95 %, by the normal distribution."""
        return self.value - Z * self.error, self.value + Z * self.error


def confusion(first: Codes, second: Codes, classes: int) -> Numbers:
    """Counts of pairs of answers.

    Args:
        first: (n,) class of each case by one reader, 0 to classes - 1.
        second: the same by another.
        classes: how many there are.

    Returns:
        (classes, classes), first down and second across.
    """
    flat = np.bincount(np.asarray(first) * classes + np.asarray(second), minlength=classes**2)
    return flat.reshape(classes, classes).astype(np.float64)


def share(part: float, whole: float, why: str) -> float:
    """A proportion.

    Args:
        part: count.
        whole: count of which it is a part.
        why: why it is not defined where the whole is 0.

    Raises:
        UndefinedFigure: the whole is 0.
    """
    if whole <= 0:
        raise UndefinedFigure(why)
    return part / whole


def sensitivity(truth: NDArray[np.bool_], said: NDArray[np.bool_]) -> float:
    """Share of the cases with a tumor that are called one."""
    return share((truth & said).sum(), truth.sum(), mark("there are no cases with a tumor"))


def specificity(truth: NDArray[np.bool_], said: NDArray[np.bool_]) -> float:
    """Share of the tumor-free cases that are called so."""
    return share((~truth & ~said).sum(), (~truth).sum(), mark("there are no cases without a tumor"))


def positive_predictive_value(truth: NDArray[np.bool_], said: NDArray[np.bool_]) -> float:
    """Share of the cases called a tumor that have one."""
    return share((truth & said).sum(), said.sum(), mark("there are no cases called a tumor"))


def negative_predictive_value(truth: NDArray[np.bool_], said: NDArray[np.bool_]) -> float:
    """Share of the cases called tumor-free that are."""
    return share(
        (~truth & ~said).sum(), (~said).sum(), mark("there are no cases called tumor-free")
    )


def wilson(part: int, whole: int) -> tuple[float, float]:
    """95 % interval of a proportion, after Wilson.

    Raises:
        UndefinedFigure: the whole is 0.
    """
    p = share(part, whole, mark("there are no cases"))
    spread = Z * np.sqrt(p * (1 - p) / whole + Z**2 / (4 * whole**2))
    center, scale = p + Z**2 / (2 * whole), 1 + Z**2 / whole
    return float((center - spread) / scale), float((center + spread) / scale)


Weights = Literal["none", "linear", "quadratic"]


def kappa(table: Numbers, weights: Weights = "none") -> WithError:
    """Cohen's kappa of two readers.

    Args:
        table: (q, q) counts.
        weights: "linear" and "quadratic" take the classes as ordered.

    Raises:
        UndefinedFigure: no case was read by both, or both gave one answer throughout.
    """
    p = _shares(table)
    weight = _weights(len(p), weights)
    rows, columns = p.sum(1), p.sum(0)
    observed, expected = float((weight * p).sum()), float(rows @ weight @ columns)
    if abs(expected - 1) < 1e-8:
        raise UndefinedFigure(mark("both readers gave one and the same answer throughout"))
    value = (observed - expected) / (1 - expected)
    mean = (weight @ columns)[:, None] + (rows @ weight)[None, :]
    spread = float((p * (weight - mean * (1 - value)) ** 2).sum())
    variance = (spread - (value - expected * (1 - value)) ** 2) / (1 - expected) ** 2
    return WithError(value, float(np.sqrt(max(variance, 0) / table.sum())))


def ac1(table: Numbers) -> WithError:
    """Gwet's AC1 of two readers: it stays sensible where one class is rare.

    Args:
        table: (q, q) counts, q at least 2.

    Raises:
        UndefinedFigure: no case was read by both.
    """
    p = _shares(table)
    q = len(p)
    prevalence = (p.sum(1) + p.sum(0)) / 2
    observed = float(np.trace(p))
    expected = float((prevalence * (1 - prevalence)).sum() / (q - 1))
    value = (observed - expected) / (1 - expected)
    one = (np.diag(p) * (1 - prevalence)).sum() / (q - 1) - observed * expected
    mean = (prevalence[:, None] + prevalence[None, :]) / 2
    two = (p * (1 - mean) ** 2).sum() / (q - 1) ** 2 - expected**2
    rest = 4 * (1 - value) ** 2 * two - 4 * (1 - value) * one
    variance = (observed * (1 - observed) + rest) / (table.sum() * (1 - expected) ** 2)
    return WithError(value, float(np.sqrt(max(variance, 0))))


def fleiss_kappa(counts: Numbers) -> float:
    """Fleiss' kappa of any number of readers.

    Args:
        counts: (cases, classes) how many readers gave each class; cases with fewer than two
            readers say nothing of agreement and are left out of it.

    Raises:
        UndefinedFigure: no case has two readers, or all gave one answer throughout.
    """
    observed, prevalence = _many(counts)
    expected = float((prevalence**2).sum())
    if abs(expected - 1) < 1e-8:
        raise UndefinedFigure(mark("all readers gave one and the same answer throughout"))
    return (observed - expected) / (1 - expected)


def ac1_of_many(counts: Numbers) -> float:
    """Gwet's AC1 of any number of readers; as in `fleiss_kappa`."""
    observed, prevalence = _many(counts)
    expected = float((prevalence * (1 - prevalence)).sum() / (counts.shape[1] - 1))
    return (observed - expected) / (1 - expected)


def auc(scores: Numbers, truth: NDArray[np.bool_]) -> WithError:
    """Area under the ROC curve with DeLong's standard error.

    Args:
        scores: (n,) the higher, the more a tumor.
        truth: (n,) whether there is one.

    Raises:
        UndefinedFigure: there are not both kinds of cases.
    """
    yes, no = scores[truth], scores[~truth]
    if not yes.size or not no.size:
        raise UndefinedFigure(mark("it takes cases with a tumor and cases without one"))
    above = _ranked(yes, no)
    below = 1 - _ranked(no, yes)
    value = float(above.mean())
    variance = sum(v.var(ddof=1) / v.size for v in (above, below) if v.size > 1)
    return WithError(value, float(np.sqrt(variance)))


def roc(scores: Numbers, truth: NDArray[np.bool_]) -> tuple[Numbers, Numbers]:
    """The receiver operating characteristic.

    Args:
        scores: as in `auc`.
        truth: as in `auc`.

    Returns:
        (k,) shares of the cases without a tumor, and of those with one, whose scores reach each
        threshold, from none to all.

    Raises:
        UndefinedFigure: as `auc`.
    """
    if truth.all() or not truth.any():
        raise UndefinedFigure(mark("it takes cases with a tumor and cases without one"))
    thresholds = np.concatenate([[np.inf], np.unique(scores)[::-1]])
    yes, no = np.sort(scores[truth]), np.sort(scores[~truth])
    reach = [1 - np.searchsorted(some, thresholds, "left") / some.size for some in (no, yes)]
    return reach[0], reach[1]


@dataclass(frozen=True)
class Differences:
    """Of two measurements of the same things (Bland and Altman).

    Attributes:
        bias: mean of first - second.
        low, high: limits of agreement, bias -+ 1.96 standard deviations.
        pairs: how many.
    """

    bias: float
    low: float
    high: float
    pairs: int


def bland_altman(first: Numbers, second: Numbers) -> Differences:
    """Bias and limits of agreement.

    Raises:
        UndefinedFigure: there are fewer than two pairs.
    """
    apart = first - second
    if apart.size < 2:
        raise UndefinedFigure(mark("it takes two pairs of measurements"))
    bias, spread = float(apart.mean()), Z * float(apart.std(ddof=1))
    return Differences(bias, bias - spread, bias + spread, int(apart.size))


def estimate(
    figure: Callable[[Codes], float], patients: Sequence[str], resamples: int = RESAMPLES
) -> Estimate:
    """A figure with its 95 % interval over resampled patients.

    Args:
        figure: of the cases with these indices; may raise UndefinedFigure.
        patients: whose each case is.
        resamples: how many times patients are drawn, with replacement.

    Returns:
        The interval is None with a single patient, and where the figure is undefined for more
        than a tenth of the resamples.
    """
    try:
        value = figure(np.arange(len(patients)))
    except UndefinedFigure as error:
        return Estimate(None, reason=str(error))
    _, owner = np.unique(np.asarray(patients), return_inverse=True)
    groups = [np.flatnonzero(owner == g) for g in range(int(owner.max()) + 1)]
    if len(groups) < 2:
        return Estimate(value)
    drawn = _resampled(figure, groups, resamples)
    if len(drawn) < DEFINED_SHARE * resamples:
        return Estimate(value)
    low, high = np.percentile(drawn, [2.5, 97.5])
    return Estimate(value, float(low), float(high))


def _resampled(
    figure: Callable[[Codes], float], groups: Sequence[Codes], resamples: int
) -> list[float]:
    rng = np.random.default_rng(0)  # The same answers give the same interval.
    drawn = []
    cases = np.concatenate(groups)
    has_one_each = cases.size == len(groups)
    for _ in range(resamples):
        chosen = rng.integers(len(groups), size=len(groups))
        try:
            # Mostly a patient has one scan: there is nothing to be joined.
            picked = cases[chosen] if has_one_each else np.concatenate([groups[g] for g in chosen])
            drawn.append(figure(picked))
        except UndefinedFigure:
            continue
    return drawn


def _shares(table: Numbers) -> Numbers:
    total = table.sum()
    if total <= 0:
        raise UndefinedFigure(mark("no case was read by both"))
    return np.asarray(table / total, np.float64)


def _weights(classes: int, kind: Weights) -> Numbers:
    """1 for the same class, 0 for the farthest."""
    if kind == "none":
        return np.eye(classes)
    apart = np.abs(np.subtract.outer(np.arange(classes), np.arange(classes))) / (classes - 1)
    return 1 - (apart if kind == "linear" else apart**2)


def _many(counts: Numbers) -> tuple[float, Numbers]:
    """Observed agreement, and how often each class was given."""
    readers = counts.sum(1)
    both = readers >= 2
    if not both.any():
        raise UndefinedFigure(mark("no case has two readers"))
    pairs, r = counts[both], readers[both]
    observed = (pairs * (pairs - 1)).sum(1) / (r * (r - 1))
    some = readers > 0
    return float(observed.mean()), (counts[some] / readers[some, None]).mean(0)


def _ranked(values: Numbers, others: Numbers) -> Numbers:
    """For each value the share of the others below it, equal ones counted half."""
    ordered = np.sort(others)
    below = np.searchsorted(ordered, values, "left")
    not_above = np.searchsorted(ordered, values, "right")
    return np.asarray((below + not_above) / (2 * others.size), np.float64)
