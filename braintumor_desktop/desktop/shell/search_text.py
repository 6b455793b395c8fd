"""What the window says of a search: in its title, on the empty canvas, in the message bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words
from braintumor_desktop.imaging.limits import shown_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.work.opening import Finds, SearchState
    from braintumor_desktop.imaging.files import Problem

PROGRAM = "Braintumor Desktop"
EMPTY = "Open a folder or files, or drop them here."
SHOWN_PROBLEMS = 5


def title(paths: Sequence[Path]) -> str:
    """The window's title."""
    return f"{_names(paths)} \u2013 {PROGRAM}" if paths else PROGRAM


def idle_message(state: SearchState, paths: Sequence[Path], problems: Sequence[Problem]) -> str:
    """What stands on the canvas while no series is open."""
    if state.phase == "empty":
        return EMPTY
    if state.phase == "searching":
        return f"Searching {_names(paths)}"
    if not problems:
        return f"There is no file in {_names(paths)}.\n{EMPTY}"
    lines = [problem.message for problem in problems[:SHOWN_PROBLEMS]]
    if len(problems) > SHOWN_PROBLEMS:
        lines.append(f"And {words.count(len(problems) - SHOWN_PROBLEMS, 'file')} more.")
    return "\n".join([f"Nothing to show in {_names(paths)}.", *lines])


def found_message(finds: Finds) -> str:
    """What is to be said when a search has ended and something is open, or ""."""
    text = problems_message(finds.problems)
    if text or finds.series or finds.changed:
        return text
    if finds.problems:
        return f"Nothing to show in {_names(finds.paths)}: {finds.problems[0].message}"
    return f"{_names(finds.paths)} holds nothing that is not open already."


def problems_message(problems: Sequence[Problem]) -> str:
    """What could not be read beside what could; files that are no images are no news."""
    errors = [problem for problem in problems if not problem.is_rejection]
    if not errors:
        return ""
    if len(errors) == 1:
        return errors[0].message
    return f"{len(errors):,} files cannot be read, the first: {errors[0].message}"


def _names(paths: Sequence[Path]) -> str:
    if len(paths) == 1:
        return shown_name(paths[0].absolute())
    return words.count(len(paths), "path")
