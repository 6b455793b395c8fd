"""A codec that does what decoders do on damaged pictures; and a child that knows it."""

from __future__ import annotations

import ctypes
import os
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.decoding import worker

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]


def preload() -> None:
    """Nothing is needed."""


def decode(
    path: Path, about: dict[str, Any], data: bytes, printed: Callable[[], str]
) -> tuple[np.ndarray, dict[str, Any]]:
    """Do what `about` says."""
    _DEEDS[about.get("do", "nothing")]()
    pixels = np.frombuffer(data, np.uint16).reshape(about["shape"])
    return pixels, {"pid": os.getpid(), "printed": printed(), "path": str(path)}


def _hold_the_interpreter() -> None:
    re.match(r"(a+)+$", "a" * 60 + "b")


def _eat() -> None:
    np.ones(1 << 31, np.uint8).sum()


def _wrapped_eat() -> None:
    try:
        _eat()
    except MemoryError as error:
        raise BadInput("unreadable", "x cannot be read") from error


def _refuse() -> None:
    raise BadInput("inconsistent", "IM1 contradicts itself", "37 and 38.", "Export it again.")


def _print() -> None:
    os.write(2, b"Corrupt JPEG data: premature end of data segment\n")
    sys.stdout.write("and more")
    sys.stdout.flush()
    os.write(1, b"x" * 300_000 if os.name == "nt" else b"")


def _chatter() -> None:
    for _ in range(1000):
        try:
            os.write(2, b"warning " * 512)
        except BlockingIOError:
            return


def _fail() -> None:
    raise ZeroDivisionError


_DEEDS = {
    "nothing": lambda: None,
    "hold": _hold_the_interpreter,
    "sleep": lambda: time.sleep(60),
    "die": lambda: ctypes.string_at(0),
    "exit": lambda: os._exit(0),
    "eat": _eat,
    "eat and say damaged": _wrapped_eat,
    "refuse": _refuse,
    "print": _print,
    "chatter": _chatter,
    "fail": _fail,
}


def command(orphan_seconds: int = 30) -> list[str]:
    """How a child that knows this codec is called."""
    script = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tests.helpers import ill_codec; "
    return [sys.executable, "-P", "-c", f"{script}ill_codec.serve({orphan_seconds})"]


def serve(orphan_seconds: int) -> None:
    """Be such a child."""
    worker.CODECS["ill"] = "tests.helpers.ill_codec"
    worker.ORPHAN_SECONDS = orphan_seconds
    worker.main()
