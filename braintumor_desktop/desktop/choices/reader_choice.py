"""Who reads at this computer: the name that answers are kept under."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from collections.abc import Callable

_KEY = "reading/reader"
_ROUNDS = "rounds"
LONGEST = 80
"""Letters of a name."""


def name() -> str:
    """The reader's name: as chosen last, else that of the operating system's user."""
    return clean(str(QSettings().value(_KEY, ""))) or _user()


def keep(reader: str) -> None:
    """Somebody else reads from now on."""
    QSettings().setValue(_KEY, clean(reader))


def remember_round(reader: str, worklist: Path | None, process: int) -> None:
    """Note who reads which list in a window, for the next start if it does not end in order.

    Args:
        reader: name, or "" where nobody reads.
        worklist: the list.
        process: number of the program's process.
    """
    if reader and worklist is not None:
        QSettings().setValue(f"{_ROUNDS}/{process}", [reader, str(worklist)])
    else:
        QSettings().remove(f"{_ROUNDS}/{process}")


def left_round(is_running: Callable[[int], bool]) -> tuple[str, Path] | None:
    """Take who read which list in a window that did not end in order.

    Args:
        is_running: whether the process of this number still runs.
    """
    settings, found = QSettings(), None
    settings.beginGroup(_ROUNDS)
    for key in settings.childKeys():
        if key.isdigit() and is_running(int(key)):
            continue
        kept = settings.value(key)
        if isinstance(kept, list) and len(kept) == 2:
            found = clean(str(kept[0])), Path(str(kept[1]))
        settings.remove(key)
    settings.endGroup()
    return found


def clean(typed: str) -> str:
    """A name as it is kept: one blank between words, no longer than it may be."""
    return " ".join(typed.split())[:LONGEST]


def _user() -> str:
    try:
        return clean(getpass.getuser())
    except (OSError, KeyError):  # A user whom the system does not know by name.
        return "Reader"
