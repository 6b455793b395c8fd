"""Starts the window."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import platform
import signal
import sys
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot, qVersion

from braintumor_desktop import __version__
from braintumor_desktop.desktop.choices import preferences, reader_choice, recent
from braintumor_desktop.desktop.life import error_hooks, language, plugins, single
from braintumor_desktop.desktop.life.garbage import Garbage
from braintumor_desktop.desktop.life.incidents import Incidents
from braintumor_desktop.desktop.life.journal import Journal
from braintumor_desktop.desktop.look import icons, theme
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import crashes, folders, logs, policy
from braintumor_desktop.words import said_again

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from braintumor_desktop.desktop.life.single import FirstStart, Message
    from braintumor_desktop.station.folders import Folders

log = logging.getLogger(__name__)

STARTED_MS = 5_000
SIGNALS_MS = 250
LATE = (
    *("worklist.panel", "reading.reading_panel", "measures.panel", "viewer.plane_pane"),
    *("viewer.painting", "work.others", "work.reading", "work.watching", "shell.measuring"),
    *("shell.agreement", "shell.exporting", "shell.commands"),
)
"""What `MainWindow.complete` needs: at once it would keep the window from answering."""
SWITCH_SECONDS = 0.0002
"""How long Python stays with a worker while the GUI thread waits; 5 ms by default.

Many calls of Qt let go of the interpreter's lock, and wait as long to have it again: a hundred of
them, as painting a list takes, waited 100 ms with 1 ms. Workers are not slower with it.
"""


def run(paths: list[Path], database: Path | None = None) -> int:
    """Open the window, then the paths; returns the exit status when it is closed.

    Where a window is open already, that one comes forward and opens the paths; but not where a
    database is named: what is opened would be entered into another one.

    Args:
        paths: of files and folders.
        database: with the worklist; None for the user's own.
    """
    place = folders.find()
    preferences.use_folder(place)
    first = _claim(place) if database is None else None
    if isinstance(first, str):
        if single.hand_over(first, single.message_of(paths, os.environ)):
            return 0
        first = None
    app = create_application(place.config.name)
    with _watched(place) as problems:
        return _show(app, place, (paths, database), first, problems)


def create_application(organization: str = preferences.LEGACY_NAME) -> QApplication:
    """The application with its names, its look, and garbage collected on this thread only.

    Args:
        organization: the name of the folder with the settings.
    """
    app = plugins.make_application(sys.argv[:1])
    QCoreApplication.setOrganizationName(organization)
    QCoreApplication.setApplicationName("Braintumor Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    language.install(app, preferences.text("language"))
    theme.apply(app, preferences.text("theme"))
    app.setWindowIcon(icons.app_icon())
    sys.setswitchinterval(SWITCH_SECONDS)
    Garbage(app)
    return app


def _claim(place: Folders) -> FirstStart | str | None:
    return single.claim(place, os.environ) if preferences.is_on("window/single") else None


def _show(
    app: QApplication,
    place: Folders,
    given: tuple[list[Path], Path | None],
    first: FirstStart | None,
    problems: list[str],
) -> int:
    window = MainWindow()
    life = _Life(window, place, first)
    window.show()
    # What the start made stays: looking through it again and again took 63 ms each time.
    QTimer.singleShot(STARTED_MS, life, gc.freeze)
    # After the window is on the screen: what follows imports and searches.
    begin = partial(life.begin, given[0], problems, given[1])
    QTimer.singleShot(0, life, partial(life.import_late, LATE, begin))
    app.aboutToQuit.connect(window.shut_down)
    with_signals = _let_python_see_signals(app)
    try:
        with error_hooks.hooked(life.incidents.came.emit, app.quit):
            return app.exec()
    finally:
        with_signals.stop()
        if first is not None:
            first.close()


class _Life(QObject):
    """What goes on beside a window while it is open."""

    def __init__(self, window: MainWindow, place: Folders, first: FirstStart | None) -> None:
        super().__init__(window)
        self._window = window
        self._place = place
        self._first = first
        self._journal = Journal(window)
        self.incidents = Incidents(window, place)
        window.actions_["diagnostics"].triggered.connect(self._on_diagnostics)

    def import_late(self, names: Sequence[str], then: Callable[[], object]) -> None:
        """Import modules, one a turn of the event loop, and go on."""
        if not self._window.isVisible():
            return  # It was closed meanwhile.
        if not names:
            then()
            return
        importlib.import_module(f"braintumor_desktop.desktop.{names[0]}")
        QTimer.singleShot(0, self, partial(self.import_late, names[1:], then))

    def begin(self, paths: list[Path], problems: list[str], database: Path | None = None) -> None:
        """Open the paths, tell what the start found, and wait for other starts."""
        if not preferences.is_on(recent.KEEP):  # It may be the administrator's new choice.
            recent.forget_all()
        reports = crashes.collect(self._place.logs)
        # Before this window notes what it opens.
        left = recent.left_open(partial(_still_runs, self._place.logs))
        round_ = reader_choice.left_round(partial(_still_runs, self._place.logs))
        self._window.start(paths, database)
        if problems:
            self._window.viewer.messages.show_message("warning", " ".join(problems), by_itself=True)
        self.incidents.tell_of_crashes(reports)
        known = {path.absolute() for path in paths}
        not_open = [path for path in left if path not in known]
        again = partial(self._window.telling.offer_again, not_open)
        if round_ is None:
            again()
        else:
            self._window.commands.reading.left.offer(*round_, again)
        if self._first is not None:
            self._first.called.connect(self._on_called)
            if not self._first.listen():
                log.warning("a second start cannot hand over its files")

    @Slot()
    def _on_diagnostics(self) -> None:
        self.incidents.collect()

    @Slot(object)
    def _on_called(self, message: Message) -> None:
        log.info("another start handed over %d paths", len(message.paths))
        single.bring_forward(self._window.commands.people.front, message.token)
        if message.paths:
            self._window.open(message.paths)


@contextmanager
def _watched(place: Folders) -> Iterator[list[str]]:
    """Log, and note crashes, while the block runs; yields what the user should know."""
    found = (place.problem, *policy.load().problems)
    problems = [said_again(text) for text in found if text]
    watch = crashes.Watch(place.logs)
    handler: logging.Handler | None = None
    try:
        handler = logs.start(place.logs, "window", preferences.text("log/level"))
        watch.begin()
    except StorageError as error:
        problems.append(str(error))
    _log_start(place, len(problems))
    try:
        yield problems
    finally:
        log.info("ended")
        watch.end()
        if handler is not None:
            logs.stop(handler)


def _log_start(place: Folders, problems: int) -> None:
    numbers = [int(part) for part in (*__version__.split("."), *qVersion().split("."))]
    log.info("started: program %d.%d.%d, Qt %d.%d.%d", *numbers)
    python = sys.version_info
    system = platform.system().lower()
    log.info("on %s, Python %d.%d.%d", system, python.major, python.minor, python.micro)
    fixed = len(policy.load().values)
    log.info("portable %s, %d settings fixed, %d problems", place.is_portable, fixed, problems)


def _still_runs(logs_folder: Path, process: int) -> bool:
    # A number like ours was another's: this process has noted nothing so far.
    return process != os.getpid() and crashes.is_running(logs_folder, process)


def _let_python_see_signals(app: QApplication) -> QTimer:
    """Ctrl-C closes as the window does, and SIGTERM, by which systems end programs.

    Python looks at signals only between its steps.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    timer = QTimer(interval=SIGNALS_MS)
    timer.timeout.connect(lambda: None)
    timer.start()
    return timer
