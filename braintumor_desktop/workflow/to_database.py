"""Answers written into a database as they come, and found again there by content."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from braintumor_desktop import __version__
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import results
from braintumor_desktop.exchange.addresses import Address, parts_of
from braintumor_desktop.findings.rows import Known, series_row
from braintumor_desktop.review import recording
from braintumor_desktop.review.answers import Answer, Place
from braintumor_desktop.review.database import told
from braintumor_desktop.review.recording import Summed
from braintumor_desktop.workflow.suspects import Suspects

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series, Slice, SliceKey
    from braintumor_desktop.review.answers import Answers
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.workflow.batch import Judged, Sink, Work

    Earlier = Callable[[Series, Slice], ImageResult | None]
    """The answer that a slice of a series had before a run."""

log = logging.getLogger(__name__)


@dataclass
class _Images:
    """The images of a series that were added so far."""

    seconds: float = 0.0
    first: ImageResult | None = None
    sha256: dict[SliceKey, str] = field(default_factory=dict)


class ToDatabase:
    """A sink of the engine: what it was told of outlives the program, however that ends.

    An answer is in the file when `add_image` returns; what was judged before is found there by
    content, networks and what of the header was overruled.
    """

    def __init__(
        self,
        database: Database,
        answers: Answers,
        models: Sequence[ModelId],
        *,
        earlier: Earlier | None = None,
        needs_heat: bool = False,
        is_anew: Callable[[Slice], bool] | None = None,
    ) -> None:
        """Begin with no answers.

        Args:
            database: of the items; used in the engine's thread only.
            answers: of the slices, beside it.
            models: that judge.
            earlier: the answer that a slice had before this run, as `batch.run` takes it.
            needs_heat: answers without a heat map are not known.
            is_anew: whether a slice is to be judged, whatever was kept of it.
        """
        self._database = database
        self._answers = answers
        self._models = results.model_facts(models)
        self._ids = models
        self._earlier = earlier
        self._needs_heat = needs_heat
        self._is_anew = is_anew or (lambda _item: False)
        self._images: dict[str, _Images] = {}
        self._suspects: Suspects | None = None

    def begin(self) -> None:
        """Judge what may have ended the program in a process of its own; before `known`.

        Raises:
            StorageError: what that is cannot be read.
        """
        self._suspects = Suspects(self._answers, self._ids)

    def found(self, series: Iterable[Series], problems: Iterable[Problem] = ()) -> None:
        """Enter what is to be judged.

        Raises:
            StorageError: it cannot be written.
        """
        recording.found(self._database, series, problems)

    def known(self, item: Slice, sha256: str) -> ImageResult | None:
        """The answer that a slice's content has; safe to call from several threads.

        After `begin` a slice without one is noted as under way, or judged apart.
        """
        if item.reason is not None:  # Told from the header, at once.
            return None
        overruled = item.overruled.code if item.overruled else ""
        try:
            found = None
            if not self._is_anew(item):
                found = self._answers.find(sha256, item.frame, self._models, overruled)
        except StorageError:
            log.exception("an answer could not be looked up")
            return None
        result = None if found is None else self.result_of(item, found)
        if result is None and self._suspects is not None:
            return self._suspects.judge(item, sha256)
        return result

    def result_of(self, item: Slice, found: Answer) -> ImageResult | None:
        """A kept answer as the answer to a slice, or None where it does not do.

        Args:
            item: the slice.
            found: kept for its content and these networks.
        """
        line, mask = found.line, found.mask
        if line["status"] != "done":
            # Another program may read more.
            return results.read_image(line, item, None) if line["program"] == __version__ else None
        if mask is None or mask.shape != item.shape or (self._needs_heat and found.heat is None):
            return None
        result = results.read_image(line, item, mask)
        return replace(result, chances=found.chances, evidence=found.heat)

    def add_image(self, work: Work, judged: Judged) -> None:
        """Keep an answer.

        Raises:
            StorageError: it cannot be written.
        """
        series, result = work.series, judged.result
        if series.id not in self._images:
            self._images[series.id] = _Images()
            recording.set_state(self._database, [series.id], recording.RUNNING)
        images = self._images[series.id]
        images.seconds += result.seconds
        images.first = images.first or result
        images.sha256[work.slice.key] = result.sha256 or ""
        line = results.image_line(result, _address(work.slice.path), series, None)
        line = results.remembered(line, result.reason)
        answer = Answer(line, result.mask, result.chances, result.evidence)
        suspects = self._suspects
        is_guilty = suspects is not None and suspects.is_guilty(result.sha256, work.slice.frame)
        known = judged.is_known
        self._answers.keep(
            _place(series, work.slice), answer, is_over=not is_guilty, is_known=known
        )

    def add_series(self, series: Series, result: SeriesResult, *, is_final: bool) -> None:
        """Record the sum over a series, once every slice has its answer.

        Raises:
            StorageError: it cannot be written.
        """
        if not is_final:
            return
        images = self._images.pop(series.id, None) or _Images()
        first = images.first or self._before(series, series.slices[0])
        known = Known(len(series.slices), result, is_final=True, first=first)
        content = self._content(series, images)
        fact = results.SeriesFact(images.seconds, content)
        paths = {item.path for item in series.slices}
        path = next(iter(paths)) if len(paths) == 1 else series.slices[0].path.parent
        line = results.series_line(result, _address(path), series, self._ids, fact)
        self._answers.move(series.id, {item.id: n for n, item in enumerate(series.slices)})
        is_read = all(self._sha256(series, images, item) for item in series.slices)
        answer = Summed(series_row(series, known), line, content, is_read=is_read)
        recording.summed(self._database, series, answer)

    def renew(self, series: Series, result: SeriesResult) -> None:
        """See that a series whose slices are all known has its answer in the worklist.

        It has not where its last slices were judged when the program was killed, or where it
        had fewer slices when it was summed up.

        Raises:
            StorageError: it cannot be written.
        """
        content = self._content(series, _Images())
        with told(self._database.path):
            is_there = recording.is_summed(self._database.connection, series.id, content)
        if not is_there:
            self.add_series(series, result, is_final=True)

    def stopped(self) -> None:
        """What was begun and not ended waits.

        Raises:
            StorageError: it cannot be written.
        """
        recording.set_state(self._database, list(self._images), recording.WAITING)
        self._images.clear()
        if self._suspects is not None:
            self._suspects.end()
            self._suspects = None

    def _before(self, series: Series, item: Slice) -> ImageResult | None:
        return None if self._earlier is None else self._earlier(series, item)

    def _content(self, series: Series, images: _Images) -> str:
        return content_of(series, [self._sha256(series, images, item) for item in series.slices])

    def _sha256(self, series: Series, images: _Images, item: Slice) -> str:
        """Of a slice's file; "" where it was never read."""
        known = images.sha256.get(item.key)
        before = self._before(series, item) if known is None else None
        return known or (before.sha256 if before is not None else None) or ""


