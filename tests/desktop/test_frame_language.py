"""Menus, tool bar, messages and dialogs: in a language that marks texts, no word is bare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from braintumor_desktop.desktop.dialogs.crash_dialog import LAST_TIME, NOW, CrashDialog
from braintumor_desktop.desktop.dialogs.diagnostics_dialog import DiagnosticsDialog
from braintumor_desktop.desktop.dialogs.keys_window import KeysWindow
from braintumor_desktop.desktop.dialogs.licenses_window import LicensesWindow
from braintumor_desktop.desktop.dialogs.settings_dialog import SettingsDialog
from braintumor_desktop.desktop.shell import printing
from braintumor_desktop.desktop.shell.search_text import idle_message, left_open_message
from braintumor_desktop.desktop.work.opening import Finds, SearchState
from braintumor_desktop.station import folders
from braintumor_desktop.station.diagnostics import Text
from tests.helpers.language import marking, texts_of, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.imaging.image import Series

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

KEYS = frozenset({"Alt", "Backspace", "Ctrl", "Del", "Down", "End", "Enter", "Esc", "Home", "Left",
                  "PgDown", "PgUp", "Return", "Right", "Shift", "Space", "Delete"})  # fmt: skip
"""As Qt writes them, in its own translation."""
NAMES = frozenset(
    {"braintumor", "desktop", "models", "add", "FILE", "Deutsch", "English", "Fran", "ais"}
)
BY_QT = frozenset({"Press", "shortcut"})


@pytest.fixture(autouse=True)
def marked() -> Iterator[None]:
    """Before the window is made: it is made of marked texts."""
    with marking():
        yield


def bare(widget: QWidget, known: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    names = KEYS | NAMES | known
    return [(where, text) for where, text in texts_of(widget) if unmarked(text, names)]


def shown(qtbot: QtBot, widget: QWidget) -> list[tuple[str, str]]:
    qtbot.addWidget(widget)
    widget.show()
    return bare(widget)


def test_every_action_and_every_menu(window: MainWindow) -> None:
    found = [
        (action.objectName(), text)
        for action in window.actions_.all
        for text in (action.text(), action.iconText(), action.toolTip())
        if unmarked(text, KEYS)
    ]
    assert found == []
    menus = [menu for menu in window.findChildren(QMenu) if menu.title()]
    assert len(menus) >= 10
    assert [menu.title() for menu in menus if unmarked(menu.title())] == []


def test_tool_bar_and_status_line(window: MainWindow) -> None:
    assert bare(window.toolbar) == []
    window.status_line.show_installation("", "")
    assert bare(window.status_line) == []
    window.status_line.show_search(SearchState("searching", 3))
    assert bare(window.status_line) == []


def test_what_the_window_says_of_a_search(window: MainWindow, tmp_path: Path) -> None:
    identity, finds = window.bridge.identity, Finds((tmp_path,))
    known = frozenset({tmp_path.name, *str(tmp_path).replace("-", "/").split("/")})
    for phase in ("empty", "searching", "done"):
        assert unmarked(idle_message(SearchState(phase), finds, identity), known) == []  # type: ignore[arg-type]
    assert unmarked(left_open_message([tmp_path, tmp_path], identity), known | KNOWN_PATH) == []


KNOWN_PATH = frozenset({"tmp", "pytest", "root", "test", "what", "the", "window", "says", "search"})


def test_settings(qtbot: QtBot) -> None:
    dialog = SettingsDialog(folders.find(), lambda _key, _value: None, None)
    # Where things are kept is no text of the program.
    assert [(w, t) for w, t in shown(qtbot, dialog) if "/" not in t] == []


def test_keys_and_their_search(qtbot: QtBot, window: MainWindow) -> None:
    made = KeysWindow(window.actions_.key_rows(), window.actions_.change_keys, window)
    qtbot.addWidget(made)
    assert bare(made, BY_QT) == []
    made.table.setCurrentItem(made._items["judge"])
    assert bare(made, BY_QT) == []


def test_crash_diagnostics_and_licenses(qtbot: QtBot, window: MainWindow) -> None:
    for words in (NOW, LAST_TIME):
        dialog = CrashDialog(words, "ValueError", window)
        assert shown(qtbot, dialog) == []
        dialog.add("TypeError")
        assert bare(dialog) == []
    made = DiagnosticsDialog([Text("log", "some text")], window.pixels.do, window)
    assert [t for _, t in shown(qtbot, made) if not t.startswith("log")] == []
    licenses = LicensesWindow(window.pixels, window)
    qtbot.addWidget(licenses)
    assert unmarked(licenses.windowTitle()) == []
    header = licenses.parts.headerItem()
    assert [header.text(i) for i in range(3) if unmarked(header.text(i))] == []


def test_the_foot_of_a_printed_page() -> None:
    assert unmarked(printing.foot_text()) == []


def whose(series: Series) -> tuple[str, ...]:
    return series.patient, series.patient_id, str(series.slices[0].path)


def test_the_study_list_its_menu_and_its_tooltips(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.study_model.rowCount() == 4)
    model = window.study_model
    known = frozenset(
        word
        for row in (2, 3)
        if (series := model.series_at(row)) is not None
        for text in (series.description, series.study_description, *series.notes, *whose(series))
        for word in re.findall("[A-Za-z]{3,}", text)
    )
    assert bare(window.study_list, known) == []
    for row in range(4):
        window.study_list.menu.fill(row)
        assert bare(window.study_list.menu, known) == []
