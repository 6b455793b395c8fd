"""What waits to be read blind is told by no command; it can be judged without being told."""

import json
import shutil

import pytest

from braintumor_desktop.__main__ import main as program
from braintumor_desktop.review import database, rounds, worklist
from braintumor_desktop.station import folders, known_worklists
from tests.helpers.analyzing import analyze

WORDS = ("glioma", "meningioma", "pituitary", "no tumor", "no_tumor", "unclear", "not judged")


@pytest.fixture
def study(scans, tmp_path):
    """A list with the scans, not judged so far, that is read blind."""
    path = tmp_path / "study.db"
    assert program(["worklist", "add", str(scans), "--database", str(path), "--quiet"]) == 0
    with database.opened(path) as opened:
        rounds.keep(opened, rounds.Plan("R. Roe", "blind"))
        rounds.keep_blind(opened, "R. Roe")
    return path


def know(path):
    known_worklists.remember(folders.find().config, path, is_blind=True)


def answers(path):
    with database.opened(path) as opened:
        return [
            one.answer for one in worklist.page(opened, worklist.find(opened, worklist.Query()))
        ]


def told(capsys):
    said = capsys.readouterr()
    return said.out + said.err


def test_a_blind_list_is_judged_without_a_word_of_the_answers(networks, scans, study, capsys):
    given = ["analyze", str(scans), "--database", str(study)]
    assert program(given) == 0
    text = told(capsys)
    assert "Through with 4 of 4 items" in text
    assert f"kept in {study}: it waits to be read blind" in text
    assert not any(word in text.lower() for word in WORDS)
    assert all(answers(study))
    assert program([*given, "--json"]) == 0
    counts = json.loads(capsys.readouterr().out)
    assert (counts["items"], counts["known"], counts["read_blind"]) == (4, 4, True)
    assert not {"answers", "labels", "look_at", "done", "rejected"} & set(counts)


def test_results_of_a_blind_list_are_refused_before_anything_is_judged(
    networks, scans, study, tmp_path, capsys
):
    out, flags = tmp_path / "out", ["--database", str(study)]
    assert analyze(scans, output=out, flags=flags) == 2
    text = told(capsys)
    assert f"{study} is read blind" in text
    assert "R. Roe began it" in text
    assert "Leave out --output" in text
    assert not (out / "results.jsonl").exists()
    assert not any(answers(study))
    assert analyze(scans, output=out, flags=[*flags, "--open"]) == 0
    assert (out / "results.jsonl").exists()


def test_what_waits_in_another_list_is_refused_and_judged_in_silence(
    networks, scans, study, tmp_path, capsys
):
    out, other = tmp_path / "out", tmp_path / "other.db"
    know(study)
    assert analyze(scans, output=out) == 2
    text = told(capsys)
    assert f"2 items wait to be read blind in {study}" in text
    assert f"--database {study} and without --output" in text
    assert analyze(scans, output=out, flags=["--database", str(other)]) == 2
    assert "Leave out --output" in told(capsys)
    assert program(["analyze", str(scans), "--database", str(other)]) == 0
    text = told(capsys)
    assert not any(word in text.lower() for word in WORDS)
    assert all(answers(other))
    # Nor does the other list tell it.
    assert program(["worklist", "list", "--database", str(other)]) == 2
    assert f"in {study}" in told(capsys)
    export = ["export", "--database", str(other), "--output", str(tmp_path / "objects")]
    assert program(export) == 2
    assert f"in {study}" in told(capsys)


def test_a_copy_of_what_waits_is_known_by_its_content(networks, scans, study, tmp_path, capsys):
    """A loose picture lies elsewhere; series are known by their UIDs anyway."""
    know(study)
    assert program(["analyze", str(scans), "--database", str(study), "--quiet"]) == 0
    picture = next(path for path in scans.rglob("*") if path.suffix == ".png")
    copy = tmp_path / "copy" / "renamed.png"
    copy.parent.mkdir()
    shutil.copy(picture, copy)
    assert analyze(copy, output=tmp_path / "out") == 2
    assert f"1 item waits to be read blind in {study}" in told(capsys)
    render = ["render", str(copy), "--output", str(tmp_path / "r.png")]
    assert program([*render, "--overlay"]) == 2
    assert f"1 item waits to be read blind in {study}" in told(capsys)
    assert program(render) == 0
    with database.opened(study) as opened:
        rounds.end_blind(opened)
    assert program([*render, "--overlay"]) == 0
    assert analyze(copy, output=tmp_path / "out") == 0


def test_the_users_own_list_is_known_though_no_window_was_open(networks, scans, study, tmp_path):
    own = folders.find().data / database.NAME
    own.parent.mkdir(parents=True)
    study.rename(own)
    assert analyze(scans, output=tmp_path / "out") == 2


def test_without_a_list_and_without_a_folder_there_is_nothing_to_keep(scans, tmp_path, capsys):
    assert program(["analyze", str(scans)]) == 2
    assert "--output" in told(capsys)
    given = ["analyze", str(scans), "--database", str(tmp_path / "w.db"), "--resume"]
    assert program(given) == 2
    assert "--resume is for a folder of results" in told(capsys)


def test_a_list_that_is_read_openly_is_judged_without_a_folder_and_told(
    networks, scans, tmp_path, capsys
):
    path = tmp_path / "w.db"
    assert program(["analyze", str(scans), "--database", str(path)]) == 0
    text = told(capsys)
    assert "Judged 4 of 4 items" in text
    assert "results.jsonl" not in text
    assert all(answers(path))
