"""The list of series and pictures at the left: a thumbnail, what it is, and its state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QDrag, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from braintumor_desktop.desktop.look import placeholder
from braintumor_desktop.desktop.look.dragging import SERIES_MIME
from braintumor_desktop.desktop.studies.study_delegate import (
    StudyDelegate,
    head_height,
    part_height,
    row_height,
)
from braintumor_desktop.desktop.studies.study_menu import StudyMenu
from braintumor_desktop.desktop.studies.study_model import (
    HEAD_ROLE,
    LINES_ROLE,
    PART_ROLE,
    ROW_ROLE,
)
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent

    from braintumor_desktop.desktop.choices.sequence_choice import SequenceChoice
    from braintumor_desktop.desktop.studies.study_model import StudyModel
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.workspace.changes import ViewsChanged

EMPTY = mark("Nothing is open. Open files or a folder, or drop them here.")


class StudyList(QTableView):
    """Shows the model and selects in the active viewport.

    A table of one column: QListView asks for every row with each change, which blocks the
    window when a folder holds thousands of pictures.

    Attributes:
        menu: what a right click offers.

    Signals:
        file_opened(str): the file without pictures of this id is to be read.
        picked(): a click or Enter chose a series: keys go on in its picture.
    """

    file_opened = Signal(str)
    picked = Signal()

    def __init__(self, bridge: Bridge, model: StudyModel, kinds: SequenceChoice) -> None:
        super().__init__()
        self._bridge = bridge
        self._model = model
        self.menu = StudyMenu(bridge, model, kinds, self)
        self.menu.opened.connect(self.file_opened)
        self.setModel(model)
        self.setItemDelegate(StudyDelegate(ROW_ROLE, LINES_ROLE, HEAD_ROLE, PART_ROLE, self))
        self.setAccessibleName(tr("Series and pictures"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._pressed: QPoint | None = None
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._on_inserted)
        bridge.views_changed.connect(self._on_views_changed)

    @Slot()
    def show_selection(self) -> None:
        """Mark the series that is shown."""
        current = self._bridge.views.current
        place = None if current is None else self._model.place_of(current.id)
        if place is None:
            self.selectionModel().clear()
            return
        index = self._model.index(place)
        if self.currentIndex() != index:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    def go_to_file(self, file_id: str) -> None:
        """Bring a file without pictures into sight, for Enter to open it."""
        place = self._model.place_of_file(file_id)
        if place is not None:
            self.setCurrentIndex(self._model.index(place))
            self.scrollTo(self._model.index(place))
            self.setFocus()

    @Slot()
    def _on_reset(self) -> None:
        # Qt leaves each place its height, whatever stands there now, and so does the same default.
        self.verticalHeader().resetDefaultSectionSize()
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        for row in self._model.heads:
            self._fit_head(row)
        for row in self._model.parts:
            self._fit_part(row)
        self.show_selection()

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        # A heading comes alone.
        if first == last and self._model.is_head(first):
            self._fit_head(first)
        for row in range(first, last + 1):
            if self._model.part_at(row) is not None:
                self._fit_part(row)
        self.show_selection()

    def _fit_head(self, row: int) -> None:
        self.verticalHeader().resizeSection(row, head_height(self.font()))

    def _fit_part(self, row: int) -> None:
        self.verticalHeader().resizeSection(row, part_height(self.font()))

    def activate(self, index: QModelIndex) -> bool:
        """Show or hide a segment, or read a file; whether the row is such a one."""
        part = self._model.part_at(index.row()) if index.isValid() else None
        if part is None:
            return False
        if part.number is None:
            self.file_opened.emit(part.id)
            return True
        others = self._bridge.workspace.others
        on = not others.is_shown(part.id, part.number)
        self._bridge.tell(others.show(part.id, part.number, on=on))
        return True

    def event(self, event: QEvent) -> bool:
        """Qt: on a segment or file Space is its own, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            index = self.currentIndex()
            is_part = index.isValid() and self._model.part_at(index.row()) is not None
            if is_part and event.key() == Qt.Key.Key_Space:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Space and Enter show, hide or open what is no series; Enter goes into a series."""
        enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in {Qt.Key.Key_Space, *enter} and self.activate(self.currentIndex()):
            return
        if event.key() in enter and self._pick(self.currentIndex()):
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt: Home and End go to the first and last row; in a table they stay in their row."""
        actions = QAbstractItemView.CursorAction
        if action not in {actions.MoveHome, actions.MoveEnd}:
            return super().moveCursor(action, modifiers)
        rows = range(self._model.rowCount())
        rows = rows if action == actions.MoveHome else rows[::-1]
        wanted = (self._model.index(row) for row in rows if not self._model.is_head(row))
        return next(wanted, QModelIndex())

    def _pick(self, index: QModelIndex) -> bool:
        """Show a series, and leave the keys to its picture; whether the row is one."""
        series = self._model.series_at(index.row()) if index.isValid() else None
        if series is None:
            return False
        self._bridge.tell(self._bridge.views.show(series.id))
        self.picked.emit()
        return True

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: read a file; a segment was shown or hidden by the first click."""
        part = self._model.part_at(self.indexAt(event.position().toPoint()).row())
        if part is not None and part.number is None:
            self.activate(self.indexAt(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done with a row; by the keyboard with the current one."""
        by_key = event.reason() == event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.menu.fill(index.row())
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu.popup(self.viewport().mapToGlobal(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click is one when the button is let go; before that it may become a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: drag the series into a viewport."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._pressed
        if way.manhattanLength() >= QApplication.startDragDistance():
            index, self._pressed = self.indexAt(self._pressed), None
            drag = self.drag_of(index)
            if drag is not None:
                drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: show the series in the active viewport."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(pressed)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
            part = self._model.part_at(index.row()) if index.isValid() else None
            if part is not None and part.number is not None:
                self.activate(index)
            self._pick(index)

    def drag_of(self, index: QModelIndex) -> QDrag | None:
        """What is dragged from a row: the id of its series, with its small picture."""
        series = self._model.series_at(index.row()) if index.isValid() else None
        if series is None:
            return None
        data = QMimeData()
        data.setData(SERIES_MIME, series.id.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QPixmap):
            drag.setPixmap(picture)
        return drag

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: what to do while nothing is open."""
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            placeholder.paint(self, tr(EMPTY))

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_series:
            self.show_selection()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            series = self._model.series_at(index.row())
            if series is not None:
                self._bridge.tell(self._bridge.views.show(series.id))
