"""How one wants to read: who, in which way, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.review import rounds
from braintumor_desktop.review.rounds import WAYS, Plan, Way
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database

NAMES = {
    "open": mark("With the networks' answer in sight"),
    "blind": mark("Blind first: the networks' answer is hidden until I have answered"),
    "decide": mark("Decide where readers differ"),
}
TEXT_WIDTH = 50 * theme.GRID
BLIND = mark(
    "You answer each case twice, without and with the networks. Both answers are kept with their "
    "times. What others drew or measured is out of sight, and cannot be undone, meanwhile."
)


class StartWindow(QDialog):
    """Asks how one wants to read.

    Signals:
        chosen(Plan): the reader wants to begin, or to go on.
    """

    chosen = Signal(object)

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts.set_title(self, tr("Read the list"))
        self._records = records
        self._known = Plan("")
        self._fixed = ""
        self.reader = QComboBox()
        self.reader.setEditable(True)
        self.reader.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reader.setMinimumWidth(30 * theme.GRID)
        self.ways = QComboBox()
        self.shuffled = QCheckBox(tr("Shuffle the cases, for this reader"))
        self.seed = QSpinBox()
        self.seed.setRange(0, 2**31 - 1)
        self.may_go_back = QCheckBox(tr("Answered cases can be seen and answered again"))
        self.note = texts.note()
        self.note.setMinimumWidth(TEXT_WIDTH)  # A form reserves height for the narrowest.
        self.start = QPushButton(tr("Start"))
        self._build()
        self._ask()

    def fix_reader(self, name: str) -> None:
        """Who has signed in reads, and nobody else."""
        self._fixed = name
        self.reader.setCurrentText(name)
        self.reader.setEnabled(False)

    @property
    def plan(self) -> Plan:
        """What is chosen."""
        name = reader_choice.clean(self.reader.currentText())
        seed = self.seed.value() if self.shuffled.isChecked() else None
        known, way = self._known, self._way()
        # A place is that of one way and order: another begins with its first case.
        is_same = (known.reader, known.way, known.seed) == (name, way, seed)
        return Plan(name, way, seed, self.may_go_back.isChecked(), known.at if is_same else "")

    def _build(self) -> None:
        for way in WAYS:
            self.ways.addItem(tr(NAMES[way]), way)
        form = QFormLayout()
        texts.add_row(form, tr("Reader"), self.reader)
        texts.add_row(form, tr("Way"), self.ways)
        form.addRow(self.note)
        form.addRow(self.shuffled)
        texts.add_row(form, tr("Seed of the order"), self.seed)
        form.addRow(self.may_go_back)
        self.start.setDefault(True)
        self.start.clicked.connect(self._on_accepted)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.start)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (2 * theme.GRID,)))
        column.setSpacing(2 * theme.GRID)
        column.addLayout(form)
        column.addLayout(row)
        self.ways.currentIndexChanged.connect(self._explain)
        self.ways.activated.connect(self._on_way)
        self.ways.setAccessibleName(tr("Way"))
        self.shuffled.toggled.connect(self.seed.setEnabled)
        self.reader.currentTextChanged.connect(self._on_reader)
        self.reader.setAccessibleName(tr("Reader"))
        self.seed.setAccessibleName(tr("Seed of the order"))
        self._show(Plan(""))

    def _way(self) -> Way:
        return WAYS[max(0, self.ways.currentIndex())]

    def _show(self, plan: Plan) -> None:
        """Show how somebody read last."""
        self._known = plan
        self.ways.setCurrentIndex(WAYS.index(plan.way))
        self.shuffled.setChecked(plan.seed is not None)
        self.seed.setEnabled(plan.seed is not None)
        self.seed.setValue(rounds.new_seed() if plan.seed is None else plan.seed)
        self.may_go_back.setChecked(plan.may_go_back)
        self._explain()

    @Slot()
    def _explain(self) -> None:
        texts.show_note(self.note, tr(BLIND) if self._way() == "blind" else "")
        self.adjustSize()

    @Slot()
    def _on_way(self) -> None:
        """The user chose another way: what usually goes with it."""
        is_blind = self._way() == "blind"
        self.shuffled.setChecked(is_blind)
        self.may_go_back.setChecked(not is_blind)

    @Slot(str)
    def _on_reader(self, typed: str) -> None:
        name = reader_choice.clean(typed)
        self.start.setEnabled(bool(name))

        def take(found: object, error: AppError | None) -> None:
            # Qt deletes the window when it is closed.
            if error is not None or not isValid(self) or not self._is_of(name):
                return
            if found is not None:
                self._show(cast("Plan", found))
            elif self._known.reader:  # Who is new does not read as somebody else did.
                self._show(Plan(""))

        def find(database: Database) -> Plan | None:
            known = rounds.plan_of(database, name)
            # Who is new to a list that is read blind reads it so, in the same order.
            is_blind = known is None and rounds.blind(database)
            return rounds.blind_plan(database, name) if is_blind else known

        self._records.ask(find, take, newest="plan")

    def _is_of(self, name: str) -> bool:
        return reader_choice.clean(self.reader.currentText()) == name

    def _ask(self) -> None:
        def find(database: Database) -> object:
            return rounds.readers(database)

        def take(found: object, error: AppError | None) -> None:
            if not isValid(self):
                return
            names = cast("list[str]", found) if error is None else []
            mine = self._fixed or reader_choice.name()
            with QSignalBlocker(self.reader):
                self.reader.addItems([mine, *(name for name in names if name != mine)])
                self.reader.setCurrentText(mine)
            self._on_reader(mine)

        self._records.ask(find, take)

    @Slot()
    def _on_accepted(self) -> None:
        plan = self.plan
        if plan.reader:
            reader_choice.keep(plan.reader)
            self.accept()
            self.chosen.emit(plan)
