"""`worklist`: filled, listed, exported and kept; what is no worklist is refused and stays."""

import csv
import json
import re
import shutil
import sqlite3

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop import __main__
from braintumor_desktop.review import database, rounds, verdicts, worklist
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.station import folders
from tests.helpers.analyzing import analyze, lines_of
from tests.helpers.dicom_files import mr_slice, write


def call(action, *flags, db):
    return __main__.main(["worklist", action, *map(str, flags), "--database", str(db)])


def items(db, capsys, *flags):
    capsys.readouterr()
    assert call("list", "--json", *flags, db=db) == 0
    return json.loads(capsys.readouterr().out)


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def db(tmp_path):
    return tmp_path / "kept" / "study.db"


@pytest.fixture
def judged(networks, scans, tmp_path, db):
    """A worklist with the answers of `analyze`."""
    assert analyze(scans, output=tmp_path / "out", flags=["--database", str(db)]) == 0
    return db


def test_analyze_enters_the_answers_of_its_lines(judged, tmp_path, capsys):
    lines = {line["path"]: line for line in lines_of(tmp_path / "out") if line["kind"] == "series"}
    found = {one["kind"]: one for one in items(judged, capsys)}
    assert set(found) == {"series", "picture"}
    series = found["series"]
    line = lines["t1"]
    assert (series["images"], series["state"], series["answer"]) == (3, "judged", line["answer"])
    assert series["tumor_probability"] == pytest.approx(line["tumor_probability"], abs=1e-6)
    assert series["findings"] == len(line["findings"])
    assert call("export", "--output", tmp_path / "s.csv", "--rows", "slice", db=judged) == 0
    rows = {row["sha256"]: row for row in table(tmp_path / "s.csv")}
    images = [line for line in lines_of(tmp_path / "out") if line["kind"] == "image"]
    assert len(images) == len(rows) == 4
    for line in images:
        row = rows[line["sha256"]]
        assert row["answer"] == line["answer"]
        assert row["mask_area_px"] == str(line["mask_area_px"])
        assert row["sop_uid"] == (line["sop_uid"] or "")


def test_what_the_worklist_has_is_not_judged_again(judged, networks, scans, tmp_path, monkeypatch):
    def refuse(*_arguments):
        raise AssertionError("judged again")

    monkeypatch.setattr(networks.classifier, "run", refuse)
    moved = tmp_path / "moved"
    shutil.copytree(scans, moved)
    flags = ["--database", str(judged)]
    assert analyze(moved, output=tmp_path / "again", flags=flags) == 0
    before, after = (lines_of(tmp_path / name) for name in ("out", "again"))
    for line in [*before, *after]:
        line.update(seconds=0, root="", mask=None)
        line.update(series_id="" if line["series_id"] else None)
    assert after == before


def test_files_that_give_no_image_are_items_too(networks, many, tmp_path, db, capsys):
    assert analyze(many, output=tmp_path / "out", flags=["--database", str(db)]) == 1
    capsys.readouterr()
    analyze(many, output=tmp_path / "out", flags=["--resume"], quiet=False)
    said = capsys.readouterr().out
    counts = re.search(r"Judged (\d+) of \d+ items in .*, (\d+) of them by an earlier run", said)
    assert counts is not None
    assert counts[1] == counts[2]
    states = {one["state"] for one in items(db, capsys)}
    assert {"judged", "failed", "rejected"} <= states


def test_what_is_in_use_or_no_worklist_is_not_judged_into(
    networks, scans, tmp_path, db, capsys, monkeypatch
):
    monkeypatch.setattr(networks.classifier, "run", None)  # Nothing is judged.
    other = tmp_path / "notes.txt"
    other.write_bytes(b"my notes, which are longer than a hundred bytes" * 9)
    with database.opened(db):
        for path in (db, other):
            flags = ["--database", str(path)]
            assert analyze(scans, output=tmp_path / "out", flags=flags) == 2
    said = capsys.readouterr().err
    assert "can only be read" in said
    assert "it is no database" in said
    assert not (tmp_path / "out" / "results.jsonl").exists()


def test_a_list_names_whole_paths_wherever_it_was_filled(scans, db, capsys, monkeypatch):
    monkeypatch.chdir(scans.parent)
    (scans / "broken.dcm").write_bytes(b"")
    call("add", scans.name, db=db)
    call("add", scans, db=db)  # The same files, and no others.
    found = items(db, capsys)
    assert len(found) == 3
    assert all(one["path"].startswith(str(scans.absolute())) for one in found)


