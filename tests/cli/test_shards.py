"""`analyze --shard`, `--since` and `--retry-failed`: which items a call judges."""

import os
import sys
from collections import Counter
from datetime import datetime

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.exchange.shard import Shard
from tests.helpers.analyzing import analyze, by_path, lines_of
from tests.helpers.fake_networks import head_values
from tests.helpers.shards import judge_shards


def what(line):
    return line["kind"], line["path"], line.get("frame"), line.get("series_id")


@pytest.mark.parametrize("count", [1, 2, 3, 7])
def test_shards_share_the_items_of_one_run_and_keep_series_whole(networks, many, tmp_path, count):
    analyze(many, output=tmp_path / "one")
    whole = Counter(what(line) for line in lines_of(tmp_path / "one"))
    outs = judge_shards(many, tmp_path, count)
    shared = [[what(line) for line in lines_of(out)] if read(out) else [] for out in outs]
    assert sum(map(Counter, shared), Counter()) == whole
    for uid in {series_id for *_, series_id in whole if series_id}:
        assert sum(any(item[3] == uid for item in items) for items in shared) == 1
    damaged, sound = (
        [any(item[1] == path for item in items) for items in shared] for path in ("d9/IM", "d2/IM")
    )
    assert damaged == sound


def read(out):
    return (out / "results.jsonl").read_bytes()


def test_a_shard_does_not_depend_on_where_the_folder_lies(networks, many, tmp_path, monkeypatch):
    analyze(many, output=tmp_path / "a", flags=["--shard", "1/2"])
    many.rename(tmp_path / "mounted elsewhere")
    analyze(tmp_path / "mounted elsewhere", output=tmp_path / "b", flags=["--shard", "1/2"])
    first, second = ({what(line)[:3] for line in lines_of(tmp_path / name)} for name in ("a", "b"))
    assert first == second != set()


def test_keys_are_spread_evenly():
    """Of 3000 keys on 3 shards: within five standard deviations of the binomial, 25.8."""
    taken = Counter(
        next(n for n in (1, 2, 3) if Shard(n, 3).holds(f"t1/IM{index}")) for index in range(3000)
    )
    assert all(abs(count - 1000) < 130 for count in taken.values())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names must be UTF-8 elsewhere")
def test_names_that_are_no_utf8_belong_to_one_shard(networks, tmp_path):
    folder = tmp_path / os.fsdecode(b"m\xfcnchen")
    folder.mkdir()
    names = [os.fsdecode(b"caf\xe9.png"), os.fsdecode(b"\xff.dcm"), "b\u00fc.png"]
    for name in names:
        Pillow.fromarray(head_values()).save(folder / name, format="PNG")
    outs = judge_shards(folder, tmp_path, 2)
    found = [line["path"] for out in outs if read(out) for line in lines_of(out)]
    assert sorted(found) == sorted(names)


@pytest.mark.parametrize(
    "text", ["0/3", "4/3", "1", "1/0", "-1/3", "1/3/3", "", "1/1000000", "½/1"]
)
def test_what_is_no_shard_is_refused(scans, tmp_path, capsys, text):
    assert analyze(scans, output=tmp_path / "out", flags=[f"--shard={text}"]) == 2
    assert "is not a shard such as 2/3" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def day(path, date):
    moment = datetime.fromisoformat(date).timestamp()
    os.utime(path, (moment, moment))


def test_since_a_day_takes_what_changed_and_the_rest_of_its_series(networks, scans, tmp_path):
    Pillow.fromarray(head_values()).save(scans / "old.png")
    (scans / "old.txt").touch()
    (scans / "new.txt").touch()
    for name in ("t1/IM0", "t1/IM1", "loose.png", "new.txt"):
        day(scans / name, "2026-03-01")
    for name in ("t1/IM2", "old.png", "old.txt"):
        day(scans / name, "2026-02-28T23:59:59")
    assert analyze(scans, output=tmp_path / "out", flags=["--since", "2026-03-01"]) == 0
    lines = lines_of(tmp_path / "out")
    assert set(by_path(lines)) == {"t1/IM0", "t1/IM1", "t1/IM2", "loose.png"}
    assert set(by_path(lines, "file")) == {"new.txt"}
    assert by_path(lines, "series")["t1"]["images"] == 3


def test_since_a_day_without_changes_no_file_is_found(networks, scans, tmp_path, capsys):
    assert analyze(scans, output=tmp_path / "out", flags=["--since", "2199-01-01T08:30"]) == 3
    assert "No file was found that has changed since then" in capsys.readouterr().err
    assert not (tmp_path / "out" / "results.jsonl").exists()


@pytest.mark.parametrize("text", ["yesterday", "2026-02-30", "", "9" * 40])
def test_what_is_no_day_is_refused(scans, tmp_path, capsys, text):
    assert analyze(scans, output=tmp_path / "out", flags=[f"--since={text}"]) == 2
    assert "is not a date such as 2026-03-31" in capsys.readouterr().err


def test_what_failed_is_judged_again_on_request(networks, scans, tmp_path, monkeypatch):
    """Failed by the program, so that the file, and with it its checksum, stays the same."""
    (scans / "empty.dcm").touch()
    out, fails = tmp_path / "out", [True]

    def fail(_runs):
        if fails.pop() if fails else False:
            raise RuntimeError

    networks.classifier.before = fail
    assert analyze(scans, output=out) == 1
    count, runs = len(lines_of(out)), networks.classifier.runs
    assert analyze(scans, output=out, flags=["--resume"]) == 1
    assert (len(lines_of(out)), networks.classifier.runs) == (count, runs)
    assert analyze(scans, output=out, flags=["--resume", "--retry-failed"]) == 1
    again = lines_of(out)[count:]
    assert networks.classifier.runs == runs + 1
    failed = [line["path"] for line in again if line["status"] == "error"]
    assert failed == ["empty.dcm"]
    assert np.all([line["status"] == "done" for line in again if line["kind"] == "image"])
    assert len([line for line in again if line["kind"] == "image"]) == 1


def test_retrying_without_going_on_is_wrong_usage(scans, tmp_path, capsys):
    assert analyze(scans, output=tmp_path / "out", flags=["--retry-failed"]) == 2
    assert "add --resume" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
