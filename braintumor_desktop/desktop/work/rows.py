"""One row for each item that is open, made when somebody looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings.rows import Known, problem_row, series_row
from braintumor_desktop.workspace.changes import ProgressChanged

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.sums import Sum
    from braintumor_desktop.workspace.workspace import Workspace


class Rows:
    """Rows of a workspace; each is kept until something in it changes.

    Attributes:
        aside: whether the series of an id was set aside by a stop.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.aside: Callable[[str], bool] = lambda _series_id: False
        self._workspace = workspace
        self._running: str | None = None
        self._rows: dict[str, tuple[Series, Known, ItemRow]] = {}

    def of(self, series: Series) -> ItemRow:
        """The row of a series or loose picture."""
        now = self._known(series, self._workspace.sum_of(series.id))
        kept = self._rows.get(series.id)
        if kept is not None and kept[0] is series and kept[1] == now:
            return kept[2]
        row = series_row(series, now)
        self._rows[series.id] = (series, now, row)
        return row

    def judged(self, series: Series) -> ItemRow:
        """The row with what the networks say, sealed or not: to be recorded, never to be shown."""
        return series_row(series, self._known(series, self._workspace.judged_sum_of(series.id)))

    def find(self, series_id: str) -> ItemRow | None:
        """The row of the series of this id, if it is open."""
        series = self._workspace.find(series_id)
        return None if series is None else self.of(series)

    def all(self) -> list[ItemRow]:
        """Series and pictures, then files that gave none; grows with what is open."""
        series = [self.of(one) for one in self._workspace.series]
        return series + [problem_row(problem) for problem in self._workspace.problems]

    def set_running(self, series_id: str | None) -> ProgressChanged | None:
        """Say which series is being judged, None for none."""
        if series_id == self._running:
            return None
        changed = {i for i in (self._running, series_id) if i is not None}
        self._running = series_id
        return ProgressChanged(frozenset(changed))

    def forget(self, ids: tuple[str, ...]) -> None:
        """Series were closed."""
        for series_id in ids:
            self._rows.pop(series_id, None)

    def _known(self, series: Series, known: Sum | None) -> Known:
        return Known(
            finished=self._workspace.finished(series.id),
            summary=None if known is None else known.result,
            is_final=known is not None and known.is_final,
            first=self._workspace.first_result_of(series.id),
            is_running=series.id == self._running,
            is_aside=self.aside(series.id),
            listing=self._workspace.listings.of(series.id),
            is_sealed=known is None and self._workspace.seal.hides(series.id),
        )
