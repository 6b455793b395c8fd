"""A summary in words and numbers, for tables and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.findings.wording import DASH
from braintumor_desktop.review.cases import THE_NETWORKS, Rater
from braintumor_desktop.review.figures import AGAINST_REFERENCE, FIGURES
from braintumor_desktop.review.verdicts import AIDED, ALONE
from braintumor_desktop.words import joined, mark, number, plural, tr

if TYPE_CHECKING:
    from braintumor_desktop.review.figures import Difference, Figure, Summary

FIGURE_HEADS = (
    mark("Figure"), mark("Whose"), mark("Against"), mark("Cases"), mark("Value"), mark("95 %"),
)  # fmt: skip
NUMBERS = frozenset({3, 4, 5})
"""Columns of numbers among them."""
SECONDS = "seconds"
EMPTY = mark("Nobody has answered anything so far. Review, Read the list begins.")
RULES = mark(
    "Unclear and unsure count as positive where only tumor or no tumor is asked. Not assessable is "
    "left out. No reader is measured against the reader's own answers. Intervals: 2,000 samples of "
    "patients, drawn with replacement."
)


def rater_word(rater: Rater) -> str:
    """Who answered, and how."""
    if rater == THE_NETWORKS:
        return tr("Networks")
    stages = {
        ALONE: tr("{reader}, alone", reader=rater.name or tr("All readers")),
        AIDED: tr("{reader}, with the networks", reader=rater.name or tr("All readers")),
    }
    return stages[rater.stage]


def reference_word(reference: str) -> str:
    """Against whom sensitivity and the like are."""
    if reference:
        return tr("{reader} alone", reader=reference)
    return tr("What was decided, or at least two readers agree on")


def headline(summary: Summary) -> str:
    """How much was read."""
    read = plural(summary.cases, "{count} case", "{count} cases")
    if summary.patients:
        whose = plural(summary.patients, "{count} patient", "{count} patients")
        read = tr("{cases} of {patients}", cases=read, patients=whose)
    known = number(summary.judged_by)
    said = [tr("{cases}; {known} with a reference.", cases=read, known=known)]
    if summary.reference:
        reader = summary.reference
        said.append(
            tr("Sensitivity, specificity and AUC are against {reader} alone.", reader=reader)
        )
    if summary.unnamed:
        said.append(
            plural(
                summary.unnamed,
                "{count} case names no patient: it counts as one of its own in the intervals.",
                "{count} cases name no patient: each counts as one of its own in the intervals.",
            )
        )
    said += [
        plural(
            count, "{reader} decided {count} case.", "{reader} decided {count} cases.", reader=name
        )
        for name, count in summary.deciders.items()
    ]
    return joined(said)


def figure_rows(summary: Summary) -> list[tuple[str, ...]]:
    """The figures as rows of FIGURE_HEADS."""
    return [
        (
            tr(FIGURES[figure.code]),
            rater_word(figure.first),
            _against(figure, summary),
            number(figure.cases),
            value_word(figure),
            interval_word(figure),
        )
        for figure in summary.figures
    ]


def value_word(figure: Figure) -> str:
    """The value, or a dash."""
    value = figure.estimate.value
    return DASH if value is None else number(value, _decimals(figure))


def interval_word(figure: Figure) -> str:
    """The 95 % interval, a dash where there are too few patients; or why there is no value."""
    found, decimals = figure.estimate, _decimals(figure)
    if found.value is None:
        return tr("not defined: {reason}", reason=tr(found.reason))
    if found.low is None or found.high is None:
        return DASH
    return tr("{low} to {high}", low=number(found.low, decimals), high=number(found.high, decimals))


def count_rows(summary: Summary) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Heads and rows: how often each answer was given by whom."""
    codes = sorted({code for counts in summary.counts.values() for code in counts})
    heads = (tr("Answer"), *(rater_word(rater) for rater in summary.raters))
    rows = [
        (
            label_of(code).word,
            *(number(summary.counts[rater].get(code, 0)) for rater in summary.raters),
        )
        for code in codes
    ]
    return heads, rows


def difference_heads(summary: Summary) -> tuple[str, ...]:
    """Of the list of differences."""
    raters = (rater_word(rater) for rater in summary.raters)
    return (tr("Case"), *raters, tr("Decided"))


def difference_row(one: Difference, summary: Summary, name: str) -> tuple[str, ...]:
    """A row of it; `name` as it may be shown."""
    said = (one.answers.get(rater) for rater in summary.raters)
    words = ("" if answer is None else label_of(answer).word for answer in said)
    return (name, *words, label_of(one.decided).word if one.decided else "")


def _against(figure: Figure, summary: Summary) -> str:
    if figure.second is not None:
        return rater_word(figure.second)
    if figure.code not in AGAINST_REFERENCE:
        return ""
    if summary.reference or figure.first == THE_NETWORKS:
        return reference_word(summary.reference)
    return tr("What was decided, or at least two others agree on")


def _decimals(figure: Figure) -> int:
    return 1 if figure.code == SECONDS else 3
