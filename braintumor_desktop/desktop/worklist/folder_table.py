"""The table of all items of an opened folder; the model is what a worklist can grow from."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from braintumor_desktop.desktop.look import marks, placeholder, texts, theme
from braintumor_desktop.desktop.worklist.columns import COLUMNS, RESULT_COLUMN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QContextMenuEvent, QPaintEvent, QResizeEvent

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.rows import Rows
    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        FindingsChanged,
        ProgressChanged,
        StudiesChanged,
        ViewsChanged,
    )

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 4 * theme.GRID
MARK = 12
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


NARROWEST = 10 * theme.GRID
"""Of a flexible column."""
EMPTY = "Nothing is open. What you open is listed here, with what the networks say of it."


class FolderModel(QAbstractTableModel):
    """The open items as a table, sorted here: thousands of rows in milliseconds."""

    def __init__(self, bridge: Bridge, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made = rows
        self._identity = bridge.identity
        self._rows: list[ItemRow] = []
        self._places: dict[str, int] = {}
        self._problems = 0
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.answers_changed.connect(self._on_rows_changed)
        bridge.findings_changed.connect(self._on_rows_changed)
        bridge.progress_changed.connect(self._on_rows_changed)
        bridge.identity_changed.connect(self._on_identity_changed)

    @property
    def rows(self) -> list[ItemRow]:
        """In the order in which they are shown."""
        return self._rows

    def place_of(self, item_id: str) -> int | None:
        """The row of an item, if it is there."""
        return self._places.get(item_id)

    def neighbor(self, item_id: str, step: int) -> str | None:
        """The series so many places on in the order that is shown; None if it is not there."""
        place = self._places.get(item_id)
        if place is None:
            return None
        way, found, left = (1 if step > 0 else -1), item_id, abs(step)
        while left and 0 <= place + way < len(self._rows):
            place += way
            if self._rows[place].images:  # Files that gave nothing cannot be shown.
                found, left = self._rows[place].id, left - 1
        return found

    @Slot()
    def reload(self) -> None:
        """Take the items as they are now, in the order that was chosen."""
        self.beginResetModel()
        self._rows = self._in_order(self._made.all())
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self._problems = self._made.problems
        self.endResetModel()

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        """New series come at the end until the table is sorted again."""
        self._made.forget(change.removed)
        is_less = change.has_problems and self._problems > self._made.problems
        if change.removed or is_less:
            self.reload()
            return
        new = [row for row in map(self._made.find, change.added) if row is not None]
        if change.has_problems:
            new += self._made.problems_after(self._problems)
            self._problems = self._made.problems
        if new:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._places.update({row.id: first + place for place, row in enumerate(new)})
            self._rows += new
            self.endInsertRows()
        self._refresh(change.changed)

    @Slot(object)
    def _on_rows_changed(self, change: AnswersChanged | FindingsChanged | ProgressChanged) -> None:
        self._refresh(change.series)

    @Slot()
    def _on_identity_changed(self) -> None:
        """Everything is called differently, in the same order."""
        if self._rows:
            last = self.index(len(self._rows) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _refresh(self, ids: Iterable[str]) -> None:
        """Results change rows, but not their order: nothing jumps under the pointer."""
        places = [self._places[i] for i in ids if i in self._places]
        for place in places:
            row = self._made.find(self._rows[place].id)
            if row is not None:
                self._rows[place] = row
        if places:
            last = len(COLUMNS) - 1
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), last))

    def _in_order(self, rows: list[ItemRow]) -> list[ItemRow]:
        if self._sorted_by is None:
            return rows
        column, order = self._sorted_by
        key = COLUMNS[column].key
        keyed = [(key(row), row) for row in rows]
        known = [pair for pair in keyed if pair[0] is not None]
        is_down = order == Qt.SortOrder.DescendingOrder
        # Numbers and texts never meet in one column.
        known.sort(key=lambda pair: pair[0], reverse=is_down)  # type: ignore[arg-type, return-value]
        return [row for _, row in known] + [row for k, row in keyed if k is None]

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: the number of items."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt: the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Qt: the titles."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            is_down = COLUMNS[section].is_number or section == RESULT_COLUMN
            orders = Qt.SortOrder
            return orders.DescendingOrder if is_down else orders.AscendingOrder
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER if COLUMNS[section].is_number else _TEXT
        return COLUMNS[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one cell."""
        row, column = self._identity.row(self._rows[index.row()]), COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER if column.is_number else _TEXT
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip(column.text(row)) or None
        if role == Qt.ItemDataRole.ForegroundRole:
            return _color(row, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == RESULT_COLUMN:
            return None if row.answer is None else _mark(row.answer, is_final=row.is_final)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: the user chose a column; none for -1."""
        self._sorted_by = (column, order) if 0 <= column < len(COLUMNS) else None
        self.reload()


class FolderTable(QTableView):
    """Shows the model and selects in the active viewport.

    Signals:
        menu_requested(QPoint): for the current row, at this place of the screen.
    """

    menu_requested = Signal(QPoint)

    def __init__(self, bridge: Bridge, model: FolderModel) -> None:
        super().__init__()
        self._bridge = bridge
        self._model = model
        self.setModel(model)
        self.setAccessibleName("Items of the folder")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(MARK, MARK))
        self._is_sized = False
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._set_up_header(self.horizontalHeader())
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        model.modelReset.connect(self.show_selection)
        model.rowsInserted.connect(self.show_selection)
        bridge.views_changed.connect(self._on_views_changed)

    def _set_up_header(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        header.setMinimumSectionSize(5 * theme.GRID)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        # After the table has been sorted: what is sorted to the front is looked for there.
        header.sortIndicatorChanged.connect(self.scrollToTop)
        header.sectionResized.connect(self._on_resized)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Share the room among the flexible columns, until the user sizes one."""
        if self._is_sized:
            return
        header, room = self.horizontalHeader(), self.viewport().width()
        widths = self._widths()
        shown = self._that_fit(widths, room)
        spare = room - sum(widths[place] for place in shown)
        shares = sum(widths[place] for place in shown if COLUMNS[place].is_flexible)
        with QSignalBlocker(header):
            for place, column in enumerate(COLUMNS):
                header.setSectionHidden(place, place not in shown)
                width = widths[place]
                if column.is_flexible:
                    width = max(NARROWEST, width + width * spare // shares)
                if place in shown:
                    header.resizeSection(place, width)
        # Without signals the view does not know.
        self.updateGeometries()
        self.viewport().update()

    def _widths(self) -> list[int]:
        """Of all columns: no head is cut, whatever the font."""
        header = self.horizontalHeader()
        with QSignalBlocker(header):
            # Qt gives no size for what is hidden: a column would be shown because it seems to
            # fit, hidden because it does not, and so on without an end.
            for place in range(len(COLUMNS)):
                header.setSectionHidden(place, False)
        return [max(c.width, header.sectionSizeHint(i)) for i, c in enumerate(COLUMNS)]

    def _that_fit(self, widths: list[int], room: int) -> list[int]:
        """Places of the columns for which there is room; that by which it is sorted stays."""
        shown = list(range(len(COLUMNS)))
        sorted_by = self.horizontalHeader().sortIndicatorSection()
        for place in sorted(shown, key=lambda place: -COLUMNS[place].goes):
            if sum(widths[i] for i in shown) <= room or not COLUMNS[place].goes:
                break
            if place != sorted_by:
                shown.remove(place)
        return shown

    @Slot(int, int, int)
    def _on_resized(self, _column: int, _before: int, _now: int) -> None:
        self._is_sized = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the columns share the room."""
        super().resizeEvent(event)
        self._fit_columns()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with a row, which is chosen first."""
        by_key = event.reason() == event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: what will stand here while nothing is open."""
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            placeholder.paint(self, EMPTY)

    @Slot()
    def show_selection(self) -> None:
        """Mark the item that is shown."""
        current = self._bridge.views.current
        place = None if current is None else self._model.place_of(current.id)
        if place is None:
            self.selectionModel().clear()
        elif self.currentIndex().row() != place:
            flags = QItemSelectionModel.SelectionFlag
            index = self._model.index(place, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def show_problems(self) -> None:
        """Bring the first file that gave nothing into sight; nothing else is chosen."""
        rows = self._model.rows
        place = next((i for i, row in enumerate(rows) if not row.images), None)
        if place is not None:
            index = self._model.index(place, 0)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_series:
            self.show_selection()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._bridge.tell(self._bridge.views.show(self._model.rows[index.row()].id))


@cache
def _drawn(code: str, color: str, ratio: float, *, is_final: bool) -> QPixmap:  # noqa: ARG001
    """A mark; its color is an argument, as it follows the theme."""
    size = round(MARK * ratio)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        marks.paint(
            painter,
            QRectF(ratio, ratio, size - 2 * ratio, size - 2 * ratio),
            code,
            is_final=is_final,
        )
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _mark(code: str, *, is_final: bool) -> QIcon:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = _drawn(code, marks.color_of(code), ratio, is_final=is_final)
    icon = QIcon(pixmap)
    # Qt would tint it in the row that is selected.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _color(row: ItemRow, column: int) -> QColor | None:
    """Quiet where there is no verdict; the state in its color."""
    tokens = theme.current()
    states = {"failed": tokens.error, "rejected": tokens.warning, "running": tokens.accent}
    if row.answer is not None:
        return None
    return QColor(states.get(row.state, tokens.quiet) if column == RESULT_COLUMN else tokens.quiet)
