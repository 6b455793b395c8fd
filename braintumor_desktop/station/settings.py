"""Every setting that a user or an administrator can choose: type, default, description."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["switch", "number", "choice", "folder"]
Value = bool | int | str


@dataclass(frozen=True)
class Setting:
    """One declaration.

    Attributes:
        key: `group/name`; in a policy file `name` in the table `[group]`, without a group on top.
        kind: a switch is true or false, a number lies in `limits`, a choice is one of
            `choices`, a folder is an absolute path, or "" for the program's own.
        default: the value where nobody chose one.
        title: how the window calls it, in English.
        text: what it does, in a sentence, in English.
        choices: of a choice.
        limits: lowest and highest number.
        for_policy: whether an administrator can fix it.
        for_user: whether a user can choose it; else the administrator alone.
        at_start: whether it counts from the next start on, else at once.
    """

    key: str
    kind: Kind
    default: Value
    title: str
    text: str
    choices: tuple[str, ...] = ()
    limits: tuple[int, int] = (0, 0)
    for_policy: bool = False
    for_user: bool = True
    at_start: bool = False

    def check(self, value: object) -> Value:
        """The value, if it fits the declaration.

        Raises:
            ValueError: it does not; the text says what would.
        """
        if self.kind == "switch" and isinstance(value, bool):
            return value
        if self.kind == "number" and isinstance(value, int) and not isinstance(value, bool):
            return self._limited(value)
        if self.kind == "choice" and isinstance(value, str) and value in self.choices:
            return value
        if self.kind == "folder" and isinstance(value, str):
            return _folder(value)
        raise ValueError(tr("it must be {what}", what=self.allowed))

    def parse(self, kept: object) -> Value:
        """What a settings file holds, which knows only text; the default where it is spoiled."""
        text = str(kept)
        known: Mapping[str, Value] = {"true": True, "false": False}
        # Until the file is read again it gives back the object that was kept.
        value = known.get(text.lower(), text) if self.kind == "switch" else text
        if self.kind == "number" and text.isdecimal():
            value = int(text)
        try:
            return self.check(value)
        except ValueError:
            return self.default

    @property
    def allowed(self) -> str:
        """The values that fit, in words."""
        if self.kind == "number":
            low, high = self.limits
            return tr("a whole number from {low} to {high}", low=low, high=high)
        if self.kind == "choice":
            return tr("one of {choices}", choices=", ".join(f'"{one}"' for one in self.choices))
        return tr("true or false") if self.kind == "switch" else tr('an absolute path, or ""')

    def _limited(self, value: int) -> int:
        if not self.limits[0] <= value <= self.limits[1]:
            raise ValueError(tr("it must be {what}", what=self.allowed))
        return value


SETTINGS = (
    Setting(
        "theme", "choice", "dark", mark("Theme"),
        mark("Colors of the window."),
        choices=("dark", "light"), for_policy=True,
    ),
    Setting(
        "language", "choice", "system", mark("Language"),
        mark("Language of the window, and how it writes numbers and dates."),
        choices=("system", "en", "de", "fr"), for_policy=True, at_start=True,
    ),
    Setting(
        "overlay/percent", "number", 45, mark("Opacity of the overlay"),
        mark("How opaque the fill of the mask and the evidence are, in percent."),
        limits=(0, 100),
    ),
    Setting(
        "overlay/shows", "choice", "mask", mark("Overlay"),
        mark("What lies over the picture: the mask, the evidence for the result, or both."),
        choices=("mask", "evidence", "both"),
    ),
    Setting(
        "overlay/mode", "choice", "fill", mark("Mask as"),
        mark("Whether the mask is filled, or only its border is drawn."),
        choices=("fill", "outline"),
    ),
    Setting(
        "cine/rate", "number", 24, mark("Cine: slices a second"),
        mark("How fast a series plays, as long as its slices are decoded as fast."),
        limits=(1, 60),
    ),
    Setting(
        "cine/swing", "switch", False, mark("Cine: back and forth"),
        mark("At its end a series plays backwards; switched off, it begins again."),
    ),
    Setting(
        "layout/arrange", "switch", False, mark("Arrange what is opened"),
        mark("Lay the sequences of a study side by side when it is opened, as under Layout."),
    ),
    Setting(
        "watch/judges", "switch", True, mark("Judge what comes into watched folders"),
        mark(
            "Open new studies of watched folders and judge them; switched off, they only enter "
            "the worklist."
        ),
        for_policy=True,
    ),
    Setting(
        "watch/seconds", "number", 5, mark("Watched folders: seconds between two looks"),
        mark("How often watched folders are looked at; large ones less often."),
        limits=(1, 3600), for_policy=True,
    ),
    Setting(
        "reading/go_on", "switch", True, mark("Reading: on to the next case"),
        mark("An answer that is saved leads to the next case without one."),
    ),
    Setting(
        "files/keep_recent", "switch", True, mark("Remember what was opened"),
        mark(
            "Keep the last opened paths and the last used folder in the settings. Paths can hold "
            "names of patients. Switching it off forgets them."
        ),
        for_policy=True,
    ),
    Setting(
        "window/single", "switch", True, mark("One window"),
        mark(
            "A second start brings the open window forward and hands its files to it. Switched "
            "off, each start opens a window of its own."
        ),
        for_policy=True, at_start=True,
    ),
    Setting(
        "log/level", "choice", "info", mark("Log"),
        mark("How much the log tells. At every level it holds no patient data."),
        choices=("debug", "info", "warning", "error"), for_policy=True,
    ),
    Setting(
        "log/folder", "folder", "", mark("Folder of the log"),
        mark(
            "Where the log and the reports of crashes are kept. On a computer of several users "
            "each gets a folder of their own in it."
        ),
        for_policy=True, for_user=False,
    ),
    Setting(
        "pacs/allowed", "switch", True, mark("Archives on the network"),
        mark(
            "Whether window and command line may connect to archives. Nothing is connected before "
            "somebody asks for it."
        ),
        for_policy=True, for_user=False,
    ),
    Setting(
        "people/lock_minutes", "number", 0, mark("Lock after minutes without input"),
        mark("Where readers sign in: the window is locked when nobody uses it. 0 for never."),
        limits=(0, 240), for_policy=True,
    ),
    Setting(
        "people/sign_in", "switch", False, mark("Readers must sign in"),
        mark("The window shows nothing before a reader has signed in with a PIN."),
        for_policy=True, for_user=False,
    ),
    Setting(
        "people/new_administrator", "switch", False, mark("A new administrator"),
        mark(
            "Where the PIN of the last administrator was forgotten: while it is on, whoever starts "
            "the window may make a new one."
        ),
        for_policy=True, for_user=False,
    ),
    Setting(
        "models/folder", "folder", "", mark("Folder of added networks"),
        mark("Where networks are kept that were added to those that came with the program."),
        for_policy=True, for_user=False,
    ),
)  # fmt: skip
"""In the order in which they are shown."""

BY_KEY: Mapping[str, Setting] = MappingProxyType({setting.key: setting for setting in SETTINGS})


def _folder(value: str) -> str:
    if "\0" in value:
        raise ValueError(tr("a path cannot hold the character NUL"))
    if value and not PurePath(value).is_absolute():
        raise ValueError(tr("it must be an absolute path"))
    return value
