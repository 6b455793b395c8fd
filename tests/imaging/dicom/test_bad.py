"""Bad input: a code, a sentence that names file and cause, and never memory or a crash."""

from __future__ import annotations

import contextlib
import struct
import tracemalloc
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom.uid import (
    ComprehensiveSRStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom import inflating
from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

VALUES = files.slice_values(36, 52)
PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)
COMPRESSED = [RLELossless, JPEGLSLossless, JPEG2000Lossless, JPEGLossless, JPEGLosslessSV1]


def refusal(path: Path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        dicom.load(path, dicom.read_headers(path)[0].slice.frame)
    assert path.name in str(caught.value)
    return caught.value


def altered(path: Path, ds: Any, **elements: Any) -> Path:
    """Write a slice whose header was changed after its pixels were made."""
    for keyword, value in elements.items():
        setattr(ds, keyword, value)
    return files.write(path, ds)


def test_a_truncated_file_says_how_many_rows_are_left(tmp_path: Path) -> None:
    path = files.write(tmp_path / "IM0042", files.mr_slice(VALUES))
    path.write_bytes(path.read_bytes()[: -52 * 2 * 10 - 7])
    error = refusal(path)
    assert error.code == "unreadable"
    assert str(error).startswith("IM0042 cannot be read: it ends after 25 of 36 pixel rows. Copy")


@pytest.mark.parametrize("kept", [0, 100, 132, 137, 140, 145, 300, 700])
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_a_file_that_ends_in_its_header_is_unreadable(
    tmp_path: Path, kept: int, syntax: str
) -> None:
    path = files.write(tmp_path / "IM0042", files.mr_slice(VALUES), syntax)
    path.write_bytes(path.read_bytes()[:kept])
    assert refusal(path).code == "unreadable"


@pytest.mark.parametrize("syntax", COMPRESSED)
@pytest.mark.parametrize("cut", [5, 60, 300])
def test_a_truncated_compressed_file_is_unreadable(tmp_path: Path, syntax: str, cut: int) -> None:
    path = files.write(tmp_path / "IM0042", files.mr_slice(VALUES), syntax)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 8 - cut])
    assert refusal(path).code == "unreadable"


@pytest.mark.parametrize("syntax", [*COMPRESSED, JPEGBaseline8Bit, JPEGExtended12Bit])
def test_a_fragment_of_garbage_is_unreadable(tmp_path: Path, syntax: str) -> None:
    values = (VALUES >> 4).astype(np.uint8) if syntax == JPEGBaseline8Bit else VALUES
    path = files.write_fragments(tmp_path / "a", files.mr_slice(values), syntax, [b"not it" * 50])
    assert refusal(path).code == "unreadable"


@pytest.mark.parametrize(
    ("found", "put"),
    [
        (b"\xff\xc3\0\x0b\x10", b"\xff\xc3\0\x0b\xe4"),  # 228 bits
        (b"\xff\xc3\0\x0b", b"\xff\xc1\0\x0b"),  # another process
        (b"\xff\xda\0\x08\x01", b"\xff\xda\0\x08\x03"),  # three components
        (b"\xff\xda\0\x08", b"\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\x4e\xff\xda\0\x08"),
        (b"\xff\xc4", b"\xff\xcc"),  # arithmetic coding
        (b"\xff\xd9", b"\xff\xd8"),  # no end
    ],
)
def test_a_damaged_jpeg_header_does_not_reach_the_decoder(
    tmp_path: Path, found: bytes, put: bytes
) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(VALUES), JPEGLosslessSV1)
    data = path.read_bytes()
    start = data.index(b"\xff\xd8\xff")
    stream = data[start:-8].rstrip(b"\0")
    assert found in stream
    stream = stream.replace(found, put)
    error = refusal(
        files.write_fragments(tmp_path / "b", files.mr_slice(VALUES), JPEGLosslessSV1, [stream])
    )
    assert error.code == "unreadable"


