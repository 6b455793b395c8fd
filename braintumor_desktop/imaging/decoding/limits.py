"""What decoding one picture may take, and the words for one that takes more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.limits import COPY_AGAIN, shown_name, too_large
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from pathlib import Path

_DAMAGED = mark("It is probably damaged: copy it again from where it came.")


@dataclass(frozen=True)
class Limits:
    """What decoding one picture may take.

    Attributes:
        seconds: of the processor.  A machine that is busy with other things is no fault of
            the picture, so the clock on the wall may run twice as long.
        memory: bytes, with all copies that a decoder makes.
    """

    seconds: float = 5.0
    memory: int = 2_000_000_000

    @property
    def wall_seconds(self) -> float:
        """After which a decoder that does nothing is ended, too."""
        return 2 * self.seconds


def beyond_time(path: Path, limits: Limits) -> BadInput:
    """The error of a picture whose decoder had to be ended."""
    seconds = number(limits.seconds, 0 if limits.seconds.is_integer() else 1)
    cause = tr("decoding it takes longer than the limit of {seconds} seconds", seconds=seconds)
    return too_large(path, cause, tr(_DAMAGED))


def beyond_memory(path: Path, memory: int) -> BadInput:
    """The error of a picture whose decoder wants too much."""
    gb = number(memory / 1e9, 0 if memory % 10**9 == 0 else 1)
    cause = tr("decoding it takes more memory than the limit of {gb} GB", gb=gb)
    return too_large(path, cause, tr(_DAMAGED))


def without_answer(path: Path) -> BadInput:
    """The error of a picture of which a decoder dies."""
    title = tr("{name} cannot be read", name=shown_name(path))
    cause = tr("its decoder ended without an answer.")
    return BadInput("unreadable", title, cause, tr(COPY_AGAIN))


def without_child(path: Path) -> BadInput:
    """The error of a picture for which the system starts no process."""
    title = tr("{name} cannot be read", name=shown_name(path))
    cause = tr("the process that decodes it cannot be started.")
    return BadInput("unreadable", title, cause, tr("Close other programs and try again."))
