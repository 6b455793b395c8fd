"""A child that judges, and dies of an item whose file is named poison; a worker that has such one.

Loaded by a worker (`dask worker --preload tests.helpers.poison`), or run as the child itself.
"""

import os
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "poison"


def command(_task):
    """How the child is called, in place of `station.child.command`."""
    script = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from tests.helpers import poison"
    return [sys.executable, "-P", "-c", f"{script}; sys.exit(poison.main())"]


def main():
    """Be the child."""
    from braintumor_desktop.workflow import judging_child

    judge = judging_child.judge

    def deadly(read, networks, token):
        if NAME in read.item.path.name:
            os.kill(os.getpid(), signal.SIGSEGV)
        return judge(read, networks, token)

    judging_child.judge = deadly
    return judging_child.main()


def dask_setup(_worker):
    """Called by a worker that loads this."""
    from braintumor_desktop.station import child

    child.command = command
