"""Judging items, one or many: the same for the window and the command line.

`judge_slice` is one item in, one result out.  `judge_ahead` gives the same results for
many items, and owns the only pool of threads on the command line: it reads, decodes and
preprocesses ahead of the networks, which run in the calling thread.
"""

from __future__ import annotations

import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from braintumor_desktop.errors import AppError, BadInput, BadModel
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Reason, failed
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.limits import from_os_error, shown_name
from braintumor_desktop.inference import judge

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Image, Slice
    from braintumor_desktop.inference.judge import Judgement, Networks, Prepared

READERS = 2
READ_AHEAD = 8
"""Items that are read or waiting at most: what bounds the memory of `judge_ahead`."""


@dataclass(frozen=True, eq=False)
class Judged:
    """One finished item of `judge_ahead`.

    Attributes:
        result: its answer.
        image: its pixels where they were asked for and could be read, else None.
        is_known: whether the answer came from an earlier run.
    """

    result: ImageResult
    image: Image | None
    is_known: bool


def judge_slice(item: Slice, networks: Networks, token: CancelToken) -> ImageResult:
    """Read and judge one slice; what cannot be judged is a result too.

    Raises:
        Cancelled: the token was set.
    """
    read = _read(item, networks.shapes, token)
    token.check()
    return _judged(read, networks, token)


def judge_ahead(
    items: Iterable[Slice],
    networks: Networks,
    token: CancelToken,
    *,
    known: Callable[[Slice, str], ImageResult | None] | None = None,
    keep_images: bool = False,
) -> Generator[Judged, None, None]:
    """Judge many slices, reading ahead; close the iterator to stop the readers.

    Args:
        items: in the order in which the answers come.
        networks: run in the calling thread.
        token: stops between and within items.
        known: the answer of an earlier run to this slice and SHA-256, or None; called in
            a reader's thread.
        keep_images: hand the pixels on, too.

    Raises:
        Cancelled: the token was set.
    """

    def read(item: Slice) -> _Read:
        token.check()
        return _read(item, networks.shapes, token, known, keep_image=keep_images)

    with closing(_in_order(read, items)) as in_order:
        for ahead in in_order:
            token.check()
            is_known = ahead.known is not None
            result = ahead.known or _judged(ahead, networks, token)
            yield Judged(result, ahead.image, is_known)


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
        judge.prepare(item, image)
    except BadInput as error:
        return image, error
    return image, None


@dataclass(frozen=True, eq=False)
class _Read:
    """A slice that was read: `known`, `prepared` or `error` is set, the others None."""

    item: Slice
    seconds: float
    sha256: str | None = None
    known: ImageResult | None = None
    prepared: Prepared | None = None
    error: BadInput | None = None
    image: Image | None = None


def _in_order(
    read: Callable[[Slice], _Read], items: Iterable[Slice]
) -> Generator[_Read, None, None]:
    """Call `read` in a pool; a slow consumer makes it wait."""
    pool = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
    waiting: deque[Future[_Read]] = deque()
    try:
        for item in items:
            waiting.append(pool.submit(read, item))
            if len(waiting) >= READ_AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _read(
    item: Slice,
    shapes: Sequence[tuple[int, int]],
    token: CancelToken,
    known: Callable[[Slice, str], ImageResult | None] | None = None,
    *,
    keep_image: bool = False,
) -> _Read:
    """Everything before the networks; safe to call from several threads."""
    started = time.perf_counter()
    read = _Read(item, 0.0)
    try:
        read = replace(read, sha256=_sha256(item, token))
        answer = known(item, read.sha256) if known and read.sha256 else None
        if answer is not None:
            return replace(read, known=answer)
        prepared, image = _prepared(item, shapes)
        read = replace(read, prepared=prepared, image=image if keep_image else None)
    except BadInput as error:
        read = replace(read, error=error)
    return replace(read, seconds=time.perf_counter() - started)


def _prepared(item: Slice, shapes: Sequence[tuple[int, int]]) -> tuple[Prepared, Image]:
    """Decode and preprocess, unless the header forbids a verdict."""
    if item.reason is not None:
        raise BadInput(*item.reason)
    try:
        image = files.load(item)
        return judge.prepare(item, image, *shapes), image
    except MemoryError as error:
        title = f"{shown_name(item.path)} cannot be judged"
        hint = "Close other programs and try again."
        raise BadInput("too_large", title, "there is not enough memory.", hint) from error


def _judged(read: _Read, networks: Networks, token: CancelToken) -> ImageResult:
    """The networks' answer, or the reason why there is none."""
    started = time.perf_counter()
    if read.prepared is None:
        result = _refused(read)
    else:
        try:
            result = _done(read, judge.judge(read.prepared, networks, token))
        except BadInput as error:
            result = failed(read.item, error, read.sha256)
        except BadModel as error:
            result = ImageResult(read.item, "error", _reason("network_failed", error), read.sha256)
    seconds = read.seconds + time.perf_counter() - started
    return replace(result, models=networks.models, seconds=seconds)


def _refused(read: _Read) -> ImageResult:
    error = read.error or BadInput("unreadable", f"{shown_name(read.item.path)} was not read")
    return failed(read.item, error, read.sha256)


def _done(read: _Read, found: Judgement) -> ImageResult:
    mask = Mask.of(found.mask)
    return ImageResult(read.item, "done", None, read.sha256, found.verdict, mask, found.evidence)


def _reason(code: str, error: AppError) -> Reason:
    return Reason(code, str(error))


@dataclass(frozen=True)
class _FileState:
    """A file as it was when it was looked at; who asks does not count."""

    path: Path
    changed_ns: int
    size: int
    token: CancelToken = field(compare=False)


def _sha256(item: Slice, token: CancelToken) -> str:
    """The file's SHA-256; a file of many frames is read once for all of them."""
    if item.frame is None:
        return files.sha256(item.path, token)
    try:
        state = item.path.stat()
    except OSError as error:
        raise from_os_error(item.path, error) from error
    return _sha256_of_frames(_FileState(item.path, state.st_mtime_ns, state.st_size, token))


@lru_cache(maxsize=8)
def _sha256_of_frames(state: _FileState) -> str:
    return files.sha256(state.path, state.token)
