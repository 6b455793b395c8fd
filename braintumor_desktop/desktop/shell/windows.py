"""The windows that the user chooses from: the file's own, and presets by key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.desktop.viewer import corner_text, windows
from braintumor_desktop.imaging.display import AUTOMATIC

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.imaging.image import Series, Slice, VoiLut, Window


class WindowCommands(QObject):
    """Connects the presets with the viewer, and fills their menu with what the file offers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self.fill)
        for action in self._actions.presets:
            action.triggered.connect(partial(self._choose_preset, str(action.data())))
        self.fill()
        self._actions["windows"].setMenu(self.menu)

    @Slot()
    def fill(self) -> None:
        """Offer the windows of the shown file and the presets, the shown one ticked."""
        self.menu.clear()
        automatic, first, *presets, following = self._actions.presets
        self.menu.addActions([automatic, first])
        self._add_own()
        self.menu.addSeparator()
        self.menu.addActions(presets)
        self.menu.addSeparator()
        self.menu.addAction(following)
        chosen = self._chosen_preset()
        for action in self._actions.presets:
            action.setChecked(action.data() == chosen)

    def _own(self) -> tuple[Window | VoiLut, ...]:
        """What the shown file offers."""
        shown = self._window.viewer.shown
        return () if shown is None else windows.of_file(shown[1].image)

    def _add_own(self) -> None:
        """Each window of the file with the explanation that it gives, where there are several."""
        own, state = self._own(), self._window.views.state()
        chosen = None if state is None else state.window
        for one in own if len(own) > 1 else ():
            action = QAction(texts.menu_text(corner_text.window_text(one)), self.menu)
            action.setCheckable(True)
            action.setChecked(chosen is not None and windows.is_same(one, chosen))
            action.triggered.connect(partial(self._choose, one))
            self.menu.addAction(action)

    def _chosen_preset(self) -> str:
        """The preset that is shown, or "" where it is none of them."""
        state, shown = self._window.views.state(), self._window.viewer.canvas.window
        chosen = None if state is None else state.window
        name = "" if shown is None else shown.name
        if chosen is None:
            return AUTOMATIC if name == AUTOMATIC else windows.FROM_FILE
        # A window of the file may be called like a preset.
        is_own = any(windows.is_same(one, chosen) for one in self._own())
        return "" if is_own else name

    def _choose(self, window: Window | VoiLut, _checked: bool = False) -> None:
        self._window.viewer.choose_window(window)

    def _choose_preset(self, name: str, _checked: bool = False) -> None:
        viewer = self._window.viewer
        if viewer.shown is None:
            return
        item, picture = viewer.shown
        if name == windows.FROM_FILE:
            viewer.choose_window(None)
        elif name == windows.NEXT:
            viewer.choose_window(windows.next_of_file(picture.image, viewer.canvas.window))
        else:
            self._window.pixels.do(
                partial(windows.preset, picture.image, name),
                lambda window, _error: self._take(item, cast("Window | None", window)),
            )

    def _take(self, item: Slice, window: Window | None) -> None:
        """The computed preset, unless another series is shown by now."""
        if window is not None and _holds(self._window.views.current, item):
            self._window.viewer.choose_window(window)


def _holds(series: Series | None, item: Slice) -> bool:
    return series is not None and item.key in series.places