def test_added_files_wait_and_are_entered_once(scans, db, capsys):
    assert call("add", scans, db=db) == 0
    assert "Entered 2 items; the worklist has 2 now." in capsys.readouterr().out
    assert call("add", scans, "--quiet", db=db) == 0
    said = capsys.readouterr()
    assert "Entered 0 items; the worklist has 2 now." in said.out
    assert said.err == ""
    assert {one["state"] for one in items(db, capsys)} == {"new"}


def test_of_a_series_in_parts_the_parts_alone_are_entered(tmp_path, db, capsys):
    """The first slices that are met are all of one size: a series, until others come."""
    (tmp_path / "parts").mkdir()
    for number, size in enumerate((16, 16, 24, 24)):
        one = mr_slice(
            np.full((size, size), 100, np.uint16), SeriesInstanceUID="1.2.3",
            SOPInstanceUID=f"1.2.3.{number}", ImagePositionPatient=[0, 0, 3 * number],
        )  # fmt: skip
        write(tmp_path / "parts" / f"{number}.dcm", one)
    assert call("add", tmp_path / "parts", db=db) == 0
    assert "Entered 2 items; the worklist has 2 now." in capsys.readouterr().out
    assert {one["name"] for one in items(db, capsys)} == {"T1 +Gd (16 x 16)", "T1 +Gd (24 x 24)"}


def test_what_analyze_wrote_is_entered_only_where_it_is_named(networks, scans, db, capsys):
    assert analyze(scans, output=scans / "out", flags=["--overlays"]) == 0
    capsys.readouterr()
    assert call("add", scans, db=db) == 0
    said = capsys.readouterr()
    assert "Entered 2 items" in said.out
    left = f"Results of earlier runs are no input: those in {scans / 'out'}."
    assert left in said.err
    call("add", scans / "out", db=db)
    assert len(items(db, capsys)) > 4
    assert left not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "count"),
    [
        ((), 2),
        (("--limit", "1"), 1),
        (("--state", "judged,new"), 2),
        (("--state", "failed"), 0),
        (("--answer", "unclear"), 1),
        (("--text", "loose"), 1),
        (("--flagged",), 0),
        (("--sort", "images:desc,name"), 2),
    ],
)
def test_a_list_is_filtered_sorted_and_cut(judged, capsys, flags, count):
    assert len(items(judged, capsys, *flags)) == count
    assert call("list", *flags, db=judged) == 0
    assert len(capsys.readouterr().out.splitlines()) == (count or 0) + 1


def test_lists_are_sorted_as_asked(judged, capsys):
    most, least = (
        [one["images"] for one in items(judged, capsys, "--sort", f"images:{way}")]
        for way in ("desc", "asc")
    )
    assert (most, least) == ([3, 1], [1, 3])


@pytest.mark.parametrize("ending", ["csv", "jsonl", "xlsx"])
@pytest.mark.parametrize("rows", ["item", "slice", "finding"])
def test_tables_are_written_in_each_kind(judged, tmp_path, capsys, ending, rows):
    path = tmp_path / f"table.{ending}"
    assert call("export", "--output", path, "--rows", rows, db=judged) == 0
    assert path.stat().st_size > 0
    assert f"to {path}. Research use only, not a diagnosis." in capsys.readouterr().out


def test_what_names_patients_is_for_nobody_else(judged, tmp_path, capsys):
    for name in ("t.csv", "t.jsonl", "t.xlsx", "s.png", "s.pdf"):
        assert call("export", "--output", tmp_path / name, db=judged) == 0
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    call("export", "--output", tmp_path / "u.jsonl", "--codes", tmp_path / "c.csv", db=judged)
    assert (tmp_path / "u.jsonl").stat().st_mode & 0o777 != 0o600


def test_a_table_with_codes_names_nobody(judged, tmp_path, capsys):
    with database.opened(judged) as opened:
        for entry in worklist.page(opened, worklist.find(opened, worklist.Query())):
            look = Reading(entry.key, "Roe, R.", verdicts.ALONE, verdicts.now())
            verdicts.give(opened, look, "glioma", "as in Jane's last scan")
    names = ("item", "slice", "finding")
    codes = tmp_path / "codes.csv"
    for rows in names:
        flags = ["--rows", rows, "--codes", codes]
        assert call("export", "--output", tmp_path / f"{rows}.jsonl", *flags, db=judged) == 0
    who = table(codes)
    assert {line["kind"] for line in who} == {"patient", "study", "item", "reader"}
    secrets = {"Roe", "Jane", "loose", "scans", str(tmp_path), "t1", "1.2.3"}
    secrets |= {line[name] for line in who for name in ("name", "path", "patient_id")} - {""}
    for rows in names:
        text = (tmp_path / f"{rows}.jsonl").read_text("utf-8")
        assert not [secret for secret in secrets if secret in text]
        assert '"R1 alone answer": "glioma"' in text
    before = {line["key"]: line["code"] for line in who}
    flags = ["--codes", codes, "--limit", "1"]
    assert call("export", "--output", tmp_path / "more.csv", *flags, db=judged) == 0
    assert {line["key"]: line["code"] for line in table(codes)} == before


