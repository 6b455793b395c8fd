"""All measurements of a study, with column heads, sorted as the user likes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.tables import ROW_HEIGHT, set_up_list
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.work.measuring import Which

Index = QModelIndex | QPersistentModelIndex

HEADS = (mark("Kind"), mark("Value"), mark("Slice"), mark("Series"))
KIND, VALUE, SLICE, SERIES = range(len(HEADS))
WIDE = 44 * theme.GRID
"""Logical pixels of a table that has room for the series."""
LEAST_ROWS = 3
"""That are seen, however little room there is."""


@dataclass(frozen=True)
class Row:
    """One drawing in the list.

    Attributes:
        which: the drawing.
        cells: what stands in the columns.
        sizes: what the columns are sorted by.
    """

    which: Which
    cells: tuple[str, ...]
    sizes: tuple[object, ...]


class MeasuresModel(QAbstractTableModel):
    """The drawings that the panel was told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._column, self._order = -1, Qt.SortOrder.AscendingOrder

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show others, in the order that the user chose."""
        self.beginResetModel()
        self.rows = self._sorted(rows)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: by a column; by -1 in the order in which they were made."""
        self._column, self._order = column, order
        self.layoutAboutToBeChanged.emit()
        before = {row.which: place for place, row in enumerate(self.rows)}
        self.rows = self._sorted(self.rows)
        after = {before[row.which]: place for place, row in enumerate(self.rows)}
        old = self.persistentIndexList()
        new = [self.index(after[index.row()], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: one row a drawing."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt: kind, value, slice, series."""
        return 0 if parent is not None and parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return tr(HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one cell."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip("  ".join(filter(None, row.cells)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said, name = row.cells[index.column()], tr(HEADS[index.column()])
            whole = ", ".join(filter(None, row.cells))
            return whole if not index.column() else tr("{name}: {value}", name=name, value=said)
        return None

    def _sorted(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        if self._column < 0:
            return tuple(rows)
        is_down = self._order == Qt.SortOrder.DescendingOrder
        return tuple(sorted(rows, key=lambda row: row.sizes[self._column], reverse=is_down))  # type: ignore[arg-type,return-value]


class MeasuresTable(QTableView):
    """Shows all; a click or the arrow keys choose one.

    Signals:
        row_chosen(Which): the user chose this one, to see it.
        copy_wanted(): what is chosen is to be copied.
    """

    row_chosen = Signal(object)
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = MeasuresModel(self)
        self.setModel(self._model)
        set_up_list(self, tr("Measurements"))
        self.setSortingEnabled(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # Where there is no room a word is cut, and no number.
        header.setSectionResizeMode(KIND, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.clicked.connect(self._tell)

    @property
    def rows(self) -> tuple[Row, ...]:
        """As they are listed."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Row], chosen: Which | None) -> None:
        """Show others, and which of them is chosen."""
        with QSignalBlocker(self.selectionModel()):
            if tuple(rows) != self.rows:
                self._model.show_rows(rows)
            place = next((n for n, row in enumerate(self.rows) if row.which == chosen), -1)
            index = self._model.index(place, 0) if place >= 0 else QModelIndex()
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._fit()
        head = self.horizontalHeader().sizeHint().height()
        self.setMinimumHeight(head + min(len(self.rows), LEAST_ROWS) * ROW_HEIGHT + 2)
        if place >= 0:
            self.scrollTo(index)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the series stand there where there is room; the tooltip has them, too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Of one series alone its name says nothing."""
        names = {row.cells[SERIES] for row in self.rows} - {""}
        self.setColumnHidden(SERIES, len(names) < 2 or self.width() < WIDE)

    def event(self, event: QEvent) -> bool:
        """Qt: the key that copies means this table while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and _copies(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what is chosen can be copied."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._tell(index)

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self.rows[index.row()].which)


def _copies(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)


def _alignment(column: int) -> Qt.AlignmentFlag:
    sides = Qt.AlignmentFlag
    side = sides.AlignRight if column in {VALUE, SLICE} else sides.AlignLeft
    return side | sides.AlignVCenter


def to_clipboard(text: str) -> None:
    """Let a text be pasted elsewhere."""
    QApplication.clipboard().setText(text)
