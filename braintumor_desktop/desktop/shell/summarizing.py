"""The summary of the shown series as a QR code on the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage

from braintumor_desktop.desktop.shell.shown_case import ask_for_case, why_not

if TYPE_CHECKING:
    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.dialogs.summary_window import SummaryWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.station.audit import Facts


class SummaryCommands(QObject):
    """Does what "Summary as QR code" offers.

    Attributes:
        window: the one that is open, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.window: SummaryWindow | None = None
        window.actions_["show_summary"].triggered.connect(lambda: self.show())
        window.bridge.views_changed.connect(self._enable)
        window.bridge.identity_changed.connect(self._on_identity_changed)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        is_shown = self._window.views.current is not None
        self._window.actions_["show_summary"].setEnabled(is_shown)

    def show(self) -> None:
        """Show the code of the series that is shown; it names nobody unless that is asked for."""
        from braintumor_desktop.desktop.dialogs.summary_window import SummaryWindow

        window, series = self._window, self._window.views.current
        if series is None:
            return
        why = why_not(window, series)
        if why:
            window.viewer.messages.show_message("warning", why)
            return
        if self.window is not None:
            self.window.close()
        self.window = shown = SummaryWindow(series.description, window)
        shown.wanted.connect(lambda named: ask_for_case(window, series, partial(self._make, named)))
        shown.finished.connect(self._forget)
        shown.show()
        ask_for_case(window, series, partial(self._make, False))

    @Slot()
    def _forget(self) -> None:
        self.window = None

    def _make(self, is_named: bool, case: Case) -> None:
        shown = self.window

        def done(found: object, error: AppError | None) -> None:
            if self.window is None or self.window is not shown:
                return
            if error is not None:
                self.window.show_problem(str(error))
                return
            text, image = cast("tuple[str, QImage]", found)
            self.window.show_code(text, image)
            facts: Facts = {"formats": ["qr"], "named": is_named}
            self._window.auditing.note("exported", facts, [case.series.id])

        self._window.pixels.do(partial(_made, case, is_named), done)

    @Slot()
    def _on_identity_changed(self) -> None:
        """With F12 nothing on the screen names a person."""
        if self.window is not None and self._window.bridge.identity.is_hidden:
            self.window.close()


def _made(case: Case, is_named: bool, _token: CancelToken, _report: Report) -> tuple[str, QImage]:
    from braintumor_desktop.exchange.summary_code import summary_png, summary_text

    text = summary_text(case, identity=is_named)
    return text, QImage.fromData(summary_png(text))
