"""The view of the worklist: rows of one height, several can be chosen, heads that sort."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QSettings,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from braintumor_desktop.desktop.look import placeholder, theme
from braintumor_desktop.desktop.worklist.cells import MARK
from braintumor_desktop.desktop.worklist.columns import COLUMNS, PLACES
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.worklist.model import Index, WorklistModel
    from braintumor_desktop.workspace.changes import ViewsChanged

ROW_HEIGHT = 4 * theme.GRID
PADDING = 2 * theme.GRID
"""Of a cell, both sides together."""
NARROWEST = 10 * theme.GRID
"""Of a flexible column."""
MOST_CHOSEN = 2_000
"""Rows that stay chosen when the list is sorted anew; of more, none does."""
CHOSEN_COLUMNS = "worklist/columns"
EMPTY = mark(
    "The worklist is empty. What you open is listed here, with what the networks say of it."
)
NONE_FITS = mark("No item fits the filter.")


class Cells(QStyledItemDelegate):
    """Draws marks in their size: at 200 % Qt takes an icon to be twice as large as it is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: what is drawn in a cell."""
        super().initStyleOption(option, index)
        if index.column() != PLACES["thumbnail"]:
            option.decorationSize = QSize(MARK, MARK)


class WorklistTable(QTableView):
    """Shows the model; an item that is open is shown in the active viewport when it is chosen.

    Signals:
        menu_requested(QPoint): for the chosen rows, at this place of the screen.
        visit_requested(int): the item in this row is to be shown, whether it is open or not.
    """

    menu_requested = Signal(QPoint)
    visit_requested = Signal(int)

    def __init__(self, bridge: Bridge, model: WorklistModel) -> None:
        super().__init__()
        self._bridge = bridge
        self._model = model
        self._is_sized = False
        self._is_led = False
        self._chosen: tuple[set[int], int | None, int | None] = (set(), None, None)
        self.said = ""
        self.setModel(model)
        self.setItemDelegate(Cells(self))
        self.setAccessibleName(tr("Worklist"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(ROW_HEIGHT - 4, ROW_HEIGHT - 4))
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._set_up_header(self.horizontalHeader())
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.doubleClicked.connect(self._on_double_clicked)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._choose_again)
        model.rowsInserted.connect(self.show_selection)
        bridge.views_changed.connect(self._on_views_changed)

    def _set_up_header(self, header: QHeaderView) -> None:
        header.setHighlightSections(False)
        # It would look through all rows to see whether a whole column is chosen: 3 s for 100,000.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setMinimumSectionSize(4 * theme.GRID)
        header.setSectionsClickable(True)
        header.setSectionsMovable(False)
        header.sectionClicked.connect(self._on_head_clicked)
        header.sectionResized.connect(self._on_resized)
        self._model.query_changed.connect(header.viewport().update)
        self._fit_columns()

    @property
    def chosen_columns(self) -> tuple[str, ...]:
        """Columns that the user chose; none where the room decides."""
        kept = str(QSettings().value(CHOSEN_COLUMNS, ""))
        return tuple(name for name in kept.split() if name in PLACES)

    def choose_columns(self, names: Iterable[str]) -> None:
        """Show these columns from now on; none to let the room decide."""
        QSettings().setValue(CHOSEN_COLUMNS, " ".join(names))
        self._is_sized = False
        self._fit_columns()

    @property
    def columns_shown(self) -> tuple[str, ...]:
        """Names of the columns that are seen."""
        return tuple(c.name for n, c in enumerate(COLUMNS) if not self.isColumnHidden(n))

    @property
    def _parts(self) -> list[QItemSelectionRange]:
        """Runs of rows that are chosen."""
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.size())]

    @property
    def chosen_rows(self) -> list[int]:
        """Rows that are chosen, from the top."""
        return sorted(row for part in self._parts for row in range(part.top(), part.bottom() + 1))

    @property
    def chosen_count(self) -> int:
        """How many rows are chosen."""
        return sum(part.height() for part in self._parts)

    @property
    def chosen_numbers(self) -> list[int]:
        """Numbers of the items that are chosen, in the order in which they are shown."""
        ids = self._model.ids
        return [ids[row] for row in self.chosen_rows]

    def say(self, text: str) -> None:
        """What stands in the table while it has no rows."""
        self.said = text
        self.viewport().update()

    def go_to(self, row: int) -> None:
        """Choose a row, and bring it into sight."""
        flags = QItemSelectionModel.SelectionFlag
        # In a column that is hidden, the arrow keys would lead nowhere.
        index = self._model.index(row, self.first_column)
        self._is_led = True
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._is_led = False
        self.scrollTo(index)

    @property
    def first_column(self) -> int:
        """The first one that is seen."""
        return next((n for n in range(len(COLUMNS)) if not self.isColumnHidden(n)), 0)

    @Slot(int)
    def _on_head_clicked(self, section: int) -> None:
        column = COLUMNS[section]
        if column.is_sorted:
            shift = Qt.KeyboardModifier.ShiftModifier
            adds = bool(QApplication.keyboardModifiers() & shift)
            self._model.sort_by(column.name, adds=adds)
            self.scrollToTop()

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
                if column.is_flexible and shares:
                    width = max(NARROWEST, width + width * spare // shares)
                if place in shown:
                    header.resizeSection(place, width)
        # Without signals the view does not know.
        self.updateGeometries()
        self.viewport().update()

    def _widths(self) -> list[int]:
        """Of all columns: no head is cut, nor a state, whatever the font and the language."""
        header = self.horizontalHeader()
        with QSignalBlocker(header):
            # Qt gives no size for what is hidden: a column would be shown because it seems to
            # fit, hidden because it does not, and so on without an end.
            for place in range(len(COLUMNS)):
                header.setSectionHidden(place, False)
        metrics = self.fontMetrics()
        widths = []
        for place, column in enumerate(COLUMNS):
            said = max((metrics.horizontalAdvance(tr(text)) for text in column.says), default=0)
            widths.append(max(column.width, header.sectionSizeHint(place), said + PADDING))
        return widths

    def _that_fit(self, widths: list[int], room: int) -> list[int]:
        """Places of the columns to be shown: those chosen, else those for which there is room."""
        chosen = self.chosen_columns
        if chosen:
            return [PLACES[name] for name in chosen]
        shown = list(range(len(COLUMNS)))
        order = {PLACES[name] for name, _ in self._model.query.order}
        for place in sorted(shown, key=lambda place: -COLUMNS[place].goes):
            if sum(widths[i] for i in shown) <= room or not COLUMNS[place].goes:
                break
            if place not in order:  # That by which it is sorted stays.
                shown.remove(place)
        return shown

    @Slot(int, int, int)
    def _on_resized(self, _column: int, _before: int, _now: int) -> None:
        self._is_sized = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the columns share the room."""
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter shows the item."""
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not is_editing:
            if self.currentIndex().isValid():
                self.visit_requested.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        if COLUMNS[index.column()].name == "comment":
            self.edit(index)
        else:
            self.visit_requested.emit(index.row())

    def edit_comment(self) -> None:
        """Write the comment of the current item, whether its column is seen or not."""
        place = PLACES["comment"]
        row = self.currentIndex().row()
        if row < 0:
            return
        if self.isColumnHidden(place):
            self.choose_columns([*self.columns_shown, "comment"])
        index = self._model.index(row, place)
        self.scrollTo(index)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.edit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with the chosen rows; one that is not chosen is, before."""
        by_key = event.reason() == event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            if not self.selectionModel().isRowSelected(index.row(), QModelIndex()):
                self.setCurrentIndex(index)
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: what will stand here while nothing does."""
        super().paintEvent(event)
        if self._model.rowCount() == 0 and self.said:
            placeholder.paint(self, self.said)

    @Slot()
    def _remember(self) -> None:
        """Which items are chosen, and which one stands at the top."""
        ids = self._model.ids
        top = self.rowAt(0)
        current = self.currentIndex().row()
        self._chosen = (
            set(self.chosen_numbers if self.chosen_count <= MOST_CHOSEN else ()),
            ids[current] if 0 <= current < len(ids) else None,
            ids[top] if 0 <= top < len(ids) else None,
        )

    @Slot()
    def _choose_again(self) -> None:
        """Choose the same items, wherever they stand now."""
        chosen, current, top = self._chosen
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        last = len(COLUMNS) - 1
        for number in chosen:
            place = self._model.place_of(number)
            if place is not None:
                model = self._model
                selection.select(model.index(place, 0), model.index(place, last))
        self._is_led = True
        place = self._model.place_of(current)
        if place is not None:
            index = self._model.index(place, self.first_column)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self._is_led = False
        place = self._model.place_of(top)
        if place is not None and current is None:
            self.scrollTo(self._model.index(place, 0), self.ScrollHint.PositionAtTop)
        elif current is not None and (place := self._model.place_of(current)) is not None:
            self.scrollTo(self._model.index(place, self.first_column))
        self.show_selection()

    @Slot()
    def show_selection(self) -> None:
        """Mark the item that is shown, unless several are chosen."""
        current = self._bridge.views.current
        number = None if current is None else self._model.number_of(current.id)
        place = self._model.place_of(number)
        if place is None or self.chosen_count > 1:
            return
        if not self.selectionModel().isRowSelected(place, QModelIndex()):
            self.go_to(place)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_series:
            self.show_selection()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        """An item that is open is shown at once; of the others, the files are not touched."""
        if self._is_led:
            return
        entry = self._model.entry(index.row()) if index.isValid() else None
        if entry is not None and self._bridge.workspace.find(entry.key) is not None:
            self._bridge.tell(self._bridge.views.show(entry.key))
