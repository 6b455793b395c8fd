"""Readers sign in: while nobody has, nothing of a patient is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from braintumor_desktop.desktop.choices import preferences, reader_choice
from braintumor_desktop.desktop.dialogs.approve_dialog import ApproveDialog
from braintumor_desktop.desktop.dialogs.people_window import PeopleWindow
from braintumor_desktop.desktop.shell import people as shell_people
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.review import people, safekeeping
from braintumor_desktop.review.rounds import Plan
from braintumor_desktop.station import audit, audit_check, pins, policy
from tests.helpers.analyzing import write_slice

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.dialogs.sign_in_window import SignInWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ROE, DOE, PIN = "R. Roe", "A. Doe", "4711"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pins, "COST", 2**10)


def ready(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.records.state.is_open and not window.records.is_busy)


@pytest.fixture
def led(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """A window at which R. Roe, an administrator, has signed in; A. Doe is a reader with a PIN."""
    ready(qtbot, window)
    with qtbot.waitSignal(window.people.signed_in):
        window.people.make_administrator(ROE, PIN, lambda _error: None)
    add(qtbot, window, DOE, "0815")
    return window


def add(qtbot: QtBot, window: MainWindow, name: str, pin: str) -> None:
    with qtbot.waitSignal(window.people.changed):
        window.people.change(
            "added", lambda d: people.add(d, name, people.READER, pin), lambda _error: None
        )


def shown(window: MainWindow) -> SignInWindow:
    made = window.commands.people.sign_in
    assert made is not None
    return made


def sign_in(qtbot: QtBot, window: MainWindow, name: str, pin: str) -> None:
    made = shown(window)
    qtbot.waitUntil(lambda: made.fields.name.findText(name) >= 0)
    made.fields.name.setCurrentText(name)
    made.fields.pin.setText(pin)
    made.enter.click()
    qtbot.waitUntil(lambda: not window.people.is_locked or bool(made.told.text()))


def visible() -> list[str]:
    """Titles of what is on the screen."""
    return [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()]


def noted(qtbot: QtBot, window: MainWindow) -> list[str]:
    window.auditing.write()
    qtbot.waitUntil(lambda: window.auditing.is_idle, timeout=10_000)
    return [one.event for one in audit_check.entries(audit.path_of())]


def test_without_readers_nothing_asks_for_them(qtbot: QtBot, window: MainWindow) -> None:
    ready(qtbot, window)
    assert not window.people.is_locked
    assert not window.actions_["lock"].isEnabled()
    assert window.status_line.reader.isHidden()
    window.people.lock()
    assert window.isVisible()


def test_who_switches_readers_on_is_the_first_administrator(
    qtbot: QtBot, window: MainWindow
) -> None:
    ready(qtbot, window)
    window.actions_["people"].trigger()
    (made,) = window.findChildren(PeopleWindow)
    made.fields.name.setEditText(ROE)
    made.fields.pin.setText(PIN)
    made.buttons["switch_on"].click()
    assert "differ" in made.told.text()
    assert made.fields.again is not None
    made.fields.again.setText(PIN)
    with qtbot.waitSignal(window.people.signed_in):
        made.buttons["switch_on"].click()
    assert window.people.current is not None
    assert (window.people.current.name, window.people.may_administer) == (ROE, True)
    assert window.status_line.reader.text() == ROE
    assert window.isVisible()
    qtbot.waitUntil(lambda: made.table.rowCount() == 1)
    assert made.table.item(0, 1).text() == "Administrator"
    assert noted(qtbot, window)[-2:] == ["people_changed", "signed_in"]


def test_locked_nothing_of_a_patient_is_seen(qtbot: QtBot, led: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "DOE^JANE"
    folder.mkdir()
    write_slice(folder / "IM0", 0)
    led.open([folder])
    qtbot.waitUntil(lambda: led.views.current is not None, timeout=10_000)
    led.actions_["keys"].trigger()
    assert len(visible()) == 2
    led.actions_["lock"].trigger()
    assert visible() == [shown(led).windowTitle()]
    assert "DOE" not in shown(led).windowTitle()
    texts = [one.text() for one in shown(led).findChildren(type(shown(led).told))]
    assert not any("DOE" in text for text in texts)

    late = QDialog(led)  # Such as one of work that has ended meanwhile.
    late.show()
    led.show()  # A second start would bring it forward.
    qtbot.waitUntil(lambda: visible() == [shown(led).windowTitle()])
    assert led.commands.people.front is shown(led)

    sign_in(qtbot, led, ROE, "9999")
    assert "does not fit" in shown(led).told.text()
    assert visible() == [shown(led).windowTitle()]
    sign_in(qtbot, led, ROE, PIN)
    assert led.isVisible()
    assert late.isVisible()
    assert shown(led).isHidden()
    late.close()
    events = noted(qtbot, led)
    mine = [one for one in events if one in {"locked", "not_signed_in", "signed_in"}]
    assert mine[-3:] == ["locked", "not_signed_in", "signed_in"]


def test_after_wrong_pins_the_next_is_waited_for_also_in_another_window(
    qtbot: QtBot, led: MainWindow
) -> None:
    led.people.lock()
    for _ in range(3):
        shown(led).enter.setEnabled(True)
        sign_in(qtbot, led, DOE, "9999")
        qtbot.waitUntil(lambda: not led.records.is_busy)
    assert "in 10 seconds" in shown(led).told.text()
    assert not shown(led).enter.isEnabled()
    led.shut_down()
    again = MainWindow()
    try:
        again.show()
        again.start([])
        ready(qtbot, again)
        sign_in(qtbot, again, DOE, "0815")
        assert again.people.is_locked
        assert "next try" in shown(again).told.text()
        again.shut_down()
        other = QDialog()  # Is none of the closed window's business.
        other.show()
        qtbot.wait(1)
        assert other.isVisible()
        other.close()
    finally:
        again.shut_down()
        again.deleteLater()


def test_at_the_next_start_nothing_is_opened_before_somebody_signs_in(
    qtbot: QtBot, led: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "t1"
    folder.mkdir()
    write_slice(folder / "IM0", 0)
    led.shut_down()
    again = MainWindow()
    try:
        again.show()
        again.start([folder])
        assert again.people.is_locked  # Before the database is open.
        assert not again.isVisible()
        ready(qtbot, again)
        assert again.workspace.count == 0
        sign_in(qtbot, again, DOE, "0815")
        qtbot.waitUntil(lambda: again.views.current is not None, timeout=10_000)
        assert again.status_line.reader.text() == DOE
        assert reader_choice.name() == DOE
    finally:
        again.shut_down()
        again.deleteLater()


def change_to_doe(qtbot: QtBot, window: MainWindow) -> None:
    window.people.lock()
    sign_in(qtbot, window, DOE, "0815")
    assert window.people.current is not None
    assert window.people.current.name == DOE


def test_what_only_administrators_may_is_asked_of_one(qtbot: QtBot, led: MainWindow) -> None:
    change_to_doe(qtbot, led)
    asked = []
    led.commands.worklist.ask_copy = lambda _take: asked.append(1)
    led.actions_["restore"].trigger()
    (dialog,) = led.findChildren(ApproveDialog)
    assert not asked
    dialog.fields.pin.setText("1111")
    dialog.button.click()
    qtbot.waitUntil(lambda: bool(dialog.told.text()))
    assert not asked
    dialog.fields.pin.setText(PIN)
    with qtbot.waitSignal(dialog.accepted):
        dialog.button.click()
    assert asked == [1]
    assert noted(qtbot, led)[-2:] == ["not_signed_in", "approved"]
    approved = list(audit_check.entries(audit.path_of()))[-1]
    assert (approved.reader, approved.facts) == (DOE, {"what": "restored", "by": ROE})


def test_a_reader_looks_after_nobody(qtbot: QtBot, led: MainWindow) -> None:
    change_to_doe(qtbot, led)
    led.actions_["people"].trigger()
    assert led.findChildren(ApproveDialog)
    assert not led.findChildren(PeopleWindow)


def test_a_reader_does_not_end_reading_blind_alone(qtbot: QtBot, led: MainWindow) -> None:
    change_to_doe(qtbot, led)
    led.commands.reading.start(Plan(DOE, "blind"))
    qtbot.waitUntil(lambda: led.reading.round is not None)
    led.actions_["stop_reading"].trigger()
    messages = led.viewer.messages
    qtbot.waitUntil(lambda: "stays blind" in str(messages.texts))
    assert led.workspace.seal.is_on
    led.commands.reading._end_blind()  # As the button of the message does.
    assert led.workspace.seal.is_on
    assert led.findChildren(ApproveDialog)


def test_two_readers_who_read_blind_take_turns(qtbot: QtBot, led: MainWindow) -> None:
    led.commands.reading.start(Plan(ROE, "blind"))
    qtbot.waitUntil(lambda: led.reading.round is not None)
    change_to_doe(qtbot, led)
    assert led.workspace.seal.is_on  # The list is read blind, whoever began it.
    qtbot.waitUntil(lambda: led.reading.round is not None)
    assert led.reading.round is not None
    assert (led.reading.round.plan.reader, led.reading.round.plan.way) == (DOE, "blind")
    led.commands.reading._choose(Plan(DOE, "open"))
    assert led.workspace.seal.is_on
    assert led.findChildren(ApproveDialog)
    led.people.lock()
    sign_in(qtbot, led, ROE, PIN)
    assert led.workspace.seal.is_on  # At once, before the round is read.
    qtbot.waitUntil(lambda: led.reading.round is not None)
    assert led.reading.round is not None
    assert led.reading.round.plan == Plan(ROE, "blind", at=led.reading.round.plan.at)


def test_the_window_is_locked_when_nobody_uses_it(
    qtbot: QtBot, led: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shell_people, "MINUTE_MS", 200)
    led.commands.settings.choose("people/lock_minutes", 1)
    for _ in range(4):
        qtbot.wait(100)
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(led.windowHandle(), key)
        assert not led.people.is_locked
    qtbot.waitUntil(lambda: led.people.is_locked, timeout=2_000)
    assert not led.isVisible()
    preferences.keep("people/lock_minutes", 0)


def with_policy(monkeypatch: pytest.MonkeyPatch, path: Path, text: str) -> None:
    path.write_text(text)
    monkeypatch.setattr(policy, "places", lambda _beside: (path,))


def test_a_policy_can_demand_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready(qtbot, window)
    window.shut_down()
    with_policy(monkeypatch, tmp_path / "policy.toml", "[people]\nsign_in = true\n")
    again = MainWindow()
    try:
        again.show()
        again.start([])
        assert not again.isVisible()
        ready(qtbot, again)
        made = shown(again)
        qtbot.waitUntil(lambda: not made.make.isHidden())
        assert "first" in made.why.text()
        made.new.name.setEditText(ROE)
        made.new.pin.setText(PIN)
        assert made.new.again is not None
        made.new.again.setText(PIN)
        made.make.click()
        qtbot.waitUntil(lambda: again.isVisible())
        assert again.people.current is not None
        assert again.people.current.name == ROE
    finally:
        again.shut_down()
        again.deleteLater()


def test_a_forgotten_pin_is_replaced_where_the_policy_lets_it(
    qtbot: QtBot, led: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    led.people.lock()
    assert shown(led).make.isHidden()
    with_policy(monkeypatch, tmp_path / "policy.toml", "[people]\nnew_administrator = true\n")
    led.people.changed.emit()
    made = shown(led)
    assert "Take it out" in made.why.text()
    made.new.name.setEditText(ROE)
    made.new.pin.setText("9753")
    assert made.new.again is not None
    made.new.again.setText("9753")
    made.make.click()
    qtbot.waitUntil(lambda: not led.people.is_locked)
    led.people.lock()
    sign_in(qtbot, led, ROE, PIN)
    assert led.people.is_locked
    sign_in(qtbot, led, ROE, "9753")
    assert not led.people.is_locked


def test_who_is_retired_is_signed_out(qtbot: QtBot, led: MainWindow) -> None:
    change_to_doe(qtbot, led)
    doe = led.people.current
    assert doe is not None
    led.people.change("retired", lambda d: people.retire(d, doe.id), lambda _error: None)
    qtbot.waitUntil(lambda: led.people.is_locked)
    assert shown(led).fields.name.findText(DOE) < 0


def test_the_answers_of_who_has_signed_in_are_theirs(qtbot: QtBot, led: MainWindow) -> None:
    change_to_doe(qtbot, led)
    start = led.commands.reading.show_start()
    qtbot.waitUntil(lambda: not led.records.is_busy)
    assert (start.plan.reader, start.reader.isEnabled()) == (DOE, False)


def test_a_worklist_that_cannot_be_opened_shows_nothing_where_readers_sign_in(
    qtbot: QtBot, led: MainWindow
) -> None:
    path = led.records.state.path
    assert path is not None
    led.shut_down()
    for one in path.parent.glob("worklist*"):
        if one.is_file():
            one.unlink()
    path.mkdir()
    again = MainWindow()
    try:
        again.show()
        again.start([])
        qtbot.waitUntil(lambda: again.records.state.phase == "failed", timeout=10_000)
        assert not again.isVisible()
        assert shown(again).told.text()
    finally:
        again.shut_down()
        again.deleteLater()
        path.rmdir()


def offered(window: MainWindow) -> dict[str, QAbstractButton]:
    """What is offered where the database is missing, by its first word."""
    box = window.commands.worklist.missing.box
    assert box is not None
    assert box.isVisible()
    assert str(window.records.state.path) in box.text()
    return {button.text().split()[0].strip("\u2026"): button for button in box.buttons()}


def opened(qtbot: QtBot, window: MainWindow, path: Path, phase: str = "open") -> None:
    window.records.open(path)
    qtbot.waitUntil(lambda: window.records.state.phase == phase and not window.records.is_busy)


def test_where_readers_sign_in_nothing_without_them_takes_the_place_of_their_worklist(
    qtbot: QtBot, led: MainWindow
) -> None:
    path = led.records.state.path
    assert path is not None
    led.records.write(lambda d: safekeeping.back_up(d.connection, path, "led"))
    opened(qtbot, led, path.with_name("other.db"))
    path.rename(path.with_name("away.db"))
    opened(qtbot, led, path, "missing")
    assert led.people.is_locked
    assert set(offered(led)) == {"Find", "Try", "Put", "Later"}
    for copy in safekeeping.copies(path):  # The others are from before.
        if "led" in copy.name:
            copy.unlink()
    offered(led)["Try"].click()
    qtbot.waitUntil(lambda: led.records.state.phase == "missing" and not led.records.is_busy)
    assert set(offered(led)) == {"Find", "Try", "Later"}
    assert not path.exists()
    path.with_name("away.db").rename(path)
    offered(led)["Try"].click()
    qtbot.waitUntil(lambda: led.people.is_on)
    assert led.people.is_locked


def test_a_worklist_that_is_missing_is_found_or_begun_anew(
    qtbot: QtBot, window: MainWindow
) -> None:
    ready(qtbot, window)
    path = window.records.state.path
    assert path is not None
    away = path.with_name("away.db")
    opened(qtbot, window, path.with_name("other.db"))
    path.rename(away)
    opened(qtbot, window, path, "missing")
    assert str(path) in str(window.viewer.messages.texts)
    window.commands.worklist.missing.ask_where = lambda take: take(away)
    offered(window)["Find"].click()
    qtbot.waitUntil(lambda: window.records.state.is_open)
    assert window.records.state.path == away
    assert not path.exists()
    opened(qtbot, window, path, "missing")
    offered(window)["Begin"].click()
    qtbot.waitUntil(lambda: window.records.state.is_open)
    assert path.exists()
