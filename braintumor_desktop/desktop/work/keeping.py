"""Keeps the work of a person in the database: written value by value, read when a study opens."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.errors import AppError, StorageError
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.station import folders
from braintumor_desktop.words import tr
from braintumor_desktop.workspace.left import LEFT
from braintumor_desktop.workspace.work import FOLLOWED, REGISTRATIONS, stored_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.workspace.changes import Made, StudiesChanged, WorkChanged

AGAIN_MS = 5_000
"""After work could not be read or kept: room may have been made on the disk."""
SOON_MS = 30
"""After a change; several that follow each other are written once."""

FILE, TAKEN = "file", "taken"
"""Section and id of the value that says that a file of an earlier version was taken in."""


@dataclass
class _Found:
    """What was kept of a study.

    Attributes:
        values: by section and id.
        of_file: what of it is only in a file of an earlier version.
        damage: what could not be read, in words for the user, or "".
        error: why the file could not be read, or None.
    """

    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    of_file: dict[str, dict[str, Any]] = field(default_factory=dict)
    damage: str = ""
    error: AppError | None = None


class Keeping(QObject):
    """Reads and writes the work on the studies that are open; all SQL runs in the records' thread.

    Signals:
        read(str): what was kept of a study is there, by its id.
        failed(AppError): the work on a study cannot be kept or read; told once until it can.
        damaged(str): what was kept is damaged; in words for the user.
        taken_in(str): work of an earlier version was taken in; in words for the user, once.
    """

    read = Signal(str)
    failed = Signal(object)
    damaged = Signal(str)
    taken_in = Signal(str)

    def __init__(self, bridge: Bridge, records: Records, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._records = records
        self._data = folders.find().data
        self._path: Path | None = None
        self._wanted: dict[str, None] = {}
        self._reading: set[str] = set()
        self._read: set[str] = set()
        self._unkept: dict[str, set[Made]] = {}
        self._writing: dict[str, int] = {}
        self._refused: set[str] = set()
        self._has_told_of_files = self._has_told_of_state = False
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.keep)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._on_again)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.work_changed.connect(self._on_work_changed)
        records.state_changed.connect(self._on_state_changed)

    @property
    def lost(self) -> int:
        """Studies with work that could not be kept so far, and would be lost now."""
        made = {study for study, made in self._unkept.items() if _is_made(made)}
        unkept = made | set(self._writing)
        return len(unkept & self._refused if self._takes else unkept)

    @property
    def writes(self) -> int:
        """Parts of it that the database has not written so far."""
        return sum(self._writing.values())

    def has_read(self, study: str) -> bool:
        """Whether what was kept of an open study is known."""
        return study in self._read

    @property
    def is_done(self) -> bool:
        """Whether all that is known is read and on the disk."""
        return not (self._wanted or self._reading or self._unkept or self._writing)

    @property
    def _takes(self) -> bool:
        """Whether the database takes what is written; while it is being opened, in its turn."""
        return self._records.state.phase in {"open", "opening"}

    @Slot()
    def keep(self) -> None:
        """Write what has changed; what the database does not take stays in memory."""
        self._soon.stop()
        if not self._takes:
            self._tell_of_state()
        else:
            due, self._unkept = self._unkept, {}
            for study, made in due.items():
                self._write(study, made)
        self._forget_closed()

    def _write(self, study: str, made: set[Made]) -> None:
        value = self._workspace.work.value
        values = {(stored_name(m.section, m.reader), m.key): value(m) for m in made}
        self._writing[study] = self._writing.get(study, 0) + 1
        done = partial(self._on_written, study, made)
        self._records.write(partial(_write, study, values, reader_choice.name()), done)

    def _tell_of_state(self) -> None:
        """Say once why nothing is kept, as soon as there is something to keep."""
        state = self._records.state
        is_over = state.phase in {"read_only", "missing", "failed"}
        unkept = any(map(_is_made, self._unkept.values()))
        if self._has_told_of_state or not unkept or not is_over:
            return
        self._has_told_of_state = True
        cause = state.holder if state.error is None else str(state.error)
        title = tr("Measurements and corrections are shown, but not kept")
        self.failed.emit(StorageError(title, cause))

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        opened = [self._workspace.find(series_id) for series_id in change.added]
        studies = {study_id(series): None for series in opened if series is not None}
        new = [s for s in studies if s not in self._reading and s not in self._read]
        self._wanted |= dict.fromkeys(new)
        self._read_wanted()
        if change.removed:
            # Not now: what was made in the same turn is told after this.
            self._soon.start()

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        for made in change.made:
            if made.study in change.unkept:
                self._unkept.setdefault(made.study, set()).add(made)
        if change.unkept and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_state_changed(self) -> None:
        state = self._records.state
        if not state.is_open:
            return
        if self._path not in {None, state.path}:
            # Another database: what is open is written there, too, and what it knows is read.
            for study in self._read:
                self._unkept.setdefault(study, set()).update(self._workspace.work.made_in(study))
            self._wanted |= dict.fromkeys(self._read)
            self._read.clear()
            self._has_told_of_state = False
        self._path = state.path
        self._read_wanted()
        self.keep()

    @Slot()
    def _on_again(self) -> None:
        self._read_wanted()
        self.keep()

    def _read_wanted(self) -> None:
        """Ask for the work on studies that were opened, once there is somebody to ask."""
        studies, self._wanted = list(self._wanted), self._wanted
        if not studies or not self._records.state.is_open:
            return
        self._wanted = {}
        self._reading.update(studies)
        work = partial(_read_all, self._data, studies)
        self._records.ask(work, partial(self._on_read, studies))

    def _on_read(self, studies: Sequence[str], result: object, error: AppError | None) -> None:
        self._reading.difference_update(studies)
        if error is not None:
            self._wanted |= dict.fromkeys(studies)
            self._again.start()
            self._tell_of(studies[0], error)
            return
        for study, found in zip(studies, cast("list[_Found]", result), strict=True):
            self._take(study, found)
            self.read.emit(study)
        self.keep()
        self._forget_closed()

    def _take(self, study: str, found: _Found) -> None:
        self._read.add(study)
        work = self._workspace.work
        self._bridge.tell(work.take(study, found.values))
        if found.error is not None:
            self.failed.emit(found.error)
        if found.damage:
            self.damaged.emit(found.damage)
        if found.of_file:
            before = work.made_in(study)
            self._bridge.tell(work.take(study, found.of_file))
            # What was changed before the file was read is newer, and is written by itself.
            self._unkept.setdefault(study, set()).update(work.made_in(study) - before)
            self._tell_of_files()

    def _tell_of_files(self) -> None:
        if not self._has_told_of_files:
            self._has_told_of_files = True
            self.taken_in.emit(
                tr(
                    "Earlier measurements and corrections are kept in the worklist from now on. "
                    "The files that held them stay in {folder}.",
                    folder=self._bridge.identity.path(self._data / "work"),
                )
            )

    def _on_written(
        self, study: str, made: set[Made], _result: object, error: AppError | None
    ) -> None:
        self._writing[study] -= 1
        if not self._writing[study]:
            del self._writing[study]
        if error is not None:
            self._unkept.setdefault(study, set()).update(made)
            self._again.start()
            self._tell_of(study, error)
        else:
            self._refused.discard(study)
        self._forget_closed()

    def _tell_of(self, study: str, error: AppError) -> None:
        if study not in self._refused:
            self._refused.add(study)
            self.failed.emit(error)

    def _forget_closed(self) -> None:
        """What is closed and kept leaves the memory."""
        is_open = self._workspace.is_open
        for study in self._read - set(self._unkept) - set(self._writing):
            if not is_open(study):
                self._read.discard(study)
                self._refused.discard(study)
                self._workspace.work.drop(study)


def _is_made(made: set[Made]) -> bool:
    """Whether there is more in it than how a study is shown, and what can be found again."""
    found = {LEFT.name, FOLLOWED.name, REGISTRATIONS.name}
    return any(one.section not in found for one in made)


def _read_all(data: Path, studies: Sequence[str], database: Database) -> list[_Found]:
    """What was kept of some studies; runs in the records' thread."""
    return [_read(data, study, database) for study in studies]


