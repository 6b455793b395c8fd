"""Messages lie over the picture and are shown in turn."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.viewer import message_bar
from tests.helpers import series as made
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

LONG = "A sentence that is longer than the picture is wide, and so must be broken. " * 6


def test_a_message_leaves_the_picture_in_its_place_and_scale(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open([picture_file(tmp_path / "p.png")])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    canvas, bar = window.viewer.canvas, window.viewer.messages

    def place() -> tuple[float, QPoint, int]:
        return canvas.zoom, canvas.mapToGlobal(QPoint(0, 0)), canvas.height()

    before = place()
    bar.show_message("error", LONG, "Details", lambda: None)
    qtbot.waitUntil(bar.isVisible)
    assert place() == before
    assert bar.mapTo(window.viewer, QPoint(0, 0)) == QPoint(0, 0)
    assert bar.width() == window.viewer.width()
    words = bar._text
    assert words.heightForWidth(words.width()) <= words.height()
    window.resize(window.width() - 200, window.height())
    qtbot.waitUntil(lambda: bar.width() == window.viewer.width())
    bar.close_message()
    assert not bar.isVisible()


def test_two_messages_at_once_are_both_shown_in_turn(window: MainWindow) -> None:
    bar = window.viewer.messages
    pressed: list[str] = []
    for kind, name in (("error", "first"), ("info", "second")):
        do = partial(pressed.append, name)
        bar.show_message(kind, f"The {name}", "Do it", do, by_itself=True)  # type: ignore[arg-type]
    assert bar.text == "The first"
    assert bar._more.text() == "1 more"
    bar._action.click()
    assert bar.text == "The second"
    bar._action.click()
    assert bar.text == ""
    assert pressed == ["first", "second"]


def test_what_is_graver_comes_first_and_stays_in_a_storm(window: MainWindow) -> None:
    bar = window.viewer.messages
    for kind, text in (("info", "a"), ("warning", "b"), ("error", "c"), ("warning", "d")):
        bar.show_message(kind, text, by_itself=True)  # type: ignore[arg-type]
    assert bar.texts == ["c", "b", "d", "a"]
    for number in range(30):
        bar.show_message("info", str(number), by_itself=True)
    assert bar.texts[:3] == ["c", "b", "d"]
    assert bar.texts[-1] == "29"
    assert len(bar.texts) == 21


def test_a_click_that_closes_a_message_leaves_the_keys_with_the_picture(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open([picture_file(tmp_path / "p.png")])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    bar, canvas = window.viewer.messages, window.viewer.canvas
    for button in (bar._close, bar._action):
        canvas.setFocus()
        bar.show_message("info", "Something", "Do it", lambda: None)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert bar.text == ""
        assert window.focusWidget() is canvas


def test_the_same_message_is_not_told_twice(window: MainWindow) -> None:
    bar = window.viewer.messages
    for _ in range(3):
        bar.show_message("error", "The disk is full.")
    assert bar.texts == ["The disk is full."]
    assert bar.close_message()
    assert not bar.close_message()


def test_a_storm_of_messages_ends(window: MainWindow) -> None:
    bar = window.viewer.messages
    for number in range(1000):
        bar.show_message("error", f"File {number} cannot be read.", by_itself=True)
    assert len(bar.texts) <= 21
    assert bar.text == "File 0 cannot be read."
    assert bar.texts[-1] == "File 999 cannot be read."


def test_what_answers_the_user_is_seen_at_once(window: MainWindow) -> None:
    bar = window.viewer.messages
    bar.show_message("warning", "Two files cannot be read.", by_itself=True)
    bar.show_message("info", "The picture is copied.")
    assert bar.texts == ["The picture is copied.", "Two files cannot be read."]
    bar.show_message("info", "Saved.")
    bar.show_message("info", "The picture is copied.")  # Done again: it is not dead.
    assert bar.texts == ["The picture is copied.", "Saved.", "Two files cannot be read."]
    # What is lost is graver than what was told.
    bar.show_message("error", "The disk is full.", by_itself=True)
    assert bar.text == "The disk is full."
    bar.show_message("info", "Saved again.")
    assert bar.text == "Saved again."
    for number in range(30):
        bar.show_message("info", str(number))
    assert bar.texts[0] == "29"
    assert "Saved." not in bar.texts
    assert {"The disk is full.", "Two files cannot be read."} <= set(bar.texts)


def test_an_answer_is_seen_over_what_is_hinted(window: MainWindow) -> None:
    bar = window.viewer.messages
    bar.show_hint("Press 1, 2 or 3.")
    bar.show_message("info", "The picture is copied.")
    assert bar.text == "The picture is copied."
    bar.close_message()
    assert bar.text == "Press 1, 2 or 3."


def test_a_command_is_answered_over_an_older_warning(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.open([picture_file(tmp_path / "p.png")])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    window.telling.warn("The folder cannot be watched.")
    copy = window.actions_["copy_picture"]
    qtbot.waitUntil(copy.isEnabled)
    copy.trigger()
    assert window.viewer.messages.text == "The picture is copied."


def front(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_what_answered_the_user_goes_after_a_time_and_a_failure_stays(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_bar, "LEAST_MS", 1)
    monkeypatch.setattr(message_bar, "MS_A_LETTER", 1)
    bar = window.viewer.messages
    front(qtbot, window)
    for say in (
        lambda: bar.show_message("error", "im005.dcm cannot be read."),
        lambda: bar.show_message("info", "It was open.", by_itself=True),
        lambda: bar.show_message("info", "Removed.", "Undo", lambda: None),
        lambda: bar.show_message("info", "The picture is copied."),
    ):
        say()
    qtbot.waitUntil(lambda: "The picture is copied." not in bar.texts)
    qtbot.wait(50)
    assert bar.texts == ["Removed.", "im005.dcm cannot be read.", "It was open."]


def test_what_answered_the_user_waits_until_somebody_can_have_read_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LEAST_MS", "MS_A_LETTER", "LONGER_MS"):
        monkeypatch.setattr(message_bar, name, 1)
    bar = window.viewer.messages
    front(qtbot, window)
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    bar.show_message("info", "Saved as scan.png.")
    qtbot.wait(80)
    assert bar.text == "Saved as scan.png."
    monkeypatch.undo()
    monkeypatch.setattr(message_bar, "LONGER_MS", 1)
    qtbot.waitUntil(lambda: bar.text == "")


def test_what_answered_the_user_goes_with_the_study_and_no_sooner(window: MainWindow) -> None:
    bar, tell = window.viewer.messages, window.bridge.tell
    shown = [replace(made.series(name, 3), study_uid=name[0]) for name in ("a1", "a2", "b")]
    tell(window.workspace.take(shown))
    tell(window.views.show("a1"))
    window.bridge.flush()
    bar.show_message("error", "im005.dcm cannot be read.")
    bar.show_message("info", "The picture is copied.")
    tell(window.views.show("a2"))
    window.bridge.flush()
    assert bar.texts == ["The picture is copied.", "im005.dcm cannot be read."]
    tell(window.views.show("b"))
    bar.show_message("info", "There is one date.")  # It answers what shows the other study.
    window.bridge.flush()
    assert bar.texts == ["There is one date.", "im005.dcm cannot be read."]


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_cross_of_a_message_below_the_pointer_is_no_black_box(
    qapp: QApplication, window: MainWindow, name: str
) -> None:
    theme.apply(qapp, name)
    try:
        cross = window.viewer.messages._close
        window.viewer.messages.show_message("info", "Something")
        option = QStyleOptionToolButton()
        cross.initStyleOption(option)
        option.state |= QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_AutoRaise
        option.icon = QIcon()
        shown = QImage(cross.size(), QImage.Format.Format_RGB32)
        shown.fill(QColor(theme.current().control))
        painter = QPainter(shown)
        complex_control = QStyle.ComplexControl.CC_ToolButton
        cross.style().drawComplexControl(complex_control, option, painter, cross)
        painter.end()
        middle = shown.pixelColor(shown.width() // 2, shown.height() // 2)
        assert middle.name() == QColor(theme.current().line).name()
    finally:
        theme.apply(qapp, "dark")
