"""The dates of each patient among judged series: what the report of one tells of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.exchange import followup
from braintumor_desktop.findings.chaining import place
from braintumor_desktop.findings.timeline import Dated, timeline
from braintumor_desktop.imaging.sequences import guess
from braintumor_desktop.imaging.study import patient_id
from braintumor_desktop.workflow.comparing import find_head
from braintumor_desktop.workspace import standing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.findings.chaining import Placed
    from braintumor_desktop.findings.registered import Registration
    from braintumor_desktop.imaging.image import Series


class Dates:
    """Judged series of several dates; each head is sought in another one only once."""

    def __init__(self, cases: Iterable[Case], token: CancelToken) -> None:
        """Know some series.

        Args:
            cases: of any patients and dates; of several of one series the first counts.
            token: asked between slices and steps.
        """
        self._token = token
        self._cases: dict[str, Case] = {}
        for case in cases:
            self._cases.setdefault(case.series.id, case)
        self._patients: dict[str, list[Series]] = {}
        for case in self._cases.values():
            self._patients.setdefault(patient_id(case.series), []).append(case.series)
        self._found: dict[tuple[str, str], Registration] = {}

    def of(self, series: Series) -> tuple[Series, ...]:
        """One series for each date of its patient, ascending; itself alone where nobody judged it.

        Of the other dates a judged one, of the same sequence where there is one.
        """
        if not self._is_judged(series):
            return (series,)
        there = self._patients[patient_id(series)]
        return standing.of_each_date(series, series, there, self._is_judged, _kind_of)

    def follow_up(self, series: Series) -> str:
        """Its findings over all dates as HTML in which everything foreign is escaped.

        "" where there is no other date.

        Raises:
            Cancelled: the token was set.
        """
        dates = self.of(series)
        if len(dates) < 2:
            return ""
        placed = self._placed(dates)
        made = timeline([self._dated(*pair) for pair in zip(dates, placed, strict=True)], {})
        return followup.part(made, placed, dates, "last")

    def _placed(self, dates: tuple[Series, ...]) -> tuple[Placed, ...]:
        while True:
            placed, pair = place(
                len(dates), lambda *pair: self._found.get((dates[pair[0]].id, dates[pair[1]].id))
            )
            if pair is None:
                return placed
            before, now = dates[pair[0]], dates[pair[1]]
            self._found[before.id, now.id] = find_head(before, now, self._token)

    def _dated(self, series: Series, placed: Placed) -> Dated:
        case = self._cases[series.id]
        is_whole = all(case.results) and case.listing.summary.status == "done"
        return Dated(case.listing, placed.matrix, placed.why, is_whole)

    def _is_judged(self, series: Series) -> bool:
        listing = self._cases[series.id].listing
        return listing.summary.status == "done" or bool(listing.entries)


def _kind_of(series: Series) -> str:
    return guess(series).kind or ""
