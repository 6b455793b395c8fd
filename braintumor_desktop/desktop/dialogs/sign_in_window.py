"""What is seen while nobody has signed in: nothing of a patient."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.dialogs.pin_fields import PinFields, told
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from braintumor_desktop.station.tries import Outcome

TICK_MS = 1_000


class SignInWindow(QWidget):
    """Stands in the place of the window; blocks nothing that goes on behind it.

    Signals:
        sign_in_wanted(str, str): name and PIN.
        administrator_wanted(str, str): of a new one.
        quit_wanted(): the program is to be closed.
    """

    sign_in_wanted = Signal(str, str)
    administrator_wanted = Signal(str, str)
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(None)
        texts.set_title(self, tr("Sign in"))
        self._until = 0.0
        self.fields = PinFields()
        self.told = texts.note()
        self.enter = QPushButton(tr("Sign in"))
        self.enter.setDefault(True)
        self.quit = QPushButton(tr("Quit"))
        self.new = PinFields(is_new=True)
        self.make = QPushButton(tr("Make this reader administrator"))
        self.why = texts.note()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self.enter.clicked.connect(self._on_entered)
        self.fields.pin.returnPressed.connect(self._on_entered)
        self.fields.name.activated.connect(self._on_other)
        self.quit.clicked.connect(self.quit_wanted)
        self.make.clicked.connect(self._on_made)

    def show_people(self, names: Sequence[str], chosen: str) -> None:
        """Offer who may sign in."""
        box = self.fields.name
        if [box.itemText(n) for n in range(box.count())] != list(names):
            box.clear()
            box.addItems(list(names))
        if chosen in names:
            box.setCurrentText(chosen)
        was_offered = self.fields.isEnabled()
        self.fields.setEnabled(bool(names))
        if bool(names) != was_offered:
            self.enter.setEnabled(bool(names))
            self.fields.pin.setFocus()  # Disabled, it had lost it.

    def show_recovery(self, why: str) -> None:
        """Offer to make an administrator, and say why; "" to offer it no more."""
        texts.show_note(self.why, why)
        for widget in (self.new, self.make):
            widget.setVisible(bool(why))

    def show_text(self, text: str, name: str = "warning") -> None:
        """Say something, such as why nobody can sign in."""
        texts.show_note(self.told, text, name)

    def show_outcome(self, outcome: Outcome, error: str) -> None:
        """Say how a try went; after some wrong ones the next is waited for."""
        self.fields.clear()
        self.show_text("" if outcome.is_right else told(outcome, error))
        self._until = time.monotonic() + outcome.wait
        self.enter.setDisabled(outcome.wait > 0)
        if outcome.wait > 0:
            self._timer.start()
        self.fields.pin.setFocus()

    @Slot()
    def _tick(self) -> None:
        if time.monotonic() >= self._until:
            self._timer.stop()
            self.enter.setEnabled(True)
            self.show_text("")

    @Slot()
    def _on_other(self) -> None:
        """Somebody else has not tried so far."""
        self._timer.stop()
        self.fields.clear()
        self.enter.setEnabled(True)
        self.show_text("")

    @Slot()
    def _on_entered(self) -> None:
        if self.enter.isEnabled():
            self.enter.setEnabled(False)
            self.show_text("")
            self.sign_in_wanted.emit(self.fields.name.currentText(), self.fields.pin.text())

    @Slot()
    def _on_made(self) -> None:
        problem = self.new.problem()
        self.show_text(problem)
        if not problem:
            self.administrator_wanted.emit(self.new.name.currentText(), self.new.pin.text())
            self.new.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(2 * theme.GRID)
        title = texts.plain_label("Braintumor Desktop")
        title.setFont(theme.scaled(title.font(), 1.4, bold=True))
        column.addWidget(title)
        column.addWidget(self.fields)
        row = QHBoxLayout()
        row.addWidget(self.enter)
        row.addStretch(1)
        row.addWidget(self.quit)
        for widget in (self.told, self.why, self.new):
            column.addWidget(widget)
        column.addWidget(self.make)
        column.addLayout(row)
        column.addWidget(texts.plain_label(tr(NOTICE), name="notice"))
        for widget in (self.told, self.why):
            widget.setMinimumWidth(40 * theme.GRID)
        inner = QWidget()
        inner.setLayout(column)
        inner.setMaximumWidth(60 * theme.GRID)
        outer = QVBoxLayout(self)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner)
        middle.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)
        self.show_recovery("")
        self.setFocusProxy(self.fields.pin)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the user closes it; whether the program may end is asked elsewhere."""
        event.ignore()
        self.quit_wanted.emit()


def place_over(window: QWidget, other: QWidget) -> None:
    """Give a window the place of another, as large as it is."""
    window.setGeometry(other.geometry())
    states = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
    window.setWindowState(other.windowState() & states)
