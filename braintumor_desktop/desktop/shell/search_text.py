"""What the window says of a search: in its title, on the empty canvas, in the message bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.words import joined, mark, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.work.opening import Finds, SearchState
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.identity import Identity

PROGRAM = "Braintumor Desktop"
EMPTY = mark("Open a folder or files, or drop them here.")
SHOWN_PROBLEMS = 5


def title(paths: Sequence[Path], studies: int, identity: Identity) -> str:
    """The window's title: the one path that is open, else how many studies are.

    Args:
        paths: that were opened.
        studies: that are open.
        identity: what may be shown of them.
    """
    if identity.is_hidden:
        return f"{tr('Identity hidden')} \u2013 {PROGRAM}"
    if not paths:
        return PROGRAM
    if len(paths) == 1 or not studies:
        return f"{_names(paths, identity)} \u2013 {PROGRAM}"
    return f"{plural(studies, '{count} study', '{count} studies')} \u2013 {PROGRAM}"


def idle_message(state: SearchState, finds: Finds, identity: Identity) -> str:
    """What stands on the canvas while no series is open."""
    paths, problems = finds.paths, finds.problems
    if state.phase == "empty":
        return tr(EMPTY)
    if state.phase == "searching":
        return tr("Searching {names}", names=_names(paths, identity))
    if not problems and finds.left_out:
        return joined([_left_out(finds, identity), tr(EMPTY)], "\n")
    if not problems:
        none = tr("There is no file in {names}.", names=_names(paths, identity))
        return joined([none, tr(EMPTY)], "\n")
    listed, others = _listed(problems), [one for one in problems if one.about is None]
    lines = [identity.problem(problem).message for problem in others[:SHOWN_PROBLEMS]]
    if len(others) > SHOWN_PROBLEMS:
        more = len(others) - SHOWN_PROBLEMS
        lines.append(plural(more, "And {count} file more.", "And {count} files more."))
    said = listed or tr("Nothing to show in {names}.", names=_names(paths, identity))
    return joined([said, *lines], "\n")


def found_message(finds: Finds, identity: Identity) -> str:
    """What is to be said when a search has ended and something is open, or ""."""
    parts = (problems_message(finds.problems, identity), _left_out(finds, identity))
    text = joined([part for part in parts if part])
    if text or finds.series or finds.changed or (finds.is_known and not finds.problems):
        return text
    listed = _listed(finds.problems)
    if listed:
        return listed
    names = _names(finds.paths, identity)
    if finds.problems:
        said = identity.problem(finds.problems[0]).message
        return tr("Nothing to show in {names}: {problem}", names=names, problem=said)
    names = names[:1].upper() + names[1:] if identity.is_hidden else names
    return tr("{names} holds nothing that is not open already.", names=names)


def _left_out(finds: Finds, identity: Identity) -> str:
    """That results of earlier runs were met, or ""."""
    if not finds.left_out:
        return ""
    first, count = identity.path(finds.left_out[0]), len(finds.left_out)
    if identity.is_hidden or count == 1:
        return tr("Results of earlier runs are no input: those in {folder}.", folder=first)
    return tr(
        "Results of earlier runs are no input: those in {folder} and {count} more.",
        folder=first, count=number(count - 1),
    )  # fmt: skip


def problems_message(problems: Sequence[Problem], identity: Identity) -> str:
    """What could not be read beside what could; files that are no images are no news."""
    errors = [problem for problem in problems if not problem.is_rejection]
    if not errors:
        return ""
    first = identity.problem(errors[0]).message
    if len(errors) == 1:
        return first
    return tr(
        "{count} files cannot be read, the first: {problem}",
        count=number(len(errors)),
        problem=first,
    )


def left_open_message(paths: Sequence[Path], identity: Identity) -> str:
    """What was open when the program ended without being closed."""
    path = identity.path(paths[0])
    if len(paths) == 1:
        return tr("The program did not end in order. {path} was open.", path=path)
    return plural(
        len(paths) - 1,
        "The program did not end in order. {path} and {count} more were open.",
        "The program did not end in order. {path} and {count} more were open.",
        path=path,
    )


def whole_series_message(path: Path, series: Series, identity: Identity) -> str:
    """That a file which was opened alone belongs to a series beside it."""
    name = tr("This file") if identity.is_hidden else shown_name(path)
    count = number(len(series.slices))
    return tr("{name} is one of {count} slices of this series.", name=name, count=count)


def _listed(problems: Sequence[Problem]) -> str:
    """That some have no pictures and can be read from the list, or ""."""
    count = sum(problem.about is not None for problem in problems)
    if not count:
        return ""
    return plural(
        count,
        "A file without pictures is in the list of studies. A double click opens it.",
        "{count} files without pictures are in the list of studies. A double click opens one.",
    )


def _names(paths: Sequence[Path], identity: Identity) -> str:
    if len(paths) == 1:
        return identity.name(paths[0].absolute())
    return plural(len(paths), "{count} path", "{count} paths")
