"""Every key can be looked up, changed and kept; no two actions have the same."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from braintumor_desktop.desktop.choices import key_choice
from braintumor_desktop.desktop.dialogs.keys_window import KeysWindow
from braintumor_desktop.desktop.shell.actions import Actions

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def keys(window: MainWindow) -> KeysWindow:
    window.actions_["keys"].trigger()
    found = window.findChild(KeysWindow)
    assert found is not None
    return found


def choose(keys: KeysWindow, name: str) -> None:
    keys.table.setCurrentItem(keys._items[name])


def press(qtbot: QtBot, keys: KeysWindow, name: str, key: str) -> None:
    choose(keys, name)
    keys.edit.setKeySequence(QKeySequence(key))
    qtbot.mouseClick(keys.set_button, Qt.MouseButton.LeftButton)


def test_no_two_actions_share_a_key(window: MainWindow) -> None:
    found = Counter(
        sequence.toString() for action in window.actions_.all for sequence in action.shortcuts()
    )
    assert [key for key, count in found.items() if count > 1] == []


def test_another_key_counts_at_once_and_is_kept(
    qtbot: QtBot, window: MainWindow, keys: KeysWindow
) -> None:
    press(qtbot, keys, "invert", "Ctrl+Alt+I")
    invert = window.actions_["invert"]
    assert [s.toString() for s in invert.shortcuts()] == ["Ctrl+Alt+I"]
    assert "Ctrl+Alt+I" in invert.toolTip()
    assert Actions(window)["invert"].shortcut().toString() == "Ctrl+Alt+I"


def test_a_key_that_another_has_is_said_and_taken_from_it(
    qtbot: QtBot, window: MainWindow, keys: KeysWindow
) -> None:
    choose(keys, "invert")
    keys.edit.setKeySequence(QKeySequence("Ctrl+Y"))
    assert keys.said.text() == "Ctrl+Y is the key of \u201cRedo\u201d, which loses it."
    qtbot.mouseClick(keys.set_button, Qt.MouseButton.LeftButton)
    assert window.actions_["invert"].shortcut().toString() == "Ctrl+Y"
    assert [s.toString() for s in window.actions_["redo"].shortcuts()] == ["Ctrl+Shift+Z"]
    again = Actions(window)
    assert [s.toString() for s in again["redo"].shortcuts()] == ["Ctrl+Shift+Z"]


def test_defaults_come_back_one_by_one_and_together(
    qtbot: QtBot, window: MainWindow, keys: KeysWindow
) -> None:
    press(qtbot, keys, "invert", "F2")
    press(qtbot, keys, "reset", "F3")
    choose(keys, "invert")
    qtbot.mouseClick(keys.default_button, Qt.MouseButton.LeftButton)
    assert window.actions_["invert"].shortcut().toString() == "I"
    assert key_choice.changed() == {"reset": "F3"}
    qtbot.mouseClick(keys.defaults_button, Qt.MouseButton.LeftButton)
    assert window.actions_["reset"].shortcut().toString() == "R"
    assert key_choice.changed() == {}


def test_an_action_can_have_no_key(qtbot: QtBot, window: MainWindow, keys: KeysWindow) -> None:
    press(qtbot, keys, "quit", "")
    assert window.actions_["quit"].shortcut().isEmpty()
    assert Actions(window)["quit"].shortcut().isEmpty()


def test_a_key_that_a_later_version_gives_to_another_stays_where_the_user_put_it(
    window: MainWindow,
) -> None:
    key_choice.keep("invert", "R")
    again = Actions(window)
    assert again["invert"].shortcut().toString() == "R"
    assert again["reset"].shortcut().isEmpty()


def test_the_mouse_and_esc_are_listed_but_not_changed(keys: KeysWindow) -> None:
    lines = [line for lines in keys._lines.values() for line in lines]
    for text in ("Leave", "Zoom at the pointer"):
        line = next(line for line in lines if line.text(0) == text)
        keys.table.setCurrentItem(line)
        assert keys.chosen is None
        assert not keys.set_button.isEnabled()


def test_the_search_finds_words_and_keys(keys: KeysWindow) -> None:
    lines = [line for lines in keys._lines.values() for line in lines]
    keys.search.setText("judge all")
    assert [line.text(0) for line in lines if not line.isHidden()] == ["Judge all"]
    keys.search.setText("Ctrl+Shift+O")
    assert [line.text(0) for line in lines if not line.isHidden()] == ["Open folder"]
    keys.search.setText("")
    assert not any(line.isHidden() for line in lines)
