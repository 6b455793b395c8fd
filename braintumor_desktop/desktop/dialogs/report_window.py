"""A structured report of others, to be read: its tree, and the chosen part in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QSplitter, QTreeView, QVBoxLayout

from braintumor_desktop.desktop.dialogs.report_model import (
    IMAGE,
    LINKS,
    NAME,
    UNIT,
    VALUE,
    ReportModel,
)
from braintumor_desktop.desktop.look import texts, theme, words
from braintumor_desktop.desktop.look.sizes import place_beside, resize_within_screen
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.exchange.dicom_sr import Report
    from braintumor_desktop.imaging.image import Series

EXPANDED = 300
"""Parts of a report that is opened with all its branches."""


class ReportWindow(QDialog):
    """Blocks nothing; Esc closes it.

    Attributes:
        report: what is read.
        model: its rows.
        tree: shows them.

    Signals:
        slice_chosen(str, int): the open slice that a part refers to: series, position.
    """

    slice_chosen = Signal(str, int)

    def __init__(self, bridge: Bridge, file: Series, report: Report, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._identity = bridge.identity
        self._file = file
        self.report = report
        self.model = ReportModel(report, bridge.identity, self)
        self.tree = QTreeView()
        self._head = texts.plain_label(name="quiet", wraps=True, selectable=True)
        self._part = QPlainTextEdit(readOnly=True)
        self._lay_out()
        self.tree.selectionModel().currentChanged.connect(self._on_current_changed)
        self.tree.clicked.connect(self._on_clicked)
        self.tree.activated.connect(self._on_activated)
        bridge.identity_changed.connect(self._say)
        self._say()
        self.tree.setCurrentIndex(self.model.index(0, 0))

    def _lay_out(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(tr("Content of the report"))
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(False)
        if len(self.report.items) <= EXPANDED:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(1)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(VALUE, header.ResizeMode.Stretch)
        for column, wide in ((NAME, 32), (UNIT, 7)):
            header.resizeSection(column, max(wide * theme.GRID, header.sectionSizeHint(column)))
        header.resizeSection(IMAGE, self._width_of_links(header.sectionSizeHint(IMAGE)))
        self._part.setAccessibleName(tr("The chosen part"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.tree)
        split.addWidget(self._part)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addWidget(self._head)
        if self.report.note:
            layout.addWidget(texts.plain_label(self.report.note, name="warning", wraps=True))
        layout.addWidget(split, 1)
        resize_within_screen(self, 76 * theme.GRID, 72 * theme.GRID)

    def _width_of_links(self, least: int) -> int:
        """Of the column of images, whose few words are whole in every language."""
        metrics = self.tree.fontMetrics()
        words_ = (metrics.horizontalAdvance(tr(link)) for link in LINKS)
        return max(least, max(words_) + 2 * theme.GRID)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: beside the main window; in its middle it would hide the picture."""
        super().showEvent(event)
        parent = self.parentWidget()
        if not event.spontaneous() and parent is not None:
            place_beside(self, parent.window())

    @Slot()
    def _say(self) -> None:
        """Title and head, as much as may be shown."""
        shown, report = self._identity.series(self._file), self.report
        title = self._identity.text(report.title)
        texts.set_title(self, "  ".join(filter(None, [title, shown.patient])))
        by = tr("By {author}", author=report.author) if report.author else ""
        head = [words.date(report.date), by, report.status]
        # Who wrote and who verified it stays hidden, too.
        said = [shown.study_date] if self._identity.is_hidden else head
        self._head.setText("   ".join(filter(None, said)))
        self.model.tell_all()
        self._on_current_changed(self.tree.currentIndex())

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        self._part.setPlainText(self.model.full_text(index) if index.isValid() else "")

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == IMAGE:
            self._on_activated(index)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        place = self.model.place(index)
        if place is not None:
            self.slice_chosen.emit(*place)
