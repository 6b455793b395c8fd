"""A report as it would be printed: page by page, in any size, saved as PDF or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence, QPageSize, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
)

from braintumor_desktop.desktop.look import paper, texts, theme
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

SCREEN_DPI = 96.0
"""At which a page is as large as on paper."""
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0)
WHOLE, WIDE = "whole", "wide"
LEAST, MOST = 0.2, 3.0
SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


class PaperWindow(QDialog):
    """Shows one page; blocks nothing. Esc closes it.

    Attributes:
        page: that is shown, from 0.
        pages: how many there are; 0 before the first was made.
        sheet: shows it.

    Signals:
        page_wanted(): another page, size or paper is to be shown: `page`, `dots_per_inch`, `paper`.
        save_wanted(), print_wanted(): the buttons.
    """

    page_wanted = Signal()
    save_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        texts.set_title(self, tr("Report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.page, self.pages = 0, 0
        self.back, self.on = self._button("\u2039"), self._button("\u203a")
        self.place = texts.plain_label(name="quiet")
        self.zoom = QComboBox()
        self.size_choice = QComboBox()
        self.save = QPushButton(tr("Save as PDF\u2026"))
        self.to_print = QPushButton(tr("Print\u2026"))
        self.told = texts.note()
        self.sheet = texts.plain_label()
        self.area = QScrollArea()
        self._fill()
        self._lay_out()
        self._connect()
        self._show_state()

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """The paper that is chosen."""
        return SIZES[str(self.size_choice.currentData())]

    @property
    def dots_per_inch(self) -> float:
        """In which the page is to be made for the zoom that is chosen."""
        ratio = self.devicePixelRatioF()
        chosen = self.zoom.currentData()
        if isinstance(chosen, float):
            return SCREEN_DPI * chosen * ratio
        inches = QPageSize.size(self.paper, QPageSize.Unit.Inch)
        room = self.area.viewport().size() - QSize(2 * theme.GRID, 2 * theme.GRID)
        wide = room.width() / inches.width()
        fits = wide if chosen == WIDE else min(wide, room.height() / inches.height())
        return min(max(fits, LEAST * SCREEN_DPI), MOST * SCREEN_DPI) * ratio

    def show_page(self, image: QImage, page: int, pages: int) -> None:
        """Show a page that was made.

        Args:
            image: of the page.
            page: its number, from 0.
            pages: how many there are.
        """
        self.page, self.pages = page, pages
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.setPixmap(QPixmap.fromImage(image))
        self.sheet.setFixedSize(image.deviceIndependentSize().toSize())
        self._show_state()

    def say(self, text: str, name: str = "") -> None:
        """Say what is under way, or how it ended."""
        texts.show_note(self.told, text, name)
        self.told.setVisible(bool(text))

    def go_to(self, page: int) -> None:
        """Show another page, where there is one."""
        wanted = min(max(page, 0), max(self.pages - 1, 0))
        if wanted != self.page:
            self.page = wanted
            self.area.verticalScrollBar().setValue(0)
            self._show_state()
            self.page_wanted.emit()

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        return button

    def _fill(self) -> None:
        self.zoom.addItem(tr("Whole page"), WHOLE)
        self.zoom.addItem(tr("Page width"), WIDE)
        for zoom in ZOOMS:
            self.zoom.addItem(tr("{percent} %", percent=number(100 * zoom)), zoom)
        self.zoom.setCurrentIndex(1)
        for name in SIZES:
            self.size_choice.addItem(name, name)
        usual = next(name for name, size in SIZES.items() if size == paper.usual_size())
        self.size_choice.setCurrentIndex(self.size_choice.findData(usual))
        names = (
            (self.back, tr("Previous page")), (self.on, tr("Next page")),
            (self.zoom, tr("Zoom")), (self.size_choice, tr("Paper")), (self.sheet, tr("Page")),
        )  # fmt: skip
        for widget, name in names:
            widget.setAccessibleName(name)
            texts.set_plain_tooltip(widget, name)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(theme.GRID)
        for widget in (self.back, self.place, self.on, self.zoom, self.size_choice):
            bar.addWidget(widget)
        bar.addStretch(1)
        for button in (self.save, self.to_print):
            button.setAutoDefault(False)
            bar.addWidget(button)
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.sheet)
        # Always there: a page that fits the width must not change it when it comes.
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (theme.GRID,)))
        layout.setSpacing(theme.GRID)
        layout.addLayout(bar)
        layout.addWidget(self.told)
        layout.addWidget(self.area, 1)
        resize_within_screen(self, 100 * theme.GRID, 100 * theme.GRID)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.go_to(self.page - 1))
        self.on.clicked.connect(lambda: self.go_to(self.page + 1))
        self.zoom.currentIndexChanged.connect(self._on_chosen)
        self.size_choice.currentIndexChanged.connect(self._on_chosen)
        self.save.clicked.connect(self.save_wanted)
        self.to_print.clicked.connect(self.print_wanted)
        for keys, do in (
            (("PgUp",), lambda: self.go_to(self.page - 1)),
            (("PgDown",), lambda: self.go_to(self.page + 1)),
            (("Home",), lambda: self.go_to(0)),
            (("End",), lambda: self.go_to(self.pages - 1)),
            (("Ctrl++", "Ctrl+="), lambda: self._step(1)),
            (("Ctrl+-",), lambda: self._step(-1)),
            (("Ctrl+P",), self.print_wanted.emit),
            (("Ctrl+S",), self.save_wanted.emit),
        ):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(do)
            self.addAction(action)

    def _step(self, by: int) -> None:
        """To the next larger or smaller zoom."""
        now = self.dots_per_inch / SCREEN_DPI / self.devicePixelRatioF()
        others = [zoom for zoom in ZOOMS if (zoom - now) * by > 0.01]
        if others:
            self.zoom.setCurrentIndex(self.zoom.findData(min(others) if by > 0 else max(others)))

    @Slot()
    def _on_chosen(self) -> None:
        self.page_wanted.emit()

    def _show_state(self) -> None:
        is_there = bool(self.pages)
        said = tr("page {number} of {pages}", number=self.page + 1, pages=self.pages)
        self.place.setText(said if is_there else "")
        self.back.setEnabled(self.page > 0)
        self.on.setEnabled(self.page + 1 < self.pages)
        for button in (self.save, self.to_print):
            button.setEnabled(is_there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fits into the window has another size."""
        super().resizeEvent(event)
        if self.pages and not isinstance(self.zoom.currentData(), float):
            self.page_wanted.emit()
