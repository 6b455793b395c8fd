"""One item: read, prepared and judged; whatever it does wrong becomes its answer."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.errors import AppError, BadInput, BadModel, Cancelled
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Reason, failed
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.limits import from_os_error, shown_name
from braintumor_desktop.imaging.plain import opened_once
from braintumor_desktop.inference import judge as networks_judge
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Image, Slice
    from braintumor_desktop.inference.judge import Judgement, Networks, Prepared


log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Read:
    """A slice that was read: `known`, `prepared` or `error` is set, the others None.

    Attributes:
        item: the slice.
        seconds: that reading took.
        sha256: of the file, or None where it could not be read.
        known: the answer of an earlier run.
        prepared: ready for the networks.
        error: why it cannot be judged.
        image: its pixels where they were asked for and could be read, else None.
    """

    item: Slice
    seconds: float = 0.0
    sha256: str | None = None
    known: ImageResult | None = None
    prepared: Prepared | None = None
    error: AppError | None = None
    image: Image | None = None


@dataclass(frozen=True, eq=False)
class Reader:
    """How slices are read; safe to use from several threads.

    Attributes:
        shapes: (rows, columns) of the model grids.
        token: stops between steps.
        load: decodes a slice.
        known: the answer of an earlier run to a slice and its file's SHA-256, or None.
        keep_images: hand the pixels on, too.
        keep_image_of: whether those of a slice with a known answer are handed on.
    """

    shapes: Sequence[tuple[int, int]]
    token: CancelToken
    load: Callable[[Slice], Image]
    known: Callable[[Slice, str], ImageResult | None] | None = None
    keep_images: bool = False
    keep_image_of: Callable[[ImageResult], bool] | None = None

    def read(self, item: Slice) -> Read:
        """Everything before the networks.

        Raises:
            Cancelled: the token was set.
        """
        self.token.check()
        started = time.perf_counter()
        read = Read(item)
        try:
            with opened_once(item.path):
                read = replace(read, sha256=_sha256(item, self.token))
                read = self._known(read) or self._prepared(read)
        except Cancelled:
            raise
        except Exception as error:  # noqa: BLE001 -- whatever it is, it belongs to this item
            read = replace(read, error=_problem(item, error))
        return replace(read, seconds=time.perf_counter() - started)

    def _known(self, read: Read) -> Read | None:
        if self.known is None or read.sha256 is None:
            return None
        answer = self.known(read.item, read.sha256)
        if answer is None:
            return None
        is_wanted = self.keep_image_of is not None and self.keep_image_of(answer)
        return replace(read, known=answer, image=self._image(read.item) if is_wanted else None)

    def _image(self, item: Slice) -> Image | None:
        """The pixels beside an answer that counts without them."""
        try:
            return self.load(item)
        except Cancelled:
            raise
        except Exception:
            log.exception("the pixels of a known answer could not be read")
            return None

    def _prepared(self, read: Read) -> Read:
        """Decode and preprocess, unless the header forbids a verdict."""
        if read.item.reason is not None:
            raise BadInput(read.item.reason.code, read.item.reason.message)
        image = self.load(read.item)
        prepared = networks_judge.prepare(read.item, image, *self.shapes)
        return replace(read, prepared=prepared, image=image if self.keep_images else None)


def judge(read: Read, networks: Networks, token: CancelToken) -> ImageResult:
    """The networks' answer to a slice that was read, or the reason why there is none.

    Raises:
        Cancelled: the token was set.
    """
    token.check()
    if read.known is not None:
        return read.known
    started = time.perf_counter()
    result = _answer(read, networks, token)
    seconds = read.seconds + time.perf_counter() - started
    return replace(result, models=networks.models, seconds=seconds)


def unforeseen(item: Slice, error: Exception) -> BadInput:
    """What nobody foresaw of an item, in words; its place goes to the log."""
    log.error("an item could not be judged", exc_info=error)
    title = tr("{name} cannot be judged", name=shown_name(item.path))
    text = tr("the program failed on it ({error}).", error=type(error).__name__)
    return BadInput("failed", title, text, tr("The log says where."))


def _answer(read: Read, networks: Networks, token: CancelToken) -> ImageResult:
    if read.prepared is None:
        return _refused(read, read.error)
    try:
        return _done(read, networks_judge.judge(read.prepared, networks, token))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 -- whatever it is, it belongs to this item
        return _refused(read, _problem(read.item, error))


def _problem(item: Slice, error: Exception) -> AppError:
    if isinstance(error, AppError):
        return error
    if isinstance(error, MemoryError):
        title = tr("{name} cannot be judged", name=shown_name(item.path))
        hint = tr("Close other programs and try again.")
        return BadInput("too_large", title, tr("there is not enough memory."), hint)
    return unforeseen(item, error)


def _refused(read: Read, error: AppError | None) -> ImageResult:
    if isinstance(error, BadInput):
        return failed(read.item, error, read.sha256)
    code = "network_failed" if isinstance(error, BadModel) else "unreadable"
    return ImageResult(read.item, "error", Reason(code, str(error)), read.sha256)


def _done(read: Read, found: Judgement) -> ImageResult:
    mask = Mask.of(found.mask)
    # Half the memory, and finer than the 256 colors that it is shown in.
    evidence = None if found.evidence is None else found.evidence.astype(np.float16)
    answer = found.verdict, mask, evidence
    result = ImageResult(read.item, "done", None, read.sha256, *answer)
    return replace(result, chances=found.chances, brain=found.brain, unlike=found.unlike)


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
