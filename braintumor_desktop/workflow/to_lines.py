"""Answers as lines that are told of and kept nowhere: what counts them needs no folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.exchange import results
from braintumor_desktop.findings.result import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from braintumor_desktop.exchange.addresses import Roots
    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.findings.result import ModelId
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workflow.batch import Judged, Work


class ToLines:
    """A sink of the engine; its lines name no mask, since none is written."""

    def __init__(
        self, roots: Roots, models: Sequence[ModelId], told: Callable[[Line, bool], None]
    ) -> None:
        """Begin with no answers.

        Args:
            roots: the paths that were given.
            models: that judge.
            told: called with each line, and whether its answer was known before.
        """
        self._roots = roots
        self._models = models
        self._told = told

    def add_image(self, work: Work, judged: Judged) -> None:
        """A slice has its answer."""
        address = self._roots.address(work.slice.path)
        line = results.image_line(judged.result, address, work.series, None)
        self._told(line, judged.is_known)

    def add_series(self, series: Series, result: SeriesResult, *, is_final: bool) -> None:
        """A series was summed up; loose pictures are none."""
        if is_final and results.series_id(series) is not None:
            fact = results.SeriesFact(seconds=0.0)
            address = self._roots.series_address(series)
            self._told(results.series_line(result, address, series, self._models, fact), False)

    def add_problem(self, problem: Problem) -> None:
        """A file gave no image."""
        status = "rejected" if problem.is_rejection else "error"
        reason = Reason(problem.code, problem.message)
        fact = results.FileFact(status=status, reason=reason, sha256=None, seconds=0.0)
        line = results.file_line(fact, self._roots.address(problem.path), self._models)
        self._told(line, False)
