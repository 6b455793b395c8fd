"""The settings of the user: shown, changed, and put in force at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from braintumor_desktop.desktop.choices import preferences, recent
from braintumor_desktop.desktop.shell.hanging import ARRANGE_OPENED
from braintumor_desktop.desktop.shell.people import MINUTES
from braintumor_desktop.desktop.viewer.player import RATE, SWINGS
from braintumor_desktop.station import folders, logs
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.station.settings import Value


class SettingCommands(QObject):
    """Opens the dialog of settings, and does what is chosen there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        self._actions.on("settings", self.show)

    def show(self) -> None:
        """Open the settings, or bring them forward."""
        from braintumor_desktop.desktop.dialogs.settings_dialog import SettingsDialog

        dialog = self._window.findChild(SettingsDialog)
        if dialog is None:
            dialog = SettingsDialog(folders.find(), self.choose, self._window)
            self._window.overlay.changed.connect(dialog.show_values)
        dialog.show()
        dialog.activateWindow()

    def choose(self, key: str, value: Value) -> None:
        """Keep a choice; when the window is locked is for administrators to say."""
        if key != MINUTES:
            self._keep(key, value)
        elif value != preferences.number(MINUTES):
            why = tr("Only administrators change when the window is locked.")
            self._window.commands.people.require(MINUTES, why, lambda: self._keep_minutes(value))

    def _keep(self, key: str, value: Value) -> None:
        """Keep what the user chose, and let it count."""
        overlay = self._window.overlay
        if key == "theme":
            self._actions[f"theme_{value}"].trigger()
        elif key == "overlay/mode":
            self._actions[f"overlay_{value}"].trigger()
        elif key == ARRANGE_OPENED:
            self._actions["arrange_opened"].setChecked(bool(value))
        elif key == "overlay/shows":
            overlay.show(str(value))
        elif key == "overlay/percent":
            overlay.set_percent(int(value))
        elif key == RATE:
            self._window.player.set_rate(int(value))
        elif key == SWINGS:
            self._window.player.set_swings(bool(value))
        else:
            preferences.keep(key, value)
        if key == recent.KEEP and not value:
            recent.forget_all()
        if key == "log/level":
            logs.set_level(str(value))

    def _keep_minutes(self, value: Value) -> None:
        preferences.keep(MINUTES, value)
        self._window.commands.people.follow_settings()
