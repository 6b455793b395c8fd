"""Image formats that are not read: named, so that a user knows what to do with them."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from braintumor_desktop.words import mark, tr

_CONVERT = mark("Convert it to NIfTI or DICOM.")
_UNPACK = mark("Unpack it first.")

_TO_PNG = mark("Convert it to PNG.")

_PACKED = (
    *((b"\x1f\x8b", "gzip"), (b"BZh", "bzip2"), (b"\xfd7zXZ\0", "xz"), (b"PK\x03\x04", "zip")),
    *((b"\x28\xb5\x2f\xfd", "Zstandard"), (b"\x04\x22\x4d\x18", "LZ4")),
)
_PACKED_NAMES = (".gz", ".bz2", ".xz", ".zip", ".zst", ".lz4")
_INNER_NAMES = {
    ".dcm": "DICOM",
    ".dicom": "DICOM",
    ".ima": "DICOM",
    ".nii": "NIfTI",
    ".hdr": mark("NIfTI or Analyze"),
    ".img": mark("NIfTI or Analyze"),
    ".mgh": "FreeSurfer (MGH)",
    ".nrrd": "NRRD",
    ".mha": "MetaImage",
    ".mnc": "MINC",
}
_TEXTS = (
    (b"NRRD000", "NRRD"),
    (b"ObjectType =", "MetaImage"),
    (b"NDims =", "MetaImage"),
    (b"# === DATA DESCRIPTION FILE", "Philips PAR/REC"),
)
_PICTURES = (
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"8BPS", "Photoshop (PSD)"),
    (b"\x76\x2f\x31\x01", "OpenEXR"),
)
_JXL_STREAM = b"\xff\x0a"
"""Of JPEG XL without a box; so short that the name must say it, too."""
_BRANDS = {
    **dict.fromkeys((b"avif", b"avis"), "AVIF"),
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"), "HEIC"),
}
"""Of the ISO base media file format -> picture (ISO/IEC 23008-12; AV1 Image File Format)."""
_ANY_BRAND = frozenset({b"mif1", b"msf1"})
"""Brands that leave the codec to the compatible ones behind them."""
_HDF5, _NETCDF = b"\x89HDF\r\n\x1a\n", b"CDF"

_ANALYZE_BYTES = 348
_ANALYZE_EXTENTS = 16384
_MGH_KINDS = frozenset({0, 1, 2, 3, 4, 10})
"""uchar, int, long, float, short, ushort (FreeSurfer's mri.h)."""
_MOST_UNPACKED = 4096


@dataclass(frozen=True)
class Foreign:
    """An image of a format that is not read.

    Attributes:
        name: of the format: "NRRD", "DICOM, compressed with gzip".
        hint: what to do with the file.
    """

    name: str
    hint: str


def name_foreign(head: bytes, file_name: str) -> Foreign | None:
    """Tell which image format a file has that no reader knows.

    Args:
        head: its first 4 KiB.
        file_name: its name; of MINC, JPEG XL and of what is packed it says what is inside.

    Returns:
        None for what is no image, as far as one can see.
    """
    packer = next((name for start, name in _PACKED if head.startswith(start)), None)
    if packer is not None:
        return _packed(head, file_name.lower(), packer)
    name = _plain(head, file_name.lower())
    if name is not None:
        return Foreign(name, tr(_CONVERT))
    picture = _picture(head, file_name.lower())
    return None if picture is None else Foreign(picture, tr(_TO_PNG))


def _picture(head: bytes, file_name: str) -> str | None:
    """A picture of a format that scanners do not write."""
    if head[4:8] == b"ftyp":
        return _heif(head)
    if head.startswith(_JXL_STREAM) and file_name.endswith(".jxl"):
        return "JPEG XL"
    return next((name for start, name in _PICTURES if head.startswith(start)), None)


def _heif(head: bytes) -> str | None:
    """By the brands of its first box: the major one, its version, compatible ones."""
    end = min(int.from_bytes(head[:4]), len(head))
    brands = [head[8:12], *(head[place : place + 4] for place in range(16, end, 4))]
    name = next((_BRANDS[brand] for brand in brands if brand in _BRANDS), None)
    return name or ("HEIF" if _ANY_BRAND & set(brands) else None)


def _packed(head: bytes, file_name: str, packer: str) -> Foreign | None:
    """What is packed: gzip can be looked into, of the others the name must tell."""
    stem = next((file_name[: -len(s)] for s in _PACKED_NAMES if file_name.endswith(s)), "")
    if packer != "gzip":
        inner = next((name for s, name in _INNER_NAMES.items() if stem.endswith(s)), None)
    else:
        raw = _unzipped(head)
        if _mgh(raw):
            return Foreign("FreeSurfer (MGZ)", tr(_CONVERT))
        inner = "DICOM" if raw[128:132] == b"DICM" else _plain(raw, stem)
    if inner is None:
        return None
    name = tr("{format}, compressed with {packer}", format=tr(inner), packer=packer)
    return Foreign(name, tr(_UNPACK))


def _unzipped(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(head, _MOST_UNPACKED)
    except zlib.error:
        return b""


def _plain(head: bytes, file_name: str) -> str | None:
    for start, name in _TEXTS:
        if head.startswith(start):
            return name
    if file_name.endswith(".mnc") and head.startswith((_HDF5, _NETCDF)):
        return "MINC"
    if _mgh(head):
        return "FreeSurfer (MGH)"
    return "Analyze 7.5" if _analyze(head) else None


def _mgh(head: bytes) -> bool:
    """FreeSurfer's header: version 1, four sizes, and the kind of its values."""
    if len(head) < 24:
        return False
    version, *sizes, kind = struct.unpack(">6i", head[:24])
    return version == 1 and all(0 < size < 1 << 16 for size in sizes) and kind in _MGH_KINDS


def _analyze(head: bytes) -> bool:
    """A header of 348 bytes that says so, as long as NIfTI's magic is not in it."""
    if len(head) != _ANALYZE_BYTES or head[344:347] in {b"n+1", b"ni1"}:
        return False
    return any(
        struct.unpack(f"{order}i", head[:4])[0] == _ANALYZE_BYTES
        and struct.unpack(f"{order}i", head[32:36])[0] in {0, _ANALYZE_EXTENTS}
        and struct.unpack(f"{order}h", head[40:42])[0] in range(1, 8)
        for order in "<>"
    )
