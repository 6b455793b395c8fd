"""What was opened last, kept in the settings, unless the user or the administrator forbids it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from braintumor_desktop.desktop.choices import preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LIMIT = 10
MOST_OPEN = 50
"""Paths of an open window that are noted."""
KEEP = "files/keep_recent"
_KEY = "recent/paths"
_LAST_FOLDER = "files/last_folder"
_OPEN = "open"
SEQUENCES = "sequences/by_description"
"""What the user said of descriptions, which are names of files where nothing else is said."""


def recent_paths() -> list[Path]:
    """The last opened first."""
    return _paths(QSettings().value(_KEY, [])) if preferences.is_on(KEEP) else []


def remember(paths: Sequence[Path]) -> None:
    """Put some paths in front, the first of them first; what is beyond the limit is not read."""
    if not preferences.is_on(KEEP):
        return
    new = [path.absolute() for path in paths[:LIMIT]]
    kept = list(dict.fromkeys([*new, *recent_paths()]))
    QSettings().setValue(_KEY, [str(path) for path in kept[:LIMIT]])


def last_folder() -> str:
    """Where the last file dialog ended, or ""."""
    return str(QSettings().value(_LAST_FOLDER, "")) if preferences.is_on(KEEP) else ""


def remember_folder(folder: Path) -> None:
    """The next file dialog begins here."""
    if preferences.is_on(KEEP):
        QSettings().setValue(_LAST_FOLDER, str(folder))


def forget_all() -> None:
    """Clear the list, and the folder of the next dialog."""
    for key in (_KEY, _LAST_FOLDER, _OPEN, SEQUENCES):
        QSettings().remove(key)


def remember_open(paths: Sequence[Path], process: int) -> None:
    """Note what a window has open, for the next start if it does not end in order."""
    if preferences.is_on(KEEP) and paths:
        texts = [str(path.absolute()) for path in paths[:MOST_OPEN]]
        QSettings().setValue(f"{_OPEN}/{process}", texts)
    else:
        QSettings().remove(f"{_OPEN}/{process}")


def left_open(is_running: Callable[[int], bool]) -> list[Path]:
    """Take what windows had open that did not end in order.

    Args:
        is_running: whether the process of this number still runs.
    """
    settings = QSettings()
    settings.beginGroup(_OPEN)
    left = [key for key in settings.childKeys() if not (key.isdigit() and is_running(int(key)))]
    found: dict[Path, None] = {}
    for key in left:
        found |= dict.fromkeys(_paths(settings.value(key, [])))
        settings.remove(key)
    settings.endGroup()
    return list(found) if preferences.is_on(KEEP) else []


def _paths(kept: object) -> list[Path]:
    if isinstance(kept, str):  # The settings file turns a list of one into its item.
        kept = [kept]
    return [Path(text) for text in kept] if isinstance(kept, list) else []
