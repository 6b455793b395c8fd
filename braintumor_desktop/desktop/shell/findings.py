"""What the actions on findings do, and when they can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.desktop.shell.main_window import MainWindow

OFFERED = ("finding_accept", "finding_reject", "finding_edit", "finding_target")
"""Beside the chosen finding, as buttons and in its menu."""


class FindingCommands(QObject):
    """Connects the actions on findings with the panel that shows them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._panel = window.findings_panel
        self._actions = window.actions_
        self._messages = window.viewer.messages
        panel = self._panel
        for name, do in (
            ("finding_on", lambda: panel.step(1)),
            ("finding_back", lambda: panel.step(-1)),
            ("finding_accept", lambda: panel.say("accepted")),
            ("finding_reject", lambda: panel.say("rejected")),
            ("finding_target", panel.follow),
            ("threshold_reset", panel.reset_threshold),
        ):
            self._on(name, do)
        panel.offer([self._actions[name] for name in OFFERED])
        panel.changed.connect(self._follow)
        panel.refused.connect(self._on_refused)
        self._follow()

    def _on(self, name: str, do: Callable[[], object]) -> None:
        # Without the checked state, which Qt hands over or not.
        self._actions[name].triggered.connect(lambda _checked=False: do())

    @Slot(str)
    def _on_refused(self, text: str) -> None:
        self._messages.show_message("info", text)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Offer only what can be done, and mark what was."""
        listing, entry = self._panel.listing, self._panel.chosen
        status = None if entry is None else entry.finding.status
        for name, said in (("finding_accept", "accepted"), ("finding_reject", "rejected")):
            self._actions[name].setEnabled(entry is not None)
            # What was edited since can be accepted again.
            is_old = entry is not None and entry.is_edited_since
            self._actions[name].setChecked(status == said and not is_old)
        self._actions["finding_target"].setEnabled(entry is not None and entry.is_counted)
        self._actions["finding_target"].setChecked(entry is not None and entry.is_target)
        has_any = listing is not None and bool(listing.entries)
        for name in ("finding_on", "finding_back"):
            self._actions[name].setEnabled(has_any)
        self._actions["threshold_reset"].setEnabled(listing is not None and listing.is_moved)
