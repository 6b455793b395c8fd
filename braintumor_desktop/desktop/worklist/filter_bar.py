"""What the worklist is filtered by: a text always, the rest in a line that opens below it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QDateEdit,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.flow import FlowLayout
from braintumor_desktop.desktop.worklist.choice_button import ChoiceButton
from braintumor_desktop.desktop.worklist.columns import KEPT, STATES
from braintumor_desktop.desktop.worklist.shown import sealed
from braintumor_desktop.findings.labels import NO_TUMOR, TYPES, UNCLEAR, label_of
from braintumor_desktop.review.verdicts import ANSWERS
from braintumor_desktop.review.worklist import Query
from braintumor_desktop.words import plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPING_MS = 200
FIRST_DAY = QDate(1900, 1, 1)
LAST_DAY = QDate(2100, 12, 31)
_DICOM = "yyyyMMdd"
_YES, _NO = "yes", "no"


class FilterBar(QWidget):
    """Makes the conditions of a query, and shows those of another.

    Signals:
        changed(): `applied` gives another query.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setObjectName("search")
        self.text.setClearButtonEnabled(True)
        self.text.setPlaceholderText(tr("Search names, patients, comments"))
        self.text.setAccessibleName(tr("Search the worklist"))
        self.text.setMinimumWidth(9 * theme.GRID)
        self.text.setMaximumWidth(40 * theme.GRID)
        self.more = self._button(tr("Filter"), is_switch=True)
        self.clear = self._button(tr("Clear filter"))
        self._make_fields()
        self._lay()
        self._is_sealed = False
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._on_changed)
        self.text.textEdited.connect(lambda _text: self._typing.start())
        self.text.returnPressed.connect(self._on_changed)
        self.more.toggled.connect(self.fields.setVisible)
        self.clear.clicked.connect(self._on_clear)
        self.show_query(Query())

    def _button(self, text: str, *, is_switch: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setObjectName("small")
        button.setCheckable(is_switch)
        return button

    def _make_fields(self) -> None:
        answers = (*TYPES, UNCLEAR, NO_TUMOR)
        self.answers = ChoiceButton(tr("Result"), {code: label_of(code).word for code in answers})
        self.states = ChoiceButton(tr("State"), {code: tr(STATES[code]) for code in KEPT})
        given = {"": tr("No answer so far")} | {code: label_of(code).word for code in ANSWERS}
        self.verdicts = ChoiceButton(tr("Reader's answer"), given)
        networks = {_YES: tr("disagree"), _NO: tr("agree")}
        self.disagreeing = ChoiceButton(tr("Networks"), networks, only_one=True)
        flags = {_YES: tr("flagged"), _NO: tr("not flagged")}
        self.flagged = ChoiceButton(tr("Flag"), flags, only_one=True)
        self.lowest, self.highest = _chance(0.0), _chance(1.0)
        self.first, self.last = _day(FIRST_DAY), _day(LAST_DAY)
        for field, name in (
            (self.lowest, tr("Lowest tumor probability")),
            (self.highest, tr("Highest tumor probability")),
            (self.first, tr("First study date")),
            (self.last, tr("Last study date")),
        ):
            field.setAccessibleName(name)
            texts.set_plain_tooltip(field, name)
        buttons = (self.answers, self.states, self.verdicts, self.disagreeing, self.flagged)
        for button in buttons:
            button.changed.connect(self._on_changed)
        self.lowest.valueChanged.connect(self._on_changed)
        self.highest.valueChanged.connect(self._on_changed)
        self.first.dateChanged.connect(self._on_changed)
        self.last.dateChanged.connect(self._on_changed)

    def _lay(self) -> None:
        self.head = QHBoxLayout()
        self.head.setContentsMargins(theme.GRID, 0, theme.GRID, theme.GRID // 2)
        self.head.setSpacing(theme.GRID // 2)
        for widget in (self.text, self.more, self.clear):
            self.head.addWidget(widget)
        self.fields = QWidget()
        flow = FlowLayout(self.fields)
        for field in self._all_fields():
            flow.addWidget(field)
        self.fields.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self.head)
        layout.addWidget(self.fields)

    def _all_fields(self) -> Iterator[QWidget]:
        yield from (self.answers, self.states, self.verdicts, self.disagreeing, self.flagged)
        yield from (_named(tr("Tumor p"), self.lowest, self.highest),)
        yield from (_named(tr("Date"), self.first, self.last),)

    def applied(self, query: Query) -> Query:
        """A query with the conditions that are chosen here; its order and reader stay."""
        chance = (self.lowest.value(), self.highest.value())
        days = (self.first.date(), self.last.date())
        return replace(
            query,
            text=self.text.text().strip(),
            answers=self.answers.chosen,
            states=self.states.chosen,
            verdicts=self.verdicts.chosen,
            disagreeing=_switch(self.disagreeing.chosen),
            flagged=_switch(self.flagged.chosen),
            probability=None if chance == (0.0, 1.0) else chance,
            dates=None
            if days == (FIRST_DAY, LAST_DAY)
            else (days[0].toString(_DICOM), days[1].toString(_DICOM)),
        )

    def show_query(self, query: Query) -> None:
        """Show the conditions of a query, without telling."""
        boxes = (self.text, self.lowest, self.highest)
        blockers = [QSignalBlocker(box) for box in (*boxes, self.first, self.last)]
        if self.text.text().strip() != query.text:
            self.text.setText(query.text)
        self.answers.choose(query.answers)
        self.states.choose(query.states)
        self.verdicts.choose(query.verdicts)
        for button, on in ((self.disagreeing, query.disagreeing), (self.flagged, query.flagged)):
            button.choose(() if on is None else (_YES if on else _NO,))
        low, high = query.probability or (0.0, 1.0)
        self.lowest.setValue(low)
        self.highest.setValue(high)
        first, last = query.dates or (FIRST_DAY.toString(_DICOM), LAST_DAY.toString(_DICOM))
        self.first.setDate(QDate.fromString(first, _DICOM))
        self.last.setDate(QDate.fromString(last, _DICOM))
        del blockers
        self._say(query)

    def show_sealed(self, *, is_sealed: bool) -> None:
        """While somebody reads blind, nothing is found by what the networks say."""
        self._is_sealed = is_sealed
        self._say(self.applied(Query()))
        why = tr("While the list is read blind it is not filtered by what the networks say.")
        for field in (self.answers, self.states, self.disagreeing, self.lowest, self.highest):
            field.setEnabled(not is_sealed)
            texts.set_plain_tooltip(field, why if is_sealed else field.accessibleName())

    def _say(self, query: Query) -> None:
        """How many conditions are in force beside the text."""
        query = sealed(query) if self._is_sealed else query
        given = (query.answers, query.states, query.verdicts, query.probability, query.dates)
        count = sum(map(bool, given))
        count += sum(value is not None for value in (query.disagreeing, query.flagged))
        self.more.setText(
            plural(count, "{count} filter", "{count} filters") if count else tr("Filter")
        )
        self.clear.setVisible(bool(count or query.text))

    @Slot()
    def _on_changed(self) -> None:
        self._typing.stop()
        self._say(self.applied(Query()))
        self.changed.emit()

    @Slot()
    def _on_clear(self) -> None:
        self.show_query(Query())
        self.changed.emit()


def _switch(chosen: tuple[str, ...]) -> bool | None:
    """Yes, no, or both."""
    return chosen[0] == _YES if chosen else None


def _chance(value: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox(minimum=0.0, maximum=1.0, singleStep=0.05, decimals=2)
    box.setValue(value)
    box.setKeyboardTracking(False)
    return box


def _day(day: QDate) -> QDateEdit:
    box = QDateEdit(day)
    box.setDateRange(FIRST_DAY, LAST_DAY)
    box.setDisplayFormat("yyyy-MM-dd")
    box.setKeyboardTracking(False)
    return box


def _named(name: str, first: QWidget, last: QWidget) -> QWidget:
    """Two fields for the ends of a range, with its name in front."""
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.GRID // 2)
    label = texts.plain_label(name, name="quiet")
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    for widget in (label, first, texts.plain_label("\u2013", name="quiet"), last):
        layout.addWidget(widget)
    return holder
