"""Key images: K marks, the list leads there, all are saved as they are seen, and are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtPrintSupport import QPrinter

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.desktop.viewer.corner_text import KEY_IMAGE
from braintumor_desktop.workspace.key_images import marked
from tests.desktop.shell.test_hiding import SECRETS, texts_in
from tests.helpers.dicom_files import mr_slice, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.key_images.key_window import KeyWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four slices of a patient, the first the brightest."""
    made = tmp_path / "JANE"
    made.mkdir()
    for number in range(4):
        values = np.full((37, 53), 100 + 200 * (number == 0), np.uint16)
        values[:5, :9] = 700
        ds = mr_slice(
            values,
            PatientName="DOE^JANE",
            PatientID="MRN-4711",
            SeriesDescription="T1 Doe",
            SOPInstanceUID=f"1.2.3.{number}",
            InstanceNumber=number,
            ImagePositionPatient=[0.0, 0.0, 3.0 * number],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        )
        write(made / f"IM{number}", ds)
    return made


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, folder: Path) -> MainWindow:
    window.open([folder])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    window.bridge.flush()
    return window


def go(qtbot: QtBot, window: MainWindow, index: int) -> None:
    window.bridge.tell(window.views.move_to(index))
    window.bridge.flush()
    item = window.views.slice
    assert item is not None
    qtbot.waitUntil(
        lambda: window.viewer.shown is not None and window.viewer.shown[0].key == item.key,
        timeout=10_000,
    )


def mark(qtbot: QtBot, window: MainWindow, *indexes: int) -> KeyWindow:
    for index in indexes:
        go(qtbot, window, index)
        qtbot.waitUntil(window.actions_["key_image"].isEnabled, timeout=10_000)
        window.actions_["key_image"].trigger()
        window.bridge.flush()
    return window.commands.key_images.show_list()


def rows(keys: KeyWindow) -> list[str]:
    return [keys.model.index(row).data() for row in range(keys.model.rowCount())]


def test_k_marks_the_shown_slice_says_so_on_it_and_is_undone(
    qtbot: QtBot, opened: MainWindow
) -> None:
    go(qtbot, opened, 2)
    qtbot.keyClick(opened, "k")
    opened.bridge.flush()
    assert KEY_IMAGE in opened.viewer.canvas._annotations.top_right
    assert opened.actions_["key_image"].isChecked()
    go(qtbot, opened, 1)
    assert KEY_IMAGE not in opened.viewer.canvas._annotations.top_right
    assert not opened.actions_["key_image"].isChecked()
    go(qtbot, opened, 2)
    assert opened.actions_["undo"].text() == "Undo key image"
    opened.actions_["undo"].trigger()
    opened.bridge.flush()
    assert KEY_IMAGE not in opened.viewer.canvas._annotations.top_right
    assert not opened.actions_["key_image"].isChecked()


