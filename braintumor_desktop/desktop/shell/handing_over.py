"""A study that is open leaves as one encrypted file, with what was said of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.dialogs.handover_dialog import OPENED_BY, HandoverDialog
from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.shell.leaving import RunningCommands
from braintumor_desktop.desktop.shell.shown_case import ask_for_case, why_not
from braintumor_desktop.imaging.study import patients_of, study_id
from braintumor_desktop.station import folders
from braintumor_desktop.words import joined, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.dialogs.handover_dialog import HandoverWish
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.station.audit import Facts

MEGA = 1_000_000
SUGGESTED = "study.zip"
"""It names nobody: what a file is called, everybody reads."""


@dataclass
class _Run:
    """A study on its way.

    Attributes:
        wish: of the user.
        path: of the archive.
        series: of the study: pictures, and what others made of them.
        ids: of its items in the worklist.
        cases: judged series, each with the other dates of its patient as HTML.
        files: how many the archive holds, once it is there: Stop may come too late.
    """

    wish: HandoverWish
    path: Path
    series: Sequence[Series]
    ids: list[int] = field(default_factory=list)
    cases: list[tuple[Case, str]] = field(default_factory=list)
    files: int = 0


class HandingOver(RunningCommands):
    """Does what "Hand over" offers; one study at a time, in a thread of its own.

    Attributes:
        ask_where: for the archive; calls back with it.
        dialog, running: those that are open, or None.
    """

    thread_name = "hand-over"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.dialog: HandoverDialog | None = None
        self._is_stopped = False
        self.ask_where: Callable[[Callable[[Path], None]], object] = partial(
            file_dialogs.ask_where_to_hand_over, window, SUGGESTED
        )
        window.actions_["hand_over"].triggered.connect(lambda: self.show())
        window.bridge.views_changed.connect(self._enable)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        is_shown = self._window.views.current is not None
        self._window.actions_["hand_over"].setEnabled(is_shown)

    def show(self) -> None:
        """Ask which study leaves, and with which password."""
        window, series = self._window, self._window.views.current
        if series is None or self.dialog is not None or self.running is not None:
            return
        if window.bridge.identity.is_hidden:
            text = tr("Names are hidden (F12), and pictures may show them: show names first.")
            window.viewer.messages.show_message("warning", text)
            return
        dialog = HandoverDialog(_names(window), study_id(series), self._why_no_results(), window)
        self.dialog = dialog
        dialog.wanted.connect(lambda wish: self.ask_where(partial(self.hand_over, wish)))
        dialog.finished.connect(self._forget_dialog)
        dialog.show()

    def _why_no_results(self) -> str:
        if self._window.workspace.seal.is_on:
            return tr("Results stay here while you read blind: they tell the answers.")
        if not self._window.records.state.is_open:
            return tr("The worklist is not open: results stay here.")
        return ""

    def hand_over(self, wish: HandoverWish, path: Path) -> None:
        """Begin, once it is known what there is of the study."""
        if self.running is not None:
            return
        workspace = self._window.workspace
        every = [*workspace.series, *workspace.others.files.values()]
        run = _Run(wish, path, [one for one in every if study_id(one) == wish.study])
        self._is_stopped = False
        self.show_running(tr("Hand over a study"), tr("Writing\u2026"))
        if wish.has_results and not self._why_no_results():
            self._window.keeping.keep()
            keys = [one.id for one in run.series]
            # In its turn: what was said a moment ago is written before.
            self._window.records.ask(partial(_numbers, keys), partial(self._on_known, run))
        else:
            self._begin(run)

    def _on_known(self, run: _Run, found: object, error: AppError | None) -> None:
        if error is not None:
            self.fail(error)
            return
        run.ids = cast("list[int]", found)
        judged = [one for one in run.series if not why_not(self._window, one)]
        self._collect(run, judged)

    def _collect(self, run: _Run, judged: Sequence[Series]) -> None:
        """Make the cases of series, one after the other, then begin."""
        there = [one for one in judged if self._window.workspace.listings.of(one.id) is not None]
        if not there:
            self._begin(run)
            return

        def take(case: Case) -> None:
            followed = self._window.commands.reporting.follow_up_of(case.series.id) or ""
            run.cases.append((case, followed))
            self._collect(run, there[1:])

        ask_for_case(self._window, there[0], take)

    def _begin(self, run: _Run) -> None:
        if self._is_stopped:
            self.end(lambda: tr("Stopped: nothing was written."))
            return
        state, known = self._window.records.state, None
        if run.ids and state.path is not None:
            known = (state.path, state.holder, bool(state.blind))
        self.submit(partial(_write, run, folders.find().data, known), run)

    @Slot()
    def stop(self) -> None:
        """Also while it is still asked what there is."""
        self._is_stopped = True
        super().stop()

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None

    def how_far(self, done: int, total: int) -> str:
        """Bytes."""
        return megabytes(done, total)

    def on_finished(self, job: Job, _result: object) -> None:
        """Say where it is, and how it is opened again."""
        run = cast("_Run", job.about)
        facts: Facts = {"files": run.files, "results": bool(run.ids)}
        self._window.auditing.note("packed", facts, [one.id for one in run.series])
        self.end(partial(self._end_words, run))

    def _end_words(self, run: _Run) -> str:
        files = plural(run.files, "{count} file", "{count} files")
        where = self._window.bridge.identity.path(run.path)
        said = [tr("{files} in {path}.", files=files, path=where), tr(OPENED_BY)]
        said.append(tr("Tell the password by another way than the file."))
        if run.wish.has_results and not run.ids:
            said.append(tr("There were no results."))
        return joined(said)

    def on_stopped(self, job: Job) -> None:
        """Nothing is there, unless it was stopped too late."""
        if cast("_Run", job.about).files:
            self.on_finished(job, None)
        else:
            self.end(lambda: tr("Stopped: nothing was written."))


def megabytes(done: int, total: int) -> str:
    """How many bytes are done, in words for the user."""
    whole, so_far = max(1, round(total / MEGA)), round(done / MEGA)
    return tr("{done} of {total} MB", done=number(so_far), total=number(whole))


def _names(window: MainWindow) -> dict[str, str]:
    """The studies that are open, by id, and what they are called."""
    return {
        study.id: joined(
            [text for text in (patient.name, words.date(study.date), study.description) if text]
        )
        or str(study.series[0].slices[0].path.parent.name)
        for patient in patients_of(window.workspace.series)
        for study in patient.studies
    }


def _numbers(keys: Sequence[str], database: Database) -> list[int]:
    from braintumor_desktop.review import worklist

    return list(worklist.numbers_of(database, keys).values())


def _write(
    run: _Run, scratch: Path, known: tuple[Path, str, bool] | None, token: CancelToken,
    report: Report,
) -> None:  # fmt: skip
    """In the thread of its own."""
    from braintumor_desktop.desktop.look.paper import as_pdf
    from braintumor_desktop.workflow.handing_over import Known, Load, hand_over

    pictures = list(dict.fromkeys(item.path for one in run.series for item in one.slices))
    knows = None if known is None else Known(known[0], known[1], run.ids, is_blind=known[2])
    load = Load(pictures, run.path, run.wish.password, scratch, knows, run.cases)
    run.files = hand_over(load, as_pdf, token, lambda done, total: report((done, total)))
