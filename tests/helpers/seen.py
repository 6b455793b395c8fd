"""Everything that a user can read in the program's windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from braintumor_desktop.desktop.shell.main_window import MainWindow

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 4),
)


def texts_of(view: QAbstractItemView) -> Iterator[str]:
    """What the cells of a list or table say, nested ones too."""
    model = view.model()
    waiting = [QModelIndex()]
    while model is not None and waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            # Qt hides the number of columns of a list: it is one.
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
            for column in range(columns):
                index = model.index(row, column, parent)
                said = (index.data(role) for role in ROLES)
                yield from (str(one) for one in said if isinstance(one, str | tuple))
            if model.rowCount(model.index(row, 0, parent)):
                waiting.append(model.index(row, 0, parent))


def texts_in(window: MainWindow) -> Iterator[str]:
    """Everything that widgets, actions and models of the program's windows say."""
    window.actions_["recent"].menu().aboutToShow.emit()  # type: ignore[attr-defined]
    tops = [w for w in QApplication.topLevelWidgets() if isinstance(w, QWidget)]
    objects: list[QObject] = [*tops, *(o for w in tops for o in w.findChildren(QObject))]
    for one in objects:
        if isinstance(one, QAction):
            yield from (one.text(), one.toolTip(), one.statusTip(), one.iconText())
        if isinstance(one, QWidget) and not one.isVisible():
            continue
        if isinstance(one, QWidget):
            yield from (one.windowTitle(), one.toolTip(), one.accessibleName())
            yield one.accessibleDescription()
        if isinstance(one, QLabel | QAbstractButton | QLineEdit):
            yield one.text()
        if isinstance(one, QTextEdit):
            yield one.toPlainText()
        if isinstance(one, QAbstractItemView):
            yield from texts_of(one)


def painted_in(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the program itself writes on pictures and lists."""
    seen: list[str] = []
    draw = QPainter.drawText

    def spy(painter: QPainter, *arguments: object) -> object:
        seen.extend(one for one in arguments if isinstance(one, str))
        return draw(painter, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", spy)
        window.grab()
    return seen
