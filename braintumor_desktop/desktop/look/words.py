"""Values as people read them: units, sensible digits, the system's dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.findings.wording import DASH as DASH
from braintumor_desktop.findings.wording import area as area
from braintumor_desktop.findings.wording import cause as cause
from braintumor_desktop.findings.wording import count as count
from braintumor_desktop.findings.wording import item_name as item_name
from braintumor_desktop.findings.wording import judged as judged
from braintumor_desktop.findings.wording import shown_path as shown_path
from braintumor_desktop.findings.wording import slices as slices
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from braintumor_desktop.findings.result import ModelId

_TWO_DIGIT_YEAR = re.compile(r"(?<!y)yy(?!y)")


def probability(value: float | None) -> str:
    """Two digits, never a certainty; or a dash where it is unknown."""
    return DASH if value is None else wording.chance(value)


def volume(ml: float | None) -> str:
    """Milliliters, or a dash where the geometry gives none."""
    return DASH if ml is None else wording.volume(ml)


def answer(code: str, *, is_final: bool) -> str:
    """The word of an answer; it says so while it may still change."""
    word = label_of(code).word
    return word if is_final else tr("{answer} so far", answer=word)


def date(dicom: str) -> str:
    """A DICOM date (YYYYMMDD) as the system writes dates; anything else unchanged."""
    parsed = QDate.fromString(dicom, "yyyyMMdd")
    if not parsed.isValid():
        return dicom
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # Its own format is hard to read.
        return parsed.toString(Qt.DateFormat.ISODate)
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    # Many languages write two digits, which could be of any century.
    return locale.toString(parsed, _TWO_DIGIT_YEAR.sub("yyyy", short))


def moment(iso: str) -> str:
    """A time (ISO 8601) as date and time of day here, as the system writes them."""
    parsed = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not parsed.isValid():
        return iso
    here = parsed.toLocalTime()
    return f"{date(here.toString('yyyyMMdd'))} {here.toString('HH:mm')}"


def models(used: tuple[ModelId, ...]) -> str:
    """The networks, their versions, and the first digits of their checksums."""
    return "\n".join(f"{m.name} {m.version}  {m.sha256[:8]}" for m in used)
