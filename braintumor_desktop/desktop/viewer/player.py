"""Plays a series like a film, never faster than its slices come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.workspace.changes import ViewsChanged

FRAMES_PER_SECOND = 12


class Player(QObject):
    """Steps through the shown series, and begins again at its end.

    Signals:
        playing_changed(bool): it began or stopped.
    """

    playing_changed = Signal(bool)

    def __init__(self, bridge: Bridge, pixels: PixelLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pixels = pixels
        self._timer = QTimer(self, interval=1000 // FRAMES_PER_SECOND)
        self._timer.timeout.connect(self._on_tick)
        bridge.views_changed.connect(self._on_views_changed)

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def play(self, on: bool) -> None:
        """Play or stop; a single slice does not play."""
        current = self._bridge.views.current
        starts = on and current is not None and len(current.slices) > 1
        if starts:
            self._timer.start()
        else:
            self._timer.stop()
        self.playing_changed.emit(starts)

    @Slot()
    def stop(self) -> None:
        """Stop at the shown slice."""
        if self.is_playing:
            self.play(False)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_series:
            self.stop()

    @Slot()
    def _on_tick(self) -> None:
        views = self._bridge.views
        series, shown = views.current, views.slice
        if series is None or shown is None:
            return
        # A slice that is still being decoded is waited for.
        if self._pixels.is_settled(shown):
            self._bridge.tell(views.move_to((views.index + 1) % len(series.slices)))
