"""The menu "Worklist": the items of the database."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.words import mark

ENTRIES = (
    Entry(
        "item_show",
        mark("Show the item"),
        hint=mark("Opens its files where they are not open"),
    ),
    Entry(
        "item_flag",
        mark("Flag"),
        "Ctrl+G",
        hint=mark("Flags the chosen items, or no more"),
    ),
    Entry(
        "item_comment",
        mark("Write a comment"),
        "Ctrl+T",
        hint=mark("On the item that is chosen"),
    ),
    SEPARATOR,
    Entry(
        "item_first",
        mark("Judge these first"),
        hint=mark("The chosen items, before all others"),
    ),
    SEPARATOR,
    Entry(
        "item_remove",
        mark("Remove from the worklist"),
        hint=mark("Files and answers stay; opening the files brings the items back"),
    ),
    SEPARATOR,
    Entry("suspicious_first", mark("Most suspicious first")),
    Entry("find_item", mark("Search the worklist"), "Ctrl+F"),
    Entry("saved_filters", mark("Saved filters")),
    Entry("columns", mark("Columns")),
)
