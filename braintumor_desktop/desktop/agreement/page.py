"""A summary as a PDF: its tables, its charts, and on every page what it must not be used for."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from braintumor_desktop import NOTICE, PROGRAM
from braintumor_desktop.desktop.agreement import agreement_text as said
from braintumor_desktop.desktop.look import texts
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from braintumor_desktop.review.figures import Summary

DPI = 150
MARGIN_MM = 15
FOOT = 0.04
"""Share of a page's height for the notice."""
ON_A_PAGE = 2
"""Charts."""
STYLE = (
    "<style>p, h2, h3, td, th {color: #000000} td, th {padding: 2px 8px; text-align: left} "
    "table {margin-bottom: 12px}</style>"
)
"""Black on white, whatever the theme."""


def html(summary: Summary, name_of: Callable[[str, str], str]) -> str:
    """The tables of a summary; everything foreign in them is escaped.

    Args:
        summary: to be written.
        name_of: a case as it may be shown, from its key and name.
    """
    heads, counts = said.count_rows(summary)
    reference = said.reference_word(summary.reference)
    differences = [
        said.difference_row(one, summary, name_of(one.key, one.name)) for one in summary.differences
    ]
    figure_heads = [tr(head) for head in said.FIGURE_HEADS]
    return "".join(
        (
            STYLE,
            f"<h2>{escape(tr('Agreement'))}</h2>",
            f"<p>{escape(said.headline(summary))} {escape(tr(said.RULES))}</p>",
            f"<p>{escape(tr('Reference standard'))}: {escape(reference)}</p>",
            _table(tr("Figures"), figure_heads, said.figure_rows(summary)),
            _table(tr("Answers counted"), heads, counts),
            _table(tr("Differences"), said.difference_heads(summary), differences),
        )
    )


def pdf(page: str, charts: Sequence[QImage]) -> bytes:
    """The file; needs no window and may run in any thread.

    Args:
        page: HTML, as of `html`.
        charts: pictures of the charts.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator(PROGRAM)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(*(4 * (MARGIN_MM,)))
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    area = QRectF(0, 0, writer.width(), writer.height())
    body = area.adjusted(0, 0, 0, -FOOT * area.height())
    document = texts.document(page)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(body.size()))
    text_pages = document.pageCount()
    pages = text_pages + -(-len(charts) // ON_A_PAGE)
    with QPainter(writer) as painter:
        for place in range(pages):
            if place:
                writer.newPage()
            if place < text_pages:
                painter.save()
                painter.translate(0, -place * body.height())
                document.drawContents(painter, body.translated(0, place * body.height()))
                painter.restore()
            else:
                first = (place - text_pages) * ON_A_PAGE
                _draw_charts(painter, body, charts[first : first + ON_A_PAGE])
            _draw_foot(painter, area, place + 1, pages)
    buffer.close()
    return bytes(content.data())


def _draw_charts(painter: QPainter, body: QRectF, charts: Sequence[QImage]) -> None:
    height = body.height() / ON_A_PAGE
    for place, chart in enumerate(charts):
        room = QRectF(body.x(), body.y() + place * height, body.width(), height * 0.96)
        size = QSizeF(chart.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(room.topLeft(), size), chart)


def _draw_foot(painter: QPainter, area: QRectF, page: int, pages: int) -> None:
    foot = QRectF(area.x(), area.bottom() - FOOT * area.height() / 2, area.width(), 40)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, tr(NOTICE))
    count = tr("Page {page} of {pages}", page=number(page), pages=number(pages))
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, count)


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return ""
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    lines = ("".join(f"<td>{escape(text)}</td>" for text in row) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<h3>{escape(title)}</h3><table><tr>{head}</tr>{body}</table>"
