"""The list of series and pictures at the left: a thumbnail, what it is, and its state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from braintumor_desktop.desktop.look import placeholder, texts, words
from braintumor_desktop.desktop.look.dragging import SERIES_MIME
from braintumor_desktop.desktop.studies.grouping import Groups, Head
from braintumor_desktop.desktop.studies.study_delegate import (
    StudyDelegate,
    badge_text,
    head_height,
    row_height,
)
from braintumor_desktop.desktop.work.pixels import middle

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.rows import Rows
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        ProgressChanged,
        StudiesChanged,
        ViewsChanged,
    )

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The ItemRow of an item."""
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""(title, details) of an item or a heading."""

HEAD_ROLE = Qt.ItemDataRole.UserRole + 2
"""The Head of a row that is a heading, else None."""

THUMBNAILS_KEPT = 500
EMPTY = "Nothing is open. Open files or a folder, or drop them here."


class StudyModel(QAbstractListModel):
    """The open series as a list, below headings of patients and studies.

    Signals:
        thumbnail_wanted(Series): a row without a thumbnail is on the screen.
    """

    thumbnail_wanted = Signal(object)

    def __init__(self, bridge: Bridge, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = bridge.workspace
        self._identity = bridge.identity
        self._rows = rows
        self._groups = Groups()
        self._ids: dict[str, None] = {}
        self._thumbnails: dict[str, QPixmap | None] = {}
        self._middles: dict[str, Slice] = {}
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.answers_changed.connect(self._on_rows_changed)
        bridge.progress_changed.connect(self._on_rows_changed)
        bridge.identity_changed.connect(self._on_identity_changed)

    def place_of(self, series_id: str) -> int | None:
        """The row of a series, if it is there."""
        return self._groups.row_of(series_id)

    def series_at(self, row: int) -> Series | None:
        """The series of a row; None where it is a heading, or was closed in this turn."""
        entry = self._groups.at(row)
        return self._workspace.find(entry) if isinstance(entry, str) else None

    @property
    def heads(self) -> tuple[int, ...]:
        """Rows that are headings."""
        return self._groups.heads()

    def is_head(self, row: int) -> bool:
        """Whether a row is a heading."""
        return isinstance(self._groups.at(row), Head)

    def neighbor(self, series_id: str, step: int) -> str | None:
        """The series so many places on in the order of the list; None if it is not there."""
        return self._groups.order(series_id, step)

    @Slot(str, object)
    def set_thumbnail(self, series_id: str, pixels: NDArray[np.uint8]) -> None:
        """Take a small picture, uint8 (rows, columns[, 3])."""
        while len(self._thumbnails) > THUMBNAILS_KEPT:
            del self._thumbnails[next(iter(self._thumbnails))]
        self._thumbnails[series_id] = _pixmap(pixels)
        self._tell([series_id])

    @Slot()
    def refresh_thumbnails(self) -> None:
        """The search has ended: series that grew have another middle slice."""
        for series in self._open(list(self._middles)):
            if self._middles[series.id] != middle(series):
                self._middles[series.id] = middle(series)
                self.thumbnail_wanted.emit(series)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        if change.removed:
            self._remove(change.removed)
        self._add(self._open(change.added))
        self._tell(change.changed)

    def _add(self, series: list[Series]) -> None:
        self._ids.update({one.id: None for one in series})
        for rows in self._groups.insertions(series):
            self.beginInsertRows(QModelIndex(), rows.row, rows.row + rows.count - 1)
            self._groups.apply(rows)
            self.endInsertRows()

    def _remove(self, ids: tuple[str, ...]) -> None:
        self.beginResetModel()
        for series_id in ids:
            self._ids.pop(series_id, None)
            self._thumbnails.pop(series_id, None)
            self._middles.pop(series_id, None)
        self._groups = Groups()
        for rows in self._groups.insertions(self._open(self._ids)):
            self._groups.apply(rows)
        self.endResetModel()

    @Slot(object)
    def _on_rows_changed(self, change: AnswersChanged | ProgressChanged) -> None:
        self._tell(change.series)

    @Slot()
    def _on_identity_changed(self) -> None:
        """Everything is called differently; no row moves."""
        if self._groups.rows:
            self.dataChanged.emit(self.index(0), self.index(self._groups.rows - 1))

    def _open(self, ids: Iterable[str]) -> list[Series]:
        return [series for series in map(self._workspace.find, ids) if series is not None]

    def _tell(self, ids: Iterable[str]) -> None:
        """Say that rows have changed, in one signal."""
        places = map(self._groups.row_of, ids)
        rows = [row for row in places if row is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _thumbnail(self, series: Series) -> QPixmap | None:
        if series.id not in self._thumbnails:
            self._thumbnails[series.id] = None
            self._middles[series.id] = middle(series)
            self.thumbnail_wanted.emit(series)
        return self._thumbnails[series.id]

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: the number of series and headings."""
        return 0 if parent is not None and parent.isValid() else self._groups.rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings cannot be chosen; the arrow keys pass them."""
        if not index.isValid() or self.is_head(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one row."""
        entry = self._groups.at(index.row())
        if isinstance(entry, Head):
            return _head_data(entry, entry.text(self._identity), role)
        series = self._workspace.find(entry)
        if series is None:
            return None  # Closed in this turn: its row goes at the end of it.
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(series)
        shown = self._identity.series(series)
        if role == LINES_ROLE:
            return words.item_name(shown), _details(series)
        row = self._identity.row(self._rows.of(series))
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = filter(None, [row.name, row.path, *shown.notes, row.reason, row.sentence])
            return texts.plain_tooltip("\n".join(lines))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.name}, {_details(series)}, {badge_text(row)}"
        return None


