"""From each number to what it means: opens the explanation and keeps it with the shown slice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from braintumor_desktop.desktop.dialogs import help_window
from braintumor_desktop.imaging.geometry import plane_name
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.result.why_window import WhyWindow
    from braintumor_desktop.desktop.shell.main_window import MainWindow


class WhyCommands(QObject):
    """Connects the numbers of the result panel with the window that explains them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._open: WhyWindow | None = None
        window.actions_["why"].triggered.connect(self._on_action)
        window.result_panel.asked.connect(self.show_section)
        window.bridge.told.connect(self._follow)

    @Slot(str)
    def show_section(self, name: str) -> None:
        """Open the explanation, or bring it forward, at a section."""
        shown = self._shown() or self._made()
        self._follow()
        shown.show()
        shown.activateWindow()
        shown.go_to(name)

    @Slot()
    def _on_action(self) -> None:
        self.show_section("answer")

    def _shown(self) -> WhyWindow | None:
        """Qt deletes it when it is closed."""
        return self._open if self._open is not None and isValid(self._open) else None

    def _made(self) -> WhyWindow:
        # Seldom opened: the window's start does without it.
        from braintumor_desktop.desktop.result.why_window import WhyWindow

        self._open = WhyWindow(self._window.pixels, self._window)
        self._open.heat_map_wanted.connect(self._show_heat_map)
        self._open.card_wanted.connect(self._show_card)
        return self._open

    @Slot()
    def _follow(self) -> None:
        """Tell the window, where it is open, what is shown now."""
        shown, views = self._shown(), self._window.views
        if shown is None:
            return
        current, item = views.current, views.slice
        if current is None or item is None:
            shown.show_answer(None, None, "", "")
            return
        row = self._window.rows.of(current)
        result = self._window.workspace.result_of(current.id, item)
        plane = "" if item.facing is None else plane_name(item.facing)
        shown.show_answer(row, result, self._window.sequences.kind_of(current), plane)

    @Slot()
    def _show_heat_map(self) -> None:
        self._window.actions_["overlay_evidence"].trigger()

    @Slot(str)
    def _show_card(self, markdown: str) -> None:
        html = help_window.card_html(markdown)
        help_window.HelpWindow(tr("Model card"), html, self._window).show()
