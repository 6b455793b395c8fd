"""The QActions of a window, made from the table: menus, icons, and keys as the user has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from braintumor_desktop.desktop.choices import key_choice
from braintumor_desktop.desktop.choices.key_choice import KeyRow
from braintumor_desktop.desktop.look import icons, texts
from braintumor_desktop.desktop.look.mnemonics import with_mnemonics
from braintumor_desktop.desktop.shell.action_table import FIXED_KEY, MENUS, MOUSE, SUBMENUS
from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.desktop.shell.entries.view import PRESETS
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QMenuBar


class Actions(QObject):
    """The QActions of a window, by name."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._by_name: dict[str, QAction] = {}
        self._entries: dict[str, Entry] = {}
        self._changed = key_choice.changed()
        self._groups: dict[str, QActionGroup] = {}
        for entries in MENUS.values():
            for entry in entries:
                if entry is not SEPARATOR:
                    self._add(entry)
        for entry in SUBMENUS:
            self._add(entry)
        for key, text, value in PRESETS:
            self._add(Entry(f"preset_{key}", text, key)).setData(value)
        self._add(Entry("preset_0", mark("Automatic"), "0")).setData("Automatic")
        for action in self.presets:
            action.setCheckable(True)

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Let an action do something."""
        when(self[name], do)

    @property
    def all(self) -> list[QAction]:
        """Every action, so that its key works in the window."""
        return list(self._by_name.values())

    @property
    def presets(self) -> list[QAction]:
        """The windows, in the order of their keys; their data is the name."""
        return [self[f"preset_{key}"] for key in "0123456789"]

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus; returns them by name."""
        menus = {}
        names = with_mnemonics([tr(title) for title in MENUS], self._letters_with_alt())
        for name, (title, entries) in zip(names, MENUS.items(), strict=True):
            menu = bar.addMenu(name)
            for entry in entries:
                if entry is SEPARATOR:
                    menu.addSeparator()
                else:
                    menu.addAction(self[entry.name])
            menus[title] = menu
        return menus

    def _letters_with_alt(self) -> str:
        """What Alt presses already: a key that a menu has, too, does nothing."""
        portable = QKeySequence.SequenceFormat.PortableText
        keys = (key.toString(portable) for action in self.all for key in action.shortcuts())
        alone = (key.removeprefix("Alt+") for key in keys if key.startswith("Alt+"))
        return "".join(letter.lower() for letter in alone if len(letter) == 1)

    def load_icons(self) -> None:
        """Give every action its icon; again after the theme has changed."""
        for entries in MENUS.values():
            for entry in entries:
                if entry.icon:
                    self[entry.name].setIcon(icons.icon(entry.icon))

    def _add(self, entry: Entry) -> QAction:
        action = QAction(tr(entry.text), self)
        action.setObjectName(entry.name)
        action.setIconText(tr(entry.short or entry.text))
        self._entries[entry.name] = entry
        action.setCheckable(entry.is_switch or bool(entry.group))
        if entry.group:
            group = self._groups.setdefault(entry.group, QActionGroup(self))
            group.addAction(action)
        self._by_name[entry.name] = action
        self._set_keys(entry, self._kept_keys(entry))
        return action

    def _kept_keys(self, entry: Entry) -> str:
        """What the user chose; else the key of the table, unless the user gave it to another."""
        if entry.name in self._changed:
            return self._changed[entry.name]
        taken = {key for keys in self._changed.values() for key in key_choice.split(keys)}
        return key_choice.joined(key for key in key_choice.split(entry.key) if key not in taken)

    def _set_keys(self, entry: Entry, keys: str) -> None:
        action = self._by_name[entry.name]
        action.setShortcuts(key_choice.sequences(keys))
        native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        hint = tr(entry.hint) if entry.hint else _plain(entry)
        texts.set_plain_tooltip(action, f"{hint} ({native})" if native else hint)

    def change_keys(self, name: str, keys: str) -> None:
        """Give an action other keys, and keep them; as in `key_choice`."""
        entry = self._entries[name]
        if keys == entry.key:
            key_choice.forget(name)
        else:
            key_choice.keep(name, keys)
        self._set_keys(entry, keys)

    def key_rows(self) -> list[KeyRow]:
        """All actions with their keys, by menu, and the mouse: what F1 shows."""
        listed = [
            (tr(menu), entry) for menu, entries in MENUS.items() for entry in entries if entry.name
        ]
        inside = {entry.name for _, entry in listed}
        more = tr("Window", sense="of the program")
        rest = [(more, entry) for name, entry in self._entries.items() if name not in inside]
        pressed = [(m, e) for m, e in (*listed, *rest) if self[e.name].menu() is None]
        rows = [self._key_row(menu, entry) for menu, entry in pressed]
        return [*rows, *(KeyRow("", tr("Mouse"), tr(text), tr(keys)) for text, keys in MOUSE)]

    def _key_row(self, menu: str, entry: Entry) -> KeyRow:
        portable = QKeySequence.SequenceFormat.PortableText
        keys = key_choice.joined(s.toString(portable) for s in self[entry.name].shortcuts())
        if entry.name == FIXED_KEY:
            return KeyRow("", menu, _plain(entry), keys)
        return KeyRow(entry.name, menu, _plain(entry), keys, entry.key)


def _plain(entry: Entry) -> str:
    return tr(entry.text).rstrip("\u2026")


def when(action: QAction, do: Callable[[], object]) -> None:
    """Call without the checked state, which Qt hands over or not."""
    action.triggered.connect(lambda _checked=False: do())
