"""What every reader refuses before it takes memory, and the words for what it cannot read."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.words import joined, mark, number, tr

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

COPY_AGAIN = mark("Copy it again from where it came.")

_TOO_MANY = {
    "frames": mark("it declares {count} frames; the limit is {limit}"),
    "pages": mark("it declares {count} pages; the limit is {limit}"),
    "slices": mark("it declares {count} slices; the limit is {limit}"),
}


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
    cause = tr(
        "it declares {size} values, {gib} GiB decoded; the limits are {side} pixels a side and "
        "1 GiB",
        size=joined(map(number, size), " x "),
        gib=number(decoded / MAX_BYTES, 1),
        side=number(MAX_SIDE),
    )
    raise too_large(path, cause)


def check_pixels(path: Path, columns: int, rows: int) -> None:
    """Refuse a picture of more than MAX_PIXELS.

    Raises:
        BadInput: too_large.
    """
    if columns * rows > MAX_PIXELS:
        cause = tr(
            "it declares {columns} x {rows} pixels; the limit is {limit} million",
            columns=number(columns),
            rows=number(rows),
            limit=number(MAX_PIXELS // 1_000_000),
        )
        raise too_large(path, cause)


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
        cause = tr(_TOO_MANY[kind], count=number(count), limit=number(MAX_SLICES))
        raise too_large(path, cause)


def too_large(path: Path, cause: str, hint: str = "") -> BadInput:
    """The error of a file that is refused before it takes memory or time.

    Args:
        path: the file.
        cause: half a sentence, without a full stop.
        hint: the next step; "" for looking whether it is the right file.
    """
    title = tr("{name} is too large to open", name=shown_name(path))
    hint = hint or tr("Check that this is the right file.")
    return BadInput("too_large", title, stopped(cause), hint)


def unreadable(path: Path, cause: str, hint: str = "") -> BadInput:
    """The error of a file that claims to be an image but cannot be read.

    Args:
        path: the file.
        cause: half a sentence, without a full stop.
        hint: the next step; "" for copying it again.
    """
    title = tr("{name} cannot be read", name=shown_name(path))
    return BadInput("unreadable", title, stopped(cause), hint or tr(COPY_AGAIN))


def from_os_error(path: Path, error: OSError) -> BadInput:
    """Translate what the operating system says on opening or reading a file."""
    if isinstance(error, FileNotFoundError):
        hint = tr("Check that its disk or network folder is connected.")
        return unreadable(path, tr("it is no longer there"), hint)
    if isinstance(error, PermissionError):
        hint = tr("Ask its owner for permission.")
        return unreadable(path, tr("this account may not read it"), hint)
    cause = tr("reading it failed")
    if error.strerror:
        cause = tr("the system says {what}", what=repr(error.strerror))
    return unreadable(path, cause, tr("Check its disk or network folder, then try again."))


def stopped(text: str) -> str:
    """A text with a full stop."""
    return joined((text, "."), "")


def shown_name(path: Path) -> str:
    """The file's name as it can be printed: bytes that are not UTF-8 become U+FFFD."""
    return path.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def declares(columns: int, rows: int) -> str:
    """The cause where a header gives a picture no pixels."""
    return tr("its header declares {columns} x {rows} pixels", columns=columns, rows=rows)
