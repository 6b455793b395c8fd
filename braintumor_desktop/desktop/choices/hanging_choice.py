"""How the user wants the series of a study laid side by side; kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from braintumor_desktop.workspace.hanging import USUAL, Hanging

_KEY = "layout/hanging"


def kept() -> Hanging:
    """What the user last asked to remember, else the usual one."""
    return Hanging.parse(str(QSettings().value(_KEY, ""))) or USUAL


def keep(hanging: Hanging) -> None:
    """Remember an arrangement."""
    QSettings().setValue(_KEY, hanging.text)
