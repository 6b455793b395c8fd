"""Commands that only administrators may use, where readers sign in at the worklist."""

from __future__ import annotations

import math
import sys
from typing import TYPE_CHECKING

from braintumor_desktop.cli.console import tell
from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import database, people
from braintumor_desktop.station import audit

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

READER_HELP = "an administrator, whose PIN is read from standard input; where readers sign in"


def add_flag(parser: argparse.ArgumentParser) -> None:
    """Let an administrator be named."""
    parser.add_argument("--reader", default="", metavar="NAME", help=READER_HELP)


def require_administrator(worklist: Path, reader: str, what: str) -> str:
    """See that an administrator uses a command, where readers sign in.

    Args:
        worklist: the database.
        reader: the name that was given, or "".
        what: code, for the audit log.

    Returns:
        Who it is, or "" where nobody needs to sign in.

    Raises:
        StorageError: it is none, or the PIN does not fit.
    """
    try:
        persons = people.people_in(worklist)
    except StorageError as error:
        tell(f"Whether readers sign in is not known. {error}")
        return ""
    if not people.is_on(persons):
        return ""
    leads = {one.name for one in persons if one.is_administrator}
    if not reader:
        text = f"readers sign in at {worklist}"
        raise StorageError("Only administrators may do this", text, "Name one with --reader.")
    outcome = people.try_at(worklist, reader, _pin())
    if outcome.is_right and reader in leads:
        return reader
    audit.note("not_signed_in", {"command": what, "wait": round(outcome.wait)})
    waits = f"wait {math.ceil(outcome.wait)} seconds" if outcome.wait > 0 else ""
    raise StorageError("Nobody has signed in", "this is no PIN of an administrator", waits)


def _pin() -> str:
    """A line of standard input; at a terminal it is not shown."""
    if sys.stdin.isatty():
        from getpass import getpass

        return getpass("PIN: ")
    return sys.stdin.readline().rstrip("\r\n")


def worklist_of(given: Path | None, data: Path) -> Path:
    """The database that is meant."""
    return given or data / database.NAME
