"""Storage commitment (PS3.4 annex J): an archive confirms that it keeps what was sent to it.

It is asked by N-ACTION, and answers by N-EVENT-REPORT: on the same connection, or on one that it
opens to a port of ours, for which alone we listen while we wait.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pydicom
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from braintumor_desktop.pacs.client import PacsError, associated
from braintumor_desktop.station.writing import storage_error
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.pacs.peer import Peer

PUSH_MODEL = "1.2.840.10008.1.20.1"
INSTANCE = "1.2.840.10008.1.20.1.1"
REQUEST = 1
"""Action type (PS3.4 J.3.2.1)."""
STEP_SECONDS = 0.2


@dataclass(frozen=True)
class Instance:
    """An object that was sent.

    Attributes:
        kind: UID of its SOP class.
        uid: its SOP instance UID.
    """

    kind: str
    uid: str


@dataclass(frozen=True)
class Committed:
    """What an archive said.

    Attributes:
        kept: UIDs of objects that it keeps.
        failed: UIDs of those that it does not, with its reason (PS3.3 C.14.1.1).
        is_answered: whether it has answered in time at all.
    """

    kept: frozenset[str] = frozenset()
    failed: dict[str, int] = field(default_factory=dict)
    is_answered: bool = True


def instances_of(paths: Sequence[Path]) -> list[Instance]:
    """What files hold; those that are no DICOM are left out.

    Raises:
        StorageError: one cannot be read.
    """
    found = []
    for path in paths:
        try:
            ds = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=["SOPInstanceUID"])
            meta = ds.file_meta
            found.append(Instance(str(meta.MediaStorageSOPClassUID), str(ds.SOPInstanceUID)))
        except (pydicom.errors.InvalidDicomError, AttributeError):
            continue
        except OSError as error:
            raise storage_error(path, error) from error
    return found


def commit(
    peer: Peer,
    instances: Sequence[Instance],
    seconds: float,
    token: CancelToken,
    listen: tuple[str, int] | None = None,
) -> Committed:
    """Ask whether an archive keeps what was sent, and wait for the answer.

    Args:
        peer: the archive.
        instances: what was sent.
        seconds: to wait for the answer.
        token: asked while it is waited.
        listen: address and port of ours to which the archive may bring the answer, or None.

    Raises:
        PacsError: it cannot be reached, or offers no storage commitment.
        Cancelled: the token was set.
    """
    answer = _Answer(str(generate_uid()))
    with (
        _listening(peer, answer, listen),
        associated(peer, [PUSH_MODEL], handlers=[(_event(), answer.take)]) as association,
    ):
        status, _ = association.send_n_action(
            answer.asked(instances), REQUEST, PUSH_MODEL, INSTANCE
        )
        if not status:  # Orthanc breaks off where it does not know who asks.
            title = tr("{peer} does not confirm that it keeps objects", peer=str(peer))
            text = tr("it broke off: ask whether it knows {ours}.", ours=peer.ours)
            raise PacsError(title, text)
        if status.Status != 0:
            title = tr("{peer} does not confirm that it keeps objects", peer=str(peer))
            raise PacsError(title, f"0x{status.Status:04X}")
        left = seconds
        while left > 0 and not answer.came.wait(STEP_SECONDS):
            token.check()
            left -= STEP_SECONDS
    return answer.said if answer.came.is_set() else Committed(is_answered=False)


class _Answer:
    """The answer to one request; taken in the thread of a connection."""

    def __init__(self, transaction: str) -> None:
        self._transaction = transaction
        self.came = threading.Event()
        self.said = Committed()

    def asked(self, instances: Sequence[Instance]) -> Dataset:
        """The request (PS3.4 table J.3-1)."""
        ds = Dataset()
        ds.TransactionUID = self._transaction
        ds.ReferencedSOPSequence = []
        for one in instances:
            item = Dataset()
            item.ReferencedSOPClassUID = one.kind
            item.ReferencedSOPInstanceUID = one.uid
            ds.ReferencedSOPSequence.append(item)
        return ds

    def take(self, event: Any) -> tuple[int, None]:
        """Take what an archive reports, if it is of this request (PS3.4 table J.3-2)."""
        said = event.event_information
        if str(said.get("TransactionUID", "")) != self._transaction:
            return 0x0110, None  # Processing failure (PS3.7 C).
        kept = frozenset(
            str(one.ReferencedSOPInstanceUID) for one in said.get("ReferencedSOPSequence") or ()
        )
        failed = {
            str(one.ReferencedSOPInstanceUID): int(one.get("FailureReason", 0) or 0)
            for one in said.get("FailedSOPSequence") or ()
        }
        self.said = Committed(kept, failed)
        self.came.set()
        return 0x0000, None


def _event() -> Any:
    from pynetdicom import evt

    return evt.EVT_N_EVENT_REPORT


@contextmanager
def _listening(peer: Peer, answer: _Answer, listen: tuple[str, int] | None) -> Iterator[None]:
    """Let the archive connect to us while the block runs."""
    if listen is None:
        yield
        return
    from pynetdicom import AE

    entity = AE(ae_title=peer.ours)
    entity.require_called_aet = True
    # The archive is the provider of the service, though it opens the connection (PS3.4 J.3.3).
    entity.add_supported_context(PUSH_MODEL, scu_role=False, scp_role=True)
    try:
        server: Any = entity.start_server(
            listen, block=False, evt_handlers=[(_event(), answer.take)],
            ssl_context=None if peer.tls is None else peer.tls.server(),
        )  # fmt: skip
    except OSError as error:
        text = tr("Port {port} cannot be used: {why}.", port=listen[1], why=str(error))
        raise PacsError(tr("Nothing can be received"), text) from error
    try:
        yield
    finally:
        server.shutdown()
