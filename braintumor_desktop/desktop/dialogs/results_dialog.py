"""What of a series' results leaves: objects for archives, a report, a summary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.workflow.objects import Kind

KINDS: Mapping[Kind, str] = {
    "seg": mark("Outlines (DICOM segmentation)"),
    "sr": mark("Measurements (DICOM structured report)"),
    "sc": mark("Key images (DICOM secondary capture)"),
    "pdf": mark("Report (PDF)"),
    "fhir": mark("Report (FHIR)"),
    "qr": mark("Summary as QR code"),
}
CHOSEN = ("seg", "sr", "pdf")
HINT = mark(
    "What a reader rejected is left out, what was corrected leaves as it is now. DICOM objects and "
    "the report name the patient as the pictures do; a folder named after the series is made."
)


@dataclass(frozen=True)
class ResultsWish:
    """What the user wants.

    Attributes:
        kinds: of objects.
        identity: whether FHIR and QR code name the patient.
    """

    kinds: tuple[Kind, ...]
    identity: bool


class ResultsDialog(QDialog):
    """Asks; it blocks nothing.

    Signals:
        wanted(ResultsWish): Export was pressed.
    """

    wanted = Signal(object)

    def __init__(self, name: str, parent: QWidget | None) -> None:
        """Ask.

        Args:
            name: of the series, as it may be shown.
            parent: the window.
        """
        super().__init__(parent)
        texts.set_title(self, tr("Export results"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.boxes = {kind: QCheckBox(tr(text)) for kind, text in KINDS.items()}
        self.identity = QCheckBox(tr("Name the patient in FHIR and QR code, too"))
        self.export = QPushButton(tr("Export\u2026"))
        self.export.setObjectName("primary")
        self.export.setDefault(True)
        close = QPushButton(tr("Close"))
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        buttons.addButton(self.export, roles.ActionRole)
        buttons.addButton(close, roles.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addWidget(texts.plain_label(name, wraps=True))
        for kind, box in self.boxes.items():
            box.setChecked(kind in CHOSEN)
            box.toggled.connect(self._follow)
            layout.addWidget(box)
        layout.addWidget(self.identity)
        layout.addWidget(texts.plain_label(tr(HINT), name="quiet", wraps=True))
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.export.clicked.connect(self._on_export)
        close.clicked.connect(self.reject)
        self._follow()
        resize_within_screen(self, 58 * theme.GRID, 48 * theme.GRID)

    @property
    def wish(self) -> ResultsWish:
        """What is chosen now."""
        kinds = tuple(kind for kind, box in self.boxes.items() if box.isChecked())
        return ResultsWish(kinds, self.identity.isChecked())

    @Slot()
    def _follow(self) -> None:
        kinds = self.wish.kinds
        self.export.setEnabled(bool(kinds))
        self.identity.setEnabled("fhir" in kinds or "qr" in kinds)

    @Slot()
    def _on_export(self) -> None:
        self.wanted.emit(self.wish)
        self.accept()
