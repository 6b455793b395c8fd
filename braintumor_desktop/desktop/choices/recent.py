"""What was opened last, kept in the settings, unless the user or the administrator forbids it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from braintumor_desktop.desktop.choices import preferences

LIMIT = 10
KEEP = "files/keep_recent"
_KEY = "recent/paths"
_LAST_FOLDER = "files/last_folder"


def recent_paths() -> list[Path]:
    """The last opened first."""
    kept = QSettings().value(_KEY, []) if preferences.is_on(KEEP) else []
    if isinstance(kept, str):  # The settings file turns a list of one into its item.
        kept = [kept]
    return [Path(text) for text in kept] if isinstance(kept, list) else []


def remember(path: Path) -> None:
    """Put a path in front."""
    if not preferences.is_on(KEEP):
        return
    absolute = path.absolute()
    paths = [absolute, *(p for p in recent_paths() if p != absolute)]
    QSettings().setValue(_KEY, [str(p) for p in paths[:LIMIT]])


def last_folder() -> str:
    """Where the last file dialog ended, or ""."""
    return str(QSettings().value(_LAST_FOLDER, "")) if preferences.is_on(KEEP) else ""


def remember_folder(folder: Path) -> None:
    """The next file dialog begins here."""
    if preferences.is_on(KEEP):
        QSettings().setValue(_LAST_FOLDER, str(folder))


def forget_all() -> None:
    """Clear the list, and the folder of the next dialog."""
    for key in (_KEY, _LAST_FOLDER):
        QSettings().remove(key)
