"""The header's fast reader: the same as pydicom's, and no more of the file than it needs."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom import elements, file
from braintumor_desktop.imaging.dicom import reader as dicom
from braintumor_desktop.imaging.dicom.header import header_of
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)


def a_table(entries: int, kind: str) -> Dataset:
    item = Dataset()
    item.add_new("LUTDescriptor", kind, [entries, 0, 12])
    item.add_new("LUTData", "OW", np.arange(entries, dtype="<u2").tobytes())
    item.LUTExplanation = "steep"
    return item


def a_palette() -> dict[str, Any]:
    data = np.arange(256, dtype="<u2").tobytes()
    return {
        "PhotometricInterpretation": "PALETTE COLOR",
        **{f"{c}PaletteColorLookupTableDescriptor": [256, 0, 16] for c in ("Red", "Green", "Blue")},
        **{f"{c}PaletteColorLookupTableData": data for c in ("Red", "Green", "Blue")},
    }


def with_private(ds: Dataset) -> Dataset:
    ds.private_block(0x0019, "SIEMENS MR HEADER", create=True).add_new(0x0C, "IS", "700")
    ds.private_block(0x0043, "GEMS_PARM_01", create=True).add_new(0x2F, "SS", 1)
    return ds


DATASETS = {
    "plain": lambda: files.mr_slice(PIXELS),
    "windows": lambda: files.mr_slice(
        PIXELS,
        WindowCenter=["40", "-80.5"],
        WindowWidth=["400", "1e3"],
        WindowCenterWidthExplanation=["soft", "lung"],
        RescaleSlope="2.5",
        RescaleIntercept="-7",
        RescaleType="HU",
        PixelPaddingValue=65535,
        PixelPaddingRangeLimit=65530,
    ),
    "signed padding": lambda: files.mr_slice(PIXELS.astype(np.int16), 16, PixelPaddingValue=-9),
    "tables": lambda: files.mr_slice(
        PIXELS,
        ModalityLUTSequence=[a_table(40, "US")],
        VOILUTSequence=[a_table(64, "US"), a_table(10, "US")],
    ),
    "palette": lambda: files.mr_slice(PIXELS.astype(np.uint8), **a_palette()),
    "Korean": lambda: files.mr_slice(
        PIXELS,
        SpecificCharacterSet=["", "ISO 2022 IR 149"],
        PatientName="=洪^吉洞=홍^길동",
        StudyDescription="\uae38",
    ),
    "enhanced": lambda: files.enhanced(
        np.arange(105, dtype=np.uint16).reshape(3, 5, 7), [(0.0, 0.0, z) for z in (0.0, 3.0, 6.0)]
    ),
    "private": lambda: with_private(files.mr_slice(PIXELS)),
    "little in it": lambda: files.mr_slice(
        PIXELS, PatientName=None, StudyDate="", InstanceNumber=None, PixelSpacing=""
    ),
}


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
@pytest.mark.parametrize("name", DATASETS)
def test_it_reads_what_pydicom_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, syntax: str
) -> None:
    path = files.write(tmp_path / "a", DATASETS[name](), syntax)
    tags = ("PatientName",)
    with file.opened(path) as source:
        assert isinstance(file.read_header(path, source, tags), elements.Elements)
    fast = header_of(path)
    slices, image = dicom.read_headers(path), dicom.load(path, slices_frame(path))
    monkeypatch.setattr(file, "scan", lambda *_: None)
    path.touch()
    slow = header_of(path)
    assert slow is not fast
    assert (slow.layout, slow.facts, slow.sop_uid, slow.number) == (
        fast.layout,
        fast.facts,
        fast.sop_uid,
        fast.number,
    )
    assert (slow.reason, slow.padding) == (fast.reason, fast.padding)
    assert [h.variants for h in dicom.read_headers(path)] == [h.variants for h in slices]
    assert [h.slice for h in dicom.read_headers(path)] == [h.slice for h in slices]
    again = dicom.load(path, slices_frame(path))
    np.testing.assert_array_equal(again.stored, image.stored)
    assert (again.windows, again.slope, again.unit) == (image.windows, image.slope, image.unit)
    assert len(again.voi_luts) == len(image.voi_luts)
    for one, other in zip(again.voi_luts, image.voi_luts, strict=True):
        assert (one.first, one.bits, one.name) == (other.first, other.bits, other.name)
        np.testing.assert_array_equal(one.table, other.table)


def slices_frame(path: Path) -> int | None:
    return dicom.read_headers(path)[0].slice.frame


class Counting(io.BytesIO):
    """Counts the bytes that are read."""

    count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.count += len(data)
        return data


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_large_values_that_are_not_needed_are_not_read(tmp_path: Path, syntax: str) -> None:
    ds = files.mr_slice(np.zeros((512, 512), np.uint16))
    ds.private_block(0x0029, "SCANNER", create=True).add_new(1, "OB", bytes(3_000_000))
    data = files.write(tmp_path / "a", ds, syntax).read_bytes()
    stream = Counting(data)
    found = elements.scan(stream, len(data), elements.vrs_of(("Rows", "PatientName")))
    assert found is not None
    assert (found.get("Rows"), found.get("PatientName")) == (512, "DOE^JANE")
    assert found.pixels_at == data.rindex(b"\xe0\x7f\x10\x00")
    assert stream.count < 150_000


def part10(*values: bytes) -> bytes:
    """A file of explicit little endian elements."""
    meta = element(0x0002, 0x0010, b"UI", b"1.2.840.10008.1.2.1\0")
    length = element(0x0002, 0x0000, b"UL", struct.pack("<L", len(meta)))
    return bytes(128) + b"DICM" + length + meta + b"".join(values)


def element(group: int, number: int, vr: bytes, value: bytes, length: int | None = None) -> bytes:
    size = len(value) if length is None else length
    if vr in {b"SQ", b"OB", b"UN"}:
        return struct.pack("<HH2sHL", group, number, vr, 0, size) + value
    return struct.pack("<HH2sH", group, number, vr, size) + value


SOP_CLASS = element(0x0008, 0x0016, b"UI", b"1.2.840.10008.5.1.4.1.1.66\0\0")
ITEM, ITEM_END, END = (struct.pack("<HHL", 0xFFFE, n, 0) for n in (0xE000, 0xE00D, 0xE0DD))
OPEN_ITEM = ITEM[:4] + b"\xff" * 4
EMPTY = element(0x0040, 0x0555, b"SQ", END, 0xFFFFFFFF)


@pytest.mark.parametrize("is_last", [False, True])
def test_an_empty_sequence_of_undefined_length_ends_nothing(tmp_path: Path, is_last: bool) -> None:
    """Raw data of Philips: whole, without pixels (PS3.5 7.5.1)."""
    shape = element(0x2050, 0x0020, b"CS", b"IDENTITY")
    rows = element(0x0028, 0x0010, b"US", b"\x70\0")
    path = tmp_path / "XX_0003"
    path.write_bytes(part10(SOP_CLASS, rows, EMPTY, *([] if is_last else [shape])))
    with pytest.raises(BadInput) as caught:
        dicom.read_headers(path)
    assert caught.value.code == "no_pixels"


@pytest.mark.parametrize("cut", [1, 4, 9, 13])
def test_a_file_that_ends_within_an_element_is_no_whole_one(tmp_path: Path, cut: int) -> None:
    rows = element(0x0028, 0x0010, b"US", b"\x70\0")
    path = tmp_path / "a"
    path.write_bytes(part10(SOP_CLASS, rows, EMPTY, rows)[:-cut])
    with pytest.raises(BadInput) as caught:
        dicom.read_headers(path)
    assert caught.value.code == "unreadable"


@pytest.mark.parametrize("known", [True, False])
def test_empty_sequences_do_not_lead_past_the_limit_of_nesting(tmp_path: Path, known: bool) -> None:
    number = 0x1140 if known else 0x1141
    inner = b""
    for _ in range(70):
        inner = element(
            0x0008, number, b"SQ", OPEN_ITEM + EMPTY + inner + ITEM_END + END, 0xFFFFFFFF
        )
    rows = element(0x0028, 0x0010, b"US", b"\x70\0")
    path = tmp_path / "a"
    path.write_bytes(part10(SOP_CLASS, inner, rows))
    with pytest.raises(BadInput, match="nested deeper than 64 levels") as caught:
        dicom.read_headers(path)
    assert caught.value.code == "too_large"


def test_numbers_are_read_whatever_vr_they_have(tmp_path: Path) -> None:
    """Pixel Spacing as unlimited text, as binary numbers, as a long string."""
    for vr, value in (("UT", "0.5\\0.75"), ("FD", [0.5, 0.75]), ("LO", ["0.5", "0.75"])):
        ds = files.mr_slice(PIXELS, PixelSpacing=None)
        ds.add_new("PixelSpacing", vr, value)
        (only,) = dicom.read_headers(files.write(tmp_path / vr, ds))
        assert only.slice.spacing_mm == (0.5, 0.75)


def test_numbers_without_a_vr_are_read(tmp_path: Path) -> None:
    path = files.write(tmp_path / "a", files.mr_slice(PIXELS))
    spacing = b"\x28\0\x30\0DS\x0a\x000.75\\1.25 "
    data = path.read_bytes()
    assert data.count(spacing) == 1
    path.write_bytes(data.replace(spacing, b"\x28\0\x30\0UN\0\0\x0a\0\0\x000.75\\1.25 "))
    assert dicom.read_headers(path)[0].slice.spacing_mm == (0.75, 1.25)
