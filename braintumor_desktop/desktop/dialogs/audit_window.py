"""The audit log for administrators: lines that are wanted, its check, and its export."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.exchange.audit_table import Wanted, facts_text
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.station.audit import Entry

COLUMNS = (mark("No."), mark("Time"), mark("User"), mark("Reader"), mark("Event"), mark("What"))
EVENTS: Mapping[str, str] = {
    "opened": mark("Opened"),
    "judged": mark("Judged by the networks"),
    "changed": mark("Outlined, measured, corrected"),
    "answered": mark("Answered"),
    "withdrawn": mark("Answer taken back"),
    "exported": mark("Exported"),
    "printed": mark("Printed"),
    "copied": mark("Copied to the clipboard"),
    "deidentified": mark("De-identified"),
    "packed": mark("Packed"),
    "unpacked": mark("Unpacked"),
    "compared": mark("Compared"),
    "sent": mark("Sent to an archive"),
    "received": mark("Received"),
    "asked": mark("Archive asked"),
    "committed": mark("Archive asked to confirm"),
    "restored": mark("Worklist restored"),
    "signed_in": mark("Signed in"),
    "signed_out": mark("Signed out"),
    "not_signed_in": mark("Sign-in failed"),
    "locked": mark("Locked"),
    "approved": mark("Allowed by an administrator"),
    "people_changed": mark("Readers changed"),
    "archives_changed": mark("Archives changed"),
    "revealed": mark("Identity shown"),
    "hidden": mark("Identity hidden"),
    "blind": mark("Blind reading begun"),
    "unblinded": mark("Blind reading ended"),
    "verified": mark("Log verified"),
    "mended": mark("Torn line found"),
    "contradicted": mark("Change of the log found"),
}
"""What an event is called."""
Index = QModelIndex | QPersistentModelIndex


class LinesModel(QAbstractTableModel):
    """Lines of the log, the newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show some lines."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Qt: how many."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Qt: how many."""
        return len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a cell shows."""
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(self.entries[index.row()])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == len(COLUMNS) - 1:
            return texts.plain_tooltip(_cells(self.entries[index.row()])[-1])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(COLUMNS[section])
        return None


class AuditWindow(QDialog):
    """Blocks nothing; tells what is wanted, and shows what came of it.

    Attributes:
        study: of the series that is shown in the window, as the log names it, or "".

    Signals:
        wanted(Wanted): other lines are to be shown.
        verify_wanted(): whether a line was changed.
        export_wanted(Wanted): lines are to be written.
    """

    wanted = Signal(object)
    verify_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, study: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts.set_title(self, tr("Audit log"))
        self.study = study
        self.event_ = QComboBox()
        self.event_.addItem(tr("All events"), "")
        for event, name in EVENTS.items():
            self.event_.addItem(tr(name), event)
        self.event_.setAccessibleName(tr("Event"))
        self.who = _field(tr("User or reader"))
        self.since = _field(tr("From, YYYY-MM-DD"))
        self.until = _field(tr("To, YYYY-MM-DD"))
        self.shown = QCheckBox(tr("Of the shown study"))
        self.shown.setEnabled(bool(study))
        self.told = texts.note()
        self.model_ = LinesModel(self)
        self.table = self._table()
        self._lay_out()

    def ask(self) -> None:
        """Ask for the lines."""
        self.wanted.emit(self.filter)

    @property
    def filter(self) -> Wanted:
        """Which lines are wanted."""
        return Wanted(
            self.event_.currentData(),
            self.who.text().strip(),
            self.since.text().strip(),
            self.until.text().strip(),
            self.study if self.shown.isChecked() else "",
        )

    def show_entries(self, entries: Sequence[Entry], count: int) -> None:
        """Show lines, the newest first, and how many there are of them."""
        self.model_.show_entries(entries)
        shown, every = number(len(entries)), number(count)
        said = tr("{count} lines", count=every)
        if len(entries) < count:
            said = tr("The newest {shown} of {count} lines", shown=shown, count=every)
        self.show_text(said, "quiet")

    def show_text(self, text: str, name: str = "") -> None:
        """Say something."""
        texts.show_note(self.told, text, name)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model_)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((7, 19, 11, 13, 25)):
            table.setColumnWidth(column, width * theme.GRID)
        head.setStretchLastSection(True)
        table.setAccessibleName(tr("Audit log"))
        return table

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self.event_, self.who, self.since, self.until, self.shown):
            row.addWidget(widget)
        self.event_.activated.connect(self._on_changed)
        self.shown.toggled.connect(self._on_changed)
        for field in (self.who, self.since, self.until):
            field.editingFinished.connect(self._on_changed)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        for text, signal in ((tr("Verify"), self.verify_wanted), (tr("Export\u2026"), None)):
            button = buttons.addButton(text, roles.ActionRole)
            button.setAutoDefault(False)
            if signal is None:
                button.clicked.connect(lambda: self.export_wanted.emit(self.filter))
            else:
                button.clicked.connect(signal)
        buttons.addButton(tr("Close"), roles.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        resize_within_screen(self, 130 * theme.GRID, 80 * theme.GRID)

    @Slot()
    def _on_changed(self) -> None:
        self.ask()


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def _named(event: str) -> str:
    """What it is called; that of another version by its code."""
    return tr(EVENTS[event]) if event in EVENTS else event


def _cells(entry: Entry) -> tuple[str, ...]:
    try:
        time = datetime.fromisoformat(entry.time).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    except ValueError:
        time = entry.time
    return (
        number(entry.number), time, entry.who, entry.reader, _named(entry.event), facts_text(entry),
    )  # fmt: skip
