"""Plays a series like a film, never faster than its slices come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from braintumor_desktop.desktop.choices import preferences

if TYPE_CHECKING:
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.workspace.changes import ViewsChanged

RATE = "cine/rate"
SWINGS = "cine/swing"


class Player(QObject):
    """Steps through the shown series; at an end it begins again, or goes back.

    A slice that is not decoded yet is waited for: no slice is left out and none is queued.

    Signals:
        playing_changed(bool): it began or stopped.
        changed(): another rate, or the other way to go on at an end.
    """

    playing_changed = Signal(bool)
    changed = Signal()

    def __init__(self, bridge: Bridge, pixels: PixelLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pixels = pixels
        self._way = 1
        self._swings = preferences.is_on(SWINGS)
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._show_rate(preferences.number(RATE))
        bridge.views_changed.connect(self._on_views_changed)

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    @property
    def rate(self) -> int:
        """Slices a second, as long as they are decoded as fast."""
        return self._rate

    @property
    def swings(self) -> bool:
        """Whether it goes back at an end; else it begins again."""
        return self._swings

    def set_rate(self, rate: int) -> None:
        """Play so many slices a second from now on, 1 to 60."""
        if rate != self._rate:
            preferences.keep(RATE, rate)
            self._show_rate(rate)
            self.changed.emit()

    def set_swings(self, on: bool) -> None:
        """Go back at an end, or begin again."""
        if on != self._swings:
            preferences.keep(SWINGS, on)
            self._swings, self._way = on, 1
            self.changed.emit()

    def play(self, on: bool) -> None:
        """Play or stop; a single slice does not play."""
        starts = on and self._bridge.views.place()[1] > 1
        if starts:
            self._way = 1
            self._timer.start()
        else:
            self._timer.stop()
        self.playing_changed.emit(starts)

    @Slot()
    def stop(self) -> None:
        """Stop at the shown slice."""
        if self.is_playing:
            self.play(False)

    def _show_rate(self, rate: int) -> None:
        self._rate = rate
        self._timer.setInterval(1000 // rate)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_series:
            self.stop()

    @Slot()
    def _on_tick(self) -> None:
        views = self._bridge.views
        shown, (place, count) = views.slice, views.place()
        is_plane = views.active in views.planes
        if shown is not None and count and (is_plane or self._pixels.is_settled(shown)):
            self._bridge.tell(views.go_to(self._following(place, count)))

    def _following(self, index: int, count: int) -> int:
        """The slice that comes after one of so many."""
        following = index + self._way
        if 0 <= following < count:
            return following
        if not self._swings:
            return 0
        self._way = -self._way
        return index + self._way
