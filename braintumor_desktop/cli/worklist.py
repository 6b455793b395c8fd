"""`worklist`: list, fill, export and keep the worklist."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from braintumor_desktop import NOTICE
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing, blind, signing
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.cli.outputs import check_output
from braintumor_desktop.cli.signals import stopped_by_interrupt
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import carried, contact_sheet
from braintumor_desktop.exchange.results_folder import Written, left_out_text
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.imaging import files
from braintumor_desktop.review import (
    answers,
    cases,
    counting,
    database,
    outgoing,
    recording,
    restoring,
    safekeeping,
    summary,
    summary_table,
    worklist,
)
from braintumor_desktop.station import folders, known_worklists, writing
from braintumor_desktop.workflow import carrying, exporting

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.worklist import Entry

MISSING = "Add files with `worklist add PATH`, or name another one with --database."


def run(options: argparse.Namespace) -> int:
    """Do what the action says.

    Raises:
        StorageError: the worklist cannot be used, or a file not be written.
    """
    return _ACTIONS[options.action](options)


def _list(options: argparse.Namespace) -> int:
    with _existing(options) as opened:
        blind.refuse(opened, options)
        query = _query(options)
        ids = worklist.find(opened, query)
        shown = ids[: options.limit]
        if options.json:
            say_json(_as_json(opened, shown, options))
            return Exit.DONE
        for start in range(0, len(shown), worklist.PAGE):
            page = worklist.page(opened, shown[start : start + worklist.PAGE], options.reader)
            say("\n".join(map(_line, page)))
        more = f", {len(shown):,} shown" if len(shown) < len(ids) else ""
        say(f"{wording.count(len(ids), 'item')}{more}. {NOTICE}.")
    return Exit.DONE


def _line(entry: Entry) -> str:
    """An item in a line: what is said of it, whose it is, and where."""
    answer = ""
    if entry.answer is not None and entry.tumor_probability is not None:
        answer = wording.answer(entry.answer, entry.tumor_probability)
    flag = "*" if entry.is_flagged else " "
    said = label_of(entry.verdict).word if entry.verdict else ""
    who = " ".join(part for part in (entry.patient, entry.date) if part)
    return f"{flag} {answer or entry.state:<22} {said:<14} {who:<28} {entry.name}  {entry.path}"


def _as_json(opened: Database, ids: Sequence[int], options: argparse.Namespace) -> list[Any]:
    seats = [seat for seat in outgoing.seats_of(opened) if options.reader in {"", seat.reader}]
    wanted = outgoing.Wanted("item", ids, seats)
    rows = outgoing.rows(opened, wanted, lambda _key: (), CancelToken())
    return [{name: row.get(name) for name in wanted.columns} for _, row in rows]


def _add(options: argparse.Namespace) -> int:
    missing = [path for path in options.paths if not os.path.lexists(path)]
    if missing:
        tell(f"There is no {missing[0]}. Check the path.")
        return Exit.USAGE
    progress, token = Progress(quiet=options.quiet), CancelToken()
    with _opened(options) as opened, stopped_by_interrupt(token):
        _refuse_reading(opened)
        counts: Counter[str] = Counter()

        def take(count: int, news: files.News | None) -> None:
            progress.tell(f"looking, {count:,} files so far")
            if news is not None:
                recording.found(opened, news.series, news.problems, news.gone)
                counts["series"] += len(news.series)
                counts["problems"] += len(news.problems)
                counts["failed"] += sum(not one.is_rejection for one in news.problems)

        paths = [Path(path).absolute() for path in options.paths]
        before, written = worklist.count(opened), Written(paths)
        files.scan(
            paths, recursive=options.recursive, progress=take, token=token, skip=written.holds,
        )  # fmt: skip
        progress.clear()
        if written.folders and not options.quiet:
            tell(left_out_text(written.folders))
        if not counts["series"] + counts["problems"]:
            tell("No file was found. Check the paths.")
            return Exit.NOTHING_FOUND
        after = worklist.count(opened)
    if after < before:  # Of an earlier version.
        say(f"Took off {wording.count(before - after, 'item')} that only tell of scans.")
    entered = wording.count(max(after - before, 0), "item")
    say(f"Entered {entered}; the worklist has {after:,} now.")
    return Exit.FAILED if counts["failed"] else Exit.DONE


def _export(options: argparse.Namespace) -> int:
    check_output(options.output)
    is_carried = options.output.suffix.lower() == carried.SUFFIX
    if is_carried and options.codes is not None:
        tell("--codes is for tables: what is carried says who it is.")
        return Exit.USAGE
    with _existing(options) as opened, answers.opened(opened) as known:
        if not is_carried:
            blind.refuse(opened, options)
        ids = worklist.find(opened, _query(options))[: options.limit]
        readers = [options.reader] if options.reader else None
        if left := writing.clear_unfinished(options.output.absolute().parent):
            tell(f"Removed {wording.count(left, 'file')} that an export left half written.")
        write = _carry if is_carried else _table
        count = write(options, opened, known, ids, readers)
    auditing.note(
        "exported", rows=count, items=len(ids), format=options.output.suffix.lower()[1:],
        coded=options.codes is not None,
    )  # fmt: skip
    is_sheet = options.output.suffix.lower() in contact_sheet.SUFFIXES
    rows = wording.count(count, "picture" if is_sheet else "row")
    said = f"{rows} of {wording.count(len(ids), 'item')}"
    say(f"Wrote {said} to {options.output}. {NOTICE}.")
    if options.codes is not None:
        say(f"Whom the codes stand for is in {options.codes}: keep it apart.")
    return Exit.DONE


def _table(
    options: argparse.Namespace,
    opened: Database,
    known: answers.Answers,
    ids: Sequence[int],
    readers: Sequence[str] | None,
) -> int:
    order = exporting.Order(options.output, options.rows, ids, readers, options.codes)
    with _progress(options, "writing") as (told, token):
        return exporting.export(opened, known, order, told, token)


def _carry(
    options: argparse.Namespace,
    opened: Database,
    known: answers.Answers,
    ids: Sequence[int],
    readers: Sequence[str] | None,
) -> int:
    load = carrying.Load(options.output, ids, readers)
    with _progress(options, "writing") as (told, token):
        return carrying.carry(opened, known, load, told, token)


@contextmanager
def _progress(
    options: argparse.Namespace, doing: str
) -> Iterator[tuple[Callable[[int, int], None], CancelToken]]:
    """What is told how far it is, and what Ctrl-C sets."""
    progress, token = Progress(quiet=options.quiet), CancelToken()
    progress.restart()
    try:
        with stopped_by_interrupt(token):
            yield lambda done, total: progress.tell_count(done, total, doing), token
    finally:
        progress.clear()


def _import(options: argparse.Namespace) -> int:
    with _opened(options) as opened, answers.opened(opened) as known:
        _refuse_reading(opened)
        with _progress(options, "entering") as (told, token):
            merged = carrying.bring(opened, known, options.file, told, token)
    auditing.note("received", items=merged.items, known=merged.known, answers=merged.verdicts)
    say(
        f"Entered {wording.count(merged.items, 'item')}, "
        f"{wording.count(merged.verdicts, 'verdict')} and {merged.work:,} of what readers made; "
        f"{wording.count(merged.known, 'item')} {'was' if merged.known == 1 else 'were'} here."
    )
    if merged.is_blind:
        known_worklists.remember(folders.find().config, _path(options), is_blind=True)
        say("It is read blind from now on, as where it comes from.")
    if merged.other_work:
        what = wording.count(merged.other_work, "drawing or remark", "drawings and remarks")
        say(f"{what} differ from those here, which stayed.")
    return Exit.DONE


def _stats(options: argparse.Namespace) -> int:
    token = CancelToken()
    with _existing(options) as opened:
        blind.refuse(opened, options)
        counts, read = counting.counts(opened), cases.read(opened)
    with stopped_by_interrupt(token):
        found = summary.summarize(read, options.reference, token) if read else None
    rows = [] if found is None else summary_table.rows(found)
    if options.json:
        named = [dict(zip(summary_table.COLUMNS, row, strict=True)) for row in rows]
        say_json({"notice": NOTICE, **counts, "agreement": named})
        return Exit.DONE
    say("\n".join([*_counted(counts), *map(_figure, rows), f"{NOTICE}."]))
    return Exit.DONE


def _counted(counts: Mapping[str, Any]) -> Iterator[str]:
    items, patients = (wording.count(counts[f"{one}s"], one) for one in ("item", "patient"))
    studies = wording.count(counts["studies"], "study", "studies")
    unnamed = f" ({counts['unnamed']:,} name none)" if counts["unnamed"] else ""
    yield f"{items} of {studies} and {patients}{unnamed}, {counts['flagged']:,} flagged."
    for head, key in (("States", "states"), ("Answers of the networks", "answers")):
        said = ", ".join(f"{name} {count:,}" for name, count in counts[key].items())
        yield f"{head}: {said or 'none'}."
    for reader in counts["readers"]:
        said = ", ".join(f"{name} {count:,}" for name, count in reader["answers"].items())
        yield f"{reader['reader']} ({reader['stage']}): {said}."


def _figure(row: summary_table.Row) -> str:
    """A row of the agreement in a line."""
    what, rater, against, count, value, low, high, note = row
    who = f"{rater}, against {against}" if against else rater
    numbers = "" if count is None else f"{count:>8,}"
    if value is not None:
        numbers += f"   {value:.3f}"
        numbers += "" if low is None or high is None else f" ({low:.3f} to {high:.3f})"
    return f"  {what:<38} {who:<58}{numbers}  {'' if note == NOTICE else note}".rstrip()


def _backup(options: argparse.Namespace) -> int:
    with _existing(options) as opened:
        if options.file is None:
            target = safekeeping.back_up(opened.connection, opened.path, "by-hand")
        else:
            target = options.file
            check_output(target)
            restoring.back_up_to(opened, target)
    say(f"Copied to {target}.")
    return Exit.DONE


def _restore(options: argparse.Namespace) -> int:
    who = signing.require_administrator(_path(options), options.reader, "worklist restore")
    notes = restoring.restore(_path(options), options.file)
    auditing.note("restored", who)
    for note in notes:
        say(note)
    return Exit.DONE


def _query(options: argparse.Namespace) -> worklist.Query:
    unknown = [state for state in options.state if state not in recording.STATES]
    if unknown:
        raise StorageError(
            f"There is no state {unknown[0]}", "it is one of " + ", ".join(recording.STATES)
        )
    return worklist.Query(
        text=options.text,
        states=options.state,
        answers=options.answer,
        flagged=True if options.flagged else None,
        reader=options.reader,
        order=options.sort or worklist.SUSPICIOUS_FIRST,
    )


def _path(options: argparse.Namespace) -> Path:
    return options.database or folders.find().data / database.NAME


@contextmanager
def _existing(options: argparse.Namespace) -> Iterator[Database]:
    """The worklist, which is not made by looking for it."""
    path = _path(options)
    if not path.exists():
        raise StorageError(f"There is no worklist {path}", "nothing was added so far", MISSING)
    with _opened(options) as opened:
        yield opened


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[Database]:
    with database.opened(_path(options)) as opened:
        for note in opened.notes:
            tell(note)
        yield opened


def _refuse_reading(opened: Database) -> None:
    if opened.holder:
        title = f"{opened.path} can only be read"
        raise StorageError(title, opened.holder, "Wait, or close the other program.")


_ACTIONS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "list": _list,
    "add": _add,
    "export": _export,
    "import": _import,
    "stats": _stats,
    "backup": _backup,
    "restore": _restore,
}
