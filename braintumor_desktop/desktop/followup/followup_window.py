"""The window of several dates: findings, sizes over time, pictures, how the dates were acquired."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.followup.pictures_pane import PicturesPane
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.findings import timeline_text as said
from braintumor_desktop.findings.acquired import date_of
from braintumor_desktop.findings.outlined_at import facts_of_dates
from braintumor_desktop.words import joined, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pyqtgraph as pg

    from braintumor_desktop.findings.chaining import Placed
    from braintumor_desktop.findings.timeline import Cell, Row, Since, Size, Timeline
    from braintumor_desktop.imaging.image import Series

Kind = Literal["csv", "pdf"]


class FollowUpWindow(QDialog):
    """Shows findings over dates; whoever opened it finds them.

    Attributes:
        made: what is shown, or None.
        findings, acquired: the tables.
        pictures: the pane of pictures.
        plots: those that are shown.

    Signals:
        stop_wanted(), again_wanted(): of the search for the heads.
        cell_chosen(int, int): the user wants to see a finding: its row, and the date.
        same_wanted(int, int, int): it is the same lesion as that of another row: row, date, row.
        other_wanted(int, int), reset_wanted(int, int): it is another one; match it again.
        save_wanted(str): "csv" or "pdf".
        more_wanted(): open the other dates that the worklist holds.
    """

    stop_wanted = Signal()
    again_wanted = Signal()
    cell_chosen = Signal(int, int)
    same_wanted = Signal(int, int, int)
    other_wanted = Signal(int, int)
    reset_wanted = Signal(int, int)
    save_wanted = Signal(str)
    more_wanted = Signal()

    def __init__(self) -> None:
        # Without a parent: the main window comes before it, to show where a finding is.
        super().__init__()
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        texts.set_title(self, tr("Follow-up"))
        self.made: Timeline | None = None
        self.plots: list[pg.PlotWidget] = []
        self._shown: Sequence[Series] = ()
        self._said: Callable[[], str] = str
        self._look = "quiet"
        self._due: list[Size] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._draw)
        self.note, self.problem = texts.note(), texts.note()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.since = QComboBox()
        self.since.setAccessibleName(tr("Differences"))
        self.since.addItem(tr("since the date before"), "last")
        self.since.addItem(tr("since the first date"), "first")
        self.go, self.same = QPushButton(tr("Show it")), QPushButton(tr("Same lesion as"))
        self.other = QPushButton(tr("Another lesion"))
        self.reset = QPushButton(tr("Match again"))
        self.stop, self.again = QPushButton(tr("Stop")), QPushButton(tr("Find the heads"))
        self.more = QPushButton()
        self.saving: dict[Kind, QPushButton] = {
            "csv": QPushButton(tr("Save table\u2026")),
            "pdf": QPushButton(tr("Save as PDF\u2026")),
        }
        self._menu = QMenu(self)
        self.same.setMenu(self._menu)
        self.findings, self.acquired = _Table(tr("Findings")), _Table(tr("Acquisition"))
        self.pictures = PicturesPane()
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self.show_progress("", None)
        self.offer_more(0)
        self._follow_choice()
        resize_within_screen(self, 130 * theme.GRID, 96 * theme.GRID)

    @property
    def since_date(self) -> Since:
        """From which date differences are counted."""
        return "first" if self.since.currentData() == "first" else "last"

    def show_note(self, said: Callable[[], str], name: str = "quiet") -> None:
        """Say what is shown, or why nothing is.

        Args:
            said: says it as it may be shown then, so that it can hide names and show them again.
            name: of its look.
        """
        self._said, self._look = said, name
        self.say_again()

    def say_again(self) -> None:
        """Say the same as it may be shown by now."""
        texts.show_note(self.note, self._said(), self._look)

    def show_progress(self, text: str, share: float | None, *, can_go_on: bool = False) -> None:
        """Say how far the search for the heads is; None: it does not run."""
        texts.show_note(self.problem, text)
        self.bar.setVisible(share is not None)
        self.stop.setVisible(share is not None)
        self.again.setVisible(share is None and can_go_on)
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * (share or 0.0)))

    def offer_more(self, count: int) -> None:
        """Offer the dates of the patient that the worklist holds and that are not open."""
        self.more.setVisible(count > 0)
        text = tr("Open {count} more from the worklist", count=number(count))
        self.more.setText(texts.menu_text(text))

    def show_timeline(
        self, made: Timeline, placed: Sequence[Placed], shown: Sequence[Series]
    ) -> None:
        """Show findings.

        Args:
            made: over the dates.
            placed: how each date was laid over the others.
            shown: the series of the dates as they may be shown.
        """
        self.made, self._shown = made, shown
        self._fill()
        self._fill_acquired(placed)
        self._draw_anew()
        places = [i for i, one in enumerate(placed) if one.matrix is not None]
        counts = [len(date.listing.series.slices) for date in made.dates]
        self.pictures.offer([date_of(one) for one in shown], places, counts)
        for button in self.saving.values():
            button.setEnabled(True)
        self._follow_choice()

    def _fill(self) -> None:
        made = self.made
        if made is None:
            return
        row, column = self.findings.currentRow(), self.findings.currentColumn()
        rows = said.table(made, self.since_date, self._shown)
        heads = tr("Lesion"), *said.heads(made, self._shown)
        self.findings.show_rows(heads, rows)
        self.findings.setCurrentCell(min(row, len(rows) - 1), min(column, len(heads) - 1))

    def _fill_acquired(self, placed: Sequence[Placed]) -> None:
        made = self.made
        if made is None:
            return
        facts = facts_of_dates(made)
        heads = "", *(date_of(series) for series in self._shown)
        rows = [(tr(fact.name), *fact.texts) for fact in facts]
        laid = [said.placed_words(self._shown, placed, i) for i in range(len(self._shown))]
        self.acquired.show_rows(heads, [*rows, (tr("Registration"), *laid)])
        for place, fact in enumerate(facts):
            if fact.differs:
                self.acquired.mark_row(place, tr("differs"))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: among others, the theme is another, whose colors the charts have."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.made is not None:
            self._draw_anew()

    def _draw_anew(self) -> None:
        for old in self.plots:
            self._charts.removeWidget(old)
            old.deleteLater()
        self.plots, self._due = [], list(said.SIZES)
        self._draw_soon()

    @Slot()
    def _draw_soon(self) -> None:
        """Once somebody looks, one in a turn of the event loop, so that the window stays alive."""
        if self._due and self.tabs.currentWidget() is self._page:
            self._next.start()

    @Slot()
    def _draw(self) -> None:
        # Loaded in the thread that followed the findings.
        from braintumor_desktop.desktop.followup.timeline_chart import chart

        made = self.made
        if made is not None and self._due:
            self.plots.append(chart(made, self._shown, self._due.pop(0), theme.current()))
            self._charts.addWidget(self.plots[-1], 1)
            self._draw_soon()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GRID)
        label = texts.plain_label(tr("Differences"))
        label.setBuddy(self.since)
        top.addWidget(label)
        top.addWidget(self.since)
        top.addWidget(self.more)
        top.addStretch()
        for button in self.saving.values():
            top.addWidget(button)
            button.setEnabled(False)
        progress = QHBoxLayout()
        for widget in (self.problem, self.bar, self.stop, self.again):
            progress.addWidget(widget, 1 if widget is self.problem else 0)
        actions = QHBoxLayout()
        for button in (self.go, self.same, self.other, self.reset):
            actions.addWidget(button)
        actions.addStretch()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._lay_out_tabs(actions)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (2 * theme.GRID,)))
        column.setSpacing(theme.GRID)
        column.addLayout(top)
        column.addWidget(self.note)
        column.addLayout(progress)
        column.addWidget(self.tabs, 1)
        research = texts.note()
        texts.show_note(research, tr(said.RESEARCH))
        column.addWidget(research)
        column.addWidget(texts.plain_label(tr(NOTICE), name="notice"))

    def _lay_out_tabs(self, actions: QHBoxLayout) -> None:
        upper, lower = QWidget(), QWidget()
        for page, parts in ((upper, (self.findings,)), (lower, (self.acquired,))):
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            if page is upper:
                column.addLayout(actions)
            else:
                column.addWidget(texts.part_title(tr("How the dates were acquired")))
            for part in parts:
                column.addWidget(part)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(upper)
        both.addWidget(lower)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)
        self._page = QWidget()
        self._charts = QVBoxLayout(self._page)
        self.tabs.addTab(both, tr("Findings"))
        self.tabs.addTab(self._page, tr("Over time"))
        self.tabs.addTab(self.pictures, tr("Pictures"))

    def _connect(self) -> None:
        self.since.activated.connect(self._fill)
        self.tabs.currentChanged.connect(self._draw_soon)
        self.stop.clicked.connect(self.stop_wanted)
        self.again.clicked.connect(self.again_wanted)
        self.more.clicked.connect(self.more_wanted)
        self.findings.activated.connect(self._on_activated)
        self.findings.itemSelectionChanged.connect(self._follow_choice)
        self._menu.aboutToShow.connect(self._fill_menu)
        for button, signal in (
            (self.go, self.cell_chosen), (self.other, self.other_wanted),
            (self.reset, self.reset_wanted),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, signal=signal: self._tell(signal))
        for kind, button in self.saving.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self.save_wanted.emit(kind))

    @property
    def chosen(self) -> tuple[Row, int, Cell] | None:
        """The row, the date and the finding of the chosen cell; None where there is none."""
        row, place = self.findings.currentRow(), self.findings.currentColumn() - 1
        made = self.made
        if made is None or place < 0 or not 0 <= row < len(made.rows):
            return None
        return made.rows[row], place, made.rows[row].cells[place]

    def _tell(self, signal: Signal) -> None:
        chosen = self.chosen
        if chosen is not None:
            signal.emit(chosen[0].number, chosen[1])  # type: ignore[attr-defined]

    @Slot()
    def _follow_choice(self) -> None:
        """Offer what can be said of the chosen cell."""
        chosen = self.chosen
        is_there = chosen is not None and chosen[2].entry is not None
        has_others = self.made is not None and len(self.made.rows) > 1
        self.go.setEnabled(is_there)
        self.same.setEnabled(is_there and has_others)
        elsewhere = chosen is not None and any(
            cell.entry is not None for i, cell in enumerate(chosen[0].cells) if i != chosen[1]
        )
        self.other.setEnabled(is_there and elsewhere)
        self.reset.setEnabled(chosen is not None and chosen[2].by_hand is not None)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        chosen, made = self.chosen, self.made
        if chosen is None or made is None:
            return
        row, place, _ = chosen
        for other in made.rows:
            if other is not row:
                text = tr("Lesion {name}", name=other.name)
                action = self._menu.addAction(texts.menu_text(text))
                action.triggered.connect(
                    lambda _checked=False, n=other.number: self.same_wanted.emit(
                        row.number, place, n
                    )
                )

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        chosen = self.chosen
        if chosen is not None and chosen[2].entry is not None:
            self.cell_chosen.emit(chosen[0].number, chosen[1])


class _Table(QTableWidget):
    """Texts of several lines; one cell is chosen, by mouse or arrow keys."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setFont(theme.tabular(self.font()))
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show others."""
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for row, texts_ in enumerate(rows):
            for column, text in enumerate(texts_):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.ToolTipRole, texts.plain_tooltip(text))
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self.setItem(row, column, item)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.resizeRowsToContents()

    def mark_row(self, row: int, why: str) -> None:
        """Let a row be seen as one that differs, in words and in weight."""
        bold = QFont(self.font())
        bold.setBold(True)
        items = [self.item(row, column) for column in range(self.columnCount())]
        for column, item in enumerate(items):
            if item is not None:
                item.setFont(bold)
                if not column:
                    item.setText(joined([item.text(), why], " \u00b7 "))
