"""An encrypted archive for a stick, and a code for a telephone."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile

import cv2
import numpy as np
import pytest
import pyzipper
from PIL import Image

from braintumor_desktop import NOTICE
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled, StorageError
from braintumor_desktop.exchange.handover import INNER, pack, unpack
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
    assert pack([study], archive, PASSWORD, CancelToken()) == 2
    (tmp_path / "there").mkdir()
    unpack(archive, tmp_path / "there", PASSWORD, CancelToken())
    back = tmp_path / "there" / "DOE_JANE"
    assert (back / "results.jsonl").read_text() == "{}\n"
    assert (back / "masks" / "a.png").read_bytes() == (study / "masks" / "a.png").read_bytes()


def test_without_the_password_not_even_names_can_be_read(study, tmp_path):
    archive = tmp_path / "study.zip"
    pack([study], archive, PASSWORD, CancelToken())
    data = archive.read_bytes()
    assert b"DOE" not in data
    assert b"results" not in data
    assert zipfile.ZipFile(archive).namelist() == [INNER]
    with pytest.raises(StorageError, match="password is wrong"):
        unpack(archive, tmp_path, "incorrect", CancelToken())


@pytest.mark.skipif(not shutil.which("7z"), reason="needs 7-Zip")
def test_another_program_opens_it(study, tmp_path):
    archive = tmp_path / "study.zip"
    pack([study], archive, PASSWORD, CancelToken())
    right = subprocess.run(["7z", "t", f"-p{PASSWORD}", archive], capture_output=True, check=False)
    wrong = subprocess.run(["7z", "t", "-pwrong", archive], capture_output=True, check=False)
    assert right.returncode == 0
    assert wrong.returncode != 0


def test_a_short_password_is_refused(study, tmp_path):
    with pytest.raises(StorageError, match="too short"):
        pack([study], tmp_path / "a.zip", "short", CancelToken())


def test_nothing_is_written_over_or_outside(study, tmp_path):
    archive = tmp_path / "study.zip"
    pack([study], archive, PASSWORD, CancelToken())
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
        pack([study], tmp_path / "a.zip", PASSWORD, token)
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
