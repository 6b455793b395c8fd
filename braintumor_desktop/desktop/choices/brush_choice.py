"""How the brush paints: its size and form, which values it takes, what it begins."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Signal

from braintumor_desktop.findings.labels import TUMOR

Values = Literal["all", "click", "window"]

SIZES = (1.0, 200.0)
"""Diameters, in mm, or in pixels where the spacing is unknown."""
FIRST = 10.0
STEP = 1.2


class BrushChoice(QObject):
    """Signals changed() when the brush is another.

    Attributes:
        diameter: in mm, or in pixels where the spacing is unknown.
        is_ball: whether it paints into the slices beside, too.
        values: "all"; "click": those as around the place where the stroke begins; "window":
            those that are neither black nor white.
        label: code of what a new outline is.
        shows_networks: whether the networks' outline is drawn beside.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.diameter = FIRST
        self.is_ball = False
        self.values: Values = "all"
        self.label = TUMOR  # No type that nobody named.
        self.shows_networks = False

    @property
    def radius(self) -> float:
        """Half of the diameter."""
        return self.diameter / 2.0

    def resize(self, steps: float) -> None:
        """Make it larger by so many steps, or smaller below 0."""
        self.diameter = min(max(self.diameter * STEP**steps, SIZES[0]), SIZES[1])
        self.changed.emit()

    def set_ball(self, on: bool) -> None:
        """Paint a ball over the slices, or a circle in one."""
        self.is_ball = on
        self.changed.emit()

    def set_values(self, values: Values) -> None:
        """Paint these values alone."""
        self.values = values
        self.changed.emit()

    def set_label(self, code: str) -> None:
        """Begin outlines of this type from now on."""
        self.label = code
        self.changed.emit()

    def show_networks(self, on: bool) -> None:
        """Draw the networks' outline beside, or not."""
        self.shows_networks = on
        self.changed.emit()
