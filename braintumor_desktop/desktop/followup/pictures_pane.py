"""Two dates in the same planes, and what the program computes of them: blend, difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.words import joined, mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QPaintEvent

    from braintumor_desktop.imaging.differing import Plates

MODES = {
    "difference": mark("Difference"),
    "blend": mark("Blend"),
    "flicker": mark("Flicker"),
    "checkerboard": mark("Checkerboard"),
    "current": mark("Later date"),
    "prior": mark("Earlier date"),
}
LABELS = {
    "difference": mark(
        "Computed: later minus earlier date. Gray is alike, bright is brighter now, dark is "
        "darker now."
    ),
    "blend": mark("Computed: both dates laid over each other."),
    "flicker": mark("Computed: both dates in turn, in the planes of the later one."),
    "checkerboard": mark("Computed: both dates in turn, tile by tile."),
    "current": mark("The later date."),
    "prior": mark("Computed: the earlier date in the planes of the later one."),
}
"""Stands in the picture itself."""
HOW = mark(
    "The earlier date is laid over the later one and its gray values are scaled by one line for "
    "the whole head. Other sequences, coils and contrast give differences that are no change."
)
FLICKER_MS = 700
MARGIN = theme.GRID


class Picture(QWidget):
    """Shows one picture at its true aspect, with what it is written into it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(40 * theme.GRID, 40 * theme.GRID)
        self.setAccessibleName(tr("Picture of both dates"))
        self.image: QImage | None = None
        self.lines: tuple[str, ...] = ()

    def show_picture(self, values: NDArray[np.uint8] | None, lines: Sequence[str]) -> None:
        """Show gray values, uint8 (rows, columns), or none, and sentences in it."""
        self.image = None
        if values is not None:
            rows, columns = values.shape
            gray = np.ascontiguousarray(values)
            image = QImage(gray.data, columns, rows, columns, QImage.Format.Format_Grayscale8)
            self.image = image.copy()  # The bytes are numpy's.
        self.lines = tuple(lines)
        self.setAccessibleDescription(joined(self.lines))
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: square, and no larger than a small screen."""
        return QSize(64 * theme.GRID, 64 * theme.GRID)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the picture, and its label over it."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("#000000"))
            if self.image is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
                room = QRectF(
                    (self.width() - size.width()) / 2, (self.height() - size.height()) / 2,
                    size.width(), size.height(),
                )  # fmt: skip
                painter.drawImage(room, self.image)
            painter.setPen(QColor("#ffffff"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            inner = self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            for text, side in zip(
                self.lines, (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom), strict=False
            ):
                box = painter.boundingRect(inner, flags | side, text)
                painter.fillRect(box.adjusted(-2, -1, 2, 1), QColor(0, 0, 0, 160))
                painter.drawText(inner, flags | side, text)


class PicturesPane(QWidget):
    """Chooses a plane and how both dates are shown in it.

    Signals:
        wanted(int, int, int): a plane: positions of the later and of the earlier date, and of
            the slice of the later one along its normal, from 0.
    """

    wanted = Signal(int, int, int)

    def __init__(self) -> None:
        super().__init__()
        self._plates: Plates | None = None
        self._is_prior = False
        self._why = ""
        self._slices: Sequence[int] = ()
        self.later, self.earlier, self.mode = QComboBox(), QComboBox(), QComboBox()
        for field, name in (
            (self.later, tr("Later date")),
            (self.earlier, tr("Earlier date")),
            (self.mode, tr("Show")),
        ):
            field.setAccessibleName(name)
        for code, word in MODES.items():
            self.mode.addItem(tr(word), code)
        self.picture = Picture()
        self.slices, self.share = QSlider(Qt.Orientation.Horizontal), QSlider()
        self.share.setOrientation(Qt.Orientation.Horizontal)
        self.slices.setAccessibleName(tr("Slice"))
        self.share.setAccessibleName(tr("Share of the later date"))
        self.share.setRange(0, 100)
        self.share.setValue(50)
        self.place = texts.plain_label(name="quiet")
        self._turn = QTimer(self, interval=FLICKER_MS)
        self._turn.timeout.connect(self._on_turn)
        self._lay_out()
        self.later.activated.connect(self._on_dates)
        self.earlier.activated.connect(self._ask)
        self.slices.valueChanged.connect(self._ask)
        self.share.valueChanged.connect(self._show)
        self.mode.activated.connect(self._show)

    def offer(self, dates: Sequence[str], places: Sequence[int], slices: Sequence[int]) -> None:
        """Offer dates that lie over each other; what was chosen stays where it can.

        Args:
            dates: of all of them, in words.
            places: of those that lie over each other.
            slices: how many each date has.
        """
        before = self.later.currentData(), self.earlier.currentData()
        self._slices = slices
        for field in (self.later, self.earlier):
            field.clear()
            for place in places:
                field.addItem(dates[place], place)
        if len(places) < 2:
            self.show_none("")
            return
        is_pair = before[0] != before[1] and set(before) <= set(places)
        chosen = before if is_pair else None
        last, earlier = (places[-1], places[-2]) if chosen is None else chosen
        self.later.setCurrentIndex(self.later.findData(last))
        self.earlier.setCurrentIndex(self.earlier.findData(earlier))
        self._set_range()

    def show_dates(self, later: int, earlier: int, index: int | None) -> None:
        """Choose two dates that were offered, and a slice of the later one; None: it stays."""
        if min(self.later.findData(later), self.earlier.findData(earlier)) < 0:
            return
        self.later.setCurrentIndex(self.later.findData(later))
        self.earlier.setCurrentIndex(self.earlier.findData(earlier))
        self._set_range()
        if index is not None:
            self.slices.setValue(index)
        self._ask()

    def show_plates(self, plates: Plates) -> None:
        """Show a plane of both dates."""
        self._plates, self._why = plates, ""
        self._show()

    def show_none(self, why: str) -> None:
        """There is nothing to show, and why."""
        self._plates, self._why = None, why
        self._show()

    def showEvent(self, event: object) -> None:
        """Qt: the first plane is cut when somebody looks."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._ask()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GRID)
        for field in (self.later, self.earlier, self.mode):
            label = texts.plain_label(field.accessibleName())
            label.setBuddy(field)
            top.addWidget(label)
            top.addWidget(field)
        top.addStretch()
        below = QGridLayout()
        for row, slider in enumerate((self.slices, self.share)):
            label = texts.plain_label(slider.accessibleName())
            label.setBuddy(slider)
            below.addWidget(label, row, 0)
            below.addWidget(slider, row, 1)
        below.addWidget(self.place, 0, 2)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GRID)
        column.addLayout(top)
        column.addWidget(self.picture, 1)
        column.addLayout(below)
        how = texts.note()
        texts.show_note(how, tr(HOW))
        column.addWidget(how)

    def _set_range(self) -> None:
        count = self._slices[self.later.currentData()]
        is_other = self.slices.maximum() != count - 1
        self.slices.setRange(0, count - 1)
        if is_other:
            self.slices.setValue(count // 2)

    @Slot()
    def _on_dates(self) -> None:
        self._set_range()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        later, earlier = self.later.currentData(), self.earlier.currentData()
        self.place.setText(
            f"{number(self.slices.value() + 1)} / {number(self.slices.maximum() + 1)}"
        )
        if not self.isVisible() or later is None or earlier is None:
            return
        if later == earlier:
            self.show_none(tr("Choose two dates."))
            return
        self.wanted.emit(later, earlier, self.slices.value())

    @Slot()
    def _show(self) -> None:
        mode, plates = str(self.mode.currentData()), self._plates
        self.share.setEnabled(mode == "blend")
        if mode == "flicker" and plates is not None:
            self._turn.start()
        else:
            self._turn.stop()
        if plates is None:
            self.picture.show_picture(None, (self._why,) if self._why else ())
            return
        shown = {
            "difference": plates.difference,
            "current": plates.current,
            "prior": plates.prior,
            "checkerboard": plates.checkerboard if mode == "checkerboard" else None,
            "blend": plates.blended(self.share.value() / 100) if mode == "blend" else None,
            "flicker": plates.prior if self._is_prior else plates.current,
        }[mode]
        label = tr(LABELS[mode])
        if mode == "flicker":
            which = self.earlier if self._is_prior else self.later
            label = joined([label, tr("Now: {date}.", date=which.currentText())])
        self.picture.show_picture(shown, (label, tr(NOTICE)))

    @Slot()
    def _on_turn(self) -> None:
        self._is_prior = not self._is_prior
        self._show()
