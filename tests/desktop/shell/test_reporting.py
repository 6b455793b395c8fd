"""The report of the shown series is looked at, saved and printed through the window's menu."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.shell import reporting
from tests.helpers.analyzing import write_slice

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.dialogs.paper_window import PaperWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.shell.reporting import ReportCommands
    from tests.helpers.stubs import StubWorkflow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def commands(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> ReportCommands:
    """Of a window that shows a judged series of DICOM."""
    folder = tmp_path / "t1"
    folder.mkdir()
    for index in range(3):
        write_slice(folder / f"IM{index}", index, tumor=index == 1)
    networks.tumors = {f"IM{index}": 0.9 for index in range(3)}
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.judging.state.phase == "idle", timeout=10_000)
    series = window.workspace.series[0]
    qtbot.waitUntil(lambda: window.workspace.listings.of(series.id) is not None, timeout=10_000)
    return window.commands.reporting


def shown(qtbot: QtBot, commands: ReportCommands) -> PaperWindow:
    """The window with the first page."""
    with qtbot.waitSignal(commands.ended, timeout=60_000):
        commands._window.actions_["show_report"].trigger()
    assert commands.window is not None
    return commands.window


def turned(qtbot: QtBot, commands: ReportCommands, key: Qt.Key) -> PaperWindow:
    """After a key."""
    assert commands.window is not None
    with qtbot.waitSignal(commands.ended, timeout=60_000):
        qtbot.keyClick(commands.window, key)
    return commands.window


def test_its_pages_are_turned_with_keys(qtbot: QtBot, commands: ReportCommands) -> None:
    paper = shown(qtbot, commands)
    assert paper.place.text() == f"page 1 of {paper.pages}"
    assert paper.pages >= 2
    first = paper.sheet.pixmap().toImage()
    assert not paper.back.isEnabled()
    turned(qtbot, commands, Qt.Key.Key_PageDown)
    assert paper.place.text().startswith("page 2 of")
    assert paper.sheet.pixmap().toImage() != first
    turned(qtbot, commands, Qt.Key.Key_Home)
    assert paper.sheet.pixmap().toImage() == first


def test_zoom_and_paper_change_the_page(qtbot: QtBot, commands: ReportCommands) -> None:
    paper = shown(qtbot, commands)
    sizes = {}
    for zoom, name in ((1.0, "A4"), (1.0, "Letter"), (2.0, "Letter")):
        paper.size_choice.setCurrentIndex(paper.size_choice.findData(name))
        paper.zoom.setCurrentIndex(paper.zoom.findData(zoom))
        qtbot.waitUntil(lambda: not commands._runner("report").is_busy)
        size = paper.sheet.size()
        sizes[zoom, name] = (size.width(), size.height())
    assert sizes[1.0, "A4"] == pytest.approx((794, 1123), abs=2)
    assert sizes[1.0, "Letter"] == pytest.approx((816, 1056), abs=2)
    assert sizes[2.0, "Letter"] == pytest.approx((1632, 2112), abs=3)


def test_it_is_saved_on_the_paper_that_is_chosen(
    qtbot: QtBot, commands: ReportCommands, tmp_path: Path
) -> None:
    paper = shown(qtbot, commands)
    commands.ask_where = lambda name, take: take(tmp_path / f"{name}.pdf")
    paper.size_choice.setCurrentIndex(paper.size_choice.findData("Letter"))
    qtbot.waitUntil(lambda: not commands._runner("report").is_busy)
    with qtbot.waitSignal(commands.ended, timeout=60_000):
        paper.save.click()
    pdf = (tmp_path / "report.pdf").read_bytes()
    assert re.search(rb"/MediaBox \[0 0 612(\.\d+)? 792", pdf)
    assert "report.pdf" in paper.told.text()


def test_what_cannot_be_saved_is_said(
    qtbot: QtBot, commands: ReportCommands, tmp_path: Path
) -> None:
    paper = shown(qtbot, commands)
    commands.ask_where = lambda _name, take: take(tmp_path / "nowhere" / "report.pdf")
    with qtbot.waitSignal(commands.ended, timeout=60_000):
        paper.save.click()
    assert "cannot be written" in paper.told.text()


def test_it_is_printed_as_it_is_shown(
    qtbot: QtBot, commands: ReportCommands, tmp_path: Path
) -> None:
    paper = shown(qtbot, commands)
    qtbot.waitUntil(lambda: paper.to_print.isEnabled())
    paper.to_print.click()
    dialogs = paper.findChildren(reporting.QPrintDialog)
    assert len(dialogs) == 1
    printer = dialogs[0].printer()
    printer.setOutputFormat(printer.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(commands.ended, timeout=60_000):
        dialogs[0].accepted.emit(printer)
    pages = re.findall(rb"/Type\s*/Page\b", (tmp_path / "printed.pdf").read_bytes())
    assert len(pages) == paper.pages
    assert "printed" in paper.told.text()
    dialogs[0].close()


def test_the_follow_up_is_in_it(qtbot: QtBot, commands: ReportCommands) -> None:
    commands.follow_up_of = lambda series: f"<p>All dates of {len(series) > 0}</p>"
    shown(qtbot, commands)
    assert commands.report is not None
    assert "<p>All dates of True</p>" in commands.report.html


def test_a_report_that_is_old_says_so(
    qtbot: QtBot, window: MainWindow, commands: ReportCommands
) -> None:
    paper = shown(qtbot, commands)
    series = window.workspace.series[0]
    listing = window.workspace.listings.of(series.id)
    assert listing is not None
    assert listing.entries
    window.lister.say(series.id, listing.entries[0].finding.uid, "rejected")
    qtbot.waitUntil(lambda: "have changed" in paper.told.text())
    shown(qtbot, commands)
    assert "have changed" not in paper.told.text()
    assert commands.report is not None
    assert "rejected" in commands.report.html


def test_hiding_names_closes_it_and_none_is_made(
    qtbot: QtBot, window: MainWindow, commands: ReportCommands
) -> None:
    shown(qtbot, commands)
    window.actions_["hide_identity"].trigger()
    qtbot.waitUntil(lambda: commands.window is None)
    commands.show()
    assert commands.window is None
    assert "Names are hidden" in window.viewer.messages.text
