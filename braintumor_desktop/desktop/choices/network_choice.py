"""Which of the catalog's networks judge: the choice, kept in the settings, and its menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from braintumor_desktop.errors import BadModel
from braintumor_desktop.findings.attention import EVEN
from braintumor_desktop.words import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.desktop.work.pixels import PixelLoader
    from braintumor_desktop.errors import AppError
    from braintumor_desktop.inference.catalog import Entry

ROLES = ("classifier", "segmenter")


class NetworkChoice(QObject):
    """The chosen networks by role; "" is the shipped one.

    Signals:
        changed(): others were chosen.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        settings = QSettings()
        self._names = {role: str(settings.value(_key(role), "")) for role in ROLES}

    def __getitem__(self, role: str) -> str:
        return self._names[role]

    @property
    def names(self) -> dict[str, str]:
        """By role, as `models.load_networks` takes them; without the shipped ones."""
        return {role: name for role, name in self._names.items() if name}

    @property
    def is_shipped(self) -> bool:
        """Whether both are those of the program."""
        return not self.names

    def choose(self, role: str, name: str) -> None:
        """Judge with another network from now on."""
        self._choose({role: name})

    def choose_shipped(self) -> None:
        """Judge with the program's own networks from now on."""
        self._choose(dict.fromkeys(ROLES, ""))

    def _choose(self, names: dict[str, str]) -> None:
        chosen = self._names | names
        if chosen == self._names:
            return
        self._names = chosen
        for role, name in chosen.items():
            QSettings().setValue(_key(role), name)
        self.changed.emit()


class NetworkMenu(QMenu):
    """The networks of one role; the catalog is read anew each time that it opens."""

    def __init__(
        self, role: str, choice: NetworkChoice, pixels: PixelLoader, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._role, self._choice, self._pixels = role, choice, pixels
        self._shown: list[tuple[str, str]] = []
        self._fill([])
        self.aboutToShow.connect(self._look)

    def _look(self) -> None:
        # The folder of the added ones may lie on a slow share.
        self._pixels.do(_read_catalog, self._on_read)
        self._tick()

    def _on_read(self, result: object, error: AppError | None) -> None:
        if error is not None:
            self._fill([], str(error))
            return
        entries = cast("Sequence[Entry]", result)
        self._fill([e for e in entries if e.role == self._role])

    def _fill(self, entries: Sequence[Entry], problem: str = "") -> None:
        """One line a network; nothing moves while they stay the same."""
        lines: list[tuple[str, str]] = [("", tr("As shipped"))]
        lines += [(e.name, _point(e)) for e in entries if e.is_shipped and _point(e)]
        lines += [(e.name, e.name) for e in entries if not e.is_shipped]
        chosen = self._choice[self._role]
        if chosen and chosen not in dict(lines):
            lines.append((chosen, _missing(chosen) if entries else chosen))
        if lines != self._shown or problem:
            self._shown = lines
            self._build(problem)
        self._tick()

    def _build(self, problem: str) -> None:
        self.clear()
        group = QActionGroup(self)
        for name, text in self._shown:
            action = group.addAction(text)
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(partial(self._on_chosen, name))
            self.addAction(action)
        self.addSeparator()
        command = "braintumor-desktop models add FILE"
        hint = problem or tr("Add others with: {command}", command=command)
        self.addAction(hint).setEnabled(False)

    def _tick(self) -> None:
        for action in self.actions():
            action.setChecked(action.data() == self._choice[self._role])

    def _on_chosen(self, name: str, _checked: bool = False) -> None:
        self._choice.choose(self._role, name)


def in_use(names: dict[str, str], _token: CancelToken, _report: Report) -> list[str]:
    """The networks that judge, a line each; or why there are none.

    Args:
        names: by role, without the shipped ones.
    """
    from braintumor_desktop.workflow import models

    try:
        return models.networks_in_use(**names)
    except BadModel as error:
        return [str(error)]


def _point(entry: Entry) -> str:
    """What a shipped network does otherwise than the first one, for people; or ""."""
    if entry.is_mirrored:
        return tr("As shipped, and mirrored: twice the time")
    if entry.role != "classifier" or entry.threshold == EVEN:
        return ""
    threshold = number(entry.threshold, 2)
    if entry.threshold < EVEN:
        return tr("Sensitive: a tumor from a probability of {threshold} on", threshold=threshold)
    return tr("Specific: a tumor from a probability of {threshold} on", threshold=threshold)


def _missing(name: str) -> str:
    return tr("{name} (not in the catalog)", name=name)


def _key(role: str) -> str:
    return f"networks/{role}"


def _read_catalog(_token: CancelToken, _report: Report) -> Sequence[Entry]:
    from braintumor_desktop.workflow import models

    return models.catalog().entries
