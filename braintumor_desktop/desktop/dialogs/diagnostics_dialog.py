"""The diagnostics that the user reads, chooses from, and saves as a zip."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
)

from braintumor_desktop.desktop.dialogs.file_dialogs import file_dialog
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.desktop.look.texts import plain_label, set_title
from braintumor_desktop.station import diagnostics, folders
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report, Work
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.station.diagnostics import Text

    Do = Callable[[Work, Callable[[object, AppError | None], None]], object]

SUGGESTED = "braintumor-diagnostics.zip"
_INTRODUCTION = mark(
    "These texts help to find an error. They hold no patient data and are sent nowhere: read "
    "them, untick what is nobody's business, and save the rest as a zip."
)


class DiagnosticsDialog(QDialog):
    """On the left the texts, on the right what stands in the chosen one."""

    def __init__(self, texts: Sequence[Text], do: Do, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._texts = tuple(texts)
        self._do = do
        set_title(self, tr("Diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Texts"))
        self._list.setFixedWidth(30 * theme.GRID)
        self._page = QPlainTextEdit()
        self._page.setReadOnly(True)
        self._page.setAccessibleName(tr("Content of the text"))
        self._page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._told = plain_label(wraps=True)
        self._save = self._lay_out()
        for text in self._texts:
            self._list.addItem(_item(text))
        self._list.currentRowChanged.connect(self._show)
        self._list.itemChanged.connect(self._on_ticked)
        self._list.setCurrentRow(0)
        resize_within_screen(self, 112 * theme.GRID, 72 * theme.GRID)

    @property
    def ticked(self) -> list[Text]:
        """What is going to be saved."""
        on = Qt.CheckState.Checked
        rows = [self._list.item(row).checkState() == on for row in range(self._list.count())]
        return [text for text, is_on in zip(self._texts, rows, strict=True) if is_on]

    def save(self, path: Path) -> None:
        """Write what is ticked."""
        self._do(partial(_write, path, self.ticked), lambda _result, error: self._tell(path, error))

    def _lay_out(self) -> QDialogButtonBox:
        introduction = plain_label(tr(_INTRODUCTION), wraps=True)
        middle = QHBoxLayout()
        middle.addWidget(self._list)
        middle.addWidget(self._page, 1)
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        save = buttons.addButton(tr("Save as zip\u2026"), roles.ActionRole)
        save.setObjectName("primary")
        save.setDefault(True)
        save.clicked.connect(self._ask)
        buttons.addButton(tr("Close"), roles.RejectRole).clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addWidget(introduction)
        layout.addLayout(middle, 1)
        layout.addWidget(self._told)
        layout.addWidget(buttons)
        return buttons

    @Slot(int)
    def _show(self, row: int) -> None:
        self._page.setPlainText(self._texts[row].text if row >= 0 else "")

    @Slot()
    def _on_ticked(self) -> None:
        self._save.buttons()[0].setEnabled(bool(self.ticked))

    @Slot()
    def _ask(self) -> None:
        dialog = file_dialog(self, tr("Save diagnostics"), str(folders.home() or ""))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("Zip (*.zip)")
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(SUGGESTED)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def _tell(self, path: Path, error: AppError | None) -> None:
        self._told.setText(tr("Saved as {path}.", path=path.name) if error is None else str(error))


def _item(text: Text) -> QListWidgetItem:
    item = QListWidgetItem(f"{text.name}  ({number(len(text.text.encode()) / 1000, 1)} kB)")
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked)
    return item


def _write(path: Path, texts: list[Text], _token: CancelToken, _report: Report) -> None:
    diagnostics.write_zip(path, texts)
