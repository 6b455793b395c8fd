"""The menu of the cine: how fast a series plays, and what happens at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSpinBox, QWidget, QWidgetAction

from braintumor_desktop.desktop.look import icons, texts, theme
from braintumor_desktop.desktop.viewer.player import RATE
from braintumor_desktop.station.settings import BY_KEY
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow


class CineCommands(QObject):
    """Connects the actions of the cine with the player."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._player = window.player
        self._actions = window.actions_
        self.rate = QSpinBox()
        self.rate.setRange(*BY_KEY[RATE].limits)
        self.rate.setAccessibleName(tr("Slices a second"))
        self.rate.valueChanged.connect(self._player.set_rate)
        menu = QMenu(window)
        menu.addAction(_row(menu, tr("Slices a second"), self.rate))
        menu.addSeparator()
        for name, swings in (("cine_loop", False), ("cine_swing", True)):
            menu.addAction(self._actions[name])
            self._actions[name].triggered.connect(
                lambda _checked=False, on=swings: self._player.set_swings(on)
            )
        self._actions["cine"].setMenu(menu)
        self._actions["play"].toggled.connect(self._player.play)
        self._player.playing_changed.connect(self.show_playing)
        self._player.changed.connect(self._follow)
        self._follow()

    @Slot(bool)
    def show_playing(self, on: bool) -> None:
        """Say what pressing the play button would do now."""
        play = self._actions["play"]
        play.setChecked(on)
        play.setText(tr("Pause") if on else tr("Play"))
        play.setIcon(icons.icon("pause" if on else "play", theme.ON_CANVAS))

    @Slot()
    def _follow(self) -> None:
        with QSignalBlocker(self.rate):
            self.rate.setValue(self._player.rate)
        self._actions["cine_swing" if self._player.swings else "cine_loop"].setChecked(True)


def _row(menu: QMenu, name: str, field: QWidget) -> QWidgetAction:
    """A named control in a menu."""
    row = QWidget()
    layout = QHBoxLayout(row)
    # Flush with the words of the menu, behind its column of icons.
    layout.setContentsMargins(5 * theme.GRID + 4, theme.GRID // 2, 2 * theme.GRID, theme.GRID // 2)
    layout.setSpacing(2 * theme.GRID)
    layout.addWidget(texts.plain_label(name), 1)
    layout.addWidget(field)
    action = QWidgetAction(menu)
    action.setDefaultWidget(row)
    return action
