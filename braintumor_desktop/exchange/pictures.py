"""Pictures that a person saves: never in the place of a file that the program did not make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.overlays import encode_png
from braintumor_desktop.imaging import raster
from braintumor_desktop.station.reading import open_plain
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

_HEAD_BYTES = 4096
HINT = mark("Choose another name.")


def write_picture(path: Path, pixels: NDArray[np.uint8], mm: float | None = None) -> None:
    """Write a picture as PNG.

    Args:
        path: where to; a file that is there is replaced only where this program made it.
        pixels: uint8 (rows, columns) or (rows, columns, 3).
        mm: that a pixel, which is square, covers of the patient; None where that is unknown.

    Raises:
        StorageError: another file is there, or it cannot be written; what was there stays.
    """
    if path.exists() and not is_own(path):
        cause = tr("the file that is there was not made by this program, and stays as it is")
        raise StorageError(tr("{path} is not written", path=path), cause, tr(HINT))
    write_whole(path, encode_png(pixels, None if mm is None else (mm, mm)), hint=tr(HINT))


def is_own(path: Path) -> bool:
    """Whether a file is a picture that this program wrote."""
    try:
        with open_plain(path) as file:
            return raster.is_own(file.read(_HEAD_BYTES))
    except OSError:
        return False
