"""The table of items (series and loose pictures) as CSV."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange import cells
from braintumor_desktop.findings.labels import LABELS, label_of
from braintumor_desktop.findings.wording import iso_date, numbers
from braintumor_desktop.station.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.findings.result import Verdict
    from braintumor_desktop.findings.rows import ItemRow

COLUMNS = (
    "name",
    "path",
    "patient",
    "patient_id",
    "study_date",
    "study_description",
    "series_description",
    "state",
    "reason",
    "overruled",
    "answer",
    "attention",
    "remark",
    "label",
    *(f"p_{label}" for label in LABELS),
    "tumor_probability",
    "uncertainty",
    "images",
    "judged",
    "tumor_images",
    "area_px",
    "area_mm2",
    "volume_ml",
    "volume_note",
    "reader_note",
    "tumor_slices",
    "lone_hits",
    "lesions",
    "largest_volume_ml",
    "longest_mm",
    "perpendicular_mm",
    "product_mm2",
    "targets",
    "targets_product_mm2",
    "disagreement",
    "models",
    "program",
    "notice",
)


def write_items_csv(path: Path, rows: Sequence[ItemRow]) -> None:
    """Write the table, one line an item, numbers with a decimal point.

    UTF-8 with a byte-order mark, by which spreadsheets know it.  Nobody else may read it: it names
    patients.  The file appears when it is complete; an older one of that name stays whole until
    then.  A text cell that a spreadsheet would compute gets an apostrophe in front.

    Raises:
        StorageError: the file cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows(_cells(row) for row in rows)
    write_whole(path, text.getvalue().encode("utf-8-sig", "replace"), private=True)


def _cells(row: ItemRow) -> list[str]:
    verdict = row.verdict
    chances = [None] * len(LABELS) if verdict is None else _chances(verdict)
    return [
        cells.text(row.name),
        cells.text(row.path),
        cells.text(row.patient),
        cells.text(row.patient_id),
        cells.text(iso_date(row.study_date)),
        cells.text(row.study),
        cells.text(row.description),
        row.state,
        cells.text(row.reason),
        cells.text(row.overruled),
        "" if row.answer is None else cells.text(label_of(row.answer).word),
        "; ".join(row.attention),
        cells.text(row.sentence),
        "" if verdict is None else verdict.label,
        *(cells.number(p, 4) for p in chances),
        cells.number(row.tumor_probability, 4),
        cells.number(None if verdict is None else verdict.uncertainty, 4),
        str(row.images),
        str(row.judged),
        str(row.tumor_images),
        "" if row.area_px is None else str(row.area_px),
        cells.number(row.area_mm2, 1),
        cells.number(row.volume_ml, 3),
        cells.text(row.volume_note),
        cells.text(row.reader_note),
        numbers(row.tumor_slices),
        numbers(row.lone_hits),
        *_largest(row),
        "" if row.targets is None else str(row.targets.count),
        cells.number(None if row.targets is None else row.targets.product_mm2, 1),
        "" if verdict is None else str(row.disagreement).lower(),
        cells.text("; ".join(f"{m.name} {m.version} {m.sha256}" for m in row.models)),
        __version__,
        NOTICE,
    ]


def _chances(verdict: Verdict) -> list[float | None]:
    return [verdict.probabilities.get(label) for label in LABELS]


def _largest(row: ItemRow) -> list[str]:
    """How many lesions, and the sizes of the largest."""
    if row.verdict is None or not row.lesions:
        return ["" if row.verdict is None else "0", "", "", "", ""]
    first = row.lesions[0]
    lengths = (first.longest_mm, first.perpendicular_mm, first.product_mm2)
    sizes = (cells.number(length, 1) for length in lengths)
    return [str(len(row.lesions)), cells.number(first.volume_ml, 3), *sizes]
