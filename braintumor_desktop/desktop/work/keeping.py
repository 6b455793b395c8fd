"""Keeps the work of a person with the study: written soon after each change, read when it opens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from braintumor_desktop.errors import AppError
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.station import folders

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.exchange.kept import Kept, Values
    from braintumor_desktop.workspace.changes import StudiesChanged, WorkChanged

AGAIN_MS = 5_000
"""After work could not be kept: room may have been made on the disk."""
SOON_MS = 300
"""After a change; several that follow each other are written once."""


class Keeping(QObject):
    """Reads and writes the files of the studies that are open, off the GUI thread.

    Signals:
        failed(AppError): the work on a study cannot be kept; told once until it can.
        damaged(str): what was kept is damaged; in words for the user.
    """

    failed = Signal(object)
    damaged = Signal(str)

    def __init__(self, bridge: Bridge, pixels: PixelLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._pixels = pixels
        self._data = folders.find().data
        self._reading: set[str] = set()
        self._read: set[str] = set()
        self._unkept: set[str] = set()
        self._writing: set[str] = set()
        self._refused: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.keep)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.keep)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.work_changed.connect(self._on_work_changed)

    @property
    def lost(self) -> int:
        """Studies with work that could not be kept so far, and would be lost now."""
        return len((self._unkept | self._writing) & self._refused)

    @Slot()
    def keep(self) -> None:
        """Write what has changed and was read before: what is kept is not lost to what is new."""
        self._soon.stop()
        due = self._unkept & self._read
        self._unkept -= due
        self._writing |= due
        for study in sorted(due):
            path, values = self._file(study), self._workspace.work.all_of(study)
            done = partial(self._on_written, study)
            self._pixels.do(partial(_write, path, values), done, must_end=True)

    def _file(self, study: str) -> Path:
        from braintumor_desktop.exchange import kept

        return kept.file_for(self._data, study)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        opened = [self._workspace.find(series_id) for series_id in change.added]
        studies = {study_id(series) for series in opened if series is not None}
        new = sorted(studies - self._reading - self._read)
        if new:
            self._reading |= set(new)
            files = [self._file(study) for study in new]
            self._pixels.do(partial(_read, files), partial(self._on_read, new))
        if change.removed:
            self.keep()
            self._forget_closed()

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        if change.unkept:
            self._unkept |= change.unkept
            self._soon.start()

    def _on_read(self, studies: Sequence[str], result: object, error: AppError | None) -> None:
        self._reading.difference_update(studies)
        if error is not None:
            self._refused.update(studies)
            self.failed.emit(error)
            return
        for study, kept in zip(studies, cast("list[Kept | AppError]", result), strict=True):
            if isinstance(kept, AppError):
                self._refused.add(study)
                self.failed.emit(kept)
            else:
                self._take(study, kept)
        self.keep()
        self._forget_closed()

    def _take(self, study: str, kept: Kept) -> None:
        self._read.add(study)
        self._bridge.tell(self._workspace.work.take(study, kept.values))
        if kept.damage:
            self._unkept.add(study)  # What could be read of it is written anew.
            self.damaged.emit(kept.damage)

    def _on_written(self, study: str, _result: object, error: AppError | None) -> None:
        self._writing.discard(study)
        if error is not None:
            self._unkept.add(study)
            self._again.start()
            if study not in self._refused:
                self._refused.add(study)
                self.failed.emit(error)
        else:
            self._refused.discard(study)
        self._forget_closed()

    def _forget_closed(self) -> None:
        """What is closed and kept leaves the memory."""
        is_open = self._workspace.is_open
        for study in self._read - self._unkept - self._writing:
            if not is_open(study):
                self._read.discard(study)
                self._workspace.work.drop(study)


def _read(files: Sequence[Path], token: CancelToken, _report: Report) -> list[Kept | AppError]:
    """A job's work."""
    from braintumor_desktop.exchange import kept

    found: list[Kept | AppError] = []
    for path in files:
        token.check()
        try:
            found.append(kept.read(path))
        except AppError as error:
            found.append(error)
    return found


def _write(path: Path, values: Values, _token: CancelToken, _report: Report) -> None:
    from braintumor_desktop.exchange import kept

    kept.write(path, values)
