"""The menu "Brush": outlining by hand."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.findings.labels import OUTLINED, label_of
from braintumor_desktop.words import mark

ENTRIES = (
    Entry(
        "tool_brush",
        mark("Brush"),
        "B",
        "brush",
        "tool",
        hint=mark("Drag: paint into the chosen finding, with Ctrl erase"),
    ),
    Entry(
        "tool_eraser",
        mark("Eraser"),
        "Shift+E",
        "eraser",
        "tool",
        hint=mark("Drag: erase from the chosen finding, with Ctrl paint"),
    ),
    Entry(
        "tool_grow",
        mark("Grow from a place"),
        "G",
        "grow",
        "tool",
        hint=mark("Press on the lesion and drag up: what is connected and as bright is added"),
    ),
    SEPARATOR,
    Entry("brush_new", mark("New finding"), hint=mark("The next stroke begins another finding")),
    Entry("brush_values", mark("Paint only values"), hint=mark("Which values the brush takes")),
    Entry(
        "brush_ball",
        mark("Over several slices"),
        is_switch=True,
        hint=mark("Paint a ball, and grow into the slices beside"),
    ),
    Entry("brush_smaller", mark("Smaller brush"), hint=mark("Also [ and Shift + wheel")),
    Entry("brush_larger", mark("Larger brush"), hint=mark("Also ] and Shift + wheel")),
    SEPARATOR,
    Entry(
        "brush_fill",
        mark("Fill holes"),
        hint=mark("Of the chosen finding, in all of its slices"),
    ),
    Entry("brush_smooth", mark("Smooth"), hint=mark("The chosen finding, in all of its slices")),
    Entry(
        "brush_interpolate",
        mark("Interpolate between slices"),
        "Shift+B",
        hint=mark("Outline the slices between those in which the finding is outlined"),
    ),
    Entry("accept_preview", mark("Keep what is interpolated"), "Return or Enter"),
    SEPARATOR,
    Entry(
        "tool_split",
        mark("Split by a line"),
        "",
        "split",
        "tool",
        hint=mark("Drag a line: two findings of one"),
    ),
    Entry(
        "tool_merge",
        mark("Merge with\u2026"),
        "",
        "",
        "tool",
        hint=mark("Press on the other finding"),
    ),
    Entry(
        "tool_keep_part",
        mark("Keep one part"),
        "",
        "",
        "tool",
        hint=mark("Press on a connected part: the others go"),
    ),
    Entry(
        "tool_remove_part",
        mark("Remove a part"),
        "",
        "",
        "tool",
        hint=mark("Press on a connected part: it goes"),
    ),
    SEPARATOR,
    Entry(
        "networks_outline",
        mark("Networks' outline, dashed"),
        is_switch=True,
        hint=mark("Beside a corrected finding, what the networks outlined"),
    ),
)

SUBMENUS = (
    Entry("brush_all", mark("All"), "", "", "brush_values"),
    Entry(
        "brush_click",
        mark("Those around the place where the stroke begins"),
        "",
        "",
        "brush_values",
    ),
    Entry("brush_window", mark("Those within the window"), "", "", "brush_values"),
    *(Entry(f"brush_new_{code}", label_of(code).name) for code in OUTLINED),
)
"""What stands in menus within this one."""
