"""A lesion's whole way: from a file through the shipped networks to the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.geometry import to_patient, to_pixel
from braintumor_desktop.phantom.dicom import SAMPLE_SERIES
from braintumor_desktop.phantom.head import SAMPLE_LESION
from tests.desktop.conftest import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.model


@pytest.fixture
def real_window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window that judges with the shipped networks."""
    from PySide6.QtWidgets import QApplication

    from braintumor_desktop.desktop.look import theme
    from braintumor_desktop.desktop.shell.main_window import MainWindow

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "dark")
    made = MainWindow()
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.start([])
    yield made
    made.shut_down()  # Closing would ask what to do with the results.
    made.deleteLater()


def lesion_slice(path: Path, *, transposed: bool) -> Path:
    """The sample's slice through the middle of its lesion, which lies to the patient's left.

    Args:
        path: where to.
        transposed: rows become columns and the other way round; the header says so.
    """
    import pydicom

    (series,) = files.scan([SAMPLE / SAMPLE_SERIES[0]]).series
    away = [
        abs(to_pixel(item.plane, item.spacing_mm, SAMPLE_LESION.center_mm)[2])
        for item in series.slices
        if item.plane is not None and item.spacing_mm is not None
    ]
    dataset = pydicom.dcmread(series.slices[int(np.argmin(away))].path)
    dataset.decompress()
    if transposed:
        pixels = np.ascontiguousarray(dataset.pixel_array.T)
        dataset.Rows, dataset.Columns = pixels.shape
        dataset.PixelData = pixels.tobytes()
        along = list(dataset.ImageOrientationPatient)
        dataset.ImageOrientationPatient = along[3:] + along[:3]
        dataset.PixelSpacing = list(dataset.PixelSpacing)[::-1]
    dataset.save_as(path)
    return path


def seen(window: MainWindow) -> NDArray[np.uint8]:
    """What is on the canvas: uint8 (rows, columns, 3)."""
    shot = window.viewer.canvas.viewport().grab().toImage()
    shot = shot.convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(shot.constBits(), np.uint8).reshape(shot.height(), shot.bytesPerLine())
    return raw[:, : shot.width() * 3].reshape(shot.height(), shot.width(), 3)


@pytest.mark.parametrize("transposed", [False, True])
def test_a_lesion_on_the_left_of_the_patient_is_outlined_at_the_right_of_the_screen(
    qtbot: QtBot, real_window: MainWindow, tmp_path: Path, transposed: bool
) -> None:
    window = real_window
    window.open([lesion_slice(tmp_path / "IM0001", transposed=transposed)])

    def answer() -> str | None:
        series, item = window.views.current, window.views.slice
        if series is None or item is None or window.viewer.shown is None:
            return None
        result = window.workspace.result_of(series.id, item)
        return None if result is None else result.answer

    qtbot.waitUntil(lambda: answer() is not None, timeout=60_000)
    assert answer() == "glioma"
    assert window.viewer.canvas._annotations.letters == ("R", "L", "AH", "PF")
    window.overlay.set_percent(100)
    color = QColor(window.overlay.style_for("glioma").color)
    wanted = (color.red(), color.green(), color.blue())
    rows, columns = np.nonzero((seen(window) == wanted).all(axis=2))
    assert rows.size > 1000
    canvas = window.viewer.canvas
    assert columns.mean() > canvas.viewport().width() / 2
    pixel = canvas.pixel_at(QPointF(float(columns.mean()), float(rows.mean())))
    item = window.views.slice
    assert pixel is not None
    assert item is not None
    assert item.plane is not None
    assert item.spacing_mm is not None
    place = to_patient(item.plane, item.spacing_mm, *pixel)
    # What is outlined includes the edema around the mass.
    assert place[:2] == pytest.approx(SAMPLE_LESION.center_mm[:2], abs=12.0)
