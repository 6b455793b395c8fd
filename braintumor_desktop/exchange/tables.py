"""Tables that leave the program, row by row: CSV, JSON Lines, Excel.

The rows come one after the other and none is kept: a million of them take the memory of one.
The file appears when it is complete.
"""

from __future__ import annotations

import csv
import json
from io import TextIOWrapper
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, BinaryIO

from braintumor_desktop import NOTICE
from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange import cells
from braintumor_desktop.station.writing import unfinished_folder, write_whole
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    Value = str | int | float | bool | tuple[str, ...] | None
    Row = Mapping[str, Value]
    Writer = Callable[[BinaryIO, Path, Sequence[str], Iterable[Row]], None]

DIGITS: Mapping[str, int] = MappingProxyType(
    {
        "tumor_probability": 4,
        "uncertainty": 4,
        "mask_area_mm2": 1,
        "volume_ml": 3,
        "longest_mm": 1,
        "perpendicular_mm": 1,
        "product_mm2": 1,
        "seconds": 1,
    }
)
"""Decimals of the columns that hold measured numbers; of all others 4."""
OTHERS = 4
SHEET_ROWS = 1_048_576
"""That a sheet of Excel holds, with its head."""
CELL_LETTERS = 32_767
"""That a cell of Excel holds."""


def write_table(
    path: Path, columns: Sequence[str], rows: Iterable[Row], *, private: bool = False
) -> None:
    """Write a table; the ending of its name says how: .csv, .jsonl or .xlsx.

    CSV is UTF-8 with a byte-order mark, by which spreadsheets know it; a text that they would
    compute is guarded (`cells.text`).  JSON Lines has an object a line with every column, null
    where there is nothing.  In Excel every text is a text, whatever it begins with.

    Args:
        path: of the file.
        columns: their names, in their order.
        rows: values by column: str, int, float, bool, a tuple of str (joined where a cell holds
            one text), or None.
        private: nobody else may read it: it names patients.

    Raises:
        StorageError: it cannot be written, or its name ends otherwise.
        Cancelled: by what gives the rows; nothing is written then.
    """
    write = writer_of(path)
    write_whole(path, lambda file: write(file, path.parent, columns, rows), private=private)


def writer_of(path: Path) -> Writer:
    """What writes a file of this name.

    Raises:
        StorageError: nothing does.
    """
    write = WRITERS.get(path.suffix.lower())
    if write is None:
        endings = ", ".join(WRITERS)
        cause = tr("its name must end in one of {endings}", endings=endings)
        raise StorageError(tr("{path} is not written", path=path), cause)
    return write


def _write_csv(file: BinaryIO, _folder: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    stream = TextIOWrapper(file, "utf-8-sig", "backslashreplace", newline="")
    try:
        writer = csv.writer(stream)
        writer.writerow([cells.text(name) for name in columns])
        writer.writerows([_as_text(name, row.get(name)) for name in columns] for row in rows)
        stream.flush()
    finally:
        stream.detach()


def _digits(name: str) -> int:
    """Decimals of a column; "R. Roe alone volume_ml" has those of volumes."""
    return DIGITS.get(name.rpartition(" ")[2], OTHERS)


def _as_text(name: str, value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return cells.number(value, _digits(name))
    return str(value) if isinstance(value, int) else cells.text(_joined(value))


def _joined(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "; ".join(value)


def _write_jsonl(
    file: BinaryIO, _folder: Path, columns: Sequence[str], rows: Iterable[Row]
) -> None:
    for row in rows:
        values = {name: _rounded(name, row.get(name)) for name in columns}
        text = json.dumps(values, ensure_ascii=False, allow_nan=False)
        file.write(text.encode("utf-8", "backslashreplace") + b"\n")


def _rounded(name: str, value: Value) -> Value:
    return round(value, _digits(name)) if isinstance(value, float) else value


def _write_xlsx(file: BinaryIO, folder: Path, columns: Sequence[str], rows: Iterable[Row]) -> None:
    from xlsxwriter import Workbook

    # The sheets wait beside the file, where patients' data is meant to be, in a folder that
    # nobody else may enter.
    with unfinished_folder(folder) as waiting:
        options = {"constant_memory": True, "tmpdir": str(waiting), "strings_to_formulas": False}
        book = Workbook(file, options)
        book.set_properties({"comments": NOTICE})
        sheets = _Sheets(book, columns)
        try:
            for row in rows:
                sheets.add(row)
            book.close()
        finally:
            for sheet in book.worksheets():  # Else Windows would not let the folder be removed.
                sheet.row_data_fh.close()


class _Sheets:
    """A table on as many sheets as it needs."""

    def __init__(self, book: Any, columns: Sequence[str]) -> None:
        self._book = book
        self._columns = columns
        self._bold = book.add_format({"bold": True})
        self._formats = {
            digits: book.add_format({"num_format": "0." + "0" * digits})
            for digits in {*DIGITS.values(), OTHERS}
        }
        self._begin()

    def add(self, row: Row) -> None:
        """Write a row; a full sheet is followed by another."""
        if self._next == SHEET_ROWS:
            self._begin()
        for place, name in enumerate(self._columns):
            self._write(place, name, row.get(name))
        self._next += 1

    def _begin(self) -> None:
        self._sheet = self._book.add_worksheet()
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_footer(f"&C{NOTICE}")
        for place, name in enumerate(self._columns):
            self._sheet.write_string(0, place, _fitting(name), self._bold)
        self._next = 1

    def _write(self, place: int, name: str, value: Value) -> None:
        if value is None:
            return
        if isinstance(value, bool):
            self._sheet.write_boolean(self._next, place, value)
        elif isinstance(value, float):
            form = self._formats[_digits(name)]
            self._sheet.write_number(self._next, place, value, form)
        elif isinstance(value, int):
            self._sheet.write_number(self._next, place, value)
        else:
            self._sheet.write_string(self._next, place, _fitting(_joined(value)))


def _fitting(text: str) -> str:
    r"""What a cell can hold: bytes that were no UTF-8 in a name become \udcXX."""
    known = text.encode("utf-8", "backslashreplace").decode()
    return known if len(known) <= CELL_LETTERS else f"{known[: CELL_LETTERS - 1]}\u2026"


WRITERS: Mapping[str, Writer] = MappingProxyType(
    {".csv": _write_csv, ".jsonl": _write_jsonl, ".xlsx": _write_xlsx}
)
"""By the ending of a file's name."""
