"""`analyze`: judge every image below some paths, line by line into a folder."""

from __future__ import annotations

import os
import signal
import threading
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.cli.tally import Tally
from braintumor_desktop.errors import BadInput, Cancelled, StorageError
from braintumor_desktop.exchange import overlays, results
from braintumor_desktop.exchange.addresses import Roots
from braintumor_desktop.exchange.results_folder import (
    EVIDENCE,
    MASKS,
    OVERLAYS,
    RESULTS,
    SUMMARY,
    Previous,
    ResultsFolder,
    is_results_folder,
    prepare_folder,
)
from braintumor_desktop.findings.result import ImageResult, Reason
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging import files
from braintumor_desktop.workflow import batch, models

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.imaging.files import Problem, Scan
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workflow.batch import Judged


def run(options: argparse.Namespace) -> int:
    """Judge, write, and print a summary.

    Raises:
        BadModel, StorageError: before anything was judged.
    """
    missing = [path for path in options.paths if not os.path.lexists(path)]
    if missing:
        tell(f"There is no {missing[0]}. Check the path.")
        return Exit.USAGE
    prepare_folder(options.output, resume=options.resume)
    networks = models.load_networks(
        options.threads or os.cpu_count() or 1, options.classifier, options.segmenter
    )
    token, progress = CancelToken(), Progress(quiet=options.quiet)
    with _stopped_by_interrupt(token):
        try:
            found = _scan(options, token, progress)
            if not found.series and not found.problems:
                tell("No file was found. Check the paths.")
                return Exit.NOTHING_FOUND
            return _judge_all(options, found, networks, token, progress)
        except Cancelled:
            progress.clear()
            raise


