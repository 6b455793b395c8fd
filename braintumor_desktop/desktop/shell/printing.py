"""Printing a picture on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

GAP = 0.02
"""Of the page's height, between picture and foot."""


def ask_to_print(parent: QWidget, picture: QImage, title: str) -> QPrintDialog:
    """Ask for a printer, and print there; blocks nothing.

    Args:
        parent: the window.
        picture: with its notice.
        title: of the job, which others may see: it names nobody.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    is_wide = picture.width() > picture.height()
    orientations = QPageLayout.Orientation
    printer.setPageOrientation(orientations.Landscape if is_wide else orientations.Portrait)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    dialog.accepted.connect(lambda: print_picture(printer, picture))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


def print_picture(printer: QPrinter, picture: QImage) -> None:
    """Print a picture as large as the page allows, with the notice at its foot."""
    with QPainter(printer) as painter:
        page = QRectF(painter.viewport())
        foot = painter.fontMetrics().height()
        room = page.adjusted(0, 0, 0, -foot - GAP * page.height())
        size = QSizeF(picture.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(room.topLeft(), size)
        target.moveLeft(room.center().x() - size.width() / 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, picture)
        below = QRectF(page.left(), page.bottom() - foot, page.width(), foot)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, foot_text())


def foot_text() -> str:
    """The notice, and which program printed."""
    return f"{tr(NOTICE)}   Braintumor Desktop {__version__}"
