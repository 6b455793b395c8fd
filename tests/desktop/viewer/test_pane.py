"""What a viewport is told of its series: each change once, and no more than has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
from braintumor_desktop.desktop.viewer.pane import Pane
from braintumor_desktop.desktop.work.bridge import Bridge
from braintumor_desktop.desktop.work.jobs import JobRunner
from braintumor_desktop.desktop.work.pixels import PixelLoader
from braintumor_desktop.findings.series import SeriesResult, summarize
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series
from tests.helpers.stubs import result

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Slice

SLICES = 400


class Counted(Workspace):
    """Counts the answers that are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def result_of(self, series_id: str, item: Slice) -> ImageResult | None:
        self.asked += 1
        return super().result_of(series_id, item)


class Room:
    """A viewport in a place of its own."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.workspace = Counted()
        self.bridge = Bridge(self.workspace, Views(self.workspace))
        self.runner = JobRunner("files")
        pixels = PixelLoader(self.bridge, self.runner)
        self.pane = Pane(0, self.bridge, pixels, OverlayChoice(), {}, self.parent)

    @property
    def marks(self) -> list[str]:
        slider = self.pane.viewport.slider
        return [slider.answer(index) for index in range(slider.maximum())]

    def open(self, count: int) -> None:
        self.bridge.tell(self.workspace.take([series("a", count)]))
        self.bridge.flush()

    def answer(self, places: Sequence[int]) -> None:
        slices = self.workspace.series[0].slices
        for place in places:
            self.bridge.tell(self.workspace.add_answer("a", result(slices[place])))
        self.bridge.flush()


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room()
    qtbot.addWidget(made.pane.viewport)
    yield made
    made.runner.close()


def test_an_answer_costs_the_same_however_long_its_series_is(room: Room) -> None:
    room.open(SLICES)
    room.answer([0])
    room.workspace.asked = 0
    room.answer([5, 8, SLICES - 1])
    # One for each, and a few for what is laid over the shown slice.
    assert room.workspace.asked <= 3 + 4
    assert [i for i, mark in enumerate(room.marks) if mark] == [0, 5, 8, SLICES - 1]


def test_another_slice_asks_for_no_answer_of_the_others(room: Room) -> None:
    room.open(SLICES)
    room.answer(range(20))
    room.workspace.asked = 0
    room.bridge.tell(room.bridge.views.move_to(7))
    room.bridge.flush()
    assert room.workspace.asked <= 4
    assert room.pane.viewport.slider.index == 7
    assert room.pane.viewport.slider.accessibleDescription() == f"Slice 8 of {SLICES}, glioma"


def test_a_series_that_grows_keeps_its_marks_at_their_slices(room: Room) -> None:
    room.open(9)
    room.answer([3])
    grown = series("a", 12)
    reordered = type(grown)("a", "dicom", grown.slices[9:] + grown.slices[:9], study_uid="1")
    room.bridge.tell(room.workspace.take([reordered]))
    room.bridge.flush()
    assert [i for i, mark in enumerate(room.marks) if mark] == [6]


def test_answers_that_are_dropped_leave_no_marks(room: Room) -> None:
    room.open(9)
    room.answer([3, 4])
    room.bridge.tell(room.workspace.forget_answers())
    room.bridge.flush()
    assert not any(room.marks)


def test_what_is_closed_leaves_nothing(room: Room) -> None:
    room.open(9)
    room.answer([3])
    room.bridge.tell(room.workspace.close(["a"]))
    room.bridge.flush()
    assert not room.pane.viewport.slider.isEnabled()
    room.open(9)
    assert not any(room.marks)


def test_a_lesion_has_one_color_in_all_its_slices(room: Room) -> None:
    room.open(4)
    one = room.workspace.series[0]
    chances = (0.95, 0.95, 0.43, 0.05)
    answers = [result(item, tumor) for item, tumor in zip(one.slices, chances, strict=True)]
    for answer in answers:
        room.workspace.add_answer(one.id, answer)
    room.pane._shown = (one.slices[2], None)  # type: ignore[assignment] # no pixels are decoded
    assert answers[2].answer == "unclear"
    assert room.pane._shown_answer() == "unclear"
    room.workspace.add_sum(one, summarize(one, answers), is_final=True)
    assert room.pane._shown_answer() == "glioma"
    calm = [result(item, 0.05, 0) for item in one.slices]
    room.workspace.add_sum(one, summarize(one, calm), is_final=True)
    assert room.pane._shown_answer() == "unclear"


def test_marks_follow_what_the_series_says_of_its_slices(room: Room) -> None:
    """The last two are a tumor by themselves alone."""
    room.open(4)
    room.answer(range(4))
    assert room.marks == ["glioma"] * 4
    summed = SeriesResult("done", None, None, instead={2: "unclear", 3: "unclear"})
    series = room.workspace.series[0]
    room.bridge.tell(room.workspace.add_sum(series, summed, is_final=True))
    room.bridge.flush()
    assert room.marks == ["glioma", "glioma", "unclear", "unclear"]


def test_a_sum_costs_what_it_says_otherwise_however_long_its_series_is(room: Room) -> None:
    room.open(SLICES)
    room.answer(range(20))
    one = room.workspace.series[0]
    for instead in ({3: "unclear"}, {3: "unclear", 7: "unclear"}, {7: "unclear"}, {}):
        room.workspace.asked = 0
        summed = SeriesResult("done", None, None, instead=instead)
        room.bridge.tell(room.workspace.add_sum(one, summed, is_final=False))
        room.bridge.flush()
        assert room.workspace.asked <= 2
        marked = {place: mark for place, mark in enumerate(room.marks[:20]) if mark != "glioma"}
        assert marked == instead
