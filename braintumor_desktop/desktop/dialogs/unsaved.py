"""The questions before something goes that is saved nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtWidgets import QMessageBox

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.words import mark, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

KEPT = mark("What you measured, outlined and decided is kept with each study.")
Answer = Literal["save", "close", "cancel"]
WaitingAnswer = Literal["again", "close", "cancel"]


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


def ask_waiting(parent: QWidget, error: str, waits: Sequence[str]) -> WaitingAnswer:
    """Ask what is to become of what waits for a file that is full or away.

    Args:
        parent: of the question.
        error: why it waits.
        waits: what, a line each.
    """
    lines = "\n".join([tr("Not written so far:"), *(f"\u2022 {line}" for line in waits)])
    box = texts.message_box(
        parent,
        tr("The worklist could not be written"),
        tr("Close and lose what waits? {error}", error=error),
        lines,
    )
    again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(tr("Close"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(cancel)
    box.exec()
    if box.clickedButton() is again:
        return "again"
    return "close" if box.clickedButton() is close else "cancel"


def results_line(count: int) -> str:
    """So many results that wait, answers and sums."""
    return plural(count, "{count} result of the networks", "{count} results of the networks")


def studies_line(count: int) -> str:
    """Work in so many studies that waits."""
    return plural(count, "what was done in {count} study", "what was done in {count} studies")


def others_line(count: int) -> str:
    """So many other writes that wait."""
    return plural(
        count,
        "{count} other change of the worklist (answer, comment, flag, what was found)",
        "{count} other changes of the worklist (answers, comments, flags, what was found)",
    )


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
