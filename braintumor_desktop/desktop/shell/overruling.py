"""Judging what a header forbids, where a person says that the header is wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.imaging.image import Series


class Overruling(QObject):
    """Offers to judge the shown series against its header; the result says so."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._action = window.actions_["judge_anyway"]
        self._action.triggered.connect(self._judge)
        window.result_panel.anyway_wanted.connect(self._judge)
        window.bridge.told.connect(self._enable)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        current = self._window.views.current
        is_possible = current is not None and self._window.rows.of(current).may_overrule
        self._action.setEnabled(is_possible)

    @Slot()
    def _judge(self) -> None:
        series = self._window.views.current
        if series is not None:
            self._window.pixels.do(partial(_judged_anyway, series), partial(self._take, series))

    def _take(self, series: Series, made: object, error: AppError | None) -> None:
        """The series as it is to be judged, unless it was closed or has other slices by now."""
        if error is None and self._window.workspace.find(series.id) is series:
            self._window.opening.overrule(cast("Series", made))
            self._window.bridge.flush()
            self._window.judging.judge(series.id)


def _judged_anyway(series: Series, _token: CancelToken, _report: Report) -> Series:
    from braintumor_desktop.workflow.overruling import judged_anyway

    return judged_anyway(series)