class StudyList(QTableView):
    """Shows the model and selects in the active viewport.

    A table of one column: QListView asks for every row with each change, which blocks the
    window when a folder holds thousands of pictures.
    """

    def __init__(self, bridge: Bridge, model: StudyModel) -> None:
        super().__init__()
        self._bridge = bridge
        self._model = model
        self.setModel(model)
        self.setItemDelegate(StudyDelegate(ROW_ROLE, LINES_ROLE, HEAD_ROLE, self))
        self.setAccessibleName("Series and pictures")
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

    @Slot()
    def _on_reset(self) -> None:
        for row in self._model.heads:
            self._fit_head(row)
        self.show_selection()

    @Slot(QModelIndex, int, int)
    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        # A heading comes alone.
        if first == last and self._model.is_head(first):
            self._fit_head(first)
        self.show_selection()

    def _fit_head(self, row: int) -> None:
        self.verticalHeader().resizeSection(row, head_height(self.font()))

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
            placeholder.paint(self, EMPTY)

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


def _head_data(head: Head, lines: tuple[str, str], role: int) -> Any:
    if role == HEAD_ROLE:
        return head
    if role == LINES_ROLE:
        return lines
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return " ".join(lines).rstrip()
    if role == Qt.ItemDataRole.ToolTipRole:
        return texts.plain_tooltip("  ".join(lines).rstrip())
    return None


def _details(series: Series) -> str:
    """Modality and number of slices; of a picture its size."""
    first = series.slices[0]
    if len(series.slices) == 1:
        return f"{first.shape[1]} \u00d7 {first.shape[0]}"
    return words.count(len(series.slices), "slice")


def _pixmap(pixels: NDArray[np.uint8]) -> QPixmap:
    rows, columns = pixels.shape[:2]
    is_color = pixels.ndim == 3
    kind = QImage.Format.Format_RGB888 if is_color else QImage.Format.Format_Grayscale8
    data = pixels.tobytes()
    return QPixmap.fromImage(QImage(data, columns, rows, columns * (3 if is_color else 1), kind))
