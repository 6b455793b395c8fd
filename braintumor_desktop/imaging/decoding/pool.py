"""The few children that decode for the whole program: started when first needed, reused."""

from __future__ import annotations

import atexit
import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.imaging.decoding.child import Child, ChildEnded
from braintumor_desktop.imaging.decoding.limits import (
    Limits,
    beyond_memory,
    beyond_time,
    without_answer,
    without_child,
)
from braintumor_desktop.imaging.decoding.messages import Message
from braintumor_desktop.imaging.plain import unforeseen
from braintumor_desktop.station.reports import Report
from braintumor_desktop.words import restored

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken

log = logging.getLogger(__name__)

CHILDREN = 2
"""Each holds about 100 MB; the program reads ahead in as many threads."""

_WAIT_SECONDS = 0.05


@dataclass(frozen=True)
class Task:
    """One picture to be decoded.

    Attributes:
        codec: a name of `worker.CODECS`.
        path: the file, for messages.
        about: what the codec must know, as JSON can say it.
        data: the compressed bytes.
    """

    codec: str
    path: Path
    about: dict[str, Any]
    data: bytes = b""


class Pool:
    """Some children, of which each answers one thread at a time."""

    def __init__(self, children: int = CHILDREN, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._most = children
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._changed = threading.Condition()

    def decode(
        self, task: Task, token: CancelToken | None = None
    ) -> tuple[NDArray[np.generic], dict[str, Any]]:
        """Decode a picture in a child; safe to call from several threads.

        Returns:
            Its pixels, and what the codec says about them.

        Raises:
            BadInput: what the codec says; too_large or unreadable where it had to be ended
                or has died, which costs this picture alone.
            Cancelled: `token` was set; the child is ended at once.
        """
        limits = self._limits
        own = {"seconds": limits.wall_seconds, "bytes": limits.memory}
        head = {"codec": task.codec, "path": str(task.path), "about": task.about, **own}
        try:
            child = self._take(token)
        except OSError as error:
            raise without_child(task.path) from error
        try:
            answer = child.ask(Message(head, task.data), limits, token)
        except ChildEnded as error:
            raise _why(error, task.path, limits) from error
        finally:
            self._give_back(child)
        failure = answer.head.get("failed")
        if failure is not None:
            log.error("decoding made an error: %s", Report(failure))
            raise unforeseen(task.path)
        return _pixels(answer)

    def close(self) -> None:
        """End all children; one that is asked ends without an answer."""
        with self._changed:
            children = [*self._idle, *self._busy]
            self._idle.clear()
        for child in children:
            child.end()

    def _take(self, token: CancelToken | None) -> Child:
        """A child that lives; the first use starts it."""
        with self._changed:
            while True:
                if token is not None:
                    token.check()
                while self._idle:
                    child = self._idle.pop()
                    if child.is_alive:
                        self._busy.add(child)
                        return child
                    child.end()
                if len(self._busy) < self._most:
                    child = Child()
                    self._busy.add(child)
                    return child
                self._changed.wait(_WAIT_SECONDS)

    def _give_back(self, child: Child) -> None:
        with self._changed:
            self._busy.discard(child)
            if child.is_alive:
                self._idle.append(child)
            else:
                child.end()
            self._changed.notify()


def _why(error: ChildEnded, path: Path, limits: Limits) -> BadInput | Cancelled:
    if error.end == "cancelled":
        return Cancelled()
    if error.end == "seconds":
        return beyond_time(path, limits)
    if error.end == "memory":
        return beyond_memory(path, limits.memory)
    return without_answer(path)


def _pixels(answer: Message) -> tuple[NDArray[np.generic], dict[str, Any]]:
    """What an answer holds; the pixels are not copied."""
    error = answer.head.get("error")
    if error is not None:
        raise BadInput(error["code"], *(restored(text) for text in error["said"]))
    dtype, shape = np.dtype(answer.head["dtype"]), tuple(answer.head["shape"])
    return np.frombuffer(answer.data, dtype).reshape(shape), answer.head["about"]


_shared = Pool()
atexit.register(_shared.close)
decode = _shared.decode
"""By the children of this process; see `Pool.decode`."""
