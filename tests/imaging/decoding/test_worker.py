"""The child's own limit on memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

CODE = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
hard = int(sys.argv[2])
if hard:
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))
import numpy as np
from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.decoding.worker import _limited
before = resource.getrlimit(resource.RLIMIT_AS)
try:
    with _limited(Path("IM1"), int(sys.argv[3])):
        np.empty(1_000_000_000, np.uint8)
    print("enough")
except BadInput as error:
    print(error.code)
assert resource.getrlimit(resource.RLIMIT_AS) == before
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the parent watches alone")
@pytest.mark.parametrize(
    ("hard", "most", "said"),
    [
        (0, 500_000_000, "too_large"),
        (0, 3_000_000_000, "enough"),
        (4_000_000_000, 500_000_000, "too_large"),
        (4_000_000_000, 9_000_000_000, "enough"),
        (1_000_000_000, 9_000_000_000, "too_large"),
    ],
)
def test_memory_is_limited_also_where_the_account_has_a_limit_of_its_own(
    hard: int, most: int, said: str
) -> None:
    words = [sys.executable, "-c", CODE, str(ROOT), str(hard), str(most)]
    done = subprocess.run(
        words, capture_output=True, text=True, check=False, env={"OPENBLAS_NUM_THREADS": "1"}
    )
    assert done.stdout.strip() == said, done.stderr
