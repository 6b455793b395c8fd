"""The menu "Picture": turning, and pictures that leave."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.words import mark

ENTRIES = (
    Entry("flip_across", mark("Flip left and right"), "H", "flip_across"),
    Entry("flip_down", mark("Flip top and bottom"), "V", "flip_down"),
    Entry("turn_right", mark("Turn right by 90\u00b0"), "Alt+R", "turn_right"),
    Entry("turn_left", mark("Turn left by 90\u00b0"), "Alt+L", "turn_left"),
    Entry(
        "turn_stored",
        mark("As stored in the file"),
        hint=mark("Rows and columns as in the file"),
    ),
    SEPARATOR,
    Entry("copy_picture", mark("Copy picture"), "Ctrl+C", "copy", hint=mark("As it is seen")),
    Entry(
        "copy_plain",
        mark("Copy without text"),
        "Ctrl+Shift+C",
        hint=mark("Without the texts on it"),
    ),
    SEPARATOR,
    Entry(
        "save_picture",
        mark("Save picture\u2026"),
        "Ctrl+Shift+S",
        "picture",
        hint=mark("As PNG"),
    ),
    Entry(
        "save_plain",
        mark("Save without text\u2026"),
        hint=mark("As PNG, without the texts on it"),
    ),
    Entry("print_picture", mark("Print picture\u2026"), "Ctrl+P", "print"),
    SEPARATOR,
    Entry(
        "key_image",
        mark("Key image"),
        "K",
        is_switch=True,
        hint=mark("Mark the shown slice, or not"),
    ),
    Entry(
        "key_images",
        mark("Key images\u2026"),
        "Ctrl+K",
        "key_image",
        hint=mark("All that are marked"),
    ),
    Entry("save_key_images", mark("Save key images\u2026"), hint=mark("All of them as PNG")),
    Entry(
        "print_key_images", mark("Print key images\u2026"), hint=mark("All of them, one on a page")
    ),
)
