"""Errors of the program in words that hold no patient data.

A message of an exception can quote a path, a header or a value, and so can a local variable.
So a report names only types of exceptions and places in the code.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput

if TYPE_CHECKING:
    from types import TracebackType

NAME = Path(__file__).resolve().parents[1].name
"""Of the package."""
LONGEST_CHAIN = 8
MOST_PLACES = 60


class Report(str):
    """Text of `report`, marked as such: the log writes it as it is, even a child process's."""

    __slots__ = ()


def report(error: BaseException) -> Report:
    """The types and the places in the code of an error and of what caused it."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(seen) < LONGEST_CHAIN:
        seen.add(id(current))
        lines = [kind(current), *places(current.__traceback__)]
        parts.append("\n  at ".join(lines))
        current = current.__cause__ or (
            None if current.__suppress_context__ else current.__context__
        )
    return Report("\ncaused by ".join(parts))


def kind(error: BaseException) -> str:
    """The type; of an input that cannot be read its code, which says more."""
    cls = type(error)
    name = cls.__qualname__ if cls.__module__ == "builtins" else f"{cls.__module__}.{cls.__name__}"
    return f"{name} ({error.code})" if isinstance(error, BadInput) else name


def places(trace: TracebackType | None) -> list[str]:
    """The places in the code, outermost first; of libraries only the name."""
    found: list[str] = []
    while trace is not None:
        place = _place(trace)
        if not (found and found[-1] == place):
            found.append(place)
        trace = trace.tb_next
    if len(found) > MOST_PLACES:
        left_out = f"({len(found) - MOST_PLACES} places left out)"
        found[MOST_PLACES // 2 : -MOST_PLACES // 2] = [left_out]
    return found


def in_package(file: str) -> str | None:
    """The path of our code's file within the package; None of others' code.

    An executable holds paths that begin with the package's name: "braintumor_desktop/errors.py".

    Args:
        file: as the code has it, with slashes or backslashes.
    """
    parts = re.split(r"[/\\]", file)
    if NAME not in parts:
        return None
    inside = parts[len(parts) - parts[::-1].index(NAME) :]
    is_library = {"site-packages", "dist-packages", "lib"} & set(inside)
    return None if is_library or not inside else "/".join(inside)


def _place(trace: TracebackType) -> str:
    code = trace.tb_frame.f_code
    inside = in_package(code.co_filename)
    if inside is not None:
        return f"{inside}:{trace.tb_lineno} in {code.co_name}"
    module = str(trace.tb_frame.f_globals.get("__name__", "?")).partition(".")[0]
    return f"the library {module}" if module.isidentifier() else "code outside of the program"
