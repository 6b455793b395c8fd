"""The menu "View": slices, the mouse, the gray values and the panels."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.words import mark

PRESETS = (
    ("1", mark("As in the file"), "default"),
    ("2", mark("Full range"), "Full range"),
    ("3", mark("Brain"), "Brain"),
    ("4", mark("Soft window"), "Soft window"),
    ("5", mark("Hard window"), "Hard window"),
    ("6", mark("Low signal"), "Low signal"),
    ("7", mark("High signal"), "High signal"),
    ("8", mark("Darker"), "Darker"),
    ("9", mark("Next window of the file"), "next"),
)
"""Key, text, and the name in display.PRESETS or what `windows.py` makes of it."""

ENTRIES = (
    Entry("slice_back", mark("Previous slice"), "Up"),
    Entry("slice_on", mark("Next slice"), "Down"),
    Entry("slices_back", mark("Ten slices back"), "Shift+Up"),
    Entry("slices_on", mark("Ten slices on"), "Shift+Down"),
    Entry("slice_first", mark("First slice"), "Home"),
    Entry("slice_last", mark("Last slice"), "End"),
    Entry("series_back", mark("Previous series"), "PgUp"),
    Entry("series_on", mark("Next series"), "PgDown"),
    Entry("finding_on", mark("Next finding"), "N"),
    Entry("finding_back", mark("Previous finding"), "Shift+N"),
    Entry("play", mark("Play"), "C", "play", is_switch=True),
    Entry("cine", mark("Cine")),
    SEPARATOR,
    Entry(
        "tool_window",
        mark("Window/level"),
        "W",
        "window",
        "tool",
        hint=mark("Drag: window and level"),
        short=mark("Window"),
    ),
    Entry("tool_zoom", mark("Zoom"), "Z", "zoom", "tool", hint=mark("Drag: zoom")),
    Entry("tool_pan", mark("Pan"), "P", "pan", "tool", hint=mark("Drag: move the picture")),
    Entry(
        "tool_crosshair",
        mark("Crosshair"),
        "X",
        "crosshair",
        "tool",
        hint=mark("Drag: point at a place, and all viewports go there"),
    ),
    SEPARATOR,
    Entry("windows", mark("Window")),
    Entry("invert", mark("Invert"), "I", "invert", is_switch=True),
    Entry("reset", mark("Reset view"), "R", "reset", short=mark("Reset")),
    SEPARATOR,
    Entry("corner_text", mark("Text on the picture"), "T", is_switch=True),
    Entry(
        "header",
        mark("Header\u2026"),
        "Ctrl+I",
        hint=mark("All elements of the shown file's header"),
    ),
    Entry(
        "hide_identity",
        mark("Hide identity"),
        "F12",
        is_switch=True,
        hint=mark("For demonstrations: no names, numbers and dates of patients, no names of files"),
    ),
    SEPARATOR,
    Entry(
        "show_items",
        mark("Worklist"),
        "F8",
        "worklist",
        is_switch=True,
        hint=mark("Table of all series and pictures"),
    ),
    Entry("show_studies", mark("Studies"), "F9", is_switch=True, hint=mark("List of series")),
    Entry(
        "show_verdict",
        mark("Result"),
        "F10",
        is_switch=True,
        hint=mark("What the networks say"),
    ),
    Entry("restore_layout", mark("Restore layout")),
    SEPARATOR,
    Entry("theme_dark", mark("Dark"), "", "", "theme"),
    Entry("theme_light", mark("Light"), "", "", "theme"),
    SEPARATOR,
    Entry("leave", mark("Leave"), "Esc", hint=mark("A drag, a tool, full screen, a message")),
    Entry("full_screen", mark("Full screen"), "F or F11", is_switch=True),
)

SUBMENUS = (
    Entry("cine_loop", mark("Begin again at the end"), "", "", "cine"),
    Entry("cine_swing", mark("Back and forth"), "", "", "cine"),
)
"""What stands in menus within this one."""
