"""Study codes in place of names: tables that name nobody, and the table of codes apart.

A patient has the code P0001, a study of that patient P0001-1, an item of it P0001-1-1, a reader
R1.  Whoever has the table of codes can go back; a later export that is given the same table gives
the same patient the same code.  What has no code and could name somebody, free texts included,
is left out of the tables (`KEPT` is all that stays).
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import cells
from braintumor_desktop.findings.labels import LABELS
from braintumor_desktop.station.reading import TooLarge, read_plain
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    Row = Mapping[str, Any]

COLUMNS = ("kind", "code", "name", "patient_id", "study_date", "path", "key")
"""Of the table of codes; `key` is a digest, or several: where a picture without UIDs lay before,
and of its content."""
CODED = ("patient", "study", "item", "day")
"""Columns in place of those that say who it is; `day` counts from the first study of a patient
that got a code."""
KEPT = frozenset(
    {
        "modality", "kind", "images", "state", "answer", "attention", "tumor_probability",
        "uncertainty", *(f"p_{label}" for label in LABELS), "volume_ml", "longest_mm",
        "perpendicular_mm", "product_mm2", "side", "findings", "tumor_images", "look_at",
        "disagreement", "flagged", "added", "judged", "slice", "frame", "mask_area_px",
        "mask_area_mm2", "finding", "reader_status", "slices", "models", "program", "notice",
    }
)  # fmt: skip
"""Columns that name nobody."""
SAID = (" answer", " given", " volume_ml", " flag")
"""Ends of columns of readers that name nobody; comments are free texts."""
LARGEST = 1 << 28
HINT = mark("Name another file, or the table of an earlier export.")
_CODES = {
    "patient": re.compile(r"P\d{4,}"),
    "study": re.compile(r"P\d{4,}-\d+"),
    "item": re.compile(r"P\d{4,}-\d+-\d+"),
    "reader": re.compile(r"R\d+"),
}


class Whose(NamedTuple):
    """What tells an item from others, and what people know it by.

    Attributes:
        patient_key, study_key, item_key: as in rows (`review/outgoing.py`).
        patient, patient_id, study_date, study_description, name, path: as in rows.
        content: what is the same wherever the files lie; "" where nobody knows.
    """

    patient_key: str
    study_key: str
    item_key: str
    patient: str
    patient_id: str
    study_date: str
    study_description: str
    name: str
    path: str
    content: str = ""


class Codes:
    """Which code stands for whom; it grows as it is asked."""

    def __init__(self, lines: Sequence[Row] = ()) -> None:
        """Begin with what an earlier table says.

        Args:
            lines: of it, by COLUMNS.
        """
        self._lines = [dict(line) for line in lines]
        self._codes: dict[tuple[str, str], str] = {
            (line["kind"], key): line["code"]
            for line in reversed(lines)
            for key in line["key"].split()
        }
        self._line_of = {line["code"]: line for line in self._lines}
        self._first: dict[str, str] = {
            line["code"]: line["study_date"] for line in lines if line["kind"] == "patient"
        }
        self._used: Counter[str] = Counter(
            _before(line["kind"], line["code"]) for line in self._lines
        )
        for line in self._lines:
            last = int(re.split(r"\D", line["code"])[-1])
            head = _before(line["kind"], line["code"])
            self._used[head] = max(self._used[head], last)

    def add_all(self, all_of: Iterable[Whose]) -> None:
        """See that all have codes: a picture without UIDs that was moved has the one it had.

        It is known by its content, unless the one that had the code is among them: then it is a
        copy.
        """
        new, taken = [], set()
        for who in all_of:
            known = self._codes.get(("item", _key(who.item_key)))
            if known is None:
                new.append(who)
            else:
                taken.add(known)
                self.add(who)
        # Before those that are new: they lie in the folder of these.
        for who in new:
            known = self._codes.get(("item", _key(_content(who))))
            if not who.patient_key and who.content and known is not None and known not in taken:
                taken.add(known)
                self._follow(who, known)
        for who in new:
            self.add(who)

    def _follow(self, who: Whose, item: str) -> None:
        """An item, and where they are not known its study and patient, have other keys by now."""
        study, patient = item.rpartition("-")[0], item.partition("-")[0]
        self._also("item", item, who.item_key)
        if ("study", _key(who.study_key)) not in self._codes:
            self._also("study", study, who.study_key)
            self._also("patient", patient, _patient_key("", who.study_key))

    def _also(self, kind: str, code: str, key: str) -> None:
        """A code has another key, too."""
        if self._codes.setdefault((kind, _key(key)), code) == code:
            line = self._line_of[code]
            line["key"] = " ".join(dict.fromkeys([*line["key"].split(), _key(key)]))

    def add(self, who: Whose) -> None:
        """See that an item, its study and its patient have codes."""
        patient = self._code(
            "patient", _patient_key(who.patient_key, who.study_key), "",
            {"name": who.patient, "patient_id": who.patient_id, "study_date": who.study_date},
        )  # fmt: skip
        self._first.setdefault(patient, who.study_date)
        study = self._code(
            "study", who.study_key, patient,
            {"name": who.study_description, "study_date": who.study_date},
        )  # fmt: skip
        item = self._code("item", who.item_key, study, {"name": who.name, "path": who.path})
        if who.content and not who.patient_key:
            self._also("item", item, _content(who))

    def reader(self, name: str) -> str:
        """The code of a reader."""
        return self._code("reader", name, "", {"name": name})

    def coded(self, row: Row) -> dict[str, Any]:
        """A row that names nobody; `add` was called for its item.

        Args:
            row: as `review/outgoing.py` makes it.
        """
        item = self._codes["item", _key(row["item_key"])]
        # Not by their keys: pictures of two folders may lie in one by now.
        study, patient = item.rpartition("-")[0], item.partition("-")[0]
        kept = {name: value for name, value in row.items() if stays(name)}
        return kept | {
            "patient": patient,
            "study": study,
            "item": item,
            "day": _days(self._first[patient], row["study_date"]),
        }

    def write(self, path: Path) -> None:
        """Write the table of codes; nobody else may read it.

        Raises:
            StorageError: it cannot be written.
        """
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(COLUMNS)
        writer.writerows(
            [cells.text(line.get(name, "")) for name in COLUMNS] for line in self._lines
        )
        data = text.getvalue().encode("utf-8-sig", "backslashreplace")
        write_whole(path, data, private=True, hint=tr(HINT))

    def _code(self, kind: str, key: str, above: str, facts: Mapping[str, str]) -> str:
        known = self._codes.get((kind, _key(key)))
        if known is not None:
            return known
        head = {"patient": "P", "reader": "R"}.get(kind, f"{above}-")
        self._used[head] += 1
        number = self._used[head]
        code = f"{head}{number:04d}" if kind == "patient" else f"{head}{number}"
        self._codes[kind, _key(key)] = code
        line = {"kind": kind, "code": code, "key": _key(key), **facts}
        self._lines.append(line)
        self._line_of[code] = line
        return code


def stays(column: str) -> bool:
    """Whether a column names nobody."""
    return column in KEPT or column.endswith(SAID)


def coded_columns(columns: Sequence[str]) -> tuple[str, ...]:
    """The columns of a table with codes, from those of one without."""
    return (*CODED, *(name for name in columns if stays(name)))


def read(path: Path) -> Codes:
    """The codes of an earlier table; none where there is no file.

    Raises:
        StorageError: there is something else, or it cannot be read.
    """
    if not path.exists():
        return Codes()
    try:
        text = read_plain(path, LARGEST).decode("utf-8-sig")
        lines = [
            {name: cells.plain(cell) for name, cell in row.items()}
            for row in csv.DictReader(io.StringIO(text, newline=""), strict=True)
        ]
    except (OSError, ValueError, TooLarge, csv.Error, AttributeError, TypeError) as error:
        raise _no_table(path, tr("it cannot be read as one")) from error
    for number, line in enumerate(lines, 2):
        form = _CODES.get(line.get("kind", ""))
        if tuple(line) != COLUMNS or form is None or not form.fullmatch(line["code"]):
            raise _no_table(path, tr("line {number} is none of it", number=number))
    known = {(line["kind"], line["key"]) for line in lines}
    if len(known) < len(lines) or len({line["code"] for line in lines}) < len(lines):
        raise _no_table(path, tr("it holds a code twice"))
    if not lines and not text.startswith(",".join(COLUMNS)):
        raise _no_table(path, tr("it has other columns"))
    return Codes(lines)


def _no_table(path: Path, why: str) -> StorageError:
    return StorageError(tr("{path} is no table of codes", path=path), why, tr(HINT))


def _before(kind: str, code: str) -> str:
    """What stands before the last number of a code."""
    return code[0] if kind in {"patient", "reader"} else code[: code.rindex("-") + 1]


def _patient_key(patient: str, study: str) -> str:
    """Files that name nobody: each study is somebody."""
    return patient or f"nobody\0{study}"


def _content(who: Whose) -> str:
    return f"content\0{who.content}"


def _key(text: str) -> str:
    """A digest: what tells items apart holds bytes that no table can."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _days(first: str, this: str) -> int | None:
    """Days between two dates (ISO 8601); None where one is unknown."""
    try:
        return (date.fromisoformat(this) - date.fromisoformat(first)).days
    except ValueError:
        return None
