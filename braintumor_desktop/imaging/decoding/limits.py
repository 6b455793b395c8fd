"""What decoding one picture may take, and the words for one that takes more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.limits import COPY_AGAIN, shown_name, too_large

if TYPE_CHECKING:
    from pathlib import Path

_DAMAGED = "It is probably damaged: copy it again from where it came."


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
    cause = f"decoding it takes longer than the limit of {limits.seconds:g} seconds"
    return too_large(path, cause, _DAMAGED)


def beyond_memory(path: Path, memory: int) -> BadInput:
    """The error of a picture whose decoder wants too much."""
    cause = f"decoding it takes more memory than the limit of {memory / 1e9:g} GB"
    return too_large(path, cause, _DAMAGED)


def without_answer(path: Path) -> BadInput:
    """The error of a picture of which a decoder dies."""
    title = f"{shown_name(path)} cannot be read"
    return BadInput("unreadable", title, "its decoder ended without an answer.", COPY_AGAIN)


def without_child(path: Path) -> BadInput:
    """The error of a picture for which the system starts no process."""
    title = f"{shown_name(path)} cannot be read"
    hint = "Close other programs and try again."
    return BadInput("unreadable", title, "the process that decodes it cannot be started.", hint)
