"""A control for each kind of setting; what cannot be chosen in it does not fit the setting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from braintumor_desktop.station.settings import Setting, Value

    Choose = Callable[[Value], None]

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Fran\u00e7ais"}
"""Each in its own words: who chose a wrong one finds the way back."""
CHOICES = {
    "system": mark("System"),
    "dark": mark("Dark"),
    "light": mark("Light"),
    "mask": mark("Mask"),
    "evidence": mark("Evidence"),
    "both": mark("Both"),
    "fill": mark("Fill"),
    "outline": mark("Outline"),
    "debug": mark("Everything"),
    "info": mark("Information"),
    "warning": mark("Warnings"),
    "error": mark("Errors"),
}
"""What the window calls the choices of all settings."""


@dataclass(frozen=True)
class Field:
    """A control and how it is set.

    Attributes:
        widget: the control.
        set_value: sets it.
    """

    widget: QWidget
    set_value: Callable[[Any], None]

    def show_value(self, value: Value) -> None:
        """Show a value that somebody else chose."""
        with QSignalBlocker(self.widget):
            self.set_value(value)


def field_for(setting: Setting, choose: Choose) -> Field:
    """The control of a switch, a number or a choice.

    Args:
        setting: its declaration.
        choose: is called with each value that the user chooses.
    """
    makers = {"switch": _switch, "number": _number, "choice": _choice}
    field = makers[setting.kind](setting, choose)
    field.widget.setAccessibleName(tr(setting.title))
    field.widget.setAccessibleDescription(tr(setting.text))
    return field


def _switch(_setting: Setting, choose: Choose) -> Field:
    box = QCheckBox(tr("On"))
    box.toggled.connect(choose)
    return Field(box, box.setChecked)


def _number(setting: Setting, choose: Choose) -> Field:
    box = QSpinBox()
    box.setRange(*setting.limits)
    box.valueChanged.connect(choose)
    return Field(box, box.setValue)


def _choice(setting: Setting, choose: Choose) -> Field:
    box = QComboBox()
    for name in setting.choices:
        box.addItem(LANGUAGES.get(name) or tr(CHOICES[name]), name)
    box.activated.connect(lambda place: choose(setting.choices[place]))
    return Field(box, lambda value: box.setCurrentIndex(setting.choices.index(value)))
