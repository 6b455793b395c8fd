"""Pictures that leave: as seen or without texts, always with the notice, never over an original."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.shell import printing
from braintumor_desktop.desktop.shell.pictures import file_name, pixels_of
from braintumor_desktop.desktop.viewer import snapshot
from braintumor_desktop.desktop.worklist.columns import PLACES
from tests.helpers.dicom_files import mr_slice, write
from tests.helpers.stubs import picture_file
from tests.helpers.worklist_table import settle

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A slice, 37 x 53."""
    ds = mr_slice(PatientName="DOE^JANE", SeriesDescription="T1: <+Gd>/DOE")
    window.open([write(tmp_path / "a.dcm", ds)])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    # What is outlined comes into the picture.
    (series,) = window.workspace.series
    qtbot.waitUntil(lambda: window.rows.of(series).is_final, timeout=10_000)
    window.bridge.flush()
    return window


def copied() -> NDArray[np.uint8]:
    image = QGuiApplication.clipboard().image()
    assert not image.isNull()
    return pixels_of(image)


def written_in(pixels: NDArray[np.uint8]) -> list[str]:
    """What the strip below the picture says is not read here; but that there is something."""
    strip = pixels[-12:]
    return ["text"] if strip.max() > 150 else []


def test_the_copy_is_what_is_seen_with_a_strip_below_it_or_without_its_texts(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, ...]] = []
    real = snapshot.with_notice
    monkeypatch.setattr(
        snapshot, "with_notice", lambda s, lines, f: said.append(tuple(lines)) or real(s, lines, f)
    )
    seen = pixels_of(opened.viewer.canvas.viewport().grab().toImage())
    opened.actions_["copy_picture"].trigger()
    pixels = copied()
    assert pixels.shape[0] > seen.shape[0]
    np.testing.assert_array_equal(pixels[: seen.shape[0], : seen.shape[1]], seen)
    assert written_in(pixels)
    assert said == [(NOTICE,)]
    # Without the texts.
    canvas = opened.viewer.canvas
    opened.viewer.messages.close_message()  # The texts made room for it.
    corner = pixels_of(canvas.viewport().grab().toImage())[8:40, 8:160]
    assert corner.max() > 150  # The patient's name.
    opened.actions_["copy_plain"].trigger()
    pixels = copied()
    assert pixels[8:40, 8:160].max() == 0
    assert written_in(pixels)
    # Nothing of that stays on the screen.
    opened.viewer.messages.close_message()
    np.testing.assert_array_equal(
        pixels_of(canvas.viewport().grab().toImage())[8:40, 8:160], corner
    )
    # What is switched off is off in the copy, too.
    opened.actions_["corner_text"].setChecked(False)
    opened.actions_["copy_picture"].trigger()
    assert copied()[8:40, 8:160].max() == 0
    # The frame of the active viewport does not leave.
    opened.actions_["layout_1x2"].trigger()
    opened.bridge.flush()
    assert pixels_of(canvas.viewport().grab().toImage())[0].max() > 100
    opened.actions_["copy_picture"].trigger()
    assert copied()[0].max() < 60
    assert pixels_of(canvas.viewport().grab().toImage())[0].max() > 100