def content_of(series: Series, sums: Sequence[str]) -> str:
    """What changes when a slice is added, removed, changed or can be read (`Summed.content`).

    Args:
        series: of the slices.
        sums: SHA-256 of the file of each; "" where it cannot be read.
    """
    facts = [f"{one} {item.frame}" for one, item in zip(sums, series.slices, strict=True)]
    return hashlib.sha256(parts_of([*facts, str(series.lost)])).hexdigest()


class Several:
    """Answers that go into several sinks, one after the other."""

    def __init__(self, *sinks: Sink) -> None:
        self._sinks = sinks

    def add_image(self, work: Work, judged: Judged) -> None:
        """As in `batch.Sink`."""
        for sink in self._sinks:
            sink.add_image(work, judged)

    def add_series(self, series: Series, result: SeriesResult, *, is_final: bool) -> None:
        """As in `batch.Sink`."""
        for sink in self._sinks:
            sink.add_series(series, result, is_final=is_final)


def _address(path: Path) -> Address:
    """As of a file that was named: the database knows no folder that was searched."""
    text = str(path.absolute())
    return Address(text, text)


def _place(series: Series, item: Slice) -> Place:
    stamp = None if item.stamp is None else (item.stamp.size, item.stamp.changed_ns)
    path = str(item.path.absolute())
    # Of a loose picture it is known: `places` would stay in memory, one for each of thousands.
    position = series.places[item.key] if len(series.slices) > 1 else 0
    return Place(series.id, item.id, position, path, stamp)
