"""Reads what others outlined, lays it over the open series, and compares it with ours.

Like is compared with like: a segmentation as a whole with all that is outlined here, a segment
with the finding that it is by its tracking UID, else with the one that it shares most with.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.placing import Laid, concerns, lay
from braintumor_desktop.findings.track import track_of
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, number, tr
from braintumor_desktop.workspace.others import Compared
from braintumor_desktop.workspace.work import OUTLINES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import Report, Work
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.overlap import Overlap
    from braintumor_desktop.findings.segmentation import Segmentation
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        FindingsChanged,
        StudiesChanged,
        WorkChanged,
    )

SEGMENTATION = "SEG"
NOWHERE = Laid({})
NETWORK, READER = mark("the network's mask"), mark("the reader's outlines")
NETWORK_SO_FAR = mark("the network's mask so far")
SETTLED_MS = 150
"""After which answers and strokes are compared: they come many a second."""


@dataclass(frozen=True)
class _Task:
    """What a job is for: a segmentation is read, laid over series, or compared."""

    kind: str
    segmentation: str
    work: Work


@dataclass(frozen=True, eq=False)
class _Ours:
    """An outline of ours.

    Attributes:
        name: for people.
        masks: by position in the series.
        track: by which a finding is followed, or "".
        number: of a finding, None of all together.
        is_final: whether what it outlines is whole: what a network has not seen yet would make
            its outline look small.
    """

    name: str
    masks: Mapping[int, Mask]
    track: str = ""
    number: int | None = None
    is_final: bool = True


@dataclass(frozen=True, eq=False)
class _Findings:
    """The findings of a series that count.

    Attributes:
        ours: none before they are listed.
        are_all: whether no more will come: only then nothing overlaps for good.
    """

    ours: Sequence[_Ours] = ()
    are_all: bool = False


class OthersReader(QObject):
    """One job after the other in a thread of its own; nothing is done twice at a time."""

    def __init__(
        self,
        bridge: Bridge,
        runner: JobRunner,
        want: Callable[[Iterable[str]], None],
        parent: QObject | None = None,
    ) -> None:
        """Begin with nothing.

        Args:
            bridge: tells what is open, answered and said; takes what was read.
            runner: whose thread reads.
            want: has the findings of series listed, by their ids.
            parent: Qt's.
        """
        super().__init__(parent)
        self._want_findings = want
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._others = bridge.workspace.others
        self._runner = runner
        self._waiting: deque[_Task] = deque()
        self._stale: dict[str, None] = {}
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._compare)
        runner.finished.connect(self._on_finished)
        runner.failed.connect(self._on_failed)
        runner.stopped.connect(self._on_stopped)
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.answers_changed.connect(self._on_answers_changed)
        bridge.work_changed.connect(self._on_work_changed)
        bridge.findings_changed.connect(self._on_findings_changed)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read, laid or compared, or waits for it."""
        return self._runner.is_busy or bool(self._waiting) or self._settled.isActive()

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        gone = set(change.removed)
        self._waiting = deque(t for t in self._waiting if t.segmentation not in gone)
        for series_id in (*change.added, *change.changed):
            series = self._workspace.find(series_id)
            if series is None:
                continue
            if series.modality == SEGMENTATION:
                self._read(series)
            else:
                self._take_away(series_id)
                self._lay_over(series)

    def _take_away(self, series_id: str) -> None:
        """The series has other slices: what lay over it may lie elsewhere."""
        for key in self._others.over(series_id):
            self._bridge.tell(self._others.lay(key, series_id, NOWHERE))

    def _read(self, file: Series) -> None:
        """Read a segmentation; what is open by then is looked through when it was read."""
        paths = tuple(dict.fromkeys(item.path for item in file.slices))
        self._ask(_Task("read", file.id, partial(_read, paths)))

    def _lay_over(self, series: Series) -> None:
        """A series that is new, or has other slices, may be one that was outlined."""
        for key in self._others.wanting(series):
            known = self._others.known(key)
            if known is not None and known.found is not None:
                self._ask(_Task("lay", key, partial(_lay, known.found, (series,))))

    def _ask(self, task: _Task) -> None:
        self._waiting.append(task)
        self._work_on()

    def _work_on(self) -> None:
        if self._waiting and not self._runner.is_busy:
            task = self._waiting.popleft()
            self._runner.submit(task.work, task)

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        task = cast("_Task", job.about)
        if self._workspace.find(task.segmentation) is None:
            pass  # Closed meanwhile.
        elif task.kind == "read":
            self._take(task.segmentation, cast("Segmentation", result))
        elif task.kind == "lay":
            self._take_laid(task.segmentation, cast("list[tuple[Series, Laid]]", result))
        else:
            said = cast("Mapping[int | None, Compared]", result)
            self._bridge.tell(self._others.compare(task.segmentation, said))
        self._work_on()

    def _take(self, segmentation: str, found: Segmentation) -> None:
        """Keep what was read, and lay it over all that it may belong to."""
        self._bridge.tell(self._others.read(segmentation, found, ""))
        # Series that come from now on find it, see `_lay_over`.
        self._ask(_Task("lay", segmentation, partial(_lay, found, self._workspace.series)))

    def _take_laid(self, segmentation: str, laid: list[tuple[Series, Laid]]) -> None:
        for series, over in laid:
            if self._workspace.find(series.id) is series:  # As it was when it was laid over it.
                self._bridge.tell(self._others.lay(segmentation, series.id, over))
        self._want_comparison([segmentation])

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        task = cast("_Task", job.about)
        if task.kind == "read" and self._workspace.find(task.segmentation) is not None:
            self._bridge.tell(self._others.read(task.segmentation, None, str(error)))
        self._work_on()

    @Slot(Job)
    def _on_stopped(self, _job: Job) -> None:
        self._work_on()

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        self._want_comparison(key for series in change.series for key in self._others.over(series))

    @Slot(object)
    def _on_findings_changed(self, change: FindingsChanged) -> None:
        self._want_comparison(key for series in change.series for key in self._others.over(series))

    @Slot(object)
    def _on_work_changed(self, change: WorkChanged) -> None:
        studies = {made.study for made in change.made if made.section == OUTLINES.name}
        for study in studies:
            for series_id in self._workspace.series_of(study):
                self._want_comparison(self._others.over(series_id))

    def _want_comparison(self, segmentations: Iterable[str]) -> None:
        self._stale |= dict.fromkeys(segmentations)
        if self._stale and not self._settled.isActive():
            self._settled.start()

    @Slot()
    def _compare(self) -> None:
        stale, self._stale = self._stale, {}
        for key in stale:
            known = self._others.known(key)
            if known is None or known.found is None or not known.over:
                continue
            series = self._own(known.found, known.over)
            if series is not None:
                masks = known.laid[series.id].masks
                tracks = {one.number: one.tracking_uid for one in known.found.segments}
                ours, findings = self._ours(series), self._findings(series)
                work = partial(_compare, masks, tracks, ours, findings, series)
                self._waiting = deque(
                    t for t in self._waiting if (t.kind, t.segmentation) != ("compare", key)
                )
                self._ask(_Task("compare", key, work))

    def _own(self, found: Segmentation, over: Sequence[str]) -> Series | None:
        """The series that a segmentation names, else the first over which it lies."""
        open_series = [s for s in map(self._workspace.find, over) if s is not None]
        named = (s for s in open_series if s.series_uid in found.series_uids)
        return next(named, open_series[0] if open_series else None)

    def _findings(self, series: Series) -> _Findings:
        """The findings of a series; none before they are listed, which is asked for."""
        listing = self._workspace.listings.of(series.id)
        if listing is None:
            self._want_findings([series.id])
            return _Findings()
        is_seen = self._workspace.finished(series.id) == len(series.slices)
        ours = [
            _Ours(
                tr("finding {number}", number=entry.number),
                entry.finding.masks,
                track_of(entry),
                entry.number,
                is_final=is_seen or entry.outline is not None,
            )
            for entry in listing.counted
        ]
        return _Findings(ours, is_seen)

    def _ours(self, series: Series) -> list[_Ours]:
        """All that is outlined here, by who did it; grows with the slices of a series."""
        masks: dict[int, Mask] = {}
        results = self._workspace.results_of(series)
        for result in results:
            if result.mask is not None and result.mask.pixels:
                masks[series.places[result.slice.key]] = result.mask
        is_seen = len(results) == len(series.slices)
        whom = tr(NETWORK if is_seen else NETWORK_SO_FAR)
        ours = [_Ours(whom, masks, is_final=is_seen)] if results else []
        outlines = self._workspace.work.of(OUTLINES, study_id(series)).values()
        own = _joined(outline.on(series) for outline in outlines)
        return [*ours, _Ours(tr(READER), own)] if own else ours


