"""`analyze`: judge every image below some paths, line by line into a folder."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.cli.signals import stopped_by_interrupt
from braintumor_desktop.cli.tally import Tally
from braintumor_desktop.errors import BadCluster, Cancelled, StorageError
from braintumor_desktop.exchange.addresses import Roots
from braintumor_desktop.exchange.previous import Previous
from braintumor_desktop.exchange.results_folder import (
    OutputGone,
    ResultsFolder,
    Written,
    is_results_folder,
    left_out_text,
    make_folder,
    prepare_folder,
)
from braintumor_desktop.findings import wording
from braintumor_desktop.imaging import files
from braintumor_desktop.review import answers, database
from braintumor_desktop.station import locking
from braintumor_desktop.workflow import models, portion
from braintumor_desktop.workflow.batch import Work
from braintumor_desktop.workflow.judges import FolderAndDatabase, Here
from braintumor_desktop.workflow.overruling import judged_anyway
from braintumor_desktop.workflow.to_database import ToDatabase
from braintumor_desktop.workflow.to_folder import ToFolder, Wishes

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from braintumor_desktop.cli.main import QtSupport
    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.findings.result import ModelId
    from braintumor_desktop.imaging.files import Scan
    from braintumor_desktop.review.answers import Answers
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.workflow.judges import Judges


@dataclass(frozen=True)
class Kept:
    """A worklist that is open for writing.

    Attributes:
        database: of the items.
        answers: to their slices.
    """

    database: Database
    answers: Answers

    def listing(self, found: Scan, models: Sequence[ModelId], *, needs_heat: bool) -> ToDatabase:
        """What enters the answers; everything that was found is entered at once.

        Raises:
            StorageError: it cannot be written.
        """
        sink = ToDatabase(self.database, self.answers, models, needs_heat=needs_heat)
        sink.found(found.series, found.problems)
        sink.begin()
        return sink


IN_USE = "Wait, or close the other program; or name another file with --database."
HINT = "Wait until it has ended, or name another folder."
"""Where another program writes into the output folder."""


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
    if wrong := _wrong_of_priors(options) or _wrong_of_cluster(options):
        tell(wrong)
        return Exit.USAGE
    make_folder(options.output)
    with locking.held(options.output, HINT), _worklist(options) as kept:
        prepare_folder(options.output, resume=options.resume)
        return _run(options, kept)


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
        yield Kept(opened, known)


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
            return _judge_all(options, wanted, judges, kept, token, progress)
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


def _judge_all(
    options: argparse.Namespace,
    found: Scan,
    judges: Judges,
    kept: Kept | None,
    token: CancelToken,
    progress: Progress,
) -> int:
    """Write all lines and the summary; what goes wrong now keeps what is finished."""
    previous = Previous(options.output, judges.models, retry_failed=options.retry_failed)
    _tell_of(options, previous, judges)
    code: int = Exit.DONE
    with ResultsFolder(options.output) as folder:
        work = _work(found, options.limit)
        tally = Tally(len(work) + len(found.problems))
        evidence = options.evidence and judges.explains
        wishes = Wishes(options.overlays, evidence, options.identity)
        told = _teller(tally, progress, len(work), quiet=options.quiet)
        roots = Roots(tuple(options.paths))
        sink = ToFolder(folder, previous, roots, judges.models, told, wishes)
        listed = None
        try:
            if kept is not None:
                listed = kept.listing(found, judges.models, needs_heat=evidence)
            target = sink if listed is None else FolderAndDatabase(sink, listed)
            judges.judge(work, target, token, wishes)
            for problem in found.problems:
                sink.add_problem(problem, token)
            folder.check()
        except Cancelled:
            code = Exit.INTERRUPTED
        except (BadCluster, StorageError) as error:
            progress.clear()
            tell(str(error))
            code = Exit.USAGE if isinstance(error, OutputGone) else Exit.FAILED
        if listed is not None:
            _let_wait(listed)
        progress.clear()
        return _finish(options, folder, tally, judges.models, len(work), code)


def _tell_of(options: argparse.Namespace, previous: Previous, judges: Judges) -> None:
    """Say what will be otherwise than one may expect."""
    if options.quiet:
        return
    if previous.others:
        count = wording.count(previous.others, "result")
        tell(f"{count} in {options.output} of other networks: these images are judged again.")
    if options.evidence and not judges.explains:
        tell("This network gives no heat map: no evidence is written.")


def _work(found: Scan, limit: int | None) -> list[Work]:
    """All slices in the order of their series, up to a limit."""
    return [Work(one, item) for one in found.series for item in one.slices][:limit]


def _let_wait(listed: ToDatabase) -> None:
    """What was begun and not ended waits; at the latest the next start says so."""
    try:
        listed.stopped()
    except StorageError as error:
        tell(str(error))


def _teller(
    tally: Tally, progress: Progress, total: int, *, quiet: bool
) -> Callable[[Line, bool], None]:
    """Counts each line, and says how far the work is."""
    progress.restart()

    def told(line: Line, is_known: bool) -> None:
        tally.add(line, is_known=is_known)
        if line["kind"] == "image":
            progress.tell_count(tally.images, total)
        elif line["kind"] == "series" and not (quiet or is_known) and line["notes"]:
            progress.clear()
            tell(f"{line['path']}: {' '.join(line['notes'])}")

    return told


def _finish(
    options: argparse.Namespace,
    folder: ResultsFolder,
    tally: Tally,
    networks: Sequence[ModelId],
    total: int,
    code: int,
) -> int:
    """Write the summary, and say it.

    Args:
        options: of the command line.
        folder: of the results.
        tally: of their lines.
        networks: that judged.
        total: images that there are to judge.
        code: how it ended.
    """
    summary = tally.summary(networks, output=options.output, is_complete=code == Exit.DONE)
    summary["shard"] = None if options.shard is None else str(options.shard)
    is_there = code != Exit.USAGE
    try:
        if is_there:
            folder.write_summary(summary)
    except StorageError as error:
        if code == Exit.DONE:
            tell(str(error))
            code = Exit.FAILED
    auditing.note("judged", images=summary["done"], failed=summary["failed"])
    if options.json:
        say_json(summary)
    else:
        say(tally.text(options.output if is_there else None))
    if code == Exit.INTERRUPTED:
        told = f"Stopped at {tally.images:,} of {total:,}: what was finished is kept."
        tell(f"{told} Go on with --resume.")
    return Exit.FAILED if code == Exit.DONE and tally.has_failures else code