def _read(data: Path, study: str, database: Database) -> _Found:
    from braintumor_desktop.exchange import kept
    from braintumor_desktop.review import work

    found = _Found()
    damaged = 0
    for key, text in work.read(database, study).items():
        try:
            value = kept.from_text(key.section, text)
        except (KeyError, TypeError, ValueError, OverflowError):
            damaged += 1
            continue
        found.values.setdefault(key.section, {})[key.id] = value
    if damaged:
        found.damage = tr(
            "What was kept of this study is damaged. What could be read is shown; the rest is "
            "left in the worklist as it is."
        )
    if TAKEN not in found.values.get(FILE, {}):
        _add_file(kept.file_for(data, study), found)
    return found


def _add_file(path: Path, found: _Found) -> None:
    """What a file of an earlier version has beside what the database has."""
    from braintumor_desktop.exchange import kept

    try:
        old = kept.read(path)
    except StorageError as error:
        found.error = error
        return
    found.damage = found.damage or old.damage
    if not any(old.values.values()):
        return
    found.of_file = {name: dict(entries) for name, entries in old.values.items()}
    found.of_file[FILE] = {TAKEN: path.name}


def _write(
    study: str, values: Mapping[tuple[str, str], object], who: str, database: Database
) -> None:
    """Write values of a study; runs in the records' thread."""
    from braintumor_desktop.exchange import kept
    from braintumor_desktop.review import work
    from braintumor_desktop.review.work import Key

    changed = {
        Key(*which): None if value is None else kept.to_text(which[0], value)
        for which, value in values.items()
    }
    work.write(database, study, changed, who)
