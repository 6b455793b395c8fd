"""The short form of `python -m tests.fuzz`; and that fuzzing finds what it is there to find."""

from __future__ import annotations

import json
import logging
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.fuzz import meanings, run
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import seeds

if TYPE_CHECKING:
    from collections.abc import Callable

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


ILL_IN_BATCHES = """
import os, signal, sys
seed, first, count, seconds, batch = sys.argv[1:]
end = int(first) + int(count)
for start in range(int(first), end, int(batch)):
    numbers = range(start, min(start + int(batch), end))
    print("begin", start, flush=True)
    if 3 in numbers or 9 in numbers:
        os.kill(os.getpid(), signal.SIGSEGV)
    for number in numbers:
        print("end", number, "done", flush=True)
"""


def test_damaged_files_go_through_analyze_and_each_gets_an_answer() -> None:
    tally = run.fuzz(seed=2027, first=0, count=CASES // 2, batch=20)
    assert tally.findings == []
    assert tally.outcomes.total() == CASES // 2
    assert tally.outcomes["done"] > CASES // 100
    assert tally.outcomes["error unreadable"] > CASES // 10


def test_the_file_that_ends_a_batch_is_found_among_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ill = tmp_path / "tests" / "fuzz" / "judging.py"
    ill.parent.mkdir(parents=True)
    ill.write_text(ILL_IN_BATCHES, encoding="utf-8")
    monkeypatch.setattr(run, "ROOT", tmp_path)
    tally = run.fuzz(seed=1, first=0, count=11, batch=4)
    assert [number for number, _ in tally.findings] == [3, 9]
    assert tally.outcomes["done"] == 9


def judged(monkeypatch: pytest.MonkeyPatch, analyze: Callable[[Path, Path], int]) -> str:
    """What `judging` says of one file where `analyze` does this."""
    from tests.fuzz import judging  # It needs what Windows has not.

    def command(words: list[str], _qt: object) -> int:
        (Path(words[3])).mkdir()
        return analyze(Path(words[1]), Path(words[3]))

    monkeypatch.setattr(judging, "run", command)
    errors = judging.Errors()
    logger = logging.getLogger("braintumor_desktop")
    logger.addHandler(errors)
    try:
        return judging.judged([(7, "a.png", b"x")], errors)[7]
    finally:
        logger.removeHandler(errors)


def wrote(folder: Path, reason: str | None = None, number: float = 1.0) -> int:
    line = {"kind": "image", "path": "7-a.png", "status": "error", "seconds": number}
    line["reason"] = None if reason is None else {"code": reason}
    (folder / "results.jsonl").write_text(json.dumps(line) + "\n")
    return 1


def test_what_analyze_does_wrong_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def logs(_scans: Path, out: Path) -> int:
        try:
            _ = 1 / 0
        except ZeroDivisionError:
            logging.getLogger("braintumor_desktop.x").exception("an error")
        return wrote(out)

    def ends(_scans: Path, _out: Path) -> int:
        raise KeyError

    ways = {
        "error unreadable": lambda _scans, out: wrote(out, "unreadable"),
        "crash code failed": lambda _scans, out: wrote(out, "failed"),
        "crash exit code 2": lambda _scans, out: wrote(out) + 1,
        "crash KeyError": ends,
        "crash ZeroDivisionError": logs,
        "crash no line": lambda _scans, out: (out / "results.jsonl").write_text("") or 0,
    }
    for outcome, way in ways.items():
        assert judged(monkeypatch, way).startswith(outcome)
    with pytest.raises(ValueError, match="NaN in results"):
        judged(monkeypatch, lambda _scans, out: wrote(out, number=float("nan")))


@pytest.mark.parametrize("change", meanings.CHANGES, ids=lambda change: change.__name__)
def test_each_change_that_knows_its_meaning_changes_some_seed(change: Callable[..., None]) -> None:
    changed = 0
    for number, (_name, content) in enumerate(seeds()):
        data = bytearray(content)
        change(random.Random(number), data)
        changed += bytes(data) != content
    assert changed > 5


def test_what_is_packed_is_changed_inside_and_has_a_right_checksum() -> None:
    for name, content in seeds():
        inside = meanings.unpacked(content)
        if inside is not None:
            again = meanings.packed(inside[0], inside[1], inside[2] + b"x")
            assert meanings.unpacked(again) == (*inside[:2], inside[2] + b"x"), name
        if name.endswith(".png"):
            wrong = content[:-5] + b"?" + content[-4:]
            assert meanings.mend(content) == content
            assert meanings.mend(wrong[:40] + b"?" + wrong[41:]) != wrong


def test_a_case_is_always_the_same() -> None:
    known = seeds()
    cases = [mutated(known, 1, number) for number in range(50)]
    assert cases == [mutated(known, 1, number) for number in range(50)]
    assert len({content for _, content in cases}) == 50
    assert len({name for name, _ in cases}) > 20
