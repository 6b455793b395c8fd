"""Results of the networks that could not be kept when they came: written in their turn.

The engine writes in its own thread.  Where its disk is full or its file is gone, what it says
from then on is handed to `Records`, which holds it in order until there is room.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from braintumor_desktop.desktop.work.engine import Said
    from braintumor_desktop.desktop.work.records import Records
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.workspace.workspace import Workspace

    Earlier = Callable[[Series, Slice], ImageResult | None]


class LateResults:
    """Hands to the database what the engine could not keep; the series count as saved then.

    Attributes:
        count: of the slices' answers that are not written so far.
        writes: in so many parts.
    """

    def __init__(self, workspace: Workspace, records: Records, earlier: Earlier) -> None:
        """Begin with nothing.

        Args:
            workspace: whose series are saved when their results are.
            records: the database.
            earlier: the answer that a slice of a series has by now; called in its thread.
        """
        self._workspace = workspace
        self._records = records
        self._earlier = earlier
        self._refused: set[str] = set()
        self.count = self.writes = 0

    @property
    def waits(self) -> bool:
        """Whether something is not written so far: what comes after it waits, too."""
        return self.writes > 0

    def keep(self, said: Sequence[Said], names: dict[str, str]) -> None:
        """Write what was said, or hold it; where nothing may be written, it stays unsaved.

        Args:
            said: answers and final sums that are not kept, in their order.
            names: of the networks that said it, by role.
        """
        if not said or self._records.state.phase not in {"opening", "open", "gone", "full"}:
            return
        ids = frozenset(one.series.id for one in said if one.series is not None)
        saved = {i: n for i, n in self._workspace.unsaved.items() if i in ids}
        count = sum(one.result is not None for one in said)
        self.count, self.writes = self.count + count, self.writes + 1
        self._records.write(
            partial(_keep, said, names, self._earlier),
            partial(self._on_kept, saved, count, ids),
            items=ids,
        )

    def _on_kept(
        self,
        saved: Mapping[str, int],
        count: int,
        ids: frozenset[str],
        _result: object,
        error: AppError | None,
    ) -> None:
        self.count, self.writes = self.count - count, self.writes - 1
        if error is not None:  # The engine said why.
            self._refused |= ids
        self._workspace.mark_saved({i: n for i, n in saved.items() if i not in self._refused})


def _keep(
    said: Sequence[Said], names: dict[str, str], earlier: Earlier, database: Database
) -> None:
    """A write's work; done again from its beginning where there was no room for all of it."""
    from braintumor_desktop.review import answers
    from braintumor_desktop.workflow import models
    from braintumor_desktop.workflow.to_database import ToDatabase

    with answers.opened(database) as store:
        sink = ToDatabase(database, store, models.model_ids(**names), earlier=earlier)
        for one in said:
            if one.series is None:
                continue
            if one.result is not None:
                from braintumor_desktop.workflow.batch import Judged, Work

                judged = Judged(one.result, None, one.is_known)
                sink.add_image(Work(one.series, one.result.slice), judged)
            if one.total is not None:
                sink.add_series(one.series, one.total, is_final=one.is_final)
        sink.stopped()
