"""The window of agreement: figures, charts, and the cases on which not all say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.agreement import agreement_text as said
from braintumor_desktop.desktop.agreement.charts import makers
from braintumor_desktop.desktop.agreement.rows_table import RowsTable
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.review.summary import AGREED
from braintumor_desktop.words import number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyqtgraph as pg

    from braintumor_desktop.desktop.agreement.charts import Maker
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.review.figures import Summary

Kind = Literal["pdf", "csv", "imrmc"]
COLUMNS = 2
"""Charts beside each other."""


class AgreementWindow(QDialog):
    """Shows a summary; whoever opened it makes it.

    Attributes:
        summary: what is shown, or None.
        charts: as they are shown.

    Signals:
        wanted(str): a summary against this reference.
        stop_wanted(): the user does not want to wait.
        case_chosen(str): the key of a case to be shown.
        save_wanted(str): "pdf", "csv" or "imrmc".
    """

    wanted = Signal(str)
    stop_wanted = Signal()
    case_chosen = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, name_of: Callable[[str, str], str], parent: QWidget) -> None:
        """Make an empty one.

        Args:
            name_of: a case as it may be shown, from its key and name.
            parent: the window that it belongs to.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        texts.set_title(self, tr("Agreement"))
        self._name_of = name_of
        self.summary: Summary | None = None
        self.charts: list[pg.PlotWidget] = []
        self._makers: tuple[Maker, ...] = ()
        self._wanted: list[Maker] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._add_chart)
        self.reference = QComboBox()
        self.reference.setAccessibleName(tr("Reference standard"))
        self.reference.addItem(said.reference_word(AGREED), AGREED)
        self.note = texts.note()
        self.again = QPushButton(tr("Work out again"))
        self.stop = QPushButton(tr("Stop"))
        self.saving: dict[Kind, QPushButton] = {
            "pdf": QPushButton(tr("Save as PDF\u2026")),
            "csv": QPushButton(tr("Save table\u2026")),
            "imrmc": QPushButton(tr("Save for iMRMC\u2026")),
        }
        self.figures = RowsTable(tr("Figures"))
        self.counts = RowsTable(tr("Answers counted"))
        self.differences = RowsTable(tr("Differences"))
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.show_nothing()
        resize_within_screen(self, 120 * theme.GRID, 90 * theme.GRID)

    def show_loading(self) -> None:
        """It is being worked out."""
        cases = 0 if self.summary is None else self.summary.cases
        text = tr("Working out the figures")
        if cases:
            text = tr("Working out the figures of {count} cases", count=number(cases))
        self._say(text, can_stop=True)

    def show_nothing(self) -> None:
        """Nobody has read anything."""
        self._say(tr(said.EMPTY))

    def show_stopped(self) -> None:
        """The user did not want to wait; what was there stays."""
        self._say(tr("Stopped. What is shown is what was worked out before."), "warning")

    def show_error(self, error: AppError) -> None:
        """It could not be worked out; what was there stays."""
        self._say(str(error), "error")

    def show_summary(self, summary: Summary) -> None:
        """Show another."""
        self.summary = summary
        if not summary.cases:
            self.show_nothing()
            return
        self._offer_references(summary)
        self._say(f"{said.headline(summary)} {tr(said.RULES)}")
        self.figures.show_rows(
            tuple(tr(head) for head in said.FIGURE_HEADS), said.figure_rows(summary), said.NUMBERS
        )
        heads, rows = said.count_rows(summary)
        self.counts.show_rows(heads, rows, range(1, len(heads)))
        self.show_differences()
        self._show_charts(makers(summary))

    def show_differences(self) -> None:
        """List the differences, with what may be shown of whom."""
        summary = self.summary
        if summary is not None:
            rows = [
                said.difference_row(one, summary, self._name_of(one.key, one.name))
                for one in summary.differences
            ]
            self.differences.show_rows(said.difference_heads(summary), rows)
            title = plural(len(rows), "{count} difference", "{count} differences")
            self.tabs.setTabText(self.tabs.indexOf(self.differences), texts.menu_text(title))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GRID)
        label = texts.plain_label(tr("Reference standard"))
        label.setBuddy(self.reference)
        for widget in (label, self.reference, self.again, self.stop):
            top.addWidget(widget)
        top.addStretch()
        for button in self.saving.values():
            top.addWidget(button)
        for button in (self.again, self.stop, *self.saving.values()):
            button.setAutoDefault(False)
        self._plots = QWidget()
        self._grid = QGridLayout(self._plots)
        self._grid.setSpacing(theme.GRID)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._plots)
        self.tabs.addTab(self.figures, tr("Figures"))
        self.tabs.addTab(self.counts, tr("Answers counted"))
        self.tabs.addTab(area, tr("Charts"))
        self.tabs.addTab(self.differences, tr("Differences"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (2 * theme.GRID,)))
        column.setSpacing(theme.GRID)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addWidget(self.tabs, 1)
        column.addWidget(texts.plain_label(tr(NOTICE), name="notice"))

    def _connect(self) -> None:
        self.reference.activated.connect(self._ask)
        self.again.clicked.connect(self._ask)
        self.stop.clicked.connect(self.stop_wanted)
        self.differences.chosen.connect(self._on_chosen)
        for kind, button in self.saving.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self.save_wanted.emit(kind))

    def _say(self, text: str, name: str = "quiet", *, can_stop: bool = False) -> None:
        texts.show_note(self.note, text, name)
        self.stop.setVisible(can_stop)
        self.again.setVisible(not can_stop)
        is_there = self.summary is not None and self.summary.cases > 0
        for button in self.saving.values():
            button.setEnabled(is_there and not can_stop)

    def _offer_references(self, summary: Summary) -> None:
        names = sorted({rater.name for rater in summary.raters if rater.stage})
        with QSignalBlocker(self.reference):
            self.reference.clear()
            for name in (AGREED, *names):
                self.reference.addItem(said.reference_word(name), name)
            self.reference.setCurrentIndex(max(0, self.reference.findData(summary.reference)))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: among others, the theme is another, whose colors the charts have."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._makers:
            self._show_charts(list(self._makers))

    def _show_charts(self, wanted: list[Maker]) -> None:
        for old in self.charts:
            self._grid.removeWidget(old)
            old.deleteLater()
        self.charts, self._makers, self._wanted = [], tuple(wanted), wanted
        self._next.start()

    @Slot()
    def _add_chart(self) -> None:
        """One in a turn of the event loop, so that the window stays alive."""
        if self._wanted:
            place = len(self.charts)
            self.charts.append(self._wanted.pop(0)(theme.current()))
            self._grid.addWidget(self.charts[-1], place // COLUMNS, place % COLUMNS)
            self._next.start()

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(str(self.reference.currentData()))

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        if self.summary is not None:
            self.case_chosen.emit(self.summary.differences[row].key)
