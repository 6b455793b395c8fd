"""Lines of a header for a tree view: a line is made when the view comes to it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPolygonF

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.words import mark, number, tr
from braintumor_desktop.workspace.identity import HIDDEN

if TYPE_CHECKING:
    from braintumor_desktop.desktop.header.reading import Prepared
    from braintumor_desktop.imaging.entry import Entry
    from braintumor_desktop.imaging.header_lines import Difference, Line, Shape
    from braintumor_desktop.workspace.identity import Identity

Index = QModelIndex | QPersistentModelIndex
Path = tuple[str, ...]
"""Keys of a line and of those that it lies in, from the top."""

HEADS = (
    mark("Tag"),
    mark("Name"),
    mark("VR"),
    mark("Bytes"),
    mark("Value"),
    mark("Value in the second"),
)
TAG, NAME, VR, LENGTH, VALUE, OTHER = range(len(HEADS))
NUMBERS = frozenset(("AT", "FD", "FL", "SL", "SS", "SV", "UL", "US", "UV"))
"""Value representations of binary numbers (PS3.5 6.2)."""
BATCH = 256
"""Lines of one level that the view is told of at a time."""
MARK = 12

SAID: dict[Difference, str] = {
    "value": mark("differs"),
    "here": mark("only in the first file"),
    "there": mark("only in the second file"),
    "inside": mark("something in it differs"),
}


class _Node:
    """A line that the view has come to.

    Attributes:
        place: of the node in the model's list.
        parent: None for that which holds all.
        row: among its siblings.
        told: lines in it that the view knows of.
    """

    __slots__ = ("children", "parent", "place", "row", "told")

    def __init__(self, place: int, parent: _Node | None, row: int) -> None:
        self.place = place
        self.parent = parent
        self.row = row
        self.told = 0
        self.children: dict[int, _Node] = {}


class HeaderModel(QAbstractItemModel):
    """Tag, name, VR, length and value; of two headers both values."""

    def __init__(self, identity: Identity, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._identity = identity
        self._lines: tuple[Line, ...] = ()
        self._shape: Shape = ()
        self._is_compared = False
        self._nodes: list[_Node] = []
        self._forget()

    def show_prepared(self, prepared: Prepared) -> bool:
        """Show other lines; whether they are the same ones with other values, which stay."""
        is_same = (prepared.shape, prepared.is_compared) == (self._shape, self._is_compared)
        if is_same:
            self._lines = prepared.lines
            self.refresh()
            return True
        self.beginResetModel()
        self._lines, self._shape = prepared.lines, prepared.shape
        self._is_compared = prepared.is_compared
        self._forget()
        self.endResetModel()
        return False

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._lines, self._shape, self._is_compared = (), (), False
        self._forget()
        self.endResetModel()

    def refresh(self) -> None:
        """Every value may be another."""
        rows = self._nodes[0].told
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, self.columnCount() - 1))

    def path_of(self, index: Index) -> Path:
        """The keys that lead to a line."""
        keys: list[str] = []
        node = self._node(index)
        while node.parent is not None:
            keys.append(self._line(node).entry.key)
            node = node.parent
        return tuple(reversed(keys))

    def find(self, path: Path) -> QModelIndex:
        """The line that some keys lead to; invalid where there is none."""
        index = QModelIndex()
        for key in path:
            lines = self._lines_in(self._node(index))
            row = next((r for r, line in enumerate(lines) if line.entry.key == key), None)
            if row is None:
                return QModelIndex()
            while row >= self._node(index).told:
                self.fetchMore(index)
            index = self.index(row, 0, index)
        return index

    def text(self, index: Index) -> str:
        """What a cell says, as it may be shown."""
        line, column = self._line(self._node(index)), index.column()
        mine = None if line.difference == "there" else line.entry
        other = line.entry if line.difference == "there" else line.other
        if column == VALUE:
            return self._value(mine)
        if column == OTHER:
            return self._value(other)
        if column == LENGTH:
            return "" if line.entry.length is None else number(line.entry.length)
        return (line.entry.tag, line.entry.name, line.entry.vr)[column]

    def _value(self, entry: Entry | None) -> str:
        if entry is None or not entry.value:
            return ""
        if entry.names_person and self._identity.is_hidden:
            return HIDDEN
        # A number that is counted or measured is nobody's, though it may stand in a name, too.
        return entry.value if entry.vr in NUMBERS else self._identity.text(entry.value)

    def _forget(self) -> None:
        root = _Node(0, None, 0)
        root.told = min(BATCH, len(self._lines))
        self._nodes = [root]

    def _node(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._nodes[0]

    def _line(self, node: _Node) -> Line:
        return self._lines_in(node.parent or self._nodes[0])[node.row]

    def _lines_in(self, node: _Node) -> tuple[Line, ...]:
        return self._lines if node.parent is None else self._line(node).lines

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Qt: a cell."""
        node = self._nodes[0] if parent is None else self._node(parent)
        if not 0 <= row < node.told or not 0 <= column < self.columnCount():
            return QModelIndex()
        if row not in node.children:
            node.children[row] = _Node(len(self._nodes), node, row)
            self._nodes.append(node.children[row])
        return self.createIndex(row, column, node.children[row].place)

    def parent(self, index: Index | None = None) -> Any:
        """Qt: the line that a line lies in."""
        if index is None:  # Qt's own: of the model.
            return super().parent()
        above = self._node(index).parent if index.isValid() else None
        if above is None or above.parent is None:
            return QModelIndex()
        return self.createIndex(above.row, 0, above.place)

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: the lines that the view knows of."""
        if parent is None or not parent.isValid():
            return self._nodes[0].told
        return 0 if parent.column() else self._node(parent).told

    def columnCount(self, _parent: Index | None = None) -> int:
        """Qt: one more with two headers."""
        return len(HEADS) if self._is_compared else len(HEADS) - 1

    def hasChildren(self, parent: Index | None = None) -> bool:
        """Qt: whether anything lies in a line."""
        if parent is None or not parent.isValid():
            return bool(self._lines)
        return not parent.column() and bool(self._lines_in(self._node(parent)))

    def canFetchMore(self, parent: Index) -> bool:
        """Qt: whether there are lines that the view does not know of."""
        node = self._node(parent)
        return node.told < len(self._lines_in(node))

    def fetchMore(self, parent: Index) -> None:
        """Qt: the view comes to the next lines."""
        node = self._node(parent)
        last = min(node.told + BATCH, len(self._lines_in(node)))
        if last > node.told:
            self.beginInsertRows(parent, node.told, last - 1)
            node.told = last
            self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the heads."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        difference = self._line(self._node(index)).difference
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (_said(difference), self.text(index))
            return texts.plain_tooltip("\n".join(filter(None, lines))) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self.text(index), _said(difference))))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME and difference:
            ratio = QGuiApplication.primaryScreen().devicePixelRatio()
            return _mark(difference, theme.current().accent, ratio)
        if role == Qt.ItemDataRole.ForegroundRole:
            return _color(difference, index.column())
        return None


def _said(difference: Difference) -> str:
    return tr(SAID[difference]) if difference in SAID else ""


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == LENGTH else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _color(difference: Difference, column: int) -> QColor | None:
    """What differs in the color of what is to be seen; tags and VRs are quiet."""
    tokens = theme.current()
    if difference in {"value", "here", "there"} and column in {NAME, VALUE, OTHER}:
        return QColor(tokens.accent)
    return QColor(tokens.quiet) if column in {TAG, VR, LENGTH} else None


_SHAPES: dict[Difference, tuple[tuple[float, float], ...]] = {
    "value": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    "here": ((0.9, 0.05), (0.9, 0.95), (0.1, 0.5)),
    "there": ((0.1, 0.05), (0.1, 0.95), (0.9, 0.5)),
    "inside": ((0.35, 0.35), (0.65, 0.35), (0.65, 0.65), (0.35, 0.65)),
}
"""A diamond, arrows to the left and to the right, a point: in a square of side 1."""


@cache
def _mark(difference: Difference, color: str, ratio: float) -> QIcon:
    side = MARK * ratio
    pixmap = QPixmap(round(side), round(side))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        points = [QPointF(x * side, y * side) for x, y in _SHAPES[difference]]
        painter.drawPolygon(QPolygonF(points))
    pixmap.setDevicePixelRatio(ratio)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would tint it.
    return icon
