"""Identity hidden with one key: nothing that can be seen names the patient, and back again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from braintumor_desktop.desktop.viewer.layers import notes
from tests.helpers.dicom_files import mr_slice, write
from tests.helpers.seen import painted_in, texts_in
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.findings.rows import ItemRow

SECRETS = re.compile(
    r"(?<![a-z])(doe|jane|roe|richard)(?![a-z])|4711|19700102|1970.01.02|20240302|2024.03.02|"
    r"3/2/2024|02.03.2024",
    re.IGNORECASE,
)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Two dates of a patient, a picture with a name, and a file that cannot be read."""
    folder = tmp_path / "DOE_JANE"
    folder.mkdir()
    who = {"PatientName": "DOE^JANE", "PatientID": "MRN-4711", "PatientBirthDate": "19700102"}
    for number, date in enumerate(("20240302", "20231101")):
        uid = f"1.2.826.0.1.3680043.8.498.9{number}"
        told = {
            "StudyDate": date,
            "SeriesDescription": f"T1 Doe {number}",
            "StudyDescription": "ROE^head",
        }
        ds = mr_slice(StudyInstanceUID=uid, SeriesInstanceUID=f"{uid}.1", **who, **told)
        ds.SOPInstanceUID = f"{uid}.1.1"
        write(folder / f"JANE_{number}.dcm", ds)
    picture_file(folder / "ROE, Richard.png")
    (folder / "roe.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"\2\0\0\0")
    for dock in window.findChildren(QDockWidget):
        dock.show()
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    # What is judged meanwhile would say more than before.
    qtbot.waitUntil(lambda: all(row.is_final for row in _rows(window)), timeout=10_000)
    window.bridge.flush()
    return window


def _rows(window: MainWindow) -> list[ItemRow]:
    return [window.rows.of(series) for series in window.workspace.series]


def test_the_key_hides_the_patient_everywhere_and_shows_again(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(texts_in(opened))
    assert any(SECRETS.search(text) for text in before)
    assert any(SECRETS.search(text) for text in painted_in(opened, monkeypatch))
    qtbot.keyClick(opened, Qt.Key.Key_F12)
    assert opened.actions_["hide_identity"].isChecked()
    assert [text for text in texts_in(opened) if SECRETS.search(text)] == []
    assert [t for t in painted_in(opened, monkeypatch) if SECRETS.search(t)] == []
    assert opened.status_line.hidden.isVisible()
    assert "Patient 1" in " ".join(painted_in(opened, monkeypatch))
    qtbot.keyClick(opened, Qt.Key.Key_F12)
    assert sorted(texts_in(opened)) == before
    assert not opened.status_line.hidden.isVisible()


def test_what_is_opened_shown_and_said_while_it_is_hidden_names_nobody_either(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.actions_["hide_identity"].trigger()
    more = tmp_path / "more"
    more.mkdir()
    ds = mr_slice(PatientName="ROE^RICHARD", PatientID="R4711", SeriesDescription="roe T2")
    write(more / "richard.dcm", ds)
    (more / "Doe.nii.gz").write_bytes(b"")
    opened.open([more])
    qtbot.waitUntil(lambda: opened.workspace.count == 4, timeout=10_000)
    qtbot.waitUntil(lambda: opened.opening.state.phase == "done", timeout=10_000)
    for series in opened.workspace.series:
        opened.bridge.tell(opened.views.show(series.id))
        opened.bridge.flush()
        qtbot.waitUntil(lambda: opened.viewer.shown is not None, timeout=10_000)
        canvas = opened.viewer.canvas
        opened.viewer.viewport._on_hovered(3, 3)
        assert [text for text in texts_in(opened) if SECRETS.search(text)] == []
        assert [t for t in painted_in(opened, monkeypatch) if SECRETS.search(t)] == []
        assert isinstance(canvas._annotations, notes.Annotations)


def test_a_table_that_is_saved_while_it_is_hidden_names_nobody(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    opened.actions_["hide_identity"].trigger()
    target = tmp_path / "table.csv"
    opened.closing.save_table(target)
    qtbot.waitUntil(target.exists, timeout=10_000)
    bar = opened.viewer.messages
    qtbot.waitUntil(lambda: any(text.startswith("Saved") for text in bar.texts), timeout=10_000)
    said = target.read_text(encoding="utf-8-sig")
    assert "Patient 1" in said
    assert not SECRETS.search(said)


def test_messages_from_before_are_kept_back_and_come_again(
    qtbot: QtBot, opened: MainWindow
) -> None:
    bar = opened.viewer.messages
    assert "roe.dcm" in bar.text
    bar.show_message("error", "That of roe.dcm is another one.", by_itself=True)
    opened.actions_["hide_identity"].trigger()
    # What the window can say of itself without names stays.
    assert bar.text.startswith("A file cannot be read")
    assert len(bar.texts) == 1
    bar.show_message("info", "Something new", by_itself=True)
    assert bar.texts[1:] == ["Something new"]
    opened.actions_["hide_identity"].trigger()
    assert "roe.dcm" in bar.texts[0]
    assert "roe.dcm" in bar.texts[1]
    assert bar.texts[-1] == "Something new"


def test_a_message_that_was_made_while_names_were_hidden_names_them_again(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    bar = opened.viewer.messages
    bar.clear()
    opened.actions_["hide_identity"].trigger()
    opened.commands.pictures._tell(tmp_path / "doe.png", None, None)
    assert bar.text == "Saved as [hidden]."
    opened.actions_["hide_identity"].trigger()
    assert bar.text == f"Saved as {tmp_path / 'doe.png'}."
    opened.actions_["hide_identity"].trigger()
    assert bar.text == "Saved as [hidden]."
