"""Pages of a report on paper and as PDF: numbered, with the notice at the foot of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextDocument

    from braintumor_desktop.exchange.report import Report

DOTS_PER_INCH = 150
MARGIN_MM = 16.0
FOOT = 0.035
"""Of the page's height."""
POINTS = 9.0
FOOT_POINTS = 7.0
LETTER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})
"""That print on Letter (CLDR, paper size)."""


def usual_size() -> QPageSize.PageSizeId:
    """The paper of the country whose locale is in force: A4, or Letter."""
    country = QLocale.territoryToCode(QLocale().territory())
    return QPageSize.PageSizeId.Letter if country in LETTER else QPageSize.PageSizeId.A4


def as_pdf(report: Report, *, size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> bytes:
    """A report as PDF: searchable text, fonts embedded.

    Args:
        report: the page with its pictures.
        size: of the paper.
    """
    # Through memory: QPdfWriter only warns where a file cannot be written.
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(report.title)
    writer.setPageSize(QPageSize(size))
    writer.setResolution(DOTS_PER_INCH)
    print_on(writer, report)
    buffer.close()
    return bytes(content.data())


def print_on(device: QPagedPaintDevice, report: Report) -> int:
    """Paint a report on a printer or into a PDF, from page to page.

    Returns:
        The number of pages.
    """
    device.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    with QPainter(device) as painter:
        page = QRectF(painter.viewport())
        foot = page.height() * FOOT
        document = _document(device, report, QSizeF(page.width(), page.height() - foot))
        pages = document.pageCount()
        for number in range(pages):
            if number:
                device.newPage()
            _paint_page(painter, document, number)
            _paint_foot(painter, QRectF(0, page.height() - foot, page.width(), foot), [
                report.foot, tr("page {number} of {pages}", number=number + 1, pages=pages),
            ])  # fmt: skip
    return pages


def _document(device: QPagedPaintDevice, report: Report, room: QSizeF) -> QTextDocument:
    pictures = {name: QImage.fromData(png) for name, png in report.pictures.items()}
    document = texts.document(report.html, pictures)
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(_font(POINTS))
    document.setDocumentMargin(0)
    document.setPageSize(room)
    return document


def _paint_page(painter: QPainter, document: QTextDocument, number: int) -> None:
    size = document.pageSize()
    clip = QRectF(0, number * size.height(), size.width(), size.height())
    painter.save()
    painter.translate(0, -clip.top())
    document.drawContents(painter, clip)
    painter.restore()


def _paint_foot(painter: QPainter, place: QRectF, lines: list[str]) -> None:
    painter.setFont(_font(FOOT_POINTS))
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    for text, side in zip(lines, (left, right), strict=True):
        painter.drawText(place, side | Qt.AlignmentFlag.AlignBottom, text)


def _font(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    return font
