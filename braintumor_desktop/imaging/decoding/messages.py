"""What goes through the pipes: a line of JSON that says what follows, then raw bytes."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import BinaryIO

_SIZES = struct.Struct("<4sIQ")
_MARK = b"BDM1"
"""A library of the child that writes where it should not is noticed."""
_LONGEST_HEAD = 1 << 20


@dataclass(frozen=True)
class Message:
    """One request or answer.

    Attributes:
        head: what JSON can say.
        data: bytes of a compressed picture, or of pixels.
    """

    head: dict[str, Any]
    data: bytes | bytearray | memoryview = b""


def send(stream: BinaryIO, message: Message) -> None:
    """Write one message and flush it; the stream is unbuffered or a buffered writer.

    Raises:
        OSError: the other end is gone.
    """
    head = json.dumps(message.head).encode()
    data = memoryview(message.data).cast("B") if len(message.data) else memoryview(b"")
    _write(stream, _SIZES.pack(_MARK, len(head), data.nbytes) + head)
    _write(stream, data)


def receive(stream: BinaryIO, most: int | None = None) -> Message | None:
    """Read one message; None where the other end was closed.

    Args:
        stream: a pipe.
        most: bytes of data that may come, or None for any number.

    Raises:
        ValueError: what comes is no message.
        OSError: the pipe is broken.
    """
    start = _read(stream, _SIZES.size)
    if start is None:
        return None
    mark, head_length, length = _SIZES.unpack(start)
    if mark != _MARK or head_length > _LONGEST_HEAD or (most is not None and length > most):
        raise ValueError("no message")
    head = _read(stream, head_length)
    data = _read(stream, length)
    if head is None or data is None:
        return None
    found = json.loads(bytes(head))
    return Message(found, data)


def _write(stream: BinaryIO, data: bytes | memoryview) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[stream.write(rest) :]


def _read(stream: BinaryIO, length: int) -> bytearray | None:
    """Exactly so many bytes, or None where the stream ends before."""
    data = bytearray(length)
    rest = memoryview(data)
    while rest:
        count = stream.readinto(rest)  # type: ignore[attr-defined]
        if not count:
            return None
        rest = rest[count:]
    return data
