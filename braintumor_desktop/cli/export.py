"""`export`: results as DICOM objects that archives and other viewers read."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing, blind
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.errors import AppError, StorageError
from braintumor_desktop.exchange.results_folder import HINT, make_folder
from braintumor_desktop.review import answers, database, worklist
from braintumor_desktop.station import audit
from braintumor_desktop.workflow.cases import Lost, cases_of
from braintumor_desktop.workflow.kept_cases import cases_in
from braintumor_desktop.workflow.objects import folder_name, write_objects
from braintumor_desktop.workflow.worked import worked_on

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from braintumor_desktop.cli.main import QtSupport
    from braintumor_desktop.exchange.objects.case import Case

NOTHING = "There is no series in {place}: analyze pictures, then export."
WHICH = "Name a folder of results, a worklist with --database FILE, or both."
ADD = "Add files with `worklist add PATH`, or name another one."


def run(options: argparse.Namespace, qt: QtSupport) -> int:
    """Write the objects of every series below `--output`, a folder each.

    Raises:
        StorageError: the results cannot be read, or nothing can be written.
    """
    if options.results is None and options.database is None:
        tell(WHICH)
        return Exit.USAGE
    progress, told = Progress(quiet=options.quiet), []
    with _cases(options) as cases:
        make_folder(options.output)
        for number, case in enumerate(cases, start=1):
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
        tell(NOTHING.format(place=options.results or options.database))
        return Exit.NOTHING_FOUND
    if options.json:
        say_json({"output": str(options.output), "series": told})
    else:
        for one in told:
            say(_text(one))
    return Exit.FAILED if any(one["error"] for one in told) else Exit.DONE


@contextmanager
def _cases(options: argparse.Namespace) -> Iterator[Iterator[Case | Lost]]:
    """What is to be exported, while the worklist is open where there is one."""
    token, file = CancelToken(), options.database
    if file is None:
        yield cases_of(options.results, token)
        return
    if not file.exists():
        raise StorageError(f"There is no worklist {file}", "nothing was added so far", ADD)
    with database.opened(file) as opened:
        for note in opened.notes:
            tell(note)
        blind.refuse(opened, options)
        if options.results is not None:
            yield cases_of(
                options.results, token, lambda one: worked_on(opened, one, options.reader)
            )
            return
        ids = worklist.find(opened, worklist.Query(text=options.text))
        with answers.opened(opened) as store:
            yield cases_in(opened, store, ids, token, options.reader)


def _export(case: Case, options: argparse.Namespace, qt: QtSupport) -> dict[str, Any]:
    """What became of a series; a failure is that series' own."""
    series = case.series
    name = folder_name(series)
    said: dict[str, Any] = {"series": name, "files": [], "error": None, "without": {}}
    folder: Path = options.output / name
    try:
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
