"""A button whose menu takes several of a few things, for a filter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtGui import QAction, QMouseEvent


class ChoiceButton(QPushButton):
    """Says how many are chosen; none of them is all of them.

    Signals:
        changed(): others are chosen.
    """

    changed = Signal()

    def __init__(self, name: str, choices: Mapping[str, str], *, only_one: bool = False) -> None:
        """Begin with none.

        Args:
            name: what is chosen, in the language in force.
            choices: code and word of each.
            only_one: whether at most one can be chosen.
        """
        super().__init__()
        self.setObjectName("small")
        self._name = name
        self._only_one = only_one
        self._menu = _StayingMenu(self)
        self._actions: dict[str, QAction] = {}
        for code, word in choices.items():
            action = self._menu.addAction(texts.menu_text(word))
            action.setCheckable(True)
            action.toggled.connect(partial(self._on_toggled, code))
            self._actions[code] = action
        self.setMenu(self._menu)
        self._say()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Codes of those that are chosen."""
        return tuple(code for code, action in self._actions.items() if action.isChecked())

    def choose(self, codes: Iterable[str]) -> None:
        """Choose these and no others, without telling."""
        wanted = set(codes)
        for code, action in self._actions.items():
            action.blockSignals(True)
            action.setChecked(code in wanted)
            action.blockSignals(False)
        self._say()

    def _on_toggled(self, code: str, on: bool) -> None:
        if on and self._only_one:
            self.choose([code])
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        count = len(self.chosen)
        only = next((a.text() for a in self._actions.values() if a.isChecked()), "")
        said = tr("{name} ({count})", name=self._name, count=count)
        if count == 1:
            said = tr("{name}: {choice}", name=self._name, choice=only)
        self.setText(texts.menu_text(self._name) if not count else said)
        self.setAccessibleName(self._name)
        self.setProperty("active", bool(count))
        self.style().polish(self)


class _StayingMenu(QMenu):
    """Stays open while one chooses several."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a choice is made, and another one can follow."""
        action = self.actionAt(event.position().toPoint())
        if action in self.actions():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)
