"""What is said of an answer: its numbers, how often such answers are wrong, and of which heads."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.findings.attention import assess_slice
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, ModelId, Verdict
from braintumor_desktop.findings.rows import ItemRow
from braintumor_desktop.imaging.image import Slice
from braintumor_desktop.inference.known import Band, Condition, Known, Point, Share
from braintumor_desktop.workflow.explaining import explain, table

MODEL = ModelId("net", "1", "ab")
PROBABILITIES = {"glioma": 0.7, "meningioma": 0.06, "pituitary": 0.04, "no_tumor": 0.2}
KNOWN = Known(
    sums={"net": "ab"},
    conditions=(
        Condition("t1c", "", 18, 222, 277, Share(0.82, 0.7, 0.9), Share(0.1, 0.05, 0.13), 0.51),
        Condition("t2", "", 2, 0, 9, None, Share(0.0, 0.0, 0.0), None),
        Condition("t1c", "coronal", 22, 128, 0, Share(0.98, 0.96, 1.0), None, 0.8),
    ),
    bands=(Band("t1c", 0.7, 0.9, 41, 33),),
    calibration_error=0.016,
    limits=("Children: hardly any.",),
    card="",
)
ROW = ItemRow(
    "s",
    "T1",
    "folder",
    "judged",
    verdict=Verdict(PROBABILITIES),
    assessment=assess_slice(PROBABILITIES, 40, "40 px"),
    images=3,
    judged=3,
    tumor_images=2,
    tumor_slices=(0, 1),
    is_final=True,
    models=(MODEL,),
)
MASK = Mask.of(np.ones((4, 4), bool))
RESULT = ImageResult(
    Slice(Path("a"), None, (4, 4)), "done", verdict=Verdict(PROBABILITIES), mask=MASK
)


def said(contrast: str = "", plane: str = "", row: ItemRow = ROW) -> dict[str, str]:
    sections = explain(KNOWN, row, RESULT, contrast, plane)
    return {section.name: " ".join(section.sentences) for section in sections}


def test_the_probability_stands_beside_what_held_out_slices_with_it_showed() -> None:
    text = said("t1c")["probability"]
    assert "The shown slice: 0.80." in text
    assert (
        "Of 41 held-out slices (T1 after contrast) with a tumor probability from 0.7 to 0.9, "
        "33 (80%) showed a tumor." in text
    )
    assert "differed by 0.016 on average" in text
    assert "held-out" not in said("t2")["probability"]


def test_errors_are_counted_as_people_count() -> None:
    text = said("t1c", "axial")["errors"]
    assert (
        "Of 222 slices with a tumor (T1 after contrast, 18 patients that the networks were not "
        "trained on), 82% (95% interval 70% to 90%) were called a tumor: about 1 in 6 was missed."
    ) in text
    assert "Of 277 slices without a tumor, 10% (95% interval 5% to 13%)" in text
    assert "about 1 in 10 was called a tumor by mistake" in text


def test_what_was_not_measured_is_said() -> None:
    assert "No coronal slices without a tumor were measured" in said("t1c", "coronal")["errors"]
    assert "Nothing was measured for sagittal slices" in said("t1c", "sagittal")["errors"]
    assert said("flair")["errors"] == "Nothing was measured for FLAIR."
    assert "contrast of this series is not known" in said()["errors"]


def test_few_patients_are_named_and_no_error_is_no_infinity() -> None:
    text = said("t2")["errors"]
    assert "none was called a tumor by mistake" in text
    assert "few patients: the figures say little" in text


def test_figures_of_other_networks_are_not_shown_for_these() -> None:
    other = replace(ROW, models=(ModelId("mine", "1", "cd"),))
    text = said("t1c", row=other)["errors"]
    assert text == "Other networks judged than those that were measured (net): nothing is known."


def test_the_answer_says_how_series_and_slice_came_about() -> None:
    text = said()["answer"]
    assert text.startswith("Series: Glioma. 3 of 3 slices were judged; 2 slices show a tumor with")
    assert "probability alone" not in text
    other = said(row=replace(ROW, tumor_images=1))["answer"]
    assert "2 slices show a tumor with their neighbors. By its own probability alone 1" in other
    assert "Shown slice: Glioma." in text
    so_far = said(row=replace(ROW, is_final=False))["answer"]
    assert so_far.startswith("Series: Glioma so far.")
    assert "Series" not in said(row=replace(ROW, images=1))["answer"]


def test_another_operating_point_is_named_with_its_figures_and_its_band() -> None:
    shares = Share(0.9, 0.8, 1.0), Share(0.11, 0.08, 0.14)
    sensitive = Point("net-sensitive", 0.3, *shares)
    known = replace(
        KNOWN, sums={"net-sensitive": "ab"}, points=(sensitive, Point("net", 0.5, *shares))
    )
    row = replace(ROW, models=(replace(MODEL, name="net-sensitive"),))
    result = replace(RESULT, verdict=Verdict(PROBABILITIES, 0.3))
    sections = explain(known, row, result, "t1c", "axial")
    text = {section.name: " ".join(section.sentences) for section in sections}
    assert "operating point: a tumor from 0.30 on, 90% (95% interval 80% to 100%)" in text["errors"]
    assert "Others, under Judge, Classifier: a tumor from 0.50 on" in text["errors"]
    assert "measured at the operating point of 0.50" in text["errors"]
    # Odds times 3 / 7: of 0.2 they are 3 / 28, of 0.7 they are 1.
    assert "a tumor probability of 0.30; then" in text["answer"]
    assert "between 0.10 and 0.50" in text["answer"]


def test_the_table_has_a_line_for_each_contrast() -> None:
    assert table(KNOWN)[1:] == (
        ("T1 after contrast", "18", "82% (70%\u201390%)", "10% (5%\u201313%)", "0.51"),
        ("T2", "2", "\u2013", "0% (0%\u20130%)", "\u2013"),
    )


@pytest.mark.parametrize(("contrast", "words"), [("t1", "a guess"), ("flair", "its edema")])
def test_what_is_outlined_depends_on_the_contrast(contrast: str, words: str) -> None:
    assert words in said(contrast)["outline"]
