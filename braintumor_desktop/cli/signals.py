"""Ctrl-C and SIGTERM end a command in order."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.cancel import CancelToken


@contextmanager
def stopped_by_interrupt(token: CancelToken) -> Iterator[None]:
    """Let the first Ctrl-C end the work in order, and the second at once.

    The same for SIGTERM, by which systems end a program before they end themselves.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = signal.SIGINT, signal.SIGTERM
    before = {number: signal.getsignal(number) or signal.SIG_DFL for number in numbers}

    def give_back() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    def stop(_number: int, _frame: object) -> None:
        give_back()
        token.cancel()

    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        give_back()
