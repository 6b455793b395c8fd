"""A summary as rows of a table: for files and the command line, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop import NOTICE
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.review.cases import THE_NETWORKS
from braintumor_desktop.review.figures import AGAINST_REFERENCE, FIGURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.review.cases import Rater
    from braintumor_desktop.review.figures import Figure, Summary

COLUMNS = ("what", "rater", "against", "cases", "value", "low_95", "high_95", "note")

Row = tuple[str, str, str, int | None, float | None, float | None, float | None, str]


UNNAMED = "in the intervals each is a patient of its own"


def rows(summary: Summary) -> list[Row]:
    """Counts, figures, confusions and differences; as many cells as COLUMNS, None for nothing."""
    parts = (_counts, _figures, _confusions, _volumes, _differences)
    return [row for part in parts for row in part(summary)]


def whose(rater: Rater) -> str:
    """A rater in words; all readers of a stage have no name."""
    return rater.title if rater.name else f"All readers, {rater.stage}"


def _counts(summary: Summary) -> Iterator[Row]:
    yield ("Cases read", "", "", summary.cases, None, None, None, NOTICE)
    yield ("Patients", "", "", summary.patients, None, None, None, "")
    yield ("Cases that name no patient", "", "", summary.unnamed, None, None, None, UNNAMED)
    yield ("Cases with a reference", "", "", summary.judged_by, None, None, None, "")
    for name, count in summary.deciders.items():
        yield ("Cases decided", name, "", count, None, None, None, "")
    for rater in summary.raters:
        for code, count in sorted(summary.counts[rater].items()):
            yield ("Count", whose(rater), label_of(code).name, count, None, None, None, "")


def _figures(summary: Summary) -> Iterator[Row]:
    for figure in summary.figures:
        found = figure.estimate
        yield (
            FIGURES[figure.code],
            whose(figure.first),
            _against(figure, summary),
            figure.cases,
            found.value,
            found.low,
            found.high,
            f"Not defined: {found.reason}" if found.value is None else "",
        )


def _against(figure: Figure, summary: Summary) -> str:
    if figure.second is not None:
        return whose(figure.second)
    if figure.code not in AGAINST_REFERENCE:
        return ""
    if summary.reference:
        return summary.reference
    whom = "readers" if figure.first == THE_NETWORKS else "others"
    return f"What was decided or two {whom} agree on"


def _confusions(summary: Summary) -> Iterator[Row]:
    for one in summary.confusions:
        for i, down in enumerate(one.classes):
            for j, across in enumerate(one.classes):
                said = f"{label_of(down).name} / {label_of(across).name}"
                count = int(one.table[i, j])
                yield (
                    "Confusion",
                    whose(one.first),
                    whose(one.second),
                    count,
                    None,
                    None,
                    None,
                    said,
                )


def _volumes(summary: Summary) -> Iterator[Row]:
    for one in summary.volumes:
        apart, what = one.apart, "Volume, reader less networks (ml, limits of agreement)"
        if apart is not None:
            numbers = (apart.pairs, apart.bias, apart.low, apart.high)
            yield (what, whose(one.rater), "Networks", *numbers, "")


def _differences(summary: Summary) -> Iterator[Row]:
    for one in summary.differences:
        for rater, answer in one.answers.items():
            yield (
                "Difference",
                whose(rater),
                one.name,
                None,
                None,
                None,
                None,
                label_of(answer).name,
            )
