"""Start: a command, or the window.

Above both `cli` and `desktop`, which do not know each other: what a command needs of Qt is
handed in here.
"""

from __future__ import annotations

from braintumor_desktop import interrupting

if __name__ == "__main__":
    interrupting.end_at_once()

import gc
import importlib
import logging
import os
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from braintumor_desktop.exchange.report import Report

DECODING = "decode-pixels"
"""Task of the children that imaging/decoding keeps."""

JUDGING = "judge-items"
"""Task of the children that workflow/apart keeps."""

log = logging.getLogger("braintumor_desktop.commands")

DATABASE = "--database"
"""Before the paths: the worklist of the window."""
CHILD = "--child"
"""The hidden command by which the program does one task for itself (station/child.py)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        arguments: of the command line without the program's name; None takes them from
            the system.

    Returns:
        The exit code.
    """
    if arguments is None:
        interrupting.end_at_once()
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == [CHILD]:
        return _be_child(given[1])
    if given[:1] == ["--"]:
        return _open_window(given[1:])
    if given and given[0].split("=")[0] == DATABASE:
        return _open_window_with(given)
    if not given or not (given[0].startswith("-") or given[0] in _commands()):
        return _open_window(given)
    from braintumor_desktop.cli.main import QtSupport, run

    with _logged(given[0]) as ended:
        ended.append(run(given, QtSupport(_check_window, _html_to_pdf, _report_to_pdf)))
    return ended[0]


def _open_window_with(given: list[str]) -> int:
    """Open the window on a database that is named, and some paths."""
    from braintumor_desktop.cli.console import Exit, tell

    name, is_joined, file = given[0].partition("=")
    rest = given[1:] if is_joined else given[2:]
    file = file if is_joined else "".join(given[1:2])
    if not file or Path(file).is_dir():
        tell(f"{name} names a file: {name} worklist.db [PATH ...]")
        return Exit.USAGE
    return _open_window(rest[rest[:1] == ["--"] :], Path(file))


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown; only Linux can be without a display.

    Args:
        platform: as in sys.platform.
        environment: variables.
    """
    if not platform.startswith("linux"):
        return True
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in variables)


def _commands() -> tuple[str, ...]:
    from braintumor_desktop.cli.main import COMMANDS

    return COMMANDS


def _be_child(task: str) -> int:
    """Do what another process of the program asks for, and end."""
    from braintumor_desktop.station import child

    if task == "try-network":
        from braintumor_desktop.inference import trying

        return child.serve(trying.answer)
    if task == DECODING:
        from braintumor_desktop.imaging.decoding import worker

        return worker.main()
    if task == JUDGING:
        from braintumor_desktop.workflow import judging_child

        return judging_child.main()
    return 2


@contextmanager
def _logged(command: str) -> Iterator[list[int]]:
    """Log how a command ends; the block appends its exit code to what it is given."""
    from braintumor_desktop.errors import StorageError
    from braintumor_desktop.station import folders, logs, policy
    from braintumor_desktop.station.settings import BY_KEY

    level = policy.load().values.get("log/level", BY_KEY["log/level"].default)
    codes: list[int] = []
    try:
        handler = logs.start(folders.find().logs, "commands", str(level))
    except StorageError:  # A command needs no log: it says everything where it was called.
        yield codes
        return
    began = time.monotonic()
    try:
        yield codes
    except BaseException as error:
        log.critical("the command %s made an error", command, exc_info=error)
        raise
    else:
        log.info("%s ended with %d after %.1f s", command, *codes, time.monotonic() - began)
    finally:
        logs.stop(handler)


def _open_window(paths: Sequence[str], database: Path | None = None) -> int:
    """Open the window on some paths and a database, where there is a display."""
    from braintumor_desktop.cli.console import Exit, make_robust, tell

    # The window collects on its own thread alone, when it is there (desktop/life/garbage.py).
    gc.disable()
    make_robust()
    missing = [path for path in paths if not os.path.lexists(path)]
    if missing:
        tell(f"There is no {missing[0]}: neither a path nor a command. Try --help.")
        return Exit.USAGE
    if not has_display(sys.platform, os.environ):
        tell(
            "There is no display to open a window on. Without one, use "
            "`braintumor-desktop analyze PATH --output DIR`; --help shows all commands."
        )
        return Exit.USAGE
    _preload()
    _import_what_knows_no_qt()
    from braintumor_desktop.desktop.life.app import run

    return run([Path(path) for path in paths], database)


def _preload() -> None:
    """On Windows ONNX Runtime must be loaded before Qt (onnxruntime #16116, #26127)."""
    if sys.platform == "win32":
        from braintumor_desktop.inference.runtime import preload

        preload()


def _import_what_knows_no_qt() -> None:
    """Before Qt: PySide looks through the source of every module that is imported after it.

    That is a tenth of the time until the window is visible, most of it for numpy.
    """
    for name in (
        *("workspace.workspace", "workspace.views", "workspace.outlining", "findings.rows"),
        *("findings.listing", "findings.marking", "imaging.display", "station.logs"),
    ):
        importlib.import_module(f"braintumor_desktop.{name}")


def _check_window() -> str:
    _preload()
    from braintumor_desktop.desktop.life.selftest_support import check_window

    return check_window()


def _html_to_pdf(html: str, path: Path) -> None:
    _preload()
    from braintumor_desktop.desktop.life.selftest_support import html_to_pdf

    html_to_pdf(html, path)


def _report_to_pdf(report: Report) -> bytes:
    _preload()
    from braintumor_desktop.desktop.life.selftest_support import report_to_pdf

    return report_to_pdf(report)


if __name__ == "__main__":
    sys.exit(main())
