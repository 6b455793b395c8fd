"""The view of a header's lines: keeps its place while slices change, and copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView

from braintumor_desktop.desktop.header.model import LENGTH, MARK, NAME, TAG, VALUE, VR
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from braintumor_desktop.desktop.header.model import HeaderModel, Path
    from braintumor_desktop.desktop.header.reading import Prepared

WIDTHS = {TAG: 21, NAME: 30, VR: 6, LENGTH: 9}
"""Of columns, in steps of the grid; values share what is left."""
NARROWEST = 16 * theme.GRID
"""Of a value."""
INDENT = 2 * theme.GRID
"""Of what lies in a sequence: tags three levels deep are not cut."""
MOST_OPENED = 400
"""Lines of a search up to which all that they lie in is opened."""


class HeaderTable(QTreeView):
    """Shows a model of lines.

    Signals:
        typed(str): letters, which are looked for in the filter.
    """

    typed = Signal(str)

    def __init__(self, model: HeaderModel) -> None:
        super().__init__()
        self._lines = model
        self._opened: set[Path] = set()
        self.setModel(model)
        self.setObjectName("header")
        self.setAccessibleName(tr("Elements of the header"))
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(QSize(MARK, MARK))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.expanded.connect(self._on_expanded)
        self.collapsed.connect(self._on_collapsed)
        for column, steps in WIDTHS.items():
            self.setColumnWidth(column, steps * theme.GRID)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show other lines; what was open, chosen and in sight stays so."""
        chosen = self._lines.path_of(self.currentIndex())
        top = self._lines.path_of(self.indexAt(QPoint(0, 0)))
        opened = set(self._opened)
        if self._lines.show_prepared(prepared):
            return
        self._share_room()
        wanted = prepared.wanted
        if (wanted.query or wanted.differing) and prepared.shown <= MOST_OPENED:
            self.expandAll()
        else:
            for path in sorted(opened, key=len):
                index = self._lines.find(path)
                if index.isValid():
                    self.expand(index)
        self._opened = opened  # A search opens lines for a while only.
        self._go_back(chosen, top)

    def copy_selection(self) -> None:
        """Copy the selected lines, with tabs between their cells."""
        rows = sorted(self.selectionModel().selectedRows(), key=self._order)
        self._copy([self._row(index) for index in rows])

    def copy_cell(self, index: QModelIndex) -> None:
        """Copy what one cell says."""
        self._copy([self._lines.text(index)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the values take what is left."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Where two values stand beside each other, each gets half of what is left."""
        values = self._lines.columnCount() - VALUE
        left = self.viewport().width() - sum(self.columnWidth(column) for column in WIDTHS)
        self.setColumnWidth(VALUE, max(NARROWEST, left // values))

    def keyboardSearch(self, text: str) -> None:
        """Qt: letters were typed."""
        self.typed.emit(text)

    def _go_back(self, chosen: Path, top: Path) -> None:
        current = self._lines.find(chosen)
        if chosen and current.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(current, flags.ClearAndSelect | flags.Rows)
        first = self._lines.find(top)
        if top and first.isValid():
            self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)

    def _row(self, index: QModelIndex) -> str:
        cells = (index.siblingAtColumn(c) for c in range(self._lines.columnCount()))
        return "\t".join(self._lines.text(cell) for cell in cells)

    def _order(self, index: QModelIndex) -> tuple[int, ...]:
        """Of a line, from the top."""
        rows: list[int] = []
        while index.isValid():
            rows.append(index.row())
            index = index.parent()
        return tuple(reversed(rows))

    def _copy(self, lines: Sequence[str]) -> None:
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        self.menu_at(place).popup(self.viewport().mapToGlobal(place))

    def menu_at(self, place: QPoint) -> QMenu:
        """What can be done with the line at a place."""
        index = self.indexAt(place)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cell = menu.addAction(tr("Copy cell"), lambda: self.copy_cell(index))
        row = menu.addAction(tr("Copy line"), lambda: self._copy([self._row(index)]))
        for action in (cell, row):
            action.setEnabled(index.isValid())
        selection = menu.addAction(tr("Copy selected lines") + "\tCtrl+C", self.copy_selection)
        selection.setEnabled(self.selectionModel().hasSelection())
        return menu

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        self._opened.add(self._lines.path_of(index))

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        self._opened.discard(self._lines.path_of(index))
