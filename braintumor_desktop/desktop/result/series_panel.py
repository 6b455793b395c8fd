"""The part of the result panel that is about the series: answer, volume, tumor slices."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import speech, texts, theme
from braintumor_desktop.desktop.result.panel_parts import (
    Headline,
    Values,
    meaning_button,
    slice_links,
    with_links,
)
from braintumor_desktop.desktop.result.verdict_text import SeriesText
from braintumor_desktop.findings import wording
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLabel

    from braintumor_desktop.desktop.result.panel_parts import Pieces


class SeriesPanel(QWidget):
    """Shows a SeriesText; what there is nothing to say of takes no room.

    Signals:
        slice_chosen(int): the user wants to see the slice at this position.
        asked(str): the user wants an explanation, as in `explaining.Section.name`.
    """

    slice_chosen = Signal(int)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = SeriesText()
        self.headline = Headline(tr("Result of the series"), 1.5)
        self.sentence = _links("")
        self.difference = texts.note()
        self.values = Values(
            (
                (tr("Slices judged"), tr("What slices judged means"), "answer"),
                (tr("Tumor probability"), tr("What tumor probability means"), "probability"),
                (tr("Volume outlined"), tr("What volume outlined means"), "outline"),
            )
        )
        self.questions = _Questions()
        self.volume_note = texts.note()
        self.tumor_slices = _links("quiet")
        self.reader_note = texts.note()
        title = texts.part_title(tr("Series"))
        self._series_parts = (title, self.headline, self.sentence, self.difference)
        column_end = (self.reader_note, self.volume_note, self.tumor_slices, self.questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (*self._series_parts, self.values, *column_end):
            column.addWidget(widget)
        for label in (self.sentence, self.tumor_slices):
            label.linkActivated.connect(self._on_link)
        self.values.asked.connect(self.asked)
        self.questions.asked.connect(self.asked)

    def show_text(self, text: SeriesText) -> None:
        """Show another state; the answer is read out when it comes to what is shown already."""
        is_over = [_is_answered(one) for one in (self._shown, text)]
        is_same = text.series_id == self._shown.series_id
        self._shown = text
        self.headline.show_answer(text.headline, text.code, is_final=text.is_final)
        for part in (*self._series_parts[:2], self.values):
            part.setVisible(not text.is_single)
        _show_links(self.sentence, with_links(text.sentence, text.listed) if text.sentence else [])
        texts.show_note(self.difference, text.difference, "")
        self.values.show_values(text.values)
        texts.show_note(self.reader_note, text.reader_note, "")
        texts.show_note(self.volume_note, text.volume_note, "warning")
        runs = () if text.is_single else text.tumor_slices
        shown = [tr("The networks see a tumor in:"), " ", *slice_links(runs)] if runs else []
        _show_links(self.tumor_slices, shown)
        all_of_them = ", ".join(wording.slices(first, last) for first, last in runs)
        texts.set_plain_tooltip(self.tumor_slices, all_of_them)
        self.sentence.setVisible(bool(text.sentence) and not text.is_single)
        if is_same and is_over == [False, True]:
            speech.announce(self.headline, self.headline.accessibleName())
        self.questions.setVisible(text.is_judged)

    @Slot(str)
    def _on_link(self, position: str) -> None:
        self.slice_chosen.emit(int(position))


def _is_answered(text: SeriesText) -> bool:
    """Whether every slice has its answer."""
    return text.is_judged and text.is_final


class _Questions(QWidget):
    """What leads from the answer to its explanation."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        for text, topic, hint in (
            (tr("Why?"), "answer", tr("How this answer came about")),
            (tr("How sure?"), "errors", tr("How often such answers are wrong")),
        ):
            button = meaning_button(text, hint)
            button.clicked.connect(partial(self._on_asked, topic))
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    def _on_asked(self, topic: str, _checked: bool = False) -> None:
        self.asked.emit(topic)


def _links(style: str) -> QLabel:
    label = texts.link_label(name=style)
    label.hide()
    return label


def _show_links(label: QLabel, pieces: Pieces | Sequence[str]) -> None:
    texts.show_links(label, pieces)
    label.setVisible(bool(pieces))
