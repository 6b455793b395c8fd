"""The job runner as its callers see it."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.desktop.work.jobs import Job, JobRunner
from braintumor_desktop.errors import AppError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report


class Log:
    """What a runner said, in order."""

    def __init__(self, runner: JobRunner) -> None:
        self.ends: list[tuple[str, object]] = []
        self.results: list[object] = []
        self.errors: list[AppError] = []
        self.progress: list[object] = []
        runner.finished.connect(self.on_finished)
        runner.failed.connect(self.on_failed)
        runner.stopped.connect(self.on_stopped)
        runner.progressed.connect(self.on_progressed)

    def on_finished(self, job: Job, result: object) -> None:
        self.ends.append(("finished", job.about))
        self.results.append(result)

    def on_failed(self, job: Job, error: AppError) -> None:
        self.ends.append(("failed", job.about))
        self.errors.append(error)

    def on_stopped(self, job: Job) -> None:
        self.ends.append(("stopped", job.about))

    def on_progressed(self, _job: Job, value: object) -> None:
        self.progress.append(value)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner("test")
    yield made
    made.close()


def wait_until_cancelled(token: CancelToken, _report: Report) -> None:
    while True:
        token.check()
        time.sleep(0.001)


def test_work_runs_on_another_thread_and_its_result_arrives_on_this_one(
    qtbot: QtBot, runner: JobRunner
) -> None:
    log = Log(runner)
    seen: list[int] = []
    runner.finished.connect(lambda *_: seen.append(threading.get_ident()))
    runner.submit(lambda _token, _report: threading.get_ident(), "a")
    qtbot.waitUntil(lambda: log.ends == [("finished", "a")])
    assert log.results != [threading.get_ident()]
    assert seen == [threading.get_ident()]


def test_an_error_for_the_user_arrives_as_failed(qtbot: QtBot, runner: JobRunner) -> None:
    log = Log(runner)

    def work(_token: CancelToken, _report: Report) -> None:
        raise AppError("IM0042 cannot be read", "it is empty.")

    runner.submit(work, "a")
    qtbot.waitUntil(lambda: log.ends == [("failed", "a")])
    assert str(log.errors[0]) == "IM0042 cannot be read: it is empty."


def test_a_bug_in_the_work_ends_the_job_and_the_next_one_runs(
    qtbot: QtBot, runner: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    log = Log(runner)
    runner.submit(lambda _token, _report: 1 / 0, "a")
    qtbot.waitUntil(lambda: log.ends == [("failed", "a")])
    assert "ZeroDivisionError" in caplog.text
    runner.submit(lambda _token, _report: 7, "b")
    qtbot.waitUntil(lambda: log.results == [7])


def test_the_newest_of_fifty_requests_wins_and_each_ends_once(
    qtbot: QtBot, runner: JobRunner
) -> None:
    log = Log(runner)
    for number in range(49):
        runner.submit(wait_until_cancelled, number)
    runner.submit(lambda _token, _report: "newest", 49)
    qtbot.waitUntil(lambda: len(log.ends) == 50)
    assert sorted(about for _, about in log.ends) == list(range(50))  # type: ignore[type-var]
    assert [end for end in log.ends if end[0] == "finished"] == [("finished", 49)]
    assert log.results == ["newest"]


def test_cancelling_ends_running_work_within_200_ms(qtbot: QtBot, runner: JobRunner) -> None:
    log = Log(runner)
    began = threading.Event()

    def work(token: CancelToken, report: Report) -> None:
        began.set()
        wait_until_cancelled(token, report)

    runner.submit(work, "a")
    assert began.wait(5)
    start = time.monotonic()
    runner.cancel()
    assert time.monotonic() - start < 0.05
    qtbot.waitUntil(lambda: log.ends == [("stopped", "a")])
    assert time.monotonic() - start < 0.2
    assert not runner.is_busy


def test_a_result_that_comes_after_cancelling_is_dropped(qtbot: QtBot, runner: JobRunner) -> None:
    log = Log(runner)
    began, go_on = threading.Event(), threading.Event()

    def work(_token: CancelToken, _report: Report) -> str:
        began.set()
        go_on.wait(5)
        return "late"

    runner.submit(work, "a")
    assert began.wait(5)
    runner.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: log.ends == [("stopped", "a")])
    assert log.results == []


def test_progress_comes_at_most_ten_times_a_second(qtbot: QtBot, runner: JobRunner) -> None:
    log = Log(runner)

    def work(_token: CancelToken, report: Report) -> None:
        for number in range(250):
            report(number)
            time.sleep(0.001)

    runner.submit(work, "a")
    qtbot.waitUntil(lambda: bool(log.ends))
    assert log.progress[0] == 0
    assert 2 <= len(log.progress) <= 8


def test_closing_while_working_stops_the_work_and_the_thread(qtbot: QtBot) -> None:
    runner = JobRunner("test")
    log = Log(runner)
    runner.submit(wait_until_cancelled, "a")
    runner.close()
    assert log.ends == [("stopped", "a")]
    assert runner.submit(wait_until_cancelled, "b") is None
    qtbot.wait(20)
    assert log.ends == [("stopped", "a")]
