"""Judging against what a header says, where a person wants it and the header may be wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.findings import wording

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Series, Slice


def judged_anyway(series: Series) -> Series:
    """The same series with every slice to be judged whose reason may be contradicted.

    Each slice keeps the reason (`Slice.overruled`), and a note on the series says it.
    """
    slices = tuple(_overruled(item) for item in series.slices)
    said = dict.fromkeys(item.overruled.message for item in slices if item.overruled is not None)
    if not said:
        return series
    notes = [wording.overruled(message) for message in said]
    return replace(series, slices=slices, notes=(*series.notes, *notes))


def _overruled(item: Slice) -> Slice:
    may = item.reason is not None and item.reason.is_contradictable
    return item.judged_anyway() if may else item
