"""Archives on the network: what the window asks of them, each in a thread of its own.

Nothing is connected before somebody presses a button.
"""

from __future__ import annotations

import importlib.util
import time
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from braintumor_desktop.desktop.choices import preferences
from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.look import texts
from braintumor_desktop.desktop.shell import transfers
from braintumor_desktop.desktop.shell.transfers import Transfer, said_of
from braintumor_desktop.errors import AppError
from braintumor_desktop.station import archives, audit, folders, policy
from braintumor_desktop.words import joined, mark, number, tr
from braintumor_desktop.workflow import pace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from braintumor_desktop.desktop.dialogs.archive_window import ArchiveWindow
    from braintumor_desktop.desktop.dialogs.archives_window import ArchivesWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.shell.transfers import Work
    from braintumor_desktop.desktop.work.jobs import Job, JobRunner
    from braintumor_desktop.station.archives import Archive

ALLOWED = "pacs/allowed"
FORBIDDEN = mark("Your administrator has switched connections to archives off.")
MISSING = mark("This installation has no part for archives (the extra pacs).")
TELLS_AFTER = 2.0
"""Seconds after which the time left is told."""


class ArchiveCommands(QObject):
    """Opens the window of archives, and does what it wants; one thing at a time.

    Attributes:
        ask_folder: where a study goes, or what is to be sent; calls back with it. The last is
            the folder to begin in, or None for that of the last file.
        exported: the folder into which results went last, or None.
        dialog, book: those that are open, or None.

    Signals:
        ended(): what was under way has ended, however.
    """

    ended = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner: JobRunner | None = None
        self._again: Transfer | None = None
        self._began = 0.0
        self.exported: Path | None = None
        self.dialog: ArchiveWindow | None = None
        self.book: ArchivesWindow | None = None
        self.ask_folder: Callable[[str, Callable[[Path], None], Path | None], object] = partial(
            file_dialogs.ask_where_to_put, window
        )
        action = window.actions_["archive"]
        action.triggered.connect(lambda: self.show())
        why = why_not()
        action.setDisabled(bool(why))
        if why:
            texts.set_plain_tooltip(action, tr(why))
        window.bridge.identity_changed.connect(self._on_identity_changed)

    def show(self) -> None:
        """Show what archives there are; connects to none."""
        from braintumor_desktop.desktop.dialogs.archive_window import ArchiveWindow

        if self.dialog is None or not isValid(self.dialog):
            self.dialog = made = ArchiveWindow(self._window)
            made.search_wanted.connect(self._search)
            made.get_wanted.connect(self._ask_for_place)
            made.send_wanted.connect(self._ask_for_files)
            made.book_wanted.connect(self.show_book)
            made.stop_wanted.connect(self.stop)
            made.resume_wanted.connect(self.resume)
            made.finished.connect(self.stop)
            made.hide_names(self._window.bridge.identity.is_hidden)
        self._fill()
        self.dialog.show()
        self.dialog.activateWindow()

    def show_book(self) -> None:
        """Show the address book; for administrators where readers sign in."""
        why = tr("Only administrators change the archives.")
        self._window.commands.people.require("archives", why, self._show_book)

    def _show_book(self) -> None:
        from braintumor_desktop.desktop.dialogs.archives_window import ArchivesWindow

        self.book = made = ArchivesWindow(self._window)
        made.kept.connect(self._keep)
        made.echo_wanted.connect(lambda one: self._begin(Transfer("asked", one), transfers.echo))
        self._fill()
        made.show()

    def _fill(self) -> None:
        try:
            found, problems = archives.known(folders.find().config, policy.load().archives)
        except AppError as error:
            found, problems = [], [str(error)]
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_archives(found)
        if self.book is not None and isValid(self.book):
            self.book.show_archives(found, problems)

    def _keep(self, known: list[Archive]) -> None:
        try:
            place = folders.find().config
            folders.make_private(place)
            archives.keep(place, known)
        except (AppError, OSError) as error:
            if self.book is not None:
                self.book.show_text(str(error))
            return
        self._window.auditing.note("archives_changed", {"archives": len(known)})
        self._fill()

    def _search(self, archive: Archive, keys: Mapping[str, str]) -> None:
        self._begin(Transfer("asked", archive, keys), transfers.find)

    def _ask_for_place(self, archive: Archive, study: str) -> None:
        def take(folder: Path) -> None:
            self._begin(Transfer("received", archive, study=study, folder=folder), transfers.get)

        self.ask_folder(tr("Where the study is to be kept"), take, None)

    def _ask_for_files(self, archive: Archive) -> None:
        def take(folder: Path) -> None:
            self._begin(Transfer("sent", archive, folder=folder), transfers.send)

        if self._window.bridge.identity.is_hidden:
            text = tr("Names are hidden (F12), and what is sent names the patient.")
            self._say(text, "warning")
        else:  # Nothing of a patient leaves without being named.
            self.ask_folder(tr("What is to be sent"), take, self.exported)

    @Slot()
    def stop(self) -> None:
        """Stop what is under way; what has come or is there stays."""
        if self._runner is not None:
            self._runner.cancel()

    @Slot()
    def resume(self) -> None:
        """Go on with what was stopped or broke off."""
        last, self._again = self._again, None
        if last is not None:
            self._begin(last, transfers.send if last.event == "sent" else transfers.get)

    def _begin(self, transfer: Transfer, work: Work) -> None:
        if why_not():
            self._say(tr(why_not()), "warning")
            return
        if self._runner is None:
            self._runner = runner = self._window.threads.add("archives")
            runner.progressed.connect(self._on_progressed)
            runner.finished.connect(self._on_ended)
            runner.failed.connect(self._on_failed)
            runner.stopped.connect(self._on_stopped)
        if self._runner.is_busy:
            return
        self._began = time.monotonic()
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_running(tr("Connecting\u2026"))
        self._runner.submit(partial(work, transfer), transfer)

    @Slot(object, object)
    def _on_progressed(self, _job: Job, value: object) -> None:
        done, total = cast("tuple[int, int]", value)
        if self.dialog is None or not isValid(self.dialog):
            return
        said = tr("{done} of {total} files", done=number(done), total=number(total))
        spent = time.monotonic() - self._began
        if spent > TELLS_AFTER and done:
            left = pace.time_left(spent / done * (total - done))
            said = tr("{items}, {left}", items=said, left=left)
        self.dialog.show_running(said, done, total)

    @Slot(object, object)
    def _on_ended(self, job: Job, _result: object) -> None:
        transfer = cast("Transfer", job.about)
        self._note(transfer, "")
        is_whole = not transfer.problems and not transfer.left
        self._again = None if is_whole or transfer.event != "sent" else transfer
        can_resume = self._again is not None and bool(transfer.left)
        self._end(transfer, "" if is_whole else "warning", said_of(transfer), can_resume)

    @Slot(object, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        transfer = cast("Transfer", job.about)
        self._note(transfer, type(error).__name__)
        self._break_off(transfer, str(error))

    @Slot(object)
    def _on_stopped(self, job: Job) -> None:
        transfer = cast("Transfer", job.about)
        self._note(transfer, "stopped")
        self._break_off(transfer, tr("Stopped."))

    def _break_off(self, transfer: Transfer, why: str) -> None:
        is_moving = transfer.event in {"sent", "received"}
        self._again = transfer if is_moving else None
        said = joined([why, said_of(transfer)]) if is_moving else why
        self._end(transfer, "warning", said, is_moving)

    def _end(self, transfer: Transfer, name: str, text: str, can_resume: bool) -> None:
        if self.dialog is not None and isValid(self.dialog):
            if transfer.found:
                self.dialog.show_found(transfer.found)
            elif transfer.event == "asked" and not name and not transfer.answers:
                self.dialog.show_found(())
            self.dialog.show_ended(text, name, can_resume=can_resume)
        if self.book is not None and isValid(self.book):
            self.book.show_text(text, name)
        if transfer.event == "received" and transfer.done and not can_resume:
            assert transfer.folder is not None
            self._window.open([transfer.folder])
        self.ended.emit()

    def _note(self, transfer: Transfer, failed: str) -> None:
        one = transfer.archive
        facts: audit.Facts = {
            "archive": one.address, "encrypted": one.is_encrypted, "files": len(transfer.done),
            "found": len(transfer.found), "failed": len(transfer.problems),
        }  # fmt: skip
        if transfer.study:
            facts["study"] = audit.series_of([transfer.study])
        if transfer.confirmed is not None:
            facts["confirmed"] = transfer.confirmed
        if failed:
            facts["broke_off"] = failed
        self._window.auditing.note(transfer.event, facts)

    def _say(self, text: str, name: str) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.show_text(text, name)

    @Slot()
    def _on_identity_changed(self) -> None:
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.hide_names(self._window.bridge.identity.is_hidden)


def why_not() -> str:
    """Why no archive can be asked, in English, or ""."""
    if not preferences.is_on(ALLOWED):
        return FORBIDDEN
    return "" if importlib.util.find_spec("pynetdicom") is not None else MISSING