def _joined(outlines: Iterable[Mapping[int, Mask]]) -> dict[int, Mask]:
    """All that some outlines have, by position."""
    from braintumor_desktop.findings.masks import Mask

    found: dict[int, Mask] = {}
    for outline in outlines:
        for index, mask in outline.items():
            before = found.get(index)
            found[index] = mask if before is None else Mask.of(before.array | mask.array)
    return found


def _read(paths: tuple[Path, ...], token: CancelToken, _report: Report) -> Segmentation:
    """A job's work: read a segmentation."""
    from braintumor_desktop.exchange.dicom_seg import read_segmentations

    return read_segmentations(paths, token)


def _lay(
    found: Segmentation, series: Sequence[Series], token: CancelToken, _report: Report
) -> list[tuple[Series, Laid]]:
    """A job's work: lay a segmentation over those series that it may be one of."""
    laid = []
    for one in series:
        token.check()
        if one.modality != SEGMENTATION and concerns(found, one):
            laid.append((one, lay(found, one, token)))
    return laid


def _compare(
    masks: Mapping[int, Mapping[int, Mask]],
    tracks: Mapping[int, str],
    ours: Sequence[_Ours],
    findings: _Findings,
    series: Series,
    token: CancelToken,
    _report: Report,
) -> dict[int | None, Compared]:
    """A job's work: each segment's volume, and how it agrees with ours; None for all together."""
    said: dict[int | None, Compared] = {None: _said(_joined(masks.values()), ours, series)}
    for segment, outlined in masks.items():
        token.check()
        finding = _counterpart(outlined, tracks.get(segment, ""), findings.ours)
        about = _said(outlined, [] if finding is None else [finding], series)
        said[segment] = _apart(about, findings) if finding is None else about
    return said


