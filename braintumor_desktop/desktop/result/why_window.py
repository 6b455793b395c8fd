"""Why an answer is what it is, and how sure: beside the work, following the shown slice."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import mark, tr
from braintumor_desktop.workflow.explaining import CONTRASTS, explain, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.rows import ItemRow
    from braintumor_desktop.inference.known import Known
    from braintumor_desktop.workflow.explaining import Section

UNKNOWN = mark("Contrast not known")


class WhyWindow(QDialog):
    """Explains the shown answer; blocks nothing, Esc closes it.

    Signals:
        heat_map_wanted(): the user wants to see where the evidence lies.
        card_wanted(str): the user wants to read the networks' card; its Markdown.
    """

    heat_map_wanted = Signal()
    card_wanted = Signal(str)

    def __init__(self, pixels: PixelLoader, parent: QWidget) -> None:
        super().__init__(parent)
        texts.set_title(self, tr("Why, and how sure"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._known: Known | None = None
        self._failure = ""
        self._row: ItemRow | None = None
        self._result: ImageResult | None = None
        self._plane, self._section = "", "answer"
        self.page = texts.page("")
        self.page.setAccessibleName(tr("Why, and how sure"))
        self.contrast = _contrast_box()
        self.contrast.activated.connect(self._show)
        self.heat_map = QPushButton(tr("Show heat map"))
        self.heat_map.clicked.connect(self.heat_map_wanted)
        self.card = QPushButton(tr("Model card"))
        self.card.clicked.connect(self._on_card)
        self._lay_out()
        pixels.do(_load, partial(_take, self))

    def show_answer(
        self, row: ItemRow | None, result: ImageResult | None, contrast: str, plane: str
    ) -> None:
        """Follow the shown slice.

        Args:
            row: of its series, or None when nothing is open.
            result: of the slice, or None so far.
            contrast: a key of CONTRASTS that the header tells, or "".
            plane: "axial", "coronal", "sagittal", or "".
        """
        is_other = row is None or self._row is None or row.id != self._row.id
        self._row, self._result, self._plane = row, result, plane
        if is_other:
            self.contrast.setCurrentIndex(max(0, self.contrast.findData(contrast)))
        self.heat_map.setEnabled(result is not None and result.evidence is not None)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: among others, the theme is another, whose colors stand in the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def go_to(self, section: str) -> None:
        """Show the section that explains a number; as in `explaining.Section`."""
        self._section = section
        self.page.scrollToAnchor(section)

    def take(self, known: Known | None, failure: str) -> None:
        """The figures have been read, or why they could not be."""
        self._known, self._failure = known, failure
        self.card.setEnabled(known is not None)
        self._show()
        self.page.scrollToAnchor(self._section)

    def _lay_out(self) -> None:
        label = texts.plain_label(tr("&Contrast of this series"))
        label.setBuddy(self.contrast)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for widget in (label, self.contrast):
            head.addWidget(widget)
        head.addStretch(1)
        notice = texts.plain_label(tr(NOTICE), name="notice", wraps=True)
        foot.addWidget(notice, 1)
        for button in (self.heat_map, self.card):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        resize_within_screen(self, 80 * theme.GRID, 84 * theme.GRID)

    @Slot()
    def _show(self) -> None:
        if self._known is None or self._row is None:
            nothing = self._failure or (
                tr("Reading\u2026") if self._row else tr("Nothing is open.")
            )
            texts.show_page(self.page, f"<p>{escape(nothing)}</p>")
            return
        contrast = str(self.contrast.currentData())
        sections = explain(self._known, self._row, self._result, contrast, self._plane)
        marked = tr(CONTRASTS[contrast]) if contrast in CONTRASTS else ""
        texts.show_page(self.page, html(sections, table(self._known), marked))

    @Slot()
    def _on_card(self) -> None:
        if self._known is not None:
            self.card_wanted.emit(self._known.card)


def html(sections: Sequence[Section], figures: Sequence[Sequence[str]], marked: str) -> str:
    """The page.

    Args:
        sections: in their order.
        figures: of the table: a row of heads, then the others.
        marked: what the first cell of the row at hand says.
    """
    parts = []
    for section in sections:
        parts.append(f"<h4><a name='{section.name}'></a>{escape(section.title)}</h4>")
        said = (escape(sentence) for sentence in section.sentences)
        if section.is_list:
            parts.append(
                "<ul style='-qt-list-indent: 0; margin-left: 12px'>"
                + "".join(f"<li>{item}</li>" for item in said)
                + "</ul>"
            )
        else:
            parts += [f"<p>{sentence}</p>" for sentence in said]
        if section.name == "errors":
            parts.append(_table(figures, marked))
    return "".join(parts)


def _table(rows: Sequence[Sequence[str]], marked: str) -> str:
    quiet = theme.current().quiet
    heads = "".join(
        f"<td align='{'left' if i == 0 else 'right'}' style='color:{quiet}'>{escape(text)}</td>"
        for i, text in enumerate(rows[0])
    )
    lines = "".join(_line(row, is_marked=row[0] == marked) for row in rows[1:])
    return f"<table width='100%' cellpadding='4'><tr>{heads}</tr>{lines}</table>"


def _line(row: Sequence[str], *, is_marked: bool) -> str:
    weight = "bold" if is_marked else "normal"
    first = tr("{name} (this series)", name=row[0]) if is_marked else row[0]
    cells = "".join(f"<td align='right'>{escape(text)}</td>" for text in row[1:])
    return f"<tr style='font-weight:{weight}'><td>{escape(first)}</td>{cells}</tr>"


def _contrast_box() -> QComboBox:
    box = QComboBox()
    box.addItem(tr(UNKNOWN), "")
    for key, text in CONTRASTS.items():
        box.addItem(tr(text), key)
    return box


def _load(_token: object, _report: object) -> Known:
    from braintumor_desktop.workflow.models import known

    return known()


def _take(window: WhyWindow, known: object, error: AppError | None) -> None:
    if isValid(window):
        window.take(cast("Known | None", known), "" if error is None else str(error))
