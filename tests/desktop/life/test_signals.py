"""Signals by which systems end programs close the window in order."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, cast

import pytest

from braintumor_desktop.desktop.life import app

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Quits:
    """Stands for the application."""

    times = 0

    def quit(self) -> None:
        self.times += 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(os.name == "nt", reason="Windows ends a program that gets a signal")
def test_ctrl_c_and_sigterm_close_as_the_window_does() -> None:
    numbers = signal.SIGINT, signal.SIGTERM
    before = {number: signal.getsignal(number) for number in numbers}
    quits = Quits()
    try:
        app._let_python_see_signals(cast("QApplication", quits)).stop()
        for number in numbers:
            os.kill(os.getpid(), number)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    assert quits.times == 2
