"""Shows slices one after the other, and takes a picture of each as it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from braintumor_desktop.desktop.viewer.snapshot import snapshot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.workspace.key_images import Marked

LOOK_MS = 20
"""Between two looks at whether the slice is there."""


def go_to(window: MainWindow, one: Marked) -> None:
    """Show a key image, in a viewport that shows slices."""
    views = window.views
    others = (viewport for viewport in views.seen if viewport not in views.planes)
    window.bridge.tell(views.activate(next(others, views.active)))
    window.bridge.tell(views.show(one.series.id))
    window.bridge.tell(views.move_to(one.index))


class Visit(QObject):
    """Goes through key images with what is laid over them and written on them, and back.

    Signals:
        taken(Marked, QImage): one of them as it is seen.
        ended(int): all were visited; so many of them could not be shown.
    """

    taken = Signal(object, object)
    ended = Signal(int)

    def __init__(self, window: MainWindow, images: Sequence[Marked], parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._left = list(images)
        self._missing = 0
        self._before = window.views.current, window.views.index
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Show the first."""
        self._go_on()
        self._timer.start()

    def _go_on(self) -> None:
        if self._left:
            go_to(self._window, self._left[0])
            return
        self._timer.stop()
        series, index = self._before
        if series is not None:
            self._window.bridge.tell(self._window.views.show(series.id))
            self._window.bridge.tell(self._window.views.move_to(index))
        self.ended.emit(self._missing)

    @Slot()
    def _look(self) -> None:
        """Take the picture as soon as it is there; what was closed meanwhile is missing."""
        one, shown = self._left[0], self._window.viewer.shown
        is_shown = shown is not None and shown[0].key == one.item.key
        is_open = self._window.workspace.find(one.series.id) is not None
        if not is_shown and is_open and self._window.pixels.failure(one.item) is None:
            # The user may have gone elsewhere.
            if self._window.views.slice is None or self._window.views.slice.key != one.item.key:
                go_to(self._window, one)
            return
        if is_shown:
            self.taken.emit(one, snapshot(self._window.viewer.canvas, with_text=True))
        else:
            self._missing += 1
        del self._left[0]
        self._go_on()
