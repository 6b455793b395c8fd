"""What the program is, and the networks' card: pages that stand beside the work."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class HelpWindow(QDialog):
    """A page of text that blocks nothing; Esc closes it."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        texts.set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        page = texts.page(html)
        page.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        layout.addWidget(page)
        resize_within_screen(self, 62 * theme.GRID, 78 * theme.GRID)


def card_html(markdown: str) -> str:
    """The networks' card, which came with the program, as a page."""
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document.toHtml()


def about_html(installation: str, networks: Sequence[str]) -> str:
    """What the program is and what it is not.

    Args:
        installation: whether it is the signed original, a sentence.
        networks: that judge, a line each.
    """
    lines = "<br>".join(escape(line) for line in networks)
    what = tr(
        "Opens brain MR slices and shows what networks say of them. It works without a network "
        "connection and sends nothing anywhere."
    )
    warning = tr(
        "It has not been tested as a medical device. A result can be wrong in either direction, "
        "with a high probability, too."
    )
    built_on = tr(
        "MIT license. It is built on Qt and PySide6 (LGPL), NumPy, ONNX Runtime, OpenCV, pydicom, "
        "GDCM, nibabel, Pillow and the Phosphor icons."
    )
    return (
        f"<h3>Braintumor Desktop {escape(__version__)}</h3>"
        f"<p>{escape(what)}</p>"
        f"<p><b>{escape(tr(NOTICE))}.</b> {escape(warning)}</p>"
        f"<p>{escape(installation)}</p>"
        f"<h4>{escape(tr('Networks in use'))}</h4><p>{lines}</p>"
        f"<p>{escape(built_on)}</p>"
    )
