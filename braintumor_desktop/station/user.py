"""Who uses the program."""

from __future__ import annotations

import getpass
from functools import cache


@cache
def user_name() -> str:
    """The operating system's name of the user, or "" where it has none; asked once."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # No such variables, and no entry in the database.
        return ""
