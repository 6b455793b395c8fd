"""The table of a folder: states, sorting, selecting, saving."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.worklist.folder_table import COLUMNS, TUMOR_COLUMN
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
    return made


def names(window: MainWindow) -> list[str]:
    return [row.name for row in window.folder_model.rows]


@pytest.mark.usefixtures("folder")
def test_a_folder_of_pictures_is_judged_in_the_background_and_shown_as_a_table(
    window: MainWindow,
) -> None:
    assert window.items_dock.isVisible()
    model = window.folder_model
    cells = [model.data(model.index(1, column)) for column in range(len(COLUMNS))]
    assert cells == ["b.png", "Judged", "Glioma", "0.97", "0.03", "12 px", "1", ""]
    reason = model.data(model.index(3, len(COLUMNS) - 1))
    # The column of the state says that it was not judged.
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
    window.commands.save_table(target)
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
    window.commands.save_table(tmp_path / "no such folder" / "items.csv")
    qtbot.waitUntil(lambda: "items.csv cannot be written" in window.viewer.messages.text)
