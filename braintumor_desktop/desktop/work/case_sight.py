"""Since when a reader sees what the next key answers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from braintumor_desktop.review import verdicts

if TYPE_CHECKING:
    from collections.abc import Callable


class CaseSight(QObject):
    """Which case is on the screen; a key that was pressed before is not for it.

    Attributes:
        key: of the case whose picture was painted, or "" until it is.
        shown: when it, or what is asked of it now, was to be seen first, as `verdicts.now` writes
            it; "" until it is.
        typed_at: gives when the key was pressed that is being done, as `monotonic`.

    Signals:
        changed(): another case is seen, or none.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.shown = ""
        self.typed_at: Callable[[], float] = time.monotonic
        self._since = 0.0

    def begin(self, key: str) -> None:
        """The picture of a case has been painted: keys that are pressed from now on are for it."""
        self.key, self._since = key, time.monotonic()
        self.shown = self.shown or verdicts.now()
        self.changed.emit()

    def end(self, *, is_other: bool) -> None:
        """Until it is painted anew, no key is for what is shown now.

        Args:
            is_other: whether another question is asked, whose time begins then.
        """
        self.key = ""
        if is_other:
            self.shown = ""
        self.changed.emit()

    def was_there(self, typed: float) -> bool:
        """Whether what is seen now was seen when a key was pressed, as `typed_at` gives it."""
        return bool(self.key) and typed >= self._since


def wall(typed: float) -> str:
    """A time of `typed_at` as `verdicts.now` writes it."""
    return verdicts.now(max(0.0, time.monotonic() - typed))
