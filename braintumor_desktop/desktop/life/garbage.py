"""Cyclic garbage, collected where Qt objects may be destroyed and when nobody waits for it."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

YOUNG = 1
"""The generation up to which objects are looked at that are new since the last time."""
INTERVAL_MS = 200
"""A search makes some 10,000 objects meanwhile, which take a few milliseconds."""


class Garbage(QObject):
    """Collects on the GUI thread: on a worker, Qt objects of this thread could be destroyed.

    All that is open is looked through only when the user has turned to another program: it takes
    longer the more is open, 300 ms with 30,000 files.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        gc.disable()
        timer = QTimer(self, interval=INTERVAL_MS)
        timer.timeout.connect(self._collect_young)
        timer.start()
        app.applicationStateChanged.connect(self._on_state_changed)

    @Slot()
    def _collect_young(self) -> None:
        gc.collect(YOUNG)

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            gc.collect()
