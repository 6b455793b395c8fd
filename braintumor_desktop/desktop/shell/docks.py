"""Where the panels of a window lie: as left the last time, and with room for the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.shell.folding import Folding

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from braintumor_desktop.desktop.shell.main_window import MainWindow

STATE_VERSION = 2
FIRST_SIZE = QSize(1600, 1000)
FRAME = QSize(16, 48)
STUDIES_WIDTH, VERDICT_WIDTH, ITEMS_HEIGHT = 30 * theme.GRID, 36 * theme.GRID, 28 * theme.GRID
KEPT_AFTER_MS = 1_000
"""A panel that was shown, hidden or moved is remembered so long after: also by what is killed."""
ITEMS_SHARE = 0.3
"""Of the window's height, at most for the worklist below the picture."""


def dock(
    window: QMainWindow, name: str, title: str, width: int, widget: QWidget | None = None
) -> QDockWidget:
    """A panel of a window around a widget; it is laid by `Docks`.

    Args:
        window: has it.
        name: by which it is found again when the program starts.
        title: shown above it.
        width: in pixels, at least; 0 for no limit.
        widget: what it shows; None where `add_to` adds it later.
    """
    holder = QWidget()
    holder.setObjectName("panel")
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    if widget is not None:
        layout.addWidget(widget)
    if width:
        holder.setMinimumWidth(width)
    made = QDockWidget(title, window)
    made.setObjectName(name)
    made.setWidget(holder)
    return made


def stacked(above: QWidget) -> QWidget:
    """A panel that takes what room there is above what `add_to` adds."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(above, 1)
    return holder


def add_to(holder: QWidget, widget: QWidget) -> None:
    """Put a widget below what is in the holder of a dock or of `stacked`."""
    layout = holder.layout()
    if layout is not None:
        layout.addWidget(widget)


class Docks(QObject):
    """Lays the panels of a window, which has them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._folding = Folding(window, window.studies_dock, window.verdict_dock, STATE_VERSION)
        # Queued: it has not its height before it is laid.
        queued = Qt.ConnectionType.QueuedConnection
        window.items_dock.visibilityChanged.connect(self.fit, queued)
        self._soon = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._soon.timeout.connect(self._keep_seen)
        for one in window.findChildren(QDockWidget):
            for moved in (one.visibilityChanged, one.dockLocationChanged, one.topLevelChanged):
                moved.connect(self._soon.start)

    def lay_as_at_first(self) -> None:
        """Put the panels where they were at first."""
        window, sides = self._window, Qt.DockWidgetArea
        self._folding.forget()
        places = (
            (window.studies_dock, sides.LeftDockWidgetArea),
            (window.verdict_dock, sides.RightDockWidgetArea),
            (window.measures_dock, sides.RightDockWidgetArea),
            (window.items_dock, sides.BottomDockWidgetArea),
        )
        for dock, side in places:
            dock.setFloating(False)
            window.addDockWidget(side, dock)
            dock.setVisible(dock not in {window.items_dock, window.measures_dock})
        docks, widths = [window.studies_dock, window.verdict_dock], [STUDIES_WIDTH, VERDICT_WIDTH]
        window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        window.resizeDocks([window.items_dock], [ITEMS_HEIGHT], Qt.Orientation.Vertical)
        self.fit()

    def restore(self) -> None:
        """Put window and panels where they were the last time."""
        window, settings = self._window, QSettings()
        geometry, state = settings.value("window/geometry"), settings.value("window/state")
        self.lay_as_at_first()
        if isinstance(geometry, QByteArray) and window.restoreGeometry(geometry):
            if isinstance(state, QByteArray):
                window.restoreState(state, STATE_VERSION)
            return
        # The frame and title that the desktop adds are not known before the window is shown.
        room = window.screen().availableSize() - FRAME
        window.resize(FIRST_SIZE.boundedTo(room))
        self.lay_as_at_first()

    @Slot()
    def _keep_seen(self) -> None:
        if self._window.isVisible():  # While it is locked or closes nothing is where it was left.
            self.keep()

    def keep(self) -> None:
        """Remember where window and panels are."""
        settings = QSettings()
        settings.setValue("window/geometry", self._window.saveGeometry())
        settings.setValue("window/state", self._folding.state())

    @Slot()
    def fit(self) -> None:
        """Leave the picture its room: in a narrow window, and above the worklist in a low one."""
        window = self._window
        if not window.isVisible():
            return  # Until then the window has not its own size.
        self._folding.fit(window.width())
        most = int(window.height() * ITEMS_SHARE)
        if window.items_dock.height() > most and not window.items_dock.isFloating():
            window.resizeDocks([window.items_dock], [most], Qt.Orientation.Vertical)
