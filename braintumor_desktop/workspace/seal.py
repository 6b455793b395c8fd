"""Blind reading: what the networks said is sealed until the reader has answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Seal:
    """Which series are sealed: all but those that the reader has answered, while it is on."""

    def __init__(self) -> None:
        self._opened: set[str] | None = None
        self._elsewhere: frozenset[str] = frozenset()

    @property
    def is_on(self) -> bool:
        """Whether somebody reads blind, here or the same elsewhere."""
        return self._opened is not None or bool(self._elsewhere)

    def hides(self, series_id: str) -> bool:
        """Whether what the networks said of a series, or an item of the worklist, is sealed."""
        is_here = self._opened is not None and series_id not in self._opened
        return is_here or series_id in self._elsewhere

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

    def keep_closed(self, elsewhere: frozenset[str]) -> None:
        """Seal these whatever is read here: they wait in another list that is read blind."""
        self._elsewhere = elsewhere

    def take_off(self) -> None:
        """Nobody reads blind any more."""
        self._opened = None
