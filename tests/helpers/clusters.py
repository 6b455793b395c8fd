"""A Dask cluster on the loopback, as a user starts one."""

import os
import socket  # noqa: TID251 -- for a free port of the loopback
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 30


@contextmanager
def scheduler(folder, *flags, protocol="tcp"):
    """The address of one that runs for the block, and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    arguments = ["--host", "127.0.0.1", "--port", str(port), "--no-dashboard", "--no-show", *flags]
    if protocol == "tls":
        arguments += ["--protocol", "tls"]
    with _started("dask_scheduler", folder, *arguments) as process:
        _wait(lambda: _answers(port))
        yield f"{protocol}://127.0.0.1:{port}", process


@contextmanager
def worker(address, folder, *flags):
    """A process that judges for the block, with one thread."""
    arguments = ["--no-dashboard", "--no-nanny", "--nthreads", "1", "--host", "127.0.0.1"]
    arguments += ["--local-directory", str(folder), *flags]
    with _started("dask_worker", folder, address, *arguments) as process:
        yield process


def environment():
    """Of programs that are started: they find this one."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}


@contextmanager
def _started(module, folder, *arguments):
    with (folder / f"{module}-{time.monotonic_ns()}.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{module}", *arguments],
            stdout=log, stderr=log, env=environment(), cwd=folder,
        )  # fmt: skip
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def _answers(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _wait(condition):
    end = time.monotonic() + START_SECONDS
    while not condition():
        assert time.monotonic() < end, "it does not start"
        time.sleep(0.05)
