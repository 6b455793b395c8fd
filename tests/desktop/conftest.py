"""A real window, off the screen, with networks that answer at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.workflow import batch, models
from tests.helpers.stubs import StubWorkflow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> StubWorkflow:
    """Judging without networks; a test sets what it says."""
    stub = StubWorkflow()
    for name in ("default_threads", "load_networks", "model_ids"):
        monkeypatch.setattr(models, name, getattr(stub, name))
    monkeypatch.setattr(batch, "run", stub.run)
    return stub


@pytest.fixture
def window(
    qtbot: QtBot, networks: StubWorkflow, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """A window on the screen."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    from braintumor_desktop.desktop.look import theme
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work import opening

    # However busy the machine: a study is found whole before it is shown.
    monkeypatch.setattr(opening, "SETTLE_SECONDS", 60.0)
    monkeypatch.setattr(opening, "PATIENCE_SECONDS", 60.0)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if theme.current() != theme.DARK or not app.styleSheet():
        theme.apply(app, "dark")  # It looks at every widget that there is.
    made = MainWindow()
    made.closing.ask = lambda _count: "close"
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.start([])
    yield made
    made.shut_down()
    made.deleteLater()
    # At once: what waits for the next event loop is styled with all that follow.
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def sample() -> Path:
    """The bundled study of two series."""
    return SAMPLE
