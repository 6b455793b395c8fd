"""Key images: marking the shown slice, their window, and all of them as files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.shell.pictures import NOT_PRINTED, file_name, write_png
from braintumor_desktop.desktop.shell.visiting import Visit, go_to
from braintumor_desktop.desktop.viewer.snapshot import snapshot
from braintumor_desktop.words import joined, plural, tr
from braintumor_desktop.workspace import key_images

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtPrintSupport import QPrinter

    from braintumor_desktop.desktop.key_images.key_window import KeyWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.shell.printing import Pages
    from braintumor_desktop.desktop.viewer.message_bar import Kind
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.workspace.key_images import Marked


class KeyImageCommands(QObject):
    """Connects the actions with the workspace and the window of key images.

    Attributes:
        ask_where: into which folder they are to be saved; calls back with it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        self._open: KeyWindow | None = None
        self._errors: list[str] = []
        self._visit: Visit | None = None
        self.ask_where: Callable[[Callable[[Path], None]], object] = partial(
            file_dialogs.ask_where_to_put, window, tr("Save key images as PNG")
        )
        self._actions["key_image"].triggered.connect(self._toggle)
        self._actions["key_images"].triggered.connect(self.show_list)
        self._actions["save_key_images"].triggered.connect(self.save_all)
        self._actions["print_key_images"].triggered.connect(self.print_all)
        for signal in (window.bridge.views_changed, window.bridge.work_changed):
            signal.connect(self._follow)
        window.bridge.studies_changed.connect(self._follow)
        self._follow()

    def show_list(self, _checked: bool = False) -> KeyWindow:
        """Open the window, or bring it forward."""
        # Qt deletes it when it is closed.
        if self._open is None or not isValid(self._open):
            self._open = self._made()
        self._open.show()
        self._open.activateWindow()
        return self._open

    def save_all(self, _checked: bool = False) -> None:
        """Save all key images, as they are seen, where the user chooses."""
        if key_images.marked(self._window.workspace):
            self.ask_where(self._save_in)

    def print_all(self, _checked: bool = False) -> None:
        """Print all key images, as they are seen, one on a page."""
        images = key_images.marked(self._window.workspace)
        canvas = self._window.viewer.canvas
        if not images or canvas.image is None or self._visit is not None:
            return
        # Seldom wanted, and some desktops have no support for printers.
        from braintumor_desktop.desktop.shell import printing

        first = snapshot(canvas, with_text=True)
        printing.ask_for_printer(
            self._window, first, lambda printer: self.print_on(printer, images)
        )

    def print_on(self, printer: QPrinter, images: tuple[Marked, ...]) -> None:
        """Print key images on a printer that was chosen."""
        from braintumor_desktop.desktop.shell.printing import Pages

        pages = Pages(printer, len(images))
        if pages.failed:
            self._window.viewer.messages.show_message("error", tr(NOT_PRINTED))
            return
        visit = self._begin(images, lambda _one, picture: pages.add(picture))
        visit.ended.connect(partial(self._on_printed, pages, images))

    def _on_printed(self, pages: Pages, images: tuple[Marked, ...], missing: int) -> None:
        pages.end()
        messages = self._window.viewer.messages
        if pages.failed:
            messages.show_message("error", tr(NOT_PRINTED))
            return
        count = len(images) - missing
        self._window.auditing.note(
            "printed", {"kind": "key images", "pages": count}, {one.series.id for one in images}
        )
        said = plural(count, "{count} key image is printed.", "{count} key images are printed.")
        self._tell_ended(lambda: said, missing)

    def _made(self) -> KeyWindow:
        # Seldom opened: the window's start does without it.
        from braintumor_desktop.desktop.key_images.key_window import KeyWindow

        made = KeyWindow(self._window.bridge, self._window.pixels, self._window)
        for name in ("undo", "redo"):
            made.addAction(self._actions[name])
        made.chosen.connect(partial(go_to, self._window))
        made.removed.connect(self._remove)
        made.save_requested.connect(self.save_all)
        return made

    @Slot()
    def _toggle(self) -> None:
        series, item = self._window.views.current, self._window.views.slice
        if series is not None and item is not None:
            edit = key_images.toggling(self._window.workspace, series, item)
            self._window.bridge.history.do(edit)

    @Slot(object)
    def _remove(self, one: Marked) -> None:
        edit = key_images.toggling(self._window.workspace, one.series, one.item)
        self._window.bridge.history.do(edit)

    @Slot()
    def _follow(self) -> None:
        """Say whether the shown slice is one; a plane that is cut is none."""
        views, workspace = self._window.views, self._window.workspace
        series, item = views.current, views.slice
        is_slice = series is not None and item is not None and views.active not in views.planes
        self._actions["key_image"].setEnabled(is_slice)
        self._actions["key_image"].setChecked(
            series is not None
            and item is not None
            and is_slice
            and key_images.is_marked(workspace, series, item)
        )
        for name in ("save_key_images", "print_key_images"):
            self._actions[name].setEnabled(series is not None)

    def _save_in(self, folder: Path) -> None:
        images = key_images.marked(self._window.workspace)
        if self._visit is not None:
            return
        self._errors.clear()
        visit = self._begin(images, partial(self._write, folder, images))
        visit.ended.connect(partial(self._on_ended, folder, len(images)))

    def _begin(self, images: tuple[Marked, ...], take: Callable[[Marked, QImage], None]) -> Visit:
        """Show them one after the other; only one visit is under way."""
        self._visit = visit = Visit(self._window, images, self)
        visit.taken.connect(take)
        visit.ended.connect(self._forget_visit)
        visit.start()
        return visit

    @Slot()
    def _forget_visit(self) -> None:
        if self._visit is not None:
            self._visit.deleteLater()
        self._visit = None

    def _write(
        self, folder: Path, images: tuple[Marked, ...], one: Marked, picture: QImage
    ) -> None:
        shown = self._window.bridge.identity.series(one.series)
        name = file_name(words.item_name(shown), one.index + 1)
        path = folder / f"{images.index(one) + 1:02d} {name}.png"
        work = partial(write_png, path, picture)
        self._window.pixels.do(work, partial(self._note, path), must_end=True)

    def _note(self, path: Path, _result: object, error: AppError | None) -> None:
        if error is not None:
            self._errors.append(self._window.bridge.identity.text(str(error), path))

    def _on_ended(self, folder: Path, count: int, missing: int) -> None:
        # Behind the last that is being written.
        last = partial(self._tell, folder, count - missing, missing)
        self._window.pixels.do(lambda _token, _report: None, last)

    def _tell(
        self, folder: Path, count: int, missing: int, _result: object, _error: AppError | None
    ) -> None:
        identity = self._window.bridge.identity
        if self._errors:
            self._window.viewer.messages.show_message("error", self._errors[0])
        saved = count - len(self._errors)
        self._tell_ended(
            lambda: plural(
                saved,
                "{count} key image saved in {folder}.",
                "{count} key images saved in {folder}.",
                folder=identity.path(folder),
            ),
            missing,
        )

    def _tell_ended(self, said: Callable[[], str], missing: int) -> None:
        lost = plural(missing, "{count} cannot be shown.", "{count} cannot be shown.")
        kind: Kind = "warning" if missing else "info"
        messages = self._window.viewer.messages
        messages.show_message(kind, lambda: joined([said(), lost] if missing else [said()]))
