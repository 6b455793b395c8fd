"""Asks for an administrator, who lets a reader do something once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from braintumor_desktop.desktop.dialogs.pin_fields import PinFields, told
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.station.tries import Outcome


class ApproveDialog(QDialog):
    """Blocks nothing; Esc closes it, and nothing is done.

    Signals:
        entered(str, str): name and PIN.
    """

    entered = Signal(str, str)

    def __init__(self, why: str, names: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts.set_title(self, tr("An administrator is needed"))
        self.fields = PinFields(names)
        self.why = texts.note()
        texts.show_note(self.why, why, "")
        self.why.setMinimumWidth(50 * theme.GRID)
        self.told = texts.note()
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(tr("Allow"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(2 * theme.GRID)
        for widget in (self.why, self.fields, self.told, buttons):
            layout.addWidget(widget)
        self.fields.pin.setFocus()

    def show_outcome(self, outcome: Outcome, error: str) -> None:
        """Say why it is not allowed; what is allowed closes the dialog."""
        if outcome.is_right:
            self.accept()
            return
        self.fields.clear()
        self.button.setEnabled(True)
        texts.show_note(self.told, told(outcome, error), "warning")

    @Slot()
    def _on_accepted(self) -> None:
        self.button.setEnabled(False)
        self.entered.emit(self.fields.name.currentText(), self.fields.pin.text())
