"""What the audit log is told of the parts of the window that do not tell it themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.journal import Verdict
    from braintumor_desktop.station.audit import Facts


class AuditNotes(QObject):
    """Connects judging and reading with the log; says where it cannot be written."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._auditing = window.auditing
        self._auditing.failed.connect(self._on_failed)
        window.judging.fresh.connect(self._auditing.note_judged)
        window.reading.given.connect(self._on_given)
        window.reading.withdrawn.connect(self._on_withdrawn)
        window.reading.blinded.connect(self._on_blinded)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        text = tr("What is done is not in the audit log so far. {error}", error=error)
        self._window.telling.warn(text)

    @Slot(object)
    def _on_given(self, verdict: Verdict) -> None:
        """That there is an answer, not which: the database has it."""
        facts: Facts = {"stage": verdict.stage}
        self._auditing.note("answered", facts, [verdict.item], reader=verdict.reader)

    @Slot(object)
    def _on_withdrawn(self, verdict: Verdict) -> None:
        facts: Facts = {"stage": verdict.stage}
        self._auditing.note("withdrawn", facts, [verdict.item], reader=verdict.reader)

    @Slot(bool)
    def _on_blinded(self, is_blind: bool) -> None:
        self._auditing.note("blind" if is_blind else "unblinded")
