"""Opening the files of cases that are not open; those that are gone are told of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.opening import Opening
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.workspace.changes import StudiesChanged


class CaseFiles(QObject):
    """Opens one case after the other.

    Attributes:
        awaited: key of the case that is to be shown when it is open, or "".

    Signals:
        came(str): the awaited case is open.
        missed(str, str, bool): the files of a case are not where they were, or hold something
            else now: its key and name, and whether it was awaited, not opened ahead.
    """

    came = Signal(str)
    missed = Signal(str, str, bool)

    def __init__(
        self,
        bridge: Bridge,
        records: Records,
        opening: Opening,
        pixels: PixelLoader,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pixels = pixels
        self._bridge = bridge
        self._records = records
        self._opening = opening
        self.awaited = ""
        self._name = ""
        self._searched: tuple[Path, ...] = ()
        bridge.studies_changed.connect(self._on_studies_changed)
        opening.ended.connect(self._on_search_ended)

    def want(self, key: str) -> None:
        """Open a case that is to be shown."""
        self.awaited, self._searched = key, ()
        self.open(key)

    def prepare(self, key: str, *, opens: bool = True) -> None:
        """Read ahead the pixels of a case that comes next; where it is not open, open it.

        Args:
            key: of the case.
            opens: whether it may be opened.
        """
        series = self._bridge.workspace.find(key)
        if series is not None:
            self._pixels.want_soon(series)
        elif opens and not self._opening.is_searching and not self.awaited:
            self.open(key)

    def open(self, key: str) -> None:
        """Open a case; what is shown stays unless it is awaited."""
        self._records.ask(partial(_find, key), partial(self._take, key))

    def _take(self, key: str, found: object, error: AppError | None) -> None:
        if error is not None:
            return
        name, paths = cast("tuple[str, tuple[Path, ...]]", found)
        if not paths:
            self._miss(key, name)
            return
        if self.awaited == key:
            self._name, self._searched = name, paths
        self._opening.open(paths, is_known=True)
        # Opened ahead, it must not take the place of what is shown.
        if self.awaited != key:
            self._bridge.tell(self._bridge.views.move_to(self._bridge.views.index))

    def _miss(self, key: str, name: str) -> None:
        is_awaited = self.awaited == key
        if is_awaited:
            self.awaited = ""
        self.missed.emit(key, name, is_awaited)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        if self.awaited and self.awaited in (*change.added, *change.changed):
            self.came.emit(self.awaited)

    @Slot()
    def _on_search_ended(self) -> None:
        if not self.awaited:
            return
        # What the search found last is told after it has ended.
        if self._bridge.workspace.find(self.awaited) is not None:
            self.came.emit(self.awaited)
        elif self._opening.finds.paths == self._searched:
            self._miss(self.awaited, self._name)


def _find(key: str, database: Database) -> tuple[str, tuple[Path, ...]]:
    """A reading's work: a case's name, and its files that are there."""
    from braintumor_desktop.review import rounds

    return rounds.name_of(database, key), tuple(rounds.files(database, key))
