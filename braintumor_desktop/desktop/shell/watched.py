"""The menu of watched folders, and what is said of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.look import texts
from braintumor_desktop.words import joined, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.watching import Came, WatchedFolder
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.words import Words


class WatchedCommands(QObject):
    """Lists the watched folders in the File menu; a click on one ends watching it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watching = watching = window.watching
        self._begun: dict[Path, str] = {}
        self._came: dict[Path, tuple[str, Came]] = {}
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._fill)
        window.actions_["watched"].setMenu(self._menu)
        watching.came.connect(self._on_came)
        watching.went.connect(self._on_went)
        watching.returned.connect(self._on_returned)
        watching.begun.connect(self._on_begun)
        watching.failed.connect(self._on_failed)

    def ask(self) -> None:
        """Ask for a folder to watch."""
        file_dialogs.ask_for_folder(self._window, self._watch, tr("Watch a folder"))

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        add = self._menu.addAction(tr("Watch a folder\u2026"))
        add.triggered.connect(self.ask)
        # Where the worklist can only be read, the program that writes it watches.
        add.setEnabled(self._window.records.state.may_write)
        self._menu.addSeparator()
        for folder in self._watching.folders:
            action = self._menu.addAction(texts.menu_text(self._named(folder)))
            action.setCheckable(True)
            action.setChecked(True)
            action.triggered.connect(partial(self._watching.unwatch, folder.path))
        if not self._watching.folders:
            self._menu.addAction(tr("No folder is watched")).setEnabled(False)

    def _named(self, folder: WatchedFolder) -> str:
        path = self._path(folder.path)
        if not folder.is_there:
            return tr("{folder} (not there)", folder=path)
        return tr("{folder} (copying)", folder=path) if folder.growing else path

    def _watch(self, paths: Sequence[Path]) -> None:
        for path in paths:
            self._watching.watch(path)

    @Slot(object)
    def _on_begun(self, path: Path) -> None:
        text = tr(
            "New studies in {folder} are found from now on. What is there already is not opened.",
            folder=self._path(path),
        )
        self._begun[path] = text
        messages = self._window.viewer.messages
        messages.show_message("info", text, tr("Open it"), partial(self._window.open, [path]))

    @Slot(object)
    def _on_came(self, came: Came) -> None:
        """One message a folder, which does not wait behind that of its beginning."""
        messages, folder = self._window.viewer.messages, came.folder
        messages.take_back(self._begun.pop(folder, ""))
        text, before = self._came.get(folder, ("", came))
        if text in messages.texts:
            series, changed = before.series + came.series, before.changed + came.changed
            came = replace(came, series=series, changed=changed)
            messages.take_back(text)
        text = self._what_came(came)
        self._came[folder] = text, came
        messages.show_message("info", text, by_itself=True)

    def _what_came(self, came: Came) -> str:
        said: list[Words] = []
        where = {"folder": self._path(came.folder)}
        if came.series:
            said.append(
                plural(
                    came.series,
                    "A new series came into {folder}.",
                    "{count} new series came into {folder}.",
                    **where,
                )
            )
        if came.changed:
            said.append(
                plural(
                    came.changed,
                    "{count} series in {folder} has other slices now.",
                    "{count} series in {folder} have other slices now.",
                    **where,
                )
            )
        return joined(said)

    @Slot(object)
    def _on_went(self, path: Path) -> None:
        text = tr(
            "The watched folder {folder} is not there. It is looked for again.",
            folder=self._path(path),
        )
        self._window.viewer.messages.show_message("warning", text, by_itself=True)

    @Slot(object)
    def _on_returned(self, path: Path) -> None:
        text = tr("The watched folder {folder} is there again.", folder=self._path(path))
        self._window.viewer.messages.show_message("info", text, by_itself=True)

    @Slot(object)
    def _on_failed(self, error: AppError) -> None:
        self._window.viewer.messages.show_message("warning", str(error), by_itself=True)

    def _path(self, path: Path) -> str:
        return self._window.bridge.identity.path(path)
