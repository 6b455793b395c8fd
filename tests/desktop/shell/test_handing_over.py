"""A study leaves as one encrypted file, and comes back with what was said of it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.dialogs.handover_dialog import HandoverWish
from braintumor_desktop.exchange import handover
from braintumor_desktop.findings.said import Said
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.edits import Put
from braintumor_desktop.workspace.work import FINDINGS
from tests.helpers.analyzing import write_slice

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PASSWORD = "correct horse"


@pytest.fixture
def judged(qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow) -> MainWindow:
    """A window that shows a judged series of which a finding was rejected."""
    folder = tmp_path / "DOE_JANE"
    folder.mkdir()
    for index in range(3):
        write_slice(folder / f"IM{index}", index, tumor=index == 1)
    networks.tumors = {f"IM{index}": 0.9 for index in range(3)}
    window.open([folder])
    wait(qtbot, window)
    series = window.workspace.series[0]
    qtbot.waitUntil(lambda: bool(findings(window)), timeout=10_000)
    put = Put(FINDINGS, study_id(series), findings(window)[0], None, said(window), name="status")
    window.bridge.history.do(put)
    return window


def wait(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: bool(window.workspace.series), timeout=20_000)
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=20_000)
    qtbot.waitUntil(lambda: window.judging.state.phase == "idle", timeout=20_000)


def said(window: MainWindow) -> Said:
    """That the finding was rejected."""
    series = window.workspace.series[0]
    listing = window.workspace.listings.of(series.id)
    assert listing is not None
    masks = listing.entries[0].finding.masks
    return Said("rejected", 1, {series.slices[place].id: mask for place, mask in masks.items()})


def findings(window: MainWindow) -> list[str]:
    listing = window.workspace.listings.of(window.workspace.series[0].id)
    return [] if listing is None else [entry.finding.uid for entry in listing.entries]


def leave(qtbot: QtBot, window: MainWindow, path: Path, *, results: bool = True) -> str:
    """Hand the shown study over as by hand; what was said at the end."""
    commands = window.commands.handing_over
    commands.ask_where = lambda take: take(path)
    window.actions_["hand_over"].trigger()
    dialog = commands.dialog
    assert dialog is not None
    assert not dialog.go.isEnabled()
    dialog.password.setText(PASSWORD)
    dialog.again.setText(PASSWORD)
    dialog.results.setChecked(results)
    with qtbot.waitSignal(commands.ended, timeout=60_000):
        dialog.go.click()
    assert commands.running is not None
    said = commands.running.told.text()
    commands.running.accept()
    return said


def come(qtbot: QtBot, window: MainWindow, path: Path, folder: Path) -> str:
    """Open an archive that is dropped on the window, at the second try of its password."""
    commands = window.commands.handed_over
    commands.ask_folder = lambda take: take(folder)
    window.open([path])
    qtbot.waitUntil(lambda: commands.dialog is not None, timeout=10_000)
    dialog = commands.dialog
    assert dialog is not None
    dialog.password.setText("wrong horse")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The password is wrong." in dialog.told.text(), timeout=10_000)
    dialog.password.setText(PASSWORD)
    with qtbot.waitSignal(commands.ended, timeout=60_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert commands.running is not None
    said = commands.running.told.text()
    commands.running.accept()
    return said


def test_a_study_comes_back_elsewhere_with_its_answers_and_what_persons_said(
    qtbot: QtBot, judged: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    window, archive, there = judged, tmp_path / "stick" / "study.zip", tmp_path / "there"
    archive.parent.mkdir()
    there.mkdir()
    before = findings(window)
    rejected = window.workspace.work.of(FINDINGS, study_id(window.workspace.series[0]))[before[0]]
    told = leave(qtbot, window, archive)
    assert f"5 files in {archive}." in told
    assert "Open a handed-over study" in told
    assert [path.name for path in archive.parent.iterdir()] == ["study.zip"]
    assert b"DOE" not in archive.read_bytes()

    window.opening.close_all()
    shutil.rmtree(tmp_path / "DOE_JANE")
    networks.tumors = {}  # Judged again, it would have none.
    window.records.open(tmp_path / "other.db", makes=True)
    qtbot.waitUntil(lambda: window.records.state.path == tmp_path / "other.db", timeout=10_000)
    told = come(qtbot, window, archive, there)
    assert f"5 files in {there / 'study'}" in told
    assert "1 item" in told
    wait(qtbot, window)
    series = window.workspace.series[0]
    assert series.slices[0].path.is_relative_to(there / "study" / "pictures")
    qtbot.waitUntil(lambda: findings(window) == before, timeout=20_000)
    kept = window.workspace.work.of(FINDINGS, study_id(series))[before[0]]
    assert kept.status == "rejected"
    assert kept.masks.keys() == rejected.masks.keys()
    assert (there / "study" / "reports" / "report-1.pdf").read_bytes().startswith(b"%PDF-")


def test_pictures_alone_leave_when_that_is_wanted(
    qtbot: QtBot, judged: MainWindow, tmp_path: Path
) -> None:
    leave(qtbot, judged, tmp_path / "a.zip", results=False)
    (tmp_path / "there").mkdir()
    files = handover.unpack(tmp_path / "a.zip", tmp_path / "there", PASSWORD, CancelToken())
    assert [path.parent.name for path in files] == ["1", "1", "1"]


def test_what_was_typed_twice_must_be_the_same_and_long_enough(
    qtbot: QtBot, judged: MainWindow
) -> None:
    judged.actions_["hand_over"].trigger()
    dialog = judged.commands.handing_over.dialog
    assert dialog is not None
    dialog.password.setText("short")
    assert "8 characters" in dialog.told.text()
    dialog.password.setText(PASSWORD)
    dialog.again.setText("another horse")
    assert dialog.told.text() == "The passwords differ."
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_while_read_blind_the_results_stay(qtbot: QtBot, judged: MainWindow) -> None:
    judged.workspace.seal.put_on([])
    judged.actions_["hand_over"].trigger()
    dialog = judged.commands.handing_over.dialog
    assert dialog is not None
    assert not dialog.results.isChecked()
    assert not dialog.results.isEnabled()
    assert "read blind" in dialog.why.text()
    dialog.reject()


def test_stop_leaves_nothing_and_what_was_there(
    qtbot: QtBot, judged: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands, archive = judged.commands.handing_over, tmp_path / "a.zip"
    archive.write_bytes(b"before")
    wish = HandoverWish(study_id(judged.workspace.series[0]), True, PASSWORD)
    with qtbot.waitSignal(commands.ended, timeout=20_000):
        commands.hand_over(wish, archive)
        assert commands.running is not None
        commands.running.button.click()
    assert commands.running.told.text() == "Stopped: nothing was written."
    assert archive.read_bytes() == b"before"
    commands.running.accept()


def test_a_zip_of_something_else_is_opened_as_any_file(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 nothing of ours")
    window.open([tmp_path / "a.zip"])
    qtbot.waitUntil(lambda: bool(window.workspace.problems), timeout=10_000)
    assert window.commands.handed_over.dialog is None


def test_one_that_is_damaged_leaves_no_folder(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    source = tmp_path / "x.bin"
    source.write_bytes(bytes(9999))
    archive, there = tmp_path / "a.zip", tmp_path / "there"
    there.mkdir()
    handover.pack([(source, "x.bin")], archive, PASSWORD, CancelToken())
    data = bytearray(archive.read_bytes())
    data[120] ^= 1
    archive.write_bytes(data)
    assert "damaged" in come(qtbot, window, archive, there)
    assert list(there.iterdir()) == []
