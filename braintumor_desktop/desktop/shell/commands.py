"""What each action does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu

from braintumor_desktop import INSTALLATION
from braintumor_desktop.desktop.choices import preferences, recent
from braintumor_desktop.desktop.choices.network_choice import ROLES, NetworkMenu, in_use
from braintumor_desktop.desktop.dialogs import file_dialogs, help_window
from braintumor_desktop.desktop.dialogs.keys_window import KeysWindow
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.shell.actions import when
from braintumor_desktop.desktop.shell.agreement import AgreementCommands
from braintumor_desktop.desktop.shell.archives import ArchiveCommands
from braintumor_desktop.desktop.shell.audit_log import AuditLogCommands
from braintumor_desktop.desktop.shell.auditing import AuditNotes
from braintumor_desktop.desktop.shell.brush import BrushCommands
from braintumor_desktop.desktop.shell.cine import CineCommands
from braintumor_desktop.desktop.shell.configuring import SettingCommands
from braintumor_desktop.desktop.shell.deidentifying import DeidentifyCommands
from braintumor_desktop.desktop.shell.exporting import ExportCommands
from braintumor_desktop.desktop.shell.findings import FindingCommands
from braintumor_desktop.desktop.shell.followup import FollowUpCommands
from braintumor_desktop.desktop.shell.handed_over import HandedOver
from braintumor_desktop.desktop.shell.handing_over import HandingOver
from braintumor_desktop.desktop.shell.hanging import HangingCommands
from braintumor_desktop.desktop.shell.header import HeaderCommands
from braintumor_desktop.desktop.shell.hiding import HidingCommands
from braintumor_desktop.desktop.shell.key_images import KeyImageCommands
from braintumor_desktop.desktop.shell.layouts import LayoutCommands
from braintumor_desktop.desktop.shell.menus import Menus
from braintumor_desktop.desktop.shell.overlaying import OverlayCommands
from braintumor_desktop.desktop.shell.overruling import Overruling
from braintumor_desktop.desktop.shell.people import PeopleCommands
from braintumor_desktop.desktop.shell.pictures import PictureCommands
from braintumor_desktop.desktop.shell.planes import PlaneCommands
from braintumor_desktop.desktop.shell.queueing import QueueCommands
from braintumor_desktop.desktop.shell.reading import ReadingCommands
from braintumor_desktop.desktop.shell.registering import RegisteringCommands
from braintumor_desktop.desktop.shell.reporting import ReportCommands
from braintumor_desktop.desktop.shell.results import ResultCommands
from braintumor_desktop.desktop.shell.studies import StudyCommands
from braintumor_desktop.desktop.shell.summarizing import SummaryCommands
from braintumor_desktop.desktop.shell.undoing import UndoCommands
from braintumor_desktop.desktop.shell.viewing import TURNS, ViewCommands
from braintumor_desktop.desktop.shell.watched import WatchedCommands
from braintumor_desktop.desktop.shell.why import WhyCommands
from braintumor_desktop.desktop.shell.windows import WindowCommands
from braintumor_desktop.desktop.shell.worklist import WorklistCommands
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.image import Series

NEED_A_PICTURE = (
    *("judge", "judge_all", "play", "reset", "turn_stored", "close_study"),
    *("slice_back", "slice_on", "slices_back", "slices_on", "slice_first", "slice_last"),
)
SAMPLE = INSTALLATION / "resources" / "sample"


class Commands(QObject):
    """Connects the actions of a window with its parts."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        window.addActions(self._actions.all)
        self._connect_file()
        self._undoing = UndoCommands(window)
        self._viewing = ViewCommands(window)
        self.settings = SettingCommands(window)
        self._connect_layout()
        self._layouts = LayoutCommands(window)
        self.studies = StudyCommands(window)
        self._hanging = HangingCommands(window)
        self.planes = PlaneCommands(window)
        self._windows = WindowCommands(window)
        self.cine = CineCommands(window)
        self._why = WhyCommands(window)
        self._hiding = HidingCommands(window)
        self.brush = BrushCommands(window)
        self.header = HeaderCommands(window)
        self.pictures = PictureCommands(window)
        self._findings = FindingCommands(window)
        self.key_images = KeyImageCommands(window)
        self.reading = ReadingCommands(window)
        self._connect_people()
        self.agreement = AgreementCommands(window)
        self.worklist = WorklistCommands(window)
        self.watched = WatchedCommands(window)
        self._connect_leaving()
        self.registering = RegisteringCommands(window)
        self.follow_up = FollowUpCommands(window, self.reporting)
        self._overlaying = OverlayCommands(window, self.brush)
        self._connect_judge_and_help()
        window.bridge.views_changed.connect(self._enable)
        window.bridge.studies_changed.connect(self._enable)
        window.items_dock.visibilityChanged.connect(self._enable)
        self._enable()

    def _on(self, name: str, do: Callable[[], object]) -> None:
        self._actions.on(name, do)

    def _connect_people(self) -> None:
        """Who uses the window, what is noted of it, and whom it is sent to."""
        window = self._window
        self._audit_notes = AuditNotes(window)
        self.people = PeopleCommands(window)
        self.audit_log = AuditLogCommands(window)
        self.archives = ArchiveCommands(window)

    def _connect_leaving(self) -> None:
        """What leaves the program, and what comes back."""
        window = self._window
        self.exporting = ExportCommands(window)
        self.results = ResultCommands(window)
        self.summarizing = SummaryCommands(window)
        self.deidentifying = DeidentifyCommands(window)
        self.handing_over, self.handed_over = HandingOver(window), HandedOver(window)
        self.reporting = ReportCommands(window)

    def _connect_file(self) -> None:
        window = self._window
        self._on("open_file", lambda: file_dialogs.ask_for_files(window, window.open))
        self._on("open_folder", lambda: file_dialogs.ask_for_folder(window, window.open))
        self._on("open_sample", lambda: window.open([SAMPLE]))
        self._on("open_whole_series", self._open_whole_series)
        window.opening.whole_series_found.connect(self._enable)
        self._on("save_table", window.closing.save_table)
        self._on("close_study", window.closing.close_study)
        self._on("close_all", window.closing.close_all)
        self._on("quit", window.close)
        menu = QMenu(window)
        menu.aboutToShow.connect(partial(self._fill_recent, menu))
        self._actions["recent"].setMenu(menu)

    def _connect_layout(self) -> None:
        window = self._window
        for name, dock in (
            ("show_items", window.items_dock),
            ("show_studies", window.studies_dock),
            ("show_verdict", window.verdict_dock),
            ("show_measures", window.measures_dock),
        ):
            action = self._actions[name]
            self._follow_dock(action, dock, True)
            action.toggled.connect(dock.setVisible)
            dock.visibilityChanged.connect(partial(self._follow_dock, action, dock))
        self._on("restore_layout", window.restore_layout)
        self._actions["full_screen"].toggled.connect(self._set_full_screen)
        kept = preferences.text("theme")
        for name in theme.THEMES:
            self._actions[f"theme_{name}"].setChecked(name == kept)
            self._actions[f"theme_{name}"].setDisabled(preferences.is_fixed("theme"))
            self._on(f"theme_{name}", partial(self._set_theme, name))

    def _connect_judge_and_help(self) -> None:
        window = self._window
        self._overruling = Overruling(window)
        self._queueing = QueueCommands(window)
        self.menus = Menus(window)
        self._on("stop", self._stop)
        self._on("leave", self._leave)
        for role in ROLES:
            menu = NetworkMenu(role, window.networks, window.pixels, window)
            self._actions[role].setMenu(menu)
        window.status_line.stop_requested.connect(self._stop)
        self._on("keys", self._show_keys)
        self._on("licenses", self._show_licenses)
        self._on("about", self.show_about)

    @Slot()
    def _enable(self) -> None:
        """Offer only what can be done."""
        is_open = self._window.views.current is not None
        for name in (*NEED_A_PICTURE, *(name for name, _ in TURNS)):
            self._actions[name].setEnabled(is_open)
        for action in self._actions.presets:
            action.setEnabled(is_open)
        self._actions["open_whole_series"].setEnabled(self._whole() is not None)
        for name in ("series_back", "series_on"):
            self._actions[name].setEnabled(is_open or not self._window.items_dock.isHidden())
        self._actions["save_table"].setEnabled(is_open or self._window.workspace.has_problems)

    @Slot()
    def _show_licenses(self) -> None:
        # Seldom opened: the window's start does without it.
        from braintumor_desktop.desktop.dialogs.licenses_window import LicensesWindow

        LicensesWindow(self._window.pixels, self._window).show()

    @Slot()
    def _show_keys(self) -> None:
        actions = self._actions
        KeysWindow(actions.key_rows(), actions.change_keys, self._window).show()

    def _whole(self) -> Series | None:
        """The series of which a single file is shown, where that was found."""
        current = self._window.views.current
        return None if current is None else self._window.opening.whole_of(current.id)

    def _open_whole_series(self) -> None:
        whole = self._whole()
        if whole is not None:
            self._window.opening.open_series(whole)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        identity = self._window.bridge.identity
        for place, path in enumerate(recent.recent_paths(), 1):
            name = f"{place}  {identity.path(path)}" if identity.is_hidden else identity.path(path)
            action = menu.addAction(texts.menu_text(name))
            when(action, partial(self._window.open, [path]))
        if menu.isEmpty():
            menu.addAction(tr("Nothing yet")).setEnabled(False)
            return
        menu.addSeparator()
        when(menu.addAction(tr("Clear this list")), recent.forget_all)

    def show_about(self) -> None:
        """Say what the program is, whether it is the signed original, and which networks judge."""
        window = self._window

        def show(lines: object, error: AppError | None) -> None:
            networks = [str(error)] if error is not None else cast("list[str]", lines)
            self._show_page(tr("About"), help_window.about_html(window.installation.text, networks))

        window.pixels.do(partial(in_use, dict(window.networks.names)), show)

    def _follow_dock(self, action: QAction, dock: QDockWidget, _visible: bool) -> None:
        # A dock behind another in a tab is invisible, but not hidden.
        action.setChecked(not dock.isHidden())

    def _set_full_screen(self, on: bool) -> None:
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def _set_theme(self, name: str) -> None:
        preferences.keep("theme", name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, name)
        self._window.load_icons()

    def _stop(self) -> None:
        self._window.judging.stop()
        self._window.opening.stop()

    def _leave(self) -> None:
        """Esc: leave the first of these that is on; it stops and destroys nothing."""
        window = self._window
        if window.viewer.canvas.leave_drag() or self.brush.painting.leave_preview():
            return
        if window.measure.leave():
            return
        if window.player.is_playing:
            window.player.stop()
        elif not self._actions["tool_window"].isChecked():
            self._actions["tool_window"].trigger()
        elif self._actions["full_screen"].isChecked():
            self._actions["full_screen"].setChecked(False)
        elif window.viewer.messages.text:
            window.viewer.messages.close_message()
        elif window.worklist.bar.text.hasFocus():
            window.worklist.table.setFocus()

    def _show_page(self, title: str, html: str) -> None:
        help_window.HelpWindow(title, html, self._window).show()
