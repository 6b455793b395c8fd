"""All findings of a series, with column heads; the chosen one is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView

from braintumor_desktop.desktop.look import texts, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from braintumor_desktop.desktop.result.verdict_text import FindingText

Index = QModelIndex | QPersistentModelIndex

ROWS_SHOWN = 6
"""Of more the list scrolls."""
ROW_HEIGHT = 3 * theme.GRID
APART = "?"
"""Behind the number of what is outlined where no slice is called a tumor."""


class FindingsModel(QAbstractTableModel):
    """The findings that the panel was told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[FindingText, ...] = ()
        self._heads: tuple[str, ...] = ("No.", "Slices", "ml", "mm")

    def show_findings(self, findings: Sequence[FindingText], heads: Sequence[str]) -> None:
        """Show others."""
        self.beginResetModel()
        self.findings, self._heads = tuple(findings), tuple(heads)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: one row a finding."""
        return 0 if parent is not None and parent.isValid() else len(self.findings)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt: number, slices, amount, size."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one cell."""
        found = self.findings[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells(found)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip(found.hint)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"Finding {found.number}: {found.hint}"
        if role == Qt.ItemDataRole.ForegroundRole and found.is_apart:
            return QColor(theme.current().quiet)
        return None


class FindingsTable(QTableView):
    """Shows all findings; a click or the arrow keys choose one.

    Signals:
        finding_chosen(int): the number of the finding, from 1; 0 where none is chosen now.
        slice_chosen(int): the slice where it is largest, from 0.
    """

    finding_chosen = Signal(int)
    slice_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._series_id = ""
        self._model = FindingsModel(self)
        self.setModel(self._model)
        self.setAccessibleName("Findings")
        self.setObjectName("findings")
        self.setFont(theme.tabular(self.font()))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(2 * theme.GRID)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.clicked.connect(self._on_clicked)
        self._fit()

    @property
    def findings(self) -> tuple[FindingText, ...]:
        """As they are listed."""
        return self._model.findings

    @property
    def chosen(self) -> int | None:
        """The number of the chosen finding, from 1."""
        row = self.currentIndex().row()
        return None if row < 0 else self.findings[row].number

    def show_findings(
        self, findings: Sequence[FindingText], heads: Sequence[str], series_id: str
    ) -> None:
        """Show others; the same ones of the same series keep what is chosen."""
        if (series_id, tuple(findings)) == (self._series_id, self.findings):
            return
        self._series_id = series_id
        self._model.show_findings(findings, heads)
        self.setCurrentIndex(QModelIndex())
        self._fit()
        self.finding_chosen.emit(0)

    def step(self, step: int) -> None:
        """Choose the finding so many places on, at first the first or the last."""
        rows = len(self.findings)
        if not rows:
            return
        now = self.currentIndex().row()
        start = now if now >= 0 else (-1 if step > 0 else 0)
        self.selectRow((start + step) % rows)

    def _fit(self) -> None:
        """As high as the findings, up to ROWS_SHOWN."""
        rows = min(len(self.findings), ROWS_SHOWN)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * ROW_HEIGHT + 2)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._tell(index)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        """Another click on the chosen one leads to its slice again."""
        self._tell(index)

    def _tell(self, index: QModelIndex) -> None:
        found = self.findings[index.row()]
        self.finding_chosen.emit(found.number)
        self.slice_chosen.emit(found.position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the chosen finding can be copied."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            found = self.findings[self.currentIndex().row()]
            QApplication.clipboard().setText("\t".join(cells(found)))
            return
        super().keyPressEvent(event)


def cells(found: FindingText) -> tuple[str, str, str, str]:
    """A finding in columns."""
    number = f"{found.number} {APART}" if found.is_apart else f"{found.number}"
    return number, found.slices, found.amount, found.size


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
