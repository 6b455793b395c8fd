"""The report of a case with what is known of the networks that judged it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from braintumor_desktop.exchange.report import Part, Report, report_of
from braintumor_desktop.findings.rows import Known, series_row
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.geometry import plane_name
from braintumor_desktop.imaging.sequences import guess
from braintumor_desktop.workflow import explaining, models

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.imaging.image import Image

TOLD = ("errors", "limits")
"""Sections of the explanation that a report tells."""


def report_for(
    case: Case,
    load: Callable[[int], Image] | None = None,
    follow_up: str = "",
) -> Report:
    """The report of a series, in the language in force.

    Args:
        case: the series with answers, findings and reader.
        load: gives the pixels of the slice at a position; None reads the files.
        follow_up: the patient's other dates as HTML, or "".

    Raises:
        BadInput: a key image cannot be read.
        BadModel: the figures of the networks cannot be read.
    """
    series = case.series
    made = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    read = load or (lambda p: files.load(series.slices[p]))
    return report_of(case, read, _explained(case), made, follow_up)


def _explained(case: Case) -> tuple[Part, ...]:
    """How often networks are wrong on pictures like these, and their limits; none for others'."""
    if not case.networks:
        return ()
    first = next((r for r in case.results if r is not None and r.status == "done"), None)
    summary = case.listing.summary
    row = series_row(case.series, Known(len(case.results), summary, is_final=True, first=first))
    item = case.series.slices[0]
    place = item.plane or item.directions
    sections = explaining.explain(
        models.known(),
        row,
        None,
        guess(case.series).kind,
        "" if place is None else plane_name(place),
    )
    return tuple(Part(s.title, s.sentences) for s in sections if s.name in TOLD and s.sentences)
