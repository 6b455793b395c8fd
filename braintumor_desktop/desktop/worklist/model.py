"""The worklist as a table: the numbers of its items in the order shown, and the pages seen.

The database finds, sorts and filters; here is a list of numbers, and the entries of the pages
that somebody looked at.  What a scroll or a change costs does not depend on how long the list is.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.desktop.worklist import cells
from braintumor_desktop.desktop.worklist.asking import Found, comment, find, read
from braintumor_desktop.desktop.worklist.columns import COLUMNS, PLACES
from braintumor_desktop.desktop.worklist.shown import sealed, shown
from braintumor_desktop.review.worklist import SUSPICIOUS_FIRST, Entry, Query
from braintumor_desktop.workspace.changes import AnswersChanged

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.records import Records, Written
    from braintumor_desktop.desktop.work.rows import Rows
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.workspace.changes import (
        FindingsChanged,
        ProgressChanged,
        StudiesChanged,
    )

Index = QModelIndex | QPersistentModelIndex

MOST_KEPT = 2_000
"""Entries in memory; a page more or less does not matter."""
AHEAD = 40
"""Rows that are read before and after those that are seen."""
PAGE = 200
AGAIN_SECONDS = 0.4
"""While items come, the list is found anew no more often, and for a small part of the time."""
REST = 4


class WorklistModel(QAbstractTableModel):
    """The items of the database that the query finds.

    Attributes:
        picture: gives the small picture of an entry, or None so far.
        is_old: whether answers have come since the list was found.
        is_read: whether the open database was asked so far, and has answered.
        is_sealed: whether somebody reads blind: the list tells nothing of what the networks say.

    Signals:
        found(): the list is another, or was found anew.
        grew_old(): answers came since; found anew, it may have another order.
        query_changed(): `query` is another.
    """

    found = Signal()
    grew_old = Signal()
    query_changed = Signal()

    def __init__(
        self, bridge: Bridge, rows: Rows, records: Records, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = bridge.workspace
        self._identity = bridge.identity
        self._rows = rows
        self._records = records
        self._list = Found()
        self._entries: OrderedDict[int, Entry] = OrderedDict()
        self._seen: dict[int, Entry] = {}
        self._numbers: dict[str, int] = {}
        self._missing: set[int] = set()
        self._stale: dict[int, None] = {}
        self._asked: set[int] = set()
        self._found_at = 0.0
        self.is_sealed = False
        self.query = Query()
        self.is_finding = False
        self.is_old = False
        self.is_read = False
        self._is_late = False
        self.picture: Any = lambda _entry: None
        self._ask_soon = QTimer(self, singleShot=True, interval=0)
        self._ask_soon.timeout.connect(self._ask)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.refresh)
        records.written.connect(self._on_written)
        records.state_changed.connect(self._on_state_changed)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.answers_changed.connect(self._on_rows_changed)
        bridge.findings_changed.connect(self._on_rows_changed)
        bridge.progress_changed.connect(self._on_rows_changed)
        bridge.identity_changed.connect(self._on_identity_changed)

    @property
    def total(self) -> int:
        """Items that the worklist has, whatever the filter."""
        return self._list.total

    @property
    def ids(self) -> Sequence[int]:
        """Numbers of the items in the order in which they are shown."""
        return self._list.ids

    @property
    def is_waiting(self) -> bool:
        """Whether the list or a page of it is being asked for, or soon will be."""
        return self.is_finding or self._again.isActive() or self._ask_soon.isActive()

    @property
    def asked(self) -> Query:
        """The query in force: without what would tell who reads blind what the networks say."""
        return sealed(self.query) if self.is_sealed else self.query

    @property
    def is_filtered(self) -> bool:
        """Whether the query leaves something out."""
        return replace(self.asked, order=(), reader="", of_all=False, is_blind=False) != Query(
            order=()
        )

    def place_of(self, number: int | None) -> int | None:
        """The row of an item, if it is in the list."""
        return None if number is None else self._list.places.get(number)

    def number_of(self, key: str) -> int | None:
        """The number of an item that is open or was seen."""
        return self._numbers.get(key)

    def entry(self, row: int) -> Entry | None:
        """An item as it is shown, or None so far; it is asked for."""
        number = self._list.ids[row]
        made = self._seen.get(number)
        if made is not None:
            return made
        entry = self._entries.get(number)
        if entry is None:
            self._missing.add(row)
            self._ask_soon.start()
            return None
        series = self._workspace.find(entry.key)
        open_row = None if series is None else self._rows.of(series)
        made = shown(entry, open_row, self._workspace.seal, self._identity)
        self._seen[number] = made
        return made

    def keys_of(self, numbers: Iterable[int]) -> list[str]:
        """Keys of those of some items that are in memory."""
        return [self._entries[number].key for number in numbers if number in self._entries]

    def set_query(self, query: Query) -> None:
        """Show what another query finds."""
        query = replace(query, reader=self.query.reader, of_all=self.query.of_all)
        if query != self.query:
            self.query = query
            self.query_changed.emit()
        self.refresh()

    def set_reader(self, name: str, *, of_all: bool = False) -> None:
        """Whose answers and comments are shown.

        Args:
            name: of the reader.
            of_all: whether nobody reads, and the answers of all are shown.
        """
        self.query = replace(self.query, reader=name, of_all=of_all)
        self.forget()
        self.refresh()

    def sort_by(self, name: str, *, adds: bool = False) -> None:
        """The user chose a column; once more turns its order.

        Args:
            name: of the column.
            adds: whether it decides after those that were chosen before.
        """
        order = dict(self.query.order)
        up = not order[name] if name in order else not COLUMNS[PLACES[name]].is_down
        kept = {**order, name: up} if adds else {name: up}
        self.set_query(replace(self.query, order=tuple(kept.items())))

    def most_suspicious_first(self) -> None:
        """The order of the beginning."""
        self.set_query(replace(self.query, order=SUSPICIOUS_FIRST))

    @Slot()
    def refresh(self) -> None:
        """Ask the database for the list as it is now."""
        self._again.stop()
        if not self._records.state.is_open:
            return
        self.is_finding, self.is_old = True, False
        if self.is_sealed != self._workspace.seal.is_on:
            self.is_sealed = self._workspace.seal.is_on
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        work = partial(find, self.asked, self._list.ids)
        self._records.ask(work, self._on_found, newest="worklist")

    @Slot(dict)
    def know(self, numbers: Mapping[str, int]) -> None:
        """Learn the numbers of items that are open, by their key."""
        self._numbers.update(numbers)

    def forget(self) -> None:
        """Nothing that was read holds any more."""
        self._entries.clear()
        self._seen.clear()

    def _on_found(self, result: object, error: AppError | None) -> None:
        self.is_finding, self.is_read = False, True
        self._found_at = time.monotonic()
        if self._is_late:
            self._is_late = False
            self._find_again()
        if error is not None:
            self.found.emit()
            return
        now, before = cast("Found", result), len(self._list.ids)
        if now.kept == before == len(now.ids):
            self._list = now
        elif now.kept == before:
            self.beginInsertRows(QModelIndex(), before, len(now.ids) - 1)
            self._list = now
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._list = now
            self.endResetModel()
        self.found.emit()

    @Slot(object)
    def _on_written(self, written: Written) -> None:
        if written.is_all:
            self._find_again()
        self._read_again(written.items)

    @Slot()
    def _on_state_changed(self) -> None:
        self.is_read = self.is_read and self._records.state.is_open

    def _find_again(self) -> None:
        """Find the list anew, not all the time while items come."""
        if not self._records.state.is_open:
            self.beginResetModel()
            self._list = Found()
            self.forget()
            self.endResetModel()
            self.found.emit()
        elif not self._again.isActive() and not self.is_finding:
            rest = max(AGAIN_SECONDS, REST * self._list.seconds)
            due = self._found_at + rest - time.monotonic()
            self._again.start(max(0, round(due * 1000)))
        else:
            # Asked again now it would stand last, behind what comes all the time.
            self._is_late = self.is_finding

    def _read_again(self, keys: Collection[str]) -> None:
        """Items are others in the database; what is shown stays until they are read."""
        numbers = (self._numbers.get(key) for key in keys)
        self._stale |= dict.fromkeys(n for n in numbers if n in self._entries)  # type: ignore[misc]
        if self._stale:
            self._ask_soon.start()

    @Slot()
    def _ask(self) -> None:
        """Read the rows that were seen and are not in memory, with those around them."""
        ids = list(self._stale)[:PAGE]
        self._stale = {}
        if self._missing:
            first, last = max(0, min(self._missing) - AHEAD), max(self._missing) + AHEAD + 1
            last = min(last, first + PAGE)
            near = self._list.ids[first:last]
            known = self._entries.keys() | self._asked
            ids += [number for number in near if number not in known]
        self._missing.clear()
        if ids:
            self._asked.update(ids)
            work = partial(read, ids, self.query.reader, of_all=self.asked.of_all)
            self._records.ask(work, partial(self._on_read, ids))

    def _on_read(self, ids: Sequence[int], result: object, error: AppError | None) -> None:
        self._asked.difference_update(ids)
        if error is not None:
            return
        for entry in cast("list[Entry]", result):
            self._entries[entry.id] = entry
            self._entries.move_to_end(entry.id)
            self._seen.pop(entry.id, None)
            self._numbers[entry.key] = entry.id
        while len(self._entries) > MOST_KEPT:
            gone, entry = self._entries.popitem(last=False)
            self._seen.pop(gone, None)
            if self._workspace.find(entry.key) is None:
                self._numbers.pop(entry.key, None)
        self._tell([entry.id for entry in cast("list[Entry]", result)])

    def _tell(self, numbers: Iterable[int]) -> None:
        """Some items are shown otherwise."""
        places = [p for n in numbers if (p := self._list.places.get(n)) is not None]
        if places:
            last = len(COLUMNS) - 1
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), last))

    def tell_of(self, keys: Iterable[str]) -> None:
        """What is shown of items has changed, as their small picture."""
        self._tell([n for key in keys if (n := self._numbers.get(key)) is not None])

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        self._rows.forget(change.removed)
        self._show_again((*change.removed, *change.added, *change.changed))

    @Slot(object)
    def _on_rows_changed(self, change: AnswersChanged | FindingsChanged | ProgressChanged) -> None:
        """Results change rows, but not their order: nothing jumps under the pointer."""
        if self._workspace.seal.is_on != self.is_sealed:
            self.show_all_again()
            self.refresh()
        self._show_again(change.series)
        self._read_again(change.series)
        if isinstance(change, AnswersChanged) and not self.is_old:
            self.is_old = True
            self.grew_old.emit()

    def _show_again(self, keys: Collection[str]) -> None:
        numbers = [n for key in keys if (n := self._numbers.get(key)) is not None]
        for number in numbers:
            self._seen.pop(number, None)
        self._tell(numbers)

    @Slot()
    def show_all_again(self) -> None:
        """What may be shown is another."""
        self._seen.clear()
        if self._list.ids:
            last = self.index(len(self._list.ids) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    _on_identity_changed = show_all_again

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: the number of items."""
        return 0 if parent is not None and parent.isValid() else len(self._list.ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """Qt: the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Qt: the titles."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        return cells.heading(COLUMNS[section], self.asked.order, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one cell."""
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return cells.alignment(column)
        entry = self.entry(index.row())
        if entry is None:
            return cells.PENDING if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DecorationRole and column.name == "thumbnail":
            return self.picture(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip(column.text(entry)) or None
        return cells.value(entry, column, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: comments can be written."""
        found = super().flags(index)
        may_write = self._records.state.may_write and not self._identity.is_hidden
        if may_write and COLUMNS[index.column()].name == "comment":
            return found | Qt.ItemFlag.ItemIsEditable
        return found

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: a comment was written; it is shown at once, and kept."""
        entry = self.entry(index.row())
        if role != Qt.ItemDataRole.EditRole or entry is None or value == entry.comment:
            return False
        self._entries[entry.id] = replace(self._entries[entry.id], comment=str(value))
        self._show_again([entry.key])
        write = partial(comment, entry.key, self.query.reader, str(value))
        self._records.write(write, items=[entry.key])
        return True
