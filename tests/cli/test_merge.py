"""`results merge`: shares put together are what one run writes, and nothing in them is believed."""

import json
import os
import shutil
import sys

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop import __main__
from braintumor_desktop.exchange import merging
from tests.helpers.analyzing import analyze, by_path, lines_of, write_slice
from tests.helpers.fake_networks import head_values
from tests.helpers.shards import judge_shards

WISHES = ["--overlays", "--evidence", "--identity"]


def merge(*folders, output, flags=("--quiet",)):
    return __main__.main(["results", "merge", *map(str, folders), "--output", str(output), *flags])


def without_seconds(out):
    """Each line as text, sorted."""
    return sorted(json.dumps(line | {"seconds": 0}, sort_keys=True) for line in lines_of(out))


def files_in(out):
    """What a folder holds but for lines and summary."""
    files = [path for path in out.rglob("*") if path.is_file() and path.parent != out]
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def summary_of(out):
    left_out = {"seconds", "output", "shard", "look_at", "failures"}
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    return {key: value for key, value in summary.items() if key not in left_out}


@pytest.fixture
def evidence(networks):
    networks.classifier.evidence = np.linspace(0, 1, 256).astype(np.float32).reshape(4, 8, 8)
    return networks


def state_of(folder):
    return {p: (p.stat().st_mtime_ns, p.stat().st_size) for p in folder.rglob("*")}


@pytest.mark.parametrize("count", [1, 3])
def test_shares_put_together_are_one_run(evidence, many, tmp_path, capsys, count):
    one, out = tmp_path / "one", tmp_path / "out"
    code = analyze(many, output=one, flags=WISHES)
    outs = judge_shards(many, tmp_path, count, WISHES)
    before = [state_of(folder) for folder in outs]
    capsys.readouterr()
    assert merge(*outs, output=out, flags=()) == code == 1  # A file is damaged.
    assert without_seconds(out) == without_seconds(one)
    assert files_in(out) == files_in(one)
    assert {name.partition("/")[0] for name in files_in(out)} == {"masks", "overlays", "evidence"}
    assert summary_of(out) == summary_of(one)
    assert [state_of(folder) for folder in outs] == before
    captured = capsys.readouterr()
    assert captured.err == ""
    count_of_lines = len(lines_of(one))
    assert f"Put together {count_of_lines} lines of {count} folder" in captured.out


def test_a_series_follows_its_images(networks, many, tmp_path):
    outs = judge_shards(many, tmp_path, 2)
    merge(*outs, output=tmp_path / "out")
    ended = set()
    for line in lines_of(tmp_path / "out"):
        if line["kind"] == "series":
            ended.add(line["series_id"])
        assert line["kind"] != "image" or line["series_id"] not in ended


def test_a_series_that_has_grown_follows_its_new_images(networks, scans, tmp_path):
    analyze(scans / "t1", output=tmp_path / "a")
    write_slice(scans / "t1" / "IM9", 9)
    analyze(scans / "t1", output=tmp_path / "b")
    merge(tmp_path / "a", tmp_path / "b", output=tmp_path / "out")
    lines = lines_of(tmp_path / "out")
    assert [line["kind"] for line in lines] == ["image"] * 4 + ["series"]
    assert lines[-1]["images"] == 4


def test_merged_results_can_be_gone_on_with(networks, many, tmp_path):
    outs = judge_shards(many, tmp_path, 2)
    merge(*outs, output=tmp_path / "out")
    before, runs = (tmp_path / "out" / "results.jsonl").read_bytes(), networks.classifier.runs
    analyze(many, output=tmp_path / "out", flags=["--resume"])
    assert networks.classifier.runs == runs
    assert (tmp_path / "out" / "results.jsonl").read_bytes() == before


def test_a_missing_share_is_said(networks, scans, tmp_path, capsys):
    outs = judge_shards(scans, tmp_path, 5)
    assert merge(outs[0], outs[2], outs[3], output=tmp_path / "out") == 1
    assert "Shares 2, 5 of 5 are missing." in capsys.readouterr().err
    assert not json.loads((tmp_path / "out" / "summary.json").read_text())["complete"]
    assert merge(*outs, output=tmp_path / "all") == 0
    assert json.loads((tmp_path / "all" / "summary.json").read_text())["complete"]


@pytest.mark.parametrize("how", ["no summary", "stopped", "locked", "no JSON", "a list", "pipe"])
def test_a_share_that_is_not_whole_is_said(networks, scans, tmp_path, capsys, how):
    first, second = judge_shards(scans, tmp_path, 2)
    summary = first / "summary.json"
    if how == "locked":
        (first / ".braintumor-desktop.lock").touch()
    elif how == "stopped":
        summary.write_text(json.dumps({"complete": False, "shard": "1/2"}))
    else:
        summary.unlink()
    if how in {"no JSON", "a list"}:
        summary.write_text({"no JSON": "[" * 9999, "a list": "[1]"}[how])
    if how == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no pipes")
        os.mkfifo(summary)
    assert merge(first, second, output=tmp_path / "out") == 1
    said = capsys.readouterr().err
    assert f"{first} is not whole" in said
    assert f"{second} is not whole" not in said
    one = tmp_path / "one"
    analyze(scans, output=one)
    assert without_seconds(tmp_path / "out") == without_seconds(one)


