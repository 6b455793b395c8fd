"""`analyze` as a user sees it: lines, masks, summary, exit codes, going on, being stopped."""

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import analyze as command
from braintumor_desktop.errors import BadInput, BadModel
from braintumor_desktop.exchange import overlays
from braintumor_desktop.imaging import files
from braintumor_desktop.inference import judge
from braintumor_desktop.workflow import batch, models
from tests.helpers import dicom_files
from tests.helpers.analyzing import analyze, by_path, lines_of, wait_for, write_slice
from tests.helpers.fake_networks import fake_networks, head_values
from tests.helpers.opening import opens_of

LABELS = {"glioma", "meningioma", "pituitary", "no_tumor"}
SHIPPED = ["braintumor-classifier", "braintumor-segmenter", "braintumor-gate"]


def test_every_item_gets_a_line_and_series_come_after_their_images(networks, scans, tmp_path):
    out = tmp_path / "out"
    assert analyze(scans, output=out) == 0
    lines = lines_of(out)
    assert [(line["kind"], line["path"]) for line in lines] == [
        ("image", "loose.png"),
        *[("image", f"t1/IM{index}") for index in range(3)],
        ("series", "t1"),
    ]
    assert {line["root"] for line in lines} == {str(scans)}
    series = lines[-1]
    area = by_path(lines)["t1/IM1"]["mask_area_mm2"]
    assert area > 0
    assert (series["images"], series["tumor_images"]) == (3, 1)
    assert series["volume_ml"] == pytest.approx(area * 3.0 / 1000, abs=1e-3)
    assert series["series_id"] == by_path(lines)["t1/IM0"]["series_id"]


def test_each_file_is_opened_twice_at_most_and_results_are_not_looked_for_inside_files(
    networks, scans, tmp_path
):
    opened = opens_of(scans, lambda: analyze(scans, output=tmp_path / "out"))
    slices = {f"{scans}/t1/IM{index}": 2 for index in range(3)}
    assert opened == {**slices, f"{scans}/loose.png": 2}


def test_evidence_is_written_as_gray_pictures_of_the_images_size(
    networks, scans, tmp_path, monkeypatch
):
    found = np.zeros((8, 6), np.float32)
    found[0, -1] = 1.0
    judge = batch.judge
    networks.classifier.evidence = np.ones((4, 8, 8), np.float32)
    monkeypatch.setattr(batch, "judge", lambda *args: replace(judge(*args), evidence=found))
    analyze(scans, output=tmp_path / "out", flags=["--evidence"])
    written = sorted((tmp_path / "out" / "evidence").iterdir())
    assert len(written) == 4
    (loose,) = (path for path in written if path.name.startswith("loose"))
    with Pillow.open(loose) as picture:
        assert picture.mode == "L"
        pixels = np.asarray(picture)
    assert pixels.shape == (70, 51)
    assert pixels[0, -1] == pixels.max() > 200
    assert not pixels[35:].any()


def test_a_mask_is_named_in_its_line_and_fits_the_stored_pixels(networks, scans, tmp_path):
    out = tmp_path / "out"
    analyze(scans, output=out)
    lines = by_path(lines_of(out))
    assert lines["t1/IM0"]["mask"] is None
    with Pillow.open(out / lines["loose.png"]["mask"]) as picture:
        mask = np.asarray(picture)
    assert mask.shape == (70, 51)
    assert set(np.unique(mask)) == {0, 255}
    assert np.count_nonzero(mask) == lines["loose.png"]["mask_area_px"]
    rows, columns = np.nonzero(mask)
    # The bright spot: above the middle, left of it.
    assert abs(rows.mean() - 70 * 0.35) < 1.5
    assert abs(columns.mean() - 51 * 0.3) < 1.5


def test_overlays_are_written_on_request_only(networks, scans, tmp_path):
    analyze(scans, output=tmp_path / "plain")
    assert not (tmp_path / "plain" / "overlays").exists()
    analyze(scans, output=tmp_path / "out", flags=["--overlays"])
    pictures = sorted((tmp_path / "out" / "overlays").glob("*.png"))
    assert len(pictures) == 4
    with Pillow.open(pictures[0]) as picture:
        assert picture.mode == "RGB"
        assert "not a diagnosis" in picture.text["Description"]


