"""A study as one encrypted file: which, and with which password; and the password to open one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.exchange import handover
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

HINT = mark(
    "Writes one encrypted file (AES-256) in which not even the names of the files can be read. "
    "It holds the pictures as they are, with the patient's name. Tell the password by another "
    "way than the file: without it nobody can open it, and nobody can give you another one."
)
OPENED_BY = mark(
    "File, Open a handed-over study opens it again; 7-Zip, too, opens its pictures and reports."
)
RESULTS = mark("Results: answers, findings, measurements, remarks, and the reports as PDF")


@dataclass(frozen=True)
class HandoverWish:
    """What the user wants.

    Attributes:
        study: its id.
        has_results: whether they go along.
        password: of the file.
    """

    study: str
    has_results: bool
    password: str


class HandoverDialog(QDialog):
    """Asks; it blocks nothing.

    Signals:
        wanted(HandoverWish): Hand over was pressed.
    """

    wanted = Signal(object)

    def __init__(
        self, studies: Mapping[str, str], shown: str, why_no_results: str, parent: QWidget | None
    ) -> None:
        """Ask.

        Args:
            studies: that are open, by id, and as they may be called.
            shown: id of the one that is chosen at first.
            why_no_results: why results cannot go along, or "".
            parent: the window.
        """
        super().__init__(parent)
        texts.set_title(self, tr("Hand over a study"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.study = QComboBox()
        self.study.setAccessibleName(tr("Study"))
        for key, name in studies.items():
            self.study.addItem(name, key)
        self.study.setCurrentIndex(max(0, self.study.findData(shown)))
        self.results = QCheckBox(tr(RESULTS))
        self.results.setChecked(not why_no_results)
        self.results.setDisabled(bool(why_no_results))
        self.password, self.again = _secret(tr("Password")), _secret(tr("Password again"))
        self.told, self.why = texts.note(), texts.note()
        texts.show_note(self.why, why_no_results)
        self.go = QPushButton(tr("Hand over\u2026"))
        self.go.clicked.connect(self._on_go)
        for field in (self.password, self.again):
            field.textChanged.connect(self._follow)
        self._lay_out()
        self._follow()

    @property
    def problem(self) -> str:
        """Why it cannot be written with what was typed, or ""."""
        typed, again = self.password.text(), self.again.text()
        if typed and (why := handover.problem_of(typed)):
            return why
        return tr("The passwords differ.") if again and again != typed else ""

    @Slot()
    def _follow(self) -> None:
        texts.show_note(self.told, self.problem, "warning")
        is_typed = bool(self.password.text() and self.again.text())
        self.go.setEnabled(is_typed and not self.problem)

    @Slot()
    def _on_go(self) -> None:
        study, password = self.study.currentData(), self.password.text()
        self.wanted.emit(HandoverWish(study, self.results.isChecked(), password))
        self.accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        texts.add_row(form, tr("Study"), self.study)
        texts.add_row(form, tr("Password"), self.password)
        texts.add_row(form, tr("Password again"), self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.results)
        layout.addWidget(self.why)
        for hint in (HINT, OPENED_BY):
            layout.addWidget(texts.plain_label(tr(hint), name="quiet", wraps=True))
        layout.addStretch(1)
        layout.addWidget(_buttons(self, self.go))
        resize_within_screen(self, 64 * theme.GRID, 46 * theme.GRID)


class PasswordDialog(QDialog):
    """Asks for the password of a file, and says when it does not fit.

    Signals:
        wanted(str): Open was pressed with this password.
    """

    wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None) -> None:
        """Ask.

        Args:
            name: of the file, as it may be shown.
            parent: the window.
        """
        super().__init__(parent)
        texts.set_title(self, tr("Open a handed-over study"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.password = _secret(tr("Password"))
        self.told = texts.note()
        self.go = QPushButton(tr("Open\u2026"))
        self.go.clicked.connect(self._on_go)
        self.password.textChanged.connect(self._follow)
        form = QFormLayout()
        texts.add_row(form, tr("Password"), self.password)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addWidget(texts.plain_label(name, wraps=True))
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addStretch(1)
        layout.addWidget(_buttons(self, self.go))
        self._follow()
        resize_within_screen(self, 56 * theme.GRID, 24 * theme.GRID)

    def show_problem(self, text: str) -> None:
        """Say why it was not opened; another password can be typed."""
        texts.show_note(self.told, text, "warning")
        self.password.setReadOnly(False)
        self.password.selectAll()
        self.go.setEnabled(True)

    @Slot()
    def _follow(self) -> None:
        self.go.setEnabled(bool(self.password.text()))

    @Slot()
    def _on_go(self) -> None:
        texts.show_note(self.told, "")
        # Not disabled: the button to close would get the focus, and keep the return key.
        self.password.setReadOnly(True)
        self.go.setEnabled(False)
        self.wanted.emit(self.password.text())


def _secret(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


def _buttons(dialog: QDialog, go: QPushButton) -> QDialogButtonBox:
    """The one that goes on, and the one that closes."""
    go.setObjectName("primary")
    go.setDefault(True)
    close = QPushButton(tr("Close"))
    close.clicked.connect(dialog.reject)
    buttons = QDialogButtonBox()
    buttons.addButton(go, QDialogButtonBox.ButtonRole.ActionRole)
    buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
    return buttons
