"""The question before the verdict: is this a slice of a brain in MR at all?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.inference.runtime import Session

BRAIN = "brain"
"""The gate's output for what may be judged."""

MIN_BRAIN = 0.3
"""Training shifts the outputs so that 0.5 keeps nearly every true slice; on `val` the few true
ones between 0.3 and 0.5 are joined by none of the other pictures, so they are judged, too."""

REASONS = {
    "no_brain": ("not_brain", mark("a part of the head or neck without brain")),
    "other_mr": ("not_brain", mark("another part of the body")),
    "ct": ("not_mr", mark("CT")),
    "xray": ("not_mr", mark("an X-ray")),
    "picture": ("not_mr", mark("a photograph, a drawing or text")),
    "empty": ("no_anatomy", mark("noise or an empty slice")),
}
"""The gate's other outputs -> code and what the picture looks like."""


def check_brain(gate: Session, grid: NDArray[np.float32], token: CancelToken) -> float:
    """Refuse a picture that the gate does not take for a slice of a brain in MR.

    Args:
        gate: the network; its labels are BRAIN and keys of REASONS.
        grid: float32 (rows, columns) of the gate's model grid.
        token: stops the run.

    Returns:
        How sure it is that it is one, from MIN_BRAIN to 1.

    Raises:
        BadInput: not_brain, not_mr or no_anatomy, saying what it looks like and how sure
            that is.
        Cancelled: the token was set.
        BadModel: the network failed.
    """
    answer = gate.run(grid, token)
    chances = dict(zip(gate.entry.labels, (float(p) for p in answer), strict=True))
    brain = chances.pop(BRAIN)
    if brain >= MIN_BRAIN:
        return brain
    code, kind = REASONS[max(chances, key=chances.__getitem__)]
    text = tr(
        "this does not look like a brain MR slice ({chance}), but like {kind}",
        chance=number(1 - brain, 2),
        kind=tr(kind),
    )
    raise BadInput(code, tr("Not judged"), text)
