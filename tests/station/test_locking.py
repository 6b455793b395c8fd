"""Two programs on one folder: the second is told who was first, and nobody waits for the dead."""

from __future__ import annotations

import errno
import json
import os
import platform
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import locking
from braintumor_desktop.station.locking import LOCK, held

ROOT = Path(locking.__file__).resolve().parents[2]
HOLD = """
import sys, time
from pathlib import Path
from braintumor_desktop.station.locking import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def other(tmp_path: Path):
    """Another process that holds the folder."""
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_the_second_program_is_told_which_process_was_first(tmp_path: Path, other) -> None:
    with pytest.raises(StorageError) as caught, held(tmp_path, "Name another folder."):
        pytest.fail("both hold it")
    assert str(caught.value).startswith(f"{tmp_path} is in use: process {other.pid} uses it since")
    assert str(caught.value).endswith(". Name another folder.")


def test_a_killed_program_holds_nothing(tmp_path: Path, other) -> None:
    other.kill()
    other.wait()
    assert (tmp_path / LOCK).exists()
    with held(tmp_path):
        assert json.loads((tmp_path / LOCK).read_text())["pid"] == os.getpid()
    assert list(tmp_path.iterdir()) == []


def test_whoever_waits_gets_the_folder_when_it_is_free(tmp_path: Path, other) -> None:
    threading.Timer(0.3, other.kill).start()
    began = time.monotonic()
    with held(tmp_path, wait=20):
        assert 0.2 < time.monotonic() - began < 10


def test_threads_that_wait_are_in_the_folder_one_at_a_time(tmp_path: Path) -> None:
    inside, most = [], []

    def work() -> None:
        for _ in range(10):
            with held(tmp_path, wait=30):
                inside.append(1)
                most.append(len(inside))
                time.sleep(0.001)
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 40
    assert list(tmp_path.iterdir()) == []


def test_an_error_in_the_block_frees_the_folder(tmp_path: Path) -> None:
    with pytest.raises(KeyError), held(tmp_path):
        raise KeyError
    with held(tmp_path):
        pass


def test_a_lock_of_another_computer_counts_and_the_file_to_remove_is_named(tmp_path: Path) -> None:
    said = {"pid": 7, "host": "workstation-2", "since": "2026-01-02 03:04:05"}
    (tmp_path / LOCK).write_text(json.dumps(said))
    with pytest.raises(StorageError) as caught, held(tmp_path, "Wait."):
        pytest.fail("both hold it")
    assert "process 7 on workstation-2 uses it since 2026-01-02 03:04:05" in caught.value.text
    assert caught.value.hint == f"Wait. If that process has ended, remove {tmp_path / LOCK}."


@pytest.mark.parametrize("content", ["", "{", "[]", '{"pid": "x"}', '{"pid": 1}', "\0" * 3000])
def test_a_lock_file_that_says_nothing_is_taken_over(tmp_path: Path, content: str) -> None:
    (tmp_path / LOCK).write_text(content)
    with held(tmp_path):
        assert json.loads((tmp_path / LOCK).read_text())["host"] == platform.node()


def test_on_a_disk_without_locks_the_process_that_runs_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locking, "_lock_file", refuse)
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    for pid, is_free in ((dead.pid, True), (os.getppid(), False)):
        said = {"pid": pid, "host": platform.node(), "since": "now"}
        (tmp_path / LOCK).write_text(json.dumps(said))
        if is_free:
            with held(tmp_path):
                pass
        else:
            with pytest.raises(StorageError, match=f"process {pid} uses it"), held(tmp_path):
                pytest.fail("both hold it")


def test_a_folder_that_is_gone_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="missing cannot be written"), held(tmp_path / "missing"):
        pytest.fail("there is nothing to hold")
