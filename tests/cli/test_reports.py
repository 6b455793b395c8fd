"""`analyze --report`: a PDF for each series."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from braintumor_desktop.cli import reports
from braintumor_desktop.cli.main import QtSupport
from tests.helpers import dicom_files
from tests.helpers.analyzing import analyze, write_slice


@pytest.fixture
def scans(tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    for n in range(6):
        write_slice(folder / f"IM{n:03}.dcm", n, tumor=2 <= n <= 4)
    return folder


def test_each_series_gets_a_report(networks, scans, tmp_path):
    assert analyze(scans, output=tmp_path / "out", flags=["--report"]) == 0
    (path,) = (tmp_path / "out" / "reports").iterdir()
    assert path.name == f"{dicom_files.SERIES}.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    if shutil.which("pdftotext"):
        ran = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
        text = ran.stdout.decode("utf-8")
        assert "DOE^JANE" in text
        assert "6 of 6 slices were judged" in text
        assert "Research use only, not a diagnosis" in text


def test_without_the_flag_there_is_none(networks, scans, tmp_path):
    assert analyze(scans, output=tmp_path / "out") == 0
    assert not (tmp_path / "out" / "reports").exists()


def test_a_series_that_is_gone_meanwhile_is_told(networks, scans, tmp_path, capsys):
    analyze(scans, output=tmp_path / "out")
    scans.rename(tmp_path / "elsewhere")
    qt = QtSupport(check_window=str, html_to_pdf=print, report_to_pdf=lambda _: b"%PDF")
    assert reports.write(tmp_path / "out", qt, quiet=True) == 1
    assert "The files are gone" in capsys.readouterr().err
