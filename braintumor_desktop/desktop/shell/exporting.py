"""The worklist leaves and comes in: tables, contact sheets, what is carried to other computers."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import Signal, Slot

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.dialogs.export_dialog import ExportDialog, Wish
from braintumor_desktop.desktop.dialogs.running_dialog import RunningDialog
from braintumor_desktop.desktop.shell.leaving import LeavingCommands
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.station.writing import clear_unfinished
from braintumor_desktop.words import number, plural, tr
from braintumor_desktop.workflow import pace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.dialogs.export_dialog import Which
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.merging import Merged

    Ask = Callable[[str, str, Callable[[Path], None]], object]

log = logging.getLogger(__name__)

SUGGESTED = "worklist"
CODES = "codes.csv"
TELLS_AFTER = 2.0
"""Seconds after which the time left is told."""


@dataclass(frozen=True)
class Leaving:
    """What is to be written.

    Attributes:
        wish: of the user.
        ids: of the items, in their order.
        path: of the file.
        codes: of the table of codes, or None.
        rows: how many were written, once the file is there: Stop may come too late.
    """

    wish: Wish
    ids: tuple[int, ...]
    path: Path
    codes: Path | None = None
    rows: list[int] = field(default_factory=list)


class ExportCommands(LeavingCommands):
    """Does what the menu offers; one export at a time, in a thread of its own.

    Attributes:
        ask_where: for the file of an ending, with a suggested name; calls back with it.
        ask_codes: for the table of codes; likewise.
        ask_carried: for a file that was carried here; likewise.
        dialog, merging: those that are open, or None.
    """

    thread_name = "export"
    _brought = Signal(int, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._began = 0.0
        self._bringing: CancelToken | None = None
        self.dialog: ExportDialog | None = None
        self.merging: RunningDialog | None = None
        self.ask_where: Ask = partial(file_dialogs.ask_where_to_export, window)
        self.ask_codes: Ask = partial(file_dialogs.ask_for_codes, window)
        self.ask_carried: Callable[[Callable[[Path], None]], object] = partial(
            file_dialogs.ask_for_carried, window
        )
        actions = window.actions_
        actions["export_items"].triggered.connect(lambda: self.show())
        actions["import_items"].triggered.connect(lambda: self.ask_carried(self.bring))
        window.records.state_changed.connect(self._enable)
        self._brought.connect(self._on_brought)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        state, actions = self._window.records.state, self._window.actions_
        actions["export_items"].setEnabled(state.is_open)
        actions["import_items"].setEnabled(state.may_write)

    def show(self) -> None:
        """Ask what is to leave; not while a reader must not see what the networks say."""
        window = self._window
        if self._is_sealed():
            return
        if self.dialog is not None:
            self.dialog.raise_()
            return
        window.records.ask(_all_ids, self._on_counted)

    def _is_sealed(self) -> bool:
        """Whether a reader must not see what the networks say; that is said."""
        if self._window.workspace.seal.is_on:
            said = tr("The worklist is not exported while you read blind: it tells the answers.")
            self._window.viewer.messages.show_message("warning", said)
        return self._window.workspace.seal.is_on

    def _on_counted(self, found: object, error: AppError | None) -> None:
        window = self._window
        if error is not None:
            window.viewer.messages.show_message("error", str(error))
            return
        panel, every = window.worklist, cast("list[int]", found)
        ids: dict[Which, Sequence[int]] = {
            "shown": list(panel.model.ids), "selected": panel.table.chosen_numbers, "all": every,
        }  # fmt: skip
        counts = {which: len(some) for which, some in ids.items()}
        hidden = window.bridge.identity.is_hidden
        self.dialog = dialog = ExportDialog(counts, window, names_hidden=hidden)
        dialog.wanted.connect(lambda wish: self._ask(wish, ids[wish.which]))
        dialog.stop_wanted.connect(self.stop)
        dialog.destroyed.connect(self._forget)
        dialog.finished.connect(self._forget)
        dialog.show()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    def _ask(self, wish: Wish, ids: Sequence[int]) -> None:
        """For the file, and for the table of codes where there are to be any."""
        name = f"{SUGGESTED}.{wish.ending}"

        def with_file(path: Path) -> None:
            leaving = Leaving(wish, tuple(ids), path)
            if wish.has_codes:
                self.ask_codes("csv", CODES, lambda c: self.export(replace(leaving, codes=c)))
            else:
                self.export(leaving)

        self.ask_where(wish.ending, name, with_file)

    def export(self, leaving: Leaving) -> None:
        """Begin to write; reading may have begun since the dialog was opened."""
        state = self._window.records.state
        if state.path is None or self._is_sealed():
            return
        work = partial(_export, state.path, state.holder, leaving)
        self._began = time.monotonic()
        self.submit(work, leaving)
        if self.dialog is not None:
            self.dialog.show_running(tr("Writing\u2026"))

    @property
    def told(self) -> ExportDialog | None:
        """What was asked also says how far it is; the file that was there stays until the end."""
        return self.dialog

    def how_far(self, done: int, total: int) -> str:
        """Items, and the time left as soon as it can be told."""
        spent = time.monotonic() - self._began
        said = tr("{done} of {total} items", done=number(done), total=number(total))
        if spent < TELLS_AFTER or not done:
            return said
        left = pace.time_left(spent / done * (total - done))
        return tr("{items}, {left}", items=said, left=left)

    def on_finished(self, job: Job, _result: object) -> None:
        """Say what was written where."""
        leaving = cast("Leaving", job.about)
        path, count = leaving.path, leaving.rows[0]
        self._window.auditing.note(
            "exported",
            {
                "rows": count,
                "items": len(leaving.ids),
                "format": leaving.wish.ending,
                "coded": leaving.wish.has_codes,
            },
        )
        is_sheet = path.suffix.lower() in {".png", ".pdf"}
        rows = (
            plural(count, "{count} picture", "{count} pictures")
            if is_sheet
            else plural(count, "{count} row", "{count} rows")
        )
        identity = self._window.bridge.identity
        self.end(
            lambda: tr("{rows} written as {path}.", rows=rows, path=identity.text(str(path), path))
        )

    def on_failed(self, job: Job, error: AppError) -> None:
        """Say why."""
        path, identity = cast("Leaving", job.about).path, self._window.bridge.identity
        self.end(lambda: identity.text(str(error), path), is_error=True)

    def on_stopped(self, job: Job) -> None:
        """Nothing is there, unless it was stopped too late."""
        if cast("Leaving", job.about).rows:
            self.on_finished(job, None)
        else:
            self.end(lambda: tr("Stopped: nothing was written."))

    def bring(self, path: Path) -> None:
        """Merge what was carried here; answers that are given meanwhile wait for it."""
        if self._bringing is not None:
            return
        self._bringing = token = CancelToken()
        said = tr("Merging {path}\u2026", path=self._name(path))
        self.merging = dialog = RunningDialog(tr("Merge a carried worklist"), said, self._window)
        dialog.stop_wanted.connect(token.cancel)
        dialog.finished.connect(self._forget_merging)
        dialog.show()
        work = partial(bring_in, path, token, self._brought.emit)
        self._window.records.write(work, partial(self._on_merged, path), is_all=True)

    @Slot(int, int)
    def _on_brought(self, done: int, total: int) -> None:
        if self.merging is not None:
            said = tr("Merging: {done} of {total} rows", done=number(done), total=number(total))
            self.merging.show_running(said, done, total)

    @Slot()
    def _forget_merging(self) -> None:
        self.merging = None

    def shut_down(self) -> None:
        """The window closes: what is merged is not waited for."""
        if self._bringing is not None:
            self._bringing.cancel()

    def _on_merged(self, path: Path, found: object, error: AppError | None) -> None:
        self._bringing = None
        if error is not None:
            said = self._window.bridge.identity.text(str(error), path)
        elif found is None:
            said = tr("Stopped: nothing was merged.")
        else:
            merged = cast("Merged", found)
            said = said_of(merged)
            self._window.auditing.note(
                "received",
                {"items": merged.items, "known": merged.known, "answers": merged.verdicts},
            )
            if merged.is_blind:  # That stands in the list: it is looked at anew.
                self._window.opening.close_all()
                self._window.records.open(self._window.records.state.path)
        if self.merging is not None:
            self.merging.show_ended(said, "warning" if error is not None else "")
        else:
            kind: Literal["info", "error"] = "info" if error is None else "error"
            self._window.viewer.messages.show_message(kind, said)
        self.ended.emit()

    def _name(self, path: Path) -> str:
        return self._window.bridge.identity.text(path.name, path)


def said_of(merged: Merged) -> str:
    """What was merged, in words for the user."""
    items = plural(merged.items, "{count} item", "{count} items")
    answers = plural(merged.verdicts, "{count} answer of a reader", "{count} answers of readers")
    said = tr(
        "Merged: {items} and {answers} new here, {known} known already.",
        items=items,
        answers=answers,
        known=number(merged.known),
    )
    more = []
    if merged.is_blind:
        more.append(tr("The list is read blind from now on, as where it comes from."))
    if merged.other_work:
        more.append(
            plural(
                merged.other_work,
                "{count} drawing or remark differs from what is here, which stayed.",
                "{count} drawings and remarks differ from what is here, which stayed.",
            )
        )
    return " ".join([said, *more])


def _all_ids(database: Database) -> list[int]:
    from braintumor_desktop.review import worklist

    return worklist.find(database, worklist.Query())


def _export(
    database: Path, holder: str, leaving: Leaving, token: CancelToken, report: Report
) -> None:
    """In the thread of the export, with a connection of its own: verdicts do not wait for it."""
    from braintumor_desktop.review import answers
    from braintumor_desktop.review.database import again
    from braintumor_desktop.workflow import carrying, exporting

    def told(done: int, total: int) -> None:
        report((done, total))

    wish, path, ids = leaving.wish, leaving.path, leaving.ids
    if left := clear_unfinished(path.absolute().parent):
        log.info("%d files that an export had left half written were removed", left)
    with again(database, holder) as opened, answers.opened(opened) as kept:
        if wish.ending == "zip":
            count = carrying.carry(opened, kept, carrying.Load(path, ids), told, token)
        else:
            order = exporting.Order(path, wish.rows, ids, codes=leaving.codes)
            count = exporting.export(opened, kept, order, told, token)
    leaving.rows.append(count)


def bring_in(
    path: Path, token: CancelToken, told: Callable[[int, int], None], database: Database
) -> Merged | None:
    """Merge what was carried; runs in the thread of the database.

    Args:
        path: of the file that was carried.
        token: stops it.
        told: how many rows are merged, and of how many; not more than ten times a second.
        database: that gets it.

    Returns:
        What was merged; None where it was stopped.
    """
    from braintumor_desktop.review import answers
    from braintumor_desktop.workflow import carrying

    last = 0.0

    def report(done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= 0.1 or done == total:
            last = now
            told(done, total)

    with answers.opened(database) as kept:
        try:
            merged = carrying.bring(database, kept, path, report, token)
        except Cancelled:  # What the database is asked for ends with an answer.
            return None
    return merged
