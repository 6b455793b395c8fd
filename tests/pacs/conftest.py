"""Archives in the same process, whose library leaves its sockets to the garbage collector."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _sockets_end_here() -> Iterator[None]:
    """Where the warning is expected, not in whichever test comes next."""
    yield
    gc.collect()
