"""What stands in place of a picture while nothing is open: what to do, with buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.flow import FlowLayout
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

WHAT = mark(
    "The networks judge brain MR, slice by slice: glioma, meningioma, pituitary tumor or none. "
    "DICOM, NIfTI and pictures can be opened; CT, other parts of the body and color are shown, "
    "not judged."
)
MARGIN = 4 * theme.GRID


class EmptyState(QWidget):
    """A sentence, buttons, and what can be judged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewer")
        self._text = texts.plain_label(name="onCanvas", wraps=True, selectable=True)
        self._what = texts.plain_label(tr(WHAT), name="onCanvas", wraps=True)
        for label in (self._text, self._what):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (MARGIN,)))
        column.setSpacing(2 * theme.GRID)
        column.addStretch(1)
        row = QWidget()
        self._buttons = FlowLayout(row, is_centered=True)
        self._buttons.setSpacing(theme.GRID)
        # Labels that wrap need the whole width: a layout that centers them cuts their lines.
        column.addWidget(self._text)
        column.addWidget(row)
        column.addWidget(self._what)
        column.addStretch(1)
        self._row = row

    @property
    def text(self) -> str:
        """What is said, "" while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def buttons(self) -> list[QPushButton]:
        """What can be pressed."""
        return self._row.findChildren(QPushButton)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Give it a button for each of these actions, the first the most likely."""
        for place, action in enumerate(actions):
            button = QPushButton(texts.menu_text(action.text()))
            button.setObjectName("" if place else "primary")
            button.clicked.connect(partial(_do, action))
            texts.set_plain_tooltip(button, action.toolTip())
            self._buttons.addWidget(button)

    def show_text(self, text: str, *, offers: bool) -> None:
        """Say something, with the buttons or, while it is being searched, without."""
        self._text.setText(text)
        self._row.setVisible(offers)
        self._what.setVisible(offers)
        self.show()


def _do(action: QAction, _checked: bool = False) -> None:
    """What a button says: a panel that is offered is shown, not hidden where it is seen already."""
    if action.isCheckable():
        action.setChecked(True)
    else:
        action.trigger()