@pytest.mark.parametrize("syntax", [JPEGLSLossless, JPEG2000Lossless, JPEGLosslessSV1])
def test_a_compressed_frame_of_another_size_is_inconsistent(tmp_path: Path, syntax: str) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(VALUES), syntax)
    data = path.read_bytes()
    rows = b"\x28\0\x10\0US\x02\0"
    assert rows + struct.pack("<H", 36) in data
    path.write_bytes(data.replace(rows + struct.pack("<H", 36), rows + struct.pack("<H", 40)))
    error = refusal(path)
    assert error.code == "inconsistent"
    assert "52 x 40 pixels" in error.text
    assert "52 x 36" in error.text


@pytest.mark.parametrize(
    ("elements", "numbers"),
    [
        ({"Rows": 6}, ("7 x 6 pixels", "84 bytes", "70 bytes")),
        ({"Rows": 3}, ("42 bytes", "70 bytes")),
        ({"BitsAllocated": 32, "BitsStored": 32, "HighBit": 31}, ("32 bits", "140 bytes")),
        ({"NumberOfFrames": 2}, ("2 frames", "140 bytes")),
        ({"SamplesPerPixel": 3}, ("3 x 16 bits", "210 bytes")),
        ({"BitsStored": 17}, ("17 bits", "16 allocated")),
        ({"HighBit": 3}, ("12 bits up to bit 3",)),
        ({"Rows": 0}, ("7 x 0 pixels",)),
        ({"NumberOfFrames": -1}, ("-1 frames",)),
    ],
)
def test_numbers_that_disagree_are_named(
    tmp_path: Path, elements: dict[str, int], numbers: tuple[str, ...]
) -> None:
    error = refusal(altered(tmp_path / "IM0042", files.mr_slice(PIXELS), **elements))
    assert error.code == "inconsistent"
    assert all(number in error.text for number in numbers), error.text


def test_a_row_of_padding_after_the_pixels_is_harmless(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS)
    ds.PixelData = ds.PixelData + bytes(14)
    image = dicom.load(files.write(tmp_path / "a", ds), None)
    np.testing.assert_array_equal(image.stored, PIXELS)


def test_more_frames_than_fragments_is_inconsistent(tmp_path: Path) -> None:
    frames = np.stack([PIXELS, PIXELS, PIXELS])
    path = files.write(tmp_path / "a", files.enhanced(frames, [(0.0, 0.0, 0.0)] * 3), RLELossless)
    data = path.read_bytes()
    path.write_bytes(data.replace(b"\x28\0\x08\0IS\x02\x003 ", b"\x28\0\x08\0IS\x02\x008 "))
    error = refusal(path)
    assert error.code == "inconsistent"
    assert "8 frames" in error.text
    assert "holds 3" in error.text


def test_plain_pixels_under_a_compressed_syntax_are_inconsistent(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(PIXELS))
    data = path.read_bytes()
    path.write_bytes(
        data.replace(b"UI\x14\x001.2.840.10008.1.2.1\0", b"UI\x14\x001.2.840.10008.1.2.5\0")
    )
    assert refusal(path).code == "inconsistent"


def test_fragments_under_a_plain_syntax_are_inconsistent(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(PIXELS), RLELossless)
    path.write_bytes(path.read_bytes().replace(b"1.2.840.10008.1.2.5", b"1.2.840.10008.1.2.1"))
    assert refusal(path).code == "inconsistent"


@pytest.mark.parametrize(
    ("syntax", "name"),
    [
        ("1.2.840.10008.1.2.4.52", "JPEG Extended (Process 3 and 5)"),
        ("1.2.840.10008.1.2.4.999", "an unknown syntax"),
        ("1.2.840.113619.5.2.77.8", "an unknown syntax"),
    ],
)
def test_an_unknown_compression_is_named(tmp_path: Path, syntax: str, name: str) -> None:
    path = files.write_fragments(tmp_path / "a", files.mr_slice(PIXELS), RLELossless, [bytes(100)])
    data, known = path.read_bytes(), b"UI\x14\x001.2.840.10008.1.2.5\0"
    assert known in data
    patched = syntax.encode() + b"\0" * (len(syntax) % 2)
    data = data.replace(known, b"UI" + struct.pack("<H", len(patched)) + patched)
    path.write_bytes(data)
    error = refusal(path)
    assert error.code == "unsupported"
    assert name in error.text
    assert syntax in error.text


