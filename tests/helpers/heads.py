"""The two heads of the sample, which take 9 s each to make: once, and kept between runs.

They are kept in the folder for temporary files, under a name that depends on all that they are
made from, so a change of the code makes them anew.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from functools import lru_cache
from pathlib import Path

import numpy as np

from braintumor_desktop import phantom
from braintumor_desktop.phantom import head as phantom_head
from braintumor_desktop.phantom.head import (
    SAMPLE_HEALTHY_SEED,
    SAMPLE_LESION,
    SAMPLE_LESION_SEED,
    GridSpec,
    Head,
    Lesion,
    make_head,
)


@lru_cache
def with_lesion() -> Head:
    """The head of the first series of the sample."""
    return _kept(SAMPLE_LESION_SEED, SAMPLE_LESION)


@lru_cache
def healthy() -> Head:
    """The head of the second series."""
    return _kept(SAMPLE_HEALTHY_SEED, None)


def slices_of_trying() -> list[np.ndarray]:
    """What `inference.trying` shows to a network: without a lesion, and with it."""
    return [healthy().values[12], with_lesion().values[12]]


def _kept(seed: int, lesion: Lesion | None) -> Head:
    place = _folder() / f"{seed}.npz"
    try:
        with np.load(place) as kept:
            values, mask = kept["values"], kept["mask"]
    except (OSError, ValueError, KeyError):
        made = make_head(seed, lesion)
        place.parent.mkdir(parents=True, exist_ok=True)
        part = place.with_name(f"{os.getpid()}.npz")
        np.savez_compressed(part, values=made.values, mask=made.mask)
        part.replace(place)
        return made
    grid = GridSpec()
    indices = tuple(range(grid.shape[0]))
    planes = tuple(phantom_head._plane(grid, index) for index in indices)
    return Head(values, mask, planes, indices, grid, seed, lesion)


def _folder() -> Path:
    sources = sorted(Path(phantom.__file__).parent.glob("*.py"))
    content = b"".join(path.read_bytes() for path in sources) + np.__version__.encode()
    digest = hashlib.sha256(content).hexdigest()[:16]
    user = os.getuid() if hasattr(os, "getuid") else 0
    return Path(tempfile.gettempdir()) / f"braintumor-desktop-tests-{user}" / digest
