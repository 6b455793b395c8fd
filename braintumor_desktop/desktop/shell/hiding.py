"""Hiding who the patients are, for demonstrations: the action, and what the window itself says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow


class HidingCommands(QObject):
    """Connects the action with the workspace, and the window's own texts with what that says.

    Not kept: a new window names the patients again.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._action = window.actions_["hide_identity"]
        # Its key works in every window of the program.
        self._action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._action.toggled.connect(self._hide)
        window.bridge.identity_changed.connect(self._follow)

    def _hide(self, on: bool) -> None:
        bridge = self._window.bridge
        bridge.tell(bridge.identity.hide(on))

    @Slot()
    def _follow(self) -> None:
        window, is_hidden = self._window, self._window.bridge.identity.is_hidden
        self._action.setChecked(is_hidden)
        window.viewer.messages.hide_names(is_hidden)
        window.status_line.show_hidden(is_hidden)
        window.telling.show_title()
        window.telling.show_search()
        window.telling.show_verdict()
