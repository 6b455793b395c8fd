"""All keys and what the mouse does: to look them up, and to change them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.choices import key_choice
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from braintumor_desktop.desktop.choices.key_choice import KeyRow

_NAME = Qt.ItemDataRole.UserRole
CHOOSE = mark("Choose a line to change its key.")
NOT_CHANGED = mark("This cannot be changed.")


class KeysWindow(QDialog):
    """A table that blocks nothing; what is changed counts at once and is kept. Esc closes it."""

    def __init__(
        self, rows: Sequence[KeyRow], change: Callable[[str, str], None], parent: QWidget
    ) -> None:
        """Show the keys.

        Args:
            rows: all lines, those of a group together.
            change: is called with the name of an action and its new keys.
            parent: the window.
        """
        super().__init__(parent)
        texts.set_title(self, tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._rows = {row.name: row for row in rows if row.name}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._lines: dict[str, list[QTreeWidgetItem]] = {}
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._change = change
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.table = _table()
        self.table.currentItemChanged.connect(self._on_chosen)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        # The field in it has the focus.
        for widget in (self.edit, *self.edit.findChildren(QLineEdit)):
            widget.setAccessibleName(tr("New key"))
        self.edit.keySequenceChanged.connect(self._on_typed)
        self.said = texts.plain_label(tr(CHOOSE), name="quiet", wraps=True)
        self.set_button = _button(tr("Set key"))
        self.set_button.clicked.connect(self._on_set)
        self.default_button = _button(tr("Default"))
        self.default_button.clicked.connect(self._on_default)
        self.defaults_button = _button(tr("All defaults"))
        self.defaults_button.clicked.connect(self._on_all_defaults)
        self._fill(rows)
        self._lay_out()
        self._on_chosen()

    @property
    def chosen(self) -> KeyRow | None:
        """The line that is chosen, where its key can be changed."""
        item = self.table.currentItem()
        return None if item is None else self._rows.get(str(item.data(0, _NAME) or ""))

    def _fill(self, rows: Sequence[KeyRow]) -> None:
        for row in rows:
            if row.group not in self._groups:
                self._groups[row.group] = QTreeWidgetItem(self.table, [row.group])
                self._groups[row.group].setFlags(Qt.ItemFlag.ItemIsEnabled)
                self._groups[row.group].setFont(0, theme.scaled(self.font(), 1, bold=True))
            item = QTreeWidgetItem(self._groups[row.group], [row.text, _shown(row)])
            item.setData(0, _NAME, row.name)
            self._lines.setdefault(row.group, []).append(item)
            self._items[row.name] = item
        self.table.expandAll()

    def _lay_out(self) -> None:
        line, foot = QHBoxLayout(), QHBoxLayout()
        line.addWidget(self.edit, 1)
        line.addWidget(self.set_button)
        line.addWidget(self.default_button)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.defaults_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(4 * (2 * theme.GRID,)))
        column.setSpacing(theme.GRID)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(line)
        column.addLayout(foot)
        resize_within_screen(self, 92 * theme.GRID, 84 * theme.GRID)

    @Slot()
    def _on_chosen(self) -> None:
        row = self.chosen
        for widget in (self.edit, self.set_button, self.default_button):
            widget.setEnabled(row is not None)
        self.edit.setKeySequence(QKeySequence())
        self.set_button.setText(tr("Set key"))
        if row is None:
            item = self.table.currentItem()
            is_line = item is not None and item.parent() is not None
            self.said.setText(tr(NOT_CHANGED if is_line else CHOOSE))
        else:
            self.said.setText(tr("Press the new key of \u201c{action}\u201d.", action=row.text))
            self.default_button.setEnabled(row.keys != row.default)

    @Slot()
    def _on_typed(self) -> None:
        row, typed = self.chosen, _portable(self.edit.keySequence())
        if row is None:
            return
        owner = self._owner(typed)
        is_new = owner is not None and owner.name != row.name
        self.set_button.setText(tr("Take this key") if is_new else tr("Set key"))
        if owner is not None and is_new:
            key = key_choice.shown(typed)
            said = tr(
                "{key} is the key of \u201c{action}\u201d, which loses it.",
                key=key,
                action=owner.text,
            )
            self.said.setText(said)
        elif typed:
            self.said.setText(tr("{key} is free.", key=key_choice.shown(typed)))

    def _owner(self, key: str) -> KeyRow | None:
        owners = (row for row in self._rows.values() if key in key_choice.split(row.keys))
        return next(owners, None) if key else None

    @Slot()
    def _on_set(self) -> None:
        row = self.chosen
        if row is not None:
            self._give(row, _portable(self.edit.keySequence()))
            self._on_chosen()

    @Slot()
    def _on_default(self) -> None:
        row = self.chosen
        if row is not None:
            self._give(row, row.default)
            self._on_chosen()

    @Slot()
    def _on_all_defaults(self) -> None:
        for row in list(self._rows.values()):
            if row.keys != row.default:
                self._put(row, row.default)
        self._on_chosen()

    def _give(self, row: KeyRow, keys: str) -> None:
        """Give an action these keys; no other has them any more."""
        for key in key_choice.split(keys):
            owner = self._owner(key)
            if owner is not None and owner.name != row.name:
                left = [other for other in key_choice.split(owner.keys) if other != key]
                self._put(owner, key_choice.joined(left))
        self._put(row, keys)

    def _put(self, row: KeyRow, keys: str) -> None:
        self._change(row.name, keys)
        self._rows[row.name] = replace(row, keys=keys)
        self._items[row.name].setText(1, key_choice.shown(keys))

    @Slot(str)
    def _on_search(self, text: str) -> None:
        """Show the lines that have the text in what they do or in their key."""
        wanted = text.casefold().strip()
        for group, lines in self._lines.items():
            for line in lines:
                said = f"{line.text(0)} {line.text(1)} {group}".casefold()
                line.setHidden(wanted not in said)
            self._groups[group].setHidden(all(line.isHidden() for line in lines))


def _shown(row: KeyRow) -> str:
    return key_choice.shown(row.keys) if row.name else row.keys


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button


def _table() -> QTreeWidget:
    table = QTreeWidget()
    table.setObjectName("keys")
    table.setAccessibleName(tr("All keys"))
    table.setHeaderLabels([tr("What it does"), tr("Key")])
    table.setRootIsDecorated(False)
    table.setIndentation(0)
    table.setUniformRowHeights(True)
    table.header().setStretchLastSection(False)
    table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return table
