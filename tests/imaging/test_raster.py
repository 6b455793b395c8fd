"""Pictures: stored values exactly, gray told from color, damage told in words."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import raster

if TYPE_CHECKING:
    from pathlib import Path

ROWS, COLUMNS = 5, 7
RAMP = np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS)
DEEP = (RAMP * 1871 + 3).astype(np.uint16)
DEEP_RGB = np.stack([DEEP, DEEP[::-1], DEEP[:, ::-1]], axis=2)
GRAY = (RAMP * 7).astype(np.uint8)
COLOR = np.stack([GRAY, GRAY[::-1], 255 - GRAY], axis=2)
SAME = np.repeat(GRAY[..., None], 3, axis=2)

DEFLATE = [cv2.IMWRITE_TIFF_COMPRESSION, 8]


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(
    size: tuple[int, int], depth: int, color_type: int, pixels: bytes, extra: bytes = b""
) -> bytes:
    """A PNG by hand (PNG specification, section 11): Pillow writes no 16-bit color."""
    header = struct.pack(">IIBBBBB", size[1], size[0], depth, color_type, 0, 0, 0)
    line = len(pixels) // size[0]
    rows = b"".join(b"\0" + pixels[r * line : (r + 1) * line] for r in range(size[0]))
    body = chunk(b"IHDR", header) + extra + chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b"")


def packed(values: np.ndarray, depth: int) -> bytes:
    """Values of a few bits, the first in the high bits, rows padded to bytes."""
    bits = np.unpackbits(values.astype(np.uint8)[..., None], axis=2)[..., 8 - depth :]
    return np.packbits(bits.reshape(values.shape[0], -1), axis=1).tobytes()


def saved(path: Path, pixels: np.ndarray | Pillow.Image, **options: object) -> Path:
    picture = pixels if isinstance(pixels, Pillow.Image) else Pillow.fromarray(pixels)
    picture.save(path, **options)
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def stored(path: Path, frame: int | None = None) -> np.ndarray:
    header = raster.read_header(path)
    image = raster.load(path, frame)
    assert header[frame or 0].shape == image.shape
    assert image.spacing_mm is None
    assert not image.stored.flags.writeable
    return image.stored


@pytest.mark.parametrize("depth", [1, 2, 4, 8, 16])
def test_a_gray_png_of_any_depth_fills_its_range(tmp_path, depth):
    values = RAMP % 2**depth if depth < 16 else DEEP
    data = packed(values, depth) if depth < 16 else values.astype(">u2").tobytes()
    pixels = stored(written(tmp_path / "a.png", png((ROWS, COLUMNS), depth, 0, data)))
    scale = 255 // (2**depth - 1) if depth < 16 else 1
    assert pixels.dtype == (np.uint16 if depth == 16 else np.uint8)
    np.testing.assert_array_equal(pixels, values * scale)


@pytest.mark.parametrize("alpha", [False, True])
def test_sixteen_bit_color_png_becomes_eight_bit_color(tmp_path, alpha):
    values = np.dstack([DEEP_RGB, np.full_like(DEEP, 65535)]) if alpha else DEEP_RGB
    data = png((ROWS, COLUMNS), 16, 6 if alpha else 2, values.astype(">u2").tobytes())
    pixels = stored(written(tmp_path / "a.png", data))
    assert pixels.dtype == np.uint8
    np.testing.assert_array_equal(pixels, DEEP_RGB // 257)


@pytest.mark.parametrize("color_type", [2, 4, 6])
def test_sixteen_bit_gray_in_color_or_alpha_channels_keeps_every_bit(tmp_path, color_type):
    alpha = np.full_like(DEEP, 65535)
    alpha[1, 2] = 0
    channels = {2: [DEEP] * 3, 4: [DEEP, alpha], 6: [DEEP] * 3 + [alpha]}[color_type]
    data = np.stack(channels, axis=2).astype(">u2").tobytes()
    pixels = stored(written(tmp_path / "a.png", png((ROWS, COLUMNS), 16, color_type, data)))
    expected = DEEP.copy()
    if color_type != 2:
        expected[1, 2] = 0
    assert pixels.dtype == np.uint16
    np.testing.assert_array_equal(pixels, expected)


def test_sixteen_bit_color_tiff_is_read_page_by_page(tmp_path):
    gray = np.repeat(DEEP[..., None], 3, axis=2)
    _, data = cv2.imencodemulti(".tiff", [DEEP_RGB[..., ::-1], gray])
    path = written(tmp_path / "a.tif", data.tobytes())
    np.testing.assert_array_equal(stored(path, 0), DEEP_RGB // 257)
    np.testing.assert_array_equal(stored(path, 1), DEEP)


def test_a_palette_gives_its_colors(tmp_path):
    picture = Pillow.frombytes("P", (COLUMNS, ROWS), (GRAY % 3).tobytes())
    picture.putpalette([10, 20, 30, 200, 0, 0, 0, 255, 9])
    pixels = stored(saved(tmp_path / "a.png", picture))
    table = np.array([[10, 20, 30], [200, 0, 0], [0, 255, 9]])
    np.testing.assert_array_equal(pixels, table[GRAY % 3])


def test_a_gray_palette_with_a_transparent_entry_is_gray_with_background(tmp_path):
    picture = Pillow.frombytes("P", (COLUMNS, ROWS), (GRAY % 3).tobytes())
    picture.putpalette([90, 90, 90, 140, 140, 140, 250, 250, 250])
    pixels = stored(saved(tmp_path / "a.png", picture, transparency=bytes([255, 0, 255])))
    np.testing.assert_array_equal(pixels, np.array([90, 0, 250])[GRAY % 3])


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_fully_transparent_pixels_are_background_and_half_transparent_ones_are_kept(tmp_path, mode):
    alpha = np.full_like(GRAY, 255)
    alpha[0, :3] = 0
    alpha[2, 2] = 128
    channels = [GRAY, alpha] if mode == "LA" else [GRAY] * 3 + [alpha]
    picture = np.stack(channels, axis=2)
    expected = np.where(alpha == 0, 0, GRAY)
    np.testing.assert_array_equal(stored(saved(tmp_path / "a.png", picture)), expected)


@pytest.mark.parametrize(("dtype", "level"), [(np.uint8, 70), (np.uint16, 16842)])
def test_the_transparent_level_of_a_gray_png_is_background(tmp_path, dtype, level):
    values = GRAY if dtype == np.uint8 else DEEP
    extra = chunk(b"tRNS", struct.pack(">H", level))
    depth = 8 * values.itemsize
    data = png((ROWS, COLUMNS), depth, 0, values.astype(f">u{values.itemsize}").tobytes(), extra)
    assert (values == level).sum() == 1
    expected = np.where(values == level, 0, values)
    np.testing.assert_array_equal(stored(written(tmp_path / "a.png", data)), expected)


@pytest.mark.parametrize(
    "dtype", ["uint8", "uint16", "int16", "int32", "uint32", "float32", "float64"]
)
@pytest.mark.parametrize("byte_order", ["<", ">"])
def test_a_gray_tiff_keeps_its_values(tmp_path, dtype, byte_order):
    values = (RAMP * 3 - (20 if np.dtype(dtype).kind in "if" else 0)).astype(dtype)
    if dtype == "uint32":
        values += np.uint32(3_000_000_000)
    if dtype == "float32":
        values = values / np.float32(3)
    pixels = stored(written(tmp_path / "a.tif", tiff(values, byte_order)))
    np.testing.assert_array_equal(pixels, values)
    assert pixels.dtype.isnative


def tiff(values: np.ndarray, byte_order: str, **tags: int) -> bytes:
    """One strip, uncompressed (TIFF 6.0, section 2)."""
    data = values.astype(values.dtype.newbyteorder(byte_order)).tobytes()
    kind = {"u": 1, "i": 2, "f": 3}[values.dtype.kind]
    entries = {
        256: values.shape[1], 257: values.shape[0], 258: values.itemsize * 8, 259: 1,
        262: tags.get("photometric", 1), 273: 8, 274: tags.get("orientation", 1),
        277: 1, 278: values.shape[0], 279: len(data), 339: kind,
    }  # fmt: skip
    head = (b"II*\0" if byte_order == "<" else b"MM\0*") + struct.pack(
        byte_order + "I", 8 + len(data)
    )
    fields = b"".join(
        struct.pack(byte_order + "HHII", number, 4, 1, value) for number, value in entries.items()
    )
    return head + data + struct.pack(byte_order + "H", len(entries)) + fields + bytes(4)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_white_is_zero_is_shown_bright_where_values_are_low(tmp_path, dtype):
    values = GRAY.astype(dtype)
    path = written(tmp_path / "a.tif", tiff(values, "<", photometric=0))
    image = raster.load(path, None)
    bright = -image.stored.astype(float) if image.inverted else image.stored
    assert bright[0, 0] > bright[-1, -1]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_tiff_keeps_its_stored_rows_and_columns(tmp_path, orientation):
    path = written(tmp_path / "a.tif", tiff(DEEP, "<", orientation=orientation))
    np.testing.assert_array_equal(stored(path), DEEP)


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp"])
def test_a_rotation_in_exif_is_ignored(tmp_path, suffix):
    exif = Pillow.Exif()
    exif[274] = 6
    plain = stored(saved(tmp_path / f"a.{suffix}", SAME))
    turned = stored(saved(tmp_path / f"b.{suffix}", SAME, exif=exif))
    assert plain.shape == (ROWS, COLUMNS)
    np.testing.assert_array_equal(turned, plain)


def test_each_page_of_a_tiff_is_a_picture_of_its_own_size(tmp_path):
    path = tmp_path / "pages.tif"
    Pillow.fromarray(GRAY).save(path, save_all=True, append_images=[Pillow.fromarray(DEEP[:3])])
    pages = raster.read_header(path)
    assert [(p.frame, p.shape, p.number) for p in pages] == [
        (0, (ROWS, COLUMNS), 1),
        (1, (3, COLUMNS), 2),
    ]
    np.testing.assert_array_equal(raster.load(path, 0).stored, GRAY)
    np.testing.assert_array_equal(raster.load(path, 1).stored, DEEP[:3])


@pytest.mark.parametrize("suffix", ["png", "bmp", "tif"])
def test_lossless_pictures_are_read_exactly(tmp_path, suffix):
    np.testing.assert_array_equal(stored(saved(tmp_path / f"g.{suffix}", GRAY)), GRAY)
    np.testing.assert_array_equal(stored(saved(tmp_path / f"s.{suffix}", SAME)), GRAY)
    np.testing.assert_array_equal(stored(saved(tmp_path / f"c.{suffix}", COLOR)), COLOR)


def test_gray_webp_and_jpeg_are_gray_although_webp_stores_color(tmp_path):
    exact = stored(saved(tmp_path / "a.webp", SAME, lossless=True))
    np.testing.assert_array_equal(exact, GRAY)
    for name in ("b.jpg", "b.webp"):
        close = stored(saved(tmp_path / name, SAME, quality=95))
        assert close.shape == GRAY.shape
        assert np.abs(close.astype(int) - GRAY).max() < 40


def test_faint_chroma_noise_is_gray_but_a_tint_is_color(tmp_path):
    noise = np.random.default_rng(1).integers(-2, 3, SAME.shape)
    noisy = np.clip(SAME.astype(int) + noise, 0, 255).astype(np.uint8)
    pixels = stored(saved(tmp_path / "a.png", noisy))
    assert pixels.shape == GRAY.shape
    assert np.abs(pixels.astype(int) - GRAY).max() <= 2
    tinted = SAME.copy()
    tinted[3, 3] = (100, 100, 105)
    assert stored(saved(tmp_path / "b.png", tinted)).shape == (ROWS, COLUMNS, 3)


def test_cmyk_becomes_red_green_and_blue(tmp_path):
    ink = np.zeros((ROWS, COLUMNS, 4), np.uint8)
    ink[:, 3:, 1:3] = 255
    picture = Pillow.frombytes("CMYK", (COLUMNS, ROWS), ink.tobytes())
    pixels = stored(saved(tmp_path / "a.tif", picture))
    assert pixels[2, 0].tolist() == [255, 255, 255]
    assert pixels[2, 5].tolist() == [255, 0, 0]


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "bmp", "webp"])
def test_pictures_are_known_by_content(tmp_path, suffix):
    head = saved(tmp_path / f"a.{suffix}", COLOR).read_bytes()[:64]
    assert raster.is_picture(head)


@pytest.mark.parametrize(
    "head",
    [b"", b"BM", b"BMW: a report on motor cars", b"RIFF1234WAVEfmt ", b"GIF89a", b"%PDF-1.7"],
)
def test_other_files_are_no_pictures(head):
    assert not raster.is_picture(head)


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "bmp", "webp"])
def test_a_file_cut_in_the_middle_is_unreadable_and_says_why(tmp_path, suffix):
    noise = np.random.default_rng(2).integers(0, 256, (60, 50), np.uint8)
    whole = saved(tmp_path / f"scan.{suffix}", noise)
    whole.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    with pytest.raises(BadInput) as caught:
        stored(whole)
    assert caught.value.code == "unreadable"
    assert str(caught.value).startswith(f"scan.{suffix} cannot be read: it")


def test_damaged_sixteen_bit_color_is_unreadable(tmp_path):
    noise = np.random.default_rng(2).integers(0, 65536, (200, 150, 3)).astype(np.uint16)
    content = bytearray(cv2.imencode(".tiff", noise, DEFLATE)[1])
    content[len(content) // 2] ^= 255
    with pytest.raises(BadInput, match="its pixels are damaged"):
        stored(written(tmp_path / "a.tif", content))


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "bmp", "webp"])
def test_damage_anywhere_raises_nothing_but_bad_input(tmp_path, suffix):
    random = np.random.default_rng(3)
    whole = saved(tmp_path / f"a.{suffix}", COLOR.repeat(9, 0).repeat(9, 1)).read_bytes()
    for _ in range(150):
        data = bytearray(whole[: random.integers(20, len(whole) + 1)])
        for place in random.integers(2, min(len(data), 200), 3):
            data[place] = random.integers(256)
        path = written(tmp_path / "damaged", bytes(data))
        try:
            raster.load(path, raster.read_header(path)[-1].frame)
        except BadInput as error:
            assert error.code in {"unreadable", "too_large"}  # noqa: PT017 - either is right


@pytest.mark.parametrize("size", [(65_535, 65_535), (65_536, 1), (40_000, 40_000)])
def test_a_picture_that_declares_too_much_is_refused_without_decoding(tmp_path, size):
    path = written(tmp_path / "bomb.png", png((1, 1), 8, 0, b"\0").replace(
        chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)),
        chunk(b"IHDR", struct.pack(">IIBBBBB", size[1], size[0], 8, 0, 0, 0, 0)),
    ))  # fmt: skip
    for read in (raster.read_header, lambda p: raster.load(p, None)):
        with pytest.raises(BadInput, match=f"{size[0]:,}") as caught:
            read(path)
        assert caught.value.code == "too_large"


def test_a_large_picture_within_the_limits_raises_no_warning(tmp_path):
    path = tmp_path / "a.png"
    Pillow.new("1", (10_000, 9_900)).save(path)
    assert raster.read_header(path)[0].shape == (9_900, 10_000)


def test_a_picture_that_vanished_says_so(tmp_path):
    with pytest.raises(BadInput, match=r"gone\.png cannot be read: it is no longer there"):
        raster.load(tmp_path / "gone.png", None)
