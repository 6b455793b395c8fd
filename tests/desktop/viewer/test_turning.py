"""Slices are shown upright, for eyes only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import nibabel as nib
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.viewer import turning
from braintumor_desktop.desktop.viewer.viewport import Shown, Viewport
from braintumor_desktop.imaging.geometry import Turn
from braintumor_desktop.imaging.image import Directions, Image, Plane, Series, Slice, Window
from braintumor_desktop.workspace.views import ViewState
from tests.helpers.stubs import result

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHAPE = (30, 50)
STYLE = OverlayStyle(opacity=1.0, color="#56B4E9")
TO_LEFT, TO_BACK, TO_HEAD = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)


def minus(way: tuple[float, float, float]) -> tuple[float, float, float]:
    return -way[0], -way[1], -way[2]


UPRIGHT = {
    "axial": (TO_LEFT, TO_BACK, ("R", "L", "A", "P")),
    "coronal": (TO_LEFT, minus(TO_HEAD), ("R", "L", "H", "F")),
    "sagittal": (TO_BACK, minus(TO_HEAD), ("A", "P", "H", "F")),
}
"""What radiologists see: to the right and down the screen, and the letters at the borders."""


def bright_corner() -> Image:
    """Bright where the row and the column are small."""
    values = np.full(SHAPE, 40, np.uint8)
    values[:8, :10] = 200
    return Image(values)


def stored_as(plane: str, quarters: int, *, mirrored: bool) -> tuple[Image, Turn]:
    """An image whose rows and columns are those of the upright one after a turn."""
    right, down, _ = UPRIGHT[plane]
    turn = Turn(quarters, mirrored)
    along_row, along_column = turn.directions(np.array(right), np.array(down))
    values = np.ascontiguousarray(turn.apply(bright_corner().stored))
    where = Plane((0, 0, 0), tuple(map(float, along_row)), tuple(map(float, along_column)))
    return Image(values, plane=where), turn


@pytest.fixture
def viewport(qtbot: QtBot) -> Viewport:
    made = Viewport()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    return made


def show(viewport: Viewport, image: Image, view: ViewState | None = None) -> ViewState:
    item = Slice(Path("/d/1"), None, image.shape, plane=image.plane)
    state = view or ViewState(0, item.key)
    series = Series("a", "dicom", (item,))
    window = Window(127.5, 255, function="LINEAR_EXACT")
    viewport.show_slice(Shown(series, 0, image, window), state, result(item, mask_px=1), STYLE)
    return state


def bright_corners(viewport: Viewport) -> list[str]:
    """Where on the screen the picture is bright."""
    seen = viewport.canvas.viewport().grab().toImage()
    area = viewport.canvas._picture.sceneBoundingRect()
    found = []
    for name, x, y in (
        ("left top", 0.1, 0.1),
        ("right top", 0.9, 0.1),
        ("left bottom", 0.1, 0.9),
        ("right bottom", 0.9, 0.9),
    ):
        point = QPointF(area.left() + x * area.width(), area.top() + y * area.height())
        if seen.pixelColor(viewport.canvas.mapFromScene(point)).red() > 120:
            found.append(name)
    return found


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("quarters", range(4))
@pytest.mark.parametrize("plane", UPRIGHT)
def test_however_a_slice_is_stored_it_is_shown_as_radiologists_look_at_it(
    viewport: Viewport, plane: str, quarters: int, mirrored: bool
) -> None:
    image, _ = stored_as(plane, quarters, mirrored=mirrored)
    show(viewport, image)
    assert bright_corners(viewport) == ["left top"]
    assert viewport.canvas._annotations.letters == UPRIGHT[plane][2]


def test_a_picture_of_known_directions_without_a_place_is_shown_upright(viewport: Viewport) -> None:
    image, _ = stored_as("coronal", 1, mirrored=True)
    assert image.plane is not None
    directions = Directions(image.plane.along_row, image.plane.along_column)
    show(viewport, replace(image, plane=None, directions=directions))
    assert bright_corners(viewport) == ["left top"]
    assert viewport.canvas._annotations.letters == UPRIGHT["coronal"][2]


def test_a_picture_whose_plane_is_unknown_stays_as_it_is_stored(viewport: Viewport) -> None:
    show(viewport, bright_corner())
    assert bright_corners(viewport) == ["left top"]
    assert viewport.canvas._annotations.letters is None


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("quarters", range(4))
def test_the_pixel_under_the_pointer_is_that_of_the_file(
    viewport: Viewport, quarters: int, mirrored: bool
) -> None:
    image, turn = stored_as("axial", quarters, mirrored=mirrored)
    show(viewport, image)
    canvas = viewport.canvas
    area = canvas._picture.sceneBoundingRect()
    # Row 3 and column 4 of what is seen.
    at = canvas.mapFromScene(QPointF(area.left() + 4.5, area.top() + 3.5))
    row, column = turn.point(3, 4, SHAPE)
    assert canvas.pixel_at(QPointF(at)) == (round(row), round(column))
    told: list[str] = []
    viewport.pixel_changed.connect(told.append)
    canvas.hovered.emit(*canvas.pixel_at(QPointF(at)))  # type: ignore[misc]
    assert told[-1].endswith("value 200")


def test_flips_and_quarters_turn_what_is_seen_and_the_letters_with_it(viewport: Viewport) -> None:
    image, _ = stored_as("axial", 0, mirrored=False)
    view = show(viewport, image)
    for turn, corner, letters in (
        (turning.FLIP_ACROSS, "right top", ("L", "R", "A", "P")),
        (turning.FLIP_DOWN, "right bottom", ("L", "R", "P", "A")),
        (turning.QUARTER_RIGHT, "left bottom", ("A", "P", "L", "R")),
        (turning.FLIP_ACROSS, "right bottom", ("P", "A", "L", "R")),
        (turning.QUARTER_LEFT, "right top", ("L", "R", "A", "P")),
    ):
        view = turning.turned(view, turn)
        viewport.show_view(view)
        assert bright_corners(viewport) == [corner]
        assert viewport.canvas._annotations.letters == letters


def test_as_stored_shows_the_rows_of_the_file_from_the_top(viewport: Viewport) -> None:
    image, _ = stored_as("sagittal", 1, mirrored=True)
    view = turning.as_stored(show(viewport, image), image.plane)
    viewport.show_view(view)
    canvas = viewport.canvas
    area = canvas._picture.sceneBoundingRect()
    at = canvas.mapFromScene(QPointF(area.left() + 0.5, area.top() + 0.5))
    assert canvas.pixel_at(QPointF(at)) == (0, 0)


@pytest.mark.parametrize("quarters", range(4))
def test_a_mask_lies_on_its_pixels_however_the_picture_is_turned(
    viewport: Viewport, quarters: int
) -> None:
    image = bright_corner()
    view = show(viewport, image)
    viewport.show_view(turning.with_turn(view, Turn(quarters, mirrored=True)))
    canvas = viewport.canvas
    corner = canvas.mapFromScene(canvas._picture.mapToScene(QPointF(0.5, 0.5)))
    beside = canvas.mapFromScene(canvas._picture.mapToScene(QPointF(2.5, 2.5)))
    seen = canvas.viewport().grab().toImage()
    assert seen.pixelColor(corner).name().upper() == "#56B4E9"
    assert seen.pixelColor(beside).name() == "#c8c8c8"


def test_the_keys_turn_the_picture_and_r_takes_it_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "v.nii"
    values = np.zeros((30, 40, 5), np.int16)
    values[:10, :12] = 500  # to the patient's left back: NIfTI's axes run right, front, head
    nib.save(nib.Nifti1Image(values, np.diag([-1.0, 1.0, 3.0, 1.0])), path)
    window.open([path])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    canvas = window.viewer.canvas

    def letters() -> tuple[str, str, str, str] | None:
        return canvas._annotations.letters

    assert letters() == ("R", "L", "A", "P")
    qtbot.keyClick(window, "h")
    assert letters() == ("L", "R", "A", "P")
    qtbot.keyClick(window, "v")
    assert letters() == ("L", "R", "P", "A")
    qtbot.keyClick(window, "r")
    assert letters() == ("R", "L", "A", "P")
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert letters() == ("P", "A", "R", "L")
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert letters() == ("R", "L", "A", "P")
