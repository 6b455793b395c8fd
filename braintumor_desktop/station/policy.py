"""What the administrator fixed: files that the program reads and never writes."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from braintumor_desktop.station.folders import NAME, program_folder
from braintumor_desktop.station.reading import TooLarge, read_plain
from braintumor_desktop.station.settings import BY_KEY
from braintumor_desktop.words import Words, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from braintumor_desktop.station.settings import Value

FILE = "policy.toml"
LARGEST = 100_000
"""Bytes; a policy of this program has a few hundred."""
LONGEST_LINE = 2_000
ARCHIVES = "archives"
"""The table of tables that names archives (`station.archives`)."""


@dataclass(frozen=True)
class Policy:
    """The values of all policy files together.

    Attributes:
        values: that the user cannot change, by the key of the setting.
        sources: by key, the file that fixes it.
        problems: what is wrong with the files, one sentence each.
        archives: on the network, by name (`station.archives`).
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    sources: Mapping[str, Path] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    archives: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def load(beside: Path | None = None) -> Policy:
    """Read the policy files; a value of the computer's file wins over one beside the program.

    Nothing is cached: a policy is a few lines, and the newest counts.

    Args:
        beside: the folder of the executable; None finds it.
    """
    values: dict[str, Value] = {}
    sources: dict[str, Path] = {}
    problems: list[str] = []
    archives: dict[str, Mapping[str, Any]] = {}
    for path in places(program_folder() if beside is None else beside):
        read, wrong, named = _read(path)
        problems += wrong
        archives = {**named, **archives}
        for key in read.keys() - values.keys():
            values[key], sources[key] = read[key], path
    return Policy(values, sources, tuple(problems), archives)


def places(beside: Path) -> tuple[Path, ...]:
    """Where a policy file may lie, the strongest first."""
    return (_of_computer() / FILE, beside / FILE)


def _of_computer() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support") / NAME
    return Path("/etc") / NAME


def _read(path: Path) -> tuple[dict[str, Value], list[str], dict[str, Any]]:
    """The values that can be used, what is wrong with the others, and the archives."""
    try:
        content = read_plain(path, LARGEST)
    except (FileNotFoundError, NotADirectoryError):
        return {}, [], {}
    except TooLarge:
        count = number(LARGEST)
        text = tr("it has more than {count} bytes. Nothing of it is in force", count=count)
        return {}, [_problem(path, text)], {}
    except OSError as error:
        cause = (error.strerror or "it cannot be read").lower()
        text = tr("it cannot be read: {cause}. Nothing of it is in force", cause=cause)
        return {}, [_problem(path, text)], {}
    try:
        found = _parsed(content)
        archives = found.pop(ARCHIVES, {})
        return *_checked(path, found), archives if isinstance(archives, dict) else {}
    except RecursionError:
        text = tr("it is nested too deeply. Nothing of it is in force")
        return {}, [_problem(path, text)], {}
    except ValueError as error:
        text = tr("it is no TOML ({why}). Nothing of it is in force", why=_said(error))
        return {}, [_problem(path, text)], {}


def _parsed(content: bytes) -> dict[str, Any]:
    """Raises ValueError: it is not UTF-8 or not TOML; RecursionError: nested too deeply."""
    import tomllib  # Only a computer with a policy pays for it.

    # A key of 20,000 dots takes the parser half a minute.
    if max(map(len, content.splitlines()), default=0) > LONGEST_LINE:
        raise ValueError(tr("a line has more than {count} characters", count=number(LONGEST_LINE)))
    return tomllib.loads(content.decode("utf-8-sig"))


def _checked(path: Path, content: dict[str, Any]) -> tuple[dict[str, Value], list[str]]:
    values: dict[str, Value] = {}
    problems: list[str] = []
    for key, value in _flat(content):
        setting = BY_KEY.get(key)
        if setting is None or not setting.for_policy:
            problems.append(_problem(path, tr("there is no {key} that can be fixed", key=key)))
            continue
        try:
            values[key] = setting.check(value)
        except ValueError as error:
            text = tr("{key} is not in force: {why}", key=key, why=_said(error))
            problems.append(_problem(path, text))
    return values, problems


def _flat(content: dict[str, Any]) -> Iterator[tuple[str, object]]:
    for group, table in content.items():
        if isinstance(table, dict):
            yield from ((f"{group}/{name}", value) for name, value in table.items())
        else:
            yield group, table


def _problem(path: Path, what: str) -> str:
    return tr("The administrator's policy {path}: {what}.", path=path, what=what)


def _said(error: ValueError) -> str:
    """Its text as it was made: str() would forget the English of ours."""
    return error.args[0] if error.args and isinstance(error.args[0], Words) else str(error)
