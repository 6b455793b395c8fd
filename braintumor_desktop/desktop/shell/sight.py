"""When the picture of a reader's case is on the screen, and when a key was pressed."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QInputEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane

KNOWN = 32
"""So many of the last presses and moves tell how the system's clock runs beside ours."""
_PRESSES = frozenset(
    {
        QEvent.Type.ShortcutOverride,
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
    }
)


class Sight(QObject):
    """Tells a round when its case has been painted, after the pixels are there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reading = window.reading
        self._presses = Presses(self)
        self._reading.sight.typed_at = self._presses.time
        viewer = window.viewer
        for pane in viewer.panes:
            self._follow(pane)
        viewer.pane_added.connect(self._follow)
        window.bridge.told.connect(self._look)
        self._reading.changed.connect(self._watch)
        # What is shown anew is told to the widgets before, in the same way.
        self._reading.sight.changed.connect(self._look, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _follow(self, pane: Pane | PlanePane) -> None:
        pane.shown_changed.connect(self._look)
        # After the painting, of which the signal is a part.
        pane.viewport.canvas.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _watch(self) -> None:
        handle = self._window.windowHandle()
        if self._reading.round is not None and handle is not None:
            self._presses.watch(handle)

    @Slot()
    def _look(self) -> None:
        viewer = self._window.viewer
        if self._reading.is_unseen and viewer.has_pane and viewer.pane.is_current:
            viewer.pane.viewport.canvas.tell_painted()

    @Slot()
    def _on_painted(self) -> None:
        viewer = self._window.viewer
        if not (self._reading.is_unseen and viewer.has_pane):
            return
        series = viewer.pane.series
        if viewer.pane.is_current and series is not None:
            self._reading.see(series.id)


class Presses(QObject):
    """Knows when a key or button was pressed that a busy window comes to only later.

    The system stamps each event with milliseconds of a clock whose zero is anywhere: the least
    difference to ours, of the last events, is that of an event that did not wait.
    """

    _ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: QWindow | None = None
        self._differences: deque[float] = deque(maxlen=KNOWN)
        self._pressed: float | None = None
        self._ended.connect(self._forget, Qt.ConnectionType.QueuedConnection)

    def watch(self, window: QWindow) -> None:
        """Look at what is pressed in a window, instead of in the one before."""
        if window is self._watched:
            return
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = window
        window.installEventFilter(self)

    def time(self) -> float:
        """When that was pressed which is being done; now, where nothing was. As `monotonic`."""
        now = time.monotonic()
        return now if self._pressed is None else min(self._pressed, now)

    def take(self, stamp_ms: int, now: float) -> float:
        """When an event was made, in seconds of `monotonic`.

        Args:
            stamp_ms: the system's; 0 for none.
            now: when it came.
        """
        if not stamp_ms:
            return now
        self._differences.append(now - stamp_ms / 1000)
        return stamp_ms / 1000 + min(self._differences)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: note when it was made; what it does is done before anything else comes."""
        if event.type() in _PRESSES and isinstance(event, QInputEvent):
            self._pressed = self.take(event.timestamp(), time.monotonic())
            self._ended.emit()
        return False

    @Slot()
    def _forget(self) -> None:
        self._pressed = None
