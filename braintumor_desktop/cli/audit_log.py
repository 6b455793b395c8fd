"""`audit`: verify the audit log, and write lines of it."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from braintumor_desktop.cli import auditing, signing, values
from braintumor_desktop.cli.console import Exit, say, say_json
from braintumor_desktop.cli.helping import HELP, examples
from braintumor_desktop.cli.outputs import check_output
from braintumor_desktop.exchange import audit_table
from braintumor_desktop.review import heads
from braintumor_desktop.station import audit, audit_check, folders

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.cli.main import QtSupport

Commands = argparse._SubParsersAction  # noqa: SLF001 -- argparse has no other name for it


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command with its actions."""
    parser = commands.add_parser(
        "audit",
        help="verify the audit log, or write lines of it",
        description="The audit log: who opened, judged, changed, exported, sent what, and when.",
        epilog=examples(
            "audit verify",
            "audit verify copy.jsonl",
            "audit export --output log.csv --event exported --since 2026-11-01",
            "audit export --output log.jsonl",
            "echo 4711 | braintumor-desktop audit verify --reader 'R. Roe'",
            end="Exit code: 0 every line follows the one before, 2 one does not.",
        ),
        formatter_class=HELP,
    )
    parser.set_defaults(run=_run)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    verify = actions.add_parser("verify", help="whether a line was changed", formatter_class=HELP)
    verify.add_argument(
        "file",
        nargs="?",
        type=values.file,
        metavar="FILE",
        help="a copy that was put away: whether your log goes on from it (default: your log)",
    )
    verify.add_argument("--json", action="store_true", help="as JSON")
    export = actions.add_parser("export", help="write lines of it", formatter_class=HELP)
    export.add_argument(
        "--output", required=True, type=values.file, metavar="FILE",
        help=".csv or .xlsx, or .jsonl, which can be verified as the log itself",
    )  # fmt: skip
    for flag, text in (
        ("--event", "such as exported"), ("--who", "part of a name"),
        ("--since", "first day, YYYY-MM-DD"), ("--until", "last day"),
        ("--study", "UID of a study or series"),
    ):  # fmt: skip
        export.add_argument(flag, default="", metavar="TEXT", help=text)
    for one in (verify, export):
        one.add_argument("--database", type=values.file, metavar="FILE", help="the worklist")
        signing.add_flag(one)


def _run(options: argparse.Namespace, _qt: QtSupport) -> int:
    data = folders.find().data
    worklist = signing.worklist_of(options.database, data)
    who = signing.require_administrator(worklist, options.reader, f"audit {options.action}")
    if options.action == "verify":
        return _verify(options, audit.path_of(data), worklist, who)
    return _export(options, audit.path_of(data), who)


def _verify(options: argparse.Namespace, own: Path, worklist: Path, who: str) -> int:
    log = options.file or own
    checked = audit_check.verify(log, () if options.file else heads.known_in(worklist))
    if options.file is not None and checked.head is not None and own.exists():
        # A copy that was put away: the log must still go on from it.
        audit_check.verify(own, [*heads.known_in(worklist), checked.head])
    if options.file is None and checked.count:
        auditing.note("verified", who, lines=checked.count)
    if options.json:
        last = None if checked.head is None else checked.head.sha256
        say_json({"lines": checked.count, "last": last, "remarks": list(checked.remarks)})
    else:
        say(f"{checked.count:,} lines in {log} follow each other.")
        for remark in checked.remarks:
            say(remark)
    return Exit.DONE


def _export(options: argparse.Namespace, own: Path, who: str) -> int:
    check_output(options.output)
    wanted = audit_table.Wanted(
        options.event, options.who, options.since, options.until, options.study
    )
    count = audit_table.export(own, options.output, wanted)
    auditing.note("exported", who, format="audit", rows=count)
    say(f"Wrote {count:,} lines to {options.output}.")
    return Exit.DONE