def test_a_contact_sheet_shows_outlines(judged, scans, tmp_path, capsys):
    for name in ("sheet.png", "sheet.pdf"):
        assert call("export", "--output", tmp_path / name, db=judged) == 0
        assert "Wrote 2 pictures of 2 items" in capsys.readouterr().out

    def colors(name):
        with Pillow.open(tmp_path / name) as page:
            values = np.asarray(page.crop((40, 40, 620, 320))).astype(int)
        return int((values.max(axis=2) - values.min(axis=2) > 30).sum())

    outlined = colors("sheet.png")
    assert outlined > 50
    # Outlines do not fit what has changed since.
    Pillow.new("L", (51, 70), 90).save(scans / "loose.png")
    shutil.rmtree(scans / "t1")
    assert call("export", "--output", tmp_path / "gone.png", db=judged) == 0
    assert colors("gone.png") == 0


def test_a_worklist_is_carried_and_merged(judged, tmp_path, capsys):
    with database.opened(judged) as opened:
        entry = worklist.page(opened, worklist.find(opened, worklist.Query()))[0]
        look = Reading(entry.key, "R. Roe", verdicts.ALONE, verdicts.now())
        verdicts.give(opened, look, "glioma")
    carried, there = tmp_path / "carried.zip", tmp_path / "there" / "w.db"
    assert call("export", "--output", carried, db=judged) == 0
    assert "of 2 items" in capsys.readouterr().out
    assert call("import", carried, db=there) == 0
    assert "Entered 2 items, 1 verdict" in capsys.readouterr().out
    assert call("import", carried, db=there) == 0
    assert "Entered 0 items, 0 verdicts" in capsys.readouterr().out
    for rows in ("item", "slice", "finding"):
        for name, db in (("a", judged), ("b", there)):
            assert call("export", "--output", tmp_path / f"{name}.csv", "--rows", rows, db=db) == 0
        assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    carried.write_bytes(carried.read_bytes()[:-30])
    assert call("import", carried, db=there) == 2
    assert call("export", "--output", carried, "--codes", tmp_path / "c.csv", db=judged) == 2
    assert "says who it is" in capsys.readouterr().err


def test_a_list_that_is_read_blind_tells_nothing_and_is_carried_blind(judged, tmp_path, capsys):
    with database.opened(judged) as opened:
        plan = rounds.Plan("R. Roe", "blind", 7, may_go_back=False)
        rounds.keep(opened, plan)
        rounds.keep_blind(opened, plan.reader)
    carried, there = tmp_path / "carried.zip", tmp_path / "there" / "w.db"
    assert call("export", "--output", carried, db=judged) == 0
    assert call("import", carried, db=there) == 0
    assert "It is read blind from now on, as where it comes from." in capsys.readouterr().out
    table_, sheet = tmp_path / "t.csv", tmp_path / "sheet.png"
    for db in (judged, there):
        with database.opened(db) as opened:
            assert rounds.blind_plan(opened, rounds.blind(opened)) == plan
        calls = ["list"], ["list", "--json"], ["stats"], ["export", "--output", table_]
        for action, *flags in (*calls, ["export", "--output", sheet]):
            assert call(action, *flags, db=db) == 2
            said = capsys.readouterr()
            assert said.out == ""
            assert "is read blind: R. Roe began it" in said.err
            assert not table_.exists()
        assert call("list", "--open", db=db) == 0
        assert call("stats", "--open", db=db) == 0
        assert call("export", "--open", "--output", table_, db=db) == 0
        table_.unlink()
        capsys.readouterr()
    with database.opened(there) as opened:
        rounds.end_blind(opened)
    assert call("list", db=there) == 0


