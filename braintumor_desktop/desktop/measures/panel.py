"""The panel of measurements: all of the shown study, and what the chosen one measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.measures.table import MeasuresTable, Row, to_clipboard
from braintumor_desktop.desktop.work.measuring import Which
from braintumor_desktop.findings.measured import Measured
from braintumor_desktop.findings.measured_words import WORDS, details, main_number, short, source
from braintumor_desktop.findings.wording import DASH, item_name
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.measuring import Measuring

EMPTY = mark("Nothing is measured in this study. The tools are in the menu Measure.")


class MeasuresPanel(QWidget):
    """Lists the measurements; a click leads to one.

    Attributes:
        table: the list.
    """

    def __init__(self, bridge: Bridge, measuring: Measuring) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._bridge = bridge
        self._measuring = measuring
        self.table = MeasuresTable()
        self._empty = texts.plain_label(tr(EMPTY), name="quiet", wraps=True)
        self._details = _Details()
        self._source = texts.plain_label(name="quiet", wraps=True, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self._empty)
        column.addWidget(self.table, 1)
        column.addWidget(self._details)
        column.addWidget(self._source)
        column.addStretch()
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.copy_wanted.connect(self.copy)
        measuring.changed.connect(self.refresh)
        measuring.chosen_changed.connect(self.refresh)
        bridge.views_changed.connect(self.refresh)
        bridge.identity_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the measurements of the study that is shown; nothing while it is hidden."""
        if self.isHidden():
            return
        rows = self._rows()
        chosen = self._measuring.chosen
        self.table.show_rows(rows, chosen)
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        found = Measured(()) if chosen is None else self._measuring.measured(chosen)
        self._details.show_rows(details(found))
        self._source.setText(source(found))
        self._source.setVisible(bool(source(found)))

    @Slot()
    def copy(self) -> None:
        """Copy what the chosen one measures."""
        chosen = self._measuring.chosen
        if chosen is not None:
            to_clipboard(self._measuring.text(chosen))

    def showEvent(self, event: object) -> None:  # noqa: ARG002
        """Qt: it is seen again."""
        self.refresh()

    def sizeHint(self) -> QSize:
        """Qt: a few rows, and what the chosen one measures."""
        return QSize(34 * theme.GRID, 48 * theme.GRID)

    def _rows(self) -> list[Row]:
        current = self._bridge.views.current
        if current is None:
            return []
        study = study_id(current)
        return [self._row(Which(study, key)) for key in self._measuring.drawings(study)]

    def _row(self, which: Which) -> Row:
        drawing, home = self._measuring.find(which), self._measuring.home(which)
        found = self._measuring.measured(which)
        kind = "" if drawing is None else tr(WORDS[drawing.kind])
        if home is None:
            is_cut = drawing is not None and not drawing.slice
            where = (tr("plane"), "") if is_cut else ("", tr("not open"))
            value = short(found) if is_cut else DASH
            return Row(which, (kind, value, *where), ((kind, 0.0), 0.0, -1, ("", -1)))
        series, place = home
        name = item_name(self._bridge.identity.series(series))
        size = main_number(found)
        cells = (kind, short(found), number(place + 1), name)
        return Row(which, cells, ((kind, size), size, place, (name, place)))

    @Slot(object)
    def _on_row_chosen(self, which: Which) -> None:
        self._measuring.show(which)


class _Details(QWidget):
    """Names and values, one below the other; values can be selected."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Show others; without any it takes no room."""
        while len(self._labels) < len(rows):
            self._add()
        for place, (name, value) in enumerate(self._labels):
            is_there = place < len(rows)
            if is_there:
                name.setText(rows[place][0])
                value.setText(rows[place][1])
            for label in (name, value):
                label.setVisible(is_there)
        self.setVisible(bool(rows))

    def _add(self) -> None:
        name = texts.plain_label(name="quiet")
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        value = texts.plain_label(selectable=True, wraps=True)
        value.setFont(theme.tabular(self.font()))
        place = len(self._labels)
        self._grid.addWidget(name, place, 0)
        self._grid.addWidget(value, place, 1)
        self._labels.append((name, value))