@contextmanager
def _stopped_by_interrupt(token: CancelToken) -> Iterator[None]:
    """Let the first Ctrl-C end the work in order, and the second at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGINT)

    def stop(_number: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, before)
        token.cancel()

    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _scan(options: argparse.Namespace, token: CancelToken, progress: Progress) -> Scan:
    def report(count: int, _part: Scan | None) -> None:
        progress.tell(f"looking, {count:,} files so far")

    found = files.scan(
        [Path(path) for path in options.paths],
        recursive=options.recursive,
        progress=report,
        token=token,
        skip=_outputs(options.paths, options.output),
    )
    progress.clear()
    return found


def _outputs(paths: Sequence[str], output: Path) -> Callable[[Path], bool]:
    """Whether a path is what a batch has written: this one or an earlier one."""
    named = {Path(path) for path in paths}
    own = {_real(output / name) for name in (RESULTS, SUMMARY, MASKS, OVERLAYS, EVIDENCE)}
    if _real(output) not in {_real(path) for path in named}:
        own.add(_real(output))

    def skip(path: Path) -> bool:
        if path in named:
            return False
        return _real(path) in own or is_results_folder(path)

    return skip


def _real(path: Path) -> str:
    return os.path.realpath(path)


@dataclass(frozen=True)
class _Batch:
    """What all steps of one call need.

    Attributes:
        options: of the command line.
        roots: the paths given.
        folder: the results.
        previous: what an earlier run wrote.
        networks: that judge.
        token: stops the work.
        tally: counts lines.
        progress: tells of them.
    """

    options: argparse.Namespace
    roots: Roots
    folder: ResultsFolder
    previous: Previous
    networks: Networks
    token: CancelToken
    tally: Tally
    progress: Progress


def _judge_all(
    options: argparse.Namespace,
    found: Scan,
    networks: Networks,
    token: CancelToken,
    progress: Progress,
) -> int:
    """Write all lines and the summary; what goes wrong now keeps what is finished."""
    previous = Previous(options.output, networks.models)
    tally = Tally()
    with ResultsFolder(options.output) as folder:
        roots = Roots(tuple(options.paths))
        work = _Batch(options, roots, folder, previous, networks, token, tally, progress)
        code: int = Exit.DONE
        try:
            _judge_series(work, found.series)
            _note_problems(work, found.problems)
        except Cancelled:
            code = Exit.INTERRUPTED
        except StorageError as error:
            progress.clear()
            tell(str(error))
            code = Exit.FAILED
        progress.clear()
        return _finish(work, code)


def _finish(work: _Batch, code: int) -> int:
    """Write the summary, and say it."""
    tally, options = work.tally, work.options
    summary = tally.summary(
        work.networks.models, output=options.output, is_complete=code == Exit.DONE
    )
    try:
        work.folder.write_summary(summary)
    except StorageError as error:
        if code == Exit.DONE:
            tell(str(error))
            code = Exit.FAILED
    if options.json:
        say_json(summary)
    else:
        say(tally.text(options.output))
    if code == Exit.INTERRUPTED:
        tell("Interrupted: what was finished is kept. Go on with --resume.")
    return Exit.FAILED if code == Exit.DONE and tally.failures else code


def _judge_series(work: _Batch, series: Sequence[Series]) -> None:
    """Judge slice by slice, reading ahead across series; a series' line after its images.

    A series that --limit cuts short has no line: its volume would be too small.
    """
    items = [item for one in series for item in one.slices][: work.options.limit]
    known: dict[tuple[Path, int | None], Line] = {}

    def look_up(item: Slice, sha256: str) -> ImageResult | None:
        found = work.previous.image(item, work.roots.address(item.path), sha256)
        if found is None:
            return None
        known[item.path, item.frame] = found[0]
        return found[1]

    answers = batch.judge_ahead(
        items, work.networks, work.token, known=look_up, keep_images=work.options.overlays
    )
    work.progress.restart()
    with closing(answers):
        for one in series:
            part = []
            for judged in islice(answers, len(one.slices)):
                line = known.pop((judged.result.slice.path, judged.result.slice.frame), None)
                _add_image(work, one, judged, line)
                work.progress.tell_count(work.tally.images, len(items))
                part.append(judged)
            if len(part) == len(one.slices):
                _add_series(work, one, part)


def _add_image(work: _Batch, series: Series, judged: Judged, known: Line | None) -> None:
    """Write the mask, then the line that names it; a known item has both."""
    if known is not None:
        work.tally.add(known, is_known=True)
        return
    result = judged.result
    address = work.roots.address(result.slice.path)
    mask = work.folder.add_mask(result, address)
    if judged.image is not None and result.status == "done":
        work.folder.add_overlay(result, address, overlays.overlay_png(judged.image, result))
    heat = overlays.evidence_png(result) if work.options.evidence else None
    if heat is not None:
        work.folder.add_evidence(result, address, heat)
    line = results.image_line(result, address, series, mask)
    work.folder.add(line)
    work.tally.add(line)


def _add_series(work: _Batch, series: Series, part: Sequence[Judged]) -> None:
    """Write the sum over a series, unless it is known and nothing was added."""
    if results.series_id(series) is None:
        return
    address = work.roots.series_address(series)
    known = work.previous.series(address, series.id)
    if known is not None and all(judged.is_known for judged in part):
        work.tally.add(known, is_known=True)
        return
    answers = [judged.result for judged in part]
    result = summarize(series, answers)
    seconds = sum(answer.seconds for answer in answers)
    line = results.series_line(result, address, series, work.networks.models, seconds)
    work.folder.add(line)
    work.tally.add(line)
    if series.notes and not work.options.quiet:
        work.progress.clear()
        tell(f"{address.path}: {' '.join(series.notes)}")


def _note_problems(work: _Batch, problems: Sequence[Problem]) -> None:
    """Write a line for each file that gave no image."""
    for problem in problems:
        started = time.perf_counter()
        sha256 = _sha256(problem.path, work.token)
        address = work.roots.address(problem.path)
        line = work.previous.file(address, sha256)
        if line is not None:
            work.tally.add(line, is_known=True)
            continue
        fact = results.FileFact(
            status="rejected" if problem.is_rejection else "error",
            reason=Reason(problem.code, problem.message),
            sha256=sha256,
            seconds=time.perf_counter() - started,
        )
        line = results.file_line(fact, address, work.networks.models)
        work.folder.add(line)
        work.tally.add(line)


def _sha256(path: Path, token: CancelToken) -> str | None:
    """Of a file that can be read; opening a pipe would wait forever."""
    try:
        return files.sha256(path, token) if path.is_file() else None
    except (BadInput, OSError):
        return None
