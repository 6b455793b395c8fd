"""The questions before something goes that is saved nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QMessageBox

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.words import mark, plural, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

KEPT = mark("What you measured, outlined and decided is kept with each study.")
Answer = Literal["save", "close", "cancel"]


def ask(parent: QWidget, count: int) -> Answer:
    """Ask what is to become of so many results."""
    text = plural(
        count,
        "Close without saving? {count} result of the networks is not saved.",
        "Close without saving? {count} results of the networks are not saved.",
    )
    box = texts.message_box(parent, tr("Results are not saved"), text, tr(KEPT))
    save = box.addButton(tr("Save table\u2026"), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(tr("Close"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    if box.clickedButton() is save:
        return "save"
    return "close" if box.clickedButton() is close else "cancel"


def ask_unkept(parent: QWidget, count: int) -> bool:
    """Ask whether to close though what a person did in so many studies cannot be kept."""
    text = plural(
        count,
        "Close and lose what was done in {count} study? It could not be written. Cancel, make "
        "room on the disk, and it is kept within seconds.",
        "Close and lose what was done in {count} studies? It could not be written. Cancel, make "
        "room on the disk, and it is kept within seconds.",
    )
    box = texts.message_box(parent, tr("Work is not kept"), text)
    close = box.addButton(tr("Close"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is close
