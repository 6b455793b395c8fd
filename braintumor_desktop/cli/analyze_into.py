"""Where the answers of `analyze` go: a folder of results, a worklist, or both; and what is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from braintumor_desktop.cli import auditing
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.cli.tally import Tally
from braintumor_desktop.errors import BadCluster, Cancelled, StorageError
from braintumor_desktop.exchange.addresses import Roots
from braintumor_desktop.exchange.previous import Previous
from braintumor_desktop.exchange.results_folder import OutputGone, ResultsFolder
from braintumor_desktop.findings import wording
from braintumor_desktop.workflow.batch import Work
from braintumor_desktop.workflow.judges import DatabaseAlone, FolderAndDatabase
from braintumor_desktop.workflow.to_database import ToDatabase
from braintumor_desktop.workflow.to_folder import ToFolder, Wishes
from braintumor_desktop.workflow.to_lines import ToLines

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from braintumor_desktop.cancel import CancelToken
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


@dataclass(frozen=True)
class Batch:
    """What is to be judged, and what may be said of it.

    Attributes:
        found: all of it.
        judges: of its slices.
        kept: the worklist that gets the answers, or None.
        is_hidden: whether nothing may be said of the answers: they wait to be read blind.
    """

    found: Scan
    judges: Judges
    kept: Kept | None
    is_hidden: bool = False


def judge_all(
    options: argparse.Namespace, batch: Batch, token: CancelToken, progress: Progress
) -> int:
    """Judge, keep all answers and say what may be said; what goes wrong keeps what is finished.

    Args:
        options: of the command line.
        batch: what is to be judged.
        token: stops.
        progress: is told how far it is.

    Returns:
        The exit code.
    """
    into = _into_worklist if options.output is None else _into_folder
    return into(options, batch, token, progress)


def _into_folder(
    options: argparse.Namespace, batch: Batch, token: CancelToken, progress: Progress
) -> int:
    """Write all lines and the summary."""
    judges, found = batch.judges, batch.found
    previous = Previous(options.output, judges.models, retry_failed=options.retry_failed)
    _tell_of(options, previous)
    with ResultsFolder(options.output) as folder:
        work = _work(found, options.limit)
        tally = Tally(len(work) + len(found.problems))
        wishes = Wishes(options.overlays, _evidence(options, judges), options.identity)
        told = _teller(tally, progress, len(work), quiet=options.quiet)
        roots = Roots(tuple(options.paths))
        sink = ToFolder(folder, previous, roots, judges.models, told, wishes)

        def judge(listed: ToDatabase | None) -> None:
            target = sink if listed is None else FolderAndDatabase(sink, listed)
            judges.judge(work, target, token, wishes)
            for problem in found.problems:
                sink.add_problem(problem, token)
            folder.check()

        code = _run(batch, judge, progress, needs_heat=wishes.evidence)
        return _finish(options, folder, tally, judges.models, len(work), code)


def _into_worklist(
    options: argparse.Namespace, batch: Batch, token: CancelToken, progress: Progress
) -> int:
    """Only the worklist keeps the answers."""
    judges, found = batch.judges, batch.found
    work = _work(found, options.limit)
    tally = Tally(len(work) + len(found.problems), str(options.database))
    wishes = Wishes(evidence=_evidence(options, judges))
    told = _teller(tally, progress, len(work), quiet=options.quiet)
    sink = ToLines(Roots(tuple(options.paths)), judges.models, told)

    def judge(listed: ToDatabase | None) -> None:
        judges.judge(work, DatabaseAlone(sink, cast("ToDatabase", listed)), token, wishes)
        for problem in found.problems:
            sink.add_problem(problem)

    code = _run(batch, judge, progress, needs_heat=wishes.evidence)
    _note(tally, judges.models)
    is_complete = code == Exit.DONE
    if batch.is_hidden:
        counts, text = tally.counts(is_complete=is_complete), tally.counted_text()
    else:
        counts = tally.summary(judges.models, output=None, is_complete=is_complete)
        text = tally.text(None)
    counts["database"] = str(options.database)
    if options.json:
        say_json(counts)
    else:
        say(text)
    if code == Exit.INTERRUPTED:
        told_of = f"Stopped at {tally.images:,} of {len(work):,}: what was finished is kept."
        tell(f"{told_of} The same command goes on.")
    return Exit.FAILED if is_complete and tally.has_failures else code


def _run(
    batch: Batch,
    judge: Callable[[ToDatabase | None], None],
    progress: Progress,
    *,
    needs_heat: bool,
) -> int:
    """Judge into the worklist, too, where there is one; the exit code."""
    code: int = Exit.DONE
    listed, said = None, ""
    try:
        if batch.kept is not None:
            listed = batch.kept.listing(batch.found, batch.judges.models, needs_heat=needs_heat)
        judge(listed)
    except Cancelled:
        code = Exit.INTERRUPTED
    except (BadCluster, StorageError) as error:
        progress.clear()
        said = str(error)
        tell(said)
        code = Exit.USAGE if isinstance(error, OutputGone) else Exit.FAILED
    if listed is not None:
        _let_wait(listed, said)
    progress.clear()
    return code


def _tell_of(options: argparse.Namespace, previous: Previous) -> None:
    """Say what will be judged again, though one may not expect it."""
    if previous.others and not options.quiet:
        count = wording.count(previous.others, "result")
        tell(f"{count} in {options.output} of other networks: these images are judged again.")


def _evidence(options: argparse.Namespace, judges: Judges) -> bool:
    """Whether heat maps are made; that they are wished and none are is said."""
    if options.evidence and not judges.explains and not options.quiet:
        tell("This network gives no heat map: no evidence is written.")
    return bool(options.evidence and judges.explains)


def _work(found: Scan, limit: int | None) -> list[Work]:
    """All slices in the order of their series, up to a limit."""
    return [Work(one, item) for one in found.series for item in one.slices][:limit]


def _let_wait(listed: ToDatabase, said: str) -> None:
    """What was begun and not ended waits; at the latest the next start says so.

    Args:
        listed: the worklist.
        said: what went wrong before, which is not said twice.
    """
    try:
        listed.stopped()
    except StorageError as error:
        if str(error) != said:
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
    _note(tally, networks)
    if options.json:
        say_json(summary)
    else:
        say(tally.text(options.output if is_there else None))
    if code == Exit.INTERRUPTED:
        told = f"Stopped at {tally.images:,} of {total:,}: what was finished is kept."
        tell(f"{told} Go on with --resume.")
    elif code == Exit.FAILED and tally.images < total:
        tell("What was finished is kept. Go on with --resume once that is mended.")
    return Exit.FAILED if code == Exit.DONE and tally.has_failures else code


def _note(tally: Tally, networks: Sequence[ModelId]) -> None:
    """Into the audit log, which says nothing of answers."""
    summary = tally.summary(networks, output=None, is_complete=True)
    auditing.note("judged", images=summary["done"], failed=summary["failed"])
