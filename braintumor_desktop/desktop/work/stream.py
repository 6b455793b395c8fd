"""A bounded stream from a worker to the GUI thread that drops nothing."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from braintumor_desktop.cancel import CancelToken

LIMIT = 256
"""Items that wait at most: a worker that is faster than the window waits for it."""
_PATIENCE_SECONDS = 0.05

T = TypeVar("T")


class _Bell(QObject):
    """Rings in the GUI thread.

    Signals:
        rang(): something arrived since the last time.
    """

    rang = Signal()


class Stream(Generic[T]):
    """Items in the order in which they were put; the GUI thread takes a few at a time.

    Attributes:
        arrived: a signal without arguments, to be connected queued: there is something to
            take, until all was taken.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._items: deque[T] = deque()
        self._changed = threading.Condition()
        self._has_rung = False
        self._bell = _Bell()
        self.arrived = self._bell.rang

    @property
    def is_empty(self) -> bool:
        """Whether all was taken."""
        return not self._items

    def put(self, item: T, token: CancelToken) -> None:
        """Hand an item over; waits while too many wait already.

        Raises:
            Cancelled: the token was set while it waited.
        """
        with self._changed:
            while len(self._items) >= self._limit:
                token.check()
                self._changed.wait(_PATIENCE_SECONDS)
            self._items.append(item)
            self._ring()

    def take(self, most: int) -> list[T]:
        """The next items, at most so many; rings again where more are left."""
        with self._changed:
            self._has_rung = False
            taken = [self._items.popleft() for _ in range(min(most, len(self._items)))]
            self._changed.notify_all()
            if self._items:
                self._ring()
        return taken

    def _ring(self) -> None:
        if not self._has_rung:
            self._has_rung = True
            self._bell.rang.emit()
