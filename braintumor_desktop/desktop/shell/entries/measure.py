"""The menu "Measure": what is drawn and measured."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.words import mark

ENTRIES = (
    Entry(
        "tool_length",
        mark("Length"),
        "L",
        "length",
        "tool",
        hint=mark("Drag, or click both ends"),
    ),
    Entry(
        "tool_diameters",
        mark("Two diameters"),
        "D",
        "diameters",
        "tool",
        hint=mark("Drag the longest; the one across it can be pulled"),
    ),
    Entry(
        "tool_angle",
        mark("Angle"),
        "A",
        "angle",
        "tool",
        hint=mark("Drag one leg, click the other"),
    ),
    Entry(
        "tool_ellipse",
        mark("Ellipse"),
        "O",
        "ellipse",
        "tool",
        hint=mark("Drag: values inside"),
    ),
    Entry(
        "tool_rectangle",
        mark("Rectangle"),
        "",
        "rectangle",
        "tool",
        hint=mark("Drag: values inside"),
    ),
    Entry("tool_region", mark("Free region"), "", "region", "tool", hint=mark("Drag around it")),
    Entry(
        "tool_point",
        mark("Point"),
        "",
        "point",
        "tool",
        hint=mark("Click: the value of a pixel"),
    ),
    SEPARATOR,
    Entry(
        "suggest_diameters",
        mark("Diameters of the finding"),
        "Shift+D",
        hint=mark("Draw the two diameters of the chosen finding where they are largest"),
    ),
    SEPARATOR,
    Entry("show_drawings", mark("Show drawings"), is_switch=True),
    Entry(
        "show_measures",
        mark("List of measurements"),
        "F7",
        is_switch=True,
        hint=mark("All drawings of the study, and what they measure"),
    ),
)
