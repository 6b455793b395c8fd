"""The header window: what it lists, finds, compares, copies and hides, and that it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from braintumor_desktop.desktop.header import model as header_model
from braintumor_desktop.desktop.header.model import NAME, OTHER, TAG, VALUE
from braintumor_desktop.desktop.header.reading import Source
from braintumor_desktop.imaging.entry import Entry
from tests.desktop.shell.test_hiding import SECRETS, texts_in
from tests.helpers.dicom_files import mr_slice, write
from tests.helpers.stubs import picture_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydicom.dataset import Dataset
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.header.header_window import HeaderWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def slice_of(number: int) -> Dataset:
    from pydicom.dataset import Dataset
    from pydicom.sequence import Sequence

    code = Dataset()
    code.CodeMeaning = "Brain"
    ds = mr_slice(
        PatientName="DOE^JANE",
        PatientID="MRN-4711",
        PatientBirthDate="19700102",
        SeriesDescription="T1 Doe",
        InstanceNumber=number,
        SOPInstanceUID=f"1.2.3.{number}",
        ImagePositionPatient=[0.0, 0.0, 3.0 * number],
        AnatomicRegionSequence=Sequence([code]),
    )
    ds.private_block(0x0021, "ACME 1.1", create=True).add_new(0x01, "LO", "seen by Dr Roe")
    return ds


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A series of three slices; the first is shown."""
    folder = tmp_path / "JANE"
    folder.mkdir()
    for number in range(3):
        write(folder / f"IM{number}", slice_of(number))
    window.open([folder])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    window.bridge.tell(window.views.move_to(0))
    window.bridge.flush()
    return window


@pytest.fixture
def header(qtbot: QtBot, opened: MainWindow) -> HeaderWindow:
    """Its header."""
    opened.actions_["header"].trigger()
    shown = opened.commands.header.show_header()
    settle(qtbot, shown)
    return shown


def settle(qtbot: QtBot, header: HeaderWindow) -> None:
    qtbot.waitUntil(lambda: header.is_settled, timeout=10_000)


