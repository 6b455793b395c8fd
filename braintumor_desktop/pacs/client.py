"""Asking an archive: C-ECHO, C-FIND, C-GET, C-MOVE, C-STORE (PS3.4 annexes A to C and PS3.7)."""

from __future__ import annotations

import io
import logging
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pydicom
from pydicom.dataset import Dataset

from braintumor_desktop.errors import AppError
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.pacs.peer import Peer

log = logging.getLogger(__name__)

SECONDS = 30.0
"""For an answer; then the archive counts as gone."""
SUCCESS, CANCELED = 0x0000, 0xFE00
NO_DICOM = mark("it is no DICOM file")
PENDING = frozenset({0xFF00, 0xFF01})
WARNINGS = range(0xB000, 0xC000)
LEVELS: Mapping[str, tuple[str, ...]] = {
    "STUDY": ("StudyInstanceUID", "PatientName", "PatientID", "StudyDate", "StudyDescription",
              "ModalitiesInStudy", "NumberOfStudyRelatedInstances"),
    "SERIES": ("SeriesInstanceUID", "Modality", "SeriesDescription", "SeriesNumber",
               "NumberOfSeriesRelatedInstances"),
}  # fmt: skip
"""What is asked for at each level (PS3.4 C.6)."""
FIND = "1.2.840.10008.5.1.4.1.2.2.1"
MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
GET = "1.2.840.10008.5.1.4.1.2.2.3"
VERIFICATION = "1.2.840.10008.1.1"
IMAGES = (
    *("1.2.840.10008.5.1.4.1.1.4", "1.2.840.10008.5.1.4.1.1.4.1", "1.2.840.10008.5.1.4.1.1.4.4"),
    *("1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.7"),
    *("1.2.840.10008.5.1.4.1.1.88.33", "1.2.840.10008.5.1.4.1.1.88.34"),
    *("1.2.840.10008.5.1.4.1.1.7", "1.2.840.10008.5.1.4.1.1.104.1"),
)
"""Kinds of objects that are fetched: MR, segmentations, reports, captures, PDF.  All at once
would need more than the 128 contexts of an association."""


class PacsError(AppError):
    """An archive cannot be reached, or refuses."""


@dataclass(frozen=True)
class Sent:
    """What became of a file that was to be sent.

    Attributes:
        path: the file.
        problem: why the archive has it not, or "".
    """

    path: Path
    problem: str = ""


def echo(peer: Peer) -> None:
    """Ask whether an archive answers (C-ECHO).

    Raises:
        PacsError: it does not.
    """
    with associated(peer, [VERIFICATION]) as association:
        status = association.send_c_echo()
        _check(peer, status)


def find(peer: Peer, level: str, keys: Mapping[str, str]) -> Iterator[Dataset]:
    """What an archive has (C-FIND, study root).

    Args:
        peer: the archive.
        level: "STUDY" or "SERIES".
        keys: keyword of an element to what it must match; `*` and ranges of dates as in DICOM.

    Raises:
        PacsError: it cannot be reached, or refuses.
    """
    query = Dataset()
    query.QueryRetrieveLevel = level
    for keyword in (*LEVELS[level], *keys):
        setattr(query, keyword, keys.get(keyword, ""))
    with associated(peer, [FIND]) as association:
        for status, found in association.send_c_find(query, FIND):
            if not status:
                raise gone(peer)
            if status.Status in PENDING and found is not None:
                yield found
            elif status.Status not in PENDING:
                _check(peer, status)


