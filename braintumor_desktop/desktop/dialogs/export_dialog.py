"""What of the worklist leaves, and how: format, rows, which items, names or study codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import joined, mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

Which = Literal["shown", "selected", "all"]
Rows = Literal["item", "slice", "finding"]

FORMATS: Mapping[str, str] = {
    "xlsx": mark("Excel table"),
    "csv": mark("CSV table"),
    "jsonl": mark("JSON Lines"),
    "pdf": mark("Contact sheet as PDF"),
    "png": mark("Contact sheet as PNG"),
    "zip": mark("All of it, to be merged on another computer"),
}
"""By the ending of the file's name."""
TABLES = ("xlsx", "csv", "jsonl")
ROWS: Mapping[Rows, str] = {
    "item": mark("A series or picture"),
    "slice": mark("A slice"),
    "finding": mark("A finding of the networks"),
}
WHICH: Mapping[Which, str] = {
    "shown": mark("Those in the table ({count})"),
    "selected": mark("Those selected ({count})"),
    "all": mark("All of the worklist ({count})"),
}
CODES_HINT = mark(
    "Patients, studies, items and readers get codes. Names, numbers, dates, descriptions, paths, "
    "UIDs and comments are left out. The table of codes is written into a file of its own: "
    "choose an earlier one, and the same patient gets the same code."
)
NAMES_HINT = mark("What is written names patients.")
SHEET_HINT = mark("Names that are burned into pixels are seen on a contact sheet.")
CARRIED_HINT = mark(
    "One file with the readers' answers, comments, flags, outlines and what was measured, without "
    "the pictures. It names patients. File, Merge a carried worklist takes it in."
)
HIDDEN_HINT = mark("Names are hidden now (F12): only codes are written.")


@dataclass(frozen=True)
class Wish:
    """What the user wants.

    Attributes:
        ending: of the file's name, one of FORMATS.
        rows: what a row of a table is.
        which: items.
        has_codes: whether study codes replace names.
    """

    ending: str
    rows: Rows
    which: Which
    has_codes: bool


class ExportDialog(QDialog):
    """Asks, shows how far it is, and says how it ended; it blocks nothing.

    Signals:
        wanted(Wish): Export was pressed.
        stop_wanted(): Stop was pressed, or the dialog was closed while it wrote.
    """

    wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(
        self, counts: Mapping[Which, int], parent: QWidget | None, *, names_hidden: bool
    ) -> None:
        """Ask.

        Args:
            counts: how many items there are of each; those of which there is none cannot be chosen.
            parent: the window.
            names_hidden: only codes may be written.
        """
        super().__init__(parent)
        self._names_hidden = names_hidden
        self._is_running = False
        texts.set_title(self, tr("Export the worklist"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.formats = _choice(FORMATS, tr("Format"))
        self.rows = _choice(ROWS, tr("A row is"))
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Items"))
        for name, text in WHICH.items():
            if counts.get(name):
                self.which.addItem(tr(text, count=number(counts[name])), name)
        self.codes = QCheckBox(tr("Study codes in place of names"))
        self.hint = texts.note()
        self.told = texts.note()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.export = QPushButton(tr("Export\u2026"))
        self.close_button = QPushButton(tr("Close"))
        self._lay_out()
        self.formats.currentIndexChanged.connect(self._follow)
        self.codes.toggled.connect(self._follow)
        self.export.clicked.connect(lambda: self.wanted.emit(self.wish))
        self.close_button.clicked.connect(self._on_close)
        self._follow()

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        return Wish(
            self.formats.currentData(),
            self.rows.currentData(),
            self.which.currentData(),
            self.codes.isChecked(),
        )

    def show_running(self, text: str, done: int = 0, total: int = 0) -> None:
        """Show that it is under way, and how far it is.

        Args:
            text: how far, in words.
            done: items.
            total: items; 0 while it is not known.
        """
        self._set_running(on=True)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        texts.show_note(self.told, text)

    def show_ended(self, text: str, name: str = "quiet") -> None:
        """Say how it ended; another one can be begun.

        Args:
            text: what is said.
            name: as of `texts.show_note`.
        """
        self._set_running(on=False)
        texts.show_note(self.told, text, name)

    def reject(self) -> None:
        """Esc and the title bar: what is under way is stopped."""
        if self._is_running:
            self.stop_wanted.emit()
        super().reject()

    @Slot()
    def _on_close(self) -> None:
        if self._is_running:
            self.stop_wanted.emit()
        else:
            self.accept()

    @Slot()
    def _follow(self) -> None:
        """Offer what the format has, and say what leaves."""
        ending = self.formats.currentData()
        self.rows.setEnabled(not self._is_running and ending in TABLES)
        may_choose = ending != "zip" and not self._names_hidden
        if not may_choose:
            self.codes.setChecked(ending != "zip")
        self.codes.setEnabled(not self._is_running and may_choose)
        is_refused = self._names_hidden and ending == "zip"
        self.export.setEnabled(not self._is_running and self.which.count() > 0 and not is_refused)
        hint = CARRIED_HINT if ending == "zip" else NAMES_HINT
        if self._names_hidden:
            hint = HIDDEN_HINT
        said = [CODES_HINT if self.codes.isChecked() else hint]
        if ending not in (*TABLES, "zip"):
            said.append(SHEET_HINT)
        texts.show_note(self.hint, joined(tr(text) for text in said))

    def _set_running(self, *, on: bool) -> None:
        self._is_running = on
        self.bar.setVisible(on)
        self.export.setVisible(not on)
        for widget in (self.formats, self.which):
            widget.setEnabled(not on)
        self.close_button.setText(tr("Stop") if on else tr("Close"))
        self._follow()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * theme.GRID)
        form.setVerticalSpacing(theme.GRID)
        texts.add_row(form, tr("Format"), self.formats)
        texts.add_row(form, tr("A row is"), self.rows)
        texts.add_row(form, tr("Items"), self.which)
        texts.add_row(form, "", self.codes)
        self.export.setObjectName("primary")
        self.export.setDefault(True)
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        buttons.addButton(self.export, roles.ActionRole)
        buttons.addButton(self.close_button, roles.RejectRole)
        self.bar.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(2 * theme.GRID)
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        layout.addWidget(self.told)
        layout.addWidget(self.bar)
        layout.addWidget(buttons)
        resize_within_screen(self, 62 * theme.GRID, 40 * theme.GRID)


def _choice(names: Mapping[str, str] | Mapping[Rows, str], name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for data, text in names.items():
        box.addItem(tr(text), data)
    return box