def test_packed_bits_are_unsupported(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS)
    assert refusal(altered(tmp_path / "a", ds, BitsAllocated=12)).code == "unsupported"


def test_four_samples_are_unsupported(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS, PhotometricInterpretation="CMYK")
    assert refusal(altered(tmp_path / "a", ds, SamplesPerPixel=4)).code == "unsupported"


@pytest.mark.parametrize(
    "elements",
    [
        {"Rows": 65_535, "Columns": 65_535},
        {"NumberOfFrames": 2_000_000_000},
        {"Rows": 30_000, "Columns": 30_000},
    ],
)
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, RLELossless])
def test_a_declared_size_beyond_the_limit_is_refused_without_memory(
    tmp_path: Path, elements: dict[str, int], syntax: str
) -> None:
    ds = files.mr_slice(PIXELS)
    if syntax == RLELossless:
        for keyword, value in elements.items():
            setattr(ds, keyword, value)
        path = files.write_fragments(tmp_path / "a", ds, syntax, [bytes(100)])
    else:
        path = altered(tmp_path / "a", ds, **elements)
    dicom.read_headers(files.write(tmp_path / "warm", files.mr_slice(PIXELS)))
    tracemalloc.start()
    try:
        error = refusal(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert error.code == "too_large"
    assert "GiB" in error.text
    assert peak < 2_000_000


@pytest.mark.parametrize(("frames", "code"), [(20_000, "inconsistent"), (20_001, "too_large")])
def test_many_frames_that_are_not_there_take_no_memory(
    tmp_path: Path, frames: int, code: str
) -> None:
    path = altered(tmp_path / "a", files.mr_slice(PIXELS), NumberOfFrames=frames)
    assert refusal(path).code == code
    ds = files.mr_slice(PIXELS, NumberOfFrames=frames)
    path = files.write_fragments(tmp_path / "b", ds, RLELossless, [bytes(100)])
    assert refusal(path).code == code


@pytest.mark.parametrize(("rows", "code"), [(10_000, "inconsistent"), (10_001, "too_large")])
def test_a_picture_of_more_than_100_million_pixels_is_refused(
    tmp_path: Path, rows: int, code: str
) -> None:
    ds = files.mr_slice((PIXELS % 256).astype(np.uint8), 8)
    assert refusal(altered(tmp_path / "a", ds, Rows=rows, Columns=10_000)).code == code


def test_an_element_that_claims_four_gigabytes_takes_no_memory(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(PIXELS))
    data = path.read_bytes()
    at = data.index(b"\x28\0\x10\0US")
    lie = b"\x28\0\x01\x12OW\0\0" + struct.pack("<L", 0xFFFFFFF0)  # red palette data
    path.write_bytes(data[:at] + lie + data[at:])
    assert refusal(path).code == "unreadable"


def levels(depth: int, *, open_end: bool, implicit: bool) -> bytes:
    """Sequences of one item each, inside one another, the innermost empty."""
    tag = b"\x08\0\x40\x11" + (b"" if implicit else b"SQ\0\0")
    item, undefined = b"\xfe\xff\x00\xe0", b"\xff\xff\xff\xff"
    if open_end:
        ends = b"\xfe\xff\x0d\xe0" + bytes(4) + b"\xfe\xff\xdd\xe0" + bytes(4)
        return (tag + undefined + item + undefined) * depth + ends * depth
    step = len(tag) + 4 + len(item) + 4
    heads = []
    for inside in range(0, depth * step, step):
        lengths = struct.pack("<L", inside + 8), struct.pack("<L", inside)
        heads.append(tag + lengths[0] + item + lengths[1])
    return b"".join(heads[::-1])


@pytest.mark.parametrize("depth", [65, 100, 3_000, 50_000])
@pytest.mark.parametrize("open_end", [True, False], ids=["open", "defined"])
@pytest.mark.parametrize("implicit", [True, False], ids=["implicit", "explicit"])
def test_deep_nesting_is_refused(
    tmp_path: Path, depth: int, open_end: bool, implicit: bool
) -> None:
    path = nested(tmp_path, depth, open_end, implicit)
    error = refusal(path)
    assert error.code == "too_large"
    assert "64 levels" in error.text


@pytest.mark.parametrize("open_end", [True, False], ids=["open", "defined"])
@pytest.mark.parametrize("implicit", [True, False], ids=["implicit", "explicit"])
def test_nesting_within_the_limit_is_read(tmp_path: Path, open_end: bool, implicit: bool) -> None:
    path = nested(tmp_path, 64, open_end, implicit)
    np.testing.assert_array_equal(dicom.load(path, None).stored, PIXELS)


def nested(tmp_path: Path, depth: int, open_end: bool, implicit: bool) -> Path:
    syntax = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
    path = files.write(tmp_path / "deep", files.mr_slice(PIXELS), syntax)
    data = path.read_bytes()
    at = data.index(b"\x10\0\x10\0")
    path.write_bytes(data[:at] + levels(depth, open_end=open_end, implicit=implicit) + data[at:])
    return path


def test_many_sequences_side_by_side_are_no_nesting(tmp_path: Path) -> None:
    ds = files.enhanced(np.stack([PIXELS] * 40), [(0.0, 0.0, float(i)) for i in range(40)])
    assert len(dicom.read_headers(files.write(tmp_path / "a", ds))) == 40


def deflated(path: Path, ds: Any, following: bytes = b"", times: int = 1) -> Path:
    """A deflated file whose dataset goes on with this, so often."""
    data = files.write(path, ds, DeflatedExplicitVRLittleEndian).read_bytes()
    start = 132 + 12 + int.from_bytes(data[140:144], "little")
    deflate = zlib.compressobj(9, wbits=-15)
    parts = [deflate.compress(zlib.decompress(data[start:], -15))]
    parts += [deflate.compress(following) for _ in range(times)]
    path.write_bytes(data[:start] + b"".join(parts) + deflate.flush())
    return path


def test_a_deflated_bomb_is_not_inflated(tmp_path: Path) -> None:
    padding = b"\xfc\xff\xfc\xffOB\0\0\xff\xff\xff\x0f"
    bombs = [
        deflated(tmp_path / "behind", files.mr_slice(PIXELS), padding + bytes(1 << 24), 5),
        deflated(
            tmp_path / "frames", files.mr_slice(PIXELS, NumberOfFrames=20_001), bytes(1 << 24)
        ),
    ]
    tracemalloc.start()
    np.testing.assert_array_equal(dicom.load(bombs[0], None).stored, PIXELS)
    assert refusal(bombs[1]).code == "too_large"
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000


def test_a_deflated_header_that_inflates_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inflating, "MAX_BYTES", 1 << 20)
    monkeypatch.setattr(inflating, "_HEADER_BYTES", 1 << 20)
    ds = files.mr_slice(PIXELS)
    ds.add_new(0x00091010, "OB", bytes(1 << 24))
    ds.add_new(0x00090010, "LO", "BIG")
    assert refusal(deflated(tmp_path / "a", ds)).code == "too_large"


