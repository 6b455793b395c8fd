"""How the user wants the mask: opacity, fill or outline, color; kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from braintumor_desktop.desktop import preferences, theme
from braintumor_desktop.desktop.overlay import OverlayStyle

STEP_PERCENT = 5


class OverlayChoice(QObject):
    """The style of the mask.

    Signals:
        changed(): any part of it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        settings = QSettings()
        self.visible = True
        self.percent = preferences.number("overlay/percent")
        self.mode = preferences.text("overlay/mode")
        color = str(settings.value("overlay/color", ""))
        self.color_name = (
            color if color in theme.OVERLAY_COLORS else next(iter(theme.OVERLAY_COLORS))
        )

    def style_for(self, label: str) -> OverlayStyle:
        """The style for the mask of a slice with this verdict."""
        by_type = theme.LABEL_COLORS.get(label, theme.LABEL_COLORS["tumor"])
        if label == "no_tumor":
            by_type = theme.LABEL_COLORS["tumor"]
        color = theme.OVERLAY_COLORS[self.color_name] or by_type
        return OverlayStyle(
            visible=self.visible,
            mode="outline" if self.mode == "outline" else "fill",
            opacity=self.percent / 100,
            color=color,
        )

    @Slot(bool)
    def set_visible(self, on: bool) -> None:
        """Show or hide the mask; not kept: a new window shows it."""
        self.visible = on
        self.changed.emit()

    @Slot(int)
    def set_percent(self, percent: int) -> None:
        """Set the opacity of the fill, 0 to 100."""
        percent = min(max(percent, 0), 100)
        if percent != self.percent:
            self.percent = percent
            self._keep("overlay/percent", percent)

    def step(self, steps: int) -> None:
        """Make the fill more or less opaque."""
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
