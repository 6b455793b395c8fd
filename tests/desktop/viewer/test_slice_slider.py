"""The bar of slices: a click goes to the slice under it, and every answer can be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.viewer.slice_slider import MARGIN, TRACK, Extent, SliceSlider
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
    assert (chosen, slider.index) == ([8], 4)


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


def test_another_answer_changes_its_cell_and_no_other(slider: SliceSlider) -> None:
    others = [colors(slider, index) for index in (1, 2, 3)]
    slider.show_answers({8: "meningioma", 4: "no_tumor"})
    assert colors(slider, 8) == {label_of("meningioma").color.upper()}
    assert [colors(slider, index) for index in (1, 2, 3)] == others
    assert slider.accessibleDescription() == "Slice 5 of 10, no tumor"


@pytest.mark.parametrize("count", [100_000, 4_321, 401, 399])
def test_of_more_slices_than_pixels_a_tumor_is_seen_wherever_it_is(
    slider: SliceSlider, count: int
) -> None:
    for place in (0, 1, count // 3, count - 1):
        answers = ["no_tumor"] * count
        slider.show_slices(0, answers)
        slider.grab()
        slider.show_answers({place: "glioma"})
        color, picture = label_of("glioma").color.upper(), slider.grab().toImage()
        xs = [
            x
            for x in range(WIDTH)
            if QColor(picture.pixel(x, 16 - TRACK // 2)).name().upper() == color
        ]
        # The handle stands on the first slice, and is as high as a cell is not.
        assert xs or place < 2
        assert all(abs(x - MARGIN - 400 * place / count) <= 2 for x in xs)
        assert len(xs) <= 3


@pytest.mark.parametrize(
    ("answers", "seen"),
    [
        (["", "no_tumor", "", ""], "no_tumor"),
        (["no_tumor", "unclear", "no_tumor", ""], "unclear"),
        (["unclear", "meningioma", "no_tumor", "unclear"], "meningioma"),
        (["no_tumor", "sarcoma", "unclear", ""], "sarcoma"),
    ],
)
def test_no_answer_hides_a_more_suspicious_one(
    slider: SliceSlider, answers: list[str], seen: str
) -> None:
    slider.show_slices(0, answers * 400)
    color = label_of(seen).color.upper()
    assert color in colors(slider, 5)


def test_an_answer_costs_the_same_in_a_long_series(
    slider: SliceSlider, monkeypatch: pytest.MonkeyPatch
) -> None:
    slider.show_slices(0, [""] * 4_000)
    slider.grab()
    filled, painted = [], []
    fill, paint = SliceSlider._fill_cells, SliceSlider._paint_answers
    monkeypatch.setattr(SliceSlider, "_fill_cells", lambda self: filled.append(fill(self)))
    monkeypatch.setattr(
        SliceSlider,
        "_paint_answers",
        lambda self, *given: painted.append(paint(self, *given)),
    )
    for index in range(20):
        slider.show_answers({index * 70: "no_tumor"})
    slider.show_slice(7)
    slider.grab()
    assert (len(filled), len(painted)) == (0, 20)


def test_lines_below_the_bar_say_where_findings_are_and_a_thick_one_where_the_chosen_one_is(
    slider: SliceSlider,
) -> None:
    slider.show_extent(Extent(counted=((1, 2), (7, 7)), chosen=((7, 7),), number=2))
    shown = slider.grab().toImage()
    ratio = shown.devicePixelRatio()

    def lit(index: int) -> int:
        """Pixels of a line below the bar, in a column where no handle is."""
        x = round((MARGIN + 40 * index + 10) * ratio)
        rows = range(round((16 + TRACK / 2 + 1) * ratio), shown.height())
        return sum(shown.pixelColor(x, y) == QColor(theme.ON_CANVAS) for y in rows)

    assert [lit(index) > 0 for index in range(10)] == [i in {1, 2, 7} for i in range(10)]
    assert lit(7) >= 3 * lit(1)
    slider.show_slice(7)
    assert slider.accessibleDescription() == "Slice 8 of 10, glioma, finding 2"
