"""What a reader types beside cases, kept soon after the last letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from braintumor_desktop.desktop.work import round_work

if TYPE_CHECKING:
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError

KEPT_AFTER_MS = 1500
"""A comment is written so long after its last letter."""


class TypedComments(QObject):
    """Writes comments, as flags are: their cases may never be answered.

    Signals:
        failed(AppError): one could not be written.
    """

    failed = Signal(object)

    def __init__(self, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self._typed: dict[str, tuple[str, str]] = {}
        self._soon = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep)

    def put(self, key: str, reader: str, text: str) -> None:
        """A reader has typed something beside a case, in place of what was typed before."""
        self._typed[key] = reader, text
        self._soon.start()

    def waits(self, key: str) -> bool:
        """Whether what was typed beside a case is not written so far."""
        return key in self._typed

    @Slot()
    def keep(self) -> None:
        """Write what was typed."""
        self._soon.stop()
        typed, self._typed = self._typed, {}
        for key, (reader, text) in typed.items():
            self._records.write(round_work.noting(key, reader, text), self._on_kept, items=[key])

    def _on_kept(self, _result: object, error: AppError | None) -> None:
        if error is not None:
            self.failed.emit(error)
