"""A series whose header forbids a verdict is judged all the same where a person wants it."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.look import words
from tests.helpers import dicom_files

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow
from tests.helpers.worklist_table import cell, settle

NAMED = "Judged on request against its header."


def write(folder: Path, number: int, **elements: str) -> None:
    ds = dicom_files.mr_slice(InstanceNumber=number, **elements)
    ds.SOPInstanceUID, ds.ImagePositionPatient = f"1.2.3.{number}", [0.0, 0.0, 5.0 * number]
    dicom_files.write(folder / f"IM{number}", ds)


@pytest.fixture
def knee(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Path:
    """An opened series that says that it is a knee."""
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(4):
        write(folder, number, BodyPartExamined="KNEE")
    window.open([folder])
    qtbot.waitUntil(lambda: window.result_panel.headline == "Not judged", timeout=10_000)
    qtbot.waitUntil(lambda: state(window) == "rejected", timeout=10_000)
    return folder


def state(window: MainWindow) -> str:
    current = window.views.current
    return "" if current is None else window.rows.of(current).state


@pytest.mark.usefixtures("knee")
def test_what_a_header_forbids_is_judged_by_one_press_and_that_is_said_everywhere(
    qtbot: QtBot, window: MainWindow, networks: StubWorkflow, tmp_path: Path
) -> None:
    panel = window.result_panel
    assert "KNEE" in panel.note.text().upper()
    reason = window.rows.of(window.views.current).reason  # type: ignore[arg-type]
    qtbot.mouseClick(panel.anyway, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: state(window) == "judged")
    qtbot.waitUntil(lambda: panel.headline == "Glioma")
    assert NAMED in panel.note.text()
    cause = words.cause(reason)
    assert cause in panel.note.text()
    assert not panel.anyway.isVisible()
    assert not window.actions_["judge_anyway"].isEnabled()
    settle(qtbot, window)
    said = cell(window, 0, "remark")
    assert said.endswith(f"{NAMED} {cause}")
    window.closing.save_table(tmp_path / "items.csv")
    qtbot.waitUntil(lambda: (tmp_path / "items.csv").is_file())
    qtbot.waitUntil(lambda: "Saved" in window.viewer.messages.text)
    (line,) = csv.DictReader((tmp_path / "items.csv").read_text("utf-8-sig").splitlines())
    assert (line["overruled"], line["answer"]) == (reason, "Glioma")
    # All four, once refused and once judged.
    assert len(networks.asked) == 8


def test_what_is_found_of_it_later_is_judged_too_and_closing_forgets_the_wish(
    qtbot: QtBot, window: MainWindow, knee: Path
) -> None:
    window.actions_["judge_anyway"].trigger()
    qtbot.waitUntil(lambda: state(window) == "judged")
    write(knee, 4, BodyPartExamined="KNEE")
    window.open([knee])
    qtbot.waitUntil(lambda: len(window.views.current.slices) == 5)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: state(window) == "judged")
    current = window.views.current
    assert current is not None
    assert all(item.overruled is not None for item in current.slices)
    window.closing.close_study()
    window.open([knee])
    qtbot.waitUntil(lambda: state(window) == "rejected", timeout=10_000)


def test_what_may_be_judged_offers_no_such_thing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write(tmp_path, 1, BodyPartExamined="BRAIN")
    window.open([tmp_path])
    qtbot.waitUntil(lambda: state(window) == "judged", timeout=10_000)
    assert not window.result_panel.anyway.isVisible()
    assert not window.actions_["judge_anyway"].isEnabled()
