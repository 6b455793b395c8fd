"""`analyze` on a folder that holds results: going on, what counts, and what gets in its way."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop import INSTALLATION
from braintumor_desktop.exchange import results_folder
from braintumor_desktop.station import locking
from braintumor_desktop.workflow.to_folder import ToFolder
from tests.helpers.analyzing import analyze, by_path, lines_of, write_slice
from tests.helpers.fake_networks import head_values


def series_lines(out):
    return [line for line in lines_of(out) if line["kind"] == "series"]


def test_a_series_without_one_of_its_slices_is_summed_up_anew(networks, scans, tmp_path):
    out = tmp_path / "out"
    analyze(scans / "t1", output=out)
    (scans / "t1" / "IM1").unlink()
    runs = networks.classifier.runs
    assert analyze(scans / "t1", output=out, flags=["--resume"]) == 0
    assert networks.classifier.runs == runs
    before, after = series_lines(out)
    assert (before["images"], before["tumor_images"]) == (3, 1)
    assert (after["images"], after["tumor_images"]) == (2, 0)
    assert before["images_sha256"] != after["images_sha256"]
    analyze(scans / "t1", output=out, flags=["--resume"])
    assert len(series_lines(out)) == 2


def test_a_series_of_which_a_file_was_damaged_since_is_summed_up_anew(networks, scans, tmp_path):
    out = tmp_path / "out"
    analyze(scans / "t1", output=out)
    write_slice(scans / "t1" / "IM9", 9)
    path = scans / "t1" / "IM9"
    path.write_bytes(path.read_bytes()[:-400])
    analyze(scans / "t1", output=out, flags=["--resume"])
    before, after = series_lines(out)
    assert "slices_not_judged" not in before["attention"]
    assert "slices_not_judged" in after["attention"]


def test_a_series_with_a_slice_that_changed_its_place_is_summed_up_anew(networks, scans, tmp_path):
    out = tmp_path / "out"
    analyze(scans / "t1", output=out)
    (scans / "t1" / "IM2").unlink()
    write_slice(scans / "t1" / "IM2", 2, tumor=True)
    analyze(scans / "t1", output=out, flags=["--resume"])
    assert [line["tumor_images"] for line in series_lines(out)] == [1, 2]


def test_results_in_a_folder_are_no_input_but_its_pictures_are(networks, scans, tmp_path, capsys):
    """An earlier run wrote into the folder that it judged."""
    analyze(scans / "t1", output=scans / "t1")
    capsys.readouterr()
    out = tmp_path / "out"
    assert analyze(scans, output=out, flags=["--overlays"], quiet=False) == 0
    lines = lines_of(out)
    assert set(by_path(lines)) == {"loose.png", "t1/IM0", "t1/IM1", "t1/IM2"}
    assert not by_path(lines, "file")
    said = capsys.readouterr().err
    assert "Results of earlier runs are no input" in said
    assert str(scans / "t1") in said


def test_pictures_in_a_folder_named_masks_are_judged_where_no_batch_wrote(
    networks, scans, tmp_path
):
    (scans / "masks").mkdir()
    shutil.copy(scans / "loose.png", scans / "masks" / "mine.png")
    analyze(scans, output=tmp_path / "out")
    assert "masks/mine.png" in by_path(lines_of(tmp_path / "out"))


@pytest.fixture
def before_lines(monkeypatch):
    """Lets something happen before the answer of an item (from 0) is written."""

    def load(number, action):
        add, calls = ToFolder.add_image, []

        def act_and_add(*args):
            if len(calls) == number:
                action()
            calls.append(args)
            add(*args)

        monkeypatch.setattr(ToFolder, "add_image", act_and_add)

    return load


@pytest.mark.parametrize("how", ["renamed", "removed", "deleted file", "another folder"])
@pytest.mark.parametrize("when", [1, 3])
def test_an_output_that_vanishes_is_noticed_and_said(
    networks, scans, tmp_path, before_lines, capsys, how, when
):
    out = tmp_path / "out"

    def vanish():
        if how == "deleted file":
            (out / "results.jsonl").unlink()
        elif how == "removed":
            shutil.rmtree(out)
        else:
            out.rename(tmp_path / "elsewhere")
        if how == "another folder":
            out.mkdir()
            (out / "results.jsonl").write_text("not ours")

    before_lines(when, vanish)
    assert analyze(scans, output=out) == 2
    captured = capsys.readouterr()
    assert "results.jsonl is no longer there" in captured.err
    assert "--resume" in captured.err
    assert "Results:" not in captured.out
    if how == "renamed":
        # What was finished can be gone on with.
        assert len(lines_of(tmp_path / "elsewhere")) == when
        assert analyze(scans, output=tmp_path / "elsewhere", flags=["--resume"]) == 0
        assert len(lines_of(tmp_path / "elsewhere")) == 5


def test_an_output_that_vanishes_while_a_mask_is_written_is_said(
    networks, scans, tmp_path, capsys, monkeypatch
):
    out, write = tmp_path / "out", results_folder.write_whole

    def vanish_and_write(path, data, **options):
        if path.parent.name == "masks":
            out.rename(tmp_path / "elsewhere")
        write(path, data, **options)

    monkeypatch.setattr(results_folder, "write_whole", vanish_and_write)
    assert analyze(scans, output=out) == 2
    assert "results.jsonl is no longer there" in capsys.readouterr().err


def test_an_output_that_vanishes_after_the_last_line_is_noticed(
    networks, scans, tmp_path, monkeypatch
):
    out = tmp_path / "out"
    add = ToFolder.add_series

    def add_then_vanish(*args, **options):
        add(*args, **options)
        if len(lines_of(out)) == 5:
            shutil.rmtree(out)

    monkeypatch.setattr(ToFolder, "add_series", add_then_vanish)
    assert analyze(scans, output=out) == 2
    assert not out.exists()


def test_a_second_run_on_the_same_folder_says_who_holds_it(
    networks, scans, tmp_path, before_lines, capsys
):
    out, codes = tmp_path / "out", []
    before_lines(1, lambda: codes.append(analyze(scans, output=out, flags=["--resume"])))
    assert analyze(scans, output=out) == 0
    assert codes == [2]
    said = capsys.readouterr().err
    assert f"{out} is in use" in said
    assert f"process {os.getpid()}" in said
    assert len(lines_of(out)) == 5
    assert not (out / locking.LOCK).exists()


def test_the_lock_of_a_run_that_was_killed_is_stale(networks, scans, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    code = (
        "import os, pathlib, sys\n"
        "from braintumor_desktop.station import locking\n"
        "with locking.held(pathlib.Path(sys.argv[1])): os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code, out], check=False).returncode == 9
    assert (out / locking.LOCK).exists()
    assert analyze(scans, output=out) == 0
    assert len(lines_of(out)) == 5


def test_the_last_of_several_lines_about_an_item_counts(networks, scans, tmp_path):
    out = tmp_path / "out"
    path = scans / "loose.png"
    first = path.read_bytes()
    analyze(path, output=out)
    Pillow.fromarray(head_values((70, 51))).save(path)
    analyze(path, output=out, flags=["--resume"])
    path.write_bytes(first)
    runs = networks.classifier.runs
    analyze(path, output=out, flags=["--resume"])
    # What the picture was in between must not be the last word.
    assert networks.classifier.runs == runs + 1
    assert [line["label"] for line in lines_of(out)] == ["glioma", "no_tumor", "glioma"]
    analyze(path, output=out, flags=["--resume"])
    assert len(lines_of(out)) == 3


def test_a_mask_that_was_deleted_is_written_again_and_its_line_is_the_last(
    networks, scans, tmp_path
):
    out = tmp_path / "out"
    analyze(scans / "loose.png", output=out)
    (line,) = lines_of(out)
    (out / line["mask"]).unlink()
    analyze(scans / "loose.png", output=out, flags=["--resume"])
    assert (out / lines_of(out)[-1]["mask"]).is_file()
    assert len(lines_of(out)) == 2


def test_going_on_writes_the_overlays_of_the_earlier_run_too(networks, scans, tmp_path):
    out = tmp_path / "out"
    analyze(scans, output=out)
    runs = networks.classifier.runs
    assert analyze(scans, output=out, flags=["--resume", "--overlays"]) == 0
    assert networks.classifier.runs == runs
    assert len(lines_of(out)) == 5
    late = sorted((out / "overlays").iterdir())
    analyze(scans, output=tmp_path / "at_once", flags=["--overlays"])
    at_once = sorted((tmp_path / "at_once" / "overlays").iterdir())
    assert [path.read_bytes() for path in late] == [path.read_bytes() for path in at_once]
    assert len(late) == 4
    # And only what lacks one.
    late[0].unlink()
    times = {path: path.stat().st_mtime_ns for path in late[1:]}
    analyze(scans, output=out, flags=["--resume", "--overlays"])
    assert late[0].is_file()
    assert {path: path.stat().st_mtime_ns for path in late[1:]} == times


def test_going_on_writes_the_evidence_of_the_earlier_run_too(networks, scans, tmp_path):
    networks.classifier.evidence = np.ones((4, 8, 8), np.float32)
    out = tmp_path / "out"
    analyze(scans, output=out)
    assert analyze(scans, output=out, flags=["--resume", "--evidence"]) == 0
    assert len(list((out / "evidence").iterdir())) == 4
    assert len(lines_of(out)) == 5
    runs = networks.classifier.runs
    analyze(scans, output=out, flags=["--resume", "--evidence"])
    assert networks.classifier.runs == runs


def test_without_evidence_to_write_nothing_is_judged_again_for_it(
    networks, scans, tmp_path, capsys
):
    out = tmp_path / "out"
    analyze(scans, output=out, flags=["--evidence"])
    runs = networks.classifier.runs
    assert analyze(scans, output=out, flags=["--resume", "--evidence"], quiet=False) == 0
    assert networks.classifier.runs == runs
    assert "This network gives no heat map" in capsys.readouterr().err


def test_how_many_answers_are_kept_is_said_and_how_many_are_of_other_networks(
    networks, scans, tmp_path, capsys, monkeypatch
):
    out = tmp_path / "out"
    analyze(scans, output=out)
    analyze(scans, output=out, flags=["--resume"], quiet=False)
    said = capsys.readouterr()
    assert "4 of them by an earlier run" in said.out
    assert "other networks" not in said.err
    entry = replace(networks.classifier.entry, version="2")
    monkeypatch.setattr(networks.classifier, "entry", entry)
    runs = networks.classifier.runs
    for again, told in ((4, True), (0, False)):
        analyze(scans, output=out, flags=["--resume"], quiet=False)
        assert networks.classifier.runs == runs + again
        said = f"4 results in {out} of other networks: these images are judged again."
        assert (said in capsys.readouterr().err) == told
        runs += again


def test_a_disk_that_is_full_at_once_says_how_much_there_was_to_judge(
    networks, scans, tmp_path, capsys
):
    resource = pytest.importorskip("resource")
    out = tmp_path / "out"
    out.mkdir()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, before[1]))
    try:
        assert analyze(scans, output=out) == 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    said = capsys.readouterr()
    assert "Judged 0 of 4 items" in said.out
    assert "Go on with --resume" in said.err


EDITS = {
    "no models": lambda line: line.pop("models"),
    "models of text": lambda line: line.update(models="x"),
    "no path": lambda line: line.pop("path"),
    "path of a number": lambda line: line.update(path=3),
    "no root": lambda line: line.pop("root"),
    "no kind": lambda line: line.pop("kind"),
    "another kind": lambda line: line.update(kind="volume"),
    "kind of a list": lambda line: line.update(kind=[]),
    "schema of a list": lambda line: line.update(schema=[]),
    "no probabilities": lambda line: line.pop("probabilities"),
    "empty probabilities": lambda line: line.update(probabilities={}),
    "probabilities of text": lambda line: line.update(probabilities={"no_tumor": "0.5", "x": 1}),
    "no sha256": lambda line: line.pop("sha256"),
    "no status": lambda line: line.pop("status"),
    "another status": lambda line: line.update(status="fine"),
    "status of a list": lambda line: line.update(status=[]),
    "rejected without reason": lambda line: line.update(status="rejected"),
    "reason of text": lambda line: line.update(status="error", reason="broken"),
    "done without answer": lambda line: line.update(probabilities=None),
    "no seconds": lambda line: line.pop("seconds"),
    "seconds of text": lambda line: line.update(seconds="1"),
    "no mask": lambda line: line.pop("mask"),
    "mask of a number": lambda line: line.update(mask=7),
    "frame of text": lambda line: line.update(frame="0"),
    "no label": lambda line: line.pop("label"),
    "done without label": lambda line: line.update(label=None),
    "seconds that are none": lambda line: line.update(seconds=float("nan")),
    "infinite spacing": lambda line: line.update(spacing_mm=[float("inf"), 1.0]),
    "seconds beyond any float": lambda line: line.update(seconds=10**400),
    "answer of a number": lambda line: line.update(answer=1),
    "attention of text": lambda line: line.update(attention="single_hits"),
    "attention of numbers": lambda line: line.update(attention=[1]),
    "look_at of text": lambda line: line.update(look_at=["1"]),
    "notes of numbers": lambda line: line.update(notes=[1]),
}


@pytest.mark.parametrize("edit", EDITS, ids=str)
def test_a_line_that_was_edited_by_hand_is_named_in_a_sentence(
    networks, scans, tmp_path, capsys, edit
):
    out = tmp_path / "out"
    analyze(scans, output=out)
    lines = lines_of(out)
    EDITS[edit](lines[1])
    write(out, lines)
    before = (out / "results.jsonl").read_bytes()
    capsys.readouterr()
    assert analyze(scans, output=out, flags=["--resume"]) == 2
    said = capsys.readouterr().err
    assert "results.jsonl cannot be read: line 2 " in said
    assert "Name another folder." in said
    assert (out / "results.jsonl").read_bytes() == before


def write(out, lines):
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (out / "results.jsonl").write_text(text)


@pytest.mark.parametrize(
    "content", [b"[]\n", b"3\n", b"null\n", b"[" * 100_000 + b"\n", b"\xff\xfe\n", b"{}\n", b"\n"]
)
def test_what_is_no_line_at_all_is_named_in_a_sentence(networks, scans, tmp_path, capsys, content):
    out = tmp_path / "out"
    out.mkdir()
    (out / "results.jsonl").write_bytes(content)
    assert analyze(scans, output=out, flags=["--resume"]) == 2
    assert "line 1 is damaged or of another program" in capsys.readouterr().err


@pytest.mark.parametrize("number", [b"NaN", b"-Infinity", b"1e999"])
def test_a_number_that_is_none_in_a_line_of_a_series_is_named(
    networks, scans, tmp_path, capsys, number
):
    out = tmp_path / "out"
    analyze(scans / "t1", output=out)
    path = out / "results.jsonl"
    edited = path.read_bytes().replace(b'"tumor_images": 1', b'"tumor_images": ' + number)
    path.write_bytes(edited)
    capsys.readouterr()
    assert analyze(scans / "t1", output=out, flags=["--resume", "--json"]) == 2
    assert "line 4 is damaged or of another program" in capsys.readouterr().err
    assert path.read_bytes() == edited


@pytest.mark.parametrize("content", [b'{"mine": 1}', b"DICM" * 100, b"{"])
def test_a_file_of_somebody_else_is_not_cut_off_as_a_torn_line(networks, scans, tmp_path, content):
    out = tmp_path / "out"
    out.mkdir()
    (out / "results.jsonl").write_bytes(content)
    code = analyze(scans, output=out, flags=["--resume"])
    ours = b'{"schema": "braintumor-desktop/'.startswith(content)
    assert code == (0 if ours else 2)
    assert ours or (out / "results.jsonl").read_bytes() == content


@pytest.mark.parametrize("content", [b'{"patients": 3}\n', b"", b"\x00" * 128 + b"DICM"])
def test_a_summary_of_somebody_else_is_not_replaced(networks, scans, tmp_path, capsys, content):
    (scans / "summary.json").write_bytes(content)
    assert analyze(scans, output=scans) == 2
    assert "summary.json is not replaced" in capsys.readouterr().err
    assert (scans / "summary.json").read_bytes() == content
    assert not (scans / "masks").exists()


def test_what_a_run_that_was_killed_left_half_written_is_removed(networks, scans, tmp_path):
    out = tmp_path / "out"
    analyze(scans, output=out)
    name = f".{'0a' * 8}.part"
    for folder in (out, out / "masks"):
        (folder / name).write_bytes(b"half")
        (folder / ".mine.part").write_bytes(b"whole")
    analyze(scans, output=out, flags=["--resume"])
    left = {path.relative_to(out).as_posix() for path in out.rglob("*.part")}
    assert left == {".mine.part", "masks/.mine.part"}


def test_a_file_named_like_a_folder_of_results_is_said_before_anything_is_judged(
    networks, scans, tmp_path, capsys
):
    out = tmp_path / "out"
    out.mkdir()
    (out / "masks").write_bytes(b"mine")
    assert analyze(scans, output=out) == 2
    assert "masks is not replaced" in capsys.readouterr().err
    assert networks.classifier.runs == 0
    assert (out / "masks").read_bytes() == b"mine"


def test_pictures_in_a_folder_named_masks_of_the_output_are_judged_and_ours_are_not(
    networks, scans, tmp_path
):
    (scans / "masks").mkdir()
    shutil.copy(scans / "loose.png", scans / "masks" / "mine.png")
    analyze(scans, output=scans)
    runs = networks.classifier.runs
    analyze(scans, output=scans, flags=["--resume"])
    assert networks.classifier.runs == runs
    wanted = {"loose.png", "masks/mine.png", "t1/IM0", "t1/IM1", "t1/IM2"}
    assert set(by_path(lines_of(scans))) == wanted
    assert not by_path(lines_of(scans), "file")
    # Nor are they input to another run.
    analyze(scans, output=tmp_path / "out")
    assert set(by_path(lines_of(tmp_path / "out"))) == wanted


@pytest.mark.parametrize("mask", ["../secret.png", "/etc/passwd", "masks", "masks/pipe"])
def test_a_mask_that_is_none_of_ours_is_not_opened_but_judged_anew(networks, scans, tmp_path, mask):
    out = tmp_path / "out"
    analyze(scans / "loose.png", output=out)
    (line,) = lines_of(out)
    shutil.copy(out / line["mask"], tmp_path / "secret.png")
    if mask == "masks/pipe":
        os.mkfifo(out / mask)
    write(out, [line | {"mask": mask}])
    runs = networks.classifier.runs
    assert analyze(scans / "loose.png", output=out, flags=["--resume"]) == 0
    assert networks.classifier.runs == runs + 1
    assert lines_of(out)[-1]["mask"] == line["mask"]


def test_results_of_an_older_version_are_gone_on_with(networks, scans, tmp_path):
    """Keys were only added: a line of version 0.1 lacks them."""
    out = tmp_path / "out"
    analyze(scans, output=out)
    runs = networks.classifier.runs
    old = [line | {"schema": "braintumor-desktop/1"} for line in lines_of(out)]
    for line in old:
        for key in ("notes", "images_sha256", "answer", "attention", "look_at"):
            line.pop(key, None)
    write(out, old)
    assert analyze(scans, output=out, flags=["--resume"]) == 0
    assert networks.classifier.runs == runs


def test_two_equal_pictures_below_two_paths_are_each_known(networks, scans, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(scans / "loose.png", other / "loose.png")
    shutil.rmtree(scans / "t1")
    out = tmp_path / "out"
    analyze(scans, other, output=out)
    runs = networks.classifier.runs
    analyze(scans, other, output=out, flags=["--resume"])
    assert networks.classifier.runs == runs
    assert len(lines_of(out)) == 2


def test_the_reader_of_the_documentation_finds_the_line_that_counts(networks, scans, tmp_path):
    page = (INSTALLATION / "docs" / "results.md").read_text(encoding="utf-8")
    code = page.split("```python\n")[1].split("```")[0]
    out = tmp_path / "out"
    analyze(scans, output=out)
    Pillow.fromarray(head_values((70, 51))).save(scans / "loose.png")
    (scans / "t1" / "IM2").unlink()
    analyze(scans, output=out, flags=["--resume"])
    code = code.replace("DIR", str(out)) + "print(json.dumps(list(last.values())))"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    last = {(line["kind"], line["path"]): line for line in json.loads(printed)}
    assert len(json.loads(printed)) == 5
    assert last["image", "loose.png"]["label"] == "no_tumor"
    assert last["series", "t1"]["images"] == 2
