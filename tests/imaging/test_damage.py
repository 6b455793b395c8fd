"""Damage that a format or its decoder can tell of is told, and sound files are read."""

from __future__ import annotations

import io
import random
import struct
import zlib
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow
from pydicom.uid import JPEGBaseline8Bit, JPEGLosslessSV1, RLELossless

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import files, raster_damage, raster_tiff
from braintumor_desktop.imaging.decoding.packbits import packbits_length
from braintumor_desktop.imaging.dicom.jpeg2000 import check_codestream
from tests.fuzz import damage
from tests.helpers import dicom_files

if TYPE_CHECKING:
    from pathlib import Path

GRAY = np.random.default_rng(1).integers(0, 256, (70, 90), np.uint8)
SMOOTH = ((np.add(*np.mgrid[0:70, 0:90]) // 3) % 256).astype(np.uint8)

TOLD = {
    "one_byte": ["JPEG-LS lossless", "JPEG-LS near-lossless", "PNG", "TIFF, deflate"],
    "zeroed": ["RLE", "JPEG lossless, process 14", "JPEG lossless, selection value 1", "PNG"],
    "cut": ["RLE", "JPEG lossless, process 14", "JPEG lossless, selection value 1", "JPEG"],
}
TOLD["zeroed"] += [
    "JPEG 2000 lossless",
    "JPEG 2000 lossy",
    "JPEG baseline",
    "TIFF, deflate",
    "TIFF, LZW",
    "TIFF, PackBits",
    "TIFF, JPEG",
]
TOLD["cut"] += ["JPEG 2000 lossless", "JPEG 2000 lossy", "JPEG extended, 12 bits", "PNG"]
TOLD["cut"] += ["JPEG baseline", "JPEG, progressive", "TIFF, deflate", "TIFF, LZW", "TIFF, JPEG"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[str, Path, slice]]:
    return {form[0]: form for form in damage.forms(tmp_path_factory.mktemp("sound"))}


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind, names in TOLD.items() for name in names]
)
def test_damaged_pixels_are_not_read_as_sound(sound, kind: str, name: str) -> None:
    row = damage.measure(sound[name], getattr(damage, kind), 6)
    assert (row.told, row.unnoticed) == (6, 0)


def load(path: Path) -> np.ndarray:
    return files.load(files.scan([path]).series[0].slices[0]).stored


def refusal(path: Path) -> BadInput:
    item = files.scan([path]).series[0].slices[0]
    with pytest.raises(BadInput) as caught:
        files.load(item)
    return caught.value


def jpeg(**options: object) -> bytes:
    buffer = io.BytesIO()
    Pillow.fromarray(SMOOTH).save(buffer, "JPEG", quality=90, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("tail", [b"\xff\xd9\0", b"\0\xff\xd9", b"\0\0\0\xff\xd9", b"\xff\xff\xd9"])
@pytest.mark.parametrize("progressive", [False, True])
def test_fill_bytes_around_the_end_of_a_jpeg_are_harmless(tmp_path, tail, progressive) -> None:
    data = jpeg(progressive=progressive)
    (tmp_path / "sound.jpg").write_bytes(data)
    (tmp_path / "filled.jpg").write_bytes(data[:-2] + tail)
    expected = load(tmp_path / "sound.jpg")
    np.testing.assert_array_equal(load(tmp_path / "filled.jpg"), expected)


def test_a_jpeg_without_its_end_marker_is_read_where_its_pixels_are_whole(tmp_path) -> None:
    data = jpeg()
    (tmp_path / "sound.jpg").write_bytes(data)
    (tmp_path / "open.jpg").write_bytes(data[:-2])
    (tmp_path / "cut.jpg").write_bytes(data[:-40])
    np.testing.assert_array_equal(load(tmp_path / "open.jpg"), load(tmp_path / "sound.jpg"))
    assert refusal(tmp_path / "cut.jpg").code == "unreadable"


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, JPEGLosslessSV1])
def test_a_dicom_jpeg_without_its_end_marker_is_read(tmp_path, syntax) -> None:
    ds = dicom_files.mr_slice(SMOOTH, 8)
    path = dicom_files.write(tmp_path / "a", ds, syntax)
    data = path.read_bytes()
    start = data.index(b"\xff\xd8\xff")
    stream = data[start : data.rindex(b"\xff\xd9")]
    bare = dicom_files.write_fragments(tmp_path / "b", ds, syntax, [stream])
    np.testing.assert_array_equal(load(bare), load(path))


def test_values_beyond_the_bits_of_a_lossless_jpeg_are_damage(tmp_path) -> None:
    path = dicom_files.write(tmp_path / "a", dicom_files.mr_slice(), JPEGLosslessSV1)
    data = path.read_bytes()
    at = data.index(b"\xff\xc3") + 4
    assert data[at] in {12, 16}
    path.write_bytes(data[:at] + b"\x0a" + data[at + 1 :])  # 10 bits, 4095 is stored
    assert refusal(path).code == "unreadable"


