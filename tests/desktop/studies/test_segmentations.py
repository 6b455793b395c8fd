"""A segmentation of others in the window: over its series, in its color, compared with ours."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import numpy as np
import pydicom
import pytest
from pydicom.uid import SecondaryCaptureImageStorage, generate_uid
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.studies.study_model import LINES_ROLE, PART_ROLE
from braintumor_desktop.desktop.work.others import _compare, _counterpart, _Findings, _Ours
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.outline import Outline
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.edits import Put
from braintumor_desktop.workspace.work import OUTLINES
from tests.helpers import series as made
from tests.helpers.segmentations import sources, write_seg, write_sr
from tests.helpers.volumes import SHAPE, write_series

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.workspace.others import Compared

TEAL = "#178080"
"""highdicom writes its teal for a white of 6500 K; the standard reads it at 5000 K."""


def masks(slices: int = 7) -> np.ndarray:
    """(slices, rows, columns, segments): two boxes in the middle slices."""
    made = np.zeros((slices, *SHAPE, 2), np.uint8)
    made[2:5, 8:24, 6:18, 0] = 1
    made[2:5, 14:30, 30:42, 1] = 1
    return made


pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A series, another one with other spacing in the same frame of reference, and a SEG."""
    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    write_series(tmp_path / "other", "coronal", slices=5, step=3.0)
    write_seg(
        tmp_path / "seg.dcm", sources(tmp_path / "mr"), masks(), labels=("Core", "<b>Edema</b>")
    )
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    show(qtbot, window, "axial 7")
    settle(qtbot, window)
    return window


def show(qtbot: QtBot, window: MainWindow, name: str) -> None:
    series = next(s for s in window.workspace.series if s.description == name)
    window.bridge.tell(window.views.show(series.id))
    window.bridge.flush()
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    window.bridge.flush()
    qtbot.waitUntil(lambda: not window.others.is_busy, timeout=10_000)
    window.bridge.flush()
    QApplication.processEvents()


def numbers_of(window: MainWindow, series_id: str) -> set[int]:
    """Of the findings that are listed."""
    listing = window.workspace.listings.of(series_id)
    return set() if listing is None else {entry.number for entry in listing.entries}


def row_of(window: MainWindow, text: str) -> int:
    model = window.study_model
    said = [str(model.index(row).data()) for row in range(model.rowCount())]
    return next(row for row, line in enumerate(said) if text in line)


