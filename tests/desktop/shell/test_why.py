"""From each number of the panel one press leads to what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from braintumor_desktop.desktop.dialogs.help_window import HelpWindow
from braintumor_desktop.desktop.result.why_window import WhyWindow
from braintumor_desktop.errors import BadModel
from braintumor_desktop.workflow import models
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def judged(qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path) -> MainWindow:
    networks.tumors["p.png"] = 0.83
    window.open([picture_file(tmp_path / "p.png")])
    qtbot.waitUntil(lambda: window.result_panel.headline == "Glioma", timeout=10_000)
    qtbot.waitUntil(lambda: window.result_panel.series.questions.isVisible(), timeout=10_000)
    return window


def opened(qtbot: QtBot, window: MainWindow) -> WhyWindow:
    found = window.findChild(WhyWindow)
    assert found is not None
    qtbot.waitUntil(lambda: "Known limits" in found.page.toPlainText(), timeout=5_000)
    return found


def buttons(window: MainWindow) -> list[QPushButton]:
    return [b for b in window.result_panel.findChildren(QPushButton, "meaning") if b.isVisible()]


def test_each_number_leads_to_its_meaning(qtbot: QtBot, judged: MainWindow) -> None:
    names = [button.text() for button in buttons(judged)]
    assert names == ["Why?", "How sure?", "Tumor probability", "Uncertainty", "Area outlined"]
    for button in buttons(judged):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        page = opened(qtbot, judged).page
        assert "The shown slice: 0.83." in page.toPlainText()
    assert len(judged.findChildren(WhyWindow)) == 1


def test_how_sure_scrolls_to_how_often_it_is_wrong(qtbot: QtBot, judged: MainWindow) -> None:
    shown = {button.text(): button for button in buttons(judged)}
    qtbot.mouseClick(shown["How sure?"], Qt.MouseButton.LeftButton)
    window = opened(qtbot, judged)
    window.resize(500, 300)
    window.go_to("errors")
    assert window.page.verticalScrollBar().value() > 0


def test_the_contrast_can_be_chosen_where_the_header_does_not_tell(
    qtbot: QtBot, judged: MainWindow
) -> None:
    judged.actions_["why"].trigger()
    window = opened(qtbot, judged)
    assert "(this series)" not in window.page.toPlainText()
    window.contrast.setCurrentIndex(window.contrast.findData("flair"))
    window.contrast.activated.emit(window.contrast.currentIndex())
    assert "FLAIR (this series)" in window.page.toPlainText()


def test_it_follows_the_shown_picture(qtbot: QtBot, judged: MainWindow, tmp_path: Path) -> None:
    judged.actions_["why"].trigger()
    window = opened(qtbot, judged)
    judged.closing.close_all()
    qtbot.waitUntil(lambda: window.page.toPlainText() == "Nothing is open.", timeout=5_000)


def test_the_card_is_one_press_away(qtbot: QtBot, judged: MainWindow) -> None:
    judged.actions_["why"].trigger()
    opened(qtbot, judged).card.click()
    card = judged.findChild(HelpWindow)
    assert card is not None
    assert card.windowTitle() == "Model card"


def test_figures_that_cannot_be_read_are_said(
    qtbot: QtBot, judged: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise BadModel("The figures of the networks cannot be read", "they are damaged")

    monkeypatch.setattr(models, "known", fail)
    judged.actions_["why"].trigger()
    window = judged.findChild(WhyWindow)
    assert window is not None
    qtbot.waitUntil(lambda: "cannot be read" in window.page.toPlainText(), timeout=5_000)
    assert not window.card.isEnabled()
