"""One window for a user: a second start hands its files to the first and ends.

A lock decides who is first, so that two starts at once cannot both be.  The first listens at a
local socket that only its user can reach: a file in a private folder, on Windows a pipe.  This
is the only module that knows Qt's network library, and of it only the local sockets.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import struct
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtNetwork import QLocalServer, QLocalSocket  # noqa: TID251 - local only
    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.station.folders import Folders

LARGEST = 1_000_000
"""Bytes of a message."""
MOST_PATHS = 10_000
MOST_CALLERS = 8
PATIENCE_MS = 3000
"""How long a second start waits for the first before it opens a window of its own."""
_STEP_MS = 50
_HEAD = struct.Struct("!4sI")
_MAGIC = b"BtD1"
_TAKEN = b"taken"
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True)
class Message:
    """What a second start hands over.

    Attributes:
        paths: absolute; to be opened.
        token: with which the desktop lets the first window come forward, or "".
    """

    paths: tuple[Path, ...]
    token: str = ""


class FirstStart(QObject):
    """The lock and the socket of the window that came first.

    Signals:
        called(object): the Message of a second start.
    """

    called = Signal(object)

    def __init__(self, address: str, lock: QLockFile) -> None:
        super().__init__()
        self._address = address
        self._lock = lock
        self._server: QLocalServer | None = None
        self._received: dict[QLocalSocket, bytearray] = {}

    def listen(self) -> bool:
        """Take messages from now on; whether that is possible."""
        from PySide6.QtNetwork import QLocalServer  # noqa: TID251 - local only

        QLocalServer.removeServer(self._address)  # A crash left it: the lock is ours.
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MOST_CALLERS)
        self._server.newConnection.connect(self._on_connection)
        return self._server.listen(self._address)

    def close(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            if len(self._received) >= MOST_CALLERS:
                socket.abort()
                socket.deleteLater()
                continue
            self._received[socket] = bytearray()
            socket.setReadBufferSize(LARGEST)
            socket.readyRead.connect(self._on_data)
            socket.disconnected.connect(self._on_gone)

    @Slot()
    def _on_data(self) -> None:
        for socket, received in list(self._received.items()):
            received += socket.readAll().data()
            try:
                message = unpack(bytes(received))
            except ValueError:
                socket.abort()
                continue
            if message is not None:
                received.clear()
                socket.write(_TAKEN)
                socket.flush()
                self.called.emit(message)

    @Slot()
    def _on_gone(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: TID251 - local only

        over = QLocalSocket.LocalSocketState.UnconnectedState
        for socket in [s for s in self._received if s.state() == over]:
            del self._received[socket]
            socket.deleteLater()


def claim(folders: Folders, environment: Mapping[str, str]) -> FirstStart | str | None:
    """Try to be the first window of this user, installation and screen.

    Returns:
        What the first owns; or the address of the one that is; or None where neither can be
        known, so that each start has a window of its own.
    """
    place = _private_place(environment)
    if place is None:
        return None
    name = _name(folders, environment)
    address = name if sys.platform == "win32" else str(place / f"{name}.socket")
    lock = QLockFile(str(place / f"{name}.lock"))
    lock.setStaleLockTime(0)  # However old: only the end of its process makes it stale.
    if lock.tryLock(0):
        return FirstStart(address, lock)
    return address if lock.error() == QLockFile.LockError.LockFailedError else None


def hand_over(address: str, message: Message, patience_ms: int = PATIENCE_MS) -> bool:
    """Give a message to the first window; whether it took it."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: TID251 - local only

    _let_come_forward()
    end = time.monotonic() + patience_ms / 1000
    socket = QLocalSocket()
    socket.connectToServer(address)
    while not socket.waitForConnected(_STEP_MS):  # The first may not listen yet.
        if time.monotonic() > end:
            return False
        time.sleep(_STEP_MS / 1000)
        socket.connectToServer(address)
    socket.write(pack(message))
    answer = b""
    while answer != _TAKEN and time.monotonic() < end:
        socket.waitForReadyRead(_STEP_MS)
        answer += socket.readAll().data()
    socket.abort()
    return answer == _TAKEN


def message_of(paths: Sequence[Path], environment: Mapping[str, str]) -> Message:
    """The message of this start."""
    tokens = [environment[name] for name in _TOKENS if environment.get(name)]
    return Message(tuple(path.absolute() for path in paths), tokens[0] if tokens else "")


def bring_forward(window: QWidget, token: str) -> None:
    """Show the window above others, as far as the desktop allows it.

    Args:
        window: at the top level.
        token: of the second start. A desktop under Wayland asks for it; Qt takes it from the
            environment when it asks for activation.
    """
    if token:
        os.environ[_TOKENS[0]] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)  # Where it may not come forward, its entry asks for attention.


def pack(message: Message) -> bytes:
    """The bytes of a message: a head with the length, then JSON."""
    content = {"paths": [str(path) for path in message.paths], "token": message.token}
    body = json.dumps(content).encode()
    return _HEAD.pack(_MAGIC, len(body)) + body


def unpack(received: bytes) -> Message | None:
    """The message, or None while a part of it is missing.

    Raises:
        ValueError: it is none, or beyond the limits.
    """
    if len(received) < _HEAD.size:
        return None
    magic, length = _HEAD.unpack_from(received)
    if magic != _MAGIC or length > LARGEST or len(received) > _HEAD.size + length:
        raise ValueError("no message of this program")
    if len(received) < _HEAD.size + length:
        return None
    return _message(json.loads(received[_HEAD.size :]))


def _message(content: object) -> Message:
    if not isinstance(content, dict) or content.keys() != {"paths", "token"}:
        raise ValueError("no message of this program")
    paths, token = content["paths"], content["token"]
    if not isinstance(paths, list) or len(paths) > MOST_PATHS:
        raise ValueError("no list of paths")
    if not all(isinstance(text, str) and "\0" not in text for text in [*paths, token]):
        raise ValueError("no text")
    found = tuple(Path(text) for text in paths)
    if not all(path.is_absolute() for path in found):
        raise ValueError("a path depends on a folder")
    return Message(found, token)


def _name(folders: Folders, environment: Mapping[str, str]) -> str:
    """Another data folder or another screen has a window of its own."""
    screen = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY") or ""
    user = str(os.getuid()) if sys.platform != "win32" else str(Path.home())
    what = "\0".join([user, str(folders.data), screen])
    digest = hashlib.sha256(what.encode("utf-8", "surrogateescape")).hexdigest()
    return f"braintumor-desktop-{digest[:16]}"


def _private_place(environment: Mapping[str, str]) -> Path | None:
    """A folder of this computer, not of a share, that belongs to the user alone."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())  # It lies in the user's profile.
    given = environment.get("XDG_RUNTIME_DIR")
    candidates = [Path(given)] if given else []
    candidates.append(Path(tempfile.gettempdir()) / f"braintumor-desktop-{os.getuid()}")
    return next((place for place in candidates if _is_private(place)), None)


def _is_private(place: Path) -> bool:
    """Whether it is there or can be made, is no link, and nobody else can enter it."""
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        status = place.lstat()
    except OSError:
        return False
    is_ours = stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid()
    return is_ours and not status.st_mode & 0o077 and os.access(place, os.W_OK)


def _let_come_forward() -> None:
    """Windows lets only the program come forward that the user has just started."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
