"""What a report states, and that what a file says stays text in it."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop import NOTICE, words
from braintumor_desktop.exchange.objects.case import Reader
from braintumor_desktop.exchange.report import Part, report_of
from braintumor_desktop.findings.result import ImageResult, Reason
from braintumor_desktop.imaging import files
from tests.helpers import cases


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    return cases.case(cases.write_series(tmp_path_factory.mktemp("series")))


def made(case, **more):
    return report_of(case, lambda p: files.load(case.series.slices[p]), **more)


def test_it_names_patient_answer_findings_networks_and_what_it_is_for(case):
    html = made(case).html
    for said in ("DOE^JANE", "P1", "2024-03-02", "Glioma", "0.91", "9 of 9 slices were judged",
                 "c" * 64, "5" * 64, NOTICE):  # fmt: skip
        assert said in html
    first = case.findings[0].finding.lesion
    assert f"{first.longest:.1f} \u00d7 {first.perpendicular:.1f} mm" in html
    assert f"{first.volume_ml:.1f} ml" in html


def test_the_reader_s_result_stands_apart_from_that_of_the_networks(case):
    reader = Reader("Dr. M\u00fcller", "no_tumor", "an old bleed", "2026-11-29 10:00")
    html = made(replace(case, reader=reader)).html
    networks, person = html.index("What the networks say"), html.index("What the reader says")
    assert networks < html.index("Glioma") < person < html.index("No tumor")
    assert "an old bleed" in html
    assert "What the reader says" not in made(case).html


def test_what_a_file_says_is_no_markup(case):
    series = replace(case.series, patient="<img src=x>", description="<h1>T1</h1>")
    html = made(replace(case, series=series)).html
    assert "<img src=x>" not in html
    assert "&lt;img src=x&gt;" in html
    assert "<h1>T1" not in html


def test_slices_that_were_not_judged_are_counted_with_their_reason(case):
    results = [*case.results]
    why = Reason("not_brain", "Not judged: this is no brain.")
    results[0] = ImageResult(case.series.slices[0], "rejected", why)
    results[1] = None
    html = made(replace(case, results=results)).html
    assert "1 slice: Not judged: this is no brain." in html
    assert "1 slice has no answer" in html
    assert "7 of 9 slices were judged" in html


def test_key_images_come_with_and_without_the_outline(case):
    report = made(case)
    position = case.findings[0].finding.lesion.largest
    plain, outlined = (
        np.asarray(Pillow.open(io.BytesIO(report.pictures[f"slice-{position + 1}{end}.png"])))
        for end in ("", "-outlined")
    )
    assert plain.shape == outlined.shape
    assert max(plain.shape[:2]) == 520
    down, right = case.series.slices[0].spacing_mm
    aspect = cases.ROWS * down / (cases.COLUMNS * right)
    assert plain.shape[0] / plain.shape[1] == pytest.approx(aspect, abs=0.01)
    assert (plain != outlined).any()
    assert (plain[..., 0] == plain[..., 2]).all()
    for name in report.pictures:
        assert f'src="{name}"' in report.html


def test_rejected_findings_are_listed_and_not_counted(case):
    uid = case.findings[1].finding.uid
    changed = replace(case, listing=case.listing.with_statuses({uid: "rejected"}))
    html = made(changed).html
    assert "rejected" in html
    assert f"In all {case.findings[0].finding.lesion.volume_ml:.1f} ml" in html


def test_nothing_found_is_said(tmp_path):
    nothing = np.zeros_like(cases.lesions())
    html = made(cases.case(cases.write_series(tmp_path), nothing)).html
    assert "Nothing is outlined in this series." in html
    assert "Key images" not in html


def test_explanations_follow(case):
    limits = Part("Known limits", ("Rings at the skull base <are missed>.",))
    html = made(case, explained=[limits]).html
    assert "Known limits" in html
    assert "&lt;are missed&gt;" in html


def test_no_category_is_assigned(case):
    html = made(case).html.lower()
    for word in ("rano", "bt-rads", "response", "progression"):
        assert word not in html


def test_dates_stand_as_the_language_writes_them(case):
    before = words.in_force()
    german = replace(before, day=lambda iso: ".".join(reversed(iso.split("-"))))
    words.install(german)
    try:
        report = made(case, made="2026-11-30 10:40")
    finally:
        words.install(before)
    assert "02.03.2024" in report.who
    assert "02.03.2024" in report.html
    assert "30.11.2026 10:40" in report.html
    assert "2024-03-02" not in report.html
