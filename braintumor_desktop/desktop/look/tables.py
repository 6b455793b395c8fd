"""The look of short lists with columns: findings, measurements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from braintumor_desktop.desktop.look import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

ROW_HEIGHT = 3 * theme.GRID


def set_up_list(table: QTableView, name: str) -> None:
    """Quiet rows of which one is chosen, by mouse or arrow keys; Tab leaves the list.

    Args:
        table: with its model.
        name: for screen readers.
    """
    table.setAccessibleName(name)
    table.setObjectName("findings")
    table.setFont(theme.tabular(table.font()))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setMinimumSectionSize(2 * theme.GRID)
