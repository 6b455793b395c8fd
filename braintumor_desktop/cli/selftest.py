"""`selftest`: whether the installation is complete, unchanged, and gives known answers."""

from __future__ import annotations

import html
import platform
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.cli import selftest_checks
from braintumor_desktop.cli.console import Exit, say, say_json, tell
from braintumor_desktop.cli.outputs import check_output
from braintumor_desktop.errors import AppError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from braintumor_desktop.cli.main import QtSupport


@dataclass(frozen=True)
class Check:
    """What one check found.

    Attributes:
        name: what was checked.
        ok: whether it passed.
        detail: what was seen, or what is wrong and what to do.
        seconds: that it took.
    """

    name: str
    ok: bool
    detail: str
    seconds: float


def run(options: argparse.Namespace, qt: QtSupport) -> int:
    """Check everything, and print a report.

    Raises:
        StorageError: the PDF cannot be written, or would replace a scan.
    """
    if options.output is not None:
        check_output(options.output)
    checks = [_check(name, step) for name, step in _steps(qt)]
    is_ok = all(check.ok for check in checks)
    if options.json:
        say_json(_report(checks))
    else:
        say(_words(checks))
    if options.output is not None:
        qt.html_to_pdf(_page(checks), options.output)
        tell(f"The report is in {options.output}.")
    return Exit.DONE if is_ok else Exit.FAILED


def _steps(qt: QtSupport) -> list[tuple[str, Callable[[], str]]]:
    return [
        ("Python and libraries", selftest_checks.check_libraries),
        ("Files", selftest_checks.check_files),
        ("Signature", selftest_checks.check_signature),
        ("Networks", selftest_checks.check_networks),
        ("Decoders", selftest_checks.check_decoders),
        ("Known cases", selftest_checks.check_known_cases),
        ("Data folder", selftest_checks.check_data_folder),
        ("Audit log", selftest_checks.check_audit_log),
        ("Window", qt.check_window),
    ]


def _check(name: str, step: Callable[[], str]) -> Check:
    """Run one check; what a broken installation raises is its answer."""
    started = time.perf_counter()
    try:
        is_ok, detail = True, step()
    except AppError as error:
        is_ok, detail = False, str(error)
    except (ImportError, OSError, LookupError, ValueError) as error:
        is_ok, detail = False, f"{type(error).__name__}: {error}. Install the program again."
    return Check(name, is_ok, detail, round(time.perf_counter() - started, 3))


def _report(checks: list[Check]) -> dict[str, Any]:
    return {
        "notice": NOTICE,
        "program": __version__,
        "system": platform.platform(),
        "ok": all(check.ok for check in checks),
        "checks": [asdict(check) for check in checks],
    }


def _words(checks: list[Check]) -> str:
    lines = [f"Braintumor Desktop {__version__} on {platform.platform()}", ""]
    lines += [
        f"{'ok    ' if check.ok else 'FAILED'}  {check.name:<21} {check.detail}" for check in checks
    ]
    return "\n".join([*lines, "", _verdict(checks), f"{NOTICE}."])


def _verdict(checks: list[Check]) -> str:
    failed = [check.name for check in checks if not check.ok]
    return f"Failed: {', '.join(failed)}." if failed else "All checks passed."


def _page(checks: list[Check]) -> str:
    """The report as an HTML page."""
    rows = "".join(
        f"<tr><td>{'passed' if check.ok else '<b>FAILED</b>'}</td><td>{html.escape(check.name)}"
        f"</td><td>{html.escape(check.detail)}</td><td>{check.seconds:.2f} s</td></tr>"
        for check in checks
    )
    when = time.strftime("%Y-%m-%d %H:%M:%S %z")
    return (
        f"<h1>Braintumor Desktop {__version__}: self-test</h1>"
        f"<p>{html.escape(platform.platform())}, {when}</p>"
        f"<table border='1' cellspacing='0' cellpadding='4'>{rows}</table>"
        f"<p>{_verdict(checks)}</p><p>{NOTICE}.</p>"
    )
