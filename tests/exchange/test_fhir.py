"""A report in FHIR R4, checked by a library of others."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from braintumor_desktop import NOTICE
from braintumor_desktop.exchange.fhir import diagnostic_report
from braintumor_desktop.exchange.objects.case import Reader
from braintumor_desktop.exchange.results_folder import Written
from tests.helpers import cases


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    return cases.case(cases.write_series(tmp_path_factory.mktemp("series")))


@pytest.mark.parametrize("identity", [False, True])
@pytest.mark.parametrize("reader", [None, Reader("Dr. M\u00fcller", "meningioma")])
def test_the_library_accepts_it(case, identity, reader):
    from fhir.resources.R4B.diagnosticreport import DiagnosticReport

    made = diagnostic_report(replace(case, reader=reader), identity=identity)
    read = DiagnosticReport.model_validate_json(json.dumps(made))
    assert len(read.result) == 1 + len(case.findings)


def test_nobody_is_named_unless_asked_for(case):
    text = json.dumps(diagnostic_report(case))
    for said in ("DOE", "P1", "2024-03-02"):
        assert said not in text
    named = diagnostic_report(case, identity=True)
    assert named["subject"] == {"display": "DOE^JANE", "identifier": {"value": "P1"}}
    assert named["effectiveDateTime"] == "2024-03-02"


def test_it_is_known_again_where_it_lies_among_scans(case, tmp_path):
    ours, other, named = (tmp_path / name for name in ("report.json", "other.json", "x.json"))
    ours.write_text(json.dumps(diagnostic_report(case), indent=1))
    other.write_text(json.dumps({"resourceType": "DiagnosticReport", "conclusion": "by others"}))
    named.write_bytes(ours.read_bytes())
    written = Written([tmp_path, named])
    assert written.holds(ours)
    assert not written.holds(other)
    assert not written.holds(named)  # What a person names is looked at.


def test_findings_have_their_sizes_and_networks_their_checksums(case):
    made = diagnostic_report(case)
    finding = made["contained"][2]
    lesion = case.findings[0].finding.lesion
    values = {
        c["code"]["coding"][0]["display"]: c["valueQuantity"]["value"] for c in finding["component"]
    }
    assert values["Volume"] == pytest.approx(lesion.volume_ml, abs=1e-4)
    assert values["Long axis"] == pytest.approx(lesion.longest_mm, abs=1e-4)
    assert finding["valueCodeableConcept"]["coding"][0]["code"] == "393564001"
    assert any("c" * 64 in version["value"] for version in made["contained"][0]["version"])
    assert made["conclusion"].startswith(NOTICE)


def test_the_reader_s_answer_is_the_conclusion(case):
    made = diagnostic_report(replace(case, reader=Reader("A", "meningioma")))
    assert made["conclusionCode"][0]["coding"][0]["code"] == "302820008"
    assert made["resultsInterpreter"] == [{"display": "A"}]
