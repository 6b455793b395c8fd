"""Pictures beside words of side lie as the window shows them, however the file stores them."""

from __future__ import annotations

import io

import numpy as np
import pydicom
import pytest
from PIL import Image as Pillow

from braintumor_desktop.desktop.viewer import turning
from braintumor_desktop.exchange import overlays
from braintumor_desktop.exchange.report import report_of
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.geometry import UNTURNED, upright_turn
from braintumor_desktop.workflow import picturing
from braintumor_desktop.workflow.objects import write_objects
from braintumor_desktop.workspace.view_state import ViewState
from tests.helpers import cases, dicom_files

STORED = {
    "as shown": ((1, 0, 0), (0, 1, 0)),
    "mirrored": ((-1, 0, 0), (0, 1, 0)),
    "half a turn": ((-1, 0, 0), (0, -1, 0)),
    "head down": ((1, 0, 0), (0, -1, 0)),
    "by a quarter": ((0, 1, 0), (1, 0, 0)),
    "as from the scanner": ((-0.998, 0.0632, 0), (-0.0632, -0.998, 0)),
}
AXIAL = ("R", "L", "A", "P")
ROWS, COLUMNS = 96, 128


def write(folder, stored):
    """Axial slices, bright at the patient's left front; the finding lies there, too."""
    row, column = (np.array(part, float) for part in STORED[stored])
    r, c = np.mgrid[0:ROWS, 0:COLUMNS]
    r, c = r - ROWS / 2 + 0.5, c - COLUMNS / 2 + 0.5
    x, y = (c * row[axis] + r * column[axis] for axis in (0, 1))
    values = np.where((x > 9) & (y < -9), 3000, 200).astype(np.uint16)
    masks = np.stack([(abs(z - 4) < 2) & (x > 9) & (y < -9) for z in range(cases.COUNT)])
    for n in range(cases.COUNT):
        ds = dicom_files.mr_slice(
            values, 12, ImageOrientationPatient=[*row.tolist(), *column.tolist()],
            ImagePositionPatient=[0.0, 0.0, n * cases.STEP_MM], InstanceNumber=n + 1,
            SOPInstanceUID=f"{dicom_files.SERIES}.{n + 1}", SliceThickness=3.0,
        )  # fmt: skip
        dicom_files.write(folder / f"IM{n:03}.dcm", ds)
    return cases.case(folder, masks)


def quarters(picture):
    """Mean brightness at the left front, right front, left back, right back, as seen."""
    gray = np.asarray(picture, float).reshape(*picture.shape[:2], -1).mean(axis=2)
    rows, columns = gray.shape[0] // 2, gray.shape[1] // 2
    # The left of the patient is at the right of the picture.
    return {
        "left front": gray[:rows, columns:].mean(),
        "right front": gray[:rows, :columns].mean(),
        "left back": gray[rows:, columns:].mean(),
        "right back": gray[rows:, :columns].mean(),
    }


def is_left_front(picture):
    found = quarters(picture)
    others = [value for name, value in found.items() if name != "left front"]
    return found["left front"] > 2 * max(others)


@pytest.fixture(params=STORED)
def case(request, tmp_path):
    return write(tmp_path, request.param)


def png(data):
    return np.asarray(Pillow.open(io.BytesIO(data)))


def test_the_phantom_is_what_the_window_turns_to_the_left_front(case):
    image = files.load(case.series.slices[4])
    turn = turning.turn_of(image.facing, ViewState(0, None))
    assert is_left_front(turn.apply(image.values))


def test_key_images_of_the_report_lie_as_in_the_window(case):
    report = report_of(case, lambda p: files.load(case.series.slices[p]))
    assert len(report.pictures) == 2
    for data in report.pictures.values():
        assert is_left_front(png(data))
    plain, outlined = map(png, report.pictures.values())
    changed = (plain != outlined).any(axis=2)
    assert changed[: changed.shape[0] // 2, changed.shape[1] // 2 :].any()
    assert not changed[changed.shape[0] // 2 + 8 :, : changed.shape[1] // 2 - 8].any()


def test_letters_of_the_sides_are_burnt_in(case):
    image = files.load(case.series.slices[4])
    letters = turning.letters(image.facing, turning.turn_of(image.facing, ViewState(0, None)))
    assert letters == overlays.upright_sides(image.facing) == AXIAL
    report = report_of(case, lambda p: image)
    # Nothing else is white at the right back of the phantom.
    data = png(next(iter(report.pictures.values())))
    rows, columns = data.shape[:2]
    bands = data[rows // 2 - 15 : rows // 2 + 15, :40], data[-40:, columns // 2 - 15 : columns // 2]
    for band in bands:
        assert (band > 180).any()


def test_a_capture_is_upright_and_its_orientation_is_that_of_its_pixels(case, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    written = list(write_objects(case, ["sc"], out, lambda _: b""))
    assert [one.kind for one in written] == ["sc"]
    made = pydicom.dcmread(out / "sc-1.dcm")
    assert list(made.PatientOrientation) == ["L", "P"]
    assert is_left_front(made.pixel_array)
    assert is_left_front(made.pixel_array[26:-26])


def test_a_capture_is_not_turned_again_where_it_is_opened(case, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    list(write_objects(case, ["sc"], out, lambda _: b""))
    (series,) = files.scan([out]).series
    image = files.load(series.slices[0])
    assert upright_turn(image.facing) == UNTURNED
    assert turning.turn_of(image.facing, ViewState(0, None)) == UNTURNED


def test_a_tile_of_the_contact_sheet_lies_as_in_the_window(case):
    image = files.load(case.series.slices[4])
    picture, aspect = picturing._upright(np.asarray(image.values / 12, np.uint8), image)
    assert is_left_front(picture)
    down, right = image.spacing_mm
    is_on_side = upright_turn(image.facing).quarters % 2
    assert aspect == pytest.approx(right / down if is_on_side else down / right)


def test_an_overlay_lies_on_the_file_pixel_on_pixel(case):
    image = files.load(case.series.slices[0])
    laid = png(overlays.overlay_png(image, case.results[0]))
    stored = image.values
    assert laid.shape[:2] == stored.shape
    bright = stored > 1000
    assert laid[bright].mean() > 2 * laid[~bright].mean()
