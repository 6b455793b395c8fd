"""Pages of a report on paper and as PDF: numbered, with the notice at the foot of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)

from braintumor_desktop import PROGRAM
from braintumor_desktop.desktop.look import texts
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QPaintDevice, QTextBlock, QTextDocument

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
    writer.setCreator(PROGRAM)
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
            place = QRectF(0, page.height() - foot, page.width(), foot)
            _paint_foot(painter, place, report, (number, pages), device)
    return pages


def page_image(
    report: Report, size: QPageSize.PageSizeId, number: int, dots_per_inch: float
) -> tuple[QImage, int]:
    """A page as it would be printed; in any thread.

    Args:
        report: the page with its pictures.
        size: of the paper.
        number: of the page, from 0; the last one where there are fewer.
        dots_per_inch: of the image.

    Returns:
        The image, and how many pages there are.
    """
    # Laid out as for the PDF, so that lines and pages break alike.
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(size))
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageMargins(QMarginsF(*[MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    layout, scale = writer.pageLayout(), dots_per_inch / DOTS_PER_INCH
    whole, room = layout.fullRectPixels(DOTS_PER_INCH), layout.paintRectPixels(DOTS_PER_INCH)
    image = QImage(whole.size() * scale, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    foot = room.height() * FOOT
    document = _document(writer, report, QSizeF(room.width(), room.height() - foot))
    pages = document.pageCount()
    shown = min(number, pages - 1)
    with QPainter(image) as painter:
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        painter.scale(scale, scale)
        painter.translate(room.topLeft())
        _paint_page(painter, document, shown)
        place = QRectF(0, room.height() - foot, room.width(), foot)
        _paint_foot(painter, place, report, (shown, pages), writer)
    return image, pages


def _document(device: QPagedPaintDevice, report: Report, room: QSizeF) -> QTextDocument:
    pictures = {name: QImage.fromData(png) for name, png in report.pictures.items()}
    document = texts.document(report.html, pictures)
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(_font(POINTS))
    document.setDocumentMargin(0)
    document.setPageSize(room)
    _keep_headings(document)
    return document


def _keep_headings(document: QTextDocument) -> None:
    """Let a heading begin a page whose text would else stand alone on the next one."""
    block = document.begin()
    while block.isValid():
        following = block.next()
        is_heading = block.blockFormat().headingLevel() > 0 and following.isValid()
        if is_heading and _page(document, block) != _page(document, following):
            _begin_page(block)
        block = following


def _page(document: QTextDocument, block: QTextBlock) -> int:
    top = document.documentLayout().blockBoundingRect(block).top()
    return int(top // document.pageSize().height())


def _begin_page(block: QTextBlock) -> None:
    form = QTextBlockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).mergeBlockFormat(form)


def _paint_page(painter: QPainter, document: QTextDocument, number: int) -> None:
    size = document.pageSize()
    clip = QRectF(0, number * size.height(), size.width(), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    # Paper is white, whatever the theme of the window.
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette = palette
    painter.save()
    painter.translate(0, -clip.top())
    painter.setClipRect(clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(
    painter: QPainter, place: QRectF, report: Report, page: tuple[int, int], device: QPaintDevice
) -> None:
    """Whose it is, below it the notice and the number of the page, from 0, with that of all."""
    # Points of the paper, whatever it is painted on.
    font = _plain(QFont())
    font.setPixelSize(round(FOOT_POINTS / 72 * device.logicalDpiY()))
    metrics = QFontMetricsF(font, device)
    painter.setFont(font)
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    bottom = Qt.AlignmentFlag.AlignBottom
    who = metrics.elidedText(report.who, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place.adjusted(0, 0, 0, -metrics.lineSpacing()), left | bottom, who)
    painter.drawText(place, left | bottom, report.foot)
    number = tr("page {number} of {pages}", number=page[0] + 1, pages=page[1])
    painter.drawText(place, right | bottom, number)


def _font(points: float) -> QFont:
    font = _plain(QFont())
    font.setPointSizeF(points)
    return font


def _plain(font: QFont) -> QFont:
    """Without ligatures: a search for "findings" would not find one letter "fi"."""
    font.setFeature(QFont.Tag("liga"), 0)
    return font
