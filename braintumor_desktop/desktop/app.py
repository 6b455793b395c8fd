"""Starts the window."""

from __future__ import annotations

import gc
import logging
import signal
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from braintumor_desktop import __version__
from braintumor_desktop.desktop import icons, theme
from braintumor_desktop.desktop.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger(__name__)

GC_MS = 10_000
SIGNALS_MS = 250
SWITCH_SECONDS = 0.001
"""How long Python stays with a worker while the GUI thread waits; 5 ms by default."""


def run(paths: list[Path]) -> int:
    """Open the window, then the paths; returns the exit status when it is closed."""
    app = create_application()
    window = MainWindow()
    window.show()
    _hook_exceptions(window)
    # After the window is on the screen: what follows imports and searches.
    QTimer.singleShot(0, window, lambda: window.start(paths))
    app.aboutToQuit.connect(window.shut_down)
    with_signals = _let_python_see_signals(app)
    try:
        return app.exec()
    finally:
        with_signals.stop()
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__


def create_application() -> QApplication:
    """The application with its names, its look, and garbage collected on this thread only."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setOrganizationName("Braintumor Desktop")
    QCoreApplication.setApplicationName("Braintumor Desktop")
    QCoreApplication.setApplicationVersion(__version__)
    theme.apply(app, str(QSettings().value("theme", "dark")))
    app.setWindowIcon(icons.app_icon())
    sys.setswitchinterval(SWITCH_SECONDS)
    _collect_garbage_here(app)
    return app


def _collect_garbage_here(app: QApplication) -> None:
    """A collection on a worker could destroy Qt objects of this thread there."""
    gc.disable()
    timer = QTimer(app, interval=GC_MS)
    timer.timeout.connect(gc.collect)
    timer.start()


def _let_python_see_signals(app: QApplication) -> QTimer:
    """Ctrl-C closes as the window does; Python looks at signals only between its steps."""
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    timer = QTimer(interval=SIGNALS_MS)
    timer.timeout.connect(lambda: None)
    timer.start()
    return timer


def _hook_exceptions(window: MainWindow) -> None:
    """An error of the program is logged and told in place; the window stays."""

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        log.critical("an error of the program", exc_info=(kind, error, trace))
        if threading.current_thread() is threading.main_thread():
            window.tell_of_bug(kind.__name__)

    sys.excepthook = on_error
    threading.excepthook = lambda args: on_error(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