def test_what_follows_deflated_pixels_must_be_another_element(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS)
    padded = deflated(tmp_path / "a", ds, b"\xfc\xff\xfc\xffOB\0\0\4\0\0\0\0\0\0\0")
    np.testing.assert_array_equal(dicom.load(padded, None).stored, PIXELS)
    assert refusal(deflated(tmp_path / "b", ds, b"\x11\x22\x33\x44")).code == "unreadable"


@pytest.mark.parametrize("damage", ["cut", "changed"])
def test_a_damaged_deflated_file_is_unreadable(tmp_path: Path, damage: str) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(VALUES), DeflatedExplicitVRLittleEndian)
    data = path.read_bytes()
    changed = data[:-300] if damage == "cut" else data[:-300] + b"\xff" * 300
    path.write_bytes(changed)
    assert refusal(path).code == "unreadable"


@pytest.mark.parametrize("sop_class", [ComprehensiveSRStorage, "1.2.840.10008.5.1.4.1.1.481.3"])
def test_objects_without_pixels_are_told_apart(tmp_path: Path, sop_class: str) -> None:
    ds = files.mr_slice(PIXELS, SOPClassUID=sop_class, Modality="SR")
    for keyword in ("PixelData", "Rows", "Columns"):
        delattr(ds, keyword)
    error = refusal(files.write(tmp_path / "a", ds))
    assert error.code == "no_pixels"
    assert error.is_rejection


