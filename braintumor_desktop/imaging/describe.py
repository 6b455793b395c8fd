"""What a file is, for people: its format, and how its pixels are encoded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom.header import header_of
from braintumor_desktop.imaging.dicom.syntax import syntax_name
from braintumor_desktop.imaging.files import recognize
from braintumor_desktop.imaging.foreign import name_foreign
from braintumor_desktop.imaging.plain import kept_to, open_plain, opened_once
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from pathlib import Path

_HEAD_BYTES = 4096
_PICTURES = ((b"\x89PNG", "PNG"), (b"\xff\xd8", "JPEG"), (b"BM", "BMP"), (b"RIFF", "WebP"))


@dataclass(frozen=True)
class FileFormat:
    """A file's format.

    Attributes:
        name: "DICOM", "NIfTI", "PNG" ..., one that is not read ("NRRD"), or "unknown".
        transfer_syntax: (UID, name) of a DICOM file's pixels (PS3.5 10), else None.
    """

    name: str
    transfer_syntax: tuple[str, str] | None = None


def describe(path: Path) -> FileFormat:
    """Tell a file's format by its content.

    Raises:
        BadInput: the file cannot be read.
    """
    with kept_to(path), opened_once(path):
        with open_plain(path) as file:
            head = file.read(_HEAD_BYTES)
        return _format(path, head)


def _format(path: Path, head: bytes) -> FileFormat:
    kind = recognize(head)
    if kind == "dicom":
        return FileFormat("DICOM", _transfer_syntax(path))
    if kind == "nifti":
        return FileFormat("NIfTI")
    if kind == "picture":
        return FileFormat(next((n for start, n in _PICTURES if head.startswith(start)), "TIFF"))
    foreign = name_foreign(head, path.name)
    return FileFormat(tr("unknown") if foreign is None else foreign.name)


def _transfer_syntax(path: Path) -> tuple[str, str] | None:
    """None for files whose pixels cannot be read or that hold none."""
    try:
        syntax = header_of(path).layout.syntax
    except BadInput:
        return None
    return syntax, syntax_name(syntax)
