"""What a window says of the work behind it: searching, judging, the installation, an error."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.desktop.result.verdict_text import describe
from braintumor_desktop.desktop.shell.search_text import (
    found_message,
    idle_message,
    left_open_message,
    title,
    whole_series_message,
)
from braintumor_desktop.desktop.work.judging_state import JudgingState
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import joined, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.message_bar import Kind
    from braintumor_desktop.desktop.work.opening import Finds
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.image import Series


class Telling(QObject):
    """Puts into words, title and status line of a window what its parts report."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told = JudgingState()
        self._failed = 0, ""
        keeping, judging, opening = window.keeping, window.judging, window.opening
        keeping.failed.connect(self._on_not_written)
        keeping.damaged.connect(self.warn)
        keeping.taken_in.connect(self._on_taken_in)
        judging.changed.connect(self._on_judging_changed)
        judging.not_kept.connect(self._on_not_kept)
        opening.began.connect(self.show_title)
        window.bridge.studies_changed.connect(self.show_title)
        opening.changed.connect(self.show_search)
        opening.ended.connect(self._on_search_ended)
        opening.failed.connect(self._on_search_failed)
        opening.whole_series_found.connect(self._on_whole_series_found)
        window.bridge.told.connect(self.show_verdict)
        window.installation.changed.connect(self._on_installation_checked)
        self.show_title()
        self.show_search()
        self.show_verdict()

    @Slot(str)
    def warn(self, text: str) -> None:
        """Say what went wrong meanwhile, over the picture."""
        self._window.viewer.messages.show_message("warning", text, by_itself=True)

    def tell_of_bug(self, kind: str) -> None:
        """Say that the program made an error; it goes on."""
        text = tr(
            "The program made an error ({kind}). Close it and start it again if it misbehaves.",
            kind=kind,
        )
        self._window.viewer.messages.show_message("error", text, by_itself=True)

    def offer_again(self, paths: Sequence[Path]) -> None:
        """Offer to open what was open when the program ended without being closed."""
        if paths:
            window = self._window
            said = partial(left_open_message, paths, window.bridge.identity)
            again = tr("Open again"), lambda: window.open(list(paths))
            window.viewer.messages.show_message("info", said, *again, by_itself=True)

    @Slot()
    def show_title(self) -> None:
        """Say in the title what is open."""
        window = self._window
        files = window.workspace.others.files.values()
        studies = {*window.workspace.study_ids, *map(study_id, files)}
        texts.set_title(window, title(window.opening.paths, len(studies), window.bridge.identity))

    @Slot()
    def show_search(self) -> None:
        """Say how far the search is, and what it found; seen while nothing is open."""
        window = self._window
        state = window.opening.state
        window.status_line.show_search(state)
        # However much is open: viewports may be emptied while it is searched, and after.
        text = idle_message(state, window.opening.finds, window.bridge.identity)
        window.viewer.set_idle_message(text, offers=state.phase != "searching")
        self.show_title()

    @Slot()
    def show_verdict(self) -> None:
        """Say what the networks said of the shown slice."""
        window = self._window
        current, item = window.views.current, window.views.slice
        if current is None or item is None:
            is_open = window.workspace.count > 0
            said = describe(None, None, window.judging.state, is_open=is_open)
            window.result_panel.show_text(said)
            return
        identity, result = window.bridge.identity, window.workspace.result_of(current.id, item)
        row = identity.row(window.rows.of(current))
        listing = window.workspace.listings.of(current.id) if row.reader_note else None
        outlined_px = None if listing is None else listing.pixels_at(window.views.index)
        said = describe(result, row, window.judging.state, outlined_px)
        window.result_panel.show_text(replace(said, note=identity.text(said.note, item.path)))

    @Slot(object)
    def _on_not_written(self, error: AppError) -> None:
        self.warn(str(error))

    @Slot(str)
    def _on_taken_in(self, text: str) -> None:
        self._window.viewer.messages.show_message("info", text, by_itself=True)

    @Slot(object)
    def _on_not_kept(self, error: AppError) -> None:
        self.warn(tr("{error} Judging goes on.", error=error))

    @Slot()
    def _on_installation_checked(self) -> None:
        window, check = self._window, self._window.installation
        window.status_line.show_installation(check.short_text, check.text)
        if check.found is not None and check.found.state == "changed":
            text = joined([check.text, tr("Install the program again from a checked copy.")])
            details = tr("Details"), window.commands.show_about
            window.viewer.messages.show_message("error", text, *details, by_itself=True)

    @Slot()
    def _on_judging_changed(self) -> None:
        before, state = self._told, self._window.judging.state
        self._told = state
        self._window.status_line.show_judging(state)
        if state.phase == before.phase and state.error is before.error:
            return
        self.show_verdict()
        if state.phase == "stopped":
            self._tell_stopped(state)
        if state.error is not None:
            self._tell_failed(state.error)
        if state.phase == "idle":
            self._tell_not_judged()

    def _tell_not_judged(self) -> None:
        """When all is done: what could not be judged, each time that this is more."""
        messages, failed = self._window.viewer.messages, self._window.judging.failed
        if failed <= self._failed[0]:
            if not failed:
                messages.take_back(self._failed[1])
                self._failed = 0, ""
            return
        text = plural(
            failed,
            "{count} slice could not be judged. The worklist says why.",
            "{count} slices could not be judged. The worklist says why.",
        )
        messages.take_back(self._failed[1])
        self._failed = failed, text
        again = self._window.actions_["judge_failed"]
        messages.show_message("warning", text, again.text(), again.trigger, by_itself=True)

    def _tell_stopped(self, state: JudgingState) -> None:
        text = tr(
            "Judging stopped at {done} of {total} slices.",
            done=number(state.done),
            total=number(state.total),
        )
        window = self._window
        window.viewer.messages.show_message("warning", text, tr("Go on"), window.judging.judge_all)

    def _tell_failed(self, error: AppError) -> None:
        window = self._window
        text = joined([str(error), tr("Viewing still works.")])
        if window.networks.is_shipped:
            again = tr("Try again"), window.judging.judge_all
        else:
            again = tr("Use the shipped networks"), window.networks.choose_shipped
        window.viewer.messages.show_message("error", text, *again, by_itself=True)

    @Slot()
    def _on_search_ended(self) -> None:
        window = self._window
        finds = window.opening.finds
        said = partial(found_message, finds, window.bridge.identity)
        if window.workspace.count and said():
            is_lost = any(problem.about is None for problem in finds.problems)
            kind: Kind = "warning" if is_lost else "info"
            show = partial(self._show_found, finds)
            window.viewer.messages.show_message(kind, said, tr("Show"), show)

    def _show_found(self, finds: Finds) -> None:
        """Lead to the files of which a message told: reports are read from the list of studies."""
        window = self._window
        listed = [one.about.id for one in finds.problems if one.about is not None]
        if listed and len(listed) == len(finds.problems):
            window.studies_dock.show()
            window.studies_dock.raise_()
            window.study_list.go_to_file(listed[0])
            return
        window.items_dock.show()
        window.commands.worklist.show_problems()

    @Slot(object)
    def _on_search_failed(self, error: AppError) -> None:
        window = self._window
        said = joined([str(error), tr("What was found is shown.")])
        text = window.bridge.identity.text(said, *window.opening.paths)
        window.viewer.messages.show_message("error", text)

    @Slot(object)
    def _on_whole_series_found(self, series: Series) -> None:
        window, item = self._window, self._window.views.slice
        if item is None:
            return
        said = partial(whole_series_message, item.path, series, window.bridge.identity)
        whole = tr("Open whole series"), lambda: window.opening.open_series(series)
        window.viewer.messages.show_message("info", said, *whole, by_itself=True)
