"""What is asked of archives in a thread of its own, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from braintumor_desktop.errors import Cancelled
from braintumor_desktop.words import joined, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.station.archives import Archive
    from braintumor_desktop.station.audit import Event

    Work = Callable[["Transfer", CancelToken, Report], object]

COMMIT_SECONDS = 60.0
LOOPBACK = "127.0.0.1"
ANYWHERE = "0.0.0.0"


@dataclass
class Transfer:
    """Something that is asked of an archive, and what became of it; filled in another thread.

    Attributes:
        event: as the audit log calls it.
        archive: that is asked.
        keys: of a search.
        study: UID of what is fetched.
        folder: where it goes.
        paths: of what is sent.
        found: studies.
        done: paths that came or were sent.
        problems: why others were not, in words for the user.
        confirmed: how many the archive says that it keeps; None where it was not asked.
        answers: whether it answers, where only that is asked.
    """

    event: Event
    archive: Archive
    keys: Mapping[str, str] = field(default_factory=dict)
    study: str = ""
    folder: Path | None = None
    paths: list[Path] = field(default_factory=list)
    found: list[dict[str, str]] = field(default_factory=list)
    done: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    confirmed: int | None = None
    answers: bool = False

    @property
    def left(self) -> list[Path]:
        """What was not sent so far."""
        known = set(self.done)
        return [path for path in self.paths if path not in known]


def said_of(transfer: Transfer) -> str:
    """What became of it, in words for the user."""
    if transfer.event == "asked":
        if transfer.answers:
            return tr("{archive} answers.", archive=transfer.archive.address)
        return plural(len(transfer.found), "{count} study found", "{count} studies found")
    if transfer.event == "received":
        return plural(len(transfer.done), "{count} file has come.", "{count} files have come.")
    count, total = len(transfer.done), len(transfer.paths)
    if not total:
        return joined(transfer.problems)
    said = [tr("{count} of {total} files are at {archive}.", count=number(count),
               total=number(total), archive=transfer.archive.name)]  # fmt: skip
    if transfer.confirmed is not None:
        kept = number(transfer.confirmed)
        said.append(tr("It confirms that it keeps {count}.", count=kept))
    return joined([*said, *transfer.problems[:3]])


def echo(transfer: Transfer, _token: CancelToken, _report: Report) -> None:
    """Whether it answers."""
    from braintumor_desktop.pacs import client
    from braintumor_desktop.pacs.peer import peer_of

    client.echo(peer_of(transfer.archive))
    transfer.answers = True


def find(transfer: Transfer, token: CancelToken, _report: Report) -> None:
    """Search studies."""
    from braintumor_desktop.pacs import client
    from braintumor_desktop.pacs.peer import peer_of

    for ds in client.find(peer_of(transfer.archive), "STUDY", transfer.keys):
        names = client.LEVELS["STUDY"]
        transfer.found.append({name: _text(ds.get(name, "")) for name in names})
        token.check()


def _text(value: object) -> str:
    """A value as it is shown; several with a comma between them."""
    if isinstance(value, (list, tuple)) or type(value).__name__ == "MultiValue":
        return ", ".join(map(str, cast("list[object]", value)))
    return "" if value is None else str(value)


def get(transfer: Transfer, token: CancelToken, report: Report) -> None:
    """Fetch a study."""
    from braintumor_desktop.exchange.results_folder import make_folder
    from braintumor_desktop.pacs import client
    from braintumor_desktop.pacs.peer import peer_of

    def told(done: int, total: int) -> None:
        report((done, total))

    assert transfer.folder is not None
    make_folder(transfer.folder)
    peer = peer_of(transfer.archive)
    transfer.done = client.get(peer, transfer.study, transfer.folder, token, report=told)


def send(transfer: Transfer, token: CancelToken, report: Report) -> None:
    """Send what was not sent so far, then ask whether all of it is kept."""
    from braintumor_desktop.pacs import client
    from braintumor_desktop.pacs.peer import peer_of

    if not transfer.paths and transfer.folder is not None:
        transfer.paths = client.files_below(transfer.folder)
    peer, left = peer_of(transfer.archive), transfer.left
    transfer.problems = []
    if not transfer.paths:
        transfer.problems.append(tr("There is no DICOM file in that folder."))
    for one in client.send(peer, left, token):
        if one.problem:
            name = one.path.name
            transfer.problems.append(tr("{file}: {why}.", file=name, why=one.problem))
        else:
            transfer.done.append(one.path)
        report((len(transfer.done), len(transfer.paths)))
    if transfer.archive.commits and transfer.done:
        _commit(transfer, token)


def _commit(transfer: Transfer, token: CancelToken) -> None:
    from braintumor_desktop.pacs import commitment
    from braintumor_desktop.pacs.client import PacsError
    from braintumor_desktop.pacs.peer import peer_of

    one = transfer.archive
    here = LOOPBACK if one.host in {"localhost", LOOPBACK} else ANYWHERE
    listen = (here, one.answers_at) if one.answers_at else None
    instances = commitment.instances_of(transfer.done)
    try:
        said = commitment.commit(peer_of(one), instances, COMMIT_SECONDS, token, listen)
    except Cancelled:
        raise
    except PacsError as error:
        transfer.problems.append(str(error))
        return
    if said.is_answered:
        transfer.confirmed = len(said.kept)
    else:
        transfer.problems.append(tr("It did not say whether it keeps them."))
