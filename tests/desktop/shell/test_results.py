"""The results of the shown series leave through the window's menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import pydicom
import pytest
from PySide6.QtGui import QImage

from tests.helpers.analyzing import write_slice

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.dialogs.summary_window import SummaryWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.shell.results import ResultCommands
    from braintumor_desktop.exchange.report import Report
    from tests.helpers.stubs import StubWorkflow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def results(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> ResultCommands:
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
    return window.commands.results


def export(qtbot: QtBot, results: ResultCommands, folder: Path, *kinds: str) -> str:
    """Choose kinds and wait for the end; what was said."""
    results.ask_folder = lambda take: take(folder)
    results.show()
    dialog = results.dialog
    assert dialog is not None
    for kind, box in dialog.boxes.items():
        box.setChecked(kind in kinds)
    with qtbot.waitSignal(results.ended, timeout=60_000):
        dialog.export.click()
    assert results.running is not None
    said = results.running.told.text()
    results.running.accept()
    return said


def test_report_and_summary_leave_into_a_folder_of_the_series(
    qtbot: QtBot, window: MainWindow, results: ResultCommands, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    said = export(qtbot, results, out, "pdf", "fhir", "qr")
    uid = window.workspace.series[0].series_uid
    assert uid is not None
    names = sorted(path.name for path in (out / uid).iterdir())
    assert f"{len(names)} files written in {out / uid}." in said
    assert {"report.pdf", "report.json", "summary.png"} <= set(names)
    assert (out / uid / "report.pdf").read_bytes().startswith(b"%PDF-")
    made = pydicom.dcmread(out / uid / "report.dcm")
    assert made.PatientName == pydicom.dcmread(tmp_path / "t1" / "IM0").PatientName


def test_the_report_that_leaves_tells_of_other_dates_as_the_one_that_is_shown(
    qtbot: QtBot,
    window: MainWindow,
    results: ResultCommands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pages: list[str] = []

    def keep(report: Report) -> bytes:
        pages.append(report.html)
        return b"%PDF-1.4"

    monkeypatch.setattr("braintumor_desktop.desktop.look.paper.as_pdf", keep)
    asked: list[str] = []

    def follow_up_of(series: str) -> str:
        asked.append(series)
        return "<p>An earlier date.</p>"

    window.commands.reporting.follow_up_of = follow_up_of
    export(qtbot, results, tmp_path, "pdf")
    assert asked == [window.workspace.series[0].id]
    assert "<p>An earlier date.</p>" in pages[0]


def test_what_cannot_be_written_is_said(
    qtbot: QtBot, results: ResultCommands, tmp_path: Path
) -> None:
    place = tmp_path / "a file"
    place.write_bytes(b"")
    said = export(qtbot, results, place, "qr")
    assert "cannot be written" in said


def test_nothing_is_asked_while_names_are_hidden_or_reading_is_blind(
    window: MainWindow, results: ResultCommands
) -> None:
    window.actions_["hide_identity"].trigger()
    results.show()
    assert results.dialog is None
    assert "Names are hidden" in window.viewer.messages.text
    window.actions_["hide_identity"].trigger()
    window.workspace.seal.put_on([])
    results.show()
    assert results.dialog is None
    assert "reading is blind" in window.viewer.messages.text


def test_without_a_kind_there_is_nothing_to_export(results: ResultCommands) -> None:
    results.show()
    dialog = results.dialog
    assert dialog is not None
    for box in dialog.boxes.values():
        box.setChecked(False)
    assert not dialog.export.isEnabled()
    assert not dialog.identity.isEnabled()
    dialog.boxes["qr"].setChecked(True)
    assert dialog.export.isEnabled()
    assert dialog.identity.isEnabled()
    dialog.reject()


def test_the_summary_is_read_off_the_screen_and_names_nobody_unless_asked_for(
    qtbot: QtBot, window: MainWindow, results: ResultCommands
) -> None:
    window.actions_["show_summary"].trigger()
    shown = window.commands.summarizing.window
    assert shown is not None
    qtbot.waitUntil(lambda: "Glioma" in shown.text.text(), timeout=10_000)
    patient = window.workspace.series[0].patient
    assert patient
    assert patient not in _read(shown)
    shown.identity.setChecked(True)
    qtbot.waitUntil(lambda: patient in shown.text.text(), timeout=10_000)
    assert _read(shown) == shown.text.text()
    window.actions_["hide_identity"].trigger()
    assert window.commands.summarizing.window is None


def _read(shown: SummaryWindow) -> str:
    """What a camera makes of the code as it is on the screen."""
    shown.code.repaint()
    image = shown.code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    text, *_ = cv2.QRCodeDetector().detectAndDecode(np.ascontiguousarray(rows[:, : image.width()]))
    return text
