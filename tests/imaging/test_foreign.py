"""Formats that are not read are named, with what to do; other files stay no images."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zipfile
from typing import TYPE_CHECKING

import nibabel
import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.describe import describe
from tests.helpers.dicom_files import mr_slice, write

if TYPE_CHECKING:
    from pathlib import Path

DATA = np.arange(60, dtype=np.int16).reshape(3, 4, 5)


def analyze(folder: Path) -> bytes:
    nibabel.AnalyzeImage(DATA, np.eye(4)).to_filename(folder / "made.img")
    return (folder / "made.hdr").read_bytes()


def mgh(folder: Path) -> bytes:
    nibabel.MGHImage(DATA.astype(np.float32), np.eye(4)).to_filename(folder / "made.mgh")
    return (folder / "made.mgh").read_bytes()


def nifti(folder: Path) -> bytes:
    nibabel.Nifti1Image(DATA, np.eye(4)).to_filename(folder / "made.nii")
    return (folder / "made.nii").read_bytes()


def dicom(folder: Path) -> bytes:
    return write(folder / "made.dcm", mr_slice()).read_bytes()


def zipped(content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("content", content)
    return packed.getvalue()


NRRD = b"NRRD0005\ntype: short\ndimension: 3\n"
META = b"ObjectType = Image\nNDims = 3\n"
CONVERT, UNPACK = "Convert it to NIfTI or DICOM.", "Unpack it first."
TO_PNG = "Convert it to PNG."
ZSTD = b"\x28\xb5\x2f\xfd"
"""Of a frame (RFC 8878, 3.1.1)."""


def saved(kind: str) -> bytes:
    """A picture as Pillow writes it."""
    stream = io.BytesIO()
    Pillow.new("L", (16, 12), 90).save(stream, kind)
    return stream.getvalue()


def boxed(major: bytes, *brands: bytes) -> bytes:
    """The first box of a file of the ISO base media file format (ISO/IEC 14496-12, 4.3)."""
    content = b"ftyp" + major + bytes(4) + b"".join(brands)
    return (len(content) + 4).to_bytes(4) + content + bytes(40)


@pytest.mark.parametrize(
    ("name", "content", "format_name", "hint"),
    [
        ("a.nrrd", lambda _: NRRD, "NRRD", CONVERT),
        ("a.mha", lambda _: META, "MetaImage", CONVERT),
        ("a.hdr", analyze, "Analyze 7.5", CONVERT),
        ("a.mgh", mgh, "FreeSurfer (MGH)", CONVERT),
        ("a.mgz", lambda f: gzip.compress(mgh(f)), "FreeSurfer (MGZ)", CONVERT),
        ("a.mnc", lambda _: b"\x89HDF\r\n\x1a\n" + bytes(99), "MINC", CONVERT),
        ("a.PAR", lambda _: b"# === DATA DESCRIPTION FILE ===", "Philips PAR/REC", CONVERT),
        ("a.dcm.gz", lambda f: gzip.compress(dicom(f)), "DICOM, compressed with gzip", UNPACK),
        ("IM0001", lambda f: gzip.compress(dicom(f)), "DICOM, compressed with gzip", UNPACK),
        ("a.nrrd.gz", lambda _: gzip.compress(NRRD), "NRRD, compressed with gzip", UNPACK),
        ("a.NII.BZ2", lambda f: bz2.compress(nifti(f)), "NIfTI, compressed with bzip2", UNPACK),
        ("a.nii.xz", lambda f: lzma.compress(nifti(f)), "NIfTI, compressed with xz", UNPACK),
        ("a.dcm.zip", lambda f: zipped(dicom(f)), "DICOM, compressed with zip", UNPACK),
        ("a.nii.zst", lambda f: ZSTD + nifti(f), "NIfTI, compressed with Zstandard", UNPACK),
        ("a.dcm.zst", lambda f: ZSTD + dicom(f), "DICOM, compressed with Zstandard", UNPACK),
        ("a.gif", lambda _: saved("GIF"), "GIF", TO_PNG),
        ("a.jpg", lambda _: saved("GIF"), "GIF", TO_PNG),
        ("a.avif", lambda _: saved("AVIF"), "AVIF", TO_PNG),
        ("a.jp2", lambda _: saved("JPEG2000"), "JPEG 2000", TO_PNG),
        ("a.heic", lambda _: boxed(b"heic", b"mif1", b"heic"), "HEIC", TO_PNG),
        ("IMG_1", lambda _: boxed(b"mif1", b"mif1", b"heic"), "HEIC", TO_PNG),
        ("a.heif", lambda _: boxed(b"mif1", b"mif1"), "HEIF", TO_PNG),
        ("a.jxl", lambda _: b"\xff\x0a" + bytes(40), "JPEG XL", TO_PNG),
        ("a", lambda _: b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(40), "JPEG XL", TO_PNG),
    ],
)
def test_a_format_that_is_not_read_is_named(tmp_path, name, content, format_name, hint):
    made = tmp_path / "made"
    made.mkdir()
    path = tmp_path / "files" / name
    path.parent.mkdir()
    path.write_bytes(content(made))
    (problem,) = files.scan([path.parent]).problems
    assert (problem.code, problem.is_rejection) == ("unsupported", False)
    assert problem.message == f"{name} cannot be opened: its format is {format_name}. {hint}"
    assert describe(path).name == format_name


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("report.csv.gz", gzip.compress(b"a,b\n1,2\n" * 50, mtime=0)),
        ("archive.zip", zipped(b"text")),
        ("notes.txt", b"NDims of the study are unknown"),
        ("movie.mp4", b"\0\0\0\x18ftypisom\0\0\0\0isommp42"),
        ("short.heic", b"\0\0\0\x18ftyp"),
        ("packed.zst", b"\x28\xb5\x2f\xfd" + b"a,b" * 50),
        ("noise", b"\xff\x0a" + bytes(40)),
        ("table.bin", bytes([0, 0, 0, 1]) + bytes(400)),
        ("table.h5", b"\x89HDF\r\n\x1a\n" + bytes(99)),
        ("zeros", bytes(348)),
    ],
)
def test_other_files_are_still_no_images(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    (problem,) = files.scan([tmp_path]).problems
    assert (problem.code, problem.is_rejection) == ("not_image", True)
    assert describe(tmp_path / name).name == "unknown"


def test_volumes_that_are_read_are_not_taken_for_others(tmp_path):
    (tmp_path / "a.nii.gz").write_bytes(gzip.compress(nifti(tmp_path)))
    (tmp_path / "made.nii").unlink()
    (series,) = files.scan([tmp_path]).series
    assert len(series.slices) == 5
