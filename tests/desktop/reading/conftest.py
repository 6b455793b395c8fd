"""Four pictures that are judged and wait for a reader."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDockWidget

from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.review import worklist
from tests.helpers.reading import TUMORS, is_judged
from tests.helpers.stubs import StubWorkflow, picture_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.review.database import Database
    from tests.helpers.reading import Asked


@pytest.fixture
def ask(qtbot: QtBot, window: MainWindow) -> Asked:
    """Asks the window's database, and waits."""

    def asked(work: Callable[[Database], object]) -> object:
        found: list[object] = []
        window.records.ask(work, lambda result, error: found.append(error or result))
        qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        return found[0]

    return asked


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path) -> MainWindow:
    """Four pictures that are judged and stand in the list, all panels shown."""
    networks.tumors = dict(TUMORS)
    folder = tmp_path / "scans"
    folder.mkdir()
    for place, name in enumerate(TUMORS):
        picture_file(folder / name, value=100 + place)
    for dock in window.findChildren(QDockWidget):
        dock.show()
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(partial(is_judged, window), timeout=10_000)
    qtbot.waitUntil(lambda: window.records.state.is_open, timeout=10_000)
    rows = [window.rows.judged(series) for series in window.workspace.series]
    studies = {series.id: study_id(series) for series in window.workspace.series}
    window.records.write(lambda database: worklist.put(database, studies, rows), is_all=True)
    return window
