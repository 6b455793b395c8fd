"""Which worklists this user has had open, and which of them are read blind.

One that is gone is missed, and not made anew; what waits to be read blind in one is not shown in
another.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_KNOWN, _BLIND = "worklist/known", "worklist/blind"
MOST = 50


def is_known(path: Path) -> bool:
    """Whether a worklist was open before."""
    return str(path.absolute()) in _kept(_KNOWN)


def remember(path: Path, *, is_blind: bool) -> None:
    """A worklist is open, and read blind or not."""
    _keep(_KNOWN, path, on=True)
    _keep(_BLIND, path, on=is_blind)


def blind_ones() -> tuple[Path, ...]:
    """Those that were read blind when they were open last."""
    return tuple(map(Path, _kept(_BLIND)))


def _keep(key: str, path: Path, *, on: bool) -> None:
    name = str(path.absolute())
    others = [one for one in _kept(key) if one != name]
    QSettings().setValue(key, [name, *others][:MOST] if on else others)


def _kept(key: str) -> list[str]:
    kept = QSettings().value(key, [])
    return [kept] if isinstance(kept, str) else [str(one) for one in kept or []]  # type: ignore[attr-defined]
