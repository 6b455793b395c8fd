"""What `worklist` understands."""

from __future__ import annotations

import argparse

from braintumor_desktop.cli import signing, values
from braintumor_desktop.cli.helping import HELP, add_open, examples
from braintumor_desktop.review.recording import STATES
from braintumor_desktop.review.worklist import COLUMNS

Commands = argparse._SubParsersAction  # noqa: SLF001 -- argparse has no other name for it

ENDINGS = (".csv", ".jsonl", ".xlsx")


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command with its actions."""
    parser = commands.add_parser(
        "worklist",
        help="list, fill, export, carry or keep the worklist",
        description="The worklist: what is to be read, what the networks and the readers say.",
        epilog=examples(
            "worklist add scans/",
            "worklist list --answer unclear,glioma --limit 20",
            "worklist export --output table.xlsx",
            "worklist stats --database study.db",
            end="Without --database it is the worklist of your own window.",
        ),
        formatter_class=HELP,
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add_list(actions)
    _add_add(actions)
    _add_export(actions)
    _add_import(actions)
    _add_stats(actions)
    _add_backup(actions)
    _add_restore(actions)


def _add_list(actions: Commands[argparse.ArgumentParser]) -> None:
    parser = _action(
        actions, "list", "print items, the most suspicious first",
        "worklist list", "worklist list --state failed", "worklist list --text DOE --sort date",
        "worklist list --answer unclear --limit 20 --json",
    )  # fmt: skip
    _add_filters(parser)
    parser.add_argument("--json", action="store_true", help="as JSON, with all columns")


def _add_add(actions: Commands[argparse.ArgumentParser]) -> None:
    parser = _action(
        actions, "add", "enter what lies below some paths, without judging it",
        "worklist add scans/", "worklist add a.dcm more/ --database study.db",
        end="Exit code: 0 entered, 1 at least one file cannot be read, 3 no file found. "
        "`analyze --database FILE` enters and judges.",
    )  # fmt: skip
    parser.add_argument(
        "paths", nargs="+", type=values.named, metavar="PATH", help="files and folders"
    )
    parser.add_argument(
        "--recursive", action=argparse.BooleanOptionalAction, default=True,
        help="enter folders of folders (default: yes)",
    )  # fmt: skip
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _add_export(actions: Commands[argparse.ArgumentParser]) -> None:
    parser = _action(
        actions, "export", "write a table, or what is to be carried to another computer",
        "worklist export --output items.csv",
        "worklist export --output lesions.xlsx --rows finding --answer glioma",
        "worklist export --output slices.jsonl --rows slice --reader 'R. Roe'",
        "worklist export --output for-others.csv --codes /safe/place/codes.csv",
        "worklist export --output sheet.pdf --answer glioma",
        "worklist export --output carried.zip",
        end="The ending of the name says how it is written: " + ", ".join(ENDINGS) + "; .png or "
        ".pdf is a contact sheet with the outlines; .zip "
        "carries the items with verdicts, comments, flags and kept work to another computer, "
        "where worklist import merges them. Exit code: 0 written, 2 usage or not writable, 130 "
        "interrupted (what was there before stays).",
    )  # fmt: skip
    parser.add_argument(
        "--output", required=True, type=values.file, metavar="FILE", help="to be written"
    )
    parser.add_argument(
        "--rows", choices=("item", "slice", "finding"), default="item",
        help="what a row is (default: item, a series or a loose picture)",
    )  # fmt: skip
    parser.add_argument(
        "--codes", type=values.file, metavar="CODES.csv",
        help="replace names, numbers, dates and paths by study codes, leave out UIDs and free "
        "texts, and write the table of codes into this file; an earlier one is gone on with",
    )  # fmt: skip
    _add_filters(parser)
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _add_import(actions: Commands[argparse.ArgumentParser]) -> None:
    parser = _action(
        actions, "import", "merge what was carried here from another computer",
        "worklist import carried.zip",
        end="Nothing becomes double, nothing that is here is lost; importing twice changes "
        "nothing. A damaged file is refused whole.",
    )  # fmt: skip
    parser.add_argument("file", type=values.file, metavar="FILE", help="of worklist export")
    parser.add_argument("--quiet", action="store_true", help="no progress")


def _add_stats(actions: Commands[argparse.ArgumentParser]) -> None:
    parser = _action(
        actions, "stats", "count items, answers and what readers said",
        "worklist stats", "worklist stats --database study.db --json",
        "worklist stats --reference 'R. Roe'",
    )  # fmt: skip
    parser.add_argument(
        "--reference", default="", metavar="READER",
        help="against whom sensitivity and the like are (default: what was decided or agreed)",
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="as JSON")
    add_open(parser)


def _add_backup(actions: Commands[argparse.ArgumentParser]) -> None:
    parser = _action(
        actions, "backup", "copy the worklist, also while it is in use",
        "worklist backup", "worklist backup /media/usb/worklist-copy.db",
        end="Without FILE the copy goes into the folder backups beside the worklist.",
    )  # fmt: skip
    parser.add_argument("file", nargs="?", type=values.file, metavar="FILE", help="of the copy")


def _add_restore(actions: Commands[argparse.ArgumentParser]) -> None:
    parser = _action(
        actions, "restore", "put a copy in the place of the worklist",
        "worklist restore /media/usb/worklist-copy.db",
        end="What was there before is copied into the folder backups first.",
    )  # fmt: skip
    parser.add_argument("file", type=values.file, metavar="FILE", help="the copy")
    signing.add_flag(parser)


def _add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--state", type=values.words, default=(), metavar="A,B", help="of: " + ", ".join(STATES)
    )
    parser.add_argument(
        "--answer", type=values.words, default=(), metavar="A,B",
        help="of the networks: glioma, meningioma, pituitary, tumor, no_tumor, unclear",
    )  # fmt: skip
    parser.add_argument(
        "--text", default="", help="in name, path, patient, number, study or comment"
    )
    parser.add_argument("--flagged", action="store_true", help="only those with a flag")
    parser.add_argument(
        "--reader", default="", metavar="NAME", help="only what this reader answered is shown"
    )
    parser.add_argument(
        "--sort", type=values.order, default=(), metavar="A,B:desc",
        help="the first decides first (default: the most suspicious first); columns: "
        + ", ".join(COLUMNS),
    )  # fmt: skip
    parser.add_argument("--limit", type=values.positive, metavar="N", help="the first N only")
    add_open(parser)


def _action(
    actions: Commands[argparse.ArgumentParser], name: str, text: str, *calls: str, end: str = ""
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(
        name,
        help=text,
        description=f"{text[0].upper()}{text[1:]}.",
        epilog=examples(*calls, end=end),
        formatter_class=HELP,
    )
    parser.add_argument(
        "--database", type=values.file, metavar="FILE", help="default: of your own window"
    )
    return parser
