"""What a line holds, and that what was written can be read back and gone on with."""

import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import results
from braintumor_desktop.exchange.addresses import Address
from braintumor_desktop.exchange.previous import Previous, read_lines
from braintumor_desktop.exchange.results_folder import (
    ResultsFolder,
    is_results_folder,
    prepare_folder,
)
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import (
    ImageResult,
    ModelId,
    Reason,
    Verdict,
)
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging.image import Series, Slice

MODELS = (ModelId("classifier", "1", "c" * 64), ModelId("segmenter", "1", "5" * 64))
ITEM = Slice(Path("t1/IM1"), None, (7, 5), (0.5, 2.0), sop_uid="1.2.3.4")
SERIES = Series("1.2.3", "dicom", (ITEM,), study_uid="1.2", series_uid="1.2.3")
HERE = Address("study", "t1/IM1")
FACT = results.SeriesFact(1.5)
COMMON = {"schema", "kind", "root", "path", "status", "reason", "models", "program", "seconds"}
ANSWER = {"label", "probabilities", "tumor_probability", "uncertainty", "disagreement"} | {
    "operating_point",
    "answer",
    "attention",
}
IDENTITY = {"patient", "study_date", "study_description", "series_description"}
IMAGE = {"frame", "sha256", "sop_uid", "mask", "mask_area_px", "mask_area_mm2", "spacing_mm"} | {
    "overruled",
    "brain_probability",
    "unlike_known",
}
JOINS = {"series_id", "study_uid", "series_uid", "sop_uid"}


def done(mask=None, **probabilities):
    given = probabilities or {"glioma": 0.9, "meningioma": 0.05, "pituitary": 0.03}
    rest = 1 - sum(given.values())
    if mask is None:
        mask = np.zeros(ITEM.shape, np.bool_)
        mask[1, 2:5] = True
    verdict = Verdict({**given, "no_tumor": rest})
    return ImageResult(
        ITEM, "done", None, "a" * 64, verdict, Mask.of(mask), models=MODELS, seconds=0.25
    )


def rejected():
    reason = Reason("not_mr", "Not judged: this is a CT.")
    return ImageResult(ITEM, "rejected", reason, "b" * 64, models=MODELS)


def test_an_image_line_has_every_key_whatever_happened():
    for result in (done(), rejected()):
        line = results.image_line(result, HERE, SERIES, None)
        assert set(line) == COMMON | ANSWER | IMAGE | JOINS | IDENTITY


def test_a_series_line_has_every_key_whatever_happened():
    for result in (done(), rejected()):
        line = results.series_line(summarize(SERIES, [result]), HERE, SERIES, MODELS, FACT)
        wanted = {
            "images",
            "tumor_images",
            "volume_ml",
            "findings",
            "notes",
            "look_at",
            "in_context",
        }
        assert set(line) == COMMON | ANSWER | JOINS | wanted | {"images_sha256"} | IDENTITY


def test_the_operating_point_is_read_back_and_was_even_in_earlier_versions():
    result = replace(done(), verdict=Verdict(done().verdict.probabilities, 0.3))
    line = results.image_line(result, HERE, SERIES, None)
    assert line["operating_point"] == 0.3
    assert results.read_image(line, ITEM, result.mask).verdict.threshold == 0.3
    del line["operating_point"]
    assert results.read_image(line, ITEM, result.mask).verdict.threshold == 0.5


def test_a_series_line_says_what_each_slice_says_with_its_neighbors():
    slices = tuple(replace(ITEM, path=Path(f"{n}"), sop_uid=f"1.{n}") for n in range(3))
    series = replace(SERIES, slices=slices)
    answers = [replace(done(glioma=p), slice=s) for p, s in zip((0.9, 0.2), slices, strict=False)]
    answers.append(replace(rejected(), slice=slices[2]))
    line = results.series_line(summarize(series, answers), HERE, series, MODELS, FACT)
    # (ln 9 + ln(1 / 4) / 2) / 1.5 and (ln(1 / 4) + ln 9 / 2) / 1.5
    assert line["in_context"] == [0.731593, 0.452199, None]


