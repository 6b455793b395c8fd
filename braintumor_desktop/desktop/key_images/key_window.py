"""The window of key images: a click goes there, Delete takes a mark away, all can be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.key_images.key_model import KeyModel
from braintumor_desktop.desktop.look import placeholder, texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import mark, plural, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.workspace.changes import ViewsChanged

EMPTY = mark("No key images. K marks the slice that is shown.")
SMALL = 7 * theme.GRID
_REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class KeyWindow(QDialog):
    """Lists the key images of what is open.

    Signals:
        chosen(Marked): the user wants to see it.
        removed(Marked): the user takes its mark away.
        save_requested(): the user wants all of them as files.
    """

    chosen = Signal(object)
    removed = Signal(object)
    save_requested = Signal()

    def __init__(self, bridge: Bridge, pixels: PixelLoader, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        texts.set_title(self, tr("Key images"))
        self.model = KeyModel(bridge, pixels, self)
        self.list = _List(self.model)
        self._count = texts.plain_label(name="quiet")
        self.save = QPushButton(tr("Save all as PNG\u2026"))
        self.remove = QPushButton(tr("Remove"))
        self._lay_out()
        self._connect()
        self._follow()
        resize_within_screen(self, 46 * theme.GRID, 70 * theme.GRID)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self._count, 1)
        for button in (self.remove, self.save):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (2 * theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.list.removing.connect(self._on_removing)
        self.remove.clicked.connect(self._on_removing)
        self.save.clicked.connect(self.save_requested)
        self.model.modelReset.connect(self._follow)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self._bridge.views_changed.connect(self._on_views_changed)

    @Slot()
    def _follow(self) -> None:
        """Mark the shown slice, where it is one of them."""
        count = len(self.model.marked)
        self._count.setText(plural(count, "{count} key image", "{count} key images"))
        item = self._bridge.views.slice
        row = None if item is None else self.model.row_of(item.id)
        if row is None:
            self.list.selectionModel().clear()
        else:
            self.list.setCurrentIndex(self.model.index(row))
        self._enable()

    @Slot()
    def _enable(self) -> None:
        self.save.setEnabled(bool(self.model.marked))
        self.remove.setEnabled(self.list.currentIndex().isValid())

    @Slot(object)
    def _on_views_changed(self, _change: ViewsChanged) -> None:
        self._follow()

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.marked[index.row()])

    @Slot()
    def _on_removing(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.removed.emit(self.model.marked[index.row()])


class _List(QListView):
    """Rows with a small picture and two or three lines.

    Signals:
        removing(): Delete was pressed.
    """

    removing = Signal()

    def __init__(self, model: KeyModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setObjectName("keyImages")
        self.setAccessibleName(tr("Key images"))
        self.setIconSize(QSize(SMALL, SMALL))
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Delete takes the mark away."""
        if event.key() in _REMOVING:
            self.removing.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: what to do while there is none."""
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            placeholder.paint(self, tr(EMPTY))
