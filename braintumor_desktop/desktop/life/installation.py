"""Whether this is the signed original: checked beside the work, once the window is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.station.integrity import Integrity

CHECKING = mark("The installation is being checked")
SHORT = {
    "signed": mark("Signed original"),
    "changed": mark("Changed installation"),
    "unsigned": mark("Unsigned"),
}


class InstallationCheck(QObject):
    """Checks the installed files in a thread of its own.

    Signals:
        changed(): `found` is there.
    """

    changed = Signal()

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.found: Integrity | None = None
        runner.finished.connect(self._on_finished)

    @property
    def text(self) -> str:
        """What was found, as a sentence."""
        return f"{self.found or tr(CHECKING)}."

    @property
    def short_text(self) -> str:
        """What was found, in two words; "" while it is unknown."""
        return "" if self.found is None else tr(SHORT[self.found.state])

    def start(self) -> None:
        """Check; files that were unchanged before are not read again."""
        self._runner.submit(_check)

    @Slot(Job, object)
    def _on_finished(self, _job: Job, found: object) -> None:
        self.found = cast("Integrity", found)
        self.changed.emit()


def _check(token: CancelToken, _report: Report) -> Integrity:
    from braintumor_desktop.station import integrity

    return integrity.check(full=False, token=token)
