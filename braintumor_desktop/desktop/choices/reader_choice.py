"""Who reads at this computer: the name that answers are kept under."""

from __future__ import annotations

import getpass

from PySide6.QtCore import QSettings

_KEY = "reading/reader"
LONGEST = 80
"""Letters of a name."""


def name() -> str:
    """The reader's name: as chosen last, else that of the operating system's user."""
    return clean(str(QSettings().value(_KEY, ""))) or _user()


def keep(reader: str) -> None:
    """Somebody else reads from now on."""
    QSettings().setValue(_KEY, clean(reader))


def clean(typed: str) -> str:
    """A name as it is kept: one blank between words, no longer than it may be."""
    return " ".join(typed.split())[:LONGEST]


def _user() -> str:
    try:
        return clean(getpass.getuser())
    except (OSError, KeyError):  # A user whom the system does not know by name.
        return "Reader"
