"""A report on paper: pages, fonts, text that can be searched."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QPageSize, QPalette

from braintumor_desktop.desktop.look import paper
from braintumor_desktop.exchange import followup
from braintumor_desktop.exchange.report import Report
from braintumor_desktop.exchange.results_folder import is_own_report
from tests.exchange.test_report import case, made  # noqa: F401 - a fixture

LONG = "".join(f"<p>Line {n} of a long report.</p>" for n in range(200))


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.usefixtures("qapp")
def test_a_long_report_has_several_pages():
    pdf = paper.as_pdf(Report("A report", f"<h1>A report</h1>{LONG}", foot="Research use only"))
    assert pdf.startswith(b"%PDF-1.")
    assert pages(pdf) >= 3
    assert b"/FontFile2" in pdf


@pytest.mark.usefixtures("qapp")
def test_letter_is_wider_and_shorter_than_a4():
    report = Report("A report", "<p>Short.</p>")
    sizes = [
        re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", paper.as_pdf(report, size=size)).groups()
        for size in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)
    ]
    assert [(round(float(w)), round(float(h))) for w, h in sizes] == [(595, 842), (612, 792)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
def test_every_page_has_its_number_and_the_notice(case, tmp_path):  # noqa: F811
    report = made(case)
    report.html += LONG
    path = tmp_path / "report.pdf"
    path.write_bytes(paper.as_pdf(report))
    ran = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    texts = ran.stdout.decode("utf-8").split("\f")[:-1]
    for number, text in enumerate(texts, start=1):
        assert "Research use only, not a diagnosis" in text
        assert f"page {number} of {len(texts)}" in text
    assert "DOE^JANE" in texts[0]
    assert "Line 199" in texts[-1]


@pytest.mark.usefixtures("qapp")
def test_pictures_of_the_page_are_drawn_and_no_others(case, tmp_path):  # noqa: F811
    report = made(case)
    with_pictures = paper.as_pdf(report)
    without = paper.as_pdf(Report(report.title, report.html, {}, report.foot))
    assert len(with_pictures) > len(without) + 5_000
    (tmp_path / "secret.png").write_bytes(b"no picture")
    html = f'<img src="file://{tmp_path}/secret.png"><p>text</p>'
    assert paper.as_pdf(Report("A report", html)).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("locale", "size"), [("de_DE", "A4"), ("en_US", "Letter"), ("fr_CA", "Letter")]
)
def test_the_usual_paper_is_that_of_the_country(locale, size):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        assert paper.usual_size() == QPageSize.PageSizeId[size]
    finally:
        QLocale.setDefault(before)


def test_print_is_black_on_white_in_a_dark_window_too(qapp):
    report = Report("A report", "<h1>A report</h1>", foot="Research use only", who="DOE^JANE, P1")
    before = qapp.palette()
    dark = QPalette(QColor("#222222"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#eeeeee"))
    qapp.setPalette(dark)
    try:
        image, pages = paper.page_image(report, QPageSize.PageSizeId.A4, 7, 96)
    finally:
        qapp.setPalette(before)
    assert pages == 1
    assert image.pixelColor(2, 2) == QColor("white")
    for rows in (range(60, 200), range(1020, 1070)):
        assert min(image.pixelColor(x, y).value() for y in rows for x in range(image.width())) < 60


@pytest.mark.usefixtures("qapp")
def test_a_page_on_the_screen_breaks_as_the_pdf(case):  # noqa: F811
    report = made(case)
    report.html += LONG
    _, count = paper.page_image(report, QPageSize.PageSizeId.Letter, 0, 50)
    assert count == pages(paper.as_pdf(report, size=QPageSize.PageSizeId.Letter))


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
def test_every_page_names_the_patient_and_repeats_the_heads(case, tmp_path):  # noqa: F811
    entry = case.listing.entries[0]
    many = tuple(replace(entry, number=n) for n in range(1, 61))
    report = made(replace(case, listing=replace(case.listing, entries=many)))
    path = tmp_path / "report.pdf"
    path.write_bytes(paper.as_pdf(report))
    ran = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    texts = ran.stdout.decode("utf-8").split("\f")[:-1]
    assert len(texts) >= 3
    assert "without rejected findings" in "".join(texts)
    for text in texts:
        assert "DOE^JANE, P1, 2024-03-02" in text
    for text in texts[:2]:
        assert "Outlined by" in text
    numbers = re.findall(r"^ *(\d+) +Glioma", "".join(texts), re.MULTILINE)
    assert numbers == [str(n) for n in range(1, 61)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
@pytest.mark.parametrize("dates", [3, 5, 8])
def test_no_word_of_a_table_of_dates_is_broken(dates, tmp_path):
    heads = "Befund", *(f"25.12.20{n:02}\nT1 nach Kontrastmittel" for n in range(dates))
    cell = "größer geworden\n51,0 ml, 75,6 \u00d7 47,3 mm\n+12,3 ml (+32,5 %)"
    facts = "Aufnahmetechnik", *["SIEMENS Magnetom"] * dates, "unterschiedlich"
    html = followup._table(heads, [("Gliom 1", *[cell] * dates)])
    html += followup._table(("", *heads[1:], "Gleich"), [facts])
    path = tmp_path / "followup.pdf"
    path.write_bytes(paper.as_pdf(Report("Findings over time", html)))
    ran = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True)
    words = ran.stdout.decode("utf-8").split()
    for word in ("Kontrastmittel", "25.12.2001", "Aufnahmetechnik", "unterschiedlich", "geworden"):
        assert word in words, word


@pytest.mark.usefixtures("qapp")
def test_a_pdf_says_what_made_it_and_is_known_again_among_scans(tmp_path):
    path, other = tmp_path / "report.pdf", tmp_path / "other.pdf"
    path.write_bytes(paper.as_pdf(Report("A report", "<h1>A report</h1>", foot="x")))
    other.write_bytes(path.read_bytes().replace(b"/Creator", b"/Creature"))
    assert is_own_report(path)
    assert not is_own_report(other)


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs poppler-utils")
def test_no_heading_stands_alone_at_the_foot_of_a_page(tmp_path):
    path = tmp_path / "report.pdf"
    table = "<table>" + "<tr><td>The first<br>row</td></tr>" * 9 + "</table>"
    for count in range(30, 52):
        lines = "".join(f"<p>Line {n}.</p>" for n in range(count))
        path.write_bytes(paper.as_pdf(Report("A report", f"{lines}<h3>A heading</h3>{table}")))
        command = ["pdftotext", "-layout", path, "-"]
        text = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        found = next(page for page in text.split("\f") if "A heading" in page)
        assert "The first" in found, count
