"""The readers of the worklist: who signs in, with which role; for administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.dialogs.pin_fields import PinFields
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from braintumor_desktop.review.people import Person

OFF = mark(
    "Nobody signs in: answers stand under the name that a reader chooses, or under that of the "
    "computer's user. Who switches readers on becomes the first administrator."
)
ON = mark(
    "Readers sign in with a PIN, and the window can be locked. Who has no PIN is let in by the "
    "name alone: give each reader one. A PIN keeps colleagues apart; it does not protect the files "
    "against who is logged in at this computer as the same user."
)
COLUMNS = (mark("Reader"), mark("Role"), mark("PIN"), mark("Signs in"))


class PeopleWindow(QDialog):
    """Blocks nothing; tells what is wanted, and shows what became of it.

    Signals:
        switched_on(str, str): name and PIN of the first administrator.
        switched_off(): nobody is to sign in any more.
        added(str, bool, str): name, whether an administrator, PIN or "".
        renamed(int, str), pin_set(int, str), role_set(int, bool), retired(int, bool): a person's
            id, and what is wanted.
    """

    switched_on = Signal(str, str)
    switched_off = Signal()
    added = Signal(str, bool, str)
    renamed = Signal(int, str)
    pin_set = Signal(int, str)
    role_set = Signal(int, bool)
    retired = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts.set_title(self, tr("Readers"))
        self._persons: tuple[Person, ...] = ()
        self.why = texts.note()
        self.told = texts.note()
        self.table = self._table()
        self.fields = PinFields(is_new=True)
        self.leads = QCheckBox(tr("Administrator"))
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()

    @property
    def person(self) -> Person | None:
        """Who is chosen in the table."""
        row = self.table.currentRow()
        return self._persons[row] if 0 <= row < len(self._persons) else None

    def show_people(self, persons: Sequence[Person], *, is_on: bool) -> None:
        """Show who there is."""
        chosen = self.person
        without = [one.name for one in persons if not one.has_pin]
        self.fields.show_names(without)
        self._persons = tuple(persons)
        texts.show_note(self.why, tr(ON) if is_on else tr(OFF), "")
        self.table.setRowCount(len(persons))
        for row, one in enumerate(persons):
            role = tr("Administrator") if one.is_administrator else tr("Reader")
            cells = (one.name, role, tr("yes") if one.has_pin else tr("no"),
                     tr("no") if one.is_retired else tr("yes"))  # fmt: skip
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
            if chosen is not None and one.id == chosen.id:
                self.table.setCurrentCell(row, 0)
        for name, button in self.buttons.items():
            button.setVisible((name == "switch_on") != is_on)
        self.leads.setVisible(is_on)
        self._follow()

    def show_text(self, text: str) -> None:
        """Say what went wrong, or ""."""
        texts.show_note(self.told, text, "warning")

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, len(COLUMNS))
        table.setHorizontalHeaderLabels([tr(name) for name in COLUMNS])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(tr("Readers"))
        table.itemSelectionChanged.connect(self._follow)
        return table

    def _lay_out(self) -> None:
        makers: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("rename", tr("Rename"), self._rename),
            ("pin", tr("Set the PIN"), self._set_pin),
            ("role", tr("Make administrator"), self._set_role),
            ("retire", tr("Retire"), self._retire),
        )
        row = QHBoxLayout()
        for name, text, do in makers:
            row.addWidget(self._button(name, text, do))
        row.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self._button("add", tr("Add"), self._add))
        below.addWidget(self._button("switch_on", tr("Let readers sign in"), self._switch_on))
        below.addStretch(1)
        below.addWidget(self._button("switch_off", tr("Sign in no more"), self._switch_off))
        close = QDialogButtonBox()
        close.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.why)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        layout.addWidget(texts.part_title(tr("Name and PIN")))
        layout.addWidget(self.fields)
        layout.addWidget(self.leads)
        layout.addWidget(self.told)
        layout.addLayout(below)
        layout.addWidget(close)
        resize_within_screen(self, 80 * theme.GRID, 76 * theme.GRID)

    def _button(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        button = self.buttons[name] = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: do())
        return button

    @Slot()
    def _follow(self) -> None:
        """Offer what can be done with who is chosen."""
        one = self.person
        for name in ("rename", "pin", "role", "retire"):
            self.buttons[name].setEnabled(one is not None)
        leads = one is not None and one.is_administrator
        self.buttons["role"].setText(tr("Make reader") if leads else tr("Make administrator"))
        is_retired = one is not None and one.is_retired
        self.buttons["retire"].setText(tr("Bring back") if is_retired else tr("Retire"))

    def _switch_off(self) -> None:
        text = tr("Shall nobody sign in any more?")
        more = tr("All PINs and roles are forgotten; names and answers stay.")
        box = texts.message_box(self, tr("Readers"), text, more)
        box.addButton(tr("Sign in no more"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.accepted.connect(self.switched_off)
        box.open()

    def _switch_on(self) -> None:
        self._with_pin(self.switched_on.emit)

    def _add(self) -> None:
        name, pin = self.fields.name.currentText(), self.fields.pin.text()
        if self.leads.isChecked() or pin or self._again():
            self._with_pin(lambda given, secret: self.added.emit(
                given, self.leads.isChecked(), secret
            ))  # fmt: skip
        elif name.strip():
            self.show_text("")
            self.added.emit(name, False, "")
        else:
            self.show_text(tr("A reader needs a name"))

    def _again(self) -> str:
        return "" if self.fields.again is None else self.fields.again.text()

    def _with_pin(self, do: Callable[[str, str], object]) -> None:
        problem = self.fields.problem()
        self.show_text(problem)
        if not problem:
            do(self.fields.name.currentText(), self.fields.pin.text())
            self.fields.clear()

    def _rename(self) -> None:
        name = self.fields.name.currentText().strip()
        if not name:
            self.show_text(tr("Write the new name below."))
        elif self.person is not None:
            self.renamed.emit(self.person.id, name)

    def _set_pin(self) -> None:
        one = self.person
        if one is None:
            return
        if not self.fields.pin.text():
            self.show_text(tr("Write the new PIN below, twice."))
            return
        if not self.fields.name.currentText().strip():
            self.fields.name.setEditText(one.name)
        self._with_pin(lambda _name, pin: self.pin_set.emit(one.id, pin))

    def _set_role(self) -> None:
        self._of_person(lambda one: self.role_set.emit(one.id, not one.is_administrator))

    def _retire(self) -> None:
        self._of_person(lambda one: self.retired.emit(one.id, not one.is_retired))

    def _of_person(self, do: Callable[[Person], object]) -> None:
        if self.person is not None:
            self.show_text("")
            do(self.person)
