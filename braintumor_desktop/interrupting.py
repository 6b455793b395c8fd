"""Ctrl-C from the first moment on: a sentence and exit code 130, never where it struck.

Python raises KeyboardInterrupt wherever the program is: within an import it is printed with
its place, or lost in a library.  So it ends the process at once while nothing is at stake, and
is raised only where somebody cleans up (`raised`).
"""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CODE = 130
"""Exit code of what was interrupted, as of shells."""
TEXT = "Interrupted."


def end_at_once() -> None:
    """Let Ctrl-C end this process with a sentence, if it is not left to somebody else."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end)


@contextmanager
def raised() -> Iterator[None]:
    """Let Ctrl-C raise KeyboardInterrupt in the block, where `end_at_once` was called before."""
    if signal.getsignal(signal.SIGINT) is not _end:
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, _end)


def _end(_number: int, _frame: object) -> None:
    with suppress(OSError):  # No library's stream: one may be held by whom this struck.
        os.write(2, f"{TEXT}\n".encode())
    os._exit(CODE)