def test_shares_that_overlap_have_each_item_once(networks, many, tmp_path, capsys):
    outs = judge_shards(many, tmp_path, 2)
    analyze(many, output=tmp_path / "one")
    assert merge(tmp_path / "one", *outs, outs[0], output=tmp_path / "out", flags=["--json"]) == 1
    assert without_seconds(tmp_path / "out") == without_seconds(tmp_path / "one")
    assert files_in(tmp_path / "out") == files_in(tmp_path / "one")


def change(out, edit):
    """Write the lines of a folder anew."""
    lines = lines_of(out)
    for line in lines:
        edit(line)
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (out / "results.jsonl").write_text(text, "utf-8")


def test_of_doubles_the_last_counts(networks, scans, tmp_path):
    outs = [tmp_path / "a", tmp_path / "b"]
    for number, out in enumerate(outs):
        analyze(scans, output=out)
        change(out, lambda line, number=number: line.update(seconds=number))
    merge(*outs, output=tmp_path / "ab")
    merge(*outs[::-1], output=tmp_path / "ba")
    assert {line["seconds"] for line in lines_of(tmp_path / "ab")} == {1}
    assert {line["seconds"] for line in lines_of(tmp_path / "ba")} == {0}


def test_equal_files_in_two_roots_are_two_items(networks, scans, tmp_path):
    shutil.copytree(scans / "t1", tmp_path / "copy" / "t1")
    shutil.copy(scans / "loose.png", tmp_path / "copy" / "loose.png")
    for root, out in ((scans, "a"), (tmp_path / "copy", "b")):
        analyze(root, output=tmp_path / out)
    merge(tmp_path / "a", tmp_path / "b", output=tmp_path / "out")
    assert len(lines_of(tmp_path / "out")) == 10
    assert len(files_in(tmp_path / "out")) == 4


def test_other_networks_and_versions_are_said(networks, scans, tmp_path, capsys):
    outs = judge_shards(scans, tmp_path, 2)
    kept = without_seconds(outs[0])

    def edit(line):
        line["program"] = "0.0.1"
        line["models"][0]["sha256"] = "f" * 64

    change(outs[1], edit)
    assert merge(*outs, output=tmp_path / "out", flags=()) == 0
    said = capsys.readouterr().err
    assert "Judged by different networks: " in said
    assert f"{networks.models[0].name} ffffffff" in said
    assert "Judged by different versions of the program: " in said
    assert f"0.0.1 ({len(lines_of(outs[1]))} line" in said
    assert set(kept) < set(without_seconds(tmp_path / "out"))


def test_answers_of_two_networks_to_one_item_are_both_kept(networks, scans, tmp_path):
    for name in ("a", "b"):
        analyze(scans, output=tmp_path / name)
    change(tmp_path / "b", lambda line: line["models"][0].update(sha256="f" * 64))
    merge(tmp_path / "a", tmp_path / "b", output=tmp_path / "out")
    assert len(lines_of(tmp_path / "out")) == 10


@pytest.mark.parametrize("torn", [b'{"schema": "braintumor-desktop/2", "ki', b"\xff\x00"])
def test_a_torn_last_line_is_dropped_and_left_where_it_is(networks, scans, tmp_path, torn):
    out = tmp_path / "a"
    analyze(scans, output=out)
    before = without_seconds(out)
    with (out / "results.jsonl").open("ab") as file:
        file.write(torn)
    data = (out / "results.jsonl").read_bytes()
    merge(out, output=tmp_path / "out")
    assert without_seconds(tmp_path / "out") == before
    assert (out / "results.jsonl").read_bytes() == data


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("no results", "holds no results"),
        ("nothing", "holds no results"),
        ("damaged", "line 2 is damaged or of another program"),
        ("foreign", "line 1 is damaged or of another program"),
        ("folder", "cannot be read"),
        ("pipe", "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_said_and_nothing_is_written(
    networks, scans, tmp_path, capsys, what, words
):
    bad = tmp_path / "bad"
    if what != "nothing":
        analyze(scans, output=bad)
    path = bad / "results.jsonl"
    if what == "damaged":
        data = path.read_bytes().splitlines(keepends=True)
        path.write_bytes(b"".join([data[0], b"{}\n", *data[1:]]))
    elif what == "foreign":
        path.write_text('{"a": 1}\n')
    elif what != "nothing":
        path.unlink()
    if what == "folder":
        path.mkdir()
    if what == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no pipes")
        os.mkfifo(path)
    assert merge(bad, output=tmp_path / "out") == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_an_output_that_holds_results_is_refused_and_left_alone(networks, scans, tmp_path, capsys):
    first, second = judge_shards(scans, tmp_path, 2)
    analyze(scans, output=tmp_path / "out")
    before = state_of(tmp_path / "out")
    assert merge(first, second, output=tmp_path / "out") == 2
    assert "already holds results" in capsys.readouterr().err
    assert state_of(tmp_path / "out") == before
    before = state_of(first)
    assert merge(first, second, output=first) == 2
    assert "is not replaced" in capsys.readouterr().err
    assert state_of(first) == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names must be UTF-8 elsewhere")
