"""A report of others: found in the list, read as a tree, its images one click away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from braintumor_desktop.desktop.dialogs.report_model import (
    IMAGE,
    LINKS,
    NAME,
    UNIT,
    VALUE,
    ReportModel,
)
from braintumor_desktop.exchange.dicom_sr import Item, Report
from braintumor_desktop.words import tr
from braintumor_desktop.workspace.identity import HIDDEN, Identity
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.segmentations import sources, write_sr
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.dialogs.report_window import ReportWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A series of five slices, the third of which is measured in a report."""
    write_series(tmp_path / "mr", "axial", slices=5, step=3.0)
    write_sr(tmp_path / "sr.dcm", sources(tmp_path / "mr"))
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    # Until the list is open nobody knows whether it is read blind, and what others made is hidden.
    qtbot.waitUntil(lambda: window.records.state.is_open and not window.workspace.seal.is_on)
    window.bridge.flush()
    return window


def row_of_report(window: MainWindow) -> int:
    model = window.study_model
    rows = [model.index(row).data() or "" for row in range(model.rowCount())]
    return next(row for row, said in enumerate(rows) if "Imaging Measurement Report" in said)


def read(qtbot: QtBot, window: MainWindow) -> ReportWindow:
    """Choose the report in the list and press Enter."""
    window.study_list.setCurrentIndex(window.study_model.index(row_of_report(window)))
    window.study_list.setFocus()
    qtbot.keyClick(window.study_list, Qt.Key.Key_Return)
    reports = window.commands.studies.reports
    qtbot.waitUntil(lambda: bool(reports), timeout=5_000)
    return next(iter(reports.values()))


def indexes(shown: ReportWindow) -> Iterator[QModelIndex]:
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(shown.model.rowCount(parent)):
            index = shown.model.index(row, 0, parent)
            assert shown.model.parent(index) == parent
            yield index
            waiting.append(index)


def find(shown: ReportWindow, name: str) -> QModelIndex:
    return next(i for i in indexes(shown) if i.data() and i.data().startswith(name))


def test_a_report_is_read_as_a_tree_and_a_click_on_an_image_shows_its_slice(
    opened: MainWindow, qtbot: QtBot
) -> None:
    shown = read(qtbot, opened)
    length = find(shown, "Length")
    assert [length.siblingAtColumn(c).data() for c in (NAME, VALUE, 2)] == ["Length", "15.5", "mm"]
    shown.tree.setCurrentIndex(length)
    assert shown.findChild(QPlainTextEdit).toPlainText() == "Length: 15.5 mm"
    assert "Imaging Measurement Report" in shown.windowTitle()
    # Whose it is, and that nobody has confirmed it.
    assert shown._head.text().endswith("By Elsewhere   Complete, not verified")
    # Asked for again, it comes forward.
    assert read(qtbot, opened) is shown
    image = next(i for i in indexes(shown) if shown.model.item(i).reference is not None)
    cell = image.siblingAtColumn(IMAGE)
    qtbot.waitUntil(lambda: cell.data() == "Show", timeout=5_000)
    opened.bridge.tell(opened.views.move_to(0))
    shown.tree.scrollTo(cell)
    at = shown.tree.visualRect(cell).center()
    qtbot.mouseClick(shown.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    item = opened.views.slice
    assert item is not None
    assert item.sop_uid == shown.model.item(image).reference.sop_uid
    assert opened.views.index == 2


def test_it_follows_what_is_open_and_hides_names_on_demand(
    opened: MainWindow, qtbot: QtBot
) -> None:
    shown = read(qtbot, opened)
    image = next(i for i in indexes(shown) if shown.model.item(i).reference is not None)
    cell = image.siblingAtColumn(IMAGE)
    qtbot.waitUntil(lambda: cell.data() == "Show", timeout=5_000)
    opened.closing.close((opened.views.current.id,))
    opened.bridge.flush()
    qtbot.waitUntil(lambda: cell.data() == "Not open", timeout=5_000)
    shown.tree.activated.emit(cell)
    assert "DOE" in shown.windowTitle()
    naming = [i.siblingAtColumn(VALUE) for i in indexes(shown) if shown.model.item(i).names_person]
    assert naming
    said = [value.data() for value in naming]
    opened.actions_["hide_identity"].trigger()
    assert "DOE" not in shown.windowTitle()
    assert {value.data() for value in naming} == {HIDDEN}
    assert not any(text in shown.model.full_text(i) for i in indexes(shown) for text in said)
    opened.actions_["hide_identity"].trigger()
    opened.closing.close(tuple(opened.workspace.others.files))
    opened.bridge.flush()
    qtbot.waitUntil(lambda: not opened.commands.studies.reports, timeout=5_000)


def test_a_damaged_report_says_why(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "sr.dcm").write_bytes((tmp_path / "sr.dcm").read_bytes()[:200])
    opened.study_list.file_opened.emit(next(iter(opened.workspace.others.files)))
    qtbot.waitUntil(lambda: bool(opened.viewer.messages.text), timeout=5_000)
    assert "sr.dcm" in opened.viewer.messages.text


def test_numbers_are_rounded_in_the_tree_and_whole_in_the_full_text(qtbot: QtBot) -> None:
    items = (
        Item("Report", children=(1, 2, 3)),
        Item("Long Axis", "75.5559", "mm", parent=0),
        Item("Volume", "51.0342", "cm3", parent=0),
        Item("Certainty", "around 90", "%", parent=0),
    )
    model = ReportModel(Report("Report", "", "", "", items), Identity(Workspace()))
    root = model.index(0, 0)
    said = [[model.index(row, c, root).data() for c in (VALUE, UNIT)] for row in range(3)]
    assert said == [["75.6", "mm"], ["51.0", "ml"], ["around 90", "%"]]
    assert model.full_text(model.index(0, 0, root)) == "Long Axis: 75.5559 mm"


def test_the_window_of_a_report_leaves_the_results_to_be_seen(
    qtbot: QtBot, opened: MainWindow
) -> None:
    shown = read(qtbot, opened)
    qtbot.waitUntil(shown.isVisible)
    room = shown.screen().availableGeometry()
    around = opened.frameGeometry().intersected(room)
    # The main window takes all of this small screen.
    assert shown.frameGeometry().left() == around.left()
    assert room.contains(shown.frameGeometry())


def test_no_head_of_the_tree_is_cut(qtbot: QtBot, opened: MainWindow) -> None:
    header = read(qtbot, opened).tree.header()
    for column in (NAME, UNIT, IMAGE):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)


def test_until_the_list_is_open_a_report_waits_and_that_is_said(opened: MainWindow) -> None:
    file_id = next(iter(opened.workspace.others.files))
    opened.workspace.seal.put_on([])
    opened.commands.studies.read(file_id)
    assert "until you have answered" in opened.viewer.messages.text
    opened.records.state = replace(opened.records.state, phase="opening")
    opened.commands.studies.read(file_id)
    assert opened.viewer.messages.text.startswith("Wait until the worklist is open")
    assert opened.commands.studies.reports == {}


@pytest.mark.parametrize("points", [9, 16])
def test_whether_an_image_is_open_is_not_cut(qtbot: QtBot, opened: MainWindow, points: int) -> None:
    before = QApplication.font()
    font = QFont(before)
    font.setPointSize(points)
    QApplication.setFont(font)
    try:
        tree = read(qtbot, opened).tree
        room = tree.header().sectionSize(IMAGE)
        assert all(tree.fontMetrics().horizontalAdvance(tr(link)) < room for link in LINKS)
    finally:
        QApplication.setFont(before)
