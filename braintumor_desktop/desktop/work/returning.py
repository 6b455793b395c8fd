"""A study that is opened again is shown as it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace import joining
from braintumor_desktop.workspace.left import (
    ID,
    LEFT,
    come_back,
    come_back_beside,
    left_by,
    with_hidden,
)

if TYPE_CHECKING:
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.keeping import Keeping
    from braintumor_desktop.desktop.work.opening import Opening
    from braintumor_desktop.findings.left import Left
    from braintumor_desktop.workspace.changes import StudiesChanged

SOON_MS = 300
"""After a change of what is shown; scrolling is kept where it ends."""


class Returning(QObject):
    """Keeps how each study is shown with the work on it, and shows it so when it is opened.

    Only the study that is begun with comes back, and only where the user has not moved meanwhile:
    arranged as it was where nothing else was shown, else in the viewports that it got.  While the
    networks' answers are sealed, nothing of earlier readers is shown.
    """

    def __init__(self, bridge: Bridge, opening: Opening, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._views = bridge.views
        self._work = bridge.workspace.work
        self._opening = opening
        self._keeping = keeping
        self._wanted = ""
        self._new: frozenset[str] = frozenset()
        self._due: dict[str, Left] = {}
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.keep)
        opening.ended.connect(self._on_opened)
        opening.closing.connect(self.keep)
        keeping.read.connect(self._on_read)
        bridge.views_changed.connect(self._on_views_changed)
        bridge.others_changed.connect(self._on_views_changed)
        bridge.studies_changed.connect(self._on_studies_changed)

    @Slot()
    def keep(self) -> None:
        """Keep how each study is shown now, or was shown until another took its place."""
        self._soon.stop()
        workspace, due = self._bridge.workspace, self._due | left_by(self._views)
        self._due = {}
        for study, left in due.items():
            if self._is_settled(study):
                hidden = with_hidden(left, workspace, study)
                self._bridge.tell(self._work.put(LEFT, study, ID, hidden))

    def _is_settled(self, study: str) -> bool:
        """Whether a study is shown as somebody wants it, not until it comes back."""
        workspace = self._bridge.workspace
        if study == self._wanted or not workspace.is_open(study):
            return False
        is_coming = self._opening.is_searching and not self._opening.finds.series.keys().isdisjoint(
            workspace.series_of(study)
        )
        return not is_coming and self._keeping.has_read(study)

    @Slot()
    def _on_opened(self) -> None:
        """Of what was opened, the study that is shown comes back."""
        current, new = self._views.current, self._opening.finds.series
        if current is None or current.id not in new or self._views.unasked.is_moved:
            return
        self._wanted, self._new = study_id(current), frozenset(new)
        if self._keeping.has_read(self._wanted):
            self._return()

    @Slot(str)
    def _on_read(self, study: str) -> None:
        if study == self._wanted:
            self._return()

    def _return(self) -> None:
        study, self._wanted = self._wanted, ""
        self._soon.start()
        current, left = self._views.current, self._work.get(LEFT, study, ID)
        if (
            left is None
            or current is None
            or study_id(current) != study
            or self._views.unasked.is_moved
        ):
            return
        workspace = self._bridge.workspace
        self._bridge.tell(workspace.others.hide_again(study, left.hidden))
        if self._views.unasked.is_first:
            self._bridge.tell(come_back(self._views, workspace, study, left))
            self._bridge.tell(joining.bring_along(self._views))
        else:
            self._bridge.tell(come_back_beside(self._views, workspace, left, self._new))

    @Slot()
    def _on_views_changed(self) -> None:
        self._due |= left_by(self._views)
        if not self._soon.isActive():
            self._soon.start()

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        if change.removed and not self._bridge.workspace.is_open(self._wanted):
            self._wanted = ""
