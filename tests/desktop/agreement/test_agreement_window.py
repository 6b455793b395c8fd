"""The window of agreement: figures, charts, differences that lead to cases, and files."""

from __future__ import annotations

import re
import threading
import time
from html import escape
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.agreement import page
from braintumor_desktop.desktop.agreement.charts import makers
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.errors import StorageError
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.review import agreement, cases, imrmc, recording, summary, verdicts
from braintumor_desktop.review.rounds import Plan
from braintumor_desktop.review.verdicts import AIDED, ALONE, Reading, Said
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.agreement.agreement_window import AgreementWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.review.cases import Case
    from braintumor_desktop.review.database import Database

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
A, B = "A. Reader", "<b>B</b>"
"""The second would be bold where a name were taken for HTML."""


def answers_of(place: int) -> tuple[tuple[str, str, str], ...]:
    """Reader, stage and answer of the case at a place: they differ in the first alone."""
    kind = ("glioma", NO_TUMOR)[place % 2]
    other = NO_TUMOR if place == 0 else kind
    return (A, ALONE, kind), (A, AIDED, kind), (B, AIDED, other)


@pytest.fixture
def opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """Six pictures, each read by two."""
    monkeypatch.setattr(agreement, "RESAMPLES", 100)
    folder = tmp_path / "scans"
    folder.mkdir()
    for place in range(6):
        picture_file(folder / f"scan{place}.png", value=100 + place)
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.records.state.is_open, timeout=10_000)
    series = window.workspace.series

    def fill(database: Database) -> None:
        recording.found(database, series, [])
        for place, one in enumerate(series):
            for reader, stage, answer in answers_of(place):
                said = Said(answer, "", 10.0 + place, 9.0 + place / 2)
                verdicts.give(database, Reading(one.id, reader, stage, verdicts.now()), said)

    window.records.write(fill, is_all=True)
    return window


@pytest.fixture
def shown(qtbot: QtBot, opened: MainWindow) -> AgreementWindow:
    """The window, worked out."""

    def is_recorded(read: object, _error: object) -> None:
        found.append(all(case.answer is not None for case in cast("list[Case]", read)))

    found: list[bool] = [False]
    for _ in range(100):  # What the networks say comes into the database by and by.
        opened.records.ask(cases.read, is_recorded)
        qtbot.waitUntil(lambda: not opened.records.is_busy, timeout=10_000)
        if found[-1]:
            break
        qtbot.wait(100)
    made = opened.commands.agreement.show()
    qtbot.waitUntil(lambda: made.summary is not None, timeout=60_000)
    return made


def cells(window: AgreementWindow) -> list[str]:
    model = window.figures.model_
    return [text for row in model.rows for text in row]


def test_nobody_has_read_anything(qtbot: QtBot, window: MainWindow) -> None:
    made = window.commands.agreement.show()
    qtbot.waitUntil(lambda: made.summary is not None, timeout=30_000)
    assert made.note.text().startswith("Nobody has answered anything so far.")
    assert not any(button.isEnabled() for button in made.saving.values())


def test_figures_counts_and_differences_are_listed(shown: AgreementWindow) -> None:
    assert shown.note.text().startswith("6 cases; 5 with a reference.")
    heads = [shown.figures.model_.headerData(n, Qt.Orientation.Horizontal) for n in range(6)]
    assert heads == ["Figure", "Whose", "Against", "Cases", "Value", "95 %"]
    rows = {row[:3]: row[3:] for row in shown.figures.model_.rows}
    pair = rows["Agreement", f"{B}, with the networks", "A. Reader, with the networks"]
    assert pair[:2] == ("6", "0.833")
    assert re.fullmatch(r"0\.\d{3} to 1\.000", pair[2])
    counts = {row[0]: row[1:] for row in shown.counts.model_.rows}
    assert counts["Glioma"] == ("6", "3", "2", "3")
    # The networks say glioma throughout.
    names = [row[0] for row in shown.differences.model_.rows]
    assert names == ["scan0.png", "scan1.png", "scan3.png", "scan5.png"]
    assert shown.tabs.tabText(3) == "4 differences"
    undefined = [text for text in cells(shown) if text.startswith("not defined: ")]
    assert undefined  # The networks call no case tumor-free here.
    assert not any("nan" in text.lower() for text in cells(shown))


def test_charts_are_drawn_and_names_are_no_html(qtbot: QtBot, shown: AgreementWindow) -> None:
    assert shown.summary is not None
    count = len(makers(shown.summary))
    qtbot.waitUntil(lambda: len(shown.charts) == count, timeout=30_000)
    titles = [chart.accessibleName() for chart in shown.charts]
    assert f"{B}, with the networks against A. Reader, with the networks" in titles
    assert "Time per case" in titles
    assert any(title.startswith("Volume, ") for title in titles)
    for chart in shown.charts:
        image = chart.grab().toImage()
        colors = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(40, 200, 3)}
        assert len(colors) > 2
        assert "<b>B</b>" not in chart.plotItem.titleLabel.text


def test_charts_have_the_colors_of_the_theme_that_is_shown(
    qtbot: QtBot, qapp: QApplication, shown: AgreementWindow
) -> None:
    assert shown.summary is not None
    count = len(makers(shown.summary))

    def colors() -> set[str]:
        return {chart.backgroundBrush().color().name() for chart in shown.charts}

    qtbot.waitUntil(lambda: len(shown.charts) == count, timeout=30_000)
    assert colors() == {theme.DARK.panel.lower()}
    theme.apply(qapp, "light")
    try:
        wanted = {theme.LIGHT.panel.lower()}
        qtbot.waitUntil(lambda: len(shown.charts) == count and colors() == wanted, timeout=30_000)
    finally:
        theme.apply(qapp, "dark")