def test_names_that_are_no_utf8_come_back(networks, tmp_path):
    folder = tmp_path / os.fsdecode(b"m\xfcnchen")
    folder.mkdir()
    for name in (b"caf\xe9.png", b"\xff.png"):
        values = head_values(tumor=True)
        Pillow.fromarray(values).save(folder / os.fsdecode(name), format="PNG")
    outs = judge_shards(folder, tmp_path, 2, ["--overlays"])
    analyze(folder, output=tmp_path / "one", flags=["--overlays"])
    assert merge(*outs, output=tmp_path / "out") == 0
    assert without_seconds(tmp_path / "out") == without_seconds(tmp_path / "one")
    assert files_in(tmp_path / "out") == files_in(tmp_path / "one")
    assert len(files_in(tmp_path / "out")) == 4


@pytest.mark.parametrize(
    "how",
    ["above", "absolute", "link", "link of the folder", "no picture", "gone", "a folder", "huge"],
)
def test_a_hostile_folder_hands_on_no_file_of_others(
    networks, scans, tmp_path, monkeypatch, capsys, how
):
    """A mask that is not one: nothing but the line is copied, and it is said."""
    secret = tmp_path / "masks" / "secret-0123456789.png"
    secret.parent.mkdir()
    Pillow.fromarray(np.zeros((5, 5), np.uint8)).save(secret)
    bad = tmp_path / "bad"
    analyze(scans / "loose.png", output=bad)
    (mask,) = (bad / "masks").iterdir()
    named = {"above": "masks/../../masks/secret-0123456789.png", "absolute": str(secret)}
    if how in named:
        change(bad, lambda line: line.update(mask=named[how]))
    elif how == "link of the folder":
        shutil.move(bad / "masks", tmp_path / "elsewhere")
        (bad / "masks").symlink_to(tmp_path / "elsewhere")
    elif how == "huge":
        monkeypatch.setattr(merging, "_LARGEST_PICTURE", mask.stat().st_size - 1)
    else:
        mask.unlink()
    if how == "link":
        mask.symlink_to(secret)
    elif how == "no picture":
        mask.write_text("#!/bin/sh")
    elif how == "a folder":
        mask.mkdir()
    assert merge(bad, output=tmp_path / "out") == 1
    assert "1 mask is missing or damaged" in capsys.readouterr().err
    assert len(lines_of(tmp_path / "out")) == 1
    assert files_in(tmp_path / "out") == {}
    analyze(scans / "loose.png", output=tmp_path / "out", flags=["--resume"])
    assert len(files_in(tmp_path / "out")) == 1


@pytest.mark.parametrize("key", ["root", "path"])
def test_a_name_that_no_file_can_have_is_merged_as_it_is(networks, scans, tmp_path, key):
    bad = tmp_path / "bad"
    analyze(scans, output=bad, flags=["--overlays"])
    change(bad, lambda line: line.update({key: f"\ud800{line[key]}"}))
    assert merge(bad, output=tmp_path / "out") == 0
    assert without_seconds(tmp_path / "out") == without_seconds(bad)


def test_a_full_disk_ends_with_a_sentence_and_whole_lines(networks, many, tmp_path, capsys):
    resource = pytest.importorskip("resource")
    outs = judge_shards(many, tmp_path, 2)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2500, before[1]))
    try:
        code = merge(*outs, output=tmp_path / "out")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert code == 1
    said = capsys.readouterr().err
    assert "the disk is full" in said
    assert "remove them, and merge again" in said
    assert 1 <= len(lines_of(tmp_path / "out")) < 5
    shutil.rmtree(tmp_path / "out")
    assert merge(*outs, output=tmp_path / "out") == 1  # A file is damaged.
    assert len(lines_of(tmp_path / "out")) == sum(len(lines_of(out)) for out in outs)


def test_an_image_that_one_share_saw_damaged_has_its_last_answer(networks, scans, tmp_path):
    data = (scans / "loose.png").read_bytes()
    (scans / "loose.png").write_bytes(b"")
    analyze(scans, output=tmp_path / "a")
    (scans / "loose.png").write_bytes(data)
    analyze(scans, output=tmp_path / "b")
    assert merge(tmp_path / "a", tmp_path / "b", output=tmp_path / "out") == 0
    lines = lines_of(tmp_path / "out")
    assert by_path(lines)["loose.png"]["status"] == "done"
    assert not by_path(lines, "file")


def test_masks_of_a_share_are_those_of_its_own_line(networks, scans, tmp_path):
    """The first folder's mask was drawn over: of doubles the last counts, in pictures, too."""
    for name in ("a", "b"):
        analyze(scans / "loose.png", output=tmp_path / name)
    (mask,) = (tmp_path / "a" / "masks").iterdir()
    Pillow.fromarray(np.zeros((70, 51), np.uint8)).save(mask)
    merge(tmp_path / "a", tmp_path / "b", output=tmp_path / "out")
    assert files_in(tmp_path / "out") == files_in(tmp_path / "b")
