"""Everything that can be done, in one table: its words, key, icon and menu.

Keys are those of the start: users give actions others (`choices/key_choice.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import (
    NO_TUMOR,
    NOT_ASSESSABLE,
    OUTLINED,
    TUMOR,
    UNSURE,
    label_of,
)
from braintumor_desktop.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping


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

ANSWER_KEYS = (
    ("glioma", mark("Answer: glioma"), "Ctrl+1"),
    ("meningioma", mark("Answer: meningioma"), "Ctrl+2"),
    ("pituitary", mark("Answer: pituitary tumor"), "Ctrl+3"),
    (TUMOR, mark("Answer: tumor of unknown type"), "Ctrl+4"),
    (NO_TUMOR, mark("Answer: no tumor"), "Ctrl+0"),
    (UNSURE, mark("Answer: unsure"), "U"),
    (NOT_ASSESSABLE, mark("Answer: not assessable"), "Q"),
)
"""What a reader answers: its code, text and key."""

MENUS: Mapping[str, tuple[Entry, ...]] = {
    mark("File"): (
        Entry("open_file", mark("Open files\u2026"), "Ctrl+O", "open_file"),
        Entry("open_folder", mark("Open folder\u2026"), "Ctrl+Shift+O", "open_folder"),
        Entry("open_sample", mark("Open the sample study"), "", "sample"),
        Entry("recent", mark("Open recent"), "", "recent"),
        Entry("watched", mark("Watched folders"), hint=mark("Folders where new studies appear")),
        Entry(
            "open_whole_series",
            mark("Open whole series"),
            hint=mark("The other slices of this series"),
        ),
        SEPARATOR,
        Entry("save_table", mark("Save table as CSV\u2026"), "Ctrl+S", "save"),
        Entry(
            "export_items",
            mark("Export the worklist\u2026"),
            "Ctrl+E",
            hint=mark("As Excel, CSV or JSON Lines, as a contact sheet, or for another computer"),
        ),
        Entry(
            "export_results",
            mark("Export results\u2026"),
            "Ctrl+Shift+E",
            hint=mark("Of the shown series: DICOM objects, report, FHIR, QR code"),
        ),
        Entry(
            "import_items",
            mark("Merge a carried worklist\u2026"),
            hint=mark("What another computer exported; nothing becomes double"),
        ),
        SEPARATOR,
        Entry(
            "back_up",
            mark("Back up the worklist\u2026"),
            hint=mark("A copy of the database, in one file"),
        ),
        Entry(
            "restore",
            mark("Restore the worklist\u2026"),
            hint=mark("A copy takes the place of the database, which is kept"),
        ),
        Entry(
            "open_worklist",
            mark("Open another worklist\u2026"),
            hint=mark("A database of its own; the next start opens the usual one"),
        ),
        SEPARATOR,
        Entry(
            "close_study",
            mark("Close study"),
            "Ctrl+W",
            hint=mark("Close all series of this study"),
        ),
        Entry("close_all", mark("Close all")),
        SEPARATOR,
        Entry("settings", mark("Settings\u2026"), "Ctrl+,", "settings"),
        SEPARATOR,
        Entry("quit", mark("Quit"), "Ctrl+Q"),
    ),
    mark("Edit"): (
        Entry("undo", mark("Undo"), "Ctrl+Z", "undo", hint=mark("Take the last change back")),
        Entry("redo", mark("Redo"), "Ctrl+Shift+Z or Ctrl+Y", "redo", hint=mark("Do it again")),
        SEPARATOR,
        Entry(
            "copy",
            mark("Copy values"),
            hint=mark(
                "What the chosen drawing measures, as text; Ctrl+C does it while one is chosen"
            ),
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
    ),
    mark("View"): (
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
            hint=mark(
                "For demonstrations: no names, numbers and dates of patients, no names of files"
            ),
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
    ),
    mark("Measure"): (
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
        Entry(
            "tool_region", mark("Free region"), "", "region", "tool", hint=mark("Drag around it")
        ),
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
    ),
    mark("Layout"): (
        Entry("layout_1x1", mark("One viewport"), "", "layout_1x1", "layout"),
        Entry("layout_1x2", mark("Two side by side"), "", "layout_1x2", "layout"),
        Entry("layout_2x1", mark("Two, one above the other"), "", "layout_2x1", "layout"),
        Entry("layout_2x2", mark("Four"), "", "layout_2x2", "layout"),
        Entry("layout_1+3", mark("One large, three small"), "", "layout_1+3", "layout"),
        Entry(
            "layout_planes",
            mark("Three planes"),
            "M",
            "planes",
            "layout",
            hint=mark("Axial, coronal and sagittal through one crosshair, and back"),
            short=mark("MPR"),
        ),
        SEPARATOR,
        Entry("layout_on", mark("Next layout"), "."),
        Entry("layout_back", mark("Previous layout"), ","),
        SEPARATOR,
        Entry(
            "arrange",
            mark("Arrange by sequence"),
            "Alt+1",
            hint=mark("T1, T1 +C, T2 and FLAIR of this study side by side, or as remembered"),
        ),
        Entry(
            "arrange_dates",
            mark("Current and prior"),
            "Alt+2",
            hint=mark("The same sequence of the date before beside this one"),
        ),
        Entry(
            "arrange_keep",
            mark("Remember this arrangement"),
            hint=mark("Arrange studies as the series hang now"),
        ),
        Entry(
            "arrange_usual", mark("Usual arrangement"), hint=mark("T1, T1 +C, T2 and FLAIR again")
        ),
        Entry(
            "arrange_opened",
            mark("Arrange what is opened"),
            is_switch=True,
            hint=mark("Arrange each study by sequence when it is opened"),
        ),
        SEPARATOR,
        Entry("planes", mark("Planes")),
        Entry("slab", mark("Slab")),
        SEPARATOR,
        Entry(
            "compare_overlay", mark("With and without overlay"), hint=mark("The same slice twice")
        ),
        Entry(
            "overlay_here",
            mark("Overlay in this viewport"),
            is_switch=True,
            hint=mark("Lay results over the active viewport"),
        ),
        SEPARATOR,
        Entry(
            "link", mark("Link viewports"), "", "link", is_switch=True, hint=mark("Scroll together")
        ),
        Entry(
            "link_here",
            mark("Link here"),
            hint=mark(
                "Series of different frames of reference scroll together from these slices on"
            ),
        ),
        Entry(
            "link_registered",
            mark("Link by registration\u2026"),
            hint=mark("Find how the head lies in the other series, and scroll together by that"),
        ),
        Entry("unlink_here", mark("Undo link here"), hint=mark("Each scrolls by itself again")),
        Entry(
            "lines",
            mark("Reference lines"),
            is_switch=True,
            hint=mark("Where the active slice cuts the others"),
        ),
    ),
    mark("Picture"): (
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
    ),
    mark("Overlay"): (
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
    ),
    mark("Brush"): (
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
        Entry(
            "brush_new", mark("New finding"), hint=mark("The next stroke begins another finding")
        ),
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
        Entry(
            "brush_smooth", mark("Smooth"), hint=mark("The chosen finding, in all of its slices")
        ),
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
    ),
    mark("Judge"): (
        Entry("judge", mark("Judge this series"), "Ctrl+J", "judge"),
        Entry("judge_all", mark("Judge all"), "Ctrl+Shift+J", "judge_all"),
        Entry(
            "judge_anyway",
            mark("Judge against the header"),
            hint=mark("A series whose header forbids a verdict and may be wrong"),
        ),
        Entry(
            "judge_failed",
            mark("Judge failed again"),
            hint=mark("What could not be judged by an error"),
        ),
        Entry(
            "pause",
            mark("Pause"),
            is_switch=True,
            hint=mark("Judge nothing until it is resumed"),
        ),
        Entry("stop", mark("Stop"), "", "stop", hint=mark("Set aside what is not judged so far")),
        SEPARATOR,
        Entry(
            "why",
            mark("Why, and how sure"),
            "Y",
            hint=mark("What the numbers mean, how often they err"),
        ),
        SEPARATOR,
        Entry("classifier", mark("Classifier"), hint=mark("The network that tells the tumor type")),
        Entry("segmenter", mark("Segmenter"), hint=mark("The network that outlines")),
    ),
    mark("Review"): (
        Entry("read", mark("Read the list\u2026"), "", "read", hint=mark("Answer case by case")),
        Entry(
            "stop_reading",
            mark("End reading"),
            hint=mark("It can be gone on with"),
            short=mark("End"),
        ),
        SEPARATOR,
        Entry(
            "answer_agree",
            mark("Agree with the networks"),
            "S",
            hint=mark("Answer what the networks say"),
            short=mark("Agree"),
        ),
        Entry(
            "answer_same",
            mark("Same as my first answer"),
            "Shift+S",
            hint=mark("The second answer is the first"),
            short=mark("Same as before"),
        ),
        *(
            Entry(f"answer_{code}", text, key, is_switch=True, short=label_of(code).name)
            for code, text, key in ANSWER_KEYS
        ),
        SEPARATOR,
        Entry("comment_case", mark("Comment on the case"), "Ctrl+M"),
        Entry("flag_case", mark("Flag the case"), "Shift+F", is_switch=True, short=mark("Flag")),
        Entry(
            "undo_answer",
            mark("Take the last answer back"),
            "Ctrl+U",
            hint=mark("The last answer of this round; its case is shown again"),
            short=mark("Back"),
        ),
        SEPARATOR,
        Entry("unread_on", mark("Next case without an answer"), "Shift+PgDown", short=mark("Next")),
        Entry("unread_back", mark("Previous case without an answer"), "Shift+PgUp"),
        SEPARATOR,
        Entry(
            "agreement",
            mark("Agreement\u2026"),
            "",
            "agreement",
            hint=mark("How well networks and readers agree"),
        ),
    ),
    mark("Worklist"): (
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
    ),
    mark("Help"): (
        Entry("keys", mark("All keys"), "F1", "help", short=mark("Keys")),
        Entry("diagnostics", mark("Collect diagnostics\u2026"), "", "diagnostics"),
        Entry("licenses", mark("Licenses")),
        Entry("about", mark("About"), "", "info"),
    ),
}


SUBMENUS = (
    Entry("cine_loop", mark("Begin again at the end"), "", "", "cine"),
    Entry("cine_swing", mark("Back and forth"), "", "", "cine"),
    Entry("plane_axial", mark("Axial"), "", "", "plane"),
    Entry("plane_coronal", mark("Coronal"), "", "", "plane"),
    Entry("plane_sagittal", mark("Sagittal"), "", "", "plane"),
    Entry(
        "planes_straight",
        mark("Along the patient's axes"),
        is_switch=True,
        hint=mark("Cut oblique series along the patient's axes, not along their own"),
    ),
    Entry("slab_thin", mark("Thin"), "", "", "slab"),
    Entry("slab_mean", mark("Mean"), "", "", "slab"),
    Entry("slab_highest", mark("MIP, the highest value"), "", "", "slab"),
    Entry("slab_lowest", mark("minIP, the lowest value"), "", "", "slab"),
    Entry("slab_next", mark("Next kind of slab"), "Shift+M", hint=mark("Thin, mean, MIP, minIP")),
    Entry("slab_thicker", mark("Thicker slab"), "+ or ="),
    Entry("slab_thinner", mark("Thinner slab"), "-"),
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
    *(Entry(f"finding_type_{code}", label_of(code).name, group="type") for code in OUTLINED),
)
"""What stands in menus that are made elsewhere."""


MOUSE = (
    (mark("Next, previous slice"), mark("Wheel")),
    (mark("Zoom at the pointer"), mark("Ctrl + wheel")),
    (mark("The chosen tool"), mark("Left drag")),
    (mark("Move another plane"), mark("Left drag of a crosshair line")),
    (mark("Size of the brush"), mark("Shift + wheel")),
    (mark("Erase with the brush"), mark("Ctrl + left drag")),
    (mark("Zoom"), mark("Right drag")),
    (mark("Menu of the picture, of a series, of a row"), mark("Right click, Menu")),
    (mark("Pan"), mark("Middle drag, Shift + left drag")),
    (mark("All viewports to the place under the pointer"), mark("Shift + move")),
    (mark("This viewport alone, and back"), mark("Double click")),
    (mark("Series into a viewport"), mark("Drag from the list")),
)
"""What the mouse does, and how."""

FIXED_KEY = "leave"
"""Esc means one thing everywhere."""
