"""The third answer: when the evidence contradicts itself, and what is said then."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.attention import (
    BRAIN,
    CLEAR_SHARE,
    CODES,
    EVEN,
    NEAR,
    NEAR_SERIES,
    UNLIKE,
    Evidence,
    assess_series,
    assess_slice,
    at_threshold,
    could_hide,
)
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Verdict, failed
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.findings.stack import uniform
from braintumor_desktop.imaging.image import Plane, Series, Slice

SHAPE = (20, 31)
LITTLE = 1e-6


def chances(tumor, **shares):
    """Probabilities with this p(tumor), shared among types; all of it glioma by default."""
    given = {"glioma": 0.0, "meningioma": 0.0, "pituitary": 0.0} | (shares or {"glioma": 1.0})
    return {label: share * tumor for label, share in given.items()} | {"no_tumor": 1.0 - tumor}


def slice_answer(tumor, pixels=0, **shares):
    return assess_slice(chances(tumor, **shares), pixels, f"{pixels} px")


def series_of(tumors, outlined=(), distance=5.0, positions=None, lost=0, doubtful=(), unlike=()):
    """A series of even slices with these p(tumor); "error" and "blank" are not judged."""
    places = positions or [n * distance for n in range(len(tumors))]
    slices = tuple(
        Slice(Path(f"{n}"), None, SHAPE, (1.0, 1.0), Plane((0, 0, z), (1, 0, 0), (0, 1, 0)))
        for n, z in enumerate(places)
    )
    between = None if positions else distance
    series = Series("1", "dicom", slices, spacing_between_mm=between, lost=lost)
    answers = [answer(slices[n], tumor, n in outlined) for n, tumor in enumerate(tumors)]
    for n in doubtful:
        answers[n] = replace(answers[n], brain=BRAIN - LITTLE)
    for n, value in enumerate(unlike):
        answers[n] = replace(answers[n], unlike=value)
    return summarize(series, answers)


def answer(item, tumor, is_outlined):
    if tumor is None:
        return None
    if tumor == "error":
        return failed(item, BadInput("unreadable", "x cannot be read", "it ends early"))
    if tumor == "blank":
        return failed(item, BadInput("no_anatomy", "Not judged", "blank"))
    array = np.zeros(item.shape, bool)
    array[4:14, 5:15] = is_outlined
    return ImageResult(item, "done", verdict=Verdict(chances(tumor)), mask=Mask.of(array))


def test_the_borders_are_those_that_were_measured():
    # Figures beside each constant say why; a new network needs new ones.
    assert (EVEN, NEAR, NEAR_SERIES, CLEAR_SHARE) == (0.5, (0.2, 0.7), (0.3, 0.7), 0.8)


# One slice


def test_a_plain_tumor_and_a_plain_slice_need_no_words():
    assert slice_answer(0.95, 40).answer == "glioma"
    assert slice_answer(0.02).answer == "no_tumor"
    for found in (slice_answer(0.95, 40), slice_answer(0.02)):
        assert (found.attention, found.sentence) == ((), "")


def test_the_chance_of_a_tumor_decides_before_the_type_does():
    # 0.72 of a tumor over three types: no type is likelier than "no tumor".
    found = slice_answer(0.72, 9, glioma=0.36, meningioma=0.33, pituitary=0.31)
    assert found.answer == "tumor"
    assert found.attention == ("types_divided",)
    assert found.sentence == "The type is not clear: glioma 0.26, meningioma 0.24."


@pytest.mark.parametrize(
    ("share", "answer"), [(CLEAR_SHARE, "glioma"), (CLEAR_SHARE - LITTLE, "tumor")]
)
def test_a_type_is_named_from_a_clear_share_on(share, answer):
    assert slice_answer(0.95, 9, glioma=share, meningioma=1 - share).answer == answer


def test_a_network_without_types_says_tumor_and_nothing_is_divided():
    found = assess_slice({"tumor": 0.9, "no_tumor": 0.1}, 9, "9 px")
    assert (found.answer, found.attention) == ("tumor", ())


@pytest.mark.parametrize(
    ("tumor", "pixels", "sentence"),
    [
        (0.93, 0, "Unclear: a tumor by the classifier (0.93), but nothing outlined."),
        (0.04, 842, "Unclear: no tumor by the classifier (0.04), but 842 px outlined."),
    ],
)
def test_two_networks_that_contradict_each_other_are_unclear(tumor, pixels, sentence):
    found = slice_answer(tumor, pixels)
    assert (found.answer, found.attention) == ("unclear", ("networks_disagree",))
    assert found.sentence == sentence


@pytest.mark.parametrize(
    ("tumor", "answer"),
    [
        (NEAR[0] - LITTLE, "no_tumor"),
        (NEAR[0] + LITTLE, "unclear"),
        (EVEN - LITTLE, "unclear"),
        (EVEN, "unclear"),
        (NEAR[1] - LITTLE, "unclear"),
        (NEAR[1] + LITTLE, "glioma"),
    ],
)
def test_close_to_even_a_slice_is_unclear(tumor, answer):
    found = slice_answer(tumor, 9 if tumor >= EVEN else 0)
    assert found.answer == answer
    assert ("near_threshold" in found.attention) is (answer == "unclear")


def test_the_sentence_names_the_chance():
    said = slice_answer(0.46).sentence
    assert said.startswith("Unclear: a tumor probability of 0.46 is close to even")


# A series


def test_a_plain_series_needs_no_words():
    healthy = series_of([0.02, 0.1, 0.15, 0.04])
    assert (healthy.answer, healthy.attention, healthy.sentence) == ("no_tumor", (), "")
    ill = series_of([0.1, 0.9, 0.95, 0.05], outlined=(1, 2))
    assert (ill.answer, ill.attention, ill.look_at, ill.sentence) == ("glioma", (), (), "")


def test_a_missed_tumor_does_not_look_calm():
    found = series_of([0.05, 0.63, 0.05, 0.05, 0.1, 0.1], outlined=(1, 4))
    assert found.verdict.label == "no_tumor"
    assert found.answer == "unclear"
    assert found.attention == ("single_hits", "outlined_without_verdict")
    assert found.look_at == (1, 4)
    assert found.sentence == (
        "Unclear: the series as a whole shows no tumor (0.14), but slice 2 does (0.63) and "
        "1.0 ml are outlined. Look at 2, 5."
    )


def test_single_hits_alone_are_counted_and_the_highest_is_named():
    found = series_of([0.02, 0.63, 0.02, 0.02, 0.88, 0.02])
    assert found.answer == "unclear"
    assert found.sentence == (
        "Unclear: the series as a whole shows no tumor (0.13), but 2 single slices do (up to "
        "0.88). Look at 2, 5."
    )


def test_the_ends_of_a_lesion_where_the_networks_part_by_a_slice_are_no_contradiction():
    found = series_of([0.1, 0.3, 0.95, 0.97, 0.93, 0.1], outlined=(1, 2, 3))
    assert found.disagreement
    assert (found.answer, found.attention) == ("glioma", ())


def test_beside_a_plain_tumor_other_hints_are_named_and_the_answer_stays():
    tumors = [0.1, 0.95, 0.97, 0.1, 0.1, 0.8, 0.1, 0.1, 0.1]
    found = series_of(tumors, outlined=(1, 2, 7))
    assert found.answer == "glioma"
    assert found.attention == ("single_hits", "outlined_without_verdict")
    assert found.look_at == (5, 7)
    assert found.sentence.startswith("Look at 6, 8 too: ")


def test_a_tumor_of_which_nothing_is_outlined_is_unclear():
    found = series_of([0.1, 0.95, 0.97, 0.1])
    assert (found.answer, found.attention) == ("unclear", ("networks_disagree",))
    assert found.look_at == (1, 2)
    assert found.sentence == (
        "Unclear: a tumor by the classifier (0.86), but nothing outlined in these slices. "
        "Look at 2–3."  # noqa: RUF001
    )


def test_beside_an_outlined_tumor_a_bare_one_is_named_and_the_answer_stays():
    found = series_of([0.95, 0.97, 0.1, 0.1, 0.9, 0.9], outlined=(0, 1))
    assert (found.answer, found.attention) == ("glioma", ("networks_disagree",))
    assert found.look_at == (4, 5)


@pytest.mark.parametrize(
    ("tumor", "answer"),
    [
        (NEAR_SERIES[0] - LITTLE, "no_tumor"),
        (NEAR_SERIES[0] + LITTLE, "unclear"),
        (NEAR_SERIES[1] - LITTLE, "unclear"),
        (NEAR_SERIES[1] + LITTLE, "glioma"),
    ],
)
def test_close_to_even_a_series_is_unclear(tumor, answer):
    outlined = (1, 2) if tumor >= EVEN else ()
    found = series_of([0.05, tumor, tumor, 0.05], outlined=outlined, distance=20.0)
    assert found.answer == answer
    assert ("near_threshold" in found.attention) is (answer == "unclear")
    assert bool(found.look_at) is (answer == "unclear")


@pytest.mark.parametrize(("tumor", "is_near"), [(0.3, True), (0.7, False)])
def test_the_lower_border_of_the_band_belongs_to_it_and_the_upper_does_not(tumor, is_near):
    found = assess_series(Evidence(tumor=tumor, shares={"glioma": 1.0}, slices=9))
    assert ("near_threshold" in found.attention) is is_near


@pytest.mark.parametrize("threshold", [0.3, 0.5, 0.7])
def test_the_band_in_which_answers_are_unclear_moves_with_the_operating_point(threshold):
    low, high = (at_threshold(edge, threshold) for edge in NEAR)
    assert at_threshold(0.5, threshold) == pytest.approx(threshold)
    assert at_threshold(at_threshold(0.2, threshold), 1 - threshold) == pytest.approx(0.2)
    told = {}
    for tumor in (low - LITTLE, low + LITTLE, high - LITTLE, high + LITTLE):
        pixels = 40 if tumor >= threshold else 0
        told[tumor] = assess_slice(chances(tumor), pixels, "40 px", None, threshold)
    answers = [found.answer for found in told.values()]
    assert answers == ["no_tumor", "unclear", "unclear", "glioma"]
    said = "close to even" if threshold == 0.5 else f"operating point of {threshold:.2f}"
    assert said in told[low + LITTLE].sentence


def test_divided_types_make_it_a_tumor_and_are_named():
    shares = {"glioma": 0.5, "meningioma": 0.4, "pituitary": 0.1}
    found = assess_series(Evidence(tumor=0.9, shares=shares, slices=9))
    assert (found.answer, found.attention) == ("tumor", ("types_divided",))
    assert found.sentence == "The type is not clear: glioma 0.45, meningioma 0.36."


def test_fifteen_of_twenty_four_unreadable_slices_are_no_calm_answer():
    tumors = [0.01] * 5 + ["error"] * 15 + [0.02] * 4
    found = series_of(tumors)
    assert found.status == "done"
    assert (found.answer, found.attention) == ("unclear", ("slices_not_judged",))
    assert found.look_at == tuple(range(5, 20))
    assert found.sentence == (
        "Unclear: the slices that were judged show no tumor (0.02), but 15 of 24 slices were not "
        "judged."
    )


def test_files_of_a_series_that_cannot_be_read_count_though_nobody_knows_their_place():
    found = series_of([0.02] * 9, lost=15)
    assert (found.answer, found.attention) == ("unclear", ("slices_not_judged",))
    assert found.sentence == (
        "Unclear: the slices that were judged show no tumor (0.02), but 15 of 24 slices were not "
        "judged."
    )
    plain = series_of([0.1, 0.9, 0.95, 0.05], outlined=(1, 2), lost=1)
    assert (plain.answer, plain.attention) == ("glioma", ("slices_not_judged",))
    assert plain.volume_note == "The volume leaves out 1 slice that could not be read."
    assert series_of([0.02], lost=3).answer == "unclear"


def test_one_unreadable_slice_is_named_and_the_answer_stays():
    found = series_of([0.01] * 5 + ["error"] + [0.01] * 5, distance=5.0)
    assert (found.answer, found.attention) == ("no_tumor", ("slices_not_judged",))
    assert found.sentence == "1 of 11 slices was not judged."


def test_blank_ends_of_a_series_are_as_expected_but_not_a_refusal_in_its_middle():
    assert series_of(["blank", 0.01, 0.01, 0.01, "blank", "blank"]).attention == ()
    assert series_of([0.01] * 4 + ["blank"] + [0.01] * 4).attention == ("slices_not_judged",)


def test_a_gap_that_could_hide_a_lesion_makes_a_calm_series_unclear():
    places = [0.0, 5.0, 10.0, 15.0, 20.0, 40.0, 45.0, 50.0, 55.0, 60.0]
    found = series_of([0.01] * 10, positions=places)
    assert (found.answer, found.attention) == ("unclear", ("slices_missing",))
    assert found.look_at == (4, 5)
    assert found.sentence.endswith("but 3 slices seem to be missing.")


def test_a_file_that_cannot_be_read_is_not_counted_beside_the_gap_that_it_leaves():
    places = [0.0, 5.0, 10.0, 15.0, 20.0, 40.0, 45.0, 50.0, 55.0, 60.0]
    found = series_of([0.01] * 10, positions=places, lost=1)
    assert found.attention == ("slices_missing", "slices_not_judged")
    said = "but 3 slices seem to be missing (1 file of the series cannot be read)."
    assert found.sentence.endswith(said)


def test_a_gap_in_a_series_with_a_plain_tumor_leaves_the_answer():
    places = [0.0, 5.0, 10.0, 15.0, 20.0, 40.0, 45.0, 50.0, 55.0, 60.0]
    found = series_of([0.01, 0.98, 0.98] + [0.01] * 7, outlined=(1, 2), positions=places)
    assert (found.answer, found.attention) == ("glioma", ("slices_missing",))


@pytest.mark.parametrize(
    ("count", "distance", "hides"),
    [(2, 5.0, True), (2, 4.999, False), (10, 1.0, True), (9, 1.0, False), (1, 10.0, True)],
)
def test_a_stretch_hides_a_lesion_of_ten_millimeters(count, distance, hides):
    stack = uniform(100, distance)
    assert could_hide(tuple(range(40, 40 + count)), (), 0, 100, stack) is hides
    assert could_hide((), ((40, count),), 0, 100, stack) is hides
    assert could_hide((), (), count, 100, stack) is hides


def test_stretches_are_not_added_up_but_a_quarter_of_all_slices_is_too_much():
    stack = uniform(100, 1.0)
    assert not could_hide(tuple(range(0, 48, 2)), (), 0, 100, stack)
    assert could_hide(tuple(range(0, 50, 2)), (), 0, 100, stack)


@pytest.mark.parametrize(("count", "hides"), [(1, False), (2, True)])
def test_without_a_distance_two_slices_side_by_side_are_too_much(count, hides):
    assert could_hide(tuple(range(40, 40 + count)), (), 0, 100, uniform(100, None)) is hides


def test_while_a_series_is_under_way_what_its_neighbors_will_say_is_not_known():
    assert series_of([0.02, 0.02, 0.6, None, None, None]).attention == ()
    assert series_of([0.02, 0.02, 0.6, 0.02, None, None]).attention == ("single_hits",)


def test_of_a_single_picture_the_series_says_what_the_picture_says():
    found = series_of([0.93])
    assert found.answer == "unclear"
    assert found.sentence == "Unclear: a tumor by the classifier (0.93), but nothing outlined."


def test_codes_come_in_their_order_and_are_those_of_the_format():
    assert CODES == (
        "networks_disagree",
        "single_hits",
        "outlined_without_verdict",
        "near_threshold",
        "slices_missing",
        "slices_not_judged",
        "types_divided",
        "brain_in_doubt",
        "unlike_known",
    )


def test_what_is_called_a_tumor_and_looks_like_none_that_is_known_is_unclear():
    strange = assess_slice(chances(0.98), 40, "40 px", None, EVEN, UNLIKE)
    assert (strange.answer, strange.attention) == ("unclear", ("unlike_known",))
    assert strange.sentence == (
        "Unclear: this looks abnormal, but not like the tumors that the networks know. It may be "
        "another disease."
    )
    for unlike in (UNLIKE - LITTLE, None):
        assert assess_slice(chances(0.98), 40, "40 px", None, EVEN, unlike).answer == "glioma"


def test_what_is_no_tumor_stays_so_whatever_it_looks_like():
    assert assess_slice(chances(0.02), 0, "", None, EVEN, 1.0) == assess_slice(chances(0.02), 0, "")
    sensitive = assess_slice(chances(0.32), 9, "9 px", None, 0.3, 1.0)
    assert "unlike_known" in sensitive.attention


@pytest.mark.parametrize(
    ("unlike", "answer"),
    [
        ((0.9, 0.9, 0.9, 0.9), "unclear"),
        # Half of the tumor slices are not most of them.
        ((0.99, 0.9, 0.1, 0.01), "glioma"),
        ((0.99, 0.9, 0.9, 0.01), "unclear"),
        # With its neighbors the third looks like a tumor that is known.
        ((0.9, 0.01, 0.9, 0.01), "glioma"),
        ((None, None, None, None), "glioma"),
    ],
)
def test_a_series_is_unclear_where_most_tumor_slices_look_like_no_tumor_known(unlike, answer):
    found = series_of(
        (0.0, 0.0, 0.98, 0.98, 0.98, 0.98), (2, 3, 4, 5), unlike=(None, None, *unlike)
    )
    assert found.answer == answer
    assert found.attention == (("unlike_known",) if answer == "unclear" else ())
    assert bool(found.sentence) is (answer == "unclear")


def test_a_series_says_how_many_slices_look_like_no_tumor_known_and_which():
    found = series_of((0.98, 0.98, 0.98), (0, 1, 2), unlike=(0.9, 0.9, 0.2))
    assert found.unlike == found.look_at == (0, 1)
    assert found.sentence == (
        "Unclear: 2 of 3 tumor slices look abnormal, but not like the tumors that the networks "
        "know. It may be another disease. Look at 1\u20132."
    )


@pytest.mark.parametrize("tumor", [0.02, 0.98])
def test_a_slice_that_may_show_no_brain_is_unclear_whatever_is_seen_in_it(tumor):
    pixels = 40 if tumor > EVEN else 0
    doubtful = assess_slice(chances(tumor), pixels, "40 px", BRAIN - LITTLE)
    assert (doubtful.answer, doubtful.attention) == ("unclear", ("brain_in_doubt",))
    assert doubtful.sentence == (
        "Unclear: this may be no slice of a brain in MR (0.50 that it is one)."
    )
    for brain in (BRAIN, None):
        sure = assess_slice(chances(tumor), pixels, "40 px", brain)
        assert sure == assess_slice(chances(tumor), pixels, "40 px")
        assert sure.answer != "unclear"


@pytest.mark.parametrize(
    ("tumors", "doubtful", "is_unclear"),
    [
        ((0.9, 0.9), (0, 1), True),
        # Another tumor slice is one of a brain without doubt.
        ((0.9, 0.9, 0.9, 0.0), (0, 1), False),
        ((0.9, 0.9, 0.9, 0.0), (0, 1, 2), True),
        ((0.99, 0.99, 0.0, 0.0), (0, 1), True),
        # The ends of a calm series, where there is little brain.
        ((0.0, 0.0, 0.0, 0.0), (0, 3), False),
        ((0.0, 0.0, 0.0, 0.0), (0, 1, 3), True),
        ((0.99, 0.99, 0.0, 0.0), (2, 3), False),
    ],
)
def test_a_series_is_doubtful_where_its_answer_rests_on_doubtful_slices(
    tumors, doubtful, is_unclear
):
    found = series_of(tumors, outlined=[n for n, t in enumerate(tumors) if t], doubtful=doubtful)
    assert (found.answer == "unclear") == is_unclear
    assert found.attention == (("brain_in_doubt",) if is_unclear else ())
    assert found.look_at == (doubtful if is_unclear else ())
    if is_unclear:
        said = f"Unclear: {len(doubtful)} of {len(tumors)} slices may show no brain in MR."
        assert found.sentence.startswith(said)


def test_near_to_even_the_slices_that_carry_the_number_are_named_first():
    evidence = Evidence(
        tumor=(EVEN + NEAR_SERIES[1]) / 2,
        shares={"glioma": 1.0},
        slices=21,
        carriers=(0, 1, 2),
        hits={9: 0.7},
        outlined=(20,),
    )
    found = assess_series(evidence)
    assert (found.answer, found.look_at) == ("unclear", (0, 1, 2, 9, 20))
    assert found.listed == ((0, 1, 2), (9, 20))
    assert "close to even" in found.sentence
    assert found.sentence.endswith(
        "Look at 1–3. Look at 10, 21 too: the networks see something there, away from the "  # noqa: RUF001
        "tumor slices."
    )


def test_the_sentence_lists_what_can_be_looked_at_and_not_what_was_not_judged():
    evidence = Evidence(
        tumor=0.95, shares={"glioma": 1.0}, slices=21, carriers=(3, 4), hits={9: 0.7},
        not_judged=(15,), gaps=((17, 1),),
    )  # fmt: skip
    found = assess_series(evidence)
    assert found.listed == ((9,),)
    assert set(found.look_at) == {9, 15, 17, 18}
    assert "Look at 10 too" in found.sentence
