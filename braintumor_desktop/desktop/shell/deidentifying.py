"""The shown study leaves without what names the patient; what was held back is looked at first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.dialogs.deidentify_dialog import DeidentifyDialog
from braintumor_desktop.desktop.dialogs.held_back_window import HeldBackWindow
from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.shell.leaving import RunningCommands
from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import joined, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.dialogs.deidentify_dialog import DeidentifyWish
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.exchange.deidentify.files import Deidentifying
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.station import audit
    from braintumor_desktop.words import Words
    from braintumor_desktop.workflow.deidentifying import LeftOut, Outcome

MOST_NAMED = 5
"""Files that are named with the reason why they were left out."""


@dataclass
class _Run:
    """A study on its way.

    Attributes:
        wish: of the user.
        codes: the project's file.
        folder: that is written into.
        paths: of files that were not taken so far.
        doing: how files are cleaned, once the project was read.
        made: what became of all files so far, or None.
        released: whether what is taken now was looked at.
    """

    wish: DeidentifyWish
    codes: Path
    folder: Path
    paths: list[Path]
    doing: Deidentifying | None = None
    made: Outcome | None = None
    released: bool = False
    series: list[str] = field(default_factory=list)


class DeidentifyCommands(RunningCommands):
    """Does what "De-identify study" offers; one study at a time, in a thread of its own.

    Attributes:
        ask_folder: for the folder of output; calls back with it.
        ask_codes: for the project's file, a new or an earlier one; likewise.
        dialog, running, looking: those that are open, or None.
    """

    thread_name = "de-identify"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.dialog: DeidentifyDialog | None = None
        self.looking: HeldBackWindow | None = None
        self.ask_folder: Callable[[Callable[[Path], None]], object] = lambda take: (
            file_dialogs.ask_where_to_put(window, tr("De-identify study"), take)
        )
        self.ask_codes: Callable[[Callable[[Path], None]], object] = partial(
            file_dialogs.ask_for_project, window
        )
        window.actions_["deidentify"].triggered.connect(lambda: self.show())
        window.bridge.views_changed.connect(self._enable)
        window.bridge.identity_changed.connect(self._on_identity_changed)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        is_shown = self._window.views.current is not None
        self._window.actions_["deidentify"].setEnabled(is_shown)

    def show(self) -> None:
        """Ask how the study that is shown is to leave."""
        window, series = self._window, self._window.views.current
        is_open = self.dialog or self.running or self.looking
        if series is None or is_open is not None:
            return
        if window.bridge.identity.is_hidden:
            text = tr("Names are hidden (F12), and pictures may show them: show names first.")
            window.viewer.messages.show_message("warning", text)
            return
        there = self._of_study(study_id(series))
        name = joined([text for text in (series.patient, words.date(series.study_date)) if text])
        self.dialog = dialog = DeidentifyDialog(name, window)
        dialog.wanted.connect(lambda wish: self._ask(wish, there))
        dialog.finished.connect(partial(self._forget, "dialog"))
        dialog.show()

    def _of_study(self, study: str) -> list[Series]:
        """All of a study that is open: pictures, and segmentations and reports of anybody."""
        workspace = self._window.workspace
        every = [*workspace.series, *workspace.others.files.values()]
        return [one for one in every if study_id(one) == study]

    def _ask(self, wish: DeidentifyWish, there: Sequence[Series]) -> None:
        paths = list(dict.fromkeys(item.path for one in there for item in one.slices))
        ids = [one.id for one in there]

        def with_both(folder: Path, codes: Path) -> None:
            self.deidentify(_Run(wish, codes, folder, paths, series=ids))

        def with_folder(folder: Path) -> None:
            self.ask_codes(partial(with_both, folder))

        self.ask_folder(with_folder)

    def deidentify(self, run: _Run) -> None:
        """Begin, or go on with what was released."""
        if self.running is not None:
            return
        self.show_running(tr("De-identify study"), tr("Writing\u2026"))
        self.submit(partial(_run, run), run)

    @Slot()
    def _forget(self, name: str, _result: int = 0) -> None:
        setattr(self, name, None)

    def how_far(self, done: int, total: int) -> str:
        """Files."""
        return tr("{done} of {total} files", done=number(done), total=number(total))

    def on_finished(self, job: Job, _result: object) -> None:
        """Show what was held back, once; else say what was written."""
        run = cast("_Run", job.about)
        assert run.made is not None
        held = [one for one in run.made.left_out if one.needs_look]
        if not held or run.released:
            self._say_end(run)
            return
        if self.running is not None:
            self.running.show_ended(tr("Some files must be looked at."))
            self.running.accept()
        self.looking = looking = HeldBackWindow(held, self._window)
        looking.picture_wanted.connect(self._want_picture)
        looking.decided.connect(lambda paths: self._on_decided(run, paths))
        looking.finished.connect(partial(self._forget, "looking"))
        looking.begin()
        looking.show()

    def _on_decided(self, run: _Run, released: list[Path]) -> None:
        """Go on with what may leave."""
        if released:
            self.deidentify(replace(run, paths=released, released=True))
        else:
            self._say_end(run)

    def _say_end(self, run: _Run) -> None:
        made = run.made
        assert made is not None
        facts: audit.Facts = {"files": len(made.written), "held_back": len(made.left_out)}
        self._window.auditing.note("deidentified", facts, run.series)
        self.end(partial(self._end_words, run, made), is_error=bool(made.left_out))

    def _end_words(self, run: _Run, made: Outcome) -> str:
        files = plural(len(made.written), "{count} file", "{count} files")
        patients = plural(made.patients, "{count} patient", "{count} patients")
        identity = self._window.bridge.identity
        where = identity.path(run.folder)
        said = [tr("{files} of {patients} in {path}.", files=files, patients=patients, path=where)]
        if made.written:
            codes = identity.path(run.codes)
            said.append(tr("Who is who stands in {path}: keep it apart.", path=codes))
        if made.left_out:
            left = len(made.left_out)
            said.append(plural(left, "{count} file was left out:", "{count} files were left out:"))
            said += [self._left_out_words(one) for one in made.left_out[:MOST_NAMED]]
        return joined(said)

    def _left_out_words(self, one: LeftOut) -> Words:
        name = self._window.bridge.identity.name(one.path)
        return tr("{file}: {why}.", file=name, why=one.why)

    def on_stopped(self, _job: Job) -> None:
        """What is there is whole."""
        self.end(lambda: tr("Stopped: the files that were written are whole."))

    @Slot(int, int)
    def _want_picture(self, entry: int, place: int) -> None:
        looking = self.looking
        if looking is None:
            return
        path = looking.entries[entry].path

        def done(found: object, _error: AppError | None) -> None:
            if self.looking is not looking:
                return
            image, count = cast("tuple[QImage, int]", found) if found else (None, 0)
            looking.show_picture(entry, place, count, image)

        self._window.pixels.do(partial(_picture, path, place), done)

    @Slot()
    def _on_identity_changed(self) -> None:
        """With F12 nothing on the screen names a person; what was held back stays back."""
        if self.looking is not None and self._window.bridge.identity.is_hidden:
            self.looking.reject()


def _run(run: _Run, token: CancelToken, report: Report) -> None:
    """In the thread: clean files; the project is kept whatever becomes of them."""
    from braintumor_desktop.exchange.deidentify import project as projects
    from braintumor_desktop.exchange.deidentify.files import Deidentifying, Names
    from braintumor_desktop.exchange.results_folder import make_folder
    from braintumor_desktop.workflow.deidentifying import deidentify

    if run.doing is None:
        project = projects.read(run.codes, run.wish.password)
        make_folder(run.folder)
        keeps = run.wish.keeps_dates
        run.doing = Deidentifying(project, run.folder, keeps, takes_shown=False, names=Names())
    total = len(run.paths)
    doing = replace(run.doing, takes_shown=run.released)
    try:
        made = deidentify(doing, run.paths, token, lambda count: report((count, total)))
    finally:
        doing.project.write(run.codes, run.wish.password)
    run.made = made if run.made is None else run.made.going_on(made, run.paths)


def _picture(path: Path, place: int, token: CancelToken, _report: Report) -> tuple[QImage, int]:
    """A picture of a file as its header wants it seen, and of how many."""
    from braintumor_desktop.imaging import display, files

    slices = [item for series in files.scan([path], token=token).series for item in series.slices]
    if place >= len(slices):
        raise BadInput("no_pixels", tr("{name} has no picture", name=shown_name(path)))
    image = files.load(slices[place])
    rgb = display.to_rgb(image, display.default_window(image))
    rows, columns = rgb.shape[:2]
    shown = QImage(rgb.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    return shown.copy(), len(slices)
