"""Laying series side by side: by sequence, two dates, as remembered; linking them by hand."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from braintumor_desktop.desktop.choices import hanging_choice, preferences
from braintumor_desktop.desktop.look import words
from braintumor_desktop.imaging import sequences
from braintumor_desktop.imaging.study import OBJECTS, study_id
from braintumor_desktop.words import joined, mark, tr
from braintumor_desktop.workspace import hanging, joining, standing
from braintumor_desktop.workspace.hanging import BESIDE, USUAL

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.imaging.image import Series

ARRANGE_OPENED = "layout/arrange"
CHANGE_KIND = mark("A right click in the list says what kind a series is.")
MOST_LOOKED_AT = 500
"""Series of what was opened: more are a folder of many scans, and no study to be read."""
ONE_DATE = mark("No other date of this patient is open.")


class HangingCommands(QObject):
    """Connects the actions with what is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._views = window.views
        self._bridge = window.bridge
        self._unlike: tuple[str, Series, Series] | None = None
        actions = window.actions_
        for name, do in (
            ("arrange", self._arrange),
            ("arrange_dates", self._arrange_dates),
            ("arrange_keep", self._keep),
            ("arrange_usual", self._forget),
            ("link_here", self._link),
            ("unlink_here", self._unlink),
        ):
            actions[name].triggered.connect(do)
        actions["arrange_opened"].setChecked(preferences.is_on(ARRANGE_OPENED))
        actions["arrange_opened"].setDisabled(preferences.is_fixed(ARRANGE_OPENED))
        actions["arrange_opened"].toggled.connect(self._choose_on_opening)
        window.opening.ended.connect(self._on_opened)
        window.bridge.views_changed.connect(self._enable)
        window.bridge.work_changed.connect(self._enable)
        window.bridge.views_changed.connect(self._take_back)
        window.sequences.changed.connect(self._take_back)
        self._enable()

    @Slot()
    def _arrange(self) -> None:
        """Lay the series of the study that is shown side by side, as the user wants them."""
        current = self._views.current
        if current is not None:
            self._hang(self._study_of(current))

    def _hang(self, study: list[Series]) -> None:
        wanted = hanging_choice.kept()
        ids = hanging.chosen_for(wanted, study, self._kind_of)
        self._bridge.tell(hanging.hang(self._views, wanted.layout, ids))
        pairs = zip(wanted.kinds, ids, strict=True)
        missing = [tr(sequences.KINDS[kind]) for kind, found in pairs if kind and found is None]
        if missing:
            text = tr("Not found in this study: {kinds}.", kinds=joined(missing, ", "))
            self._say(joined([text, tr(CHANGE_KIND)]))

    @Slot()
    def _arrange_dates(self) -> None:
        """Show the same sequence of the date before beside the one that is shown."""
        current = self._views.current
        if current is not None and current.modality in OBJECTS:
            current = standing.pictures_of(self._window.workspace, current, self._kind_of)
        if current is None:
            return
        prior = hanging.prior_of(current, self._window.workspace.series, self._kind_of)
        if prior is None:
            self._say(tr(ONE_DATE))
            return
        self._bridge.tell(hanging.hang(self._views, BESIDE, (current.id, prior.id)))
        if self._kind_of(prior) != self._kind_of(current):
            date = words.date(self._bridge.identity.series(prior).study_date)
            text = tr("The same sequence is not there on {date}: another one is shown.", date=date)
            self._say(text)
            self._unlike = text, current, prior

    @Slot()
    def _take_back(self) -> None:
        """What was said of two dates goes with them, and once they are of one kind."""
        if self._unlike is None:
            return
        text, *pair = self._unlike
        shown = {one.id for one in map(self._views.series, self._views.seen) if one is not None}
        kinds = {self._kind_of(one) for one in pair}
        if not {one.id for one in pair} <= shown or len(kinds) == 1:
            self._unlike = None
            self._window.viewer.messages.take_back(text)

    @Slot()
    def _keep(self) -> None:
        """Arrange studies as the series hang now."""
        now = hanging.shown_by(self._views, self._kind_of)
        if now is not None:
            hanging_choice.keep(now)
            names = [tr(sequences.KINDS.get(kind, mark("any series"))) for kind in now.kinds]
            self._say(tr("Remembered: {kinds}.", kinds=joined(names, ", ")))

    @Slot()
    def _forget(self) -> None:
        hanging_choice.keep(USUAL)
        self._arrange()

    @Slot()
    def _link(self) -> None:
        joined_ = joining.link_here(self._views)
        if joined_.why:
            self._say(joined_.why)
        else:
            self._window.actions_["link"].setChecked(True)
        self._tell(joined_)

    @Slot()
    def _unlink(self) -> None:
        self._tell(joining.unlink_here(self._views))

    def _tell(self, change: joining.Joined) -> None:
        self._bridge.tell(change.work)
        self._bridge.tell(change.views)

    @Slot(bool)
    def _choose_on_opening(self, on: bool) -> None:
        preferences.keep(ARRANGE_OPENED, on)

    @Slot()
    def _on_opened(self) -> None:
        """Arrange what was opened, where the user wants that: the newest date that has a choice."""
        if not preferences.is_on(ARRANGE_OPENED):
            return
        new = islice(self._window.opening.finds.series, MOST_LOOKED_AT)
        found = [one for one in map(self._window.workspace.find, new) if one is not None]
        first_of = {study_id(one): one for one in reversed(found)}
        wanted = hanging_choice.kept()
        for one in sorted(first_of.values(), key=lambda series: series.study_date, reverse=True):
            study = self._study_of(one)
            if len(set(hanging.chosen_for(wanted, study, self._kind_of)) - {None}) > 1:
                self._hang(study)
                return

    @Slot()
    def _enable(self) -> None:
        """Offer what can be done."""
        views, actions = self._views, self._window.actions_
        is_open = views.current is not None
        for name in ("arrange", "arrange_dates", "arrange_usual"):
            actions[name].setEnabled(is_open)
        actions["arrange_keep"].setEnabled(is_open and not views.arrangement.layout.planes)
        actions["link_here"].setEnabled(is_open and len(views.seen) > 1)
        is_linked = any(joining.how_linked(views, viewport) for viewport in views.seen)
        actions["unlink_here"].setEnabled(is_linked)

    def _study_of(self, series: Series) -> list[Series]:
        """Its series, in the order in which they came; grows with the study."""
        workspace = self._window.workspace
        found = map(workspace.find, workspace.series_of(study_id(series)))
        return [one for one in found if one is not None]

    def _kind_of(self, series: Series) -> str:
        return self._window.sequences.kind_of(series)

    def _say(self, text: str) -> None:
        self._window.viewer.messages.show_message("info", text)