def test_nothing_leaves_an_empty_window_and_what_is_synthetic_says_so(
    qtbot: QtBot, window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("copy_picture", "copy_plain", "save_picture", "save_plain", "print_picture")
    # Nothing can leave while nothing is open.
    assert not any(window.actions_[name].isEnabled() for name in names)
    said: list[tuple[str, ...]] = []
    real = snapshot.with_notice
    monkeypatch.setattr(
        snapshot, "with_notice", lambda s, lines, f: said.append(tuple(lines)) or real(s, lines, f)
    )
    window.open([sample])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    window.actions_["copy_plain"].trigger()
    assert said == [("SYNTHETIC, NOT A PATIENT", NOTICE)]


def test_a_saved_picture_is_a_png_that_says_what_it_is_for_and_a_table_copies_text(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    # A table that has the focus copies its cell instead.
    opened.items_dock.show()
    opened.activateWindow()
    table = opened.worklist.table
    settle(qtbot, opened)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.setCurrentIndex(table.model().index(0, PLACES["patient"]))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "DOE^JANE"
    asked: list[str] = []
    target = tmp_path / "out.png"
    opened.commands.pictures.ask_where = lambda name, take: (asked.append(name), take(target))
    opened.actions_["save_picture"].trigger()
    qtbot.waitUntil(target.exists, timeout=10_000)
    said = opened.viewer.messages
    qtbot.waitUntil(lambda: "Saved as" in "".join(said.texts[-1:]), timeout=10_000)
    opened.actions_["copy_picture"].trigger()
    with Pillow.open(target) as saved:
        assert saved.format == "PNG"
        assert saved.info["Description"] == NOTICE
        np.testing.assert_array_equal(np.array(saved), copied())
        canvas = opened.viewer.canvas
        image = opened.viewer.shown[1].image
        mm = image.spacing_mm[1] / canvas.zoom / canvas.devicePixelRatioF()
        assert saved.info["dpi"] == pytest.approx((25.4 / mm, 25.4 / mm), rel=1e-3)
    assert asked == ["T1 +Gd DOE slice 1.png"]
    opened.actions_["hide_identity"].trigger()
    opened.actions_["save_picture"].trigger()
    assert asked[-1] == "T1 +Gd hidden slice 1.png"


def test_only_what_the_program_made_is_ever_replaced(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    messages, target = opened.viewer.messages, tmp_path / "out.png"
    for original in (tmp_path / "a.dcm", picture_file(tmp_path / "scan.png")):
        before = original.read_bytes()
        opened.commands.pictures.ask_where = lambda _name, take, path=original: take(path)
        opened.actions_["save_picture"].trigger()
        said = f"{original} is not written"
        qtbot.waitUntil(lambda said=said: said in str(messages.texts), timeout=10_000)
        assert original.read_bytes() == before
    opened.commands.pictures.ask_where = lambda _name, take: take(target)
    opened.actions_["save_picture"].trigger()
    qtbot.waitUntil(lambda: target.exists() and target.stat().st_size > 0, timeout=10_000)
    first = target.read_bytes()
    opened.actions_["invert"].setChecked(True)
    opened.bridge.flush()
    opened.actions_["save_plain"].trigger()
    qtbot.waitUntil(lambda: target.read_bytes() != first, timeout=10_000)


@pytest.mark.usefixtures("qapp")
def test_a_printed_page_holds_the_picture_and_the_notice(tmp_path: Path) -> None:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    assert printing.print_picture(printer, picture)
    content = (tmp_path / "page.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert b"/Subtype /Image" in content
    assert b"/Font" in content
    assert NOTICE in printing.foot_text()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_printer_that_was_chosen_prints_whenever_the_dialog_is_accepted(
    opened: MainWindow, tmp_path: Path
) -> None:
    opened.actions_["print_picture"].trigger()
    dialog = opened.findChild(QPrintDialog)
    gc.collect()  # The printer is not lost meanwhile.
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    dialog.accepted.emit(printer)
    assert (tmp_path / "page.pdf").read_bytes().count(b"/Type /Page\n") == 1
    assert opened.viewer.messages.text == "The picture was printed."
    dialog.reject()


@pytest.mark.usefixtures("qapp")
def test_a_long_foot_breaks_and_is_not_cut(tmp_path: Path) -> None:
    """A page of 66 mm: the notice does not fit into one line of it."""
    picture = QImage(200, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    page = QImage(660, 900, QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    page.setDotsPerMeterX(10_000)
    page.setDotsPerMeterY(10_000)
    with QPainter(page) as painter:
        printing.draw_page(painter, picture, printing.foot_text(2, 10))
    pixels = pixels_of(page)
    dark = pixels.max(axis=2) < 128  # The text; red is bright in one channel.
    rows = np.flatnonzero(dark.any(axis=1))
    assert len(np.flatnonzero(np.diff(rows) > 1)) >= 1  # More than one line.
    assert not dark[:, :2].any()
    assert not dark[:, -2:].any()
    assert not dark[-1].any()


@pytest.mark.parametrize(
    ("series", "name"),
    [
        ("T1 MPRAGE +Gd", "T1 MPRAGE +Gd slice 7"),
        ("../../etc/passwd", "etc passwd slice 7"),
        ("a\0b\nc", "a b c slice 7"),
        ("...", "picture slice 7"),
        ("x" * 300, "x" * 60 + " slice 7"),
    ],
)
def test_names_of_files_are_such_on_every_system(series: str, name: str) -> None:
    assert file_name(series, 7) == name
