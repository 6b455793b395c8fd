"""What the window says of a search: in its title, on the empty canvas, in the message bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.look import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.work.opening import Finds, SearchState
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.workspace.identity import Identity

PROGRAM = "Braintumor Desktop"
EMPTY = "Open a folder or files, or drop them here."
SHOWN_PROBLEMS = 5


def title(paths: Sequence[Path], identity: Identity) -> str:
    """The window's title."""
    if identity.is_hidden:
        return f"Identity hidden \u2013 {PROGRAM}"
    return f"{_names(paths, identity)} \u2013 {PROGRAM}" if paths else PROGRAM


def idle_message(state: SearchState, finds: Finds, identity: Identity) -> str:
    """What stands on the canvas while no series is open."""
    paths, problems = finds.paths, finds.problems
    if state.phase == "empty":
        return EMPTY
    if state.phase == "searching":
        return f"Searching {_names(paths, identity)}"
    if not problems:
        return f"There is no file in {_names(paths, identity)}.\n{EMPTY}"
    lines = [identity.problem(problem).message for problem in problems[:SHOWN_PROBLEMS]]
    if len(problems) > SHOWN_PROBLEMS:
        lines.append(f"And {words.count(len(problems) - SHOWN_PROBLEMS, 'file')} more.")
    return "\n".join([f"Nothing to show in {_names(paths, identity)}.", *lines])


def found_message(finds: Finds, identity: Identity) -> str:
    """What is to be said when a search has ended and something is open, or ""."""
    text = problems_message(finds.problems, identity)
    if text or finds.series or finds.changed:
        return text
    names = _names(finds.paths, identity)
    if finds.problems:
        said = identity.problem(finds.problems[0]).message
        return f"Nothing to show in {names}: {said}"
    names = names.capitalize() if identity.is_hidden else names
    return f"{names} holds nothing that is not open already."


def problems_message(problems: Sequence[Problem], identity: Identity) -> str:
    """What could not be read beside what could; files that are no images are no news."""
    errors = [problem for problem in problems if not problem.is_rejection]
    if not errors:
        return ""
    first = identity.problem(errors[0]).message
    if len(errors) == 1:
        return first
    return f"{len(errors):,} files cannot be read, the first: {first}"


def _names(paths: Sequence[Path], identity: Identity) -> str:
    if len(paths) == 1:
        return identity.name(paths[0].absolute())
    return words.count(len(paths), "path")