def indexes(header: HeaderWindow, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = parent or QModelIndex()
    while header.model.canFetchMore(parent):
        header.model.fetchMore(parent)
    for row in range(header.model.rowCount(parent)):
        index = header.model.index(row, 0, parent)
        yield index
        yield from indexes(header, index)


def cells(header: HeaderWindow, column: int) -> dict[str, str]:
    """What a column says, by the name of the element."""
    text = header.model.text
    return {text(i.siblingAtColumn(NAME)): text(i.siblingAtColumn(column)) for i in indexes(header)}


def at(header: HeaderWindow, name: str) -> QModelIndex:
    return next(i for i in indexes(header) if header.model.text(i.siblingAtColumn(NAME)) == name)


def test_it_follows_the_shown_slice_and_keeps_what_is_open_chosen_and_in_sight(
    qtbot: QtBot, opened: MainWindow, header: HeaderWindow
) -> None:
    table, model = header.table, header.model
    table.expand(at(header, "Anatomic Region Sequence"))
    table.setCurrentIndex(at(header, "Instance Number"))
    table.verticalScrollBar().setValue(9)
    before = table.verticalScrollBar().value()
    assert cells(header, VALUE)["Instance Number"] == "0"
    opened.actions_["slice_on"].trigger()
    opened.bridge.flush()
    settle(qtbot, header)
    assert cells(header, VALUE)["Instance Number"] == "1"
    assert table.isExpanded(at(header, "Anatomic Region Sequence"))
    assert model.text(table.currentIndex().siblingAtColumn(NAME)) == "Instance Number"
    assert table.verticalScrollBar().value() == before
    for place in (2, 0, 2, 1, 2):  # However fast one scrolls, the newest wins.
        opened.bridge.tell(opened.views.move_to(place))
        opened.bridge.flush()
    settle(qtbot, header)
    assert cells(header, VALUE)["Instance Number"] == "2"


def test_a_slice_with_other_elements_keeps_its_place_as_well(
    qtbot: QtBot, opened: MainWindow, header: HeaderWindow, tmp_path: Path
) -> None:
    ds = slice_of(1)
    del ds.PatientBirthDate
    write(tmp_path / "JANE" / "IM1", ds)
    table = header.table
    table.expand(at(header, "Anatomic Region Sequence"))
    table.setCurrentIndex(at(header, "Instance Number"))
    opened.bridge.tell(opened.views.move_to(1))
    opened.bridge.flush()
    settle(qtbot, header)
    assert "Patient's Birth Date" not in cells(header, VALUE)
    assert table.isExpanded(at(header, "Anatomic Region Sequence"))
    assert header.model.text(table.currentIndex().siblingAtColumn(NAME)) == "Instance Number"


def test_it_finds_what_is_typed_and_shows_what_that_lies_in(
    qtbot: QtBot, header: HeaderWindow
) -> None:
    everything = list(indexes(header))
    for query, name in (
        ("patient's na", "Patient's Name"),
        ("0010,0020", "Patient ID"),
        ("dr roe", "Private, ACME 1.1"),
        ("brain", "Code Meaning"),
    ):
        header.filter.clear()
        qtbot.keyClicks(header.filter, query)
        settle(qtbot, header)
        found = list(indexes(header))
        assert at(header, name).isValid()
        opened = header.table.isExpanded
        assert all(not i.parent().isValid() or opened(i.parent()) for i in found), query
        assert len(found) <= 3
        assert header.said.startswith(f"{len(found)} line")
    header.filter.setText("echo")
    settle(qtbot, header)
    assert list(indexes(header)) == []
    header.filter.clear()
    settle(qtbot, header)
    assert len(list(indexes(header))) == len(everything)
    # Down leads to the table; what is typed there is looked for.
    header.activateWindow()
    qtbot.waitActive(header)
    assert header.filter.hasFocus()
    qtbot.keyClick(header.filter, Qt.Key.Key_Down)
    assert header.table.hasFocus()
    qtbot.keyClicks(header.table, "b")
    qtbot.keyClicks(header.filter, "rain")
    settle(qtbot, header)
    assert at(header, "Code Meaning").isValid()
    # Esc leaves the filter before the window.
    header.filter.setText("brain")
    qtbot.keyClick(header, Qt.Key.Key_Escape)
    assert header.filter.text() == ""
    assert header.isVisible()
    with qtbot.waitSignal(header.destroyed):
        qtbot.keyClick(header, Qt.Key.Key_Escape)


def test_two_slices_beside_each_other_differ_by_shape_and_color(
    qtbot: QtBot, header: HeaderWindow
) -> None:
    menu = header.fill_menu()
    next(a for a in menu.actions() if a.text() == "The next slice").trigger()
    settle(qtbot, header)
    assert (cells(header, VALUE)["Instance Number"], cells(header, OTHER)["Instance Number"]) == (
        "0",
        "1",
    )
    differing, same = at(header, "Instance Number"), at(header, "Patient ID")
    role = Qt.ItemDataRole
    mark = differing.siblingAtColumn(NAME).data(role.DecorationRole)
    assert not mark.isNull()
    assert same.siblingAtColumn(NAME).data(role.DecorationRole) is None
    assert differing.siblingAtColumn(VALUE).data(role.ForegroundRole) is not None
    assert same.siblingAtColumn(VALUE).data(role.ForegroundRole) is None
    assert "differs" in differing.siblingAtColumn(NAME).data(role.AccessibleTextRole)
    header._differing.setChecked(True)
    settle(qtbot, header)
    names = set(cells(header, VALUE))
    expected = {"Instance Number", "SOP Instance UID", "Image Position (Patient)"}
    assert names == expected | {"Media Storage SOP Instance UID"}
    assert header.said.endswith("4 differ")


def test_it_compares_with_another_series_and_with_a_file(
    qtbot: QtBot, opened: MainWindow, header: HeaderWindow, tmp_path: Path
) -> None:
    picture = picture_file(tmp_path / "other.png")
    opened.open([picture])
    qtbot.waitUntil(lambda: opened.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: opened.workspace.count == 2, timeout=10_000)
    opened.bridge.tell(opened.views.show(opened.workspace.series[0].id))
    opened.bridge.tell(opened.views.move_to(0))
    opened.bridge.flush()
    action = next(a for a in header.fill_menu().actions() if "other.png" in a.text())
    action.trigger()
    settle(qtbot, header)
    assert cells(header, OTHER)["Width"] == "53"
    assert cells(header, VALUE)["Width"] == ""
    assert "only in the second" in header.said
    header.compare_with_file(tmp_path / "JANE" / "IM2")
    settle(qtbot, header)
    assert cells(header, OTHER)["Instance Number"] == "2"
    header.compare_with_file(tmp_path / "gone.dcm")
    settle(qtbot, header)
    assert "gone.dcm" in header.problem
    assert cells(header, VALUE)["Instance Number"] == "0"
    header.compare_with_file(tmp_path / "JANE" / "IM0")
    settle(qtbot, header)
    assert "nothing to compare" in header.problem
    header.compare_with(None)
    settle(qtbot, header)
    assert header.problem == ""
    assert header.model.columnCount() == VALUE + 1


def test_it_lists_all_elements_by_their_names_and_copies_them_with_tabs(
    qtbot: QtBot, header: HeaderWindow
) -> None:
    values = cells(header, VALUE)
    assert values["Patient's Name"] == "DOE^JANE"
    assert values["Private, ACME 1.1"] == "seen by Dr Roe"
    assert values["Media Storage SOP Class UID"].endswith("MR Image Storage")
    assert cells(header, TAG)["Pixel Data"] == "(7FE0,0010)"
    meaning = at(header, "Code Meaning")
    assert header.model.text(meaning.parent().siblingAtColumn(NAME)) == "Item 1"
    assert header.said == f"{len(list(indexes(header)))} elements"
    assert header.table.model().columnCount() == VALUE + 1
    clipboard = QGuiApplication.clipboard()
    table, first, second = header.table, at(header, "Patient ID"), at(header, "Patient's Name")
    flags = QItemSelectionModel.SelectionFlag
    for index in (first, second):
        table.selectionModel().select(index, flags.Select | flags.Rows)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = clipboard.text().split("\n")
    assert lines == [
        "(0010,0010)\tPatient's Name\tPN\t8\tDOE^JANE",
        "(0010,0020)\tPatient ID\tLO\t8\tMRN-4711",
    ]
    table.scrollTo(first)
    place = table.visualRect(first.siblingAtColumn(VALUE)).center()
    menu = table.menu_at(QPoint(place))
    menu.actions()[0].trigger()
    assert clipboard.text() == "MRN-4711"
    menu.actions()[1].trigger()
    assert clipboard.text() == lines[1]


def test_hidden_it_names_nobody_shows_copies_and_finds_nothing_of_it(
    qtbot: QtBot, opened: MainWindow, header: HeaderWindow
) -> None:
    header.activateWindow()
    qtbot.waitActive(header)
    qtbot.keyClick(header, Qt.Key.Key_F12)
    settle(qtbot, header)
    values = cells(header, VALUE)
    assert {values[n] for n in ("Patient's Name", "Patient ID", "Patient's Birth Date")} == {
        "[hidden]"
    }
    assert values["Private, ACME 1.1"] == "[hidden]"
    assert values["Series Description"] == "T1 [hidden]"
    assert values["Modality"] == "MR"
    assert [text for text in texts_in(opened) if SECRETS.search(text)] == []
    header.table.selectAll()
    header.table.copy_selection()
    assert not SECRETS.search(QGuiApplication.clipboard().text())
    header.filter.setText("4711")
    settle(qtbot, header)
    assert list(indexes(header)) == []
    opened.actions_["hide_identity"].trigger()
    settle(qtbot, header)
    assert cells(header, VALUE) == {"Patient ID": "MRN-4711"}


def test_a_long_header_is_made_line_by_line(
    qtbot: QtBot, opened: MainWindow, header: HeaderWindow, tmp_path: Path
) -> None:
    from tests.imaging.dicom.test_listing import element, part10

    many = element(9, 0x10, b"LO", b"ACME") + b"".join(
        element(9, 0x1000 + number % 256, b"US", b"\1\0") for number in range(6_000)
    )
    (tmp_path / "many.dcm").write_bytes(part10(many))
    header.compare_with_file(tmp_path / "many.dcm")
    settle(qtbot, header)
    told = header.model.rowCount()
    assert told <= 4 * header_model.BATCH
    assert len(header.model._nodes) <= told + 1
    bar = header.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: header.model.rowCount() > told)
    assert header.model.rowCount() <= told + 2 * header_model.BATCH


