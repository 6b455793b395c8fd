"""The menu "Edit": undoing, drawings, and what is said of a finding."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.findings.labels import OUTLINED, label_of
from braintumor_desktop.words import mark

ENTRIES = (
    Entry("undo", mark("Undo"), "Ctrl+Z", "undo", hint=mark("Take the last change back")),
    Entry("redo", mark("Redo"), "Ctrl+Shift+Z or Ctrl+Y", "redo", hint=mark("Do it again")),
    SEPARATOR,
    Entry(
        "copy",
        mark("Copy values"),
        hint=mark("What the chosen drawing measures, as text; Ctrl+C does it while one is chosen"),
    ),
    Entry(
        "delete_drawing",
        mark("Delete drawing"),
        "Del or Backspace",
        hint=mark("The chosen drawing; it can be undone"),
    ),
    SEPARATOR,
    Entry(
        "finding_accept",
        mark("Accept finding"),
        "J",
        "accept",
        is_switch=True,
        hint=mark("The reader agrees with the chosen finding"),
        short=mark("Accept"),
    ),
    Entry(
        "finding_reject",
        mark("Reject finding"),
        "Shift+J",
        "reject",
        is_switch=True,
        hint=mark("The chosen finding leaves volume, count and table, not the list"),
        short=mark("Reject"),
    ),
    Entry(
        "finding_edit",
        mark("Edit finding"),
        hint=mark("Correct the chosen finding with the brush"),
        short=mark("Edit"),
    ),
    Entry(
        "finding_target",
        mark("Target finding"),
        is_switch=True,
        hint=mark("Add its product to that of the other targets, at most five"),
        short=mark("Target"),
    ),
    Entry("finding_type", mark("Type of the finding"), hint=mark("What the chosen finding is")),
    Entry(
        "threshold_reset",
        mark("Outline as the networks do"),
        hint=mark("Back to the networks' own threshold"),
    ),
)

SUBMENUS = (
    *(Entry(f"finding_type_{code}", label_of(code).name, group="type") for code in OUTLINED),
)
"""What stands in menus within this one."""
