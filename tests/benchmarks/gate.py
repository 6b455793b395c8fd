"""How many true slices are called doubtful: `python -m tests.benchmarks.gate [val test]`.

Counts, of the slices that show a brain, those that the gate refuses, and those between its
limit and `attention.BRAIN`, which are judged and called unclear.  Needs the research data.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.attention import BRAIN
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.gate import check_brain
from braintumor_desktop.inference.judge import load_networks, prepare
from models.training.gate_data import Source, read, true_slices

if TYPE_CHECKING:
    from braintumor_desktop.inference.runtime import Session

DATA = INSTALLATION.parent / "shared" / "data" / "brain_mri_2d"
COLUMNS = ("slices", "refused", "doubtful")


def main() -> None:
    """Print a table for each split."""
    if not DATA.is_dir():
        sys.stdout.write("The research data brain_mri_2d is not here.\n")
        return
    gate = load_networks(INSTALLATION / "models", threads=2).gate
    assert gate is not None
    for split in sys.argv[1:] or ["val"]:
        counts: dict[str, Counter[str]] = {}
        for source in true_slices(DATA, split):
            counted = counts.setdefault(f"brain {source.brain}", Counter())
            counted["slices"] += 1
            counted[_outcome(source, gate)] += 1
        for name, counted in counts.items():
            cells = ", ".join(f"{counted[column]:,} {column}" for column in COLUMNS)
            sys.stdout.write(f"{split}, {name}: {cells}\n")


def _outcome(source: Source, gate: Session) -> str:
    image = Image(read(source))
    item = Slice(Path("picture.png"), None, image.shape)
    try:
        prepared = prepare(item, image, gate.entry.input_shape)
        brain = check_brain(gate, prepared.for_network(gate).grid, CancelToken())
    except BadInput:
        return "refused"
    return "doubtful" if brain < BRAIN else "judged"


if __name__ == "__main__":
    main()
