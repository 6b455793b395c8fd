"""Drives the reading processes: restarts one that died, and notes of which case."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
CPU_SECONDS = 5.0
"""That one file may take; of the processor, so that a busy machine finds nothing false."""
WALL_SECONDS = 120.0
"""After which a process without a word waits for something that does not come."""
BAD = ("crash", "memory", "died", "hang")


@dataclass
class Tally:
    """What came of the cases.

    Attributes:
        outcomes: how often each.
        findings: number of a case and what is wrong, for those that are.
    """

    outcomes: Counter[str] = field(default_factory=Counter)
    findings: list[tuple[int, str]] = field(default_factory=list)

    def add(self, number: int, outcome: str) -> None:
        """Count one case."""
        self.outcomes[outcome.split(":")[0]] += 1
        if outcome.startswith(BAD):
            self.findings.append((number, outcome))


def fuzz(
    seed: int,
    first: int,
    count: int,
    progress: Callable[[int, Tally], None] | None = None,
    *,
    batch: int = 0,
) -> Tally:
    """Read or judge `count` damaged files in processes that may die.

    Args:
        seed: of the run.
        first: number of the first case.
        count: of cases.
        progress: called with the number of finished cases, and what they gave.
        batch: files that go through `analyze` together; 0 only reads them.
    """
    tally, number = Tally(), first
    while number < first + count:
        work = _Work(seed, number, first + count - number, batch)
        number = _one_process(work, tally, progress)
    return tally


@dataclass(frozen=True)
class _Work:
    """What one process is to do."""

    seed: int
    first: int
    count: int
    batch: int

    @property
    def command(self) -> list[str]:
        words = [str(self.seed), str(self.first), str(self.count), str(CPU_SECONDS)]
        if not self.batch:
            return [sys.executable, "-m", "tests.fuzz.worker", *words]
        return [sys.executable, "-m", "tests.fuzz.judging", *words, str(self.batch)]

    def one_by_one(self, first: int) -> _Work:
        """The batch in which a process died, file by file, to find which it was."""
        return _Work(self.seed, first, min(self.batch, self.first + self.count - first), 1)


def _one_process(work: _Work, tally: Tally, progress: Callable[[int, Tally], None] | None) -> int:
    """Let one process read until it ends; returns the number of the next case."""
    first = work.first
    begun, ended = first - 1, first - 1
    with subprocess.Popen(
        work.command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        watch = _Watch(process)
        for line in process.stdout:
            watch.restart()
            word, number, *outcome = line.split(" ", 2)
            if word == "begin":
                begun = int(number)
                continue
            ended = int(number)
            tally.add(ended, outcome[0].strip())
            if progress is not None:
                progress(tally.outcomes.total(), tally)
        watch.stop()
    if begun == ended < first:
        raise RuntimeError(f"the reading process cannot start: {process.returncode}")
    if begun <= ended:
        return ended + 1
    if work.batch < 2:
        tally.add(begun, _last_words(process.returncode, watch))
        return begun + 1
    again = work.one_by_one(begun)
    number, end = begun, begun + again.count
    while number < end:
        alone = _Work(work.seed, number, end - number, 1)
        number = _one_process(alone, tally, progress)
    return end


def _last_words(status: int, watch: _Watch) -> str:
    import signal

    if watch.has_barked or status == -signal.SIGPROF:
        return f"hang over {WALL_SECONDS if watch.has_barked else CPU_SECONDS:.0f} s"
    return f"died with status {status}"


class _Watch:
    """Ends a process that has said nothing for too long."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.has_barked = False
        self._process = process
        self._timer = self._started()

    def restart(self) -> None:
        """The process has said something."""
        self.stop()
        self._timer = self._started()

    def stop(self) -> None:
        """The process has ended."""
        self._timer.cancel()
        # A canceled timer is gone a moment later.
        self._timer.join()

    def _started(self) -> threading.Timer:
        timer = threading.Timer(WALL_SECONDS, self._bark)
        timer.daemon = True
        timer.start()
        return timer

    def _bark(self) -> None:
        self.has_barked = True
        self._process.kill()
