"""The line at the bottom: the pixel under the pointer, what is under way, and the notice."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QWidget,
)

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.words import joined, number, plural, tr
from braintumor_desktop.workflow.pace import time_left

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from braintumor_desktop.desktop.work.judging_state import JudgingState
    from braintumor_desktop.desktop.work.opening import SearchState

SHOW_AFTER_MS = 150
"""Work that ends sooner shows no progress."""
TIME_LEFT_AFTER = 2.0
"""Seconds after which the time left is told."""


class StatusLine(QStatusBar):
    """Shows a pixel, progress with a stop button, and that this is for research use.

    Signals:
        stop_requested(): of what is under way.
        pause_requested(): of judging, or that it goes on.
    """

    stop_requested = Signal()
    pause_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._judging = self._judging_short = ""
        self._searching = ""
        self._began = 0.0
        self._delay = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._delay.timeout.connect(self._show_progress)
        self.pixel = texts.plain_label()
        self.pixel.setFont(theme.tabular(self.font()))
        texts.show_value(self.pixel, tr("Pixel under the pointer"), "")
        self.pixel.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.notice = texts.plain_label(tr(NOTICE), name="notice")
        self.progress = self._progress_widget()
        self.addWidget(_padded(self.pixel, left=True), 1)
        self.addWidget(self.progress, 1)
        self.reader = QToolButton()
        self.reader.setAccessibleName(tr("Reader"))
        texts.set_plain_tooltip(self.reader, tr("Lock the window, or change the reader"))
        self.reader.hide()
        self.addPermanentWidget(self.reader)
        self.hidden = texts.plain_label(tr("Identity hidden"), name="hidden")
        self.hidden.hide()
        self.addPermanentWidget(_padded(self.hidden))
        self.installation = texts.plain_label(name="notice")
        self.addPermanentWidget(_padded(self.installation))
        self.addPermanentWidget(_padded(self.notice))

    def show_pixel(self, text: str) -> None:
        """Show a position and its value, or "" for none; where there is little room, its end."""
        room = self.pixel.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideLeft, self.pixel.width()
        )
        texts.show_value(self.pixel, tr("Pixel under the pointer"), text)
        self.pixel.setText(room)

    def show_reader(self, name: str) -> None:
        """Say who has signed in, or "" for nobody."""
        self.reader.setText(texts.menu_text(name))
        self.reader.setVisible(bool(name))

    def show_hidden(self, on: bool) -> None:
        """Say that who the patients are is not shown."""
        self.hidden.setVisible(on)

    def show_installation(self, text: str, hint: str) -> None:
        """Show whether this is the signed original.

        Args:
            text: two words.
            hint: the whole sentence, for the tooltip.
        """
        texts.show_value(self.installation, tr("Signature of the installation"), text)
        texts.set_plain_tooltip(self.installation, hint)

    def show_judging(self, state: JudgingState) -> None:
        """Show how far judging is."""
        if state.phase == "recalling":
            self._judging = self._judging_short = tr("Looking for earlier answers")
        elif state.phase == "loading":
            self._judging = self._judging_short = tr("Loading the networks")
        elif state.phase == "judging":
            self._judging = self._judging_text(state)
        elif state.phase == "paused":
            done, total = number(state.done), number(state.total)
            self._judging = tr("Paused at {done} of {total}", done=done, total=total)
            self._judging_short = self._judging
        else:
            self._judging = self._judging_short = ""
        self._bar.setValue(round(1000 * state.done / max(1, state.total)))
        self._bar.setVisible(state.phase in {"judging", "paused"})
        self._pause.setVisible(state.phase in {"judging", "paused"})
        self._pause.setText(tr("Resume") if state.phase == "paused" else tr("Pause"))
        self._pause.setAccessibleName(self._pause.text())
        self._refresh()

    def show_search(self, state: SearchState) -> None:
        """Show how far the search is."""
        is_searching = state.phase == "searching"
        found = plural(
            state.files, "Searching, {count} file so far", "Searching, {count} files so far"
        )
        self._searching = found if is_searching else ""
        self._refresh()

    def _judging_text(self, state: JudgingState) -> str:
        """Such as: Judging 121 of 3,000, item 8 of 40, 450 a minute, 7 min left."""
        place, total = number(min(state.done + 1, state.total)), number(state.total)
        parts: list[str] = [tr("Judging {place} of {total}", place=place, total=total)]
        self._judging_short = parts[0]
        if 1 < state.items < state.total:
            item, items = number(min(state.items_done + 1, state.items)), number(state.items)
            parts.append(tr("item {item} of {items}", item=item, items=items))
        is_long = self._began and time.monotonic() - self._began > TIME_LEFT_AFTER
        if state.seconds_left is not None and state.per_minute is not None and is_long:
            parts.append(tr("{count} a minute", count=number(round(state.per_minute))))
            parts.append(time_left(state.seconds_left))
        return joined(parts, ", ")

    def _widest_pause(self) -> int:
        """The button has the same width with both of its words."""
        widths = []
        for word in (tr("Resume"), tr("Pause")):
            self._pause.setText(word)
            widths.append(self._pause.sizeHint().width())
        return max(widths)

    def _refresh(self) -> None:
        shown = [self._searching, self._judging if not self._searching else self._judging_short]
        said = "  ".join(text for text in shown if text)
        texts.show_value(self._text, tr("Progress"), said)
        if not self._text.text():
            self._began = 0.0
            self._delay.stop()
            self._inner.hide()
        elif not self._began:
            self._began = time.monotonic()
            self._delay.start()

    @Slot()
    def _show_progress(self) -> None:
        self._inner.show()

    def _progress_widget(self) -> QWidget:
        """Keeps its place while it is empty, so that nothing jumps."""
        self._text = texts.plain_label()
        self._text.setFont(theme.tabular(self.font()))
        # In a narrow window it ends at the edge, and takes no room from what is pressed.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(12 * theme.GRID)
        self._pause = QToolButton()
        texts.set_plain_tooltip(self._pause, tr("Judge nothing until it is resumed"))
        self._pause.setMinimumWidth(self._widest_pause())
        self._pause.clicked.connect(self.pause_requested)
        self._pause.hide()
        self._stop = QToolButton()
        self._stop.setText(tr("Stop"))
        self._stop.setAccessibleName(tr("Stop"))
        texts.set_plain_tooltip(self._stop, tr("Set aside what is not judged so far"))
        self._stop.clicked.connect(self.stop_requested)
        self._inner = QWidget()
        row = QHBoxLayout(self._inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        # What is pressed stays where it is, however long the text.
        for widget in (self._bar, self._pause, self._stop):
            row.addWidget(widget)
        row.addWidget(self._text, 1)
        self._inner.hide()
        holder = QWidget()
        holder.setMinimumHeight(4 * theme.GRID)
        outer = QHBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._inner)
        return holder


def _padded(label: QLabel, *, left: bool = False) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(theme.GRID if left else 0, 0, 2 * theme.GRID, 0)
    layout.addWidget(label)
    return holder
