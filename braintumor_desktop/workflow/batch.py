"""The one engine: slices in, answers out; the same for the window and the command line.

`run` takes work from a queue, reads a few items ahead of the networks, judges side by side
where there are several copies of them, and hands every answer to a sink in the order in
which the work was taken.  Whatever goes wrong with an item is that item's answer; only
faults of the queue, the sink and the engine itself end a run.

    items --take--> readers (decode, prepare) --> judges (networks) --in order--> sink
      ^                                                                            |
      +--------------- the engine's thread: the one that called `run` -------------+
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import files
from braintumor_desktop.inference.judge import prepare
from braintumor_desktop.workflow.item import Reader, judge
from braintumor_desktop.workflow.sums import Sums

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from concurrent.futures import Future

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.image import Image, Series, Slice
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workflow.item import Read

READERS = 2
WAITING = 3
"""Items that are read or wait beside those that are being judged: what bounds the memory of
a run, and how late it notices that a queue was put in another order."""


@dataclass(frozen=True, eq=False)
class Work:
    """A slice to judge.

    Attributes:
        series: that it belongs to, as it is known now; of one `id`, it may grow.
        slice: one of its slices.
    """

    series: Series
    slice: Slice


@dataclass(frozen=True, eq=False)
class Judged:
    """A finished item.

    Attributes:
        result: its answer.
        image: its pixels where they were asked for and could be read, else None.
        is_known: whether the answer came from an earlier run.
        pictures: PNG bytes of what is wished beside its line, by folder, where another computer
            made them; else they are made of `image`.
    """

    result: ImageResult
    image: Image | None
    is_known: bool
    pictures: Mapping[str, bytes] = field(default_factory=dict)


class Items(Protocol):
    """Where work comes from."""

    def take(self) -> Work | None:
        """The next work, or None where there is none now.

        Called in the engine's thread only, each time that there is room for one more; a
        queue that other threads put in another order locks itself.
        """


class Sink(Protocol):
    """Where answers go; called in the engine's thread, in the order of the work.

    Answers to what was taken come even when nobody wants them any more.
    """

    def add_image(self, work: Work, judged: Judged) -> None:
        """A slice has its answer."""

    def add_series(self, series: Series, result: SeriesResult, *, is_final: bool) -> None:
        """A series was summed up; `is_final` when every slice has an answer."""


class Listed:
    """Work in a fixed order."""

    def __init__(self, work: Iterable[Work]) -> None:
        self._work = iter(work)

    def take(self) -> Work | None:
        """As in Items."""
        return next(self._work, None)


def run(  # noqa: PLR0913 -- what a run can be told, each by its name
    items: Items,
    networks: Networks,
    sink: Sink,
    token: CancelToken,
    *,
    load: Callable[[Slice], Image] | None = None,
    known: Callable[[Slice, str], ImageResult | None] | None = None,
    earlier: Callable[[Series, Slice], ImageResult | None] | None = None,
    keep_images: bool = False,
    keep_image_of: Callable[[ImageResult], bool] | None = None,
    sums_before_end: bool = True,
) -> None:
    """Judge until there is no more work.

    Args:
        items: what to judge.
        networks: that judge; with `others`, as many items side by side.
        sink: gets the answers.
        token: stops between and within items; what was finished is still handed on.
        load: decodes a slice, called in a reader's thread; None for `files.load` with the token.
        known: the answer of an earlier run to a slice and its file's SHA-256, or None;
            called in a reader's thread.
        earlier: the answer that a slice of a series under way had before this run, or
            None: it counts in the sum.  Called in the engine's thread.
        keep_images: hand the pixels of what is judged on, too.
        keep_image_of: whether the pixels of a slice with a known answer are handed on;
            called in a reader's thread.
        sums_before_end: sum a series up now and then before its end.

    Raises:
        Cancelled: the token was set.
        Exception: what `items` or `sink` raised.
    """
    sums = Sums(token, earlier, before_end=sums_before_end)
    load = load or partial(files.load, token=token)
    reader = Reader(networks.shapes, token, load, known, keep_images, keep_image_of)
    waiting: deque[tuple[Work, Future[Judged]]] = deque()
    with _workers(networks, reader) as (submit, room):
        while True:
            while len(waiting) < room and (work := _next(items, token)) is not None:
                waiting.append((work, submit(work.slice)))
            if not waiting:
                token.check()
                return
            work, answer = waiting.popleft()
            judged = answer.result()
            # Before the sink takes it, only what is asked for again is the answer already.
            before = None if earlier is None else earlier(work.series, work.slice)
            is_again = before is judged.result
            sink.add_image(work, judged)
            total = sums.add(work.series, judged.result, is_again=is_again)
            if total is not None:
                sink.add_series(total.series, total.result, is_final=total.is_final)


def judge_slice(item: Slice, networks: Networks, token: CancelToken) -> ImageResult:
    """Read and judge one slice; what cannot be judged is a result too.

    Raises:
        Cancelled: the token was set.
    """
    reader = Reader(networks.shapes, token, partial(files.load, token=token))
    return judge(reader.read(item), networks, token)


def look(item: Slice) -> tuple[Image | None, BadInput | None]:
    """A slice's pixels, and why it cannot be judged, without asking the networks.

    Returns:
        The image, or None where it cannot be read; the reason, or None where it can be
        judged.
    """
    try:
        image = files.load(item)
    except BadInput as error:
        return None, error
    try:
        prepare(item, image)
    except BadInput as error:
        return image, error
    return image, None


def _next(items: Items, token: CancelToken) -> Work | None:
    return None if token.cancelled else items.take()


@contextmanager
def _workers(
    networks: Networks, reader: Reader
) -> Iterator[tuple[Callable[[Slice], Future[Judged]], int]]:
    """Threads that read, and one that judges for each copy of the networks.

    Yields:
        What gives them a slice, and how many slices they should have at once.
    """
    copies = (networks, *networks.others)
    free: SimpleQueue[Networks] = SimpleQueue()
    for copy in copies:
        free.put(copy)
    readers = ThreadPoolExecutor(max(READERS, len(copies)), thread_name_prefix="reader")
    judges = ThreadPoolExecutor(len(copies), thread_name_prefix="judge")

    def judged(ahead: Future[Read]) -> Judged:
        read = ahead.result()
        copy = free.get()
        try:
            result = judge(read, copy, reader.token)
        finally:
            free.put(copy)
        return Judged(result, read.image, read.known is not None)

    try:
        yield lambda item: judges.submit(judged, readers.submit(reader.read, item)), _room(copies)
    finally:
        readers.shutdown(wait=False, cancel_futures=True)
        judges.shutdown(cancel_futures=True)
        readers.shutdown()


def _room(copies: tuple[Networks, ...]) -> int:
    return len(copies) + WAITING
