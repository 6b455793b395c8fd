"""Carries changes of the workspace to the widgets, once a turn of the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from braintumor_desktop.desktop.work.history import History
from braintumor_desktop.workspace.changes import (
    AnswersChanged,
    FindingsChanged,
    IdentityChanged,
    OthersChanged,
    ProgressChanged,
    StudiesChanged,
    ViewsChanged,
    WorkChanged,
)
from braintumor_desktop.workspace.identity import Identity

if TYPE_CHECKING:
    from braintumor_desktop.workspace.changes import Change
    from braintumor_desktop.workspace.views import Views
    from braintumor_desktop.workspace.workspace import Workspace


class Bridge(QObject):
    """Collects changes; however many come in a turn, each signal is emitted once.

    All is in place before anybody is told.

    Attributes:
        workspace: what is open.
        views: how it is shown.
        history: what a person did, to be undone; edits are done through it.
        identity: what may be shown of whom; whatever shows names, numbers, dates of patients or
            names of files asks it.

    Signals:
        studies_changed(StudiesChanged), views_changed(ViewsChanged),
        answers_changed(AnswersChanged), work_changed(WorkChanged),
        findings_changed(FindingsChanged), others_changed(OthersChanged),
        progress_changed(ProgressChanged): what has changed since the last time, in this order.
        identity_changed(IdentityChanged): who the patients are is hidden, or shown again; at once.
        told(): after these.
    """

    studies_changed = Signal(object)
    views_changed = Signal(object)
    answers_changed = Signal(object)
    work_changed = Signal(object)
    findings_changed = Signal(object)
    others_changed = Signal(object)
    progress_changed = Signal(object)
    identity_changed = Signal(object)
    told = Signal()
    _due = Signal()

    def __init__(self, workspace: Workspace, views: Views, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.views = views
        self.identity = Identity(workspace)
        self._studies: StudiesChanged | None = None
        self._views: ViewsChanged | None = None
        self._answers: AnswersChanged | None = None
        self._work: WorkChanged | None = None
        self._findings: FindingsChanged | None = None
        self._others: OthersChanged | None = None
        self._progress: ProgressChanged | None = None
        self._is_due = False
        self._due.connect(self.flush, Qt.ConnectionType.QueuedConnection)
        self.history = History(workspace, self.tell, self)

    def tell(self, change: Change | None) -> None:
        """Tell of a change at the end of this turn; what viewports show follows at once."""
        if change is None:
            return
        if isinstance(change, IdentityChanged):
            self.identity_changed.emit(change)
            return
        if isinstance(change, StudiesChanged):
            self.identity.follow(change)
            self._studies = change if self._studies is None else self._studies.then(change)
            self.tell(self.views.follow(change))
            self.history.follow(change)
        elif isinstance(change, ViewsChanged):
            self._views = change if self._views is None else self._views.then(change)
        elif isinstance(change, AnswersChanged):
            self._answers = change if self._answers is None else self._answers.then(change)
        elif isinstance(change, WorkChanged):
            self._work = change if self._work is None else self._work.then(change)
        elif isinstance(change, FindingsChanged):
            self._findings = change if self._findings is None else self._findings.then(change)
        elif isinstance(change, OthersChanged):
            self._others = change if self._others is None else self._others.then(change)
        else:
            self._progress = change if self._progress is None else self._progress.then(change)
        if not self._is_due:
            self._is_due = True
            self._due.emit()

    @Slot()
    def flush(self) -> None:
        """Tell the widgets now."""
        self._is_due = False
        studies, self._studies = self._studies, None
        views, self._views = self._views, None
        answers, self._answers = self._answers, None
        work, self._work = self._work, None
        findings, self._findings = self._findings, None
        others, self._others = self._others, None
        progress, self._progress = self._progress, None
        if studies is not None:
            self.studies_changed.emit(studies)
        if views is not None:
            self.views_changed.emit(views)
        if answers is not None:
            self.answers_changed.emit(answers)
        if work is not None:
            self.work_changed.emit(work)
        if findings is not None:
            self.findings_changed.emit(findings)
        if others is not None:
            self.others_changed.emit(others)
        if progress is not None:
            self.progress_changed.emit(progress)
        self.told.emit()
