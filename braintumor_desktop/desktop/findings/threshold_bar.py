"""From which probability on a pixel is outlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.findings.chances import HIGHEST, LOWEST
from braintumor_desktop.words import joined, number, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

PAGE = 5
REST_MS = 500
"""After a step by key: several in a row are one move."""


class ThresholdBar(QWidget):
    """A slider in whole percent, with its value and a way back.

    Signals:
        tried(int): the user drags it and is here now.
        moved(int): the user left it here.
        reset(): back to the networks' own threshold.
    """

    tried = Signal(int)
    moved = Signal(int)
    reset = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = texts.plain_label(tr("Threshold"), name="quiet")
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(LOWEST, HIGHEST)
        self.slider.setPageStep(PAGE)
        self.slider.setAccessibleName(tr("Threshold of the outlines"))
        self.value = texts.plain_label(selectable=True)
        self.value.setFont(theme.tabular(self.font()))
        self.button = QPushButton(tr("Reset"))
        self.button.setObjectName("small")
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self._title)
        row.addWidget(self.value)
        row.addStretch(1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.slider)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_released)
        self.slider.valueChanged.connect(self._on_value_changed)
        self.slider.sliderReleased.connect(self._on_released)
        self.button.clicked.connect(self._on_reset)

    def show_threshold(self, percent: int, networks: int, peak: int = 0) -> None:
        """Show where it stands; while it is dragged it stays under the pointer.

        Args:
            percent: where it stands.
            networks: where the networks outline.
            peak: percent that every part reaches somewhere; 0 where any part is outlined.
        """
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(percent)
            self.slider.blockSignals(False)
            self.value.setText(number(percent / 100, 2))
        self.button.setEnabled(percent != networks)
        own = number(networks / 100, 2)
        hint = tr(
            "A pixel is outlined from this probability of the segmenter on. "
            "The networks' own threshold is {threshold}",
            threshold=own,
        )
        if peak:
            least = tr("Parts that nowhere reach {peak} are left out.", peak=number(peak / 100, 2))
            hint = joined((hint + ".", least))
        for widget in (self._title, self.slider, self.value):
            texts.set_plain_tooltip(widget, hint)
        texts.set_plain_tooltip(
            self.button, tr("Back to {threshold}, as the networks outline", threshold=own)
        )

    def finish(self) -> None:
        """What was moved by key is left here, also if the next step would come now."""
        if self._rest.isActive():
            self._on_released()

    @Slot()
    def _on_reset(self) -> None:
        self._rest.stop()
        self.reset.emit()

    @Slot(int)
    def _on_value_changed(self, percent: int) -> None:
        self.value.setText(number(percent / 100, 2))
        self.tried.emit(percent)
        if not self.slider.isSliderDown():
            self._rest.start()

    @Slot()
    def _on_released(self) -> None:
        self._rest.stop()
        self.moved.emit(self.slider.value())


class _Slider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel moves the panel, not what is outlined."""
        event.ignore()
