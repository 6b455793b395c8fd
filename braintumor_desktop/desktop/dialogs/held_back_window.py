"""Files that de-identification held back: their pictures, why, and which of them may leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSlider,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.findings.wording import shown_path
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.words import mark, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.workflow.deidentifying import LeftOut

HINT = mark(
    "Look for names, numbers and dates in the picture. What you release leaves with its pixels as "
    "they are; everything else stays back."
)


class HeldBackWindow(QDialog):
    """Blocks nothing; closing it keeps everything back.

    Attributes:
        entries: what was held back, in the order of the list.

    Signals:
        picture_wanted(int, int): of an entry, and of its picture, from 0.
        decided(list): the paths that may leave; emitted once.
    """

    picture_wanted = Signal(int, int)
    decided = Signal(list)

    def __init__(self, entries: Sequence[LeftOut], parent: QWidget | None) -> None:
        super().__init__(parent)
        texts.set_title(self, tr("Held back for a look"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.entries = tuple(entries)
        self._released: set[int] = set()
        self._seen: set[int] = set()
        self._shown = -1, -1
        self.list = self._list()
        self.picture = _Picture()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Picture"))
        self.slider.setPageStep(1)
        self.note = texts.note()
        self.told = texts.plain_label("", wraps=True)
        self.release = QPushButton(tr("Release"))
        self.keep = QPushButton(tr("Keep back"))
        self.go_on = QPushButton(tr("Go on"))
        self.go_on.setObjectName("primary")
        self.list.itemSelectionChanged.connect(self._follow)
        self.list.currentRowChanged.connect(self._on_current)
        self.slider.valueChanged.connect(self._want)
        self.release.clicked.connect(lambda: self._decide(is_released=True))
        self.keep.clicked.connect(lambda: self._decide(is_released=False))
        self.go_on.clicked.connect(self.accept)
        self._lay_out()
        self.finished.connect(self._on_finished)
        self._follow()
        resize_within_screen(self, 112 * theme.GRID, 80 * theme.GRID)

    def begin(self) -> None:
        """Ask for the first picture, once somebody listens."""
        self.list.setCurrentRow(0)

    def show_picture(self, entry: int, place: int, count: int, image: QImage | None) -> None:
        """Show a picture of an entry.

        Args:
            entry: of which.
            place: of its pictures, from 0.
            count: of its pictures.
            image: the picture; None where it cannot be shown, so that nobody can release it.
        """
        if self._shown != (entry, place):
            return
        self.slider.setVisible(count > 1)
        self.slider.setMaximum(max(0, count - 1))
        self.picture.show_image(image)
        if image is None:
            texts.show_note(self.note, tr("This picture cannot be shown."), "warning")
        elif count > 1:
            where = tr("Picture {place} of {count}", place=number(place + 1), count=number(count))
            texts.show_note(self.note, where, "")
        else:
            texts.show_note(self.note, "", "")
        if image is not None:
            self._seen.add(entry)
        self._follow()

    def _list(self) -> QListWidget:
        found = QListWidget()
        found.setAccessibleName(tr("Held back for a look"))
        found.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        found.setWordWrap(True)
        found.setSpacing(theme.GRID // 2)
        for entry in self.entries:
            item = QListWidgetItem("")
            told = texts.plain_tooltip(shown_path(entry.path))
            item.setData(Qt.ItemDataRole.ToolTipRole, told)
            found.addItem(item)
        return found

    def _lay_out(self) -> None:
        right, below = QVBoxLayout(), QHBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.picture, 1)
        right.addWidget(self.slider)
        right.addWidget(self.note)
        below.addWidget(self.release)
        below.addWidget(self.keep)
        below.addStretch(1)
        below.addWidget(self.go_on)
        side = QWidget()
        side.setLayout(right)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(side)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([40 * theme.GRID, 72 * theme.GRID])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addWidget(texts.plain_label(tr(HINT), name="quiet", wraps=True))
        layout.addWidget(split, 1)
        layout.addWidget(self.told)
        layout.addLayout(below)

    @Slot()
    def _on_current(self) -> None:
        self.slider.blockSignals(True)
        self.slider.setRange(0, 0)
        self.slider.blockSignals(False)
        self.slider.hide()
        self._want(0)

    @Slot(int)
    def _want(self, place: int) -> None:
        entry = self.list.currentRow()
        self._shown = entry, place
        if entry >= 0:
            self.picture_wanted.emit(entry, place)

    def _decide(self, *, is_released: bool) -> None:
        chosen = {index.row() for index in self.list.selectedIndexes()}
        self._released = self._released | chosen if is_released else self._released - chosen
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """What is said of each, and what can be done, as it is now."""
        chosen = {index.row() for index in self.list.selectedIndexes()}
        self.release.setEnabled(bool(chosen - self._released) and chosen <= self._seen)
        self.keep.setEnabled(bool(chosen & self._released))
        for row, entry in enumerate(self.entries):
            state = tr("released") if row in self._released else tr("kept back")
            lines = shown_name(entry.path), entry.why, state
            self.list.item(row).setText("\n".join(lines))
        count, kept = len(self._released), len(self.entries) - len(self._released)
        self.told.setText(
            tr(
                "{released}, {kept}.",
                released=plural(count, "{count} file is released", "{count} files are released"),
                kept=plural(kept, "{count} stays back", "{count} stay back"),
            )
        )

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        """Closing it in any other way than by Go on keeps everything back."""
        is_accepted = result == QDialog.DialogCode.Accepted
        released: list[Path] = [self.entries[row].path for row in sorted(self._released)]
        self.decided.emit(released if is_accepted else [])


class _Picture(QWidget):
    """A picture as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self.setMinimumSize(24 * theme.GRID, 24 * theme.GRID)

    def show_image(self, image: QImage | None) -> None:
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self.image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.drawImage(QRect(QPoint(left, top), size), self.image)
        painter.end()
