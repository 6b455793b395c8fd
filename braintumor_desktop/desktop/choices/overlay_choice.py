"""What is laid over the picture and how: mask or evidence, opacity, color; kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from braintumor_desktop.desktop.choices import preferences
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.desktop.look.overlay_style import OverlayStyle, Shows
from braintumor_desktop.findings.labels import mask_label

STEP_PERCENT = 5

SHOWN: tuple[Shows, ...] = ("mask", "evidence", "both")
NONE = "none"


class OverlayChoice(QObject):
    """The style of the overlay.

    Signals:
        changed(): any part of it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        settings = QSettings()
        self.visible = True
        self.percent = preferences.number("overlay/percent")
        kept = preferences.text("overlay/shows")
        self.shows: Shows = next(name for name in SHOWN if name == kept)
        self.mode = preferences.text("overlay/mode")
        color = str(settings.value("overlay/color", ""))
        self.color_name = (
            color if color in theme.OVERLAY_COLORS else next(iter(theme.OVERLAY_COLORS))
        )

    def style_for(self, label: str) -> OverlayStyle:
        """The style for the mask of a slice with this verdict."""
        by_type = mask_label(label).color
        chosen = theme.OVERLAY_COLORS[self.color_name]
        return OverlayStyle(
            visible=self.visible,
            shows=self.shows,
            mode="outline" if self.mode == "outline" else "fill",
            opacity=self.percent / 100,
            color=chosen or by_type,
            is_by_type=not chosen,
        )

    @Slot(bool)
    def set_visible(self, on: bool) -> None:
        """Show or hide the overlay; not kept: a new window shows it."""
        if on != self.visible:
            self.visible = on
            self.changed.emit()

    @property
    def shown(self) -> str:
        """One of SHOWN, or NONE while it is hidden."""
        return self.shows if self.visible else NONE

    def show(self, name: str) -> None:
        """Show one of SHOWN, or NONE; what was chosen comes back when it is shown again."""
        self.visible = name != NONE
        self.shows = next((shows for shows in SHOWN if shows == name), self.shows)
        self._keep("overlay/shows", self.shows)

    def show_next(self) -> None:
        """Mask, evidence, both, none, and from the beginning."""
        names = (*SHOWN, NONE)
        self.show(names[(names.index(self.shown) + 1) % len(names)])

    @Slot(int)
    def set_percent(self, percent: int) -> None:
        """Set the opacity of fill and evidence, 0 to 100."""
        percent = min(max(percent, 0), 100)
        if percent != self.percent:
            self.percent = percent
            self._keep("overlay/percent", percent)

    def step(self, steps: int) -> None:
        """Make the overlay more or less opaque."""
        self.set_percent(self.percent + steps * STEP_PERCENT)

    def set_mode(self, mode: str) -> None:
        """Fill or outline."""
        self.mode = mode
        self._keep("overlay/mode", mode)

    def set_color(self, name: str) -> None:
        """One of theme.OVERLAY_COLORS."""
        self.color_name = name
        self._keep("overlay/color", name)

    def _keep(self, key: str, value: object) -> None:
        QSettings().setValue(key, value)
        self.changed.emit()
