"""How fast work goes and how long it takes, in the same words for window and command line."""

import pytest

from braintumor_desktop.cli.console import Progress
from braintumor_desktop.workflow import pace


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (7.6, "8 s"),
        (59.6, "1 min"),
        (200, "3 min 20 s"),
        (3600, "1 h"),
        (3660, "1 h 1 min"),
        (7170, "2 h"),
        (7500, "2 h 5 min"),
    ],
)
def test_time_is_told_with_sensible_digits(seconds, words):
    assert pace.duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "1 s left"),
        (8.4, "8 s left"),
        (152, "2 min 30 s left"),
        (599.7, "10 min left"),
        (1290, "22 min left"),
        (3660, "1 h 1 min left"),
        (3630, "1 h left"),
    ],
)
def test_the_time_left_is_as_exact_as_one_can_tell(seconds, said):
    assert pace.time_left(seconds) == said


@pytest.mark.parametrize(
    ("per_second", "said"),
    [(123.4, "123 a second"), (4.21, "4.2 a second"), (0.4, "2.5 s each"), (0.025, "40 s each")],
)
def test_a_speed_is_told_with_sensible_digits(per_second, said):
    assert pace.speed(per_second) == said


def test_the_pace_is_that_of_the_last_items():
    ends = [0.0, 0.1, 10.0, 10.5, 11.0, 11.5, 12.0]
    assert pace.per_second(ends[2:]) == pytest.approx(2.0)
    assert pace.seconds_left(ends[2:], 30) == pytest.approx(15.0)


def test_of_a_share_the_rest_takes_as_long_as_it_is_large():
    assert pace.seconds_left_of(0.25, 10.0) == pytest.approx(30.0)
    assert pace.seconds_left_of(1.0, 10.0) == 0.0


@pytest.mark.parametrize(("share", "seconds"), [(0.25, 1.0), (0.0, 10.0), (0.001, 60.0)])
def test_nothing_is_told_of_a_share_that_says_too_little(share, seconds):
    assert pace.seconds_left_of(share, seconds) is None


@pytest.mark.parametrize("ends", [[], [1.0], [1.0, 2.0, 3.0], [1.0] * 9])
def test_nothing_is_told_of_a_pace_that_nobody_can_know(ends):
    assert pace.per_second(ends) is None
    assert pace.seconds_left(ends, 10) is None


def test_progress_says_how_far_how_fast_and_how_long(capsys, monkeypatch):
    times = iter(range(0, 1000, 20))
    monkeypatch.setattr("time.monotonic", lambda: float(next(times)))
    progress = Progress(quiet=False)
    for done in range(1, 7):
        progress.tell_count(done, 100)
    # An item each 40 s on this clock, which is read twice an item.
    assert "judging 6 of 100, 40 s each, 1 h 3 min left\n" in capsys.readouterr().err
