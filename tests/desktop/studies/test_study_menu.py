"""The study list: kinds of sequences, closing one by one, what others made apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.choices.sequence_choice import SequenceChoice
from braintumor_desktop.desktop.studies.study_model import PART_ROLE
from tests.helpers.dicom_files import mr_slice, write

if TYPE_CHECKING:
    from pathlib import Path

    from pydicom import Dataset
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow


def scan(folder: Path, name: str, person: str, date: str, **more: object) -> Dataset:
    uid = f"1.2.{abs(hash((name, person, date))) % 10**9}"
    study = f"1.3.{abs(hash((person, date))) % 10**9}"
    ds = mr_slice(
        SeriesDescription=name,
        PatientName=person,
        PatientID=person,
        StudyDate=date,
        StudyInstanceUID=study,
        SeriesInstanceUID=uid,
        SOPInstanceUID=f"{uid}.1",
        **more,
    )
    write(folder / f"{uid}.dcm", ds)
    return ds


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Two patients, one of them with two dates."""
    scan(tmp_path, "localizer", "DOE", "20240302", SeriesNumber=1)
    scan(tmp_path, "t2_tse_tra", "DOE", "20240302", SeriesNumber=2)
    scan(tmp_path, "t1_se_tra KM", "DOE", "20240302", SeriesNumber=3)
    scan(tmp_path, "t1_se_tra KM", "DOE", "20231101", SeriesNumber=1)
    scan(tmp_path, "t2_flair", "ROE", "20240302", SeriesNumber=1)
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    return window


def rows(window: MainWindow) -> list[str]:
    window.bridge.flush()
    model = window.study_model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def row_of(window: MainWindow, text: str, place: int = 0) -> int:
    return [row for row, said in enumerate(rows(window)) if text in said][place]


def offer(window: MainWindow, row: int) -> dict[str, QAction]:
    menu = window.study_list.menu
    menu.fill(row)
    return {action.text(): action for action in menu.actions() if action.text()}


def names(window: MainWindow) -> list[tuple[str, str]]:
    return [(s.patient, s.description) for s in window.workspace.series]


def test_the_kind_of_each_sequence_is_listed(opened: MainWindow) -> None:
    said = rows(opened)
    assert any("t2_tse_tra, 53 \u00d7 37, T2," in one for one in said)
    assert any("t1_se_tra KM, 53 \u00d7 37, T1 +C," in one for one in said)
    tip = opened.study_model.index(row_of(opened, "t2_flair")).data(Qt.ItemDataRole.ToolTipRole)
    assert "FLAIR, guessed from description." in tip


def test_a_localizer_stands_apart_and_is_not_shown_first(opened: MainWindow) -> None:
    assert row_of(opened, "localizer,") > row_of(opened, "Segmentations, reports")
    current = opened.views.current
    assert current is not None
    assert current.description != "localizer"


def test_the_user_says_what_kind_a_description_is_and_it_is_remembered(
    opened: MainWindow, qtbot: QtBot
) -> None:
    menu = offer(opened, row_of(opened, "t1_se_tra KM"))["Sequence"].menu()
    kinds = {action.text(): action for action in menu.actions()}
    assert kinds["T1 +C"].isChecked()
    kinds["T1"].trigger()
    # Of both dates, for they have the same description; and in the next window.
    assert sum("37, T1," in said for said in rows(opened)) == 2
    series = next(s for s in opened.workspace.series if s.description == "t1_se_tra KM")
    assert SequenceChoice().kind_of(series) == "t1"
    menu = offer(opened, row_of(opened, "t1_se_tra KM"))["Sequence"].menu()
    {action.text(): action for action in menu.actions()}["As guessed: T1 +C"].trigger()
    assert sum("37, T1 +C," in said for said in rows(opened)) == 2


def test_a_series_a_study_and_a_patient_are_closed_one_by_one(opened: MainWindow) -> None:
    doe, roe = "DOE", "ROE"
    offer(opened, row_of(opened, "t2_tse_tra"))["Close this series"].trigger()
    assert (doe, "t2_tse_tra") not in names(opened)
    assert len(names(opened)) == 4
    old = next(text for text in offer(opened, row_of(opened, "t1_se_tra KM", 1)) if "2023" in text)
    offer(opened, row_of(opened, "t1_se_tra KM", 1))[old].trigger()
    assert names(opened).count((doe, "t1_se_tra KM")) == 1
    offer(opened, row_of(opened, "ROE"))["Close patient ROE"].trigger()
    assert {person for person, _ in names(opened)} == {doe}
    opened.actions_["close_study"].trigger()
    assert names(opened) == []
    assert roe not in " ".join(rows(opened))


def test_closing_one_patient_leaves_the_answers_of_the_other(
    opened: MainWindow, qtbot: QtBot
) -> None:
    opened.actions_["judge_all"].trigger()
    kept = next(s for s in opened.workspace.series if s.patient == "DOE")
    qtbot.waitUntil(lambda: bool(opened.workspace.results_of(kept)), timeout=10_000)
    results = opened.workspace.results_of(kept)
    offer(opened, row_of(opened, "ROE"))["Close patient ROE"].trigger()
    assert opened.workspace.results_of(kept) == results


def test_reports_and_documents_stand_below_their_study(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    from pydicom.dataset import Dataset
    from pydicom.uid import BasicTextSRStorage, EncapsulatedPDFStorage

    ds = scan(tmp_path, "t1", "DOE", "20240302")
    for number, (sop_class, modality) in enumerate(
        ((BasicTextSRStorage, "SR"), (EncapsulatedPDFStorage, "DOC"))
    ):
        other = Dataset()
        for keyword in ("PatientName", "PatientID", "StudyDate", "StudyInstanceUID"):
            setattr(other, keyword, getattr(ds, keyword))
        other.SOPClassUID, other.Modality = sop_class, modality
        other.SOPInstanceUID = other.SeriesInstanceUID = f"1.4.{number}"
        if modality == "SR":
            title = Dataset()
            title.CodeMeaning, title.CodeValue = "Brain <b>MR</b> report", "1"
            other.ConceptNameCodeSequence = [title]
        else:
            other.DocumentTitle = "Letter"
        write(tmp_path / f"{modality}.dcm", other)
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.records.state.is_open, timeout=10_000)  # Hidden until then.
    window.bridge.flush()
    said = rows(window)
    assert said[-2:] in (
        ["Brain <b>MR</b> report, A report", "Letter, A PDF document"],
        ["Letter, A PDF document", "Brain <b>MR</b> report, A report"],
    )
    model = window.study_model
    part = model.index(row_of(window, "Letter")).data(PART_ROLE)
    assert (part.title, part.detail, part.is_on) == ("Letter", "A PDF document", None)
    offer(window, row_of(window, "Letter"))["Close this file"].trigger()
    assert "Letter" not in " ".join(rows(window))
    # Closed, it is read again when its folder is opened again; the other is listed once.
    window.open([tmp_path])
    qtbot.waitUntil(lambda: "Letter" in " ".join(rows(window)), timeout=10_000)
    assert sum("report, A report" in said for said in rows(window)) == 1
    window.actions_["close_study"].trigger()
    window.bridge.flush()
    assert rows(window) == []
