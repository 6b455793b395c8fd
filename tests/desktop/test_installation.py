"""What the window says of its own files, and of the licenses of what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from braintumor_desktop import integrity, workflow
from braintumor_desktop.desktop import licenses_window
from braintumor_desktop.integrity import Integrity

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTextBrowser
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.main_window import MainWindow
    from braintumor_desktop.errors import CancelToken

# What the platform without a screen says of every dialog.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SIGNED = Integrity("signed", files=812, key="1a2b3c4d5e6f7081" + 48 * "0")
CHANGED = Integrity("changed", changed=("_internal/models/classifier.onnx",), files=812)


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
    for entry in workflow.catalog().entries:
        is_used = workflow.catalog().find(entry.role) == entry
        assert (f"{entry.role}: {entry.name} {entry.version}" in text) == is_used


def test_a_changed_installation_names_the_file_in_a_message(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_again(window, qtbot, monkeypatch, CHANGED)
    assert window.status_line.installation.text() == "Changed installation"
    assert "_internal/models/classifier.onnx" in window.viewer.messages.text
    window.viewer.messages._action.click()
    qtbot.waitUntil(lambda: has_page(window))
    assert "_internal/models/classifier.onnx" in page(window).toPlainText()


def test_licenses_from_source_are_those_of_the_installed_packages(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_["licenses"].trigger()
    shown = page(window)
    qtbot.waitUntil(lambda: "numpy" in shown.toPlainText())
    assert "LGPL" in shown.toPlainText()


def test_closing_licenses_before_they_are_read_is_harmless(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.actions_["licenses"].trigger()
    dialog = page(window).window()
    dialog.close()
    done: list[object] = []
    window.pixels.do(lambda _token, _report: None, lambda result, _error: done.append(result))
    qtbot.waitUntil(lambda: done == [None])


def test_licenses_of_a_bundle_open_their_texts_and_lead_back(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from PySide6.QtCore import QUrl

    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "qt.txt").write_text("the text of the LGPL", encoding="utf-8")
    (tmp_path / "index.html").write_text("<a href='texts/qt.txt'>Qt</a>", encoding="utf-8")
    monkeypatch.setattr(licenses_window, "PAGE", tmp_path / "index.html")
    window.actions_["licenses"].trigger()
    shown = page(window)
    assert shown.toPlainText() == "Qt"
    shown.setSource(QUrl("texts/qt.txt"))
    assert shown.toPlainText() == "the text of the LGPL"
    shown.window().back.click()  # type: ignore[attr-defined]
    assert shown.toPlainText() == "Qt"
