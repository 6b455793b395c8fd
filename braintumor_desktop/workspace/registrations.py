"""Where the heads of two series lie in each other, found once and kept with the later study."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.findings.registered import METHOD, basis_of
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.work import REGISTRATIONS, pair_key

if TYPE_CHECKING:
    from braintumor_desktop.findings.registered import Registration
    from braintumor_desktop.imaging.image import Series
    from braintumor_desktop.workspace.changes import WorkChanged
    from braintumor_desktop.workspace.work import Work


def kept(work: Work, fixed: Series, moving: Series) -> Registration | None:
    """Where the head of one series lies in another; None where nobody looked at these slices."""
    first, second = _in_order(fixed, moving)
    found = work.get(REGISTRATIONS, study_id(second), pair_key(first, second))
    if found is None or found.basis != basis_of(first, second, METHOD):
        return None
    return found if first is fixed else _turned(found)


def keep(work: Work, fixed: Series, moving: Series, found: Registration) -> WorkChanged | None:
    """Keep where the head of one series lies in another."""
    first, second = _in_order(fixed, moving)
    found = found if first is fixed else _turned(found)
    found = replace(found, basis=basis_of(first, second, METHOD))
    return work.put(REGISTRATIONS, study_id(second), pair_key(first, second), found)


def _in_order(one: Series, other: Series) -> tuple[Series, Series]:
    """The earlier one first, so that both ways of asking find the same."""
    first, second = sorted((one, other), key=lambda series: (series.study_date, series.id))
    return first, second


def _turned(found: Registration) -> Registration:
    return replace(found, matrix=np.asarray(found.back, np.float64))
