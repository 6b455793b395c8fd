"""Two networks that answer at once: a tumor where a picture is bright."""

from pathlib import Path

import numpy as np

from braintumor_desktop.errors import BadModel
from braintumor_desktop.findings.labels import LABELS
from braintumor_desktop.inference.catalog import Entry
from braintumor_desktop.inference.judge import Networks
from braintumor_desktop.inference.runtime import Said

SIDE = 64
BRIGHT = 1.2
"""Of the model grid's values, above the 99.5th percentile."""


class FakeSession:
    """Stands for a loaded network; counts its runs.

    Attributes:
        entry: as of a network.
        runs: so far.
        before: called before each answer, with the number of earlier runs.
        evidence, unlike: that a classifier gives, or None.
    """

    def __init__(self, role, before=None):
        labels = LABELS if role == "classifier" else ()
        sha256 = role[0] * 64
        self.entry = Entry(f"fake-{role}", role, "1", Path(role), sha256, (SIDE, SIDE), labels)
        self.runs = 0
        self.before = before
        self.evidence = None
        self.unlike = None

    @property
    def explains(self):
        return self.evidence is not None

    def run(self, grid, token):
        if self.before is not None:
            self.before(self.runs)
        self.runs += 1
        token.check()
        is_tumor = bool((grid >= BRIGHT).any())
        if self.entry.role == "classifier":
            chances = [0.7, 0.1, 0.1, 0.1] if is_tumor else [0.1, 0.1, 0.1, 0.7]
            return np.array(chances, np.float32)
        return (grid >= BRIGHT).astype(np.float32)[None]

    def say(self, grid, token):
        return Said(self.run(grid, token), self.evidence, self.unlike)

    def takes_part_in(self, other):
        return False


class BrokenSession(FakeSession):
    """A network that fails on every picture."""

    def run(self, grid, token):
        raise BadModel("The network fake-classifier failed", "out of range")


def fake_networks(before=None):
    """Networks that need no file; `before` as in FakeSession, of the classifier."""
    return Networks(FakeSession("classifier", before), FakeSession("segmenter"))


def head_values(shape=(60, 44), *, tumor=False):
    """An asymmetric head; with a bright spot above the middle, left of it."""
    rows, columns = np.indices(shape)
    inside = ((rows / shape[0] - 0.5) / 0.42) ** 2 + ((columns / shape[1] - 0.5) / 0.4) ** 2 < 1
    values = np.where(inside, 90 + rows + 20 * np.sin(columns / 5), 0)
    if tumor:
        spot = (rows - shape[0] * 0.35) ** 2 + (columns - shape[1] * 0.3) ** 2 < 2.5
        values[spot] = 255
    return values.astype(np.uint8)
