"""What was opened last, kept in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

LIMIT = 10
_KEY = "recent/paths"


def recent_paths() -> list[Path]:
    """The last opened first."""
    kept = QSettings().value(_KEY, [])
    if isinstance(kept, str):  # The settings file turns a list of one into its item.
        kept = [kept]
    return [Path(text) for text in kept] if isinstance(kept, list) else []


def remember(path: Path) -> None:
    """Put a path in front."""
    absolute = path.absolute()
    paths = [absolute, *(p for p in recent_paths() if p != absolute)]
    QSettings().setValue(_KEY, [str(p) for p in paths[:LIMIT]])


def forget_all() -> None:
    """Clear the list."""
    QSettings().remove(_KEY)