def pixels(window: MainWindow) -> np.ndarray:
    """(rows, columns, 3) of the canvas: blue, green, red."""
    QApplication.processEvents()
    shown = window.viewer.canvas.viewport().grab().toImage()
    shown = shown.convertToFormat(shown.Format.Format_RGB32)
    bits = np.frombuffer(shown.constBits(), np.uint8)
    return bits.reshape(shown.height(), shown.bytesPerLine() // 4, 4)[:, : shown.width(), :3]


def has_color(window: MainWindow, name: str) -> bool:
    color = QColor(name)
    wanted = np.array([color.blue(), color.green(), color.red()])
    return bool((np.abs(pixels(window).astype(int) - wanted).max(axis=2) <= 12).any())


def click(qtbot: QtBot, window: MainWindow, row: int) -> None:
    view = window.study_list
    at = view.visualRect(window.study_model.index(row)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    window.bridge.flush()
    QApplication.processEvents()


def test_it_lies_over_its_series_with_its_name_and_color(opened: MainWindow) -> None:
    areas = opened.viewer.viewport.segments.areas
    assert (areas[0].name, areas[0].color) == ("Core", TEAL)
    assert has_color(opened, TEAL)
    assert areas[1].name == "<b>Edema</b>"
    model = opened.study_model
    assert model.index(row_of(opened, "Outlined by hand")).data(LINES_ROLE)[2] == "Over axial 7"
    # Where it was drawn, and nowhere else.
    series = opened.views.current
    assert series is not None
    laid = opened.workspace.others.known(opened.workspace.others.over(series.id)[0])
    assert laid is not None
    found = laid.laid[series.id].masks
    assert sorted(found[1]) == [2, 3, 4]
    assert np.array_equal(found[2][3].array, masks()[3, ..., 1] > 0)


def test_slices_without_it_and_other_planes_show_nothing(opened: MainWindow, qtbot: QtBot) -> None:
    opened.bridge.tell(opened.views.move_to(0))
    opened.bridge.flush()
    qtbot.waitUntil(lambda: opened.viewer.viewport.segments.areas == (), timeout=5_000)
    show(qtbot, opened, "coronal 5")
    qtbot.waitUntil(lambda: opened.viewer.shown[0].shape == SHAPE, timeout=5_000)
    assert opened.viewer.viewport.segments.areas == ()
    assert not has_color(opened, TEAL)


def test_a_click_on_a_segment_hides_it_and_shows_it_again(opened: MainWindow, qtbot: QtBot) -> None:
    row = row_of(opened, "Core")
    assert opened.study_model.index(row).data(PART_ROLE).is_on
    click(qtbot, opened, row)
    assert not has_color(opened, TEAL)
    assert [area.name for area in opened.viewer.viewport.segments.areas] == ["<b>Edema</b>"]
    assert not opened.study_model.index(row).data(PART_ROLE).is_on
    # The series that is shown is the same.
    assert opened.views.current.description == "axial 7"
    opened.study_list.setCurrentIndex(opened.study_model.index(row))
    opened.study_list.setFocus()
    qtbot.keyClick(opened.study_list, Qt.Key.Key_Space)
    opened.bridge.flush()
    assert has_color(opened, TEAL)
    assert opened.overlay.visible
    # The window's own key hides it with ours.
    opened.actions_["overlay"].trigger()
    assert not has_color(opened, TEAL)


def test_its_volume_and_how_it_agrees_with_the_network_are_said(
    opened: MainWindow, qtbot: QtBot
) -> None:
    # 16 x 12 pixels of 1.5 x 1.25 mm in 3 slices of 3 mm.
    assert "3.2 ml" in opened.study_model.index(row_of(opened, "Core")).data()
    current = opened.views.current
    opened.actions_["judge"].trigger()
    qtbot.waitUntil(
        lambda: len(opened.workspace.results_of(current)) == len(current.slices), timeout=10_000
    )
    settle(qtbot, opened)
    qtbot.waitUntil(lambda: opened.workspace.listings.of(current.id) is not None)
    settle(qtbot, opened)
    # The stub outlines pixels of the first row.
    row = opened.study_model.index(row_of(opened, "Core"))
    tip = row.data(Qt.ItemDataRole.ToolTipRole)
    assert "It lies in none of the findings." in tip
    assert row.data(PART_ROLE).detail == "No finding overlaps"
    tip = opened.study_model.index(row_of(opened, "Outlined by hand"))
    tip = tip.data(Qt.ItemDataRole.ToolTipRole)
    assert "Dice with the network's mask 0.00: " in tip
    assert "than it" in tip


def test_each_of_several_segments_is_compared_with_its_finding(
    opened: MainWindow, qtbot: QtBot
) -> None:
    current = opened.views.current
    study = study_id(current)
    for number in (1, 2):
        drawn = {
            current.slices[i].id: Mask.of(masks()[i, ..., number - 1] > 0) for i in range(2, 5)
        }
        outline = Outline(f"1.2.{number}", "tumor", 10 + number, "person", masks=drawn)
        opened.bridge.history.do(Put(OUTLINES, study, outline.uid, None, outline, name="drawing"))
    opened.bridge.flush()
    qtbot.waitUntil(lambda: {11, 12} <= numbers_of(opened, current.id))
    settle(qtbot, opened)
    for name, number in (("Core", 11), ("Edema", 12)):
        row = opened.study_model.index(row_of(opened, name))
        assert row.data(PART_ROLE).detail == f"Finding {number}: Dice 1.00, same size"
        said = row.data(Qt.ItemDataRole.ToolTipRole)
        assert f"Dice with finding {number} 1.00: the same volume." in said
    whole = opened.study_model.index(row_of(opened, "Outlined by hand"))
    said = whole.data(Qt.ItemDataRole.ToolTipRole)
    assert "Dice with the reader's outlines 1.00: the same volume." in said


def test_that_nothing_overlaps_is_said_once_all_findings_are_known() -> None:
    series = made.series("a", 7)
    core, edema = ({3: Mask.of(np.eye(37, 53, k=k) > 0)} for k in (0, 5))
    ours = [_Ours("finding 3", core, number=3)]

    def said(findings: _Findings) -> Compared:
        return _compare({1: edema}, {}, [], findings, series, CancelToken(), lambda *_: None)[1]

    elsewhere = ("It lies in none of the findings.",)
    found = said(_Findings(ours, are_all=True))
    assert (found.short, found.sentences) == ("No finding overlaps", elsewhere)
    # The last one was rejected, or there never was one.
    found = said(_Findings((), are_all=True))
    assert (found.short, found.sentences) == ("No finding overlaps", elsewhere)
    # The networks still work: another one may come.
    found = said(_Findings(ours, are_all=False))
    assert (found.short, found.sentences) == ("", elsewhere)
    found = said(_Findings())
    assert (found.short, found.sentences) == ("", ())
    # Its own finding by the tracking UID, which lies elsewhere.
    tracked = _Findings([_Ours("finding 3", core, "1.2", 3)], are_all=True)
    found = _compare({1: edema}, {1: "1.2"}, [], tracked, series, CancelToken(), print)[1]
    assert found.short.startswith("Finding 3: Dice 0.00, ")


def test_a_tracking_uid_says_which_finding_a_segment_is_wherever_it_lies() -> None:
    outlined = {3: Mask.of(masks()[3, ..., 0] > 0)}
    here, there = _Ours("here", outlined, "1.2"), _Ours("there", {}, "1.3")
    assert _counterpart(outlined, "1.3", [here, there]) is there
    assert _counterpart(outlined, "1.4", [here, there]) is here
    assert _counterpart(outlined, "", [there]) is None


def test_one_of_another_frame_of_reference_is_said_and_not_drawn(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    import pydicom

    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    write_seg(tmp_path / "seg.dcm", sources(tmp_path / "mr"), masks()[..., 0])
    ds = pydicom.dcmread(tmp_path / "seg.dcm")
    ds.FrameOfReferenceUID = "1.2.3"
    ds.save_as(tmp_path / "seg.dcm")
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    settle(qtbot, window)
    said = window.study_model.index(row_of(window, "Outlined by hand")).data(LINES_ROLE)[2]
    assert said == "Not shown over a series: it has another frame of reference"
    assert window.viewer.viewport.segments.areas == ()


def test_a_damaged_one_says_why(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    import pydicom

    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    write_seg(tmp_path / "seg.dcm", sources(tmp_path / "mr"), masks()[..., 0])
    ds = pydicom.dcmread(tmp_path / "seg.dcm")
    del ds.SegmentSequence, ds.PerFrameFunctionalGroupsSequence
    del ds.SharedFunctionalGroupsSequence[0].SegmentIdentificationSequence
    ds.save_as(tmp_path / "seg.dcm")
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    settle(qtbot, window)
    said = window.study_model.index(row_of(window, "Outlined by hand")).data(LINES_ROLE)[2]
    assert said.endswith("outlines nothing: it has no segment.")


def test_series_that_come_while_it_is_read_are_not_missed(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from braintumor_desktop.exchange import dicom_seg

    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    write_seg(tmp_path / "seg.dcm", sources(tmp_path / "mr"), masks()[..., 0])
    may_go, read = threading.Event(), dicom_seg.read_segmentations

    def slowly(*given: object) -> object:
        may_go.wait(10)
        return read(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(dicom_seg, "read_segmentations", slowly)
    window.open([tmp_path / "seg.dcm"])
    window.open([tmp_path / "mr"])
    qtbot.waitUntil(lambda: window.workspace.count == 2, timeout=10_000)
    window.bridge.flush()
    may_go.set()
    settle(qtbot, window)
    row = window.study_model.index(row_of(window, "Outlined by hand"))
    assert row.data(LINES_ROLE)[2] == "Over axial 7"


def test_a_series_that_grows_keeps_it_at_its_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    write_seg(tmp_path / "seg.dcm", sources(tmp_path / "mr"), masks()[..., 0])
    late = tmp_path / "late"
    late.mkdir()
    for name in ("000.dcm", "001.dcm"):
        (tmp_path / "mr" / name).rename(late / name)
    window.open([tmp_path / "mr", tmp_path / "seg.dcm"])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    show(qtbot, window, "axial 7")
    settle(qtbot, window)
    others, series_id = window.workspace.others, window.views.current.id

    def positions() -> list[int]:
        laid = others.known(others.over(series_id)[0]).laid[series_id]
        return sorted(laid.masks.get(1, {}))

    assert positions() == [0, 1, 2]
    window.open([late])
    qtbot.waitUntil(lambda: len(window.views.current.slices) == 7, timeout=10_000)
    settle(qtbot, window)
    assert positions() == [2, 3, 4]


def test_it_goes_with_its_series_and_comes_over_one_that_is_opened_later(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    write_seg(tmp_path / "seg.dcm", sources(tmp_path / "mr"), masks()[..., 0])
    window.open([tmp_path / "seg.dcm"])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    settle(qtbot, window)
    row = row_of(window, "Outlined by hand")
    assert window.study_model.index(row).data(LINES_ROLE)[2] == "Its series is not open"
    window.open([tmp_path / "mr"])
    qtbot.waitUntil(lambda: window.workspace.count == 2, timeout=10_000)
    show(qtbot, window, "axial 7")
    settle(qtbot, window)
    assert has_color(window, TEAL)
    window.closing.close((window.workspace.others.over(window.views.current.id)[0],))
    window.bridge.flush()
    assert window.viewer.viewport.segments.areas == ()
    assert window.views.current.description == "axial 7"


def test_segments_and_reports_are_reached_from_the_menu_of_a_series(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    slices = sources(tmp_path / "mr")
    write_seg(tmp_path / "seg.dcm", slices, masks(), labels=("Core", "R & D"))
    write_sr(tmp_path / "sr.dcm", slices)
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    show(qtbot, window, "axial 7")
    settle(qtbot, window)
    menu = window.study_list.menu

    def offered(text: str, submenu: str) -> dict[str, QAction]:
        menu.fill(row_of(window, text))
        found = next(a.menu() for a in menu.actions() if a.text() == submenu)
        return {action.text(): action for action in found.actions()}

    def choose(row: str, text: str) -> None:
        menu.fill(row_of(window, row))
        next(action for action in menu.actions() if action.text() == text).trigger()
        window.bridge.flush()

    segments = offered("Outlined by hand", "Segments")
    assert list(segments) == ["Core", "R && D"]
    segments["Core"].trigger()
    window.bridge.flush()
    assert [area.name for area in window.viewer.viewport.segments.areas] == ["R & D"]
    assert not offered("Outlined by hand", "Segments")["Core"].isChecked()
    choose("Outlined by hand", "Hide all segments")
    assert window.viewer.viewport.segments.areas == ()
    choose("R & D", "Show this segment alone")
    assert [area.name for area in window.viewer.viewport.segments.areas] == ["R & D"]
    with qtbot.waitSignal(window.study_list.file_opened):
        offered("axial 7", "Reports and documents")["Imaging Measurement Report"].trigger()
    reports = window.commands.studies.reports
    qtbot.waitUntil(lambda: bool(reports), timeout=5_000)


def test_a_readers_outline_is_compared_too(opened: MainWindow, qtbot: QtBot) -> None:
    current = opened.views.current
    drawn = Mask.of(masks()[3, ..., 0] > 0)
    outline = Outline("1.2.9", "tumor", 11, "person", masks={current.slices[3].id: drawn})
    study = study_id(current)
    opened.bridge.history.do(Put(OUTLINES, study, outline.uid, None, outline, name="drawing"))
    opened.bridge.flush()
    qtbot.waitUntil(lambda: 11 in numbers_of(opened, current.id))
    settle(qtbot, opened)
    tip = opened.study_model.index(row_of(opened, "Core")).data(Qt.ItemDataRole.ToolTipRole)
    # One of three equal slices: 2 * 1 / (3 + 1).
    assert "Dice with finding 11 0.50" in tip
    assert "200%" in tip
    edema = opened.study_model.index(row_of(opened, "Edema")).data(Qt.ItemDataRole.ToolTipRole)
    assert "It lies in none of the findings." in edema
    whole = opened.study_model.index(row_of(opened, "Outlined by hand"))
    # Of two boxes in three slices each one is drawn in one slice: 2 * 1 / (6 + 1).
    assert "Dice with the reader's outlines 0.29" in whole.data(Qt.ItemDataRole.ToolTipRole)


def test_a_segment_is_copied_as_a_finding_that_can_be_edited_and_undone(
    qtbot: QtBot, opened: MainWindow
) -> None:
    row = row_of(opened, "Core")
    menu = opened.study_list.menu
    menu.fill(row)
    (copy,) = [one for one in menu.actions() if one.text() == "Copy as a finding of my own"]
    copy.trigger()
    series = opened.views.current
    assert series is not None

    def entries() -> list:
        listing = opened.workspace.listings.of(series.id)
        return [] if listing is None else [e for e in listing.entries if e.outline is not None]

    qtbot.waitUntil(lambda: len(entries()) == 1, timeout=10_000)
    (made,) = entries()
    wanted = masks()[..., 0] > 0
    assert sorted(made.finding.masks) == [2, 3, 4]
    for position, mask in made.finding.masks.items():
        assert int(mask.pixels) == int(wanted[position].sum())
    assert made.finding.origin == "person"
    copied = made.outline.copied
    assert copied.algorithm == "MANUAL"
    known = next(filter(None, map(opened.workspace.others.known, _files(opened))))
    assert [s.label for s in known.found.segments] == ["Core", "<b>Edema</b>"]
    opened.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: not entries(), timeout=10_000)


def _files(window: MainWindow) -> list[str]:
    return [series.id for series in window.workspace.series if series.modality == "SEG"]


def test_a_blind_reader_sees_what_others_made_only_after_answering(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    slices = sources(tmp_path / "mr")
    write_seg(tmp_path / "seg.dcm", slices, masks(), labels=("Core", "Edema"))
    write_sr(tmp_path / "sr.dcm", slices)
    window.open([tmp_path])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    show(qtbot, window, "axial 7")
    settle(qtbot, window)
    report = next(iter(window.workspace.others.files))
    reports = window.commands.studies.reports
    window.commands.studies.read(report)
    qtbot.waitUntil(lambda: bool(reports), timeout=5_000)

    def said() -> str:
        model = window.study_model
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, LINES_ROLE)
        rows = range(model.rowCount())
        return "\n".join(str(model.index(row).data(role)) for row in rows for role in roles)

    def is_read() -> bool:
        return isValid(reports[report]) and reports[report].isVisible()

    assert "Core" in said()
    assert is_read()
    segmentation = next(one.id for one in window.workspace.series if one.modality == "SEG")
    for change in window.workspace.read_blind([], "Ann"):
        window.bridge.tell(change)
    settle(qtbot, window)
    assert window.viewer.viewport.segments.areas == ()
    assert not has_color(window, TEAL)
    assert "Core" not in said()
    assert "Segmentation" not in said()  # Nor the heading of what stands apart.
    assert window.study_model.place_of(segmentation) is None
    window.bridge.tell(window.views.show(segmentation))
    assert window.views.current is not None
    assert window.views.current.id != segmentation
    assert not is_read()
    window.commands.studies.read(report)
    assert not is_read()
    current = window.views.current
    assert current is not None
    for opened in window.workspace.open_seal(current.id):
        window.bridge.tell(opened)
    settle(qtbot, window)
    assert [area.name for area in window.viewer.viewport.segments.areas] == ["Core", "Edema"]
    assert "Core" in said()
    assert window.study_model.place_of(segmentation) is not None


def test_a_capture_that_shows_results_is_hidden_from_who_reads_blind(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    shot = pydicom.dcmread(tmp_path / "mr" / "003.dcm")
    shot.SOPClassUID = shot.file_meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
    shot.SeriesInstanceUID, shot.SOPInstanceUID = generate_uid(), generate_uid()
    shot.SeriesDescription = "Result of a network"
    # Whether a list is read blind stands in it.
    qtbot.waitUntil(lambda: window.records.state.is_open, timeout=10_000)
    for change in window.workspace.read_blind([], "Ann"):
        window.bridge.tell(change)
    (tmp_path / "shot").mkdir()
    shot.save_as(tmp_path / "shot" / "shot.dcm")
    for count, folder in enumerate(("shot", "mr"), 1):  # Only beside a scan it is of one.
        window.open([tmp_path / folder])
        qtbot.waitUntil(lambda n=count: len(window.workspace.series) == n, timeout=10_000)
        settle(qtbot, window)
        is_seen = folder == "shot"
        assert (window.study_model.place_of(shot.SeriesInstanceUID) is not None) == is_seen
        window.bridge.tell(window.views.show(shot.SeriesInstanceUID))
        current = window.views.current
        assert (current is not None and current.id == shot.SeriesInstanceUID) == is_seen


def test_a_segmentation_of_what_is_not_open_is_not_shown_to_who_reads_blind(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_series(tmp_path / "mr", "axial", slices=7, step=3.0)
    write_seg(tmp_path / "seg.dcm", sources(tmp_path / "mr"), masks(), labels=("Core", "Edema"))
    window.open([tmp_path / "seg.dcm"])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    settle(qtbot, window)
    segmentation = window.views.current
    assert segmentation is not None
    for change in window.workspace.read_blind([], "Ann"):
        window.bridge.tell(change)
    window.bridge.tell(window.views.look_again())
    window.bridge.flush()
    assert window.views.current is None
    assert window.study_model.place_of(segmentation.id) is None
    qtbot.waitUntil(lambda: window.viewer.shown is None, timeout=10_000)
    for change in window.workspace.read_openly():
        window.bridge.tell(change)
    window.bridge.tell(window.views.look_again())
    window.bridge.flush()
    assert window.views.current is segmentation
    assert window.study_model.place_of(segmentation.id) is not None
