"""What the menu Judge offers, and what it says where nothing is left to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow


def test_a_judged_series_says_so_and_is_judged_anew_when_that_is_chosen(
    qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path
) -> None:
    window.open([picture_file(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: window.actions_["judge_again"].isEnabled(), timeout=10_000)
    qtbot.waitUntil(lambda: window.judging.state.phase == "idle")
    assert len(networks.asked) == 1
    window.actions_["judge"].trigger()
    messages = window.viewer.messages
    assert messages.text == "This series is judged: nothing of it is left to be judged."
    messages._run_action()
    qtbot.waitUntil(lambda: len(networks.asked) == 2)
    qtbot.waitUntil(lambda: window.judging.state.phase == "idle")


def test_a_stop_is_offered_only_while_something_runs(
    qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path
) -> None:
    stop = window.actions_["stop"]
    assert not stop.isEnabled()
    networks.seconds = 0.5
    window.open([picture_file(tmp_path / "a.png")])
    qtbot.waitUntil(lambda: window.judging.state.phase == "judging", timeout=10_000)
    assert stop.isEnabled()
    qtbot.waitUntil(lambda: window.judging.state.phase == "idle")
    qtbot.waitUntil(lambda: not stop.isEnabled())


def test_when_the_last_study_is_closed_nothing_is_said_of_its_search(
    qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path
) -> None:
    paths = [picture_file(tmp_path / "a.png"), picture_file(tmp_path / "b.png", 90)]
    window.open(paths)
    qtbot.waitUntil(lambda: window.workspace.count == 2, timeout=10_000)
    qtbot.waitUntil(lambda: not window.opening.is_searching)
    window.opening.close(tuple(one.id for one in window.workspace.series))
    qtbot.waitUntil(lambda: window.workspace.count == 0)
    shown = window.viewer.findChildren(type(window.viewer.messages._text))
    assert not [label.text() for label in shown if "There is no file" in label.text()]
