"""An archive confirms that it keeps what was sent."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest

pytest.importorskip("pynetdicom", reason="needs the extra pacs")

from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom import AE, evt

from braintumor_desktop import __main__
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.pacs import client, commitment
from braintumor_desktop.pacs.client import PacsError
from braintumor_desktop.pacs.commitment import Instance
from braintumor_desktop.pacs.peer import Peer
from braintumor_desktop.pacs.server import serving
from braintumor_desktop.station import archives, audit, audit_check, folders
from tests.pacs.test_pacs import _free_port, orthanc, scans  # noqa: F401 - fixtures

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

SENT = [Instance("1.2.840.10008.5.1.4.1.1.4", f"1.2.{number}") for number in range(3)]


@contextmanager
def archive(answer):
    """One that answers a request on the same connection, by `answer(request)`; None: never.

    It reports once its answer to the request itself has left, however busy the machine.
    """

    def on_action(event):
        asked = event.action_information
        said = answer(asked)
        if said is not None:
            kind = 2 if said.get("FailedSOPSequence") else 1
            threading.Timer(0.5, lambda: event.assoc.send_n_event_report(
                said, kind, commitment.PUSH_MODEL, commitment.INSTANCE
            )).start()  # fmt: skip
        return 0x0000, None

    entity = AE(ae_title="KEEPS")
    entity.add_supported_context(commitment.PUSH_MODEL)
    entity.add_supported_context("1.2.840.10008.1.1")
    server = entity.start_server(
        ("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_N_ACTION, on_action)]
    )
    try:
        yield Peer("KEEPS", "127.0.0.1", server.socket.getsockname()[1])
    finally:
        server.shutdown()


def all_kept(asked):
    ds = Dataset()
    ds.TransactionUID = asked.TransactionUID
    ds.ReferencedSOPSequence = asked.ReferencedSOPSequence
    return ds


def test_an_archive_confirms_on_the_same_connection():
    with archive(all_kept) as peer:
        said = commitment.commit(peer, SENT, 10, CancelToken())
    assert said.is_answered
    assert said.kept == {one.uid for one in SENT}
    assert said.failed == {}


def test_what_an_archive_does_not_keep_is_named():
    def answer(asked):
        ds = all_kept(asked)
        bad = Dataset()
        bad.ReferencedSOPClassUID, bad.ReferencedSOPInstanceUID = SENT[1].kind, SENT[1].uid
        bad.FailureReason = 0x0112
        ds.FailedSOPSequence = [bad]
        ds.ReferencedSOPSequence = [asked.ReferencedSOPSequence[0], asked.ReferencedSOPSequence[2]]
        return ds

    with archive(answer) as peer:
        said = commitment.commit(peer, SENT, 10, CancelToken())
    assert said.failed == {SENT[1].uid: 0x0112}
    assert said.kept == {SENT[0].uid, SENT[2].uid}


def test_an_answer_to_another_request_is_none():
    def answer(asked):
        ds = all_kept(asked)
        ds.TransactionUID = "1.2.3"
        return ds

    with archive(answer) as peer:
        assert not commitment.commit(peer, SENT, 1, CancelToken()).is_answered


def test_an_archive_that_does_not_answer_is_not_waited_for_longer():
    with archive(lambda _asked: None) as peer:
        assert not commitment.commit(peer, SENT, 0.5, CancelToken()).is_answered


def test_waiting_stops_when_asked():
    token = CancelToken()
    threading.Timer(0.3, token.cancel).start()
    with archive(lambda _asked: None) as peer, pytest.raises(Cancelled):
        commitment.commit(peer, SENT, 30, token)


def test_an_archive_without_it_is_said(tmp_path):
    with serving(tmp_path, "OURS", 0, lambda *_: None) as port:
        peer = Peer("OURS", "127.0.0.1", port)
        with pytest.raises(PacsError):
            commitment.commit(peer, SENT, 1, CancelToken())


def test_orthanc_confirms_over_a_connection_of_its_own(orthanc, scans, tmp_path):  # noqa: F811
    stranger, ours = orthanc
    peer = replace(stranger, ours="OURS")
    paths = sorted(scans.iterdir())
    assert [one.problem for one in client.send(peer, paths, CancelToken())] == [""] * len(paths)
    instances = commitment.instances_of([*paths, tmp_path / "orthanc.json"])
    assert len(instances) == len(paths)
    missing = Instance(instances[0].kind, str(generate_uid()))
    said = commitment.commit(peer, [*instances, missing], 30, CancelToken(), ("127.0.0.1", ours))
    assert said.kept == {one.uid for one in instances}
    assert set(said.failed) == {missing.uid}
    with pytest.raises(PacsError, match="whether it knows BRAINTUMOR"):
        commitment.commit(stranger, instances, 5, CancelToken(), ("127.0.0.1", ours))


def test_the_command_takes_a_name_of_the_address_book_and_asks_for_it(
    orthanc,  # noqa: F811
    scans,  # noqa: F811
    capsys,
):
    peer, ours = orthanc
    config = folders.find().config
    config.mkdir(parents=True, exist_ok=True)
    one = archives.Archive(
        "the lab", peer.title, peer.host, peer.port, "OURS", commits=True, answers_at=ours
    )
    archives.keep(config, [one])
    assert __main__.main(["pacs", "list"]) == 0
    assert "the lab: ORTHANC@127.0.0.1" in capsys.readouterr().out
    assert __main__.main(["pacs", "send", str(scans), "--peer", "the lab", "--quiet"]) == 0
    assert "confirms that it keeps 9 of 9" in capsys.readouterr().out
    found = list(audit_check.entries(audit.path_of()))
    assert [(e.event, e.facts["archive"]) for e in found] == [
        ("sent", str(peer)), ("committed", str(peer)),
    ]  # fmt: skip
    assert (found[1].facts["kept"], found[1].facts["failed"]) == (9, 0)


def test_a_name_that_is_not_there_is_said(capsys):
    assert __main__.main(["pacs", "echo", "--peer", "nowhere"]) == 1
    assert "no archive nowhere" in capsys.readouterr().err


def test_an_association_that_fails_is_noted(capsys):
    port = _free_port()
    assert __main__.main(["pacs", "echo", "--peer", f"ANY@127.0.0.1:{port}"]) == 1
    (one,) = audit_check.entries(audit.path_of())
    assert (one.event, one.facts["failed"]) == ("asked", "PacsError")