def _counterpart(
    outlined: Mapping[int, Mask], track: str, findings: Sequence[_Ours]
) -> _Ours | None:
    """The finding that a segment is by its tracking UID, else that which it shares most with."""
    same = next((one for one in findings if track and one.track == track), None)
    if same is not None:
        return same
    shared = {
        number: sum(mask.shared(one.masks[i]) for i, mask in outlined.items() if i in one.masks)
        for number, one in enumerate(findings)
    }
    most = max(shared, key=shared.__getitem__, default=None)
    return findings[most] if most is not None and shared[most] else None


def _apart(about: Compared, findings: _Findings) -> Compared:
    """A segment that shares no pixel with a finding: said where it will stay so."""
    if not findings.ours and not findings.are_all:
        return about
    short = tr("No finding overlaps") if findings.are_all else ""
    return replace(about, short=short, sentences=(tr("It lies in none of the findings."),))


def _said(outlined: Mapping[int, Mask], ours: Sequence[_Ours], series: Series) -> Compared:
    """What is said of an outline of others beside some of ours."""
    from braintumor_desktop.findings.overlap import compare, volume_ml

    ml = volume_ml(outlined, series)
    pixels = sum(mask.pixels for mask in outlined.values())
    size = tr("{count} px", count=number(pixels)) if ml is None else wording.volume(ml)
    found = [(one, compare(outlined, one.masks, series)) for one in ours]
    sentences = tuple(overlap.sentence(one.name) for one, overlap in found)
    short = next(filter(None, (_short(one, overlap) for one, overlap in found)), "")
    return Compared(size, short, sentences)


def _short(one: _Ours, overlap: Overlap) -> str:
    """How an outline agrees with one of ours, and with which finding; "" before ours is whole."""
    said = overlap.short if one.is_final else ""
    if not said or one.number is None:
        return said
    return tr("Finding {number}: {said}", number=number(one.number), said=said)
