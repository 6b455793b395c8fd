"""What a cell and a head of the worklist give to Qt for each role."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from braintumor_desktop.desktop.look import marks, theme
from braintumor_desktop.desktop.worklist.columns import FINAL
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.desktop.worklist.columns import Column
    from braintumor_desktop.review.worklist import Entry

MARK = 12
PENDING = "\u2026"
"""In a cell whose page is being read."""
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_STATES = {"rejected": marks.NOT_JUDGED, "failed": marks.FAILED, "running": marks.RUNNING}
_SMALL = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand at the right."""
    if column.name in {"thumbnail", "flag"}:
        return _MIDDLE
    return _NUMBER if column.is_number else _TEXT


def heading(column: Column, order: Sequence[tuple[str, bool]], role: int) -> Any:
    """What a head gives: its title, with the direction and, of several, its place in the order."""
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return alignment(column)
    if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
        name = tr("Flag") if column.name == "flag" else column.heading
        return name if column.name != "thumbnail" else tr("Picture")
    if role != Qt.ItemDataRole.DisplayRole:
        return None
    place = next((n for n, (name, _) in enumerate(order, 1) if name == column.name), 0)
    if not place:
        return column.heading
    arrow = "\u2191" if order[place - 1][1] else "\u2193"
    number = "" if len(order) == 1 else "".join(_SMALL[int(digit)] for digit in str(place))
    return f"{column.heading} {arrow}{number}"


def value(entry: Entry, column: Column, role: int) -> Any:
    """What a cell gives."""
    if role == Qt.ItemDataRole.DisplayRole:
        return column.text(entry)
    if role == Qt.ItemDataRole.EditRole:
        return entry.comment if column.name == "comment" else column.text(entry)
    if role == Qt.ItemDataRole.ForegroundRole:
        return _color(entry, column)
    if role == Qt.ItemDataRole.AccessibleTextRole and column.name == "flag":
        return tr("flagged") if entry.is_flagged else ""
    if role == Qt.ItemDataRole.DecorationRole:
        return _decoration(entry, column)
    return None


def _decoration(entry: Entry, column: Column) -> QIcon | None:
    if column.name == "suspicion" and entry.answer is not None:
        return _mark(entry.answer, is_final=entry.state in FINAL)
    if column.name == "suspicion" and entry.state in {"rejected", "failed"}:
        return _mark(_STATES[entry.state], is_final=True)
    if column.name == "verdict":
        said = {answer for _, answer in entry.verdicts} or {entry.verdict}
        return _mark(said.pop(), is_final=True) if len(said) == 1 and "" not in said else None
    return None


def _color(entry: Entry, column: Column) -> QColor | None:
    """Quiet where there is no answer; the state in its color."""
    tokens = theme.current()
    if column.name == "flag":
        return QColor(tokens.accent)
    states = {"failed": tokens.error, "rejected": tokens.warning, "running": tokens.accent}
    if column.name == "state" and entry.state == "running":
        return QColor(tokens.accent)
    if entry.answer is not None or column.name in {"verdict", "comment"}:
        return None
    if column.name == "suspicion":
        return QColor(states.get(entry.state, tokens.quiet))
    return QColor(tokens.quiet)


@cache
def _drawn(code: str, color: str, ratio: float, *, is_final: bool) -> QPixmap:  # noqa: ARG001
    """A mark; its color is an argument, as it follows the theme."""
    size = round(MARK * ratio)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    area = QRectF(ratio, ratio, size - 2 * ratio, size - 2 * ratio)
    with QPainter(pixmap) as painter:
        marks.paint(painter, area, code, is_final=is_final)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _mark(code: str, *, is_final: bool) -> QIcon:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    pixmap = _drawn(code, marks.color_of(code), ratio, is_final=is_final)
    icon = QIcon(pixmap)
    # Qt would tint it in the row that is selected.
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
