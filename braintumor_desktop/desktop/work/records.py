"""The window's one way to the review database: a thread that owns it, asked and told in turn.

Whoever wants something of the database hands over a function that gets it::

    records.ask(lambda database: worklist.find(database, query), self._on_found)
    records.write(lambda database: listed.remove(database, numbers), is_all=True)

It runs in the thread of the database; what it returns comes back in the GUI thread.  Nothing
here waits for it, and no SQL runs in the GUI thread.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.desktop.work.jobs import Job, JobRunner
from braintumor_desktop.desktop.work.store import Store
from braintumor_desktop.errors import AppError, DiskFull
from braintumor_desktop.station import folders

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.desktop.work.store import Work
    from braintumor_desktop.review.database import Database

log = logging.getLogger(__name__)

ROOM_MS = 5_000
"""So often is it tried whether a disk that was full has room."""
IDLE_MS = 1_000
"""After so long without a task, what was written goes from the log into the file."""

Done = Callable[[object, "AppError | None"], None]
Phase = Literal["closed", "opening", "open", "read_only", "gone", "full", "missing", "failed"]


@dataclass(frozen=True)
class RecordsState:
    """Where the database stands.

    Attributes:
        phase: "closed", "opening", "open", "read_only" (another program writes), "gone" (the open
            file is no longer at its path: it is asked, and what is to be written waits), "full"
            (likewise: there is no room on its disk, which is tried again by itself), "missing"
            (it was there at an earlier start: none is made in its place unasked), or "failed".
        path: of its file, or None before one was named.
        error: why it could not be opened or written, or None.
        holder: who writes to it, where that is not this program.
        notes: what was done while it was opened, for people: restored, migrated.
        blind: who began to read this list blind, or "" (`rounds.blind`).
        hidden: keys of items that wait to be read blind in other lists (`elsewhere.hidden_by`).
    """

    phase: Phase = "closed"
    path: Path | None = None
    error: AppError | None = None
    holder: str = ""
    notes: tuple[str, ...] = ()
    blind: str = ""
    hidden: frozenset[str] = frozenset()

    @property
    def is_open(self) -> bool:
        """Whether it can be asked."""
        return self.phase in {"open", "read_only", "gone", "full"}

    @property
    def may_write(self) -> bool:
        """Whether it takes what is to be kept."""
        return self.phase == "open"


@dataclass(frozen=True)
class Written:
    """The database holds something else.

    Attributes:
        items: keys of the items that changed.
        is_all: whether more may have changed: items came or went, or it is another database.
    """

    items: frozenset[str] = frozenset()
    is_all: bool = False


class Records(QObject):
    """Owns the database's thread; the newest request stands last, and all are done in turn.

    Attributes:
        state: where the database stands.
        database: the open one, for another thread (`database.again`); None while it is not open.

    Signals:
        state_changed(): `state` is another.
        written(Written): something was written through `write`, or another database is open.
        failed(AppError): something that nobody waits for could not be written.
        held(): what is to be written waits, or was tried again and waits as before.
    """

    state_changed = Signal()
    written = Signal(object)
    failed = Signal(object)
    held = Signal()

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._store = Store()
        self._waiting: deque[_Task] = deque()
        self._held: deque[_Task] = deque()
        """What is to be written when the file is back, or its disk has room."""
        self._active: _Task | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._checkpoint)
        self._room = QTimer(self, singleShot=True, interval=ROOM_MS)
        self._room.timeout.connect(self.try_again)
        self.state = RecordsState()
        self.database: Database | None = None
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)

    @property
    def is_busy(self) -> bool:
        """Whether something is asked for or being written."""
        return self._active is not None or bool(self._waiting)

    @property
    def is_writing(self) -> bool:
        """Whether something is being written, or is to be and waits for nothing."""
        under_way = (self._active, *self._waiting)
        return any(task is not None and task.tells is not None for task in under_way)

    @property
    def held_count(self) -> int:
        """Writes that wait for the file to be back, or for room on its disk."""
        return len(self._held)

    def open(self, path: Path | None = None, *, makes: bool = False) -> None:
        """Open a database; the one that is open is closed before.

        Args:
            path: of its file, which is made where there is none; None for the user's own.
            makes: whether it is made also where there was one before.
        """
        wanted = path or own_path()
        if wanted != self.state.path:
            self._write_held()
        self.database = None
        self._set_state(RecordsState("opening", wanted))
        work = partial(Store.open, path=wanted, makes=makes, reader=reader_choice.name())
        self._do(_Task(work, self._on_opened, opens=True))

    def restore(self, source: Path, done: Done) -> None:
        """Put a copy in the place of the database, which is closed meanwhile and opened again.

        Args:
            source: the copy.
            done: called in the GUI thread with the notes for people, and with what went wrong.
        """
        path = self.state.path or own_path()
        self._write_held()
        self.database = None
        self._set_state(RecordsState("opening", path))
        self._do(_Task(lambda store: store.restore(path, source), done))
        self.open(path)

    def ask(self, work: Work, done: Done, *, newest: str = "") -> None:
        """Ask the database something.

        Args:
            work: runs in its thread; must touch no widget and write nothing.
            done: called in the GUI thread with what it returned, and with what went wrong,
                or None.
            newest: a name; what was asked under it and waits is dropped, without an answer.
        """
        if newest:
            self._waiting = deque(task for task in self._waiting if task.newest != newest)
        self._do(_Task(lambda store: store.use(work), done, newest=newest))

    def write(
        self,
        work: Work,
        done: Done | None = None,
        *,
        items: Iterable[str] = (),
        is_all: bool = False,
    ) -> None:
        """Write to the database; closing the window does not drop it.

        Args:
            work: runs in its thread, in a transaction that it opens with `Database.writing`.
            done: as in `ask`; None for nobody: then `failed` tells what went wrong.
            items: keys of the items that it changes, for whoever shows them.
            is_all: whether items come or go.
        """
        tells = Written(frozenset(items), is_all)
        task = _Task(lambda store: store.write(work), done, tells=tells)
        if self._held:
            self._held.append(task)  # In turn.
        else:
            self._do(task)

    @Slot()
    def try_again(self) -> None:
        """See whether a disk that was full has room by now: write the first of what waits."""
        if self.state.phase == "full" and self._held and not self.is_busy:
            self._do(self._held.popleft())
        elif self.state.phase == "full":
            self._room.start()

    def finish(self) -> None:
        """When its thread has ended: write what waits, and close the database."""
        waiting = [t for t in (self._active, *self._held, *self._waiting) if t is not None]
        self._waiting.clear()
        self._held.clear()
        self._store.stay()
        for task in waiting:
            # A list that was still to be opened is: what is to be written goes into it.
            if (task.tells is not None or task.opens) and not task.is_done:
                try:
                    task.do(self._store)
                except AppError:
                    log.exception("what was to be kept when the window closed was not")
        self._store.close()

    def _write_held(self) -> None:
        """Write what waits into the open file, wherever it is now: another takes its place."""
        if self._held:
            self._do(_Task(lambda store: store.stay()))
            self._waiting.extend(self._held)
            self._held.clear()

    def _hold(self, task: _Task, error: AppError) -> None:
        """What is to be written waits, in its order."""
        waiting = [task, *(one for one in self._waiting if one.tells is not None)]
        self._waiting = deque(one for one in self._waiting if one.tells is None)
        # Tried again it is the first of those that wait already.
        self._held.extendleft(reversed(waiting))
        self._active = None
        state = replace(self.state, phase="gone" if _is_gone(error) else "full", error=error)
        if state.phase == "full":
            self._room.start()
        if state.phase != self.state.phase:
            self._set_state(state)
        self.held.emit()
        self._work_on()

    def _release(self) -> None:
        """What waited is written now, before all else."""
        self._waiting.extendleft(reversed(self._held))
        self._held.clear()

    @Slot()
    def _checkpoint(self) -> None:
        if self.state.may_write and not self.is_busy:
            self._do(_Task(lambda store: store.checkpoint()))

    def _do(self, task: _Task) -> None:
        self._waiting.append(task)
        self._work_on()

    @Slot()
    def _work_on(self) -> None:
        if self._active is not None or not self._waiting:
            return
        task = self._waiting.popleft()

        def work(_token: CancelToken, _report: Report) -> object:
            return task.do(self._store)

        self._active = task
        if self._runner.submit(work, task) is None:  # It closes: `finish` does what must be done.
            self._active = None
            self._waiting.appendleft(task)

    def _on_opened(self, found: object, error: AppError | None) -> None:
        phase: Phase
        if error is not None:
            log.info("the database was not opened")
            phase = "gone" if _is_gone(error) else "missing" if _is_missing(error) else "failed"
            self._set_state(replace(self.state, phase=phase, error=error))
        else:
            opened, blind, hidden = cast("tuple[Database, str, frozenset[str]]", found)
            self.database = opened
            phase = "read_only" if opened.holder else "open"
            known = replace(self.state, phase=phase, holder=opened.holder, notes=opened.notes)
            self._set_state(replace(known, blind=blind, hidden=hidden))
            self._release()
            self._work_on()
        self.written.emit(Written(is_all=True))

    def _set_state(self, state: RecordsState) -> None:
        self.state = state
        self.state_changed.emit()

    def _end(self, task: _Task, result: object, error: AppError | None) -> None:
        self._active = None
        if task.tells is not None and error is None and self.state.phase == "full":
            self._release()
            self._set_state(replace(self.state, phase="open", error=None))
        self._work_on()
        if task.tells is not None and error is None:
            self._idle.start()
            self.written.emit(task.tells)
        if task.done is not None:
            task.done(result, error)
        elif error is not None:
            self.failed.emit(error)

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        self._end(cast("_Task", job.about), result, None)

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        task = cast("_Task", job.about)
        if task.tells is not None and (_is_gone(error) or isinstance(error, DiskFull)):
            self._hold(task, error)
        else:
            self._end(task, None, error)

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        """The runner closes: `finish` does what must be done."""


def _is_gone(error: AppError) -> bool:
    from braintumor_desktop.review.database import FileGone

    return isinstance(error, FileGone)


def _is_missing(error: AppError) -> bool:
    from braintumor_desktop.review.database import Missing

    return isinstance(error, Missing)


def own_path() -> Path:
    """The user's own database."""
    from braintumor_desktop.review.database import NAME

    return folders.find().data / NAME


@dataclass(eq=False)
class _Task:
    """One request.

    Attributes:
        work: runs in the database's thread.
        done: who is told, or None.
        newest: see `Records.ask`.
        tells: what is written, or None for a question.
        opens: whether it opens a database, for what comes after it.
        is_done: whether it was done; set in the database's thread.
    """

    work: Callable[[Store], object]
    done: Done | None = None
    newest: str = ""
    tells: Written | None = None
    opens: bool = False
    is_done: bool = False

    def do(self, store: Store) -> object:
        """Do it.

        Raises:
            AppError: the surroundings do not let it be done.
        """
        result = self.work(store)
        self.is_done = True
        return result
