"""What is done in the window goes into the audit log: collected here, written in another thread.

Deeds of one kind in one study that follow each other are one line: opening or judging thousands
of series costs the GUI thread a count, and the log a few lines for each study.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.errors import AppError
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.station import audit, audit_head
from braintumor_desktop.workspace.left import LEFT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import Job, JobRunner, Report
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.station.audit import Deed, Event, Facts
    from braintumor_desktop.station.audit_head import Head
    from braintumor_desktop.workspace.changes import (
        IdentityChanged,
        StudiesChanged,
        WorkChanged,
    )

log = logging.getLogger(__name__)

SOON_MS = 200
"""After a deed that a person waits for."""
LATER_MS = 5_000
"""After one of those that come in thousands."""
AGAIN_MS = 10_000
"""After the log could not be written."""
LEAVING = frozenset({"exported", "printed", "sent"})
"""What the database keeps, too, with who let it leave."""
MOST = 200
"""Series that one line names; of more it tells how many."""
LEFT_SECTION = LEFT.name


@dataclass
class _Collected:
    """Deeds of one kind in one study, by one reader.

    Attributes:
        event: what was done.
        study: what names it (`_name_of`), or "".
        reader: who had signed in.
        time: of the first.
        series: ids.
        counts: by name.
        words: short codes by name.
        facts: what else is said.
    """

    event: Event
    study: str
    reader: str
    time: str
    series: dict[str, None] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    words: dict[str, set[str]] = field(default_factory=dict)
    facts: Facts = field(default_factory=dict)

    def deed(self) -> Deed:
        """As it is written; hashing is for the thread that writes."""
        facts: Facts = dict(self.facts)
        if self.study:
            facts["study"] = audit.series_of([self.study])
        if self.series:
            facts["series"] = audit.series_of(list(self.series)[:MOST])
            facts["series_count"] = len(self.series)
        facts.update(self.counts)
        facts.update({name: sorted(words) for name, words in self.words.items()})
        return audit.Deed(self.event, facts, self.reader, self.time)


@dataclass(eq=False)
class _Batch:
    """Deeds that are being written; `is_written` is set in the thread that writes."""

    deeds: list[_Collected]
    is_written: bool = False


class Auditing(QObject):
    """Collects the deeds of this window.

    Attributes:
        reader: who has signed in, "" while that is not known; None where nobody signs in: then
            deeds stand under the name that answers are kept under.

    Signals:
        failed(AppError): the log cannot be written; told once until it can.
        written(): what was collected so far is in the log.
    """

    failed = Signal(object)
    written = Signal()

    def __init__(
        self, bridge: Bridge, records: Records, runner: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.reader: str | None = ""
        self._bridge = bridge
        self._records = records
        self._runner = runner
        self._waiting: dict[tuple[str, ...], _Collected] = {}
        self._batch: _Batch | None = None
        self._has_told = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write)
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.work_changed.connect(self._on_work_changed)
        bridge.identity_changed.connect(self._on_identity_changed)
        QGuiApplication.clipboard().dataChanged.connect(self._on_copied)

    @property
    def _who(self) -> str:
        return reader_choice.name() if self.reader is None else self.reader

    @property
    def is_idle(self) -> bool:
        """Whether everything is in the log."""
        return not self._waiting and self._batch is None

    def note(
        self,
        event: Event,
        facts: Facts | None = None,
        series: Iterable[str] = (),
        reader: str = "",
    ) -> None:
        """Note something that a person did once.

        Args:
            event: what was done.
            facts: counts, codes and digests; nothing that names a patient.
            series: ids of the open series it was done with.
            reader: who did it, where that is another than who has signed in or read here last.
        """
        ids = list(series)
        study = self._study_of(ids[0]) if ids else ""
        # A line of its own: what is said differs.
        who = reader or self._who
        made = _Collected(event, study, who, audit.now(), facts=dict(facts or {}))
        made.series = dict.fromkeys(ids)
        self._waiting[(event, study, audit.now(), str(len(self._waiting)))] = made
        self._write_in(SOON_MS)
        if event in LEAVING and self._records.state.may_write:
            kinds = made.facts.get("formats") or made.facts.get("format") or event
            said = ",".join(kinds) if isinstance(kinds, list) else str(kinds)
            work = partial(_note_exported, reader_choice.name(), ids[0] if ids else "", said)
            self._records.write(work, _forget_export)

    def note_shown(self, event: Event, facts: Facts | None = None) -> None:
        """The same with the series that is shown, where one is."""
        current = self._bridge.views.current
        self.note(event, facts, [] if current is None else [current.id])

    @Slot(object)
    def note_judged(self, fresh: Mapping[str, int]) -> None:
        """Slices were judged: how many, by the id of their series."""
        for series, count in fresh.items():
            self._collect("judged", self._study_of(series), [series], {"images": count})

    def write(self) -> None:
        """Write what was collected, as soon as what is being written is."""
        self._write_in(0)

    def finish(self) -> None:
        """When the thread has ended: write what is left."""
        left = self._batch.deeds if self._batch is not None and not self._batch.is_written else []
        deeds = [*left, *self._waiting.values()]
        self._timer.stop()
        self._waiting, self._batch = {}, None
        if deeds:
            try:
                audit.note_all([one.deed() for one in deeds])
            except AppError:
                log.exception("the audit log was not written when the window closed")

    def _collect(
        self,
        event: Event,
        study: str,
        series: Iterable[str],
        counts: Mapping[str, int] | None = None,
        words: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        key = (event, study, self._who)
        made = self._waiting.get(key)
        if made is None:
            made = self._waiting[key] = _Collected(event, study, self._who, audit.now())
        made.series.update(dict.fromkeys(series))
        for name, count in (counts or {}).items():
            made.counts[name] = made.counts.get(name, 0) + count
        for name, some in (words or {}).items():
            made.words.setdefault(name, set()).update(some)
        self._write_in(LATER_MS)

    def _study_of(self, series_id: str) -> str:
        series = self._bridge.workspace.find(series_id)
        return "" if series is None else _name_of(study_id(series))

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        for series in change.added:
            self._collect("opened", self._study_of(series), [series])

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        for made in change.made:
            if made.study in change.unkept and made.section != LEFT_SECTION:
                study = _name_of(made.study)
                self._collect("changed", study, (), {"values": 1}, {"sections": [made.section]})

    @Slot(object)
    def _on_identity_changed(self, change: IdentityChanged) -> None:
        self.note("hidden" if change.is_hidden else "revealed")

    @Slot()
    def _on_copied(self) -> None:
        """Whatever part of the window it was that put something on the clipboard."""
        if not is_ours():
            return
        data = QGuiApplication.clipboard().mimeData()
        kind = "picture" if data.hasImage() else "text"
        self.note_shown("copied", {"kind": kind})

    def _write_in(self, milliseconds: int) -> None:
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    @Slot()
    def _write(self) -> None:
        if self._batch is not None or not self._waiting:
            return  # What waits is written when the other is.
        batch = _Batch(list(self._waiting.values()))
        if self._runner.submit(partial(_write, batch), batch) is not None:
            self._waiting, self._batch = {}, batch

    @Slot(object, object)
    def _on_finished(self, _job: Job, result: object) -> None:
        self._batch, self._has_told = None, False
        head = cast("Head | None", result)
        if head is not None and self._records.state.phase in {"open", "opening"}:
            self._records.write(partial(_keep, head), _forget)
        if self._waiting:
            self._write_in(SOON_MS)
        self.written.emit()

    @Slot(object, object)
    def _on_failed(self, _job: Job, error: AppError) -> None:
        batch, self._batch = self._batch, None
        if batch is not None:
            kept: dict[tuple[str, ...], _Collected] = {
                ("again", str(n)): one for n, one in enumerate(batch.deeds)
            }
            self._waiting = {**kept, **self._waiting}
        self._timer.start(AGAIN_MS)
        if not self._has_told:
            self._has_told = True
            self.failed.emit(error)


def is_ours() -> bool:
    """Whether what is on the clipboard was put there by this program."""
    return QGuiApplication.clipboard().ownsClipboard()


def _name_of(study: str) -> str:
    """What names a study without its patient: its UID, else its folder."""
    return study.rpartition("\0")[2]


def _write(batch: _Batch, _token: CancelToken, _report: Report) -> Head | None:
    """In the thread of the log: the head that the log then has."""
    audit.note_all([one.deed() for one in batch.deeds])
    batch.is_written = True
    try:
        return audit_head.read(audit.path_of())
    except OSError:
        return None


def _keep(head: Head, database: Database) -> None:
    from braintumor_desktop.review import heads

    heads.keep(database, head)


def _note_exported(who: str, item: str, kinds: str, database: Database) -> None:
    from braintumor_desktop.review import people

    people.note_exported(database, who, item, kinds)


def _forget_export(_result: object, error: AppError | None) -> None:
    """The audit log has it."""
    if error is not None:
        log.warning("an export is not in the database")


def _forget(_result: object, error: AppError | None) -> None:
    """The database keeps an older head: it says less, and nothing wrong."""
    if error is not None:
        log.info("the head of the audit log is not in the database")
