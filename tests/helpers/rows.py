"""Rows of series, from the answers to their slices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings import rows
from braintumor_desktop.findings.rows import Known
from braintumor_desktop.findings.series import summarize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.imaging.image import Series


def series_row(series: Series, results: Sequence[ImageResult], *, running: bool) -> ItemRow:
    """The row of a series of whose slices some are judged."""
    by_key = {result.slice.key: result for result in results}
    answers = [by_key.get(item.key) for item in series.slices]
    total = summarize(series, answers) if by_key else None
    first = results[0] if results else None
    is_final = len(by_key) == len(series.slices)
    return rows.series_row(series, Known(len(by_key), total, is_final, first, running))
