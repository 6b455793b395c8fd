"""The audit log in the window: shown, verified and exported, by administrators."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.station import audit, audit_check, folders
from braintumor_desktop.words import joined, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.dialogs.audit_window import AuditWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.exchange.audit_table import Wanted
    from braintumor_desktop.station.audit import Entry
    from braintumor_desktop.station.audit_check import Checked
    from braintumor_desktop.station.audit_head import Head

SHOWN = 2_000
"""Lines that the window shows at most."""
SUGGESTED = "audit-log.csv"


class AuditLogCommands(QObject):
    """Opens the audit log; reading and checking it run in the thread for files.

    Attributes:
        ask_where: for the file that is to be written; calls back with it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.ask_where: Callable[[str, str, Callable[[Path], None]], object] = partial(
            file_dialogs.ask_where_to_export, window
        )
        window.actions_["audit_log"].triggered.connect(lambda: self.show())

    def show(self) -> None:
        """Show the log, where one may see it."""
        why = tr("Only administrators read the audit log.")
        self._window.commands.people.require("audit_log", why, self._show)

    def _show(self) -> None:
        from braintumor_desktop.desktop.dialogs.audit_window import AuditWindow

        current = self._window.views.current
        uid = "" if current is None else current.study_uid or current.id
        made = AuditWindow(uid or "", self._window)
        made.wanted.connect(partial(self._read, made))
        made.verify_wanted.connect(partial(self._verify, made))
        made.export_wanted.connect(partial(self._ask, made))
        made.show()
        auditing = self._window.auditing
        auditing.write()
        made.ask()
        if not auditing.is_idle:  # What was done last is not in the log so far.
            auditing.written.connect(made.ask, Qt.ConnectionType.SingleShotConnection)

    def _read(self, made: AuditWindow, wanted: Wanted) -> None:
        def done(found: object, error: AppError | None) -> None:
            if not isValid(made):
                return
            if error is not None:
                made.show_text(str(error), "warning")
            else:
                made.show_entries(*cast("tuple[list[Entry], int]", found))

        self._window.pixels.do(partial(_lines, wanted), done)

    def _verify(self, made: AuditWindow) -> None:
        """What the database knows of the log's end is asked for first."""
        from braintumor_desktop.review import heads

        def checked(found: object, error: AppError | None) -> None:
            if error is None:
                count = cast("Checked", found).count
                self._window.auditing.note("verified", {"lines": count})
            if not isValid(made):
                return
            if error is not None:
                made.show_text(str(error), "warning")
            else:
                made.show_text(_said(cast("Checked", found)))

        def known(found: object, error: AppError | None) -> None:
            noted = cast("list[Head]", found) if error is None else []
            self._window.pixels.do(partial(_check, noted), checked)

        made.show_text(tr("Verifying\u2026"), "quiet")
        self._window.records.ask(heads.known, known)

    def _ask(self, made: AuditWindow, wanted: Wanted) -> None:
        self.ask_where("csv", SUGGESTED, lambda path: self._export(made, wanted, path))

    def _export(self, made: AuditWindow, wanted: Wanted, path: Path) -> None:
        def done(found: object, error: AppError | None) -> None:
            if error is not None:
                said = str(error)
            else:
                count = cast("int", found)
                self._window.auditing.note("exported", {"format": "audit", "rows": count})
                lines = plural(count, "{count} line", "{count} lines")
                said = tr("{lines} written as {path}.", lines=lines, path=path)
            if isValid(made):
                made.show_text(said, "warning" if error is not None else "")

        self._window.pixels.do(partial(_write, wanted, path), done, must_end=True)


def _said(checked: Checked) -> str:
    lines = plural(checked.count, "{count} line", "{count} lines")
    return joined([tr("{lines} follow each other: none was changed.", lines=lines),
                   *checked.remarks])  # fmt: skip


def _lines(wanted: Wanted, token: CancelToken, _report: Report) -> tuple[list[Entry], int]:
    """The newest lines, and how many there are in all."""
    from braintumor_desktop.exchange import audit_table

    newest: deque[Entry] = deque(maxlen=SHOWN)
    count = 0
    for entry in audit_table.lines(audit.path_of(), wanted):
        token.check()
        newest.append(entry)
        count += 1
    return list(reversed(newest)), count


def _check(known: list[Head], _token: CancelToken, _report: Report) -> Checked:
    return audit_check.verify(audit.path_of(folders.find().data), known)


def _write(wanted: Wanted, path: Path, _token: CancelToken, _report: Report) -> int:
    from braintumor_desktop.exchange import audit_table

    return audit_table.export(audit.path_of(), path, wanted)
