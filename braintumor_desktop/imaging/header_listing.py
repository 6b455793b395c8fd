"""The header of any file that is read, as people read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import raster_listing
from braintumor_desktop.imaging.describe import describe
from braintumor_desktop.imaging.dicom.listing import list_elements
from braintumor_desktop.imaging.entry import FileHeader
from braintumor_desktop.imaging.files import recognize
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.imaging.nifti.listing import list_fields
from braintumor_desktop.imaging.nifti.reader import header_path
from braintumor_desktop.imaging.plain import kept_to, open_plain, opened_once
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken

_HEAD_BYTES = 4096


def list_header(
    path: Path, frame: int | None = None, token: CancelToken | None = None
) -> FileHeader:
    """List what a file's header says.

    Args:
        path: a DICOM, NIfTI or picture file.
        frame: page of a TIFF, from 0; None means the first.
        token: ends it.

    Raises:
        BadInput: it cannot be read; not_image where it is of no format that is known.
        Cancelled: by `token`.
    """
    path = header_path(path)
    with kept_to(path), opened_once(path):
        return _listed(path, frame or 0, token)


def _listed(path: Path, frame: int, token: CancelToken | None) -> FileHeader:
    with open_plain(path) as file:
        kind = recognize(file.read(_HEAD_BYTES))
    if kind == "dicom":
        return FileHeader("DICOM", list_elements(path, token))
    if kind == "nifti":
        return FileHeader("NIfTI", list_fields(path))
    if kind == "picture":
        return FileHeader(*raster_listing.list_facts(path, frame))
    title = tr("{name} has no header that is known", name=shown_name(path))
    cause = tr("its format is {format}.", format=describe(path).name)
    raise BadInput("not_image", title, cause)
