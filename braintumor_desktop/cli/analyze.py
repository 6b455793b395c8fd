"""`analyze`: judge every image below some paths; where the answers go: `analyze_into.py`."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import blind
from braintumor_desktop.cli.analyze_into import Batch, Kept, judge_all
from braintumor_desktop.cli.console import Exit, Progress, tell
from braintumor_desktop.cli.signals import stopped_by_interrupt
from braintumor_desktop.errors import Cancelled, StorageError
from braintumor_desktop.exchange.addresses import Roots
from braintumor_desktop.exchange.results_folder import (
    Written,
    is_results_folder,
    left_out_text,
    make_folder,
    prepare_folder,
)
from braintumor_desktop.imaging import files
from braintumor_desktop.review import answers, database, rounds
from braintumor_desktop.station import locking
from braintumor_desktop.workflow import models, portion
from braintumor_desktop.workflow.judges import Here
from braintumor_desktop.workflow.overruling import judged_anyway

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from concurrent.futures import Future

    from braintumor_desktop.cli.main import QtSupport
    from braintumor_desktop.imaging.files import Scan
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.workflow.judges import Judges

IN_USE = "Wait, or close the other program; or name another file with --database."
HINT = "Wait until it has ended, or name another folder."
"""Where another program writes into the output folder."""
SILENTLY = (
    "Leave out --output: the answers go into the worklist alone, and nothing of them is said. "
    f"{blind.OPEN}"
)
INTO = f"Judge them into it, with --database {{path}} and without --output. {blind.OPEN}"


def run(options: argparse.Namespace, qt: QtSupport) -> int:
    """Judge, write, and print a summary; then the reports.

    Raises:
        BadModel, StorageError: before anything was judged.
    """
    code = _analyze(options)
    if not options.report or code not in {Exit.DONE, Exit.FAILED}:
        return code
    from braintumor_desktop.cli import reports

    failed = reports.write(options.output, qt, quiet=options.quiet, priors=options.prior)
    return Exit.FAILED if failed else code


def _analyze(options: argparse.Namespace) -> int:
    missing = [path for path in options.paths if not os.path.lexists(path)]
    if missing:
        tell(f"There is no {missing[0]}. Check the path.")
        return Exit.USAGE
    if options.retry_failed and not options.resume:
        tell("--retry-failed goes on with earlier results: add --resume.")
        return Exit.USAGE
    wrong = _wrong_of_output(options) or _wrong_of_priors(options) or _wrong_of_cluster(options)
    if wrong:
        tell(wrong)
        return Exit.USAGE
    with _held(options.output), _worklist(options) as kept:
        if options.output is not None:
            prepare_folder(options.output, resume=options.resume)
        return _run(options, kept)


def _wrong_of_output(options: argparse.Namespace) -> str:
    """What cannot be meant, in a sentence; "" where all is well."""
    if options.output is not None:
        return ""
    if options.database is None:
        return "Name a folder for the results with --output, a worklist with --database, or both."
    needing = ("overlays", "report", "identity", "resume")
    given = next((name for name in needing if getattr(options, name)), None)
    return "" if given is None else f"--{given} is for a folder of results: add --output."


@contextmanager
def _held(output: Path | None) -> Iterator[None]:
    """The folder of the results, where there is one, against other programs.

    Raises:
        StorageError: it cannot be made, or another one writes there.
    """
    if output is None:
        yield
        return
    make_folder(output)
    with locking.held(output, HINT):
        yield


def _wrong_of_priors(options: argparse.Namespace) -> str:
    """What cannot be meant, in a sentence; "" where all is well."""
    if options.prior and not options.report:
        return "--prior is for reports: add --report."
    none = next((path for path in options.prior if not is_results_folder(path)), None)
    return "" if none is None else f"{none} holds no results: judge the earlier date first."


def _wrong_of_cluster(options: argparse.Namespace) -> str:
    """What cannot be meant, in a sentence; "" where all is well."""
    files = options.tls_ca, options.tls_cert, options.tls_key
    if options.scheduler is None:
        return "--tls-ca, --tls-cert and --tls-key need --scheduler." if any(files) else ""
    if any(files) and not all(files):
        return "Encryption needs all of --tls-ca, --tls-cert and --tls-key."
    if any(files) and not options.scheduler.startswith("tls://"):
        return "A connection is encrypted at tls://, not at tcp://."
    if options.threads is not None:
        return "--threads is for this computer: with --scheduler each worker has its own."
    return ""


@contextmanager
def _worklist(options: argparse.Namespace) -> Iterator[Kept | None]:
    """The worklist that gets all answers, too, where one is named.

    Raises:
        StorageError: it cannot be written.
    """
    if options.database is None:
        yield None
        return
    writing = database.opened(options.database, database.WRITING_KIB)
    with writing as opened, answers.opened(opened) as known:
        if opened.holder:
            raise StorageError(f"{opened.path} can only be read", opened.holder, IN_USE)
        for note in opened.notes:
            tell(note)
        _refuse_to_tell(options, opened)
        yield Kept(opened, known)


def _refuse_to_tell(options: argparse.Namespace, opened: Database) -> None:
    """All that is judged into a list that is read blind waits there.

    Raises:
        StorageError: it is to be told in a folder of results.
    """
    reader = "" if options.open or options.output is None else rounds.blind(opened)
    if reader:
        cause = f"{reader} began it, and results in {options.output} tell what the networks say"
        raise StorageError(f"{opened.path} is read blind", cause, SILENTLY)


def _is_hidden(
    options: argparse.Namespace, found: Scan, kept: Kept | None, token: CancelToken
) -> bool:
    """Whether nothing may be said of the answers, since some of them wait to be read blind.

    Raises:
        Cancelled: the token was set.
        StorageError: they are to be told in a folder of results.
    """
    if options.open:
        return False
    if kept is not None and rounds.blind(kept.database):
        return True
    waiting = blind.waiting_in(found.series, token)
    if waiting is not None and options.output is not None:
        cause = f"results in {options.output} tell what the networks say"
        hint = SILENTLY if kept is not None else INTO.format(path=waiting[0].path)
        raise blind.refusal(*waiting, cause, hint)
    return waiting is not None


def _run(options: argparse.Namespace, kept: Kept | None) -> int:
    token, progress = CancelToken(), Progress(quiet=options.quiet)
    # What was opened beside is closed after its thread has ended.
    with (
        stopped_by_interrupt(token),
        ExitStack() as stack,
        ThreadPoolExecutor(1, "networks") as pool,
    ):
        loading = pool.submit(_judges, options, stack)
        try:
            found = _scan(options, loading, token, progress)
            judges = loading.result()
            if not found.series and not found.problems:
                tell("No file was found. Check the paths.")
                return Exit.NOTHING_FOUND
            wanted = _wanted(options, found)
            if options.since is not None and not wanted.series and not wanted.problems:
                tell("No file was found that has changed since then: nothing was judged.")
                return Exit.NOTHING_FOUND
            is_hidden = _is_hidden(options, wanted, kept, token)
            return judge_all(options, Batch(wanted, judges, kept, is_hidden), token, progress)
        except Cancelled:
            progress.clear()
            raise


def _judges(options: argparse.Namespace, stack: ExitStack) -> Judges:
    """Load the networks here, or ask a cluster for them.

    Raises:
        BadModel, BadCluster: they cannot be used.
    """
    names = options.classifier, options.segmenter
    if options.scheduler is None:
        threads = options.threads or os.cpu_count() or 1
        return Here(models.load_side_by_side(threads, *names))
    from braintumor_desktop.workflow import cluster

    files = options.tls_ca, options.tls_cert, options.tls_key
    tls = cluster.Tls(*files) if all(files) else None
    wanted = models.ids_in_use(*names)
    return stack.enter_context(cluster.connected(options.scheduler, wanted, tls))


def _scan(
    options: argparse.Namespace,
    loading: Future[Judges],
    token: CancelToken,
    progress: Progress,
) -> Scan:
    """Look for images while the networks are loaded, which ends it when they cannot be."""

    def report(count: int, _news: object) -> None:
        if loading.done():
            loading.result()
        progress.tell(f"looking, {count:,} files so far")

    written = Written([Path(path) for path in options.paths], options.output)
    found = files.scan(
        [Path(path) for path in options.paths],
        recursive=options.recursive,
        progress=report,
        token=token,
        skip=written.holds,
    )
    progress.clear()
    if written.folders and not options.quiet:
        tell(left_out_text(written.folders))
    return found


def _wanted(options: argparse.Namespace, found: Scan) -> Scan:
    """What of it is to be judged, and how."""
    if options.since is not None:
        found = portion.changed_since(found, options.since)
    if options.shard is not None:
        found = portion.of_shard(found, options.shard, Roots(tuple(options.paths)))
    if options.judge_anyway:
        found = replace(found, series=tuple(map(judged_anyway, found.series)))
    return found
