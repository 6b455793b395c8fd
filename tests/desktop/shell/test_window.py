"""The window as a user meets it: open, look, scroll, judge, stop, close."""

from __future__ import annotations

import shutil
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from braintumor_desktop.desktop.choices import recent
from braintumor_desktop.desktop.look.overlay_style import OverlayStyle
from braintumor_desktop.desktop.shell import docks
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.desktop.viewer import corner_text
from braintumor_desktop.desktop.viewer.empty_state import WHAT
from braintumor_desktop.desktop.viewer.layers.notes import Legend
from braintumor_desktop.errors import BadModel, StorageError
from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.imaging import files
from braintumor_desktop.phantom.dicom import SAMPLE_SERIES
from braintumor_desktop.workflow import models, sums
from tests.helpers.stubs import StubWorkflow, picture_file, result

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.findings.series import SeriesResult


def is_done(window: MainWindow) -> bool:
    current = window.views.current
    return (
        window.opening.state.phase == "done"
        and current is not None
        and window.rows.of(current).finished == len(current.slices)
        and window.judging.state.phase == "idle"
        and window.viewer.shown is not None
    )


def open_and_wait(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    window.open(list(paths))
    qtbot.waitUntil(lambda: is_done(window) and is_listed(window), timeout=10_000)
    window.bridge.flush()


def is_listed(window: MainWindow) -> bool:
    """Whether the list of findings is that of the last sum."""
    current, listing = window.views.current, window.findings_panel.listing
    known = None if current is None else window.workspace.sum_of(current.id)
    return known is None or (listing is not None and listing.summary is known.result)


def pictures(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        picture_file(folder / f"p{number}.png", 100 + number)
    return folder


def middle_of_mask(window: MainWindow) -> QColor:
    """The color on the screen in the top rows of the picture, where the stub's mask lies."""
    canvas = window.viewer.canvas
    shown = canvas.grab().toImage()
    rows, columns = window.viewer.shown[1].image.shape  # type: ignore[index]
    width = columns * canvas.zoom
    # Half a pixel of the picture below its top border, and a quarter from its left one.
    x = (canvas.width() - width) / 2 + width * 5.5 / columns
    y = (canvas.height() - rows * canvas.zoom) / 2 + 0.5 * canvas.zoom
    ratio = shown.devicePixelRatio()
    return shown.pixelColor(round(x * ratio), round(y * ratio))


def test_an_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.viewer.empty.text == "Open a folder or files, or drop them here."
    assert window.result_panel.headline == "Nothing open"


def test_the_empty_window_offers_to_open_and_says_what_can_be_judged(
    qtbot: QtBot, window: MainWindow
) -> None:
    empty = window.viewer.empty
    assert [b.text() for b in empty.buttons] == [
        "Open folder\u2026",
        "Open files\u2026",
        "Open the sample study",
        "Worklist",
    ]
    assert "brain MR" in WHAT
    window.items_dock.show()
    window.resize(760, 560)
    qtbot.wait(50)
    assert all(b.width() >= b.sizeHint().width() for b in empty.buttons)  # No word is cut.
    window.items_dock.hide()
    window.resize(1200, 800)
    qtbot.wait(50)
    for label in empty.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())  # No line is cut.
    for _ in range(2):
        qtbot.mouseClick(empty.buttons[3], Qt.MouseButton.LeftButton)
        assert window.items_dock.isVisible()
    qtbot.mouseClick(empty.buttons[2], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    assert empty.isHidden()


def test_the_chosen_finding_is_marked_in_list_and_picture(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    open_and_wait(qtbot, window, sample)
    canvas = window.viewer.canvas
    window.bridge.tell(window.views.move_to(3))
    window.bridge.flush()
    qtbot.waitUntil(
        lambda: window.viewer.shown is not None and window.viewer.shown[0] == window.views.slice
    )
    qtbot.keyClick(window, "n")
    assert window.findings_panel.chosen is not None
    row = window.rows.of(window.views.current)  # type: ignore[arg-type]
    assert window.views.index == row.lesions[0].largest
    chosen = canvas._overlay._chosen
    qtbot.waitUntil(lambda: chosen.isVisible() and not chosen.path().isEmpty())
    assert chosen.pen().widthF() > canvas._overlay._outline.pen().widthF()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: canvas._overlay._chosen.path().isEmpty())


def test_the_window_that_is_shown_is_ticked(qtbot: QtBot, window: MainWindow, sample: Path) -> None:
    open_and_wait(qtbot, window, sample)
    menu = window.actions_["windows"].menu()

    def ticked() -> list[str]:
        menu.aboutToShow.emit()
        return [action.text() for action in window.actions_.presets if action.isChecked()]

    assert ticked() == ["As in the file"]
    qtbot.keyClick(window, "3")
    # The sample's own window has that name, too.
    qtbot.waitUntil(lambda: window.views.state().window is not None)  # type: ignore[union-attr]
    assert ticked() == ["Brain"]
    qtbot.keyClick(window, "r")
    assert ticked() == ["As in the file"]


def test_a_study_opens_in_the_middle_of_its_first_series_and_that_is_judged(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    open_and_wait(qtbot, window, sample)
    first, second = window.workspace.series
    assert window.study_list.model().rowCount() == 4  # patient, study, two series
    assert window.views.current is first
    assert window.views.index == 12
    assert window.rows.of(first).state == "judged"
    slices = first.slices
    assert networks.asked[:3] == [slices[12], slices[13], slices[11]]
    qtbot.waitUntil(lambda: window.rows.of(second).state == "judged")
    assert set(networks.asked[:24]) == set(slices)
    assert window.result_panel.headline == "Glioma"
    assert window.items_dock.isHidden()


def test_in_a_small_window_the_answer_and_the_first_findings_need_no_scrolling(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    window.resize(1024, 700)
    open_and_wait(qtbot, window, sample)
    panel = window.result_panel
    table = window.findings_panel.table
    qtbot.waitUntil(lambda: bool(table.entries))
    window.bridge.flush()
    first = table.visualRect(table.model().index(0, 0))
    assert panel.series.headline.isVisible()
    assert table.viewport().mapTo(panel, first.bottomLeft()).y() < panel.height()


def test_the_slice_that_one_goes_to_is_judged_next_and_then_its_neighbors(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    networks.seconds = 0.05
    window.open([sample])
    qtbot.waitUntil(lambda: len(networks.asked) >= 2, timeout=10_000)
    slices = window.views.current.slices  # type: ignore[union-attr]
    window.bridge.tell(window.views.move_to(20))
    qtbot.waitUntil(lambda: slices[20] in networks.asked)
    before = networks.asked.index(slices[20])
    qtbot.waitUntil(lambda: len(networks.asked) >= before + 4)
    order = [slices.index(item) for item in networks.asked]
    assert order[:2] == [12, 13]
    assert order[before : before + 4] == [20, 21, 19, 22]


def test_a_series_is_summed_up_off_the_windows_thread_a_few_times_and_at_its_end(
    qtbot: QtBot, window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    summarize = sums.summarize

    def watched(*given: Any) -> SeriesResult:
        threads.append(threading.current_thread())
        return summarize(*given)

    monkeypatch.setattr(sums, "summarize", watched)
    open_and_wait(qtbot, window, sample / SAMPLE_SERIES[0])
    row = window.rows.of(window.views.current)  # type: ignore[arg-type]
    assert (row.judged, row.is_final, len(row.lesions)) == (24, True, 1)
    assert threading.main_thread() not in threads
    # Growing by a quarter each time, 24 answers are summed up 11 times.
    assert 2 < len(threads) < 14


def test_the_wheel_and_the_keys_scroll_and_the_panel_follows(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    last = files.scan([sample]).series[0].slices[-1]
    networks.tumors[last.path.name] = 0.02
    open_and_wait(qtbot, window, sample)
    qtbot.keyClick(window, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: window.viewer.shown is not None and window.viewer.shown[0] == last)
    assert window.result_panel.headline == "No tumor"
    assert window.viewer.slider.index == 23
    qtbot.keyClick(window, Qt.Key.Key_Up)
    assert window.views.index == 22
    window.viewer.canvas.slice_requested.emit(-2)
    assert window.views.index == 20
    qtbot.keyClick(window, Qt.Key.Key_Home)
    assert window.views.index == 0


def test_changing_the_opacity_changes_the_pixels_under_the_mask(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, picture_file(tmp_path / "p.png", 60))
    window.toolbar.opacity.setValue(0)
    window.overlay.set_color("Orange")
    plain = middle_of_mask(window)
    assert plain.red() == plain.green() == plain.blue()
    window.toolbar.opacity.setValue(100)
    full = middle_of_mask(window)
    assert (full.red(), full.green(), full.blue()) == pytest.approx((0xE6, 0x9F, 0x00), abs=3)
    qtbot.keyClick(window, "[")
    assert window.toolbar.opacity.value() == 95
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert middle_of_mask(window) == plain
    qtbot.keyClick(window, Qt.Key.Key_Space)
    window.actions_["overlay_outline"].trigger()
    assert middle_of_mask(window) == plain


def test_e_goes_from_the_mask_to_the_evidence_to_both_to_none(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    networks.evidence = np.zeros((4, 6), np.float32)
    networks.evidence[-1, -1] = 1.0
    open_and_wait(qtbot, window, picture_file(tmp_path / "p.png"))
    assert legend(window) is None
    seen = []
    for _ in range(4):
        qtbot.keyClick(window, "e")
        shown = legend(window)
        seen.append((window.toolbar._style_button.text()[:-2], shown and shown.text))
    said = "Evidence for glioma"
    assert seen == [("Evidence", said), ("Both", said), ("Off", None), ("Mask", None)]
    window.actions_["overlay_both"].trigger()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.actions_["overlay_none"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.actions_["overlay_both"].isChecked()
    assert QSettings().value("overlay/shows") == "both"


def test_that_there_is_no_heat_map_is_told_where_it_would_be(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, picture_file(tmp_path / "p.png"))
    window.actions_["overlay_evidence"].trigger()
    shown = legend(window)
    assert shown is not None
    # Neither map was kept, as by `analyze` without --evidence: it is not the network that has none.
    assert shown.text.startswith("No heat map is kept")
    assert not shown.has_colors
    bare = result(window.views.slice, 0.9, 4)  # type: ignore[arg-type]
    with_map = replace(bare, chances=Chances.of(np.zeros(bare.mask.shape, np.float32), 50))  # type: ignore[union-attr]
    said = corner_text.legend(with_map, OverlayStyle(shows="evidence"))
    assert said == Legend("This network gives no heat map", has_colors=False)


def legend(window: MainWindow) -> Legend | None:
    return window.viewer.canvas._annotations.legend


def test_the_panel_lists_tumor_slices_and_findings_and_leads_to_them(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    slices = files.scan([sample]).series[0].slices
    networks.tumors.update({item.path.name: 0.02 for item in slices})
    networks.tumors.update({slices[i].path.name: 0.97 for i in (4, 5, 6, 20)})
    open_and_wait(qtbot, window, sample)
    panel = window.result_panel.series
    assert panel.headline.text == "Glioma"
    assert panel.values.values[:2] == ["24 of 24", "0.84"]
    assert ">5\u20137<" in panel.tumor_slices.text()
    assert ">21<" in panel.sentence.text()
    panel.sentence.linkActivated.emit("20")
    assert window.views.index == 20
    table = window.findings_panel.table
    qtbot.waitUntil(lambda: len(table.entries) == 2)
    found = [(e.number, e.finding.slices, e.is_apart) for e in table.entries]
    assert found == [(1, (4, 5, 6), False), (2, (20,), True)]
    place = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.views.index == 4
    assert window.findings_panel.chosen is table.entries[0]
    qtbot.keyClick(table, "c", Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("1\t5\u20137\t")


def test_paging_moves_nothing_of_the_series_in_the_panel(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    slices = files.scan([sample]).series[0].slices
    networks.tumors.update({slices[i].path.name: 0.02 for i in (14, 15)})
    open_and_wait(qtbot, window, sample)

    def places() -> list[tuple[int, int]]:
        parts = [window.result_panel.series, *window.result_panel.series.findChildren(QWidget)]
        return [(part.y(), part.height()) for part in parts if part.isVisible()]

    window.bridge.tell(window.views.move_to(12))
    window.bridge.flush()
    before = places()
    window.bridge.tell(window.views.move_to(11))
    window.bridge.flush()
    assert places() == before


def test_the_reason_why_a_picture_is_not_judged_stands_in_the_place_of_the_verdict(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    networks.refused = frozenset({"p.png"})
    open_and_wait(qtbot, window, picture_file(tmp_path / "p.png"))
    assert window.result_panel.headline == "Not judged"
    assert window.result_panel.note.text() == "This is a CT."
    assert window.viewer.canvas.window is not None


def test_stopping_ends_judging_within_200_ms_and_it_can_be_gone_on_from(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    networks.seconds = 0.3
    window.viewer.messages.show_message("info", "Something that was told before.")
    window.open([sample])
    qtbot.waitUntil(lambda: window.judging.state.done >= 1, timeout=10_000)
    start = time.monotonic()
    window.status_line.stop_requested.emit()
    qtbot.waitUntil(lambda: not window.threads["inference"].is_busy)
    assert time.monotonic() - start < 0.2
    qtbot.waitUntil(lambda: window.judging.state.phase == "stopped")
    done = window.judging.state.done
    row = window.rows.of(window.views.current)  # type: ignore[arg-type]
    assert (row.finished, row.state) == (done, "stopped")
    assert window.viewer.messages.text == f"Judging stopped at {done} of 48 slices."
    networks.seconds = 0.0
    window.viewer.messages._action.click()
    rows = window.rows.of
    qtbot.waitUntil(lambda: all(rows(s).state == "judged" for s in window.workspace.series))
    assert len(networks.asked) <= 48 + 1  # the one that was stopped, again


def test_selecting_another_series_judges_that_one_next(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    networks.seconds = 0.1
    window.open([sample])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done")
    qtbot.waitUntil(lambda: len(networks.asked) >= 2)
    second = window.workspace.series[1]
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    window.bridge.flush()  # Until then the next slice is one of the first series.
    networks.asked.clear()
    qtbot.waitUntil(lambda: len(networks.asked) >= 1)
    assert window.views.current is second
    assert all(item in second.slices for item in networks.asked)


def test_judge_all_judges_every_series_the_shown_one_first(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done")
    window.judging.judge_all()
    rows = window.rows.of
    qtbot.waitUntil(lambda: all(rows(s).state == "judged" for s in window.workspace.series))
    assert len(networks.asked) == 48


def test_closing_while_judging_ends_every_thread(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    networks.seconds = 5.0
    window.open([sample])
    qtbot.waitUntil(lambda: bool(networks.asked), timeout=10_000)
    start = time.monotonic()
    window.close()
    assert time.monotonic() - start < 1.0
    assert not any(runner._thread.isRunning() for runner in window.threads)


def test_networks_that_are_missing_are_told_of_and_viewing_goes_on(
    qtbot: QtBot, window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_threads: int) -> None:
        raise BadModel("The network braintumor.onnx is missing", "no such file.", "Install again.")

    monkeypatch.setattr(models, "load_networks", fail)
    qtbot.waitUntil(lambda: window.judging._networks is not None)
    window.judging._networks = None
    window.open([sample])
    qtbot.waitUntil(lambda: window.judging.state.phase == "failed", timeout=10_000)
    assert "braintumor.onnx is missing" in window.viewer.messages.text
    qtbot.waitUntil(lambda: window.viewer.shown is not None)
    assert "Viewing still works." in window.result_panel.note.text()


def test_a_file_that_disappears_is_told_of_in_its_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = pictures(tmp_path / "pictures", 2)
    open_and_wait(qtbot, window, folder)
    (folder / "p1.png").unlink()
    window.pixels.forget()
    qtbot.keyClick(window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "p1.png" in window.viewer.canvas._message)
    assert window.viewer.shown is None
    qtbot.keyClick(window, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.viewer.shown is not None)


def test_shift_goes_ten_slices_and_f11_fills_the_screen(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    open_and_wait(qtbot, window, sample)
    shift = Qt.KeyboardModifier.ShiftModifier
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(window, key, shift)
        seen.append(window.views.index)
    assert seen == [22, 23, 13]
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_one_file_of_a_series_offers_the_whole_series(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    open_and_wait(qtbot, window, sample / SAMPLE_SERIES[0] / "IM0004")
    assert len(window.views.current.slices) == 1  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: "one of 24 slices" in window.viewer.messages.text)
    window.viewer.messages._action.click()
    qtbot.waitUntil(lambda: len(window.views.current.slices) == 24)  # type: ignore[union-attr]
    assert window.views.slice.path.name == "IM0004"  # type: ignore[union-attr]


def test_a_damaged_file_beside_others_is_told_of_and_the_others_open(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = pictures(tmp_path / "pictures", 2)
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    open_and_wait(qtbot, window, folder)
    assert "broken.png" in window.viewer.messages.text
    rows = window.rows
    qtbot.waitUntil(lambda: {row.state for row in rows.all()} == {"judged", "failed"})


def test_a_folder_without_scans_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing to see")
    window.open([tmp_path / "notes.txt"])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done")
    assert "notes.txt cannot be read" in window.viewer.empty.text


def test_dropping_a_folder_opens_it(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pictures(tmp_path / "dropped", 3)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(600, 400), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dropEvent(event)
    qtbot.waitUntil(lambda: is_done(window))
    assert len(window.workspace.series) == 3


def test_recent_items_are_offered_and_can_be_cleared(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    open_and_wait(qtbot, window, sample)
    menu = window.actions_["recent"].menu()
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == str(sample)
    menu.actions()[-1].trigger()
    assert recent.recent_paths() == []


def test_the_layout_comes_back_as_it_was_left(qtbot: QtBot, window: MainWindow) -> None:
    window.studies_dock.hide()
    window.close()
    assert QSettings().contains("window/state")
    again = MainWindow()
    assert again.studies_dock.isHidden()
    assert not again.verdict_dock.isHidden()
    again.close()


def test_f9_and_f10_hide_the_side_panels(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    assert window.studies_dock.isHidden()
    assert window.verdict_dock.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.studies_dock.isVisible()


def test_a_window_preset_is_kept_while_scrolling_and_r_takes_it_back(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    open_and_wait(qtbot, window, sample)
    own = window.viewer.canvas.window
    qtbot.keyClick(window, "5")
    qtbot.waitUntil(lambda: window.viewer.canvas.window.name == "Hard window")  # type: ignore[union-attr]
    hard = window.viewer.canvas.window
    qtbot.keyClick(window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.viewer.shown[0] is window.views.slice)  # type: ignore[index]
    assert window.viewer.canvas.window == hard
    qtbot.keyClick(window, "r")
    assert window.viewer.canvas.window == own


def test_a_series_plays_and_stops(qtbot: QtBot, window: MainWindow, sample: Path) -> None:
    open_and_wait(qtbot, window, sample)
    qtbot.keyClick(window, "c")
    qtbot.waitUntil(lambda: window.views.index >= 15)
    qtbot.keyClick(window, "c")
    assert not window.player.is_playing
    assert window.actions_["play"].text() == "Play"


def test_a_series_grows_and_scrolls_while_it_is_still_searched(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, sample: Path
) -> None:
    from braintumor_desktop.imaging import files

    folder = tmp_path / "study"
    shutil.copytree(sample / SAMPLE_SERIES[0], folder)
    whole = files.scan([folder])
    half = files.scan(sorted(folder.iterdir())[:12])
    window.bridge.tell(window.workspace.take(half.series))
    qtbot.waitUntil(lambda: window.viewer.shown is not None)
    qtbot.keyClick(window, Qt.Key.Key_Down)
    shown = window.views.slice
    window.bridge.tell(window.workspace.take(whole.series))
    window.bridge.flush()
    assert window.views.slice == shown
    assert window.viewer.slider.maximum() == 24


def test_selecting_a_picture_whose_result_is_known_shows_it_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    networks.tumors["p1.png"] = 0.01
    open_and_wait(qtbot, window, pictures(tmp_path / "pictures", 2))
    rows = window.rows.of
    qtbot.waitUntil(lambda: all(rows(s).state == "judged" for s in window.workspace.series))
    window.bridge.tell(window.views.show_neighbor(1))
    window.bridge.flush()
    assert window.result_panel.headline == "No tumor"


def test_where_there_is_little_room_the_end_of_a_pixel_is_told(window: MainWindow) -> None:
    label = window.status_line.pixel
    text = "a file with a long name.dcm   x 50  y 36   value 60"
    label.resize(label.fontMetrics().horizontalAdvance("y 36   value 60...."), label.height())
    window.status_line.show_pixel(text)
    assert label.text().endswith("value 60")
    assert label.text() != text
    assert label.accessibleName() == f"Pixel under the pointer: {text}"


def test_the_pixel_under_the_pointer_is_told_with_its_value(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    open_and_wait(qtbot, window, picture_file(tmp_path / "p.png", 120))
    window.viewer.canvas.hovered.emit(36, 50)
    assert window.status_line.pixel.text() == "p.png   x 50  y 36   value 60"
    window.viewer.canvas.hovered.emit(0, 0)
    assert window.status_line.pixel.text() == "p.png   x 0  y 0   value 120"
    window.viewer.canvas.hover_left.emit()
    assert window.status_line.pixel.text() == ""


def test_a_search_that_fails_says_so_instead_of_ending_quietly(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_options: object) -> None:
        raise StorageError("The folder cannot be searched", "the share is gone")

    monkeypatch.setattr(files, "search", broken)
    window.open([pictures(tmp_path / "scans", 1)])
    qtbot.waitUntil(lambda: "the share is gone" in window.viewer.messages.text, timeout=5_000)
    assert not window.opening.is_searching


def test_judging_is_paused_and_resumed_beside_the_progress(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    networks.seconds = 0.1
    line, action = window.status_line, window.actions_["pause"]
    assert not action.isEnabled()
    window.open([sample])
    qtbot.waitUntil(lambda: window.judging.state.done >= 1, timeout=10_000)
    qtbot.waitUntil(line._pause.isVisible)
    assert "item 1 of 2" in line._text.text()
    line._pause.click()
    qtbot.waitUntil(lambda: not window.threads["inference"].is_busy)
    done = window.judging.state.done
    assert (line._pause.text(), action.isChecked()) == ("Resume", True)
    assert line._text.text() == f"Paused at {done} of 48"
    networks.seconds = 0.0
    action.trigger()
    rows = window.rows.of
    qtbot.waitUntil(lambda: all(rows(s).state == "judged" for s in window.workspace.series))
    assert not action.isChecked()


def test_what_failed_is_offered_again(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    networks.broken = frozenset({"IM0003"})
    window.open([sample])
    rows = window.rows.of
    qtbot.waitUntil(lambda: window.workspace.count == 2)
    qtbot.waitUntil(lambda: all(rows(s).is_final for s in window.workspace.series))
    action = window.actions_["judge_failed"]
    qtbot.waitUntil(action.isEnabled)
    networks.broken = frozenset()
    networks.asked.clear()
    action.trigger()
    qtbot.waitUntil(lambda: not action.isEnabled() and window.judging.state.phase == "idle")
    assert {item.path.name for item in networks.asked} == {"IM0003"}


def test_a_panel_that_was_shown_is_there_again_also_after_a_crash(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.items_dock.isHidden()
    window.actions_["show_items"].trigger()
    version = docks.STATE_VERSION

    def is_kept() -> bool:
        state = QSettings().value("window/state")
        return state is not None and bytes(state.data()) == bytes(window.saveState(version).data())

    qtbot.waitUntil(is_kept, timeout=10_000)
    again = MainWindow()  # The one before is not closed, as none that is killed is.
    try:
        assert not again.items_dock.isHidden()
    finally:
        again.shut_down()
        again.deleteLater()
