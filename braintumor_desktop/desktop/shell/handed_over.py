"""A study that was handed over as one encrypted file is opened, with what was said of it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal, Slot

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.dialogs.handover_dialog import PasswordDialog
from braintumor_desktop.desktop.shell.exporting import bring_in, said_of
from braintumor_desktop.desktop.shell.handing_over import megabytes
from braintumor_desktop.desktop.shell.leaving import RunningCommands
from braintumor_desktop.words import joined, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Job, Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.merging import Merged
    from braintumor_desktop.station.audit import Facts

SUFFIX = ".zip"


@dataclass
class _Run:
    """An archive that is being opened.

    Attributes:
        path: of it.
        password: that fits.
        parent: the folder that gets one for the study.
        folder: that one, once it was made.
        files: that were in it.
    """

    path: Path
    password: str = field(repr=False)
    parent: Path
    folder: Path | None = None
    files: list[Path] = field(default_factory=list)


class HandedOver(RunningCommands):
    """Opens one archive at a time: its password, where it goes, its results, its pictures.

    Attributes:
        ask_file: for an archive; calls back with it.
        ask_folder: for the folder that gets one for the study; likewise.
        dialog, running: those that are open, or None.
    """

    thread_name = "handed-over"
    _merging = Signal(int, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._token = CancelToken()
        self.dialog: PasswordDialog | None = None
        self.ask_file: Callable[[Callable[[Path], None]], object] = partial(
            file_dialogs.ask_for_handed_over, window
        )
        title = tr("Where the study is to be kept")
        self.ask_folder: Callable[[Callable[[Path], None]], object] = partial(
            file_dialogs.ask_where_to_put, window, title
        )
        window.actions_["open_handed_over"].triggered.connect(lambda: self.ask_file(self.open))
        self._merging.connect(self._on_merging)

    def takes(self, paths: Sequence[Path], otherwise: Callable[[], None]) -> bool:
        """Whether what is to be opened may be such an archive; then it is looked at first.

        Args:
            paths: that are to be opened.
            otherwise: is called where it is none.
        """
        if len(paths) != 1 or paths[0].suffix.lower() != SUFFIX:
            return False

        def done(found: object, _error: AppError | None) -> None:
            if found:
                self.open(paths[0])
            else:
                otherwise()

        self._window.pixels.do(partial(_is_archive, paths[0]), done)
        return True

    def open(self, path: Path) -> None:
        """Ask for the password of an archive."""
        if self.dialog is not None or self.running is not None:
            return
        name = self._window.bridge.identity.name(path)
        self.dialog = dialog = PasswordDialog(name, self._window)
        dialog.wanted.connect(partial(self._try, path))
        dialog.finished.connect(self._forget_dialog)
        dialog.show()

    def _try(self, path: Path, password: str) -> None:
        def done(_found: object, error: AppError | None) -> None:
            dialog = self.dialog
            if dialog is None:
                return
            if error is not None:
                dialog.show_problem(str(error))
                return
            dialog.accept()
            self.ask_folder(lambda parent: self._begin(_Run(path, password, parent)))

        self._window.pixels.do(partial(_check, path, password), done)

    def _begin(self, run: _Run) -> None:
        if self.running is not None:
            return
        self._token = CancelToken()
        self.show_running(tr("Open a handed-over study"), tr("Decrypting\u2026"))
        self.submit(partial(_unpack, run), run)

    @Slot()
    def stop(self) -> None:
        """What is merged stops by itself; the pictures are there, and are opened."""
        self._token.cancel()
        super().stop()

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None

    def how_far(self, done: int, total: int) -> str:
        """Bytes."""
        return megabytes(done, total)

    def on_finished(self, job: Job, _result: object) -> None:
        """The files are there: what was said of them goes into the worklist, then they open."""
        from braintumor_desktop.workflow.handing_over import RESULTS

        run = cast("_Run", job.about)
        assert run.folder is not None
        self._window.auditing.note("unpacked", {"files": len(run.files)})
        results = run.folder / RESULTS
        if results not in run.files:
            self._show(run, "")
        elif not self._window.records.state.may_write:
            said = tr("Its results stay in {path}: the worklist takes none now.", path=results)
            self._show(run, said, is_error=True)
        else:
            work = partial(bring_in, results, self._token, self._merging.emit)
            self._window.records.write(work, partial(self._on_merged, run), is_all=True)

    @Slot(int, int)
    def _on_merging(self, done: int, total: int) -> None:
        if self.running is not None:
            self.running.show_running(tr("Taking the results over\u2026"), done, total)

    def _on_merged(self, run: _Run, found: object, error: AppError | None) -> None:
        if error is not None:
            self._show(run, str(error), is_error=True)
            return
        if found is None:
            self._show(run, tr("Stopped: its results were not taken over."), is_error=True)
            return
        merged = cast("Merged", found)
        facts: Facts = {"items": merged.items, "known": merged.known, "answers": merged.verdicts}
        self._window.auditing.note("received", facts)
        if merged.is_blind:  # As where it comes from: what is open is looked at anew.
            self._window.opening.close_all()
            self._window.records.open(self._window.records.state.path)
        self._show(run, said_of(merged))

    def _show(self, run: _Run, said: str, *, is_error: bool = False) -> None:
        """Open the pictures, and say what became of the rest."""
        from braintumor_desktop.workflow.handing_over import PICTURES

        assert run.folder is not None
        pictures = run.folder / PICTURES
        has_pictures = any(path.is_relative_to(pictures) for path in run.files)
        self._window.open([pictures if has_pictures else run.folder])
        self.end(partial(self._end_words, run, said), is_error=is_error)

    def _end_words(self, run: _Run, said: str) -> str:
        assert run.folder is not None
        files = plural(len(run.files), "{count} file", "{count} files")
        where = self._window.bridge.identity.path(run.folder)
        told = [tr("{files} in {path}, no longer encrypted.", files=files, path=where), said]
        return self._window.bridge.identity.text(joined([text for text in told if text]))

    def on_stopped(self, _job: Job) -> None:
        """What was written so far was taken away."""
        self.end(lambda: tr("Stopped: nothing was written."))


def _is_archive(path: Path, _token: CancelToken, _report: Report) -> bool:
    from braintumor_desktop.exchange import handover

    return handover.is_archive(path)


def _check(path: Path, password: str, _token: CancelToken, _report: Report) -> None:
    from braintumor_desktop.exchange import handover

    handover.check(path, password)


def _unpack(run: _Run, token: CancelToken, report: Report) -> None:
    """In the thread of its own: the files, or nothing, in a folder of their own."""
    from braintumor_desktop.exchange import handover

    folder = _made(run.parent, run.path.stem)
    try:
        run.files = handover.unpack(
            run.path, folder, run.password, token, lambda done, total: report((done, total))
        )
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    run.folder = folder


def _made(parent: Path, name: str) -> Path:
    """A new folder that is called after the archive, with a number where one is there."""
    from braintumor_desktop.station.writing import storage_error

    number = 1
    while True:
        folder = parent / (name if number == 1 else f"{name} {number}")
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            number += 1
        except OSError as error:
            raise storage_error(folder, error, tr("Choose another folder.")) from error
        else:
            return folder
