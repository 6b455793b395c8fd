"""PINs and wrong tries."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import pins, tries


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(pins, "COST", 2**10)


def test_a_pin_fits_what_was_kept_of_it_and_no_other_does():
    kept = pins.keep("4711")
    assert pins.fits("4711", kept)
    for other in ("4712", "", "47111", " 4711", "\uff14\uff17\uff11\uff11"):
        assert not pins.fits(other, kept)
    assert "4711" not in kept
    assert pins.keep("4711") != kept  # Another salt.
    assert pins.fits("Zürich!", pins.keep("Zürich!"))


@pytest.mark.parametrize(
    "kept",
    [
        "", "{", "[]", "{}", '{"n": 1024}', "null",
        {"n": 2**30}, {"r": 2**20}, {"p": 10**6}, {"n": 3}, {"n": -1}, {"hash": ""},
        {"hash": "00"}, {"salt": ""}, {"salt": "zz"}, {"n": "x"},
    ],
)  # fmt: skip
def test_what_somebody_else_wrote_fits_no_pin_and_takes_no_memory(kept):
    if isinstance(kept, dict):
        kept = json.dumps(json.loads(pins.keep("4711")) | kept)
    assert not pins.fits("4711", kept)
    assert not pins.fits("", kept)


def test_what_cannot_be_a_pin_is_said():
    assert "4 to 64" in pins.problem_of("123")
    assert "one character" in pins.problem_of("0000")
    assert pins.problem_of("4711") == ""


class Clock:
    def __init__(self):
        self.now = 1_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def place(tmp_path):
    return tries.path_of(tmp_path / "worklist.db")


def wrong(place, clock, who="1"):
    return tries.attempt(place, who, lambda: False, clock)


def test_after_three_wrong_tries_there_is_a_time_to_wait_which_grows(place):
    clock = Clock()
    assert [wrong(place, clock).wait for _ in range(3)] == [0, 0, 10]
    looked = []
    early = tries.attempt(place, "1", lambda: looked.append(1) or True, clock)
    assert (early.is_right, early.wait, looked) == (False, 10, [])
    clock.now += 10
    assert wrong(place, clock).wait == 20
    waits = []
    for _ in range(10):
        clock.now += 1_000
        waits.append(wrong(place, clock).wait)
    assert waits[-1] == tries.LONGEST_WAIT


def test_another_person_does_not_wait(place):
    clock = Clock()
    for _ in range(3):
        wrong(place, clock)
    assert tries.attempt(place, "2", lambda: True, clock).is_right


def test_a_right_pin_ends_the_count(place):
    clock = Clock()
    for _ in range(2):
        wrong(place, clock)
    assert tries.attempt(place, "1", lambda: True, clock).is_right
    assert [wrong(place, clock).wait for _ in range(3)] == [0, 0, 10]


def test_a_clock_that_is_set_back_begins_the_wait_anew_and_it_ends(place):
    clock = Clock()
    for _ in range(3):
        wrong(place, clock)
    clock.now -= 1_000_000
    assert wrong(place, clock).wait == 10
    clock.now += 4
    assert wrong(place, clock).wait == 6
    clock.now += 6
    assert tries.attempt(place, "1", lambda: True, clock).is_right


def test_who_is_killed_while_the_pin_is_looked_at_has_had_the_try(place):
    code = (
        "import os, sys; from pathlib import Path; from braintumor_desktop.station import tries\n"
        "tries.attempt(Path(sys.argv[1]), '1', lambda: os._exit(9))"
    )
    for _ in range(3):
        assert subprocess.run([sys.executable, "-c", code, str(place)]).returncode == 9
    assert tries.attempt(place, "1", lambda: True).wait > 5


def test_where_tries_cannot_be_counted_none_is_taken(place, monkeypatch):
    def full(*_given, **_more):
        raise StorageError("it cannot be written", "the disk is full")

    monkeypatch.setattr(tries, "write_whole", full)
    with pytest.raises(StorageError, match="disk is full"):
        tries.attempt(place, "1", lambda: pytest.fail("it was looked at"))


@pytest.mark.parametrize("spoiled", [b"", b"[1]", b'{"1": 3}', b'{"1": ["x", 0]}', b"\0" * 9])
def test_a_spoiled_file_locks_nobody_out(place, spoiled):
    place.write_bytes(spoiled)
    assert tries.attempt(place, "1", lambda: True).is_right
