"""Heat map and mask over the picture: which, how, and in which color."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from braintumor_desktop.desktop.choices.overlay_choice import NONE, SHOWN
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.shell.actions import when
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.brush import BrushCommands
    from braintumor_desktop.desktop.shell.main_window import MainWindow


class OverlayCommands(QObject):
    """Connects the menu of the overlay; opacity is also that of what is outlined."""

    def __init__(self, window: MainWindow, brush: BrushCommands) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        overlay = self._window.overlay
        self._actions["overlay"].toggled.connect(overlay.set_visible)
        for name in (*SHOWN, NONE):
            self._actions.on(f"overlay_{name}", partial(overlay.show, name))
        self._actions.on("overlay_next", overlay.show_next)
        overlay.changed.connect(self._follow_overlay)
        self._follow_overlay()
        self._actions[f"overlay_{overlay.mode}"].setChecked(True)
        self._actions.on("overlay_fill", partial(overlay.set_mode, "fill"))
        self._actions.on("overlay_outline", partial(overlay.set_mode, "outline"))
        self._actions.on("opacity_down", partial(brush.step, -1))
        self._actions.on("opacity_up", partial(brush.step, 1))
        menu = QMenu(self._window)
        group = QActionGroup(menu)
        for name in theme.OVERLAY_COLORS:
            action = group.addAction(tr(name))
            action.setCheckable(True)
            action.setChecked(name == overlay.color_name)
            when(action, partial(overlay.set_color, name))
            menu.addAction(action)
        self._actions["overlay_color"].setMenu(menu)

    @Slot()
    def _follow_overlay(self) -> None:
        overlay = self._window.overlay
        self._actions["overlay"].setChecked(overlay.visible)
        self._actions[f"overlay_{overlay.shown}"].setChecked(True)
