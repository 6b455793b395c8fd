"""Counts how often files are opened."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def opens_of(folder: Path, work: Callable[[], object]) -> Counter[str]:
    """How often each path below a folder is opened in this process while `work` runs."""
    counted: Counter[str] = Counter()
    is_on = [True]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if is_on[0] and event == "open" and str(arguments[0]).startswith(str(folder)):
            counted[str(arguments[0])] += 1

    sys.addaudithook(hook)
    try:
        work()
    finally:
        is_on[0] = False  # A hook cannot be taken away.
    return counted
