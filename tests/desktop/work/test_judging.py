"""Judging beside the window: the shown slice first, every answer once, stops that can go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.desktop.choices.network_choice import NetworkChoice
from braintumor_desktop.desktop.work.bridge import Bridge
from braintumor_desktop.desktop.work.jobs import JobRunner
from braintumor_desktop.desktop.work.judging import Judging
from braintumor_desktop.desktop.work.rows import Rows
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace
from tests.helpers.series import series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Image, Slice
    from tests.helpers.stubs import StubWorkflow


def _no_pixels(item: Slice, _token: CancelToken) -> Image:
    raise AssertionError(f"the stub needs no pixels of {item.path}")


class Room:
    """Judging with all that it needs, and no widget."""

    def __init__(self) -> None:
        self.workspace = Workspace()
        self.views = Views(self.workspace)
        self.bridge = Bridge(self.workspace, self.views)
        self.rows = Rows(self.workspace)
        self.choice = NetworkChoice()
        self.runner = JobRunner("inference")
        self.judging = Judging(self.bridge, self.rows, self.choice, self.runner, _no_pixels)
        self.phases: list[str] = []
        self.judging.changed.connect(self._note)

    def _note(self) -> None:
        phase = self.judging.state.phase
        if self.phases[-1:] != [phase]:
            self.phases.append(phase)

    def open(self, name: str, count: int) -> None:
        self.bridge.tell(self.workspace.take([series(name, count)]))

    def finished(self, name: str) -> int:
        return self.workspace.finished(name)


@pytest.fixture
def room(qtbot: QtBot, networks: StubWorkflow) -> Iterator[Room]:
    made = Room()
    yield made
    made.runner.begin_close()
    made.runner.close()


def is_idle(room: Room) -> bool:
    return room.judging.state.phase == "idle" and not room.runner.is_busy


def test_what_is_opened_is_judged_from_the_shown_slice_outwards(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    room.open("a", 7)
    qtbot.waitUntil(lambda: room.finished("a") == 7 and is_idle(room))
    shown = room.views.index
    asked = [int(item.path.name) for item in networks.asked]
    assert sorted(asked) == list(range(7))
    assert asked[0] == shown
    away = [abs(index - shown) for index in asked]
    assert away == sorted(away)
    total = room.workspace.sum_of("a")
    assert total is not None
    assert total.is_final


def test_the_networks_are_loaded_once(qtbot: QtBot, room: Room, networks: StubWorkflow) -> None:
    room.judging.warm_up()
    for number in range(3):
        room.open(f"s{number}", 3)
        qtbot.waitUntil(lambda n=number: room.finished(f"s{n}") == 3)
    qtbot.waitUntil(lambda: is_idle(room))
    assert len(networks.loaded) == 1
    assert set(room.phases) <= {"idle", "loading", "judging"}


def test_a_stop_is_said_and_going_on_judges_the_rest_only(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.seconds = 0.05
    room.open("a", 30)
    qtbot.waitUntil(lambda: 2 <= room.finished("a") < 20)
    room.judging.stop()
    qtbot.waitUntil(lambda: room.judging.state.phase == "stopped" and not room.runner.is_busy)
    done = room.finished("a")
    assert done < 30
    assert (room.judging.state.done, room.judging.state.total) == (done, 30)
    networks.seconds = 0.0
    networks.asked.clear()
    room.judging.judge_current()
    qtbot.waitUntil(lambda: room.finished("a") == 30 and is_idle(room))
    assert len(networks.asked) <= 30 - done + 1


def test_closing_a_series_takes_it_out_of_the_count(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    networks.seconds = 0.05
    room.open("a", 20)
    room.open("b", 5)
    qtbot.waitUntil(lambda: room.judging.state.total == 25)
    room.bridge.tell(room.workspace.close(["a"]))
    networks.seconds = 0.0
    qtbot.waitUntil(lambda: room.finished("b") == 5 and is_idle(room))
    assert room.workspace.find("a") is None


def test_without_a_network_the_reason_is_said_once_and_nothing_is_loaded_again(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    room.choice.choose("classifier", "gone")
    room.open("a", 3)
    qtbot.waitUntil(lambda: room.judging.state.phase == "failed")
    for number in range(5):
        room.open(f"more{number}", 2)
        qtbot.wait(5)
    assert len(networks.loaded) == 1
    assert room.phases.count("failed") == 1
    assert "no network named gone" in str(room.judging.state.error)


def test_other_networks_judge_everything_anew_and_no_old_answer_stays(
    qtbot: QtBot, room: Room, networks: StubWorkflow
) -> None:
    room.open("a", 4)
    qtbot.waitUntil(lambda: room.finished("a") == 4 and is_idle(room))
    networks.tumors = dict.fromkeys("0123", 0.1)
    room.choice.choose("classifier", "other")
    assert room.finished("a") == 0
    qtbot.waitUntil(lambda: room.finished("a") == 4 and is_idle(room))
    results = [room.workspace.result_of("a", item) for item in series("a", 4).slices]
    chances = [r.verdict.tumor_probability for r in results if r is not None and r.verdict]
    assert chances == pytest.approx([0.1] * 4)
    assert networks.loaded[-1]["classifier"] == "other"
