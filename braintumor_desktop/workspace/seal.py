"""Blind reading: what the networks said is sealed until the reader has answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Seal:
    """Which series are sealed: all but those that the reader has answered, while it is on."""

    def __init__(self) -> None:
        self._opened: set[str] | None = None

    @property
    def is_on(self) -> bool:
        """Whether somebody reads blind."""
        return self._opened is not None

    def hides(self, series_id: str) -> bool:
        """Whether what the networks said of a series, or an item of the worklist, is sealed."""
        return self._opened is not None and series_id not in self._opened

    def put_on(self, opened: Iterable[str]) -> None:
        """Seal all but these."""
        self._opened = set(opened)

    def open(self, series_id: str) -> None:
        """The reader has answered."""
        if self._opened is not None:
            self._opened.add(series_id)

    def close(self, series_id: str) -> None:
        """The reader's answer does not count any more."""
        if self._opened is not None:
            self._opened.discard(series_id)

    def take_off(self) -> None:
        """Nobody reads blind any more."""
        self._opened = None
