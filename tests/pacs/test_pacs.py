"""Archives on the loopback: our own receiver, and Orthanc where it is installed."""

from __future__ import annotations

import json
import shutil
import socket  # noqa: TID251 - to find a free port
import subprocess
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pydicom
import pytest

pytest.importorskip("pynetdicom", reason="needs the extra pacs")

from braintumor_desktop import __main__
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.pacs import client
from braintumor_desktop.pacs.client import PacsError
from braintumor_desktop.pacs.peer import Peer, Tls, parsed
from braintumor_desktop.pacs.server import serving
from tests.helpers import cases, dicom_files

# pynetdicom leaves the sockets of connections that failed to the garbage collection.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

ORTHANC = shutil.which("Orthanc") or "/usr/sbin/Orthanc"


@pytest.fixture(scope="module")
def scans(tmp_path_factory):
    return cases.write_series(tmp_path_factory.mktemp("scans"))


@pytest.fixture
def receiver(tmp_path):
    """Our own receiver: (peer, folder, what came)."""
    folder, came = tmp_path / "incoming", []
    folder.mkdir()
    with serving(folder, "OURS", 0, lambda path, who: came.append((path, who))) as port:
        yield Peer("OURS", "127.0.0.1", port), folder, came


def test_an_archive_answers(receiver):
    client.echo(receiver[0])


def test_files_arrive_as_they_were_sent(receiver, scans):
    peer, folder, came = receiver
    paths = sorted(scans.iterdir())
    told = list(client.send(peer, paths, CancelToken()))
    assert [one.problem for one in told] == [""] * len(paths)
    assert len(came) == len(paths)
    assert {who for _, who in came} == {"BRAINTUMOR"}
    for path in paths:
        sent = pydicom.dcmread(path)
        got = pydicom.dcmread(folder / sent.SeriesInstanceUID / f"{sent.SOPInstanceUID}.dcm")
        assert got == sent
        assert got.file_meta.TransferSyntaxUID == sent.file_meta.TransferSyntaxUID


def test_compressed_files_are_not_decoded_on_the_way(receiver, tmp_path):
    peer, folder, _ = receiver
    path = dicom_files.write(tmp_path / "a.dcm", dicom_files.mr_slice(), "1.2.840.10008.1.2.4.80")
    assert [one.problem for one in client.send(peer, [path], CancelToken())] == [""]
    (got,) = folder.rglob("*.dcm")
    assert pydicom.dcmread(got).PixelData == pydicom.dcmread(path).PixelData


def test_what_is_no_dicom_is_said_and_the_rest_goes_on(receiver, scans, tmp_path):
    (tmp_path / "note.txt").write_text("hello")
    paths = [tmp_path / "note.txt", sorted(scans.iterdir())[0]]
    told = list(client.send(receiver[0], paths, CancelToken()))
    assert ["no DICOM" in one.problem for one in told] == [True, False]


def test_where_nothing_is_dicom_each_file_is_said_and_nobody_is_called(tmp_path):
    (tmp_path / "note.txt").write_text("hello")
    nobody = Peer("NOBODY", "127.0.0.1", 1)
    told = list(client.send(nobody, [tmp_path / "note.txt"], CancelToken()))
    assert ["no DICOM" in one.problem for one in told] == [True]


def test_sending_stops_when_asked(receiver, scans):
    token = CancelToken()
    sending = client.send(receiver[0], sorted(scans.iterdir()), token)
    next(sending)
    token.cancel()
    with pytest.raises(Cancelled):
        next(sending)
    assert len(receiver[2]) == 1


def test_who_asks_for_another_name_is_refused(receiver):
    peer = Peer("OTHER", "127.0.0.1", receiver[0].port)
    with pytest.raises(PacsError, match="does not let BRAINTUMOR in"):
        client.echo(peer)


