"""The menu "Help": about the program."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import Entry
from braintumor_desktop.words import mark

ENTRIES = (
    Entry("keys", mark("All keys"), "F1", "help", short=mark("Keys")),
    Entry("diagnostics", mark("Collect diagnostics\u2026"), "", "diagnostics"),
    Entry("licenses", mark("Licenses")),
    Entry("about", mark("About"), "", "info"),
)
