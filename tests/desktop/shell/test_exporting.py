"""The worklist leaves and comes in through the window's menu."""

from __future__ import annotations

import csv
import json
import time
from typing import TYPE_CHECKING, Any

import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.dialogs.export_dialog import Wish
from braintumor_desktop.review import answers, database, rounds, verdicts, worklist
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.workflow import carrying
from braintumor_desktop.workflow import exporting as table_export
from tests.helpers.filled_worklists import filled
from tests.helpers.stubs import StubWorkflow, picture_file
from tests.helpers.worklist_table import record

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.exporting import ExportCommands
    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def exporting(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> ExportCommands:
    """Of a window with three judged pictures."""
    networks.tumors = {"a.png": 0.2, "b.png": 0.97, "c.png": 0.55}
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in networks.tumors:
        picture_file(folder / name)
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.judging.state.phase == "idle", timeout=10_000)
    record(qtbot, window)
    return window.commands.exporting


def leave(
    qtbot: QtBot, exporting: ExportCommands, path: Path, wish: Wish, codes: Path | None = None
) -> str:
    """Ask in the dialog and wait for the end; what was said."""

    def told(_ending: str, _name: str, take: Callable[[Path], None]) -> None:
        take(path)

    def told_codes(_ending: str, _name: str, take: Callable[[Path], None]) -> None:
        assert codes is not None
        take(codes)

    exporting.ask_where, exporting.ask_codes = told, told_codes
    exporting.show()
    qtbot.waitUntil(lambda: exporting.dialog is not None)
    dialog = exporting.dialog
    assert dialog is not None
    dialog.formats.setCurrentIndex(dialog.formats.findData(wish.ending))
    dialog.rows.setCurrentIndex(dialog.rows.findData(wish.rows))
    dialog.which.setCurrentIndex(dialog.which.findData(wish.which))
    dialog.codes.setChecked(wish.has_codes)
    with qtbot.waitSignal(exporting.ended, timeout=20_000):
        dialog.export.click()
    said = dialog.told.text()
    hide = exporting._window.actions_["hide_identity"]
    hide.trigger()
    assert path.name not in dialog.told.text()
    assert dialog.told.text() != said
    hide.trigger()
    assert dialog.told.text() == said
    dialog.accept()
    qtbot.waitUntil(lambda: exporting.dialog is None)
    return said


def test_what_is_shown_leaves_in_its_order(
    qtbot: QtBot, exporting: ExportCommands, tmp_path: Path
) -> None:
    path = tmp_path / "out.csv"
    said = leave(qtbot, exporting, path, Wish("csv", "item", "shown", has_codes=False))
    assert said == f"3 rows written as {path}."
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["b.png", "c.png", "a.png"]


def test_slices_leave_with_codes_that_name_nobody(
    qtbot: QtBot, exporting: ExportCommands, tmp_path: Path
) -> None:
    path, codes = tmp_path / "out.jsonl", tmp_path / "codes.csv"
    wish = Wish("jsonl", "slice", "all", has_codes=True)
    leave(qtbot, exporting, path, wish, codes)
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert {row["item"] for row in rows} == {"P0001-1-1", "P0001-1-2", "P0001-1-3"}
    assert ".png" not in path.read_text("utf-8")
    assert "b.png" in codes.read_text("utf-8-sig")


def test_only_the_selected_leave(
    qtbot: QtBot, window: MainWindow, exporting: ExportCommands, tmp_path: Path
) -> None:
    window.worklist.table.go_to(1)  # Whatever key an earlier test holds down.
    path = tmp_path / "out.csv"
    leave(qtbot, exporting, path, Wish("csv", "item", "selected", has_codes=False))
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["c.png"]


def test_what_cannot_be_written_is_said(
    qtbot: QtBot, exporting: ExportCommands, tmp_path: Path
) -> None:
    path = tmp_path / "gone" / "out.csv"
    said = leave(qtbot, exporting, path, Wish("csv", "item", "shown", has_codes=False))
    assert "cannot be written: no such file" in said


def test_a_worklist_that_was_carried_is_merged_and_seen(
    qtbot: QtBot, window: MainWindow, exporting: ExportCommands, tmp_path: Path
) -> None:
    carried, there = tmp_path / "carried.zip", tmp_path / "there" / "w.db"
    leave(qtbot, exporting, carried, Wish("zip", "item", "all", has_codes=False))
    with database.opened(there) as opened, answers.opened(opened) as kept:
        carrying.bring(opened, kept, carried, lambda *_: None, CancelToken())
        for entry in worklist.page(opened, worklist.find(opened, worklist.Query())):
            look = Reading(entry.key, "J. Doe", verdicts.ALONE, verdicts.now())
            verdicts.give(opened, look, "glioma")
        load = carrying.Load(carried, worklist.find(opened, worklist.Query()))
        carrying.carry(opened, kept, load, lambda *_: None, CancelToken())
    for new in ("3 answers of readers", "0 answers of readers"):
        with qtbot.waitSignal(exporting.ended, timeout=20_000):
            exporting.bring(carried)
        assert exporting.merging is not None
        assert f"0 items and {new} new here, 3 known already" in exporting.merging.told.text()
        exporting.merging.accept()
    assert window.worklist.model.rowCount() == 3


