"""The short form of `python -m tests.fuzz`; and that fuzzing finds what it is there to find."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.fuzz import run
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import seeds

if TYPE_CHECKING:
    from pathlib import Path

CASES = 400

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX's")

ILL = """
import os, signal, sys, time
seed, first, count, seconds = sys.argv[1:]
for number in range(int(first), int(first) + int(count)):
    print("begin", number, flush=True)
    if number == 3:
        os.kill(os.getpid(), signal.SIGSEGV)
    if number == 5:
        signal.setitimer(signal.ITIMER_PROF, 0.2)
        while True:
            pass
    if number == 7:
        print("end", number, "memory 2000 MB", flush=True)
        break
    print("end", number, "crash KeyError at x.py:1: 'x'" if number == 1 else "read", flush=True)
"""


def test_damaged_files_neither_crash_nor_hang_nor_fill_the_memory() -> None:
    tally = run.fuzz(seed=2026, first=0, count=CASES)
    assert tally.findings == []
    assert tally.outcomes.total() == CASES
    assert tally.outcomes["read"] > CASES // 10
    assert tally.outcomes["refused unreadable"] > CASES // 10


def test_every_way_to_fail_is_found_and_the_next_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ill = tmp_path / "tests" / "fuzz" / "worker.py"
    ill.parent.mkdir(parents=True)
    ill.write_text(ILL, encoding="utf-8")
    monkeypatch.setattr(run, "ROOT", tmp_path)
    tally = run.fuzz(seed=1, first=0, count=10)
    assert [number for number, _ in tally.findings] == [1, 3, 5, 7]
    words = [outcome.split()[0] for _, outcome in tally.findings]
    assert words == ["crash", "died", "hang", "memory"]
    assert tally.outcomes["read"] == 6


def test_a_case_is_always_the_same() -> None:
    known = seeds()
    cases = [mutated(known, 1, number) for number in range(50)]
    assert cases == [mutated(known, 1, number) for number in range(50)]
    assert len({content for _, content in cases}) == 50
    assert len({name for name, _ in cases}) > 20
