"""Sizes over time: a line for each finding, dates at their true distances."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.look import theme
from braintumor_desktop.findings.acquired import date_of
from braintumor_desktop.findings.timeline_text import SIZES
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.look.theme import Tokens
    from braintumor_desktop.findings.timeline import Size, Timeline
    from braintumor_desktop.imaging.image import Series

COLORS = ("#56B4E9", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#0072B2", "#F0E442")
"""Okabe and Ito; lines differ by their strokes, too."""
STROKES = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine,
)  # fmt: skip
SMALLEST = (60 * theme.GRID, 40 * theme.GRID)
MOST_LINES = 12
"""The largest findings; more could not be told apart."""
NEAR = 0.09
"""Of the time shown: dates nearer to each other are written a line lower, in turn."""


def days_of(series: Sequence[Series]) -> list[float]:
    """Days since the first date; where one is unknown they are counted, 1 apart."""
    found = [_day(one.study_date) for one in series]
    if None in found or len(set(found)) < len(found):
        return [float(place) for place in range(len(series))]
    known = [day for day in found if day is not None]
    return [float(day - known[0]) for day in known]


def chart(made: Timeline, shown: Sequence[Series], size: Size, tokens: Tokens) -> pg.PlotWidget:
    """The plot of one size.

    Args:
        made: the findings.
        shown: the series of the dates as they may be shown.
        size: which.
        tokens: colors.
    """
    plot = _plot(tr(SIZES[size]), tokens)
    days = days_of([date.listing.series for date in made.dates])
    plot.addLegend(offset=(10, 10), labelTextColor=tokens.text)
    # A wider number would push those beside it away.
    plot.getAxis("left").setWidth(7 * theme.GRID)
    values = [cell.size(size) or 0.0 for row in made.rows for cell in row.cells]
    room = max(days[-1] - days[0], 1.0)
    # Before there is anything in it: each change of the range lays out all that is there.
    plot.disableAutoRange()
    plot.setRange(
        xRange=(days[0] - 0.06 * room, days[-1] + 0.06 * room),
        yRange=(-0.04 * max([*values, 1e-3]), 1.1 * max([*values, 1e-3])),
        padding=0,
    )
    largest = sorted(made.rows, key=lambda row: -max(c.size(size) or 0.0 for c in row.cells))
    for row in sorted(largest[:MOST_LINES], key=lambda row: row.number):
        place = row.number - 1
        points = [(day, cell.size(size)) for day, cell in zip(days, row.cells, strict=True)]
        known = [(day, value) for day, value in points if value is not None]
        if not known:
            continue
        color = COLORS[place % len(COLORS)]
        pen = pg.mkPen(color, width=2, style=STROKES[place % len(STROKES)])
        x, y = zip(*known, strict=True)
        name = escape(tr("Lesion {name}", name=row.name))
        plot.plot(x, y, pen=pen, symbol="o", symbolSize=8, symbolBrush=color, symbolPen=None,
                  name=name)  # fmt: skip
        gone = [day for day, cell in zip(days, row.cells, strict=True) if cell.event == "gone"]
        if gone:
            plot.plot(gone, [0.0] * len(gone), pen=None, symbol="x", symbolSize=10,
                      symbolBrush=color, symbolPen=None)  # fmt: skip
    plot.getAxis("bottom").setTicks([_ticks(days, [date_of(one) for one in shown])])
    plot.getAxis("bottom").setHeight(5 * theme.GRID)
    return plot


def _ticks(days: Sequence[float], texts: Sequence[str]) -> list[tuple[float, str]]:
    """Dates that lie near each other are written in turn, a line lower."""
    room = max(days[-1] - days[0], 1.0)
    found, is_low = [], False
    for place, (day, text) in enumerate(zip(days, texts, strict=True)):
        is_near = place > 0 and day - days[place - 1] < NEAR * room
        is_low = is_near and not is_low
        found.append((day, f"\n{text}" if is_low else text))
    return found


def _day(dicom: str) -> int | None:
    try:
        return date(int(dicom[:4]), int(dicom[4:6]), int(dicom[6:8])).toordinal()
    except ValueError:
        return None


def _plot(title: str, tokens: Tokens) -> pg.PlotWidget:
    pg.setConfigOptions(antialias=True, exitCleanup=False)
    plot = pg.PlotWidget(background=tokens.panel)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(False, False)
    plot.setMinimumSize(*SMALLEST)
    plot.setAccessibleName(title)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    # Titles and names of axes are HTML to pyqtgraph.
    plot.setTitle(escape(title), color=tokens.text, size="10pt")
    for side in ("bottom", "left"):
        axis = plot.getAxis(side)
        axis.setPen(tokens.line)
        axis.setTextPen(tokens.text)
        axis.enableAutoSIPrefix(False)
    plot.showGrid(y=True, alpha=0.2)
    return plot
