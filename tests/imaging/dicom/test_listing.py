"""All elements of a file, as pydicom has them; what is large, private, damaged or endless."""

from __future__ import annotations

import struct
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pydicom
import pytest
from pydicom.data import get_charset_files, get_testdata_file
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.imaging import entry as entries
from braintumor_desktop.imaging.dicom import listing
from braintumor_desktop.imaging.dicom.listing import list_elements
from tests.helpers.dicom_files import NATIVE, mr_slice, write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydicom.dataelem import DataElement

    from braintumor_desktop.imaging.entry import Entry

BUNDLED = (
    *("MR_small.dcm", "MR_small_bigendian.dcm", "MR_small_implicit.dcm", "image_dfl.dcm"),
    *("liver_1frame.dcm", "no_meta.dcm", "UN_sequence.dcm", "rtplan.dcm", "reportsi.dcm"),
    *("nested_priv_SQ.dcm", "chrSQEncoding.dcm", "JPEG2000.dcm", "rtplan_truncated.dcm"),
)


def flat(found: Iterable[Entry], depth: int = 0) -> Iterator[tuple[int, Entry]]:
    for one in found:
        if one.tag:
            yield depth, one
        for item in one.items:
            yield from flat(item.items, depth + 1)


def of_pydicom(ds: Dataset, depth: int = 0) -> Iterator[tuple[int, DataElement]]:
    for element in ds:
        yield depth, element
        if element.VR == "SQ":
            for item in element.value:
                yield from of_pydicom(item, depth + 1)


def shown(found: Iterable[Entry], name: str) -> str:
    return next(one.value for _, one in flat(found) if one.name == name)


@pytest.mark.parametrize("name", BUNDLED)
@pytest.mark.filterwarnings("ignore")
def test_every_element_of_every_depth_is_listed_as_pydicom_has_it(name: str) -> None:
    path = get_charset_files(name)[0] if name.startswith("chr") else get_testdata_file(name)
    assert isinstance(path, str)
    ds = pydicom.dcmread(path, force=True)
    expected = [*of_pydicom(ds.file_meta), *of_pydicom(ds)]
    found = list(flat(list_elements(Path(path))))
    assert [(d, e.tag, e.vr) for d, e in found] == [
        (d, f"({e.tag.group:04X},{e.tag.element:04X})", e.VR) for d, e in expected
    ]


@pytest.mark.parametrize("syntax", NATIVE.values(), ids=NATIVE)
def test_values_are_those_of_the_file_in_every_encoding(tmp_path: Path, syntax: str) -> None:
    nested = Dataset()
    nested.CodeValue, nested.CodeMeaning = "T-A0100", "Gehirn \u00fc"
    ds = mr_slice(
        SpecificCharacterSet="ISO_IR 192",
        PatientName="M\u00dcLLER^J\u00d6RG",
        EchoTime="12.5",
        AnatomicRegionSequence=Sequence([nested]),
        FrameIncrementPointer=0x00181063,
        PixelRepresentation=1,
        SmallestImagePixelValue=-7,
        SOPClassUID="1.2.840.10008.5.1.4.1.1.4",
    )
    ds.add_new(0x00189087, "FD", 0.1)  # Diffusion b-value
    ds.add_new(0x00700022, "FL", [1.1, -2.5])  # Graphic Data
    found = list_elements(write(tmp_path / "a.dcm", ds, syntax))
    assert shown(found, "Patient's Name") == "M\u00dcLLER^J\u00d6RG"
    assert shown(found, "Echo Time") == "12.5"
    assert shown(found, "Code Meaning") == "Gehirn \u00fc"
    assert shown(found, "Anatomic Region Sequence") == "1 item"
    assert shown(found, "Frame Increment Pointer") == "(0018,1063)"
    assert shown(found, "Smallest Image Pixel Value") == "-7"
    assert shown(found, "Diffusion b-value") == "0.1"
    assert shown(found, "Graphic Data") == "1.1\\-2.5"
    assert shown(found, "SOP Class UID") == "1.2.840.10008.5.1.4.1.1.4  MR Image Storage"
    assert shown(found, "Transfer Syntax UID").startswith(str(syntax))


