"""Everything that can be done, in one table: its words, key, icon and menu.

Keys are those of the start: users give actions others (`choices/key_choice.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import OUTLINED, label_of

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Entry:
    """One action.

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

PRESETS = (
    ("1", "As in the file", "default"),
    ("2", "Full range", "Full range"),
    ("3", "Brain", "Brain"),
    ("4", "Soft window", "Soft window"),
    ("5", "Hard window", "Hard window"),
    ("6", "Low signal", "Low signal"),
    ("7", "High signal", "High signal"),
    ("8", "Darker", "Darker"),
    ("9", "Next window of the file", "next"),
)
"""Key, text, and the name in display.PRESETS or what `windows.py` makes of it."""

MENUS: Mapping[str, tuple[Entry, ...]] = {
    "File": (
        Entry("open_file", "Open files\u2026", "Ctrl+O", "open_file"),
        Entry("open_folder", "Open folder\u2026", "Ctrl+Shift+O", "open_folder"),
        Entry("open_sample", "Open the sample study", "", "sample"),
        Entry("recent", "Open recent", "", "recent"),
        Entry("open_whole_series", "Open whole series", hint="The other slices of this series"),
        SEPARATOR,
        Entry("save_table", "Save table as CSV\u2026", "Ctrl+S", "save"),
        SEPARATOR,
        Entry("close_study", "Close study", "Ctrl+W", hint="Close all series of this study"),
        Entry("close_all", "Close all"),
        SEPARATOR,
        Entry("settings", "Settings\u2026", "Ctrl+,", "settings"),
        SEPARATOR,
        Entry("quit", "Quit", "Ctrl+Q"),
    ),
    "Edit": (
        Entry("undo", "Undo", "Ctrl+Z", "undo", hint="Take the last change back"),
        Entry("redo", "Redo", "Ctrl+Shift+Z or Ctrl+Y", "redo", hint="Do it again"),
        SEPARATOR,
        Entry(
            "copy",
            "Copy values",
            hint="What the chosen drawing measures, as text; Ctrl+C does it while one is chosen",
        ),
        Entry(
            "delete_drawing",
            "Delete drawing",
            "Del or Backspace",
            hint="The chosen drawing; it can be undone",
        ),
        SEPARATOR,
        Entry(
            "finding_accept",
            "Accept finding",
            "J",
            "accept",
            is_switch=True,
            hint="The reader agrees with the chosen finding",
            short="Accept",
        ),
        Entry(
            "finding_reject",
            "Reject finding",
            "Shift+J",
            "reject",
            is_switch=True,
            hint="The chosen finding leaves volume, count and table, not the list",
            short="Reject",
        ),
        Entry(
            "finding_edit",
            "Edit finding",
            hint="Correct the chosen finding with the brush",
            short="Edit",
        ),
        Entry("finding_type", "Type of the finding", hint="What the chosen finding is"),
        Entry(
            "threshold_reset",
            "Outline as the networks do",
            hint="Back to the networks' own threshold",
        ),
    ),
    "View": (
        Entry("slice_back", "Previous slice", "Up"),
        Entry("slice_on", "Next slice", "Down"),
        Entry("slices_back", "Ten slices back", "Shift+Up"),
        Entry("slices_on", "Ten slices on", "Shift+Down"),
        Entry("slice_first", "First slice", "Home"),
        Entry("slice_last", "Last slice", "End"),
        Entry("series_back", "Previous series", "PgUp"),
        Entry("series_on", "Next series", "PgDown"),
        Entry("finding_on", "Next finding", "N"),
        Entry("finding_back", "Previous finding", "Shift+N"),
        Entry("play", "Play", "C", "play", is_switch=True),
        Entry("cine", "Cine"),
        SEPARATOR,
        Entry(
            "tool_window",
            "Window/level",
            "W",
            "window",
            "tool",
            hint="Drag: window and level",
            short="Window",
        ),
        Entry("tool_zoom", "Zoom", "Z", "zoom", "tool", hint="Drag: zoom"),
        Entry("tool_pan", "Pan", "P", "pan", "tool", hint="Drag: move the picture"),
        Entry(
            "tool_crosshair",
            "Crosshair",
            "X",
            "crosshair",
            "tool",
            hint="Drag: point at a place, and all viewports go there",
        ),
        SEPARATOR,
        Entry("windows", "Window"),
        Entry("invert", "Invert", "I", "invert", is_switch=True),
        Entry("reset", "Reset view", "R", "reset", short="Reset"),
        SEPARATOR,
        Entry("corner_text", "Text on the picture", "T", is_switch=True),
        Entry("header", "Header\u2026", "Ctrl+I", hint="All elements of the shown file's header"),
        Entry(
            "hide_identity",
            "Hide identity",
            "F12",
            is_switch=True,
            hint="For demonstrations: no names, numbers and dates of patients, no names of files",
        ),
        SEPARATOR,
        Entry(
            "show_items",
            "Worklist",
            "F8",
            "worklist",
            is_switch=True,
            hint="Table of all series and pictures",
        ),
        Entry("show_studies", "Studies", "F9", is_switch=True, hint="List of series"),
        Entry("show_verdict", "Result", "F10", is_switch=True, hint="What the networks say"),
        Entry("restore_layout", "Restore layout"),
        SEPARATOR,
        Entry("theme_dark", "Dark", "", "", "theme"),
        Entry("theme_light", "Light", "", "", "theme"),
        SEPARATOR,
        Entry("leave", "Leave", "Esc", hint="A drag, a tool, full screen, a message"),
        Entry("full_screen", "Full screen", "F or F11", is_switch=True),
    ),
    "Measure": (
        Entry("tool_length", "Length", "L", "length", "tool", hint="Drag, or click both ends"),
        Entry(
            "tool_diameters",
            "Two diameters",
            "D",
            "diameters",
            "tool",
            hint="Drag the longest; the one across it can be pulled",
        ),
        Entry("tool_angle", "Angle", "A", "angle", "tool", hint="Drag one leg, click the other"),
        Entry("tool_ellipse", "Ellipse", "O", "ellipse", "tool", hint="Drag: values inside"),
        Entry("tool_rectangle", "Rectangle", "", "rectangle", "tool", hint="Drag: values inside"),
        Entry("tool_region", "Free region", "", "region", "tool", hint="Drag around it"),
        Entry("tool_point", "Point", "", "point", "tool", hint="Click: the value of a pixel"),
        SEPARATOR,
        Entry(
            "suggest_diameters",
            "Diameters of the finding",
            "Shift+D",
            hint="Draw the two diameters of the chosen finding where they are largest",
        ),
        SEPARATOR,
        Entry("show_drawings", "Show drawings", is_switch=True),
        Entry(
            "show_measures",
            "List of measurements",
            "F7",
            is_switch=True,
            hint="All drawings of the study, and what they measure",
        ),
    ),
    "Layout": (
        Entry("layout_1x1", "One viewport", "", "layout_1x1", "layout"),
        Entry("layout_1x2", "Two side by side", "", "layout_1x2", "layout"),
        Entry("layout_2x1", "Two, one above the other", "", "layout_2x1", "layout"),
        Entry("layout_2x2", "Four", "", "layout_2x2", "layout"),
        Entry("layout_1+3", "One large, three small", "", "layout_1+3", "layout"),
        Entry(
            "layout_planes",
            "Three planes",
            "M",
            "planes",
            "layout",
            hint="Axial, coronal and sagittal through one crosshair, and back",
            short="MPR",
        ),
        SEPARATOR,
        Entry("layout_on", "Next layout", "."),
        Entry("layout_back", "Previous layout", ","),
        SEPARATOR,
        Entry(
            "arrange",
            "Arrange by sequence",
            "Alt+1",
            hint="T1, T1 +C, T2 and FLAIR of this study side by side, or as remembered",
        ),
        Entry(
            "arrange_dates",
            "Current and prior",
            "Alt+2",
            hint="The same sequence of the date before beside this one",
        ),
        Entry(
            "arrange_keep",
            "Remember this arrangement",
            hint="Arrange studies as the series hang now",
        ),
        Entry("arrange_usual", "Usual arrangement", hint="T1, T1 +C, T2 and FLAIR again"),
        Entry(
            "arrange_opened",
            "Arrange what is opened",
            is_switch=True,
            hint="Arrange each study by sequence when it is opened",
        ),
        SEPARATOR,
        Entry("planes", "Planes"),
        Entry("slab", "Slab"),
        SEPARATOR,
        Entry("compare_overlay", "With and without overlay", hint="The same slice twice"),
        Entry(
            "overlay_here",
            "Overlay in this viewport",
            is_switch=True,
            hint="Lay results over the active viewport",
        ),
        SEPARATOR,
        Entry("link", "Link viewports", "", "link", is_switch=True, hint="Scroll together"),
        Entry(
            "link_here",
            "Link here",
            hint="Series of different frames of reference scroll together from these slices on",
        ),
        Entry("unlink_here", "Undo link here", hint="Each scrolls by itself again"),
        Entry(
            "lines",
            "Reference lines",
            is_switch=True,
            hint="Where the active slice cuts the others",
        ),
    ),
    "Picture": (
        Entry("flip_across", "Flip left and right", "H", "flip_across"),
        Entry("flip_down", "Flip top and bottom", "V", "flip_down"),
        Entry("turn_right", "Turn right by 90\u00b0", "Alt+R", "turn_right"),
        Entry("turn_left", "Turn left by 90\u00b0", "Alt+L", "turn_left"),
        Entry("turn_stored", "As stored in the file", hint="Rows and columns as in the file"),
        SEPARATOR,
        Entry("copy_picture", "Copy picture", "Ctrl+C", "copy", hint="As it is seen"),
        Entry("copy_plain", "Copy without text", "Ctrl+Shift+C", hint="Without the texts on it"),
        SEPARATOR,
        Entry("save_picture", "Save picture\u2026", "Ctrl+Shift+S", "picture", hint="As PNG"),
        Entry("save_plain", "Save without text\u2026", hint="As PNG, without the texts on it"),
        Entry("print_picture", "Print picture\u2026", "Ctrl+P", "print"),
        SEPARATOR,
        Entry("key_image", "Key image", "K", is_switch=True, hint="Mark the shown slice, or not"),
        Entry("key_images", "Key images\u2026", "Ctrl+K", "key_image", hint="All that are marked"),
        Entry("save_key_images", "Save key images\u2026", hint="All of them as PNG"),
    ),
    "Overlay": (
        Entry("overlay", "Show overlay", "Space", "overlay", is_switch=True, short="Overlay"),
        Entry("overlay_next", "Next overlay", "E", hint="Mask, evidence, both, none"),
        SEPARATOR,
        Entry("overlay_mask", "Mask", "", "", "overlay_shows"),
        Entry("overlay_evidence", "Evidence", "", "", "overlay_shows"),
        Entry("overlay_both", "Both", "", "", "overlay_shows"),
        Entry("overlay_none", "None", "", "", "overlay_shows"),
        SEPARATOR,
        Entry("overlay_fill", "Fill the mask", "", "", "overlay"),
        Entry("overlay_outline", "Outline the mask", "", "", "overlay"),
        SEPARATOR,
        Entry("opacity_down", "Less opaque", "["),
        Entry("opacity_up", "More opaque", "]"),
        Entry("overlay_color", "Color"),
    ),
    "Brush": (
        Entry(
            "tool_brush",
            "Brush",
            "B",
            "brush",
            "tool",
            hint="Drag: paint into the chosen finding, with Ctrl erase",
        ),
        Entry(
            "tool_eraser",
            "Eraser",
            "Shift+E",
            "eraser",
            "tool",
            hint="Drag: erase from the chosen finding, with Ctrl paint",
        ),
        Entry(
            "tool_grow",
            "Grow from a place",
            "G",
            "grow",
            "tool",
            hint="Press on the lesion and drag up: what is connected and as bright is added",
        ),
        SEPARATOR,
        Entry("brush_new", "New finding", hint="The next stroke begins another finding"),
        Entry("brush_values", "Paint only values", hint="Which values the brush takes"),
        Entry(
            "brush_ball",
            "Over several slices",
            is_switch=True,
            hint="Paint a ball, and grow into the slices beside",
        ),
        Entry("brush_smaller", "Smaller brush", hint="Also [ and Shift + wheel"),
        Entry("brush_larger", "Larger brush", hint="Also ] and Shift + wheel"),
        SEPARATOR,
        Entry("brush_fill", "Fill holes", hint="Of the chosen finding, in all of its slices"),
        Entry("brush_smooth", "Smooth", hint="The chosen finding, in all of its slices"),
        Entry(
            "brush_interpolate",
            "Interpolate between slices",
            "Shift+B",
            hint="Outline the slices between those in which the finding is outlined",
        ),
        Entry("accept_preview", "Keep what is interpolated", "Return or Enter"),
        SEPARATOR,
        Entry(
            "tool_split",
            "Split by a line",
            "",
            "split",
            "tool",
            hint="Drag a line: two findings of one",
        ),
        Entry("tool_merge", "Merge with\u2026", "", "", "tool", hint="Press on the other finding"),
        Entry(
            "tool_keep_part",
            "Keep one part",
            "",
            "",
            "tool",
            hint="Press on a connected part: the others go",
        ),
        Entry(
            "tool_remove_part",
            "Remove a part",
            "",
            "",
            "tool",
            hint="Press on a connected part: it goes",
        ),
        SEPARATOR,
        Entry(
            "networks_outline",
            "Networks' outline",
            is_switch=True,
            hint="Draw beside it, dashed, what the networks outlined",
        ),
    ),
    "Judge": (
        Entry("judge", "Judge this series", "Ctrl+J", "judge"),
        Entry("judge_all", "Judge all", "Ctrl+Shift+J", "judge_all"),
        Entry(
            "judge_anyway",
            "Judge against the header",
            hint="A series whose header forbids a verdict and may be wrong",
        ),
        Entry("stop", "Stop", "", "stop", hint="Set aside what is not judged so far"),
        SEPARATOR,
        Entry("why", "Why, and how sure", "Y", hint="What the numbers mean, how often they err"),
        SEPARATOR,
        Entry("classifier", "Classifier", hint="The network that tells the tumor type"),
        Entry("segmenter", "Segmenter", hint="The network that outlines"),
    ),
    "Help": (
        Entry("keys", "All keys", "F1", "help", short="Keys"),
        Entry("diagnostics", "Collect diagnostics\u2026", "", "diagnostics"),
        Entry("licenses", "Licenses"),
        Entry("about", "About", "", "info"),
    ),
}


