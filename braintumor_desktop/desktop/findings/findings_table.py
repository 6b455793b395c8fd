"""All findings of a series, with column heads to sort by; the chosen one is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QKeySequence
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from braintumor_desktop.desktop.findings.finding_text import (
    CHECK,
    COLUMNS,
    STATED,
    STATUS,
    hint,
    status_sign,
)
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.tables import ROW_HEIGHT, set_up_list
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from braintumor_desktop.findings.listing import Listed

Index = QModelIndex | QPersistentModelIndex

ROWS_SHOWN = 8
"""Of more the list scrolls."""
LEAST = 4 * theme.GRID
"""Of a column whose words are cut; the tooltip has them all."""
PADDING = 9
"""Of a cell, both sides together: the style's own 3 and the sheet's 1 each, and a pixel."""


class FindingsModel(QAbstractTableModel):
    """The findings, in the order of the head that was pressed; at first by number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Listed] = []
        self._heads: Sequence[str] = ("",) * len(COLUMNS)
        self._sorted_by: tuple[int, Qt.SortOrder] = (0, Qt.SortOrder.AscendingOrder)
        self.has_signs = False

    def show_entries(self, entries: Sequence[Listed], heads: Sequence[str]) -> None:
        """Show others; the same findings keep their rows, and what is selected."""
        now = self._in_order(entries)
        is_same = [e.finding.uid for e in now] == [e.finding.uid for e in self.entries]
        if not is_same:
            self.beginResetModel()
        self.entries, self._heads = now, heads
        if not is_same:
            self.endResetModel()
            return
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if now:
            self.dataChanged.emit(self.index(0, 0), self.index(len(now) - 1, len(COLUMNS) - 1))

    def text_of(self, entry: Listed, column: int) -> str:
        """What a cell says: of a status its sign where there is no room for words."""
        is_sign = self.has_signs and column == STATUS
        return status_sign(entry) if is_sign else COLUMNS[column].text(entry)

    def row_of(self, uid: str | None) -> int | None:
        """The row of a finding, if it is there."""
        rows = (row for row, entry in enumerate(self.entries) if entry.finding.uid == uid)
        return next(rows, None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: a head was pressed."""
        self._sorted_by = (column, order)
        self.beginResetModel()
        self.entries = self._in_order(self.entries)
        self.endResetModel()

    def _in_order(self, entries: Sequence[Listed]) -> list[Listed]:
        column, order = self._sorted_by
        key = COLUMNS[column].key
        keyed = [(key(entry), entry) for entry in sorted(entries, key=lambda e: e.number)]
        known = [pair for pair in keyed if pair[0] is not None]
        # Numbers and texts never meet in one column.
        is_down = order == Qt.SortOrder.DescendingOrder
        known.sort(key=lambda pair: pair[0], reverse=is_down)  # type: ignore[arg-type, return-value]
        return [entry for _, entry in known] + [entry for k, entry in keyed if k is None]

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: one row a finding."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt: those of COLUMNS."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the heads of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip(tr(COLUMNS[section].hint))
        if role == Qt.ItemDataRole.DisplayRole:
            return CHECK if self.has_signs and section == STATUS else self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one cell."""
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_of(entry, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip(hint(entry))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and (entry.is_apart or not entry.is_counted):
            return QColor(theme.current().quiet)
        if role == Qt.ItemDataRole.FontRole and not entry.is_counted and index.column() != STATUS:
            return _struck()
        return None

    def _spoken(self, entry: Listed, column: int) -> str:
        """The first cell says all of its finding; each other one what it shows, in words."""
        if not column:
            return tr("Finding {number}: {said}", number=number(entry.number), said=hint(entry))
        said = COLUMNS[column].text(entry)
        return tr("{name}: {value}", name=self._heads[column], value=said) if said else ""


class FindingsTable(QTableView):
    """Shows all findings; a click or the arrow keys choose one.

    Signals:
        chosen(str): the user chose the finding of this uid, and wants to see it.
        menu_requested(QPoint): for the chosen one, at this place of the screen.
    """

    chosen = Signal(str)
    menu_requested = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._model = FindingsModel(self)
        self.setModel(self._model)
        set_up_list(self, tr("Findings"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._on_sorted)
        header.setSortIndicatorShown(False)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self._model.modelReset.connect(self._on_reset)
        self.clicked.connect(self._on_clicked)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self._marked: str | None = None
        self._fit()

    @property
    def entries(self) -> list[Listed]:
        """In the order in which they are listed."""
        return self._model.entries

    @property
    def marked(self) -> str | None:
        """The uid of the finding that is marked as chosen."""
        return self._marked

    def show_entries(
        self, entries: Sequence[Listed], heads: Sequence[str], marked: str | None
    ) -> None:
        """Show others, one of which may be chosen."""
        self._marked = marked
        self._model.show_entries(entries, heads)
        self._mark()
        self._fit()

    def step(self, step: int) -> None:
        """Choose the finding so many places on, at first the first or the last."""
        rows = len(self.entries)
        if not rows:
            return
        now = self._model.row_of(self._marked)
        start = now if now is not None else (-1 if step > 0 else 0)
        self._choose((start + step) % rows)

    def text_of(self, row: int) -> str:
        """A finding as it is copied: all columns, also those for which there is no room."""
        return "\t".join(column.text(self.entries[row]) for column in COLUMNS)

    def _choose(self, row: int) -> None:
        self._marked = self.entries[row].finding.uid
        self._mark()
        self.chosen.emit(self._marked)

    def _mark(self) -> None:
        """Select the chosen one without choosing it again."""
        row = self._model.row_of(self._marked)
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(QModelIndex() if row is None else self._model.index(row, 0))
            if row is None:
                self.clearSelection()
        if row is not None:
            self.scrollTo(self._model.index(row, 0))
        self.viewport().update()

    def _fit(self) -> None:
        """As high as the findings, up to ROWS_SHOWN."""
        rows = min(len(self.entries), ROWS_SHOWN)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * ROW_HEIGHT + 2)
        self._lay_columns()

    def _lay_columns(self) -> None:
        """With words where they have room, else with signs in place of a status that is cut."""
        self._model.has_signs = False
        if not self._lay():
            self._model.has_signs = True
            self._lay()
        self.viewport().update()

    def _lay(self) -> bool:
        """Lay the columns; whether the status is whole."""
        widths = [self._width_of(column) for column in range(len(COLUMNS))]
        shown = [i for i in range(len(COLUMNS)) if self._is_stated(i)]
        room = self.viewport().width()
        for goer in sorted(shown, key=lambda i: -COLUMNS[i].goes):
            if sum(widths[i] for i in shown) <= room or not COLUMNS[goer].goes:
                break
            shown.remove(goer)
        widths = self._narrowed(widths, shown, room)
        spare = max(0, room - sum(widths[i] for i in shown)) // max(1, len(shown))
        for column, width in enumerate(widths):
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, width + spare)
        return widths[STATUS] >= self._words_of(STATUS) + PADDING or STATUS not in shown

    def _is_stated(self, column: int) -> bool:
        """Whether a column has anything to say."""
        is_always = COLUMNS[column].name not in STATED
        return is_always or any(COLUMNS[column].text(entry) for entry in self.entries)

    def _narrowed(self, widths: list[int], shown: list[int], room: int) -> list[int]:
        """Widths of columns that fit: where there is no room, words are cut, and numbers stay."""
        over = sum(widths[i] for i in shown) - room
        found = list(widths)
        cut = [i for i in reversed(shown) if COLUMNS[i].is_cut]
        # First what stands above them, then they themselves, the last first.
        floors = [(i, self._words_of(i) + PADDING) for i in cut] + [(i, LEAST) for i in cut]
        for column, floor in floors:
            less = max(0, min(over, found[column] - floor))
            found[column] -= less
            over -= less
        return found

    def _width_of(self, column: int) -> int:
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        head = metrics.horizontalAdvance(self._model.headerData(column, Qt.Orientation.Horizontal))
        if header.isSortIndicatorShown() and header.sortIndicatorSection() == column:
            head += theme.GRID + PADDING
        return max(head, self._words_of(column)) + PADDING

    def _words_of(self, column: int) -> int:
        """Logical pixels of what the cells of a column say."""
        # What two hundred rows say is measured by the longest text.
        texts_ = (self._model.text_of(entry, column) for entry in self.entries)
        said = max(texts_, key=len, default="")
        return self.fontMetrics().horizontalAdvance(said)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._tell(index.row())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        """Another click on the chosen one leads to its slice again."""
        self._tell(index.row())

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        """The order by number needs no sign."""
        is_first = column == 0 and order == Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicatorShown(not is_first)
        self._lay_columns()

    @Slot()
    def _on_reset(self) -> None:
        self._mark()
        self._lay_columns()

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        if self._marked is not None:
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def _tell(self, row: int) -> None:
        self._marked = self.entries[row].finding.uid
        self.chosen.emit(self._marked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the chosen finding can be copied."""
        row = self._model.row_of(self._marked)
        if event.matches(QKeySequence.StandardKey.Copy) and row is not None:
            QApplication.clipboard().setText(self.text_of(row))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is room for other columns."""
        super().resizeEvent(event)
        self._lay_columns()


def _struck() -> QFont:
    font = theme.tabular(QApplication.font())
    font.setStrikeOut(True)
    return font


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if COLUMNS[column].is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
