"""Help > Licenses: the pages that packaging/sbom.py wrote; from source, what is installed."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget
from shiboken6 import isValid

from braintumor_desktop import INSTALLATION
from braintumor_desktop.desktop import theme

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

    from braintumor_desktop.desktop.jobs import Report
    from braintumor_desktop.desktop.pixels import PixelLoader
    from braintumor_desktop.errors import AppError, CancelToken

PAGE = INSTALLATION / "resources" / "licenses" / "index.html"


class LicensesWindow(QDialog):
    """A table whose links open the texts; blocks nothing, Esc closes it."""

    def __init__(self, pixels: PixelLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Licenses")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.page = QTextBrowser()
        self.page.setAccessibleName("Licenses")
        self.page.setOpenExternalLinks(False)
        self.back = QPushButton("Back")
        self.back.setEnabled(False)
        self.back.clicked.connect(self.page.backward)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addWidget(self.page)
        layout.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeft)
        self.resize(96 * theme.GRID, 78 * theme.GRID)
        if PAGE.is_file():
            self.page.setSource(QUrl.fromLocalFile(str(PAGE)))
        else:
            pixels.do(_installed_html, self._show_installed)

    def _show_installed(self, html: object, _error: AppError | None) -> None:
        if isValid(self.page):  # It may have been closed before the answer came.
            self.page.setHtml(cast("str", html))


def _installed_html(_token: CancelToken, _report: Report) -> str:
    """The packages of this environment: what there is before a bundle was built."""
    from importlib import metadata

    about = (package.metadata for package in metadata.distributions())
    rows = sorted(
        ((entry["Name"], entry["Version"], _license(entry)) for entry in about),
        key=lambda row: row[0].lower(),
    )
    cells = "".join(
        f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows
    )
    return (
        "<h3>Licenses</h3><p>The program runs from source. These packages are installed beside "
        "it; <code>make sbom</code> writes their texts, with all libraries inside them, into "
        "<code>out/sbom</code>.</p><p>Qt and PySide6 are used under the LGPL, version 3, as "
        "separate files that can be replaced; their source is at download.qt.io.</p>"
        f"<table width='100%' cellpadding='3'>{cells}</table>"
    )


def _license(about: PackageMetadata) -> str:
    said = about["License-Expression"] or about["License"] or ""
    kinds = [kind for kind in about.get_all("Classifier") or () if kind.startswith("License ::")]
    named = ", ".join(kind.rsplit(" :: ", 1)[-1] for kind in kinds)
    return said if 0 < len(said) < 80 else named or "see its texts"