def test_counts_and_agreement_are_said(judged, capsys):
    with database.opened(judged) as opened:
        for entry in worklist.page(opened, worklist.find(opened, worklist.Query())):
            for reader in ("R. Roe", "J. Doe"):
                look = Reading(entry.key, reader, verdicts.ALONE, verdicts.now())
                verdicts.give(opened, look, "glioma" if entry.images > 1 else "no_tumor")
    capsys.readouterr()
    assert call("stats", db=judged) == 0
    said = capsys.readouterr().out
    # Of the patients that the agreement counts, and what it counts apart.
    assert "2 items of 2 studies and 1 patient (1 name none), 0 flagged." in said
    assert re.search(r"Patients\s+1\s", said)
    assert re.search(r"Cases that name no patient\s+1\s", said)
    assert "R. Roe (alone): glioma 1, no_tumor 1." in said
    assert call("stats", "--json", "--reference", "R. Roe", db=judged) == 0
    found = json.loads(capsys.readouterr().out)
    agreeing = [
        row for row in found["agreement"] if "kappa" in row["what"] and "J. Doe" in row["rater"]
    ]
    assert 1.0 in {row["value"] for row in agreeing}


def test_a_worklist_is_copied_and_put_back(judged, tmp_path, capsys):
    copy = tmp_path / "copy.db"
    assert call("backup", copy, db=judged) == 0
    with database.opened(judged) as opened:
        opened.connection.execute("DELETE FROM item")
    assert items(judged, capsys) == []
    assert call("restore", copy, db=judged) == 0
    assert "is kept as backups/study.before-restore" in capsys.readouterr().out
    assert len(items(judged, capsys)) == 2


def test_a_copy_can_be_made_while_another_program_writes(judged, tmp_path, capsys):
    with database.opened(judged):
        assert call("backup", tmp_path / "copy.db", db=judged) == 0
        assert len(items(judged, capsys)) == 2
        assert call("add", tmp_path, db=judged) == 2
        assert call("restore", tmp_path / "copy.db", db=judged) == 2
    assert "can only be read" in capsys.readouterr().err


def test_what_is_no_worklist_is_refused_and_stays(judged, tmp_path, capsys):
    other = tmp_path / "notes.txt"
    other.write_bytes(b"my notes, which are longer than a hundred bytes" * 9)
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as made:
        made.execute("CREATE TABLE mine (a)")
    made.close()
    before = {path: path.read_bytes() for path in (other, foreign)}
    for path in (other, foreign):
        for action in ("list", "stats", "backup"):
            assert call(action, db=path) == 2
        assert call("export", "--output", tmp_path / "t.csv", db=path) == 2
        assert call("add", tmp_path, db=path) == 2
        assert call("restore", path, db=judged) == 2
        assert call("backup", path, db=judged) == 2
    assert {path: path.read_bytes() for path in before} == before
    assert not (tmp_path / "t.csv").exists()


def test_looking_for_a_worklist_makes_none(tmp_path, capsys):
    for action in ("list", "stats", "backup"):
        assert call(action, db=tmp_path / "none.db") == 2
    assert list(tmp_path.iterdir()) == []
    assert "There is no worklist" in capsys.readouterr().err


def test_an_export_replaces_no_database_and_no_scan(judged, scans, tmp_path, capsys):
    scan = next((scans / "t1").iterdir())
    renamed = scan.rename(scan.with_suffix(".csv"))
    for path in (judged, renamed, tmp_path / "t.doc", tmp_path / "none" / "t.csv"):
        codes = tmp_path / "codes.csv"
        assert call("export", "--output", path, "--codes", codes, db=judged) == 2
    assert len(items(judged, capsys)) == 2
    assert not (tmp_path / "codes.csv").exists() or table(tmp_path / "codes.csv")


def test_without_a_name_it_is_the_one_of_the_users_window(scans, tmp_path, monkeypatch, capsys):
    user = folders.Folders(*(tmp_path / "user" / part for part in ("c", "d", "e", "l", "m")))
    monkeypatch.setattr(folders, "find", lambda: user)
    assert __main__.main(["worklist", "add", str(scans)]) == 0
    assert (user.data / database.NAME).is_file()


@pytest.mark.parametrize(
    "flags",
    [
        ["list", "--sort", "age"], ["list", "--sort", "name:up"], ["list", "--state", "odd"],
        ["export"], ["export", "--output", "t.csv", "--rows", "pixel"], [], ["add"], ["burn"],
    ],
)  # fmt: skip
def test_calls_that_mean_nothing_are_refused(judged, flags, capsys):
    assert __main__.main(["worklist", *flags, *(["--database", str(judged)] if flags else [])]) == 2
