"""What is painted has been laid before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent

LEVELS = 10
"""Panels within panels, at most, through which a change of a size goes up and down."""


def lay_out() -> None:
    """Let all layouts come to rest; costs nothing where they are.

    A panel that needs more room first squeezes what is in it into the room that it has, and asks
    the one around it by an event, which comes in the next turn of the event loop: so at each
    level.  A picture of the window may be drawn in each of these turns, on a busy computer for
    all to see: with what is listed below each other drawn over each other.
    """
    for _ in range(LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
