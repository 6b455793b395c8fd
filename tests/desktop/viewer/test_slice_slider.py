"""The bar of slices: a click goes to the slice under it, and every answer can be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from braintumor_desktop.desktop.viewer.slice_slider import MARGIN, TRACK, SliceSlider
from braintumor_desktop.findings.labels import label_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ANSWERS = ["", "no_tumor", "glioma", "unclear", "", "no_tumor", "no_tumor", "glioma", "", ""]
WIDTH = 2 * MARGIN + 40 * len(ANSWERS)


@pytest.fixture
def slider(qtbot: QtBot) -> SliceSlider:
    made = SliceSlider()
    qtbot.addWidget(made)
    made.resize(WIDTH, 32)
    made.show_slices(4, ANSWERS)
    made.show()
    return made


@pytest.fixture
def chosen(slider: SliceSlider) -> list[int]:
    found: list[int] = []
    slider.chosen.connect(found.append)
    return found


def middle_of(index: int) -> QPoint:
    return QPoint(MARGIN + 40 * index + 20, 16)


def test_a_click_goes_to_the_slice_under_it(
    qtbot: QtBot, slider: SliceSlider, chosen: list[int]
) -> None:
    for index in range(len(ANSWERS)):
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=middle_of(index))
    assert chosen == list(range(len(ANSWERS)))


def test_beside_the_track_the_first_and_the_last_slice_are_meant(
    qtbot: QtBot, slider: SliceSlider, chosen: list[int]
) -> None:
    for x in (0, MARGIN - 1, WIDTH - MARGIN + 1, WIDTH - 1):
        qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, 16))
    assert chosen == [0, 0, 9, 9]


def test_dragging_follows_the_pointer(qtbot: QtBot, slider: SliceSlider, chosen: list[int]) -> None:
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle_of(1))
    for index in (2, 5):
        qtbot.mouseMove(slider, middle_of(index))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle_of(5))
    assert chosen[0] == 1
    qtbot.mouseClick(slider, Qt.MouseButton.RightButton, pos=middle_of(8))
    assert 8 not in chosen


def test_left_and_right_step_and_stay_within_the_series(
    qtbot: QtBot, slider: SliceSlider, chosen: list[int]
) -> None:
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(slider, key)
    for index, key in ((0, Qt.Key.Key_Left), (9, Qt.Key.Key_Right)):
        slider.show_slices(index, ANSWERS)
        qtbot.keyClick(slider, key)
    assert chosen == [3, 5, 0, 9]


def test_what_is_shown_moves_only_when_it_is_told(
    qtbot: QtBot, slider: SliceSlider, chosen: list[int]
) -> None:
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=middle_of(8))
    assert (chosen, slider.value()) == ([8], 4)


@pytest.mark.parametrize(
    ("index", "said"),
    [
        (2, "Slice 3 of 10, glioma"),
        (3, "Slice 4 of 10, unclear"),
        (0, "Slice 1 of 10, not judged"),
        (1, "Slice 2 of 10, no tumor"),
    ],
)
def test_a_screen_reader_is_told_the_slice_and_its_answer(
    slider: SliceSlider, index: int, said: str
) -> None:
    slider.show_slices(index, ANSWERS)
    assert slider.accessibleDescription() == said


def colors(slider: SliceSlider, index: int, above: float = 0.0) -> set[str]:
    """Colors in the column in the middle of a slice's cell, from so many pixels above it."""
    picture = slider.grab().toImage()
    scale = picture.devicePixelRatio()
    x = int((MARGIN + 40 * index + 10) * scale)
    top = (32 - TRACK) / 2 - above
    rows = range(int(top * scale), int((top + TRACK + above) * scale))
    return {QColor(picture.pixel(x, y)).name().upper() for y in rows}


def test_each_answer_has_its_color_and_no_tumor_is_lower_than_a_tumor(
    slider: SliceSlider,
) -> None:
    for index in (1, 2, 3):
        assert label_of(ANSWERS[index]).color.upper() in colors(slider, index)
    # A tumor fills its cell; without one there is track above and below.
    assert colors(slider, 2) == {label_of("glioma").color.upper()}
    assert len(colors(slider, 1)) > 1
    assert not {label_of(code).color.upper() for code in ANSWERS if code} & colors(slider, 8)


def test_a_series_of_one_slice_needs_no_bar(slider: SliceSlider) -> None:
    slider.show_slices(0, ["glioma"])
    assert not slider.isEnabled()
    slider.show_slices(0, [])
    assert (slider.isEnabled(), slider.accessibleDescription()) == (False, "")
    slider.grab()