def test_lines_that_are_read_back_say_the_same_in_context():
    rng = np.random.default_rng(5)
    slices = tuple(replace(ITEM, path=Path(f"{n}"), sop_uid=f"1.{n}") for n in range(40))
    series = replace(SERIES, slices=slices)
    names = ("glioma", "meningioma", "pituitary", "no_tumor")
    answers = []
    for item in slices:
        shares = rng.dirichlet((0.2, 0.1, 0.1, 0.3))
        verdict = Verdict(dict(zip(names, (float(p) for p in shares), strict=True)))
        answers.append(replace(done(), slice=item, verdict=verdict))
    lines = [results.image_line(one, HERE, series, None) for one in answers]
    again = [
        results.read_image(json.loads(results.encode(line)), one.slice, one.mask)
        for line, one in zip(lines, answers, strict=True)
    ]
    first, second = (
        results.series_line(summarize(series, those), HERE, series, MODELS, FACT)["in_context"]
        for those in (answers, again)
    )
    assert first == second


def test_a_file_line_has_every_key():
    fact = results.FileFact("error", Reason("unreadable", "It is empty."), None, 0.1)
    assert set(results.file_line(fact, HERE, MODELS)) == COMMON | {"sha256"}


def test_an_image_line_says_what_was_found():
    line = results.image_line(done(), HERE, SERIES, "masks/a.png")
    assert (line["label"], line["tumor_probability"], line["uncertainty"]) == ("glioma", 0.98, 0.1)
    assert (line["mask"], line["mask_area_px"], line["mask_area_mm2"]) == ("masks/a.png", 3, 3.0)
    assert line["spacing_mm"] == [0.5, 2.0]
    assert line["disagreement"] is False
    assert (line["series_id"], line["study_uid"], line["sop_uid"]) == ("1.2.3", "1.2", "1.2.3.4")


def test_a_rejected_image_has_a_reason_and_no_answer():
    line = results.image_line(rejected(), HERE, SERIES, None)
    assert line["reason"] == {"code": "not_mr", "message": "Not judged: this is a CT."}
    assert line["label"] is line["probabilities"] is line["mask_area_px"] is None
    assert line["disagreement"] is None


def test_a_loose_picture_belongs_to_no_series():
    line = results.image_line(done(), HERE, replace(SERIES, kind="pictures"), None)
    assert line["series_id"] is None


def test_a_series_line_gives_the_volume_and_the_lesions():
    answers = [done(), done()]
    series = replace(SERIES, slices=(ITEM, ITEM), spacing_between_mm=4.0)
    line = results.series_line(summarize(series, answers), HERE, series, MODELS, FACT)
    assert (line["images"], line["tumor_images"], line["volume_ml"]) == (2, 2, 0.024)
    (finding,) = line["findings"]
    assert finding["slices"] == [0, 1]
    assert finding["volume_ml"] == 0.024
    assert set(finding) == {
        "uid",
        "slices",
        "volume_ml",
        "longest_mm",
        "perpendicular_mm",
        "product_mm2",
        "side",
    }
    # Three pixels of 0.5 x 2 mm side by side.
    assert finding["longest_mm"] == pytest.approx(np.hypot(0.5, 6.0), abs=1e-4)
    assert finding["perpendicular_mm"] == pytest.approx(
        0.5 / np.cos(np.arctan(0.5 / 6.0)), abs=1e-3
    )
    assert finding["product_mm2"] == pytest.approx(
        finding["longest_mm"] * finding["perpendicular_mm"], abs=1e-3
    )
    assert finding["uid"].startswith("2.25.")
    assert finding["side"] is None


def test_lines_say_what_a_person_is_told_and_where_to_look():
    empty = done(np.zeros(ITEM.shape, np.bool_))
    line = results.image_line(empty, HERE, SERIES, None)
    assert (line["label"], line["answer"]) == ("glioma", "unclear")
    assert line["attention"] == ["networks_disagree"]
    series = replace(SERIES, slices=(ITEM, ITEM), spacing_between_mm=4.0)
    told = results.series_line(summarize(series, [empty, empty]), HERE, series, MODELS, FACT)
    assert (told["label"], told["answer"]) == ("glioma", "unclear")
    assert (told["attention"], told["look_at"]) == (["networks_disagree"], [0, 1])


def test_what_a_volume_leaves_out_stands_in_the_notes_of_its_line():
    summary = replace(
        summarize(SERIES, [done()]), volume_note="The volume leaves out the gap.", left_out=2
    )
    series = replace(SERIES, notes=("1 slice seems to be missing.",))
    line = results.series_line(summary, HERE, series, MODELS, FACT)
    assert line["notes"] == [
        "1 slice seems to be missing.",
        "The volume leaves out the gap.",
        "2 smallest parts of the masks are no findings of their own.",
    ]


