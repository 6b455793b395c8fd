"""The findings of the series that is shown: what is known of them, and what a reader says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from braintumor_desktop.desktop.findings.details import Details
from braintumor_desktop.desktop.findings.finding_text import COLUMNS, details, heads
from braintumor_desktop.desktop.findings.findings_table import FindingsTable
from braintumor_desktop.desktop.findings.threshold_bar import ThresholdBar
from braintumor_desktop.desktop.look import texts, theme, words
from braintumor_desktop.desktop.look.action_button import ActionButton
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.targets import together
from braintumor_desktop.words import joined, mark, tr
from braintumor_desktop.workspace.edits import Put, Together
from braintumor_desktop.workspace.work import FINDINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.listing import FindingsLister
    from braintumor_desktop.findings.finding import Status
    from braintumor_desktop.findings.listing import Listed, Listing
    from braintumor_desktop.workspace.changes import AnswersChanged, FindingsChanged, ViewsChanged
    from braintumor_desktop.workspace.edits import Edit

IN_A_ROW = 2
"""Buttons."""
NOTHING_OUTLINED = mark("Nothing is outlined.")


class FindingsPanel(QWidget):
    """Shows the list, what is known of the chosen finding, and the threshold.

    Signals:
        changed(): another finding is chosen, or something else is said of it.
        refused(str): why something cannot be done, a sentence.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, bridge: Bridge, lister: FindingsLister) -> None:
        super().__init__()
        self._bridge = bridge
        self._workspace = bridge.workspace
        self._lister = lister
        self._actions: tuple[QAction, ...] = ()
        self._tried: str | None = None
        self._title = texts.part_title(tr("Findings"))
        self.table = FindingsTable()
        self.nothing = texts.note()
        self.targets = texts.note()
        self.details = Details()
        self.details.setAccessibleName(tr("Chosen finding"))
        self._buttons = QWidget()
        self._grid = QGridLayout(self._buttons)
        self.threshold = ThresholdBar()
        self._lay_out()
        self.table.chosen.connect(self._on_chosen)
        self.table.menu_requested.connect(self._on_menu_requested)
        self.threshold.tried.connect(self._on_tried)
        self.threshold.moved.connect(self._on_moved)
        self.threshold.reset.connect(self.reset_threshold)
        bridge.views_changed.connect(self._on_views_changed)
        bridge.answers_changed.connect(self._on_changed)
        bridge.findings_changed.connect(self._on_changed)
        bridge.history.replayed.connect(self._on_replayed)
        self._show()

    @property
    def listing(self) -> Listing | None:
        """The findings of the series in the active viewport."""
        current = self._bridge.views.current
        return None if current is None else self._workspace.listings.of(current.id)

    @property
    def chosen(self) -> Listed | None:
        """The chosen finding."""
        listing = self.listing
        uid = None if listing is None else self._workspace.listings.chosen(listing.series.id)
        return None if listing is None or uid is None else listing.find(uid)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Offer what can be done with the chosen finding, as buttons and in its menu."""
        self._actions = tuple(actions)
        for place, action in enumerate(actions):
            # In one row they would widen the panel beyond the window, in German more than others.
            self._grid.addWidget(ActionButton(action), place // IN_A_ROW, place % IN_A_ROW)

    def menu(self) -> QMenu:
        """What can be done with the chosen finding."""
        menu = QMenu(self)
        menu.addActions(list(self._actions))
        return menu

    def step(self, step: int) -> None:
        """Choose the finding so many places on in the list, and go to it."""
        self.table.step(step)

    def say(self, status: Status) -> None:
        """Say something of the chosen finding; what is said already is taken back."""
        entry, listing = self.chosen, self.listing
        if entry is not None and listing is not None:
            is_said = entry.finding.status == status and not entry.is_edited_since
            now = "proposed" if is_said else status
            self._lister.say(listing.series.id, entry.finding.uid, now)

    def follow(self) -> None:
        """Make the chosen finding a target, or take that back."""
        entry, listing = self.chosen, self.listing
        if entry is not None and listing is not None:
            refusal = self._lister.follow(listing.series.id, entry.finding.uid)
            if refusal:
                self.refused.emit(refusal)

    @Slot()
    def reset_threshold(self) -> None:
        """Back to the networks' own threshold."""
        current = self._bridge.views.current
        if current is not None:
            self._lister.set_threshold(current.id, None)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.GRID)
        self._grid.setColumnStretch(IN_A_ROW, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        parts = (self._title, self.table, self.nothing, self._buttons, self.details, self.targets)
        for part in (*parts, self.threshold):
            column.addWidget(part)

    def _show(self) -> None:
        listing, entry = self.listing, self.chosen
        self.setVisible(listing is not None)
        if listing is None:
            self.table.show_entries((), ("",) * len(COLUMNS), None)
        else:
            self._show_list(listing, entry)
        self.changed.emit()

    def _show_list(self, listing: Listing, entry: Listed | None) -> None:
        has_any = bool(listing.entries)
        marked = None if entry is None else entry.finding.uid
        self.table.show_entries(listing.entries, heads(listing), marked)
        self.table.setVisible(has_any)
        known = self._workspace.sum_of(listing.series.id)
        nothing = tr(NOTHING_OUTLINED) if known is not None and known.is_final else words.DASH
        texts.show_note(self.nothing, "" if has_any else nothing)
        texts.show_note(self.targets, self._followed(listing), "")
        for part in (self._buttons, self.details):
            part.setVisible(entry is not None)
        if entry is not None:
            self.details.show_lines(details(entry))
        self._show_threshold(listing)

    def _followed(self, listing: Listing) -> str:
        """The targets of a series, and of the others of its study."""
        own, identity = listing.targets, self._bridge.identity
        others = []
        for series_id in self._workspace.study_of(listing.series.id):
            other = self._workspace.listings.of(series_id)
            if other is not None and other is not listing and other.targets is not None:
                name = wording.item_name(identity.series(other.series))
                others.append((name, other.targets))
        said = "" if own is None else own.sentence
        return joined(filter(None, (said, together(own, others))))

    def _show_threshold(self, listing: Listing) -> None:
        now, networks = listing.threshold, listing.networks_threshold
        self.threshold.setVisible(now is not None)
        if now is not None and networks is not None:
            asked = self._workspace.listings.threshold(listing.series)
            own = networks if asked is None else asked
            self.threshold.show_threshold(own, networks, listing.peak)

    @Slot(object)
    def _on_views_changed(self, change: ViewsChanged) -> None:
        if change.is_other_series:
            self.threshold.finish()
            self._show()

    @Slot(object)
    def _on_changed(self, change: AnswersChanged | FindingsChanged) -> None:
        current = self._bridge.views.current
        if current is None:
            return
        listing = self.listing
        if current.id in change.series:
            self._show()
        elif listing is not None and not change.series.isdisjoint(
            self._workspace.study_of(current.id)
        ):
            # What is followed there is told here, too.
            texts.show_note(self.targets, self._followed(listing), "")

    @Slot(str)
    def _on_chosen(self, uid: str) -> None:
        """Mark it everywhere, and go to the slice where it is largest."""
        listing = self.listing
        entry = None if listing is None else listing.find(uid)
        if listing is not None and entry is not None:
            self._bridge.tell(self._workspace.listings.choose(listing.series.id, uid))
            self._go_to(entry)

    def _go_to(self, entry: Listed) -> None:
        """Show the slice where it is largest; planes go through its middle there."""
        views = self._bridge.views
        if views.active in views.planes:
            self._bridge.tell(views.planes.go_to_finding(entry.finding.masks, views.active))
        else:
            self._bridge.tell(views.move_to(entry.finding.lesion.largest))

    @Slot(object)
    def _on_replayed(self, edit: Edit) -> None:
        """What is said of a finding after undo is seen: the finding is chosen and shown."""
        edits = edit.edits if isinstance(edit, Together) else (edit,)
        for one in edits:
            if isinstance(one, Put) and one.section == FINDINGS:
                self._go_back_to(one.study, one.key)

    def _go_back_to(self, study: str, uid: str) -> None:
        views, listings = self._bridge.views, self._workspace.listings
        for series_id in self._workspace.series_of(study):
            listing = listings.of(series_id)
            entry = None if listing is None else listing.find(uid)
            if entry is None:
                continue
            seen = (v for v in views.seen if views.shown_in(v).series_id == series_id)
            viewport = next(seen, None)
            is_shown = views.shown_in().series_id == series_id
            if not is_shown:
                self._bridge.tell(
                    views.show(series_id) if viewport is None else views.activate(viewport)
                )
            self._bridge.tell(listings.choose(series_id, uid))
            if views.active in views.planes or views.index not in entry.finding.slices:
                self._go_to(entry)
            return

    @Slot(QPoint)
    def _on_menu_requested(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    @Slot(int)
    def _on_tried(self, percent: int) -> None:
        current = self._bridge.views.current
        if current is not None:
            self._tried = current.id
            self._lister.try_threshold(current.id, percent)

    @Slot(int)
    def _on_moved(self, percent: int) -> None:
        """Of the series at which it was tried: another may be shown by now."""
        if self._tried is not None:
            self._lister.set_threshold(self._tried, percent)
            self._tried = None
