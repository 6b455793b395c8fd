"""Printing pictures, one on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

JOB = "Braintumor Desktop"
"""The job's name, which others may see: it names nobody."""
GAP = 0.02
"""Of the page's height, between picture and foot."""
FOOT_POINTS = 9.0


def ask_for_printer(
    parent: QWidget, picture: QImage, then: Callable[[QPrinter], object]
) -> QPrintDialog:
    """Ask for a printer; blocks nothing.

    Args:
        parent: the window.
        picture: the first that will be printed: a page lies as it does.
        then: called with the printer, if one is chosen.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB)
    is_wide = picture.width() > picture.height()
    orientations = QPageLayout.Orientation
    printer.setPageOrientation(orientations.Landscape if is_wide else orientations.Portrait)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    # The dialog does not own the printer: what is connected keeps it as long as the dialog.
    dialog.accepted.connect(lambda: then(printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


class Pages:
    """Pages that are printed one after the other; `end` sends them.

    Attributes:
        failed: the printer, or the file, cannot be written.
    """

    def __init__(self, printer: QPrinter, total: int) -> None:
        self._printer = printer
        self._total = total
        self._printed = 0
        self._painter = QPainter()
        self.failed = not self._painter.begin(printer)

    def add(self, picture: QImage) -> None:
        """Print a picture as large as a page allows, with the notice at its foot."""
        if self.failed:
            return
        if self._printed and not self._printer.newPage():
            self.failed = True
            return
        self._printed += 1
        text = foot_text() if self._total == 1 else foot_text(self._printed, self._total)
        draw_page(self._painter, picture, text)

    def end(self) -> None:
        """No page follows."""
        if self._painter.isActive() and not self._painter.end():
            self.failed = True


def print_picture(printer: QPrinter, picture: QImage) -> bool:
    """Print one picture; whether that went well."""
    pages = Pages(printer, 1)
    pages.add(picture)
    pages.end()
    return not pages.failed


def foot_text(page: int = 1, total: int = 1) -> str:
    """The notice, which program printed, and which page it is of several."""
    text = f"{tr(NOTICE)}   {JOB} {__version__}"
    if total == 1:
        return text
    of_all = tr("page {page} of {total}", page=number(page), total=number(total))
    return f"{text}   {of_all}"


def draw_page(painter: QPainter, picture: QImage, foot: str) -> None:
    """Draw a picture as large as there is room, and lines below it that break where they must."""
    font = QFont(painter.font())
    font.setPointSizeF(FOOT_POINTS)
    painter.setFont(font)
    page = QRectF(painter.viewport())
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    height = painter.boundingRect(page, flags, foot).height()
    room = page.adjusted(0, 0, 0, -height - GAP * page.height())
    size = QSizeF(picture.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(room.topLeft(), size)
    target.moveLeft(room.center().x() - size.width() / 2)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, picture)
    below = QRectF(page.left(), page.bottom() - height, page.width(), height)
    painter.drawText(below, flags, foot)
