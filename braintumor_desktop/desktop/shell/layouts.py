"""What the actions of layouts and linked viewports do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.workspace import joining
from braintumor_desktop.workspace.layouts import LAYOUTS

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow


class LayoutCommands(QObject):
    """Connects them with the viewer."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        self._bridge = window.bridge
        self._arrangement = window.views.arrangement
        for name, layout in LAYOUTS.items():
            if layout.planes:
                continue  # Its action leads back as well.
            self._actions[f"layout_{name}"].triggered.connect(partial(self._choose, name))
        for name, step in (("layout_on", 1), ("layout_back", -1)):
            self._actions[name].triggered.connect(partial(self._step, step))
        self._actions["compare_overlay"].triggered.connect(self._compare)
        self._actions["overlay_here"].toggled.connect(window.viewer.set_overlay_here)
        self._actions["link"].setChecked(window.views.links.is_on)
        self._actions["link"].toggled.connect(self._link)
        self._actions["lines"].setChecked(True)
        self._actions["lines"].toggled.connect(window.viewer.set_lines_visible)
        window.bridge.views_changed.connect(self._follow)
        self._follow()

    def _choose(self, name: str, _checked: bool = False) -> None:
        self._bridge.tell(self._arrangement.choose(name))

    def _step(self, step: int, _checked: bool = False) -> None:
        self._bridge.tell(self._arrangement.step(step))

    def _compare(self, _checked: bool = False) -> None:
        self._window.viewer.compare_overlay()

    def _link(self, on: bool) -> None:
        self._bridge.tell(joining.switch(self._window.views, on=on))

    @Slot()
    def _follow(self) -> None:
        """Say what is so."""
        state = self._window.views.state()
        self._actions[f"layout_{self._arrangement.layout.name}"].setChecked(True)
        self._actions["compare_overlay"].setEnabled(state is not None)
        self._actions["overlay_here"].setEnabled(state is not None)
        self._actions["overlay_here"].setChecked(state is None or state.shows_overlay)
