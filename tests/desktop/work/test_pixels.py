"""Decoding beside the window: what is shown comes first, each picture once, failures are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.desktop.work.bridge import Bridge
from braintumor_desktop.desktop.work.jobs import JobRunner
from braintumor_desktop.desktop.work.pixels import PixelLoader
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.image import Image
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series
from tests.helpers.stubs import missing, result

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.image import Slice


class Room:
    """A loader with all that it needs; files are made of their names.

    Attributes:
        decoded: numbers of the slices in the order in which they were decoded.
        broken: numbers of those that cannot be.
    """

    def __init__(self) -> None:
        self.decoded: list[int] = []
        self.broken: set[int] = set()
        self.workspace = Workspace()
        self.views = Views(self.workspace)
        self.bridge = Bridge(self.workspace, self.views)
        self.runner = JobRunner("files")
        self.pixels = PixelLoader(self.bridge, self.runner)

    def load(self, item: Slice, _token: object = None) -> Image:
        number = int(item.path.name)
        self.decoded.append(number)
        if number in self.broken:
            raise missing(item)
        values = np.full(item.shape, number, np.uint16)
        values[0, 0] = 1000 + number
        return Image(values)


@pytest.fixture
def room(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    made = Room()
    monkeypatch.setattr(files, "load", made.load)
    yield made
    made.runner.begin_close()
    made.runner.close()


def open_series(room: Room, count: int, at: int) -> tuple[Slice, ...]:
    found = series("a", count)
    room.bridge.tell(room.workspace.take([found]))
    room.bridge.tell(room.views.move_to(at))
    return found.slices


def test_the_shown_slice_comes_first_then_its_neighbors_and_each_once(
    qtbot: QtBot, room: Room
) -> None:
    open_series(room, 9, 6)
    qtbot.waitUntil(lambda: len(room.decoded) == 9)
    qtbot.wait(30)
    assert room.decoded[0] == 6
    assert sorted(room.decoded) == list(range(9))
    away = [abs(number - 6) for number in room.decoded]
    assert away == sorted(away)


def test_a_slice_is_shown_with_its_own_values(qtbot: QtBot, room: Room) -> None:
    slices = open_series(room, 5, 2)
    qtbot.waitUntil(lambda: all(room.pixels.picture(item) for item in slices))
    for number, item in enumerate(slices):
        picture = room.pixels.picture(item)
        assert picture is not None
        assert picture.image.values[0, 0] == 1000 + number


def test_what_cannot_be_decoded_is_told_once_and_the_others_come(qtbot: QtBot, room: Room) -> None:
    told: list[tuple[int, str]] = []

    def note(item: Slice, error: AppError) -> None:
        told.append((int(item.path.name), error.text))

    room.pixels.failed.connect(note)
    room.broken = {2}
    slices = open_series(room, 5, 2)
    qtbot.waitUntil(lambda: len(room.decoded) == 5)
    qtbot.wait(30)
    assert told == [(2, "it is gone.")]
    assert room.pixels.failure(slices[2]) is not None
    assert all(room.pixels.is_settled(item) for item in slices)
    assert room.pixels.picture(slices[2]) is None


def test_a_file_that_came_back_is_tried_again_when_its_slice_is_shown_again(
    qtbot: QtBot, room: Room
) -> None:
    room.broken = {1, 4}
    slices = open_series(room, 6, 1)
    qtbot.waitUntil(lambda: all(room.pixels.is_settled(item) for item in slices))
    room.broken.clear()
    room.bridge.tell(room.views.move_to(4))  # It failed ahead, before anybody saw it.
    qtbot.waitUntil(lambda: room.pixels.picture(slices[4]) is not None)
    assert room.pixels.failure(slices[1]) is not None
    room.bridge.tell(room.views.move_to(1))
    qtbot.waitUntil(lambda: room.pixels.picture(slices[1]) is not None)
    assert sorted(room.decoded) == [0, 1, 1, 2, 3, 4, 4, 5]


def test_a_file_that_came_back_is_tried_again_when_it_was_judged(qtbot: QtBot, room: Room) -> None:
    one = series("a", 1)
    room.broken = {0}
    with qtbot.waitSignal(room.pixels.failed, timeout=10_000):
        room.bridge.tell(room.workspace.take([one]))
        room.bridge.flush()
    room.broken = set()
    with qtbot.waitSignal(room.pixels.loaded, timeout=10_000):
        room.bridge.tell(room.workspace.add_answer(one.id, result(one.slices[0])))
        room.bridge.flush()
    assert room.pixels.failure(one.slices[0]) is None


def test_a_file_that_came_back_is_tried_again_when_its_series_is_shown_again(
    qtbot: QtBot, room: Room
) -> None:
    room.broken = {1}
    slices = open_series(room, 3, 1)
    other = series("b", 1, first=7)
    qtbot.waitUntil(lambda: room.pixels.failure(slices[1]) is not None)
    room.broken.clear()
    room.bridge.tell(room.workspace.take([other]))
    room.bridge.tell(room.views.show("b"))
    qtbot.waitUntil(lambda: room.pixels.picture(other.slices[0]) is not None)
    room.bridge.tell(room.views.show("a"))
    qtbot.waitUntil(lambda: room.pixels.picture(slices[1]) is not None)


def test_other_work_waits_for_the_picture_that_is_shown_and_no_longer(
    qtbot: QtBot, room: Room
) -> None:
    order: list[str] = []
    room.pixels.loaded.connect(lambda item: order.append(item.path.name))
    slices = open_series(room, 30, 15)
    room.pixels.do(lambda _token, _report: "done", lambda result, _error: order.append(str(result)))
    qtbot.waitUntil(lambda: "done" in order)
    assert order[:2] in (["15", "done"], ["done", "15"])
    assert order.index("done") <= 2
    assert room.pixels.is_settled(slices[15])


def test_a_thumbnail_is_of_the_middle_and_small(qtbot: QtBot, room: Room) -> None:
    made: list[tuple[str, np.ndarray]] = []
    room.pixels.thumbnail_ready.connect(lambda name, picture: made.append((name, picture)))
    found = series("a", 9)
    room.pixels.want_thumbnail(found)
    room.pixels.want_thumbnail(found)
    qtbot.waitUntil(lambda: bool(made))
    qtbot.wait(30)
    assert set(room.decoded) == {4}
    assert {name for name, _ in made} == {"a"}
    assert max(made[0][1].shape) <= 112
    assert made[0][1].dtype == np.uint8


def test_what_was_left_of_the_last_study_is_dropped(qtbot: QtBot, room: Room) -> None:
    slices = open_series(room, 3, 1)
    qtbot.waitUntil(lambda: len(room.decoded) == 3 and not room.runner.is_busy)
    room.pixels.forget()
    assert [room.pixels.picture(item) for item in slices] == [None] * 3
