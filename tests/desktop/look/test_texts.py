"""What a file says is shown as it is written, wherever it is shown."""

from __future__ import annotations

import ast
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, Qt, QTextDocument
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QStyle, QWidget

from braintumor_desktop.desktop import __path__ as desktop_path
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.studies.study_model import LINES_ROLE, StudyModel
from tests.helpers.dicom_files import mr_slice, write
from tests.helpers.worklist_table import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from tests.helpers.stubs import StubWorkflow

HOSTILE = "<img src='a.png'><h1>T1"
MADE_ELSEWHERE = {"QLabel", "QMessageBox", "QErrorMessage", "QTextBrowser", "QInputDialog"}
"""Widgets that would take a text for HTML."""
GIVEN_ELSEWHERE = {
    "setToolTip",
    "setStatusTip",
    "setWhatsThis",
    "setTextFormat",
    "setHtml",
    "insertHtml",
    "setWindowTitle",
    "setInformativeText",
}
"""Calls that would hand over a text to be taken for HTML or for a sign."""


def forbidden(source: str) -> list[str]:
    """What a module does itself that only `texts` may do."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            found += [b.id for b in node.bases if isinstance(b, ast.Name)]
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name):
            found.append(node.func.id)
        elif isinstance(node.func, ast.Attribute):
            found.append(node.func.attr)
            if isinstance(node.func.value, ast.Name):
                found.append(node.func.value.id)
            # The name of a form's row becomes a label that guesses.
            if node.func.attr == "addRow" and len(node.args) > 1:
                found.append("QLabel")
    return [name for name in found if name in MADE_ELSEWHERE | GIVEN_ELSEWHERE]


def test_no_other_module_makes_labels_tooltips_boxes_or_titles() -> None:
    modules = [p for p in Path(desktop_path[0]).rglob("*.py") if p.name != "texts.py"]
    assert len(modules) > 50
    found = {p.name: forbidden(p.read_text(encoding="utf-8")) for p in modules}
    assert {name: calls for name, calls in found.items() if calls} == {}


@pytest.mark.parametrize(
    "source",
    [
        "QLabel('x')",
        "QtWidgets.QLabel('x')",
        "w.setToolTip(x)",
        "QMessageBox.warning(None, a, b)",
        "class A(QLabel): pass",
        "form.addRow('name', w)",
        "page.setHtml(x)",
    ],
)
def test_the_look_through_the_source_finds_what_it_looks_for(source: str) -> None:
    assert forbidden(source)


def test_a_label_shows_markup_as_it_is_written(qtbot: QtBot) -> None:
    label = texts.plain_label(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    plain = texts.plain_label("x" * len(HOSTILE))
    qtbot.addWidget(plain)
    assert label.sizeHint().height() == plain.sizeHint().height()


def test_a_tooltip_shows_markup_as_it_is_written() -> None:
    assert shown(texts.plain_tooltip(f"{HOSTILE}\nsecond line")) == f"{HOSTILE}\nsecond line"
    assert texts.plain_tooltip("5 < 6, R & D") == "5 < 6, R & D"


def test_links_show_markup_as_it_is_written(qtbot: QtBot) -> None:
    label = texts.link_label()
    qtbot.addWidget(label)
    texts.show_links(label, [HOSTILE, " ", texts.Link("<b>9</b>", "8")])
    assert shown(label.text()) == f"{HOSTILE} <b>9</b>"
    with qtbot.waitSignal(label.linkActivated) as pressed:
        label.linkActivated.emit("8")
    assert pressed.args == ["8"]


def test_a_box_shows_markup_as_it_is_written(qtbot: QtBot) -> None:
    box = texts.message_box(None, f"{HOSTILE} [*]", HOSTILE, HOSTILE)
    qtbot.addWidget(box)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert box.text() == HOSTILE
    assert shown(box.informativeText()) == HOSTILE


def test_a_page_loads_no_picture_from_the_disk(qtbot: QtBot, tmp_path: Path) -> None:
    from PIL import Image as Pillow

    path = tmp_path / "a.png"
    Pillow.new("RGB", (80, 80), "red").save(path)
    page = texts.page(f"<img src='{path.as_uri()}'><img src='{path}'>")
    qtbot.addWidget(page)
    page.resize(300, 300)
    page.show()
    image = page.grab().toImage()
    seen = {image.pixelColor(x, y).rgb() for x in range(0, 300, 9) for y in range(0, 300, 9)}
    assert QColor("red").rgb() not in seen


def test_a_series_called_like_markup_is_shown_so_in_list_table_panel_and_corner(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    path = tmp_path / "<h1>&name"
    write(path, mr_slice(SeriesDescription=HOSTILE, PatientName="<b>DOE</b>^JANE"))
    networks.refused = frozenset({path.name})
    window.open([path])
    qtbot.waitUntil(lambda: window.viewer.shown is not None, timeout=10_000)
    model = window.study_list.model()
    assert isinstance(model, StudyModel)
    places = [
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.data(model.index(row, 0), LINES_ROLE) is not None
    ]
    assert any(HOSTILE in model.data(place, LINES_ROLE)[0] for place in places)
    assert any(HOSTILE in shown(model.data(i, Qt.ItemDataRole.ToolTipRole)) for i in places)
    settle(qtbot, window)
    cells = window.worklist.model
    names = [
        shown(str(cells.data(cells.index(0, c), Qt.ItemDataRole.ToolTipRole) or ""))
        for c in range(cells.columnCount())
    ]
    assert HOSTILE in names


def test_a_file_called_like_markup_is_shown_so_in_message_bar_canvas_and_title(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "<h1>big [*] & more"
    folder.mkdir()
    (folder / "<h1>broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    window.open([folder])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    assert "<h1>big [*][*] & more" in window.windowTitle()
    window.viewer.messages.show_message("error", f"{HOSTILE} cannot be read.")
    bar = window.viewer.messages
    assert bar.text == f"{HOSTILE} cannot be read."
    assert {label.textFormat() for label in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    menu = window.actions_["recent"].menu()
    menu.aboutToShow.emit()
    assert "&& more" in menu.actions()[0].text()


def shown(text: str) -> str:
    """What Qt shows of a text in a place where it guesses whether that is HTML."""
    if not Qt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return unescape(document.toPlainText())


class Watched(QLabel):
    """Notes how often its style is asked for, which searches the style sheet."""

    asked = 0

    def style(self) -> QStyle:
        self.asked += 1
        return super().style()


def test_the_style_sheet_is_searched_only_for_another_name(qtbot: QtBot) -> None:
    label = Watched("")
    qtbot.addWidget(label)
    for name in ("quiet", "quiet", "warning", "warning", "warning", ""):
        texts.set_name(label, name)
    assert (label.objectName(), label.asked) == ("", 3)


def test_links_have_the_color_of_the_theme_that_is_shown(qapp: QApplication, qtbot: QtBot) -> None:
    label = texts.link_label()
    qtbot.addWidget(label)
    texts.show_links(label, [texts.Link("MMMMMM", "3")])
    label.setFixedSize(120, 30)
    label.show()

    def shows(color: str) -> bool:
        seen = label.grab().toImage()
        places = ((x, y) for x in range(seen.width()) for y in range(seen.height()))
        return any(seen.pixelColor(*place).name() == color for place in places)

    try:
        for name in ("light", "dark", "light"):
            theme.apply(qapp, name)
            assert shows(theme.THEMES[name].accent.lower())
    finally:
        theme.apply(qapp, "dark")
    assert label.text().count("<a ") == 1


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_name_of_a_field_stands_on_the_line_of_its_text(qtbot: QtBot) -> None:
    host, field = QWidget(), QLineEdit()
    qtbot.addWidget(host)
    form = QFormLayout(host)
    field.setStyleSheet("padding: 9px")  # As the style sheet of the window gives it room.
    texts.add_row(form, "Name", field)
    box = QPlainTextEdit()
    texts.add_row(form, "Remark", box)
    host.show()
    name, remark = form.labelForField(field), form.labelForField(box)
    assert abs(name.geometry().center().y() - field.geometry().center().y()) <= 1
    assert remark.geometry().height() < box.geometry().height() / 2
