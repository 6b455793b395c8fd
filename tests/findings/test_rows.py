"""What is known of an item in one row."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.listing import Request, list_findings
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, ModelId, Verdict, failed
from braintumor_desktop.findings.rows import Known, problem_row, series_row, state_text
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.files import Problem
from braintumor_desktop.imaging.image import Series, Slice
from tests.helpers import lesions

TOKEN = CancelToken()
MODELS = (ModelId("classifier", "2", "ab" * 32),)


def series_of(count, **facts):
    slices = tuple(Slice(Path(f"/d/IM{n}"), None, (20, 30), (1.0, 1.0)) for n in range(count))
    return Series("1", "dicom", slices, spacing_between_mm=5.0, **facts)


def judged(item, tumor=0.9):
    array = np.zeros(item.shape, bool)
    array[2:6, 2:7] = tumor >= 0.5
    chances = {"glioma": tumor, "meningioma": 0.0, "pituitary": 0.0, "no_tumor": 1.0 - tumor}
    mask = Mask.of(array)
    return ImageResult(item, "done", verdict=Verdict(chances), mask=mask, models=MODELS)


def known(series, answers, **more):
    first = next(answer for answer in answers if answer is not None)
    count = sum(answer is not None for answer in answers)
    return Known(count, summarize(series, answers), count == len(answers), first, **more)


def test_a_row_says_whose_and_from_when_it_is():
    facts = {
        "patient": "DOE^JANE",
        "patient_id": "P1",
        "study_date": "20240302",
        "study_description": "MRI BRAIN",
        "description": "T1 +Gd",
    }
    row = series_row(series_of(2, **facts), Known())
    assert (row.patient, row.patient_id, row.study_date) == ("DOE^JANE", "P1", "20240302")
    assert (row.study, row.description, row.name) == ("MRI BRAIN", "T1 +Gd", "T1 +Gd")
    assert (row.path, row.images) == (str(Path("/d")), 2)


def test_a_series_has_a_volume_and_a_picture_an_area():
    series = series_of(3)
    row = series_row(series, known(series, [judged(item) for item in series.slices]))
    assert (row.answer, row.attention, row.state) == ("glioma", (), "judged")
    assert row.volume_ml == pytest.approx(3 * 20 * 5.0 / 1000)
    assert (row.area_px, row.area_mm2) == (None, None)
    assert row.models == MODELS
    single = series_of(1)
    row = series_row(single, known(single, [judged(single.slices[0])]))
    assert (row.area_px, row.area_mm2, row.volume_ml) == (20, 20.0, None)


def test_a_row_tells_the_third_answer_and_why():
    series = series_of(3)
    answers = [judged(item, p) for item, p in zip(series.slices, (0.02, 0.8, 0.02), strict=True)]
    row = series_row(series, known(series, answers))
    assert (row.answer, row.attention) == ("unclear", ("single_hits", "outlined_without_verdict"))
    assert row.sentence.startswith("Unclear: ")


def test_while_slices_lack_answers_no_volume_is_told():
    series = series_of(3)
    answers = [judged(series.slices[0]), judged(series.slices[1]), None]
    row = series_row(series, known(series, answers, is_running=True))
    assert (row.volume_ml, row.is_final, row.state) == (None, False, "running")
    assert state_text(row) == "2 of 3 judged"
    waiting = series_row(series, known(series, answers))
    assert state_text(waiting) == "Waiting, 2 of 3 judged"


def test_a_series_of_which_all_failed_has_its_reason():
    series = series_of(1)
    answer = failed(series.slices[0], BadInput("unreadable", "IM0 cannot be read", "it ends early"))
    row = series_row(series, known(series, [answer]))
    assert (row.state, row.answer) == ("failed", None)
    assert row.reason.startswith("IM0 cannot be read")
    assert state_text(row) == "Failed"


def test_a_file_that_gave_no_series_has_a_row_too():
    problem = Problem(Path("/d/notes.txt"), "not_image", "This is no picture.", is_rejection=True)
    row = problem_row(problem)
    assert (row.name, row.state, row.reason) == ("notes.txt", "rejected", "This is no picture.")


def test_sizes_are_those_that_a_reader_left_and_the_answer_stays_the_networks():
    found = lesions.listing()
    uid = found.entries[0].finding.uid
    read = found.with_statuses({uid: "rejected"})
    one = lesions.series()
    plain = series_row(one, Known(20, found.summary, True))
    row = series_row(one, Known(20, found.summary, True, listing=read))
    assert row.volume_ml == pytest.approx(plain.volume_ml - plain.lesions[0].volume_ml)
    assert row.lesions == plain.lesions[1:]
    assert row.reader_note == "2 of 3 findings, 1 rejected by the reader"
    assert (row.answer, row.verdict) == (plain.answer, plain.verdict)
    # A list of an earlier sum says nothing of this one.
    old = replace(read, summary=replace(read.summary))
    assert series_row(one, Known(20, found.summary, True, listing=old)) == plain


def test_a_picture_has_the_area_that_a_reader_left():
    one = replace(lesions.series(1), kind="pictures", spacing_between_mm=None)
    numbers = lesions.chances((((0, 20, 25), 14.0), ((0, 40, 60), 9.0)), count=1)
    answers = lesions.results(one.slices, numbers)
    summary = summarize(one, answers)
    found = list_findings(Request(one, answers, summary, True, None, ()), lesions.image_of, TOKEN)
    uid = found.entries[0].finding.uid
    read = found.with_statuses({uid: "rejected"})
    row = series_row(one, Known(1, summary, True, answers[0], listing=read))
    smaller = found.entries[1].finding.lesion.pixels
    assert (row.area_px, row.area_mm2) == (smaller, smaller * 4)
