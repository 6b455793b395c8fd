"""Standard output and error that never fail: odd names, closed pipes, no console at all."""

from __future__ import annotations

import json
import os
import sys
import time
from collections import deque
from enum import IntEnum
from typing import Any, TextIO

from braintumor_desktop import interrupting
from braintumor_desktop.workflow import pace

PROGRESS_SECONDS = 0.1
"""Between two updates of a terminal."""
LOG_SECONDS = 10.0
"""Between two lines of progress where standard error is a file or a pipe."""


class Exit(IntEnum):
    """What the program's exit code says."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    NOTHING_FOUND = 3
    INTERRUPTED = interrupting.CODE


def make_robust() -> None:
    """Let text that a stream cannot encode be written with backslashes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Write a result to standard output."""
    _write(sys.stdout, f"{text}\n")


def say_json(content: Any) -> None:
    r"""Write a result as JSON (RFC 8259); bytes that were no UTF-8 in a name become \udcXX.

    Raises:
        ValueError: a number in it is none (NaN, infinite).
    """
    text = json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False)
    say(text.encode("utf-8", "backslashreplace").decode())


def tell(text: str) -> None:
    """Write a message to standard error."""
    _write(sys.stderr, f"{text}\n")


class Progress:
    """Progress on standard error with the time left: one line that is written over.

    Where standard error is no terminal, a line now and then.
    """

    def __init__(self, *, quiet: bool) -> None:
        stream = None if quiet else sys.stderr
        self._stream: TextIO | None = stream
        self._is_terminal = stream is not None and stream.isatty()
        self._told = time.monotonic()
        self._ends: deque[float] = deque(maxlen=pace.REMEMBERED + 1)
        self._width = 0

    def tell(self, text: str) -> None:
        """Show a line, unless one was shown just before."""
        now = time.monotonic()
        pause = PROGRESS_SECONDS if self._is_terminal else LOG_SECONDS
        if self._stream is not None and now - self._told >= pause:
            self._told = now
            self._show(text)

    def tell_count(self, done: int, total: int, doing: str = "judging") -> None:
        """Show how far the work is, how fast it goes, and how long it may still take."""
        self._ends.append(time.monotonic())
        text = f"{doing} {done:,} of {total:,}"
        rate = pace.per_second(self._ends)
        left = pace.seconds_left(self._ends, total - done)
        if rate is not None and left is not None:
            text += f", {pace.speed(rate)}, {pace.time_left(left)}"
        self.tell(text)

    def restart(self) -> None:
        """Count time from now on."""
        self._ends.clear()

    def clear(self) -> None:
        """Take the line away, so that other text can follow."""
        if self._width:
            _write(self._stream, "\r" + " " * self._width + "\r")
            self._width = 0

    def _show(self, text: str) -> None:
        if not self._is_terminal:
            _write(self._stream, f"{text}\n")
            return
        _write(self._stream, "\r" + text.ljust(self._width))
        self._width = len(text)


def _write(stream: TextIO | None, text: str) -> None:
    """Write and flush; a windowed program has no streams, and a reader may have gone."""
    if stream is None:
        return
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        # Else the interpreter would fail once more when it flushes at its end.
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, stream.fileno())
        os.close(devnull)
