"""The settings as a user changes them: by hand and by keys, and what an administrator fixed."""

from __future__ import annotations

import logging
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QScrollArea, QSpinBox

from braintumor_desktop.desktop.choices import preferences, recent
from braintumor_desktop.desktop.dialogs import settings_dialog
from braintumor_desktop.desktop.dialogs.settings_dialog import SettingsDialog
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.look.mnemonics import with_mnemonics
from braintumor_desktop.station import folders, policy
from braintumor_desktop.station.settings import SETTINGS
from tests.helpers.language import speaking

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CHANGEABLE = [setting.key for setting in SETTINGS if setting.for_user]


@pytest.fixture
def fix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Write the administrator's policy."""
    monkeypatch.setattr(policy, "_of_computer", lambda: tmp_path)

    def write(content: str) -> Path:
        path = tmp_path / policy.FILE
        path.write_text(content, encoding="utf-8")
        return path

    return write


def opened(qtbot: QtBot, window: MainWindow) -> SettingsDialog:
    window.actions_["settings"].trigger()
    dialog = window.findChild(SettingsDialog)
    qtbot.waitExposed(dialog)
    return dialog


def pick(dialog: SettingsDialog, key: str, value: str) -> None:
    """As by hand: the value is chosen from the list."""
    box = dialog.fields[key].widget
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def button(dialog: SettingsDialog, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)


def test_every_setting_that_a_user_may_change_has_a_control(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = opened(qtbot, window)
    assert list(dialog.fields) == CHANGEABLE
    assert all(field.widget.isEnabled() for field in dialog.fields.values())
    assert dialog.problem == ""


def test_what_is_chosen_counts_at_once_and_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    pick(dialog, "theme", "light")
    assert theme.current() is theme.LIGHT
    assert window.actions_["theme_light"].isChecked()
    pick(dialog, "overlay/mode", "outline")
    pick(dialog, "overlay/shows", "both")
    assert (window.overlay.mode, window.overlay.shown) == ("outline", "both")
    percent = dialog.fields["overlay/percent"].widget
    assert isinstance(percent, QSpinBox)
    percent.setValue(70)
    assert (window.overlay.percent, window.toolbar.opacity.value()) == (70, 70)
    pick(dialog, "log/level", "debug")
    assert logging.getLogger("braintumor_desktop").level == logging.DEBUG
    kept = {key: QSettings().value(key) for key in ("theme", "overlay/mode", "log/level")}
    assert kept == {"theme": "light", "overlay/mode": "outline", "log/level": "debug"}
    logging.getLogger("braintumor_desktop").setLevel(logging.NOTSET)


def test_switching_the_memory_off_forgets_what_was_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    recent.remember([tmp_path])
    dialog = opened(qtbot, window)
    switch = dialog.fields["files/keep_recent"].widget
    assert isinstance(switch, QCheckBox)
    switch.click()
    assert not preferences.is_on("files/keep_recent")
    assert QSettings().value("recent/paths") is None


def test_what_the_administrator_fixed_is_shown_and_cannot_be_changed(
    qtbot: QtBot, window: MainWindow, fix: Callable[[str], Path]
) -> None:
    source = fix('theme = "light"\n[log]\nlevel = "error"\n')
    dialog = opened(qtbot, window)
    disabled = [key for key, field in dialog.fields.items() if not field.widget.isEnabled()]
    assert disabled == ["theme", "log/level"]
    box = dialog.fields["theme"].widget
    assert isinstance(box, QComboBox)
    assert (box.currentText(), box.toolTip()) == ("Light", f"Fixed in {source}")
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert sum(text.endswith("Set by your administrator.") for text in said) == 2
    button(dialog, "Reset to defaults").click()
    assert QSettings().value("log/level") is None


def test_a_folder_that_a_user_writes_into_the_file_does_not_count(
    fix: Callable[[str], Path],
) -> None:
    fix("")
    QSettings().setValue("models/folder", "/tmp/elsewhere")
    assert preferences.read("models/folder") == ""


def test_errors_of_the_policy_are_told_in_the_settings(
    qtbot: QtBot, window: MainWindow, fix: Callable[[str], Path]
) -> None:
    fix('theme = "pink"\n')
    assert "theme is not in force" in opened(qtbot, window).problem


def test_reset_gives_the_defaults_back(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    pick(dialog, "theme", "light")
    pick(dialog, "overlay/shows", "evidence")
    single = dialog.fields["window/single"].widget
    assert isinstance(single, QCheckBox)
    single.click()
    window.overlay.set_percent(5)
    button(dialog, "Reset to defaults").click()
    values = preferences.all_values()
    assert values == {setting.key: setting.default for setting in SETTINGS}
    assert single.isChecked()
    assert theme.current() is theme.DARK
    assert (window.overlay.percent, window.overlay.shows) == (45, "mask")


def test_the_settings_follow_what_is_chosen_elsewhere(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    qtbot.keyClick(window, "[")
    percent = dialog.fields["overlay/percent"].widget
    assert isinstance(percent, QSpinBox)
    assert percent.value() == 40


def test_tab_goes_through_all_settings_in_their_order(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    order = []
    widget = next(iter(dialog.fields.values())).widget
    while widget is not button(dialog, "Close"):
        is_inner = isinstance(widget.parent(), QSpinBox)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inner:
            order.append(widget)
        widget = widget.nextInFocusChain()
    wanted = [field.widget for field in dialog.fields.values()]
    assert order == [*wanted, button(dialog, "Reset to defaults")]


def test_every_setting_has_a_letter_of_its_own(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    buddies = {label.buddy(): label.text() for label in dialog.findChildren(QLabel)}
    marked = [buddies[field.widget] for field in dialog.fields.values()]
    letters = [text[text.index("&") + 1].lower() for text in marked] + ["r", "c"]
    assert len(set(letters)) == len(CHANGEABLE) + 2
    assert with_mnemonics(["Log", "Lot"], taken="l") == ["L&og", "Lo&t"]


def test_settings_that_cannot_be_written_say_so(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_dialog.preferences, "is_kept", lambda: False)
    assert "cannot be written" in opened(qtbot, window).problem


def test_there_is_one_dialog_however_often_it_is_asked_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    first = opened(qtbot, window)
    assert opened(qtbot, window) is first
    button(first, "Close").click()
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is None)


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_no_line_is_cut_at_the_side_in_any_language(qtbot: QtBot, language: str) -> None:
    with speaking(language) if language != "en" else nullcontext():
        dialog = SettingsDialog(folders.find(), lambda _key, _value: None, None)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        area = dialog.findChild(QScrollArea)
        assert isinstance(area, QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0
        shown = {field.widget.accessibleName() for field in dialog.fields.values()}
    assert (SETTINGS[0].title in shown) == (language == "en")
