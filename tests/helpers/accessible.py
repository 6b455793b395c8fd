"""What screen readers are told: Qt's accessible interfaces of what is seen, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Told:
    """What is told of a control or a cell.

    Attributes:
        role: as Qt names it.
        name, description: in words.
        value: of a slider, or None.
        is_focusable: whether the keyboard comes to it.
        widget: whose it is, or None: of a cell.
    """

    role: str
    name: str
    description: str
    value: float | None
    is_focusable: bool
    widget: object


def told_of(widget: QWidget) -> Told:
    """What is told of a widget itself."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return _told(found)


def tree_of(widget: QWidget) -> Iterator[Told]:
    """What is told of a widget and of all below it that is seen."""
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    left = [top]
    while left:
        one = left.pop()
        if not one.isValid() or one.state().invisible:
            continue
        yield _told(one)
        left += [child for child in map(one.child, range(one.childCount())) if child is not None]


def _told(one: QAccessibleInterface) -> Told:
    value = one.valueInterface()
    return Told(
        one.role().name,
        one.text(QAccessible.Text.Name),
        one.text(QAccessible.Text.Description),
        None if value is None else float(value.currentValue()),
        bool(one.state().focusable),
        one.object(),
    )