def test_private_elements_are_named_with_their_creator(tmp_path: Path) -> None:
    ds = mr_slice()
    known = ds.private_block(0x0019, "SIEMENS MR HEADER", create=True)
    known.add_new(0x0C, "IS", "1000")
    unknown = ds.private_block(0x0021, "ACME 1.1", create=True)
    unknown.add_new(0x01, "LO", "secret")
    found = list_elements(write(tmp_path / "a.dcm", ds, ExplicitVRLittleEndian))
    by_tag = {one.tag: one for _, one in flat(found)}
    assert by_tag["(0019,100C)"].name == "B_value, SIEMENS MR HEADER"
    assert by_tag["(0019,0010)"].name == "Private Creator"
    assert by_tag["(0021,1001)"].name == "Private, ACME 1.1"
    assert by_tag["(0021,1001)"].value == "secret"
    implicit = list_elements(write(tmp_path / "b.dcm", ds, ImplicitVRLittleEndian))
    assert {o.tag: o.vr for _, o in flat(implicit)}["(0019,100C)"] == "IS"


def test_the_same_private_element_of_another_block_is_known_by_its_creator(tmp_path: Path) -> None:
    keys = []
    for number, other in enumerate((None, "OTHER")):
        ds = mr_slice()
        if other:
            ds.private_block(0x0021, other, create=True)
        ds.private_block(0x0021, "ACME 1.1", create=True).add_new(0x01, "LO", "x")
        found = list_elements(write(tmp_path / f"{number}.dcm", ds, ExplicitVRLittleEndian))
        keys.append(next(one.key for _, one in flat(found) if one.value == "x"))
    assert keys[0] == keys[1]


def test_pixels_and_huge_values_are_summarized_and_never_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ds = mr_slice()
    ds.private_block(0x0029, "ACME", create=True).add_new(0x10, "OB", b"\1\2\3" * 4_000_000)
    ds.add_new(0x00104000, "LT", "long " * 2000)  # Patient Comments
    path = write(tmp_path / "a.dcm", ds, ExplicitVRLittleEndian)
    held = []
    read = listing._Lister._at

    def spy(self: listing._Lister, offset: int, count: int) -> bytes:
        data = read(self, offset, count)
        held.append(len(self._held))
        return data

    monkeypatch.setattr(listing._Lister, "_at", spy)
    found = list_elements(path)
    assert max(held) <= listing._CHUNK
    blob = next(one for _, one in flat(found) if one.tag == "(0029,1010)")
    assert blob.length == 12_000_000
    assert blob.value.startswith("12,000,000 bytes: 01 02 03 01")
    comment = shown(found, "Patient Comments")
    assert comment.startswith("long long")
    assert len(comment) < entries.MOST_CHARACTERS + 40
    pixels = next(one for _, one in flat(found) if one.tag == "(7FE0,0010)")
    assert (pixels.length, pixels.value[:11]) == (37 * 53 * 2, "3,922 bytes")


def test_values_that_look_alike_in_short_differ_in_their_digest(tmp_path: Path) -> None:
    digests = []
    for number, end in enumerate((b"\0" * 900 + b"\1", b"\0" * 900 + b"\2")):
        ds = mr_slice()
        ds.private_block(0x0029, "ACME", create=True).add_new(0x10, "OB", end + b"\0")
        found = list_elements(write(tmp_path / f"{number}.dcm", ds, ExplicitVRLittleEndian))
        digests.append(next(o.digest for _, o in flat(found) if o.tag == "(0029,1010)"))
    assert digests[0] != digests[1]


def test_control_characters_and_turned_lines_are_shown_not_done(tmp_path: Path) -> None:
    ds = mr_slice(SpecificCharacterSet="ISO_IR 192")
    ds.PatientComments = "one\r\ntwo\t\x07end \u202egnp.exe"
    found = list_elements(write(tmp_path / "a.dcm", ds, ExplicitVRLittleEndian))
    said = shown(found, "Patient Comments")
    assert said == "one\u240d\u240atwo\u2409\u2407end <U+202E>gnp.exe"


