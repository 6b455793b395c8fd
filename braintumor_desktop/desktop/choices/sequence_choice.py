"""Which kind of sequence a series is: as guessed, or as the user said of its description."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from braintumor_desktop.desktop.choices import preferences, recent
from braintumor_desktop.imaging import sequences
from braintumor_desktop.words import english, tr

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Series

MOST = 500
"""Descriptions that are remembered, the last ones."""


class SequenceChoice(QObject):
    """Kinds by description; kept in the settings, where opened files may be remembered.

    Signals:
        changed(): the user called a description something else.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen = _kept()

    def kind_of(self, series: Series) -> str:
        """A code of `sequences.KINDS`, or OTHER."""
        chosen = self.chosen(series)
        return sequences.guess(series).kind if chosen is None else chosen

    def chosen(self, series: Series) -> str | None:
        """What the user said of such series, or None."""
        return self._chosen.get(_name(series))

    def words(self, series: Series) -> str:
        """The kind and who says so, as a sentence; "" where it has none."""
        name = tr(sequences.KINDS.get(self.kind_of(series), ""))
        if self.chosen(series) is not None:
            kind = name or tr("No kind of sequence")
            return tr("{kind}, as you said of this description.", kind=kind)
        reason = sequences.guess(series).words
        return tr("{kind}, guessed from {reason}.", kind=name, reason=reason) if name else ""

    def choose(self, series: Series, kind: str | None) -> None:
        """Call all series of this description so; None: as they are guessed."""
        name = _name(series)
        self._chosen.pop(name, None)
        if kind is not None:
            self._chosen[name] = kind
        while len(self._chosen) > MOST:
            del self._chosen[next(iter(self._chosen))]
        if preferences.is_on(recent.KEEP):
            QSettings().setValue(recent.SEQUENCES, json.dumps(self._chosen))
        self.changed.emit()


def _name(series: Series) -> str:
    return " ".join(english(series.description).casefold().split())


def _kept() -> dict[str, str]:
    if not preferences.is_on(recent.KEEP):
        return {}
    try:
        found = json.loads(str(QSettings().value(recent.SEQUENCES, "{}")))
    except ValueError:
        return {}
    known = {*sequences.KINDS, sequences.OTHER}
    kept = found.items() if isinstance(found, dict) else ()
    return {str(name): kind for name, kind in kept if kind in known}
