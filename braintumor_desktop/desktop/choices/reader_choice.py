"""Who reads at this computer: the name that answers are kept under."""

from __future__ import annotations

import getpass
from typing import cast

from PySide6.QtCore import QSettings

_KEY = "reading/reader"
_BLIND = "reading/blind"
LONGEST = 80
"""Letters of a name."""


def name() -> str:
    """The reader's name: as chosen last, else that of the operating system's user."""
    return clean(str(QSettings().value(_KEY, ""))) or _user()


def keep(reader: str) -> None:
    """Somebody else reads from now on."""
    QSettings().setValue(_KEY, clean(reader))


def blind() -> str:
    """Who reads blind and has not ended it, or "": it goes on when the window opens again."""
    return (_blind() or [""])[-1]


def is_blind(reader: str) -> bool:
    """Whether somebody reads blind and has not ended it."""
    return clean(reader) in _blind()


def keep_blind(reader: str) -> None:
    """Somebody reads blind from now on."""
    QSettings().setValue(_BLIND, [*_others(reader), clean(reader)])


def end_blind(reader: str) -> None:
    """Somebody reads blind no more."""
    QSettings().setValue(_BLIND, _others(reader))


def _others(reader: str) -> list[str]:
    return [one for one in _blind() if one != clean(reader)]


def _blind() -> list[str]:
    kept = QSettings().value(_BLIND, [])
    names = [kept] if isinstance(kept, str) else cast("list[object]", kept or [])
    return [name for name in (clean(str(one)) for one in names) if name]


def clean(typed: str) -> str:
    """A name as it is kept: one blank between words, no longer than it may be."""
    return " ".join(typed.split())[:LONGEST]


def _user() -> str:
    try:
        return clean(getpass.getuser())
    except (OSError, KeyError):  # A user whom the system does not know by name.
        return "Reader"
