"""A child process for one task that may hang, crash or eat memory: it is asked once and ends.

The child is this program with a hidden command.  It gets a line of JSON and then bytes on
standard input, and answers with a line of JSON.  It has a limit on time and memory, and ends
by itself when the limit has passed, also where its parent was killed.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from braintumor_desktop.errors import BadModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Task = Callable[[Mapping[str, Any], bytes], dict[str, Any]]

COMMAND = "--child"
"""The hidden command; the name of a task follows it."""

GRACE = 5.0
"""Seconds after which a child without a parent ends by itself, beside its time."""
LAST_WORDS = 0.5
"""Seconds that a child has to end by itself, before it is ended."""
_NO_MEMORY = 3


@dataclass(frozen=True)
class Limits:
    """What a child may take.

    Attributes:
        seconds: from its start to its answer.
        memory: bytes of its own data; on macOS there is no limit.
    """

    seconds: float
    memory: int


class Ended(Exception):
    """A child that gave no answer; why, in half a sentence."""


def run(task: str, request: Mapping[str, Any], content: bytes, limits: Limits) -> dict[str, Any]:
    """Ask a child, and wait for its answer.

    Args:
        task: a name that `__main__` knows.
        request: plain values for JSON.
        content: bytes beside them.
        limits: that the child has.

    Raises:
        BadModel: the child's own error.
        Ended: it took too long or too much memory, or crashed.
    """
    head = json.dumps({"seconds": limits.seconds, "memory": limits.memory, **request})
    # stderr: what a library of the child says names neither the file nor the next step.
    with subprocess.Popen(
        command(task),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        **apart(),
    ) as process:
        try:
            told, _ = process.communicate(head.encode() + b"\n" + content, limits.seconds)
        except subprocess.TimeoutExpired as error:
            raise Ended(f"it had not ended after {limits.seconds:.0f} seconds") from error
        finally:
            # Also on Ctrl-C, which the child leaves to us.
            with contextlib.suppress(OSError):
                process.kill()
            process.wait()
    if process.returncode == _NO_MEMORY:
        raise Ended(f"it takes more than {limits.memory / 1e9:.1f} GB of memory")
    return _answer(told, process.returncode)


class Server:
    """A child that answers again and again through its pipes, until its input ends.

    Attributes:
        source: what it says.
        target: what it hears; closing it ends the child.
    """

    def __init__(self, task: str) -> None:
        """Start it; it is not waited for.

        Args:
            task: a name that `__main__` knows.

        Raises:
            OSError: the system starts no further process.
        """
        self._process = subprocess.Popen(
            command(task),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            **apart(),
        )
        self.source = cast("BinaryIO", self._process.stdout)
        self.target = cast("BinaryIO", self._process.stdin)

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def end(self) -> int:
        """End it; returns how it ended, below 0 the number of a signal."""
        self.target.close()  # Which ends one that waits; one that crashes takes a moment.
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(LAST_WORDS)
        self._process.kill()
        code = self._process.wait()
        self.source.close()
        return code


def serve(task: Task) -> int:
    """Be the child: do the task that standard input asks for; returns the exit code."""
    head = json.loads(sys.stdin.buffer.readline())
    # Not a timer of Python's: it would wait for a library that holds the interpreter.
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        faulthandler.dump_traceback_later(head.pop("seconds") + GRACE, exit=True, file=nowhere)
        limit_memory(head.pop("memory"))
        try:
            told: dict[str, object] = {"answer": task(head, sys.stdin.buffer.read())}
        except BadModel as error:
            told = {"error": [error.title, error.text, error.hint]}
        except MemoryError:
            return _NO_MEMORY
        faulthandler.cancel_dump_traceback_later()
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    return 0


def command(task: str) -> list[str]:
    """The command line of a child."""
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND, task]
    # The package need not be installed; what lies in the current folder must not be imported.
    root = str(Path(__file__).resolve().parents[2])
    script = f"import sys; sys.path.insert(0, {root!r}); from braintumor_desktop.__main__ "
    script += "import main; sys.exit(main())"
    return [sys.executable, "-P", "-c", script, COMMAND, task]


def limit_memory(most: int) -> None:
    """Let this process have no more data than this; where the system cannot, nothing happens.

    Args:
        most: bytes.
    """
    if sys.platform == "win32":
        from braintumor_desktop.station import windows_job

        windows_job.limit_memory(most)
    elif sys.platform.startswith("linux"):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (allowed, hard))


def apart() -> dict[str, Any]:
    """Arguments of Popen for a child: Ctrl-C is for its parent; no window of a console opens."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _answer(told: bytes, code: int) -> dict[str, Any]:
    try:
        answer: dict[str, Any] = json.loads(told)
    except ValueError as error:
        raise Ended(f"the program that tried it crashed (code {code})") from error
    if "error" in answer:
        raise BadModel(*answer["error"])
    found: dict[str, Any] = answer["answer"]
    return found
