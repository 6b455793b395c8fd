"""The content of a structured report as a tree of rows, in plain text."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.findings import wording
from braintumor_desktop.words import mark, number, tr
from braintumor_desktop.workspace.identity import HIDDEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.exchange.dicom_sr import Item, Reference, Report
    from braintumor_desktop.workspace.identity import Identity

Index = QModelIndex | QPersistentModelIndex

TITLES = (mark("Content"), mark("Value"), mark("Unit"), mark("Image"))
NAME, VALUE, UNIT, IMAGE = range(len(TITLES))
LINKS = SHOW, NOT_OPEN, OTHER = mark("Show"), mark("Not open"), mark("Other object")

DECIMALS = {"mm": 1, "cm": 2, "mm2": 0, "cm3": 1, "ml": 1, "%": 0}
"""Of the units (UCUM) that the window rounds."""
UNITS = {"cm3": "ml", "mm2": "mm\u00b2", "mm3": "mm\u00b3"}
"""As the window writes them."""


class ReportModel(QAbstractItemModel):
    """Rows by their index in the report; which of their images are open is told later."""

    def __init__(self, report: Report, identity: Identity, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items = report.items
        self._identity = identity
        self._rows = {child: row for item in self._items for row, child in enumerate(item.children)}
        self._open: Mapping[Reference, tuple[str, int]] = {}

    def item(self, index: Index) -> Item:
        """What stands in a row."""
        return self._items[index.internalId()]

    def place(self, index: Index) -> tuple[str, int] | None:
        """The open slice that a row refers to: id of its series, position from 0."""
        reference = self.item(index).reference
        return None if reference is None else self._open.get(reference)

    def set_open(self, places: Mapping[Reference, tuple[str, int]]) -> None:
        """Other images are open."""
        self._open = places
        self.tell_all()

    def tell_all(self) -> None:
        """Everything is said anew; no row moves."""
        self.layoutChanged.emit()

    def full_text(self, index: Index) -> str:
        """All that an item says, as much as may be shown."""
        item = self.item(index)
        if item.names_person and self._identity.is_hidden:
            return f"{item.name}: {HIDDEN}"
        return self._identity.text(item.text)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Qt: where a row is."""
        below: tuple[int, ...] = (0,)
        if parent is not None and parent.isValid():
            below = self.item(parent).children
        if not (0 <= row < len(below) and 0 <= column < len(TITLES)):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, index: Index | None = None) -> Any:
        """Qt: the row above in the tree."""
        if index is None:
            return QObject.parent(self)
        above = self.item(index).parent if index.isValid() else -1
        return QModelIndex() if above < 0 else self.createIndex(self._rows.get(above, 0), 0, above)

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: rows below."""
        if parent is None or not parent.isValid():
            return 1
        return 0 if parent.column() else len(self.item(parent).children)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Qt: always the same."""
        return len(TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._identity.text(self._said(index))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.full_text(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return texts.plain_tooltip(self.full_text(index))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == IMAGE:
            tokens = theme.current()
            return QColor(tokens.accent if self.place(index) is not None else tokens.quiet)
        return None

    def _said(self, index: Index) -> str:
        item = self.item(index)
        if index.column() == NAME:
            return f"{item.name} ({item.relation})" if item.relation else item.name
        if index.column() == VALUE:
            if item.names_person and self._identity.is_hidden:
                return HIDDEN
            return _rounded(item)
        if index.column() == UNIT:
            return UNITS.get(item.unit, item.unit)
        if item.reference is None:
            return ""
        if self.place(index) is not None:
            return tr(SHOW)
        return tr(NOT_OPEN if item.reference.is_image else OTHER)


def _rounded(item: Item) -> str:
    """A measured number as the window writes its kind; the whole value stands in the full text."""
    decimals = DECIMALS.get(item.unit)
    try:
        value = float(item.value) if decimals is not None else math.nan
    except ValueError:
        value = math.nan
    if decimals is None or not math.isfinite(value):
        return " ".join(item.value.split())
    if item.unit == "cm3":
        return wording.volume(value).removesuffix("ml").strip()
    return number(value, decimals)