def test_the_summary_counts_and_carries_the_notice(networks, scans, tmp_path, capsys):
    (scans / "notes.txt").write_text("hello")
    analyze(scans, output=tmp_path / "out", flags=["--json"])
    printed = json.loads(capsys.readouterr().out)
    assert printed == json.loads((tmp_path / "out" / "summary.json").read_text())
    assert "not a diagnosis" in printed["notice"]
    assert (printed["items"], printed["done"], printed["rejected"]) == (5, 4, 1)
    assert printed["labels"] == {"glioma": 2, "no_tumor": 2}
    assert printed["rejections"] == {"not_image": 1}
    assert printed["series"] == 1


def test_messages_stay_off_standard_output(networks, scans, tmp_path, capsys):
    analyze(scans, output=tmp_path / "out", flags=["--json"])
    captured = capsys.readouterr()
    json.loads(captured.out)
    assert captured.err == ""


def test_bad_input_gets_its_status_and_code_and_the_others_go_on(networks, scans, tmp_path, capsys):
    (scans / "empty.png").touch()
    (scans / "torn.png").write_bytes((scans / "loose.png").read_bytes()[:300])
    (scans / "named.dcm").write_bytes(b"no dicom at all" * 40)
    (scans / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    Pillow.new("RGB", (60, 60), "red").save(scans / "color.png")
    Pillow.new("L", (60, 60)).save(scans / "black.png")
    write_slice(scans / "ct", 7, Modality="CT", SeriesInstanceUID="1.9")
    write_slice(scans / "knee", 8, BodyPartExamined="KNEE", SeriesInstanceUID="1.8")
    out = tmp_path / "out"
    assert analyze(scans, output=out) == 1
    found = {
        line["path"]: (line["kind"], line["status"], line["reason"]["code"])
        for line in lines_of(out)
        if line["reason"] and line["kind"] != "series"
    }
    assert found.pop("torn.png")[1:] == ("error", "unreadable")
    assert found == {
        "empty.png": ("file", "error", "unreadable"),
        "named.dcm": ("file", "error", "unreadable"),
        ".DS_Store": ("file", "rejected", "not_image"),
        "color.png": ("image", "rejected", "not_mr"),
        "black.png": ("image", "rejected", "no_anatomy"),
        "ct": ("image", "rejected", "not_mr"),
        "knee": ("image", "rejected", "not_brain"),
    }
    assert len([line for line in lines_of(out) if line["status"] == "done"]) == 5
    assert "empty.png" in capsys.readouterr().out


def test_only_rejected_items_are_no_failure(networks, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.txt").write_text("hello")
    assert analyze(tmp_path / "in", output=tmp_path / "out") == 0


def test_a_file_that_is_no_image_fails_when_it_was_named(networks, tmp_path):
    (tmp_path / "notes.txt").write_text("hello")
    assert analyze(tmp_path / "notes.txt", output=tmp_path / "out") == 1
    (line,) = lines_of(tmp_path / "out")
    assert (line["kind"], line["reason"]["code"]) == ("file", "unreadable")


def test_an_empty_folder_is_told_by_the_exit_code(networks, tmp_path, capsys):
    (tmp_path / "in").mkdir()
    assert analyze(tmp_path / "in", output=tmp_path / "out") == 3
    assert "No file was found" in capsys.readouterr().err


def test_wrong_usage_is_told_by_the_exit_code(networks, scans, tmp_path, capsys, monkeypatch):
    assert analyze(tmp_path / "missing", output=tmp_path / "out") == 2
    assert analyze(scans, output=tmp_path / "out", flags=["--frobnicate"]) == 2
    assert analyze(scans, output=tmp_path / "out", flags=["--limit", "0"]) == 2
    (tmp_path / "file").touch()
    assert analyze(scans, output=tmp_path / "file" / "out") == 2
    assert analyze(scans, output=tmp_path / "file") == 2

    def missing(*_names):
        raise BadModel("There is no classifier named x")

    monkeypatch.setattr(models, "load_side_by_side", missing)
    assert analyze(scans, output=tmp_path / "out", flags=["--classifier", "x"]) == 2
    assert "There is no classifier named x." in capsys.readouterr().err


def test_a_folder_with_results_is_refused_and_left_alone(networks, scans, tmp_path, capsys):
    out = tmp_path / "out"
    analyze(scans, output=out)
    before = (out / "results.jsonl").read_bytes()
    assert analyze(scans, output=out) == 2
    assert "--resume" in capsys.readouterr().err
    assert (out / "results.jsonl").read_bytes() == before


def test_going_on_judges_only_what_is_new(networks, scans, tmp_path, monkeypatch):
    out = tmp_path / "out"
    analyze(scans / "t1", output=out)
    before = (out / "results.jsonl").read_bytes()
    runs = networks.classifier.runs
    # The same folder, typed in another way; a torn line as of a lost power supply.
    (out / "results.jsonl").write_bytes(before + b'{"schema": "brain')
    monkeypatch.chdir(scans)
    assert analyze("t1", output=out, flags=["--resume"]) == 0
    assert (out / "results.jsonl").read_bytes() == before
    assert networks.classifier.runs == runs
    write_slice(scans / "t1" / "IM3", 3, tumor=True)
    analyze("t1", output=out, flags=["--resume"])
    added = lines_of(out)[4:]
    assert [(line["kind"], line["path"]) for line in added] == [("image", "IM3"), ("series", ".")]
    assert (added[-1]["images"], added[-1]["tumor_images"]) == (4, 2)


def test_a_changed_file_is_judged_again(networks, scans, tmp_path):
    out = tmp_path / "out"
    analyze(scans / "loose.png", output=out)
    Pillow.fromarray(head_values((70, 51))).save(scans / "loose.png")
    analyze(scans / "loose.png", output=out, flags=["--resume"])
    assert [line["label"] for line in lines_of(out)] == ["glioma", "no_tumor"]


def test_what_a_batch_wrote_is_no_input(networks, scans, tmp_path):
    analyze(scans, output=scans / "first")
    analyze(scans, output=scans / "second")
    assert by_path(lines_of(scans / "first")).keys() == by_path(lines_of(scans / "second")).keys()
    assert not by_path(lines_of(scans / "second"), "file")


def test_results_may_lie_in_the_folder_itself(networks, scans):
    assert analyze(scans, output=scans) == 0
    count = len(lines_of(scans))
    assert analyze(scans, output=scans, flags=["--resume"]) == 0
    assert len(lines_of(scans)) == count


def test_paths_that_overlap_are_judged_once(networks, scans, tmp_path):
    analyze(scans, scans / "t1", scans / "loose.png", scans / "loose.png", output=tmp_path / "out")
    assert len(by_path(lines_of(tmp_path / "out"))) == 4
    assert len(lines_of(tmp_path / "out")) == 5


def test_a_limit_ends_after_so_many_images(networks, scans, tmp_path):
    analyze(scans, output=tmp_path / "out", flags=["--limit", "2"])
    assert [line["kind"] for line in lines_of(tmp_path / "out")] == ["image", "image"]
    analyze(scans, output=tmp_path / "out", flags=["--resume"])
    assert [line["kind"] for line in lines_of(tmp_path / "out")][2:] == ["image", "image", "series"]


def test_without_recursion_folders_of_folders_are_left_out(networks, scans, tmp_path):
    analyze(scans, output=tmp_path / "out", flags=["--no-recursive"])
    assert list(by_path(lines_of(tmp_path / "out"))) == ["loose.png"]


def test_frames_of_one_file_are_told_apart(networks, tmp_path):
    frames = np.stack([head_values(tumor=t).astype(np.uint16) for t in (True, False, True)])
    path = tmp_path / "many"
    dicom_files.write(path, dicom_files.enhanced(frames, [(0, 3.0 * i, 0) for i in range(3)]))
    analyze(path, output=tmp_path / "out")
    images = [line for line in lines_of(tmp_path / "out") if line["kind"] == "image"]
    assert sorted(line["frame"] for line in images) == [0, 1, 2]
    masks = {line["mask"] for line in images if line["mask"]}
    assert len(masks) == 2
    assert len({line["sha256"] for line in images}) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names must be UTF-8 elsewhere")
def test_names_that_are_no_utf8_are_judged_and_come_back(networks, tmp_path, capsys):
    folder = tmp_path / os.fsdecode(b"m\xfcnchen")
    folder.mkdir()
    name = os.fsdecode(b"caf\xe9.png")
    Pillow.fromarray(head_values(tumor=True)).save(folder / name)
    (folder / os.fsdecode(b"\xff.dcm")).touch()
    assert analyze(folder, output=tmp_path / "out") == 1
    lines = by_path(lines_of(tmp_path / "out"))
    assert (tmp_path / "out" / lines[name]["mask"]).is_file()
    raw = (tmp_path / "out" / "results.jsonl").read_bytes()
    assert rb"caf\udce9.png" in raw
    raw.decode("utf-8")
    assert "\\udcff.dcm" in capsys.readouterr().out


def test_a_full_disk_ends_with_a_sentence_and_whole_lines(networks, scans, tmp_path, capsys):
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2500, before[1]))
    try:
        code = analyze(scans, output=tmp_path / "out")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert code == 1
    assert "disk is full" in capsys.readouterr().err
    assert 1 <= len(lines_of(tmp_path / "out")) < 5
    assert analyze(scans, output=tmp_path / "out", flags=["--resume"]) == 0
    assert len(lines_of(tmp_path / "out")) == 5


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_keeps_what_is_finished(scans, tmp_path, monkeypatch, capsys, number):
    tokens = []

    def interrupt(runs):
        if runs == 2:
            os.kill(os.getpid(), number)
            # The main thread handles it when it comes to its turn.
            assert wait_for(lambda: tokens[0].cancelled)

    monkeypatch.setattr(command, "CancelToken", lambda: tokens.append(CancelToken()) or tokens[-1])
    monkeypatch.setattr(models, "load_side_by_side", lambda *_names: fake_networks(interrupt))
    assert analyze(scans, output=tmp_path / "out") == 130
    assert len(lines_of(tmp_path / "out")) == 2
    assert not json.loads((tmp_path / "out" / "summary.json").read_text())["complete"]
    assert "--resume" in capsys.readouterr().err
    monkeypatch.setattr(models, "load_side_by_side", lambda *_names: fake_networks())
    assert analyze(scans, output=tmp_path / "out", flags=["--resume"]) == 0
    assert len(lines_of(tmp_path / "out")) == 5


