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
from braintumor_desktop.workflow.dates import Dates
from braintumor_desktop.workflow.reporting import report_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from braintumor_desktop.cli.main import QtSupport
    from braintumor_desktop.exchange.objects.case import Case

FOLDER = "reports"
NO_OTHER = (
    "No report tells of a prior: there is no judged series of the same patient (name and Patient "
    "ID) with another study date."
)


def write(output: Path, qt: QtSupport, *, quiet: bool, priors: Sequence[Path] = ()) -> int:
    """Write `reports/SERIES.pdf` for each series of a folder of results.

    A report tells of the patient's other dates, which are in the same folder or in `priors`.

    Args:
        output: folder of the results.
        qt: what needs Qt.
        quiet: whether nothing is said of how far it is.
        priors: folders of results of other dates.

    Returns:
        How many could not be written; each is told.

    Raises:
        StorageError: a folder cannot be read or made.
    """
    folder, token = output / FOLDER, CancelToken()
    make_folder(folder)
    progress = Progress(quiet=quiet)
    progress.tell("reading the results")
    cases = list(cases_of(output, token))
    dates = Dates(_known([*cases, *_of_priors(priors, token)]), token)
    failed = 0
    for number, case in enumerate(cases, start=1):
        progress.tell(f"writing report {number:,} of {len(cases):,}")
        problem = case.why if isinstance(case, Lost) else _write(case, dates, folder, qt)
        if problem:
            failed += 1
            progress.clear()
            tell(f"No report: {problem}")
    progress.clear()
    if priors and not any(len(dates.of(case.series)) > 1 for case in _known(cases)):
        tell(NO_OTHER)
    return failed


def _of_priors(priors: Sequence[Path], token: CancelToken) -> Iterator[Case | Lost]:
    for folder in priors:
        for case in cases_of(folder, token):
            if isinstance(case, Lost):
                tell(f"{case.name}: {case.why}")
            yield case


def _known(cases: Sequence[Case | Lost]) -> list[Case]:
    return [case for case in cases if not isinstance(case, Lost)]


def _write(case: Case, dates: Dates, folder: Path, qt: QtSupport) -> str:
    """Write one; why that cannot be, or ""."""
    name = re.sub(r"[^0-9A-Za-z.]+", "_", case.series.series_uid or case.series.id)[-64:]
    try:
        pdf = qt.report_to_pdf(report_for(case, follow_up=dates.follow_up(case.series)))
        write_whole(folder / f"{name}.pdf", pdf, hint=HINT)
    except AppError as error:
        return str(error)
    return ""
