"""A key is for the case whose picture was on the screen when it was pressed, however busy it is."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from braintumor_desktop.desktop.choices import preferences
from braintumor_desktop.desktop.shell.sight import Presses
from braintumor_desktop.desktop.work.reading import GO_ON
from braintumor_desktop.review import listed, verdicts
from braintumor_desktop.review.rounds import Plan
from tests.helpers.reading import READER, begin, given, kept, name_of, press, see

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.reading import Asked

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
REFUSED = "Not taken"


@pytest.fixture
def slow_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer takes a while to be written."""
    keep = verdicts.keep

    def slow(*arguments: object, **named: object) -> object:
        time.sleep(0.3)
        return keep(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(verdicts, "keep", slow)


def hit(window: MainWindow, name: str) -> None:
    """Press the key of an action; nothing is waited for."""
    combination = window.actions_[name].shortcut()[0]
    QTest.keyClick(window.viewer.canvas, combination.key(), combination.keyboardModifiers())


def hold_pictures(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """From now on no picture is there, until what is returned is emptied."""
    held: list[object] = [None]
    picture = window.pixels.picture
    monkeypatch.setattr(window.pixels, "picture", lambda item: None if held else picture(item))
    return held


def is_written(window: MainWindow, count: int) -> bool:
    return window.reading.round is not None and window.reading.round.read == count


@pytest.mark.usefixtures("slow_disk")
def test_a_key_while_an_answer_is_written_is_refused_aloud(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan(READER))
    hit(opened, "answer_glioma")
    hit(opened, "answer_meningioma")
    assert opened.viewer.messages.text.startswith(REFUSED)
    qtbot.waitUntil(lambda: name_of(opened) == "two.png", timeout=10_000)
    see(qtbot, opened)
    assert [one[2] for one in given(opened, ask)] == ["glioma"]
    assert opened.viewer.messages.text.startswith(REFUSED)  # The next picture takes nothing away.
    press(qtbot, opened, "answer_unsure")
    assert REFUSED not in opened.viewer.messages.text
    assert [one[2] for one in given(opened, ask)] == ["glioma", "unsure"]


def test_a_key_between_an_answer_and_the_next_picture_changes_nothing(
    qtbot: QtBot, opened: MainWindow, ask: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(qtbot, opened, Plan(READER))
    # As soon as the answer is written, and before anything else is told.
    opened.reading.given.connect(lambda _verdict: hit(opened, "answer_meningioma"))
    held = hold_pictures(opened, monkeypatch)
    hit(opened, "answer_glioma")
    qtbot.waitUntil(partial(is_written, opened, 1), timeout=10_000)
    qtbot.waitUntil(lambda: name_of(opened) == "two.png", timeout=10_000)
    opened.bridge.flush()
    hit(opened, "answer_meningioma")  # The next case is chosen; its picture is not there.
    qtbot.wait(50)
    assert [one[2] for one in given(opened, ask)] == ["glioma"]
    assert opened.viewer.messages.text.startswith(REFUSED)
    held.clear()
    opened.viewer.pane.show_current()  # type: ignore[union-attr]
    press(qtbot, opened, "answer_unsure")
    found = [(one.item, one.answer) for one in kept(opened)]
    assert [answer for _, answer in found] == ["glioma", "unsure"]
    assert found[0][0] != found[1][0]


def test_no_key_is_for_a_case_that_was_clicked_and_is_not_shown(
    qtbot: QtBot, opened: MainWindow, ask: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(qtbot, opened, Plan(READER))
    press(qtbot, opened, "answer_glioma")
    see(qtbot, opened)
    assert name_of(opened) == "two.png"
    held = hold_pictures(opened, monkeypatch)
    one = next(s for s in opened.workspace.series if s.slices[0].path.name == "four.png")
    opened.bridge.tell(opened.views.show(one.id))  # As a click in a list does.
    for name in ("answer_unsure", "flag_case", "undo_answer"):
        hit(opened, name)  # Nobody was told of the click so far.
    opened.bridge.flush()
    for name in ("answer_unsure", "flag_case", "undo_answer"):
        hit(opened, name)
    qtbot.keyClicks(opened.reading_panel.comment, "unseen")
    qtbot.waitUntil(lambda: not opened.reading_panel._answers.isEnabled(), timeout=5_000)
    assert [v.answer for v in kept(opened)] == ["glioma"]
    assert [one[2] for one in given(opened, ask)] == ["glioma"]
    assert not opened.reading.round.flagged  # type: ignore[union-attr]
    assert not opened.actions_["flag_case"].isChecked()
    assert opened.reading_panel.comment.text() == ""
    assert opened.viewer.messages.text.startswith(REFUSED)
    held.clear()
    opened.viewer.pane.show_current()  # type: ignore[union-attr]
    press(qtbot, opened, "flag_case")
    assert opened.reading_panel._answers.isEnabled()
    assert ask(lambda database: listed.flagged(database, READER)) == {one.id}


def test_a_key_counts_from_when_it_was_pressed(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(qtbot, opened, Plan(READER))
    qtbot.wait(300)
    pressed, wall = time.monotonic(), datetime.now(UTC)
    time.sleep(0.2)  # The window is busy.
    monkeypatch.setattr(opened.reading.sight, "typed_at", lambda: pressed)
    hit(opened, "answer_glioma")
    qtbot.waitUntil(partial(is_written, opened, 1), timeout=10_000)
    (first,) = kept(opened)
    late = datetime.fromisoformat(first.given) - wall
    assert abs(late.total_seconds()) < 0.05
    assert first.shown <= first.given
    see(qtbot, opened)
    # What was typed before this picture was there is not for it, though it comes now.
    for name in ("answer_meningioma", "undo_answer", "flag_case"):
        hit(opened, name)
    qtbot.waitUntil(lambda: not opened.records.is_busy, timeout=10_000)
    assert kept(opened) == [first]
    assert not opened.reading.round.flagged  # type: ignore[union-attr]


def test_undo_pressed_twice_takes_one_answer_back(qtbot: QtBot, opened: MainWindow) -> None:
    begin(qtbot, opened, Plan(READER))
    press(qtbot, opened, "answer_glioma")
    press(qtbot, opened, "answer_glioma")
    see(qtbot, opened)
    hit(opened, "undo_answer")
    hit(opened, "undo_answer")
    qtbot.waitUntil(partial(is_written, opened, 1), timeout=10_000)
    qtbot.wait(100)
    assert is_written(opened, 1)
    assert name_of(opened) == "two.png"


def test_blind_a_key_pressed_twice_is_no_second_answer(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan(READER, "blind"))
    opened.reading.given.connect(lambda _verdict: hit(opened, "answer_glioma"))
    hit(opened, "answer_glioma")
    hit(opened, "answer_glioma")
    qtbot.waitUntil(lambda: bool(kept(opened)), timeout=10_000)
    see(qtbot, opened)
    qtbot.waitUntil(lambda: not opened.records.is_busy, timeout=10_000)
    assert [one[1:] for one in given(opened, ask)] == [(verdicts.ALONE, "glioma")]
    assert opened.viewer.messages.text.startswith(REFUSED)


def test_a_case_that_stays_is_answered_anew_only_after_its_answer_is_seen(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    preferences.keep(GO_ON, False)
    begin(qtbot, opened, Plan(READER))
    opened.reading.given.connect(lambda _verdict: hit(opened, "answer_meningioma"))
    hit(opened, "answer_glioma")
    qtbot.waitUntil(partial(is_written, opened, 1), timeout=10_000)
    see(qtbot, opened)
    assert [one[2] for one in given(opened, ask)] == ["glioma"]


def test_while_the_next_case_is_opened_no_key_is_for_the_one_before(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan(READER))
    opened.reading._files.open = lambda _key: None  # type: ignore[method-assign] # A slow share.
    key = opened.reading.round.unread(opened.reading.key or "")  # type: ignore[union-attr]
    opened.bridge.tell(opened.workspace.close([key or ""]))
    opened.bridge.flush()
    hit(opened, "answer_glioma")
    qtbot.waitUntil(lambda: opened.reading.is_opening, timeout=10_000)
    assert opened.reading_panel._asked.text() == "The case is being opened."
    hit(opened, "answer_meningioma")
    assert opened.viewer.messages.text.startswith(REFUSED)
    assert [one[2] for one in given(opened, ask)] == ["glioma"]
    see(qtbot, opened)
    hit(opened, "undo_answer")  # It is of the case that is to be seen.
    qtbot.waitUntil(partial(is_written, opened, 0), timeout=10_000)


def test_what_cannot_be_read_is_answered_too(
    qtbot: QtBot, opened: MainWindow, ask: Asked, tmp_path: Path
) -> None:
    begin(qtbot, opened, Plan(READER))
    opened.pixels.forget()
    for path in (tmp_path / "scans").iterdir():
        path.write_bytes(b"no picture any more")
    press(qtbot, opened, "answer_glioma")
    press(qtbot, opened, "answer_not_assessable")
    assert [one[2] for one in given(opened, ask)] == ["glioma", "not_assessable"]


def test_when_a_key_was_pressed_is_told_by_the_quickest_of_the_last() -> None:
    presses = Presses()
    assert presses.take(0, 7.0) == 7.0  # No stamp.
    assert presses.take(1_000, 50.010) == pytest.approx(50.010)
    assert presses.take(2_000, 51.0) == pytest.approx(51.0)  # 10 ms sooner than the first.
    assert presses.take(3_000, 52.4) == pytest.approx(52.0)  # It waited for 0.4 s.
    for n in range(40):  # The system's clock stood still for a while, as in sleep.
        presses.take(4_000 + n, 60.0 + n / 1000)
    assert presses.take(4_100, 60.1) == pytest.approx(60.1)


def test_the_window_knows_when_a_key_was_pressed(qtbot: QtBot, opened: MainWindow) -> None:
    begin(qtbot, opened, Plan(READER))
    handle = opened.windowHandle()
    assert handle is not None
    times: list[float] = []
    opened.actions_["answer_unsure"].triggered.connect(
        lambda: times.append(opened.reading.sight.typed_at())
    )
    presses = opened.commands.reading.sight._presses
    opened.viewer.canvas.setFocus()
    stamps: list[int] = []
    presses.take = lambda stamp, now: stamps.append(stamp) or now - 1.0  # type: ignore[method-assign, func-returns-value]
    before = time.monotonic()
    QTest.keyClick(handle, Qt.Key.Key_U)
    assert stamps
    assert len(times) == 1
    assert before - 1.0 <= times[0] < before
    qtbot.wait(10)
    assert opened.reading.sight.typed_at() >= before  # It is over.