def test_what_cannot_be_read_says_why_and_nothing_open_says_so(
    qtbot: QtBot, opened: MainWindow, header: HeaderWindow, tmp_path: Path
) -> None:
    (tmp_path / "JANE" / "IM1").unlink()
    opened.bridge.tell(opened.views.move_to(1))
    opened.bridge.flush()
    settle(qtbot, header)
    assert "IM1 cannot be read" in header.problem
    assert header.model.rowCount() == 0
    opened.actions_["close_all"].trigger()
    opened.bridge.flush()
    said = [label.text() for label in header.findChildren(QLabel)]
    assert "Nothing is open. Open a picture to see its header." in said
    assert header.problem == ""


def test_pages_of_a_tiff_have_headers_of_their_own(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    import numpy as np
    from PIL import Image as Pillow

    pages = [Pillow.fromarray(np.zeros((20 + n, 30), np.uint8)) for n in range(3)]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:])
    window.open([tmp_path / "a.tif"])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    header = window.commands.header.show_header()
    settle(qtbot, header)
    item = window.views.slice
    assert item is not None
    assert header._wanted is not None
    assert header._wanted.source == Source(tmp_path / "a.tif", item.frame)
    assert cells(header, VALUE)["ImageLength"] == str(item.shape[0])


def test_hidden_a_number_that_is_counted_is_shown_though_it_stands_in_a_name(
    qtbot: QtBot, opened: MainWindow
) -> None:
    from dataclasses import replace

    from tests.helpers.series import series

    identity = opened.bridge.identity
    phantom = replace(series("phantom", 1), patient="SAMPLE^192")
    opened.bridge.tell(opened.workspace.take([phantom]))
    opened.bridge.flush()
    identity.hide(True)
    model = header_model.HeaderModel(identity)
    length = Entry("(0002,0000)", "File Meta Information Group Length", "UL", 4, "192")
    assert model._value(length) == "192"
    assert model._value(replace(length, vr="LO")) == "[hidden]"
    identity.hide(False)
