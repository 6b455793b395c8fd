"""`analyze --report`: a PDF for each series, when all are judged."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli.console import Progress, tell
from braintumor_desktop.errors import AppError
from braintumor_desktop.exchange.results_folder import HINT, make_folder
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.workflow.cases import Lost, cases_of
from braintumor_desktop.workflow.reporting import report_for

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.cli.main import QtSupport
    from braintumor_desktop.exchange.objects.case import Case

FOLDER = "reports"


def write(output: Path, qt: QtSupport, *, quiet: bool) -> int:
    """Write `reports/SERIES.pdf` for each series of a folder of results.

    Returns:
        How many could not be written; each is told.

    Raises:
        StorageError: the folder cannot be read or made.
    """
    folder, failed = output / FOLDER, 0
    make_folder(folder)
    progress = Progress(quiet=quiet)
    for number, case in enumerate(cases_of(output, CancelToken()), start=1):
        progress.tell(f"writing report {number:,}")
        problem = case.why if isinstance(case, Lost) else _write(case, folder, qt)
        if problem:
            failed += 1
            progress.clear()
            tell(f"No report: {problem}")
    progress.clear()
    return failed


def _write(case: Case, folder: Path, qt: QtSupport) -> str:
    """Write one; why that cannot be, or ""."""
    name = re.sub(r"[^0-9A-Za-z.]+", "_", case.series.series_uid or case.series.id)[-64:]
    try:
        pdf = qt.report_to_pdf(report_for(case))
        write_whole(folder / f"{name}.pdf", pdf, hint=HINT)
    except AppError as error:
        return str(error)
    return ""
