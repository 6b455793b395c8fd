"""What is new in a watched folder: whole, once, and also after the folder was away."""

import os
import shutil

import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.workflow.arrivals import QUIET_SECONDS, Arrivals


class Clock:
    """Seconds that a test moves on."""

    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "inbox"
    made.mkdir()
    return made


def put(folder, name, content=b"x", *, at=1_000):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (at, at))
    return path


def looks(arrivals, clock, count=3, seconds=QUIET_SECONDS):
    """Places that several looks tell of."""
    found = []
    for _ in range(count):
        found += arrivals.look(CancelToken()).places
        clock.now += seconds
    return found


def test_what_is_there_at_first_is_known_and_what_comes_is_told_once(folder, clock):
    put(folder, "old/IM1")
    arrivals = Arrivals(folder, None, clock)
    first = arrivals.look(CancelToken())
    assert (first.is_first, first.places, len(first.seen)) == (True, (), 1)
    put(folder, "a/t1/IM1")
    put(folder, "a/t2/IM1")
    assert sorted(looks(arrivals, clock)) == [folder / "a/t1", folder / "a/t2"]
    assert looks(arrivals, clock) == []


def test_what_grows_is_waited_for(folder, clock):
    arrivals = Arrivals(folder, {}, clock)
    for size in range(1, 6):
        put(folder, "a/IM1", b"x" * size)
        look = arrivals.look(CancelToken())
        assert (look.places, look.growing) == ((), 1)
        clock.now += 2 * QUIET_SECONDS
    put(folder, "a/IM1", b"x" * 5, at=2_000)  # Its time alone.
    assert arrivals.look(CancelToken()).places == ()
    clock.now += QUIET_SECONDS - 0.1
    assert arrivals.look(CancelToken()).places == ()
    clock.now += 0.2
    look = arrivals.look(CancelToken())
    assert (look.places, look.growing) == ((folder / "a",), 0)


def test_a_slice_that_follows_later_is_told(folder, clock):
    arrivals = Arrivals(folder, {}, clock)
    put(folder, "a/IM1")
    assert looks(arrivals, clock) == [folder / "a"]
    put(folder, "a/IM2")
    assert looks(arrivals, clock) == [folder / "a"]


def test_what_came_while_nobody_looked_is_told_after_a_restart(folder, clock):
    put(folder, "old/IM1")
    arrivals = Arrivals(folder, None, clock)
    seen = dict(arrivals.look(CancelToken()).seen)
    put(folder, "new/IM1")
    assert looks(Arrivals(folder, seen, clock), clock) == [folder / "new"]


def test_a_folder_that_was_away_is_known_again(folder, clock, tmp_path):
    put(folder, "a/IM1")
    arrivals = Arrivals(folder, None, clock)
    arrivals.look(CancelToken())
    folder.rename(tmp_path / "away")
    assert not arrivals.look(CancelToken()).is_there
    folder.mkdir()  # A disk that is not mounted leaves an empty folder.
    look = arrivals.look(CancelToken())
    assert (look.is_there, look.places) == (True, ())
    folder.rmdir()
    (tmp_path / "away").rename(folder)
    put(folder, "b/IM1")
    assert looks(arrivals, clock) == [folder / "b"]


def test_a_folder_that_is_away_at_first_is_begun_with_when_it_is_there(folder, clock):
    shutil.rmtree(folder)
    arrivals = Arrivals(folder, None, clock)
    assert not arrivals.look(CancelToken()).is_there
    put(folder, "a/IM1")
    assert arrivals.look(CancelToken()).is_first


def test_what_systems_leave_is_no_news_and_names_are_not_remembered(folder, clock):
    arrivals = Arrivals(folder, {}, clock)
    put(folder, "DOE^JANE/IM1")
    looks(arrivals, clock)
    put(folder, "DOE^JANE/.DS_Store")
    put(folder, "DOE^JANE/.IM2.part")
    assert looks(arrivals, clock) == []
    put(folder, "ROE^JOHN/IM1")
    arrivals.look(CancelToken())
    clock.now += QUIET_SECONDS
    seen = arrivals.look(CancelToken()).seen
    assert len(seen) == 1
    assert "ROE" not in str(seen)


def test_a_look_is_stopped(folder):
    put(folder, "a/IM1")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        Arrivals(folder).look(token)
