"""What the window says of its own files, and of the licenses of what it is made of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.dialogs import licenses_window
from braintumor_desktop.station import integrity
from braintumor_desktop.station.integrity import Integrity
from braintumor_desktop.workflow import models

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTextBrowser
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.shell.main_window import MainWindow

# What the platform without a screen says of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SIGNED = Integrity("signed", files=812, key="1a2b3c4d5e6f7081" + 48 * "0")
CHANGED = Integrity("changed", changed=("_internal/models/braintumor.onnx",), files=812)


def check_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, found: Integrity
) -> None:
    def check(*, full: bool, token: CancelToken | None = None) -> Integrity:
        assert not full
        assert token is not None
        return found

    monkeypatch.setattr(integrity, "check", check)
    qtbot.waitUntil(lambda: window.installation.found is not None)
    window.installation.start()
    qtbot.waitUntil(lambda: window.installation.found is found)


def has_page(window: MainWindow) -> bool:
    from PySide6.QtWidgets import QDialog

    return any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def page(window: MainWindow) -> QTextBrowser:
    from PySide6.QtWidgets import QDialog, QTextBrowser

    dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
    browser = dialog.findChild(QTextBrowser)
    assert browser is not None
    return browser


def test_from_source_the_window_says_unsigned(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.status_line.installation.text() == "Unsigned")
    assert "runs from source" in window.status_line.installation.toolTip()
    assert window.viewer.messages.text == ""


def test_the_signed_original_says_so_in_the_line_and_in_about(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_again(window, qtbot, monkeypatch, SIGNED)
    assert window.status_line.installation.text() == "Signed original"
    assert window.viewer.messages.text == ""
    window.actions_["about"].trigger()
    qtbot.waitUntil(lambda: has_page(window))
    text = page(window).toPlainText()
    assert "all 812 files are unchanged, key 1a2b3c4d5e6f7081" in text
    for entry in models.catalog().entries:
        is_used = models.catalog().find(entry.role) == entry
        assert (f"{entry.role}: {entry.name} {entry.version}" in text) == is_used


def test_a_changed_installation_names_the_file_in_a_message(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_again(window, qtbot, monkeypatch, CHANGED)
    assert window.status_line.installation.text() == "Changed installation"
    assert "_internal/models/braintumor.onnx" in window.viewer.messages.text
    window.viewer.messages._action.click()
    qtbot.waitUntil(lambda: has_page(window))
    assert "_internal/models/braintumor.onnx" in page(window).toPlainText()


def licenses(window: MainWindow) -> licenses_window.LicensesWindow:
    window.actions_["licenses"].trigger()
    found = window.findChild(licenses_window.LicensesWindow)
    assert found is not None
    return found


def test_licenses_from_source_are_those_of_the_installed_packages(
    window: MainWindow, qtbot: QtBot
) -> None:
    shown = licenses(window)
    qtbot.waitUntil(lambda: "LGPL" in shown.text.toPlainText())
    (numpy,) = shown.parts.findItems("numpy", Qt.MatchFlag.MatchExactly)
    assert "BSD" in numpy.text(2)


def test_closing_licenses_before_they_are_read_is_harmless(
    window: MainWindow, qtbot: QtBot
) -> None:
    licenses(window).close()
    done: list[object] = []
    window.pixels.do(lambda _token, _report: None, lambda result, _error: done.append(result))
    qtbot.waitUntil(lambda: done == [None])


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The licenses of a bundle of two parts."""
    (tmp_path / "texts").mkdir()
    for name in ("qt", "one", "two"):
        (tmp_path / "texts" / f"{name}.txt").write_text(f"the text {name}", encoding="utf-8")
    two = {"one": "texts/one.txt", "two": "texts/two.txt"}
    rows = [
        {"name": "Qt", "version": "6", "license": "LGPL", "texts": {"LGPL": "texts/qt.txt"}},
        {"name": "x", "version": "1", "license": "MIT", "texts": two},
    ]
    path = tmp_path / "index.json"
    path.write_text(json.dumps({"about": "of two parts", "parts": rows}), encoding="utf-8")
    monkeypatch.setattr(licenses_window, "INDEX", path)
    return path


@pytest.mark.usefixtures("index")
def test_choosing_a_part_of_the_bundle_shows_its_text(window: MainWindow, qtbot: QtBot) -> None:
    shown = licenses(window)
    qtbot.waitUntil(lambda: shown.text.toPlainText() == "of two parts")
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down)
    for key, text in zip(keys, ("qt", "one", "one", "one", "two"), strict=True):
        qtbot.keyClick(shown.parts, key)
        qtbot.waitUntil(lambda text=text: shown.text.toPlainText() == f"the text {text}")


@pytest.mark.parametrize(
    ("damaged", "told"), [("index.json", "licenses cannot be read"), ("texts/qt.txt", "qt.txt")]
)
def test_licenses_that_cannot_be_read_say_so(
    window: MainWindow, qtbot: QtBot, index: Path, damaged: str, told: str
) -> None:
    (index.parent / damaged).write_bytes(b"\xff")
    shown = licenses(window)
    if damaged != "index.json":
        qtbot.waitUntil(lambda: shown.parts.topLevelItemCount() == 3)
        qtbot.keyClick(shown.parts, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: told in shown.text.toPlainText())
