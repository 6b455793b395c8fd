"""Everything that can be done, in one table: its words, key, icon and menu.

Keys are those of the start: users give actions others (`choices/key_choice.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.desktop.shell.entries import (
    brush,
    edit,
    files,
    judge,
    layout,
    measure,
    overlay,
    picture,
    program,
    review,
    view,
    worklist,
)
from braintumor_desktop.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.desktop.shell.entries.entry import Entry

MENUS: Mapping[str, tuple[Entry, ...]] = {
    mark("File"): files.ENTRIES,
    mark("Edit"): edit.ENTRIES,
    mark("View"): view.ENTRIES,
    mark("Measure"): measure.ENTRIES,
    mark("Layout"): layout.ENTRIES,
    mark("Picture"): picture.ENTRIES,
    mark("Overlay"): overlay.ENTRIES,
    mark("Brush"): brush.ENTRIES,
    mark("Judge"): judge.ENTRIES,
    mark("Review"): review.ENTRIES,
    mark("Worklist"): worklist.ENTRIES,
    mark("Help"): program.ENTRIES,
}

SUBMENUS = (*view.SUBMENUS, *layout.SUBMENUS, *brush.SUBMENUS, *edit.SUBMENUS)
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
