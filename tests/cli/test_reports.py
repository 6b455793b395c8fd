"""`analyze --report`: a PDF for each series."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

import pytest

from braintumor_desktop.cli import reports
from braintumor_desktop.cli.main import QtSupport
from braintumor_desktop.findings.registered import Registration
from braintumor_desktop.workflow import batch
from tests.helpers import dates, dicom_files
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


@pytest.fixture
def bright(networks, monkeypatch):
    """Networks that outline what is painted into the heads of `dates`."""
    given = dates.BrightWorkflow()

    def judge(read, asked, token):
        return replace(given.judge_slice(read.item, asked, token), models=asked.models)

    monkeypatch.setattr(batch, "judge", judge)


def reported(monkeypatch, *paths, output, flags=()):
    """Pages of the reports by the date of their series; nothing is printed."""
    pages = {}

    def keep(report):
        date = next(day for day in ("2025-01-10", "2025-06-20") if day in report.who)
        pages[date] = report.html
        return b"%PDF"

    monkeypatch.setattr("braintumor_desktop.desktop.look.paper.as_pdf", keep)
    assert analyze(*paths, output=output, flags=["--report", *flags]) == 0
    return pages


def test_the_report_compares_with_a_prior(bright, monkeypatch, tmp_path, capsys):
    before, now = (dates.write(tmp_path, date) for date in range(2))
    assert analyze(before, output=tmp_path / "old") == 0
    flags = ["--prior", str(tmp_path / "old")]
    pages = reported(monkeypatch, now, output=tmp_path / "new", flags=flags)
    assert list(pages) == ["2025-06-20"]
    page = pages["2025-06-20"]
    assert "Findings over time" in page
    grown = 100 * (dates.volume_ml((dates.A, 15.0)) / dates.volume_ml((dates.A, 12.0)) - 1)
    assert f"(+{grown:.0f} %)" in page
    assert "Finding 1 \u00b7 new" in page or "Finding 2 \u00b7 new" in page
    assert "Laid over 2025-01-10" in page
    assert "No report tells of a prior" not in capsys.readouterr().err


def test_two_dates_among_the_results_are_compared_in_both_reports(bright, monkeypatch, tmp_path):
    folders, sought = [dates.write(tmp_path, date) for date in range(2)], []

    def find_head(fixed, moving, _token):
        sought.append((fixed.study_date, moving.study_date))
        return Registration(dates.matrix(1), 1.5, 0.2, 1.0, 0.1)

    monkeypatch.setattr("braintumor_desktop.workflow.dates.find_head", find_head)
    pages = reported(monkeypatch, *folders, output=tmp_path / "out")
    assert sought == [dates.DATES[:2]]
    assert set(pages) == {"2025-01-10", "2025-06-20"}
    assert all("Laid over 2025-01-10" in page for page in pages.values())


def test_a_prior_of_nobody_among_the_results_is_told(networks, scans, tmp_path, capsys):
    other = tmp_path / "other"
    other.mkdir()
    write_slice(other / "IM0.dcm", 0, PatientName="ROE^RICHARD", StudyDate="20200101")
    assert analyze(other, output=tmp_path / "old") == 0
    flags = ["--report", "--prior", str(tmp_path / "old")]
    assert analyze(scans, output=tmp_path / "out", flags=flags) == 0
    assert "No report tells of a prior" in capsys.readouterr().err


def test_a_prior_needs_reports_and_results(networks, scans, tmp_path, capsys):
    flags = ["--prior", str(scans)]
    assert analyze(scans, output=tmp_path / "out", flags=flags) == 2
    assert "add --report" in capsys.readouterr().err
    assert analyze(scans, output=tmp_path / "out", flags=[*flags, "--report"]) == 2
    assert "holds no results" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
