"""An encrypted archive for a stick, and a code for a telephone."""

from __future__ import annotations

import io
import shutil
import subprocess
import tracemalloc
import zipfile

import cv2
import numpy as np
import pytest
import pyzipper
from PIL import Image

from braintumor_desktop import NOTICE
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled, StorageError
from braintumor_desktop.exchange.handover import (
    INNER,
    WrongPassword,
    below,
    is_archive,
    pack,
    unpack,
)
from braintumor_desktop.exchange.summary_code import summary_png, summary_text
from tests.helpers import cases

PASSWORD = "correct horse"


@pytest.fixture
def study(tmp_path):
    folder = tmp_path / "DOE_JANE"
    (folder / "masks").mkdir(parents=True)
    (folder / "results.jsonl").write_text("{}\n")
    (folder / "masks" / "a.png").write_bytes(bytes(range(256)) * 40)
    return folder


def test_what_is_packed_comes_back(study, tmp_path):
    archive = tmp_path / "study.zip"
    assert pack(below([study], archive), archive, PASSWORD, CancelToken()) == 2
    (tmp_path / "there").mkdir()
    unpack(archive, tmp_path / "there", PASSWORD, CancelToken())
    back = tmp_path / "there" / "DOE_JANE"
    assert (back / "results.jsonl").read_text() == "{}\n"
    assert (back / "masks" / "a.png").read_bytes() == (study / "masks" / "a.png").read_bytes()


def test_without_the_password_not_even_names_can_be_read(study, tmp_path):
    archive = tmp_path / "study.zip"
    pack(below([study], archive), archive, PASSWORD, CancelToken())
    data = archive.read_bytes()
    assert b"DOE" not in data
    assert b"results" not in data
    assert zipfile.ZipFile(archive).namelist() == [INNER]
    with pytest.raises(WrongPassword, match="password is wrong"):
        unpack(archive, tmp_path, "incorrect", CancelToken())


@pytest.mark.skipif(not shutil.which("7z"), reason="needs 7-Zip")
def test_another_program_opens_it(study, tmp_path):
    archive = tmp_path / "study.zip"
    pack(below([study], archive), archive, PASSWORD, CancelToken())
    right = subprocess.run(["7z", "t", f"-p{PASSWORD}", archive], capture_output=True, check=False)
    wrong = subprocess.run(["7z", "t", "-pwrong", archive], capture_output=True, check=False)
    assert right.returncode == 0
    assert wrong.returncode != 0


def test_a_short_password_is_refused(study, tmp_path):
    with pytest.raises(StorageError, match="too short"):
        pack(below([study], tmp_path), tmp_path / "a.zip", "short", CancelToken())


def test_nothing_is_written_over_or_outside(study, tmp_path):
    archive = tmp_path / "study.zip"
    pack(below([study], archive), archive, PASSWORD, CancelToken())
    with pytest.raises(StorageError, match="there already"):
        unpack(archive, tmp_path, PASSWORD, CancelToken())
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as made:
        made.writestr("../../evil.txt", "x")
    with pyzipper.AESZipFile(tmp_path / "evil.zip", "w", encryption=pyzipper.WZ_AES) as made:
        made.setpassword(PASSWORD.encode())
        made.writestr(INNER, inner.getvalue())
    (tmp_path / "there").mkdir()
    with pytest.raises(StorageError, match="cannot be right"):
        unpack(tmp_path / "evil.zip", tmp_path / "there", PASSWORD, CancelToken())
    assert not (tmp_path / "evil.txt").exists()


def test_something_else_is_refused(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK no archive")
    with pytest.raises(StorageError, match="no archive"):
        unpack(tmp_path / "a.zip", tmp_path, PASSWORD, CancelToken())


def test_it_stops_when_asked(study, tmp_path):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        pack(below([study], tmp_path), tmp_path / "a.zip", PASSWORD, token)
    assert not (tmp_path / "a.zip").exists()


def test_the_code_is_read_again_and_names_nobody(tmp_path):
    case = cases.case(cases.write_series(tmp_path))
    text = summary_text(case)
    picture = np.asarray(Image.open(io.BytesIO(summary_png(text))).convert("L"))
    read, *_ = cv2.QRCodeDetector().detectAndDecode(picture)
    assert read == text
    assert NOTICE in text
    assert "Glioma, tumor 0.91" in text
    for said in ("DOE", "P1", "2024"):
        assert said not in text
    assert "DOE^JANE P1 2024-03-02" in summary_text(case, identity=True)


def test_an_archive_is_known_by_its_first_bytes(study, tmp_path):
    archive = tmp_path / "study.zip"
    pack(below([study], archive), archive, PASSWORD, CancelToken())
    assert is_archive(archive)
    with zipfile.ZipFile(tmp_path / "plain.zip", "w") as made:
        made.writestr(INNER, "not encrypted")
    for other in (tmp_path / "plain.zip", study, tmp_path / "none.zip", study / "results.jsonl"):
        assert not is_archive(other)


def test_one_that_was_changed_on_the_way_is_not_taken_for_whole(study, tmp_path):
    archive = tmp_path / "study.zip"
    pack(below([study], archive), archive, PASSWORD, CancelToken())
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 1
    archive.write_bytes(data)
    (tmp_path / "there").mkdir()
    with pytest.raises(StorageError, match="damaged"):
        unpack(archive, tmp_path / "there", PASSWORD, CancelToken())
    assert list((tmp_path / "there").iterdir()) == []


def test_it_takes_no_more_memory_than_a_piece(tmp_path, monkeypatch):
    monkeypatch.setattr("braintumor_desktop.exchange.handover.CHUNK", 1 << 16)
    large = tmp_path / "large.bin"
    large.write_bytes(np.random.default_rng(1).bytes(8 << 20))
    archive, there, told = tmp_path / "a.zip", tmp_path / "there", []
    there.mkdir()
    tracemalloc.start()
    pack([(large, "large.bin")], archive, PASSWORD, CancelToken(), lambda *n: told.append(n))
    unpack(archive, there, PASSWORD, CancelToken(), lambda *n: told.append(n))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (there / "large.bin").read_bytes() == large.read_bytes()
    assert most < 4 << 20
    assert told[-1] == (8 << 20, 8 << 20)


def test_what_cannot_be_read_is_named_and_the_old_archive_stays(study, tmp_path):
    archive = tmp_path / "study.zip"
    archive.write_bytes(b"before")
    files = [*below([study], archive), (study / "gone.dcm", "gone.dcm")]
    with pytest.raises(StorageError, match=r"gone\.dcm cannot be read"):
        pack(files, archive, PASSWORD, CancelToken())
    assert archive.read_bytes() == b"before"
