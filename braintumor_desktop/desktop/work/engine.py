"""What runs in the engine's thread of the window: the networks are loaded, a run of `batch.run`."""

from __future__ import annotations

import logging
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.desktop.work.queue import Queue
    from braintumor_desktop.desktop.work.stream import Stream
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.image import Image, Series, Slice
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workflow.batch import Judged, Work
    from braintumor_desktop.workflow.to_database import ToDatabase

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Said:
    """What is told to the window: an answer to a slice, a series' sum, or what went wrong.

    Attributes:
        run: of the engine; what others said who were asked before counts no more.
        series: that it is about, or None.
        result: of a slice, or None.
        total: of the series, or None.
        is_final: whether every slice is in the total.
        is_known: whether it is of an earlier time, and tells nothing of the pace.
        is_kept: whether it is in the database.
        error: why answers cannot be kept, or None.
    """

    run: int
    series: Series | None = None
    result: ImageResult | None = None
    total: SeriesResult | None = None
    is_final: bool = False
    is_known: bool = False
    is_kept: bool = False
    error: AppError | None = None


@dataclass(frozen=True, eq=False)
class Run:
    """A run of the engine.

    Attributes:
        number: of it.
        queue: the work.
        stream: to the window.
        load: decodes a slice; called in the engine's threads.
        database: in which answers are kept, or None.
    """

    number: int
    queue: Queue
    stream: Stream[Said]
    load: Callable[[Slice, CancelToken], Image]
    database: Path | None


def load_networks(names: dict[str, str], _token: CancelToken, _report: Report) -> Networks:
    """A job's work: load the networks of these names, by role."""
    from braintumor_desktop.workflow import models

    return models.load_networks(models.default_threads(), **names)


def judge(
    networks: Networks, names: dict[str, str], run: Run, token: CancelToken, _report: Report
) -> None:
    """A job's work: judge until the queue is empty or the token is set."""
    from braintumor_desktop.workflow import batch

    queue, sink = run.queue, _ToWindow(run, token)
    with _keeping(run, names, sink, token) as kept:

        def known(item: Slice, sha256: str) -> ImageResult | None:
            return queue.known(item, sha256) or kept.known(item, sha256)

        def decode(item: Slice) -> Image:
            return run.load(item, token)

        earlier = queue.answer_of
        batch.run(queue, networks, kept, token, load=decode, known=known, earlier=earlier)


class _ToWindow:
    """Hands what the engine says to the GUI thread; called in the engine's thread.

    Attributes:
        run: of the engine.
        is_kept: whether what it is told is in the database.
    """

    def __init__(self, run: Run, token: CancelToken) -> None:
        self.is_kept = False
        self.run, self._token = run, token

    def add_image(self, work: Work, judged: Judged) -> None:
        """As in `batch.Sink`."""
        run, result = self.run, judged.result
        # First the window: an answer that does not reach it is asked for again.
        known, kept = judged.is_known, self.is_kept
        said = Said(run.number, work.series, result, is_known=known, is_kept=kept)
        run.stream.put(said, self._token)
        run.queue.answered(run.number, work, result)

    def add_series(self, series: Series, result: SeriesResult, *, is_final: bool) -> None:
        """As in `batch.Sink`."""
        run = self.run
        # Of a series that has other slices by now nothing is to be kept.
        kept = self.is_kept or not run.queue.is_now(series)
        said = Said(run.number, series, total=result, is_final=is_final, is_kept=kept)
        run.stream.put(said, self._token)
        if is_final:
            run.queue.summed(series)


class _Kept:
    """Keeps what goes to the window; where that fails it is said once, and judging goes on."""

    def __init__(
        self, window: _ToWindow, database: ToDatabase | None, tell: Callable[[AppError], None]
    ) -> None:
        self._window = window
        self._is_now = window.run.queue.is_now
        window.is_kept = database is not None
        self._database = database
        self._tell = tell

    def known(self, item: Slice, sha256: str) -> ImageResult | None:
        """The answer that a slice's content has in the database."""
        database = self._database
        return None if database is None else database.known(item, sha256)

    def add_image(self, work: Work, judged: Judged) -> None:
        """As in `batch.Sink`."""
        # First the disk: what was seen outlives the program.
        self._keep(lambda database: database.add_image(work, judged))
        self._window.add_image(work, judged)

    def add_series(self, series: Series, result: SeriesResult, *, is_final: bool) -> None:
        """As in `batch.Sink`."""
        if self._is_now(series):
            self._keep(lambda database: database.add_series(series, result, is_final=is_final))
        self._window.add_series(series, result, is_final=is_final)

    def end(self) -> None:
        """What was begun waits."""
        self._keep(lambda database: database.stopped())

    def _keep(self, do: Callable[[ToDatabase], None]) -> None:
        if self._database is None:
            return
        try:
            do(self._database)
        except StorageError as error:
            log.exception("an answer was not kept")
            self._database = None
            self._window.is_kept = False
            self._tell(error)


@contextmanager
def _keeping(
    run: Run, names: dict[str, str], window: _ToWindow, token: CancelToken
) -> Iterator[_Kept]:
    """The window's sink, with the database before it where there is one."""

    def tell(error: AppError) -> None:
        run.stream.put(Said(run.number, error=error), token)

    with ExitStack() as stack:
        kept = _Kept(window, None, tell)
        try:
            if run.database is not None:
                found = _opened(stack, run.database, names, run.queue)
                kept = _Kept(window, found, tell)
        except StorageError as error:
            log.exception("answers are not kept")
            tell(error)
        try:
            yield kept
        finally:
            kept.end()


def _opened(stack: ExitStack, path: Path, names: dict[str, str], queue: Queue) -> ToDatabase:
    from braintumor_desktop.review import answers, database
    from braintumor_desktop.workflow import models
    from braintumor_desktop.workflow.to_database import ToDatabase

    own = stack.enter_context(database.again(path))
    store = stack.enter_context(answers.opened(own))
    made = ToDatabase(
        own,
        store,
        models.model_ids(**names),
        earlier=queue.answer_of,
        is_anew=queue.is_anew,
    )
    made.begin()
    return made
