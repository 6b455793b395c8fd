"""What an entry of a menu is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """One action; its texts are marked, and go through `tr` where they are shown.

    Attributes:
        name: how the program calls it.
        text: how the menu calls it.
        key: its shortcut, or ""; "A or B" where there are two.
        icon: one of icons.NAMES, or "".
        group: actions of which one is checked, or "".
        is_switch: whether it is checked or not.
        hint: a sentence for the tooltip, or "" for the text.
        short: a word for the tool bar, or "" for the text.
    """

    name: str
    text: str
    key: str = ""
    icon: str = ""
    group: str = ""
    is_switch: bool = False
    hint: str = ""
    short: str = ""


SEPARATOR = Entry("", "")
