"""Findings over dates leave: as a table, and as pages with their charts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QImageWriter, QPainter

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.dialogs import file_dialogs
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.shell import followup_jobs as jobs
from braintumor_desktop.findings import timeline_text
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from braintumor_desktop.desktop.shell.followup import FollowUpCommands
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.findings.timeline import Timeline
    from braintumor_desktop.imaging.image import Series

PICTURE = (1000, 620)
"""Pixels of a chart in a PDF."""


class FollowUpSaving(QObject):
    """Writes what is shown.

    Attributes:
        ask_where: where a file is to be saved, from its suffix; calls back with the path.
    """

    def __init__(self, window: MainWindow, core: FollowUpCommands) -> None:
        super().__init__(core)
        self._window = window
        self._core = core
        self._bridge = window.bridge
        self.ask_where: Callable[[str, Callable[[Path], None]], object] = self._ask_where

    def ask(self, kind: str) -> None:
        """Ask for a file, "csv" or "pdf", and write it."""
        self.ask_where(kind, partial(self.save, kind))

    def _ask_where(self, kind: str, take: Callable[[Path], None]) -> object:
        # Over its own window: over the main one, that one would come before what says "Saved".
        parent = self._core.shown or self._window
        return file_dialogs.ask_where_to_save_follow_up(parent, kind, take)

    def save(self, kind: str, path: Path) -> None:
        """Write what is shown as "csv" or "pdf"."""
        made = self._core.made
        if made is None:
            return
        shown = jobs.shareable(self._core.as_shown, is_hidden=self._bridge.identity.is_hidden)
        if kind == "csv":
            self._write(partial(jobs.write_csv, path, made, self._core.placed, shown), path)
            return
        write = partial(jobs.write_pdf, path, made, self._core.placed, shown, self._core.since)
        self._draw(made, shown, list(timeline_text.SIZES), [], write, path)

    def _draw(
        self, made: Timeline, shown: Sequence[Series], left: list[jobs.Size],
        taken: list[bytes], write: Callable[..., object], path: Path,
    ) -> None:  # fmt: skip
        """Draw one chart in a turn of the event loop, so that the window stays alive."""
        from braintumor_desktop.desktop.followup.timeline_chart import chart

        if not left:
            self._write(partial(write, tuple(taken)), path)
            return
        plot = chart(made, shown, left[0], theme.LIGHT)  # For paper.
        plot.resize(*PICTURE)
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(noticed(plot.grab().toImage()))
        plot.deleteLater()
        taken.append(bytes(content.data()))
        QTimer.singleShot(0, self, lambda: self._draw(made, shown, left[1:], taken, write, path))

    def _write(self, work: Callable[..., object], path: Path) -> None:
        ids = [one.id for one in self._core.dates]

        def done(_result: object, error: AppError | None) -> None:
            shown, identity = self._core.shown, self._bridge.identity
            if error is not None:
                if shown is not None:
                    shown.show_note(lambda: identity.text(str(error), path), "error")
                return
            self._window.auditing.note("exported", {"formats": [path.suffix[1:]]}, ids)
            if shown is not None:
                shown.show_note(lambda: tr("Saved as {path}.", path=identity.path(path)))

        self._window.pixels.do(work, done, must_end=True)


def noticed(image: QImage) -> QImage:
    """A chart with the notice in a corner, above its lines: it may be copied out of its page."""
    painter = QPainter(image)
    painter.setPen(QColor(theme.LIGHT.text))
    painter.drawText(image.rect().adjusted(0, 4, -8, 0), Qt.AlignmentFlag.AlignRight, tr(NOTICE))
    painter.end()
    return image
