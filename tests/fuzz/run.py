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
    seed: int, first: int, count: int, progress: Callable[[int, Tally], None] | None = None
) -> Tally:
    """Read `count` damaged files in processes that may die.

    Args:
        seed: of the run.
        first: number of the first case.
        count: of cases.
        progress: called with the number of finished cases, and what they gave.
    """
    tally, number = Tally(), first
    while number < first + count:
        number = _one_process(seed, number, first + count - number, tally, progress)
    return tally


def _one_process(
    seed: int,
    first: int,
    count: int,
    tally: Tally,
    progress: Callable[[int, Tally], None] | None,
) -> int:
    """Let one process read until it ends; returns the number of the next case."""
    words = [str(seed), str(first), str(count), str(CPU_SECONDS)]
    command = [sys.executable, "-m", "tests.fuzz.worker", *words]
    begun, ended = first - 1, first - 1
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
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
    if begun > ended:
        tally.add(begun, _last_words(process.returncode, watch))
    return begun + 1


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
