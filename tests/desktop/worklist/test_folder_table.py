"""The table of a folder: states, sorting, selecting, saving."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.worklist.columns import (
    COLUMNS,
    RESULT_COLUMN,
    TUMOR_COLUMN,
    natural,
)
from braintumor_desktop.desktop.worklist.folder_table import FolderTable
from tests.helpers.stubs import StubWorkflow, picture_file

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

TUMORS = {"a.png": 0.2, "b.png": 0.97, "c.png": 0.55}


@pytest.fixture
def folder(qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow) -> Path:
    """An opened folder: three judged pictures, one rejected, one text."""
    networks.tumors = TUMORS
    networks.refused = frozenset({"d.png"})
    made = tmp_path / "scans"
    made.mkdir()
    for name in ("a.png", "b.png", "c.png", "d.png"):
        picture_file(made / name)
    (made / "notes.txt").write_text("nothing to see")
    window.open([made])
    qtbot.waitUntil(
        lambda: (
            [row.state for row in window.folder_model.rows]
            == ["judged", "judged", "judged", "rejected", "rejected"]
        ),
        timeout=10_000,
    )
    assert window.items_dock.isHidden()  # A panel does not open by itself.
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.items_dock.isVisible()
    return made


def names(window: MainWindow) -> list[str]:
    return [row.name for row in window.folder_model.rows]


@pytest.mark.usefixtures("folder")
def test_a_folder_of_pictures_is_judged_in_the_background_and_listed_in_the_table(
    window: MainWindow,
) -> None:
    model = window.folder_model
    cells = [model.data(model.index(1, column)) for column in range(len(COLUMNS))]
    said = ["b.png", "", "", "", "Glioma", "0.97", "0.03", "12 px", "1", ""]
    assert cells == said
    reason = model.data(model.index(3, len(COLUMNS) - 1))
    assert model.data(model.index(3, RESULT_COLUMN)) == "Not judged"
    assert reason == "This is a CT."
    assert model.data(model.index(4, len(COLUMNS) - 1)).startswith("notes.txt is no")


@pytest.mark.usefixtures("folder")
def test_sorting_by_tumor_probability_keeps_what_has_none_at_the_end(window: MainWindow) -> None:
    window.folder_table.sortByColumn(TUMOR_COLUMN, Qt.SortOrder.DescendingOrder)
    assert names(window) == ["b.png", "c.png", "a.png", "d.png", "notes.txt"]
    window.folder_table.sortByColumn(TUMOR_COLUMN, Qt.SortOrder.AscendingOrder)
    assert names(window) == ["a.png", "c.png", "b.png", "d.png", "notes.txt"]


@pytest.mark.usefixtures("folder")
def test_the_arrow_keys_in_the_table_follow_its_order(qtbot: QtBot, window: MainWindow) -> None:
    window.folder_table.sortByColumn(TUMOR_COLUMN, Qt.SortOrder.DescendingOrder)
    window.bridge.tell(window.views.show(window.folder_model.rows[0].id))
    window.bridge.flush()
    window.folder_table.setFocus()
    qtbot.keyClick(window.folder_table, Qt.Key.Key_Down)
    assert window.views.slice.path.name == "c.png"  # type: ignore[union-attr]


@pytest.mark.usefixtures("folder")
def test_the_table_is_saved_as_it_is_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.folder_table.sortByColumn(TUMOR_COLUMN, Qt.SortOrder.DescendingOrder)
    target = tmp_path / "items.csv"
    window.closing.save_table(target)
    qtbot.waitUntil(lambda: "Saved as" in window.viewer.messages.text)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == names(window)
    assert rows[0]["tumor_probability"] == "0.9700"
    assert rows[3]["reason"] == "Not judged: this is a CT."


@pytest.mark.usefixtures("folder")
def test_a_table_that_cannot_be_saved_says_why(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.closing.save_table(tmp_path / "no such folder" / "items.csv")
    qtbot.waitUntil(lambda: "items.csv cannot be written" in window.viewer.messages.text)


@pytest.mark.usefixtures("folder")
def test_one_click_on_the_result_shows_the_most_suspicious_at_the_top(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = window.folder_table
    header = table.horizontalHeader()
    window.bridge.tell(window.views.show(window.folder_model.rows[0].id))
    window.bridge.flush()
    place = QPoint(header.sectionViewportPosition(RESULT_COLUMN) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    # b is a tumor; c is near even and a is not sure enough to be called calm.
    assert names(window) == ["b.png", "c.png", "a.png", "d.png", "notes.txt"]
    assert table.verticalScrollBar().value() == 0
    assert window.folder_model.rows[0].answer == "glioma"


@pytest.mark.usefixtures("folder")
def test_page_down_follows_the_table_s_order_while_the_table_has_the_focus(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.folder_table.sortByColumn(TUMOR_COLUMN, Qt.SortOrder.DescendingOrder)
    window.bridge.tell(window.views.show(window.folder_model.rows[0].id))
    window.bridge.flush()
    window.folder_table.setFocus()
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(window.folder_table, key)
        seen.append(window.views.slice.path.name)  # type: ignore[union-attr]
    assert seen == ["c.png", "a.png", "d.png", "a.png"]
    window.viewer.canvas.setFocus()
    window.viewer.canvas.slice_requested.emit(-1)  # The wheel goes the same way.
    assert window.views.slice.path.name == "c.png"  # type: ignore[union-attr]


def test_names_sort_as_people_count() -> None:
    said = ["IM10", "im2", "IM1 b", "scan", "IM1 a10", "IM1 a9"]
    wanted = ["IM1 a9", "IM1 a10", "IM1 b", "im2", "IM10", "scan"]
    assert sorted(said, key=lambda name: natural(name) or ()) == wanted


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("width", [1200, 1600, 2200])
def test_the_columns_share_the_room_and_leave_no_bar_of_two_pixels(
    qtbot: QtBot, window: MainWindow, width: int
) -> None:
    window.studies_dock.hide()
    window.verdict_dock.hide()
    window.resize(width, 800)
    qtbot.waitUntil(lambda: window.folder_table.viewport().width() > width - 40)
    assert window.folder_table.horizontalScrollBar().maximum() == 0
    header = window.folder_table.horizontalHeader()
    assert header.length() == pytest.approx(window.folder_table.viewport().width(), abs=4)


def test_show_in_the_message_leads_to_the_files_that_cannot_be_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for number in range(20):
        picture_file(tmp_path / f"p{number:02}.png")
    (tmp_path / "empty.dcm").write_bytes(b"")
    window.open([tmp_path])
    messages, table = window.viewer.messages, window.folder_table
    qtbot.waitUntil(lambda: "empty.dcm" in messages.text, timeout=10_000)
    qtbot.waitUntil(lambda: "empty.dcm" in names(window), timeout=10_000)
    row = names(window).index("empty.dcm")
    shown = window.views.current
    messages._action.click()
    index = window.folder_model.index(row, 0)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(index).center()))
    assert window.views.current == shown


@pytest.mark.usefixtures("folder")
def test_the_columns_of_a_width_are_always_the_same(qtbot: QtBot, window: MainWindow) -> None:
    """Else the bar below them comes and goes without an end, and the window hangs."""
    table = FolderTable(window.folder_table._bridge, window.folder_model)
    qtbot.addWidget(table)
    table.show()
    header, most = table.horizontalHeader(), 0

    def sizes() -> list[int]:
        return [header.sectionSize(place) for place in range(len(COLUMNS))]

    for width in range(700, 1500, 3):
        table.resize(width, 300)
        first = sizes()
        table._fit_columns()
        assert sizes() == first, width
        most = max(most, header.length() - table.viewport().width())
    assert most <= 0


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("width", [760, 1024, 1600])
def test_names_and_reasons_keep_their_room_where_it_is_small(
    qtbot: QtBot, window: MainWindow, width: int
) -> None:
    window.items_dock.show()
    window.resize(width, 700)
    qtbot.wait(50)
    header = window.folder_table.horizontalHeader()
    shown = [c.title for i, c in enumerate(COLUMNS) if not header.isSectionHidden(i)]
    assert {"Name", "Result", "Tumor p", "Reason"} <= set(shown)
    assert window.folder_table.horizontalScrollBar().maximum() == 0
    sizes = {column.title: header.sectionSize(i) for i, column in enumerate(COLUMNS)}
    assert sizes["Name"] >= 80
    assert sizes["Reason"] >= (240 if width >= 1600 else 100)


@pytest.mark.usefixtures("folder")
def test_the_column_that_it_is_sorted_by_stays_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.items_dock.show()
    place = next(i for i, column in enumerate(COLUMNS) if column.title == "Uncertainty")
    window.folder_table.sortByColumn(place, Qt.SortOrder.DescendingOrder)
    window.resize(1024, 700)
    qtbot.wait(50)
    assert not window.folder_table.horizontalHeader().isSectionHidden(place)


def test_an_empty_table_and_an_empty_list_say_what_to_do(window: MainWindow) -> None:
    window.items_dock.show()
    for view in (window.folder_table, window.study_list):
        seen = view.viewport().grab().toImage()
        colors = {seen.pixelColor(x, y).name() for x in range(12, 160) for y in range(12, 60)}
        assert len(colors) > 3


def test_a_series_says_its_patient_date_and_study(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: len(window.folder_model.rows) == 2, timeout=10_000)
    model = window.folder_model
    cells = [model.data(model.index(0, column)) for column in range(4)]
    assert cells[1:] == [
        "SYNTHETIC^PHANTOM",
        words.date("20260105"),
        "Synthetic head, not a patient",
    ]
