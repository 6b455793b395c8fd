"""Errors of the program: one dialog, a report without patient data, and diagnostics to save."""

from __future__ import annotations

import sys
import threading
import zipfile
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from braintumor_desktop.desktop.choices import preferences, recent
from braintumor_desktop.desktop.dialogs.crash_dialog import CrashDialog
from braintumor_desktop.desktop.dialogs.diagnostics_dialog import DiagnosticsDialog
from braintumor_desktop.desktop.life import error_hooks
from braintumor_desktop.desktop.life.incidents import Incidents
from braintumor_desktop.station import diagnostics, policy
from braintumor_desktop.station.diagnostics import Text
from braintumor_desktop.station.folders import Folders
from braintumor_desktop.workflow import models

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

PATIENT = "DOE^JANE"
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The platform without a screen says that of every dialog with text that wraps."""


@pytest.fixture
def place(tmp_path: Path) -> Folders:
    folder = tmp_path / "place"
    folder.mkdir()
    return Folders(folder, folder, folder, folder, folder)


@pytest.fixture
def incidents(window: MainWindow, place: Folders) -> Iterator[Incidents]:
    """With all hooks in place, as in the program."""
    made = Incidents(window, place)
    with error_hooks.hooked(made.came.emit, lambda: None):
        yield made


def dialogs(kind: type) -> list[CrashDialog | DiagnosticsDialog]:
    tops = QApplication.topLevelWidgets()
    return [widget for widget in tops if isinstance(widget, kind) and widget.isVisible()]


def wait_for(qtbot: QtBot, kind: type) -> CrashDialog | DiagnosticsDialog:
    qtbot.waitUntil(lambda: len(dialogs(kind)) == 1)
    return dialogs(kind)[0]


def press(qtbot: QtBot, dialog: CrashDialog | DiagnosticsDialog, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def fail() -> None:
    int(f"/scans/{PATIENT}/IM0001.dcm")


class FailsAtItsEnd:
    """Raises where nobody can catch it."""

    def __del__(self) -> None:
        fail()


def fail_in_a_slot(_window: MainWindow) -> None:
    try:
        fail()
    except ValueError as error:  # As Qt's slots do; pytest-qt has hooks of its own in them.
        sys.excepthook(type(error), error, error.__traceback__)


def fail_in_a_thread(_window: MainWindow) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()


def fail_where_nobody_catches(_window: MainWindow) -> None:
    FailsAtItsEnd()


@pytest.mark.parametrize("way", [fail_in_a_slot, fail_in_a_thread, fail_where_nobody_catches])
def test_every_error_leads_to_a_dialog_without_patient_data(
    qtbot: QtBot, window: MainWindow, incidents: Incidents, way
) -> None:
    way(window)
    dialog = wait_for(qtbot, CrashDialog)
    assert isinstance(dialog, CrashDialog)
    assert "ValueError" in dialog.report
    assert PATIENT not in dialog.report
    press(qtbot, dialog, "Copy")
    assert QApplication.clipboard().text() == dialog.report
    press(qtbot, dialog, "Continue")
    qtbot.waitUntil(lambda: not dialogs(CrashDialog))
    assert window.isVisible()


def test_errors_that_follow_are_counted_in_the_same_dialog(
    qtbot: QtBot, window: MainWindow, incidents: Incidents
) -> None:
    for _ in range(5):
        incidents.came.emit("ValueError")
    dialog = wait_for(qtbot, CrashDialog)
    qtbot.waitUntil(lambda: "4 more" in dialog._headline.text())  # type: ignore[union-attr]
    press(qtbot, dialog, "Continue")


def test_an_error_that_comes_again_is_told_in_place(
    qtbot: QtBot, window: MainWindow, incidents: Incidents
) -> None:
    incidents.came.emit("ValueError\n  at x.py:1 in f")
    press(qtbot, wait_for(qtbot, CrashDialog), "Continue")
    incidents.came.emit("ValueError\n  at x.py:1 in f")
    qtbot.waitUntil(lambda: "The program made an error (ValueError)" in window.viewer.messages.text)
    assert dialogs(CrashDialog) == []


def test_quit_closes_the_window(qtbot: QtBot, window: MainWindow, incidents: Incidents) -> None:
    incidents.came.emit("ValueError")
    press(qtbot, wait_for(qtbot, CrashDialog), "Quit")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_hooks_are_taken_away_at_the_end() -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with error_hooks.hooked(lambda _report: None, lambda: None):
        assert sys.excepthook is not before[0]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_ctrl_c_is_no_error() -> None:
    told: list[str] = []
    with error_hooks.hooked(told.append, lambda: told.append("interrupt")):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == ["interrupt"]


def test_a_crash_of_the_last_run_is_shown(
    qtbot: QtBot, window: MainWindow, incidents: Incidents, tmp_path: Path
) -> None:
    path = tmp_path / "crash-1.txt"
    path.write_text("Fatal Python error: Segmentation fault\n")
    incidents.tell_of_crashes([path])
    dialog = wait_for(qtbot, CrashDialog)
    assert "ended unexpectedly" in dialog.windowTitle()
    assert "Segmentation fault" in dialog.report  # type: ignore[union-attr]
    press(qtbot, dialog, "Close")


def test_diagnostics_are_read_ticked_and_saved(
    qtbot: QtBot, window: MainWindow, incidents: Incidents, place: Folders, tmp_path: Path
) -> None:
    (place.logs / "window.log").write_text("a line\n")
    recent.remember([tmp_path / PATIENT])
    incidents.came.emit("ValueError")
    press(qtbot, wait_for(qtbot, CrashDialog), "Save diagnostics\u2026")
    dialog = wait_for(qtbot, DiagnosticsDialog)
    assert isinstance(dialog, DiagnosticsDialog)
    names = [text.name for text in dialog.ticked]
    first = ["error.txt", "program.txt", "networks.txt"]
    assert names == [*first, "settings.txt", "policy.txt", "logs/window.log"]
    network = next(e for e in models.catalog().entries if e.role == "gate")
    said = f"gate: {network.name} {network.version}, SHA-256 {network.sha256[:12]}\n"
    assert said in dialog.ticked[2].text
    assert "ValueError" in dialog._page.toPlainText()
    dialog._list.setCurrentRow(5)
    assert dialog._page.toPlainText() == "a line\n"
    dialog._list.item(4).setCheckState(Qt.CheckState.Unchecked)
    shown = dialog.ticked
    dialog.save(tmp_path / "d.zip")
    qtbot.waitUntil(lambda: dialog._told.text() == "Saved as d.zip.")
    with zipfile.ZipFile(tmp_path / "d.zip") as saved:
        content = [Text(n, saved.read(n).decode()) for n in saved.namelist()]
    assert content == shown
    assert "policy.txt" not in [text.name for text in content]
    assert not any(PATIENT in text.text for text in content)
    press(qtbot, dialog, "Close")
    press(qtbot, wait_for(qtbot, CrashDialog), "Continue")


def test_diagnostics_that_cannot_be_saved_say_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = DiagnosticsDialog([Text("a.txt", "a")], window.pixels.do, window)
    dialog.save(tmp_path / "missing" / "d.zip")
    qtbot.waitUntil(lambda: "cannot be written" in dialog._told.text())
    dialog.close()


def test_the_home_of_the_user_is_not_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/Jane Doe")
    assert diagnostics.without_home("/home/Jane Doe/.config") == "~/.config"


@pytest.fixture
def fix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Writes a policy."""
    monkeypatch.setattr(policy, "_of_computer", lambda: tmp_path)
    return (tmp_path / "policy.toml").write_text


def test_an_administrator_can_forbid_to_remember_what_was_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, fix
) -> None:
    recent.remember([tmp_path / PATIENT])
    fix("[files]\nkeep_recent = false\n")
    assert recent.recent_paths() == []
    recent.remember([tmp_path / "other"])
    recent.remember_folder(tmp_path)
    fix("")
    assert recent.recent_paths() == [tmp_path / PATIENT]
    assert recent.last_folder() == ""


def test_a_fixed_setting_wins_over_the_users(qtbot: QtBot, fix) -> None:
    preferences.keep("theme", "light")
    assert preferences.text("theme") == "light"
    fix('theme = "dark"')
    assert preferences.text("theme") == "dark"
    assert preferences.is_fixed("theme")


def test_the_user_is_not_interrupted_by_closing_while_an_error_is_told(
    qtbot: QtBot, window: MainWindow, incidents: Incidents
) -> None:
    QTimer.singleShot(0, window, window.close)
    incidents.came.emit("ValueError")
    qtbot.waitUntil(lambda: not window.isVisible())
    qtbot.wait(50)
    for dialog in dialogs(CrashDialog):
        dialog.close()
