"""A round that a killed program did not put away: noted meanwhile, offered at the next start."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.review import rounds
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.rounds import Plan


class LeftRound(QObject):
    """Notes who reads; a list that is read blind goes on by itself."""

    def __init__(self, window: MainWindow, start: Callable[[Plan], object]) -> None:
        """Begin to listen.

        Args:
            window: in which somebody reads.
            start: begins a round, or goes on with it.
        """
        super().__init__(window)
        self._window = window
        self._start = start
        self._left: tuple[str, Path, Callable[[], object]] | None = None
        self._noted = ""
        window.reading.changed.connect(self._note)
        window.records.state_changed.connect(self._offer)

    @Slot()
    def _note(self) -> None:
        made = self._window.reading.round
        reader = "" if made is None or made.plan.way == "blind" else made.plan.reader
        if reader != self._noted:
            self._noted = reader
            path = self._window.records.state.path
            reader_choice.remember_round(reader, path, os.getpid())

    def offer(self, reader: str, worklist: Path, otherwise: Callable[[], object]) -> None:
        """Offer to go on, as soon as the list is open.

        One question is asked: who goes on reading has the files of the cases opened by that.

        Args:
            reader: who read.
            worklist: the list that was read.
            otherwise: called where reading cannot be gone on with.
        """
        self._left = reader, worklist, otherwise
        self._offer()

    @Slot()
    def _offer(self) -> None:
        state = self._window.records.state
        if self._left is None or state.phase in {"closed", "opening"}:
            return
        (reader, worklist, otherwise), self._left = self._left, None
        # Where people sign in, who does is asked how to read.
        is_it = state.is_open and state.path == worklist
        if not is_it or state.blind or self._window.people.is_on:
            otherwise()
            return
        said = tr("{reader} was reading when the program did not end in order.", reader=reader)
        messages, go_on = self._window.viewer.messages, partial(self._go_on, reader)
        messages.show_message("info", said, tr("Go on reading"), go_on, by_itself=True)

    def _go_on(self, reader: str) -> None:
        def start(plan: object, error: AppError | None) -> None:
            if error is not None:
                self._window.viewer.messages.show_message("error", str(error))
            elif plan is not None:
                self._start(cast("Plan", plan))

        self._window.records.ask(lambda database: rounds.plan_of(database, reader), start)
