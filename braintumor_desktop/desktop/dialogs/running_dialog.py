"""Work that takes long: how far it is, a way to stop it, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QPushButton, QVBoxLayout

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class RunningDialog(QDialog):
    """Blocks nothing; closing it stops the work.

    Signals:
        stop_wanted(): Stop was pressed, or the dialog was closed before the end.
    """

    stop_wanted = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._is_running = True
        texts.set_title(self, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.told = texts.note()
        texts.show_note(self.told, text, "")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("Progress"))
        self.button = QPushButton(tr("Stop"))
        self.button.clicked.connect(self._on_pressed)
        buttons = QDialogButtonBox()
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self.told)
        layout.addWidget(self.bar)
        layout.addStretch(1)
        layout.addWidget(buttons)
        resize_within_screen(self, 56 * theme.GRID, 20 * theme.GRID)

    def show_running(self, text: str, done: int = 0, total: int = 0) -> None:
        """Show how far it is, in words and of how many."""
        texts.show_note(self.told, text, "")
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_ended(self, text: str, name: str = "") -> None:
        """Say how it ended.

        Args:
            text: what is said.
            name: as of `texts.show_note`.
        """
        self._is_running = False
        self.bar.hide()
        self.button.setText(tr("Close"))
        self.button.setEnabled(True)
        texts.show_note(self.told, text, name)

    def reject(self) -> None:
        """Esc and the title bar: what is under way is stopped."""
        if self._is_running:
            self.stop_wanted.emit()
        super().reject()

    @Slot()
    def _on_pressed(self) -> None:
        """Stopping takes a moment: the dialog stays to say how it ended."""
        if self._is_running:
            self.button.setEnabled(False)
            self.stop_wanted.emit()
        else:
            self.accept()
