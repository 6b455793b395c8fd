"""What `selftest` needs of Qt: a window that draws without a screen, and a page as PDF."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.life import plugins
from braintumor_desktop.errors import AppError
from braintumor_desktop.station.writing import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from braintumor_desktop.exchange.report import Report

_PROBE = "#3a7bd5"
"""A color that no style draws by itself."""


def check_window() -> str:
    """Open a small window off the screen, paint it, and look at a pixel.

    Returns:
        What was seen.

    Raises:
        AppError: the window did not draw.
    """
    application = _application()
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

    scene = QGraphicsScene(0, 0, 64, 48)
    scene.setBackgroundBrush(QColor(_PROBE))
    view = QGraphicsView(scene)
    view.resize(64, 48)
    view.show()
    application.processEvents()
    seen = view.grab().toImage().pixelColor(32, 24).name()
    view.close()
    view.deleteLater()
    application.processEvents()
    if seen != _PROBE:
        raise AppError("The window does not draw", f"it shows {seen} instead of {_PROBE}")
    return f"Qt {qVersion()} opens a window and draws ({application.platformName()})"


def html_to_pdf(html: str, path: Path) -> None:
    """Write an HTML page as an A4 PDF.

    Raises:
        StorageError: the file cannot be written.
    """
    _application()
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QPageSize, QPdfWriter

    from braintumor_desktop.desktop.look.texts import document

    # Through memory: QPdfWriter only warns where a file cannot be written.
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document(html).print_(writer)
    buffer.close()
    write_whole(path, bytes(content.data()), hint="Name another file.")


def report_to_pdf(report: Report) -> bytes:
    """Print a report on A4."""
    _application()
    from braintumor_desktop.desktop.look import paper

    return paper.as_pdf(report)


def _application() -> QApplication:
    """The application; without a screen it draws into memory."""
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return plugins.make_application(["braintumor-desktop"])
