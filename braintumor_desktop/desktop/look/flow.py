"""Controls side by side, in as many lines as their room needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout

from braintumor_desktop.desktop.look import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays its widgets from left to right, and begins another line where there is no room."""

    def __init__(self, parent: QWidget | None = None, *, is_centered: bool = False) -> None:
        super().__init__(parent)
        self._is_centered = is_centered
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(theme.GRID, 0, theme.GRID, theme.GRID // 2))
        self.setSpacing(theme.GRID // 2)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: another one."""
        self._items.append(item)

    def count(self) -> int:
        """Qt: how many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Qt: one of them."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Qt: remove one."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: it takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: what is narrow is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: the height that a width needs."""
        return self._lay(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, area: QRect) -> None:
        """Qt: lay them here."""
        super().setGeometry(area)
        self._lay(area, moves=True)

    def sizeHint(self) -> QSize:
        """Qt: as small as it may be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Qt: room for the largest of them."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _lay(self, area: QRect, *, moves: bool) -> int:
        """Lay all of them; the height that they take."""
        margins = self.contentsMargins()
        inner = area.marginsRemoved(margins)
        y = inner.y()
        for line in self._lines(inner.width()):
            sizes = [item.sizeHint() for item in line]
            spare = inner.width() - sum(size.width() for size in sizes)
            spare -= self.spacing() * (len(line) - 1)
            x = inner.x() + (max(0, spare) // 2 if self._is_centered else 0)
            for item, size in zip(line, sizes, strict=True):
                if moves:
                    item.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + self.spacing()
            y += max(size.height() for size in sizes) + self.spacing()
        return y - self.spacing() - area.y() + margins.bottom()

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        """Which of them stand in which line."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if not lines or x + width > room:
                lines.append([])
                x = 0
            lines[-1].append(item)
            x += width + self.spacing()
        return lines
