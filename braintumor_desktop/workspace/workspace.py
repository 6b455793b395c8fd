"""The owner of what is open: series and patients, answers of networks, work of persons.

Every mutation returns a Change and costs what it changes: nothing here grows with what is
open already, but where it says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.imaging.study import OBJECTS, study_id
from braintumor_desktop.station.user import user_name
from braintumor_desktop.workspace.changes import AnswersChanged, FindingsChanged, StudiesChanged
from braintumor_desktop.workspace.listings import Listings
from braintumor_desktop.workspace.others import Others
from braintumor_desktop.workspace.seal import Seal
from braintumor_desktop.workspace.sums import Sum
from braintumor_desktop.workspace.work import Work

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series, Slice, SliceKey
    from braintumor_desktop.workspace.changes import Change, WorkChanged
    from braintumor_desktop.workspace.edits import Edit


class Workspace:
    """Owns series, problems, answers and the work of persons; in one thread.

    What is sealed is as if no network had seen it, to all that ask but `judged_sum_of`.

    Attributes:
        work: what persons made or said; changed by edits.
        listings: the findings of each series, as far as somebody looked at them.
        others: reports, documents and segmentations of others.
        seal: what a reader must not see so far.
        reader: the name under which who works here reads, or "".
    """

    def __init__(self) -> None:
        self.reader = ""
        self.work = Work()
        self.listings = Listings(self.work)
        self.seal = Seal()
        self.others = Others(self.seal)
        self._series: dict[str, Series] = {}
        self._order: list[str] = []
        self._places: dict[str, int] = {}
        self._problems: dict[Path, Problem] = {}
        self._answers: dict[str, dict[SliceKey, ImageResult]] = {}
        self._sums: dict[str, Sum] = {}
        self._studies: dict[str, dict[str, None]] = {}
        self._unsaved: dict[str, int] = {}

    @property
    def author(self) -> str:
        """Who draws: the reader, else the computer's user."""
        return self.reader or user_name()

    @property
    def series(self) -> tuple[Series, ...]:
        """All that is open, in the order in which it came; grows with what is open."""
        return tuple(self._series[i] for i in self._order)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Files that gave no series; grows with their number."""
        return tuple(self._problems.values())

    @property
    def count(self) -> int:
        """Series that are open."""
        return len(self._order)

    @property
    def studies(self) -> int:
        """Studies that are open."""
        return len(self._studies)

    @property
    def first(self) -> Series | None:
        """The series that came first."""
        return self._series[self._order[0]] if self._order else None

    @property
    def has_problems(self) -> bool:
        """Whether a file gave no series."""
        return bool(self._problems)

    def find(self, series_id: str) -> Series | None:
        """The series of this id, if it is open."""
        return self._series.get(series_id)

    def place_of(self, series_id: str) -> int | None:
        """The position of a series, from 0, in the order in which they came."""
        return self._places.get(series_id)

    def neighbor(self, series_id: str, step: int) -> str | None:
        """The series so many places on, the last or first at an end; None if it is closed."""
        place = self._places.get(series_id)
        if place is None:
            return None
        return self._order[min(max(place + step, 0), len(self._order) - 1)]

    def result_of(self, series_id: str, item: Slice) -> ImageResult | None:
        """What the networks said of a slice of a series, or None so far."""
        return self._shown(series_id).get(item.key)

    def answer_at(self, series: Series, position: int) -> str:
        """What is said of a slice in its series; "" where it has no answer so far."""
        result = self.result_of(series.id, series.slices[position])
        if result is None or result.answer is None:
            return ""
        total = self.sum_of(series.id)
        said = {} if total is None else total.instead_in(series)
        return said.get(position, result.answer)

    def results_of(self, series: Series) -> list[ImageResult]:
        """The answers that there are to the slices of a series, in their order."""
        answers = self._shown(series.id)
        return [answers[item.key] for item in series.slices if item.key in answers]

    def answers_of(self, series_id: str) -> dict[SliceKey, ImageResult]:
        """The answers to a series as they are now, for another thread; a copy."""
        return dict(self._shown(series_id))

    def first_result_of(self, series_id: str) -> ImageResult | None:
        """The answer to a series that came first."""
        return next(iter(self._shown(series_id).values()), None)

    def finished(self, series_id: str) -> int:
        """Slices of a series that have an answer of any kind."""
        return len(self._answers.get(series_id, {}))

    def has_answer(self, series_id: str, key: SliceKey) -> bool:
        """Whether a slice of a series has an answer of any kind, sealed or not."""
        return key in self._answers.get(series_id, {})

    def study_of(self, series_id: str) -> tuple[str, ...]:
        """Ids of all series and files of the study of a series, as far as they are open."""
        series = self._series.get(series_id)
        if series is None:
            return ()
        study = study_id(series)
        files = (i for i, file in self.others.files.items() if study_id(file) == study)
        return (*self._studies[study], *files)

    @property
    def study_ids(self) -> tuple[str, ...]:
        """Ids of the studies that are open; grows with their number."""
        return tuple(self._studies)

    def series_of(self, study: str) -> tuple[str, ...]:
        """Ids of the series of a study that are open, by the id of `study_id`."""
        return tuple(self._studies.get(study, ()))

    def is_open(self, study: str) -> bool:
        """Whether a series of a study is open, by the id of `study_id`."""
        return study in self._studies

    def apply(self, edit: Edit) -> WorkChanged | None:
        """Do what a person wants; None where that changes nothing."""
        return edit.apply(self)

    @property
    def unsaved(self) -> Mapping[str, int]:
        """Series with answers that are saved nowhere; by id, how often they have changed."""
        return self._unsaved

    def mark_saved(self, saved: Mapping[str, int]) -> None:
        """What `unsaved` said when it was written is saved; what came since is not."""
        for series_id, changes in saved.items():
            if self._unsaved.get(series_id) == changes:
                del self._unsaved[series_id]

    def sum_of(self, series_id: str) -> Sum | None:
        """A series summed up, if that was done."""
        return None if self.seal.hides(series_id) else self._sums.get(series_id)

    def judged_sum_of(self, series_id: str) -> Sum | None:
        """A series summed up, sealed or not: to be recorded, never to be shown."""
        return self._sums.get(series_id)

    def take(
        self, series: Iterable[Series], problems: Iterable[Problem] = ()
    ) -> StudiesChanged | None:
        """Add series and problems; a series that is open already gets its new slices.

        Args:
            series: those that are new or have other slices. Their answers are kept by the
                keys of the slices, of which `places` holds those that are still there.
            problems: those that are new.
        """
        added, changed = [], []
        for one in series:
            known = self._series.get(one.id)
            if known is one:
                continue
            self._series[one.id] = one
            if known is None:
                self._places[one.id] = len(self._order)
                self._order.append(one.id)
                self._studies.setdefault(study_id(one), {})[one.id] = None
                added.append(one.id)
            else:
                self._keep_answers(one)
                changed.append(one.id)
        is_mended = self._forget_problems(added + changed)
        new = {problem.path: problem for problem in problems}
        self._problems |= new
        files = [p.about for p in new.values() if p.about is not None]
        listed = tuple(file.id for file in files if self.others.take_file(file))
        if not (added or changed or new):
            return None
        return StudiesChanged((), tuple(added), tuple(changed), bool(new) or is_mended, listed)

    def close(self, ids: Iterable[str]) -> StudiesChanged | None:
        """Close some series and files, with what is known of them; grows with what is open."""
        ids = list(ids)
        paths = [file.slices[0].path for i in ids if (file := self.others.files.get(i))]
        files = self.others.close(ids)
        for path in paths:
            self._problems.pop(path, None)
        gone = [i for i in ids if i in self._series]
        for series_id in gone:
            self._leave_study(self._series[series_id])
            for owned in (self._series, self._answers, self._sums, self._unsaved):
                owned.pop(series_id, None)
        self.listings.forget(gone)
        if not gone and not files:
            return None
        self._order = [i for i in self._order if i in self._series]
        self._places = {i: place for place, i in enumerate(self._order)}
        return StudiesChanged(removed=(*gone, *files), has_problems=bool(files))

    def close_all(self) -> StudiesChanged | None:
        """Close everything, problems too; grows with what is open."""
        had_problems = self.has_problems
        self._problems.clear()
        closed = self.close((*self._order, *self.others.files)) or StudiesChanged()
        if not closed.removed and not had_problems:
            return None
        return StudiesChanged(removed=closed.removed, has_problems=had_problems)

    def add_answer(self, series_id: str, result: ImageResult) -> AnswersChanged | None:
        """Keep what the networks said of a slice; None if that is closed or changed by now."""
        series = self._series.get(series_id)
        key = result.slice.key
        if series is None or not _is_now(result, series):
            return None
        self._answers.setdefault(series_id, {})[key] = result
        if result.verdict is not None:  # That something is not judged is no work of anybody.
            self._unsaved[series_id] = self._unsaved.get(series_id, 0) + 1
        return AnswersChanged(frozenset([series_id]), frozenset([key]))

    def add_sum(
        self, series: Series, result: SeriesResult, *, is_final: bool
    ) -> AnswersChanged | None:
        """Keep a series summed up; a sum of slices that are others by now is not final."""
        now = self._series.get(series.id)
        if now is None:
            return None
        self._sums[series.id] = Sum(result, is_final and now is series, series)
        return AnswersChanged(frozenset([series.id]))

    def read_blind(self, opened: Iterable[str], reader: str) -> tuple[Change, ...]:
        """Seal all but these series, and what others made; grows with what is open."""
        self.seal.put_on(opened)
        aside = self.work.read_as(reader)
        return (aside, *self._resealed(self._series))

    def read_openly(self) -> tuple[Change, ...]:
        """Show everything again; grows with what is open."""
        self.seal.take_off()
        back = self.work.read_openly()
        return (back, *self._resealed(self._series))

    def open_seal(self, series_id: str) -> tuple[Change, ...]:
        """The reader has answered: what networks and others say of a series is shown."""
        self.seal.open(series_id)
        return self._resealed([series_id])

    def hides_file(self, file: Series) -> bool:
        """Whether a report or the like says what a reader must not see so far."""
        study = [one.id for one in self._scans(study_id(file))]
        return self.seal.is_on and (not study or any(map(self.seal.hides, study)))

    def _scans(self, study: str) -> list[Series]:
        """What was acquired, of one study; captures where there is nothing else."""
        found = (self._series[one] for one in self._studies.get(study, ()))
        pictures = [one for one in found if one.modality not in OBJECTS and not one.is_own]
        return [one for one in pictures if not one.is_capture] or pictures

    def is_made(self, series: Series) -> bool:
        """Whether it was made of a scan: an object of others, or a capture beside scans.

        A picture that this program drew is so wherever it lies.
        """
        if series.modality in OBJECTS or series.is_own:
            return True
        return series.is_capture and not all(o.is_capture for o in self._scans(study_id(series)))

    def hides_object(self, series: Series) -> bool:
        """Whether a series is what others made of a scan, which a reader must not see so far.

        It stays hidden as long as the round lasts where nobody knows of which scan it was made.
        """
        is_hidden = self.seal.is_on and self.is_made(series)
        return is_hidden and self.others.seen(series.id) is None

    def _resealed(self, ids: Iterable[str]) -> tuple[Change, ...]:
        series = frozenset(ids)
        slices = frozenset(key for i in series for key in self._answers.get(i, {}))
        self.listings.forget(series)
        return (
            AnswersChanged(series, slices),
            FindingsChanged(series, is_other_chosen=True),
            self.others.resealed(series),
        )

    def _shown(self, series_id: str) -> dict[SliceKey, ImageResult]:
        return {} if self.seal.hides(series_id) else self._answers.get(series_id, {})

    def forget_answers_to(self, series_id: str, slices: Collection[SliceKey]) -> AnswersChanged:
        """These slices will be judged again: nothing is known of them, the sum is not final."""
        answers, known = self._answers.get(series_id, {}), self._sums.get(series_id)
        for key in slices:
            answers.pop(key, None)
        if known is not None:
            self._sums[series_id] = Sum(known.result, False, known.series)
        return AnswersChanged(frozenset([series_id]), frozenset(slices))

    def forget_answers(self) -> AnswersChanged:
        """Other networks will judge: what is open stays open, unjudged."""
        slices = frozenset(key for answers in self._answers.values() for key in answers)
        changed = AnswersChanged(frozenset(self._answers), slices)
        self._answers, self._sums, self._unsaved = {}, {}, {}
        self.listings.forget(changed.series)
        return changed

    def _forget_problems(self, ids: Iterable[str]) -> bool:
        """What could not be read and is a slice by now is no problem any more."""
        before = len(self._problems)
        for series_id in ids if before else ():
            for item in self._series[series_id].slices:
                self._problems.pop(item.path, None)
        return len(self._problems) < before

    def _leave_study(self, series: Series) -> None:
        study = study_id(series)
        del self._studies[study][series.id]
        if not self._studies[study]:
            del self._studies[study]

    def _keep_answers(self, now: Series) -> None:
        """Answers to slices that are still there stay; the sum is not final any more."""
        answers = self._answers.get(now.id, {})
        kept = {key: result for key, result in answers.items() if _is_now(result, now)}
        known = self._sums.pop(now.id, None)
        if len(kept) < len(answers):
            self._answers[now.id] = kept
        elif known is not None:
            self._sums[now.id] = Sum(known.result, False, known.series)


def _is_now(result: ImageResult, series: Series) -> bool:
    """Whether an answer is to a slice of a series as its file, and what is wanted, is now."""
    place = series.places.get(result.slice.key)
    if place is None:
        return False
    now, judged = series.slices[place], result.slice
    return now.stamp == judged.stamp and now.overruled == judged.overruled