@pytest.mark.model
def test_a_whole_run_from_outside(tmp_path):
    """As a user would: in another process, with the shipped networks, without a display."""
    scans = tmp_path / "scans"
    scans.mkdir()
    sample = INSTALLATION / "resources" / "sample" / "1_t1_gd_lesion"
    for path in sorted(sample.iterdir())[8:12]:
        shutil.copy(path, scans)
    out = tmp_path / "out"
    command = [sys.executable, "-m", "braintumor_desktop", "analyze", str(scans)]
    done = subprocess.run(
        [*command, "--output", str(out), "--json", "--threads", "1", "--quiet"],
        capture_output=True,
        check=False,
        cwd=INSTALLATION,
        env=os.environ | {"DISPLAY": "", "PYTHONWARNINGS": "error"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["done"] == 4
    lines = lines_of(out)
    assert len(lines) == 5
    for line in lines:
        if line["kind"] == "image":
            assert set(line["probabilities"]) == LABELS
        assert [model["name"] for model in line["models"]] == SHIPPED
    catalog = json.loads((INSTALLATION / "models" / "catalog.json").read_text())
    assert lines[0]["models"][0]["sha256"] == catalog["models"][0]["sha256"]


def test_a_picture_that_cannot_be_drawn_fails_alone(networks, scans, tmp_path, monkeypatch, caplog):
    draw = overlays.overlay_png

    def fail_once(image, result):
        if result.slice.path.name == "IM1":
            raise FloatingPointError("not finite")
        return draw(image, result)

    monkeypatch.setattr(overlays, "overlay_png", fail_once)
    assert analyze(scans, output=tmp_path / "out", flags=["--overlays"]) == 1
    lines = by_path(lines_of(tmp_path / "out"))
    assert [lines[name]["status"] for name in ("loose.png", "t1/IM0", "t1/IM2")] == ["done"] * 3
    failed = lines["t1/IM1"]
    assert (failed["status"], failed["reason"]["code"], failed["mask"]) == ("error", "failed", None)
    assert "FloatingPointError" in failed["reason"]["message"]
    assert any(record.exc_info for record in caplog.records)


@pytest.mark.parametrize("spacing", [float("nan"), float("inf")])
def test_a_spacing_that_is_no_number_fails_alone(networks, scans, tmp_path, monkeypatch, spacing):
    prepare = judge.prepare

    def unchecked(item, image, *shapes):
        return prepare(replace(item, spacing_mm=None), image, *shapes)

    scan = files.scan

    def with_spacing(*args, **options):
        found = scan(*args, **options)
        loose, series = found.series
        spoiled = replace(loose.slices[0], spacing_mm=(spacing, 1.0))
        return replace(found, series=(replace(loose, slices=(spoiled,)), series))

    monkeypatch.setattr(judge, "prepare", unchecked)
    monkeypatch.setattr(files, "scan", with_spacing)
    assert analyze(scans, output=tmp_path / "out") == 1
    lines = by_path(lines_of(tmp_path / "out"))
    assert (lines["loose.png"]["status"], lines["loose.png"]["spacing_mm"]) == ("error", None)
    assert len(lines) == 4


def test_a_stop_says_how_far_it_came_and_how_to_go_on(networks, scans, tmp_path, capsys):
    tokens = []

    def stop(runs):
        if runs == 2:
            tokens[0].cancel()

    networks.classifier.before = stop
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command, "CancelToken", lambda: tokens.append(CancelToken()) or tokens[-1])
        assert analyze(scans, output=tmp_path / "out") == 130
    said = capsys.readouterr().err
    assert "Stopped at 2 of 4: what was finished is kept. Go on with --resume." in said


@pytest.mark.parametrize("how", ["cut short", "damaged"])
def test_a_series_with_unreadable_slices_says_so_everywhere(
    networks, tmp_path, capsys, monkeypatch, how
):
    """15 of 24 slices cannot be read: a calm answer would hide what nobody saw."""
    folder = tmp_path / "scans"
    folder.mkdir()
    for index in range(24):
        path = folder / f"IM{index:02d}"
        write_slice(path, index)
        if index >= 9 and how == "cut short":
            path.write_bytes(path.read_bytes()[:-400])
    load = files.load

    def damaged(item, *args, **options):
        if item.number >= 9:
            raise BadInput("unreadable", f"{item.path.name} cannot be read", "it is damaged.")
        return load(item, *args, **options)

    monkeypatch.setattr(files, "load", damaged)
    out = tmp_path / "out"
    assert analyze(folder, output=out) == 1
    (series,) = (line for line in lines_of(out) if line["kind"] == "series")
    assert (series["label"], series["answer"]) == ("no_tumor", "unclear")
    assert "slices_not_judged" in series["attention"]
    assert f"{folder}: Unclear" in capsys.readouterr().out
    summary = json.loads((out / "summary.json").read_text())
    assert summary["answers"]["series"]["unclear"] == 1
    assert summary["answers"]["images"]["failed"] == 15
    if how == "damaged":
        assert set(range(9, 24)) <= set(series["look_at"])


def test_a_series_with_slices_missing_says_the_same_in_note_and_line(networks, tmp_path, capsys):
    folder = tmp_path / "scans"
    folder.mkdir()
    for index in range(24):
        if index % 6 != 3:
            write_slice(folder / f"IM{index:02d}", index, tumor=10 <= index <= 12)
    out = tmp_path / "out"
    assert analyze(folder, output=out, quiet=False) == 0
    (series,) = (line for line in lines_of(out) if line["kind"] == "series")
    assert "slices_missing" in series["attention"]
    said = " ".join(series["notes"])
    assert "missing" in said
    if series["volume_ml"] is not None:
        assert "volumes are unknown" not in said
    captured = capsys.readouterr()
    assert series["notes"][0] in captured.err
    assert json.loads((out / "summary.json").read_text())["series_with_notes"] == 1


def test_a_header_that_may_be_wrong_is_overruled_on_request_and_recorded(
    networks, tmp_path, capsys
):
    folder = tmp_path / "scans"
    folder.mkdir()
    for index in range(3):
        write_slice(folder / f"IM{index}", index, tumor=True, BodyPartExamined="KNEE")
    write_slice(folder / "ct", 7, Modality="CT", SeriesInstanceUID="1.9")
    out = tmp_path / "out"
    assert analyze(folder, output=out) == 0
    refused = by_path(lines_of(out))
    assert {line["reason"]["code"] for line in refused.values()} == {"not_brain", "not_mr"}
    assert {line["overruled"] for line in refused.values()} == {None}
    assert analyze(folder, output=out, flags=["--resume", "--judge-anyway"]) == 0
    found = by_path(lines_of(out))
    for index in range(3):
        line = found[f"IM{index}"]
        assert (line["status"], line["reason"], line["label"]) == ("done", None, "glioma")
        assert line["overruled"] == refused[f"IM{index}"]["reason"]
    # Of a CT the header leaves no doubt.
    assert (found["ct"]["status"], found["ct"]["overruled"]) == ("rejected", None)
    series = [line for line in lines_of(out) if line["kind"] == "series"]
    assert "against its header" in " ".join(series[-1]["notes"])
    count = len(lines_of(out))
    analyze(folder, output=out, flags=["--resume", "--judge-anyway"])
    assert len(lines_of(out)) == count
