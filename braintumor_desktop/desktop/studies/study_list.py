"""The list of series and pictures at the left: a thumbnail, what it is, and its state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QTableView

from braintumor_desktop.desktop.look import texts, words
from braintumor_desktop.desktop.studies.study_delegate import StudyDelegate, row_height
from braintumor_desktop.desktop.work.pixels import middle
from braintumor_desktop.desktop.worklist.items import state_text

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.desktop.work.session import Session
    from braintumor_desktop.imaging.image import Series, Slice

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The ItemRow of an item."""
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""(title, details) of an item."""

THUMBNAILS_KEPT = 500


class StudyModel(QAbstractListModel):
    """The session's series as a list.

    Signals:
        thumbnail_wanted(Series): a row without a thumbnail is on the screen.
    """

    thumbnail_wanted = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._series: tuple[Series, ...] = ()
        self._places: dict[str, int] = {}
        self._thumbnails: dict[str, QPixmap | None] = {}
        self._middles: dict[str, Slice] = {}
        session.scanned.connect(self._on_scanned)
        session.rows_changed.connect(self._on_rows_changed)

    def place_of(self, series_id: str) -> int | None:
        """The row of a series, if it is there."""
        return self._places.get(series_id)

    def series_at(self, row: int) -> Series:
        """The series of a row."""
        return self._series[row]

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
        for series in self._series:
            if self._middles.get(series.id, middle(series)) != middle(series):
                self._middles[series.id] = middle(series)
                self.thumbnail_wanted.emit(series)

    @Slot()
    def _on_scanned(self) -> None:
        ids = [series.id for series in self._session.series]
        if ids == [series.id for series in self._series]:
            self._series = self._session.series
            self._tell(ids)
            return
        self.beginResetModel()
        self._series = self._session.series
        self._places = {series_id: row for row, series_id in enumerate(ids)}
        if not ids:
            self._thumbnails.clear()
            self._middles.clear()
        self.endResetModel()

    @Slot(list)
    def _on_rows_changed(self, ids: list[str]) -> None:
        self._tell(ids)

    def _tell(self, ids: list[str]) -> None:
        """Say that rows have changed, in one signal."""
        rows = [self._places[i] for i in ids if i in self._places]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def _thumbnail(self, series: Series) -> QPixmap | None:
        if series.id not in self._thumbnails:
            self._thumbnails[series.id] = None
            self._middles[series.id] = middle(series)
            self.thumbnail_wanted.emit(series)
        return self._thumbnails[series.id]

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: the number of series."""
        return 0 if parent is not None and parent.isValid() else len(self._series)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one row."""
        series = self._series[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(series)
        if role == LINES_ROLE:
            return words.item_name(series), _details(series)
        row = self._session.row_of(series)
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = filter(None, [row.name, row.path, *series.notes, row.reason])
            return texts.plain_tooltip("\n".join(lines))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.name}, {_details(series)}, {state_text(row)}"
        return None


class StudyList(QTableView):
    """Shows the model and selects in the session.

    A table of one column: QListView asks for every row with each change, which blocks the
    window when a folder holds thousands of pictures.
    """

    def __init__(self, session: Session, model: StudyModel) -> None:
        super().__init__()
        self._session = session
        self._model = model
        self.setModel(model)
        self.setItemDelegate(StudyDelegate(ROW_ROLE, LINES_ROLE, self))
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
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        model.modelReset.connect(self.show_selection)
        session.selected.connect(self.show_selection)

    @Slot()
    def show_selection(self) -> None:
        """Mark the series that the session shows."""
        current = self._session.current
        place = None if current is None else self._model.place_of(current.id)
        if place is None:
            self.selectionModel().clear()
            return
        index = self._model.index(place)
        if self.currentIndex() != index:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._session.select(self._model.series_at(index.row()))


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
