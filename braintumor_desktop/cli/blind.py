"""What waits to be read blind is told by no command, unless `--open` says that it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput, StorageError
from braintumor_desktop.findings import wording
from braintumor_desktop.imaging import files
from braintumor_desktop.review import elsewhere, rounds
from braintumor_desktop.review.database import NAME
from braintumor_desktop.review.places import as_text
from braintumor_desktop.station import folders, known_worklists
from braintumor_desktop.workflow.to_database import content_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.elsewhere import BlindList

OPEN = "Add --open where nobody who reads it sees this."


def refuse(opened: Database, options: argparse.Namespace) -> None:
    """See that nothing of a worklist is told that the window hides from who reads blind.

    Raises:
        StorageError: it is read blind, or items of it are in another list.
    """
    if options.open:
        return
    if reader := rounds.blind(opened):
        raise StorageError(
            f"{opened.path} is read blind",
            f"{reader} began it, and this tells what the networks and other readers say",
            OPEN,
        )
    for one in elsewhere.blind_lists(known(), opened):
        if count := elsewhere.count_of(opened, one):
            raise refusal(one, count, f"{opened.path} tells what the networks say", OPEN)


def refuse_files(series: Sequence[Series], options: argparse.Namespace, token: CancelToken) -> None:
    """See that nothing is told of files that wait to be read blind in a list of this user.

    Raises:
        Cancelled: the token was set.
        StorageError: some do.
    """
    found = None if options.open else waiting_in(series, token)
    if found is not None:
        raise refusal(*found, "this tells what the networks say", OPEN)


def refusal(one: BlindList, count: int, cause: str, hint: str) -> StorageError:
    """That some of what was found waits in a list, and what may be done."""
    return StorageError(f"{_wait(count)} in {one.path}", f"{one.began} began it, and {cause}", hint)


def waiting_in(series: Sequence[Series], token: CancelToken) -> tuple[BlindList, int] | None:
    """The first list in which something of what was found waits, and how much of it.

    What has no UID and lies elsewhere is known by its content: such files are read.

    Args:
        series: what was found.
        token: stops.

    Raises:
        Cancelled: the token was set.
    """
    lists = elsewhere.blind_lists(known())
    if not lists:
        return None
    is_read = any(one.contents for one in lists)
    facts = [
        (as_text(one.id), _content(one, token) if is_read and one.series_uid is None else "")
        for one in series
    ]
    for one in lists:
        if count := sum(one.has(*fact) for fact in facts):
            return one, count
    return None


def known() -> tuple[Path, ...]:
    """The user's own worklist, and those that were read blind when they were open last."""
    found = folders.find()
    return (found.data / NAME, *known_worklists.blind_ones(found.config))


def _wait(count: int) -> str:
    return f"{wording.count(count, 'item')} {'waits' if count == 1 else 'wait'} to be read blind"


def _content(series: Series, token: CancelToken) -> str:
    """What its images are; as of a series that cannot be read, where one of its files cannot."""
    return content_of(series, [_sha256(item, token) for item in series.slices])


def _sha256(item: Slice, token: CancelToken) -> str:
    try:
        return files.sha256(item.path, token)
    except BadInput:
        return ""
