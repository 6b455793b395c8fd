"""A table of texts that stay as they are: heads, rows, and which row the user wants."""

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
from PySide6.QtWidgets import QHeaderView, QTableView

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.desktop.look.tables import set_up_list

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """The rows that it was told."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.rows: Sequence[tuple[str, ...]] = ()
        self.numbers: Collection[int] = ()

    def show_rows(
        self,
        heads: tuple[str, ...],
        rows: Sequence[tuple[str, ...]],
        numbers: Collection[int] = (),
    ) -> None:
        """Show others; columns of numbers stand at the right."""
        self.beginResetModel()
        self.heads, self.rows, self.numbers = heads, rows, numbers
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: as many as it was told."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt: one for each head."""
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the heads."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self.heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one cell."""
        text = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self.numbers else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class RowsTable(QTableView):
    """Shows them.

    Signals:
        chosen(int): the user pressed a row, or Return on it.
    """

    chosen = Signal(int)

    def __init__(self, name: str) -> None:
        """Make an empty one; `name` is for those who do not see it."""
        super().__init__()
        self.model_ = RowsModel(self)
        self.setModel(self.model_)
        set_up_list(self, name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def show_rows(
        self,
        heads: tuple[str, ...],
        rows: Sequence[tuple[str, ...]],
        numbers: Collection[int] = (),
    ) -> None:
        """Show others, each column as wide as what is seen of it."""
        self.model_.show_rows(heads, rows, numbers)
        self.resizeColumnsToContents()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())
