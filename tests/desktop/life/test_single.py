"""A second start hands its files to the first window."""

from __future__ import annotations

import json
import os
import stat
import struct
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket  # noqa: TID251 - local only

from braintumor_desktop.desktop.life import single
from braintumor_desktop.station.folders import Folders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """With a private folder for sockets, whose path may have about 100 characters only."""
    with tempfile.TemporaryDirectory(prefix="bt") as runtime:
        yield {"XDG_RUNTIME_DIR": runtime, "DISPLAY": ":5"}


def folders_in(path: Path) -> Folders:
    return Folders(path, path, path, path, path)


@pytest.fixture
def first(qtbot: QtBot, environment: dict[str, str], tmp_path: Path) -> Iterator[single.FirstStart]:
    made = single.claim(folders_in(tmp_path), environment)
    assert isinstance(made, single.FirstStart)
    yield made
    made.close()
    made.deleteLater()


def second(environment: dict[str, str], tmp_path: Path) -> str:
    address = single.claim(folders_in(tmp_path), environment)
    assert isinstance(address, str)
    return address


def call(address: str, message: single.Message, answers: list[bool]) -> threading.Thread:
    """A second start, which blocks, as it is another program."""
    thread = threading.Thread(target=lambda: answers.append(single.hand_over(address, message)))
    thread.start()
    return thread


def test_the_first_window_gets_the_paths_of_the_second_start(
    qtbot: QtBot, first: single.FirstStart, environment: dict[str, str], tmp_path: Path
) -> None:
    assert first.listen()
    environment["XDG_ACTIVATION_TOKEN"] = "token-1"
    odd = Path(os.fsdecode(b"/scans/\xff \xd0\x96"))
    message = single.message_of([odd, Path("relative/山田")], environment)
    answers: list[bool] = []
    with qtbot.waitSignal(first.called) as caught:
        thread = call(second(environment, tmp_path), message, answers)
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    assert answers == [True]
    assert caught.args == [single.Message((odd, Path.cwd() / "relative/山田"), "token-1")]


def test_a_second_start_waits_for_a_first_that_does_not_listen_yet(
    qtbot: QtBot, first: single.FirstStart, environment: dict[str, str], tmp_path: Path
) -> None:
    answers: list[bool] = []
    thread = call(second(environment, tmp_path), single.Message(()), answers)
    qtbot.wait(200)
    with qtbot.waitSignal(first.called):
        first.listen()
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    assert answers == [True]


def test_a_first_window_that_hangs_does_not_stop_the_second(
    first: single.FirstStart, environment: dict[str, str], tmp_path: Path
) -> None:
    first.listen()
    assert not single.hand_over(second(environment, tmp_path), single.Message(()), 200)


CRASH = """
import os, signal, sys
from pathlib import Path
from braintumor_desktop.desktop.life import single
from braintumor_desktop.station.folders import Folders
path = Path(sys.argv[1])
first = single.claim(Folders(path, path, path, path, path), os.environ)
assert first.listen()
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_the_socket_of_a_crashed_program_is_replaced(
    qtbot: QtBot, environment: dict[str, str], tmp_path: Path
) -> None:
    command = [sys.executable, "-c", CRASH, str(tmp_path)]
    subprocess.run(command, env=os.environ | environment, check=False, timeout=30)
    assert len(list((Path(environment["XDG_RUNTIME_DIR"])).glob("*.socket"))) == 1
    again = single.claim(folders_in(tmp_path), environment)
    assert isinstance(again, single.FirstStart)
    assert again.listen()
    again.close()
    again.deleteLater()


def test_socket_and_folder_are_for_the_user_alone(
    first: single.FirstStart, environment: dict[str, str]
) -> None:
    first.listen()
    socket = next((Path(environment["XDG_RUNTIME_DIR"])).glob("*.socket"))
    assert stat.S_IMODE(socket.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize("kind", ["open to others", "link"])
def test_a_folder_that_others_could_use_is_not_used(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, place = tmp_path / "shared", tmp_path / "temporary"
    shared.mkdir(mode=0o700)
    place.mkdir()
    monkeypatch.setattr(single.tempfile, "gettempdir", lambda: str(place))
    own = place / f"braintumor-desktop-{os.getuid()}"
    if kind == "link":
        own.symlink_to(shared)
    else:
        own.mkdir()
        own.chmod(0o777)
    assert single.claim(folders_in(tmp_path), {}) is None


@pytest.mark.parametrize(
    ("other_folder", "other_screen"), [("other", ":5"), ("", ":6")], ids=["folder", "screen"]
)
def test_another_data_folder_or_screen_has_a_window_of_its_own(
    first: single.FirstStart,
    environment: dict[str, str],
    tmp_path: Path,
    other_folder: str,
    other_screen: str,
) -> None:
    environment["DISPLAY"] = other_screen
    made = single.claim(folders_in(tmp_path / other_folder), environment)
    assert isinstance(made, single.FirstStart)
    made.close()
    made.deleteLater()


def packed(content: object) -> bytes:
    body = json.dumps(content).encode()
    return struct.pack("!4sI", b"BtD1", len(body)) + body


@pytest.mark.parametrize(
    "received",
    [
        b"GET / HTTP/1.1\r\n",
        struct.pack("!4sI", b"BtD1", 2_000_000),
        packed({"paths": []}),
        packed({"paths": ["relative"], "token": ""}),
        packed({"paths": ["/a\0b"], "token": ""}),
        packed({"paths": [7], "token": ""}),
        packed({"paths": ["/a"] * 10_001, "token": ""}),
        packed({"paths": [], "token": "", "run": "x"}),
        packed({"paths": [], "token": ""}) + b"more",
        packed([]),
        struct.pack("!4sI", b"BtD1", 2) + b"{]",
        struct.pack("!4sI", b"BtD1", 2) + b"\xff\xff",
    ],
)
def test_what_is_no_message_is_refused(received: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        single.unpack(received)


def test_a_message_that_has_not_come_whole_is_waited_for() -> None:
    whole = single.pack(single.Message((Path("/a"),)))
    assert all(single.unpack(whole[:end]) is None for end in range(len(whole)))
    assert single.unpack(whole) == single.Message((Path("/a"),))


def test_whoever_sends_something_else_is_thrown_out_and_the_next_is_served(
    qtbot: QtBot, first: single.FirstStart, environment: dict[str, str], tmp_path: Path
) -> None:
    first.listen()
    address = second(environment, tmp_path)
    intruder = QLocalSocket()
    intruder.connectToServer(address)
    intruder.write(b"no message of this program")
    qtbot.waitUntil(lambda: intruder.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    answers: list[bool] = []
    with qtbot.waitSignal(first.called):
        thread = call(address, single.Message(()), answers)
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    assert answers == [True]
