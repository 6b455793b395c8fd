"""Transfer syntaxes by the names of the standard (PS3.6 annex A)."""

from __future__ import annotations

import pytest

from braintumor_desktop.imaging.dicom.syntax import syntax_name


@pytest.mark.parametrize(
    ("uid", "name"),
    [
        ("1.2.840.10008.1.2", "Implicit VR Little Endian: Default Transfer Syntax for DICOM"),
        ("1.2.840.10008.1.2.1", "Explicit VR Little Endian"),
        ("1.2.840.10008.1.2.5", "RLE Lossless"),
        ("1.2.840.113619.5.2", "1.2.840.113619.5.2"),
    ],
)
def test_a_syntax_has_the_name_of_the_standard_or_its_number(uid: str, name: str) -> None:
    assert syntax_name(uid) in {name, name.split(":")[0]}
