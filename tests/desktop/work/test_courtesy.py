"""Workers let the GUI thread go first, and are not starved by it."""

from __future__ import annotations

import threading
from itertools import count
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.work import courtesy
from braintumor_desktop.desktop.work.courtesy import Courtesy
from braintumor_desktop.desktop.work.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.work.jobs import Report

OTHER = 1
EXEC = (7, 40)
"""Where the GUI thread waits for events."""
STEP = 0.001


class Acted:
    """A clock that naps move, and a thread that is where it is told to be."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now, self.naps = 100.0, 0
        self.place: Callable[[], courtesy.Place | None] = lambda: EXEC
        clock = SimpleNamespace(monotonic=lambda: self.now, sleep=self._sleep)
        monkeypatch.setattr(courtesy, "time", clock)
        monkeypatch.setattr(courtesy, "place_of", lambda _thread: self.place())
        self.courtesy = Courtesy(OTHER)

    def _sleep(self, seconds: float) -> None:
        self.now += seconds
        self.naps += 1

    def work(self, steps: int) -> int:
        """So many steps of 1 ms, each of which asks; the naps between them."""
        before = self.naps
        for _ in range(steps):
            self.courtesy.give_way(lambda: False)
            self.now += STEP
        return self.naps - before


@pytest.fixture
def acted(monkeypatch: pytest.MonkeyPatch) -> Acted:
    made = Acted(monkeypatch)
    made.work(50)  # It has been seen at rest.
    return made


def moving() -> Callable[[], courtesy.Place]:
    numbers = count()
    return lambda: (8, next(numbers))


def test_beside_a_thread_at_rest_nobody_waits(acted: Acted) -> None:
    assert acted.work(1000) == 0


def test_a_worker_waits_until_the_thread_rests_again(acted: Acted) -> None:
    places = [(8, 1), (8, 2), (9, 5), (8, 3)]
    acted.place = lambda: places.pop(0) if places else EXEC
    assert acted.work(10) == 4


def test_beside_a_thread_that_never_rests_a_worker_has_half_of_the_time(acted: Acted) -> None:
    acted.place = moving()
    began = acted.now
    acted.work(100)
    assert 0.45 <= 100 * STEP / (acted.now - began) <= 0.6


def test_a_thread_that_does_not_move_waits_itself(acted: Acted) -> None:
    """As in the event loop of a dialog."""
    acted.place = lambda: (9, 11)
    assert acted.work(1) == pytest.approx(courtesy.STILL_SECONDS / courtesy.NAP_SECONDS, abs=1)
    assert acted.work(100) == 0
    acted.place = lambda: None  # Without Python.
    assert acted.work(100) == 0


def test_the_thread_itself_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    acted = Acted(monkeypatch)
    acted.place = moving()
    own = Courtesy(threading.get_ident())
    for _ in range(100):
        own.give_way(lambda: False)
    assert acted.naps == 0


@pytest.mark.parametrize("gives_way", [True, False])
def test_a_job_makes_few_steps_while_the_gui_thread_computes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, gives_way: bool
) -> None:
    monkeypatch.setattr(courtesy, "PATIENCE_SECONDS", 60.0)
    monkeypatch.setattr(courtesy, "STILL_SECONDS", 1.0)  # On a busy machine all stand still.
    runner = JobRunner("test", gives_way=gives_way)
    began, steps, is_over = threading.Event(), [0], threading.Event()

    def work(token: CancelToken, _report: Report) -> None:
        while not is_over.is_set():
            began.set()
            token.check()
            steps[0] += 1

    job = runner.submit(work)
    assert job is not None
    assert began.wait(30)
    before, sums = steps[0], 0
    for number in range(2_000_000):
        sums += number
    made = steps[0] - before
    is_over.set()
    job.token.cancel()
    runner.close()
    assert (made < 100) == gives_way, made


def test_who_is_to_stop_does_not_wait(acted: Acted) -> None:
    acted.place = moving()
    before = acted.naps
    acted.courtesy.give_way(lambda: acted.naps == before + 3)
    assert acted.naps == before + 3


def test_what_cannot_be_given_up_half_done_gives_way_as_well() -> None:
    token = CancelToken()
    token.cancel()
    token.give_way()
