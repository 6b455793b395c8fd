"""What is opened becomes items of the worklist, in parts, while the search goes on."""

from __future__ import annotations

import os
from collections import deque
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.workspace.changes import StudiesChanged

TAKEN_AT_ONCE = 100
"""Series, and files that gave none, that one transaction writes."""
SOON_MS = 100
"""After a change; several that follow each other are written once."""


class Entering(QObject):
    """Enters what is found; one transaction is under way at a time.

    Signals:
        entered(dict): the numbers in the database of what is open, by the series' id or the path
            of a file that gave none.
    """

    entered = Signal(dict)

    def __init__(self, bridge: Bridge, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = bridge.workspace
        self._records = records
        self._path: Path | None = None
        self._series: dict[str, None] = {}
        self._problems: deque[Problem] = deque()
        self._gone: dict[str, None] = {}
        self._told: set[Path] = set()
        self._is_writing = False
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._write)
        bridge.studies_changed.connect(self._on_studies_changed)
        records.state_changed.connect(self._on_state_changed)

    @property
    def is_done(self) -> bool:
        """Whether all that is known is written."""
        return not (self._series or self._problems or self._gone or self._is_writing)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        if change.has_problems:
            problems = {problem.path: problem for problem in self._workspace.problems}
            self._problems += (problems[path] for path in problems.keys() - self._told)
            self._told = set(problems)
        self._series |= dict.fromkeys((*change.added, *change.changed))
        for gone in (*change.removed, *change.split):
            self._series.pop(gone, None)
        self._gone |= dict.fromkeys(change.split)
        for back in self._series:
            self._gone.pop(back, None)
        if not self._soon.isActive() and not self._is_writing:
            self._soon.start()

    @Slot()
    def _on_state_changed(self) -> None:
        state = self._records.state
        if state.phase == "opening" and self._path not in {None, state.path}:
            # What is open was entered into the other one.
            self._series.clear()
            self._problems.clear()
            self._gone.clear()
        self._path = state.path
        if state.may_write:
            self._write()
        elif state.is_open:
            self._look_up()

    def _look_up(self) -> None:
        """Where nothing may be written, what is open may be there all the same."""
        ids = [one.id for one in self._workspace.series]
        self._records.ask(partial(_numbers_of, ids), self._on_looked_up)

    def _on_looked_up(self, found: object, error: AppError | None) -> None:
        if error is None:
            self.entered.emit(found)

    @Slot()
    def _write(self) -> None:
        """Write a part of what is due; the rest when that is on the disk."""
        if self._is_writing or self.is_done or not self._records.state.may_write:
            return
        ids = list(islice(self._series, TAKEN_AT_ONCE))
        for one in ids:
            del self._series[one]
        series = [one for one in map(self._workspace.find, ids) if one is not None]
        count = min(TAKEN_AT_ONCE, len(self._problems))
        problems = [self._problems.popleft() for _ in range(count)]
        gone, self._gone = tuple(self._gone), {}
        self._is_writing = True
        work = partial(_enter, series, problems, gone)
        self._records.write(work, self._on_written, is_all=True)

    def _on_written(self, found: object, error: AppError | None) -> None:
        self._is_writing = False
        if error is not None:
            self._records.failed.emit(error)
        else:
            self.entered.emit(cast("dict[str, int]", found))
        if not self.is_done:
            self._soon.start()


def _enter(
    series: Sequence[Series],
    problems: Sequence[Problem],
    gone: Sequence[str],
    database: Database,
) -> Mapping[str, int]:
    """A write's work."""
    from braintumor_desktop.review import recording

    # A file that is gone is nothing to list.
    problems = [problem for problem in problems if os.path.lexists(problem.path)]
    recording.found(database, series, problems, gone)
    keys = [*(one.id for one in series), *(str(problem.path) for problem in problems)]
    return _numbers_of(keys, database)


def _numbers_of(ids: Sequence[str], database: Database) -> Mapping[str, int]:
    from braintumor_desktop.review import worklist

    return worklist.numbers_of(database, ids)
