"""An archive on the network: its studies, fetching them, and sending what was exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.station.archives import Archive

COLUMNS = (
    ("PatientName", mark("Patient")),
    ("PatientID", mark("Number")),
    ("StudyDate", mark("Date")),
    ("StudyDescription", mark("Study")),
    ("ModalitiesInStudy", mark("Modality")),
    ("NumberOfStudyRelatedInstances", mark("Objects")),
)
"""Elements of an answer (PS3.4 C.6.2.1), and what they are called."""
OF_A_PERSON = frozenset({"PatientName", "PatientID", "StudyDate", "StudyDescription"})
MOST = 500
"""Studies that are shown."""


class ArchiveWindow(QDialog):
    """Blocks nothing, and connects nothing: it tells what is wanted.

    Attributes:
        found: the studies that are shown: values by the name of their element.

    Signals:
        search_wanted(Archive, dict): values to be matched by the name of their element.
        get_wanted(Archive, str): UID of a study.
        send_wanted(Archive): files are to be sent to it.
        book_wanted(): the address book.
        stop_wanted(), resume_wanted(): what is under way.
    """

    search_wanted = Signal(object, object)
    get_wanted = Signal(object, str)
    send_wanted = Signal(object)
    book_wanted = Signal()
    stop_wanted = Signal()
    resume_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts.set_title(self, tr("Archive"))
        self._archives: tuple[Archive, ...] = ()
        self.found: tuple[Mapping[str, str], ...] = ()
        self._is_hidden = False
        self._is_running = False
        self.archive = QComboBox()
        self.archive.setAccessibleName(tr("Archive"))
        self.archive.setMinimumWidth(24 * theme.GRID)
        self.fields = {
            "PatientID": _field(tr("Number of the patient")),
            "PatientName": _field(tr("Name; * stands for anything")),
            "StudyDate": _field(tr("YYYYMMDD or YYYYMMDD-YYYYMMDD")),
            "ModalitiesInStudy": _field(tr("Modality")),
        }
        self.fields["ModalitiesInStudy"].setText("MR")
        self.table = self._table()
        self.told = texts.note()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.book = self._button(tr("Archives\u2026"), self.book_wanted)
        self.search = self._button(tr("Search"))
        self.get = self._button(tr("Get\u2026"))
        self.send = self._button(tr("Send\u2026"))
        self.stop = self._button(tr("Stop"), self.stop_wanted)
        self.resume = self._button(tr("Resume"), self.resume_wanted)
        self._connect()
        self._lay_out()
        self.show_running("")
        self.resume.hide()

    def show_archives(self, archives: Sequence[Archive]) -> None:
        """Offer archives by their names."""
        chosen = self.archive.currentText()
        self._archives = tuple(archives)
        self.archive.clear()
        self.archive.addItems([one.name for one in archives])
        if chosen:
            self.archive.setCurrentText(chosen)
        if not archives:
            self.show_text(tr("No archive is named so far: name one under Archives."))
        self._follow()

    @property
    def chosen(self) -> Archive | None:
        """The archive that is chosen."""
        place = self.archive.currentIndex()
        return self._archives[place] if 0 <= place < len(self._archives) else None

    def show_found(self, found: Sequence[Mapping[str, str]]) -> None:
        """Show studies."""
        self.found = tuple(found[:MOST])
        self._fill()

    def hide_names(self, is_hidden: bool) -> None:
        """Who the patients are is not shown, or again."""
        self._is_hidden = is_hidden
        self._fill()

    def show_running(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is; "" when nothing is under way."""
        self._is_running = bool(text)
        self.bar.setVisible(self._is_running)
        self.stop.setVisible(self._is_running)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if text:
            self.resume.hide()
            self.show_text(text, "")
        self._follow()

    def show_ended(self, text: str, name: str = "", *, can_resume: bool = False) -> None:
        """Say how it ended, and whether the rest can follow."""
        self.show_running("")
        self.show_text(text, name)
        self.resume.setVisible(can_resume)

    def show_text(self, text: str, name: str = "quiet") -> None:
        """Say something."""
        texts.show_note(self.told, text, name)

    def _fill(self) -> None:
        self.table.setRowCount(len(self.found))
        for row, one in enumerate(self.found):
            for column, (name, _title) in enumerate(COLUMNS):
                is_hidden = self._is_hidden and name in OF_A_PERSON
                text = tr("Hidden") if is_hidden else _shown(name, one.get(name, ""))
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(name))
                self.table.setItem(row, column, item)
        if self.found and self.table.currentRow() < 0:
            self.table.setCurrentCell(0, 0)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Offer what can be done."""
        may = self.chosen is not None and not self._is_running
        self.search.setEnabled(may)
        self.send.setEnabled(may)
        self.get.setEnabled(may and 0 <= self.table.currentRow() < len(self.found))
        self.book.setEnabled(not self._is_running)
        self.archive.setEnabled(not self._is_running)

    @Slot()
    def _on_search(self) -> None:
        if self.chosen is not None and self.search.isEnabled():
            typed = {name: field.text().strip() for name, field in self.fields.items()}
            self.search_wanted.emit(self.chosen, {k: v for k, v in typed.items() if v})

    @Slot()
    def _on_get(self) -> None:
        row = self.table.currentRow()
        if self.chosen is not None and self.get.isEnabled() and 0 <= row < len(self.found):
            self.get_wanted.emit(self.chosen, self.found[row].get("StudyInstanceUID", ""))

    @Slot()
    def _on_send(self) -> None:
        if self.chosen is not None:
            self.send_wanted.emit(self.chosen)

    def _connect(self) -> None:
        self.search.clicked.connect(self._on_search)
        self.get.clicked.connect(self._on_get)
        self.send.clicked.connect(self._on_send)
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.itemDoubleClicked.connect(self._on_get)
        self.archive.currentIndexChanged.connect(self._follow)
        for field in self.fields.values():
            field.returnPressed.connect(self._on_search)

    def _button(self, text: str, signal: object = None) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        if signal is not None:
            button.clicked.connect(signal)
        return button

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, len(COLUMNS))
        for column, (name, title) in enumerate(COLUMNS):
            titled = QTableWidgetItem(tr(title))
            titled.setTextAlignment(_side(name))
            table.setHorizontalHeaderItem(column, titled)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        for column, width in enumerate((24, 14, 12, 20, 11, 11)):
            table.setColumnWidth(column, width * theme.GRID)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # So that all of them are seen in a small window.
        names = [name for name, _title in COLUMNS]
        study = names.index("StudyDescription")
        head.setSectionResizeMode(study, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(tr("Studies"))
        return table

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.archive, 1)
        first.addWidget(self.book)
        for field in self.fields.values():
            second.addWidget(field)
        second.addWidget(self.search)
        for button in (self.get, self.send):
            third.addWidget(button)
        third.addStretch(1)
        for button in (self.stop, self.resume):
            third.addWidget(button)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        third.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addWidget(self.bar)
        layout.addLayout(third)
        resize_within_screen(self, 120 * theme.GRID, 76 * theme.GRID)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    texts.set_plain_tooltip(field, name)  # In a small window there is no room for all of it.
    return field


def _side(name: str) -> Qt.AlignmentFlag:
    """Where the values of an element stand in their column: counts at the right."""
    is_count = name.startswith("NumberOf")
    side = Qt.AlignmentFlag.AlignRight if is_count else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _shown(name: str, value: str) -> str:
    """A date as it is read; everything else as the archive says it."""
    if name == "StudyDate" and len(value) == 8 and value.isdecimal():
        return f"{value[:4]}-{value[4:6]}-{value[6:]}"
    return value
