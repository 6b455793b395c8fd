"""The window: puts the parts together, and takes them apart when it closes."""

from __future__ import annotations

import logging
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QToolButton

from braintumor_desktop.desktop.choices import reader_choice, recent
from braintumor_desktop.desktop.choices.network_choice import NetworkChoice
from braintumor_desktop.desktop.choices.overlay_choice import OverlayChoice
from braintumor_desktop.desktop.choices.sequence_choice import SequenceChoice
from braintumor_desktop.desktop.findings.findings_panel import FindingsPanel
from braintumor_desktop.desktop.life.installation import InstallationCheck
from braintumor_desktop.desktop.look import icons, theme
from braintumor_desktop.desktop.result.result_panel import ResultPanel
from braintumor_desktop.desktop.shell.actions import Actions
from braintumor_desktop.desktop.shell.closing import Closing
from braintumor_desktop.desktop.shell.docks import Docks, add_to, dock, stacked
from braintumor_desktop.desktop.shell.keys import SpacePresses
from braintumor_desktop.desktop.shell.status import StatusLine
from braintumor_desktop.desktop.shell.tab_order import set_reading_order
from braintumor_desktop.desktop.shell.telling import Telling
from braintumor_desktop.desktop.shell.threads import Threads
from braintumor_desktop.desktop.shell.toolbar import ToolBar
from braintumor_desktop.desktop.studies.study_list import StudyList
from braintumor_desktop.desktop.studies.study_model import StudyModel
from braintumor_desktop.desktop.viewer.player import Player
from braintumor_desktop.desktop.viewer.viewer import Viewer
from braintumor_desktop.desktop.work.auditing import Auditing
from braintumor_desktop.desktop.work.bridge import Bridge
from braintumor_desktop.desktop.work.entering import Entering
from braintumor_desktop.desktop.work.judging import Judging, Means
from braintumor_desktop.desktop.work.keeping import Keeping
from braintumor_desktop.desktop.work.listing import FindingsLister
from braintumor_desktop.desktop.work.opening import Opening
from braintumor_desktop.desktop.work.people import People
from braintumor_desktop.desktop.work.pixels import PixelLoader
from braintumor_desktop.desktop.work.planes import PlaneLoader
from braintumor_desktop.desktop.work.records import Records
from braintumor_desktop.desktop.work.returning import Returning
from braintumor_desktop.desktop.work.rows import Rows
from braintumor_desktop.words import tr
from braintumor_desktop.workspace.views import Views
from braintumor_desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane

log = logging.getLogger(__name__)

END_SECONDS = 10.0
"""After which a closed window's process ends whatever still runs."""
SMALLEST_SIZE = (736, 440)
"""1600 x 1000 at 200 %, less the desktop's own bars."""