def test_a_click_on_a_difference_leads_to_the_case(
    qtbot: QtBot, opened: MainWindow, shown: AgreementWindow
) -> None:
    last = opened.workspace.series[-1]
    opened.bridge.tell(opened.views.show(last.id))
    shown.tabs.setCurrentWidget(shown.differences)
    table = shown.differences
    place = table.visualRect(table.model_.index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    opened.bridge.flush()
    item = opened.views.slice
    assert item is not None
    assert item.path.name == "scan0.png"


def test_another_reference_gives_other_figures(qtbot: QtBot, shown: AgreementWindow) -> None:
    place = shown.reference.findData(B)
    shown.reference.setCurrentIndex(place)
    shown.reference.activated.emit(place)
    qtbot.waitUntil(
        lambda: shown.summary is not None and shown.summary.reference == B, timeout=60_000
    )
    assert shown.note.text().startswith("6 cases; 6 with a reference.")
    assert shown.reference.currentData() == B


def test_it_can_be_stopped_while_the_cases_are_read(
    qtbot: QtBot, opened: MainWindow, shown: AgreementWindow
) -> None:
    before = shown.summary
    held = threading.Event()
    opened.records.ask(lambda _database: held.wait(20), lambda *_: None)
    qtbot.mouseClick(shown.again, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(shown.stop, Qt.MouseButton.LeftButton)
    assert shown.note.text().startswith("Stopped.")
    held.set()
    qtbot.waitUntil(lambda: not opened.records.is_busy, timeout=10_000)
    assert shown.note.text().startswith("Stopped.")
    assert shown.summary is before


def test_it_can_be_stopped_and_done_again(
    qtbot: QtBot, shown: AgreementWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_read: object, _reference: str, token: object) -> None:
        while True:
            token.check()  # type: ignore[attr-defined]
            time.sleep(0.001)  # The window gets the interpreter's lock, too.

    with monkeypatch.context() as patch:
        patch.setattr(summary, "summarize", endless)
        qtbot.mouseClick(shown.again, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(shown.stop.isVisible, timeout=10_000)
        qtbot.wait(50)
        qtbot.mouseClick(shown.stop, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: shown.note.text().startswith("Stopped."), timeout=10_000)
    assert shown.figures.model_.rows  # What was there stays.
    qtbot.mouseClick(shown.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown.note.text().startswith("6 cases"), timeout=60_000)


def test_what_goes_wrong_is_said(
    qtbot: QtBot, shown: AgreementWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_database: object) -> None:
        raise StorageError("The database cannot be used", "its disk is gone", "Plug it in.")

    monkeypatch.setattr(cases, "read", gone)
    qtbot.mouseClick(shown.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "its disk is gone" in shown.note.text(), timeout=10_000)
    assert shown.again.isVisible()


def test_all_of_it_leaves_as_pdf_csv_and_for_imrmc(
    qtbot: QtBot, opened: MainWindow, shown: AgreementWindow, tmp_path: Path
) -> None:
    commands = opened.commands.agreement
    pdf, table, text = (tmp_path / f"out.{suffix}" for suffix in ("pdf", "csv", "txt"))
    commands.save("pdf", pdf)
    qtbot.waitUntil(pdf.exists, timeout=30_000)
    commands.save("csv", table)
    qtbot.waitUntil(table.exists, timeout=10_000)
    commands.save("imrmc", text)
    qtbot.waitUntil(text.exists, timeout=10_000)
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert "Gwet's AC1" in table.read_text(encoding="utf-8-sig")
    assert NOTICE in table.read_text(encoding="utf-8-sig")
    assert imrmc.BEGIN in text.read_text(encoding="utf-8")


def test_every_page_says_what_it_must_not_be_used_for(
    shown: AgreementWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    draw = QPainter.drawText

    def spy(painter: QPainter, *arguments: object) -> object:
        written.extend(one for one in arguments if isinstance(one, str))
        return draw(painter, *arguments)

    assert shown.summary is not None
    html = page.html(shown.summary, lambda _key, name: name)
    assert escape(B) in html
    assert B not in html
    charts = [make(theme.LIGHT).grab().toImage() for make in makers(shown.summary)]
    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", spy)
        content = page.pdf(html, charts)
    pages = len(re.findall(rb"/Type /Page\b", content))
    assert pages > len(charts) / 2
    assert written.count(NOTICE) == pages
    assert f"Page {pages} of {pages}" in written


def test_hidden_identity_names_no_file(
    qtbot: QtBot, opened: MainWindow, shown: AgreementWindow
) -> None:
    opened.actions_["hide_identity"].trigger()
    names = [row[0] for row in shown.differences.model_.rows]
    assert names == ["Picture 1", "Picture 2", "Picture 4", "Picture 6"]


def test_who_reads_blind_does_not_see_it(
    qtbot: QtBot, opened: MainWindow, shown: AgreementWindow
) -> None:
    closed: list[bool] = []
    shown.destroyed.connect(lambda: closed.append(True))
    with qtbot.waitSignal(opened.reading.changed, timeout=10_000):
        opened.commands.reading.start(Plan("C", "blind"))
    qtbot.waitUntil(lambda: bool(closed), timeout=10_000)
    opened.bridge.flush()
    assert not opened.actions_["agreement"].isEnabled()
    opened.actions_["stop_reading"].trigger()
    assert not opened.actions_["agreement"].isEnabled()
    opened.reading.end_blind()
    opened.bridge.flush()
    assert opened.actions_["agreement"].isEnabled()