def get(
    peer: Peer, study: str, folder: Path, token: CancelToken, series: str = "",
    report: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Path]:  # fmt: skip
    """Fetch a study or series into a folder (C-GET: no connection comes from outside).

    Args:
        peer: the archive.
        study: UID of the study.
        folder: exists.
        token: asked between files.
        series: UID of one of its series, or "" for all.
        report: is told how many of how many files have come.

    Raises:
        PacsError: it cannot be reached, or refuses.
        StorageError: a file cannot be written.
        Cancelled: the token was set; what has come stays.
    """
    from pynetdicom import build_role

    kept: list[Path] = []
    failure: list[AppError] = []

    def take(event: Any) -> int:
        try:
            kept.append(keep(event, folder))
        except AppError as error:
            failure.append(error)
            return 0xA700  # Out of resources (PS3.4 table B.2-1).
        return SUCCESS

    roles = [build_role(kind, scp_role=True) for kind in IMAGES]
    asked = _asked(study, series)
    with associated(peer, [GET, *IMAGES], roles, take) as association:
        for status, _ in association.send_c_get(asked, GET):
            if not status:
                raise gone(peer)
            if failure:
                association.abort()
                raise failure[0]
            left = int(status.get("NumberOfRemainingSuboperations", 0) or 0)
            report(len(kept), len(kept) + left)
            token.check()
            if status.Status not in PENDING:
                _check(peer, status)
    return kept


def move(peer: Peer, study: str, to: str, series: str = "") -> int:
    """Have an archive send a study or series to another, or to us while `serve` runs (C-MOVE).

    Args:
        peer: the archive.
        study: UID of the study.
        to: AE title of the receiver, which the archive must know.
        series: UID of one of its series, or "" for all.

    Returns:
        The number of objects that it sent.

    Raises:
        PacsError: it cannot be reached, or refuses.
    """
    done = 0
    with associated(peer, [MOVE]) as association:
        for status, _ in association.send_c_move(_asked(study, series), to, MOVE):
            if not status:
                raise gone(peer)
            done = max(done, int(status.get("NumberOfCompletedSuboperations", 0) or 0))
            if status.Status not in PENDING:
                _check(peer, status)
    return done


