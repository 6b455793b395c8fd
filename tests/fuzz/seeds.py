"""The sound files that fuzzing starts from: the phantom, pydicom's set, and other formats."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from pydicom import dcmread

from braintumor_desktop.imaging.files import recognize
from tests.helpers import dicom_files

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
    more = list(_boxed_and_float())
    files = [*(RESOURCES / "selftest").glob("*.dcm"), *_phantom(), *_pydicom()]
    contents = [(path.name, path.read_bytes()) for path in files if path.stat().st_size <= LARGEST]
    dicom = [(name, content) for name, content in contents if recognize(content[:4096])]
    with_pixels = [seed for seed in dicom if any(tag in seed[1] for tag in PIXELS)]
    return sorted([*dicom, *2 * with_pixels, *3 * list(_pictures()), *3 * list(_volumes()), *more])


def _phantom() -> list[Path]:
    """A slice in the middle of each series of the sample."""
    return sorted((RESOURCES / "sample").glob("*/IM0012"))


def _pydicom() -> list[Path]:
    """What pydicom brings along; character sets and odd headers included."""
    import pydicom

    root = Path(pydicom.__file__).parent / "data"
    folders = (root / "test_files", root / "charset_files")
    return [path for folder in folders for path in folder.rglob("*") if path.is_file()]


def _boxed_and_float() -> Iterator[tuple[str, bytes]]:
    """A JP2 file within DICOM; float pixels; a head that the networks would judge."""
    import tempfile

    from pydicom.encaps import generate_frames
    from pydicom.uid import DeflatedExplicitVRLittleEndian, JPEG2000Lossless

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a"
        plain = dicom_files.mr_slice()
        ds = dcmread(dicom_files.write(path, plain, JPEG2000Lossless))
        stream = next(generate_frames(ds.PixelData, number_of_frames=1))
        size = struct.pack(">LLHBBBB", ds.Rows, ds.Columns, 1, 11, 7, 0, 0)
        boxes = (b"jP  ", b"\r\n\x87\n"), (b"ftyp", b"jp2 \0\0\0\0jp2 ")
        inner = _box(b"ihdr", size) + _box(b"colr", b"\1\0\0\0\0\0\x11")
        whole = b"".join(_box(*box) for box in boxes) + _box(b"jp2h", inner) + _box(b"jp2c", stream)
        frame = whole + b"\0" * (len(whole) % 2)
        dicom_files.write_fragments(path, dicom_files.mr_slice(), JPEG2000Lossless, [frame])
        yield "boxed.dcm", path.read_bytes()
        dicom_files.write(path, plain, DeflatedExplicitVRLittleEndian)
        yield "deflated.dcm", path.read_bytes()
        yield "float.dcm", _float(path)


def _float(path: Path) -> bytes:
    ds = dicom_files.mr_slice(PixelData=None)
    values = dicom_files.slice_values().astype(np.float32)
    ds.BitsAllocated = 32
    ds.add_new(0x7FE00008, "OF", values.tobytes())
    return dicom_files.write(path, ds).read_bytes()


def _box(name: bytes, content: bytes) -> bytes:
    """A box of JP2 (ISO/IEC 15444-1 I.4)."""
    return struct.pack(">L", 8 + len(content)) + name + content


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
