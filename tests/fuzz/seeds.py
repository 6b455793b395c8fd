"""The sound files that fuzzing starts from: the phantom, pydicom's set, and other formats."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.imaging.files import recognize

if TYPE_CHECKING:
    from collections.abc import Iterator

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LARGEST = 400_000
"""Bytes: larger seeds only make every case slower."""
SHAPE = (37, 53)


PIXELS = (b"\xe0\x7f\x10\x00", b"\x7f\xe0\x00\x10")
"""The tag of DICOM's pixel data, little and big endian (PS3.3 C.7.6.3)."""


def seeds() -> list[tuple[str, bytes]]:
    """Name and content of every seed, in an order that stays the same.

    One with pixels stands there three times: decoders have more to break than headers.
    """
    files = [*(RESOURCES / "selftest").glob("*.dcm"), *_phantom(), *_pydicom()]
    contents = [(path.name, path.read_bytes()) for path in files if path.stat().st_size <= LARGEST]
    dicom = [(name, content) for name, content in contents if recognize(content[:4096])]
    with_pixels = [seed for seed in dicom if any(tag in seed[1] for tag in PIXELS)]
    return sorted([*dicom, *2 * with_pixels, *3 * list(_pictures()), *3 * list(_volumes())])


def _phantom() -> list[Path]:
    """A slice in the middle of each series of the sample."""
    return sorted((RESOURCES / "sample").glob("*/IM0012"))


def _pydicom() -> list[Path]:
    """What pydicom brings along; character sets and odd headers included."""
    import pydicom

    root = Path(pydicom.__file__).parent / "data"
    folders = (root / "test_files", root / "charset_files")
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def _pictures() -> Iterator[tuple[str, bytes]]:
    from PIL import Image

    rows, columns = np.indices(SHAPE)
    gray = Image.fromarray(((rows * 5 + columns * 3) % 256).astype(np.uint8))
    deep = Image.fromarray((rows * 900 + columns * 37).astype(np.uint16))
    for picture, kind, options in (
        (gray, "PNG", {}),
        (gray.convert("P"), "PNG", {"transparency": 3}),
        (deep, "PNG", {}),
        (gray.convert("RGB"), "JPEG", {}),
        (gray.convert("CMYK"), "JPEG", {"progressive": True}),
        (gray, "TIFF", {"compression": "tiff_lzw"}),
        (deep, "TIFF", {}),
        (gray, "BMP", {}),
        (gray, "WEBP", {"lossless": True}),
    ):
        buffer = io.BytesIO()
        picture.save(buffer, kind, **options)
        yield f"{picture.mode}.{kind.lower()}", buffer.getvalue()


def _volumes() -> Iterator[tuple[str, bytes]]:
    import gzip

    import nibabel

    values = np.arange(7 * 11 * 5, dtype=np.int16).reshape(7, 11, 5)
    for name, kind in (("one.nii", nibabel.Nifti1Image), ("two.nii", nibabel.Nifti2Image)):
        content = kind(values, np.diag([1.0, 2.0, 3.0, 1.0])).to_bytes()
        yield name, content
        yield f"{name}.gz", gzip.compress(content, mtime=0)
