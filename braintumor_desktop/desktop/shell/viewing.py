"""Going through slices and series, turning pictures, and the tools of the mouse."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.viewer import turning

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow

TURNS = (
    ("flip_across", turning.FLIP_ACROSS),
    ("flip_down", turning.FLIP_DOWN),
    ("turn_right", turning.QUARTER_RIGHT),
    ("turn_left", turning.QUARTER_LEFT),
)
TEN = 10
"""Slices that Up and Down go with Shift."""


class ViewCommands(QObject):
    """Connects what is done to the shown picture."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        views, viewer = self._window.views, self._window.viewer
        tell = self._window.bridge.tell
        views.order = self._neighbor
        self._actions.on("slice_back", lambda: tell(views.step(-1)))
        self._actions.on("slice_on", lambda: tell(views.step(1)))
        self._actions.on("slices_back", lambda: tell(views.step(-TEN)))
        self._actions.on("slices_on", lambda: tell(views.step(TEN)))
        self._actions.on("slice_first", lambda: tell(views.go_to(0)))
        self._actions.on("slice_last", lambda: tell(views.go_to(viewer.slider.maximum())))
        self._actions.on("series_back", partial(self._show_neighbor, -1))
        self._actions.on("series_on", partial(self._show_neighbor, 1))
        self._actions.on("reset", self._reset)
        for name, turn in TURNS:
            self._actions.on(name, partial(viewer.turn, turn))
        self._actions.on("turn_stored", viewer.turn_as_stored)
        viewer.set_play_action(self._actions["play"])
        self._actions["invert"].toggled.connect(viewer.set_inverted)
        self._actions["corner_text"].setChecked(True)
        self._actions["corner_text"].toggled.connect(viewer.set_text_visible)
        for tool in ("window", "zoom", "pan", "crosshair"):
            self._actions.on(f"tool_{tool}", partial(viewer.set_tool, tool))
        self._actions["tool_window"].setChecked(True)
        window.bridge.views_changed.connect(self._follow_view)

    def _neighbor(self, series_id: str, step: int) -> str | None:
        """The series so many places on in the order that is shown: the table's, else the list's."""
        if self._window.items_dock.isHidden():
            return self._window.study_model.neighbor(series_id, step)
        return self._window.commands.worklist.neighbor(step)

    def _show_neighbor(self, step: int) -> None:
        """The same, from the worklist also where nothing is shown so far; a reader's next case."""
        if self._window.reading.step(step):
            return
        if self._window.items_dock.isHidden():
            self._window.bridge.tell(self._window.views.show_neighbor(step))
        else:
            self._window.commands.worklist.go(step)

    def _reset(self) -> None:
        self._actions["invert"].setChecked(False)
        self._window.viewer.reset()

    @Slot()
    def _follow_view(self) -> None:
        state = self._window.views.state()
        self._actions["invert"].setChecked(state is not None and state.is_inverted)
