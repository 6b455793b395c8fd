"""The menu "Layout": viewports, planes, and how they follow each other."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.words import mark

ENTRIES = (
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
        "follow_up",
        mark("Follow-up\u2026"),
        "Alt+3",
        hint=mark("Findings of this patient over all dates: sizes, differences, pictures"),
    ),
    Entry(
        "arrange_keep",
        mark("Remember this arrangement"),
        hint=mark("Arrange studies as the series hang now"),
    ),
    Entry("arrange_usual", mark("Usual arrangement"), hint=mark("T1, T1 +C, T2 and FLAIR again")),
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
    Entry("compare_overlay", mark("With and without overlay"), hint=mark("The same slice twice")),
    Entry(
        "overlay_here",
        mark("Overlay in this viewport"),
        is_switch=True,
        hint=mark("Lay results over the active viewport"),
    ),
    SEPARATOR,
    Entry("link", mark("Link viewports"), "", "link", is_switch=True, hint=mark("Scroll together")),
    Entry(
        "link_here",
        mark("Link here"),
        hint=mark("Series of different frames of reference scroll together from these slices on"),
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
)

SUBMENUS = (
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
)
"""What stands in menus within this one."""
