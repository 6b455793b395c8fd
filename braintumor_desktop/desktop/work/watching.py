"""Watches folders for new studies, off the GUI thread; what comes is entered, judged on request."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from braintumor_desktop.desktop.choices import preferences
from braintumor_desktop.desktop.work.jobs import Job
from braintumor_desktop.workflow.arrivals import Arrivals

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.entering import Entering
    from braintumor_desktop.desktop.work.jobs import JobRunner, Report
    from braintumor_desktop.desktop.work.opening import Opening
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.files import Scan
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.watched import Watched
    from braintumor_desktop.workflow.arrivals import Look

JUDGES, SECONDS = "watch/judges", "watch/seconds"
"""Settings: whether what comes is opened and judged; seconds between two looks."""
SHARE = 20
"""A look that takes long is followed by a pause so many times as long."""


@dataclass(frozen=True)
class WatchedFolder:
    """A folder that is watched.

    Attributes:
        path: of it.
        is_there: whether it could be read when it was looked at last.
        growing: places in it that are still changing.
    """

    path: Path
    is_there: bool = True
    growing: int = 0


@dataclass(frozen=True)
class Came:
    """What came into a watched folder.

    Attributes:
        folder: that is watched.
        series: how many new ones.
        changed: how many that were known and have more slices, or others.
    """

    folder: Path
    series: int
    changed: int = 0


@dataclass(frozen=True, eq=False)
class _Seen:
    """What a look found of one folder; `scan` where it is only to be entered."""

    path: Path
    look: Look
    scan: Scan | None


class Watching(QObject):
    """Looks at the watched folders of the worklist again and again.

    What was seen is remembered in the database once it is entered there: what comes while the
    program is closed, or is being entered when it ends, is found at the next start.  Where the
    database can only be read, the program that writes it watches.

    Signals:
        changed(): other folders are watched, or one is away or there again.
        came(Came): something came, and is in the worklist.
        went(Path), returned(Path): a folder is away, or there again; told once each.
        begun(Path): a folder is watched from now on; what is there already is no news.
        failed(AppError): what came cannot be looked at.
    """

    changed = Signal()
    came = Signal(object)
    went = Signal(object)
    returned = Signal(object)
    begun = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        records: Records,
        opening: Opening,
        entering: Entering,
        runner: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._opening = opening
        self._entering = entering
        self._runner = runner
        self._arrivals: dict[Path, Arrivals] = {}
        self._folders: dict[Path, WatchedFolder] = {}
        self._opened: dict[tuple[Path, ...], _Seen] = {}
        self._due: deque[_Seen] = deque()
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.look)
        runner.finished.connect(self._on_looked)
        runner.failed.connect(self._on_failed)
        records.state_changed.connect(self._on_state_changed)
        opening.came.connect(self._on_came)
        entering.entered.connect(self._remember)

    @property
    def folders(self) -> tuple[WatchedFolder, ...]:
        """What is watched, by path."""
        return tuple(self._folders[path] for path in sorted(self._folders))

    def watch(self, path: Path) -> None:
        """Watch a folder from now on, also after a restart."""
        from braintumor_desktop.review import watched

        self._records.write(partial(watched.add, path=path.absolute()), self._on_changed)

    def unwatch(self, path: Path) -> None:
        """Watch a folder no longer."""
        from braintumor_desktop.review import watched

        self._records.write(partial(watched.remove, path=path), self._on_changed)

    @Slot()
    def look(self) -> None:
        """Look at all folders now, unless one is being looked at."""
        self._next.stop()
        if self._arrivals and not self._runner.is_busy:
            judges = preferences.is_on(JUDGES)
            self._runner.submit(partial(_look, tuple(self._arrivals.values()), judges))

    @Slot()
    def _on_state_changed(self) -> None:
        self._forget(set(self._folders))
        self._next.stop()
        if self._records.state.may_write:
            self._read()

    def _on_changed(self, _result: object, error: AppError | None) -> None:
        if error is not None:
            self.failed.emit(error)
        self._read()

    def _read(self) -> None:
        from braintumor_desktop.review import watched

        self._records.ask(watched.read, self._on_read)

    def _on_read(self, found: object, error: AppError | None) -> None:
        if error is not None:
            self.failed.emit(error)
            return
        there = {one.path: one for one in cast("list[Watched]", found)}
        self._forget(set(self._folders) - set(there))
        for path, one in there.items():
            if path not in self._folders:
                self._arrivals[path] = Arrivals(path, one.seen)
                self._folders[path] = WatchedFolder(path)
        self.changed.emit()
        self.look()

    def _forget(self, paths: set[Path]) -> None:
        for path in paths:
            del self._folders[path], self._arrivals[path]
        if paths:
            self.changed.emit()

    @Slot(Job, object)
    def _on_looked(self, _job: Job, result: object) -> None:
        seen = [one for one in cast("list[_Seen]", result) if one.path in self._folders]
        for one in seen:
            self._take(one)
        took = sum(one.look.seconds for one in seen)
        pause = max(preferences.number(SECONDS), SHARE * took)
        self._next.start(round(1000 * pause))

    @Slot(Job, object)
    def _on_failed(self, _job: Job, error: AppError) -> None:
        self.failed.emit(error)
        self._next.start(1000 * preferences.number(SECONDS))

    def _take(self, one: _Seen) -> None:
        before, look = self._folders[one.path], one.look
        now = replace(before, is_there=look.is_there, growing=look.growing)
        self._folders[one.path] = now
        if now != before:
            self.changed.emit()
        if before.is_there != now.is_there:
            (self.returned if now.is_there else self.went).emit(one.path)
        if look.is_first:
            self._write(one)
            self.begun.emit(one.path)
        elif one.scan is not None:
            self._enter(one, one.scan)
        elif look.places:
            self._opened[look.places] = one
            self._opening.open_unasked(look.places)

    def _enter(self, one: _Seen, scan: Scan) -> None:
        """Enter what came into the worklist alone; it waits there."""

        def done(_result: object, error: AppError | None) -> None:
            if error is not None:
                self.failed.emit(error)
                return
            self._write(one)
            if scan.series:
                self.came.emit(Came(one.path, len(scan.series)))

        self._records.write(partial(_found, scan), done, is_all=True)

    @Slot()
    def _on_came(self) -> None:
        """What was opened is found; it is remembered when the worklist has it."""
        finds = self._opening.finds
        one = self._opened.pop(finds.paths, None)
        if one is None:
            return
        self._due.append(one)
        self._remember()
        if finds.series or finds.changed:
            self.came.emit(Came(one.path, len(finds.series), len(finds.changed)))

    @Slot()
    def _remember(self) -> None:
        while self._due and self._entering.is_done:
            self._write(self._due.popleft())

    def _write(self, one: _Seen) -> None:
        from braintumor_desktop.review import watched

        self._records.write(partial(watched.saw, path=one.path, seen=one.look.seen))


def _look(
    folders: Sequence[Arrivals], judges: bool, token: CancelToken, _report: Report
) -> list[_Seen]:
    """A job's work: look at each folder; where nothing is judged, read what came."""
    from braintumor_desktop.imaging import files

    found = []
    for one in folders:
        look = one.look(token)
        is_read = bool(look.places) and not judges
        scan = files.scan(look.places, recursive=False, token=token) if is_read else None
        found.append(_Seen(one.folder, look, scan))
    return found


def _found(scan: Scan, database: Database) -> None:
    """A write's work."""
    from braintumor_desktop.review import recording

    recording.found(database, scan.series, scan.problems)
