"""The log: private to the user, bounded, and without patient data.

Patient data are kept out by construction, not by searching for them: of a record only the
literal message of our own code is written, with numbers and short codes filled in.  Paths,
names, values of headers and messages of exceptions never pass, whoever logs them.
"""

from __future__ import annotations

import logging
import os
import re
import time
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import reports
from braintumor_desktop.station.folders import make_private
from braintumor_desktop.station.writing import PRIVATE
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from io import TextIOWrapper
    from pathlib import Path

OURS = "braintumor_desktop"
SUFFIX = ".log"
LARGEST = 250_000
"""Bytes of one file."""
KEPT = 4
"""Older files beside it."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,31}")
WITHHELD = "(withheld)"


def start(folder: Path, name: str, level: str) -> logging.Handler:
    """Begin to write the log.

    Args:
        folder: is made where there is none.
        name: of the file, without its suffix; the window and the commands have one each.
        level: debug, info, warning or error; of libraries never less than warning.

    Raises:
        StorageError: the log cannot be written.
    """
    try:
        make_private(folder)
        handler = _PrivateFile(folder / f"{name}{SUFFIX}")
    except OSError as error:
        cause = error.strerror.lower() if error.strerror else tr("writing failed")
        title = tr("The log in {folder} cannot be written", folder=folder)
        raise StorageError(title, cause) from error
    handler.setFormatter(_Formatter())
    root = logging.getLogger()
    root.addHandler(handler)
    set_level(level)
    return handler


def set_level(level: str) -> None:
    """Tell more or less from now on; `level` as in `start`."""
    logging.getLogger(OURS).setLevel(level.upper())


def stop(handler: logging.Handler) -> None:
    """End what `start` began."""
    logging.getLogger().removeHandler(handler)
    logging.getLogger(OURS).setLevel(logging.NOTSET)
    handler.close()


class _PrivateFile(RotatingFileHandler):
    """Nobody else may read the files."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        descriptor = os.open(self.baseFilename, flags, PRIVATE)
        if hasattr(os, "fchmod"):  # The file may be older, from another umask.
            os.fchmod(descriptor, PRIVATE)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")

    def close(self) -> None:
        """What a full disk does not take is lost: no command fails for its log."""
        with suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:
        """The same while it is written; the default prints a traceback on standard error."""


class _Formatter(logging.Formatter):
    """Lets only what cannot be patient data into the file."""

    def format(self, record: logging.LogRecord) -> str:
        when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(record.created))
        start = f"{when} {record.levelname.lower():<8} [{record.process}] {record.name}"
        line = f"{start}: {self._text(record)}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{reports.report(error)}"

    def _text(self, record: logging.LogRecord) -> str:
        if record.name != OURS and not record.name.startswith(f"{OURS}."):
            return f"a message of a library {WITHHELD}"
        args = record.args if isinstance(record.args, tuple) else ()
        try:
            return str(record.msg) % tuple(_harmless(arg) for arg in args)
        except (TypeError, ValueError):  # A number was announced and something else came.
            return f"{record.msg} {WITHHELD}"


def _harmless(value: object) -> object:
    """Numbers, codes and reports pass."""
    if isinstance(value, bool | int | float | reports.Report) or value is None:
        return value
    return value if isinstance(value, str) and _CODE.fullmatch(value) else WITHHELD
