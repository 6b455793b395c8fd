"""Series without files."""

from __future__ import annotations

from pathlib import Path

from braintumor_desktop.imaging.image import Series, Slice


def slices(name: str, count: int, first: int = 0) -> tuple[Slice, ...]:
    """Slices of one series, whose files are numbered."""
    numbers = range(first, first + count)
    return tuple(Slice(Path(f"/{name}/{n}"), None, (37, 53), (1.0, 0.5)) for n in numbers)


def series(name: str, count: int, first: int = 0) -> Series:
    """A series of one study, 2 mm from slice to slice."""
    found = slices(name, count, first)
    return Series(name, "dicom", found, study_uid="1", spacing_between_mm=2.0)