def test_nobody_there_is_said(monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with pytest.raises(PacsError, match="nobody listens there"):
        client.echo(Peer("ANY", "127.0.0.1", port))


def test_a_taken_port_is_said(receiver, tmp_path):
    taken = serving(tmp_path, "OURS", receiver[0].port, lambda *_: None)
    with pytest.raises(PacsError, match="cannot be used"), taken:
        pass


def test_an_archive_that_drops_half_way_leaves_what_came_and_says_so(scans, monkeypatch):
    paths = sorted(scans.iterdir())
    monkeypatch.setattr(client, "SECONDS", 3.0)
    with _dropping(after=3) as (port, got):
        told: list[client.Sent] = []
        sending = client.send(Peer("DROPS", "127.0.0.1", port), paths, CancelToken())
        with pytest.raises(PacsError, match="no longer answers"):
            told.extend(sending)
    assert [one.problem for one in told][:2] == ["", ""]
    assert len(got) >= 3
    assert len(told) < len(paths)


def _dropping(after):
    from contextlib import contextmanager

    from pynetdicom import AE, AllStoragePresentationContexts, evt

    @contextmanager
    def made():
        got = []

        def take(event):
            got.append(str(event.request.AffectedSOPInstanceUID))
            if len(got) >= after:
                threading.Thread(target=event.assoc.abort).start()
            return 0

        entity = AE(ae_title="DROPS")
        entity.supported_contexts = AllStoragePresentationContexts
        server = entity.start_server(
            ("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_STORE, take)]
        )
        try:
            yield server.socket.getsockname()[1], got
        finally:
            server.shutdown()

    return made()


def test_names_from_outside_lead_nowhere_else(receiver, tmp_path):
    peer, folder, _ = receiver
    ds = dicom_files.mr_slice(SeriesInstanceUID="1.2.3")
    path = dicom_files.write(tmp_path / "a.dcm", ds)
    read = pydicom.dcmread(path)
    with pydicom.config.disable_value_validation():
        read.SeriesInstanceUID = "../../evil"
        read.save_as(path)
    list(client.send(peer, [path], CancelToken()))
    assert [p.relative_to(folder).parts[0] for p in folder.rglob("*.dcm")] == ["evil"]


def test_certificates_let_in_only_who_has_one(tmp_path, scans):
    tls = _certificates(tmp_path)
    folder = tmp_path / "incoming"
    folder.mkdir()
    with serving(folder, "OURS", 0, lambda *_: None, tls=tls) as port:
        client.echo(Peer("OURS", "127.0.0.1", port, tls=tls))
        with pytest.raises(PacsError):
            client.echo(Peer("OURS", "127.0.0.1", port))


def _certificates(folder: Path) -> Tls:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "archive")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "cert.pem").write_bytes(made.public_bytes(pem))
    plain = serialization.NoEncryption()
    form = serialization.PrivateFormat.PKCS8
    (folder / "key.pem").write_bytes(key.private_bytes(pem, form, plain))
    return Tls(folder / "cert.pem", folder / "cert.pem", folder / "key.pem")


@pytest.mark.parametrize(
    ("text", "found"),
    [("ARCHIVE@10.0.0.5:104", ("ARCHIVE", "10.0.0.5", 104)), ("A B@[::1]:1", ("A B", "::1", 1))],
)
def test_an_address_is_read(text, found):
    assert parsed(text) == found


@pytest.mark.parametrize("text", ["", "A@b", "A@b:99999", "@b:1", "X" * 17 + "@b:1", "A@b:0"])
def test_what_is_no_address_is_refused(text):
    with pytest.raises(ValueError, match="no archive"):
        parsed(text)


def test_the_command_sends_and_says_how_many(receiver, scans, capsys):
    peer = f"OURS@127.0.0.1:{receiver[0].port}"
    assert __main__.main(["pacs", "echo", "--peer", peer]) == 0
    assert __main__.main(["pacs", "send", str(scans), "--peer", peer, "--quiet"]) == 0
    assert "9 of 9 files" in capsys.readouterr().out


