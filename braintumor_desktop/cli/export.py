"""`export`: results as DICOM objects that archives and other viewers read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.errors import AppError, StorageError
from braintumor_desktop.exchange.results_folder import HINT, make_folder
from braintumor_desktop.station import audit
from braintumor_desktop.workflow.cases import Lost, cases_of
from braintumor_desktop.workflow.objects import write_objects

if TYPE_CHECKING:
    import argparse
    from pathlib import Path
    from typing import Any

    from braintumor_desktop.cli.main import QtSupport
    from braintumor_desktop.exchange.objects.case import Case

NOTHING = "There is no series in {folder}: analyze DICOM files, then export."


def run(options: argparse.Namespace, qt: QtSupport) -> int:
    """Write the objects of every series below `--output`, a folder each.

    Raises:
        StorageError: the results cannot be read, or nothing can be written.
    """
    make_folder(options.output)
    progress, told = Progress(quiet=options.quiet), []
    for number, case in enumerate(cases_of(options.results, CancelToken()), start=1):
        progress.tell(f"exporting series {number:,}")
        told.append(_lost(case) if isinstance(case, Lost) else _export(case, options, qt))
    progress.clear()
    auditing.note(
        "exported",
        formats=list(options.format),
        files=sum(len(one["files"]) for one in told),
        series=audit.series_of(one["series"] for one in told),
    )
    if not told:
        tell(NOTHING.format(folder=options.results))
        return Exit.NOTHING_FOUND
    if options.json:
        say_json({"output": str(options.output), "series": told})
    else:
        for one in told:
            say(_text(one))
    return Exit.FAILED if any(one["error"] for one in told) else Exit.DONE


def _export(case: Case, options: argparse.Namespace, qt: QtSupport) -> dict[str, Any]:
    """What became of a series; a failure is that series' own."""
    series = case.series
    said: dict[str, Any] = {"series": series.series_uid or series.id, "files": [], "error": None}
    said["without"] = {}
    folder: Path = options.output / said["series"]
    try:
        if series.series_uid is not None:
            make_folder(folder)
        for written in write_objects(
            case, options.format, folder, qt.report_to_pdf, identity=options.identity
        ):
            if written.path is None:
                said["without"][written.kind] = written.why
            else:
                said["files"].append(written.path.relative_to(options.output).as_posix())
    except StorageError as error:
        if HINT in str(error):
            raise
        said["error"] = str(error)
    except AppError as error:
        said["error"] = str(error)
    return said


def _lost(case: Lost) -> dict[str, Any]:
    return {"series": case.name, "files": [], "without": {}, "error": case.why}


def _text(one: dict[str, Any]) -> str:
    lines = [one["series"], *(f"  {name}" for name in one["files"])]
    lines += [f"  no {kind}: {why}" for kind, why in one["without"].items()]
    if one["error"]:
        lines.append(f"  {one['error']}")
    return "\n".join(lines)
