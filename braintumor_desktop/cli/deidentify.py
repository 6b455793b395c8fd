"""`deidentify`: DICOM files that no longer say whose they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop import NOTICE
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.cli.handover import password_of
from braintumor_desktop.exchange.deidentify import project as projects
from braintumor_desktop.exchange.deidentify.files import Deidentifying, Names
from braintumor_desktop.exchange.results_folder import make_folder
from braintumor_desktop.findings import wording
from braintumor_desktop.words import english
from braintumor_desktop.workflow.deidentifying import deidentify

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from braintumor_desktop.workflow.deidentifying import Outcome


def run(options: argparse.Namespace) -> int:
    """Clean every DICOM file below the paths.

    Raises:
        StorageError: the project's file or the output cannot be used.
    """
    password = password_of(options.password_file) if options.password_file else ""
    if options.password_file and not password:
        tell(f"There is no password in {options.password_file}.")
        return Exit.USAGE
    project = projects.read(options.codes, password)
    make_folder(options.output)
    doing = Deidentifying(
        project, options.output, options.keep_dates_shifted, options.looked_at, Names()
    )
    progress = Progress(quiet=options.quiet)
    made = deidentify(
        doing,
        _files(options),
        CancelToken(),
        lambda count: progress.tell(f"de-identifying file {count + 1:,}"),
    )
    progress.clear()
    project.write(options.codes, password)
    auditing.note("deidentified", files=len(made.written), held_back=len(made.left_out))
    return _report(options, made)


def _files(options: argparse.Namespace) -> Iterator[Path]:
    """Every file below the paths, but for what was written and the project's own."""
    own = {options.output.resolve(), options.codes.resolve()}
    for name in options.paths:
        root = Path(name)
        for path in [root] if root.is_file() else sorted(root.rglob("*")):
            place = path.resolve()
            if (
                path.is_file()
                and place not in own
                and options.output.resolve() not in place.parents
            ):
                yield path


def _report(options: argparse.Namespace, made: Outcome) -> int:
    written, left_out = made.written, {str(one.path): english(one.why) for one in made.left_out}
    if not written and not left_out:
        tell("No file was found below the paths.")
        return Exit.NOTHING_FOUND
    if options.json:
        there = [{"path": one.path, "patient": one.code} for one in written]
        say_json({"notice": NOTICE, "written": there, "left_out": left_out})
    else:
        files, whose = wording.count(len(written), "file"), wording.count(made.patients, "patient")
        say(f"{files} of {whose} in {options.output}.")
        for path, why in left_out.items():
            say(f"  not {path}: {why}")
        say(f"Who is who stands in {options.codes}: keep it apart. {NOTICE}.")
    return Exit.FAILED if left_out else Exit.DONE
