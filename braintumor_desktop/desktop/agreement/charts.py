"""The charts of a summary, drawn by pyqtgraph; nothing in them can be dragged by accident."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from braintumor_desktop.desktop.agreement.agreement_text import rater_word
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from braintumor_desktop.desktop.look.theme import Tokens
    from braintumor_desktop.review.figures import Confusion, Curve, Summary, Times, Volumes

    Maker = Callable[[Tokens], pg.PlotWidget]

COLORS = ("#56B4E9", "#E69F00", "#009E73", "#CC79A7", "#F0E442", "#0072B2", "#D55E00")
"""Okabe and Ito; lines differ by their strokes, too."""
STROKES = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine,
)  # fmt: skip
SMALLEST = (46 * theme.GRID, 38 * theme.GRID)
DARK_CELL = 0.55
"""Share of a row from which on a cell is so dark that its number is written in white."""


def makers(summary: Summary) -> list[Maker]:
    """What makes each chart for which there is something to draw, from the colors of a theme."""
    made: list[Maker] = [partial(confusion_chart, one) for one in summary.confusions]
    if summary.curves:
        made.append(partial(roc_chart, summary.curves))
    if summary.times:
        made.append(partial(times_chart, summary.times))
    made += [partial(volumes_chart, one) for one in summary.volumes if one.apart is not None]
    return made


def confusion_chart(one: Confusion, tokens: Tokens) -> pg.PlotWidget:
    """Counts of pairs of answers; the darker a cell, the larger its share of its row."""
    title = tr(
        "{first} against {second}", first=rater_word(one.first), second=rater_word(one.second)
    )
    plot = _plot(title, rater_word(one.second), rater_word(one.first), tokens)
    shares = one.table / np.maximum(one.table.sum(1, keepdims=True), 1)
    image = pg.ImageItem(shares.T)
    image.setColorMap(pg.ColorMap([0.0, 1.0], ["#f7f8f9", "#1763b3"]))
    image.setLevels((0, 1))
    plot.addItem(image)
    for (i, j), count in np.ndenumerate(one.table):
        color = "#ffffff" if shares[i, j] > DARK_CELL else "#1b1f23"
        text = pg.TextItem(number(count), color=color, anchor=(0.5, 0.5))
        text.setPos(j + 0.5, i + 0.5)
        plot.addItem(text)
    words = [(place + 0.5, label_of(code).word) for place, code in enumerate(one.classes)]
    # Side by side they would run into each other.
    stepped = [
        (at, f"{'' if place % 2 else chr(10)}{word}") for place, (at, word) in enumerate(words)
    ]
    for side, ticks, set_room, room in (
        ("left", words, "setWidth", 14 * theme.GRID),
        ("bottom", stepped, "setHeight", 7 * theme.GRID),
    ):
        axis = plot.getAxis(side)
        axis.setTicks([ticks])
        getattr(axis, set_room)(room)
    plot.invertY(True)
    plot.setRange(xRange=(0, len(one.classes)), yRange=(0, len(one.classes)), padding=0)
    return plot


def roc_chart(curves: Sequence[Curve], tokens: Tokens) -> pg.PlotWidget:
    """Sensitivity over 1 - specificity."""
    plot = _plot(tr("ROC"), tr("1 \u2212 specificity"), tr("Sensitivity"), tokens)
    plot.addLegend(offset=(-10, -10), labelTextColor=tokens.text)
    guess = pg.mkPen(tokens.line, width=1)
    plot.plot([0, 1], [0, 1], pen=guess)
    for place, curve in enumerate(curves):
        pen = pg.mkPen(COLORS[place % len(COLORS)], width=2, style=STROKES[place % len(STROKES)])
        # The legend takes HTML; a reader's name is none.
        name = escape(rater_word(curve.rater))
        plot.plot(curve.false, curve.true, pen=pen, name=name)
    plot.setRange(xRange=(0, 1), yRange=(0, 1), padding=0.02)
    return plot


def times_chart(times: Sequence[Times], tokens: Tokens) -> pg.PlotWidget:
    """Each case as a dot, with the quartiles and the median of each reader."""
    plot = _plot(tr("Time per case"), "", tr("Seconds"), tokens)
    rng = np.random.default_rng(0)  # The same answers give the same picture.
    for place, one in enumerate(times):
        color = COLORS[place % len(COLORS)]
        beside = place + rng.uniform(-0.18, 0.18, one.seconds.size)
        plot.addItem(pg.ScatterPlotItem(beside, one.seconds, size=5, pen=None, brush=color))
        low, middle, high = np.percentile(one.seconds, [25, 50, 75])
        for value, width in ((low, 1), (middle, 3), (high, 1)):
            pen = pg.mkPen(tokens.text, width=width)
            plot.plot([place - 0.3, place + 0.3], [value, value], pen=pen)
    plot.getAxis("bottom").setTicks([[(p, rater_word(t.rater)) for p, t in enumerate(times)]])
    most = max(float(one.seconds[-1]) for one in times)
    plot.setRange(xRange=(-0.6, len(times) - 0.4), yRange=(0, max(most, 1)), padding=0.05)
    return plot


def volumes_chart(one: Volumes, tokens: Tokens) -> pg.PlotWidget:
    """Bland and Altman: the difference of two volumes over their mean."""
    title = tr("Volume, {reader} less networks", reader=rater_word(one.rater))
    plot = _plot(title, tr("Mean of both (ml)"), tr("Difference (ml)"), tokens)
    mean, apart = (one.reader + one.networks) / 2, one.reader - one.networks
    plot.addItem(pg.ScatterPlotItem(mean, apart, size=7, pen=None, brush=COLORS[0]))
    if one.apart is not None:
        for value, style in (
            (one.apart.bias, Qt.PenStyle.SolidLine),
            (one.apart.low, Qt.PenStyle.DashLine),
            (one.apart.high, Qt.PenStyle.DashLine),
        ):
            pen = pg.mkPen(tokens.text, style=style)
            said = {"position": 0.92, "color": tokens.text}
            line = pg.InfiniteLine(value, angle=0, pen=pen, label=number(value, 1), labelOpts=said)
            plot.addItem(line)
    return plot


def _plot(title: str, bottom: str, left: str, tokens: Tokens) -> pg.PlotWidget:
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
    for side, text in (("bottom", bottom), ("left", left)):
        axis = plot.getAxis(side)
        axis.setPen(tokens.line)
        axis.setTextPen(tokens.text)
        axis.enableAutoSIPrefix(False)
        if text:
            axis.setLabel(escape(text), color=tokens.text)
    return plot
