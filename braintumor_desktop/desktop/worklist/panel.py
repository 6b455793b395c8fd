"""The worklist: its filter, its order, its table, and what is said of all of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.worklist.columns import COLUMNS, PLACES
from braintumor_desktop.desktop.worklist.filter_bar import FilterBar
from braintumor_desktop.desktop.worklist.model import WorklistModel
from braintumor_desktop.desktop.worklist.table import EMPTY, NONE_FITS, WorklistTable
from braintumor_desktop.desktop.worklist.thumbnails import Thumbnails
from braintumor_desktop.review.worklist import SUSPICIOUS_FIRST
from braintumor_desktop.words import number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.entering import Entering
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.desktop.work.rows import Rows
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.worklist import Query

FLAG = PLACES["flag"]
NARROW, MIDDLE, WIDE = 28 * theme.GRID, 52 * theme.GRID, 74 * theme.GRID
"""Widths from which on there is room for some controls."""
SETTLE_MS = 1_500
"""After answers came, before the list is sorted anew where nobody works with it."""
LOW = 16 * theme.GRID
"""Less high, only the rows are shown."""


class WorklistPanel(QWidget):
    """Puts the parts of the worklist together.

    Attributes:
        ask_name: for the name of a filter that is kept; a test gives its answer.

    Signals:
        flag_requested(int): the flag of the item in this row was clicked.
    """

    flag_requested = Signal(int)

    def __init__(
        self, bridge: Bridge, rows: Rows, records: Records, entering: Entering, pixels: PixelLoader
    ) -> None:
        super().__init__()
        self._records = records
        self.model = WorklistModel(bridge, rows, records, self)
        self.table = WorklistTable(bridge, self.model)
        self.bar = FilterBar()
        self.thumbnails = Thumbnails(bridge, pixels, records, self)
        self.model.picture = self.thumbnails.of
        self.ask_name: Callable[[], str] = self._ask_name
        self.suspicious = _button(tr("Most suspicious first"))
        self.suspicious.setCheckable(True)
        self.saved = _button(tr("Saved filters"))
        self.columns = _button(tr("Columns"))
        self.count = texts.plain_label(name="quiet")
        self._saved_menu, self._columns_menu = QMenu(self), QMenu(self)
        self.menus = {"saved_filters": self._saved_menu, "columns": self._columns_menu}
        self.saved.setMenu(self._saved_menu)
        self.columns.setMenu(self._columns_menu)
        self._lay()
        self._saved_menu.aboutToShow.connect(self._ask_for_filters)
        self._columns_menu.aboutToShow.connect(self._fill_columns)
        self.suspicious.clicked.connect(self._on_suspicious)
        self.bar.changed.connect(self._on_filter_changed)
        self.model.query_changed.connect(self._on_query_changed)
        self.model.found.connect(self._say)
        self.model.found.connect(self._follow_seal)
        self.thumbnails.ready.connect(lambda key: self.model.tell_of([key]))
        self.table.clicked.connect(self._on_clicked)
        entering.entered.connect(self.model.know)
        entering.entered.connect(self.table.show_selection)
        records.state_changed.connect(self._say)
        self._settling = QTimer(self, interval=SETTLE_MS)
        self._settling.timeout.connect(self._sort_again)
        self.model.grew_old.connect(self._settling.start)
        self._on_query_changed()
        self._say()

    def _lay(self) -> None:
        self.setMinimumWidth(NARROW)
        for widget in (self.suspicious, self.saved, self.columns):
            self.bar.head.addWidget(widget)
        self.bar.head.addStretch()
        self.bar.head.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a small window the rows come first; the menu has what the buttons do."""
        super().resizeEvent(event)
        room = self.width()
        self.saved.setVisible(room >= WIDE)
        self.columns.setVisible(room >= WIDE)
        self.count.setVisible(room >= MIDDLE)
        self.bar.setVisible(self.height() >= LOW)

    @property
    def controls(self) -> list[QWidget]:
        """What Tab leads to, in reading order."""
        bar = self.bar
        fields = (bar.answers, bar.states, bar.verdicts, bar.disagreeing, bar.flagged)
        ranges = (bar.lowest, bar.highest, bar.first, bar.last)
        buttons = (self.suspicious, self.saved, self.columns)
        return [bar.text, bar.more, bar.clear, *buttons, *fields, *ranges, self.table]

    @Slot()
    def _on_suspicious(self) -> None:
        self.model.most_suspicious_first()
        self._on_query_changed()  # The click has turned the button, whatever the order was.
        self.table.scrollToTop()

    @Slot()
    def _on_filter_changed(self) -> None:
        self.model.set_query(self.bar.applied(self.model.query))

    @Slot()
    def _on_query_changed(self) -> None:
        self.bar.show_query(self.model.query)
        self.suspicious.setChecked(self.model.asked.order == SUSPICIOUS_FIRST)

    @Slot()
    def _follow_seal(self) -> None:
        self.bar.show_sealed(is_sealed=self.model.is_sealed)
        self.suspicious.setEnabled(not self.model.is_sealed)
        why = tr("While the list is read blind it is not sorted by what the networks say.")
        texts.set_plain_tooltip(self.suspicious, why if self.model.is_sealed else "")
        self.suspicious.setChecked(self.model.asked.order == SUSPICIOUS_FIRST)

    @Slot()
    def _sort_again(self) -> None:
        """Answers that came have their place in the order, but nothing moves under the pointer."""
        if not self.model.is_old:
            self._settling.stop()
        elif not (self.table.hasFocus() or self.table.underMouse()):
            self.model.refresh()

    @Slot(object)
    def _on_clicked(self, index: object) -> None:
        if index.column() == FLAG:  # type: ignore[attr-defined]
            self.flag_requested.emit(index.row())  # type: ignore[attr-defined]

    @Slot()
    def _say(self) -> None:
        """How many items there are, or why there are none."""
        state, shown, total = self._records.state, self.model.rowCount(), self.model.total
        said: str
        if state.phase in {"closed", "opening"}:
            said = tr("The worklist is being opened.")
        elif not state.is_open:
            said = str(state.error)
        elif not self.model.is_read:
            said = tr("Reading the worklist…")
        elif total == 0:
            said = tr(EMPTY)
        else:
            said = tr(NONE_FITS)
        self.table.say(said)
        texts.set_plain_tooltip(self.count, "" if state.path is None else str(state.path))
        if state.is_open and not self.model.is_read:
            self.count.clear()
            return
        items = plural(total, "{count} item", "{count} items")
        self.count.setText(
            tr("{shown} of {items}", shown=number(shown), items=items)
            if self.model.is_filtered
            else items
        )

    def _ask_for_filters(self) -> None:
        """The menu is filled when the database has answered: it is open by then."""
        menu = self._saved_menu
        menu.clear()
        menu.addAction(tr("Reading\u2026")).setEnabled(False)
        self._records.ask(_filters, self._on_filters)

    def _on_filters(self, found: object, error: AppError | None) -> None:
        menu = self._saved_menu
        menu.clear()
        filters = cast("dict[str, Query]", found) if error is None else {}
        for name, query in filters.items():
            action = menu.addAction(texts.menu_text(name))
            action.triggered.connect(partial(self._use, query))
        if not filters:
            menu.addAction(tr("Nothing saved so far")).setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction(tr("Save this filter\u2026"))
        keep.setEnabled(self._records.state.may_write)
        keep.triggered.connect(self._keep)
        if filters:
            forget = menu.addMenu(tr("Remove a saved filter"))
            for name in filters:
                action = forget.addAction(texts.menu_text(name))
                action.triggered.connect(partial(self._forget, name))
        menu.adjustSize()

    def _use(self, query: Query, _checked: bool = False) -> None:
        self.model.set_query(query)
        self.table.scrollToTop()

    def _keep(self) -> None:
        name = self.ask_name()
        if name:
            self._records.write(partial(_keep_filter, name, self.model.query))

    def _ask_name(self) -> str:
        return texts.ask_for_line(self, tr("Save this filter"), tr("Name"))

    def _forget(self, name: str, _checked: bool = False) -> None:
        self._records.write(partial(_forget_filter, name))

    def _fill_columns(self) -> None:
        menu, shown = self._columns_menu, self.table.columns_shown
        menu.clear()
        for column in COLUMNS:
            titles = {"thumbnail": tr("Picture"), "flag": tr("Flag")}
            action = menu.addAction(texts.menu_text(titles.get(column.name, column.heading)))
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.toggled.connect(partial(self._choose_column, column.name))
        menu.addSeparator()
        menu.addAction(tr("As the room allows")).triggered.connect(
            lambda _checked=False: self.table.choose_columns(())
        )

    def _choose_column(self, name: str, on: bool) -> None:
        shown = set(self.table.columns_shown)
        chosen = shown | {name} if on else shown - {name}
        if chosen:
            self.table.choose_columns([c.name for c in COLUMNS if c.name in chosen])


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setObjectName("small")
    return button


def _filters(database: Database) -> dict[str, Query]:
    from braintumor_desktop.review import listed

    return listed.filters(database)


def _keep_filter(name: str, query: Query, database: Database) -> None:
    from braintumor_desktop.review import listed

    listed.keep_filter(database, name, query)


def _forget_filter(name: str, database: Database) -> None:
    from braintumor_desktop.review import listed

    listed.forget_filter(database, name)