def test_an_mr_header_alone_has_no_pixels(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS, PixelData=None)
    assert refusal(files.write(tmp_path / "a", ds)).code == "no_pixels"


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(PIXELS))
    (header,) = dicom.read_headers(path)
    path.unlink()
    with pytest.raises(BadInput, match="no longer there") as caught:
        dicom.load(path, header.slice.frame)
    assert caught.value.code == "unreadable"


def test_random_damage_never_escapes_as_another_exception(tmp_path: Path) -> None:
    random = np.random.default_rng(5)
    syntaxes = [ImplicitVRLittleEndian, ExplicitVRLittleEndian, RLELossless, JPEG2000Lossless]
    sources = [
        files.write(tmp_path / f"{i}", files.mr_slice(VALUES), syntax).read_bytes()
        for i, syntax in enumerate([*syntaxes, JPEGLosslessSV1, DeflatedExplicitVRLittleEndian])
    ]
    path = tmp_path / "damaged"
    for turn in range(300):
        data = bytearray(sources[turn % len(sources)])
        for at in random.integers(0, min(len(data), 1_500), 6):
            data[at] = random.integers(0, 256)
        path.write_bytes(data)
        with contextlib.suppress(BadInput):
            for header in dicom.read_headers(path)[:2]:
                dicom.load(path, header.slice.frame)


def boxed(path: Path, *extra: bytes, named: bytes = b"jp2c", size: int | None = None) -> Path:
    """JPEG 2000 within the boxes of a JP2 file, further ones before it (ISO/IEC 15444-1 I)."""
    ds = files.mr_slice(VALUES)
    data = files.write(path, ds, JPEG2000Lossless).read_bytes()
    start = data.index(b"\xff\x4f\xff\x51")
    stream = bytearray(data[start : data.rindex(b"\xff\xd9") + 2])
    if size is not None:
        stream[8:16] = struct.pack(">LL", size, size)
    header = box(b"ihdr", struct.pack(">LLHBBBB", 36, 52, 1, 11, 7, 0, 0))
    parts = [box(b"jP  ", b"\r\n\x87\n"), box(b"ftyp", b"jp2 \0\0\0\0jp2 ")]
    parts += [box(b"jp2h", header), *extra, box(named, bytes(stream))]
    frame = b"".join(parts)
    return files.write_fragments(path, ds, JPEG2000Lossless, [frame + b"\0" * (len(frame) % 2)])


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">L", 8 + len(content)) + name + content


@pytest.mark.timeout(20)
def test_boxes_around_jpeg_2000_hide_neither_its_size_nor_its_end(tmp_path: Path) -> None:
    siz = b"\xff\x4f\xff\x51\0\x29\0\0" + struct.pack(">LL", 52, 36) + bytes(40)
    np.testing.assert_array_equal(dicom.load(boxed(tmp_path / "a"), None).stored, VALUES)
    free = boxed(tmp_path / "b", box(b"free", siz))
    np.testing.assert_array_equal(dicom.load(free, None).stored, VALUES)
    error = refusal(boxed(tmp_path / "c", box(b"free", siz), size=38_000))
    assert error.code == "inconsistent"
    assert "38,000 x 38,000" in error.text
    late = boxed(tmp_path / "d", box(b"free", bytes(600)), size=38_000)
    assert refusal(late).code == "inconsistent"
    assert refusal(boxed(tmp_path / "e", named=b"jp2d")).code == "unreadable"
