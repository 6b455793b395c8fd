"""The threads of a window: a runner each, ended together within a time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.work.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = (
    *("search", "files", "inference", "findings", "integrity", "planes", "others"),
    *("records", "recalling", "watching", "audit"),
)
"""Those that every window has."""


class Threads:
    """Owns the runners of a window."""

    def __init__(self) -> None:
        self._runners = {name: JobRunner(name) for name in NAMES}

    def __getitem__(self, name: str) -> JobRunner:
        return self._runners[name]

    def __iter__(self) -> Iterator[JobRunner]:
        return iter(self._runners.values())

    def add(self, name: str) -> JobRunner:
        """Another thread, for work that is seldom wanted; it ends with the others.

        Raises:
            ValueError: there is one of this name.
        """
        if name in self._runners:
            raise ValueError(f"two threads of one name: {name}")
        runner = self._runners[name] = JobRunner(name)
        return runner

    def end(self, seconds: float) -> list[JobRunner]:
        """Stop all work and wait for the threads, so long at most; those that still work."""
        for runner in self:
            runner.begin_close()
        end = time.monotonic() + seconds
        return [runner for runner in self if not runner.close_by(end)]
