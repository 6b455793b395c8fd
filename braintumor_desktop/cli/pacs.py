"""`pacs`: ask, fetch from, send to an archive, and receive, by DICOM."""

from __future__ import annotations

import importlib.util
import threading
from typing import TYPE_CHECKING, Any

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.exchange.results_folder import make_folder
from braintumor_desktop.pacs.client import PacsError
from braintumor_desktop.pacs.peer import Peer, Tls, parsed
from braintumor_desktop.station import audit, policy

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

MISSING = "The extra pacs is not installed: pip install 'braintumor-desktop[pacs]'."
FORBIDDEN = "An administrator has switched connections to archives off (pacs/allowed)."


def run(options: argparse.Namespace) -> int:
    """Do what the action says.

    Raises:
        StorageError: something cannot be written.
    """
    if policy.load().values.get("pacs/allowed") is False:
        tell(FORBIDDEN)
        return Exit.USAGE
    if importlib.util.find_spec("pynetdicom") is None:
        tell(MISSING)
        return Exit.USAGE
    try:
        return int(ACTIONS[options.action](options))
    except PacsError as error:
        tell(str(error))
        return Exit.FAILED


def _peer(options: argparse.Namespace) -> Peer:
    title, host, port = parsed(options.peer)
    return Peer(title, host, port, options.our_title, _tls(options))


def _tls(options: argparse.Namespace) -> Tls | None:
    files = options.tls_ca, options.tls_cert, options.tls_key
    return Tls(*files) if all(files) else None


def _echo(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import echo

    echo(_peer(options))
    say(f"{options.peer} answers.")
    return Exit.DONE


def _find(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import LEVELS, find

    level = "SERIES" if options.study else "STUDY"
    keys = {
        "PatientID": options.patient_id, "PatientName": options.patient, "StudyDate": options.date,
        "ModalitiesInStudy": options.modality, "StudyInstanceUID": options.study,
    }  # fmt: skip
    found = [
        {keyword: str(ds.get(keyword, "") or "") for keyword in LEVELS[level]}
        for ds in find(_peer(options), level, {k: v for k, v in keys.items() if v})
    ]
    if options.json:
        say_json(found)
    else:
        for one in found:
            say("  ".join(text for text in one.values() if text))
        tell(f"{len(found):,} found.")
    return Exit.DONE if found else Exit.NOTHING_FOUND


def _get(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import get

    make_folder(options.output)
    progress = Progress(quiet=options.quiet)

    def report(done: int, total: int) -> None:
        progress.tell_count(done, total, "fetching")

    token = CancelToken()
    kept = get(_peer(options), options.study, options.output, token, options.series, report)
    progress.clear()
    auditing.note("received", files=len(kept), series=audit.series_of([options.series]))
    say(f"{len(kept):,} files are in {options.output}.")
    return Exit.DONE if kept else Exit.NOTHING_FOUND


def _move(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import move

    count = move(_peer(options), options.study, options.to, options.series)
    say(f"{options.peer} sent {count:,} objects to {options.to}.")
    return Exit.DONE if count else Exit.NOTHING_FOUND


def _send(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import send

    paths = [path for root in options.paths for path in _files(root)]
    progress, sent, failed = Progress(quiet=options.quiet), 0, 0
    try:
        for number, one in enumerate(send(_peer(options), paths, CancelToken()), start=1):
            progress.tell_count(number, len(paths), "sending")
            sent += not one.problem
            failed += bool(one.problem)
            if one.problem:
                tell(f"{one.path}: {one.problem}")
    except PacsError as error:
        tell(f"{error} {sent:,} of {len(paths):,} are there: send the rest again.")
        failed += 1
    progress.clear()
    auditing.note("sent", files=sent, failed=failed)
    say(f"{sent:,} of {len(paths):,} files are at {options.peer}.")
    return Exit.FAILED if failed else Exit.DONE


def _serve(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.server import serving

    make_folder(options.output)

    def came(path: Path, sender: str) -> None:
        say(f"{path} from {sender}")
        auditing.note("received", files=1)

    stop = threading.Event()
    with serving(
        options.output, options.our_title, options.port, came, options.listen, _tls(options)
    ) as port:
        tell(f"Receiving as {options.our_title} at {options.listen}:{port}. Ctrl-C ends it.")
        stop.wait(options.seconds)
    return Exit.DONE


def _files(root: Path) -> list[Path]:
    return [root] if root.is_file() else sorted(path for path in root.rglob("*") if path.is_file())


ACTIONS: dict[str, Any] = {
    "echo": _echo, "find": _find, "get": _get, "move": _move, "send": _send, "serve": _serve,
}  # fmt: skip