@pytest.mark.parametrize("extra", [b"\0\0\0\0\0\0", b"\x81\x05"])
def test_rle_that_unpacks_to_another_length_is_damaged(tmp_path, extra) -> None:
    path = dicom_files.write(tmp_path / "a", dicom_files.mr_slice(SMOOTH, 8), RLELossless)
    data = path.read_bytes()
    start = data.index(struct.pack("<2L", 1, 64))
    frame = data[start : data.rindex(b"\xfe\xff\xdd\xe0")]
    ds = dicom_files.mr_slice(SMOOTH, 8)
    sound = dicom_files.write_fragments(tmp_path / "b", ds, RLELossless, [frame + b"\0" * 0])
    np.testing.assert_array_equal(load(sound), SMOOTH)
    bad = dicom_files.write_fragments(tmp_path / "c", ds, RLELossless, [frame + extra])
    assert refusal(bad).code == "unreadable"


def test_rle_that_unpacks_to_very_much_is_refused_before_it_takes_memory(tmp_path) -> None:
    frame = struct.pack("<16L", 1, 64, *[0] * 14) + b"\x81\0" * 2_000_000
    path = dicom_files.write_fragments(
        tmp_path / "a", dicom_files.mr_slice(SMOOTH, 8), RLELossless, [frame]
    )
    assert refusal(path).code == "unreadable"


def strips(path: Path) -> list[tuple[bytes, frozenset[int]]]:
    """Compressed bytes and unpacked lengths that may be, of each strip."""
    page = raster_tiff.pages_of(path)[0]
    with path.open("rb") as file:
        page = raster_tiff.with_values(file, page)
        parts = list(raster_damage._parts(file, page))
    return list(zip(parts, raster_damage._sizes(page), strict=True))


@pytest.mark.parametrize("pixels", [GRAY, SMOOTH, np.zeros((300, 400), np.uint8)])
@pytest.mark.parametrize("kind", ["tiff_lzw", "packbits"])
def test_the_length_of_packed_strips_is_what_libtiff_packed(tmp_path, pixels, kind) -> None:
    path = tmp_path / "a.tif"
    Pillow.fromarray(pixels).save(path, compression=kind)
    length = raster_damage.lzw_length if kind == "tiff_lzw" else packbits_length
    found = strips(path)
    assert sum(length(part) for part, _ in found) == pixels.size
    assert all(length(part) in sizes for part, sizes in found)
    np.testing.assert_array_equal(load(path), pixels)


def test_a_wrong_checksum_of_what_pixels_do_not_need_is_harmless(tmp_path) -> None:
    path = tmp_path / "a.png"
    Pillow.fromarray(GRAY).save(path)
    data = path.read_bytes()
    remark = b"tEXtA\0b"
    wrong = struct.pack(">L", 3) + remark + struct.pack(">L", zlib.crc32(remark) ^ 1)
    path.write_bytes(data[:-12] + wrong + data[-12:])
    np.testing.assert_array_equal(load(path), GRAY)


@pytest.mark.parametrize("lossless", [True, False])
def test_a_webp_that_ends_early_is_unreadable(tmp_path, lossless) -> None:
    path = tmp_path / "a.webp"
    Pillow.fromarray(GRAY).save(path, lossless=lossless)
    data = path.read_bytes()
    size = load(path).shape
    path.write_bytes(data[:-9])
    assert refusal(path).code == "unreadable"
    assert size == GRAY.shape
    short = bytearray(data)
    short[4:8] = struct.pack("<L", len(data) - 8 + 2)
    path.write_bytes(bytes(short))
    assert refusal(path).code == "unreadable"


def test_the_end_of_a_strip_that_goes_missing_is_told(tmp_path) -> None:
    path = tmp_path / "a.tif"
    Pillow.fromarray(GRAY).save(path, compression="tiff_adobe_deflate")
    data = bytearray(path.read_bytes())
    part, _ = strips(path)[0]
    at = bytes(data).index(part)
    data[at + len(part) - 1] ^= 1  # of the checksum: all pixels are there
    path.write_bytes(bytes(data))
    assert refusal(path).code == "unreadable"


def test_the_damages_are_the_same_each_time(sound) -> None:
    kinds = [damage.one_byte, damage.zeroed, damage.cut]
    for kind in kinds:
        first, second = bytearray(range(256)) * 8, bytearray(range(256)) * 8
        kind(random.Random("x"), first)
        kind(random.Random("x"), second)
        assert first == second != bytearray(range(256)) * 8


SOUND = {
    "blank": np.zeros((512, 512), np.uint16),
    "white": np.full((512, 512), 4095, np.uint16),
    "noise": np.random.default_rng(0).integers(0, 4096, (256, 256)).astype(np.uint16),
    "one pixel": np.pad(np.full((1, 1), 4095, np.uint16), 200),
    "squares": (np.add(*np.mgrid[0:300, 0:400] // 50) % 2 * 4000).astype(np.uint16),
    "waves": np.tile(1000 + 1000 * np.sin(np.arange(400) / 3), (300, 1)).astype(np.uint16),
}


@pytest.mark.parametrize("options", [{}, {"compression_ratios": [40, 20, 10, 5, 2]}], ids=str)
@pytest.mark.parametrize("name", SOUND)
def test_sound_jpeg_2000_has_no_zeros_and_markers_that_look_like_damage(name, options) -> None:
    from openjpeg.utils import encode_array

    check_codestream(encode_array(SOUND[name], **options))