def files_below(folder: Path) -> list[Path]:
    """The DICOM files below a folder, whatever they are called, in the order of their names."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path for path in paths if _head(path) is not None]


def send(peer: Peer, paths: Sequence[Path], token: CancelToken) -> Iterator[Sent]:
    """Send files as they are (C-STORE), telling of each.

    Raises:
        PacsError: it cannot be reached; what was told as sent is there.
        Cancelled: the token was set.
    """
    from pynetdicom.presentation import build_context

    heads = {path: _head(path) for path in paths}
    kinds = {(str(h[0]), str(h[1])) for h in heads.values() if h is not None}
    contexts = [build_context(kind, syntax) for kind, syntax in sorted(kinds)]
    if not contexts:  # Nothing to agree on with an archive.
        yield from (Sent(path, tr(NO_DICOM)) for path in paths)
        return
    with associated(peer, contexts) as association:
        for path in paths:
            token.check()
            if heads[path] is None:
                yield Sent(path, tr(NO_DICOM))
                continue
            if not association.is_established:
                raise gone(peer)
            yield Sent(path, _stored(association, path))


def keep(event: Any, folder: Path) -> Path:
    """Write an object that came, under its UIDs, exactly as it was sent.

    Raises:
        StorageError: it cannot be written.
    """
    from pydicom.filebase import DicomIO
    from pydicom.filewriter import write_file_meta_info

    ds = event.request
    # As it stands: pydicom would warn of odd ones, and what is odd in them is taken out below.
    raw = event.dataset.get_item("SeriesInstanceUID")
    series = bytes(raw.value or b"").decode("latin-1") if raw is not None else "series"
    place = folder / _plain(series)
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{_plain(str(ds.AffectedSOPInstanceUID))}.dcm"
    stream = io.BytesIO()
    stream.write(b"\0" * 128 + b"DICM")
    write_file_meta_info(DicomIO(stream), event.file_meta)
    stream.write(ds.DataSet.getvalue())
    write_whole(path, stream.getvalue())
    return path


def _plain(uid: str) -> str:
    """A UID as a name of a file: what another sends must lead nowhere else."""
    return "".join(c for c in uid if c.isalnum() or c == ".").strip(".")[:64] or "object"


def _stored(association: Any, path: Path) -> str:
    """Send one file; why the archive has it not, or ""."""
    try:
        status = association.send_c_store(path)
    except (ValueError, AttributeError) as error:
        log.info("not sent: %s", type(error).__name__)
        return tr("the archive takes no such objects")
    if not status:
        return tr("the archive did not answer")
    if status.Status == SUCCESS or status.Status in WARNINGS:
        return ""
    return tr("the archive refuses it ({code})", code=f"0x{status.Status:04X}")


def _head(path: Path) -> tuple[Any, Any] | None:
    try:
        ds = pydicom.dcmread(path, stop_before_pixels=True, specific_tags=["SOPClassUID"])
        found = ds.file_meta.MediaStorageSOPClassUID, ds.file_meta.TransferSyntaxUID
    except (OSError, pydicom.errors.InvalidDicomError, AttributeError):
        return None
    return found


def _asked(study: str, series: str) -> Dataset:
    asked = Dataset()
    asked.QueryRetrieveLevel = "SERIES" if series else "STUDY"
    asked.StudyInstanceUID = study
    if series:
        asked.SeriesInstanceUID = series
    return asked


@contextmanager
def associated(
    peer: Peer,
    contexts: Sequence[Any],
    roles: Sequence[Any] = (),
    take: Any = None,
    handlers: Sequence[Any] = (),
) -> Iterator[Any]:
    """An association while the block runs.

    Args:
        peer: the archive.
        contexts: UIDs of what is asked for, or contexts of pynetdicom.
        roles: role selection items, where we take what the archive sends.
        take: handler of objects that it sends, or None.
        handlers: other handlers of pynetdicom.

    Raises:
        PacsError: there is none, or the archive accepts nothing of it.
    """
    from pynetdicom import AE, evt
    from pynetdicom.presentation import PresentationContext

    entity = AE(ae_title=peer.ours)
    entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = SECONDS
    entity.connection_timeout = SECONDS
    for context in contexts:
        if isinstance(context, PresentationContext):
            entity.add_requested_context(str(context.abstract_syntax), context.transfer_syntax)
        else:
            entity.add_requested_context(context)
    try:
        # The name is for SNI, which archives do not look at.
        tls = None if peer.tls is None else (peer.tls.client(), peer.host)
    except OSError as error:
        raise PacsError(tr("The certificates cannot be used"), str(error)) from error
    opened: list[Any] = []
    handled: list[Any] = [(evt.EVT_CONN_OPEN, opened.append), *handlers]
    handled += [] if take is None else [(evt.EVT_C_STORE, take)]
    association = entity.associate(
        peer.host, peer.port, ae_title=peer.title, ext_neg=list(roles), evt_handlers=handled,
        tls_args=tls,
    )  # fmt: skip
    if not association.is_established:
        raise _refused(peer, association, was_there=bool(opened))
    try:
        yield association
    finally:
        if association.is_established:
            association.release()


def _refused(peer: Peer, association: Any, *, was_there: bool) -> PacsError:
    title = tr("{peer} cannot be reached", peer=str(peer))
    if not was_there:
        text = tr("nobody listens there, or the network does not lead there.")
    elif association.is_rejected:
        text = tr("it does not let {ours} in: ask who keeps it.", ours=peer.ours)
    else:
        text = tr("it broke off: ask whether it wants an encrypted connection.")
    return PacsError(title, text)


def gone(peer: Peer) -> PacsError:
    """The archive does not answer any more."""
    return PacsError(tr("{peer} no longer answers", peer=str(peer)), tr("Try again later."))


def _check(peer: Peer, status: Any) -> None:
    if not status:
        raise gone(peer)
    if status.Status not in {SUCCESS, CANCELED} and status.Status not in WARNINGS:
        title = tr("{peer} refuses", peer=str(peer))
        said = str(status.get("ErrorComment", "") or f"0x{status.Status:04X}")
        raise PacsError(title, said)
