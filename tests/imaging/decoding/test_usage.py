"""What another process has used."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from braintumor_desktop.imaging.decoding.usage import usage_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="each system tells in its own way")


def test_time_of_the_processor_and_memory_are_those_of_the_process() -> None:
    before = usage_of(os.getpid())
    assert before is not None
    until = time.process_time() + 0.3
    while time.process_time() < until:
        pass
    held = bytearray(os.urandom(1)) * 60_000_000
    after = usage_of(os.getpid())
    assert after is not None
    assert 0.2 < after.seconds - before.seconds < 2.0
    assert 50_000_000 < after.resident - before.resident < 100_000_000
    assert len(held) == 60_000_000


def test_a_process_that_waits_uses_no_time() -> None:
    code = "import time; print(1, flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        before = usage_of(process.pid)
        time.sleep(0.3)
        after = usage_of(process.pid)
        process.kill()
        process.wait()
        assert before is not None
        assert after is not None
        assert after.seconds - before.seconds < 0.2
        assert usage_of(process.pid) is None
