"""What the engine judges next: the shown slice, its neighbors, its series, all that is open."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from braintumor_desktop.workspace.views import outward

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series, Slice, SliceKey, Stamp
    from braintumor_desktop.workflow.batch import Work

    Version = tuple[SliceKey, Stamp | None]


@dataclass
class _Entry:
    """A series in the queue.

    Attributes:
        series: as it is now.
        summed: the series of which the last final sum was made, or None.
        again: the series for whose sum a slice was asked for again in this run, or None.
        answers: of its slices that were judged.
        out: slices that the engine has taken and not answered so far.
        next: slices in the order in which they come, or None when that must be found anew.
    """

    series: Series
    summed: Series | None = None
    again: Series | None = None
    answers: dict[Version, ImageResult] = field(default_factory=dict)
    out: set[Version] = field(default_factory=set)
    next: Iterator[Slice] | None = None


class Queue:
    """Work for `batch.run`: the GUI thread puts it in order, the engine takes it.

    Putting costs the same however long a series and the queue are; only the engine's thread
    looks for what is next.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: dict[str, _Entry] = {}
        self._pending: dict[str, None] = {}
        self._aside: dict[str, None] = {}
        self._open_ends: dict[str, None] = {}
        self._again: dict[Version, ImageResult] = {}
        self._failed: dict[str, set[Version]] = {}
        self._anew: set[Version] = set()
        self._preferred: dict[str, None] = {}
        self._shown: tuple[str, int] | None = None
        self._running: str | None = None
        self._run = 0
        self._valid_from = 0

    @property
    def has_work(self) -> bool:
        """Whether a series may have slices to judge."""
        return bool(self._pending)

    @property
    def has_aside(self) -> bool:
        """Whether something was stopped before its end."""
        return bool(self._aside)

    @property
    def has_failed(self) -> bool:
        """Whether a slice could not be judged by an error."""
        return bool(self._failed)

    @property
    def failed(self) -> int:
        """Slices that could not be judged by an error."""
        return sum(map(len, self._failed.values()))

    @property
    def now(self) -> int:
        """The run to which an answer counts that is given now."""
        return max(self._run, self._valid_from)

    @property
    def running(self) -> str | None:
        """The series of which a slice was taken last."""
        return self._running

    def put(
        self,
        series: Series,
        answers: dict[Version, ImageResult] | None = None,
        *,
        is_summed: bool = False,
        lacking: frozenset[Version] = frozenset(),
    ) -> None:
        """Judge a series, or what it has got since it was put.

        One that is to be judged against its header from now on is judged anew.

        Args:
            series: as it is now.
            answers: to its slices, of an earlier time.
            is_summed: whether they are all, and its sum is known.
            lacking: slices whose kept answer does not do: they are judged anew.
        """
        with self._lock:
            self._anew |= lacking
            entry = self._entries.get(series.id)
            if entry is None or not _is_wanted_alike(entry.series, series):
                entry = self._entries[series.id] = _Entry(series, answers=answers or {})
            else:
                entry.series, entry.next = series, None
                entry.answers.update(answers or {})
            if is_summed:
                entry.summed = series
                self._open_ends.pop(series.id, None)
                self._pending.pop(series.id, None)
                self._aside.pop(series.id, None)
            elif series.id not in self._aside:
                self._pending[series.id] = None

    def renew(self, series: Series) -> None:
        """A series has other slices now; that it is judged is asked for later (`put`)."""
        with self._lock:
            entry = self._entries.get(series.id)
            if entry is not None and _is_wanted_alike(entry.series, series):
                entry.series, entry.next = series, None

    def is_now(self, series: Series) -> bool:
        """Whether a series is as it was put last: a sum of others is not that of the item."""
        with self._lock:
            entry = self._entries.get(series.id)
            return entry is not None and entry.series is series

    def remove(self, ids: Iterable[str]) -> None:
        """Series were closed."""
        with self._lock:
            for series_id in ids:
                for owned in (self._pending, self._aside, self._open_ends):
                    owned.pop(series_id, None)
                entry = self._entries.pop(series_id, None)
                self._failed.pop(series_id, None)
                if entry is not None and self._anew:
                    self._anew -= {item.version for item in entry.series.slices}

    def show(self, series_id: str, index: int) -> None:
        """Judge this slice and its neighbors first."""
        with self._lock:
            self._shown = (series_id, index)
            if series_id in self._entries:
                self._entries[series_id].next = None

    def prefer(self, ids: Iterable[str]) -> None:
        """Judge these after what is shown, before all others; also those that are put later."""
        with self._lock:
            self._preferred = dict.fromkeys(ids) | self._preferred

    def is_aside(self, series_id: str) -> bool:
        """Whether a series was set aside by a stop."""
        return series_id in self._aside

    def pause(self) -> None:
        """What was taken and will not be answered waits again."""
        with self._lock:
            self._pending |= self._open_ends
            self._running = None

    def stop(self, coming: Iterable[str] = ()) -> frozenset[str]:
        """Set aside what is not judged; grows with the series that wait.

        Args:
            coming: ids of series that will be put.

        Returns:
            Ids of the series that were set aside.
        """
        with self._lock:
            self._aside |= self._pending | self._open_ends | dict.fromkeys(coming)
            self._pending = {}
            self._running = None
            return frozenset(self._aside)

    def failed_in(self, item: Slice) -> str | None:
        """The series of which this slice could not be judged by an error; None of none."""
        with self._lock:
            failed = self._failed.items()
            return next((i for i, versions in failed if item.version in versions), None)

    def retry(self) -> dict[str, set[Version]]:
        """Judge again what failed, also what was set aside; grows with that.

        Returns:
            Which slices of which series.
        """
        for series_id in self._failed:
            self._aside.pop(series_id, None)
        return {series_id: self.retry_in(series_id) for series_id in list(self._failed)}

    def retry_in(self, series_id: str) -> set[Version]:
        """Judge again what failed of a series; what was set aside waits until it goes on.

        Returns:
            Which slices.
        """
        with self._lock:
            versions, entry = self._failed.pop(series_id, set()), self._entries[series_id]
            for version in versions:
                entry.answers.pop(version, None)
            entry.summed = entry.next = None
            if series_id not in self._aside:
                self._pending[series_id] = None
            return versions

    def again(self, series_id: str) -> set[Version]:
        """Judge a series anew, whatever is kept of it; grows with its slices.

        Returns:
            Which slices have an answer.
        """
        with self._lock:
            entry = self._entries.get(series_id)
            if entry is None:
                return set()
            answered, entry.answers = set(entry.answers), {}
            entry.summed = entry.next = None
            self._anew |= {item.version for item in entry.series.slices}
            self._failed.pop(series_id, None)
            self._aside.pop(series_id, None)
            self._pending[series_id] = None
            return answered

    def is_done(self, series: Series) -> bool:
        """Whether every slice of a series as it is now has its answer, and it has its sum."""
        with self._lock:
            entry = self._entries.get(series.id)
            return entry is not None and entry.summed is series

    def go_on(self, series_id: str | None = None) -> frozenset[str]:
        """Judge what was set aside, or one series of it.

        Returns:
            Ids of the series that are not aside any more.
        """
        with self._lock:
            again = list(self._aside) if series_id is None else [series_id]
            for one in again:
                self._aside.pop(one, None)
                if one in self._entries:
                    self._pending[one] = None
            return frozenset(again)

    def forget(self) -> None:
        """Other networks judge: everything anew; grows with what is open."""
        with self._lock:
            kept = [entry.series for entry in self._entries.values()]
            self._entries = {series.id: _Entry(series) for series in kept}
            self._pending = dict.fromkeys(i for i in self._entries if i not in self._aside)
            self._valid_from = self._run + 1
            self._failed = {}

    def is_valid(self, run: int) -> bool:
        """Whether answers of a run count: the networks are the same."""
        return run >= self._valid_from

    def begin(self) -> int:
        """A run begins: what the last one took and did not answer is taken again.

        Returns:
            Its number.
        """
        with self._lock:
            self._run += 1
            for series_id in self._open_ends:
                entry = self._entries[series_id]
                entry.out, entry.next, entry.again = set(), None, None
                if series_id not in self._aside:
                    self._pending[series_id] = None
            self._open_ends = {}
            return self._run

    def take(self) -> Work | None:
        """As in `batch.Items`; called in the engine's thread."""
        from braintumor_desktop.workflow.batch import Work

        with self._lock:
            while (series_id := self._first()) is not None:
                entry = self._entries[series_id]
                item = self._next_of(entry)
                if item is not None:
                    entry.out.add(item.version)
                    self._open_ends[series_id] = None
                    self._running = series_id
                    return Work(entry.series, item)
                del self._pending[series_id]
            self._running = None
            return None

    def answered(self, run: int, work: Work, result: ImageResult) -> None:
        """Keep an answer for the sums; called in the engine's thread."""
        with self._lock:
            entry = self._entries.get(work.series.id)
            if entry is None or not _is_wanted_alike(entry.series, work.series):
                return
            if self.is_valid(run):
                entry.out.discard(work.slice.version)
                self._anew.discard(work.slice.version)
                entry.answers[work.slice.version] = result
                if result.status == "error":
                    self._failed.setdefault(work.series.id, set()).add(work.slice.version)

    def summed(self, series: Series) -> None:
        """A series has its final sum; called in the engine's thread."""
        with self._lock:
            entry = self._entries.get(series.id)
            if entry is not None:
                entry.summed = series
                if entry.series is series:
                    self._open_ends.pop(series.id, None)

    def known(self, item: Slice, sha256: str) -> ImageResult | None:
        """The answer to a slice that is asked for again, as `batch.run` wants it."""
        with self._lock:
            answer = self._again.pop(item.version, None)
        return answer if answer is not None and answer.sha256 == sha256 else None

    def is_anew(self, item: Slice) -> bool:
        """Whether a slice is to be judged whatever is kept of it; called in readers' threads."""
        return item.version in self._anew

    def answer_of(self, series: Series, item: Slice) -> ImageResult | None:
        """The answer that a slice has, as `batch.run` asks for it in the engine's thread."""
        with self._lock:
            entry = self._entries.get(series.id)
            return None if entry is None else entry.answers.get(item.version)

    def _first(self) -> str | None:
        if self._shown is not None and self._shown[0] in self._pending:
            return self._shown[0]
        for series_id in list(self._preferred):
            if series_id in self._pending:
                return series_id
            if series_id in self._entries:  # It has its turn behind it.
                del self._preferred[series_id]
        return next(iter(self._pending), None)

    def _next_of(self, entry: _Entry) -> Slice | None:
        if entry.next is None:
            is_shown = self._shown is not None and self._shown[0] == entry.series.id
            index = self._shown[1] if is_shown and self._shown is not None else 0
            index = min(index, len(entry.series.slices) - 1)
            entry.next = outward(entry.series, index)
        for item in entry.next:
            if item.version not in entry.answers and item.version not in entry.out:
                return item
        if entry.out or entry.series is entry.summed or entry.series is entry.again:
            return None
        # All is answered, but not summed up: it was stopped just then, or has other notes.
        entry.again = entry.series
        item = entry.series.slices[0]
        self._again[item.version] = entry.answers[item.version]
        return item


def _is_wanted_alike(one: Series, other: Series) -> bool:
    """Whether both are judged by their header, or both against it."""
    return one.slices[0].overruled == other.slices[0].overruled
