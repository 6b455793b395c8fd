"""Somebody who paints in a window."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.work import OUTLINES
from tests.helpers.volumes import SHAPE, SPACING, write_series

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.canvas import ImageCanvas
    from braintumor_desktop.findings.outline import Outline

LEFT, NONE, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Painter:
    """A window in which somebody paints."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def canvas(self) -> ImageCanvas:
        return self.window.viewer.canvas

    def do(self, *names: str) -> None:
        for name in names:
            assert self.window.actions_[name].isEnabled()
            self.window.actions_[name].trigger()
        self.settle()

    def settle(self) -> None:
        self.window.bridge.flush()
        QApplication.processEvents()
        self.window.bridge.flush()

    def at(self, row: float, column: float) -> QPoint:
        scene = self.canvas._picture.mapToScene(QPointF(column + 0.5, row + 0.5))
        return self.canvas.mapFromScene(scene)

    def where(self, point: QPoint) -> tuple[float, float]:
        at = self.canvas._pointer_at(QPointF(point))
        return at.row, at.column

    def press(self, row: float, column: float, keys: Qt.KeyboardModifier = NONE) -> QPoint:
        point = self.at(row, column)
        self.qtbot.mousePress(self.canvas.viewport(), LEFT, keys, point)
        return point

    def move(self, row: float, column: float) -> QPoint:
        point = self.at(row, column)
        self.qtbot.mouseMove(self.canvas.viewport(), point)
        return point

    def release(self, row: float, column: float, keys: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.mouseRelease(self.canvas.viewport(), LEFT, keys, self.at(row, column))
        self.settle()

    def stroke(
        self, *places: tuple[float, float], keys: Qt.KeyboardModifier = NONE
    ) -> NDArray[np.bool_]:
        """Draw it; what it should cover: each pixel by itself."""
        points = [self.press(*places[0], keys)]
        points += [self.move(*place) for place in places[1:]]
        self.release(*places[-1], keys)
        return self.covered([self.where(point) for point in points])

    def covered(self, line: list[tuple[float, float]]) -> NDArray[np.bool_]:
        radius = self.window.commands.brush.choice.radius
        found = np.zeros(SHAPE, bool)
        for (ay, ax), (by, bx) in zip(line, [*line[1:], line[-1]], strict=True):
            for row, column in np.ndindex(*SHAPE):
                y, x = (row - ay) * SPACING[0], (column - ax) * SPACING[1]
                dy, dx = (by - ay) * SPACING[0], (bx - ax) * SPACING[1]
                long = dy * dy + dx * dx
                t = min(max((y * dy + x * dx) / long, 0), 1) if long else 0.0
                found[row, column] |= hypot(y - t * dy, x - t * dx) <= radius * (1 + 1e-6)
        return found

    @property
    def outlines(self) -> list[Outline]:
        series = self.window.views.current
        assert series is not None
        return list(self.window.workspace.work.of(OUTLINES, study_id(series)).values())

    def mask(self, position: int | None = None, number: int = 0) -> NDArray[np.bool_]:
        """Bool (rows, columns): what an outline has in a slice, the shown one at first."""
        series = self.window.views.current
        assert series is not None
        position = self.window.views.index if position is None else position
        found = self.outlines[number].on(series).get(position) if self.outlines else None
        return np.zeros(SHAPE, bool) if found is None else found.array

    def color(self, row: float, column: float) -> tuple[int, int, int]:
        shown = self.canvas.viewport().grab().toImage()
        color = shown.pixelColor(self.at(row, column))
        return color.red(), color.green(), color.blue()

    def listed(self) -> list[tuple[int, str]]:
        series = self.window.views.current
        assert series is not None
        listing = self.window.workspace.listings.of(series.id)
        return [] if listing is None else [(e.number, e.finding.origin) for e in listing.entries]

    def wait_listed(self, *expected: tuple[int, str]) -> None:
        self.qtbot.waitUntil(lambda: self.listed() == list(expected), timeout=5_000)


def opened(
    qtbot: QtBot,
    window: MainWindow,
    folder: Path,
    gray: Callable[[np.ndarray], np.ndarray] | None = None,
) -> Painter:
    """A window with an axial series of 11 slices, in which the brush is the tool."""
    write_series(folder / "a", "axial", slices=11, step=4.0, gray=gray)
    window.open([folder])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.judging.state.phase != "judging", timeout=10_000)
    made = Painter(qtbot, window)
    made.do("tool_brush")
    return made