def test_the_list_has_small_pictures_a_click_goes_there_and_delete_unmarks(
    qtbot: QtBot, opened: MainWindow
) -> None:
    keys = mark(qtbot, opened, 3, 1)
    assert [row.split("\n")[:2] for row in rows(keys)] == [
        ["T1 Doe", "slice 2 / 4, S 3.0 mm"],
        ["T1 Doe", "slice 4 / 4, S 9.0 mm"],
    ]
    index = keys.model.index(1)
    index.data(Qt.ItemDataRole.DecorationRole)
    qtbot.waitUntil(lambda: isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon))
    place = keys.list.visualRect(index).center()
    qtbot.mouseClick(keys.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.views.index == 3
    opened.bridge.flush()
    go(qtbot, opened, 1)
    assert keys.list.currentIndex().row() == 0  # The list follows the picture.
    keys.list.setCurrentIndex(keys.model.index(1))
    qtbot.keyClick(keys.list, Qt.Key.Key_Delete)
    opened.bridge.flush()
    assert len(rows(keys)) == 1
    opened.actions_["undo"].trigger()
    opened.bridge.flush()
    assert len(rows(keys)) == 2


def test_all_are_saved_as_they_are_seen_and_one_is_back_where_one_was(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    keys = mark(qtbot, opened, 2, 0)
    go(qtbot, opened, 1)
    target = tmp_path / "out"
    target.mkdir()
    opened.commands.key_images.ask_where = lambda take: take(target)
    keys.save.click()
    messages = opened.viewer.messages
    qtbot.waitUntil(lambda: "key images saved" in str(messages.texts), timeout=20_000)
    assert opened.views.index == 1
    names = sorted(path.name for path in target.iterdir())
    assert names == ["01 T1 Doe slice 1.png", "02 T1 Doe slice 3.png"]
    grays = []
    for name in names:
        with Pillow.open(target / name) as saved:
            assert saved.info["Description"] == NOTICE
            pixels = np.array(saved)
        grays.append(int(pixels[pixels.shape[0] // 2, pixels.shape[1] // 2, 0]))
    assert grays[0] > grays[1]  # Each its own slice.


def test_what_is_hidden_is_not_in_the_list_nor_in_the_names_of_files(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    keys = mark(qtbot, opened, 2)
    opened.actions_["hide_identity"].trigger()
    assert rows(keys)[0].startswith("T1 [hidden]\nslice 3 / 4")
    assert [text for text in texts_in(opened) if SECRETS.search(text)] == []
    opened.commands.key_images.ask_where = lambda take: take(tmp_path)
    opened.actions_["save_key_images"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "01 T1 hidden slice 3.png").exists(), timeout=20_000)
    qtbot.waitUntil(lambda: "saved in" in str(opened.viewer.messages.texts), timeout=20_000)
    assert opened.viewer.messages.text == "1 key image saved in [hidden]."


def test_a_slice_that_cannot_be_shown_is_told_and_the_others_are_saved(
    qtbot: QtBot, opened: MainWindow, folder: Path, tmp_path: Path
) -> None:
    mark(qtbot, opened, 0, 3)
    (folder / "IM0").write_bytes(b"gone")
    opened.pixels.forget()
    target = tmp_path / "out"
    target.mkdir()
    opened.commands.key_images.ask_where = lambda take: take(target)
    go(qtbot, opened, 2)
    opened.actions_["save_key_images"].trigger()
    messages = opened.viewer.messages
    qtbot.waitUntil(lambda: "cannot be shown" in str(messages.texts), timeout=20_000)
    assert [path.name for path in target.iterdir()] == ["02 T1 Doe slice 4.png"]
    assert "1 key image saved" in messages.text


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_they_are_printed_one_on_a_page_in_the_order_of_the_list(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    mark(qtbot, opened, 3, 0, 1)
    go(qtbot, opened, 2)
    path = tmp_path / "keys.pdf"
    images = marked(opened.workspace)
    opened.commands.key_images.print_on(pdf_printer(path), images)
    messages = opened.viewer.messages
    qtbot.waitUntil(lambda: "3 key images are printed." in messages.texts, timeout=20_000)
    content = path.read_bytes()
    assert content.count(b"/Type /Page\n") == 3
    assert content.count(b"/Subtype /Image") >= 3
    qtbot.waitUntil(lambda: opened.views.index == 2, timeout=10_000)  # Where one was.


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_printer_that_does_not_print_is_told(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    mark(qtbot, opened, 0)
    nowhere = pdf_printer(tmp_path / "missing" / "keys.pdf")
    opened.commands.key_images.print_on(nowhere, marked(opened.workspace))
    assert "cannot be printed" in opened.viewer.messages.text
    assert opened.views.index == 0


def test_they_are_there_again_after_a_restart(
    qtbot: QtBot, opened: MainWindow, folder: Path
) -> None:
    first = mark(qtbot, opened, 3)
    assert len(rows(first)) == 1
    opened.close()
    again = MainWindow()
    again.closing.ask = lambda _count: "close"
    again.show()
    again.start([])
    keys = again.commands.key_images.show_list()
    assert rows(keys) == []  # Nothing is open.
    assert not keys.save.isEnabled()
    assert not keys.remove.isEnabled()
    assert not again.actions_["key_image"].isEnabled()
    again.open([folder])
    qtbot.waitUntil(lambda: again.viewer.shown is not None, timeout=10_000)
    qtbot.waitUntil(lambda: len(rows(keys)) == 1, timeout=10_000)
    assert rows(keys)[0].split("\n")[1].startswith("slice 4 / 4")
    again.close()
    again.deleteLater()
