"""The summary of a series as a QR code, to be read off the screen by a telephone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import mark, tr

HINT = mark(
    "Hold a telephone's camera before it: it shows this text, and nothing goes over the network."
)


class SummaryWindow(QDialog):
    """Shows the code and what it says; it blocks nothing.

    Signals:
        wanted(bool): another code: whether it names the patient.
    """

    wanted = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None) -> None:
        """Show nothing so far.

        Args:
            name: of the series, as it may be shown.
            parent: the window.
        """
        super().__init__(parent)
        texts.set_title(self, tr("Summary as QR code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.code = texts.plain_label()
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setAccessibleName(tr("QR code"))
        self.text = texts.plain_label("", wraps=True, selectable=True)
        self.identity = QCheckBox(tr("Name the patient, too"))
        self.identity.toggled.connect(self.wanted)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addWidget(texts.plain_label(name, wraps=True))
        layout.addWidget(self.code, 1)
        layout.addWidget(self.text)
        layout.addWidget(self.identity)
        layout.addWidget(texts.plain_label(tr(HINT), name="quiet", wraps=True))
        layout.addWidget(buttons)
        resize_within_screen(self, 62 * theme.GRID, 84 * theme.GRID)

    def show_code(self, text: str, image: QImage) -> None:
        """Show a code.

        Args:
            text: what it says.
            image: of it, a whole number of pixels a module.
        """
        self.text.setText(text)
        self.code.setPixmap(QPixmap.fromImage(image))

    def show_problem(self, text: str) -> None:
        """Say why there is none."""
        self.code.clear()
        self.text.setText(text)
