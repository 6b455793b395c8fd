"""What is open: the series that were found, the one that is shown, and what is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from braintumor_desktop.desktop.work.pixel_cache import Key, key_of
from braintumor_desktop.desktop.worklist.items import problem_row, series_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from braintumor_desktop.exchange.items_csv import ItemRow
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series, Slice


@dataclass(frozen=True)
class Sum:
    """A series summed up off the GUI thread, which for a long one takes many milliseconds.

    Attributes:
        series, answers: what was summed up, and how many answers it had; another series or
            another number, and it does not hold any more.
        result: the sum.
    """

    series: Series
    answers: int
    result: SeriesResult


class Session(QObject):
    """The state that all panels show.

    Signals:
        scanned(): the series or the problems are others, or more.
        selected(): another series is shown, or none.
        moved(): another slice is shown, or the series has more slices.
        judged(object): an ImageResult has come.
        rows_changed(list of str): the rows of these series have changed.
    """

    scanned = Signal()
    selected = Signal()
    moved = Signal()
    judged = Signal(object)
    rows_changed = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.series: tuple[Series, ...] = ()
        self.problems: tuple[Problem, ...] = ()
        self._current: Series | None = None
        self._index = 0
        self._was_moved = False
        self._results: dict[Key, ImageResult] = {}
        self._owners: dict[Key, Series] = {}
        self._by_id: dict[str, Series] = {}
        self._running = ""
        self._rows: dict[str, tuple[Series, ItemRow]] = {}
        self._sums: dict[str, Sum] = {}

    @property
    def current(self) -> Series | None:
        """The series that is shown."""
        return self._current

    @property
    def index(self) -> int:
        """Of the slice that is shown, in its series."""
        return self._index

    @property
    def slice(self) -> Slice | None:
        """The slice that is shown."""
        return None if self._current is None else self._current.slices[self._index]

    def result_of(self, item: Slice) -> ImageResult | None:
        """What the networks said of a slice, or None so far."""
        return self._results.get(key_of(item))

    def answers_of(self, series: Series) -> list[ImageResult | None]:
        """The answer to each slice of a series, in their order; None where there is none."""
        return [self.result_of(item) for item in series.slices]

    def results_of(self, series: Series) -> list[ImageResult]:
        """The answers that there are to the slices of a series, in their order."""
        return [result for result in self.answers_of(series) if result is not None]

    def row_of(self, series: Series) -> ItemRow:
        """The series in one row; kept until something in it changes."""
        known = self._rows.get(series.id)
        if known is not None and known[0] is series:
            return known[1]
        results = self.results_of(series)
        summary = self._summary(series, len(results))
        row = series_row(series, results, summary, running=series.id == self._running)
        self._rows[series.id] = (series, row)
        return row

    def rows(self) -> list[ItemRow]:
        """All items: series and pictures, then files that gave none."""
        return [
            *(self.row_of(series) for series in self.series),
            *(problem_row(problem) for problem in self.problems),
        ]

    def clear(self) -> None:
        """A new search begins: everything of the last one is forgotten."""
        self.series, self.problems = (), ()
        self._results, self._owners, self._rows, self._sums = {}, {}, {}, {}
        self._running = ""
        self._by_id = {}
        self._show(None)
        self.scanned.emit()

    def grow(self, series: tuple[Series, ...], problems: tuple[Problem, ...] = ()) -> None:
        """Take what the running search has found so far; what is shown stays shown."""
        shown = self.slice
        self.series, self.problems = series, problems
        self._owners = {key_of(item): s for s in series for item in s.slices}
        self._by_id = {s.id: s for s in series}
        # All is in place before anybody looks.
        is_other = self._find_place(shown)
        self.scanned.emit()
        (self.selected if is_other else self.moved).emit()

    def settle(self) -> None:
        """The search has ended: show the middle, unless the user chose a slice meanwhile."""
        if self._current is not None and not self._was_moved:
            self._index = len(self._current.slices) // 2
            self.moved.emit()

    def select(self, series: Series) -> None:
        """Show another series, beginning in its middle."""
        if self._current is None or series.id != self._current.id:
            self._show(series)

    def shows_series_of(self, item: Slice) -> bool:
        """Whether a slice belongs to the series that is shown."""
        owner = self._owners.get(key_of(item))
        return owner is not None and self._current is not None and owner.id == self._current.id

    def find(self, series_id: str) -> Series | None:
        """The series of this id, if it is open."""
        return self._by_id.get(series_id)

    def select_id(self, series_id: str) -> None:
        """Show the series of this id, if it is open."""
        series = self.find(series_id)
        if series is not None:
            self.select(series)

    def step_series(self, step: int) -> None:
        """Show the series that many places further on."""
        if self._current is None:
            return
        ids = [series.id for series in self.series]
        place = ids.index(self._current.id) + step
        self.select(self.series[min(max(place, 0), len(ids) - 1)])

    def move_to(self, index: int) -> None:
        """Show a slice of the series, the nearest that there is."""
        if self._current is None:
            return
        self._was_moved = True
        index = min(max(index, 0), len(self._current.slices) - 1)
        if index != self._index:
            self._index = index
            self.moved.emit()

    def step(self, step: int) -> None:
        """Show the slice, or among loose pictures the picture, that many places on."""
        if self._current is None:
            return
        if len(self._current.slices) == 1 and self._current.kind == "pictures":
            self.step_series(step)
        else:
            self.move_to(self._index + step)

    def add_result(self, result: ImageResult, total: Sum | None = None) -> Series | None:
        """Keep an answer, and its series summed up with it.

        Returns:
            The series that it belongs to, if that is still open.
        """
        self._results[key_of(result.slice)] = result
        owner = self._owners.get(key_of(result.slice))
        if owner is not None:
            if total is not None:
                self._sums[owner.id] = total
            self._rows.pop(owner.id, None)
            self.rows_changed.emit([owner.id])
        self.judged.emit(result)
        return owner

    def forget_results(self) -> None:
        """Other networks will judge: what is open stays open, unjudged."""
        self._results, self._rows, self._sums = {}, {}, {}
        self.rows_changed.emit([series.id for series in self.series])
        self.moved.emit()

    def set_running(self, series_id: str) -> None:
        """Say which series is being judged, "" for none."""
        if series_id == self._running:
            return
        changed = [i for i in (self._running, series_id) if i]
        self._running = series_id
        for changed_id in changed:
            self._rows.pop(changed_id, None)
        self.rows_changed.emit(changed)

    def outward(self) -> Iterator[Slice]:
        """The slices of the shown series: the shown one, its neighbors, and so on."""
        if self._current is None:
            return
        slices = self._current.slices
        yield slices[self._index]
        for distance in range(1, len(slices)):
            for index in (self._index + distance, self._index - distance):
                if 0 <= index < len(slices):
                    yield slices[index]

    def _summary(self, series: Series, answers: int) -> SeriesResult | None:
        """The sum of a series with so many answers, if it was made."""
        known = self._sums.get(series.id)
        if known is None or known.series is not series or known.answers != answers:
            return None
        return known.result

    def _find_place(self, shown: Slice | None) -> bool:
        """Find what is shown in the series as they are now; whether it is another series."""
        before = self._current
        owner = None if shown is None else self._owners.get(key_of(shown))
        if owner is None or shown is None:
            self._set_current(_first_to_show(self.series))
        else:
            keys = [key_of(item) for item in owner.slices]
            self._current, self._index = owner, keys.index(key_of(shown))
        after = self._current
        return before is None or after is None or before.id != after.id

    def _show(self, series: Series | None) -> None:
        self._set_current(series)
        self.selected.emit()

    def _set_current(self, series: Series | None) -> None:
        self._current = series
        self._index = 0 if series is None else len(series.slices) // 2
        self._was_moved = False


def _first_to_show(series: Sequence[Series]) -> Series | None:
    """The first that the networks may judge: a segmentation is nothing to begin with."""
    judgeable = (s for s in series if s.slices[0].reason is None)
    return next(judgeable, series[0] if series else None)
