"""The answer for a series: its slices in context, sizes are those of the patient."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.context import REACH_MM, chance_of, logit
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Verdict, failed
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.findings.wording import ranges
from braintumor_desktop.imaging.image import Plane, Series, Slice

SHAPE = (30, 41)
SPACING = (2.0, 0.5)


def _series(positions, spacing=SPACING, distance=None):
    """Slices at these places in mm along their normal; None is without a place."""
    slices = tuple(
        Slice(Path(f"{number}"), None, SHAPE, spacing, None if z is None else _plane(z))
        for number, z in enumerate(positions)
    )
    return Series("1", "dicom", slices, spacing_between_mm=distance)


def _plane(z, along_row=(1.0, 0.0, 0.0)):
    return Plane((0.0, 0.0, z), along_row, (0.0, 1.0, 0.0))


def _result(item, tumor, pixels=0, label="glioma"):
    chances = {"glioma": 0.0, "meningioma": 0.0, "pituitary": 0.0, "no_tumor": 1 - tumor}
    return _answer(item, Verdict(chances | {label: tumor}), pixels)


def _answer(item, verdict, pixels=0):
    mask = np.zeros(item.shape, bool)
    mask.flat[:pixels] = True
    return ImageResult(item, "done", verdict=verdict, mask=Mask.of(mask))


def _judged(series, tumors, pixels=None):
    """A summary in which the slices have these tumor probabilities; None is not judged."""
    areas = pixels or [0] * len(tumors)
    answers = [
        None if tumor is None else _result(item, tumor, area)
        for item, tumor, area in zip(series.slices, tumors, areas, strict=True)
    ]
    return summarize(series, answers)


def _even(count, distance=5.0):
    return _series([distance * place for place in range(count)], distance=distance)


def test_neighbors_that_agree_make_a_tumor_and_are_listed():
    found = _judged(_even(6), [0.1, 0.7, 0.9, 0.8, 0.2, 0.1])
    assert found.verdict.label == "glioma"
    third = (logit(0.8) + 0.5 * (logit(0.9) + logit(0.2))) / 2
    assert found.in_context[2].tumor > found.in_context[3].tumor > found.in_context[1].tumor
    assert found.verdict.tumor_probability == pytest.approx(chance_of(third))
    assert found.tumor_slices == (1, 2, 3)
    assert (found.images, found.tumor_images, found.lone_hits) == (6, 3, ())


def test_a_lone_hit_is_named_but_makes_no_tumor():
    found = _judged(_even(6), [0.1, 0.05, 0.8, 0.05, 0.1, 0.1], [0, 0, 4, 0, 0, 0])
    assert found.verdict.label == "no_tumor"
    hit, beside, end = logit(0.8), logit(0.05), logit(0.1)
    assert found.in_context[2].tumor == pytest.approx(chance_of((hit + beside) / 2))
    # The better of its neighbors reaches less.
    second = (beside + (hit + end) / 2) / 2
    assert found.verdict.tumor_probability == pytest.approx(chance_of(second))
    assert (found.tumor_slices, found.lone_hits, found.tumor_images) == ((), (2,), 1)


def test_a_missing_slice_parts_neighbors():
    with_gap = _series([0, 5, 10, 20, 25, 30])
    chances = [0.1, 0.1, 0.9, 0.9, 0.1, 0.1]
    assert _judged(with_gap, chances).lone_hits == (2, 3)
    assert _judged(_even(6), [0.1, 0.1, 0.9, 0.9, 0.1, 0.1]).tumor_slices == (2, 3)


def test_slices_without_an_answer_or_with_a_refusal_part_neighbors():
    series = _even(4)
    found = _judged(series, [0.9, None, 0.6, 0.1])
    assert found.in_context[0].tumor == pytest.approx(0.9)
    assert found.in_context[2].tumor < 0.5
    assert found.lone_hits == (0, 2)
    assert [found.in_context[i].is_final for i in (0, 2, 3)] == [False, False, True]
    blank = failed(series.slices[1], BadInput("no_anatomy", "Not judged", "blank"))
    answers = [_result(item, 0.9) for item in series.slices]
    assert summarize(series, [answers[0], blank, *answers[2:]]).tumor_slices == (2, 3)


def test_slices_of_another_direction_are_no_neighbors():
    slices = (
        Slice(Path("a"), None, SHAPE, SPACING, _plane(0.0)),
        Slice(Path("b"), None, SHAPE, SPACING, _plane(4.0)),
        Slice(Path("c"), None, SHAPE, SPACING, Plane((0.0, 0.0, 8.0), (1, 0, 0), (0, 0, -1))),
    )
    found = _judged(Series("1", "dicom", slices), [0.01, 0.9, 0.9])
    assert found.lone_hits == (1, 2)
    assert found.in_context[2].tumor == pytest.approx(0.9)


def test_without_positions_the_order_of_the_files_counts():
    found = _judged(_series([None] * 4), [0.1, 0.8, 0.9, 0.1])
    assert found.tumor_slices == (1, 2)
    assert found.volume_ml is None


@pytest.mark.parametrize("tumor", [0.2, 0.9])
def test_a_single_picture_speaks_for_itself(tumor):
    found = _judged(_series([None]), [tumor])
    assert found.verdict.tumor_probability == pytest.approx(tumor)
    assert found.tumor_slices == ((0,) if tumor > 0.5 else ())


@pytest.mark.parametrize(
    ("distance", "tumors"), [(REACH_MM, ()), (REACH_MM + 0.001, (1,)), (20.0, (1,))]
)
def test_slices_farther_apart_than_the_reach_speak_for_themselves(distance, tumors):
    assert REACH_MM == 7.0
    assert _judged(_even(4, distance), [0.1, 0.85, 0.1, 0.1]).tumor_slices == tumors


@pytest.mark.parametrize("own", [0.91, 0.89])
def test_a_slice_outweighs_its_neighbors_by_twice_their_logit_and_is_a_lone_hit(own):
    """(2.2 + 0.5 x (-2.2 - 2.2)) / 2 is zero."""
    found = _judged(_even(4), [0.1, own, 0.1, 0.1])
    assert (found.in_context[1].tumor >= 0.5) == (own == 0.91)
    assert (found.tumor_slices, found.lone_hits) == ((), (1,))


def test_a_slice_that_only_its_neighbors_make_a_tumor_is_one():
    found = _judged(_even(5), [0.1, 0.95, 0.4, 0.95, 0.1])
    assert found.tumor_slices == (1, 2, 3)
    assert found.tumor_images == 2


def test_what_a_slice_says_in_context_is_the_same_from_rounded_lines():
    exact = [0.1234564, 0.9999999, 0.0000001, 0.65]
    rounded = [round(chance, 6) for chance in exact]
    found, again = (_judged(_even(4), chances).in_context for chances in (exact, rounded))
    assert [found[i].tumor for i in range(4)] == [again[i].tumor for i in range(4)]


def test_the_operating_point_decides_slices_and_series():
    """At 0.3 a slice of 0.4 is a tumor, and so are series and label; the types stay named."""
    chances = {"glioma": 0.4, "meningioma": 0.0, "pituitary": 0.0, "no_tumor": 0.6}
    for threshold, label in ((0.3, "glioma"), (0.5, "no_tumor")):
        series = _even(3)
        answers = [_answer(item, Verdict(chances, threshold), 40) for item in series.slices]
        found = summarize(series, answers)
        assert (found.verdict.label, found.verdict.threshold) == (label, threshold)
        assert found.tumor_images == (3 if label == "glioma" else 0)


def test_the_type_follows_probability_and_outlined_area():
    series = _even(3)
    answers = [
        _result(series.slices[0], 0.9, 10, "meningioma"),
        _result(series.slices[1], 0.9, 400, "glioma"),
        _result(series.slices[2], 0.7, 10, "meningioma"),
    ]
    verdict = summarize(series, answers).verdict
    glioma, meningioma = 0.9 * 2, (0.9 + 0.7) * (1 + 10 / 400)
    assert verdict.label == "glioma"
    tumor = chance_of((logit(0.9) + (logit(0.9) + logit(0.7)) / 2) / 2)
    assert verdict.probabilities["glioma"] == pytest.approx(tumor * glioma / (glioma + meningioma))
    assert sum(verdict.probabilities.values()) == pytest.approx(1)


def test_a_tumor_whose_types_are_divided_is_called_tumor_and_not_tumor_free():
    series = _even(2)
    undecided = Verdict({"glioma": 0.33, "meningioma": 0.3, "pituitary": 0.0, "no_tumor": 0.37})
    verdict = summarize(series, [_answer(item, undecided) for item in series.slices]).verdict
    assert verdict.label == "tumor"
    assert verdict.tumor_probability == pytest.approx(0.63)


def test_a_network_without_types_says_tumor():
    series = _even(2)
    plain = Verdict({"no_tumor": 0.2, "tumor": 0.8})
    verdict = summarize(series, [_answer(item, plain) for item in series.slices]).verdict
    assert verdict.probabilities == pytest.approx({"tumor": 0.8, "no_tumor": 0.2})


def test_a_volume_sums_what_is_outlined():
    found = _judged(_even(3), [0.8, 0.9, 0.1], [100, 300, 0])
    assert found.volume_ml == pytest.approx(400 * 1.0 * 5.0 / 1000)
    assert found.lesions[0].volume_ml == pytest.approx(found.volume_ml)


def test_unequal_distances_count_half_way_to_each_neighbor():
    found = _judged(_series([0, 4, 8, 13, 18]), [0.9] * 5, [0, 0, 100, 100, 0])
    assert found.volume_ml == pytest.approx(100 * 1.0 * (4.5 + 5.0) / 1000)
    assert found.lesions[0].volume_ml == pytest.approx(found.volume_ml)


def test_a_volume_does_not_bridge_a_gap_and_says_so():
    with_gap = _series([0, 5, 10, 20, 25, 30])
    found = _judged(with_gap, [0.9] * 6, [0, 0, 90, 90, 80, 0])
    assert [(lesion.slices, lesion.volume_ml) for lesion in found.lesions] == [
        ((3, 4), pytest.approx(170 * 5.0 / 1000)),
        ((2,), pytest.approx(90 * 5.0 / 1000)),
    ]
    assert found.volume_ml == pytest.approx(260 * 5.0 / 1000)
    assert found.volume_note == "The volume leaves out the gap between 3 and 4."
    for area in ([0, 0, 90, 0, 0, 0], [0, 0, 0, 90, 0, 0]):
        beside = _judged(with_gap, [0.9] * 6, area)
        assert beside.volume_note == "The volume leaves out the gap between 3 and 4."
    away = _judged(with_gap, [0.9] * 6, [90, 0, 0, 0, 0, 0])
    assert away.volume_note == ""


@pytest.mark.parametrize(
    ("outlined", "lost", "left_out"),
    [
        (2, 1, "the gap between 3 and 4"),
        (2, 2, "the gap between 3 and 4 and 1 slice that could not be read"),
        (0, 1, "1 slice that could not be read"),  # Where it belongs nobody knows.
    ],
)
def test_a_file_that_cannot_be_read_is_not_left_out_beside_its_gap(outlined, lost, left_out):
    with_gap = replace(_series([0, 5, 10, 20, 25, 30]), lost=lost)
    found = _judged(with_gap, [0.9] * 6, [90 * (n == outlined) for n in range(6)])
    assert found.volume_note == f"The volume leaves out {left_out}."


def test_a_volume_beside_a_slice_that_was_not_judged_says_so():
    series = _even(5)
    broken = failed(series.slices[2], BadInput("unreadable", "b cannot be read", "it ends early"))
    answers = [_result(item, 0.9, 90) for item in series.slices]
    answers[2] = broken
    found = summarize(series, answers)
    assert found.volume_ml == pytest.approx(4 * 90 * 5.0 / 1000)
    assert found.volume_note == "The volume leaves out slice 3, not judged."


def test_a_volume_names_all_slices_that_were_not_judged_at_the_end_of_an_outline():
    series = _even(8)
    answers = [_result(item, 0.9, 90 * (n in {3, 4})) for n, item in enumerate(series.slices)]
    for place in (0, 1, 2, 6):
        answers[place] = failed(series.slices[place], BadInput("unreadable", "b", "it ends early"))
    note = "The volume leaves out slices 1\u20133, not judged."
    assert summarize(series, answers).volume_note == note


@pytest.mark.parametrize(
    ("outlined", "is_said"), [(0, False), (1, True), (2, False), (3, True), (4, False)]
)
def test_only_beside_an_outline_a_slice_that_was_not_judged_is_left_out(outlined, is_said):
    series = _even(5)
    answers = [_result(item, 0.9, 90 * (n == outlined)) for n, item in enumerate(series.slices)]
    if outlined != 2:
        answers[2] = failed(series.slices[2], BadInput("unreadable", "b", "it ends early"))
    assert bool(summarize(series, answers).volume_note) == is_said


def test_a_volume_over_slices_that_may_be_missing_everywhere_says_so():
    thinned = replace(_even(3, 10.0), thinned=True)
    said = "The volume bridges slices that may be missing between all neighbors."
    assert _judged(thinned, [0.9] * 3, [0, 90, 90]).volume_note == said
    assert _judged(thinned, [0.1] * 3).volume_note == ""


def test_slices_of_no_known_reach_without_an_outline_leave_the_volume_known():
    found = _judged(_series([0, 0, 4, 8, 12]), [0.9] * 5, [0, 0, 0, 100, 0])
    assert found.volume_ml == pytest.approx(100 * 4.0 / 1000)


@pytest.mark.parametrize(("refused", "is_told"), [(0, False), (1, True), (3, True), (4, False)])
def test_a_refusal_between_judged_slices_is_told_and_not_at_the_ends(refused, is_told):
    series = _even(5)
    answers = [_result(item, 0.1) for item in series.slices]
    blank = BadInput("no_anatomy", "Not judged", "blank")
    answers[refused] = failed(series.slices[refused], blank)
    assert summarize(series, answers).attention == (("slices_not_judged",) if is_told else ())


def test_a_calm_series_close_to_even_is_looked_at_where_it_is_closest():
    found = _judged(_even(5), [0.1, 0.2, 0.45, 0.4, 0.1])
    assert (found.answer, found.look_at) == ("unclear", (2,))


def test_an_even_chance_of_divided_types_is_a_tumor():
    series = _even(2)
    even = Verdict({"glioma": 0.17, "meningioma": 0.17, "pituitary": 0.16, "no_tumor": 0.5})
    found = summarize(series, [_answer(item, even) for item in series.slices])
    assert found.verdict.label == "tumor"
    assert found.verdict.tumor_probability == 0.5


@pytest.mark.parametrize(("brain", "attention"), [(0.5, ()), (0.4999, ("brain_in_doubt",))])
def test_a_brain_is_in_doubt_below_even(brain, attention):
    series = _even(2)
    answers = [replace(_result(item, 0.1), brain=brain) for item in series.slices]
    assert summarize(series, answers).attention == attention


def test_a_finding_has_the_type_of_its_tumor_slices():
    labels = ["meningioma", "glioma", "glioma", "meningioma"]
    series = _even(4)
    answers = [
        _result(item, tumor, 90, label)
        for item, tumor, label in zip(series.slices, [0.1, 0.9, 0.9, 0.4], labels, strict=True)
    ]
    (finding,) = summarize(series, answers).findings
    assert (finding.lesion.slices, finding.label) == ((0, 1, 2, 3), "glioma")


def test_where_slices_look_like_no_tumor_known_neither_they_nor_their_finding_have_a_type():
    series, sure = _even(4), [0.9, 0.9, 0.1, 0.1]
    answers = [
        replace(_result(item, 0.95, 90), unlike=value)
        for item, value in zip(series.slices, sure, strict=True)
    ]
    found = summarize(series, answers)
    assert (found.unlike, found.answer) == ((0, 1), "glioma")
    own = [answer.answer for answer in answers]
    assert own == ["unclear", "unclear", "glioma", "glioma"]
    assert [found.answer_at(i, answer) for i, answer in enumerate(own)] == own
    assert [finding.label for finding in found.findings] == ["glioma"]
    strange = summarize(series, [replace(answer, unlike=0.9) for answer in answers])
    assert [finding.label for finding in strange.findings] == ["tumor"]
    assert {strange.answer_at(i, "unclear") for i in range(4)} == {"unclear"}


def test_a_slice_that_its_neighbors_make_a_tumor_unlike_those_known_does_not_look_calm():
    series = _even(3)
    answers = [
        replace(_result(item, tumor, 90 * (tumor > 0.5)), unlike=0.9)
        for item, tumor in zip(series.slices, [0.99, 0.15, 0.99], strict=True)
    ]
    found = summarize(series, answers)
    assert (answers[1].answer, found.unlike) == ("no_tumor", (0, 1, 2))
    assert found.instead == {1: "unclear"}


def test_that_a_volume_is_unknown_is_said_where_something_is_outlined():
    unknown = "The volume is unknown: the file does not give the spacing or the places of slices."
    assert _judged(_series([None] * 3), [0.9] * 3, [0, 90, 0]).volume_note == unknown
    assert _judged(_series([None] * 3), [0.1] * 3).volume_note == ""


def test_slices_at_the_same_place_are_told_and_make_the_volume_unknown():
    series = _series([0, 5, 5, 10, 15, 20])
    calm = _judged(series, [0.1] * 6)
    said = "1 slice lies at the same place as the one before it: 3."
    assert (calm.assessment.sentence, calm.assessment.listed) == (said, ((2,),))
    assert (calm.answer, calm.assessment.attention, calm.volume_note) == ("no_tumor", (), "")
    outlined = _judged(series, [0.9] * 6, [0, 90, 90, 0, 0, 0])
    assert outlined.volume_ml is None
    assert outlined.volume_note == "The volume is unknown: slices lie at the same place."
    assert said in outlined.assessment.sentence
    # Elsewhere the volume is known.
    assert _judged(series, [0.9] * 6, [0, 0, 0, 0, 90, 90]).volume_note == ""


def test_of_a_series_that_is_there_twice_the_count_is_said():
    found = _judged(_series([0, 0, 5, 5, 10, 10, 15, 15, 20, 20, 25, 25]), [0.1] * 12)
    assert found.assessment.sentence == "6 slices lie at the same place as another one."
    assert found.assessment.listed == ()


def test_a_volume_is_unknown_without_spacing():
    series = _series([0, 5], spacing=None, distance=5.0)
    found = _judged(series, [0.9, 0.9], [9, 9])
    assert (found.volume_ml, found.lesions[0].volume_ml) == (None, None)


def test_a_ball_in_unequal_spacing_has_its_known_volume_and_diameters():
    spacing, distance, radius = (0.6, 1.5), 2.5, 18.0
    z, y, x = np.ogrid[:24, :120, :50]
    ball = (
        ((z - 11.3) * distance) ** 2
        + ((y + 0.5) * spacing[0] - 36) ** 2
        + ((x + 0.5) * spacing[1] - 38) ** 2
    ) <= radius**2
    slices = tuple(
        Slice(Path(f"{n}"), None, (120, 50), spacing, _plane(n * distance)) for n in range(24)
    )
    verdict = Verdict({"glioma": 0.9, "no_tumor": 0.1})
    answers = [
        ImageResult(item, "done", verdict=verdict, mask=Mask.of(mask))
        for item, mask in zip(slices, ball, strict=True)
    ]
    series = Series("1", "dicom", slices, spacing_between_mm=distance)
    (lesion,) = summarize(series, answers).lesions
    assert lesion.volume_ml == pytest.approx(4 / 3 * np.pi * radius**3 / 1000, rel=0.02)
    assert lesion.longest_mm == pytest.approx(2 * radius, abs=1.5)
    assert lesion.perpendicular_mm == pytest.approx(2 * radius, abs=1.5)
    assert lesion.largest == 11


def test_a_series_without_a_verdict_gives_its_reason_errors_first():
    series = _even(2)
    blank = failed(series.slices[0], BadInput("no_anatomy", "Not judged", "blank"))
    broken = failed(series.slices[1], BadInput("unreadable", "b cannot be read", "it ends early"))
    refused = summarize(series, [blank, blank])
    assert refused.status == "rejected"
    assert (refused.images, refused.tumor_images, refused.left_out) == (0, 0, 0)
    other = failed(series.slices[1], BadInput("not_brain", "Not judged", "a knee"))
    assert summarize(series, [blank, other]).reason.code == "no_anatomy"
    summary = summarize(series, [blank, broken])
    assert summary.status == "error"
    assert summary.reason.code == "unreadable"


def test_runs_of_slices_are_told_as_ranges():
    assert ranges((2, 3, 4, 7, 9, 10)) == ((2, 4), (7, 7), (9, 10))
    assert ranges(()) == ()


def test_lists_and_marks_say_of_a_slice_what_its_series_does():
    # The third is a tumor with its neighbors alone, the last by itself alone.
    tumors = [0.9, 0.9, 0.4, 0.9, 0.1, 0.02, 0.02, 0.02, 0.9]
    found = _judged(_even(9), tumors, [5, 5, 0, 5, 0, 0, 0, 0, 5])
    own = ["glioma", "glioma", "unclear", "glioma", *["no_tumor"] * 4, "glioma"]
    told = [found.answer_at(i, answer) for i, answer in enumerate(own)]
    assert [i for i, answer in enumerate(told) if answer not in {"no_tumor", "unclear"}] == list(
        found.tumor_slices
    )
    assert found.instead == {2: "tumor", 8: "unclear"}
    assert (told[2], told[8]) == ("tumor", "unclear")
    assert 8 in found.lone_hits
    assert found.answer_at(40, "glioma") == "glioma"  # Judged since.
