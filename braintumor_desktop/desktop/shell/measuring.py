"""What the actions of measuring do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.measures.table import to_clipboard
from braintumor_desktop.desktop.viewer.boards import KINDS, Boards
from braintumor_desktop.desktop.work.measuring import Which
from braintumor_desktop.findings import drawn
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, tr
from braintumor_desktop.workspace.drawings import frame_for

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.findings.listing import Listed
    from braintumor_desktop.findings.measures import Line
    from braintumor_desktop.imaging.image import Series

NOTHING_FOUND = mark("No finding is outlined here: there is nothing to suggest diameters for.")


class MeasureCommands(QObject):
    """Connects them with the drawings.

    Attributes:
        boards: the drawings of each viewport.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._measuring = window.measuring
        self._actions = window.actions_
        self.boards = Boards(window.viewer, window.measuring)
        for kind in KINDS:
            self._on(f"tool_{kind}", partial(window.viewer.set_tool, kind))
        self._on("copy", self.copy)
        self._on("delete_drawing", self.delete)
        self._on("suggest_diameters", self.suggest)
        self._actions["show_drawings"].setChecked(True)
        self._actions["show_drawings"].toggled.connect(self.boards.set_visible)
        window.measuring.chosen_changed.connect(self._enable)
        window.bridge.views_changed.connect(self._enable)
        self._enable()

    def leave(self) -> bool:
        """Let go of the chosen drawing; whether there was one."""
        is_chosen = self._measuring.chosen is not None
        self._measuring.choose(None)
        return is_chosen

    def copy(self) -> bool:
        """Copy what the chosen drawing measures, as text; whether one is chosen."""
        chosen = self._measuring.chosen
        if chosen is None:
            return False
        to_clipboard(self._measuring.text(chosen))
        self._window.viewer.messages.show_message("info", tr("The values are copied."))
        return True

    @Slot()
    def delete(self) -> None:
        """Delete the chosen drawing; nothing asks, for it can be undone."""
        chosen = self._measuring.chosen
        if chosen is not None:
            self._measuring.remove(chosen)

    @Slot()
    def suggest(self) -> None:
        """Draw the two diameters of the chosen finding, else of the first on the shown slice."""
        window = self._window
        series = window.views.current
        entry = None if series is None else self._finding(series)
        if series is None or entry is None:
            window.viewer.messages.show_message("info", tr(NOTHING_FOUND))
            return
        lesion = entry.finding.lesion
        item = series.slices[lesion.measured]
        lines = lesion.diameters.longest, lesion.diameters.across
        points = np.concatenate([_ends(line) for line in lines])
        made = drawn.drawn("diameters", points, item, frame=frame_for(series))
        known = self._measuring.drawings(study_id(series)).items()
        same = next((key for key, drawing in known if drawing == made), None)
        if same is None:
            self._measuring.add(series, made)
        else:
            self._measuring.choose(Which(study_id(series), same))
        window.bridge.tell(window.views.move_to(lesion.measured))

    def _finding(self, series: Series) -> Listed | None:
        listings = self._window.workspace.listings
        listing, uid = listings.of(series.id), listings.chosen(series.id)
        if listing is None:
            return None
        place = self._window.views.index
        here = [entry for entry in listing.counted if place in entry.finding.masks]
        chosen = None if uid is None else listing.find(uid)
        return chosen or next(iter(here or listing.counted), None)

    @Slot()
    def _enable(self) -> None:
        is_open = self._window.views.current is not None
        for name in (*(f"tool_{kind}" for kind in KINDS), "suggest_diameters"):
            self._actions[name].setEnabled(is_open)
        is_chosen = self._measuring.chosen is not None
        for name in ("copy", "delete_drawing"):
            self._actions[name].setEnabled(is_chosen)

    def _on(self, name: str, do: object) -> None:
        action: QAction = self._actions[name]
        action.triggered.connect(lambda _checked=False: do())  # type: ignore[operator]


def _ends(line: Line) -> np.ndarray:
    """(2, 2) index coordinates of a line whose whole numbers are pixel borders."""
    return np.array([line.start, line.end]) - 0.5
