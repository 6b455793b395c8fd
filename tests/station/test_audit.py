"""The audit log: only ever added to, and every change of it is found."""

from __future__ import annotations

import stat
import subprocess
import sys

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import audit


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "data" / audit.NAME
    for number in range(4):
        facts = {"images": number, "series": audit.series_of(["1.2.3"])}
        audit.note("judged", facts, path)
    return path


def test_each_line_names_who_when_and_what(log):
    entries = list(audit.entries(log))
    assert [entry.number for entry in entries] == [1, 2, 3, 4]
    assert entries[2].facts["images"] == 2
    assert entries[0].time.endswith("+00:00")
    assert entries[0].who
    assert audit.verify(log) == 4
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


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
        audit.verify(log)


def test_a_torn_line_is_said(log):
    with log.open("ab") as stream:
        stream.write(b'{"number": 5')
    with pytest.raises(StorageError, match="line 5 is damaged"):
        audit.verify(log)


def test_several_processes_add_without_loss(tmp_path):
    path = tmp_path / audit.NAME
    code = (
        "import sys; from pathlib import Path; from braintumor_desktop.station import audit\n"
        "for n in range(20): audit.note('opened', {'images': n}, Path(sys.argv[1]))"
    )
    running = [subprocess.Popen([sys.executable, "-c", code, str(path)]) for _ in range(3)]
    assert [process.wait(60) for process in running] == [0, 0, 0]
    assert audit.verify(path) == 60


def test_no_log_is_no_fault(tmp_path):
    assert audit.verify(tmp_path / audit.NAME) == 0
