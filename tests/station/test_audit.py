"""The audit log: only ever added to, and every change of it is found."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import audit, audit_check, audit_head
from braintumor_desktop.station.audit import Deed


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "data" / audit.NAME
    for number in range(4):
        facts = {"images": number, "series": audit.series_of(["1.2.3"])}
        audit.note("judged", facts, path)
    return path


def verify(path, *heads):
    return audit_check.verify(path, heads).count


def test_each_line_names_who_when_and_what(log):
    entries = list(audit_check.entries(log))
    assert [entry.number for entry in entries] == [1, 2, 3, 4]
    assert entries[2].facts["images"] == 2
    assert entries[0].time.endswith("+00:00")
    assert entries[0].who
    assert verify(log) == 4
    assert audit_check.verify(log).remarks == ()
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.with_name(audit_head.NAME).stat().st_mode) == 0o600


def test_a_reader_is_named_only_where_one_has_signed_in(log):
    audit.note("answered", {}, log, reader="Dr. Roe")
    *before, last = audit_check.entries(log)
    assert last.reader == "Dr. Roe"
    assert b"reader" not in before[0].line()  # As earlier versions wrote it.
    assert verify(log) == 5


def test_a_series_is_named_by_a_digest(log):
    assert b"1.2.3" not in log.read_bytes()
    assert audit.series_of(["1.2.3", "1.2.3", None, "1.2.4"])[0] in log.read_text()
    assert len(audit.series_of(["1.2.3", "1.2.3", None, "1.2.4"])) == 2


@pytest.mark.parametrize("change", ["value", "out", "swapped", "between", "first out", "spaces"])
def test_every_change_is_found(log, change):
    lines = log.read_bytes().splitlines(keepends=True)
    if change == "value":
        lines[1] = lines[1].replace(b'"images": 1', b'"images": 9')
    elif change == "out":
        del lines[2]
    elif change == "swapped":
        lines[1], lines[2] = lines[2], lines[1]
    elif change == "between":
        lines.insert(2, lines[1])
    elif change == "first out":
        del lines[0]
    else:
        lines[0] = lines[0].replace(b'": ', b'":  ', 1)
    log.write_bytes(b"".join(lines))
    with pytest.raises(StorageError, match="has been changed"):
        verify(log)


def test_a_torn_line_is_said_and_the_next_one_names_it(log):
    with log.open("ab") as stream:
        stream.write(b'{"number": 5, "time": "20\x00\r\x00')
    assert "torn" in audit_check.verify(log).remarks[0]
    audit.note("opened", {}, log)
    *_, mended, last = audit_check.entries(log)
    assert (mended.number, mended.event, last.number, last.event) == (5, "mended", 6, "opened")
    assert b"\x00\r\x00" in log.read_bytes()  # Nothing was taken away.
    checked = audit_check.verify(log)
    assert checked.count == 6
    assert "torn" in checked.remarks[0]


def test_power_fails_twice_while_one_torn_line_is_named(log):
    with log.open("ab") as stream:
        stream.write(b'{"number": 5\n{"num')
    audit.note("opened", {}, log)
    assert verify(log) == 6


def test_a_line_that_lacks_its_end_alone_is_whole(log):
    with log.open("rb+") as stream:
        stream.truncate(log.stat().st_size - 1)
    audit.note("opened", {}, log)
    assert [entry.event for entry in audit_check.entries(log)][-2:] == ["judged", "opened"]
    assert verify(log) == 5


def test_a_log_of_which_only_a_torn_line_is_there(tmp_path):
    path = tmp_path / audit.NAME
    path.write_bytes(b'{"num')
    audit.note("opened", {}, path)
    assert verify(path) == 2


def test_what_is_torn_may_be_long(log):
    with log.open("ab") as stream:
        stream.write(b"\0" * (3 * audit.TAIL))
    audit.note("opened", {}, log)
    assert verify(log) == 6


def test_what_was_torn_cannot_be_changed_later(log):
    with log.open("ab") as stream:
        stream.write(b'{"number": 5, "who": "me"')
    audit.note("opened", {}, log)
    log.write_bytes(log.read_bytes().replace(b'"who": "me"\n', b'"who": "us"\n'))
    with pytest.raises(StorageError, match="line 5 is damaged"):
        verify(log)


@pytest.mark.parametrize("left", [3, 1, 0])
def test_a_missing_end_is_found_by_the_head(log, left):
    log.write_bytes(b"".join(log.read_bytes().splitlines(keepends=True)[:left]))
    with pytest.raises(StorageError, match="its end is missing"):
        verify(log)


def test_a_log_that_is_gone_is_found_by_the_head(log):
    log.unlink()
    with pytest.raises(StorageError, match="its end is missing"):
        verify(log)


def test_a_changed_last_line_is_found_by_the_head(log):
    log.write_bytes(log.read_bytes().replace(b'"images": 3', b'"images": 7'))
    with pytest.raises(StorageError, match="line 4 is another than was noted"):
        verify(log)


def test_a_missing_end_is_still_found_when_lines_have_followed(log):
    log.write_bytes(b"".join(log.read_bytes().splitlines(keepends=True)[:2]))
    audit.note("opened", {}, log)
    assert [entry.event for entry in audit_check.entries(log)][-2:] == ["contradicted", "opened"]
    with pytest.raises(StorageError, match="before line 3 it ended otherwise"):
        verify(log)


def test_an_end_that_is_missing_with_its_head_is_found_by_a_head_elsewhere(log):
    elsewhere = audit_head.read(log)
    beside = log.with_name(audit_head.NAME)
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join(lines[:3]))
    beside.unlink()
    assert any("would not be found" in remark for remark in audit_check.verify(log).remarks)
    with pytest.raises(StorageError, match="its end is missing"):
        verify(log, elsewhere)
    audit.note("opened", {}, log)  # As many lines as before, and a new head.
    assert verify(log) == 4
    with pytest.raises(StorageError, match="line 4 is another"):
        verify(log, elsewhere)


def test_a_new_log_after_one_that_was_put_away(log, tmp_path):
    elsewhere = audit_head.read(log)
    log.rename(tmp_path / "old.jsonl")
    log.with_name(audit_head.NAME).rename(tmp_path / "old.head")
    audit.note("opened", {}, log)
    checked = audit_check.verify(log, [elsewhere])
    assert checked.count == 1
    assert "another log" in checked.remarks[0]


def test_a_log_in_the_place_of_another_is_found(log, tmp_path):
    other = tmp_path / "other" / audit.NAME
    for _ in range(9):
        audit.note("opened", {}, other)
    log.write_bytes(other.read_bytes())
    with pytest.raises(StorageError, match="line 4 is another"):
        verify(log)


def test_a_head_that_is_behind_is_no_fault(log):
    """Power was cut after the line, before the head."""
    behind = log.with_name(audit_head.NAME).read_bytes()
    audit.note("opened", {}, log)
    log.with_name(audit_head.NAME).write_bytes(behind)
    assert verify(log) == 5
    audit.note("opened", {}, log)
    assert verify(log) == 6


@pytest.mark.parametrize("spoiled", [b"", b"{}", b"[1", b'{"number": "x"}', b"x" * 5_000])
def test_a_spoiled_head_stops_nothing(log, spoiled):
    log.with_name(audit_head.NAME).write_bytes(spoiled)
    audit.note("opened", {}, log)
    assert verify(log) == 5


def test_a_clock_that_was_set_back_is_said(log):
    audit.note_all([Deed("opened", {}, time="2020-01-01T00:00:00.000+00:00")], log)
    audit.note("opened", {}, log)
    assert audit_check.verify(log).remarks == ("The clock was set back 1 time.",)


def test_many_deeds_are_one_write(log, monkeypatch):
    calls = []
    real = os.fsync
    monkeypatch.setattr(audit.os, "fsync", lambda handle: calls.append(handle) or real(handle))
    audit.note_all([Deed("opened", {"images": n}) for n in range(5_000)], log)
    assert len(calls) <= 3  # The lines, the head, and its folder.
    assert verify(log) == 5_004


def test_a_disk_that_fills_up_leaves_no_half_line(log, monkeypatch):
    real, before = os.write, log.read_bytes()
    written = []

    def write(handle, data):
        if b'"event"' not in bytes(data) and not written:
            return real(handle, data)  # The lock's.
        if written:
            raise OSError(errno.ENOSPC, "No space left on device")
        written.append(handle)
        return real(handle, data[:20])

    with monkeypatch.context() as patch:
        patch.setattr(audit.os, "write", write)
        with pytest.raises(StorageError, match="cannot be written"):
            audit.note("opened", {}, log)
    assert log.read_bytes() == before
    audit.note("opened", {}, log)
    assert verify(log) == 5


def test_several_processes_add_without_loss(tmp_path):
    path = tmp_path / audit.NAME
    code = (
        "import sys; from pathlib import Path; from braintumor_desktop.station import audit\n"
        "for n in range(20): audit.note('opened', {'images': n}, Path(sys.argv[1]))"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(path)]) for _ in range(3)]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert verify(path) == 60


def test_no_log_is_no_fault(tmp_path):
    assert verify(tmp_path / audit.NAME) == 0
