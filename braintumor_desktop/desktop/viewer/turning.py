"""How a slice is laid on the screen: upright, and then as the user turned it.

For eyes only: stored grid, masks and results keep their rows and columns.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTransform

from braintumor_desktop.imaging.geometry import Turn, orientation_letters, upright_turn

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Directions, Plane
    from braintumor_desktop.workspace.view_state import ViewState

FLIP_ACROSS = Turn(0, mirrored=True)
"""Left and right change places."""
FLIP_DOWN = Turn(2, mirrored=True)
"""Top and bottom change places."""
QUARTER_RIGHT = Turn(1)
QUARTER_LEFT = Turn(3)


def turn_of(plane: Plane | Directions | None, view: ViewState) -> Turn:
    """The whole turn of a slice: radiological orientation, and what the user did to it."""
    return upright_turn(plane).then(turn_by_user(view))


def turn_by_user(view: ViewState) -> Turn:
    """What the user did: the flips, and then the quarters."""
    across, down = view.flips
    turn = Turn()
    for is_on, flip in ((across, FLIP_ACROSS), (down, FLIP_DOWN)):
        turn = turn.then(flip) if is_on else turn
    return turn.then(Turn(view.turns % 4))


def turned(view: ViewState, turn: Turn) -> ViewState:
    """The view with another turn of what is seen."""
    return with_turn(view, turn_by_user(view).then(turn))


def as_stored(view: ViewState, plane: Plane | Directions | None) -> ViewState:
    """The view with rows and columns as they are in the file."""
    return with_turn(view, upright_turn(plane).inverse)


def with_turn(view: ViewState, turn: Turn) -> ViewState:
    """The view with this turn of the user's in place of the one before."""
    return replace(view, flips=(turn.mirrored, False), turns=turn.quarters)


def letters(plane: Plane | Directions | None, turn: Turn) -> tuple[str, str, str, str] | None:
    """Orientation at the left, right, top and bottom of the turned slice; None if unknown."""
    return None if plane is None else turn.borders(orientation_letters(plane))


def transform_of(turn: Turn) -> QTransform:
    """The turn as Qt does it, x to the right and y down, about the origin."""
    cosine, sine = ((1, 0), (0, 1), (-1, 0), (0, -1))[turn.quarters]
    mirror = QTransform.fromScale(-1 if turn.mirrored else 1, 1)
    return mirror * QTransform(cosine, sine, -sine, cosine, 0, 0)