def test_a_list_that_was_read_blind_where_it_comes_from_is_read_blind_here(
    qtbot: QtBot, window: MainWindow, exporting: ExportCommands, tmp_path: Path
) -> None:
    carried, there = tmp_path / "carried.zip", tmp_path / "there" / "w.db"
    leave(qtbot, exporting, carried, Wish("zip", "item", "all", has_codes=False))
    with database.opened(there) as opened, answers.opened(opened) as kept:
        carrying.bring(opened, kept, carried, lambda *_: None, CancelToken())
        rounds.keep(opened, rounds.Plan("J. Doe", "blind", 7))
        rounds.keep_blind(opened, "J. Doe")
        load = carrying.Load(carried, worklist.find(opened, worklist.Query()))
        carrying.carry(opened, kept, load, lambda *_: None, CancelToken())
    with qtbot.waitSignal(exporting.ended, timeout=20_000):
        exporting.bring(carried)
    assert exporting.merging is not None
    assert "read blind from now on" in exporting.merging.told.text()
    assert window.workspace.seal.is_on  # At once, while it is opened anew.
    qtbot.waitUntil(lambda: window.reading.round is not None, timeout=20_000)
    assert window.reading.round is not None
    assert (window.reading.round.plan.way, window.reading.round.plan.seed) == ("blind", 7)


def test_a_damaged_file_changes_nothing_and_says_so(
    qtbot: QtBot, window: MainWindow, exporting: ExportCommands, tmp_path: Path
) -> None:
    carried = tmp_path / "carried.zip"
    carried.write_bytes(b"Dear colleague, " * 99)
    with qtbot.waitSignal(exporting.ended, timeout=20_000):
        exporting.bring(carried)
    assert exporting.merging is not None
    assert "is not taken over: it is no worklist" in exporting.merging.told.text()
    assert window.worklist.model.rowCount() == 3


@pytest.mark.parametrize("is_late", [False, True])
def test_what_is_stopped_leaves_what_was_there(
    qtbot: QtBot,
    exporting: ExportCommands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_late: bool,
) -> None:
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"old")
    write = table_export.export

    def slow(*given: Any) -> int:
        """Stop comes before the first row, or after the last one."""
        token = given[-1]
        count = write(*given[:-1], CancelToken()) if is_late else 0
        while not token.cancelled:
            time.sleep(0.001)
        if not is_late:
            token.check()
        return count

    monkeypatch.setattr(table_export, "export", slow)
    exporting.ask_where = lambda _ending, _name, take: take(path)
    exporting.show()
    qtbot.waitUntil(lambda: exporting.dialog is not None)
    dialog = exporting.dialog
    assert dialog is not None
    with qtbot.waitSignal(exporting.ended, timeout=20_000):
        dialog.export.click()
        qtbot.waitUntil(lambda: not is_late or path.read_bytes() != b"old")
        dialog.close_button.click()  # It says Stop now.
    said = f"3 rows written as {path}." if is_late else "Stopped: nothing was written."
    assert dialog.told.text() == said
    assert (path.read_bytes() == b"old") is not is_late
    dialog.accept()


def test_merging_that_is_stopped_changes_nothing(
    qtbot: QtBot,
    window: MainWindow,
    exporting: ExportCommands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bring = carrying.bring

    def slow(*given: Any) -> Any:
        while not given[-1].cancelled:
            time.sleep(0.001)
        return bring(*given)

    monkeypatch.setattr(carrying, "bring", slow)
    carried, there = tmp_path / "carried.zip", tmp_path / "there" / "w.db"
    with filled(there) as opened, answers.opened(opened) as kept:
        load = carrying.Load(carried, worklist.find(opened, worklist.Query()))
        carrying.carry(opened, kept, load, lambda *_: None, CancelToken())
    with qtbot.waitSignal(exporting.ended, timeout=20_000):
        exporting.bring(carried)
        assert exporting.merging is not None
        exporting.merging.button.click()
    assert exporting.merging.told.text() == "Stopped: nothing was merged."
    assert window.worklist.model.total == 3
    monkeypatch.setattr(carrying, "bring", bring)
    with qtbot.waitSignal(exporting.ended, timeout=20_000):
        exporting.merging.accept()
        exporting.bring(carried)
    qtbot.waitUntil(lambda: window.worklist.model.total == 7)


def test_while_reading_blind_nothing_leaves(
    qtbot: QtBot, window: MainWindow, exporting: ExportCommands, tmp_path: Path
) -> None:
    exporting.ask_where = lambda _ending, _name, take: take(tmp_path / "out.xlsx")
    exporting.show()
    qtbot.waitUntil(lambda: exporting.dialog is not None)
    dialog = exporting.dialog
    assert dialog is not None
    window.workspace.seal.put_on([])
    dialog.export.click()
    assert not dialog.bar.isVisible()
    assert "not exported while you read blind" in window.viewer.messages.text
    dialog.accept()
    exporting.show()
    qtbot.wait(50)
    assert exporting.dialog is None
    assert not (tmp_path / "out.xlsx").exists()