class MainWindow(QMainWindow):
    """Owns the workspace, the runners with a thread each, and the panels."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(*SMALLEST_SIZE)
        self.setAcceptDrops(True)
        self._is_shut_down = False
        self._is_complete = False
        # Qt and Python would wait for threads that hang.
        self.end_process: Callable[[], object] = partial(os._exit, 0)
        self.threads = threads = Threads()
        self.workspace = Workspace()
        self.views = Views(self.workspace)
        self.bridge = Bridge(self.workspace, self.views, self)
        self.rows = Rows(self.workspace)
        self.records = Records(threads["records"], self)
        self.auditing = Auditing(self.bridge, self.records, threads["audit"], self)
        self.people = People(self.records, self.auditing, self)
        self.entering = Entering(self.bridge, self.records, self)
        self.opening = Opening(self.bridge, threads["search"], self)
        self.pixels = PixelLoader(self.bridge, threads["files"], self)
        self.planes = PlaneLoader(self.bridge, self.pixels, threads["planes"], self)
        self.keeping = Keeping(self.bridge, self.records, self)
        self.returning = Returning(self.bridge, self.opening, self.keeping, self)
        self.networks = NetworkChoice(self)
        self.sequences = SequenceChoice(self)
        judges, recalls = threads["inference"], threads["recalling"]
        means = Means(self.networks, judges, recalls, self.records, self.pixels.load)
        self.judging = Judging(self.bridge, self.rows, means, self)
        self.pixels.loaded.connect(self.judging.on_loaded)
        self.lister = FindingsLister(self.bridge, threads["findings"], self.pixels.load, self)
        self.installation = InstallationCheck(threads["integrity"], self)
        self.player = Player(self.bridge, self.pixels, self)
        self.overlay = OverlayChoice(self)
        self.actions_ = Actions(self)
        self._build_panels()
        self.closing = Closing(self)
        self.telling = Telling(self)
        self._connect()
        self._docks.restore()
        if not (self.items_dock.isHidden() and self.measures_dock.isHidden()):
            self.complete()

    def complete(self) -> None:
        """Make what is not seen so far, once: panels that are hidden, and what the actions do.

        A third of all modules hangs on these: the window is on the screen before them.
        """
        if self._is_complete:
            return
        self._is_complete = True
        from braintumor_desktop.desktop.shell.commands import Commands
        from braintumor_desktop.desktop.shell.measuring import MeasureCommands
        from braintumor_desktop.desktop.work.measuring import Measuring
        from braintumor_desktop.desktop.work.others import OthersReader
        from braintumor_desktop.desktop.work.reading import Reading
        from braintumor_desktop.desktop.work.watching import Watching

        looks, lays = self.threads["watching"], self.threads["others"]
        self.watching = Watching(self.records, self.opening, self.entering, looks, self)
        self.measuring = Measuring(self.bridge, self.pixels, self)
        self.others = OthersReader(self.bridge, lays, self.lister.want, self)
        self.reading = Reading(self.bridge, self.records, self.opening, self.pixels, self)
        self._build_late_panels()
        self.measure = MeasureCommands(self)
        self.commands = Commands(self)

    def start(self, paths: Sequence[Path], database: Path | None = None) -> None:
        """What can wait until the window is on the screen: actions, icons, networks, the paths.

        Args:
            paths: to be opened.
            database: with the worklist; None for the user's own.
        """
        self.complete()
        self.records.open(database)
        self.load_icons()
        self.viewer.canvas.setFocus()
        self.judging.warm_up()
        self.installation.start()
        if paths:
            self.open(paths)

    def open(self, paths: Sequence[Path]) -> None:
        """Open files and folders beside what is open, as soon as somebody may see them."""
        if self.commands.people.holds(paths):
            return
        if not self.commands.handed_over.takes(paths, lambda: self._open(paths)):
            self._open(paths)

    def _open(self, paths: Sequence[Path]) -> None:
        recent.remember(paths)
        self.opening.open(paths)
        recent.remember_open(self.opening.paths, os.getpid())

    def load_icons(self) -> None:
        """Make the icons in the colors of the theme."""
        self.actions_.load_icons()
        self.toolbar.load_icons()
        for button in self._more_buttons():
            button.setIcon(icons.icon("more"))
        self.commands.cine.show_playing(self.player.is_playing)

    @Slot()
    def shut_down(self) -> None:
        """The one way to close: keep the layout, hide, stop the work, wait for the threads.

        Work that does not stop, as on a share that is gone, does not keep the process.
        """
        if self._is_shut_down:
            return
        self._is_shut_down = True
        self.complete()
        self.player.stop()
        self.commands.brush.painting.finish()
        self.returning.keep()
        self.bridge.flush()  # What was made in this turn is kept, too.
        self.reading.keep()
        self.commands.exporting.shut_down()
        self.commands.follow_up.shut_down()
        self.commands.people.shut_down()
        self.keeping.keep()
        self._docks.keep()
        self.hide()
        QGuiApplication.sync()  # What follows may take seconds: gone from the screen before.
        hangs = self.threads.end(END_SECONDS)
        self.pixels.finish()
        if self.threads["audit"] not in hangs:
            self.auditing.finish()
        if self.threads["records"] not in hangs:
            self.records.finish()
        recent.remember_open((), os.getpid())
        reader_choice.remember_round("", None, os.getpid())
        if hangs:
            log.error("ended with work that does not stop")
            QSettings().sync()
            logging.shutdown()
            self.end_process()

    def restore_layout(self) -> None:
        """Put the panels where they were at first."""
        self._docks.lay_as_at_first()

    def _more_buttons(self) -> list[QToolButton]:
        """Qt's own buttons for what does not fit into a bar."""
        bars = (self.menuBar(), "menubar"), (self.toolbar, "toolbar")
        found = [bar.findChild(QToolButton, f"qt_{name}_ext_button") for bar, name in bars]
        return [button for button in found if isinstance(button, QToolButton)]

    def _build_panels(self) -> None:
        self.viewer = Viewer(self.bridge, self.pixels, self.planes, self.overlay)
        offered = ("open_folder", "open_file", "open_sample", "show_items")
        self.viewer.empty.offer([self.actions_[name] for name in offered])
        self.setCentralWidget(self.viewer)
        self.study_model = StudyModel(self.bridge, self.rows, self.sequences, self)
        self.study_list = StudyList(self.bridge, self.study_model, self.sequences)
        self.findings_panel = FindingsPanel(self.bridge, self.lister)
        self.result_panel = ResultPanel(self.findings_panel)
        self.studies_dock = dock(self, "studies", tr("Studies"), 22 * theme.GRID, self.study_list)
        self._answers = stacked(self.result_panel)
        self.verdict_dock = dock(self, "result", tr("Result"), 27 * theme.GRID, self._answers)
        self.measures_dock = dock(self, "measurements", tr("Measurements"), 27 * theme.GRID)
        self.items_dock = dock(self, "worklist", tr("Worklist"), 0)
        for corner, side in (
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            self.setCorner(corner, side)
        menus = self.actions_.fill(self.menuBar())
        self.toolbar = ToolBar(self.actions_, self.overlay, menus)
        self.addToolBar(self.toolbar)
        for button in self._more_buttons():
            button.setAccessibleName(tr("What does not fit"))
        self.status_line = StatusLine(self)
        self.setStatusBar(self.status_line)
        self._docks = Docks(self)

    def _build_late_panels(self) -> None:
        from braintumor_desktop.desktop.measures.panel import MeasuresPanel
        from braintumor_desktop.desktop.reading.reading_panel import ReadingPanel
        from braintumor_desktop.desktop.worklist.panel import WorklistPanel

        self.worklist = WorklistPanel(
            self.bridge, self.rows, self.records, self.entering, self.pixels
        )
        add_to(self.items_dock.widget(), self.worklist)
        self.reading_panel = ReadingPanel(self.reading, self.actions_.__getitem__)
        add_to(self._answers, self.reading_panel)
        self.measures_panel = MeasuresPanel(self.bridge, self.measuring)
        add_to(self.measures_dock.widget(), self.measures_panel)
        tables = (self.study_list, self.measures_panel.table, self.findings_panel.table)
        self._space = SpacePresses(self, *tables, self.worklist.table)
        panels = (
            self.result_panel,
            self.reading_panel,
            self.measures_panel.table,
            *self.worklist.controls,
        )
        parts = (self.study_list, self.viewer.viewport, *panels)
        set_reading_order([*self.toolbar.controls, *parts, self.status_line])

    def _connect(self) -> None:
        self.study_model.thumbnail_wanted.connect(self.pixels.want_thumbnail)
        self.pixels.thumbnail_ready.connect(self.study_model.set_thumbnail)
        self.viewer.pixel_changed.connect(self.status_line.show_pixel)
        self.viewer.pane_added.connect(self._on_pane_added)
        self.viewer.pressed.connect(self.player.stop)
        self.study_list.picked.connect(self._on_series_picked)
        self.result_panel.series.slice_chosen.connect(self._on_slice_chosen)
        self.opening.settled.connect(self.study_model.refresh_thumbnails)

    @Slot(object)
    def _on_pane_added(self, pane: Pane | PlanePane) -> None:
        pane.viewport.play_button.installEventFilter(self._space)

    @Slot()
    def _on_series_picked(self) -> None:
        self.viewer.viewport.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_slice_chosen(self, index: int) -> None:
        self.bridge.tell(self.views.move_to(index))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the window has its size."""
        super().showEvent(event)
        self._docks.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a small window the panels need less room."""
        super().resizeEvent(event)
        self._docks.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the user closes the window."""
        if self._is_shut_down or self.closing.may_close():
            self.shut_down()
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files hover over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            _take_as_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: files were dropped."""
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if paths:
            _take_as_copy(event)
            self.open(paths)


def _take_as_copy(event: QDropEvent) -> None:
    """Whatever the source would rather do: to show files never moves them."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
