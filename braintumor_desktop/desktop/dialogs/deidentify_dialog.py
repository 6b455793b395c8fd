"""How a study is de-identified: dates, and a password for the file that says who is who."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import mark, tr

HINT = mark(
    "Writes the study's DICOM files without what names the patient (PS3.15 Annex E), under a code. "
    "Who is who stands in the project's file: keep it apart. What may have writing burnt in is "
    "held back until you have looked at it. Faces in the pictures stay."
)


@dataclass(frozen=True)
class DeidentifyWish:
    """What the user wants.

    Attributes:
        keeps_dates: shifted, else there are none.
        password: that encrypts the project's file, or "".
    """

    keeps_dates: bool
    password: str


class DeidentifyDialog(QDialog):
    """Asks; it blocks nothing.

    Signals:
        wanted(DeidentifyWish): De-identify was pressed.
    """

    wanted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None) -> None:
        """Ask.

        Args:
            name: of the study, as it may be shown.
            parent: the window.
        """
        super().__init__(parent)
        texts.set_title(self, tr("De-identify study"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.dates = QCheckBox(tr("Keep dates, shifted by one number of days for each patient"))
        said = tr("Password of the project's file; empty: not encrypted")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(said)
        self.go = QPushButton(tr("De-identify\u2026"))
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        close = QPushButton(tr("Close"))
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        buttons.addButton(self.go, roles.ActionRole)
        buttons.addButton(close, roles.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addWidget(texts.plain_label(name, wraps=True))
        layout.addWidget(self.dates)
        layout.addWidget(texts.plain_label(said, wraps=True))
        layout.addWidget(self.password)
        layout.addWidget(texts.plain_label(tr(HINT), name="quiet", wraps=True))
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.go.clicked.connect(self._on_go)
        close.clicked.connect(self.reject)
        resize_within_screen(self, 58 * theme.GRID, 38 * theme.GRID)

    @Slot()
    def _on_go(self) -> None:
        self.wanted.emit(DeidentifyWish(self.dates.isChecked(), self.password.text()))
        self.accept()
