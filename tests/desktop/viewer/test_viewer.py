"""How the window shows a series while one goes through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nibabel as nib
import numpy as np
from PySide6.QtCore import Qt

from braintumor_desktop.imaging import display, files

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow


def brighter_and_brighter(path: Path, slices: int = 9) -> Path:
    """A volume whose slices (along the third axis) differ in brightness alone."""
    pattern = np.add.outer(np.arange(40), np.arange(32)) % 17
    values = pattern[..., None] * (10 * np.arange(1, slices + 1))
    nib.save(nib.Nifti1Image(values.astype(np.int16), np.diag([1.0, 1.0, 3.0, 1.0])), path)
    return path


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
