"""The menu "Overlay": what lies over the picture."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.words import mark

ENTRIES = (
    Entry(
        "overlay",
        mark("Show overlay"),
        "Space",
        "overlay",
        is_switch=True,
        short=mark("Overlay"),
    ),
    Entry("overlay_next", mark("Next overlay"), "E", hint=mark("Mask, evidence, both, none")),
    SEPARATOR,
    Entry("overlay_mask", mark("Mask"), "", "", "overlay_shows"),
    Entry("overlay_evidence", mark("Evidence"), "", "", "overlay_shows"),
    Entry("overlay_both", mark("Both"), "", "", "overlay_shows"),
    Entry("overlay_none", mark("None"), "", "", "overlay_shows"),
    SEPARATOR,
    Entry("overlay_fill", mark("Fill the mask"), "", "", "overlay"),
    Entry("overlay_outline", mark("Outline the mask"), "", "", "overlay"),
    SEPARATOR,
    Entry("opacity_down", mark("Less opaque"), "["),
    Entry("opacity_up", mark("More opaque"), "]"),
    Entry("overlay_color", mark("Color")),
)
