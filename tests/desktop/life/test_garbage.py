"""Cyclic garbage goes, and what is open is not gone through again and again."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from braintumor_desktop.desktop.life import garbage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Knot:
    """Holds itself."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def collected(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """The generations that were collected, since the watch began."""
    monkeypatch.setattr(garbage, "INTERVAL_MS", 5)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = garbage.Garbage(app)
    found: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop":
            found.append(info["generation"])

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)
    made.setParent(None)
    made.deleteLater()
    gc.enable()


def test_new_garbage_goes_soon_and_old_objects_are_left_alone(
    qtbot: QtBot, collected: list[int]
) -> None:
    gone = weakref.ref(Knot())
    qtbot.waitUntil(lambda: gone() is None, timeout=2_000)
    assert collected
    assert max(collected) == garbage.YOUNG
    assert not gc.isenabled()


def test_all_is_gone_through_when_the_user_turns_to_another_program(
    qtbot: QtBot, collected: list[int]
) -> None:
    old = Knot()
    gc.collect(1)
    gone = weakref.ref(old)
    del old
    qtbot.wait(50)
    assert gone() is not None
    app = QApplication.instance()
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)  # type: ignore[union-attr]
    assert gone() is None
    assert 2 in collected
