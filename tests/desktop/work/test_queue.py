"""What is judged next, and that nothing is judged twice or forgotten."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.desktop.work.queue import Queue
from braintumor_desktop.imaging.image import Stamp
from tests.helpers.series import series
from tests.helpers.stubs import result

if TYPE_CHECKING:
    from braintumor_desktop.workflow.batch import Work


@pytest.fixture
def queue() -> Queue:
    return Queue()


def take(queue: Queue, count: int) -> list[str]:
    """Take so many, and name them."""
    taken = []
    for _ in range(count):
        work = queue.take()
        assert work is not None
        taken.append(f"{work.series.id}{work.slice.path.name}")
    return taken


def judge_all(queue: Queue, run: int) -> list[str]:
    """Take and answer all that there is, as the engine does."""
    judged = []
    while (work := queue.take()) is not None:
        judged.append(f"{work.series.id}{work.slice.path.name}")
        answer(queue, run, work)
        found = work.series
        if all(queue.answer_of(found, item) for item in found.slices):
            queue.summed(found)
    return judged


def answer(queue: Queue, run: int, work: Work) -> None:
    queue.answered(run, work, result(work.slice))


def test_the_shown_slice_comes_first_then_its_neighbors_its_series_and_the_rest(
    queue: Queue,
) -> None:
    for name in "abc":
        queue.put(series(name, 3))
    queue.begin()
    queue.show("b", 1)
    assert take(queue, 9) == ["b1", "b2", "b0", "a0", "a1", "a2", "c0", "c1", "c2"]
    assert queue.take() is None


def test_another_slice_that_is_shown_comes_next(queue: Queue) -> None:
    queue.put(series("a", 9))
    queue.put(series("b", 2))
    queue.begin()
    queue.show("a", 0)
    assert take(queue, 2) == ["a0", "a1"]
    queue.show("a", 7)
    assert take(queue, 3) == ["a7", "a8", "a6"]
    queue.show("b", 1)
    assert take(queue, 3) == ["b1", "b0", "a5"]


def test_a_series_that_grows_gets_its_new_slices_judged_alone(queue: Queue) -> None:
    queue.put(series("a", 2))
    run = queue.begin()
    assert judge_all(queue, run) == ["a0", "a1"]
    grown = series("a", 4)
    queue.put(grown)
    assert judge_all(queue, run) == ["a2", "a3"]
    first = grown.slices[0]
    assert queue.answer_of(grown, first).slice == first  # type: ignore[union-attr]


def test_a_file_that_was_changed_is_judged_again(queue: Queue) -> None:
    before = series("a", 3)
    named = tuple(replace(s, sop_uid=s.path.name, stamp=Stamp(1, 1)) for s in before.slices)
    queue.put(replace(before, slices=named))
    run = queue.begin()
    judge_all(queue, run)
    changed = replace(named[1], stamp=Stamp(1, 2))
    queue.put(replace(before, slices=(named[0], changed, named[2])))
    assert judge_all(queue, run) == ["a1"]


def test_what_a_stopped_run_has_taken_is_taken_again(queue: Queue) -> None:
    for name in "ab":
        queue.put(series(name, 3))
    queue.begin()
    assert take(queue, 2) == ["a0", "a1"]
    queue.stop()
    assert queue.take() is None
    assert (queue.has_work, queue.has_aside) == (False, True)
    queue.put(series("c", 1))
    queue.begin()
    assert take(queue, 1) == ["c0"]
    assert queue.take() is None
    queue.go_on()
    run = queue.begin()
    assert sorted(judge_all(queue, run)) == ["a0", "a1", "a2", "b0", "b1", "b2", "c0"]


def test_one_series_of_those_that_were_stopped_can_be_judged_alone(queue: Queue) -> None:
    for name in "ab":
        queue.put(series(name, 1))
    queue.stop()
    queue.go_on("b")
    assert judge_all(queue, queue.begin()) == ["b0"]
    assert queue.has_aside


def test_a_series_that_is_answered_but_not_summed_up_is_asked_for_once_more(
    queue: Queue,
) -> None:
    found = series("a", 2)
    queue.put(found)
    run = queue.begin()
    for _ in found.slices:
        work = queue.take()
        assert work is not None
        answer(queue, run, work)
    queue.stop()
    queue.go_on()
    run = queue.begin()
    work = queue.take()
    assert work is not None
    known = queue.known(work.slice, result(work.slice).sha256 or "")
    assert known is not None
    queue.answered(run, work, known)
    queue.summed(found)
    assert queue.take() is None
    queue.begin()
    assert queue.take() is None


def test_a_closed_series_is_not_judged_and_forgotten(queue: Queue) -> None:
    queue.put(series("a", 2))
    queue.put(series("b", 1))
    run = queue.begin()
    work = queue.take()
    assert work is not None
    queue.remove(["a"])
    queue.answered(run, work, result(work.slice))
    assert judge_all(queue, run) == ["b0"]
    queue.begin()
    queue.put(series("a", 1))
    assert take(queue, 1) == ["a0"]


def test_answers_of_the_last_networks_do_not_count(queue: Queue) -> None:
    found = series("a", 2)
    queue.put(found)
    old = queue.begin()
    work = queue.take()
    assert work is not None
    queue.forget()
    queue.answered(old, work, result(work.slice))
    assert not queue.is_valid(old)
    assert queue.answer_of(found, work.slice) is None
    run = queue.begin()
    assert queue.is_valid(run)
    assert judge_all(queue, run) == ["a0", "a1"]


def test_putting_a_series_looks_at_none_of_its_slices(
    queue: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_given: object) -> None:
        raise AssertionError("a slice was looked at")

    monkeypatch.setattr("braintumor_desktop.desktop.work.queue.outward", forbidden)
    queue.put(series("a", 30_000))
    queue.show("a", 15_000)
    queue.put(series("a", 30_001))
    queue.stop()
    queue.go_on()
    queue.begin()