def test_an_administrator_can_forbid_it(receiver, monkeypatch, capsys):
    from braintumor_desktop.station import policy

    class Fixed:
        values = {"pacs/allowed": False}  # noqa: RUF012

    monkeypatch.setattr(policy, "load", lambda *_: Fixed)
    peer = f"OURS@127.0.0.1:{receiver[0].port}"
    assert __main__.main(["pacs", "echo", "--peer", peer]) == 2
    assert "administrator" in capsys.readouterr().err


@pytest.fixture
def orthanc(tmp_path):
    """An archive of others."""
    if not Path(ORTHANC).exists():
        pytest.skip("needs Orthanc")
    port, web, ours = (_free_port() for _ in range(3))
    settings = {
        "StorageDirectory": str(tmp_path / "store"), "IndexDirectory": str(tmp_path / "store"),
        "DicomAet": "ORTHANC", "DicomPort": port, "HttpPort": web, "HttpServerEnabled": False,
        "DicomServerEnabled": True, "Plugins": [], "DicomAlwaysAllowGet": True,
        "DicomAlwaysAllowMove": True, "DicomAlwaysAllowFind": True,
        "DicomModalities": {"ours": ["OURS", "127.0.0.1", ours]},
    }  # fmt: skip
    (tmp_path / "orthanc.json").write_text(json.dumps(settings))
    running = subprocess.Popen(
        [ORTHANC, tmp_path / "orthanc.json"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    peer = Peer("ORTHANC", "127.0.0.1", port)
    try:
        _wait_for(peer)
        yield peer, ours
    finally:
        running.terminate()
        running.wait(20)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(peer: Peer) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            client.echo(peer)
        except PacsError:
            time.sleep(0.2)
        else:
            return
    raise AssertionError("Orthanc does not answer")


def test_a_study_goes_to_orthanc_and_comes_back_the_same(orthanc, scans, tmp_path):
    from braintumor_desktop.exchange.objects.segmentation import segmentation
    from braintumor_desktop.exchange.objects.sources import sources_of
    from braintumor_desktop.exchange.objects.structured_report import structured_report

    peer, ours = orthanc
    case = cases.case(scans)
    sources = sources_of(case.series)
    made = segmentation(case, sources)
    objects = tmp_path / "objects"
    objects.mkdir()
    made.save_as(objects / "seg.dcm", enforce_file_format=True)
    report = structured_report(case, sources, made)
    report.save_as(objects / "sr.dcm", enforce_file_format=True)
    paths = [*sorted(scans.iterdir()), *sorted(objects.iterdir())]
    assert [one.problem for one in client.send(peer, paths, CancelToken())] == [""] * len(paths)
    (study,) = client.find(peer, "STUDY", {"PatientID": "P1"})
    assert study.NumberOfStudyRelatedInstances == len(paths)
    series = list(client.find(peer, "SERIES", {"StudyInstanceUID": study.StudyInstanceUID}))
    assert sorted(one.Modality for one in series) == ["MR", "SEG", "SR"]
    back = tmp_path / "back"
    back.mkdir()
    kept = client.get(peer, study.StudyInstanceUID, back, CancelToken())
    assert _same(paths, kept)
    came: list[Path] = []
    moved = tmp_path / "moved"
    moved.mkdir()
    with serving(moved, "OURS", ours, lambda path, _who: came.append(path)):
        assert client.move(peer, study.StudyInstanceUID, "OURS") == len(paths)
    assert _same(paths, came)


def _same(sent: list[Path], got: list[Path]) -> bool:
    ours = {str(ds.SOPInstanceUID): ds for ds in map(pydicom.dcmread, sent)}
    theirs = {str(ds.SOPInstanceUID): ds for ds in map(pydicom.dcmread, got)}
    return ours == theirs


def test_nothing_is_found_where_nothing_is(orthanc):
    assert list(client.find(orthanc[0], "STUDY", {"PatientID": "nobody"})) == []
