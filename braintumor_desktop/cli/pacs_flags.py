"""What `pacs` understands."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from braintumor_desktop.cli import values
from braintumor_desktop.cli.helping import HELP, examples
from braintumor_desktop.pacs.peer import parsed
from braintumor_desktop.station.archives import OURS

if TYPE_CHECKING:
    from braintumor_desktop.cli.main import QtSupport

Commands = argparse._SubParsersAction  # noqa: SLF001 -- argparse has no other name for it

LOOPBACK = "127.0.0.1"


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """Add the command with its actions."""
    parser = commands.add_parser(
        "pacs",
        help="ask, fetch from and send to an archive, or receive",
        description="Talks to an archive by DICOM. Nothing is connected before one of these is "
        "called. Needs the extra pacs.",
        epilog=examples(
            "pacs echo --peer ARCHIVE@10.0.0.5:104",
            "pacs find --peer ARCHIVE@10.0.0.5:104 --patient-id 4711",
            "pacs get --peer ARCHIVE@10.0.0.5:104 --study 1.2.3 --output scans/",
            "pacs send objects/ --peer radiology --commit",
            "pacs serve --port 11112 --output incoming/",
            end="Names and pictures go over the network as they are unless --tls-* name "
            "certificates.",
        ),
        formatter_class=HELP,
    )
    parser.set_defaults(run=_run)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listed = actions.add_parser("list", help="print the address book", formatter_class=HELP)
    listed.add_argument("--json", action="store_true", help="as JSON")
    _add(actions, "echo", "ask whether an archive answers")
    find = _add(actions, "find", "list studies, or with --study its series")
    for flag, text in (
        ("--patient-id", "of the patient"), ("--patient", "name; * stands for anything"),
        ("--date", "YYYYMMDD or a range YYYYMMDD-YYYYMMDD"), ("--modality", "such as MR"),
        ("--study", "UID: list its series"),
    ):  # fmt: skip
        find.add_argument(flag, default="", metavar="TEXT", help=text)
    find.add_argument("--json", action="store_true", help="as JSON")
    get = _add(actions, "get", "fetch a study or a series")
    move = _add(actions, "move", "have an archive send a study to another")
    for one in (get, move):
        one.add_argument("--study", required=True, metavar="UID")
        one.add_argument("--series", default="", metavar="UID")
    get.add_argument("--output", required=True, type=values.file, metavar="DIR")
    move.add_argument("--to", required=True, metavar="AETITLE", help="who gets it")
    send = _add(actions, "send", "send files and folders")
    send.add_argument("paths", nargs="+", type=values.file, metavar="PATH")
    _add_commitment(send)
    serve = _add(actions, "serve", "receive into a folder", peer=False)
    serve.add_argument("--output", required=True, type=values.file, metavar="DIR")
    serve.add_argument("--port", type=values.positive, default=11112)
    _add_listen(serve)
    serve.add_argument("--seconds", type=values.positive, metavar="N", help="then end")


def _add_commitment(send: argparse.ArgumentParser) -> None:
    send.add_argument(
        "--commit", action="store_true",
        help="ask the archive to confirm that it keeps them (storage commitment)",
    )  # fmt: skip
    send.add_argument(
        "--commit-port", type=values.positive, default=0, metavar="PORT",
        help="listen there for the answer, where the archive opens a connection for it",
    )  # fmt: skip
    send.add_argument("--commit-seconds", type=values.positive, default=60, metavar="N")
    _add_listen(send)


def _add_listen(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--listen", default=LOOPBACK, metavar="ADDRESS",
        help=f"address to listen at (default: {LOOPBACK}, which no other computer reaches)",
    )  # fmt: skip


def _add(
    actions: Commands[argparse.ArgumentParser], name: str, text: str, *, peer: bool = True
) -> argparse.ArgumentParser:
    action = actions.add_parser(name, help=text, description=text, formatter_class=HELP)
    if peer:
        action.add_argument(
            "--peer",
            required=True,
            type=_peer,
            metavar="AETITLE@HOST:PORT",
            help="the archive, or its name in the address book",
        )
    action.add_argument(
        "--our-title",
        default="",
        metavar="AETITLE",
        help=f"our name (default: {OURS}, or as the address book says)",
    )
    for flag, what in (
        ("--tls-ca", "certificate of the authority that signed the other side's"),
        ("--tls-cert", "certificate of this computer"),
        ("--tls-key", "its private key"),
    ):
        action.add_argument(flag, type=values.file, metavar="PEM", help=what)
    action.add_argument("--quiet", action="store_true", help="no progress")
    return action


def _peer(text: str) -> str:
    if "@" not in text:  # A name of the address book.
        return text
    try:
        parsed(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def _run(options: argparse.Namespace, _qt: QtSupport) -> int:
    from braintumor_desktop.cli import pacs

    return pacs.run(options)
