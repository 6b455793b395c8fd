"""Diffusion series whose b-values stand in a vendor's private element alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.image import Series

PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)
B_VALUES = (0, 500, 1000)

VENDORS = {
    "Siemens": (0x0019, "SIEMENS MR HEADER", 0x0C, "IS", lambda b: b),
    "Philips": (0x2001, "Philips Imaging DD 001", 0x03, "FL", float),
    "GE": (0x0043, "GEMS_PARM_01", 0x39, "IS", lambda b: [b, 8, 0, 0]),
    "GE with flags": (0x0043, "GEMS_PARM_01", 0x39, "IS", lambda b: [1_000_000_000 + b, 8, 0, 0]),
    "United Imaging": (0x0065, "Image Private Header", 0x09, "FD", float),
}


def series(folder: Path, vendor: str, syntax: str) -> list[Series]:
    group, creator, element, vr, value = VENDORS[vendor]
    headers = []
    for place in range(2):
        for b_value in B_VALUES:
            ds = files.mr_slice(
                PIXELS,
                SOPInstanceUID=f"1.2.{place}.{b_value}",
                ImagePositionPatient=["0", str(place), "0"],
            )
            block: Any = ds.private_block(group, creator, create=True)
            block.add_new(element, vr, value(b_value))
            path = files.write(folder / f"{place}-{b_value}", ds, syntax)
            headers += dicom.read_headers(path)
    return dicom.group(headers)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
@pytest.mark.parametrize("vendor", VENDORS)
def test_each_b_value_is_a_part_of_its_own(tmp_path: Path, vendor: str, syntax: str) -> None:
    found = series(tmp_path, vendor, syntax)
    assert [one.description for one in found] == [f"T1 +Gd (b-value {b})" for b in B_VALUES]
    assert [len(one.slices) for one in found] == [2, 2, 2]


def test_the_element_of_another_creator_is_no_b_value(tmp_path: Path) -> None:
    headers = []
    for b_value in B_VALUES:
        ds = files.mr_slice(PIXELS, SOPInstanceUID=f"1.2.{b_value}")
        ds.private_block(0x0019, "GEMS_ACQU_01", create=True).add_new(0x0C, "IS", b_value)
        headers += dicom.read_headers(files.write(tmp_path / str(b_value), ds))
    assert len(dicom.group(headers)) == 1


def test_the_standard_element_comes_first(tmp_path: Path) -> None:
    ds = files.mr_slice(PIXELS, DiffusionBValue=700.0)
    ds.private_block(0x0019, "SIEMENS MR HEADER", create=True).add_new(0x0C, "IS", 5)
    (only,) = dicom.read_headers(files.write(tmp_path / "a", ds))
    assert "700.0" in only.variants
    assert "5" not in only.variants
