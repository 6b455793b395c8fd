"""Cases that come into the list, or leave it, while a round is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from braintumor_desktop.desktop.work import round_work

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.desktop.work.records import Records, Written
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.rounds import Round
    from braintumor_desktop.review.worklist import Query

GROWS_AFTER_MS = 500
"""What comes into the list, in parts while a folder is searched, is looked for so long after."""


class RoundGrowth(QObject):
    """Looks for the cases of a round again when the list has changed.

    Attributes:
        query: finds the items, in their order; None for all by suspicion.

    Signals:
        grown(Round, tuple): a round, and the keys of its cases in their order by now.
    """

    grown = Signal(object, object)

    def __init__(
        self, records: Records, current: Callable[[], Round | None], parent: QObject
    ) -> None:
        """Begin to listen.

        Args:
            records: tell what was written, and are asked.
            current: the round that is on, or None.
            parent: Qt's.
        """
        super().__init__(parent)
        self._records = records
        self._current = current
        self.query: Query | None = None
        self._soon = QTimer(self, singleShot=True, interval=GROWS_AFTER_MS)
        self._soon.timeout.connect(self._look)
        records.written.connect(self._on_written)

    @Slot(object)
    def _on_written(self, written: Written) -> None:
        if written.is_all and self._current() is not None and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        from braintumor_desktop.review import rounds

        made, query = self._current(), self.query
        if made is None or not self._records.state.is_open:
            return
        plan = made.plan

        def keys(database: Database) -> tuple[str, ...]:
            return rounds.keys_of(database, plan, round_work.listed(query, database))

        def tell(found: object, error: AppError | None) -> None:
            if error is None:
                self.grown.emit(made, found)

        self._records.ask(keys, tell, newest="cases")
