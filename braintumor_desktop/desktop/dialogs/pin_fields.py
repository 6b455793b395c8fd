"""Fields for a name and a PIN, and what goes wrong with them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.station import pins
from braintumor_desktop.words import number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.station.tries import Outcome


class PinFields(QWidget):
    """Who, and with which PIN.

    Attributes:
        name: of the person.
        pin: as it is typed.
        again: the same once more, where it is a new one; else None.
    """

    def __init__(
        self, names: Sequence[str] = (), *, is_new: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = QComboBox()
        self.name.setEditable(is_new)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.setMinimumWidth(30 * theme.GRID)
        self.name.addItems(list(names))
        self.name.setAccessibleName(tr("Reader"))
        self.pin = _secret(tr("PIN"))
        self.again = _secret(tr("PIN again")) if is_new else None
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        texts.add_row(form, tr("Reader"), self.name)
        texts.add_row(form, tr("PIN"), self.pin)
        if self.again is not None:
            texts.add_row(form, tr("PIN again"), self.again)

    def show_names(self, names: Sequence[str]) -> None:
        """Offer names that may be chosen; none is."""
        self.name.clear()
        self.name.addItems(list(names))
        if self.name.isEditable():
            self.name.setEditText("")

    def clear(self) -> None:
        """Forget what was typed as a PIN."""
        for field in (self.pin, self.again):
            if field is not None:
                field.clear()

    def problem(self) -> str:
        """Why a new PIN cannot be taken, or ""."""
        if not self.name.currentText().strip():
            return tr("A reader needs a name")
        if self.again is not None and self.again.text() != self.pin.text():
            return tr("The PINs differ.")
        return pins.problem_of(self.pin.text())


def told(outcome: Outcome, error: str) -> str:
    """What is said of a try that did not succeed."""
    if error:
        return error
    wrong = tr("This PIN does not fit.")
    if outcome.wait <= 0:
        return wrong
    seconds = math.ceil(outcome.wait)
    if seconds > 90:
        count = number(math.ceil(seconds / 60))
        return tr("{wrong} The next try is taken in {count} minutes.", wrong=wrong, count=count)
    waits = plural(seconds, "in {count} second", "in {count} seconds")
    return tr("{wrong} The next try is taken {when}.", wrong=wrong, when=waits)


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(pins.LONGEST)
    field.setAccessibleName(name)
    return field
