"""What every test gets: no screen, settings of its own, and a look at what it leaves alive."""

from __future__ import annotations

import gc
import os
import threading
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QThread


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a Python thread alive."""
    before = set(threading.enumerate())
    yield
    # A thread that Python did not start (a QThread's) shows as a dummy; it is not ours to join.
    left = [
        thread
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not isinstance(thread, threading._DummyThread)
    ]
    assert not left, f"threads left alive: {left}"


@pytest.fixture(autouse=True)
def _no_qthread_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a QThread running; garbage is collected on this thread only."""
    if not _uses_qt(request):
        yield
        return
    from PySide6.QtCore import QThread

    started: list[QThread] = []
    start = QThread.start

    def remember(thread: QThread, *args: object) -> None:
        started.append(thread)
        start(thread, *args)

    gc.disable()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QThread, "start", remember)
        yield
    left = [thread.objectName() for thread in started if thread.isRunning()]
    for thread in started:
        thread.quit()
        thread.wait()
    gc.enable()
    gc.collect()
    # Python's half of a window outlives Qt's: not looked through again after each test to come.
    gc.freeze()
    assert not left, f"QThreads left alive: {left}"


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Log, data, settings and cache of the test's own, in its child processes too."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


@pytest.fixture(autouse=True)
def _fresh_settings(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """Settings of the test's own, outside the folder that it opens; names as the program's."""
    if not _uses_qt(request):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    scope = QSettings.Scope.UserScope
    QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path_factory.mktemp("settings")))
    QCoreApplication.setOrganizationName("Braintumor Desktop")
    QCoreApplication.setApplicationName("Braintumor Desktop")
    yield


def _uses_qt(request: pytest.FixtureRequest) -> bool:
    return bool({"qtbot", "qapp"} & set(request.fixturenames))
