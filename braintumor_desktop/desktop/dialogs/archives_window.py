"""The address book of archives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.station import archives
from braintumor_desktop.station.archives import OURS
from braintumor_desktop.words import joined, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.station.archives import Archive


class ArchivesWindow(QDialog):
    """Blocks nothing; tells what is to be kept.

    Signals:
        kept(list of Archive): the address book is to be this.
        echo_wanted(Archive): whether it answers.
    """

    kept = Signal(list)
    echo_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        texts.set_title(self, tr("Archives"))
        self._archives: list[Archive] = []
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.name.setAccessibleName(tr("Name"))
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title_, self.host = QLineEdit(), QLineEdit()
        self.port, self.answers_at = _port(1), _port(0)
        self.ours = QLineEdit(OURS)
        self.certificates = [QLineEdit() for _ in range(3)]
        self.commits = QCheckBox(tr("Ask it to confirm that it keeps what was sent"))
        self.told = texts.note()
        self.save, self.remove, self.echo = (
            QPushButton(text) for text in (tr("Keep"), tr("Remove"), tr("Does it answer?"))
        )
        self._lay_out()
        self.name.activated.connect(self._on_chosen)
        self.save.clicked.connect(self._on_save)
        self.remove.clicked.connect(self._on_remove)
        self.echo.clicked.connect(self._on_echo)

    def show_archives(self, known: Sequence[Archive], problems: Sequence[str]) -> None:
        """Show the address book, and what is wrong with it."""
        chosen = self.name.currentText()
        self._archives = list(known)
        self.name.clear()
        self.name.addItems([one.name for one in known])
        if chosen in [one.name for one in known]:
            self.name.setCurrentText(chosen)
        if problems:
            self.show_text(joined(problems))
        self._on_chosen()

    def show_text(self, text: str, name: str = "warning") -> None:
        """Say something."""
        texts.show_note(self.told, text, name)

    @property
    def typed(self) -> Archive:
        """What is written in the fields.

        Raises:
            ValueError: it can be none.
        """
        ca, cert, key = (field.text().strip() for field in self.certificates)
        values = {
            "title": self.title_.text().strip(), "host": self.host.text().strip(),
            "port": self.port.value(), "ours": self.ours.text().strip(), "tls_ca": ca,
            "tls_cert": cert, "tls_key": key, "commits": self.commits.isChecked(),
            "answers_at": self.answers_at.value(),
        }  # fmt: skip
        return archives.made(self.name.currentText(), values)

    @Slot()
    def _on_chosen(self) -> None:
        name = self.name.currentText()
        one = next((one for one in self._archives if one.name == name), None)
        if one is None:
            return
        self.title_.setText(one.title)
        self.host.setText(one.host)
        self.port.setValue(one.port)
        self.ours.setText(one.ours)
        for field, path in zip(
            self.certificates, (one.tls_ca, one.tls_cert, one.tls_key), strict=True
        ):
            field.setText(path)
        self.commits.setChecked(one.commits)
        self.answers_at.setValue(one.answers_at)
        for button in (self.save, self.remove):
            button.setDisabled(one.is_fixed)
        if one.is_fixed:
            self.show_text(tr("Set by your administrator."), "quiet")

    def _take(self) -> Archive | None:
        try:
            one = self.typed
        except ValueError as error:
            self.show_text(str(error))
            return None
        self.show_text("")
        return one

    @Slot()
    def _on_save(self) -> None:
        one = self._take()
        if one is not None:
            others = [known for known in self._archives if known.name != one.name]
            self.kept.emit([*others, one])

    @Slot()
    def _on_remove(self) -> None:
        name = self.name.currentText()
        self.kept.emit([known for known in self._archives if known.name != name])

    @Slot()
    def _on_echo(self) -> None:
        one = self._take()
        if one is not None:
            self.echo_wanted.emit(one)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        ca, cert, key = self.certificates
        for text, field in (
            (tr("Name"), self.name), (tr("Its AE title"), self.title_), (tr("Host"), self.host),
            (tr("Port"), self.port), (tr("Our AE title"), self.ours),
            (tr("Certificate of the authority"), ca), (tr("Our certificate"), cert),
            (tr("Its private key"), key),
        ):  # fmt: skip
            field.setAccessibleName(text)
            texts.add_row(form, text, field)
        form.addRow(self.commits)
        self.answers_at.setAccessibleName(tr("Port for its answer; 0: on our connection"))
        texts.add_row(form, tr("Port for its answer; 0: on our connection"), self.answers_at)
        row = QHBoxLayout()
        for button in (self.save, self.remove, self.echo):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        plain = texts.note()
        texts.show_note(
            plain,
            tr("Without certificates names and pictures go over the network as they are."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addLayout(form)
        layout.addWidget(plain)
        layout.addWidget(self.told)
        layout.addStretch(1)
        layout.addLayout(row)
        resize_within_screen(self, 72 * theme.GRID, 60 * theme.GRID)


def _port(low: int) -> QSpinBox:
    port = QSpinBox()
    port.setRange(low, 65_535)
    port.setGroupSeparatorShown(False)
    return port
