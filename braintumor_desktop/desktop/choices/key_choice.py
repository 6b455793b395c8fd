"""The keys that the user gave to actions; every other action has the key of the table.

Keys are written as Qt writes them for files ("Ctrl+Shift+Z"), two of them as "A or B", none
as "".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence

from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

_GROUP = "keys"
_OR = mark(" or ")


@dataclass(frozen=True)
class KeyRow:
    """What is said of one action, or of the mouse.

    Attributes:
        name: of the action, or "" of what cannot be changed.
        group: menu in which it stands.
        text: what it does.
        keys: as they are kept; of what cannot be changed as it is shown.
        default: the same of the table.
    """

    name: str
    group: str
    text: str
    keys: str
    default: str = ""


def changed() -> dict[str, str]:
    """Keys by the name of the action, of those that were changed."""
    settings = QSettings()
    settings.beginGroup(_GROUP)
    return {name: str(settings.value(name, "")) for name in settings.childKeys()}


def keep(name: str, keys: str) -> None:
    """Keep the keys of an action."""
    QSettings().setValue(f"{_GROUP}/{name}", keys)


def forget(name: str) -> None:
    """The action has the key of the table again."""
    QSettings().remove(f"{_GROUP}/{name}")


def forget_all() -> None:
    """Every action has the key of the table again."""
    QSettings().remove(_GROUP)


def sequences(keys: str) -> list[QKeySequence]:
    """The keys of an action; what is no key is left out."""
    found = [QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in split(keys)]
    return [sequence for sequence in found if not sequence.isEmpty()]


def split(keys: str) -> list[str]:
    """The keys of an action, one by one."""
    return [key for key in keys.split(_OR) if key]


def joined(keys: Iterable[str]) -> str:
    """The other way round."""
    return _OR.join(keys)


def shown(keys: str) -> str:
    """The keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return tr(_OR).join(sequence.toString(native) for sequence in sequences(keys))
