"""`pacs`: ask, fetch from, send to an archive, and receive, by DICOM."""

from __future__ import annotations

import importlib.util
import threading
from contextlib import contextmanager
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.cli.signals import stopped_by_interrupt
from braintumor_desktop.exchange.results_folder import make_folder
from braintumor_desktop.pacs.client import PacsError
from braintumor_desktop.pacs.peer import Peer, Tls, parsed, peer_of
from braintumor_desktop.station import archives, audit, folders, policy
from braintumor_desktop.station.archives import OURS, Archive

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.station.audit import Event

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
    if options.action != "list" and importlib.util.find_spec("pynetdicom") is None:
        tell(MISSING)
        return Exit.USAGE
    try:
        return int(ACTIONS[options.action](options))
    except PacsError as error:
        tell(str(error))
        return Exit.FAILED


def _archive(options: argparse.Namespace) -> Archive:
    """The archive that is meant: an address, or a name of the address book.

    Raises:
        PacsError: there is none of that name.
        StorageError: the address book cannot be read.
    """
    files = options.tls_ca, options.tls_cert, options.tls_key
    ca, cert, key = map(str, files) if all(files) else ("", "", "")
    if "@" in options.peer:
        title, host, port = parsed(options.peer)
        return Archive("", title, host, port, options.our_title or OURS, ca, cert, key)
    found, problems = _book()
    for problem in problems:
        tell(problem)
    one = next((one for one in found if one.name == options.peer), None)
    if one is None:
        known = ", ".join(one.name for one in found) or "there is none in it"
        raise PacsError(f"The address book has no archive {options.peer}", known)
    return replace(one, ours=options.our_title or one.ours)


def _book() -> tuple[list[Archive], list[str]]:
    return archives.known(folders.find().config, policy.load().archives)


def _peer(options: argparse.Namespace) -> Peer:
    return peer_of(_archive(options))


def _tls(options: argparse.Namespace) -> Tls | None:
    files = options.tls_ca, options.tls_cert, options.tls_key
    return Tls(*files) if all(files) else None


def _list(options: argparse.Namespace) -> int:
    found, problems = _book()
    for problem in problems:
        tell(problem)
    if options.json:
        say_json([asdict(one) for one in found])
    for one in [] if options.json else found:
        encrypted = "encrypted" if one.is_encrypted else "not encrypted"
        fixed = ", set by an administrator" if one.is_fixed else ""
        say(f"{one.name}: {one.address}, {encrypted}{fixed}")
    return Exit.DONE if found else Exit.NOTHING_FOUND


def _echo(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import echo

    peer = _peer(options)
    with _noted("asked", peer, what="echo"):
        echo(peer)
    say(f"{options.peer} answers.")
    return Exit.DONE


@contextmanager
def _noted(event: Event, peer: Peer, **facts: Any) -> Iterator[dict[str, Any]]:
    """Note an association, also one that fails; the block adds what is known of it."""
    said = {"archive": str(peer), "encrypted": peer.tls is not None, **facts}
    try:
        yield said
    except BaseException as error:
        said["failed"] = type(error).__name__
        raise
    finally:
        auditing.note(event, **said)


def _find(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import LEVELS, find

    level = "SERIES" if options.study else "STUDY"
    keys = {
        "PatientID": options.patient_id, "PatientName": options.patient, "StudyDate": options.date,
        "ModalitiesInStudy": options.modality, "StudyInstanceUID": options.study,
    }  # fmt: skip
    wanted = {k: v for k, v in keys.items() if v}
    peer = _peer(options)
    with _noted("asked", peer, what="find", level=level) as noted:
        found = [
            {keyword: str(ds.get(keyword, "") or "") for keyword in LEVELS[level]}
            for ds in find(peer, level, wanted)
        ]
        noted["found"] = len(found)
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

    token, peer = CancelToken(), _peer(options)
    study = audit.series_of([options.study])
    with (
        stopped_by_interrupt(token),
        _noted("received", peer, study=study, series=audit.series_of([options.series])) as noted,
    ):
        kept = get(peer, options.study, options.output, token, options.series, report)
        noted["files"] = len(kept)
    progress.clear()
    say(f"{len(kept):,} files are in {options.output}.")
    return Exit.DONE if kept else Exit.NOTHING_FOUND


def _move(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import move

    peer = _peer(options)
    study = audit.series_of([options.study])
    with _noted("asked", peer, what="move", to=options.to, study=study) as noted:
        count = move(peer, options.study, options.to, options.series)
        noted["files"] = count
    say(f"{options.peer} sent {count:,} objects to {options.to}.")
    return Exit.DONE if count else Exit.NOTHING_FOUND


def _send(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.client import send

    archive = _archive(options)
    peer = peer_of(archive)
    paths = [path for root in options.paths for path in _files(root)]
    progress, sent, failed, token = Progress(quiet=options.quiet), [], 0, CancelToken()
    with _noted("sent", peer) as noted, stopped_by_interrupt(token):
        try:
            for number, one in enumerate(send(peer, paths, token), start=1):
                progress.tell_count(number, len(paths), "sending")
                if one.problem:
                    failed += 1
                    tell(f"{one.path}: {one.problem}")
                else:
                    sent.append(one.path)
        except PacsError as error:
            tell(f"{error} {len(sent):,} of {len(paths):,} are there: send the rest again.")
            failed += 1
        finally:
            noted.update(files=len(sent), failed=failed)
    progress.clear()
    say(f"{len(sent):,} of {len(paths):,} files are at {options.peer}.")
    if sent and (options.commit or archive.commits):
        failed += not _commit(options, archive, peer, sent)
    return Exit.FAILED if failed else Exit.DONE


def _commit(options: argparse.Namespace, archive: Archive, peer: Peer, paths: list[Path]) -> bool:
    """Whether the archive confirms that it keeps what was sent."""
    from braintumor_desktop.pacs import commitment

    port = options.commit_port or archive.answers_at
    listen = (options.listen, port) if port else None
    instances, token = commitment.instances_of(paths), CancelToken()
    with _noted("committed", peer, asked=len(instances)) as noted, stopped_by_interrupt(token):
        said = commitment.commit(peer, instances, options.commit_seconds, token, listen)
        noted.update(kept=len(said.kept), failed=len(said.failed), answered=said.is_answered)
    if not said.is_answered:
        tell(f"{options.peer} did not say whether it keeps them: ask again, or look there.")
        return False
    for uid, reason in said.failed.items():
        tell(f"{options.peer} does not keep {uid} (0x{reason:04X}).")
    say(f"{options.peer} confirms that it keeps {len(said.kept):,} of {len(instances):,}.")
    return {one.uid for one in instances} <= said.kept


def _serve(options: argparse.Namespace) -> int:
    from braintumor_desktop.pacs.server import serving

    make_folder(options.output)

    def came(path: Path, sender: str) -> None:
        say(f"{path} from {sender}")
        auditing.note("received", files=1, archive=sender)

    stop = threading.Event()
    ours = options.our_title or OURS
    with serving(options.output, ours, options.port, came, options.listen, _tls(options)) as port:
        tell(f"Receiving as {ours} at {options.listen}:{port}. Ctrl-C ends it.")
        stop.wait(options.seconds)
    return Exit.DONE


def _files(root: Path) -> list[Path]:
    return [root] if root.is_file() else sorted(path for path in root.rglob("*") if path.is_file())


ACTIONS: dict[str, Any] = {
    "list": _list, "echo": _echo, "find": _find, "get": _get, "move": _move, "send": _send,
    "serve": _serve,
}  # fmt: skip
