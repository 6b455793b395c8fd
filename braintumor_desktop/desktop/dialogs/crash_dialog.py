"""What the user sees of an error of the program: a report without patient data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

NOW = (
    mark("The program made an error"),
    mark(
        "The program made an error and can go on, but what it shows may be incomplete. Check the "
        "last step, or quit and start again."
    ),
)
LAST_TIME = (
    mark("The program ended unexpectedly"),
    mark("When it ran last, the program was ended by an error. Results that were saved are whole."),
)
_PROMISE = mark(
    "The report names places in the program, no patient, no file and no picture. Nothing is "
    "sent: copy it, or save it with the log, and give it to whoever looks after the program."
)


class CrashDialog(QDialog):
    """Shows one report; more errors while it is open are counted.

    Signals:
        save_wanted(str): the user asks to save diagnostics with this report.
        quit_wanted(): the user ends the program.
    """

    save_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self, words: tuple[str, str], report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._report = f"Braintumor Desktop {__version__}\n{report.rstrip()}\n"
        self._more = 0
        texts.set_title(self, tr(words[0]))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._headline = _label(tr(words[0]), "error")
        self._headline.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self._page = QPlainTextEdit(self._report)
        self._page.setReadOnly(True)
        self._page.setAccessibleName(tr("Report"))
        self._page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        for widget in (
            self._headline,
            _label(tr(words[1])),
            self._page,
            _label(tr(_PROMISE), "quiet"),
        ):
            layout.addWidget(widget)
        layout.addWidget(_label(f"{tr(NOTICE)}.", "notice"))
        layout.addWidget(self._buttons(can_quit=words is NOW))
        self.resize(84 * theme.GRID, 56 * theme.GRID)

    @property
    def report(self) -> str:
        """What can be copied."""
        return self._report

    def add(self, report: str) -> None:
        """Count another error that came while the first is shown."""
        self._more += 1
        said = tr(
            "{what}, and {count} more since then",
            what=self.windowTitle(),
            count=number(self._more),
        )
        self._headline.setText(said)
        if report not in self._report and len(self._report) < 20_000:
            self._report += f"\nthen: {report}\n"
            self._page.setPlainText(self._report)

    def _buttons(self, *, can_quit: bool) -> QDialogButtonBox:
        box = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        copy = box.addButton(tr("Copy"), roles.ActionRole)
        save = box.addButton(tr("Save diagnostics\u2026"), roles.ActionRole)
        copy.clicked.connect(self._copy)
        save.clicked.connect(self._save)
        if can_quit:
            box.addButton(tr("Quit"), roles.DestructiveRole).clicked.connect(self._quit)
        go_on: QPushButton = box.addButton(
            tr("Continue") if can_quit else tr("Close"), roles.AcceptRole
        )
        go_on.setObjectName("primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        return box

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self._report)

    @Slot()
    def _save(self) -> None:
        self.save_wanted.emit(self._report)

    @Slot()
    def _quit(self) -> None:
        self.accept()
        self.quit_wanted.emit()


def _label(text: str, name: str = "") -> QLabel:
    return texts.plain_label(text, name=name, wraps=True)
