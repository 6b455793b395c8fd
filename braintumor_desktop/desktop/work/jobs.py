"""Work off the GUI thread: immutable jobs, one thread and one worker to a runner.

The newest job wins: it replaces the one that waits, and cancels the one that runs.  For a
batch the caller submits the next item when the last one has ended.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import AppError, Cancelled
from braintumor_desktop.words import tr

log = logging.getLogger(__name__)

PROGRESS_SECONDS = 0.1
CLOSE_MS = 5000

Report = Callable[[object], None]
Work = Callable[[CancelToken, Report], object]

_ids = count(1)


@dataclass(frozen=True, eq=False)
class Job:
    """One request.

    Attributes:
        work: called in the worker's thread with the token and a function that reports
            progress; it must touch no widget.
        about: what the request is for; whoever submitted it reads it.
        token: its own stop sign.
        id: ascending.
    """

    work: Work
    about: object = None
    token: CancelToken = field(default_factory=CancelToken)
    id: int = field(default_factory=lambda: next(_ids))


class JobRunner(QObject):
    """Owns one thread and one worker; at most one job runs and one waits.

    For each job exactly one of `finished`, `failed` and `stopped` is emitted, once, in the
    thread of the runner.

    Signals:
        finished(Job, object): with what the work returned.
        failed(Job, AppError): with what went wrong; never Cancelled.
        stopped(Job): it was cancelled, or replaced before it began.
        progressed(Job, object): with what the work reported, at most 10 times a second.
    """

    finished = Signal(Job, object)
    failed = Signal(Job, object)
    stopped = Signal(Job)
    progressed = Signal(Job, object)
    _started = Signal(Job)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._active: Job | None = None
        self._pending: Job | None = None
        self._closing = False
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._started.connect(self._worker.run, queued)
        self._worker.done.connect(self._on_done, queued)
        self._worker.progressed.connect(self._on_progressed, queued)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._active is not None

    def submit(self, work: Work, about: object = None) -> Job | None:
        """Ask for work; None when the runner is closing."""
        if self._closing:
            return None
        job = Job(work, about)
        if self._active is None:
            self._start(job)
            return job
        self._active.token.cancel()
        replaced, self._pending = self._pending, job
        if replaced is not None:
            replaced.token.cancel()
            self.stopped.emit(replaced)
        return job

    def cancel(self) -> None:
        """Stop what runs and forget what waits; returns at once."""
        if self._active is not None:
            self._active.token.cancel()
        waiting, self._pending = self._pending, None
        if waiting is not None:
            waiting.token.cancel()
            self.stopped.emit(waiting)

    def begin_close(self) -> None:
        """Refuse new jobs and cancel; `close` waits for the end."""
        self._closing = True
        self.cancel()
        self._thread.quit()

    def close(self) -> None:
        """End the thread; it is waited for and never terminated.  May be called again."""
        self.begin_close()
        while not self.close_by(time.monotonic() + CLOSE_MS / 1000):
            pass

    def close_by(self, moment: float) -> bool:
        """End the thread until a moment of `time.monotonic`; whether it has ended."""
        self.begin_close()
        if not self._thread.wait(max(0, round((moment - time.monotonic()) * 1000))):
            log.warning("%s is still working", self._thread.objectName())
            return False
        last, self._active = self._active, None
        if last is not None:
            self.stopped.emit(last)
        return True

    def _start(self, job: Job) -> None:
        self._active = job
        self._started.emit(job)

    @Slot(object, object, object)
    def _on_done(self, job: Job, result: object, error: AppError | None) -> None:
        if job is not self._active:
            return  # It ended while the runner closed, and was told of already.
        self._active, waiting, self._pending = None, self._pending, None
        if waiting is not None:
            self._start(waiting)
        if job.token.cancelled or isinstance(error, Cancelled):
            self.stopped.emit(job)
        elif error is not None:
            self.failed.emit(job, error)
        else:
            self.finished.emit(job, result)

    @Slot(object, object)
    def _on_progressed(self, job: Job, value: object) -> None:
        if job is self._active and not job.token.cancelled:
            self.progressed.emit(job, value)


class _Worker(QObject):
    """Runs jobs in its thread.

    Signals:
        done(Job, object, AppError or None): once for each job.
        progressed(Job, object): throttled.
    """

    done = Signal(object, object, object)
    progressed = Signal(object, object)

    @Slot(object)
    def run(self, job: Job) -> None:
        result: object = None
        error: AppError | None = None
        try:
            job.token.check()
            result = job.work(job.token, self._reporter(job))
        except AppError as expected:
            error = expected
        except Exception:
            log.exception("a job failed")
            error = AppError(
                tr("The work failed by an error of the program"),
                tr("Its report is in the log."),
                tr("Help, Collect diagnostics shows it."),
            )
        self.done.emit(job, result, error)

    def _reporter(self, job: Job) -> Report:
        last = -PROGRESS_SECONDS

        def report(value: object) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= PROGRESS_SECONDS:
                last = now
                self.progressed.emit(job, value)

        return report
