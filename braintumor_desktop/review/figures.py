"""What a summary of readings holds."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from braintumor_desktop.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.review.agreement import Differences, Estimate, Numbers
    from braintumor_desktop.review.cases import Rater

FIGURES: Mapping[str, str] = MappingProxyType(
    {
        "agreement": mark("Agreement"),
        "kappa": mark("Cohen's kappa"),
        "weighted_kappa": mark("Weighted kappa (none, unclear, tumor)"),
        "ac1": mark("Gwet's AC1"),
        "sensitivity": mark("Sensitivity"),
        "specificity": mark("Specificity"),
        "ppv": mark("Positive predictive value"),
        "npv": mark("Negative predictive value"),
        "auc": mark("AUC"),
        "fleiss": mark("Fleiss' kappa"),
        "ac1_of_many": mark("Gwet's AC1 of all"),
        "sensitivity_gain": mark("Sensitivity, aided less alone"),
        "specificity_gain": mark("Specificity, aided less alone"),
        "changed": mark("Answers changed with the networks' help"),
        "seconds": mark("Median time per case (s)"),
    }
)
"""What each figure is called; in English, as in files and on the command line."""
AGAINST_REFERENCE = frozenset(
    {"sensitivity", "specificity", "ppv", "npv", "auc", "sensitivity_gain", "specificity_gain"}
)
"""Figures of a rater against the truth."""


@dataclass(frozen=True)
class Figure:
    """One number.

    Attributes:
        code: of FIGURES.
        first, second: whose it is; second is None for a figure of one rater, or of all.
        cases: of how many.
        estimate: value and 95 % interval.
    """

    code: str
    first: Rater
    second: Rater | None
    cases: int
    estimate: Estimate


@dataclass(frozen=True, eq=False)
class Confusion:
    """Answers of two, counted.

    Attributes:
        first, second: down and across.
        classes: labels' codes, in the order of `table`.
        table: (classes, classes) counts.
    """

    first: Rater
    second: Rater
    classes: tuple[str, ...]
    table: Numbers


@dataclass(frozen=True, eq=False)
class Curve:
    """A receiver operating characteristic.

    Attributes:
        rater: whose.
        false, true: (n,) shares of positives among cases without and with a tumor, from 0 to 1.
    """

    rater: Rater
    false: Numbers
    true: Numbers


@dataclass(frozen=True, eq=False)
class Times:
    """How long a reader took.

    Attributes:
        rater: who, and how.
        seconds: (n,) of each case, ascending.
    """

    rater: Rater
    seconds: Numbers


@dataclass(frozen=True, eq=False)
class Volumes:
    """What a reader corrected, against what the networks outlined.

    Attributes:
        rater: who, and how.
        networks, reader: (n,) milliliters of each case.
        apart: bias and limits of agreement of reader - networks; None of fewer than two.
    """

    rater: Rater
    networks: Numbers
    reader: Numbers
    apart: Differences | None


@dataclass(frozen=True)
class Difference:
    """A case on which not all say the same.

    Attributes:
        key, name: of the item.
        answers: by rater, the networks first.
        is_divided: whether readers differ from each other.
        decided: what was decided, or "".
    """

    key: str
    name: str
    answers: Mapping[Rater, str]
    is_divided: bool
    decided: str


@dataclass(frozen=True)
class Summary:
    """All of it.

    Attributes:
        cases, patients: how many were read.
        unnamed: cases that name no patient; in samples each is a patient of its own.
        deciders: who decided where readers differ, and in how many cases.
        reference: as in `summarize`.
        judged_by: cases for which the reference has an answer.
        raters: the networks, then the readers.
        counts: of each rater, by answer.
    """

    cases: int
    patients: int
    unnamed: int
    deciders: Mapping[str, int]
    reference: str
    judged_by: int
    raters: tuple[Rater, ...]
    counts: Mapping[Rater, Mapping[str, int]]
    confusions: tuple[Confusion, ...]
    figures: tuple[Figure, ...]
    curves: tuple[Curve, ...]
    times: tuple[Times, ...]
    volumes: tuple[Volumes, ...]
    differences: tuple[Difference, ...]
