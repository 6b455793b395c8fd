"""Key images as a list: a small picture, the series, and the slice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap
from shiboken6 import isValid

from braintumor_desktop.desktop.look import texts, words
from braintumor_desktop.words import joined, number, tr
from braintumor_desktop.workspace.key_images import Marked, marked
from braintumor_desktop.workspace.positions import position_in
from braintumor_desktop.workspace.work import KEY_IMAGES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.workspace.changes import WorkChanged

Index = QModelIndex | QPersistentModelIndex


class KeyModel(QAbstractListModel):
    """The key images of what is open."""

    def __init__(self, bridge: Bridge, pixels: PixelLoader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._identity = bridge.identity
        self._pixels = pixels
        self._marked: tuple[Marked, ...] = ()
        self._pictures: dict[str, QIcon | None] = {}
        bridge.studies_changed.connect(self.reload)
        bridge.work_changed.connect(self._on_work_changed)
        bridge.identity_changed.connect(self._refresh)
        self.reload()

    @property
    def marked(self) -> tuple[Marked, ...]:
        """In the order in which they are shown."""
        return self._marked

    def row_of(self, slice_id: str) -> int | None:
        """Where a slice stands, if it is a key image."""
        ids = (one.image.slice for one in self._marked)
        return next((row for row, known in enumerate(ids) if known == slice_id), None)

    @Slot()
    def reload(self) -> None:
        """Take the key images as they are now."""
        now = marked(self._bridge.workspace)
        if now != self._marked:
            self.beginResetModel()
            self._marked = now
            ids = {one.image.slice for one in now}
            self._pictures = {i: p for i, p in self._pictures.items() if i in ids}
            self.endResetModel()

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        if change.of(KEY_IMAGES.name):
            self.reload()

    @Slot()
    def _refresh(self) -> None:
        if self._marked:
            self.dataChanged.emit(self.index(0), self.index(len(self._marked) - 1))

    def _picture(self, one: Marked) -> QIcon | None:
        """The small picture; asked for when it is first to be seen."""
        key = one.image.slice
        if key not in self._pictures:
            self._pictures[key] = None
            self._pixels.want_small(one.item, partial(self._take, key))
        return self._pictures[key]

    def _take(self, key: str, result: object, error: AppError | None) -> None:
        # The window of the list may be closed by now.
        row = self.row_of(key) if isValid(self) else None
        if error is None and row is not None:
            self._pictures[key] = _icon(result)  # type: ignore[arg-type]
            self.dataChanged.emit(self.index(row), self.index(row))

    def _lines(self, one: Marked) -> tuple[str, ...]:
        shown = self._identity.series(one.series)
        count = len(shown.slices)
        there = tr("slice {place} / {count}", place=number(one.index + 1), count=number(count))
        position = position_in(self._bridge.workspace, one.series, one.item)
        place = "" if position is None else position.words
        where = joined(filter(None, (there, place)), ", ") if count > 1 else ""
        person = "  ".join(filter(None, (shown.patient, words.date(shown.study_date))))
        return tuple(filter(None, (words.item_name(shown), where, person)))

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._marked)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one of them."""
        one = self._marked[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(self._lines(one))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._lines(one))
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip("\n".join(self._lines(one)))
        return None


def _icon(pixels: NDArray[np.uint8]) -> QIcon:
    rows, columns = pixels.shape[:2]
    is_color = pixels.ndim == 3
    kind = QImage.Format.Format_RGB888 if is_color else QImage.Format.Format_Grayscale8
    data = pixels.tobytes()
    image = QImage(data, columns, rows, columns * (3 if is_color else 1), kind)
    icon = QIcon(QPixmap.fromImage(image))
    icon.addPixmap(QPixmap.fromImage(image), QIcon.Mode.Selected)  # Qt would tint it.
    return icon
