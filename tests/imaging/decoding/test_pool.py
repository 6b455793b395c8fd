"""A decoder that hangs, dies or eats memory costs its picture, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.imaging.decoding import child
from braintumor_desktop.imaging.decoding.limits import Limits
from braintumor_desktop.imaging.decoding.pool import Pool, Task
from tests.helpers import ill_codec

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]
PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)
LIMITS = Limits(seconds=0.6, memory=500_000_000)


@pytest.fixture
def ill_pool(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pool]:
    monkeypatch.setattr(child, "command", ill_codec.command)
    pool = Pool(limits=LIMITS)
    yield pool
    pool.close()


def task(do: str = "nothing") -> Task:
    about = {"do": do, "shape": list(PIXELS.shape)}
    return Task("ill", Path("folder/IM1"), about, PIXELS.tobytes())


def pid(pool: Pool) -> int:
    return int(pool.decode(task())[1]["pid"])


def is_gone(number: int, seconds: float = 10.0) -> bool:
    """Whether a process has ended, or is a zombie that nobody has waited for."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            state = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


def test_pixels_come_back_as_they_were_and_the_child_is_used_again(ill_pool: Pool) -> None:
    pixels, about = ill_pool.decode(task())
    np.testing.assert_array_equal(pixels, PIXELS)
    assert pixels.dtype == np.uint16
    assert about["path"] == str(Path("folder/IM1"))
    assert about["pid"] != os.getpid()
    assert about["pid"] == pid(ill_pool) == pid(ill_pool)


@pytest.mark.parametrize(
    ("do", "code", "cause"),
    [
        ("hold", "too_large", "takes longer than the limit of 0.6 seconds"),
        ("sleep", "too_large", "takes longer than the limit of 0.6 seconds"),
        ("eat", "too_large", "takes more memory than the limit of 0.5 GB"),
        ("eat and say damaged", "too_large", "takes more memory than the limit of 0.5 GB"),
        ("die", "unreadable", "its decoder ended without an answer"),
        ("exit", "unreadable", "its decoder ended without an answer"),
        ("fail", "unreadable", "its content is damaged or of an unknown kind"),
        ("refuse", "inconsistent", "37 and 38"),
    ],
)
def test_an_ill_decoder_costs_its_picture_alone(
    ill_pool: Pool, do: str, code: str, cause: str
) -> None:
    ill_pool.decode(task())
    began = time.monotonic()
    with pytest.raises(BadInput) as caught:
        ill_pool.decode(task(do))
    assert time.monotonic() - began < 8
    assert caught.value.code == code
    assert str(caught.value).startswith("IM1 ")
    assert cause in caught.value.text
    assert caught.value.hint
    np.testing.assert_array_equal(ill_pool.decode(task())[0], PIXELS)


def test_the_place_of_an_error_of_the_child_is_in_the_log_of_its_parent(
    ill_pool: Pool, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(BadInput, match="report it with the log"):
        ill_pool.decode(task("fail"))
    assert "ZeroDivisionError" in caplog.text
    assert "imaging/decoding/worker.py" in caplog.text
    assert "IM1" not in caplog.text


def test_what_a_codec_prints_reaches_it_and_no_other(
    ill_pool: Pool, capfd: pytest.CaptureFixture[str]
) -> None:
    said = ill_pool.decode(task("print"))[1]["printed"]
    assert said == "Corrupt JPEG data: premature end of data segment\nand more"
    assert ill_pool.decode(task())[1]["printed"] == ""
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="there it waits until its time is over")
def test_a_codec_that_prints_without_end_does_not_wait_for_a_reader(ill_pool: Pool) -> None:
    said = ill_pool.decode(task("chatter"))[1]["printed"]
    assert said.startswith("warning ")
    assert ill_pool.decode(task())[1]["printed"] == ""


def test_a_stop_ends_the_wait_at_once(ill_pool: Pool) -> None:
    ill_pool.decode(task())
    token = CancelToken()
    timer = threading.Timer(0.1, token.cancel)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        ill_pool.decode(task("sleep"), token)
    assert time.monotonic() - began < 1.1  # The limit is 1.2 s of the wall.
    timer.join()
    with pytest.raises(Cancelled):
        ill_pool.decode(task(), token)
    np.testing.assert_array_equal(ill_pool.decode(task(), CancelToken())[0], PIXELS)


def test_many_threads_share_two_children(ill_pool: Pool) -> None:
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(pid(ill_pool))) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 12
    assert len(set(found)) <= 2


def test_a_thread_that_waits_for_a_child_can_be_stopped(ill_pool: Pool) -> None:
    tokens = [CancelToken() for _ in range(3)]
    stopped = []

    def ask(token: CancelToken) -> None:
        try:
            ill_pool.decode(task("sleep"), token)
        except (BadInput, Cancelled) as error:
            stopped.append(type(error))

    threads = [threading.Thread(target=ask, args=(token,)) for token in tokens]
    for thread in threads:
        thread.start()
    for token in tokens:
        token.cancel()
    for thread in threads:
        thread.join()
    assert stopped == [Cancelled] * 3


def test_a_child_that_was_ended_from_outside_is_replaced(ill_pool: Pool) -> None:
    first = pid(ill_pool)
    os.kill(first, 9)
    assert is_gone(first)
    assert pid(ill_pool) != first


def test_a_process_that_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "command", lambda: ["/nowhere/python"])
    with pytest.raises(BadInput, match="IM1 cannot be read: the process that decodes it cannot"):
        Pool().decode(task())


def test_closing_ends_the_children(ill_pool: Pool) -> None:
    number = pid(ill_pool)
    ill_pool.close()
    assert is_gone(number)


PARENT = """
import sys, threading, time
sys.path.insert(0, sys.argv[1])
from braintumor_desktop.imaging.decoding import child
from tests.helpers import ill_codec
from tests.imaging.decoding.test_pool import Pool, Limits, pid, task
child.command = lambda: ill_codec.command(orphan_seconds=0)
pool = Pool(limits=Limits(seconds=0.5))
print(pid(pool), flush=True)
if sys.argv[2] == "hold":
    threading.Thread(target=lambda: pool.decode(task("hold")), daemon=True).start()
    time.sleep(0.2)
print("now", flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("do", ["nothing", "hold"])
def test_no_child_outlives_a_program_that_was_killed(do: str) -> None:
    words = [sys.executable, "-c", PARENT, str(ROOT), do]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        number = int(parent.stdout.readline())
        assert parent.stdout.readline() == "now\n"
        parent.kill()
    assert is_gone(number)


def test_the_frozen_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child.command() == [sys.executable, "--child", "decode-pixels"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_child_imports_this_package_wherever_it_is_started_and_no_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('a stranger')")
    monkeypatch.chdir(tmp_path)
    one = child.Child()
    try:
        one._prepare("dicom")
        maps = Path(f"/proc/{one.pid}/maps").read_text()
        assert "openjpeg" in maps
        assert "Qt6Widgets" not in maps
        assert "onnxruntime" not in maps
    finally:
        one.end()