def test_who_the_patient_is_stands_in_a_line_only_when_it_is_wanted():
    series = replace(SERIES, patient="DOE^JANE", study_date="20240302", description="T1")
    summary = summarize(series, [done()])
    fact = replace(FACT, identity=True)
    for unnamed, named in (
        (
            results.image_line(done(), HERE, series, None),
            results.image_line(done(), HERE, series, None, identity=True),
        ),
        (
            results.series_line(summary, HERE, series, MODELS, FACT),
            results.series_line(summary, HERE, series, MODELS, fact),
        ),
    ):
        assert {unnamed[key] for key in IDENTITY} == {None}
        assert (named["patient"], named["study_date"]) == ("DOE^JANE", "20240302")
        assert (named["series_description"], named["study_description"]) == ("T1", None)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_is_none_is_never_written(value):
    item = replace(ITEM, spacing_mm=(value, 1.0))
    line = results.image_line(replace(done(), slice=item), HERE, SERIES, None)
    with pytest.raises(ValueError, match="not JSON compliant"):
        results.encode(line)


def test_results_of_the_first_format_are_gone_on_with(tmp_path):
    prepare_folder(tmp_path, resume=False)
    with ResultsFolder(tmp_path) as folder:
        line = results.image_line(done(), HERE, SERIES, folder.add_mask(done(), HERE))
        added = {"answer", "attention", *IDENTITY}
        old = {key: value for key, value in line.items() if key not in added}
        folder.add(old | {"schema": "braintumor-desktop/1"})
    assert is_results_folder(tmp_path)
    known, result = Previous(tmp_path, MODELS).image(ITEM, HERE, "a" * 64)
    assert known["schema"] == "braintumor-desktop/1"
    assert (result.answer, result.mask) == ("glioma", done().mask)


def test_a_series_that_was_not_judged_has_no_findings():
    line = results.series_line(summarize(SERIES, [rejected()]), HERE, SERIES, MODELS, FACT)
    assert line["findings"] is None
    assert (line["attention"], line["look_at"]) == ([], [])


def test_how_sure_the_gate_was_comes_back_with_its_doubt():
    for brain in (0.4, 0.9, None):
        result = replace(done(), brain=brain)
        line = json.loads(results.encode(results.image_line(result, HERE, SERIES, None)))
        again = results.read_image(line, ITEM, result.mask)
        assert (again.brain, again.attention) == (brain, result.attention)
    line.pop("brain_probability")  # As lines of earlier versions.
    assert results.read_image(line, ITEM, result.mask).brain is None


def test_how_little_it_looks_like_a_tumor_that_is_known_comes_back_with_its_answer():
    for unlike in (0.4, 0.9, None):
        result = replace(done(), unlike=unlike)
        line = json.loads(results.encode(results.image_line(result, HERE, SERIES, None)))
        again = results.read_image(line, ITEM, result.mask)
        assert (again.unlike, again.answer) == (unlike, result.answer)
    line.pop("unlike_known")  # As lines of earlier versions.
    assert results.read_image(line, ITEM, result.mask).unlike is None


def test_attention_is_a_list_in_every_line_of_an_image():
    line = results.image_line(rejected(), HERE, SERIES, None)
    assert (line["status"], line["attention"]) == ("rejected", [])


@pytest.mark.parametrize("seed", range(20))
def test_rounded_probabilities_still_sum_to_one_and_agree_with_the_label(seed):
    given = np.random.default_rng(seed).dirichlet([0.3] * 4)
    names = ("glioma", "meningioma", "pituitary")
    line = results.image_line(
        done(**dict(zip(names, map(float, given), strict=False))), HERE, SERIES, None
    )
    rounded = line["probabilities"]
    assert abs(sum(rounded.values()) - 1) < 1e-6
    assert line["label"] == max(rounded, key=rounded.get)
    assert abs(line["tumor_probability"] - (1 - rounded["no_tumor"])) < 1e-6


def test_names_that_are_no_utf8_are_written_escaped_and_come_back():
    name = os.fsdecode(b"caf\xc3\xa9 caf\xe9")
    raw = results.encode(results.image_line(done(), Address("a", name), SERIES, None))
    assert rb"caf\udce9" in raw
    assert "café".encode() in raw
    assert json.loads(raw)["path"] == name


def test_a_mask_is_black_and_white_and_fits_the_picture(tmp_path):
    prepare_folder(tmp_path, resume=False)
    with ResultsFolder(tmp_path) as folder:
        name = folder.add_mask(done(), HERE)
        assert folder.add_mask(done(np.zeros(ITEM.shape, np.bool_)), HERE) is None
    assert "t1_IM1" in name
    with Pillow.open(tmp_path / name) as picture:
        assert picture.mode == "L"
        pixels = np.asarray(picture)
    np.testing.assert_array_equal(pixels, done().mask.array * 255)


