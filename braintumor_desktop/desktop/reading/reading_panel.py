"""The panel of a reader's answers: one button and one key for each, a comment, a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.action_button import ActionButton
from braintumor_desktop.desktop.reading.reading_text import describe
from braintumor_desktop.review.verdicts import ANSWERS
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QKeyEvent

    from braintumor_desktop.desktop.work.reading import Reading

COLUMNS = 2
OFF_AFTER_MS = 150
"""A case that comes sooner leaves the buttons as they are."""
AGREE, SAME = "answer_agree", "answer_same"
BUTTONS = (AGREE, SAME, *(f"answer_{answer}" for answer in ANSWERS), "flag_case")
"""Actions of the answers, in the order in which they stand, and the flag."""
BELOW = ("undo_answer", "unread_on", "stop_reading")


class ReadingPanel(QWidget):
    """Shows where a reader's round stands; hidden while nobody reads.

    Attributes:
        comment: the field for it.
    """

    def __init__(self, reading: Reading, action: Callable[[str], QAction]) -> None:
        """Make the panel.

        Args:
            reading: the round.
            action: gives an action by its name.
        """
        super().__init__()
        self.setObjectName("panel")
        self._reading = reading
        self._pressed: QWidget | None = None
        self._progress = texts.plain_label(selectable=True)
        self._progress.setFont(theme.tabular(self.font()))
        self._asked = texts.plain_label(wraps=True)
        self._said = texts.plain_label(name="quiet", wraps=True, selectable=True)
        self.comment = _Comment()
        self.comment.setPlaceholderText(tr("Comment"))
        self.comment.setAccessibleName(tr("Comment on this case"))
        self.comment.textEdited.connect(reading.write_comment)
        self.comment.editingFinished.connect(reading.end_comment)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        for widget in (texts.part_title(tr("My verdict")), self._progress, self._asked, self._said):
            column.addWidget(widget)
        self._answers = QWidget()
        _lay(self._answers, [ActionButton(action(name)) for name in BUTTONS])
        column.addWidget(self._answers)
        column.addWidget(self.comment)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID // 2)
        for name in BELOW:
            row.addWidget(ActionButton(action(name)), 1)
        column.addLayout(row)
        self._off_soon = QTimer(self, singleShot=True, interval=OFF_AFTER_MS)
        self._off_soon.timeout.connect(self._turn_off)
        reading.changed.connect(self.refresh)
        reading.sight.changed.connect(self._follow_sight)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say where the round stands."""
        made = self._reading.round
        self.setVisible(made is not None)
        if made is None:
            return
        key = self._reading.key
        text = describe(made, key, self._reading.said, is_opening=self._reading.is_opening)
        self._progress.setText(text.progress)
        self._asked.setText(text.asked)
        texts.show_value(self._said, tr("Answers so far"), text.said)
        self._said.setVisible(bool(text.said))
        self.comment.setEnabled(key is not None)  # As the flag: also where the answers stand.
        if self.comment.text() != self._reading.comment:
            with QSignalBlocker(self.comment):
                self.comment.setText(self._reading.comment)

    @Slot()
    def _follow_sight(self) -> None:
        """While no answer is taken the buttons say so."""
        if not self._reading.is_ready:
            if self._answers.isEnabled() and not self._off_soon.isActive():
                self._off_soon.start()
            return
        self._off_soon.stop()
        self._answers.setEnabled(True)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self.hasFocus():
            pressed.setFocus()

    @Slot()
    def _turn_off(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._answers.isAncestorOf(focus):
            self._pressed = focus
            self.setFocus()  # Else the next field has it, and the next key.
        self._answers.setEnabled(False)


class _Comment(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Return and Esc give the keys back to the picture."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.clearFocus()
            event.accept()
            return
        super().keyPressEvent(event)


def _lay(panel: QWidget, buttons: list[ActionButton]) -> None:
    grid = QGridLayout(panel)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.GRID // 2)
    for place, button in enumerate(buttons):
        grid.addWidget(button, place // COLUMNS, place % COLUMNS)
    for column in range(COLUMNS):
        grid.setColumnStretch(column, 1)
