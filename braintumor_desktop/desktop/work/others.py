"""Reads what others outlined, lays it over the open series, and compares it with ours."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Slot

from braintumor_desktop.desktop.work.jobs import Job, JobRunner
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.placing import Laid, concerns, lay
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, number, tr
from braintumor_desktop.workspace.others import Compared
from braintumor_desktop.workspace.work import OUTLINES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import Report, Work
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.segmentation import Segmentation
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import AnswersChanged, StudiesChanged, WorkChanged

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


class OthersReader(QObject):
    """One job after the other in a thread of its own; nothing is done twice at a time."""

    def __init__(self, bridge: Bridge, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
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
            said = cast("Mapping[int, Compared]", result)
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
                masks, ours = known.laid[series.id].masks, self._ours(series)
                self._waiting = deque(
                    t for t in self._waiting if (t.kind, t.segmentation) != ("compare", key)
                )
                self._ask(_Task("compare", key, partial(_compare, masks, ours, series)))

    def _own(self, found: Segmentation, over: Sequence[str]) -> Series | None:
        """The series that a segmentation names, else the first over which it lies."""
        open_series = [s for s in map(self._workspace.find, over) if s is not None]
        named = (s for s in open_series if s.series_uid in found.series_uids)
        return next(named, open_series[0] if open_series else None)

    def _ours(self, series: Series) -> dict[str, dict[int, Mask]]:
        """What is outlined here, by who did it; grows with the slices of a series."""
        masks: dict[int, Mask] = {}
        results = self._workspace.results_of(series)
        for result in results:
            if result.mask is not None and result.mask.pixels:
                masks[series.places[result.slice.key]] = result.mask
        whom = NETWORK if len(results) == len(series.slices) else NETWORK_SO_FAR
        ours = {whom: masks} if results else {}
        outlines = self._workspace.work.of(OUTLINES, study_id(series)).values()
        own: dict[int, Mask] = {}
        for outline in outlines:
            for index, mask in outline.on(series).items():
                own[index] = mask if index not in own else _joined(own[index], mask)
        return {**ours, READER: own} if own else ours


def _joined(one: Mask, other: Mask) -> Mask:
    from braintumor_desktop.findings.masks import Mask

    return Mask.of(one.array | other.array)


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
    ours: Mapping[str, Mapping[int, Mask]],
    series: Series,
    token: CancelToken,
    _report: Report,
) -> dict[int, Compared]:
    """A job's work: each segment's volume, and how it agrees with each of ours."""
    from braintumor_desktop.findings.overlap import compare, volume_ml

    said = {}
    for segment, outlined in masks.items():
        token.check()
        ml = volume_ml(outlined, series)
        pixels = sum(mask.pixels for mask in outlined.values())
        size = tr("{count} px", count=number(pixels)) if ml is None else wording.volume(ml)
        found = {whom: compare(outlined, mine, series) for whom, mine in ours.items()}
        sentences = tuple(overlap.sentence(tr(whom)) for whom, overlap in found.items())
        # What the network has not seen yet would make its mask look small.
        final = (overlap.short for whom, overlap in found.items() if whom != NETWORK_SO_FAR)
        short = next(filter(None, final), "")
        said[segment] = Compared(size, short, sentences)
    return said
