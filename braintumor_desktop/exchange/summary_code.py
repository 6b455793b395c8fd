"""The summary of a series as a QR code, to be read off a screen or a page by a telephone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop import NOTICE
from braintumor_desktop.exchange.overlays import encode_png
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.words import english

if TYPE_CHECKING:
    from braintumor_desktop.exchange.objects.case import Case

SCALE = 6
"""Pixels of a module."""
LONGEST = 600
"""Characters, so that a telephone can read it from paper."""


def summary_text(case: Case, *, identity: bool = False) -> str:
    """What the code says; without name, ID and dates unless asked for."""
    series, summary = case.series, case.listing.summary
    lines = [f"Braintumor Desktop. {NOTICE}."]
    if identity:
        lines.append(f"{series.patient} {series.patient_id} {wording.iso_date(series.study_date)}")
    if summary.answer is not None and summary.verdict is not None:
        chance = wording.chance(summary.verdict.tumor_probability)
        lines.append(f"Networks: {english(label_of(summary.answer).word)}, tumor {chance}")
    elif summary.reason is not None:
        lines.append(f"Networks: {english(summary.reason.message)}")
    if case.reader is not None and case.reader.answer:
        lines.append(f"Reader: {english(label_of(case.reader.answer).word)}")
    for entry in case.findings[:3]:
        lesion = entry.finding.lesion
        sizes = f"{lesion.longest:.0f} x {lesion.perpendicular:.0f} {lesion.unit}"
        volume = "" if lesion.volume_ml is None else f", {lesion.volume_ml:.1f} ml"
        lines.append(f"Finding {entry.number}: {sizes}{volume}")
    return "\n".join(line.strip() for line in lines if line.strip())[:LONGEST]


def summary_png(text: str) -> bytes:
    """The code of a text as PNG."""
    import segno

    code = segno.make(text, error="m", micro=False)
    dark = np.array(list(code.matrix_iter(scale=SCALE, border=4)), bool)
    return encode_png(np.where(dark, 0, 255).astype(np.uint8))
