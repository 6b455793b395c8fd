"""Writes into the log what happens in a window: codes and counts, no names and no paths."""

from __future__ import annotations

import logging
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult

log = logging.getLogger(__name__)


class Journal(QObject):
    """Listens to the parts of a window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._phase = ""
        self._judged: Counter[str] = Counter()
        window.opening.ended.connect(self._on_search_ended)
        window.opening.failed.connect(self._on_failed)
        window.judging.judged.connect(self._on_judged)
        window.judging.changed.connect(self._on_judging_changed)

    @Slot()
    def _on_search_ended(self) -> None:
        problems = self._window.workspace.problems
        log.info("opened %d series and %d problems", self._window.workspace.count, len(problems))
        for code, count in Counter(problem.code for problem in problems).items():
            log.info("problem %s: %d", code, count)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        log.warning("the search failed", exc_info=error)

    @Slot(object)
    def _on_judged(self, results: list[ImageResult]) -> None:
        for result in results:
            self._judged[result.status if result.reason is None else result.reason.code] += 1

    @Slot()
    def _on_judging_changed(self) -> None:
        state = self._window.judging.state
        if state.phase == self._phase:
            return
        self._phase = state.phase
        log.info("judging is %s", state.phase)
        if state.error is not None:
            log.warning("judging failed", exc_info=state.error)
        if state.phase == "idle":
            for code, count in self._judged.items():
                log.info("judged %s: %d", code, count)
            self._judged.clear()
