"""The header window: follows the shown slice, filters as one types, and compares two files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.header.model import HeaderModel
from braintumor_desktop.desktop.header.reading import Prepared, Source, Wanted, prepare, summary
from braintumor_desktop.desktop.header.table import HeaderTable
from braintumor_desktop.desktop.look import texts, theme, words
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.desktop.work.jobs import Job
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.jobs import JobRunner
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.entry import FileHeader
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import ViewsChanged

LATE_MS = 150
"""A header that comes sooner needs no word."""
MOST_OFFERED = 40
"""Series in the menu; of more the first."""
NOTHING = mark("Nothing is open. Open a picture to see its header.")

Target = str | int | Source | None
"""What the header is compared with: a series by its id, the slice so many places on, a file."""


class HeaderWindow(QDialog):
    """Shows the header of the slice in the active viewport.

    Signals:
        file_wanted(): the user wants to choose a file to compare with.
    """

    file_wanted = Signal()

    def __init__(self, bridge: Bridge, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._identity = bridge.identity
        self._runner = runner
        self._target: Target = None
        self._wanted: Wanted | None = None
        self._job: Job | None = None
        self._known: Mapping[Source, FileHeader] = {}
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._on_late)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        texts.set_title(self, tr("Header"))
        self.model = HeaderModel(bridge.identity, self)
        self.table = HeaderTable(self.model)
        self._lay_out()
        self._connect()
        resize_within_screen(self, 118 * theme.GRID, 84 * theme.GRID)
        self.filter.setFocus()

    @property
    def said(self) -> str:
        """What stands below the table."""
        return self._summary.text()

    @property
    def problem(self) -> str:
        """What went wrong, or ""."""
        return self._problem.text()

    @property
    def is_settled(self) -> bool:
        """Whether what is wanted is shown, or never will be."""
        return self._job is None

    @Slot()
    def ask(self) -> None:
        """Ask for what is to be seen now, unless that is on its way."""
        wanted = self._now()
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if wanted is None:
            self._job = None
            self._runner.cancel()
            self._show_nothing(tr(NOTHING))
            return
        self._job = self._runner.submit(partial(prepare, wanted, self._known))
        self._late.start()

    def compare_with(self, target: Target) -> None:
        """Set another header beside it, or none."""
        self._target = target
        self._differing.setEnabled(target is not None)
        if target is None:
            self._differing.setChecked(False)
        self.ask()

    def compare_with_file(self, path: Path) -> None:
        """Set the header of a file beside it."""
        self.compare_with(Source(path))

    def fill_menu(self) -> QMenu:
        """Offer what the header can be compared with."""
        menu = self._menu
        menu.clear()
        self._offer(tr("Nothing"), None)
        menu.addSeparator()
        self._offer(tr("The slice before"), -1)
        self._offer(tr("The next slice"), 1)
        menu.addSeparator()
        current = self._bridge.views.current
        for series in self._bridge.workspace.series[:MOST_OFFERED]:
            if current is None or series.id != current.id:
                self._offer(self._name_of(series), series.id)
        menu.addSeparator()
        menu.addAction(tr("File\u2026"), self.file_wanted.emit)
        return menu

    def _offer(self, text: str, target: Target) -> None:
        action = self._menu.addAction(texts.menu_text(text), partial(self.compare_with, target))
        action.setCheckable(True)
        action.setChecked(target == self._target)

    def _name_of(self, series: Series) -> str:
        shown = self._identity.series(series)
        day = words.date(shown.study_date)
        return "  ".join(filter(None, [shown.patient, day, words.item_name(shown)]))

    def _lay_out(self) -> None:
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by tag, name or value"))
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill_menu)
        self._compare = QPushButton(tr("Compare with"))
        self._compare.setAutoDefault(False)
        self._compare.setMenu(self._menu)
        self._differing = QCheckBox(tr("Only differences"))
        self._differing.setEnabled(False)
        tools = QHBoxLayout()
        tools.setSpacing(theme.GRID)
        tools.addWidget(self.filter, 1)
        tools.addWidget(self._compare)
        tools.addWidget(self._differing)
        self._names = texts.plain_label(wraps=True, selectable=True)
        self._problem = texts.plain_label(name="error", wraps=True, selectable=True)
        self._problem.hide()
        self._summary = texts.plain_label(name="quiet")
        layout = QVBoxLayout(self)
        margin = 2 * theme.GRID
        layout.setContentsMargins(margin, margin, margin, theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(tools)
        for widget in (self._names, self._problem):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._summary)

    def _connect(self) -> None:
        self._bridge.views_changed.connect(self._on_views_changed)
        self._bridge.identity_changed.connect(self._on_identity_changed)
        self._runner.finished.connect(self._on_finished)
        self._runner.failed.connect(self._on_failed)
        self.filter.textChanged.connect(self.ask)
        self.table.typed.connect(self._on_typed)
        self._differing.toggled.connect(self.ask)

    def _now(self) -> Wanted | None:
        """What is to be seen."""
        series, item = self._bridge.views.current, self._bridge.views.slice
        if series is None or item is None:
            return None
        return Wanted(
            source=_source(series, self._bridge.views.index),
            other=self._other(series, self._bridge.views.index),
            query=self.filter.text(),
            differing=self._differing.isChecked(),
            is_hidden=self._identity.is_hidden,
        )

    def _other(self, series: Series, index: int) -> Source | None:
        target = self._target
        if isinstance(target, Source) or target is None:
            return target
        if isinstance(target, int):
            place = index + target
            return _source(series, place) if 0 <= place < len(series.slices) else None
        other = self._bridge.workspace.find(target)
        return None if other is None else _source(other, min(index, len(other.slices) - 1))

    @Slot(Job, object)
    def _on_finished(self, job: Job, result: object) -> None:
        if job is not self._job:
            return
        prepared = cast("Prepared", result)
        self._job = None
        self._late.stop()
        self._known = prepared.headers
        self.table.show_prepared(prepared)
        self._show_texts(prepared)

    @Slot(Job, object)
    def _on_failed(self, job: Job, error: AppError) -> None:
        if job is self._job and self._wanted is not None:
            self._job = None
            self._late.stop()
            self._known = {}
            path = self._wanted.source.path
            self._show_nothing("", self._identity.text(str(error), path))

    def _show_texts(self, prepared: Prepared) -> None:
        wanted = prepared.wanted
        names = self._described(wanted.source, prepared)
        if wanted.other is not None and prepared.is_compared:
            other = self._described(wanted.other, prepared)
            names = tr("{first},  beside {second}", first=names, second=other)
        self._names.setText(names)
        paths = [source.path for source in (wanted.source, wanted.other) if source is not None]
        self._tell(self._identity.text(prepared.problem, *paths))
        self._summary.setText(summary(prepared))

    def _described(self, source: Source, prepared: Prepared) -> str:
        place = tr("First") if source == prepared.wanted.source else tr("second")
        name = place if self._identity.is_hidden else self._identity.name(source.path)
        kind = prepared.headers[source].format
        if source.page is None:
            return tr("{file} ({kind})", file=name, kind=kind)
        page = number(source.page + 1)
        return tr("{file}, page {page} ({kind})", file=name, page=page, kind=kind)

    def _show_nothing(self, text: str, problem: str = "") -> None:
        self._late.stop()
        self.model.clear()
        self._names.setText(text)
        self._summary.setText("")
        self._tell(problem)

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    @Slot()
    def _on_late(self) -> None:
        self._summary.setText(tr("Reading the header"))

    @Slot(object)
    def _on_views_changed(self, _change: ViewsChanged) -> None:
        self.ask()

    @Slot()
    def _on_identity_changed(self) -> None:
        """At once what is shown; then what is found, which may be less."""
        self.model.refresh()
        for label in (self._names, self._problem):
            label.clear()
        self.ask()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """What is typed on the table is looked for."""
        self.filter.setFocus()
        self.filter.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves the filter first; Ctrl+F goes there, and down from there to the table."""
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.table.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        elif (
            event.key() == Qt.Key.Key_F and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.filter.setFocus()
            self.filter.selectAll()
        else:
            super().keyPressEvent(event)


def _source(series: Series, index: int) -> Source:
    item = series.slices[index]
    return Source(item.path, item.frame if series.kind == "pictures" else None)
