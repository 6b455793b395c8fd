"""One child process, seen from its parent: asked, watched, and ended where it must be."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Literal, cast

from braintumor_desktop.imaging.decoding import messages
from braintumor_desktop.imaging.decoding.messages import Message
from braintumor_desktop.imaging.decoding.usage import Usage, usage_of
from braintumor_desktop.station import child as process

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.decoding.limits import Limits

TASK = "decode-pixels"
"""By which `__main__` knows what the child is for."""

START_SECONDS = 60.0
"""For starting, and for loading a codec's libraries: no fault of a picture, and slow on a
machine that has just been switched on."""

_LOOK_SECONDS = 0.05

End = Literal["died", "seconds", "memory", "cancelled"]


class ChildEnded(Exception):
    """The child gave no answer; `end` says why."""

    def __init__(self, end: End) -> None:
        super().__init__(end)
        self.end: End = end


class Child:
    """A process that decodes; one thread at a time may ask it."""

    def __init__(self) -> None:
        """Start it; it is not waited for.

        Raises:
            OSError: the system starts no further process.
        """
        self._process = subprocess.Popen(
            command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=_environment(),
            **process.apart(),
        )
        self._source = cast("BinaryIO", self._process.stdout)
        self._target = cast("BinaryIO", self._process.stdin)
        self._codecs: set[str] = set()
        self._is_ready = False

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def ask(self, request: Message, limits: Limits, token: CancelToken | None) -> Message:
        """Let it decode one picture.

        Raises:
            ChildEnded: it has died, took too much, or `token` was set; it is gone then.
        """
        bounds = _Bounds(limits.seconds, limits.wall_seconds, limits.memory)
        stopping = token.calling(self._process.kill) if token is not None else nullcontext()
        try:
            with stopping:
                self._prepare(str(request.head["codec"]))
                return self._exchange(request, bounds)
        except ChildEnded as error:
            self.end()
            if token is not None and token.cancelled:
                raise ChildEnded("cancelled") from error
            raise
        except BaseException:  # Its answer would be taken for that of the next.
            self.end()
            raise

    def end(self) -> None:
        """End the process; it keeps nothing that could be lost.  May be called again."""
        self._process.kill()
        self._process.wait()
        self._target.close()
        self._source.close()

    def _prepare(self, codec: str) -> None:
        """Wait until it can decode at once, so that the clock counts decoding alone."""
        if codec in self._codecs:
            return
        bounds = _Bounds(START_SECONDS, START_SECONDS, None)
        if not self._is_ready:
            self._exchange(None, bounds)
            self._is_ready = True
        self._exchange(Message({"codec": codec, "preload": True}), bounds)
        self._codecs.add(codec)

    def _exchange(self, request: Message | None, bounds: _Bounds) -> Message:
        """Send a message, and wait for the next that comes."""
        with _watched(self._process, bounds) as watch:
            try:
                if request is not None:
                    messages.send(self._target, request)
                answer = messages.receive(self._source, most=bounds.memory)
            except (OSError, ValueError):
                answer = None
        if answer is None or watch.end is not None:
            raise ChildEnded(watch.end or "died")
        return answer


def command() -> list[str]:
    """How the child is called."""
    return process.command(TASK)


def _environment() -> dict[str, str]:
    """Numbers are not its work: it starts no threads for them."""
    return {**os.environ, "OPENBLAS_NUM_THREADS": "1"}


@dataclass(frozen=True)
class _Bounds:
    """Of one exchange: seconds of the processor and of the wall; bytes, or None for any."""

    seconds: float
    wall_seconds: float
    memory: int | None


class _Watch:
    """Looks at a process now and then, and kills it where it takes too much.

    Attributes:
        end: why it was killed, or None.
    """

    def __init__(self, popen: subprocess.Popen[bytes], bounds: _Bounds) -> None:
        self.end: End | None = None
        self._process = popen
        self._bounds = bounds
        self._over = threading.Event()
        self._began = time.monotonic()
        self._before = usage_of(popen.pid) or Usage(0.0, 0)
        self._thread = threading.Thread(target=self._look, name="decoding-watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(_LOOK_SECONDS):
            self.end = self._excess()
            if self.end is not None:
                self._process.kill()
                return

    def _excess(self) -> End | None:
        """Of what it takes too much, or None."""
        if time.monotonic() - self._began > self._bounds.wall_seconds:
            return "seconds"
        now = usage_of(self._process.pid)
        if now is None:
            return None
        if now.seconds - self._before.seconds > self._bounds.seconds:
            return "seconds"
        memory = self._bounds.memory
        if memory is not None and now.resident - self._before.resident > memory:
            return "memory"
        return None


@contextmanager
def _watched(popen: subprocess.Popen[bytes], bounds: _Bounds) -> Iterator[_Watch]:
    watch = _Watch(popen, bounds)
    try:
        yield watch
    finally:
        watch.stop()
