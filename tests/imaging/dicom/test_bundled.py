"""Files that pydicom brings along, from many makers, against a table of what they hold.

The values are those of pydicom's own decoders; where it has none (12-bit JPEG), those that
its tests expect.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from pydicom.data import get_testdata_file

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom import reader as dicom

Values = dict[tuple[int, int], int | list[int]]


class Row(NamedTuple):
    """A file, its frames, and what its last frame holds at (row, column)."""

    name: str
    frames: int
    dtype: str
    shape: tuple[int, ...]
    values: Values


MR: Values = {(32, 32): 182, (63, 21): 265, (21, 63): 1230}
GREEN: Values = {(50, 50): [128, 128, 255], (33, 99): [128, 255, 128]}
TURNED: Values = {(50, 50): [127, 127, 0], (33, 99): [127, 0, 127]}
ODD: Values = {(1, 1): [63, 87, 176], (2, 1): [158, 158, 158], (1, 2): [63, 87, 176]}
DOSE: Values = {(5, 5): 982000, (9, 3): 801000, (3, 9): 1084000}

ROWS = [
    *(
        Row(f"MR_small{kind}.dcm", 1, "int16", (64, 64), MR)
        for kind in (
            *("", "_RLE", "_bigendian", "_expb", "_implicit", "_jp2klossless"),
            *("_jpeg_ls_lossless", "_padded"),
        )
    ),
    Row("CT_small.dcm", 1, "int16", (128, 128), {(64, 64): 1928, (127, 42): 953}),
    Row("693_J2KI.dcm", 1, "int16", (512, 512), {(256, 256): 1056, (511, 170): -1953}),
    Row("J2K_pixelrep_mismatch.dcm", 1, "int16", (512, 512), {(256, 256): 27, (511, 170): -2000}),
    Row("JPEG2000.dcm", 1, "int16", (1024, 256), {(512, 128): 7, (341, 255): 12}),
    Row("JPEGLSNearLossless_08.dcm", 1, "uint8", (45, 10), {(22, 5): 15, (15, 9): 30}),
    Row("JPEGLSNearLossless_16.dcm", 1, "uint16", (50, 10), {(25, 5): 255, (16, 9): 4095}),
    Row("JPGExtended.dcm", 1, "uint16", (1024, 256), {(420, 140): 244, (230, 120): 95}),
    Row("image_dfl.dcm", 1, "uint8", (512, 512), {(256, 256): 65, (511, 170): 115}),
    Row("liver_1frame.dcm", 1, "uint8", (512, 512), {(256, 256): 1, (511, 170): 0}),
    Row("liver_expb_1frame.dcm", 1, "uint8", (512, 512), {(256, 256): 1, (511, 170): 0}),
    Row("examples_overlay.dcm", 1, "uint16", (300, 484), {(150, 242): 136, (100, 483): 12}),
    *(Row(f"rtdose{kind}.dcm", 15, "uint32", (10, 10), DOSE) for kind in ("", "_expb", "_rle")),
    *(
        Row(f"SC_rgb_{kind}.dcm", 1, "uint8", (100, 100, 3), GREEN)
        for kind in ("gdcm_KY", "jpeg_gdcm", "rle", "rle_16bit", "rle_32bit")
    ),
    *(
        Row(f"SC_rgb_rle_{kind}2frame.dcm", 2, "uint8", (100, 100, 3), TURNED)
        for kind in ("", "16bit_", "32bit_")
    ),
    Row("SC_rgb_small_odd.dcm", 1, "uint8", (3, 3, 3), ODD),
    Row("SC_rgb_small_odd_big_endian.dcm", 1, "uint8", (3, 3, 3), ODD),
    Row("SC_rgb_dcmtk_+eb+cr.dcm", 1, "uint8", (100, 100, 3), {(50, 50): [129, 129, 255]}),
    *(
        Row(f"SC_rgb_dcmtk_+eb+cy+{kind}.dcm", 1, "uint8", (100, 100, 3), {(50, 50): color})
        for kind, color in {
            "n1": [128, 124, 255],
            "n2": [125, 130, 255],
            "np": [128, 124, 255],
            "s2": [125, 130, 255],
            "s4": [125, 130, 255],
        }.items()
    ),
    Row("SC_rgb_jpeg_dcmtk.dcm", 1, "uint8", (100, 100, 3), {(50, 50): [125, 130, 255]}),
    Row("SC_rgb_jpeg_lossy_gdcm.dcm", 1, "uint8", (100, 100, 3), {(50, 50): [124, 124, 255]}),
    Row("SC_rgb_jls_lossy_line.dcm", 1, "uint8", (100, 100, 3), {(50, 50): [130, 130, 255]}),
    Row("SC_rgb_jls_lossy_sample.dcm", 1, "uint8", (100, 100, 3), {(33, 99): [130, 255, 130]}),
    Row("SC_rgb_jpeg_app14_dcmd.dcm", 1, "uint8", (256, 256, 3), {(128, 128): [244, 244, 246]}),
    Row("SC_ybr_full_422_uncompressed.dcm", 1, "uint8", (100, 100, 3), {(50, 50): [125, 130, 255]}),
    Row("ExplVR_BigEnd.dcm", 1, "uint8", (60, 80, 3), {(30, 40): [255, 255, 0]}),
    Row("examples_ybr_color.dcm", 30, "uint8", (240, 320, 3), {(239, 106): [31, 35, 46]}),
    Row("examples_rgb_color.dcm", 1, "uint8", (240, 320, 3), {(120, 160): [10, 10, 10]}),
    Row("examples_jpeg2k.dcm", 1, "uint8", (480, 640, 3), {(240, 320): [12, 12, 12]}),
    Row("examples_palette.dcm", 1, "uint8", (350, 800, 3), {(175, 400): [1, 1, 1]}),
]

REFUSED = {
    "MR_truncated.dcm": "unreadable",
    "JPEG2000-embedded-sequence-delimiter.dcm": "inconsistent",
    "badVR.dcm": "inconsistent",
    "rtplan.dcm": "no_pixels",
    "rtplan_truncated.dcm": "no_pixels",
    "rtstruct.dcm": "no_pixels",
    "test-SR.dcm": "no_pixels",
    "reportsi.dcm": "no_pixels",
    "waveform_ecg.dcm": "no_pixels",
    "ExplVR_BigEndNoMeta.dcm": "no_pixels",
    "ExplVR_LitEndNoMeta.dcm": "no_pixels",
    "no_meta_group_length.dcm": "no_pixels",
}


def bundled(name: str) -> Path:
    found = get_testdata_file(name, download=False)
    if found is None:
        pytest.skip(f"this pydicom does not bring {name}")
    path = Path(str(found))
    assert dicom.is_dicom(path.read_bytes()[:512])
    return path


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_bundled_file_holds_what_it_should(row: Row) -> None:
    path = bundled(row.name)
    headers = dicom.read_headers(path)
    assert len(headers) == row.frames
    stored = dicom.load(path, headers[-1].slice.frame).stored
    assert stored.dtype == row.dtype
    assert stored.shape == row.shape
    assert {at: stored[at].tolist() for at in row.values} == row.values


@pytest.mark.parametrize(("name", "code"), REFUSED.items())
def test_a_bundled_file_without_a_sound_picture_is_refused(name: str, code: str) -> None:
    path = bundled(name)
    with pytest.raises(BadInput) as caught:
        dicom.load(path, dicom.read_headers(path)[0].slice.frame)
    assert caught.value.code == code


def test_the_bundled_dicomdir_finds_its_files() -> None:
    directory = bundled("DICOMDIR")
    files = dicom.dicomdir_files(directory)
    assert len(files) == 31
    assert all(file.is_file() for file in files)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("length", [0, 1, 7])
def test_a_jp2_box_without_length_is_refused_and_does_not_hang(tmp_path: Path, length: int) -> None:
    content = bundled("GDCMJ2K_TextGBR.dcm").read_bytes()
    first = content.index(b"\x00\x00\x00\x0cjP  ")
    path = tmp_path / "damaged.dcm"
    path.write_bytes(content)
    assert dicom.load(path, None).stored.shape == (400, 400, 3)
    path.write_bytes(content[: first + 12] + length.to_bytes(4) + content[first + 16 :])
    with pytest.raises(BadInput, match="compressed pixels are damaged"):
        dicom.load(path, None)