def test_what_is_private_nested_or_names_somebody_is_marked(tmp_path: Path) -> None:
    nested = Dataset()
    nested.PatientID, nested.CodeValue = "other", "113100"
    ds = mr_slice(
        PatientBirthDate="19700102",
        PatientAge="054Y",
        InstitutionName="Hospital",
        ReferringPhysicianName="WHO^DR",
        AccessionNumber="A1",
        ProtocolName="t1",
        EchoTime="12",
        OtherPatientIDsSequence=Sequence([nested]),
    )
    ds.private_block(0x0021, "ACME 1.1", create=True).add_new(0x01, "LO", "secret")
    found = list_elements(write(tmp_path / "a.dcm", ds, ExplicitVRLittleEndian))
    marked = {one.tag: one.names_person for _, one in flat(found)}
    hidden = ("0010,0010", "0010,0020", "0010,0030", "0008,0080", "0008,0090", "0008,0050")
    assert all(marked[f"({tag})"] for tag in (*hidden, "0008,0018", "0020,000D", "0021,1001"))
    shown_ = ("0010,1010", "0018,0081", "0008,0060", "0008,103E", "0018,1030", "0008,0016")
    assert not any(marked[f"({tag})"] for tag in shown_)
    # All that lies in a sequence that names somebody.
    assert marked["(0008,0100)"]
    assert marked["(0010,1002)"]


def test_an_age_of_ninety_and_more_names_somebody(tmp_path: Path) -> None:
    for age, expected in (("089Y", False), ("090Y", True), ("101Y", True)):
        found = list_elements(write(tmp_path / age, mr_slice(PatientAge=age)))
        assert next(o.names_person for _, o in flat(found) if o.tag == "(0010,1010)") is expected


def element(group: int, number: int, vr: bytes, value: bytes, length: int | None = None) -> bytes:
    size = len(value) if length is None else length
    if vr in {b"SQ", b"OB", b"UN"}:
        return struct.pack("<HH2sHL", group, number, vr, 0, size) + value
    return struct.pack("<HH2sH", group, number, vr, size) + value


def part10(dataset: bytes) -> bytes:
    syntax = element(2, 0x10, b"UI", b"1.2.840.10008.1.2.1\0")
    return (
        b"\0" * 128
        + b"DICM"
        + element(2, 0, b"UL", struct.pack("<L", len(syntax)))
        + syntax
        + dataset
    )


def test_a_length_beyond_the_end_is_told_and_the_rest_is_there(tmp_path: Path) -> None:
    path = tmp_path / "cut.dcm"
    path.write_bytes(
        part10(element(8, 0x60, b"CS", b"MR") + element(0x10, 0x10, b"PN", b"DOE", 900))
    )
    found = list_elements(path)
    assert shown(found, "Modality") == "MR"
    assert shown(found, "Patient's Name") == "It says that it holds 900 bytes, more than there are."


def test_nesting_without_end_ends(tmp_path: Path) -> None:
    item = struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF)
    deep = (element(8, 0x1140, b"SQ", b"", 0xFFFFFFFF) + item) * 500
    path = tmp_path / "deep.dcm"
    path.write_bytes(part10(deep))
    depths = [depth for depth, _ in flat(list_elements(path))]
    assert max(depths) == listing.MAX_NESTING
    assert all(after - before <= 1 for before, after in pairwise(depths))


def test_a_hundred_thousand_elements_are_listed_stopped_and_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private = element(9, 0x10, b"LO", b"ACME") + b"".join(
        element(9, 0x1000 + number % 256, b"US", b"\1\0") for number in range(40_000)
    )
    path = tmp_path / "many.dcm"
    path.write_bytes(part10(private))
    assert entries.count(list_elements(path)) == 40_000 + 4
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list_elements(path, token)
    monkeypatch.setattr(listing, "MOST_ENTRIES", 500)
    few = list_elements(path)
    assert few[-1].name.startswith("More than 500 elements")
    assert len(few) <= 505


def test_a_sequence_of_nothing_but_items_is_bounded_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "MOST_ENTRIES", 500)
    item = struct.pack("<HHL", 0xFFFE, 0xE000, 0)
    path = tmp_path / "items.dcm"
    path.write_bytes(part10(element(8, 0x1140, b"SQ", item * 20_000)))
    assert entries.count(list_elements(path)) <= 505
