"""The worklist in the window: its items are shown, flagged, removed; its database kept and said."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.shell.missing import MissingWorklist
from braintumor_desktop.desktop.worklist.asking import read
from braintumor_desktop.words import plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.message_bar import Kind
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.worklist import Entry

    Ask = Callable[[Callable[[Path], None]], object]

MOST_OPENED = 200
"""Items whose files are opened at once, to be judged first."""


class WorklistCommands(QObject):
    """Does what the menu "Worklist" offers, and tells of the database.

    Attributes:
        ask_where: for the file of a copy; calls back with it.
        ask_copy: which copy is to be restored; likewise.
        ask_other: which database is to be opened; likewise.
        missing: asks where a database is that was there before.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = window.worklist
        self._model, self._table = window.worklist.model, window.worklist.table
        self._records = window.records
        self.missing = MissingWorklist(window)
        self._awaited: Entry | None = None
        self._wanted_row: int | None = None
        self._waited_for: AppError | None = None
        self.ask_where: Ask = partial(file_dialogs.ask_where_to_back_up, window)
        self.ask_copy: Ask = partial(file_dialogs.ask_for_worklist, window, tr("Restore a copy"))
        self.ask_other: Ask = partial(file_dialogs.ask_for_worklist, window, tr("Open a worklist"))
        self._connect()

    def _connect(self) -> None:
        actions = self._window.actions_
        for name, do in (
            ("item_show", self._show_current),
            ("item_flag", self._flag),
            ("item_comment", self._comment),
            ("item_first", self._judge_first),
            ("item_remove", self._remove),
            ("suspicious_first", self._panel.suspicious.click),
            ("find_item", self._search),
            ("back_up", lambda: self.ask_where(self.back_up)),
            ("restore", self._ask_to_restore),
            ("open_worklist", lambda: self.ask_other(self.open)),
        ):
            actions[name].triggered.connect(partial(_call, do))
        for name, menu in self._panel.menus.items():
            actions[name].setMenu(menu)
        self._records.state_changed.connect(self._on_state_changed)
        self._records.failed.connect(self._on_failed)
        self._table.visit_requested.connect(self.visit)
        self._table.selectionModel().selectionChanged.connect(self._enable)
        self._panel.flag_requested.connect(self._flag_row)
        self._model.dataChanged.connect(self._on_read)
        self._model.modelReset.connect(self._enable)
        self._window.opening.ended.connect(self._on_search_ended)
        self._window.reading.changed.connect(self._follow_reader)
        self._follow_reader()
        self._enable()

    @Slot()
    def _enable(self) -> None:
        """Offer only what can be done."""
        actions, is_chosen = self._window.actions_, self._table.selectionModel().hasSelection()
        may_write = self._records.state.may_write
        for name in ("item_show", "item_first"):
            actions[name].setEnabled(is_chosen)
        for name in ("item_flag", "item_comment", "item_remove"):
            actions[name].setEnabled(is_chosen and may_write)
        actions["back_up"].setEnabled(self._records.state.is_open)
        actions["restore"].setEnabled(may_write)

    @Slot()
    def _follow_reader(self) -> None:
        """Who reads sees the own answers; while nobody does, those of all are shown.

        Comments, and what is drawn, are of who reads, else of who read here last.
        """
        read, query = self._window.reading.round, self._model.query
        name = reader_choice.name() if read is None else read.plan.reader
        self._window.workspace.reader = name
        if (name, read is None) != (query.reader, query.of_all):
            self._model.set_reader(name, of_all=read is None)

    def neighbor(self, step: int) -> str | None:
        """The item so many rows on, if it is open; else its files are opened, for None."""
        row = self._next_row(step)
        if row is None:
            return None
        entry = self._model.entry(row)
        if entry is not None and self._window.workspace.find(entry.key) is not None:
            return entry.key
        self.visit(row)
        return None

    def go(self, step: int) -> None:
        """Show the item so many rows on, whether it is open or not."""
        row = self._next_row(step)
        if row is not None:
            self.visit(row)

    def _next_row(self, step: int) -> int | None:
        """So many rows from the item that is shown, else from the current row."""
        count = self._model.rowCount()
        current = self._window.views.current
        number = None if current is None else self._model.number_of(current.id)
        place = self._model.place_of(number)
        if place is None:
            place = self._table.currentIndex().row()
            if place < 0:
                return 0 if count else None
        way, row, left = (1 if step > 0 else -1), place, abs(step)
        while left and 0 <= row + way < count:
            row += way
            entry = self._model.entry(row)
            if entry is None or entry.kind != "file":  # That cannot be shown.
                place, left = row, left - 1
        return place

    @Slot(int)
    def visit(self, row: int) -> None:
        """Show an item; where it is not open, its files are opened."""
        entry = self._model.entry(row)
        self._wanted_row = row if entry is None else None
        self._table.go_to(row)
        if entry is None:  # It is being read: see `_on_read`.
            return
        window = self._window
        if window.workspace.find(entry.key) is not None:
            window.bridge.tell(window.views.show(entry.key))
        elif not self._read_file(entry):
            self._awaited = entry
            self._records.ask(partial(_files, [entry.id]), partial(self._on_files, entry))

    def _read_file(self, entry: Entry) -> bool:
        """Read a report that is open; whether it is one."""
        files = self._window.workspace.others.files
        ids = (i for i, file in files.items() if str(file.slices[0].path) == entry.key)
        file_id = next(ids, None) if entry.kind == "file" else None
        if file_id is not None:
            self._window.commands.studies.read(file_id)
        return file_id is not None

    @Slot()
    def _on_read(self) -> None:
        row = self._wanted_row
        if row is not None and row < self._model.rowCount() and self._model.entry(row) is not None:
            self.visit(row)

    def _on_files(self, entry: Entry, found: object, error: AppError | None) -> None:
        if error is not None:
            self._say("error", str(error))
            return
        done = partial(self._open_files, entry)
        self._window.pixels.do(partial(_those_there, cast("list[Path]", found)), done)

    def _open_files(self, entry: Entry, found: object, error: AppError | None) -> None:
        files, looked_at = cast("tuple[list[Path], int]", found) if error is None else ([], 0)
        if files:
            self._window.opening.open_known(files)
            return
        self._awaited = None
        where = f" ({entry.path})" if entry.path and looked_at else ""
        text = tr(
            "{name} cannot be shown: its files are not there any more{where}. Bring them back to "
            "their place, or open them where they are now.",
            name=entry.name,
            where=where,
        )
        self._say("error", text)

    @Slot()
    def _on_search_ended(self) -> None:
        """The item that was to be shown is open now, or its files are of something else."""
        awaited, self._awaited = self._awaited, None
        if awaited is None or self._read_file(awaited):
            return
        window, key = self._window, awaited.key
        if window.workspace.find(key) is not None:
            if window.views.current is None or window.views.current.id != key:
                window.bridge.tell(window.views.show(key))
        elif awaited.kind == "file" and awaited.reason:
            self._say("warning", awaited.reason)
        else:
            name = awaited.name
            text = tr("{name} cannot be shown: its files hold something else now.", name=name)
            self._say("error", text)

    def show_problems(self) -> None:
        """Bring the first file that gave nothing into sight; nothing else is chosen."""
        problem = next(iter(self._window.workspace.problems), None)
        number = None if problem is None else self._model.number_of(str(problem.path))
        place = self._model.place_of(number)
        if place is not None:
            top = QAbstractItemView.ScrollHint.PositionAtTop
            self._table.scrollTo(self._model.index(place, self._table.first_column), top)

    def open_rows(self) -> list[ItemRow]:
        """What is open, in the order of the worklist; grows with what is open."""
        rows = self._window.rows.all()
        last = self._model.rowCount()

        def place(row: ItemRow) -> int:
            found = self._model.place_of(self._model.number_of(row.id))
            return last if found is None else found

        return sorted(rows, key=place)

    def _show_current(self) -> None:
        if self._table.currentIndex().isValid():
            self.visit(self._table.currentIndex().row())

    def _comment(self) -> None:
        self._window.items_dock.show()
        self._table.edit_comment()

    def _search(self) -> None:
        self._window.items_dock.show()
        self._panel.bar.show()
        self._panel.bar.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._panel.bar.text.selectAll()

    def _flag(self) -> None:
        self._turn_flags(self._table.chosen_numbers)

    @Slot(int)
    def _flag_row(self, row: int) -> None:
        if self._records.state.may_write:
            self._turn_flags([self._model.ids[row]])

    def _turn_flags(self, numbers: Sequence[int]) -> None:
        reader, is_blind = self._model.query.reader, self._window.workspace.seal.is_on
        flag = partial(_flag, numbers, reader, is_blind)
        self._records.write(flag, items=self._model.keys_of(numbers))

    def _remove(self) -> None:
        numbers = self._table.chosen_numbers
        self._records.write(partial(_remove, numbers), is_all=True)
        text = plural(
            len(numbers),
            "{count} item was removed from the worklist. Its files and answers stay.",
            "{count} items were removed from the worklist. Their files and answers stay.",
        )
        undo = partial(self._records.write, partial(_bring_back, numbers), is_all=True)
        self._window.viewer.messages.show_message("info", text, tr("Undo"), undo)

    def _judge_first(self) -> None:
        """Those that are not open are opened: what is judged can be looked at."""
        numbers = self._table.chosen_numbers[:MOST_OPENED]
        self._records.ask(partial(read, numbers, ""), self._on_read_to_judge)

    def _on_read_to_judge(self, found: object, error: AppError | None) -> None:
        window = self._window
        entries = cast("list[Entry]", found) if error is None else []
        window.judging.prefer([entry.key for entry in entries])
        closed = [e.id for e in entries if window.workspace.find(e.key) is None]
        if closed:
            self._records.ask(partial(_files, closed), self._on_files_to_judge)

    def _on_files_to_judge(self, found: object, error: AppError | None) -> None:
        if error is None and found:
            self._window.opening.open_known(cast("list[Path]", found))

    def back_up(self, target: Path) -> None:
        """Copy the database into a file."""

        def done(_result: object, error: AppError | None) -> None:
            if error is not None:
                self._say("error", str(error))
                return
            identity = self._window.bridge.identity
            self._window.viewer.messages.show_message(
                "info",
                lambda: tr("The worklist was copied to {path}.", path=identity.path(target)),
            )

        self._records.ask(partial(_back_up, target), done)

    def _ask_to_restore(self) -> None:
        why = tr("Only administrators put a copy in the place of the worklist.")
        self._window.commands.people.require("restored", why, lambda: self.ask_copy(self.restore))

    def restore(self, source: Path) -> None:
        """Put a copy in the place of the database; what is open is closed before."""

        def done(notes: object, error: AppError | None) -> None:
            if error is not None:
                self._say("error", str(error))
            else:
                self._say("info", " ".join(cast("tuple[str, ...]", notes)))

        self._window.opening.close_all()
        self._records.restore(source, done)

    def open(self, path: Path) -> None:
        """Open another database; what is open is closed: it is in the one of before."""
        self._window.opening.close_all()
        self._records.open(path)

    @Slot()
    def _on_state_changed(self) -> None:
        self._enable()
        state = self._records.state
        if state.may_write and self._waited_for is not None:
            self._take_back(self._waited_for)
        self._waited_for = state.error if state.phase in {"gone", "full"} else None
        if state.error is not None:
            text = (
                tr(
                    "{error} What is judged and answered until then waits in memory.",
                    error=state.error,
                )
                if state.phase in {"gone", "full"}
                else tr(
                    "{error} Viewing and judging work; the worklist keeps nothing.",
                    error=state.error,
                )
            )
            name, do = tr("Try again"), self._open_again
            if state.phase == "full":
                do = self._records.try_again
            if state.phase == "missing":
                name, do = tr("Choose\u2026"), self.missing.ask
            self._window.viewer.messages.show_message("error", text, name, do, by_itself=True)
        elif state.phase == "read_only":
            text = tr("The worklist can only be read: {who}.", who=state.holder.rstrip("."))
            self._say("warning", text, by_itself=True)
        elif state.notes:
            self._say("warning", " ".join(state.notes), by_itself=True)

    def _take_back(self, error: AppError) -> None:
        """What waited is written: that it waits is not said any more."""
        start = self._window.bridge.identity.text(str(error))
        messages = self._window.viewer.messages
        for text in [one for one in messages.texts if one.startswith(start)]:
            messages.take_back(text)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._say("error", str(error), by_itself=True)

    def _open_again(self) -> None:
        self._records.open(self._records.state.path)

    def _say(self, kind: Kind, text: str, *, by_itself: bool = False) -> None:
        said = self._window.bridge.identity.text(text)
        self._window.viewer.messages.show_message(kind, said, by_itself=by_itself)


def _call(do: Callable[[], object], _checked: bool = False) -> None:
    do()


def _those_there(
    paths: Sequence[Path], token: CancelToken, _report: Report
) -> tuple[list[Path], int]:
    """A job's work: those of some files that are there, and how many were looked at."""
    found = []
    for path in paths:
        token.check()
        if os.path.lexists(path):
            found.append(path)
    return found, len(paths)


def _files(ids: Sequence[int], database: Database) -> list[Path]:
    from braintumor_desktop.review import places

    return places.files_to_open(database, ids)


def _flag(numbers: Sequence[int], reader: str, is_blind: bool, database: Database) -> None:
    from braintumor_desktop.review import listed

    listed.flag(database, numbers, reader, is_blind=is_blind)


def _remove(numbers: Sequence[int], database: Database) -> None:
    from braintumor_desktop.review import listed

    listed.remove(database, numbers)


def _bring_back(numbers: Sequence[int], database: Database) -> None:
    from braintumor_desktop.review import listed

    listed.bring_back(database, numbers)


def _back_up(target: Path, database: Database) -> None:
    from braintumor_desktop.review import restoring

    restoring.back_up_to(database, target)
