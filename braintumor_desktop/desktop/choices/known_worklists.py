"""Which worklists this user has had open: one that is gone is missed, and not made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

if TYPE_CHECKING:
    from pathlib import Path

_KEY = "worklist/known"
MOST = 50


def is_known(path: Path) -> bool:
    """Whether a worklist was open before."""
    return str(path.absolute()) in _kept()


def remember(path: Path) -> None:
    """A worklist is open."""
    name = str(path.absolute())
    others = [one for one in _kept() if one != name]
    QSettings().setValue(_KEY, [name, *others][:MOST])


def _kept() -> list[str]:
    kept = QSettings().value(_KEY, [])
    return [kept] if isinstance(kept, str) else [str(one) for one in kept or []]  # type: ignore[attr-defined]
