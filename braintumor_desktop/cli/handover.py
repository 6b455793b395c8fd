"""`handover`: studies and results as one encrypted file, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing
from braintumor_desktop.cli.console import Exit, say, tell
from braintumor_desktop.exchange.handover import below, pack, unpack
from braintumor_desktop.exchange.results_folder import make_folder
from braintumor_desktop.findings import wording
from braintumor_desktop.station.reading import TooLarge, read_plain

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

LONGEST = 4096
"""Bytes of a file with a password."""


def run(options: argparse.Namespace) -> int:
    """Pack or open.

    Raises:
        StorageError: the archive cannot be made, opened or written.
    """
    password = password_of(options.password_file)
    if not password:
        tell(f"There is no password in {options.password_file}.")
        return Exit.USAGE
    if options.action == "pack":
        missing = [path for path in options.paths if not path.exists()]
        if missing:
            tell(f"There is no {missing[0]}. Check the path.")
            return Exit.USAGE
        files = below(options.paths, options.output)
        count = pack(files, options.output, password, CancelToken())
        auditing.note("packed", files=count)
        say(f"{_there(count)} in {options.output}. Tell the password by another way.")
        return Exit.DONE
    make_folder(options.output)
    written = unpack(options.path, options.output, password, CancelToken())
    auditing.note("unpacked", files=len(written))
    say(f"{_there(len(written))} in {options.output}.")
    return Exit.DONE


def _there(count: int) -> str:
    return f"{wording.count(count, 'file')} {'is' if count == 1 else 'are'}"


def password_of(path: Path) -> str:
    """The first line of a text file; "" where there is none."""
    try:
        lines = read_plain(path, LONGEST).decode("utf-8").splitlines()
    except (OSError, TooLarge, UnicodeDecodeError):
        return ""
    return lines[0].strip() if lines else ""
