"""Header values of a dataset, tolerant: what is missing or broken is None, "" or ()."""

from __future__ import annotations

import math
import struct
from collections.abc import MutableSequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from braintumor_desktop.imaging.dicom.elements import Elements, convert

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

Fields: TypeAlias = "Dataset | Elements"
"""Elements of a header, or of an item in a sequence."""

_BLOCKS = range(0x10, 0x14)
"""Private blocks that are looked at: a header has one or two of a group."""

_PYTHON = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NotImplementedError,
    RecursionError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
)


@cache
def foreign() -> tuple[type[Exception], ...]:
    """What pydicom and its decoders raise on damaged input, OSError among it."""
    from pydicom.errors import BytesLengthException, InvalidDicomError

    return (OSError, *_PYTHON, BytesLengthException, InvalidDicomError)


def value(ds: Fields, key: str | int) -> Any:
    """The value as pydicom converts it, or None.

    Args:
        ds: the dataset.
        key: keyword, or tag of an element that has none.
    """
    try:
        if isinstance(key, str) or isinstance(ds, Elements):
            return ds.get(key)
        return ds[key].value if key in ds else None
    except foreign():
        return None


def text(ds: Fields, keyword: str | int) -> str:
    """One line of text; several values are joined by a backslash."""
    found = value(ds, keyword)
    if found is None:
        return ""
    parts = found if _is_list(found) else [found]
    return "\\".join(_clean(part) for part in parts)


def _clean(part: object) -> str:
    """Text without padding; bytes of a value whose type is unknown read as Latin-1."""
    line = part.decode("latin-1") if isinstance(part, bytes) else str(part)
    return " ".join(line.replace("\0", " ").split())


def person(ds: Fields, keyword: str) -> str:
    """A person's name as it should be read: "DOE^JANE".

    The first component group that is not empty: alphabetic, ideographic, phonetic
    (PS3.5 6.2.1.2).
    """
    groups = (group.rstrip("^ ") for group in text(ds, keyword).split("="))
    return next((group for group in groups if group), "")


def numbers(ds: Fields, keyword: str | int) -> tuple[float, ...]:
    """All values as finite floats, or () where one is not a number.

    Texts of numbers count, whatever VR the file gives them.
    """
    found = value(ds, keyword)
    if found is None or isinstance(found, bytes):
        return ()
    if isinstance(found, str):
        found = found.split("\\") if found.strip() else []
    return _floats(found)


def _floats(found: Any) -> tuple[float, ...]:
    parts = found if _is_list(found) else [found]
    try:
        values = tuple(map(float, parts))
    except (TypeError, ValueError, OverflowError):
        return ()
    return values if all(map(math.isfinite, values)) else ()


def _is_list(found: object) -> bool:
    # The first question is answered ten times as fast.
    return isinstance(found, list) or (
        not isinstance(found, str) and isinstance(found, MutableSequence)
    )


def integer(ds: Fields, keyword: str | int) -> int | None:
    """The first value as an integer of 32 bits (PS3.5 6.2, IS), or None."""
    values = numbers(ds, keyword)[:1]
    return next((int(v) for v in values if abs(v) < 1 << 32 and v == int(v)), None)


@dataclass(frozen=True)
class Private:
    """A private element: its block is found by its creator (PS3.5 7.8.1)."""

    group: int
    creator: str
    element: int
    vr: str

    @property
    def tags(self) -> tuple[int, ...]:
        """All that must be read to find it: creators and elements of the usual blocks."""
        base = self.group << 16
        elements = tuple(base | block << 8 | self.element for block in _BLOCKS)
        return *(base | block for block in _BLOCKS), *elements


def private_numbers(ds: Fields, key: Private) -> tuple[float, ...]:
    """As `numbers`, of a private element."""
    for block in _BLOCKS:
        if (key.group << 16 | block) in ds and _named(ds, key.group << 16 | block) == key.creator:
            tag = key.group << 16 | block << 8 | key.element
            found = value(ds, tag)
            return numbers(ds, tag) if not isinstance(found, bytes) else _unnamed(found, key.vr)
    return ()


def _unnamed(data: bytes, vr: str) -> tuple[float, ...]:
    """Numbers of an implicit file, or of one that lost the VR on its way."""
    found = convert(vr.encode(), data)
    return _floats(found.split("\\") if isinstance(found, str) else found)


def _named(ds: Fields, tag: int) -> str:
    found = value(ds, tag)
    # Creators that end in a version ("SIEMENS MR HEADER 2") are others.
    return _clean(found) if isinstance(found, str | bytes) else ""


def items(ds: Fields, keyword: str) -> list[Fields]:
    """The items of a sequence, or []."""
    found = value(ds, keyword)
    try:
        return list(found) if found is not None and not isinstance(found, str | bytes) else []
    except foreign():
        return []


@dataclass(frozen=True)
class FrameHeader:
    """What is said of one frame (Multi-frame Functional Groups, PS3.3 C.7.6.16).

    Attributes:
        root: the dataset.
        shared: item of the Shared Functional Groups Sequence, or None.
        own: the frame's item of the Per-frame Functional Groups Sequence, or None.
    """

    root: Fields
    shared: Fields | None = None
    own: Fields | None = None

    def group(self, keyword: str) -> Fields:
        """The functional group of the frame, else the shared one, else the dataset."""
        for groups in (self.own, self.shared):
            found = items(groups, keyword) if groups is not None else []
            if found:
                return found[0]
        return self.root


def frame_headers(ds: Fields, frames: int) -> list[FrameHeader]:
    """One view for each frame of the file."""
    shared = next(iter(items(ds, "SharedFunctionalGroupsSequence")), None)
    own = items(ds, "PerFrameFunctionalGroupsSequence")
    return [FrameHeader(ds, shared, own[i] if i < len(own) else None) for i in range(frames)]
