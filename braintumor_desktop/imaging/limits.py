"""What every reader refuses before it takes memory, and the words for what it cannot read."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MAX_SIDE = 65_535
"""Pixels along one side: what DICOM's Rows and Columns can say."""

MAX_BYTES = 1 << 30
"""Of one picture or volume, decoded."""

MAX_PIXELS = 100_000_000
"""Of one picture: with the copies that showing and judging make, 2 GB."""

MAX_SLICES = 20_000
"""Frames, pages or slices of one file: each has a place in lists and tables."""

COPY_AGAIN = "Copy it again from where it came."


def check_size(path: Path, size: Sequence[int], bytes_per_value: int) -> None:
    """Refuse what a header declares too large, before memory is taken.

    Args:
        path: the file, for the message.
        size: columns, rows and, where there are more, slices and channels; all above 0.
        bytes_per_value: of one decoded value.

    Raises:
        BadInput: too_large, beyond MAX_SIDE columns or rows, MAX_PIXELS in one picture or
            MAX_BYTES in all.
    """
    decoded = math.prod(size) * bytes_per_value
    if max(size[:2]) <= MAX_SIDE and decoded <= MAX_BYTES:
        check_pixels(path, size[0], size[1])
        return
    declared = " x ".join(f"{n:,}" for n in size)
    raise too_large(
        path,
        f"it declares {declared} values, {decoded / MAX_BYTES:,.1f} GiB decoded; "
        f"the limits are {MAX_SIDE:,} pixels a side and 1 GiB",
    )


def check_pixels(path: Path, columns: int, rows: int) -> None:
    """Refuse a picture of more than MAX_PIXELS.

    Raises:
        BadInput: too_large.
    """
    if columns * rows > MAX_PIXELS:
        limit = f"the limit is {MAX_PIXELS // 1_000_000} million"
        raise too_large(path, f"it declares {columns:,} x {rows:,} pixels; {limit}")


def check_slices(path: Path, count: int, kind: str = "slices") -> None:
    """Refuse more pictures in one file than MAX_SLICES, before anything is made for each.

    Args:
        path: the file, for the message.
        count: of its pictures.
        kind: what they are called there: "frames", "pages" or "slices".

    Raises:
        BadInput: too_large.
    """
    if count > MAX_SLICES:
        raise too_large(path, f"it declares {count:,} {kind}; the limit is {MAX_SLICES:,}")


def too_large(path: Path, cause: str, hint: str = "Check that this is the right file.") -> BadInput:
    """The error of a file that is refused before it takes memory or time.

    Args:
        path: the file.
        cause: half a sentence, without a full stop.
        hint: the next step.
    """
    return BadInput("too_large", f"{shown_name(path)} is too large to open", f"{cause}.", hint)


def unreadable(path: Path, cause: str, hint: str = COPY_AGAIN) -> BadInput:
    """The error of a file that claims to be an image but cannot be read.

    Args:
        path: the file.
        cause: half a sentence, without a full stop.
        hint: the next step.
    """
    return BadInput("unreadable", f"{shown_name(path)} cannot be read", f"{cause}.", hint)


def from_os_error(path: Path, error: OSError) -> BadInput:
    """Translate what the operating system says on opening or reading a file."""
    if isinstance(error, FileNotFoundError):
        hint = "Check that its disk or network folder is connected."
        return unreadable(path, "it is no longer there", hint)
    if isinstance(error, PermissionError):
        return unreadable(path, "this account may not read it", "Ask its owner for permission.")
    cause = f"the system says {error.strerror!r}" if error.strerror else "reading it failed"
    return unreadable(path, cause, "Check its disk or network folder, then try again.")


def shown_name(path: Path) -> str:
    """The file's name as it can be printed: bytes that are not UTF-8 become U+FFFD."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
