"""Reading case by case in a real window: four pictures, and the keys of a reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.review import journal

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.journal import Verdict
    from braintumor_desktop.review.rounds import Plan

    Asked = Callable[[Callable[[Database], object]], object]

READER = "A. Reader"
CALM = "calm.png"
TUMORS = {"one.png": 0.87, "two.png": 0.76, CALM: 0.04, "four.png": 0.66}


def is_judged(window: MainWindow) -> bool:
    """Whether the networks are done with all that is open."""
    sums = (window.workspace.judged_sum_of(one.id) for one in window.workspace.series)
    return all(found is not None and found.is_final for found in sums)


def begin(qtbot: QtBot, window: MainWindow, plan: Plan) -> None:
    """Begin to read, and wait until the first case is shown."""
    with qtbot.waitSignal(window.reading.changed, timeout=10_000):
        window.commands.reading.start(plan)
    qtbot.waitUntil(lambda: window.reading.key is not None, timeout=10_000)
    window.bridge.flush()
    see(qtbot, window)


def see(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the reader sees the case."""
    qtbot.waitUntil(lambda: not window.reading.is_unseen, timeout=10_000)


def name_of(window: MainWindow) -> str:
    """The picture that is shown."""
    item = window.views.slice
    assert item is not None
    return item.path.name


def press(qtbot: QtBot, window: MainWindow, action: str) -> None:
    """Press the key of an action, and wait until what it does is on the disk."""
    sequence = window.actions_[action].shortcut()
    combination = sequence[0]
    if window.reading.round is not None:
        see(qtbot, window)
    qtbot.keyClick(window.viewer.canvas, combination.key(), combination.keyboardModifiers())
    qtbot.waitUntil(lambda: not window.records.is_busy, timeout=10_000)
    window.bridge.flush()


def given(window: MainWindow, ask: Asked) -> list[tuple[str, str, str]]:
    """Reader, stage and answer of all that counts, in the order in which it was given."""
    path = window.records.state.path
    assert path is not None
    del ask
    found = [one for one in journal.read(journal.path_of(path)) if not one.withdrawn]
    return [(one.reader, one.stage, one.answer) for one in found]


def kept(window: MainWindow) -> list[Verdict]:
    """All that the journal has, also what was taken back."""
    path = window.records.state.path
    assert path is not None
    return journal.read(journal.path_of(path))
