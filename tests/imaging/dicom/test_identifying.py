"""Table E.1-1 as data: what the standard says of some elements."""

from __future__ import annotations

import pytest
from pydicom.datadict import dictionary_has_tag, repeater_has_tag, tag_for_keyword

from braintumor_desktop.imaging.dicom.identifying import ACTIONS, action_of, names_person


@pytest.mark.parametrize(
    ("keyword", "action"),
    [
        ("PatientName", "Z"),
        ("PatientID", "Z/D"),
        ("PatientBirthDate", "Z"),
        ("AccessionNumber", "Z"),
        ("InstitutionName", "X/Z/D"),
        ("ReferringPhysicianName", "Z"),
        ("OperatorsName", "X/Z/D"),
        ("SOPInstanceUID", "U"),
        ("PatientAddress", "X"),
        ("StudyDate", "Z"),
        ("SOPClassUID", ""),
        ("Rows", ""),
        ("EchoTime", ""),
    ],
)
def test_actions_are_those_of_the_basic_profile(keyword: str, action: str) -> None:
    tag = tag_for_keyword(keyword)
    assert tag is not None
    assert action_of(tag) == action


def test_private_elements_curves_and_overlays_are_removed() -> None:
    assert action_of(0x00291010) == "X"
    assert action_of(0x50020010) == "X"
    assert action_of(0x60023000) == action_of(0x60024000) == "X"
    assert action_of(0x60020010) == ""


def test_all_tags_of_the_table_are_elements() -> None:
    assert len(ACTIONS) == 617
    known = [tag for tag in ACTIONS if dictionary_has_tag(tag) or repeater_has_tag(tag)]
    assert len(known) > 0.97 * len(ACTIONS)  # pydicom may know an older edition.


def test_names_of_persons_are_hidden_wherever_they_stand() -> None:
    assert names_person(0x00720080, "PN")
    assert not names_person(0x00101010, "AS")
