"""In a narrow window the side panels lie behind each other; in a wide one each has its side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QTabBar

from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget, QMainWindow

NARROW = 960
"""Logical pixels of the window's width below which two panels leave the picture no room."""


@dataclass(frozen=True)
class _Unfolded:
    """How the panels lay before.

    Attributes:
        layout: of all panels, as Qt saves it.
        area: where the folded panel was.
        widths: of the folded panel and of the one before it.
    """

    layout: QByteArray
    area: Qt.DockWidgetArea
    widths: tuple[int, int]


class Folding(QObject):
    """Folds one panel behind another, and puts both back as they were."""

    def __init__(
        self, window: QMainWindow, behind: QDockWidget, before: QDockWidget, version: int
    ) -> None:
        super().__init__(window)
        self._window = window
        self._behind, self._before = behind, before
        self._version = version
        self._unfolded: _Unfolded | None = None

    @property
    def is_folded(self) -> bool:
        """Whether the panels lie behind each other for want of room."""
        return self._unfolded is not None

    def state(self) -> QByteArray:
        """The layout to be kept: that of the wide window."""
        kept = self._unfolded
        return self._window.saveState(self._version) if kept is None else kept.layout

    def fit(self, width: int) -> None:
        """Fold or unfold for a window of this width, in logical pixels."""
        if width < NARROW and not self.is_folded:
            self._fold()
        elif width >= NARROW and self._unfolded is not None:
            self._unfold(self._unfolded)

    def forget(self) -> None:
        """The layout was made anew."""
        self._unfolded = None

    def _fold(self) -> None:
        """Only where each has a side of its own: what the user laid elsewhere stays there."""
        areas = [self._window.dockWidgetArea(dock) for dock in (self._behind, self._before)]
        sides = {Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea}
        is_floating = self._behind.isFloating() or self._before.isFloating()
        if is_floating or set(areas) != sides:
            return
        widths = self._behind.width(), self._before.width()
        self._unfolded = _Unfolded(self._window.saveState(self._version), areas[0], widths)
        shown = self._shown()
        self._window.tabifyDockWidget(self._before, self._behind)
        for dock, is_shown in shown:
            dock.setVisible(is_shown)
        self._before.raise_()
        for tabs in self._window.findChildren(QTabBar):
            tabs.setAccessibleName(tr("Panels"))
            tabs.setUsesScrollButtons(False)

    def _unfold(self, before: _Unfolded) -> None:
        """Not by `restoreState`, which leaves the bar with the tabs behind (Qt 6.11)."""
        self._unfolded = None
        shown = self._shown()
        self._window.addDockWidget(before.area, self._behind)
        for dock, is_shown in shown:
            dock.setVisible(is_shown)
        docks = [self._behind, self._before]
        self._window.resizeDocks(docks, list(before.widths), Qt.Orientation.Horizontal)

    def _shown(self) -> list[tuple[QDockWidget, bool]]:
        return [(dock, not dock.isHidden()) for dock in (self._behind, self._before)]
