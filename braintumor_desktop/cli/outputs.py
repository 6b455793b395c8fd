"""Files that a command writes: never in place of a patient's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.imaging import files
from braintumor_desktop.station.writing import refuse_to_replace

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

HINT = "Name another file."


def check_output(path: Path, inputs: Iterable[Path] = ()) -> None:
    """See that writing a file would replace none that is read, and no scan.

    Args:
        path: of the file to be written.
        inputs: files that the command reads.

    Raises:
        StorageError: it would.
    """
    refuse_to_replace(path, inputs, HINT)
    if files.is_scan(path):
        raise StorageError(f"{path} is not replaced", "it holds DICOM or NIfTI", HINT)
