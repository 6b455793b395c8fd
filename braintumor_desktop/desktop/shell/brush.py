"""What the actions of the menu Brush do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from braintumor_desktop.desktop.choices.brush_choice import BrushChoice, Values
from braintumor_desktop.desktop.viewer.painting import NOTHING_CHOSEN, Painting
from braintumor_desktop.findings.labels import OUTLINED
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow
    from braintumor_desktop.desktop.viewer.pane import Pane
    from braintumor_desktop.desktop.viewer.plane_pane import PlanePane

TOOLS = ("brush", "eraser", "grow", "split", "merge", "keep_part", "remove_part")
SIZED = ("brush", "eraser")
"""Tools during which [ and ] change the size of the brush."""
HINTS = {
    "split": mark("Drag a line across finding {number}: it becomes two findings."),
    "merge": mark("Press on the finding that is to become one with finding {number}."),
    "keep_part": mark("Press on the part of a finding that is to stay: its other parts go."),
    "remove_part": mark("Press on the part of a finding that is to go."),
}
"""What is to be done with a tool that shows nothing of itself."""
OF_CHOSEN = ("split", "merge")
"""Tools for the chosen finding."""
VALUES: tuple[Values, ...] = ("all", "click", "window")


class BrushCommands(QObject):
    """Connects the actions of the brush with what is painted.

    Attributes:
        painting: edits of the findings that are shown.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_
        self._hinted = ""
        self.choice = BrushChoice(self)
        self.painting = Painting(window.bridge, window.pixels, window.overlay, self.choice, self)
        for pane in window.viewer.panes:
            self._add_pane(pane)
        window.viewer.pane_added.connect(self._add_pane)
        self._connect()

    def step(self, steps: int) -> None:
        """[ and ]: the size of the brush while it is the tool, else the overlay's opacity."""
        if any(self._actions[f"tool_{name}"].isChecked() for name in SIZED):
            self.choice.resize(steps)
        else:
            self._window.overlay.step(steps)

    def _connect(self) -> None:
        actions, choice, painting = self._actions, self.choice, self.painting
        for tool in TOOLS:
            do = partial(self._window.viewer.set_tool, tool)
            actions[f"tool_{tool}"].triggered.connect(lambda _on=False, do=do: do())
            actions[f"tool_{tool}"].toggled.connect(self._hint)
        for name, act in (
            ("brush_smaller", partial(choice.resize, -1)),
            ("brush_larger", partial(choice.resize, 1)),
            ("brush_fill", painting.fill),
            ("brush_smooth", painting.smooth),
            ("brush_interpolate", painting.interpolate),
            ("accept_preview", painting.accept_preview),
            *((f"brush_{values}", partial(choice.set_values, values)) for values in VALUES),
            *((f"brush_new_{label}", partial(self._begin_new, label)) for label in OUTLINED),
            *((f"finding_type_{label}", partial(painting.set_type, label)) for label in OUTLINED),
            ("finding_edit", actions["tool_brush"].trigger),
        ):
            actions[name].triggered.connect(lambda _on=False, act=act: act())
        actions["brush_ball"].toggled.connect(choice.set_ball)
        actions["networks_outline"].toggled.connect(choice.show_networks)
        actions[f"brush_{choice.values}"].setChecked(True)
        self._fill_menu("brush_values", [f"brush_{values}" for values in VALUES])
        self._fill_menu("brush_new", [f"brush_new_{label}" for label in OUTLINED])
        self._fill_menu("finding_type", [f"finding_type_{label}" for label in OUTLINED])
        self._window.findings_panel.changed.connect(self._follow_chosen)
        self._follow_chosen()
        painting.told.connect(self._tell)
        painting.preview_changed.connect(self._follow_preview)
        self._follow_preview()

    def _fill_menu(self, name: str, entries: list[str]) -> None:
        menu = QMenu(self._window)
        for entry in entries:
            menu.addAction(self._actions[entry])
        self._actions[name].setMenu(menu)

    def _begin_new(self, label: str) -> None:
        self.painting.begin_new(label)
        if not any(self._actions[f"tool_{name}"].isChecked() for name in (*SIZED, "grow")):
            self._actions["tool_brush"].trigger()

    @Slot()
    def _follow_chosen(self) -> None:
        """Offer what can be done with the finding that is chosen."""
        entry = self._window.findings_panel.chosen
        for name in ("finding_edit", "finding_type"):
            self._actions[name].setEnabled(entry is not None)
        if entry is not None and entry.finding.label in OUTLINED:
            self._actions[f"finding_type_{entry.finding.label}"].setChecked(True)
        self._hint()

    @Slot()
    def _hint(self) -> None:
        """Say what to do with the tool, which shows nothing before it is used."""
        tools = (name for name in HINTS if self._actions[f"tool_{name}"].isChecked())
        tool, before = next(tools, None), self._hinted
        self._hinted = "" if tool is None else self._hint_for(tool)
        if self._hinted != before:
            self._tell(self._hinted)

    def _hint_for(self, tool: str) -> str:
        series = self._window.views.current
        chosen = None if series is None else self.painting.chosen(series)
        if tool not in OF_CHOSEN:
            return tr(HINTS[tool])
        if chosen is None:
            return tr(NOTHING_CHOSEN)
        return tr(HINTS[tool], number=number(chosen.now.number))

    @Slot(object)
    def _add_pane(self, pane: Pane | PlanePane) -> None:
        self.painting.add_pane(pane)

    @Slot(str)
    def _tell(self, text: str) -> None:
        self._window.viewer.messages.show_hint(self._window.bridge.identity.text(text))

    @Slot()
    def _follow_preview(self) -> None:
        is_there = self.painting.has_preview
        self._actions["accept_preview"].setEnabled(is_there)
        if not is_there:
            self._tell("")
