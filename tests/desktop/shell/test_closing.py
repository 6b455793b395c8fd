"""Closing studies and the window: nothing goes unasked, and nothing that was to be saved."""

from __future__ import annotations

import csv
import os
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QSettings, Qt

from braintumor_desktop.desktop.choices import preferences, recent
from braintumor_desktop.desktop.dialogs import unsaved
from braintumor_desktop.desktop.life import app
from braintumor_desktop.desktop.shell import main_window
from braintumor_desktop.desktop.work import engine, late_results
from braintumor_desktop.errors import DiskFull, StorageError
from braintumor_desktop.station import folders
from tests.helpers.stubs import StubWorkflow, picture_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QMessageBox
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.shell.main_window import MainWindow


@pytest.fixture(autouse=True)
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    """The database cannot take results; a test may make room."""
    made, opened, keep = Disk(), engine._opened, late_results._keep

    def open_or_fail(*given: Any) -> object:
        if made.is_full:
            raise StorageError("The database cannot be used", "the disk is full")
        return opened(*given)

    def keep_or_fail(*given: Any) -> None:
        if made.is_full:
            raise StorageError("The database cannot be used", "the disk is full")
        keep(*given)

    monkeypatch.setattr(engine, "_opened", open_or_fail)
    monkeypatch.setattr(late_results, "_keep", keep_or_fail)
    return made


class Disk:
    """Of the database."""

    is_full = True


class Asked:
    """Answers in place of the user, and counts."""

    def __init__(self, window: MainWindow, answer: unsaved.Answer) -> None:
        self.answer: unsaved.Answer = answer
        self.counts: list[int] = []
        window.closing.ask = self.ask

    def ask(self, count: int) -> unsaved.Answer:
        self.counts.append(count)
        return self.answer


