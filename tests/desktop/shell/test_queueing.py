"""What the menu Judge offers, and what it says where nothing is left to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.work.judging_state import JudgingState
from braintumor_desktop.desktop.work.opening import SearchState
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


def test_what_could_not_be_judged_is_summed_up_with_a_way_to_try_again(
    qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path
) -> None:
    paths = [picture_file(tmp_path / f"{name}.png", 90 + n) for n, name in enumerate("abc")]
    networks.broken = frozenset({"b.png", "c.png"})
    window.open(paths)
    messages = window.viewer.messages
    text = "2 slices could not be judged. The worklist says why."
    qtbot.waitUntil(lambda: text in messages.texts, timeout=10_000)
    qtbot.waitUntil(lambda: window.judging.state.phase == "idle", timeout=10_000)
    networks.broken = frozenset()
    while messages.text != text:
        messages.close_message()
    messages._run_action()
    qtbot.waitUntil(lambda: not window.judging.has_failed, timeout=10_000)
    qtbot.waitUntil(lambda: window.judging.state.phase == "idle", timeout=10_000)
    assert text not in messages.texts


def test_pause_and_resume_are_at_one_place_however_long_the_text(window: MainWindow) -> None:
    line = window.status_line
    line._inner.show()
    places = set()
    for state in (
        JudgingState("judging", 5, 224, 5, 224, 660.0, 20.0),
        JudgingState("paused", 5, 224),
        JudgingState("judging", 1005, 22_400, 5, 224, 6.0, 20.0),
    ):
        line.show_judging(state)
        line._inner.layout().activate()  # type: ignore[union-attr]
        places.add((line._pause.x(), line._pause.width(), line._stop.x()))
    assert len(places) == 1


def test_beside_a_search_judging_is_said_in_short(window: MainWindow) -> None:
    line = window.status_line
    line._began = 1.0
    line.show_judging(JudgingState("judging", 5, 224, 5, 100, 660.0, 20.0))
    assert "a minute" in line._text.text()
    line.show_search(SearchState("searching", 3))
    assert line._text.text() == "Searching, 3 files so far  Judging 6 of 224"
    line.show_search(SearchState())
    assert "a minute" in line._text.text()