def test_masks_of_like_names_do_not_meet(tmp_path):
    prepare_folder(tmp_path, resume=False)
    places = [Address("a", "b/c"), Address("a", "b_c"), Address("a2", "b/c"), Address("a", "B/c")]
    with ResultsFolder(tmp_path) as folder:
        names = {folder.add_mask(done(), place).casefold() for place in places}
    assert len(names) == len(places)


def test_masks_of_one_network_read_in_two_ways_do_not_meet(tmp_path):
    prepare_folder(tmp_path, resume=False)
    first = done()
    other = replace(first, models=tuple(replace(m, version="other") for m in first.models))
    with ResultsFolder(tmp_path) as folder:
        names = {folder.add_mask(result, Address("a", "b")) for result in (first, other)}
    assert len(names) == 2


def write_lines(folder, *lines):
    prepare_folder(folder, resume=True)
    with ResultsFolder(folder) as out:
        for line in lines:
            out.add(line)


def test_a_line_can_be_read_as_soon_as_it_is_written(tmp_path):
    prepare_folder(tmp_path, resume=False)
    with ResultsFolder(tmp_path) as folder:
        folder.add(results.image_line(done(), HERE, SERIES, None))
        assert len(read_lines(tmp_path)) == 1


def test_a_torn_last_line_is_dropped(tmp_path):
    line = results.image_line(rejected(), HERE, SERIES, None)
    write_lines(tmp_path, line)
    path = tmp_path / "results.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole + whole[: len(whole) // 2])
    assert read_lines(tmp_path) == [line]
    assert path.read_bytes() == whole


def test_a_damaged_line_before_the_end_is_not_passed_over(tmp_path):
    write_lines(tmp_path, results.image_line(rejected(), HERE, SERIES, None))
    path = tmp_path / "results.jsonl"
    path.write_bytes(b"{broken\n" + path.read_bytes())
    with pytest.raises(StorageError, match="line 1 is damaged"):
        read_lines(tmp_path)


def test_a_known_image_comes_back_with_its_mask(tmp_path):
    prepare_folder(tmp_path, resume=False)
    with ResultsFolder(tmp_path) as folder:
        name = folder.add_mask(done(), HERE)
        folder.add(results.image_line(done(), HERE, SERIES, name))
    previous = Previous(tmp_path, MODELS)
    elsewhere = Address("/absolute/study", HERE.path)
    _, result = previous.image(ITEM, elsewhere, "a" * 64)
    assert result.mask == done().mask
    assert result.verdict.label == "glioma"
    assert result.mask_area_mm2 == 3.0
    # Two equal files in two folders have two lines: one line answers once.
    assert previous.image(ITEM, elsewhere, "a" * 64) is None


@pytest.mark.parametrize("change", ["content", "path", "frame", "networks", "mask"])
def test_an_image_is_not_known_when_something_changed(tmp_path, change):
    prepare_folder(tmp_path, resume=False)
    with ResultsFolder(tmp_path) as folder:
        name = folder.add_mask(done(), HERE)
        folder.add(results.image_line(done(), HERE, SERIES, name))
    if change == "mask":
        (tmp_path / name).unlink()
    models = (MODELS[1],) if change == "networks" else MODELS
    item = replace(ITEM, frame=0) if change == "frame" else ITEM
    address = Address("study", "t1/IM2") if change == "path" else HERE
    sha256 = ("d" if change == "content" else "a") * 64
    assert Previous(tmp_path, models).image(item, address, sha256) is None


def test_a_folder_with_results_is_refused_unless_going_on(tmp_path):
    write_lines(tmp_path, results.image_line(rejected(), HERE, SERIES, None))
    with pytest.raises(StorageError, match="already holds results"):
        prepare_folder(tmp_path, resume=False)
    prepare_folder(tmp_path, resume=True)


def test_a_full_disk_leaves_whole_lines(tmp_path):
    resource = pytest.importorskip("resource")
    line = results.image_line(rejected(), HERE, SERIES, None)
    write_lines(tmp_path, line)
    size = (tmp_path / "results.jsonl").stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with ResultsFolder(tmp_path) as folder:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 100, before[1]))
        try:
            with pytest.raises(StorageError, match="disk is full"):
                folder.add(line)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert read_lines(tmp_path) == [line]
    assert (tmp_path / "results.jsonl").stat().st_size == size
