"""`audit` on the command line, and what only administrators may do there."""

from __future__ import annotations

import csv
import io
import json

import pytest

from braintumor_desktop import __main__
from braintumor_desktop.review import database, heads, people
from braintumor_desktop.station import audit, audit_check, folders, pins


@pytest.fixture
def data():
    for number in range(3):
        audit.note("exported", {"rows": number, "series": audit.series_of(["1.2.3"])})
    audit.note("judged", {"study": audit.series_of(["9.9"])}, reader="=Roe")
    return folders.find().data


@pytest.fixture
def signed(data, monkeypatch):
    """A worklist with an administrator and a reader."""
    monkeypatch.setattr(pins, "COST", 2**10)
    with database.opened(data / database.NAME) as opened:
        people.add(opened, "R. Roe", people.ADMINISTRATOR, "4711")
        people.add(opened, "A. Doe", people.READER, "0815")
    return data


def run(*arguments):
    return __main__.main([str(one) for one in arguments])


def table(path):
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def typed(monkeypatch, text):
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_the_log_is_verified(data, capsys):
    assert run("audit", "verify", "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["lines"], said["remarks"]) == (4, [])
    assert list(audit_check.entries(audit.path_of()))[-1].event == "verified"


def test_a_changed_log_is_said(data, capsys):
    path = audit.path_of()
    path.write_bytes(path.read_bytes().replace(b'"rows": 1', b'"rows": 7'))
    assert run("audit", "verify") == 2
    assert "line 3 does not follow" in capsys.readouterr().err


def test_an_end_that_the_worklist_alone_knows_is_missed(data, capsys):
    with database.opened(data / database.NAME) as opened:
        heads.keep(opened, audit_check.verify(audit.path_of()).head)
    path = audit.path_of()
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:2]))
    path.with_name("audit.head").unlink()
    assert run("audit", "verify") == 2
    assert "its end is missing" in capsys.readouterr().err


def test_lines_are_written_as_a_table(data, tmp_path):
    target = tmp_path / "log.csv"
    assert run("audit", "export", "--output", target, "--event", "exported") == 0
    rows = table(target)
    assert [row["number"] for row in rows] == ["1", "2", "3"]
    assert json.loads(rows[2]["facts"])["rows"] == 2
    assert run("audit", "export", "--output", target, "--study", "9.9", "--who", "roe") == 0
    (row,) = table(target)
    assert (row["event"], row["reader"][0]) == ("judged", "'")  # No spreadsheet computes it.
    assert run("audit", "export", "--output", target, "--until", "2001-01-01") == 0
    assert len(target.read_text().splitlines()) == 1


def test_a_copy_that_was_put_away_finds_a_log_that_was_written_anew(data, tmp_path, capsys):
    copy = tmp_path / "copy" / "log.jsonl"
    copy.parent.mkdir()
    assert run("audit", "export", "--output", copy) == 0
    assert run("audit", "verify", copy) == 0
    path = audit.path_of()
    changed = path.read_bytes().splitlines()[:2]
    path.unlink()
    path.with_name("audit.head").unlink()
    path.write_bytes(b"".join(line + b"\n" for line in changed))
    assert run("audit", "verify", copy) == 2
    assert "its end is missing" in capsys.readouterr().err


def test_where_readers_sign_in_only_administrators_see_it(signed, tmp_path, monkeypatch, capsys):
    target = tmp_path / "log.csv"
    assert run("audit", "export", "--output", target) == 2
    assert "--reader" in capsys.readouterr().err
    for name, pin in (("R. Roe", "0000"), ("A. Doe", "0815"), ("nobody", "4711")):
        typed(monkeypatch, f"{pin}\n")
        assert run("audit", "export", "--output", target, "--reader", name) == 2
    assert not target.exists()
    typed(monkeypatch, "4711\n")
    assert run("audit", "export", "--output", target, "--reader", "R. Roe") == 0
    assert target.exists()
    events = [(one.event, one.reader) for one in audit_check.entries(audit.path_of())]
    assert events[-4:] == [*[("not_signed_in", "")] * 3, ("exported", "R. Roe")]
    assert "4711" not in audit.path_of().read_text()


def test_wrong_pins_are_waited_for_also_here(signed, monkeypatch, capsys):
    for _ in range(3):
        typed(monkeypatch, "0000\n")
        run("audit", "verify", "--reader", "R. Roe")
    typed(monkeypatch, "4711\n")
    assert run("audit", "verify", "--reader", "R. Roe") == 2
    assert "wait 1" in capsys.readouterr().err.splitlines()[-1].lower()


def test_a_worklist_is_restored_by_administrators(signed, tmp_path, monkeypatch, capsys):
    copy = tmp_path / "copy.db"
    assert run("worklist", "backup", copy) == 0
    assert run("worklist", "restore", copy) == 2
    typed(monkeypatch, "4711\n")
    assert run("worklist", "restore", copy, "--reader", "R. Roe") == 0
