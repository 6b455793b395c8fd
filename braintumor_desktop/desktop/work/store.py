"""The open review database, in the one thread that owns it (asked through `records.py`)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from braintumor_desktop.errors import AppError, StorageError
from braintumor_desktop.station import folders, known_worklists
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.review.database import Database

log = logging.getLogger(__name__)

Work = Callable[["Database"], object]


class Store:
    """The open database, in its thread; and in the GUI thread when that has ended."""

    def __init__(self) -> None:
        self._database: Database | None = None
        self._error: AppError | None = None
        self._open = ExitStack()

    def use(self, work: Work) -> object:
        """Do something with the open database.

        Raises:
            StorageError: there is none, or the surroundings do not let it be used.
        """
        from braintumor_desktop.review.database import told

        if self._database is None:
            raise self._error or StorageError(tr("No worklist is open"), "", tr("Open one."))
        with told(self._database.path):
            return work(self._database)

    def write(self, work: Work) -> object:
        """Write to the open database.

        Raises:
            FileGone: its file is no longer at its path; nothing was begun.
            StorageError: as `use`.
        """
        if self._database is not None:
            self._database.check_place()
        return self.use(work)

    def stay(self) -> None:
        """Write to the open file from now on, wherever it is."""
        if self._database is not None:
            self._database = replace(self._database, file=None)

    def checkpoint(self) -> None:
        """Bring what was written into the file.

        Raises:
            StorageError: the surroundings do not let it be done.
        """
        if self._database is not None:
            self._database.checkpoint()

    def open(self, path: Path, *, makes: bool, reader: str) -> tuple[Database, str, frozenset[str]]:
        """Close the one that is open and open another.

        With who began to read it blind, or "", and what other lists hide.

        Args:
            path: of its file.
            makes: whether it is made where there was one before.
            reader: who reads at this computer.

        Raises:
            FileGone: it is the open one, and not at its path: none is made in its place.
            Missing: it was there before, or copies of it are.
            StorageError: as `database.opened`.
        """
        from braintumor_desktop.review import database, elsewhere, people, rounds, safekeeping

        if self._database is not None and path == self._database.path and not path.exists():
            raise database.FileGone(path)
        self.close()
        settings = folders.find().config
        try:
            if not (makes or path.exists()) and (
                known_worklists.is_known(settings, path) or safekeeping.copies(path)
            ):
                raise people.missing(path)
            found = self._open.enter_context(database.opened(path))
            with database.told(path):
                blind = rounds.blind(found)
                others = known_worklists.blind_ones(settings)
                hidden = elsewhere.hidden_by(found, others, reader)
        except AppError as error:
            self._error = error
            self.close()
            raise
        known_worklists.remember(settings, path, is_blind=bool(blind))
        self._database, self._error = found, None
        return found, blind, hidden

    def restore(self, path: Path, source: Path) -> tuple[str, ...]:
        """Close the database and put a copy in its place; what was done, for people.

        Raises:
            StorageError: as `restoring.restore`.
        """
        from braintumor_desktop.review import restoring

        self.close()
        return restoring.restore(path, source)

    def close(self) -> None:
        """Close what is open.

        SQLite does not empty the log of a file that was moved when it closes it.
        """
        if self._database is not None and not self._database.holder:
            try:
                self._database.checkpoint()
            except AppError:
                log.exception("what was written stays in the log of the database")
        self._database = None
        self._open.close()
