"""Small pictures of the items that are seen: of what is open, and from the files of the rest."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPixmap

from braintumor_desktop.desktop.work.pixels import middle
from braintumor_desktop.desktop.worklist.table import ROW_HEIGHT

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.worklist import Entry
    from braintumor_desktop.workspace.changes import AnswersChanged

MOST_KEPT = 500
MOST_WANTED = 40
"""What was asked for before and scrolled away is given up."""


class Thumbnails(QObject):
    """Pictures by the items' keys; one file is read at a time, the last wanted first.

    Signals:
        ready(str): the picture of the item with this key.
    """

    ready = Signal(str)

    def __init__(
        self, bridge: Bridge, pixels: PixelLoader, records: Records, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = bridge.workspace
        self._pixels = pixels
        self._records = records
        self._made: OrderedDict[str, QIcon | None] = OrderedDict()
        self._wanted: OrderedDict[str, int] = OrderedDict()
        self._is_reading = False
        pixels.thumbnail_ready.connect(self._take)
        records.state_changed.connect(self._made.clear)
        bridge.answers_changed.connect(self._on_answers_changed)

    def of(self, entry: Entry) -> QIcon | None:
        """The picture of an item, or None so far; it is asked for."""
        if entry.key in self._made:
            self._made.move_to_end(entry.key)
            return self._made[entry.key]
        series = self._workspace.find(entry.key)
        if series is not None:
            self._keep(entry.key, None)  # Asked for once.
            self._pixels.want_thumbnail(series)
        elif entry.kind in {"series", "picture"}:
            self._wanted[entry.key] = entry.id
            self._wanted.move_to_end(entry.key)
            while len(self._wanted) > MOST_WANTED:
                self._wanted.popitem(last=False)
            self._read()
        return None

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        for key in change.series:
            series = self._workspace.find(key)
            if series is None or key not in self._made or self._made[key] is not None:
                continue
            # Its file may be readable by now.
            if middle(series).key in change.slices:
                del self._made[key]
                self.ready.emit(key)

    def _read(self) -> None:
        if self._is_reading or not self._wanted:
            return
        self._is_reading = True
        key, number = self._wanted.popitem()
        self._records.ask(partial(_middle_file, number), partial(self._on_found, key))

    def _on_found(self, key: str, found: object, error: AppError | None) -> None:
        if error is not None or found is None:
            self._end(key, None)
            return
        self._pixels.want_small_of(
            cast("Path", found), lambda made, error: self._end(key, None if error else made)
        )

    def _end(self, key: str, made: object) -> None:
        self._is_reading = False
        self._take(key, made)
        self._read()

    @Slot(str, object)
    def _take(self, key: str, made: object) -> None:
        icon = None if made is None else _icon(cast("NDArray[np.uint8]", made))
        self._keep(key, icon)
        if icon is not None:
            self.ready.emit(key)

    def _keep(self, key: str, icon: QIcon | None) -> None:
        self._made[key] = icon
        while len(self._made) > MOST_KEPT:
            self._made.popitem(last=False)


def _icon(pixels: NDArray[np.uint8]) -> QIcon:
    """The picture, as large as a row; it is not tinted where the row is chosen."""
    rows, columns = pixels.shape[:2]
    is_gray = pixels.ndim == 2
    kind = QImage.Format.Format_Grayscale8 if is_gray else QImage.Format.Format_RGB888
    image = QImage(pixels.tobytes(), columns, rows, columns * (1 if is_gray else 3), kind)
    size = 2 * ROW_HEIGHT
    mode = Qt.AspectRatioMode.KeepAspectRatio
    smooth = Qt.TransformationMode.SmoothTransformation
    pixmap = QPixmap.fromImage(image.scaled(size, size, mode, smooth))
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def _middle_file(number: int, database: Database) -> Path | None:
    """A question's work: the file that stands for an item."""
    from braintumor_desktop.review import places

    files = places.files_of(database, [number])
    return files[len(files) // 2] if files else None
