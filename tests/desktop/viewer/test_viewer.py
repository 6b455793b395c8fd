"""How the window shows a series while one goes through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nibabel as nib
import numpy as np
import pydicom
import pytest
from PySide6.QtCore import QRectF, Qt

from braintumor_desktop.desktop.viewer.layers import notes
from braintumor_desktop.imaging import display, files
from tests.helpers.volumes import write_series

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPainter
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow


def brighter_and_brighter(path: Path, slices: int = 9) -> Path:
    """A volume whose slices (along the third axis) differ in brightness alone."""
    pattern = np.add.outer(np.arange(40), np.arange(32)) % 17
    values = pattern[..., None] * (10 * np.arange(1, slices + 1))
    nib.save(nib.Nifti1Image(values.astype(np.int16), np.diag([1.0, 1.0, 3.0, 1.0])), path)
    return path


def test_a_message_covers_neither_who_the_patient_is_nor_which_way_is_up(
    qtbot: QtBot, window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    window.viewer.messages.clear()
    tops: dict[str, float] = {}
    write = notes.write

    def spy(painter: QPainter, box: QRectF, text: str, flags: Qt.AlignmentFlag) -> None:
        tops[text] = box.top()
        write(painter, box, text, flags)

    def painted() -> dict[str, float]:
        tops.clear()
        window.viewer.canvas.viewport().grab()
        return dict(tops)

    monkeypatch.setattr(notes, "write", spy)
    free = painted()
    window.viewer.messages.show_message("warning", "Something is to be said.")
    beside = painted()
    height = window.viewer.messages.height()
    patient = next(text for text in free if "PHANTOM" in text)
    upper = {patient, next(text for text in free if text.startswith("slice "))}
    assert upper <= set(free)
    assert all(beside[text] == free[text] + height for text in upper)
    assert beside["R"] == free["R"]
    assert beside["RESEARCH USE ONLY"] == free["RESEARCH USE ONLY"]
    window.viewer.messages.clear()
    assert painted() == free


def test_one_window_taken_from_the_middle_holds_for_the_whole_series(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = brighter_and_brighter(tmp_path / "v.nii")
    window.open([path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None)
    (series,) = files.scan([path]).series
    middle = display.default_window(files.load(series.slices[len(series.slices) // 2]))
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(window, key)
        qtbot.waitUntil(lambda: window.viewer.shown[0] == window.views.slice)  # type: ignore[index]
        assert window.viewer.canvas.window == middle


def windowed(folder: Path, slices: int = 9) -> Path:
    """A series each of whose slices asks for a window of its own."""
    write_series(folder, "axial", slices=slices, step=4.0)
    for path in folder.iterdir():
        ds = pydicom.dcmread(path)
        ds.WindowCenter, ds.WindowWidth = 100 * int(ds.InstanceNumber), 500
        ds.save_as(path)
    return folder


@pytest.mark.parametrize("spoiled", [False, True])
def test_a_series_has_the_window_of_its_middle_on_whichever_slice_it_opens(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, spoiled: bool
) -> None:
    folder = windowed(tmp_path / "study")
    window.open([folder])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    series = window.views.current
    assert series is not None
    wanted = window.viewer.canvas.window
    window.bridge.tell(window.views.move_to(0))
    qtbot.waitUntil(lambda: window.viewer.shown[0] == series.slices[0], timeout=10_000)
    # As if it had been left there: it is opened again, and the middle was not read so far.
    window.viewer._windows.clear()
    window.pixels.forget()
    if spoiled:
        series.slices[4].path.write_bytes(b"gone")
    window.viewer.pane.show_current()
    window.pixels.work_on()
    qtbot.waitUntil(lambda: series.id in window.viewer._windows, timeout=10_000)
    assert window.viewer.shown[0] == series.slices[0]
    if not spoiled:
        assert window.viewer.canvas.window == wanted