SUBMENUS = (
    Entry("cine_loop", "Begin again at the end", "", "", "cine"),
    Entry("cine_swing", "Back and forth", "", "", "cine"),
    Entry("plane_axial", "Axial", "", "", "plane"),
    Entry("plane_coronal", "Coronal", "", "", "plane"),
    Entry("plane_sagittal", "Sagittal", "", "", "plane"),
    Entry(
        "planes_straight",
        "Along the patient's axes",
        is_switch=True,
        hint="Cut oblique series along the patient's axes, not along their own",
    ),
    Entry("slab_thin", "Thin", "", "", "slab"),
    Entry("slab_mean", "Mean", "", "", "slab"),
    Entry("slab_highest", "MIP, the highest value", "", "", "slab"),
    Entry("slab_lowest", "minIP, the lowest value", "", "", "slab"),
    Entry("slab_next", "Next kind of slab", "Shift+M", hint="Thin, mean, MIP, minIP"),
    Entry("slab_thicker", "Thicker slab", "+ or ="),
    Entry("slab_thinner", "Thinner slab", "-"),
    Entry("brush_all", "All", "", "", "brush_values"),
    Entry("brush_click", "Those around the place where the stroke begins", "", "", "brush_values"),
    Entry("brush_window", "Those within the window", "", "", "brush_values"),
    *(Entry(f"brush_new_{code}", label_of(code).word) for code in OUTLINED),
    *(Entry(f"finding_type_{code}", label_of(code).word, group="type") for code in OUTLINED),
)
"""What stands in menus that are made elsewhere."""


MOUSE = (
    ("Next, previous slice", "Wheel"),
    ("Zoom at the pointer", "Ctrl + wheel"),
    ("The chosen tool", "Left drag"),
    ("Move another plane", "Left drag of a crosshair line"),
    ("Size of the brush", "Shift + wheel"),
    ("Erase with the brush", "Ctrl + left drag"),
    ("Zoom", "Right drag"),
    ("Menu of the picture, of a series, of a row", "Right click, Menu"),
    ("Pan", "Middle drag, Shift + left drag"),
    ("All viewports to the place under the pointer", "Shift + move"),
    ("This viewport alone, and back", "Double click"),
    ("Series into a viewport", "Drag from the list"),
)
"""What the mouse does, and how."""

FIXED_KEY = "leave"
"""Esc means one thing everywhere."""