def open_and_judge(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    window.open(list(paths))
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    workspace, rows = window.workspace, window.rows
    qtbot.waitUntil(lambda: all(rows.of(s).is_final for s in workspace.series), timeout=10_000)
    window.bridge.flush()


def pictures(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        picture_file(folder / f"p{number}.png", 100 + number)
    return folder


def test_closing_with_results_that_are_not_saved_asks_and_can_be_called_off(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    asked = Asked(window, "cancel")
    open_and_judge(qtbot, window, sample)
    assert not window.close()
    assert window.isVisible()
    assert asked.counts == [2]
    asked.answer = "close"
    assert window.close()


def test_results_that_the_database_keeps_are_not_asked_for(
    qtbot: QtBot, window: MainWindow, sample: Path, disk: Disk
) -> None:
    disk.is_full = False
    asked = Asked(window, "cancel")
    open_and_judge(qtbot, window, sample)
    assert window.close()
    assert asked.counts == []


def test_an_empty_window_closes_without_a_question(window: MainWindow) -> None:
    asked = Asked(window, "cancel")
    assert window.close()
    assert asked.counts == []


def test_saved_results_are_not_asked_for_but_new_ones_are(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    asked = Asked(window, "cancel")
    open_and_judge(qtbot, window, pictures(tmp_path / "scans", 3))
    window.closing.save_table(tmp_path / "items.csv")
    qtbot.waitUntil(lambda: not window.workspace.unsaved)
    open_and_judge(qtbot, window, picture_file(tmp_path / "another.png"))
    assert not window.close()
    assert asked.counts == [1]


def test_save_in_the_question_saves_the_table_and_then_closes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    Asked(window, "save")
    open_and_judge(qtbot, window, pictures(tmp_path / "scans", 3))
    target = tmp_path / "items.csv"
    window.closing.ask_where = lambda take: take(target)
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["p0.png", "p1.png", "p2.png"]


def test_a_table_that_cannot_be_saved_leaves_the_window_open(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    asked = Asked(window, "save")
    open_and_judge(qtbot, window, pictures(tmp_path / "scans", 1))
    window.closing.ask_where = lambda take: take(tmp_path / "no such folder" / "items.csv")
    assert not window.close()
    qtbot.waitUntil(lambda: "items.csv cannot be written" in window.viewer.messages.text)
    assert window.isVisible()
    asked.answer = "close"


def test_a_table_that_waits_to_be_saved_is_saved_when_the_window_closes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_and_judge(qtbot, window, pictures(tmp_path / "scans", 2))

    def hangs(token: CancelToken, _report: object) -> None:
        while True:
            token.check()

    window.pixels.do(hangs, lambda _result, _error: None)
    target = tmp_path / "items.csv"
    window.closing.save_table(target)
    window.shut_down()
    assert len(target.read_text(encoding="utf-8").splitlines()) == 3


def test_ctrl_w_closes_the_study_that_is_shown_and_leaves_the_others(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, sample: Path
) -> None:
    open_and_judge(qtbot, window, sample)
    open_and_judge(qtbot, window, pictures(tmp_path / "scans", 2))
    window.bridge.tell(window.views.show(window.workspace.series[0].id))
    window.bridge.flush()
    asked = Asked(window, "cancel")
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert (asked.counts, window.workspace.count) == ([2], 4)
    asked.answer = "close"
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert [s.description for s in window.workspace.series] == ["p0.png", "p1.png"]
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.viewer.shown is not None)
    rows = window.commands.worklist.open_rows()
    assert [row.name for row in rows] == ["p0.png", "p1.png"]


def test_close_all_leaves_an_empty_window(qtbot: QtBot, window: MainWindow, sample: Path) -> None:
    open_and_judge(qtbot, window, sample)
    window.actions_["close_all"].trigger()
    window.bridge.flush()
    assert window.workspace.count == 0
    assert window.viewer.empty.text == "Open a folder or files, or drop them here."
    assert window.windowTitle() == "Braintumor Desktop"


def test_escape_leaves_a_drag_a_tool_full_screen_and_a_message_but_stops_nothing(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow, disk: Disk
) -> None:
    disk.is_full = False
    networks.seconds = 0.05
    window.open([sample])
    qtbot.waitUntil(lambda: window.judging.state.done >= 1, timeout=10_000)
    window.viewer.messages.show_message("info", "Something.")
    window.actions_["tool_zoom"].trigger()
    window.actions_["full_screen"].setChecked(True)
    seen = []
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        tool, full = window.actions_["tool_window"], window.actions_["full_screen"]
        seen.append((tool.isChecked(), full.isChecked(), window.viewer.messages.text))
    assert seen == [
        (True, True, "Something."),
        (True, False, "Something."),
        (True, False, ""),
    ]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.judging.state.phase == "judging"


def test_what_was_open_when_the_program_did_not_end_in_order_is_offered_again(
    qtbot: QtBot, window: MainWindow, sample: Path, disk: Disk
) -> None:
    disk.is_full = False
    open_and_judge(qtbot, window, sample)
    assert QSettings().value(f"open/{os.getpid()}") is not None
    # Another start finds that this process does not run any more.
    left = recent.left_open(lambda _process: False)
    assert left == [sample.absolute()]
    assert recent.left_open(lambda _process: False) == []
    window.closing.close_all()
    window.telling.offer_again(left)
    assert f"{sample.name} was open." in window.viewer.messages.text
    window.viewer.messages._action.click()
    qtbot.waitUntil(lambda: window.workspace.count == 2)


def test_what_another_window_has_open_now_is_not_offered(tmp_path: Path) -> None:
    recent.remember_open([tmp_path], 4711)
    assert recent.left_open(lambda process: process == 4711) == []
    assert recent.left_open(lambda _process: False) == [tmp_path]


def test_a_window_that_was_closed_leaves_nothing_to_offer(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    open_and_judge(qtbot, window, sample)
    window.close()
    assert recent.left_open(lambda _process: False) == []


def test_a_start_offers_what_was_left_open_but_not_what_it_opens_itself(
    qtbot: QtBot, window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    place = replace(folders.find(), logs=tmp_path / "logs")
    recent.remember_open([sample, tmp_path], 4711)
    app._Life(window, place, None).begin([sample], [])
    assert window.viewer.messages.texts == [
        f"The program did not end in order. {tmp_path} was open."
    ]


def test_closing_while_something_hangs_hides_at_once_and_ends_the_process_in_time(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(main_window, "END_SECONDS", 0.2)
    began, may_end = threading.Event(), threading.Event()

    def hangs(_token: CancelToken, _report: object) -> None:
        began.set()
        may_end.wait(20)

    seen: list[bool] = []
    window.end_process = lambda: seen.append(window.isVisible())
    window.pixels.do(hangs, lambda _result, _error: None)
    qtbot.waitUntil(began.is_set)
    start = time.monotonic()
    window.close()
    assert seen == [False]
    assert time.monotonic() - start < 5
    may_end.set()
    for runner in window.threads:
        runner.close()


@pytest.mark.usefixtures("qapp")
def test_nothing_is_noted_where_recent_files_are_not_allowed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preferences, "is_on", lambda key: key != recent.KEEP)
    recent.remember_open([tmp_path], 1)
    recent.remember([tmp_path])
    assert not QSettings().contains("open/1")
    assert recent.recent_paths() == []


def test_a_thousand_paths_are_noted_with_one_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes: list[str] = []
    monkeypatch.setattr(QSettings, "setValue", lambda _self, key, _value: writes.append(key))
    recent.remember([tmp_path / str(number) for number in range(1000)])
    assert writes == ["recent/paths"]


def test_the_question_offers_to_save_to_close_and_to_cancel(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def press_close(box: QMessageBox) -> None:
        seen.extend([box.text(), *(button.text() for button in box.buttons())])
        next(button for button in box.buttons() if button.text() == "Close").click()

    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.exec", press_close)
    assert unsaved.ask(window, 53) == "close"
    assert seen[0] == "Close without saving? 53 results of the networks are not saved."
    assert sorted(seen[1:]) == ["Cancel", "Close", "Save table\u2026"]


def test_what_finds_no_room_is_named_before_closing_and_tried_again(
    qtbot: QtBot, window: MainWindow, sample: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[object] = []

    def full(*given: Any) -> None:
        tries.append(given)
        if disk.is_full:
            raise DiskFull("w.db cannot be used", "the disk is full", "Make room.")
        keep(*given)

    disk.is_full = False
    qtbot.waitUntil(lambda: window.records.state.may_write)
    disk.is_full, keep = True, late_results._keep
    monkeypatch.setattr(late_results, "_keep", full)
    open_and_judge(qtbot, window, sample)
    qtbot.waitUntil(lambda: window.records.state.phase == "full")
    asked: list[tuple[str, tuple[str, ...]]] = []
    answers = iter(["cancel", "again", "again", "close"])

    def ask(error: str, waits: Sequence[str]) -> unsaved.WaitingAnswer:
        asked.append((error, tuple(waits)))
        disk.is_full = len(asked) < 3
        return cast("unsaved.WaitingAnswer", next(answers))

    window.closing.ask_waiting = ask
    assert not window.close()
    before = len(tries)
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert len(asked) == 3  # The first try found no room.
    assert len(tries) > before
    assert "the disk is full" in asked[0][0]
    assert "results of the networks" in asked[0][1][0]
    assert not window.workspace.unsaved
