"""What can go wrong, in words for the user.

AppError
+-- BadInput       a file or picture that cannot be read or must not be judged
+-- BadModel       a network that is missing, altered, or has the wrong shapes
+-- BadCluster     computers that judge together and cannot be used
+-- StorageError   an output or data folder that cannot be used
+-- Cancelled      the user stopped the work: no error, no message
"""

from __future__ import annotations

from braintumor_desktop.words import english, joined, tr

REJECTIONS = frozenset(
    {"not_image", "no_pixels", "not_mr", "not_brain", "no_anatomy", "image_type", "copy"}
)
"""Codes of what can be read but must not be judged; every other code is an error."""


class AppError(Exception):
    """Something the user should know: what it is, why, and what to do next.

    Attributes:
        title: the thing and what happened to it, without a full stop.
        text: the cause, or "".
        hint: the next step, or "".
    """

    def __init__(self, title: str, text: str = "", hint: str = "") -> None:
        super().__init__(title, text, hint)
        self.title = title
        self.text = text
        self.hint = hint

    def __str__(self) -> str:
        title, text = self.title, self.text
        sentence = tr("{title}: {text}", title=title, text=text) if text else title
        if not english(sentence).endswith("."):
            sentence = joined((sentence, "."), "")
        return joined((sentence, self.hint)) if self.hint else sentence


class BadInput(AppError):
    """A file or picture that gives no verdict.

    Attributes:
        code: one of REJECTIONS, or unreadable, inconsistent, unsupported, too_large.
        series_uid: of the series that the file belongs to, where that is known, or "".
        about: what a sound file without pictures says it is (an `imaging.image.Series`), or None.
    """

    def __init__(self, code: str, title: str, text: str = "", hint: str = "") -> None:
        super().__init__(title, text, hint)
        self.code = code
        self.series_uid = ""
        self.about: object = None

    @property
    def is_rejection(self) -> bool:
        """Whether the input is sound but not for the networks."""
        return self.code in REJECTIONS


class BadModel(AppError):
    """A network that is missing, altered, or has the wrong shapes."""


class BadCluster(AppError):
    """Computers that judge together and cannot be reached, or have another program."""


class StorageError(AppError):
    """An output or data folder that cannot be used."""


class DiskFull(StorageError):
    """There is no room for what is to be written: it can be when some was made."""


class Cancelled(AppError):
    """The user stopped the work."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped"))
